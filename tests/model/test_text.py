"""Places in a text, and what stands above a word in its tree."""

from lagebild.model.spans import Span, unite
from lagebild.model.text import Document, Sentence, Token


def test_spans_that_overlap_are_one_and_others_keep_apart() -> None:
    spans = [Span(0, 4), Span(3, 6), Span(5, 9), Span(9, 12)]
    assert list(unite(spans)) == [Span(0, 9), Span(9, 12)]
    assert list(unite([])) == []


def test_governors_of_a_word_come_nearest_first() -> None:
    heads = {"Rat": 1, "tagt": -1, "im": 3, "Haus": 1}
    text, tokens = " ".join(heads), []
    for word, head in heads.items():
        span = Span(text.index(word), text.index(word) + len(word))
        tokens.append(
            Token(span=span, text=word, lemma=word, upos="X", feats={}, head=head, deprel="dep", sentence=0)
        )  # fmt: skip
    document = Document(text=text, language="de", tokens=tuple(tokens), sentences=(Sentence(Span(0, len(text)), 0, 4),))
    assert list(document.ancestors(2)) == [3, 1]
    assert list(document.ancestors(1)) == []
