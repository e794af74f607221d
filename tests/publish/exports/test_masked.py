"""Pages without the reports' texts: few words of each proof, its place and a hash."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html

from lagebild.model.stories import AgendaEntry
from lagebild.publish.dossier import write_site
from lagebild.publish.exports.choices import MAX_WORDS, digest
from lagebild.publish.exports.masked import mask_texts
from lagebild.publish.messages import load_messages
from tests.publish.exports.cases import TRICKS, hostile_case
from tests.publish.handmade import FIRST, SECOND, at, make_case, with_title

RUN = MAX_WORDS + 1


def runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return {tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}


def pages(folder: Path, *, whole_text: bool) -> dict[str, str]:
    """What a reader sees on every page."""
    write_site(make_case(), folder, language="de", whole_text=whole_text)
    return {file.name: html.parse(file).getroot().text_content() for file in folder.glob("*.html")}


def test_no_page_shows_a_long_run_of_words_of_a_report(tmp_path: Path) -> None:
    told = runs(FIRST) | runs(SECOND)
    assert told.isdisjoint(set().union(*map(runs, pages(tmp_path / "short", whole_text=False).values())))
    assert not told.isdisjoint(set().union(*map(runs, pages(tmp_path / "whole", whole_text=True).values())))


def test_a_proof_gives_place_and_hash_of_its_words(tmp_path: Path) -> None:
    page = pages(tmp_path, whole_text=False)["article-a1.html"]
    places = [(int(a), int(b), said) for a, b, said in re.findall(r"(\d+)–(\d+) ([0-9a-f]{16})", page)]
    assert places
    assert all(digest(FIRST[a:b]) == said for a, b, said in places)


def test_places_in_a_masked_text_are_those_of_the_text() -> None:
    masked = mask_texts(make_case(), load_messages("de"))
    text = masked.by_article["a1"].article.text
    fire = masked.by_article["a1"].events[0].trigger[0]
    assert len(text) == len(FIRST)
    assert fire.of(text) == fire.of(FIRST) == "Feuer"
    assert at(FIRST, "Kapitän").of(text) != "Kapitän"


def test_a_deadline_on_the_agenda_quotes_few_words_of_what_is_due() -> None:
    case = make_case()
    due = AgendaEntry("l1", case.picture.stories[0].id, "2024-03-14", FIRST, (), None, "demanded", ("a1",))
    masked = mask_texts(replace(case, picture=replace(case.picture, agenda=(due,))), load_messages("de"))
    assert runs(FIRST).isdisjoint(runs(masked.picture.agenda[0].what))


def test_a_report_without_a_headline_is_called_by_few_words() -> None:
    masked = mask_texts(with_title(make_case(), ""), load_messages("de"))
    titles = [a.article.title for a in masked.analyses]
    assert "Die Fähre brannte am Montag. Es gibt …" in titles


@pytest.mark.parametrize("trick", TRICKS)
def test_hostile_texts_can_be_left_out(trick: str) -> None:
    case = hostile_case(trick)
    masked = mask_texts(case, load_messages("de"))
    assert [len(a.article.text) for a in masked.analyses] == [len(a.article.text) for a in case.by_article.values()]
