"""The page of an article."""

from dataclasses import replace

from lagebild.model.article import Outlet, Part
from lagebild.model.facts import EventTime, Figure, TimeExpression
from lagebild.model.spans import Span
from lagebild.publish.article_page import ArticleView, Note, evidence_by_article, paragraphs, view_article
from lagebild.publish.messages import load_messages
from lagebild.publish.readable import (
    name_outlet,
    say_about,
    say_duration,
    say_expression,
    say_figure,
    say_time,
    say_value,
    title_of,
)

from .handmade import FIRST, SECOND, at, first_report, make_case, second_report

EN = load_messages("en")


def page(article: str) -> ArticleView:
    case = make_case()
    return view_article(case, EN, case.by_article[article], evidence_by_article(case).get(article, ()))


def note(view: ArticleView, anchor: str) -> Note:
    return next(n for block in view.blocks for n in block.notes if n.anchor == anchor)


def test_text_outside_all_parts_is_still_shown() -> None:
    article = replace(second_report().article, parts=(Part("caption", at(SECOND, "Foto: Hafen <b>")),))
    assert [(kind, span.of(SECOND)) for kind, span in paragraphs(article)] == [
        ("body", "Die Fähre brannte am Montag. Es gibt sieben Tote."),
        ("caption", "Foto: Hafen <b>"),
        ("body", "Am 12. März 2024 tagt der Ausschuss."),
    ]


def test_statement_holds_the_event_and_the_time_inside_it() -> None:
    (block,) = page("a1").blocks
    assert block.html.index('id="f-s1"') < block.html.index('id="f-t1"') < block.html.index('id="f-e1"')
    assert "falls die Pumpe versage" in block.html


def test_note_of_a_statement_says_who_how_and_on_which_condition() -> None:
    found = note(page("a1"), "f-s1")
    assert found.label == "Sanna Rehn"
    assert found.chips == (("act", "assert"), ("form", "indirect"))
    assert dict(found.details) == {"condition": "falls die Pumpe versage"}


def test_note_of_an_event_leads_to_its_record() -> None:
    found = note(page("a1"), "f-e1")
    assert found.href == "story-st1.html#r-r1"
    assert dict(found.details)["when"] == "Mon 4 March 2024"
    assert dict(found.details)["figures"] == "Drei Tote (killed)"


def test_notes_stand_beside_the_paragraph_in_which_their_words_begin() -> None:
    first, caption, last = page("a2").blocks
    assert [n.anchor for n in first.notes] == ["f-e1"]
    assert caption.notes == []
    assert [n.anchor for n in last.notes] == ["f-t1", "f-e2"]


def test_event_at_a_time_that_is_no_date_is_told_in_the_words_of_the_report() -> None:
    report = first_report()
    daily = TimeExpression("t1", at(FIRST, "am Montag"), "SET", "P1D")
    event = replace(report.events[0], time=EventTime("P1D", source="t1"))
    case = make_case()
    other = replace(case, analyses=(replace(report, times=(daily,), events=(event,)),))
    view = view_article(other, EN, other.by_article["a1"], ())
    assert dict(note(view, "f-e1").details)["when"] == "am Montag"
    assert note(view, "f-t1").label == "recurring: 1 day"


def test_time_is_said_as_exactly_as_it_is_known() -> None:
    assert say_time(EN, "2024-03-04") == "Mon 4 March 2024"
    assert say_time(EN, "2024-03") == "March 2024"
    assert say_time(EN, "2024-03-04TAF") == "4 March 2024, afternoon"
    assert say_time(EN, "2024-W10") == "week 10 of 2024"
    assert say_time(EN, "2024-FA") == "autumn 2024"
    assert say_time(EN, "2024-Q2") == "quarter 2 of 2024"
    assert say_time(EN, "XXXX-WXX-1") == "XXXX-WXX-1"
    assert say_duration(EN, "P1Y2M") == "1 year 2 months"
    assert say_duration(EN, "PT50M") == "50 minutes"


def test_time_that_the_text_does_not_decide_shows_its_candidates() -> None:
    open_time = TimeExpression("t1", Span(0, 3), "DATE", None, candidates=("2024-03-04", "2024-03-11"))
    assert say_expression(EN, open_time) == "Mon 4 March 2024 / Mon 11 March 2024"
    assert say_expression(EN, replace(open_time, candidates=())) == "unresolved"
    days = tuple(f"2024-03-{day:02d}" for day in range(1, 29))
    assert say_expression(EN, replace(open_time, candidates=days)) == "Fri 1 March 2024 … Thu 28 March 2024"


def test_figure_is_shown_in_the_words_of_the_report() -> None:
    article = first_report().article
    assert say_figure(load_messages("de"), article, Figure(at(FIRST, "Drei Tote"), "killed", 3.0)) == "Drei Tote"


def test_report_without_a_known_outlet_is_told_from_others_by_host_file_or_title() -> None:
    article = replace(first_report().article, outlet=Outlet())
    assert name_outlet(article) == "example.org"
    assert name_outlet(replace(article, url=None)) == "first"
    assert name_outlet(replace(article, url=None, path=None)) == "first"
    nameless = replace(article, url=None, path="in/003_8b55a830396ce79b.txt", source_id="17")
    assert name_outlet(replace(nameless, title="Feuer auf der Fähre nach Nordhafen")) == "Feuer auf der Fähre nach …"
    assert name_outlet(replace(nameless, title=None, text="", parts=(), path=None)) == "a1"


def test_folder_of_a_file_is_not_shown() -> None:
    case = make_case()
    report = replace(first_report(), article=replace(first_report().article, path="/home/me/secret/first.txt"))
    assert view_article(replace(case, analyses=(report,)), EN, report, ()).file == "first.txt"


def test_vague_duration_is_said_as_vague_as_it_is() -> None:
    assert say_duration(EN, "PXY") == "some years"
    assert say_duration(EN, "PTXH") == "some hours"


def test_keywords_of_a_difference_stand_behind_its_kind() -> None:
    assert say_about(EN, "killed", "value") == "killed"
    assert say_about(EN, "soldat", "value") == "value: soldat"
    assert say_about(EN, "Sanna Rehn", "name") == "name: Sanna Rehn"
    assert say_about(EN, "deny", "attribution") == "word against word"
    assert say_about(EN, "000 12", "value") == "value"


def test_clock_time_names_its_distance_from_utc() -> None:
    case = make_case()
    assert say_value(case, EN, "start", "21:35") == "21:35"
    assert say_value(case, EN, "start", "21:35+01:00") == "21:35 (UTC+1)"
    assert say_value(case, load_messages("de"), "start", "04:05-03:30") == "04:05 Uhr (UTC-3:30)"
    assert say_value(case, EN, "start", "21:35Z") == "21:35 (UTC+0)"


def test_report_without_a_headline_is_called_by_its_first_words() -> None:
    text = "Anzeige\n\nHafenstadt.\n\nDie Fähre brannte am frühen Montag bis auf den Rumpf nieder, sagte die Wehr."
    parts = (Part("boilerplate", Span(0, 7)), Part("body", Span(9, 20)), Part("body", Span(22, len(text))))
    article = replace(second_report().article, text=text, parts=parts, title=None)
    assert title_of(article) == "Die Fähre brannte am frühen Montag bis auf den Rumpf …"
