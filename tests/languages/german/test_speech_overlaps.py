"""Contents that share words are parted by their sources, or made one."""

import pytest

from lagebild.languages.german.speech_overlaps import leave_spills, unite_overlaps
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

FIRST = "Laut/laut/ADP/2/case Kern/Kern/PROPN/3/obl brennt/brennen/VERB/0/root/VerbForm=Fin es/es/PRON/3/nsubj +././PUNCT/3/punct"
SECOND = "Laut/laut/ADP/2/case Moor/Moor/PROPN/3/obl regnet/regnen/VERB/0/root/VerbForm=Fin es/es/PRON/3/nsubj +././PUNCT/3/punct"


@pytest.mark.parametrize(("known", "kept"), [(True, ["brennt es"]), (False, ["brennt es", "regnet es"])])
def test_what_has_a_source_of_its_own_is_no_part_of_the_sentence_before(known: bool, kept: list[str]) -> None:
    document = make_document(FIRST, SECOND)
    first, second = span_of(document.text, "brennt es"), span_of(document.text, "regnet es")
    frame = SpeechFrame((first, second), "indirect", cue=(span_of(document.text, "Laut"),))
    own = SpeechFrame((second,), "indirect", cue=(span_of(document.text, "Laut", 2),))
    found = leave_spills(document, [frame, own] if known else [frame])
    assert [s.of(document.text) for s in found[0].content] == kept


@pytest.mark.parametrize(("later", "count"), [("Laut", 1), ("brennt", 2)])
def test_contents_of_one_source_that_share_words_are_one(later: str, count: int) -> None:
    document = make_document(FIRST)
    cue = (span_of(document.text, "Laut"),)
    first = SpeechFrame((span_of(document.text, "brennt"),), "indirect", cue=cue)
    second = SpeechFrame((span_of(document.text, "brennt es"),), "indirect", cue=(span_of(document.text, later),))
    found = unite_overlaps(document, [first, second])
    assert len(found) == count
    assert found[-1].content[-1].of(document.text) == "brennt es"


@pytest.mark.parametrize(
    ("verb", "lemma", "kept"),
    [("fordert", "fordern", ["zehn Betten"]), ("wirbt", "werben", ["für die Gäste", "zehn Betten"])],
)
def test_for_whom_something_is_asked_is_no_demand_beside_it(verb: str, lemma: str, kept: list[str]) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj {verb}/{lemma}/VERB/0/root/VerbForm=Fin für/für/ADP/5/case die/der/DET/5/det Gäste/Gast/NOUN/2/obl "
        "zehn/zehn/NUM/7/nummod Betten/Bett/NOUN/2/obj"
    )
    cue = (span_of(document.text, verb),)
    frames = [
        SpeechFrame((span_of(document.text, words),), "reported", cue=cue) for words in ("für die Gäste", "zehn Betten")
    ]
    assert [f.content[0].of(document.text) for f in unite_overlaps(document, frames)] == kept
    assert len(unite_overlaps(document, frames[:1])) == 1
