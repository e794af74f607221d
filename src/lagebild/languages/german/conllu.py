"""Documents as CoNLL-U, the exchange format of Universal Dependencies."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lagebild.languages.german.contractions import load_contractions
from lagebild.model.text import Document, Sentence, Token

ARTICLE_LEMMA = "der"
ARTICLE_FEATURES = {"Definite": "Def", "Number": "Sing", "PronType": "Art"}
EMPTY = "_"


@dataclass(frozen=True, slots=True)
class Row:
    """One syntactic word."""

    form: str
    lemma: str
    upos: str
    features: Mapping[str, str]
    governor: int
    """Index of the governing token in the document, or -1."""
    relation: str


def to_conllu(document: Document) -> str:
    """The document in CoNLL-U: contractions as two words, names in MISC."""
    names = _mark_names(document)
    return "".join(
        _write_sentence(document, sentence, number, names) for number, sentence in enumerate(document.sentences, 1)
    )


def _write_sentence(document: Document, sentence: Sentence, number: int, names: Mapping[int, str]) -> str:
    rows = {index: _expand(document.tokens[index]) for index in range(sentence.first, sentence.last)}
    numbers: dict[int, int] = {-1: 0}
    following = 1
    for index, words in rows.items():
        numbers[index] = following
        following += len(words)
    lines = [f"# sent_id = {number}", f"# text = {' '.join(sentence.span.of(document.text).split())}"]
    for index, words in rows.items():
        lines += _write_token(document, index, words, numbers, names.get(index))
    return "\n".join(lines) + "\n\n"


def _write_token(
    document: Document, index: int, words: tuple[Row, ...], numbers: Mapping[int, int], name: str | None
) -> Iterator[str]:
    """The lines of a token: a range line too when it holds two words."""
    first = numbers[index]
    misc = _write_misc(document, index, name)
    if len(words) > 1:
        text = document.tokens[index].text
        yield "\t".join([f"{first}-{first + len(words) - 1}", text, *[EMPTY] * 7, misc])
        misc = EMPTY
    for place, row in enumerate(words):
        features = "|".join(f"{key}={value}" for key, value in sorted(row.features.items())) or EMPTY
        governor = str(numbers[row.governor])
        cells = [str(first + place), row.form, row.lemma or EMPTY, row.upos, EMPTY, features, governor, row.relation]
        yield "\t".join([*cells, EMPTY, misc])


def _expand(token: Token) -> tuple[Row, ...]:
    """The syntactic words of a token."""
    parts = load_contractions().get(token.text.lower()) if token.upos == "ADP" else None
    if parts is None:
        return (Row(token.text, token.lemma, token.upos, token.feats, token.head, token.deprel),)
    agreement = {"Case": parts["case"]} | ({"Gender": parts["gender"]} if "gender" in parts else {})
    form = parts["preposition"]
    if token.text[:1].isupper():
        form = form.capitalize()
    return (
        Row(form, parts["preposition"], "ADP", {}, token.head, token.deprel),
        Row(parts["article"], ARTICLE_LEMMA, "DET", ARTICLE_FEATURES | agreement, token.head, "det"),
    )


def _write_misc(document: Document, index: int, name: str | None) -> str:
    span = document.tokens[index].span
    follows = document.text[span.end : span.end + 1]
    pairs = [f"NE={name}"] if name else []
    if follows and not follows.isspace():
        pairs.append("SpaceAfter=No")
    return "|".join(pairs) or EMPTY


def _mark_names(document: Document) -> dict[int, str]:
    """BIO labels of the outermost names, by token index."""
    marks: dict[int, str] = {}
    for name in sorted(document.names, key=lambda name: (name.span.start, -name.span.end)):
        inside = [index for index, token in enumerate(document.tokens) if name.span.contains(token.span)]
        if not inside or any(index in marks for index in inside):
            continue
        for index in inside:
            marks[index] = f"{'B' if index == inside[0] else 'I'}-{name.label}"
    return marks
