"""Treebank sentences with compounds and contractions as single words."""

import lzma
from pathlib import Path

from training.treebank import read_treebank

ROWS = [
    ("1", "Der", "der", "DET", "4", "det", "_"),
    ("2", "US", "US", "PROPN", "4", "compound", "SpaceAfter=No"),
    ("3", "-", "-", "PUNCT", "2", "punct", "SpaceAfter=No"),
    ("4", "Präsidenten", "Präsident", "NOUN", "8", "nsubj", "_"),
    ("5-6", "im", "_", "_", "_", "_", "_"),
    ("5", "in", "in", "ADP", "7", "case", "_"),
    ("6", "dem", "der", "DET", "7", "det", "_"),
    ("7", "Haus", "Haus", "NOUN", "8", "obl", "_"),
    ("8", "sind", "sein", "VERB", "0", "root", "SpaceAfter=No"),
    ("9", ".", ".", "PUNCT", "8", "punct", "_"),
]


def test_compound_and_contraction_are_one_node_each(tmp_path: Path) -> None:
    lines = [
        "\t".join((n, form, lemma, upos, "_", "_", head, rel, "_", misc))
        for n, form, lemma, upos, head, rel, misc in ROWS
    ]
    path = tmp_path / "tiny.conllu.xz"
    path.write_bytes(lzma.compress(("# text\n" + "\n".join(lines) + "\n\n").encode()))
    (sentence,) = read_treebank(path)
    assert sentence.text.rstrip() == "Der US-Präsidenten im Haus sind."
    assert [node.form for node in sentence.nodes] == ["Der", "US-Präsidenten", "im", "Haus", "sind", "."]
    assert sentence.nodes[1].lemma == "US-Präsident"
    assert [node.head for node in sentence.nodes] == [1, 4, 3, 4, -1, 4]
    assert sentence.nodes[2].relation == "case"
