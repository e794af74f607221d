"""Borders of names: what the tree adds to them, and what cannot end them."""

from lagebild.languages.german.name_borders import mend_names, part_surnames
from lagebild.model.spans import Span
from lagebild.model.text import Name, Token

Word = tuple[str, str, int, str]


def build(words: list[Word], *names: tuple[int, int, str]) -> tuple[str, list[Token], list[Name]]:
    """Text, tokens and names; these are given by ranges of words."""
    starts = [sum(len(text) + 1 for text, *_ in words[:index]) for index in range(len(words))]
    spans = [Span(start, start + len(word[0])) for start, word in zip(starts, words, strict=True)]
    tokens = [
        Token(span=span, text=text, lemma=text, upos=upos, feats={}, head=head, deprel=deprel, sentence=0)
        for span, (text, upos, head, deprel) in zip(spans, words, strict=True)
    ]
    text = " ".join(word[0] for word in words)
    return text, tokens, [Name(Span(spans[a].start, spans[b - 1].end), label, 1.0) for a, b, label in names]


def mend(words: list[Word], *names: tuple[int, int, str]) -> list[str]:
    """Mended names as "words/class"."""
    text, tokens, given = build(words, *names)
    return [f"{name.span.of(text)}/{name.label}" for name in mend_names(given, tokens)]


MUSEUM: list[Word] = [
    ("im", "ADP", 2, "case"), ("Nordischen", "ADJ", 2, "amod"), ("Museum", "NOUN", 3, "obl"), ("arbeitet", "VERB", -1, "root"),
]  # fmt: skip


def test_name_goes_on_to_the_noun_of_its_last_adjective() -> None:
    assert mend(MUSEUM, (1, 2, "ORG")) == ["Nordischen Museum/ORG"]


def test_derived_words_and_titles_of_works_stay_as_they_are() -> None:
    assert mend(MUSEUM, (1, 2, "LOCderiv")) == ["Nordischen/LOCderiv"]
    assert mend(MUSEUM, (1, 2, "OTH")) == ["Nordischen/OTH"]


def test_name_does_not_run_into_another_one() -> None:
    assert mend(MUSEUM, (1, 2, "LOC"), (2, 3, "ORG")) == ["Nordischen/LOC", "Museum/ORG"]


def test_later_words_of_one_name_belong_to_it() -> None:
    words: list[Word] = [("Runa", "PROPN", 2, "nsubj"), ("Steen", "PROPN", 0, "flat"), ("kam", "VERB", -1, "root")]
    assert mend(words, (0, 1, "PER")) == ["Runa Steen/PER"]
    assert mend(words, (0, 1, "PER"), (1, 2, "PER")) == ["Runa Steen/PER"]
    assert mend(words, (0, 1, "PER"), (1, 2, "LOC")) == ["Runa/PER", "Steen/LOC"]
    assert mend([words[0], ("Steen", "PROPN", 2, "obj"), words[2]], (0, 1, "PER")) == ["Runa/PER"]


def test_noun_that_the_name_is_a_part_of_belongs_to_it() -> None:
    words: list[Word] = [
        ("Northern", "PROPN", 1, "compound"),
        ("Lights", "NOUN", 2, "nsubj"),
        ("siegt", "VERB", -1, "root"),
    ]
    assert mend(words, (0, 1, "ORG")) == ["Northern Lights/ORG"]


def test_noun_after_a_preposition_in_the_name_belongs_to_it() -> None:
    words: list[Word] = [("Amt", "NOUN", -1, "root"), ("für", "ADP", 2, "case"), ("Wald", "NOUN", 0, "nmod")]
    assert mend(words, (0, 2, "ORG")) == ["Amt für Wald/ORG"]
    assert mend([*words[:2], ("Wald", "NOUN", 1, "dep")], (0, 2, "ORG")) == ["Amt/ORG"]


def test_name_goes_on_to_the_noun_of_its_last_half_word() -> None:
    words: list[Word] = [
        ("Wald-", "NOUN", -1, "root"),
        ("und", "CCONJ", 2, "cc"),
        ("Wegebau", "NOUN", 0, "conj"),
        ("Ruva", "PROPN", 0, "nmod"),
    ]
    assert mend(words, (0, 1, "ORG")) == ["Wald- und Wegebau/ORG"]
    assert mend([("Wald", "NOUN", -1, "root"), *words[1:]], (0, 1, "ORG")) == ["Wald/ORG"]


def test_postal_code_is_no_part_of_the_place_behind_it() -> None:
    words: list[Word] = [("53999", "NUM", 1, "nummod"), ("Auheim", "PROPN", -1, "root")]
    assert mend(words, (0, 2, "LOC")) == ["Auheim/LOC"]
    assert mend([("4711", "PROPN", -1, "root")], (0, 1, "LOC")) == ["4711/LOC"]


def test_marks_and_small_words_at_the_end_are_cut_off() -> None:
    words: list[Word] = [("Steen", "PROPN", -1, "root"), (",", "PUNCT", 0, "punct"), ("der", "DET", 0, "det")]
    assert mend(words, (0, 3, "PER")) == ["Steen/PER"]
    assert mend(words, (1, 3, "PER")) == []
    closed: list[Word] = [("Verein", "NOUN", -1, "root"), ("(", "PUNCT", 0, "punct"), (")", "PUNCT", 0, "punct")]
    assert mend(closed, (0, 3, "ORG")) == ["Verein ( )/ORG"]
    assert mend(closed, (0, 2, "ORG")) == ["Verein/ORG"]
    street: list[Word] = [("Steen", "PROPN", -1, "root"), ("-Straße", "PUNCT", 0, "punct")]
    assert mend(street, (0, 2, "LOC")) == ["Steen -Straße/LOC"]


def test_name_that_starts_inside_a_word_is_left_alone() -> None:
    token = Token(span=Span(0, 9), text="Nordstadt", lemma="Nordstadt", upos="NOUN", feats={}, head=-1, deprel="root", sentence=0)  # fmt: skip
    name = Name(Span(4, 9), "LOC", 1.0)
    assert mend_names([name], [token]) == (name,)


MET: list[Word] = [
    ("Da", "ADV", 4, "advmod"), ("hat", "AUX", 4, "aux"), ("Kern", "PROPN", 4, "nsubj"), ("Moor", "PROPN", 2, "flat"),
    ("gewarnt", "VERB", -1, "root"), ("Ada", "PROPN", 4, "obl"), ("Kern", "PROPN", 5, "flat"), ("und", "CCONJ", 8, "cc"),
    ("Bo", "PROPN", 5, "conj"), ("Moor", "PROPN", 8, "flat"),
]  # fmt: skip


def test_two_surnames_side_by_side_are_two_persons_whom_the_text_names_in_full() -> None:
    text, tokens, names = build(MET, (2, 4, "PER"), (5, 7, "PER"), (8, 10, "PER"))
    parted, words = part_surnames(names, tokens, text)
    assert [name.span.of(text) for name in parted] == ["Kern", "Moor", "Ada Kern", "Bo Moor"]
    assert (words[3].head, words[3].deprel) == (4, "obj")


def test_a_name_of_which_a_part_is_nobodys_surname_stays_one() -> None:
    text, tokens, names = build(MET, (2, 4, "PER"), (5, 7, "PER"))
    assert part_surnames(names, tokens, text) == (tuple(names), tuple(tokens))
