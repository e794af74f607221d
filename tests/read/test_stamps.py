"""Lines that only say when a page came out date it, dates of the story never do."""

import pytest

from lagebild.model.article import DateRange
from lagebild.read.page_words import load_page_words
from lagebild.read.pages import Page, read_page
from lagebild.read.stamps import read_stamp

TITLE = "Einigung im Hafenstreit"
BODY = (
    "Im Streit um den Hafen von Neuheim haben sich beide Seiten am Mittwoch auf einen Zeitplan geeinigt. Das teilte das "
    "Ministerium mit. Die Arbeiten sollen im Herbst beginnen, hieß es, und werden zwei Jahre dauern."
)
NEXT = "Die Opposition kritisierte den Plan. Er komme zu spät und sei zu teuer, sagte ihre Sprecherin am Abend."


def _read(*lines: str) -> Page:
    return read_page("\n".join(lines), DateRange())


def _day(page: Page) -> str | None:
    return page.published.exact.isoformat() if page.published and page.published.exact else None


@pytest.mark.parametrize(
    "line",
    [
        "Artikel veröffentlicht: Dienstag, 03.05.2016 13:30 Uhr",
        "Zuletzt geändert am: 3. Mai 2016, 15:14 Uhr",
        "Aktualisiert am 03.05.16, um 09:06",
        "Archivmeldung vom 03.05.2016",
        "Beitrag vom 03.05.2016 Regionalteil",
        "Stand vom: 03.05.2016 15:32 Uhr",
    ],
)
def test_line_with_a_word_of_publishing_dates_the_page_below_paragraphs_too(line: str) -> None:
    assert _day(_read(TITLE, BODY, BODY, NEXT, line, BODY, NEXT, BODY, NEXT)) == "2016-05-03"


@pytest.mark.parametrize(
    "line",
    [
        "03.05.2016 14:05; Akt: 03.05.2016 15:05 Print",
        "03.05.16 | 15:54 Uhr | 1 mal gelesen | hafenblick.de",
        "Dienstag, 03.05.2016 22:47 von dpa",
        "von Jana Prill am 03.05.2016 um 14:00 Uhr",
        "Von Jana Prill, Olaf Wendt   /   03.05.2016 - 13:59",
        "29:10 min | Di, 03.05.2016 | 19.30 Uhr | Küstenfunk",
        "3 Mai 2016, 06:20",
        "Hamburg, 03.05.2016 (HB/gm)",
        "Quelle: hafenblick.de - 03-05-2016",
    ],
)
def test_line_of_day_and_source_dates_the_page_below_a_lead(line: str) -> None:
    assert _day(_read(BODY, TITLE, line, BODY, NEXT, BODY, NEXT, BODY)) == "2016-05-03"


@pytest.mark.parametrize(
    "opening",
    [
        "03.05.2016 Hamburg. ",
        "(03.05.16) - ",
        "[3.5.2016] ",
        "3. Mai 2016 – ",
        "3. Mai 2016. ",
        "03.05.16 - 06:15 Uhr: ",
        "(nordnews) Hamburg, 03.05.2016 - ",
    ],
)
def test_day_that_opens_the_report_dates_it(opening: str) -> None:
    assert _day(_read(TITLE, opening + BODY, NEXT)) == "2016-05-03"


def test_place_behind_the_opening_day_is_the_dateline() -> None:
    assert _read(TITLE, "03.05.2016 Hamburg. " + BODY, NEXT).dateline == "Hamburg"


def test_dateline_above_the_title_dates_the_report_and_is_no_title() -> None:
    page = _read("Hamburg, 3. Mai 2016 (dpa)", TITLE, BODY, NEXT)
    assert (page.title, page.dateline, page.agencies, _day(page)) == (TITLE, "Hamburg", ("dpa",), "2016-05-03")


@pytest.mark.parametrize("credit", ["dpa", "dpa/AFP", "dpa, red"])
def test_day_beside_an_agency_behind_the_report_dates_it(credit: str) -> None:
    assert _day(_read(f"{BODY} ({credit}, 3.5.2016) Die Ergebnisse: Neuheim gegen Altheim 2:1")) == "2016-05-03"


def test_day_alone_in_the_brackets_that_close_the_report_dates_it() -> None:
    assert _day(_read(TITLE, BODY, f"{NEXT} (3.5.2016)")) == "2016-05-03"
    assert _day(_read(TITLE, f"{BODY} (3.5.2016)", NEXT)) is None


@pytest.mark.parametrize(
    "line",
    [
        "Die Studie wurde am 3. Mai 2016 um 14 Uhr veröffentlicht",
        "Konzert am 3. Mai 2016 um 20 Uhr in der Alten Werft",
        "Dienstag, 3. Mai 2016, 19.30 Uhr im Haus am Deich",
        "Termin: 3. Mai 2016, 14 Uhr",
        "3. Mai 2016, 19.30 Uhr",
        "Am 3. Mai 2016 um 14:00 von Max Muster",
        "Aktualisiert am 3. Mai 2016 von Max Muster",
        "Hamburg, 03.05.2016 (HB/gm)",
        "Quelle: hafenblick.de - 03-05-2016",
        "Quelle: Hafenverwaltung, Stand 03.05.2016",
    ],
)
def test_day_of_something_else_among_the_paragraphs_does_not_date_the_page(line: str) -> None:
    assert _day(_read(TITLE, BODY, NEXT, line, BODY, NEXT, BODY, NEXT, BODY)) is None


def test_lines_that_open_with_different_days_are_a_chronicle() -> None:
    assert _day(_read(TITLE, "3. Mai 2016 – " + BODY, "5. Juni 2016 – " + NEXT, BODY)) is None


def test_opening_day_long_before_the_years_told_is_history() -> None:
    assert _day(_read(TITLE, "3. Mai 1986 – " + BODY, "Im Jahr 1990 wurde der Hafen geschlossen. " + NEXT)) is None


def test_words_of_a_quoted_source_in_brackets_are_no_credit() -> None:
    assert _day(_read(f"{BODY} (Jana Prill in der Hafenpost, 3.5.2006) Damals war alles anders, sagen viele.")) is None


def test_printed_day_in_the_head_outweighs_later_lines() -> None:
    page = _read(
        "03.05.2016, 10:00 Uhr", TITLE, BODY, BODY, NEXT, "Geändert am 09.05.2016 um 10:00 Uhr", BODY, NEXT, BODY, NEXT
    )
    assert _day(page) == "2016-05-03"


def test_stamp_needs_its_year() -> None:
    assert read_stamp("Artikel veröffentlicht: 3. Mai, 14:05 Uhr", load_page_words(), early=True) == ()


@pytest.mark.parametrize("line", ["© dpa-infocom, dpa:240613-930-141432/2", "dpa:240613-99-141432/3"])
def test_code_of_the_agency_dates_the_report(line: str) -> None:
    page = _read(TITLE, BODY, NEXT, line)
    assert _day(page) == "2024-06-13"
    assert all(part.kind != "body" for part in page.parts if part.span.end == len("\n".join((TITLE, BODY, NEXT, line))))


def test_code_of_no_day_dates_nothing() -> None:
    assert _day(_read(TITLE, BODY, NEXT, "dpa:241313-99-141432/3")) is None
