"""Tests of lagebild.languages.german.mention_crowds."""

import pytest

from lagebild.languages.german.mention_crowds import find_crowds
from lagebild.languages.german.mentions import find_mentions
from tests.builders import make_document


@pytest.mark.parametrize(
    ("relation", "base", "part_only"),
    [("nsubj", "Rund 400 Menschen", False), ("obj", "Menschen", True)],
)
def test_a_crowd_that_acts_is_mentioned_with_its_number(relation: str, base: str, *, part_only: bool) -> None:
    document = make_document(
        "Dort/dort/ADV/5/advmod Rund/rund/ADV/3/advmod 400/400/NUM/4/nummod "
        f"Menschen/Mensch/NOUN/5/{relation} fliehen/fliehen/VERB/0/root"
    )
    (frame,) = find_crowds(document)
    assert (frame.span.of(document.text), frame.base, frame.part_only) == (base, base, part_only)


def test_people_without_a_number_are_only_taken_up() -> None:
    document = make_document("Menschen/Mensch/NOUN/2/nsubj fliehen/fliehen/VERB/0/root")
    assert [frame.part_only for frame in find_crowds(document)] == [True]


@pytest.mark.parametrize(
    ("before", "noun", "base", "kind"),
    [
        ("mehreren/mehrer/DET", "EU-Staaten", "EU-Staaten", "group"),
        ("drei/drei/NUM", "Nato-Ländern", "drei Nato-Länder", "group"),
        ("baltischen/baltisch/ADJ", "EU-Staaten", "baltische EU-Staaten", "group"),
        ("den/der/DET", "EU-Staaten", "EU-Staaten", "organisation"),
        ("allen/all/DET", "EU-Staaten", "EU-Staaten", "organisation"),
    ],
)
def test_some_members_of_a_body_are_not_the_body(before: str, noun: str, base: str, kind: str) -> None:
    document = make_document(
        f"Das/das/PRON/5/nsubj wurde/werden/AUX/5/aux von/von/ADP/5/case {before}/5/det "
        f"{noun}/{noun.replace('Ländern', 'Land')}/NOUN/6/obl/Case=Dat|Number=Plur abgelehnt/ablehnen/VERB/0/root"
    )
    found = [(frame.base, frame.kind) for frame in find_mentions(document) if not frame.part_only]
    assert (base, kind) in found
    assert len({kind for _, kind in found}) == 1
