"""A verb first in its clause sets a condition where a main clause begins with its verb behind the comma."""

import pytest

from lagebild.languages.german.events_tense import is_condition
from lagebild.languages.german.events_words import event_words
from lagebild.languages.german.inversion import find_border
from tests.builders import make_document

PAYS = (
    "{verb}/zahlen/VERB/8/advcl/VerbForm=Fin|Mood={mood}|Tense={tense} {who}/{who}/{tag}/1/nsubj nicht/nicht/PART/1/advmod "
    "bis/bis/ADP/5/case Mai/Mai/NOUN/1/obl +,/,/PUNCT/1/punct klage/klagen/VERB/8/aux/VerbForm=Fin|Mood=Sub sie/sie/PRON/0/root +{end}/{end}/PUNCT/8/punct"
)
HOUR = (
    "Zahlt/zahlen/VERB/12/advcl/VerbForm=Fin|Mood=Ind|Tense=Pres Wien/Wien/PROPN/1/nsubj bis/bis/ADP/4/case Montag/Montag/NOUN/1/obl +,/,/PUNCT/7/punct "
    "18/18/NUM/7/nummod Uhr/Uhr/NOUN/4/appos +,/,/PUNCT/7/punct nichts/nichts/PRON/1/obj +,/,/PUNCT/1/punct klagt/klagen/VERB/12/aux/VerbForm=Fin|Mood=Ind "
    "sie/sie/PRON/0/root +././PUNCT/12/punct"
)
INNER = (
    "«/«/PUNCT/2/punct +Zahlt/zahlen/VERB/11/advcl/VerbForm=Fin|Mood=Ind|Tense=Pres Kern/Kern/PROPN/2/nsubj +,/,/PUNCT/7/punct der/der/PRON/7/nsubj/PronType=Rel "
    "hier/hier/ADV/7/advmod baut/bauen/VERB/3/acl:relcl/VerbForm=Fin|Mood=Ind +,/,/PUNCT/7/punct dann/dann/ADV/11/advmod "
    "ruht/ruhen/VERB/11/aux/VerbForm=Fin|Mood=Ind alles/alles/PRON/0/root +»/»/PUNCT/11/punct"
)


def pays(verb="Zahlt", mood="Ind", tense="Pres", who="Wien", tag="PROPN", end="."):
    return make_document(PAYS.format(verb=verb, mood=mood, tense=tense, who=who, tag=tag, end=end))


@pytest.mark.parametrize(("mood", "tense"), [("Ind", "Pres"), ("Sub", "Pres"), ("Sub", "Past")])
def test_a_verb_first_sets_a_condition(mood: str, tense: str) -> None:
    document = pays(mood=mood, tense=tense)
    assert find_border(document, 0) == 5
    assert is_condition(document, 0, event_words())


@pytest.mark.parametrize(("words", "verb", "border"), [(HOUR, 0, 9), (INNER, 1, 7)])
def test_commas_inside_of_the_condition_end_it_not(words: str, verb: int, border: int) -> None:
    assert find_border(make_document(words), verb) == border


@pytest.mark.parametrize(
    "told",
    [
        {"tense": "Past"},  # set against what is so now
        {"end": "?"},
        {"mood": "Imp"},
        {"who": "bald", "tag": "ADV"},
    ],
)
def test_other_verbs_first_in_a_sentence_set_none(told: dict[str, str]) -> None:
    assert find_border(pays(**told), 0) is None


def test_what_names_a_topic_or_grants_something_is_no_condition() -> None:
    topic = PAYS.replace("{verb}/zahlen", "Geht/gehen").replace("nicht/nicht/PART", "nach/nach/ADP")
    granted = PAYS.replace("{verb}/zahlen", "Mag/mögen")
    kinds = {"mood": "Ind", "tense": "Pres", "tag": "PRON", "end": ".", "who": "es"}
    assert [find_border(make_document(words.format(**kinds)), 0) for words in (topic, granted)] == [None, None]


def test_a_verb_behind_other_words_sets_none() -> None:
    document = make_document(
        "Heute/heute/ADV/2/advmod zahlt/zahlen/VERB/0/root/VerbForm=Fin|Mood=Ind|Tense=Pres Wien/Wien/PROPN/2/nsubj +,/,/PUNCT/5/punct "
        "klagt/klagen/VERB/2/conj/VerbForm=Fin|Mood=Ind Rehn/Rehn/PROPN/5/nsubj"
    )
    assert find_border(document, 1) is None
