"""Who takes part in an event, as the tree tells it."""

import pytest

from lagebild.languages.german.events_roles import fill_roles, noun_slot, shared_subject
from lagebild.languages.german.events_words import event_words
from tests.builders import make_document

SLOTS = {"by": ("subj",), "against": ("obj",)}


def test_whoever_has_moved_does_it_though_the_tree_has_a_passive() -> None:
    document = make_document(
        "Zwei/zwei/NUM/2/nummod Jets/Jet/NOUN/6/nsubj:pass vom/von/ADP/4/case Typ/Typ/NOUN/6/obl sind/sein/AUX/6/aux "
        "gelandet/landen/VERB/0/root/VerbForm=Part"
    )
    roles = fill_roles(document, 5, SLOTS, event_words())
    assert {role: [s.of(document.text) for s in spans] for role, spans in roles.items()} == {"by": ["Zwei Jets"]}


def test_what_stayed_shut_was_shut_by_others() -> None:
    document = make_document(
        "Die/der/DET/2/det Straße/Straße/NOUN/3/nsubj blieb/bleiben/VERB/0/root/VerbForm=Fin "
        "gesperrt/sperren/VERB/3/xcomp/VerbForm=Part"
    )
    roles = fill_roles(document, 3, SLOTS, event_words())
    assert {role: [s.of(document.text) for s in spans] for role, spans in roles.items()} == {"against": ["Die Straße"]}


def test_a_noun_right_behind_a_preposition_is_no_genitive_though_the_tree_ties_that_further_on() -> None:
    document = make_document(
        "Angriffe/Angriff/NOUN/0/root auf/auf/ADP/5/case Dörfer/Dorf/NOUN/1/nmod mit/mit/ADP/5/case Messern/Messer/NOUN/1/nmod"
    )
    assert noun_slot(document, 2, event_words()) == "auf"


@pytest.mark.parametrize(("preposition", "takes_part"), [("nach", False), ("mit", True)])
def test_who_does_something_after_a_happening_need_not_take_part_in_it(preposition: str, takes_part: bool) -> None:
    document = make_document(
        f"{preposition}/{preposition}/ADP/2/case Streit/Streit/NOUN/3/obl drohte/drohen/VERB/0/root Moor/Moor/PROPN/3/nsubj"
    )
    assert bool(fill_roles(document, 1, {"by": ("gen",)}, event_words())) is takes_part


@pytest.mark.parametrize(
    ("joint", "roles"),
    [("", {"by": ["Räuber"], "against": ["zwei Boten"]}), ("und/und/CCONJ/5/cc ", {"by": ["Räuber"]})],
)
def test_of_two_nouns_that_nothing_joins_the_second_is_the_object(joint: str, roles: dict[str, list[str]]) -> None:
    shift = 1 if joint else 0
    verb = 5 + shift
    document = make_document(
        f"Heute/heute/ADV/{verb}/advmod Räuber/Räuber/NOUN/{verb}/nsubj/Number=Plur {joint}"
        f"zwei/zwei/NUM/{4 + shift}/nummod Boten/Bote/NOUN/{verb}/nsubj/Number=Plur "
        "beraubten/berauben/VERB/0/root/VerbForm=Fin|Number=Plur"
    )
    found = fill_roles(document, verb - 1, {"by": ("subj",), "against": ("obj",)}, event_words())
    assert {role: [span.of(document.text) for span in spans] for role, spans in found.items()} == roles


def test_who_has_done_it_does_not_undergo_it_whatever_the_tree_says() -> None:
    document = make_document(
        "Räuber/Räuber/NOUN/4/nsubj:pass haben/haben/AUX/4/aux/VerbForm=Fin Boten/Bote/NOUN/4/obj "
        "gefangen/fangen/VERB/0/root/VerbForm=Part"
    )
    found = fill_roles(document, 3, {"by": ("subj",), "against": ("obj",)}, event_words())
    assert {role: [span.of(document.text) for span in spans] for role, spans in found.items()} == {
        "by": ["Räuber"],
        "against": ["Boten"],
    }


def test_of_verbs_in_a_row_the_one_right_before_gives_the_next_its_subject() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj stürzte/stürzen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/5/punct Moor/Moor/PROPN/5/nsubj "
        "rannte/rennen/VERB/2/conj/VerbForm=Fin und/und/CCONJ/7/cc schoss/schießen/VERB/2/conj/VerbForm=Fin"
    )
    assert shared_subject(document, 6) == 3


@pytest.mark.parametrize(("subject", "harmed"), [("", ["Kern"]), ("Moor/Moor/PROPN/6/nsubj:pass ", ["Moor"])])
def test_who_does_something_and_has_something_done_to_him_is_no_doer_of_that(subject: str, harmed: list[str]) -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj floh/fliehen/VERB/0/root und/und/CCONJ/6/cc wurde/werden/AUX/6/aux:pass "
        f"{subject or 'dann/dann/ADV/6/advmod '}verhaftet/verhaften/VERB/2/conj/VerbForm=Part"
    )
    roles = fill_roles(document, 5, SLOTS, event_words())
    assert {role: [s.of(document.text) for s in spans] for role, spans in roles.items()} == {"against": harmed}


@pytest.mark.parametrize(
    ("verb", "roles"), [("hieß/heißen/VERB/4/conj/VerbForm=Fin", set()), ("hier/hier/ADV/4/advmod", {"by"})]
)
def test_who_stands_behind_another_finite_verb_is_no_agent_of_the_one_before(verb: str, roles: set[str]) -> None:
    document = make_document(
        "Man/man/PRON/4/obj sei/sein/AUX/4/aux worden/werden/AUX/4/aux:pass verhaftet/verhaften/VERB/0/root/VerbForm=Part "
        f"+,/,/PUNCT/4/punct {verb} von/von/ADP/8/case Moor/Moor/PROPN/4/obl"
    )
    assert set(fill_roles(document, 3, {"by": ("subj",)}, event_words())) == roles
