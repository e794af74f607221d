"""What the page of a story shows."""

from dataclasses import replace
from datetime import date

from lagebild.model.article import DateRange
from lagebild.model.facts import Statement
from lagebild.model.spans import Span
from lagebild.model.stories import AttributeValue, Claim, Passage, Reuse, Verdict
from lagebild.publish.case import Case
from lagebild.publish.contrasts import mark_changes
from lagebild.publish.messages import load_messages
from lagebild.publish.records import view_records
from lagebild.publish.start_page import view_agenda, view_start
from lagebild.publish.story_page import StoryIndex, StoryView, view_story
from lagebild.publish.summaries import count_origins

from .handmade import SECOND, at, make_case, proof

EN = load_messages("en")


def view(case: Case) -> StoryView:
    return view_story(case, EN, StoryIndex(case), case.picture.stories[0])


def with_record(**changes: object) -> Case:
    case = make_case()
    first, *others = case.picture.records
    return replace(case, picture=replace(case.picture, records=(replace(first, **changes), *others)))


def test_happening_told_by_two_origins_is_established_without_its_disputed_values() -> None:
    overview = view(make_case()).overview
    (finding,) = overview.established
    assert finding.record.id == "r1"
    assert finding.attributes == []
    assert [d.about for d in overview.disputed] == ["killed"]
    assert [r.id for r in overview.single] == ["r2"]


def test_happening_told_by_two_reports_of_one_origin_is_not_established() -> None:
    overview = view(with_record(origins=1)).overview
    assert overview.established == []
    assert {r.id for r in overview.single} == {"r1", "r2"}


def test_alleged_happening_is_not_established_however_many_tell_it() -> None:
    overview = view(with_record(status="alleged")).overview
    assert overview.established == []
    assert [r.id for r in overview.unsure] == ["r1"]


def test_what_several_report_as_threatened_is_established_as_a_threat() -> None:
    overview = view(with_record(status="threatened")).overview
    assert [(f.record.id, f.record.status) for f in overview.established] == [("r1", "threatened")]
    assert overview.unsure == []


def test_value_that_only_one_report_tells_is_not_established() -> None:
    one = AttributeValue("3", ("a1",), (proof("a1", "Drei Tote"),))
    both = AttributeValue("7", ("a1", "a2"), (proof("a1", "Drei Tote"), proof("a2", "sieben Tote")))
    agreed = (("killed", Verdict("compatible", "")),)
    record = {"verdicts": agreed, "attributes": (("killed", (one, both)),)}
    (finding,) = view(with_record(**record)).overview.established
    assert [v.words for v in finding.attributes[0].values] == ["7"]
    (finding,) = view(with_record(**record | {"attributes": (("killed", (one,)),)})).overview.established
    assert finding.attributes == []


def test_a_story_has_as_many_origins_as_the_record_that_most_of_them_tell() -> None:
    copied = Reuse(("a1", "a2"), (Passage(Span(0, 40), Span(0, 40), 1.0),), story="st1")
    case = with_record(origins=2)
    assert view(replace(case, picture=replace(case.picture, reuse=(copied,)))).origins == 2
    case = with_record(origins=1)
    assert view(replace(case, picture=replace(case.picture, reuse=(copied,)))).origins == 1


def test_the_report_whose_headline_names_the_story_is_named() -> None:
    case = make_case()
    assert view(case).headline is None
    (story,) = case.picture.stories
    titled = replace(story, title=case.by_article["a2"].article.title)
    headline = view(replace(case, picture=replace(case.picture, stories=(titled,)))).headline
    assert headline is not None
    assert headline.outlet == "Kurier"


def test_what_most_origins_tell_comes_first_and_spellings_last() -> None:
    case = make_case()
    one, two = case.picture.records[:2]
    picture = replace(case.picture, records=(replace(one, origins=2), replace(two, origins=3, status="occurred")))
    name = replace(picture.differences[0], id="d0", kind="name", about="Sanna Rehn")
    overview = view(replace(case, picture=replace(picture, differences=(name, *picture.differences)))).overview
    assert [f.record.id for f in overview.established] == ["r2", "r1"]
    assert [d.kind for d in overview.disputed][-1] == "name"


def test_records_of_several_reports_are_set_apart_from_those_of_one() -> None:
    page = view(make_case())
    assert [r.id for r in page.records] == ["r1"]
    assert [r.id for r in page.lone_records] == ["r2"]


def test_records_come_in_the_order_in_which_they_happened() -> None:
    case = make_case()
    turned = case.picture.records[::-1]
    assert [r.id for r in view_records(case, EN, turned)] == ["r1", "r2"]


def test_times_that_fit_together_are_told_once_as_exactly_as_known() -> None:
    day, month = (AttributeValue(v, ("a2",), (proof("a2", "am Montag"),)) for v in ("2024-03-04", "2024-03"))
    other = AttributeValue("2024-03-06", ("a1",), (proof("a1", "am Montag"),))
    assert view(with_record(attributes=(("date", (month, day)),))).records[0].when == "Mon 4 March 2024"
    both = view(with_record(attributes=(("date", (other, day)),))).records[0].when
    assert both == "Mon 4 March 2024 / Wed 6 March 2024"


def test_value_that_was_told_last_stands_last() -> None:
    seven, three = (dict(make_case().picture.records[0].attributes)["killed"][i] for i in (1, 0))
    record = view(with_record(attributes=(("killed", (seven, three)),))).records[0]
    assert [v.words for v in record.attributes[0].values] == ["3", "7"]


def test_status_history_links_to_the_reports_that_told_it() -> None:
    record = view(make_case()).records[0]
    assert [(h.status, h.source.href) for h in record.history] == [
        ("alleged", "article-a1.html#f-e1"),
        ("occurred", "article-a2.html#f-e1"),
    ]


def test_one_utterance_in_two_reports_is_shown_once_with_both_wordings() -> None:
    case = make_case()
    second = case.by_article["a2"]
    words = (at(SECOND, "brannte am Montag"),)
    said = Statement("s1", words, "reported", "deny", ("person:sanna-rehn",), polarity="negative")
    claim = Claim("c1", "st1", ("person:rehn",), (("a1", "s1"), ("a2", "s1")), ("a1", "a2"), 2, "paraphrase")
    both = Case((case.by_article["a1"], replace(second, statements=(said,))), replace(case.picture, claims=(claim,)))
    (speaker,) = view(both).speakers
    (utterance,) = speaker.utterances
    assert speaker.name == "Sanna Rehn"
    assert utterance.relation == "paraphrase"
    (passed_on,) = view(both).claims
    assert (passed_on.speakers, passed_on.utterance) == ("Sanna Rehn", utterance)
    assert [(t.source.article, t.act, t.form, t.negative) for t in utterance.tellings] == [
        ("a1", "assert", "indirect", False),
        ("a2", "deny", "reported", True),
    ]


def test_statement_without_a_named_speaker_comes_last() -> None:
    case = make_case()
    second = case.by_article["a2"]
    heard = Statement("s1", (at(SECOND, "Es gibt sieben Tote"),), "indirect", "assert", impersonal=True)
    both = replace(case, analyses=(case.by_article["a1"], replace(second, statements=(heard, replace(heard, id="s2")))))
    assert [s.name for s in view(both).speakers] == ["Sanna Rehn", ""]


def test_difference_of_which_one_side_lost_its_proof_is_not_shown() -> None:
    case = make_case()
    difference = case.picture.differences[0]
    lost = replace(difference.sides[0].evidence[0], span=Span(0, 9999))
    broken = replace(difference, sides=(replace(difference.sides[0], evidence=(lost,)), difference.sides[1]))
    assert view(replace(case, picture=replace(case.picture, differences=(broken,)))).differences == []


def test_silent_side_may_have_no_words() -> None:
    case = make_case()
    difference = case.picture.differences[0]
    silent = replace(
        difference, verdict="silent", sides=(difference.sides[0], replace(difference.sides[1], evidence=()))
    )
    assert len(view(replace(case, picture=replace(case.picture, differences=(silent,)))).mild_differences) == 1


def test_words_that_differ_between_copies_are_marked() -> None:
    left, right = mark_changes("der <alte> Text steht", "der neue Text steht")
    assert left == "der <b>&lt;alte&gt;</b> Text steht"
    assert right == "der <b>neue</b> Text steht"


def test_copied_paragraph_makes_one_origin_and_a_shared_phrase_does_not() -> None:
    case = make_case()
    paragraph, phrase = (Passage(Span(0, length), Span(0, length), 1.0) for length in (40, 5))
    assert count_origins(case, ["a1", "a2"], [Reuse(("a1", "a2"), (paragraph,))]) == 1
    assert count_origins(case, ["a1", "a2"], [Reuse(("a1", "a2"), (phrase,))]) == 2
    assert count_origins(case, ["a1", "a2"], [Reuse(("a1", "a2"), (phrase,) * 8)]) == 1


def test_plan_that_was_changed_is_marked_and_only_the_new_one_is_on_the_start_page() -> None:
    case = make_case()
    old = case.picture.agenda[0]
    new = replace(old, when="2024-03-14", status="postponed", known_from=date(2024, 3, 9))
    changed = replace(case, picture=replace(case.picture, agenda=(new, old)))
    entries = view_agenda(changed, EN, changed.picture.agenda)
    assert [(e.day, e.superseded) for e in entries] == [("12", True), ("14", False)]
    assert [e.day for e in view_start(changed, EN).coming] == ["14"]


def test_plan_for_a_day_before_the_newest_report_is_past() -> None:
    case = make_case()
    late = DateRange(date(2024, 4, 1), date(2024, 4, 1))
    start = view_start(replace(case, picture=replace(case.picture, published=(("a2", late),))), EN)
    assert start.coming == []
    assert len(start.past) == 1


def test_timeline_shows_records_and_the_days_of_the_reports() -> None:
    timeline = view(make_case()).timeline
    assert timeline is not None
    assert [row.record.id for row in timeline.rows] == ["r1", "r2"]
    assert [report.source.article for report in timeline.reports] == ["a1", "a2"]
    assert timeline.rows[0].marks[0].x < timeline.reports[0].x < timeline.rows[1].marks[0].x


def test_report_of_an_uncertain_day_is_as_wide_as_its_range_on_the_timeline() -> None:
    case = make_case()
    wide = DateRange(date(2024, 3, 5), date(2024, 3, 9))
    timeline = view(replace(case, picture=replace(case.picture, published=(("a1", wide),)))).timeline
    assert timeline is not None
    uncertain, exact = timeline.reports
    assert uncertain.width > 0 == exact.width
    assert (uncertain.level, exact.level, timeline.height) == (0, 1, 2)


def test_what_may_be_the_same_utterance_is_shown_apart_and_not_counted() -> None:
    case = make_case()
    words = (at(SECOND, "brannte am Montag"),)
    said = [Statement(i, words, "reported", "deny", ("person:sanna-rehn",)) for i in ("s1", "s2")]
    keys = (("a1", "s1"), ("a2", "s1"), ("a2", "s2"))
    claim = Claim("c1", "st1", ("person:rehn",), keys, ("a1", "a2"), 2, "paraphrase", possible=keys[2:])
    second = replace(case.by_article["a2"], statements=tuple(said))
    both = Case((case.by_article["a1"], second), replace(case.picture, claims=(claim,)))
    (passed_on,) = view(both).claims
    assert (len(passed_on.utterance.tellings), len(passed_on.possible)) == (2, 1)
    (speaker,) = view(both).speakers
    assert sorted(len(u.tellings) for u in speaker.utterances) == [1, 2]
