"""Whom nouns mean that fit anybody."""

import pytest

from tests.builders import make_document, make_untagged
from tests.extract.test_recall import links_of, name_all


def test_accused_is_nobody_who_speaks_in_court() -> None:
    document = make_document(
        "Ein/ein/DET/2/det Mann/Mann/NOUN/3/nsubj:pass/Number=Sing gestand/gestehen/VERB/0/root +././PUNCT/3/punct",
        "Rechtsanwalt/Rechtsanwalt/NOUN/3/nsubj Moor/Moor/PROPN/1/appos bat/bitten/VERB/0/root um/um/ADP/5/case "
        "Milde/Milde/NOUN/3/obl +././PUNCT/3/punct",
        "Der/der/DET/2/det Angeklagte/Angeklagte/NOUN/3/nsubj/Number=Sing schwieg/schweigen/VERB/0/root +././PUNCT/3/punct",
    )
    found = links_of(name_all(document, Moor="PER"))
    assert found["Rechtsanwalt Moor"] == ("person:moor",)
    assert found["Angeklagte"] == found["Mann"]


@pytest.mark.parametrize(
    ("title", "described", "same"),
    [
        ("Anwalt", "beschuldigte Marokkaner", False),
        ("Anwalt", "Marokkaner", False),
        ("Gutachter", "festgenommene Mann", False),
        ("Polizeisprecher", "verdächtige Pole", False),
        ("Gutachter", "Marokkaner", True),
        ("Maler", "Marokkaner", True),
        ("Maler", "beschuldigte Marokkaner", True),
    ],
)
def test_who_tells_or_judges_of_a_case_is_not_the_accused_nor_told_by_his_country(
    title: str, described: str, same: bool
) -> None:
    *adjective, noun = described.split()
    words = f"{adjective[0]}/{adjective[0].removesuffix('e')}/ADJ/3/amod " if adjective else ""
    head = 2 + len(adjective)
    document = make_document(
        f"{title}/{title}/NOUN/4/nsubj Hugo/Hugo/PROPN/1/appos Moor/Moor/PROPN/2/flat sprach/sprechen/VERB/0/root +././PUNCT/4/punct",
        f"Der/der/DET/{head}/det {words}{noun}/{noun}/NOUN/{head + 1}/nsubj/Number=Sing schwieg/schweigen/VERB/0/root +././PUNCT/{head + 1}/punct",
    )
    found = links_of(name_all(document, Hugo_Moor="PER"))
    assert (found[described] == ("person:hugo-moor",)) is same


@pytest.mark.parametrize(
    "noun",
    ["Weltmeisterin", "Mittelfeldspielerin", "Preisträgerin", "Nationalrätin", "Astronautin"],
)
def test_calling_of_a_woman_takes_up_the_one_woman_told_of(noun: str) -> None:
    found = links_of(name_all(make_untagged(f"Anna Moor siegte. Die {noun} schwieg."), Anna_Moor="PER"))
    assert found[noun] == ("person:anna-moor",)


def test_stranger_brought_in_by_his_role_is_taken_up_before_who_is_named_far_off() -> None:
    found = links_of(
        name_all(
            make_untagged(
                "Hugo Moor reiste ab. Wolken zogen auf. Es blieb still. Laut Zeugen floh der Fahrer. Der Mann starb."
            ),
            Hugo_Moor="PER",
        )
    )
    assert found["Mann"] == found["Fahrer"]


def test_calling_is_not_who_is_named_far_off_where_a_stranger_is_told_of_right_before() -> None:
    first = "Hugo/Hugo/PROPN/3/nsubj Moor/Moor/PROPN/1/flat geht/gehen/VERB/0/root +././PUNCT/3/punct"
    rain = "Regen/Regen/NOUN/2/nsubj fiel/fallen/VERB/0/root +././PUNCT/2/punct"
    help = "Der/der/DET/2/det Verbandsarzt/Verbandsarzt/NOUN/3/nsubj/Number=Sing half/helfen/VERB/0/root +././PUNCT/3/punct"
    last = "Der/der/DET/2/det Mediziner/Mediziner/NOUN/3/nsubj/Number=Sing schwieg/schweigen/VERB/0/root +././PUNCT/3/punct"
    far = links_of(name_all(make_document(first, rain, rain, rain, last), Hugo_Moor="PER"))
    assert far["Mediziner"] == ("person:hugo-moor",)
    near = links_of(name_all(make_document(first, rain, rain, rain, help, last), Hugo_Moor="PER"))
    assert near["Mediziner"] != ("person:hugo-moor",)


def test_one_told_of_right_before_comes_before_who_is_called_so_later_on() -> None:
    text = "Es war kalt. Ruhe blieb. Anna Moor siegte. Die Forscherin schwieg. Später kam die Forscherin Erika Lenk."
    document = name_all(make_untagged(text), Anna_Moor="PER", Erika_Lenk="PER")
    assert links_of(document)["Forscherin"] == ("person:anna-moor",)


def test_child_is_the_girl_told_of_right_before() -> None:
    document = make_document(
        "Ein/ein/DET/2/det Mädchen/Mädchen/NOUN/3/nsubj/Gender=Neut|Number=Sing stürzte/stürzen/VERB/0/root +././PUNCT/3/punct",
        "Das/der/DET/2/det Kind/Kind/NOUN/3/nsubj/Gender=Neut|Number=Sing starb/sterben/VERB/0/root +././PUNCT/3/punct",
    )
    found = links_of(document)
    assert found["Kind"] == found["Mädchen"]


@pytest.mark.parametrize("relation", ["4/nmod", "8/obl"])
def test_description_is_nobody_who_acts_in_its_own_clause(relation: str) -> None:
    document = make_document(
        "Udo/Udo/PROPN/3/nsubj Lenk/Lenk/PROPN/1/flat schwieg/schweigen/VERB/0/root",
        "Otto/Otto/PROPN/8/nsubj Ruh/Ruh/PROPN/1/flat hat/haben/AUX/8/aux Ruhe/Ruhe/NOUN/8/obj für/für/ADP/7/case "
        f"den/der/DET/7/det Politiker/Politiker/NOUN/{relation}/Number=Sing verlangt/verlangen/VERB/0/root",
    )
    assert links_of(name_all(document, Udo_Lenk="PER", Otto_Ruh="PER"))["Politiker"] == ("person:udo-lenk",)


@pytest.mark.parametrize(("title", "who"), [("Anwalt", "person:hugo-moor"), ("Maler", "person:odo-kern")])
def test_an_age_is_not_that_of_who_speaks_for_another_one(title: str, who: str) -> None:
    found = links_of(
        name_all(
            make_untagged(f"Hugo Moor verlor. {title} Odo Kern sprach. Der 41-Jährige schwieg."),
            Hugo_Moor="PER",
            Odo_Kern="PER",
        )
    )
    assert found["41-Jährige"] == (who,)


def test_where_nobody_else_is_told_of_the_age_is_the_lawyers() -> None:
    found = links_of(name_all(make_untagged("Anwalt Odo Kern kam. Der 41-Jährige schwieg."), Odo_Kern="PER"))
    assert found["41-Jährige"] == ("person:odo-kern",)


@pytest.mark.parametrize(
    ("noun", "person"),
    [("Ukrainer", "person:selenskyj-wolodymyr"), ("Franzose", "person:macron-emmanuel"), ("Pole", None)],
)
def test_a_noun_for_the_people_of_a_state_means_nobody_who_holds_an_office_of_another(
    noun: str, person: str | None
) -> None:
    document = make_document(
        "Emmanuel/Emmanuel/PROPN/3/nsubj Macron/Macron/PROPN/1/flat traf/treffen/VERB/0/root Wolodymyr/Wolodymyr/PROPN/3/obj "
        "Selenskyj/Selenskyj/PROPN/4/flat +././PUNCT/3/punct",
        f"Der/der/DET/2/det {noun}/{noun}/NOUN/3/nsubj/Number=Sing schwieg/schweigen/VERB/0/root +././PUNCT/3/punct",
    )
    found = links_of(name_all(document, Emmanuel_Macron="PER", Wolodymyr_Selenskyj="PER"))[noun]
    named = {*found} & {"person:macron-emmanuel", "person:selenskyj-wolodymyr"}
    assert named == ({person} if person else set())
