"""The catalogues of the interface."""

import re
from datetime import date, datetime
from importlib.resources import files

import pytest

from lagebild.model import article, facts, stories
from lagebild.model.article import DateRange
from lagebild.publish.messages import LANGUAGES, load_messages

CODES = {
    "act": facts.ACTS,
    "form": facts.FORMS,
    "status": facts.STATUSES,
    "event": facts.EVENT_TYPES,
    "kind": facts.ENTITY_KINDS,
    "verdict": stories.VERDICTS,
    "part": article.PART_KINDS,
}


def test_both_languages_have_the_same_texts() -> None:
    german, english = (load_messages(language).sections for language in LANGUAGES)
    assert {(s, k) for s, texts in german.items() for k in texts} == {(s, k) for s, t in english.items() for k in t}


def test_texts_of_both_languages_ask_for_the_same_values() -> None:
    german, english = (load_messages(language).sections for language in LANGUAGES)
    for section, texts in german.items():
        for key, text in texts.items():
            assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", english[section][key])), key


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("section", CODES)
def test_every_code_of_the_model_has_a_name(language: str, section: str) -> None:
    assert set(CODES[section]) <= set(load_messages(language).sections[section])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_that_a_page_asks_for_exists(language: str) -> None:
    sections = load_messages(language).sections
    for template in files("lagebild.publish").joinpath("templates").iterdir():
        source = template.read_text(encoding="utf8")
        assert set(re.findall(r'm\.say\("(\w+)"', source)) <= set(sections["page"])
        for key in re.findall(r'm\.count\("(\w+)"', source):
            assert {f"{key}_one", f"{key}_many"} <= set(sections["count"])


def test_one_report_is_not_plural() -> None:
    assert load_messages("de").count("reports", 1) == "1 Bericht"
    assert load_messages("de").count("reports", 2) == "2 Berichte"


@pytest.mark.parametrize(
    ("published", "said"),
    [
        (DateRange(date(2024, 3, 1), date(2024, 3, 1)), "1 March 2024"),
        (DateRange(date(2024, 3, 1), date(2024, 3, 5)), "1 March 2024 to 5 March 2024"),
        (DateRange(None, date(2024, 3, 5)), "until 5 March 2024"),
        (DateRange(date(2024, 3, 5)), "from 5 March 2024"),
        (DateRange(), "undated"),
    ],
)
def test_publication_range_is_said_as_far_as_known(published: DateRange, said: str) -> None:
    assert load_messages("en").published(published) == said


def test_code_without_a_name_stands_for_itself() -> None:
    assert load_messages("de").label("status", "unheard_of") == "unheard_of"


def test_moment_names_the_time_of_day() -> None:
    assert load_messages("de").moment(datetime(2024, 3, 1, 9, 5)) == "1. März 2024, 09:05"
