"""What around an event is its own."""

import pytest

from lagebild.extract.registry import Registry
from lagebild.extract.talks import is_apart, is_measure, is_penalty, keep_near, name_doers, without_saying
from lagebild.knowledge.lookup import open_knowledge
from lagebild.model.facts import Entity, Mention, Statement
from lagebild.model.spans import Span
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of

AWAY = (
    "Kern/Kern/PROPN/2/nsubj sprach/sprechen/VERB/0/root/VerbForm=Fin in/in/ADP/4/case Ruva/Ruva/PROPN/2/obl +,/,/PUNCT/10/punct "
    "wo/wo/ADV/10/advmod er/er/PRON/10/nsubj diese/dieser/DET/9/det Woche/Woche/NOUN/10/obl wohnt/wohnen/VERB/4/acl/VerbForm=Fin "
    "am/an/ADP/12/case Montag/Montag/NOUN/2/obl"
)


@pytest.mark.parametrize(("time", "apart"), [("diese Woche", True), ("Montag", False)])
def test_the_time_of_a_relative_clause_is_not_that_of_the_talk(time: str, apart: bool) -> None:
    document = make_document(AWAY)
    assert is_apart(document, span_of(document.text, time), span_of(document.text, "sprach")) is apart


def test_the_time_of_a_relative_clause_is_that_of_its_own_verb() -> None:
    document = make_document(AWAY)
    assert not is_apart(document, span_of(document.text, "diese Woche"), span_of(document.text, "wohnt"))


def said(act: str, form: str = "indirect", addressees: tuple[str, ...] = ("group:gäste",)) -> Statement:
    return Statement("s1", (Span(0, 9),), form, act, ("person:kern",), addressees=addressees)


def test_what_is_demanded_is_done_by_whom_it_is_demanded_of() -> None:
    assert name_doers(("person:kern",), said("demand")) == ("group:gäste",)


def test_who_is_blamed_for_a_deed_does_it() -> None:
    assert name_doers(("person:kern",), said("accuse")) == ("group:gäste",)


def test_what_is_only_told_or_promised_is_done_by_the_speaker() -> None:
    assert name_doers(("person:kern",), said("promise")) == ("person:kern",)
    assert name_doers(("person:kern",), said("demand", "reported")) == ("person:kern",)
    assert name_doers(("person:moor",), said("demand")) == ("person:moor",)
    assert name_doers(("person:kern",), said("demand", addressees=())) == ("person:kern",)


@pytest.mark.parametrize(("form", "dates"), [("indirect", True), ("reported", False)])
def test_a_time_with_the_verb_of_saying_is_of_the_saying(form: str, dates: bool) -> None:
    document = make_document(
        "Er/er/PRON/4/nsubj greife/greifen/VERB/4/ccomp im/in/ADP/4/case Juni/Juni/NOUN/2/obl an/an/ADP/2/compound:prt "
        "+,/,/PUNCT/2/punct sagt/sagen/VERB/0/root Kern/Kern/PROPN/7/nsubj seit/seit/ADP/10/case Mai/Mai/NOUN/7/obl"
    )
    content, cue = span_of(document.text, "Er greife im Juni an"), span_of(document.text, "sagt")
    told = Statement("s1", (content,), form, "assert", ("person:kern",), cue=(cue,))
    since, own = span_of(document.text, "seit Mai"), span_of(document.text, "Juni")
    assert without_saying(document, (since, own), told) == ((own,) if dates else (since, own))


@pytest.mark.parametrize(
    ("rest", "measures"),
    [
        ("dauerte/dauern/VERB/0/root drei/drei/NUM/5/nummod Tage/Tag/NOUN/3/obl", False),
        ("begann/beginnen/VERB/0/root nach/nach/ADP/5/case Tagen/Tag/NOUN/3/obl", True),
        ("brachte/bringen/VERB/0/root Tage/Tag/NOUN/3/obj Haft/Haft/NOUN/4/nmod", True),
    ],
)
def test_a_length_of_time_with_a_preposition_or_another_noun_is_not_how_long_it_lasts(
    rest: str, measures: bool
) -> None:
    document = make_document(f"Das/das/DET/2/det Treffen/Treffen/NOUN/3/nsubj {rest}")
    length = next(t.span for t in document.tokens if t.lemma == "Tag")
    assert is_measure(document, length, span_of(document.text, "Treffen")) is measures


@pytest.mark.parametrize(
    ("behind", "penalty"), [("Haft/Haft/NOUN/2/obj", True), ("verhandelt/verhandeln/VERB/2/xcomp", False)]
)
def test_a_length_right_before_a_noun_is_that_of_a_penalty(behind: str, penalty: bool) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj fordert/fordern/VERB/0/root drei/drei/NUM/4/nummod Jahre/Jahr/NOUN/2/obl {behind}"
    )
    assert is_penalty(document, span_of(document.text, "drei Jahre")) is penalty


@pytest.mark.parametrize(("guest", "kept"), [("FR", ["Norland"]), ("PL", ["Kern", "Norland"])])
def test_whoever_serves_the_one_state_named_beside_a_talk_is_no_other_side(guest: str, kept: list[str]) -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj telefoniert/telefonieren/VERB/0/root/VerbForm=Fin",
        "Geplant/planen/VERB/0/root sind/sein/AUX/1/aux:pass Gespräche/Gespräch/NOUN/1/nsubj:pass mit/mit/ADP/5/case "
        "Norland/Norland/PROPN/3/nmod",
    )
    far, near = (span_of(document.text, name) for name in ("Kern", "Norland"))
    people = ((far, "person:macron-emmanuel", "person"), (near, guest, "country"))
    entities = tuple(
        Entity(id, span.of(document.text), kind, mentions=(Mention(span, "name"),)) for span, id, kind in people
    )
    frame = EventFrame((span_of(document.text, "Gespräche"),), "CONSULT", parties=(far, near))
    parties = keep_near(document, frame, Registry(document, entities, open_knowledge()))
    assert [span.of(document.text) for span in parties] == kept


def test_a_length_with_lang_or_a_joined_verb_is_how_long_it_lasts() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj telefonierte/telefonieren/VERB/0/root/VerbForm=Fin zwei/zwei/NUM/4/nummod "
        "Stunden/Stunde/NOUN/5/obl lang/lang/ADV/2/advmod"
    )
    assert not is_measure(document, span_of(document.text, "zwei Stunden"), span_of(document.text, "telefonierte"))
