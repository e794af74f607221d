from dataclasses import replace

from lagebild.languages.german.mention_slashes import cut_at_slashes
from lagebild.languages.german.mentions import find_mentions
from lagebild.model.text import Document, Name
from tests.builders import make_document, span_of


def with_slash(words: str, *names: tuple[str, str]) -> Document:
    """The document of which "|" in a word stands for a slash, which parts fields elsewhere."""
    made = make_document(words.replace("|", "%"))
    text = made.text.replace("%", "/")
    tokens = tuple(replace(token, text=token.span.of(text)) for token in made.tokens)
    marks = tuple(Name(span_of(text, name), label) for name, label in names)
    return replace(made, text=text, tokens=tokens, names=marks)


def test_two_names_in_one_word_are_two_joined_words() -> None:
    document = with_slash(
        "Gestern/gestern/ADV/3/advmod Rehn|Moor/Rehn/PROPN/3/nsubj sagten/sagen/VERB/0/root", ("Rehn/Moor", "PER")
    )
    cut = cut_at_slashes(document)
    assert [(t.text, t.head, t.deprel) for t in cut.tokens] == [
        ("Gestern", 4, "advmod"),
        ("Rehn", 4, "nsubj"),
        ("/", 1, "punct"),
        ("Moor", 1, "conj"),
        ("sagten", -1, "root"),
    ]
    assert [name.span.of(cut.text) for name in cut.names] == ["Rehn", "Moor"]
    assert cut.sentences[0].last == len(cut.tokens)


def test_both_names_are_mentions() -> None:
    document = with_slash("Sanna/Sanna/PROPN/0/root Rehn|Moor/Rehn/PROPN/1/flat", ("Sanna Rehn/Moor", "PER"))
    assert [f.span.of(document.text) for f in find_mentions(document)] == ["Sanna Rehn", "Moor"]


def test_parties_and_alternatives_with_a_slash_stay_one_word() -> None:
    document = with_slash("CDU|CSU/CDU/PROPN/0/root und|oder/und/CCONJ/1/cc LeserInnen/Leser/NOUN/1/conj")
    assert cut_at_slashes(document) is document


def test_river_behind_a_slash_belongs_to_the_name_of_the_town() -> None:
    document = with_slash("Moorstadt|Main/Moorstadt/PROPN/0/root", ("Moorstadt/Main", "LOC"))
    assert cut_at_slashes(document) is document


def test_paper_and_agency_of_a_picture_are_two() -> None:
    document = with_slash("MB|APA/MB/PROPN/0/root", ("MB/APA", "PER"))
    assert [name.span.of(document.text) for name in cut_at_slashes(document).names] == ["MB", "APA"]
