"""A page of text is told apart into report, headings, captions and frame."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lagebild.model.article import PART_KINDS, DateRange
from lagebild.read.dates import read_published
from lagebild.read.pages import Page, read_page

BODY = (
    "Im Streit um den Hafen von Neuheim haben sich beide Seiten am Mittwoch auf einen Zeitplan geeinigt. Das teilte das "
    "Ministerium mit. Die Arbeiten sollen im Herbst beginnen, hieß es, und werden zwei Jahre dauern."
)
NEXT = "Die Opposition kritisierte den Plan. Er komme zu spät und sei zu teuer, sagte ihre Sprecherin am Abend."
UNKNOWN = DateRange()


def _read(*blocks: str, known: DateRange = UNKNOWN) -> tuple[Page, dict[str, list[str]]]:
    text = "\n\n".join(blocks)
    page = read_page(text, known)
    return page, {kind: [p.span.of(text) for p in page.parts if p.kind == kind] for kind in PART_KINDS}


def test_short_first_line_is_the_title() -> None:
    page, kinds = _read("Einigung im Hafenstreit", BODY, NEXT)
    assert page.title == "Einigung im Hafenstreit"
    assert kinds == {"heading": ["Einigung im Hafenstreit"], "body": [BODY, NEXT], "caption": [], "boilerplate": []}


def test_section_above_the_title_is_no_title() -> None:
    assert _read("Politik", "Einigung im Hafenstreit", BODY)[0].title == "Einigung im Hafenstreit"


def test_report_that_opens_with_a_sentence_has_no_title() -> None:
    assert _read(BODY, NEXT)[0].title is None


def test_line_between_paragraphs_is_a_heading() -> None:
    assert _read(BODY, "Kritik der Opposition", NEXT)[1]["heading"] == ["Kritik der Opposition"]


def test_day_in_a_heading_between_paragraphs_is_no_day_of_publication() -> None:
    page, kinds = _read(BODY, "Letztes Treffen am 7. Dezember", NEXT, known=read_published("2021-12", "header"))
    assert page.published is None
    assert kinds["heading"] == ["Letztes Treffen am 7. Dezember"]
    assert page.outlet is None


@pytest.mark.parametrize(
    "line",
    [
        "Anzeige",
        "ANZEIGE: Reifen jetzt günstiger",
        "1. Zum Inhalt springen",
        "Startseite | Kontakt | Impressum",
        "Teilen · Drucken · Kommentare (12)",
        "Mehr zum Thema - Wie der Hafen wachsen soll",
        "Lesen Sie auch: Der Hafen in Zahlen",
        "https://kurz.example/abc",
        "Abonnieren Sie unseren Newsletter für die Region.",
        "Wir verwenden Cookies, um Ihnen Inhalte zu zeigen.",
        "© 2024 Neuheimer Bote. Alle Rechte vorbehalten.",
        "+++",
    ],
)
def test_frame_of_the_page_is_boilerplate_and_stays_in_the_text(line: str) -> None:
    assert _read("Einigung im Hafenstreit", BODY, line, NEXT)[1]["boilerplate"] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Video und Audio wurden im Saal nicht zugelassen, sagte der Richter.",
        "Anzeigen gegen den Betreiber liegen der Polizei nicht vor.",
        "Zum Inhalt des Vertrags wollte er sich nicht äußern und die Sitzung verlassen.",
        "Das Bild der Stadt habe sich gewandelt, sagte sie.",
    ],
)
def test_sentences_with_words_of_the_frame_stay_text(line: str) -> None:
    assert line in _read("Einigung im Hafenstreit", BODY, line, NEXT)[1]["body"]


def test_links_below_their_heading_are_boilerplate() -> None:
    kinds = _read("Einigung im Hafenstreit", BODY, "Mehr zum Thema\n> Der Hafen in Zahlen\n> Chronik eines Streits")[1]
    assert kinds["boilerplate"] == ["Mehr zum Thema", "> Der Hafen in Zahlen", "> Chronik eines Streits"]


@pytest.mark.parametrize(
    "block",
    [
        "Foto: Jo Lang/dpa",
        "[Bild: Der Hafen am Abend]",
        "Der Hafen von Neuheim am 7. Dezember Bild: AP",
        "Hafen Neuheim Kräne\nBild: AFP",
    ],
)
def test_caption_is_told_by_its_credit_and_takes_the_line_above(block: str) -> None:
    assert _read("Einigung im Hafenstreit", BODY, block, NEXT)[1]["caption"] == block.split("\n")


def test_credit_glued_to_a_caption_is_cut_off_and_left_out() -> None:
    block = "Hafen Neuheim Kräne\nDie Lage sei ernst, hieß es aus NeuheimBild: Jo Lang/Hafenamt/REUTERS"
    kinds = _read("Einigung im Hafenstreit", BODY, block, NEXT)[1]
    assert kinds["caption"] == ["Hafen Neuheim Kräne", "Die Lage sei ernst, hieß es aus Neuheim"]
    assert kinds["boilerplate"] == ["Bild: Jo Lang/Hafenamt/REUTERS"]


def test_caption_above_the_report_is_no_title() -> None:
    assert _read("Der Hafen von Neuheim Bild: AP", BODY)[0].title is None


def test_credit_behind_a_long_paragraph_is_cut_off() -> None:
    long = " ".join([BODY, NEXT, BODY])
    kinds = _read("Einigung im Hafenstreit", f"{long} Foto: Jo Lang")[1]
    assert (kinds["body"], kinds["caption"]) == ([long], ["Foto: Jo Lang"])


def test_signs_below_the_text_give_writers_and_agencies() -> None:
    page, kinds = _read("Einigung im Hafenstreit", BODY, "wa/pgr (dpa, afp, rtr)")
    assert (page.byline, page.agencies) == ("wa/pgr", ("dpa", "afp", "reuters"))
    assert kinds["boilerplate"] == ["wa/pgr (dpa, afp, rtr)"]


def test_credit_behind_the_last_sentence_is_a_part_of_its_own() -> None:
    page, kinds = _read("Einigung im Hafenstreit", f"{BODY} (APA, 28.4.2016)")
    assert (page.agencies, str(page.published and page.published.exact)) == (("apa",), "2016-04-28")
    assert (kinds["body"], kinds["boilerplate"]) == ([BODY], ["(APA, 28.4.2016)"])


def test_agency_that_opens_a_paragraph_is_credited() -> None:
    page, kinds = _read("Einigung im Hafenstreit", BODY, f"(dpa) {NEXT}")
    assert page.agencies == ("dpa",)
    assert (kinds["body"], kinds["boilerplate"]) == ([BODY, NEXT], ["(dpa)"])


@pytest.mark.parametrize("line", ["Von Jo Lang, dpa", "Von Jo Lang (dpa)", "06.03.2024, 13:48 Uhr | dpa"])
def test_agency_beside_the_writer_or_the_day_is_credited(line: str) -> None:
    assert _read("Einigung im Hafenstreit", line, BODY)[0].agencies == ("dpa",)


def test_masthead_gives_outlet_and_day() -> None:
    page = _read("Neuheimer Tageblatt · Freitag, 26. April 2024 · Lokales", "Einigung im Hafenstreit", BODY)[0]
    assert page.outlet is not None
    assert (page.outlet.name, page.outlet.id) == ("Neuheimer Tageblatt", "outlet:neuheimer-tageblatt")
    assert (str(page.published and page.published.exact), page.title) == ("2024-04-26", "Einigung im Hafenstreit")


def test_outlet_with_the_day_of_its_issue_is_a_masthead() -> None:
    page = _read("Neuheimer Tageblatt vom 26.04.2024", "Einigung im Hafenstreit", BODY)[0]
    assert page.outlet is not None and page.outlet.name == "Neuheimer Tageblatt"
    assert str(page.published and page.published.exact) == "2024-04-26"
    assert _read("Brief zum Artikel im Tageblatt vom 26.04.2024", BODY)[0].outlet is None


def test_title_with_a_day_behind_a_dash_is_no_masthead() -> None:
    page = _read("Newsblog zum Hafenstreit – 12. März 2024", BODY)[0]
    assert (page.title, page.outlet) == ("Newsblog zum Hafenstreit – 12. März 2024", None)


def test_reading_time_is_no_heading() -> None:
    assert _read("Einigung im Hafenstreit", "Lesezeit: 4 Minuten", BODY)[1]["boilerplate"] == ["Lesezeit: 4 Minuten"]


def test_source_line_below_the_report_credits_the_agency() -> None:
    assert _read("Einigung im Hafenstreit", BODY, NEXT, "Quelle: dpa")[0].agencies == ("dpa",)


def test_outlet_stays_unknown_where_no_line_names_it() -> None:
    assert _read("Einigung im Hafenstreit", "Von Jo Lang", BODY)[0].outlet is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("31. Dezember 2021", "2021-12-31"),
        ("Stand: 06.03.2024, 17:20 Uhr", "2024-03-06"),
        ("Veröffentlicht am 6. März 2024", "2024-03-06"),
        ("Mittwoch, 6. März 2024 um 17.20 Uhr", "2024-03-06"),
        ("2024-03-06", "2024-03-06"),
        ("Neuheim, 6. März 2024", "2024-03-06"),
    ],
)
def test_line_with_the_day_below_the_title_dates_the_report(line: str, day: str) -> None:
    page = _read("Einigung im Hafenstreit", line, BODY)[0]
    assert page.published is not None
    assert (str(page.published.exact), page.published.basis) == (day, "date line")


def test_day_under_a_wrong_weekday_is_not_believed() -> None:
    assert _read("Einigung im Hafenstreit", "Montag, 6. März 2024", BODY)[0].published is None


def test_day_without_year_takes_it_from_the_header() -> None:
    known = read_published("2024-03", "header")
    page = _read("Einigung im Hafenstreit", "Neuheim, 6. März (nka) – " + BODY, known=known)[0]
    assert page.published is not None
    assert (str(page.published.exact), page.published.basis) == ("2024-03-06", "dateline")
    assert _read("Neuheim, 6. März (nka) – " + BODY)[0].published is None


def test_two_printed_days_give_the_range_between() -> None:
    page = _read("Einigung im Hafenstreit", "Veröffentlicht: 05.03.2024 | Aktualisiert: 06.03.2024", BODY)[0]
    assert page.published == DateRange(
        read_published("2024-03-05", "x").earliest, read_published("2024-03-06", "x").latest, "date line"
    )


def test_paragraph_cut_at_a_fixed_width_is_one_part() -> None:
    wrapped = (
        "Im Streit um den Hafen von Neuheim haben sich beide Seiten auf\neinen Zeitplan geeinigt, der im Herbst beginnt "
        "und zwei Jahre\ndauert, wie das Ministerium am Mittwoch nach der Sitzung in\nder Hauptstadt mitteilte."
    )
    assert _read("Einigung im Hafenstreit", wrapped, NEXT)[1]["body"] == [wrapped, NEXT]


@given(st.text(alphabet=st.sampled_from('Aab .\n:,–("„“|>+0123456789/-\t\u00a0'), max_size=300))
def test_parts_lie_in_the_text_in_order_without_overlap(text: str) -> None:
    position = 0
    for part in read_page(text, UNKNOWN).parts:
        assert part.kind in PART_KINDS
        assert position <= part.span.start < part.span.end <= len(text)
        assert part.span.of(text) == part.span.of(text).strip()
        position = part.span.end


@given(
    st.lists(
        st.sampled_from([BODY, NEXT, "Anzeige", "Bild: AP", "Politik", "(dpa)", "a/b (dpa)", "Von Jo Lang"]), max_size=8
    )
)
def test_every_word_lies_in_a_part(blocks: list[str]) -> None:
    text = "\n\n".join(blocks)
    covered = {i for part in read_page(text, UNKNOWN).parts for i in range(part.span.start, part.span.end)}
    assert all(character.isspace() for i, character in enumerate(text) if i not in covered)
