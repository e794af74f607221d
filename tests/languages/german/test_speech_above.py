"""What a relative clause says is not said by the subject above it."""

import pytest

from lagebild.languages.german.speech_above import acts_above, leave_verb_above
from tests.builders import make_document, span_of
from tests.languages.german.speaking import frame, speakers

REJECTED = (
    "Kern/Kern/PROPN/2/nsubj stoppt/stoppen/VERB/0/root/VerbForm=Fin den/der/DET/4/det Plan/Plan/NOUN/2/obj +,/,/PUNCT/8/punct "
    "{pronoun} Hilfe/Hilfe/NOUN/8/obj verlangt/verlangen/VERB/4/acl:relcl/VerbForm=Fin"
)


@pytest.mark.parametrize(
    ("pronoun", "above"),
    [("der/der/PRON/8/nsubj/PronType=Dem,Rel", True), ("Moor/Moor/PROPN/8/nsubj", False)],
)
def test_who_stops_a_plan_does_not_ask_for_what_it_asks_for(pronoun: str, above: bool) -> None:
    document = make_document(REJECTED.format(pronoun=pronoun))
    assert acts_above(document, span_of(document.text, "Kern"), 7) is above
    assert not acts_above(document, span_of(document.text, "den Plan"), 7)
    found = speakers(document, frame(document, "Hilfe", "reported", speaker="Kern", cue="verlangt"))
    assert found == [["den Plan"] if above else ["Kern"]]


def test_the_verb_above_is_no_cue_of_what_the_relative_clause_holds() -> None:
    document = make_document(REJECTED.format(pronoun="der/der/PRON/8/nsubj/PronType=Dem,Rel"))
    said = frame(document, "Hilfe", "reported", speaker="Kern", cue="verlangt")
    both = said.__class__(said.content, "reported", cue=(span_of(document.text, "stoppt"), *said.cue))
    assert leave_verb_above(document, both).cue == said.cue
    assert leave_verb_above(document, said) is said
