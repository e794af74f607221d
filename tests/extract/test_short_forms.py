from lagebild.extract.short_forms import find_short_forms
from lagebild.knowledge.lookup import open_knowledge
from lagebild.model.text import MentionFrame
from tests.builders import span_of
from tests.extract.test_entities import entities_of, mentions_of


def read_as(text: str, **kinds: str) -> dict[str, str]:
    frames = [
        MentionFrame(span_of(text, name), "name", kind, base=name)
        for name, kind in ((name.replace("_", " "), kind) for name, kind in kinds.items())
    ]
    return {base: other.base for base, other in find_short_forms(text, frames, open_knowledge()).items()}


def test_joined_name_is_the_full_form_of_its_capitals() -> None:
    text = "Das prüft MorotekRehnhausen (MoR) seit Mai."
    assert read_as(text, MorotekRehnhausen="organisation", MoR="organisation") == {"MoR": "MorotekRehnhausen"}


def test_word_alone_in_brackets_that_begins_alike_is_the_short_form() -> None:
    text = "Das sagte die Stelle für Handel (Sehan) am Montag."
    assert read_as(text, Stelle_für_Handel="organisation", Sehan="organisation") == {"Sehan": "Stelle für Handel"}
    text = "Das sagte die Stelle für Handel (Morotek) am Montag."
    assert read_as(text, Stelle_für_Handel="organisation", Morotek="organisation") == {}


def test_place_has_the_initials_of_its_words_as_a_short_form() -> None:
    text = "So ist es in der Freistadt Auheim  (FA) nicht."
    assert read_as(text, Freistadt_Auheim="place", FA="organisation") == {"FA": "Freistadt Auheim"}
    assert read_as(text.replace("FA", "XY"), Freistadt_Auheim="place", XY="organisation") == {}


def test_body_that_the_tables_know_by_the_short_form_is_not_another_one_of_the_article() -> None:
    text = "Die Brauerei Auheim (BA) wächst. Die BA zahlt."
    found = entities_of(text, Brauerei_Auheim="ORG", BA="ORG")
    assert mentions_of(text, found["org:brauerei-auheim"]) == ["Brauerei Auheim", "BA", "BA"]


def test_full_name_with_a_word_of_the_known_body_is_that_body() -> None:
    text = "Das sagt die UN-Stelle für Ernährung (FAO)."
    found = read_as(text, **{"UN-Stelle_für_Ernährung": "organisation", "FAO": "organisation"})
    assert found == {"UN-Stelle für Ernährung": "FAO"}


def test_body_that_the_tables_know_only_by_its_acronym_is_the_one_named_in_full() -> None:
    text = "Das sagt der Unabhängige Seismische Geländedienst Süd (USGS)."
    found = read_as(text, Unabhängige_Seismische_Geländedienst_Süd="organisation", USGS="organisation")
    assert found == {"Unabhängige Seismische Geländedienst Süd": "USGS"}


def test_acronym_that_nothing_explains_means_the_name_with_these_initials() -> None:
    text = "Die Brauerei Auheim wächst. Die BA zahlt."
    assert read_as(text, Brauerei_Auheim="organisation", BA="organisation") == {"BA": "Brauerei Auheim"}


def test_bare_description_with_a_short_form_is_the_same_body_wherever_it_stands() -> None:
    text = "Handelskammer zögert. Das plant die Handelskammer (HK). Die HK prüft."
    found = entities_of(text, HK="ORG")
    assert mentions_of(text, found["org:hk"]) == ["Handelskammer", "Handelskammer", "HK", "HK"]


def test_name_in_brackets_spells_out_the_short_one_before_it() -> None:
    text = "Anteile hält die Ipra (Institute for Public Relief Action) seit Mai."
    names = {"Ipra": "organisation", "Institute_for_Public_Relief_Action": "organisation"}
    assert read_as(text, **names) == {"Ipra": "Institute for Public Relief Action"}


def test_short_form_may_have_letters_of_inner_parts_of_the_last_word() -> None:
    text = "Das sagte der Verein für Moorinformation. Der VMI warnt. Der VMX schweigt."
    names = {"Verein_für_Moorinformation": "organisation", "VMI": "organisation", "VMX": "organisation"}
    assert read_as(text, **names) == {"VMI": "Verein für Moorinformation"}


def test_words_in_capitals_are_no_full_name_of_their_first_letters() -> None:
    text = "ZUR FOTOSCHAU. Das sagte die ZF."
    assert read_as(text, ZUR_FOTOSCHAU="organisation", ZF="organisation") == {}


def test_name_by_whose_words_the_tables_know_the_short_form_is_that_body() -> None:
    text = "Der Branchenverband Informationswirtschaft, Telekommunikation und neue Medien (Bitkom) klagt."
    full = "Informationswirtschaft,_Telekommunikation_und_neue_Medien"
    assert read_as(text, **{full: "organisation", "Bitkom": "organisation"}) == {full.replace("_", " "): "Bitkom"}
    other = "Forschungsstelle_für_Telekommunikation_und_Ernährungskunde"
    text = f"Die {other.replace('_', ' ')} (Bitkom) klagt."
    assert read_as(text, **{other: "organisation", "Bitkom": "organisation"}) == {}


def test_a_party_with_another_short_form_is_not_the_one_of_the_tables() -> None:
    text = "Die Demokratische Partei (PDM) siegte vor der FDP. Das Haus der Liberalen (FDP) blieb leer."
    kinds = {"Demokratische_Partei": "organisation", "PDM": "organisation", "Liberalen": "organisation"}
    assert read_as(text, **kinds, FDP="organisation") == {"Demokratische Partei": "PDM", "PDM": "PDM"}
