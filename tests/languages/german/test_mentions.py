"""Words that may stand for somebody."""

from dataclasses import replace

import pytest

from lagebild.languages.german.mention_words import noun_sense
from lagebild.languages.german.mentions import find_mentions
from lagebild.languages.german.tokens import tokenize
from lagebild.model.text import Document, MentionFrame, Name, Sentence, Span, Token
from tests.builders import make_document, make_untagged


def mentions_of(text: str, **labels: str) -> dict[str, MentionFrame]:
    names = []
    for name, label in labels.items():
        start = text.index(name.replace("_", " "))
        names.append(Name(Span(start, start + len(name)), label))
    document = replace(make_untagged(text), names=tuple(names))
    return {frame.span.of(text): frame for frame in find_mentions(document)}


def test_name_carries_role_and_jurisdiction_of_the_words_before_it() -> None:
    frame = mentions_of("Das sagte der russische Außenminister Odo Zimpel.", Odo_Zimpel="PER")[
        "russische Außenminister Odo Zimpel"
    ]
    assert (frame.role, frame.jurisdiction, frame.base) == ("foreign_minister", "RU", "Odo Zimpel")


def test_name_after_its_description_and_a_comma_belongs_to_it() -> None:
    text = "Ein Berater des Kremls, Odo Zimpel, widersprach."
    assert mentions_of(text, Odo_Zimpel="PER")["Berater des Kremls, Odo Zimpel"].base == "Odo Zimpel"


def test_genitive_before_a_noun_loses_its_s() -> None:
    frame = mentions_of("Das sagte Zimpels Sprecherin.", Zimpels="PER")["Zimpels"]
    assert frame.base == "Zimpel"


def test_genitive_after_a_noun_owns_and_does_not_name() -> None:
    text = "Zimpel schwieg. Ein Sprecher Zimpels widersprach."
    frame = mentions_of(text.replace("Zimpel schwieg. ", ""), Zimpels="PER")
    assert "Sprecher Zimpels" in frame


def test_predecessor_is_marked_as_former() -> None:
    assert mentions_of("Das sagte der frühere Außenminister Odo Zimpel.", Odo_Zimpel="PER")[
        "frühere Außenminister Odo Zimpel"
    ].former


def test_two_adjectives_of_states_make_two_frames() -> None:
    text = "Das gaben amerikanische und russische Regierungsvertreter bekannt."
    words = tokenize(text)
    tokens = tuple(Token(Span(*w), text[slice(*w)]) for w in words)
    document = Document(text, "de", tokens, (Sentence(Span(0, len(text)), 0, len(words)),))
    assert {f.jurisdiction for f in find_mentions(document) if f.relation == "representative"} == {"US", "RU"}


def test_both_sides_stand_for_two() -> None:
    assert mentions_of("Beide Seiten schwiegen.")["Beide Seiten"].count == 2


@pytest.mark.parametrize(
    ("word", "kind"),
    [("Firmensprecherin", "person"), ("Rettungskräften", "group"), ("Verteidigungsministeriums", "organisation")],
)
def test_compound_noun_is_read_by_its_last_part(word: str, kind: str) -> None:
    sense = noun_sense(word)
    assert sense is not None and sense.kind == kind


@pytest.mark.parametrize("word", ["Datenbank", "Hubschrauber", "Gottesdienst", "Dialogen", "Pressekonferenz"])
def test_noun_that_only_looks_like_an_actor_is_none(word: str) -> None:
    assert noun_sense(word) is None


def test_an_embassy_belongs_to_the_state_before_it_not_to_the_one_it_sits_in() -> None:
    document = make_document(
        "Russlands/Russland/DET/2/det Botschaft/Botschaft/NOUN/6/nsubj in/in/ADP/5/case den/der/DET/5/det USA/USA/PROPN/2/nmod "
        "widersprach/widersprechen/VERB/0/root/VerbForm=Fin"
    )
    frame = next(f for f in find_mentions(document) if f.relation == "institution")
    assert frame.possessor is not None
    assert frame.possessor.of(document.text) == "Russlands"
