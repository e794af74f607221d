from lagebild.languages.german.genders import find_genders
from tests.builders import make_document


def genders_of(tagged: str) -> dict[str, str]:
    tokens = make_document(tagged).tokens
    found = find_genders(
        [t.text for t in tokens],
        [t.upos for t in tokens],
        [t.feats for t in tokens],
        [t.head for t in tokens],
        [t.deprel for t in tokens],
    )
    return {tokens[index].text: gender for index, gender in found.items()}


def test_article_tells_the_gender_wherever_it_stands_in_the_text() -> None:
    found = genders_of(
        "Das/der/DET/2/det Zorgel/Zorgel/NOUN/3/nsubj fiel/fallen/VERB/0/root +././PUNCT/3/punct "
        "Ohne/ohne/ADP/6/case Zorgel/Zorgel/NOUN/7/obl lief/laufen/VERB/0/root nichts/nichts/PRON/7/nsubj"
    )
    assert found == {"Zorgel": "Neut"}


def test_der_behind_a_preposition_stands_before_a_feminine_noun() -> None:
    found = genders_of("in/in/ADP/3/case der/der/DET/3/det Zorgel/Zorgel/NOUN/4/obl lag/liegen/VERB/0/root")
    assert found == {"Zorgel": "Fem"}


def test_der_before_a_subject_stands_before_a_masculine_noun() -> None:
    found = genders_of("Der/der/DET/2/det Zorgel/Zorgel/NOUN/3/nsubj lag/liegen/VERB/0/root")
    assert found == {"Zorgel": "Masc"}


def test_ending_tells_the_gender_where_no_article_does() -> None:
    found = genders_of(
        "Ohne/ohne/ADP/2/case Zorgelung/Zorgelung/NOUN/3/obl lief/laufen/VERB/0/root nichts/nichts/PRON/3/nsubj"
    )
    assert found == {"Zorgelung": "Fem"}


def test_compound_has_the_gender_of_its_last_noun() -> None:
    found = genders_of(
        "Ohne/ohne/ADP/2/case Radverkehr/Radverkehr/NOUN/3/obl lief/laufen/VERB/0/root nichts/nichts/PRON/3/nsubj"
    )
    assert found == {"Radverkehr": "Masc"}
