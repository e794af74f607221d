"""What is as somebody wanted it is an act of whoever wanted it, and of nobody else."""

import pytest

from lagebild.languages.german.speech_likened import leave_likened, tell_likened
from lagebild.languages.german.speech_words import speech_words
from tests.builders import make_document, span_of
from tests.languages.german.speaking import frame

BEHIND = (
    "Moor/Moor/PROPN/2/nsubj sagte/sagen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/8/punct dass/dass/SCONJ/8/mark der/der/DET/6/det "
    "Zoll/Zoll/NOUN/8/nsubj nicht/nicht/PART/8/advmod sinke/sinken/VERB/2/ccomp/Mood=Sub|VerbForm=Fin +,/,/PUNCT/14/punct "
    "wie/wie/ADV/14/mark von/von/ADP/13/case der/der/DET/13/det Kammer/Kammer/NOUN/14/obl {}/VERB/8/advcl/VerbForm=Part "
    "+././PUNCT/2/punct"
)
FIRST = (
    "Wie/wie/ADV/4/mark von/von/ADP/3/case Moor/Moor/PROPN/4/obl verlangt/verlangen/VERB/6/advcl/VerbForm=Part +,/,/PUNCT/4/punct "
    "sinkt/sinken/VERB/0/root/VerbForm=Fin der/der/DET/8/det Zoll/Zoll/NOUN/6/nsubj +././PUNCT/6/punct"
)
OF_NOUN = (
    "Einen/ein/DET/2/det Deckel/Deckel/NOUN/11/obj +,/,/PUNCT/8/punct {}/ADV/8/advmod ihn/er/PRON/8/obl die/der/DET/7/det "
    "Kammer/Kammer/NOUN/8/nsubj gefordert/fordern/VERB/2/acl/VerbForm=Part hatte/haben/AUX/8/aux/VerbForm=Fin +,/,/PUNCT/2/punct "
    "lehnte/lehnen/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/11/nsubj ab/ab/ADP/11/compound:prt +././PUNCT/11/punct"
)


@pytest.mark.parametrize(
    ("sentence", "speaker", "act", "wanted"),
    [
        (BEHIND.format("gefordert/fordern"), "der Kammer", "demand", ["der Zoll", "sinke"]),
        (BEHIND.format("zugesagt/zusagen"), "der Kammer", "promise", ["der Zoll", "sinke"]),
        (FIRST, "Moor", "demand", ["sinkt der Zoll"]),
        (OF_NOUN.format("wie/wie"), "die Kammer", "demand", ["Einen Deckel"]),
    ],
)
def test_what_is_as_somebody_wanted_it_is_his_act(sentence: str, speaker: str, act: str, wanted: list[str]) -> None:
    document = make_document(sentence)
    (told,) = tell_likened(document, speech_words())
    assert ([s.of(document.text) for s in told.speaker], told.act) == ([speaker], act)
    assert [s.of(document.text).strip(".") for s in told.content] == wanted


@pytest.mark.parametrize("sentence", [BEHIND.format("mitgeteilt/mitteilen"), OF_NOUN.format("weil/weil")])
def test_a_clause_of_saying_or_reason_likens_nothing(sentence: str) -> None:
    assert not list(tell_likened(make_document(sentence), speech_words()))


def test_who_speaks_beside_such_a_clause_demands_nothing() -> None:
    document = make_document(BEHIND.format("gefordert/fordern"))
    words = ("sagte", "gefordert")
    said = frame(document, "dass der Zoll nicht sinke", speaker="Moor", addressee="der Kammer")
    both = tuple(span_of(document.text, word) for word in words)
    marked = type(said)(
        said.content, "indirect", cue=both, speaker=said.speaker, addressee=said.addressee,
        acts=(("demand", 0.9), ("assert", 0.1)),
    )  # fmt: skip
    (left,) = leave_likened(document, [marked], speech_words())
    assert (left.cue, left.addressee, left.acts) == (both[:1], (), (("assert", 0.1),))
    assert not leave_likened(document, [type(said)(said.content, "indirect", cue=both[1:])], speech_words())
