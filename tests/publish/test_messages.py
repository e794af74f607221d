"""The catalogues of the interface."""

import copy
import re
from datetime import date, datetime
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

from lagebild.model.article import DateRange
from lagebild.publish.messages import LANGUAGES, LOCALES, load_messages
from lagebild.publish.messages.codes import list_codes
from lagebild.publish.messages.extract import CATALOGUES, make_template, update_catalogue, write_catalogue

Key = tuple[str, str]


@pytest.fixture(scope="module")
def template() -> Catalog:
    return make_template()


@pytest.fixture(scope="module", params=LANGUAGES)
def catalogue(request: pytest.FixtureRequest) -> Catalog:
    with (CATALOGUES / f"{request.param}.po").open("rb") as file:
        return read_po(file, locale=LOCALES[request.param])


def messages_of(catalogue: Catalog) -> dict[Key, Message]:
    return {
        (message.context or "", message.id if isinstance(message.id, str) else message.id[0]): message
        for message in catalogue
        if message.id
    }


def texts_of(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string)


def test_catalogues_hold_the_messages_that_code_and_templates_ask_for(template: Catalog, catalogue: Catalog) -> None:
    asked, known = messages_of(template), messages_of(catalogue)
    assert sorted(asked.keys() - known.keys()) == [], "run `make messages` and write the texts"
    assert sorted(known.keys() - asked.keys()) == [], "nobody asks for these: run `make messages`"
    assert [key for key, message in known.items() if message.pluralizable != asked[key].pluralizable] == []


def test_no_message_is_fuzzy_or_without_a_text(catalogue: Catalog) -> None:
    known = messages_of(catalogue)
    assert [key for key, message in known.items() if message.fuzzy] == []
    assert [key for key, message in known.items() if not all(texts_of(message))] == []
    assert catalogue.obsolete == {}


def test_every_plural_form_of_the_language_has_a_text(catalogue: Catalog) -> None:
    counted = [message for message in messages_of(catalogue).values() if message.pluralizable]
    assert counted
    assert {len(texts_of(message)) for message in counted} == {catalogue.num_plurals}


def test_texts_of_both_languages_ask_for_the_same_values() -> None:
    german, english = (
        {key: {slot for text in texts_of(m) for slot in re.findall(r"{\w+}", text)} for key, m in known.items()}
        for known in (
            messages_of(read_po((CATALOGUES / f"{language}.po").open("rb"), locale=LOCALES[language]))
            for language in LANGUAGES
        )
    )
    assert german == english


def test_a_reason_holds_the_values_of_its_pattern(catalogue: Catalog) -> None:
    reasons = [(key, m) for (context, key), m in messages_of(catalogue).items() if context == "reason"]
    for pattern, message in reasons:
        assert set(re.findall(r"{\w+}", texts_of(message)[-1])) == set(re.findall(r"{\w+}", pattern))


def test_extraction_finds_messages_in_templates_code_and_model(template: Catalog) -> None:
    known = messages_of(template)
    places = {key: {place for place, _ in message.locations} for key, message in known.items()}
    assert "lagebild/publish/templates/base.html" in places["page", "skip"]
    assert "lagebild/cli/build.py" in places["cli", "built"]
    assert known["count", "reports"].pluralizable
    assert {("act", "warn"), ("error", "404"), ("reason", "same day")} <= known.keys()


def test_new_messages_wait_for_their_text_and_unused_ones_go(tmp_path: Path, template: Catalog) -> None:
    template = copy.deepcopy(template)
    template.add("brand new", context="page")
    template.delete("skip", context="page")
    write_catalogue(tmp_path / "de.po", update_catalogue("de", template))
    with (tmp_path / "de.po").open("rb") as file:
        written = messages_of(read_po(file, locale="de_DE"))
    assert written["page", "brand new"].string == ""
    assert ("page", "skip") not in written
    assert written["page", "search"].string == "Suche"


def without_places(path: Path) -> list[str]:
    """The lines of a catalogue; who asks for a message may change without a new message."""
    return [line for line in path.read_text(encoding="utf8").splitlines() if not line.startswith("#:")]


def test_writing_a_catalogue_that_is_up_to_date_changes_nothing(tmp_path: Path, template: Catalog) -> None:
    for language in LANGUAGES:
        write_catalogue(tmp_path / language, update_catalogue(language, template))
        assert without_places(tmp_path / language) == without_places(CATALOGUES / f"{language}.po")


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


def test_every_german_office_of_a_woman_has_its_own_form_or_names_no_person() -> None:
    german = load_messages("de")
    roles = [code for context, code, _ in list_codes() if context == "office"]
    same = {german.office(role, "m") for role in roles if german.office(role, "m") == german.office(role, "f")}
    assert not [name for name in same if name.split()[0].endswith(("er", "or", "ent", "chef"))]
    assert german.office("mayor", "f") == "Bürgermeisterin"
    assert german.office("mayor", None) == "Bürgermeister"


def test_moment_names_the_time_of_day() -> None:
    assert load_messages("de").moment(datetime(2024, 3, 1, 9, 5)) == "1. März 2024, 09:05"


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [("de", 9999, "9999"), ("de", 12345, "12.345"), ("en", 12345, "12,345"), ("de", 2.5, "2,5"), ("en", 2.5, "2.5")],
)
def test_numbers_are_written_as_the_language_does(language: str, number: float, said: str) -> None:
    assert load_messages(language).number(number) == said


def test_shares_are_written_as_the_language_does() -> None:
    assert [load_messages(language).percent(85) for language in LANGUAGES] == ["85\N{NO-BREAK SPACE}%", "85%"]


def test_days_are_written_as_the_language_does() -> None:
    day = date(2021, 3, 5)
    german, english = map(load_messages, LANGUAGES)
    assert (german.day(day), german.short_day(day), german.month(day)) == ("5. März 2021", "5. März", "März 2021")
    assert (english.day(day), english.short_day(day), english.month(day)) == ("5 March 2021", "5 Mar", "March 2021")
    assert (german.short_month(day), german.weekday(day), english.weekday(day)) == ("Mär 2021", "Fr", "Fri")


def test_a_short_range_names_a_shared_month_once() -> None:
    days = DateRange(date(2024, 3, 1), date(2024, 3, 5))
    assert load_messages("de").short_range(days) == "1.–5. März"


@pytest.mark.parametrize(
    ("number", "said"),
    [("1", "nur ein Bericht sagt es"), ("3", "3 Berichte sagen dasselbe"), ("?", "? Berichte sagen dasselbe")],
)
def test_a_reason_that_counts_has_the_form_of_its_number(number: str, said: str) -> None:
    assert load_messages("de").reason("{n} articles tell the same", {"n": number}) == said
