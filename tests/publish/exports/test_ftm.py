"""followthemoney entities, read back by the library, which refuses unknown schemata, properties and broken values."""

import pytest
from followthemoney import model

from lagebild.publish.case import Case
from lagebild.publish.exports.choices import Choices, digest
from lagebild.publish.exports.ftm import write_ftm
from tests.publish.exports.cases import TRICKS, hostile_case
from tests.publish.handmade import FIRST, make_case


def entities(case: Case, **choices: object) -> dict[str, list[object]]:
    """Entities by schema."""
    found: dict[str, list[object]] = {}
    for data in write_ftm(case, Choices(**choices)):  # type: ignore[arg-type]
        proxy = model.get_proxy(data, cleaned=False)
        found.setdefault(proxy.schema.name, []).append(proxy)
    return found


def test_articles_actors_notes_and_events_come_back() -> None:
    read = entities(make_case())
    assert {schema: len(found) for schema, found in read.items()} == {
        "Article": 2, "LegalEntity": 1, "Person": 1, "Position": 1, "Occupancy": 1, "Mention": 1, "Note": 1, "Event": 2,
    }  # fmt: skip


def test_a_statement_is_a_note_on_its_speaker_with_the_report_as_proof() -> None:
    (note,) = entities(make_case())["Note"]
    assert note.get("entity") == [f"actor-{digest('person:rehn')}"]  # type: ignore[attr-defined]
    assert note.get("proof") == [f"article-{digest('a1')}"]  # type: ignore[attr-defined]
    assert note.first("description") == "am Montag habe ein Feuer gewütet"  # type: ignore[attr-defined]


def test_an_office_has_its_term() -> None:
    (occupancy,) = entities(make_case())["Occupancy"]
    assert occupancy.first("startDate") == "2020-01-01"  # type: ignore[attr-defined]


@pytest.mark.parametrize("trick", ["Rehn", *TRICKS])
def test_every_reference_is_to_an_entity_of_the_export(trick: str) -> None:
    for case in (make_case(), hostile_case(trick)):
        proxies = [proxy for found in entities(case).values() for proxy in found]
        ids = {proxy.id for proxy in proxies}  # type: ignore[attr-defined]
        referred = {v for p in proxies for prop, v in p.itervalues() if prop.type.name == "entity"}  # type: ignore[attr-defined]
        assert referred
        assert referred <= ids


def test_without_text_articles_have_no_body() -> None:
    bodies = [p.first("bodyText") for p in entities(make_case())["Article"]]  # type: ignore[attr-defined]
    assert FIRST in bodies
    assert {p.first("bodyText") for p in entities(make_case(), whole_text=False)["Article"]} == {None}  # type: ignore[attr-defined]
