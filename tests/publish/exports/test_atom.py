"""The feed, read back by feedparser."""

from dataclasses import replace

import feedparser
import pytest

from lagebild.publish.case import Case
from lagebild.publish.exports.atom import write_atom
from lagebild.publish.exports.choices import Choices
from tests.publish.exports.cases import TRICKS, empty_case, hostile_case
from tests.publish.handmade import make_case


def feed(case: Case, **choices: object) -> feedparser.FeedParserDict:
    return feedparser.parse(write_atom(case, Choices(**choices)))  # type: ignore[arg-type]


def test_records_and_differences_are_entries_newest_first() -> None:
    read = feed(make_case())
    assert not read.bozo
    assert {e.id for e in read.entries} == {
        "urn:lagebild:record:r1",
        "urn:lagebild:record:r2",
        "urn:lagebild:difference:d1",
    }
    assert [e.updated for e in read.entries] == sorted((e.updated for e in read.entries), reverse=True)


def test_an_entry_quotes_its_proofs_with_their_outlets() -> None:
    entry = next(e for e in feed(make_case()).entries if e.id == "urn:lagebild:difference:d1")
    assert entry.content[0].value == 'Das <i>Blatt</i>: "Drei Tote"\nKurier: "sieben Tote"'
    assert entry.content[0].type == "text/plain"


def test_an_entry_links_to_the_page_where_the_dossier_is() -> None:
    entry = next(e for e in feed(make_case(), address="https://desk.example/dossier/").entries if e.id.endswith("r1"))
    assert [link.href for link in entry.links if link.rel == "alternate"] == [
        "https://desk.example/dossier/story-st1.html#r-r1"
    ]


def test_a_report_without_a_safe_address_is_not_linked() -> None:
    assert all("javascript" not in link.href for e in feed(make_case()).entries for link in e.get("links", ()))


def test_a_record_without_proof_is_no_entry() -> None:
    case = make_case()
    bare = replace(case.picture.records[0], id="r9", events=())
    assert "urn:lagebild:record:r9" not in {e.id for e in feed(case.with_picture(records=(bare,))).entries}


@pytest.mark.parametrize("trick", TRICKS)
def test_a_feed_stays_well_formed_whatever_the_words(trick: str) -> None:
    read = feed(hostile_case(trick))
    assert not read.bozo
    assert len(read.entries) == 2


def test_an_empty_database_is_a_feed_without_entries() -> None:
    assert not feed(empty_case()).bozo
    assert feed(empty_case()).entries == []
