"""Offices of which nobody holds two at once."""

import pytest

from lagebild.languages.german.offices import find_offices
from tests.builders import make_document


def offices(text: str) -> list[tuple[str, str, str]]:
    first, *rest = text.split()
    document = make_document(" ".join((f"{first}/{first}/X/0/root", *(f"{w}/{w}/X/1/dep" for w in rest))))
    return [(s.span.of(document.text), s.topic.removeprefix("office/"), s.side) for s in find_offices(document)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dann kam Innenministerin Rehn", ("Innenministerin", "minister", "interior")),
        ("Dann kam Bundesjustizminister Rehn", ("Bundesjustizminister", "minister", "justice")),
        ("Rehn leitet das Landessozialgericht", ("Landessozialgericht", "court", "higher_social")),
        ("Der Präsident des Landgerichts kam", ("Landgerichts", "court", "regional")),
        ("Der frühere Finanzminister kam", ("Finanzminister", "minister/former", "finance")),
        ("Rehn , bis 2019 Präsident des Landgerichts", ("Landgerichts", "court/former", "regional")),
        ("Dann kam Oberstleutnant Rehn", ("Oberstleutnant", "rank", "lieutenant_colonel")),
        ("Dann kam Aufsichtsratschef Rehn", ("Aufsichtsratschef", "firm", "supervisory")),
    ],
)
def test_office_tells_its_kind_and_field(text: str, found: tuple[str, str, str]) -> None:
    assert offices(text) == [found]


def test_office_of_two_fields_or_of_a_shared_part_tells_each() -> None:
    assert {side for _, _, side in offices("Dann kam Schulministerin Rehn")} == {"education"}
    assert {side for _, _, side in offices("Dann kam Innen- und Finanzminister Rehn")} == {"interior", "finance"}
    assert len({side for _, _, side in offices("Dann kam General Rehn")}) > 1


@pytest.mark.parametrize(
    "text",
    ["Der designierte Finanzminister kam", "Der stellvertretende Landrat kam", "Der Minister kam", "sie sprach dort"],
)
def test_offices_of_another_time_and_bare_words_tell_nothing(text: str) -> None:
    assert offices(text) == []
