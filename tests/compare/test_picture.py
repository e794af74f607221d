"""The picture of whole stories."""

from datetime import date
from itertools import permutations

from lagebild.compare.picture import compare_articles
from lagebild.compare.timeline import agenda_as_of
from lagebild.model.article import DateRange
from tests.compare.handmade import Draft, terms

ADA, BO = "person:ada-lind", "person:bo-terek"


def cast(draft):
    return draft.entity(ADA, "Ada Lind").entity(BO, "Bo Terek")


def announcement():
    text = (
        "Ada Lind und Bo Terek werden am Donnerstag telefonieren. Zuletzt hatten sie am 6. Februar ein Videotelefonat "
        "geführt. Für den 20. März sind Gespräche in Genf geplant."
    )
    draft = cast(Draft("a1", text, day="2024-03-06"))
    draft.event(
        "telefonieren",
        "CONSULT",
        status="scheduled",
        day="2024-03-07",
        when="Donnerstag",
        parties=(ADA, BO),
        channel="phone",
    )
    draft.event("Videotelefonat", "CONSULT", day="2024-02-06", when="6. Februar", parties=(ADA, BO), channel="video")
    return draft.event("Gespräche", "CONSULT", status="scheduled", day="2024-03-20", when="20. März")


def report():
    text = (
        "Ada Lind und Bo Terek haben am Donnerstag 50 Minuten telefoniert. Terek warnte vor Sanktionen gegen sein Land. "
        "Gespräche in Genf sollen am 20. März folgen."
    )
    draft = cast(Draft("a2", text, day="2024-03-08"))
    draft.event(
        "telefoniert",
        "CONSULT",
        day="2024-03-07",
        when="Donnerstag",
        parties=(ADA, BO),
        channel="phone",
        duration="PT50M",
    )
    draft.time("50 Minuten", "PT50M", type="DURATION")
    draft.event("Gespräche", "CONSULT", status="scheduled", day="2024-03-20", when="20. März")
    return draft.says("vor Sanktionen gegen sein Land", BO, "warn", "reported")


def other_report():
    text = (
        "Eine Stunde und länger haben Ada Lind und Bo Tereck am Donnerstag telefoniert. "
        "Bo Tereck warnte vor neuen Sanktionen gegen sein Land."
    )
    draft = Draft("a3", text, day="2024-03-08").entity(ADA, "Ada Lind").entity("person:bo-tereck", "Bo Tereck")
    draft.event(
        "telefoniert",
        "CONSULT",
        day="2024-03-07",
        when="Donnerstag",
        parties=(ADA, "person:bo-tereck"),
        channel="phone",
        duration="PT1H",
    )
    draft.time("Eine Stunde und länger", "PT1H", type="DURATION", mod="MORE_THAN")
    return draft.says("vor neuen Sanktionen gegen sein Land", "person:bo-tereck", "warn", "reported")


def picture():
    return compare_articles([d().done() for d in (announcement, report, other_report)], terms=terms)


def test_planned_and_held_talk_are_one_record_with_its_history():
    record = next(r for r in picture().records if len(r.articles) == 3)
    assert [change.status for change in record.history] == ["scheduled", "occurred"]
    assert record.status == "occurred"


def test_earlier_talk_is_a_record_of_its_own():
    days = {dict(r.attributes)["date"][0].value for r in picture().records if r.type == "CONSULT"}
    assert days == {"2024-03-07", "2024-02-06", "2024-03-20"}


def test_duration_that_exceeds_the_other_is_a_contradiction_with_proof_on_both_sides():
    difference = next(d for d in picture().differences if d.about == "duration")
    assert difference.verdict == "conflicting"
    assert [side.articles for side in difference.sides] == [("a2",), ("a3",)]
    assert all(side.evidence for side in difference.sides)


def test_variant_of_a_name_is_one_actor_and_a_difference():
    found = picture()
    assert found.same_entities == (("person:bo-tereck", BO),)
    assert any(d.kind == "name" and {s.value for s in d.sides} == {"Terek", "Tereck"} for d in found.differences)


def test_warning_told_by_two_reports_is_one_claim():
    claim = next(c for c in picture().claims if len(c.articles) == 2)
    assert claim.speakers == (BO,)
    assert claim.origins == 2


def test_agenda_lists_plans_as_far_as_known_on_a_day():
    agenda = picture().agenda
    assert [entry.when for entry in agenda] == ["2024-03-07", "2024-03-20"]
    assert [entry.status for entry in agenda] == ["occurred", "scheduled"]
    assert agenda_as_of(agenda, date(2024, 3, 5)) == ()
    assert len(agenda_as_of(agenda, date(2024, 3, 6))) == 2


def test_picture_is_the_same_for_any_order_of_the_articles():
    drafts = [d().done() for d in (announcement, report, other_report)]
    pictures = {repr(compare_articles(list(order), terms=terms)) for order in permutations(drafts)}
    assert len(pictures) == 1


def test_nothing_to_compare_is_an_empty_picture():
    assert compare_articles([], terms=terms).stories == ()


def test_article_without_facts_is_a_story_of_its_own():
    found = compare_articles([Draft("a1", "", day=None).done()], terms=terms)
    assert [s.articles for s in found.stories] == [("a1",)]
    assert found.published == ()


def test_known_publication_days_are_not_touched():
    assert picture().published == ()
    assert announcement().done().published == DateRange(date(2024, 3, 6), date(2024, 3, 6), "given")
