from dataclasses import replace

import pytest

from lagebild.extract.linking import Linker
from lagebild.knowledge.lookup import open_knowledge
from lagebild.languages.german.mentions import find_mentions
from lagebild.model.article import Article
from lagebild.model.spans import Span
from lagebild.model.text import Document, Name
from tests.builders import make_document, make_untagged


def name_all(document: Document, **names: str) -> Document:
    """The document with the given names marked wherever they stand."""
    marks = []
    for name, label in names.items():
        wanted, start = name.replace("_", " "), document.text.find(name.replace("_", " "))
        while start >= 0:
            marks.append(Name(Span(start, start + len(wanted)), label))
            start = document.text.find(wanted, start + 1)
    return replace(document, names=tuple(sorted(marks, key=lambda mark: mark.span)))


def links_of(document: Document) -> dict[str, tuple[str, ...]]:
    """Whom the last mention of each wording means."""
    linker = Linker(document, Article("a1", document.text), find_mentions(document), open_knowledge())
    return {link.frame.span.of(document.text): link.entities for link in linker.link_all()}


def test_where_a_firm_sits_does_not_keep_it_from_being_taken_up() -> None:
    found = links_of(name_all(make_untagged("Der Hersteller Zelio wächst. Das Unternehmen aus Auheim stellt ein."),
                              Zelio="ORG", Auheim="LOC"))  # fmt: skip
    assert found["Unternehmen aus Auheim"] == ("org:zelio",)


@pytest.mark.parametrize("firm", ["Die Kernau-Gruppe", "Der Kernau-Konzern", "Die Kernau AG"])
def test_firm_that_acts_is_taken_up_before_the_one_to_which_it_is_done(firm: str) -> None:
    article, name = firm.split(" ", 1)
    document = make_document(
        f"{article}/der/DET/2/det {_joined(name)} kauft/kaufen/VERB/0/root/VerbForm=Fin den/der/DET/5/det "
        "Hersteller/Hersteller/NOUN/3/obj Zelio/Zelio/PROPN/5/appos +././PUNCT/3/punct"
        if " " not in name else
        f"{article}/der/DET/2/det Kernau/Kernau/PROPN/4/nsubj AG/AG/PROPN/2/flat kauft/kaufen/VERB/0/root/VerbForm=Fin "
        "den/der/DET/6/det Hersteller/Hersteller/NOUN/4/obj Zelio/Zelio/PROPN/6/appos +././PUNCT/4/punct",
        "Das/der/DET/2/det Unternehmen/Unternehmen/NOUN/3/nsubj wächst/wachsen/VERB/0/root +././PUNCT/3/punct",
    )  # fmt: skip
    found = links_of(name_all(document, Zelio="ORG", **({"Kernau_AG": "ORG"} if " " in name else {})))
    assert found["Unternehmen"] == found[name]


def _joined(word: str) -> str:
    return f"{word}/{word}/NOUN/3/nsubj/Number=Sing"


def test_state_joined_to_the_noun_for_a_firm_only_tells_more() -> None:
    found = links_of(name_all(make_untagged("Der Konzern Zelio wächst. Der US-Konzern stellt ein."), Zelio="ORG"))
    assert found["US-Konzern"] == ("org:zelio",)


def test_chamber_of_a_court_is_the_court_named_before() -> None:
    text = "Das Landgericht Moor hat entschieden. Die Zivilkammer schwieg. Die Handelskammer schwieg."
    found = links_of(name_all(make_untagged(text), Landgericht_Moor="ORG"))
    assert found["Zivilkammer"] == ("org:landgericht-moor",) != found["Handelskammer"]


def test_bank_with_a_name_of_its_own_is_none_told_of_and_a_bench_is_no_bank() -> None:
    text = "Die Firma Zelio wächst. Die Zierbank schwieg. Die Oppositionsbank schwieg. Die Großbank schwieg."
    found = links_of(name_all(make_untagged(text), Zelio="ORG"))
    assert (found["Zierbank"], found["Großbank"]) == (("org:zierbank",), ("org:zelio",))
    assert "Oppositionsbank" not in found


def test_board_is_nobody_who_sits_on_it() -> None:
    text = "Finanzvorstand Sanna Rehn widersprach. Das rügte der Vorstand."
    found = links_of(name_all(make_untagged(text), Sanna_Rehn="PER"))
    assert found["Vorstand"] == ("org:vorstand",)


def test_new_firm_is_not_the_one_told_of() -> None:
    found = links_of(name_all(make_untagged("Der Konzern Zelio wächst. Der neue Konzern entsteht."), Zelio="ORG"))
    assert found["neue Konzern"] != ("org:zelio",)


def test_owner_of_an_office_is_read_with_what_went_before() -> None:
    text = "Der Konzern Zelio wächst. Das sagte die Chefin des Konzerns, Sanna Rehn."
    found = links_of(name_all(make_untagged(text), Zelio="ORG", Sanna_Rehn="PER"))
    assert found["Konzerns"] == ("org:zelio",)


def test_authority_means_the_office_named_before() -> None:
    text = "Das warnte das Küstenamt Moor. Die Behörde mahnt."
    found = links_of(name_all(make_untagged(text), Küstenamt_Moor="ORG"))
    assert found["Behörde"] == ("org:kuestenamt-moor",)


def test_stranger_is_taken_up_by_a_noun_that_fits_anybody() -> None:
    document = make_document(
        "Ein/ein/DET/2/det Autofahrer/Autofahrer/NOUN/3/nsubj verunglückte/verunglücken/VERB/0/root +././PUNCT/3/punct "
        "Der/der/DET/6/det Mann/Mann/NOUN/7/nsubj starb/sterben/VERB/0/root +././PUNCT/7/punct"
    )
    found = links_of(document)
    assert found["Mann"] == found["Autofahrer"]


def test_calling_does_not_mean_a_stranger_of_another_calling() -> None:
    document = make_document(
        "Ein/ein/DET/2/det Autofahrer/Autofahrer/NOUN/3/nsubj verunglückte/verunglücken/VERB/0/root +././PUNCT/3/punct "
        "Der/der/DET/6/det Politiker/Politiker/NOUN/7/nsubj kam/kommen/VERB/0/root +././PUNCT/7/punct"
    )
    found = links_of(document)
    assert found["Politiker"] != found["Autofahrer"]


def test_two_without_a_name_are_a_group_of_their_own() -> None:
    found = links_of(make_untagged("Die beiden Piloten schwiegen."))
    assert found["beiden Piloten"] == ("group:piloten-a1",)


def test_headline_without_article_tells_of_the_firm_that_it_names() -> None:
    document = make_document(
        "Zelio/Zelio/PROPN/4/dep +:/:/PUNCT/1/punct Autobauer/Autobauer/NOUN/4/nsubj wankt/wanken/VERB/0/root"
    )
    assert links_of(name_all(document, Zelio="ORG"))["Autobauer"] == ("org:zelio",)


def test_fire_brigade_is_the_only_one_named_in_the_article() -> None:
    text = "Die Feuerwehr kam. Die Feuerwehr Auheim löschte."
    document = name_all(make_untagged(text), Auheim="LOC")
    assert links_of(document)["Feuerwehr"] == ("org:feuerwehr-auheim",)


def test_police_is_the_only_one_named_in_the_article() -> None:
    text = "Die Polizei kam. Das sagte die Polizeidirektion Auheim."
    document = name_all(make_untagged(text), Auheim="LOC")
    assert links_of(document)["Polizei"] == ("org:polizeidirektion-auheim",)


def test_daughter_of_a_state_is_not_its_firm() -> None:
    found = links_of(name_all(make_untagged("Der Konzern Zelio wächst. Die Ungarn-Tochter schrumpft."), Zelio="ORG"))
    assert found["Ungarn-Tochter"] != ("org:zelio",)


def test_two_named_right_behind_are_meant() -> None:
    document = make_document(
        "Die/der/DET/3/det beiden/beide/DET/3/amod Trainerinnen/Trainerin/NOUN/7/nsubj Terek/Terek/PROPN/3/appos "
        "und/und/CCONJ/6/cc Moor/Moor/PROPN/4/conj gehen/gehen/VERB/0/root"
    )
    found = links_of(name_all(document, Terek="PER", Moor="PER"))
    assert found["beiden Trainerinnen"] == ("person:terek", "person:moor")


def test_stranger_is_taken_up_by_the_noun_with_another_adjective() -> None:
    found = links_of(make_untagged("Ein Radler stürzte. Der verletzte Radler kam ins Krankenhaus."))
    assert found["verletzte Radler"] == found["Radler"]


def test_other_one_of_the_noun_is_somebody_else() -> None:
    found = links_of(make_untagged("Ein Radler stürzte. Der andere Radler floh."))
    assert found["andere Radler"] != found["Radler"]


def test_group_is_taken_up_by_its_noun() -> None:
    text = "Die Demonstranten in Auheim sangen. Ein Redner sprach. Die Demonstranten gingen."
    found = links_of(name_all(make_untagged(text), Auheim="LOC"))
    assert found["Demonstranten"] == found["Demonstranten in Auheim"]
    assert found["Demonstranten in Auheim"] == ("group:demonstranten-in-auheim",)


def test_headline_means_the_person_named_with_its_noun_below() -> None:
    text = "Markenforscher warnt\n\nDer Markenforscher Odo Zimpel hat gewarnt."
    found = links_of(name_all(make_untagged(text), Odo_Zimpel="PER"))
    assert found["Markenforscher"] == ("person:odo-zimpel",)


def test_committee_and_its_acronym_in_brackets_are_one_body() -> None:
    found = links_of(name_all(make_untagged("Das deutsche Komitee (OXK) tagte."), OXK="ORG"))
    assert found["deutsche Komitee"] == found["OXK"] == ("org:oxk",)


def test_people_as_such_are_taken_up_by_the_relative_pronoun_alone() -> None:
    text = (
        "Menschen/Mensch/NOUN/5/nsubj ,/,/PUNCT/4/punct die/der/PRON/4/nsubj/PronType=Rel|Number=Plur "
        "warten/warten/VERB/1/acl:relcl hoffen/hoffen/VERB/0/root"
    )
    assert links_of(make_document(text))["die"] == ("group:menschen",)


def test_relative_clause_behind_an_attribute_belongs_to_the_noun_that_it_hangs_on() -> None:
    text = (
        "Eine/ein/DET/2/det Kellnerin/Kellnerin/NOUN/8/nsubj/Gender=Fem|Number=Sing an/an/ADP/4/case "
        "Bord/Bord/NOUN/2/nmod/Gender=Masc|Number=Sing ,/,/PUNCT/7/punct "
        "die/der/PRON/7/nsubj/PronType=Rel|Number=Sing lacht/lachen/VERB/2/acl:relcl/Number=Sing|VerbForm=Fin "
        "winkt/winken/VERB/0/root"
    )
    found = links_of(make_document(text))
    assert found["die"] == found["Kellnerin"] != ()


@pytest.mark.parametrize(
    "brackets",
    ["SPD/SPD/PROPN/1/appos", "52/52/NUM/1/appos", "FDP/FDP/PROPN/1/appos +,/,/PUNCT/1/punct Elm/Elm/PROPN/1/nmod"],
)
def test_a_relative_clause_behind_brackets_belongs_to_the_name_before_them(brackets: str) -> None:
    text = (
        f"Moor/Moor/PROPN/0/root (/(/PUNCT/1/punct {brackets} +)/)/PUNCT/1/punct +,/,/PUNCT/1/punct "
        "der/der/PRON/1/nsubj/PronType=Rel|Number=Sing|Gender=Masc schwieg/schweigen/VERB/1/acl:relcl/VerbForm=Fin"
    )
    found = links_of(name_all(make_document(text), Moor="PER", SPD="ORG", FDP="ORG"))
    assert found["der"] == found["Moor"] != ()


def test_young_man_is_the_one_whose_age_was_told() -> None:
    found = links_of(make_untagged("Ein 17-Jähriger verunglückte. Der Jugendliche starb."))
    assert found["Jugendliche"] == found["17-Jähriger"]


def test_organisation_is_the_only_body_named_so_far() -> None:
    found = links_of(name_all(make_untagged("Ein Helfer der Zelio kam. Die Hilfsorganisation dankte."), Zelio="ORG"))
    assert found["Hilfsorganisation"] == ("org:zelio",)


def test_state_comes_before_its_capital_of_the_same_name() -> None:
    found = links_of(name_all(make_untagged("Er zog nach Singapur."), Singapur="LOC"))
    assert found["Singapur"] == ("SG",)


def test_calling_takes_up_the_one_person_told_of() -> None:
    found = links_of(name_all(make_untagged("Anna Moor klagt. Die Arbeitsrechtlerin schwieg."), Anna_Moor="PER"))
    assert found["Arbeitsrechtlerin"] == ("person:anna-moor",)


def test_joined_noun_of_a_headline_is_who_is_named_by_it_far_below() -> None:
    text = "SPD-Bausprecherin hofft. Es regnete. Es schneite. Es taute. Das sagte SPD-Bausprecherin Anna Moor."
    found = links_of(name_all(make_untagged(text), Anna_Moor="PER"))
    assert found["SPD-Bausprecherin"] == ("person:anna-moor",)


def test_noun_of_a_headline_is_who_is_named_by_a_longer_one() -> None:
    text = "Ministerin vor Gericht. Die Richter hören Ex-Ministerin Anna Moor."
    found = links_of(name_all(make_untagged(text), Anna_Moor="PER"))
    assert found["Ministerin"] == ("person:anna-moor",)


def test_sheet_is_the_paper_named_last_and_no_body_in_a_saying() -> None:
    paper = "Die/der/DET/2/det Zeitung/Zeitung/NOUN/4/nsubj Zelio/Zelio/PROPN/2/appos fragt/fragen/VERB/0/root"
    saying = "Das/der/DET/2/det Blatt/Blatt/NOUN/3/nsubj {verb}/{verb}/VERB/0/root"
    told, turned = (name_all(make_document(paper, saying.format(verb=v)), Zelio="ORG") for v in ("schweigen", "wenden"))
    assert links_of(told)["Blatt"] == ("org:zelio",)
    assert "Blatt" not in links_of(turned)


def test_body_that_acts_in_the_sentence_before_is_meant_rather_than_the_one_named_last() -> None:
    document = make_document(
        "Der/der/DET/2/det Konzern/Konzern/NOUN/4/nsubj Zelio/Zelio/PROPN/2/appos "
        "kauft/kaufen/VERB/0/root/VerbForm=Fin|Number=Sing "
        "die/der/DET/6/det Firma/Firma/NOUN/4/obj Ormat/Ormat/PROPN/6/appos +./././4/punct",
        "Das/der/DET/2/det Unternehmen/Unternehmen/NOUN/3/nsubj wächst/wachsen/VERB/0/root/VerbForm=Fin|Number=Sing",
    )
    assert links_of(name_all(document, Zelio="ORG", Ormat="ORG"))["Unternehmen"] == ("org:zelio",)


def test_bank_is_no_court_of_which_the_text_tells() -> None:
    text = "Die Auheim-Bank brach zusammen. Das Landgericht Auheim berät. Das Landgericht Auheim schweigt. Die Bank war alt."
    found = links_of(name_all(make_untagged(text), Auheim_Bank="ORG", Landgericht_Auheim="ORG"))
    assert found["Bank"] != found["Landgericht Auheim"]


def test_central_bank_is_no_firm_told_of() -> None:
    text = "Der Konzern Zelio wächst. Die Nationalbank warnt."
    assert links_of(name_all(make_untagged(text), Zelio="ORG"))["Nationalbank"] != ("org:zelio",)


@pytest.mark.parametrize("bank", ["EZB", "Fed"])
def test_central_bank_told_of_is_the_one_with_a_name_of_its_own(bank: str) -> None:
    found = links_of(name_all(make_untagged(f"Die {bank} zögert. Die Notenbank warnt."), **{bank: "ORG"}))
    assert found["Notenbank"] == found[bank] != ()


def test_rival_of_a_firm_is_the_firm_told_of() -> None:
    text = "Der Konzern Zelio wächst. Der VW-Rivale stellt ein."
    assert links_of(name_all(make_untagged(text), Zelio="ORG"))["VW-Rivale"] == ("org:zelio",)


def test_former_wife_is_no_woman_named_before() -> None:
    text = "Anna Moor schwieg. Die Ex-Frau klagte."
    assert links_of(name_all(make_untagged(text), Anna_Moor="PER"))["Ex-Frau"] != ("person:anna-moor",)


def test_head_of_a_party_is_the_one_person_told_of() -> None:
    text = "Anna Moor schwieg. Die Parteichefin zögert."
    assert links_of(name_all(make_untagged(text), Anna_Moor="PER"))["Parteichefin"] == ("person:anna-moor",)


def test_neuter_noun_for_an_office_fits_a_man() -> None:
    text = "Präsident Odo Moor schwieg. Es regnete. Es taute. Das Staatsoberhaupt zögert."
    assert links_of(name_all(make_untagged(text), Odo_Moor="PER"))["Staatsoberhaupt"] == ("person:odo-moor",)


def test_first_sentence_tells_by_all_words_of_whom_a_later_one_names() -> None:
    text = "Der junge Gutachter zögert. Es regnete. Es taute. Es schneite. Das hörte man vom jungen Gutachter Odo Moor."
    assert links_of(name_all(make_untagged(text), Odo_Moor="PER"))["junge Gutachter"] == ("person:odo-moor",)


def test_what_a_firm_says_is_said_by_the_firm_told_of() -> None:
    text = "Der Konzern Zelio wächst. Nach Unternehmensangaben fehlt Geld."
    assert links_of(name_all(make_untagged(text), Zelio="ORG"))["Unternehmensangaben"] == ("org:zelio",)


def test_firm_of_its_head_is_the_one_of_which_he_is_head() -> None:
    text = "Siemens-Chef Odo Moor sprach mit Quarvo. Sein Unternehmen wächst."
    found = links_of(name_all(make_untagged(text), Odo_Moor="PER", Quarvo="ORG"))
    assert found["Sein Unternehmen"] == ("org:siemens",)


def test_paper_that_calls_itself_this_paper_is_none_named_before() -> None:
    text = "Das berichtet die Zeitung „Auheimer Bote“. Moor sagte dieser Zeitung alles."
    assert links_of(name_all(make_untagged(text), Auheimer_Bote="ORG"))["Zeitung"] == ()


def test_woman_on_a_board_is_the_one_woman_told_of() -> None:
    text = "Anna Moor schwieg. Die Vorständin zögert."
    assert links_of(name_all(make_untagged(text), Anna_Moor="PER"))["Vorständin"] == ("person:anna-moor",)


def test_several_bodies_named_behind_their_noun_go_on_meaning_them() -> None:
    document = make_document(
        "Die/der/DET/2/det Gewerkschaften/Gewerkschaft/NOUN/6/nsubj/Number=Plur Zelio/Zelio/PROPN/2/appos und/und/CCONJ/5/cc "
        "Quarvo/Quarvo/PROPN/3/conj riefen/rufen/VERB/0/root ././PUNCT/6/punct",
        "Sie/sie/PRON/2/nsubj warnten/warnen/VERB/0/root/Number=Plur|VerbForm=Fin ././PUNCT/2/punct",
        "Man/man/PRON/2/nsubj half/helfen/VERB/0/root den/der/DET/4/det Gewerkschaften/Gewerkschaft/NOUN/2/obl:arg/Number=Plur|Case=Dat ././PUNCT/2/punct",
    )
    found = links_of(name_all(document, Zelio="ORG", Quarvo="ORG"))
    assert found["Sie"] == found["Gewerkschaften"] == ("org:zelio", "org:quarvo")


def test_woman_is_meant_by_die_before_her_surname() -> None:
    document = make_document(
        "Die/der/DET/2/det/Number=Sing Moor/Moor/PROPN/3/nsubj/Number=Sing schwieg/schweigen/VERB/0/root ././PUNCT/3/punct",
        "Man/man/PRON/2/nsubj half/helfen/VERB/0/root ihm/er/PRON/2/obl:arg ././PUNCT/2/punct",
    )
    assert links_of(name_all(document, Moor="PER"))["ihm"] == ()


def test_firm_of_somebody_is_not_the_one_named_last() -> None:
    text = "Der Konzern Zelio wächst. Sanna Rehn verkauft ihr Unternehmen."
    found = links_of(name_all(make_untagged(text), Zelio="ORG", Sanna_Rehn="PER"))
    assert found["ihr Unternehmen"] != ("org:zelio",)


def test_group_or_team_is_the_one_firm_or_club_named_right_before() -> None:
    found = links_of(
        name_all(
            make_untagged(
                "Zelio wächst. Die Gruppe sucht Leute. Viele kamen. Die Nässe blieb. So sah es aus. Die Gruppe schwieg."
            ),
            Zelio="ORG",
        )
    )
    assert found["Gruppe"] == ("org:zelio",)
    found = links_of(name_all(make_untagged("Der FC Auheim stieg auf. Die Mannschaft jubelte."), FC_Auheim="ORG"))
    assert found["Mannschaft"] == ("org:fc-auheim",)


def test_group_is_neither_of_two_firms_nor_an_authority() -> None:
    found = links_of(name_all(make_untagged("Zelio und Rexa wachsen. Die Gruppe schwieg."), Zelio="ORG", Rexa="ORG"))
    assert found["Gruppe"] == ("group:gruppe",)
    found = links_of(name_all(make_untagged("Die Bundeswehr half. Die Gruppe schwieg."), Bundeswehr="ORG"))
    assert found["Gruppe"] == ("group:gruppe",)


def test_group_of_a_draw_is_nobody() -> None:
    found = links_of(name_all(make_untagged("Zelio siegte. In der Gruppe E führt Auheim."), Zelio="ORG", Auheim="ORG"))
    assert "Gruppe" not in found


def test_authority_is_the_one_described_by_a_longer_noun_right_before() -> None:
    found = links_of(make_untagged("Das Umweltamt warnte. Die Behörde schloss Gefahren aus."))
    assert found["Behörde"] == found["Umweltamt"]


def test_organisation_is_the_one_body_right_before_that_serves_a_cause() -> None:
    text = "BMW und Mars wachsen. Amnesty traf BMW. Die Organisation schwieg."
    found = links_of(name_all(make_untagged(text), BMW="ORG", Mars="ORG", Amnesty="ORG"))
    assert found["Organisation"] == ("org:amnesty",)


def test_noun_for_a_kind_of_association_takes_up_the_one_told_of_right_before() -> None:
    found = links_of(make_untagged("Der Handelsverband warnte. Der Branchenverband rechnet mit Verlusten."))
    assert found["Branchenverband"] == found["Handelsverband"]


def test_body_called_by_the_bare_noun_and_its_place_is_not_taken_for_a_longer_name() -> None:
    found = links_of(make_untagged("Die Behörde in Auheim warnte. Die Aufsichtsbehörde schwieg."))
    assert found["Aufsichtsbehörde"] != found.get("Behörde")


def test_one_person_is_called_by_nouns_of_like_meaning_in_turn() -> None:
    document = make_document(
        "Eine/ein/DET/2/det Lokführerin/Lokführerin/NOUN/3/nsubj bremste/bremsen/VERB/0/root +././PUNCT/3/punct "
        "Die/der/DET/6/det Triebfahrzeugführerin/Triebfahrzeugführerin/NOUN/7/nsubj erschrak/erschrecken/VERB/0/root +././PUNCT/7/punct"
    )
    found = links_of(document)
    assert found["Triebfahrzeugführerin"] == found["Lokführerin"] != ()


def test_joined_word_and_its_parts_describe_one_person() -> None:
    text = "Ein Ford-Fahrer bremste. Der Fahrer des Fords war müde. Die Fahrerin des Audis schlief."
    found = links_of(make_untagged(text))
    assert found["Fahrer des Fords"] == found["Ford-Fahrer"] != ()
    assert found["Fahrerin des Audis"] != found["Ford-Fahrer"]


def test_maker_behind_the_word_for_firms_is_nobody_of_the_land_called_so() -> None:
    found = links_of(name_all(make_untagged("Die Rechte liegen bei der Firma Bayer."), Firma_Bayer="ORG"))
    assert list(found) == ["Firma Bayer"]


def test_firm_named_only_later_is_not_the_one_meant_before() -> None:
    found = links_of(name_all(make_untagged("Die Reederei schweigt. Das Schiff prüfte Zelio."), Zelio="ORG"))
    assert found["Reederei"] != ("org:zelio",)


@pytest.mark.parametrize("noun", ["Miliz", "Bürgerinitiative", "Landeskirche", "Verein"])
def test_firm_is_no_body_that_its_noun_tells_to_be_none(noun: str) -> None:
    text = f"Die {noun} Zelio drohte am Montag. Das Unternehmen schwieg. Der Hersteller gab nach."
    found = links_of(name_all(make_untagged(text), Zelio="ORG"))
    assert found[f"{noun} Zelio"] not in (found["Unternehmen"], found["Hersteller"])


def test_inhabitant_is_no_firm_with_the_adjective_in_its_name() -> None:
    document = make_document(
        "Die/die/DET/2/det Deutsche/deutsch/ADJ/3/amod Zelio/Zelio/PROPN/4/nsubj wächst/wachsen/VERB/0/root",
        "Der/der/DET/2/det Deutsche/Deutsche/NOUN/3/nsubj/Number=Sing schwieg/schweigen/VERB/0/root +././PUNCT/3/punct",
    )
    found = links_of(name_all(document, Deutsche_Zelio="ORG"))
    assert found["Deutsche"] != found["Deutsche Zelio"]


@pytest.mark.parametrize(
    ("counted", "relation", "meant"), [("Tausende", "nsubj", True), ("Viele", "nsubj:pass", False)]
)
def test_many_people_who_act_are_taken_up_by_a_pronoun(counted: str, relation: str, *, meant: bool) -> None:
    document = make_document(
        f"{counted}/{counted}/NUM/2/nummod Menschen/Mensch/NOUN/3/{relation}/Number=Plur zogen/ziehen/VERB/0/root +././PUNCT/3/punct",
        "Sie/sie/PRON/2/nsubj/Number=Plur|PronType=Prs|Person=3 sangen/singen/VERB/0/root/Number=Plur +././PUNCT/2/punct",
    )
    assert bool(links_of(document)["Sie"]) is meant


def test_what_is_said_of_a_pronoun_left_open_is_nobody_new() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj/Number=Sing|PronType=Prs|Person=3|Gender=Masc gilt/gelten/VERB/0/root als/als/CCONJ/6/cc "
        "der/der/DET/6/det stärkste/stark/ADJ/6/amod Trainer/Trainer/NOUN/2/advcl/Number=Sing +././PUNCT/2/punct"
    )
    assert links_of(document)["stärkste Trainer"] == ()


@pytest.mark.parametrize(
    ("text", "girl"),
    [
        ("Ein Mädchen kam. Die Jugendliche floh. Ein Mann sah die Schülerin.", "Mädchen"),
        ("Ein Jugendlicher traf ein Mädchen. Der Jugendliche floh. Die Schülerin ging.", "Mädchen"),
        ("Eine Schülerin sah ein Mädchen. Das Mädchen floh. Die Schülerin ging.", "Schülerin"),
    ],
)
def test_nouns_for_a_girl_take_up_one_another_but_no_boy(text: str, girl: str) -> None:
    found = links_of(make_untagged(text))
    assert found["Schülerin"] == (f"person:{'maedchen' if girl == 'Mädchen' else 'schuelerin'}-a1",)


@pytest.mark.parametrize(("noun", "same"), [("Rebellen", True), ("Siedler", False)])
def test_people_called_by_the_noun_of_a_compound_are_the_body_that_it_names(noun: str, same: bool) -> None:
    document = make_document(
        "Die/der/DET/2/det Huthi-Rebellen/Huthi-Rebell/NOUN/3/nsubj/Number=Plur gaben/geben/VERB/0/root nach/nach/ADP/3/compound:prt +././PUNCT/3/punct",
        f"Die/der/DET/2/det {noun}/{noun}/NOUN/3/nsubj/Number=Plur jubelten/jubeln/VERB/0/root +././PUNCT/3/punct",
    )
    assert (links_of(name_all(document, Huthi="ORG"))[noun] == ("org:huthi",)) is same
