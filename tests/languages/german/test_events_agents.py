"""Who does what a noun names, and who only tells of it."""

from dataclasses import replace

import pytest

from lagebild.languages.german.events import find_events
from lagebild.languages.german.events_agents import (
    are_troops,
    find_agents,
    find_front,
    list_named_sources,
    list_tellers,
)
from lagebild.languages.german.events_words import event_words
from lagebild.model.figures import FigureSpan
from lagebild.model.text import Document, EventFrame, Name
from tests.builders import make_document, span_of

TAKEOVER = (
    "Die/der/DET/2/det Übernahme/Übernahme/NOUN/7/nsubj von/von/ADP/4/case Kromag/Kromag/PROPN/2/nmod "
    "durch/durch/ADP/6/case Delta/Delta/PROPN/2/nmod misslang/misslingen/VERB/0/root/VerbForm=Fin|Tense=Past"
)
LOSS = (
    "Keine/kein/DET/2/det Region/Region/NOUN/4/nsubj habe/haben/AUX/4/aux/VerbForm=Fin|Mood=Sub "
    "verloren/verlieren/VERB/6/ccomp/VerbForm=Part +,/,/PUNCT/4/punct sagt/sagen/VERB/0/root/VerbForm=Fin|Tense=Pres "
    "Kern/Kern/PROPN/6/nsubj"
)


def read(document: Document, trigger: str, kind: str, by: str = "", against: str = "") -> EventFrame:
    actors, targets = (tuple(span_of(document.text, words) for words in (role,) if words) for role in (by, against))
    frame = EventFrame((span_of(document.text, trigger),), kind, by=actors, against=targets, rule="model")
    return find_events(replace(document, events=(frame,)))[0]


def named(document: Document, event: EventFrame) -> tuple[list[str], list[str]]:
    by, against = ([s.of(document.text) for s in spans] for spans in (event.by, event.against))
    return by, against


def test_who_stands_behind_durch_does_it_to_the_genitive_whatever_the_model_says() -> None:
    document = make_document(TAKEOVER)
    event = read(document, "Übernahme", "BUSINESS", by="Kromag", against="Delta")
    assert named(document, event) == (["Delta"], ["Kromag"])


@pytest.mark.parametrize(
    ("verb", "found"),
    [("erließ/erlassen", (["Moor"], [])), ("erlitt/erleiden", ([], ["Moor"])), ("bekam/bekommen", ([], ["Moor"]))],
)
def test_whoever_issues_what_the_noun_names_does_it_whatever_the_model_says(
    verb: str, found: tuple[list[str], list[str]]
) -> None:
    document = make_document(
        f"Moor/Moor/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Tense=Past Haftbefehl/Haftbefehl/NOUN/2/obj"
    )
    assert named(document, read(document, "Haftbefehl", "COURT", against="Moor")) == found


def test_the_last_of_joined_nouns_names_the_agent_for_all() -> None:
    document = make_document(
        "Die/der/DET/2/det Übernahme/Übernahme/NOUN/8/nsubj des/der/DET/4/det Lagers/Lager/NOUN/2/nmod "
        "und/und/CCONJ/6/cc Angriffe/Angriff/NOUN/2/conj durch/durch/ADP/9/case schadeten/schaden/VERB/0/root/VerbForm=Fin "
        "Rebellen/Rebell/NOUN/6/nmod"
    )
    assert named(document, read(document, "Übernahme", "ANNEX"))[0] == ["Rebellen"]


def test_a_happening_behind_durch_acts_no_more_than_a_means() -> None:
    document = make_document(TAKEOVER.replace("Delta/Delta/PROPN", "Kauf/Kauf/NOUN"))
    assert "Kauf" not in named(document, read(document, "Übernahme", "BUSINESS"))[0]


def test_who_tells_of_a_loss_does_not_lose() -> None:
    document = make_document(LOSS)
    assert named(document, read(document, "verloren", "BUSINESS", by="Kern"))[0] != ["Kern"]


@pytest.mark.parametrize(
    ("what", "kind", "verb", "kept"),
    [
        ("killed", "RETREAT", "flohen/fliehen", 0),
        ("other", "RETREAT", "flohen/fliehen", 0),
        ("participants", "PROTEST", "demonstrierten/demonstrieren", 1),
    ],
)
def test_a_number_of_the_sentence_before_is_only_that_of_a_deed_whose_victims_or_crowd_are_counted(
    what: str, kind: str, verb: str, kept: int
) -> None:
    document = make_document(
        "Es/es/PRON/2/nsubj gab/geben/VERB/0/root/VerbForm=Fin 640/640/NUM/4/nummod Tote/Tote/NOUN/2/obj",
        f"Viele/viel/PRON/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Tense=Past",
    )
    figure = FigureSpan(span_of(document.text, "640 Tote"), what)
    frame = EventFrame((span_of(document.text, verb.partition("/")[0]),), kind, figures=(figure,), rule="model")
    events = find_events(replace(document, events=(frame,)))
    assert len(next(e for e in events if e.trigger == frame.trigger).figures) == kept


def test_what_refused_warnings_are_about_is_not_who_is_refused() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj dementierte/dementieren/VERB/0/root/VerbForm=Fin Warnungen/Warnung/NOUN/2/obj "
        "vor/vor/ADP/5/case Angriffen/Angriff/NOUN/3/nmod auf/auf/ADP/7/case Moor/Moor/PROPN/5/nmod"
    )
    event = read(document, "dementierte", "REJECT", by="Kern", against="Moor")
    assert named(document, event)[0] == ["Kern"]
    assert "Moor" not in named(document, event)[1]


def test_who_speaks_of_himself_does_it_and_anybody_only_where_no_verb_says_what_he_should() -> None:
    started, bound = "habe/haben/AUX/5/aux", "solle/sollen/AUX/5/aux"
    clauses = (("Wir/wir", started), ("Man/man", started), ("Man/man", bound), ("Viele/viele", started))
    told = []
    for subject, helper in clauses:
        document = make_document(
            f"{subject}/PRON/5/nsubj {helper} die/der/DET/4/det Insel/Insel/NOUN/5/obj besetzt/besetzen/VERB/0/root"
        )
        told.append(read(document, "besetzt", "ASSAULT", by=document.tokens[0].text).by_speaker)
    assert told == [True, True, False, False]


@pytest.mark.parametrize(
    ("noun", "kind", "told"),
    [
        ("Entlassung", "APPOINT", ([], ["des Rektors"])),
        ("Ermordung", "ASSAULT", ([], ["des Rektors"])),
        ("Angriff", "ASSAULT", (["des Rektors"], [])),
    ],
)
def test_the_genitive_of_a_noun_undergoes_it_if_the_model_says_so_and_the_noun_allows(
    noun: str, kind: str, told: tuple[list[str], list[str]]
) -> None:
    document = make_document(
        f"Die/der/DET/2/det {noun}/{noun}/NOUN/5/nsubj des/der/DET/4/det Rektors/Rektor/NOUN/2/nmod/Case=Gen "
        "überrascht/überraschen/VERB/0/root/VerbForm=Fin|Tense=Pres"
    )
    assert named(document, read(document, noun, kind, against="des Rektors")) == told


@pytest.mark.parametrize(("word", "troops"), [("Soldaten", True), ("Marinesoldaten", True), ("Demonstranten", False)])
def test_troops_are_told_by_their_noun(word: str, troops: bool) -> None:
    document = make_document(f"{word}/{word}/NOUN/2/nsubj kamen/kommen/VERB/0/root")
    assert are_troops(document, [span_of(document.text, word)]) is troops


@pytest.mark.parametrize(
    ("noun", "kind", "doers"),
    [
        ("US-Angriff", "ASSAULT", ["US"]),
        ("Hamas-Angriff", "ASSAULT", ["Hamas"]),
        ("EU-Sanktion", "SANCTION", ["EU"]),
        ("Syrien-Sanktion", "SANCTION", []),
        ("EU-Treffen", "CONSULT", []),
    ],
)
def test_the_first_part_of_a_compound_does_what_its_last_part_names(noun: str, kind: str, doers: list[str]) -> None:
    document = make_document(f"{noun}/{noun}/NOUN/2/nsubj folgt/folgen/VERB/0/root/VerbForm=Fin")
    assert [s.of(document.text) for s in find_front(document, 0, kind)] == doers


def test_who_says_what_was_done_to_others_does_not_do_it() -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj meldete/melden/VERB/0/root +,/,/PUNCT/6/punct Kern/Kern/PROPN/6/nsubj:pass sei/sein/AUX/6/aux "
        "verletzt/verletzen/VERB/2/ccomp/VerbForm=Part worden/werden/AUX/6/aux:pass"
    )
    assert list_tellers(document, 5, "ACCIDENT") == (0,)
    assert list_tellers(document, 5, "SANCTION") == ()


def test_whose_reports_tell_of_a_harm_has_not_done_it() -> None:
    document = make_document(
        "Berichte/Bericht/NOUN/0/root von/von/ADP/3/case Bauern/Bauer/NOUN/1/nmod +,/,/PUNCT/7/punct dass/dass/SCONJ/7/mark "
        "Hirten/Hirte/NOUN/7/nsubj:pass getötet/töten/VERB/1/acl/VerbForm=Part seien/sein/AUX/7/aux"
    )
    assert list_tellers(document, 6, "CRIME") == (2,)


@pytest.mark.parametrize(
    ("noun", "label", "doers"), [("Marsch", "LOC", 0), ("Angriff", "LOC", 1), ("Marsch", "ORG", 1)]
)
def test_a_place_behind_durch_is_the_way_of_those_who_move(noun: str, label: str, doers: int) -> None:
    document = make_document(f"{noun}/{noun}/NOUN/0/root durch/durch/ADP/3/case Ruva/Ruva/PROPN/1/nmod")
    document = replace(document, names=(Name(span_of(document.text, "Ruva"), label),))
    assert len(find_agents(document, 0, event_words())) == doers


def test_by_whose_words_something_is_so_takes_no_part_in_it() -> None:
    text = (
        "Kern/Kern/PROPN/2/nsubj schoss/schießen/VERB/0/root/VerbForm=Fin {}/{}/ADP/4/case Angaben/Angabe/NOUN/2/obl "
        "beider/beide/DET/6/det Seiten/Seite/NOUN/4/nmod"
    )
    document = make_document(text.format("nach", "nach"))
    assert [document.tokens[i].text for i in list_named_sources(document, 1)] == ["beider", "Seiten"]
    assert list_named_sources(make_document(text.format("wegen", "wegen")), 1) == ()
