"""Places that belong to something else than the event are not its own."""

from dataclasses import replace

import pytest

from lagebild.languages.german.events_places import find_beyond_border, find_places, keep_own_places
from lagebild.languages.german.events_words import event_words
from lagebild.model.text import Document, Name
from tests.builders import make_document, span_of

IN_RUVA = "in/in/ADP/{0}/dep Ruva/Ruva/PROPN/{0}/obl"

SEIZED = (
    "Rehn/Rehn/PROPN/2/nsubj besetzte/besetzen/VERB/0/root die/der/DET/4/det Insel/Insel/NOUN/2/obj vor/vor/ADP/6/case "
    "Ruva/Ruva/PROPN/2/obl und/und/CCONJ/8/cc bezahlt/bezahlen/VERB/2/conj Söldner/Söldner/NOUN/8/obj in/in/ADP/11/case "
    "Auheim/Auheim/PROPN/9/nmod"
)


def test_a_place_of_what_is_told_beside_is_not_that_of_the_event() -> None:
    document = make_document(SEIZED)
    near, far = (span_of(document.text, name) for name in ("Ruva", "Auheim"))
    assert keep_own_places(document, 1, "OTHER", (near, far)) == (near,)
    assert keep_own_places(document, 7, "OTHER", (near, far)) == (near, far)


def test_the_noun_of_an_event_keeps_the_place_of_its_clause() -> None:
    document = make_document(SEIZED)
    place = span_of(document.text, "Ruva")
    assert keep_own_places(document, 3, "OTHER", (place,)) == (place,)


def test_a_sentence_with_a_time_of_its_own_has_no_place_of_the_sentence_before() -> None:
    sentences = (
        "Rehn/Rehn/PROPN/2/nsubj sprach/sprechen/VERB/0/root in/in/ADP/4/case Auheim/Auheim/PROPN/2/obl",
        "Am/an/ADP/2/case Montag/Montag/PROPN/4/obl wird/werden/AUX/4/aux beraten/beraten/VERB/0/root",
    )
    plain = make_document(*sentences)
    dated = replace(plain, times=((span_of(plain.text, "Montag"), "DATE", 1.0),))
    places = (span_of(plain.text, "Auheim"),)
    assert keep_own_places(plain, 7, "OTHER", places) == places
    assert keep_own_places(dated, 7, "OTHER", places) == ()


def test_a_preposition_that_stood_apart_gets_its_noun_back() -> None:
    document = make_document(SEIZED)
    found = keep_own_places(document, 1, "OTHER", (span_of(document.text, "vor"), span_of(document.text, "Ruva")))
    assert [document.text[span.start : span.end] for span in found] == ["vor Ruva"]


def test_nothing_happens_at_itself() -> None:
    document = make_document(SEIZED)
    assert keep_own_places(document, 3, "OTHER", (span_of(document.text, "die Insel vor Ruva"),)) == ()


SANK = (
    "Auheim/Auheim/PROPN/3/nsubj –/–/PUNCT/1/punct sank/sinken/VERB/0/root {case} der/der/DET/6/det "
    "Stadt/Stadt/NOUN/3/obl {name} ein/ein/DET/9/det Boot/Boot/NOUN/3/nsubj"
)


def with_places(sentence: str, *names: str) -> Document:
    document = make_document(sentence)
    return replace(document, names=tuple(Name(span_of(document.text, name), "LOC") for name in names))


def found(document: Document, index: int, kind: str, *told: str) -> list[str]:
    spans = tuple(span_of(document.text, words) for words in told)
    return [document.text[s.start : s.end] for s in find_places(document, index, kind, spans, event_words())]


def test_the_place_that_a_phrase_of_the_clause_names_is_that_of_the_event() -> None:
    name = "Ruva/Ruva/PROPN/6/appos"
    at, off = (with_places(SANK.format(case=f"{c}/{c}/ADP/6/case", name=name), "Ruva", "Auheim") for c in ("in", "vor"))
    assert found(at, 2, "OTHER") == ["Ruva"]
    assert found(off, 2, "ACCIDENT") == ["Ruva"]
    assert found(off, 2, "OTHER") == []


def test_a_place_told_is_surer_than_that_of_the_dateline() -> None:
    document = with_places(SANK.format(case="in/in/ADP/6/case", name="Ruva/Ruva/PROPN/6/appos"), "Ruva", "Auheim")
    assert found(document, 2, "OTHER", "Auheim") == ["Ruva"]
    assert found(document, 2, "OTHER", "Boot") == ["Boot"]
    plain = with_places(SANK.format(case="bei/bei/ADP/6/case", name="dort/dort/ADV/3/advmod"), "Auheim")
    assert found(plain, 2, "OTHER", "Auheim") == ["Auheim"]


def test_a_noun_of_event_is_where_its_verb_says_that_it_is_held() -> None:
    sentence = "In/in/ADP/2/case Ruva/Ruva/PROPN/3/obl {verb}/VERB/0/root ein/ein/DET/5/det Streik/Streik/NOUN/3/nsubj"
    assert found(with_places(sentence.format(verb="begann/beginnen"), "Ruva"), 4, "OTHER") == ["Ruva"]
    assert found(with_places(sentence.format(verb="missfiel/missfallen"), "Ruva"), 4, "OTHER") == []


def test_where_a_sale_goes_to_is_not_where_it_is_forbidden() -> None:
    document = make_document(
        "Kern/Kern/PROPN/7/nsubj hatte/haben/AUX/7/aux den/der/DET/4/det Verkauf/Verkauf/NOUN/7/obj nach/nach/ADP/6/case "
        "Ruva/Ruva/PROPN/4/nmod verboten/verbieten/VERB/0/root/VerbForm=Part"
    )
    place = span_of(document.text, "Ruva")
    assert keep_own_places(document, 6, "SANCTION", (place,)) == ()
    assert keep_own_places(document, 6, "RETREAT", (place,)) == (place,)


def test_the_place_of_another_main_clause_is_not_that_of_the_event() -> None:
    document = make_document(
        "Entlassungen/Entlassung/NOUN/3/nsubj:pass seien/sein/AUX/3/aux:pass geplant/planen/VERB/0/root/VerbForm=Part "
        "+,/,/PUNCT/10/punct das/der/DET/6/det Werk/Werk/NOUN/10/nsubj in/in/ADP/8/case Ruva/Ruva/PROPN/6/nmod "
        "würde/werden/AUX/10/aux geschlossen/schließen/VERB/3/advcl"
    )
    assert keep_own_places(document, 0, "BUSINESS", (span_of(document.text, "Ruva"),)) == ()


def test_what_troops_do_at_a_border_is_not_whose_border_it_is() -> None:
    document = make_document(
        "Truppen/Truppe/NOUN/6/obj an/an/ADP/4/case der/der/DET/4/det Grenze/Grenze/NOUN/1/nmod zu/zu/PART/6/mark "
        "verlegen/verlegen/VERB/0/root versprach/versprechen/VERB/6/parataxis Rehn/Rehn/PROPN/7/nsubj"
    )
    assert find_beyond_border(document, 0, "MOBILIZE", event_words()) == ()
    ruled = make_document(
        "Truppen/Truppe/NOUN/0/root an/an/ADP/4/case der/der/DET/4/det Grenze/Grenze/NOUN/1/nmod zu/zu/ADP/6/case Ruva/Ruva/PROPN/4/nmod"
    )
    assert find_beyond_border(ruled, 0, "MOBILIZE", event_words()) == (span_of(ruled.text, "Ruva"),)


def test_who_is_behind_the_border_is_not_where_it_happens() -> None:
    document = make_document(
        "Nahe/nahe/ADP/3/case der/der/DET/3/det Grenze/Grenze/NOUN/6/obl zu/zu/ADP/5/case Ruva/Ruva/PROPN/3/nmod "
        "brannte/brennen/VERB/0/root ein/ein/DET/8/det Dorf/Dorf/NOUN/6/nsubj"
    )
    whole, name = (span_of(document.text, words) for words in ("Nahe der Grenze zu Ruva", "Ruva"))
    assert [s.of(document.text) for s in keep_own_places(document, 5, "ACCIDENT", (whole,))] == ["Nahe der Grenze"]
    assert keep_own_places(document, 5, "ACCIDENT", (name,)) == ()


def test_something_is_done_where_that_is_to_which_it_is_done() -> None:
    document = make_document(
        "Rebellen/Rebell/NOUN/2/nsubj beschossen/beschießen/VERB/0/root ein/ein/DET/4/det Lager/Lager/NOUN/2/obj "
        "in/in/ADP/6/case Auheim/Auheim/PROPN/4/nmod"
    )
    place = span_of(document.text, "Auheim")
    document = replace(document, names=(Name(place, "LOC", 1.0),))
    assert find_places(document, 1, "ASSAULT", (), event_words()) == (place,)
    assert find_places(document, 1, "ACCUSE", (), event_words()) == ()


@pytest.mark.parametrize(("kind", "found"), [("PROTEST", 1), ("CULTURE", 1), ("CONSULT", 0)])
def test_people_protest_and_celebrate_where_they_are(kind: str, found: int) -> None:
    document = make_document(
        "Gestern/gestern/ADV/2/advmod feierten/feiern/VERB/0/root Bauern/Bauer/NOUN/2/nsubj in/in/ADP/5/case "
        "Auheim/Auheim/PROPN/3/nmod"
    )
    document = replace(document, names=(Name(span_of(document.text, "Auheim"), "LOC", 1.0),))
    assert len(find_places(document, 1, kind, (), event_words())) == found


def test_a_place_held_by_the_noun_of_another_event_is_not_that_of_a_noun() -> None:
    document = make_document(
        "Nach/nach/ADP/3/case dem/der/DET/3/det Aufmarsch/Aufmarsch/NOUN/6/obl in/in/ADP/5/case Ruva/Ruva/PROPN/3/nmod "
        "droht/drohen/VERB/0/root/VerbForm=Fin eine/ein/DET/8/det Invasion/Invasion/NOUN/6/nsubj"
    )
    place = span_of(document.text, "Ruva")
    assert keep_own_places(document, 7, "ASSAULT", (place,)) == ()
    assert keep_own_places(document, 2, "MOBILIZE", (place,)) == (place,)
    assert keep_own_places(document, 5, "THREATEN", (place,)) == (place,)


@pytest.mark.parametrize(
    "sentence",
    [
        f"Räte/Rat/NOUN/2/nsubj tagten/tagen/VERB/4/ccomp +,/,/PUNCT/2/punct sagte/sagen/VERB/0/root Kern/Kern/PROPN/4/nsubj {IN_RUVA}".format(
            2
        ),
        f"{IN_RUVA} sagte/sagen/VERB/0/root Kern/Kern/PROPN/3/nsubj +,/,/PUNCT/7/punct Räte/Rat/NOUN/7/nsubj tagten/tagen/VERB/3/ccomp".format(
            7
        ),
    ],
)
def test_where_something_is_said_it_need_not_have_been(sentence: str) -> None:
    document = make_document(sentence)
    index = next(i for i, token in enumerate(document.tokens) if token.text == "tagten")
    assert keep_own_places(document, index, "CONSULT", (span_of(document.text, "Ruva"),)) == ()


@pytest.mark.parametrize(("case", "found"), [("um", False), ("in", True)])
def test_where_that_is_of_which_it_is_need_not_be_where_it_is(case: str, found: bool) -> None:
    document = with_places(
        f"Im/in/ADP/2/case Streit/Streit/NOUN/7/obl {case}/{case}/ADP/4/case Wege/Weg/NOUN/2/nmod in/in/ADP/6/case "
        "Ruva/Ruva/PROPN/4/nmod tagten/tagen/VERB/0/root Räte/Rat/NOUN/7/nsubj",
        "Ruva",
    )
    assert bool(find_places(document, 6, "CONSULT", (), event_words())) is found


@pytest.mark.parametrize(
    ("verb", "article", "kept"),
    [
        ("übergeben/übergeben", "", False),
        ("getötet/töten", "", True),
        ("übergeben/übergeben", "der/der/DET/4/det ", True),
    ],
)
def test_who_gets_something_is_no_place(verb: str, article: str, kept: bool) -> None:
    last = 4 if article else 3
    document = make_document(
        f"Akten/Akte/NOUN/{last + 1}/nsubj:pass an/an/ADP/{last}/case {article}Ruva/Ruva/PROPN/{last + 1}/obl "
        f"{verb}/VERB/0/root/VerbForm=Part"
    )
    place = span_of(document.text, "Ruva")
    assert keep_own_places(document, last, "OTHER", (place,)) == ((place,) if kept else ())
