"""Bylines and credits name writers and agencies."""

import pytest

from lagebild.read.credits import read_byline, read_credit
from lagebild.read.page_words import load_page_words


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Von Jo Lang", "Jo Lang"),
        ("VON JO LANG", "JO LANG"),
        ("Von Jo Lang und Ada Kurz", "Jo Lang und Ada Kurz"),
        ("Von Jo Lang, Neuheim, 30. April", "Jo Lang"),
        ("Von unserem Reporter Jo Lang", "Jo Lang"),
        ("von Dipl.-Ing. Jo Lang", "Dipl.-Ing. Jo Lang"),
        ("Von unserer Korrespondentin", "unserer Korrespondentin"),
        ("Von Jo Lang (dpa)", "Jo Lang"),
        ("Von Neuheim nach Altheim", None),
        ("Von Mäusen und Menschen", None),
        ("Von der Krise erfasst", None),
        ("Von Jo Lang stammt der Entwurf.", None),
    ],
)
def test_byline_needs_a_name(line: str, name: str | None) -> None:
    assert read_byline(line, load_page_words()) == name


@pytest.mark.parametrize(
    ("line", "byline", "agencies"),
    [
        ("wa/pgr (dpa, afp, rtr)", "wa/pgr", ("dpa", "afp", "reuters")),
        ("Das war alles. (APA, red, 25.7.2015)", None, ("apa",)),
        ("Das war alles. (jmy, 15.2.2016)", "jmy", ()),
        ("Das war alles. (Mit Material von nka)", None, ("nka",)),
        ("Das war alles. dpa/hk", "hk", ("dpa",)),
        ("mdk xx hl/tz", "mdk/xx/hl/tz", ()),
    ],
)
def test_credit_tells_writers_from_agencies(line: str, byline: str | None, agencies: tuple[str, ...]) -> None:
    found = read_credit(line, load_page_words())
    assert found is not None
    assert (found.byline, found.agencies) == (byline, agencies)


@pytest.mark.parametrize(
    "line",
    [
        "Der Titel geht an den Verein (siehe oben).",
        "Sie wählten die Partei des Ministers (SPD)",
        "Er wurde am Mittwoch gewählt (6. März 2024)",
        "Es ging um alles.",
        "Man sprach über Export/Import.",
    ],
)
def test_other_brackets_are_no_credit(line: str) -> None:
    assert read_credit(line, load_page_words()) is None
