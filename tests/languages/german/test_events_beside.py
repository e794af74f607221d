"""Who is told beside an event and takes no part in it."""

from dataclasses import replace

import pytest

from lagebild.languages.german.events import find_events
from lagebild.languages.german.events_beside import (
    drop_no_agents,
    drop_of_later,
    keep_own_targets,
    keep_told_behind,
    keep_with_subject,
)
from lagebild.languages.german.events_words import event_words
from lagebild.model.text import Document, EventFrame
from tests.builders import make_document, span_of

CONDITION = (
    "Sollte/sollen/AUX/3/aux/VerbForm=Fin|Tense=Past Kern/Kern/PROPN/3/nsubj zögern/zögern/VERB/9/advcl/VerbForm=Inf "
    "+,/,/PUNCT/3/punct werde/werden/AUX/9/aux/VerbForm=Fin|Mood=Sub Moor/Moor/PROPN/9/nsubj die/die/DET/8/det "
    "Festung/Festung/NOUN/9/obj angreifen/angreifen/VERB/0/root/VerbForm=Inf"
)
REPLY = (
    "Als/als/SCONJ/3/mark Kern/Kern/PROPN/3/nsubj zögerte/zögern/VERB/5/advcl/VerbForm=Fin|Tense=Past +,/,/PUNCT/3/punct "
    "griff/greifen/VERB/0/root/VerbForm=Fin|Tense=Past {moor} die/die/DET/8/det Festung/Festung/NOUN/5/obj "
    "an/an/ADP/5/compound:prt"
)


def find_doers(document: Document, trigger: str, *doers: str) -> list[str]:
    """Who does it, where the model takes all of these for doers."""
    text = document.text
    frame = EventFrame((span_of(text, trigger),), "ASSAULT", by=tuple(span_of(text, d) for d in doers), rule="model")
    (event,) = (e for e in find_events(replace(document, events=(frame,))) if e.trigger[0] == frame.trigger[0])
    return [span.of(text) for span in event.by]


def test_who_is_told_in_a_condition_takes_no_part_in_what_depends_on_it() -> None:
    assert find_doers(make_document(CONDITION), "angreifen", "Kern") == ["Moor"]


def test_of_several_doers_the_subject_of_the_verb_acts_and_nobody_of_another_clause() -> None:
    document = make_document(REPLY.format(moor="Moor/Moor/PROPN/5/nsubj"))
    assert find_doers(document, "griff", "Kern", "Moor") == ["Moor"]


def test_whom_a_pronoun_takes_up_may_stand_in_another_clause() -> None:
    document = make_document(REPLY.format(moor="er/er/PRON/5/nsubj"))
    assert find_doers(document, "griff", "Kern", "er") == ["Kern", "er"]


def test_who_is_told_in_what_somebody_is_blamed_for_is_not_blamed() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj warf/werfen/VERB/0/root/VerbForm=Fin|Tense=Past Moor/Moor/PROPN/2/obj vor/vor/ADP/2/compound:prt "
        "+,/,/PUNCT/8/punct Kern/Kern/PROPN/8/obj zu/zu/PART/8/mark schützen/schützen/VERB/2/ccomp/VerbForm=Inf"
    )
    moor, kern = (span_of(document.text, name) for name in ("Moor", "Kern"))
    frame = EventFrame((span_of(document.text, "warf"),), "ACCUSE", against=(moor, kern), rule="model")
    event = find_events(replace(document, events=(frame,)))[0]
    assert event.against == (moor,)


def test_whom_the_model_takes_for_a_doer_and_a_passive_for_its_object_is_done_to() -> None:
    document = make_document(
        "Kern/Kern/PROPN/3/nsubj:pass wurde/werden/AUX/3/aux:pass/VerbForm=Fin|Tense=Past "
        "beauftragt/beauftragen/VERB/0/root/VerbForm=Part +,/,/PUNCT/8/punct mit/mit/ADP/6/case Moor/Moor/PROPN/8/obl "
        "zu/zu/PART/8/mark arbeiten/arbeiten/VERB/3/xcomp/VerbForm=Inf"
    )
    kern, moor = (span_of(document.text, name) for name in ("Kern", "Moor"))
    frame = EventFrame((span_of(document.text, "beauftragt"),), "REQUEST", by=(kern,), against=(moor,), rule="model")
    event = find_events(replace(document, events=(frame,)))[0]
    assert (event.by, event.against) == ((), (kern,))


@pytest.mark.parametrize(
    ("words", "doers"),
    [
        ("Nach/nach/ADP/3/case dem/der/DET/3/det", []),
        ("Nach/nach/ADP/3/case seinem/sein/DET/3/det:poss", ["Kern"]),
        ("Bei/bei/ADP/3/case dem/der/DET/3/det", ["Kern"]),
    ],
)
def test_who_does_something_after_a_happening_need_not_have_had_part_in_it(words: str, doers: list[str]) -> None:
    document = make_document(
        f"{words} Angriff/Angriff/NOUN/4/obl schwieg/schweigen/VERB/0/root/VerbForm=Fin|Tense=Past Kern/Kern/PROPN/4/nsubj"
    )
    assert find_doers(document, "Angriff", "Kern") == doers


@pytest.mark.parametrize(
    "second", ["die/der/DET/3/det Burg/Burg/NOUN/4/obj", "der/der/DET/3/det Regierung/Regierung/NOUN/4/nsubj"]
)
def test_no_object_of_a_verb_does_what_its_subject_does(second: str) -> None:
    document = make_document(f"Kern/Kern/PROPN/4/nsubj {second} trotzt/trotzen/VERB/0/root/VerbForm=Fin")
    noun = second.split()[-1].split("/")[0]
    assert find_doers(document, "trotzt", "Kern", noun) == ["Kern"]


def test_who_is_told_in_another_clause_is_none_of_a_number_that_acts() -> None:
    document = make_document(
        "Fünf/fünf/NUM/3/nsubj davon/davon/ADV/1/advmod gingen/gehen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/7/punct "
        "als/als/SCONJ/7/mark Kern/Kern/PROPN/7/nsubj kam/kommen/VERB/3/advcl/VerbForm=Fin"
    )
    assert find_doers(document, "gingen", "Fünf", "Kern") == ["Fünf"]


def test_whom_the_tree_has_behind_gegen_does_not_do_what_a_noun_names() -> None:
    document = make_document(
        "Kämpfe/Kampf/NOUN/0/root gegen/gegen/ADP/3/case Rebellen/Rebell/NOUN/1/nmod im/in/ADP/5/case Osten/Osten/NOUN/3/nmod"
    )
    assert find_doers(document, "Kämpfe", "Rebellen") == []


def test_verbs_that_share_a_subject_do_not_share_an_object() -> None:
    document = make_document(
        "Sie/sie/PRON/3/nsubj hielten/halten/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/2/obj fest/fest/ADP/2/compound:prt "
        "und/und/CCONJ/6/cc entführten/entführen/VERB/2/conj/VerbForm=Fin Kern/Kern/PROPN/6/obj"
    )
    moor, kern = (span_of(document.text, name) for name in ("Moor", "Kern"))
    frame = EventFrame((span_of(document.text, "entführten"),), "CRIME", against=(moor, kern), rule="model")
    event = next(e for e in find_events(replace(document, events=(frame,))) if e.trigger[0] == frame.trigger[0])
    assert event.against == (kern,)


@pytest.mark.parametrize(
    ("words", "doers"),
    [
        ("von/von/ADP/3/case Kern/Kern/PROPN/4/obl:agent", ["Kern"]),
        ("gegen/gegen/ADP/3/case Kern/Kern/PROPN/4/obl", []),
        ("von/von/ADP/3/case Kern/Kern/PROPN/5/obl aus/aus/ADP/5/advmod", []),
    ],
)
def test_a_passive_has_no_agent_but_behind_von_and_durch(words: str, doers: list[str]) -> None:
    verb = 2 + len(words.split())
    document = make_document(
        f"Sie/sie/PRON/{verb}/nsubj:pass {words.replace('/4/', f'/{verb}/').replace('/5/', f'/{verb}/')} "
        f"angegriffen/angreifen/VERB/0/root/VerbForm=Part werden/werden/AUX/{verb}/aux:pass/VerbForm=Fin"
    )
    assert find_doers(document, "angegriffen", "Kern") == doers


def test_who_does_it_together_with_the_subject_is_not_to_whom_it_is_done() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj überfiel/überfallen/VERB/0/root gemeinsam/gemeinsam/ADV/2/advmod mit/mit/ADP/5/case "
        "Moor/Moor/PROPN/2/obl eine/ein/DET/7/det Bank/Bank/NOUN/2/obj"
    )
    text = document.text
    frame = EventFrame(
        (span_of(text, "überfiel"),),
        "CRIME",
        by=(span_of(text, "Kern"),),
        against=(span_of(text, "Moor"),),
        rule="model",
    )
    (event,) = (e for e in find_events(replace(document, events=(frame,))) if e.trigger[0] == frame.trigger[0])
    assert [span.of(text) for span in event.by] == ["Kern", "Moor"]
    assert [span.of(text) for span in event.against] == ["eine Bank"]


def test_who_acts_until_an_election_need_not_take_part_in_it() -> None:
    document = make_document(
        "Bis/bis/ADP/3/case zur/zu/ADP/3/case Neuwahl/Neuwahl/NOUN/4/obl leitet/leiten/VERB/0/root/VerbForm=Fin "
        "Kern/Kern/PROPN/4/nsubj den/der/DET/7/det Verband/Verband/NOUN/4/obj"
    )
    assert drop_of_later(document, 2, (span_of(document.text, "Kern"),)) == ()


def test_beside_an_owner_of_a_noun_nobody_of_another_sentence_does_it() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj lacht/lachen/VERB/0/root/VerbForm=Fin +././PUNCT/2/punct",
        "Die/der/DET/2/det Erweiterung/Erweiterung/NOUN/5/nsubj des/der/DET/4/det Bundes/Bund/NOUN/2/nmod "
        "stockt/stocken/VERB/0/root/VerbForm=Fin",
    )
    far, owner = (span_of(document.text, words) for words in ("Kern", "des Bundes"))
    assert keep_with_subject(document, 4, (far, owner)) == (owner,)
    assert keep_with_subject(document, 4, (far,)) == (far,)


@pytest.mark.parametrize(("mark", "kept"), [("Als/als/SCONJ/3/mark", False), ("Gestern/gestern/ADV/3/advmod", True)])
def test_who_is_told_in_the_main_clause_does_not_do_what_a_clause_with_a_subject_tells(mark: str, kept: bool) -> None:
    document = make_document(
        f"{mark} Boote/Boot/NOUN/3/nsubj sanken/sinken/VERB/5/advcl +,/,/PUNCT/3/punct schlief/schlafen/VERB/0/root Kern/Kern/PROPN/5/nsubj"
    )
    kern = span_of(document.text, "Kern")
    assert keep_with_subject(document, 2, (kern,)) == ((kern,) if kept else ())


def test_an_article_in_the_accusative_makes_no_doer_of_what_the_tree_takes_for_a_subject() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj kam/kommen/VERB/0/root/VerbForm=Fin und/und/CCONJ/6/cc den/den/DET/5/det "
        "Irak/Irak/PROPN/6/nsubj verließ/verlassen/VERB/2/conj/VerbForm=Fin"
    )
    assert keep_with_subject(document, 5, [span_of(document.text, "den Irak")]) == ()


def test_of_two_verbs_with_one_subject_the_second_is_not_done_by_the_main_clause() -> None:
    document = make_document(
        "Nachdem/nachdem/SCONJ/3/mark Kern/Kern/PROPN/3/nsubj geredet/reden/VERB/7/advcl und/und/CCONJ/5/cc "
        "gefordert/fordern/VERB/3/conj hatte/haben/AUX/5/aux lud/laden/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/7/nsubj ein/ein/ADP/7/compound:prt"
    )
    kern, moor = (span_of(document.text, name) for name in ("Kern", "Moor"))
    assert keep_with_subject(document, 4, [kern, moor]) == (kern,)


def test_a_relative_clause_with_a_subject_of_its_own_is_not_done_by_that_of_the_main_clause() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj nutzt/nutzen/VERB/0/root/VerbForm=Fin das/das/DET/4/det Land/Land/NOUN/2/obj +,/,/PUNCT/9/punct "
        "wo/wo/ADV/9/advmod sich/sich/PRON/9/obj Milizen/Miliz/NOUN/9/nsubj bekämpfen/bekämpfen/VERB/4/acl/VerbForm=Fin"
    )
    assert keep_with_subject(document, 8, [span_of(document.text, "Kern")]) == ()


@pytest.mark.parametrize(("told", "kept"), [(("Moor", "das Amt"), ("das Amt",)), (("Moor",), ("Moor",))])
def test_beside_whom_the_noun_names_the_subject_of_a_later_deed_is_not_its_target(
    told: tuple[str, ...], kept: tuple[str, ...]
) -> None:
    document = make_document(
        "Nach/nach/ADP/3/case dem/der/DET/3/det Anschlag/Anschlag/NOUN/7/obl auf/auf/ADP/6/case das/der/DET/6/det "
        "Amt/Amt/NOUN/3/nmod floh/fliehen/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/7/nsubj"
    )
    spans = [span_of(document.text, name) for name in told]
    assert [s.of(document.text) for s in keep_told_behind(document, 2, spans)] == list(kept)


@pytest.mark.parametrize(("case", "both"), [("im/in", False), ("bei/bei", False), ("mit/mit", True)])
def test_who_is_only_around_a_deed_does_not_do_it(case: str, *, both: bool) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj verweigerte/verweigern/VERB/0/root/VerbForm=Fin|Tense=Past {case}/ADP/4/case Rat/Rat/NOUN/2/obl "
        "Aussagen/Aussage/NOUN/2/obj"
    )
    doers = (span_of(document.text, "Kern"), span_of(document.text, "Rat"))
    assert keep_with_subject(document, 1, doers) == (doers if both else doers[:1])


@pytest.mark.parametrize(
    ("behind", "kept"),
    [
        ("aus/aus/ADP/7/case die/der/DET/7/det Stadt/Stadt/NOUN/2/obj", ["Kern"]),
        ("aus/aus/ADP/7/case Angriffe/Angriff/NOUN/2/obj/Number=Plur", ["Kern"]),
        ("aus/aus/ADP/7/case dem/der/DET/7/det Haus/Haus/NOUN/2/obl/Number=Sing", ["Kern", "Zypern"]),
        ("gestern/gestern/ADV/2/advmod", ["Kern", "Zypern"]),
    ],
)
def test_where_something_is_done_from_does_not_do_it(behind: str, kept: list[str]) -> None:
    place = 7 if "DET" in behind else 6
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj griff/greifen/VERB/0/root von/von/ADP/4/case Zypern/Zypern/PROPN/2/obl "
        + behind.replace("/7/", f"/{place}/")
    )
    doers = tuple(span_of(document.text, name) for name in ("Kern", "Zypern"))
    assert [s.of(document.text) for s in drop_no_agents(document, 1, doers, event_words())] == kept


@pytest.mark.parametrize(("own", "kept"), [(True, False), (False, True)])
def test_one_of_another_sentence_does_not_stand_in_for_the_own_object(own: bool, kept: bool) -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj rügt/rügen/VERB/0/root Berichte/Bericht/NOUN/2/obj",
        "Kern/Kern/PROPN/2/nsubj rügt/rügen/VERB/0/root Kritik/Kritik/NOUN/2/obj",
    )
    other, object_ = span_of(document.text, "Berichte"), span_of(document.text, "Kritik")
    told = (object_,) if own else ()
    assert keep_own_targets(document, 4, (other,), told) == ((other,) if kept else ())
