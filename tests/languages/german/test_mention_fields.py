"""Bodies called by their field."""

from lagebild.languages.german.mention_fields import find_called_by_field
from tests.builders import make_document


def named(sentence: str) -> list[str]:
    return [mark.base for mark in find_called_by_field(make_document(sentence), [])]


def test_bare_noun_behind_a_noun_for_bodies_belongs_to_the_name() -> None:
    words = (
        "Der/der/DET/2/det Arbeitskreis/Arbeitskreis/NOUN/4/nsubj Tierwohl/Tierwohl/NOUN/2/{} klagt/klagen/VERB/0/root"
    )
    assert named(words.format("appos")) == ["Arbeitskreis Tierwohl"]
    assert named(words.replace("NOUN/2/{}", "NOUN/4/obj")) == []


def test_field_behind_a_preposition_belongs_to_the_name_of_an_office() -> None:
    office = (
        "Das/der/DET/2/det {}/{}/NOUN/8/nsubj für/für/ADP/5/case freien/frei/ADJ/5/amod Handel/Handel/NOUN/2/nmod"
        " und/und/CCONJ/7/cc {}/{}/NOUN/5/conj schweigt/schweigen/VERB/0/root"
    )
    assert named(office.format(*("Sekretariat",) * 2, *("Verkehr",) * 2)) == [
        "Sekretariat für freien Handel und Verkehr"
    ]
    assert named(office.format(*("Sekretariat",) * 2, *("Sprecher",) * 2)) == ["Sekretariat für freien Handel"]
    assert named(office.format(*("Unternehmen",) * 2, *("Verkehr",) * 2)) == []


def test_people_for_whom_a_body_cares_are_no_field() -> None:
    words = "Das/der/DET/2/det Bündnis/Bündnis/NOUN/5/nsubj für/für/ADP/4/case Minister/Minister/NOUN/2/nmod"
    assert named(f"{words} schweigt/schweigen/VERB/0/root") == []
