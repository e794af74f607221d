"""On which level those who meet are."""

import pytest

from lagebild.languages.german.events_levels import find_levels
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of


@pytest.mark.parametrize(
    ("noun", "levels"),
    [
        ("Gesandtentreffen", ("envoys",)),
        ("Botschafterkonferenz", ("envoys",)),
        ("Innenministertreffen", ("ministers",)),
        ("Präsidentengipfel", ("rulers",)),
        ("Gipfel", ()),
        ("Betriebsversammlung", ()),
    ],
)
def test_a_compound_names_the_level(noun: str, levels: tuple[str, ...]) -> None:
    document = make_document(f"Das/der/DET/2/det {noun}/{noun}/NOUN/0/root")
    assert find_levels(document, EventFrame((span_of(document.text, noun),), "CONSULT")) == levels
    assert find_levels(document, EventFrame((span_of(document.text, noun),), "PROTEST")) == ()


@pytest.mark.parametrize(
    ("words", "levels"),
    [
        ("Die/der/DET/2/det Finanzminister/Finanzminister/NOUN/3/nsubj/Number=Plur", ("ministers",)),
        ("Beide/beide/DET/2/det Unterhändlerinnen/Unterhändlerin/NOUN/3/nsubj/Number=Plur", ("envoys",)),
        ("Der/der/DET/2/det Kanzler/Kanzler/NOUN/3/nsubj/Number=Sing", ()),
        ("Die/der/DET/2/det Fachleute/Fachleute/NOUN/3/nsubj/Number=Plur", ()),
    ],
)
def test_offices_of_several_tell_the_level(words: str, levels: tuple[str, ...]) -> None:
    document = make_document(f"{words} tagten/tagen/VERB/0/root")
    party = span_of(document.text, document.text.removesuffix(" tagten"))
    assert find_levels(document, EventFrame((span_of(document.text, "tagten"),), "CONSULT", parties=(party,))) == levels


@pytest.mark.parametrize(
    ("other", "levels"),
    [
        ("ihr/ihr/DET/5/det Amtskollege/Amtskollege/NOUN/1/conj", ("rulers",)),
        ("ein/ein/DET/5/det Botschafter/Botschafter/NOUN/1/conj", ("rulers", "envoys")),
        ("ein/ein/DET/5/det Gast/Gast/NOUN/1/conj", ()),
    ],
)
def test_of_two_each_must_be_of_a_known_level_or_the_equal_of_the_other(other: str, levels: tuple[str, ...]) -> None:
    document = make_document(
        f"Präsidentin/Präsidentin/NOUN/6/nsubj Rehn/Rehn/PROPN/1/flat und/und/CCONJ/5/cc {other} tagten/tagen/VERB/0/root"
    )
    party = span_of(document.text, document.text.removesuffix(" tagten"))
    assert find_levels(document, EventFrame((span_of(document.text, "tagten"),), "CONSULT", parties=(party,))) == levels


@pytest.mark.parametrize(
    ("words", "levels"),
    [
        ("Minister/Minister/NOUN/2/nsubj/Number=Sing tagen/tagen/VERB/0/root/Number=Plur", ("ministers",)),
        ("Minister/Minister/NOUN/2/nsubj/Number=Sing tagt/tagen/VERB/0/root/Number=Sing", ()),
        ("Schalte/Schalte/NOUN/0/root der/der/DET/3/det Minister/Minister/NOUN/1/nmod/Number=Sing", ("ministers",)),
        ("Schalte/Schalte/NOUN/0/root der/der/DET/3/det Ministerin/Ministerin/NOUN/1/nmod/Number=Sing", ()),
    ],
)
def test_a_form_for_one_and_several_is_read_by_its_verb_and_article(words: str, levels: tuple[str, ...]) -> None:
    document = make_document(words)
    party = next(t.span for t in document.tokens if t.text.startswith("Minister"))
    trigger = next(t.span for t in document.tokens if t.deprel == "root")
    assert find_levels(document, EventFrame((trigger,), "CONSULT", parties=(party,))) == levels
