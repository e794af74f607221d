"""A peer that can be installed offline: the tagger HanTa (LGPL; `pip install HanTa`), scored as the pack is.

HanTa reads sentences that are split already and gives STTS tags and lemmas; it has no trees, names or speech.
"""

import time
from collections import defaultdict
from pathlib import Path

from HanTa.HanoverTagger import HanoverTagger
from training.treebank import read_treebank

from benchmarks.tally import Line, Tally

MODEL = "morphmodel_ger.pgz"
UPOS = {
    "ADJ": "ADJ",
    "ADV": "ADV",
    "AP": "ADP",
    "ART": "DET",
    "CARD": "NUM",
    "ITJ": "INTJ",
    "KO": "CCONJ",
    "KOKOM": "CCONJ",
    "KOUI": "SCONJ",
    "KOUS": "SCONJ",
    "NE": "PROPN",
    "NN": "NOUN",
    "NNI": "NOUN",
    "P": "PRON",
    "PAV": "ADV",
    "PIAT": "DET",
    "PIDAT": "DET",
    "PPOSAT": "DET",
    "PDAT": "DET",
    "PROAV": "ADV",
    "PTK": "PART",
    "PTKA": "PART",
    "PTKVZ": "ADP",
    "PTKZU": "PART",
    "PWAV": "ADV",
    "VA": "AUX",
    "VM": "AUX",
    "VV": "VERB",
    "XY": "X",
    "$": "PUNCT",
}
"""UPOS of the longest beginning of an STTS tag."""


def translate(tag: str) -> str:
    """The universal part of speech of an STTS tag."""
    return next((UPOS[tag[:end]] for end in range(len(tag), 0, -1) if tag[:end] in UPOS), "X")


def score_peer(path: Path) -> list[Line]:
    """Tags and lemmas of the peer on a treebank whose words it is given."""
    tagger = HanoverTagger(MODEL)
    tallies: dict[str, Tally] = defaultdict(Tally)
    words, seconds = 0, 0.0
    for sentence in read_treebank(path):
        begun = time.perf_counter()
        found = tagger.tag_sent([node.form for node in sentence.nodes])
        seconds += time.perf_counter() - begun
        words += len(found)
        for node, (_, lemma, tag) in zip(sentence.nodes, found, strict=True):
            tallies["UPOS F1"].add([node.upos], [translate(tag)])
            tallies["Lemmas F1"].add([node.lemma], [lemma])
    lines = [Line(name, tally.f1, note="words and sentences given") for name, tally in tallies.items()]
    return [*lines, Line("Words a second", words / seconds)]
