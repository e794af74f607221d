"""Briefings: every line has its footnote, nothing in a report's words acts as markup, the PDF holds the same."""

import io
import re

import pytest
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from pypdf import PdfReader

from lagebild.errors import SetupError
from lagebild.publish.case import Case
from lagebild.publish.exports.briefing import write_briefings
from lagebild.publish.exports.choices import Choices
from lagebild.publish.exports.formats import render
from lagebild.publish.exports.pdf import write_html
from lagebild.publish.messages import load_messages
from tests.publish.exports.cases import TRICKS, empty_case, hostile_case
from tests.publish.handmade import make_case


def has_pango() -> bool:
    """Whether the system library is there without which WeasyPrint lays out nothing."""
    try:
        import weasyprint  # noqa: F401
    except OSError:
        return False
    return True


def markdown(case: Case, **choices: object) -> str:
    return render("md", case, Choices(**choices)).decode()  # type: ignore[arg-type]


def html(text: str) -> str:
    return MarkdownIt("gfm-like", {"linkify": False}).use(footnote_plugin).render(text)


def test_a_disputed_number_stands_with_both_sides_and_their_outlets() -> None:
    (briefing,) = write_briefings(make_case(), Choices())
    disputed = next(s for s in briefing.sections if s.title == "Disputed")
    assert disputed.lines[0].text == "3 (Das <i>Blatt</i>) / 7 (Kurier) (conflicting)"
    words = {note.number: note.words for note in briefing.notes}
    assert [words[n] for n in disputed.lines[0].notes] == ["Drei Tote", "sieben Tote"]


def test_every_footnote_of_the_markdown_is_defined_and_used() -> None:
    text = markdown(make_case())
    defined, used = re.findall(r"^\[\^(\d+)\]:", text, re.M), re.findall(r"(?<!^)\[\^(\d+)\]", text)
    assert set(defined) == set(used)
    assert len(defined) == len(set(defined))
    assert html(text).count('class="footnote-item"') == len(defined)


@pytest.mark.parametrize("trick", TRICKS)
def test_words_of_reports_are_no_markup(trick: str) -> None:
    shown = html(markdown(hostile_case(trick)))
    tags = set(re.findall(r"<(\w+)", shown))
    assert tags <= {"h1", "h2", "p", "ul", "li", "strong", "sup", "a", "hr", "section", "ol"}
    assert all(href.startswith("#fn") for href in re.findall(r'href="([^"]*)"', shown))


@pytest.mark.parametrize("trick", TRICKS)
def test_the_page_of_the_pdf_escapes_the_words_of_reports(trick: str) -> None:
    page = write_html(write_briefings(hostile_case(trick), Choices()), load_messages("en"))
    assert "<script" not in page
    assert "\u202e" not in page


@pytest.mark.skipif(not has_pango(), reason="the system library Pango is not installed")
def test_the_pdf_holds_title_values_and_proofs() -> None:
    reader = PdfReader(io.BytesIO(render("pdf", make_case(), Choices(language="de"))))
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    assert "Fähre & <Feuer>" in text
    assert "sieben Tote" in text
    assert reader.metadata is not None
    assert reader.metadata.title == "Fähre & <Feuer>"


def test_a_story_is_chosen_by_its_id() -> None:
    assert markdown(make_case(), story="st1").startswith("# Fähre \\& \\<Feuer\\>")
    with pytest.raises(SetupError, match="no story 'st9'"):
        markdown(make_case(), story="st9")


def test_a_database_without_stories_says_so() -> None:
    assert "No story yet" in markdown(empty_case())


def test_without_text_a_footnote_quotes_no_more_than_a_few_words() -> None:
    text = markdown(make_case(), whole_text=False)
    assert "Am Montag habe ein Feuer gewütet, falls die Pumpe versage" not in text
    notes = re.findall(r"^\[\^\d+\]: .*?(?:\*\*(.*?)\*\* )?\\\[(\d+)–(\d+) [0-9a-f]{16}\\\]", text, re.M)
    assert len(notes) == len(re.findall(r"^\[\^\d+\]: ", text, re.M)) > 0
    assert 1 < max(len(words.split()) for words, _, _ in notes) <= 8
