"""A word of saying may stand between an auxiliary and the verb that it helps."""

import pytest

from lagebild.languages.german.speech_inserted import is_parted, rejoin_clauses
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

PARTED = (
    "Man/man/PRON/10/nsubj habe/haben/AUX/10/aux/VerbForm=Fin|Mood=Sub +,/,/PUNCT/4/punct sagte/sagen/VERB/0/root/VerbForm=Fin "
    "Kern/Kern/PROPN/4/nsubj +,/,/PUNCT/4/punct der/der/DET/8/det Stadt/Stadt/NOUN/9/nsubj "
    "{verb} +././PUNCT/4/punct"
)
DONE = "geschrieben/schreiben/VERB/4/ccomp/VerbForm=Part"
NEXT = "schreibt/schreiben/VERB/4/conj/VerbForm=Fin"


def marked(document: Document, *later: str) -> list[SpeechFrame]:
    cue = (span_of(document.text, "sagte"),)
    first = SpeechFrame((span_of(document.text, "Man habe"),), "indirect", cue=cue)
    return [first, *(SpeechFrame((span_of(document.text, words),), "indirect") for words in later)]


@pytest.mark.parametrize(
    ("verb", "told"),
    [
        (DONE, [["Man habe", "der Stadt geschrieben"]]),
        (NEXT, [["Man habe"], ["der Stadt"]]),
    ],
)
def test_a_clause_goes_on_behind_the_word_of_saying(verb: str, told: list[list[str]]) -> None:
    document = make_document(PARTED.format(verb=verb).replace("/10/", "/9/"))
    found = rejoin_clauses(document, marked(document, "der Stadt"))
    assert [[s.of(document.text) for s in f.content] for f in found] == told


@pytest.mark.parametrize(("verb", "parted"), [(DONE, True), (NEXT, False)])
def test_its_participle_is_no_saying_of_its_own(verb: str, parted: bool) -> None:
    document = make_document(PARTED.format(verb=verb).replace("PRON/10", "PRON/4").replace("AUX/10/aux", "AUX/4/ccomp"))
    word = verb.split("/")[0]
    content = (span_of(document.text, "Man habe"), span_of(document.text, f"der Stadt {word}"))
    host = SpeechFrame(content, "indirect", cue=(span_of(document.text, "sagte"),))
    nested = SpeechFrame((span_of(document.text, "der Stadt"),), "reported", cue=(span_of(document.text, word),))
    assert is_parted(document, nested, [host]) == parted


FRONTED = (
    "Geld/Geld/NOUN/7/nsubj +,/,/PUNCT/3/punct {verb}/VERB/7/parataxis/VerbForm=Fin der/der/DET/5/det Kurier/Kurier/NOUN/3/nsubj "
    "+,/,/PUNCT/3/punct fehlt/fehlen/VERB/0/root/VerbForm=Fin +././PUNCT/7/punct"
)


@pytest.mark.parametrize(
    ("verb", "content", "speaker"),
    [("schreibt/schreiben", ["Geld", "fehlt"], ["der Kurier"]), ("kauft/kaufen", ["fehlt"], ["Kurier"])],
)
def test_the_subject_before_an_inset_is_said_with_the_verb_behind_it(
    verb: str, content: list[str], speaker: list[str]
) -> None:
    document = make_document(FRONTED.format(verb=verb))
    marked_ = SpeechFrame((span_of(document.text, "fehlt"),), "indirect", speaker=(span_of(document.text, "Kurier"),))
    (whole,) = rejoin_clauses(document, [marked_])
    assert [[s.of(document.text) for s in spans] for spans in (whole.content, whole.speaker)] == [content, speaker]
