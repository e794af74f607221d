"""What verb forms may be."""

import pytest

from lagebild.languages.german.verbs import VerbForm, find_agreement, is_participle, read_verb


@pytest.mark.parametrize(
    ("form", "infinitive", "slot"),
    [
        ("sei", "sein", "k1_3sg"),
        ("Wäre", "sein", "k2_3sg"),
        ("kämen", "kommen", "k2_3pl"),
        ("stünde", "stehen", "k2_3sg"),
        ("stände", "stehen", "k2_3sg"),
        ("müßte", "müssen", "k2_3sg"),
        ("angekündigt", "ankündigen", "participle"),
        ("aufnehme", "aufnehmen", "k1_3sg"),
        ("zurückträte", "zurücktreten", "k2_3sg"),
        ("überdenke", "überdenken", "k1_3sg"),
    ],
)
def test_a_form_tells_verb_and_slot(form: str, infinitive: str, slot: str) -> None:
    assert VerbForm(infinitive, slot) in read_verb(form)


def test_one_form_may_belong_to_two_verbs() -> None:
    assert {reading.infinitive for reading in read_verb("führen")} == {"führen", "fahren"}


def test_unknown_words_have_no_reading() -> None:
    assert read_verb("Xylophon") == ()


@pytest.mark.parametrize(
    ("form", "sure"), [("gewarnt", True), ("aufgenommen", True), ("erklärt", False), ("kam", False)]
)
def test_only_some_forms_can_be_nothing_but_participles(form: str, sure: bool) -> None:
    assert is_participle(form) is sure


def test_a_form_tells_tense_and_number_where_its_readings_agree() -> None:
    assert find_agreement("gaben", {"pres", "pret"}) == {"Tense": "Past", "Number": "Plur"}
    assert find_agreement("sollte", {"k2"}) == {"Tense": "Past", "Number": "Sing"}
    assert find_agreement("erklärt", {"pres", "pret"}) == {"Tense": "Pres", "Number": "Sing"}
    assert find_agreement("Xylophon", {"pres", "pret"}) == {}
