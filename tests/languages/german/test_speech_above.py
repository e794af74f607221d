"""What a relative clause says is not said by the subject above it."""

import pytest

from lagebild.languages.german.speech_above import acts_above, leave_verb_above
from lagebild.languages.german.speech_words import speech_words
from tests.builders import make_document, span_of
from tests.languages.german.speaking import frame, speakers

REJECTED = (
    "Kern/Kern/PROPN/2/nsubj stoppt/stoppen/VERB/0/root/VerbForm=Fin den/der/DET/4/det Plan/Plan/NOUN/2/obj +,/,/PUNCT/8/punct "
    "{pronoun} Hilfe/Hilfe/NOUN/8/obj verlangt/verlangen/VERB/4/acl:relcl/VerbForm=Fin"
)


@pytest.mark.parametrize(
    ("pronoun", "above"),
    [
        ("der/der/PRON/8/nsubj/PronType=Dem,Rel", True),
        ("Moor/Moor/PROPN/8/nsubj", False),
    ],
)
def test_who_stops_a_plan_does_not_ask_for_what_it_asks_for(pronoun: str, above: bool) -> None:
    document = make_document(REJECTED.format(pronoun=pronoun))
    said = frame(document, "Hilfe", "reported", speaker="Kern", cue="verlangt")
    assert acts_above(document, said, span_of(document.text, "Kern"), 7) is above
    assert not acts_above(document, said, span_of(document.text, "den Plan"), 7)
    assert not acts_above(document, frame(document, "den Plan"), span_of(document.text, "Kern"), 7)
    assert speakers(document, said) == [["den Plan"] if above else ["Kern"]]


def test_the_verb_above_is_no_cue_of_what_the_relative_clause_holds() -> None:
    document = make_document(REJECTED.format(pronoun="der/der/PRON/8/nsubj/PronType=Dem,Rel"))
    said = frame(document, "Hilfe", "reported", speaker="Kern", cue="verlangt")
    both = said.__class__(said.content, "reported", cue=(span_of(document.text, "stoppt"), *said.cue))
    assert leave_verb_above(document, both, speech_words()).cue == said.cue
    assert leave_verb_above(document, said, speech_words()) is said


@pytest.mark.parametrize(("number", "above"), [("Sing", True), ("Plur", False)])
def test_what_a_pronoun_stands_for_says_it_only_where_it_agrees_with_the_verb(number: str, above: bool) -> None:
    words = REJECTED.format(pronoun="der/der/PRON/8/nsubj/PronType=Dem,Rel")
    words = words.replace("NOUN/2/obj", "NOUN/2/obj/Number=Sing").replace(
        "VerbForm=Fin", f"VerbForm=Fin|Number={number}"
    )
    document = make_document(words)
    said = frame(document, "Hilfe", "reported", speaker="Kern", cue="verlangt")
    assert acts_above(document, said, span_of(document.text, "Kern"), 7) is above


@pytest.mark.parametrize(("verb", "cue"), [("stoppt/stoppen", ["verlangt"]), ("lobt/loben", ["lobt"])])
def test_who_asks_for_what_another_one_stops_is_the_subject_of_the_relative_clause(verb: str, cue: list[str]) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin den/der/DET/4/det Abzug/Abzug/NOUN/2/obj +,/,/PUNCT/8/punct "
        "den/der/PRON/8/obj/PronType=Dem,Rel Moor/Moor/PROPN/8/nsubj verlangt/verlangen/VERB/4/acl:relcl/VerbForm=Fin"
    )
    said = frame(document, "den Abzug", "reported", speaker="Kern", cue="verlangt")
    both = said.__class__(said.content, "reported", cue=(document.tokens[1].span, *said.cue), speaker=said.speaker)
    left = leave_verb_above(document, both, speech_words())
    assert [span.of(document.text) for span in left.cue] == cue
    assert [span.of(document.text) for span in left.speaker] == (["Moor"] if cue == ["verlangt"] else ["Kern"])
