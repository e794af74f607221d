"""CoNLL-U."""

from lagebild.languages.german.conllu import to_conllu
from lagebild.model.spans import Span
from lagebild.model.text import Document, Name, Sentence, Token

ROWS = [
    ("Biden", "Biden", "PROPN", 1, "nsubj", {}),
    ("war", "sein", "VERB", -1, "root", {"Mood": "Ind", "Tense": "Past"}),
    ("im", "in", "ADP", 4, "case", {}),
    ("Weißen", "weiß", "ADJ", 4, "amod", {}),
    ("Haus", "Haus", "NOUN", 1, "obl", {}),
    (".", ".", "PUNCT", 1, "punct", {}),
]
TEXT = "Biden war im\nWeißen Haus."


def build_document() -> Document:
    tokens, start = [], 0
    for form, lemma, upos, head, relation, features in ROWS:
        start = TEXT.index(form, start)
        tokens.append(Token(Span(start, start + len(form)), form, lemma, upos, features, head, relation))
        start += len(form)
    names = (Name(Span(0, 5), "PER"), Name(Span(13, 24), "ORG"), Name(Span(13, 19), "LOC"))
    return Document(TEXT, "de", tuple(tokens), (Sentence(Span(0, 25), 0, 6),), names)


def test_contractions_are_two_words_and_heads_count_them() -> None:
    assert to_conllu(build_document()).splitlines() == [
        "# sent_id = 1",
        "# text = Biden war im Weißen Haus.",
        "1\tBiden\tBiden\tPROPN\t_\t_\t2\tnsubj\t_\tNE=B-PER",
        "2\twar\tsein\tVERB\t_\tMood=Ind|Tense=Past\t0\troot\t_\t_",
        "3-4\tim\t_\t_\t_\t_\t_\t_\t_\t_",
        "3\tin\tin\tADP\t_\t_\t6\tcase\t_\t_",
        "4\tdem\tder\tDET\t_\tCase=Dat|Definite=Def|Number=Sing|PronType=Art\t6\tdet\t_\t_",
        "5\tWeißen\tweiß\tADJ\t_\t_\t6\tamod\t_\tNE=B-ORG",
        "6\tHaus\tHaus\tNOUN\t_\t_\t2\tobl\t_\tNE=I-ORG|SpaceAfter=No",
        "7\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_",
        "",
    ]


def test_an_empty_document_is_an_empty_file() -> None:
    assert to_conllu(Document("", "de")) == ""
