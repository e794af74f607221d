"""What stands above a word in its tree."""

from lagebild.model.spans import Span
from lagebild.model.text import Document, Sentence, Token


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
    assert document.root_of(document.tokens[2].span) == 2
    assert document.root_of(Span(document.tokens[2].span.start, len(text))) == 3
    assert document.root_of(Span(0, 0)) is None
