from dataclasses import replace
from datetime import date

import pytest

from lagebild.extract.actors import ActorIndex
from lagebild.extract.entities import find_entities
from lagebild.knowledge.lookup import open_knowledge
from lagebild.languages.german.mentions import find_mentions
from lagebild.model.article import Article, DateRange
from lagebild.model.facts import Entity
from lagebild.model.spans import Span
from lagebild.model.text import Document, Name
from tests.builders import make_document as make_tagged
from tests.builders import make_untagged

DAY = date(2021, 12, 31)


def make_document(text: str, **names: str) -> Document:
    """Words without tags, with the given names marked wherever they stand."""
    marks = []
    for name, label in names.items():
        wanted, start = name.replace("_", " "), text.find(name.replace("_", " "))
        while start >= 0:
            marks.append(Name(Span(start, start + len(wanted)), label))
            start = text.find(wanted, start + 1)
    return replace(make_untagged(text), names=tuple(marks))


def entities_of(text: str, **names: str) -> dict[str, Entity]:
    document = make_document(text, **names)
    article = Article("a1", text, published=DateRange(DAY, DAY))
    found = find_entities(document, article, find_mentions(document), open_knowledge())
    return {entity.id: entity for entity in found}


def mentions_of(text: str, entity: Entity) -> list[str]:
    return [mention.span.of(text) for mention in entity.mentions]


def test_surname_means_the_person_named_in_full() -> None:
    text = "Sanna Rehn kam an. Danach sprach Rehn."
    found = entities_of(text, Sanna_Rehn="PER", Rehn="PER")
    assert mentions_of(text, found["person:sanna-rehn"]) == ["Sanna Rehn", "Rehn"]


def test_headline_surname_before_the_full_name_means_the_same_person() -> None:
    text = "Rehn warnt\n\nMinisterin Sanna Rehn hat gewarnt."
    found = entities_of(text, Sanna_Rehn="PER", Rehn="PER")
    assert mentions_of(text, found["person:sanna-rehn"])[0] == "Rehn"


def test_misspelt_surname_joins_the_only_person_like_it() -> None:
    found = entities_of("Radovan Terek kam. Später ging Tereck.", Radovan_Terek="PER", Tereck="PER")
    assert "Tereck" in found["person:radovan-terek"].aliases


def test_two_persons_of_like_names_stay_two() -> None:
    found = entities_of("Hans Tolder und Karl Tolder kamen.", Hans_Tolder="PER", Karl_Tolder="PER")
    assert {"person:hans-tolder", "person:karl-tolder"} <= set(found)


@pytest.mark.parametrize(
    ("day", "person"), [(date(2016, 5, 2), "person:mueller-gerd-csu"), (date(2006, 5, 2), "person:mueller")]
)
def test_common_surname_with_an_office_means_who_holds_it_that_day(day: date, person: str) -> None:
    text = "Müller warnt.\n\nEntwicklungsminister Müller fordert Hilfe."
    document = make_document(text, Müller="PER")
    article = Article("a1", text, published=DateRange(day, day))
    found = {e.id: e for e in find_entities(document, article, find_mentions(document), open_knowledge())}
    assert len(mentions_of(text, found[person])) == 2


def test_acronym_is_the_firm_whose_name_with_a_legal_form_it_opens() -> None:
    text = "Das zeigt eine Studie von ZMX. Die ZMX Beratung GmbH fragte Kunden."
    found = entities_of(text, ZMX="ORG", ZMX_Beratung_GmbH="ORG")
    assert "org:zmx" not in found


def test_role_with_state_means_who_holds_the_office_that_day() -> None:
    found = entities_of("Gestern sprach der Kremlchef mit dem US-Präsidenten.")
    assert {"person:putin-wladimir", "person:biden-joe"} <= set(found)


def test_capital_after_in_stays_a_place_and_as_speaker_is_the_government() -> None:
    text = "In Washington regnete es. Laut Moskau ist das falsch."
    found = entities_of(text, Washington="LOC", Moskau="LOC")
    assert "US.gov" not in found
    assert mentions_of(text, found["RU.gov"]) == ["Moskau"]


def test_ministry_with_adjective_is_a_body_of_the_state() -> None:
    assert "RU.foreign_ministry" in entities_of("Das russische Außenministerium widersprach.")


def test_officials_stand_for_their_government() -> None:
    assert "US.gov" in entities_of("Das sagte ein ranghoher US-Beamter.")


def test_unknown_adviser_becomes_a_person_with_description_and_owner() -> None:
    text = "Das sagte Putins außenpolitischer Berater Odo Zimpel."
    person = entities_of(text, Putins="PER", Odo_Zimpel="PER")["person:odo-zimpel"]
    assert person.description == "Putins außenpolitischer Berater"


def test_adjective_alone_is_no_mention_of_the_state() -> None:
    assert "UA" not in entities_of("Die ukrainische Halbinsel ist groß.")


def test_both_presidents_are_the_two_met_before() -> None:
    text = (
        "US-Präsident Joe Biden und Russlands Präsident Wladimir Putin telefonierten. Die beiden Präsidenten schwiegen."
    )
    found = entities_of(text, Joe_Biden="PER", Wladimir_Putin="PER", Russlands="LOC")
    at = text.index("beiden")
    index = ActorIndex(make_document(text), tuple(found.values()))
    assert index.resolve(Span(at, at + len("beiden Präsidenten"))) == ("person:biden-joe", "person:putin-wladimir")


def test_span_with_an_owner_stands_for_its_head_only() -> None:
    text = "Bidens Sprecherin Sanna Rehn kam."
    found = tuple(entities_of(text, Bidens="PER", Sanna_Rehn="PER").values())
    index = ActorIndex(make_document(text), found)
    assert index.resolve(Span(0, len("Bidens Sprecherin Sanna Rehn"))) == ("person:sanna-rehn",)


def test_pronoun_with_two_possible_persons_stays_unresolved() -> None:
    text = "Herr Tolder traf Herrn Rehn. Er schwieg."
    found = entities_of(text, Tolder="PER", Rehn="PER")
    assert all("Er" not in mentions_of(text, entity) for entity in found.values())


@pytest.mark.parametrize("text", ["", "Die Polizei schwieg.", "Ein Sprecher der Feuerwehr sagte nichts.", "Beide."])
def test_every_mention_lies_in_the_text(text: str) -> None:
    for entity in entities_of(text).values():
        assert all(0 <= m.span.start < m.span.end <= len(text) for m in entity.mentions)


def test_somebody_without_a_name_is_nobody_of_another_report() -> None:
    text = "Ein Sprecher der Feuerwehr wies das zurück."
    document = make_document(text)
    frames = find_mentions(document)
    found = [find_entities(document, Article(i, text), frames, open_knowledge()) for i in ("a1", "a2")]
    persons = [{e.id for e in entities if e.kind == "person"} for entities in found]
    assert persons[0] and persons[1] and persons[0].isdisjoint(persons[1])


def test_firm_taken_up_by_a_noun_of_its_sort_is_the_firm() -> None:
    text = "Die Firma Nordalux baut Raketen. Das Unternehmen plant neue Starts."
    found = entities_of(text, Nordalux="ORG")
    assert mentions_of(text, found["org:nordalux"]) == ["Firma Nordalux", "Unternehmen"]


def test_rival_right_before_the_name_of_a_firm_is_the_firm() -> None:
    text = "Der Streit mit dem Rivalen Nordalux ist beendet."
    found = entities_of(text, Nordalux="ORG")
    assert mentions_of(text, found["org:nordalux"]) == ["Rivalen Nordalux"]


def test_place_behind_the_noun_of_a_court_stays_a_place() -> None:
    found = entities_of("Das Arbeitsgericht Moskau urteilte.", Moskau="LOC")
    assert "RU.gov" not in found


def test_place_that_opens_a_dateline_stays_a_place() -> None:
    assert "RU.gov" not in entities_of("Moskau (dpa) - Es regnet.", Moskau="LOC")
    assert "RU.gov" not in entities_of("Moskau, 11. Januar 2016 - Es regnet.", Moskau="LOC")


def test_thing_joined_to_a_name_is_nobody() -> None:
    assert entities_of("Der UNO-Pokal ging verloren.", **{"UNO-Pokal": "ORG"}) == {}


def test_son_is_the_one_called_so_and_no_other_relative() -> None:
    text = "Er nannte seinen Sohn Paul Rehn. Du bist der Vater. Gegen den Sohn wird ermittelt."
    found = entities_of(text, Paul_Rehn="PER")
    assert "Vater" not in mentions_of(text, found["person:paul-rehn"])
    assert "Sohn" in mentions_of(text, found["person:paul-rehn"])


def test_names_spelled_alike_and_named_side_by_side_are_two_persons() -> None:
    found = entities_of("Hans Meier und Hans Maier kamen.", Hans_Meier="PER", Hans_Maier="PER")
    assert {"person:hans-meier", "person:hans-maier"} <= set(found)


def test_names_spelled_alike_with_different_offices_are_two_persons() -> None:
    text = "Der Trainer Hans Meier blieb. Am Montag kam Ministerin Hanna Rehn. Der Bürgermeister Hans Maier ging."
    found = entities_of(text, Hans_Meier="PER", Hanna_Rehn="PER", Hans_Maier="PER")
    assert {"person:hans-meier", "person:hans-maier"} <= set(found)


def test_another_spelling_far_from_the_first_is_one_person() -> None:
    text = "Der Trainer Hans Meier blieb. Am Montag regnete es in der Stadt sehr lange. Hans Maier ging später."
    found = entities_of(text, Hans_Meier="PER", Hans_Maier="PER")
    assert mentions_of(text, found["person:hans-meier"])[-1] == "Hans Maier"


def test_legal_form_behind_the_name_of_a_firm_changes_nothing() -> None:
    found = entities_of("Die Siemens AG baut Züge.", Siemens_AG="ORG")
    assert "org:siemens" in found


def test_office_as_such_means_nobody_who_holds_it() -> None:
    assert "person:biden-joe" not in entities_of("Er strebt das Amt des US-Präsidenten an.")


def test_government_alone_is_the_one_of_the_only_state_told_of() -> None:
    found = entities_of("In Paraguay brennt es. Die Regierung schweigt.", Paraguay="LOC")
    assert "Regierung" in mentions_of("In Paraguay brennt es. Die Regierung schweigt.", found["PY.gov"])


def test_government_of_a_named_head_is_the_one_of_his_state() -> None:
    text = "Die Regierung des russischen Präsidenten Odo Zimpel schweigt."
    assert "RU.gov" in entities_of(text, Odo_Zimpel="PER")


def test_former_holder_of_an_office_is_not_meant_by_the_bare_office() -> None:
    text = "Ministerpräsident Odo Zimpel kam. Der vorherige Ministerpräsident Karl Tolder ging. Der Ministerpräsident lud ein."
    found = entities_of(text, Odo_Zimpel="PER", Karl_Tolder="PER")
    assert mentions_of(text, found["person:odo-zimpel"])[-1] == "Ministerpräsident"


def test_compound_names_another_paper_than_the_one_named_last() -> None:
    text = "Das meldet die Zeitung Morgenruf. Wie die Bäckerzeitung schreibt, regnet es."
    found = entities_of(text, Morgenruf="ORG")
    assert "Bäckerzeitung" not in mentions_of(text, found["org:morgenruf"])


def test_description_by_the_same_words_means_the_body_described_so() -> None:
    text = "Die tunesische Fluggesellschaft Wolkenflug fliegt. Die tunesische Fluggesellschaft wächst."
    found = entities_of(text, Wolkenflug="ORG")
    assert mentions_of(text, found["org:wolkenflug"])[-1].endswith("tunesische Fluggesellschaft")


def test_first_word_of_a_firm_is_the_firm() -> None:
    text = "Die Rehn Motoren AG wächst. Nun baut Rehn Züge."
    found = entities_of(text, Rehn_Motoren_AG="ORG", Rehn="PER")
    assert "person:rehn" not in found
    assert len([id for id in found if id.startswith("org:rehn")]) == 1


def test_party_of_its_chair_is_the_party_of_the_office() -> None:
    text = "FPÖ-Chef Odo Zimpel kam. Später lobte Zimpel seine Partei."
    assert "org:fpoe" in entities_of(text, Odo_Zimpel="PER", Zimpel="PER")


def test_storm_with_the_name_of_a_person_is_nobody() -> None:
    assert entities_of("Das Sturmtief Niels zieht ab.", Niels="PER") == {}


def test_capacity_in_which_somebody_acts_is_no_person_of_its_own() -> None:
    found = entities_of("Sanna Rehn trat als Zeugin auf.", Sanna_Rehn="PER")
    assert set(found) == {"person:sanna-rehn"}


def test_any_pope_is_not_the_pope_in_office() -> None:
    assert not {"person:franziskus"} & set(entities_of("Die Wahl eines Papstes dauert."))


def test_police_called_by_its_place_keeps_its_noun() -> None:
    assert "org:polizeidirektion-sued" in entities_of("Die Polizeidirektion Süd ermittelt.", Süd="ORG")


def test_volunteer_fire_brigade_is_no_volunteer() -> None:
    assert not any(id.startswith("person:") for id in entities_of("Die Freiwillige Feuerwehr kam."))


def test_town_that_acts_is_the_club_of_the_article_that_bears_its_name() -> None:
    text = "Der FC Rehnstadt reiste an. Rehnstadt gewann."
    found = entities_of(text, FC_Rehnstadt="ORG", Rehnstadt="LOC")
    assert "Rehnstadt" in mentions_of(text, found["org:fc-rehnstadt"])


def test_group_of_a_parliament_is_another_where_the_article_tells_of_a_land() -> None:
    text = "In Hessen warf die SPD-Fraktion dem Landtag Untätigkeit vor."
    found = entities_of(text, Hessen="LOC", **{"SPD-Fraktion": "ORG"})
    assert "org:spd-fraktion" not in found
    text = "In Berlin stimmte der Bundestag ab; die SPD-Fraktion fehlte."
    assert "org:spd-fraktion" in entities_of(text, Berlin="LOC", Bundestag="ORG", **{"SPD-Fraktion": "ORG"})


def test_party_of_a_name_that_several_states_have_is_that_of_the_state_told_of() -> None:
    found = entities_of("In Frankreich siegte die Linkspartei.", Frankreich="LOC", Linkspartei="ORG")
    assert "org:parti-de-gauche" in found
    found = entities_of("Am Abend siegte die Linkspartei.", Linkspartei="ORG")
    assert "org:linke" in found


def test_firm_is_not_the_town_by_which_it_is_called() -> None:
    assert "place:boston" not in entities_of("Mit der Boston GmbH kam Streit.", Boston_GmbH="ORG")


def test_bare_noun_means_the_known_body_of_that_name_met_before() -> None:
    text = "Die Europäische Kommission zögert. Parlament und Kommission stritten."
    found = entities_of(text, Europäische_Kommission="ORG")
    assert "Kommission" in mentions_of(text, found["org:eu-kommission"])


def test_two_firms_are_not_the_agency_that_tells_of_them() -> None:
    text = "Rehnstahl und Moorbier verhandeln, meldete Reuters. Beide Unternehmen schwiegen."
    found = entities_of(text, Rehnstahl="ORG", Moorbier="ORG", Reuters="ORG")
    assert "Beide Unternehmen" in mentions_of(text, found["org:rehnstahl"])
    assert "Beide Unternehmen" not in mentions_of(text, found["agency:reuters"])


def test_firm_that_leads_the_last_sentence_is_the_company_and_no_older_description() -> None:
    text = "Das gilt als Kauf eines kleinen Unternehmens. Rehnstahl wuchs. Das Unternehmen baut Pumpen."
    document = make_document(text, Rehnstahl="ORG")
    verb = next(i for i, token in enumerate(document.tokens) if token.text == "wuchs")
    tied = {"Rehnstahl": ("nsubj", verb), "wuchs": ("root", -1)}
    tokens = tuple(
        replace(t, deprel=tied[t.text][0], head=tied[t.text][1]) if t.text in tied else t for t in document.tokens
    )
    document = replace(document, tokens=tokens)
    article = Article("a1", text, published=DateRange(DAY, DAY))
    found = find_entities(document, article, find_mentions(document), open_knowledge())
    told = next(entity for entity in found if entity.id == "org:rehnstahl")
    assert mentions_of(text, told) == ["Rehnstahl", "Unternehmen"]


def test_minister_of_a_ruler_long_out_of_office_is_not_the_minister_of_today() -> None:
    found = entities_of("Damals sprach Reagans Außenminister.", Reagans="PER")
    assert "person:blinken-antony" not in found


def test_short_form_in_brackets_means_the_body_named_in_full() -> None:
    text = "Die Vereinigung Freier Höfe (VFH) tagte. Später tagte die VFH."
    found = entities_of(text, Vereinigung_Freier_Höfe="ORG", VFH="ORG")
    assert mentions_of(text, found["org:vereinigung-freier-hoefe"]) == ["Vereinigung Freier Höfe", "VFH", "VFH"]


def test_full_name_that_no_table_knows_means_the_body_of_its_short_form() -> None:
    text = "Die Nordatlantische Treuegemeinschaft Ostwest (NATO) tagte."
    found = entities_of(text, Nordatlantische_Treuegemeinschaft_Ostwest="ORG", NATO="ORG")
    assert [len(found["org:nato"].mentions)] == [2]


def test_agency_in_brackets_is_no_short_form() -> None:
    text = "Das Technische Kollegium Moor (AFP) tagte."
    found = entities_of(text, Technische_Kollegium_Moor="ORG", AFP="ORG")
    assert len(found) == 2


def test_firm_without_its_general_words_is_the_same_firm_but_its_daughter_is_not() -> None:
    text = "Morotek wächst. Das sagte Morotek Technologies. Auch Zelio wächst, anders als Zelio Service."
    found = entities_of(text, Morotek_Technologies="ORG", Zelio_Service="ORG", Morotek="ORG", Zelio="ORG")
    assert mentions_of(text, found["org:morotek-technologies"])[0] == "Morotek"
    assert {"org:zelio", "org:zelio-service"} <= set(found)


def test_firm_with_and_without_its_legal_form_is_one_but_two_forms_are_two() -> None:
    text = "Der Händler Morotek Moor wächst. Morotek Moor SA klagt. Es klagen Zelio AG und Zelio GmbH und Zelio."
    found = entities_of(text, Morotek_Moor_SA="ORG", Morotek_Moor="ORG", Zelio_AG="ORG", Zelio_GmbH="ORG", Zelio="ORG")
    assert len(found["org:morotek-moor-sa"].mentions) == 2
    assert {"org:zelio-ag", "org:zelio-gmbh"} <= set(found)


def test_outlet_with_the_name_of_a_common_word_is_known_where_a_body_is_meant() -> None:
    assert "outlet:die-zeit" in entities_of("Das schreibt die Wochenzeitung Die Zeit.", Die_Zeit="ORG")


def test_firm_read_as_a_person_is_nobody_of_the_tables() -> None:
    found = entities_of("Das verkaufte Miller International.", Miller_International="PER")
    assert [id for id in found if id.startswith("person:miller-")] == ["person:miller-international"]


def test_of_two_persons_of_one_surname_the_one_in_office_is_meant() -> None:
    text = "Das sagte Bush."
    document = make_document(text, Bush="PER")
    article = Article("a1", text, published=DateRange(date(2004, 12, 6), date(2004, 12, 6)))
    found = find_entities(document, article, find_mentions(document), open_knowledge())
    assert [entity.name for entity in found] == ["George W. Bush"]


def test_agency_is_known_however_its_credit_is_written() -> None:
    assert "agency:apa" in entities_of("Das meldet Apa.", Apa="ORG")


def test_several_named_behind_their_noun_are_those_named() -> None:
    document = make_tagged(
        "die/der/DET/2/det Trainer/Trainer/NOUN/6/nsubj/Number=Plur Tarn/Tarn/PROPN/2/appos und/und/CCONJ/5/cc "
        "Moor/Moor/PROPN/3/conj kamen/kommen/VERB/0/root"
    )
    marks = tuple(Name(Span(s, s + 4), "PER") for s in (12, 21))
    document = replace(document, names=marks)
    article = Article("a1", document.text, published=DateRange(DAY, DAY))
    found = find_entities(document, article, find_mentions(document), open_knowledge())
    assert {e.id: "Trainer" in mentions_of(document.text, e) for e in found} == {
        "person:tarn": True,
        "person:moor": True,
    }


def test_government_with_an_adjective_is_the_one_of_the_only_state_told_of() -> None:
    found = entities_of("Frankreich baut um. Die ehrgeizige Regierung plant viel.", Frankreich="LOC")
    assert "FR.gov" in found


def test_channel_of_several_words_is_the_outlet_though_read_as_a_thing() -> None:
    assert "outlet:puls-4" in entities_of("Das zeigt Puls 4 am Abend.", Puls_4="OTH")


@pytest.mark.parametrize("short", ["della Moor", "Della Moor"])
def test_surname_of_two_words_means_the_person_named_in_full(short: str) -> None:
    text = f"Odo della Moor kam. {short} sprach."
    found = entities_of(text, Odo_della_Moor="PER", **{short.replace(" ", "_"): "PER"})
    assert mentions_of(text, found["person:odo-della-moor"]) == ["Odo della Moor", short]


@pytest.mark.parametrize("between", [" alias ", " – alias ", ", genannt ", " (alias "])
def test_another_name_of_somebody_is_his_wherever_it_stands(between: str) -> None:
    text = f"Odo Rehn{between}Abu Moorlin kam. Abu Moorlin schwieg. Moorlin ging."
    found = entities_of(text, Odo_Rehn="PER", Abu_Moorlin="PER", Moorlin="PER")
    assert mentions_of(text, found["person:odo-rehn"]) == ["Odo Rehn", "Abu Moorlin", "Abu Moorlin", "Moorlin"]


def test_lone_surname_means_the_person_named_in_full_and_no_namesake_read_before() -> None:
    text = "Ministerin Sanna Tarnau kam. Trainer Tarnau ging. Dann sprach Tarnau."
    found = entities_of(text, Sanna_Tarnau="PER", Tarnau="PER")
    assert mentions_of(text, found["person:sanna-tarnau"]) == ["Ministerin Sanna Tarnau", "Tarnau"]


def test_last_word_of_the_name_of_a_body_is_the_body() -> None:
    found = entities_of("Die Bank Zelio wächst. Die Bilanz der Zelio wächst.", Bank_Zelio="ORG", Zelio="ORG")
    assert "org:zelio" not in found


def test_words_for_those_who_act_for_a_body_do_not_describe_it() -> None:
    found = entities_of("Die ZLX verhandelte. Vertreter der ZLX schwiegen.", ZLX="ORG")
    assert (found["org:zlx"].description, len(found["org:zlx"].mentions)) == (None, 3)


def test_a_firm_called_like_a_known_town_is_not_the_town() -> None:
    document = make_tagged(
        "Der/der/DET/2/det Zulieferer/Zulieferer/NOUN/4/nsubj Rheinfelden/Rheinfelden/PROPN/2/appos spart/sparen/VERB/0/root"
    )
    document = replace(document, names=(Name(Span(15, 26), "ORG"),))
    article = Article("a1", document.text, published=DateRange(DAY, DAY))
    (entity,) = find_entities(document, article, find_mentions(document), open_knowledge())
    assert entity.id == "org:rheinfelden"
