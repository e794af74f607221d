"""What a word may name as an event."""

import pytest

from lagebild.languages.german.events_readings import find_fellow, read_noun_in_phrase, read_word
from lagebild.languages.german.events_words import event_words
from tests.builders import make_document


def read(rows: str, index: int = 0) -> set[str]:
    return {reading.type for reading in read_word(make_document(rows), index, event_words())}


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ("festgenommene/festgenommen/ADJ/0/root", "ARREST"),
        ("getöteten/getötet/ADJ/0/root", "ASSAULT"),
        ("zurückzutreten/zurückzutreten/VERB/0/root", "APPOINT"),
        ("Ausfalls/Ausfalls/NOUN/0/root", "ACCIDENT"),
    ],
)
def test_a_form_whose_lemma_was_not_found_is_read_by_the_tables(row: str, kind: str) -> None:
    assert kind in read(row)


def test_a_word_that_names_nothing_has_no_reading() -> None:
    assert read("bunte/bunt/ADJ/0/root") == set()


@pytest.mark.parametrize("noun", ["Erwartung", "Fraktion", "Vermehrung", "Vorurteil", "Beteuerung"])
def test_a_noun_that_only_ends_like_another_is_no_compound_of_it(noun: str) -> None:
    assert read(f"{noun}/{noun}/NOUN/0/root") == set()


@pytest.mark.parametrize("noun", ["EU-Gipfel", "Quorlondgipfel", "Nachverhandlung", "Eisunfall"])
def test_a_compound_is_read_by_its_last_part(noun: str) -> None:
    assert read(f"{noun}/{noun}/NOUN/0/root")


@pytest.mark.parametrize(
    ("verb", "noun", "kind"),
    [
        ("verschärft/verschärfen", "Sanktionen/Sanktion", "SANCTION"),
        ("schließt/schließen", "Vereinbarungen/Vereinbarung", "AGREE"),
        ("erteilt/erteilen", "Absagen/Absage", "REJECT"),
        ("unterbreitet/unterbreiten", "Vorschläge/Vorschlag", "REQUEST"),
        ("setzt/setzen", "Fuß/Fuß", "YIELD"),
        ("geht/gehen", "Revision/Revision", "COURT"),
        ("trifft/treffen", "Absprachen/Absprache", "AGREE"),
        ("trifft/treffen", "Regelungen/Regelung", "LEGISLATE"),
    ],
)
def test_a_verb_that_only_supports_a_noun_names_what_the_noun_does(verb: str, noun: str, kind: str) -> None:
    rows = f"Rat/Rat/NOUN/2/nsubj {verb}/VERB/0/root {noun}/NOUN/2/obj"
    assert read(rows, 1) == {kind}


@pytest.mark.parametrize(
    ("verb", "noun", "kind"),
    [
        ("entlassen/entlassen", "Haft/Haft", "YIELD"),
        ("entlassen/entlassen", "Klinik/Klinik", "HEALTH"),
        ("versprochen/versprechen", "Milliarden/Milliarde", "AID"),
        ("belegt/belegen", "Abgaben/Abgabe", "SANCTION"),
        ("ergriffen/ergreifen", "Gegenmaßnahmen/Gegenmaßnahme", "SANCTION"),
        ("unterzeichnet/unterzeichnen", "Petition/Petition", "PROTEST"),
        ("erhöht/erhöhen", "Druck/Druck", "COERCE"),
        ("stürzen/stürzen", "Militärregierung/Militärregierung", "COERCE"),
    ],
)
def test_the_noun_of_a_verb_tells_its_sense(verb: str, noun: str, kind: str) -> None:
    assert read(f"{verb}/VERB/0/root {noun}/NOUN/1/obj") == {kind}


@pytest.mark.parametrize(("thing", "blamed"), [("Überfall/Überfall", True), ("Schneider/Schneider", False)])
def test_whoever_condemns_a_deed_is_no_court(thing: str, blamed: bool) -> None:
    kinds = read(f"verurteilte/verurteilen/VERB/0/root den/der/DET/3/det {thing}/NOUN/1/obj")
    assert kinds == {"ACCUSE"} if blamed else "COURT" in kinds


def test_a_noun_means_what_it_names_together_with_its_verb() -> None:
    rows = "setzten/setzen/VERB/0/root Lauben/Laube/NOUN/1/obj in/in/ADP/4/case Brand/Brand/NOUN/1/obl"
    named = read_noun_in_phrase(make_document(rows), 3, event_words())
    assert {reading.type for reading in named} == {"CRIME"}
    assert read_noun_in_phrase(make_document("Brand/Brand/NOUN/0/root"), 0, event_words()) == ()


@pytest.mark.parametrize(("noun", "fellow"), [("Straße/Straße", 2), ("Garten/Garten", None)])
def test_a_verb_has_a_fellow_in_the_noun_of_its_phrase(noun: str, fellow: int | None) -> None:
    document = make_document(f"ging/gehen/VERB/0/root auf/auf/ADP/3/case {noun}/NOUN/1/obl")
    assert find_fellow(document, 0, event_words()) == fellow


@pytest.mark.parametrize(
    ("noun", "behind", "kind"),
    [
        ("Wiederaufnahme/Wiederaufnahme", "Luftangriffe/Luftangriff", "ASSAULT"),
        ("Beginn/Beginn", "Verhandlungen/Verhandlung", "CONSULT"),
        ("Entsendung/Entsendung", "Sanitätern/Sanitäter", "AID"),
        ("Lieferung/Lieferung", "Medikamenten/Medikament", "AID"),
        ("Entsendung/Entsendung", "Soldaten/Soldat", "MOBILIZE"),
    ],
)
def test_a_noun_of_course_or_sending_is_read_by_what_stands_behind_it(noun: str, behind: str, kind: str) -> None:
    assert kind in read(f"{noun}/NOUN/0/root {behind}/NOUN/1/nmod")
    assert (kind == "MOBILIZE") == (kind in read(f"{noun}/NOUN/0/root"))


@pytest.mark.parametrize(
    ("verb", "noun", "kind"),
    [
        ("blockiert/blockieren", "Resolution/Resolution", "REJECT"),
        ("nimmt/zurücknehmen", "Verordnung/Verordnung", "YIELD"),
        ("zieht/zurückziehen", "Zusage/Zusage", "REJECT"),
        ("ficht/anfechten", "Wahl/Wahl", "COURT"),
        ("bricht/abbrechen", "Beobachtermission/Beobachtermission", "RETREAT"),
        ("lädt/einladen", "Sondierungen/Sondierung", "CONSULT"),
        ("lockt/anlocken", "Besucher/Besucher", "CULTURE"),
    ],
)
def test_what_a_verb_does_to_a_law_or_a_promise_says_what_it_is(verb: str, noun: str, kind: str) -> None:
    assert read(f"Rat/Rat/NOUN/2/nsubj {verb}/VERB/0/root {noun}/NOUN/2/obj", 1) == {kind}


def test_an_adjective_beside_a_verb_or_noun_may_say_what_they_name() -> None:
    assert read("Gericht/Gericht/NOUN/3/nsubj nichtig/nichtig/ADJ/3/advmod erklärte/erklären/VERB/0/root", 2) == {
        "COURT"
    }
    assert read("mündliche/mündlich/ADJ/2/amod Verhandlung/Verhandlung/NOUN/0/root", 1) == {"COURT"}
    assert "CONSULT" in read("lange/lang/ADJ/2/amod Verhandlung/Verhandlung/NOUN/0/root", 1)


@pytest.mark.parametrize(
    ("verb", "noun"), [("verstößt/verstoßen", "Grundgesetz"), ("täuscht/täuschen", "Öffentlichkeit")]
)
def test_what_is_against_the_constitution_or_misleads_the_public_is_no_crime_yet(verb: str, noun: str) -> None:
    assert "CRIME" not in read(f"Steuer/Steuer/NOUN/2/nsubj {verb}/VERB/0/root {noun}/{noun}/NOUN/2/obl", 1)
    assert "CRIME" in read(f"Steuer/Steuer/NOUN/2/nsubj {verb}/VERB/0/root Nachbar/Nachbar/NOUN/2/obl", 1)


@pytest.mark.parametrize(
    ("noun", "kind"), [("Angriffsplan", "ASSAULT"), ("Streikabsicht", "PROTEST"), ("Bauplan", None), ("Plan", None)]
)
def test_a_noun_for_a_plan_names_the_deed_that_is_planned(noun: str, kind: str | None) -> None:
    readings = read_word(make_document(f"{noun}/{noun}/NOUN/0/root"), 0, event_words())
    assert [(r.type, r.default) for r in readings] == ([(kind, "hypothetical")] if kind else [])


@pytest.mark.parametrize(
    ("verb", "noun", "kind"),
    [
        ("stellt/stellen", "Amt/Amt", "APPOINT"),
        ("holt/holen", "Sieg/Sieg", "SPORT"),
        ("findet/finden", "Mehrheit/Mehrheit", "LEGISLATE"),
        ("sichert/sichern", "Auftrag/Auftrag", "BUSINESS"),
        ("liefert/liefern", "Schlagabtausch/Schlagabtausch", "ACCUSE"),
    ],
)
def test_a_verb_that_names_much_names_one_thing_with_its_noun(verb: str, noun: str, kind: str) -> None:
    assert read(f"Rehn/Rehn/PROPN/2/nsubj {verb}/VERB/0/root {noun}/NOUN/2/obj", 1) == {kind}


def test_a_noun_joined_to_the_verb_makes_no_phrase_with_it() -> None:
    rows = "getroffen/treffen/VERB/0/root/VerbForm=Part und/und/CCONJ/3/cc {}/{}/NOUN/1/{}"
    assert find_fellow(make_document(rows.format("Maßnahmen", "Maßnahme", "obj")), 0, event_words()) == 2
    assert find_fellow(make_document(rows.format("Maßnahme", "Maßnahme", "conj")), 0, event_words()) is None


@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        ("Kampfmaßnahme", "PROTEST"),
        ("Waffenpause", "YIELD"),
        ("Sperrstunde", "COERCE"),
        ("Deichriss", "DISASTER"),
        ("Spitzenrunde", "CONSULT"),
    ],
)
def test_a_noun_that_surely_names_a_happening_has_its_type(noun: str, kind: str) -> None:
    assert kind in read(f"{noun}/{noun}/NOUN/0/root")
