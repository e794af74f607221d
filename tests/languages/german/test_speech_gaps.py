"""A second number may have a speaker of its own and no verb."""

import pytest

from lagebild.languages.german.speech_gaps import fill_gaps
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

SPOKE = (
    "Kern/Kern/PROPN/2/nsubj sprach/sprechen/VERB/0/root/VerbForm=Fin von/von/ADP/4/case {first}/{first}/NUM/2/obl "
    "{joint}/{tag}/6/punct Moor/Moor/PROPN/4/appos {second} +././PUNCT/2/punct"
)
LATER = "von/von/ADP/9/case rund/rund/ADV/9/advmod 30/30/NUM/6/nmod"
SOURCED = (
    "Laut/laut/ADP/2/case Kern/Kern/PROPN/3/obl kamen/kommen/VERB/0/root/VerbForm=Fin 20/20/NUM/3/nsubj "
    "+,/,/PUNCT/7/punct laut/laut/ADP/7/case Moor/Moor/PROPN/3/obl 30/30/NUM/7/nummod +././PUNCT/3/punct"
)


@pytest.mark.parametrize(
    ("first", "joint", "tag", "second", "told"),
    [
        ("20", "+,/,", "PUNCT", LATER, [("von 20", "Kern"), ("von rund 30", "Moor")]),
        ("20", "und/und", "CCONJ", LATER, [("von 20", "Kern"), ("von rund 30", "Moor")]),
        ("20", "+,/,", "PUNCT", "aus/aus/ADP/8/case Ulm/Ulm/PROPN/6/nmod", [("von 20", "Kern")]),
    ],
)
def test_whose_verb_is_left_out_says_the_second_number(
    first: str, joint: str, tag: str, second: str, told: list[tuple[str, str]]
) -> None:
    document = make_document(SPOKE.format(first=first, joint=joint, tag=tag, second=second))
    cue, speaker = (span_of(document.text, "sprach"),), (span_of(document.text, "Kern"),)
    frame = SpeechFrame((span_of(document.text, f"von {first}"),), "reported", cue=cue, speaker=speaker)
    found = fill_gaps(document, [frame])
    assert [(f.content[0].of(document.text), f.speaker[0].of(document.text)) for f in found] == told


def test_each_of_two_source_phrases_has_its_number() -> None:
    document = make_document(SOURCED)
    cue, speaker = (span_of(document.text, "laut"),), (span_of(document.text, "Moor"),)
    content = (span_of(document.text, "kamen 20"), span_of(document.text, "30"))
    found = fill_gaps(document, [SpeechFrame(content, "indirect", cue=cue, speaker=speaker)])
    told = [(f.content[0].of(document.text), f.speaker[0].of(document.text)) for f in found]
    assert told == [("kamen 20", "Kern"), ("30", "Moor")]


@pytest.mark.parametrize(
    ("verb", "before", "told"),
    [
        ("zählt/zählen", "20", 1),
        ("nennt/nennen", "20", 1),
        ("räumt/einräumen", "20", 1),
        ("kauft/kaufen", "20", 0),
        ("zählt/zählen", "viele", 0),
    ],
)
def test_who_counts_otherwise_than_another_right_before_tells_a_number(verb: str, before: str, told: int) -> None:
    document = make_document(
        f"Laut/laut/ADP/2/case Kern/Kern/PROPN/3/obl fehlen/fehlen/VERB/0/root/VerbForm=Fin {before}/{before}/{'NUM' if before == '20' else 'DET'}/3/nsubj",
        f"Moor/Moor/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin 30/30/NUM/2/obj +././PUNCT/2/punct",
    )
    cue, speaker = (span_of(document.text, "Laut"),), (span_of(document.text, "Kern"),)
    first = SpeechFrame((span_of(document.text, f"fehlen {before}"),), "indirect", cue=cue, speaker=speaker)
    found = fill_gaps(document, [first])[1:]
    assert [(f.content[0].of(document.text), f.speaker[0].of(document.text)) for f in found] == [("30", "Moor")] * told


@pytest.mark.parametrize(
    ("counted", "told"),
    [
        ("30/30/NUM/9/obj", ["30"]),
        ("30/30/NUM/9/nummod Leute/Leute/NOUN/10/obj", ["30"]),
        ("Leute/Leute/NOUN/9/obj", []),
    ],
)
def test_who_has_counted_otherwise_in_the_same_sentence_tells_a_number(counted: str, told: list[str]) -> None:
    verb = 8 + len(counted.split())
    document = make_document(
        "Laut/laut/ADP/2/case Kern/Kern/PROPN/3/obl fehlen/fehlen/VERB/0/root/VerbForm=Fin 20/20/NUM/3/nsubj +;/;/PUNCT/3/punct "
        f"Moor/Moor/PROPN/{verb}/nsubj hatte/haben/AUX/{verb}/aux/VerbForm=Fin {counted} gezählt/zählen/VERB/3/conj/VerbForm=Part +././PUNCT/3/punct"
    )
    cue, speaker = (span_of(document.text, "Laut"),), (span_of(document.text, "Kern"),)
    first = SpeechFrame((span_of(document.text, "fehlen 20"),), "indirect", cue=cue, speaker=speaker)
    assert [f.content[0].of(document.text) for f in fill_gaps(document, [first])[1:]] == told
