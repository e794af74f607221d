"""Contents that no model marks are found by verbs of saying."""

import pytest

from lagebild.languages.german.speech import find_speech
from lagebild.languages.german.speech_rules import stands_for_somebody, supply_frames, supply_nested
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of
from tests.languages.german.sentences import SINKS

REFUSED = (
    "Kern/Kern/PROPN/5/nsubj wollte/wollen/AUX/5/aux/VerbForm=Fin das/das/PRON/5/obj nicht/nicht/PART/5/advmod "
    "bestätigen/bestätigen/VERB/0/root/VerbForm=Inf +././PUNCT/5/punct"
)
ASSENTED = (
    "Kern/Kern/PROPN/4/nsubj wollte/wollen/AUX/4/aux/VerbForm=Fin das/das/PRON/4/obj bestätigen/bestätigen/VERB/0/root/VerbForm=Inf "
    "+././PUNCT/4/punct"
)
DEMANDED = (
    "Moor/Moor/PROPN/5/nsubj habe/haben/AUX/5/aux/VerbForm=Fin|Mood=Sub neue/neu/ADJ/4/amod Sprinkler/Sprinkler/NOUN/5/obj "
    "gefordert/fordern/VERB/0/root/VerbForm=Part +,/,/PUNCT/5/punct sagte/sagen/VERB/5/parataxis/VerbForm=Fin Rehn/Rehn/PROPN/7/nsubj"
)


def test_what_somebody_will_not_confirm_is_refused_though_a_pronoun_names_it() -> None:
    (frame,) = find_speech(document := make_document(REFUSED))
    said = (frame.form, frame.act, [span.of(document.text) for span in (*frame.content, *frame.speaker)])
    assert said == ("reported", "reject", ["das", "Kern"])


def test_what_somebody_would_confirm_is_not_refused() -> None:
    assert find_speech(make_document(ASSENTED)) == ()


def host_of(form: str) -> SpeechFrame:
    document = make_document(DEMANDED)
    content = (span_of(document.text, "Moor habe neue Sprinkler gefordert"),)
    return SpeechFrame(content, form, speaker=(span_of(document.text, "Rehn"),))


def test_an_act_told_inside_the_words_of_another_is_found() -> None:
    document = make_document(DEMANDED)
    (inner,) = supply_nested(document, [host_of("free_indirect")])
    told = [span.of(document.text) for span in (*inner.content, *inner.speaker)]
    assert (inner.form, told) == ("reported", ["neue Sprinkler", "Moor"])


def test_where_the_words_tell_nothing_but_the_act_they_are_that_act() -> None:
    assert list(supply_nested(make_document(DEMANDED), [host_of("indirect")])) == []


WORRIED = (
    "Die/der/DET/2/det Gemeinde/Gemeinde/NOUN/3/nsubj sorgt/sorgen/VERB/0/root/Mood=Ind|Tense=Pres|VerbForm=Fin "
    "sich/sich/PRON/3/obj/PronType=Prs wegen/wegen/ADP/7/case des/der/DET/7/det Wassers/Wasser/NOUN/3/obl "
    "+././PUNCT/3/punct"
)
READY = (
    "Man/man/PRON/3/nsubj sei/sein/AUX/3/cop/Mood=Sub|Tense=Pres|VerbForm=Fin bereit/bereit/ADJ/5/ccomp "
    "+,/,/PUNCT/3/punct sagte/sagen/VERB/0/root/Mood=Ind|Tense=Past|VerbForm=Fin Moor/Moor/PROPN/5/nsubj "
    "+././PUNCT/5/punct"
)
COULD = (
    "Die/der/DET/2/det Kunden/Kunde/NOUN/6/nsubj könnten/können/AUX/6/aux/Mood=Sub|Tense=Past|VerbForm=Fin "
    "mit/mit/ADP/5/case Rabatten/Rabatte/NOUN/6/obl rechnen/rechnen/VERB/0/root/VerbForm=Inf +././PUNCT/6/punct"
)
LIES = (
    "Der/der/DET/2/det Markt/Markt/NOUN/3/nsubj liegt/liegen/VERB/0/root/Mood=Ind|Tense=Pres|VerbForm=Fin "
    "am/an/ADP/5/case Fluss/Fluss/NOUN/3/obl +././PUNCT/3/punct"
)
PRAISED = (
    "Die/der/DET/2/dep Wehr/Wehr/PROPN/3/nsubj lobte/loben/VERB/0/root/Mood=Ind|Tense=Past|VerbForm=Fin "
    "den/der/DET/5/det Plan/Plan/NOUN/3/obj und/und/CCONJ/7/cc "
    "forderte/fordern/VERB/3/conj/Mood=Ind|Tense=Past|VerbForm=Fin Geld/Geld/NOUN/7/obj +././PUNCT/3/punct"
)


def test_somebody_worries_because_of_what_his_verb_names() -> None:
    document = make_document(WORRIED)
    (frame,) = find_speech(document)
    assert (frame.form, frame.act) == ("reported", "worry")
    assert [s.of(document.text) for s in (*frame.speaker, *frame.content)] == ["Die Gemeinde", "wegen des Wassers"]


def test_could_and_would_go_on_right_behind_what_was_said() -> None:
    document = make_document(READY, COULD)
    said = SpeechFrame(
        (span_of(document.text, "Man sei bereit"),), "indirect", speaker=(span_of(document.text, "Moor"),)
    )
    (frame,) = supply_frames(document, [said])
    told = " ".join(s.of(document.text) for s in frame.content)
    assert (frame.form, told) == ("free_indirect", "Die Kunden könnten mit Rabatten rechnen")


def test_behind_narration_they_are_the_articles_own() -> None:
    document = make_document(LIES, COULD)
    told = SpeechFrame((span_of(document.text, "am Fluss"),), "reported")
    assert list(supply_frames(document, [told])) == []


def test_the_clause_of_a_nested_saying_holds_its_own_verb() -> None:
    document = make_document(SINKS)
    host = SpeechFrame(
        (span_of(document.text, document.text.rstrip(".")),), "direct", speaker=(span_of(document.text, "See"),)
    )
    (frame,) = supply_nested(document, [host])
    said = [s.of(document.text) for s in frame.content]
    assert said == ["dass die Werke, sollte der See sinken, den Betrieb drosseln würden"]


@pytest.mark.parametrize(
    ("verb", "object_"),
    [
        ("forderte/fordern", "Geld/Geld"),
        ("bemängelte/bemängeln", "Lücken/Lücke"),
        ("bestritt/bestreiten", "Fehler/Fehler"),
    ],
)
def test_a_second_verb_with_its_object_performs_its_own_act(verb: str, object_: str) -> None:
    document = make_document(PRAISED.replace("forderte/fordern", verb).replace("Geld/Geld", object_))
    known = SpeechFrame(
        (span_of(document.text, "den Plan"),),
        "reported",
        cue=(span_of(document.text, "lobte"),),
        speaker=(span_of(document.text, "Die Wehr"),),
    )
    (frame,) = supply_frames(document, [known])
    told = [s.of(document.text) for s in (*frame.speaker, *frame.cue, *frame.content)]
    assert told == ["Die Wehr", verb.split("/")[0], object_.split("/")[0]]


COME = "Ständig/ständig/ADV/2/advmod {verb} neue/neu/ADJ/4/amod Kunden/Kunde/NOUN/2/nsubj +././PUNCT/2/punct"


@pytest.mark.parametrize(
    ("verb", "found"),
    [
        ("kämen/kommen/VERB/0/root/VerbForm=Fin|Mood=Sub|Tense=Past|Number=Plur", 1),
        ("käme/kommen/VERB/0/root/VerbForm=Fin|Mood=Sub|Tense=Past|Number=Sing", 0),
    ],
)
def test_the_plural_of_the_konjunktiv_ii_stands_for_the_other_and_goes_on(verb: str, found: int) -> None:
    document = make_document(READY, COME.format(verb=verb))
    said = SpeechFrame(
        (span_of(document.text, "Man sei bereit"),), "indirect", speaker=(span_of(document.text, "Moor"),)
    )
    assert len(list(supply_frames(document, [said]))) == found


STATED = (
    "Gäste/Gast/NOUN/3/nsubj {modal} angeben/angeben/VERB/0/root/VerbForm=Inf +,/,/PUNCT/8/punct dass/dass/SCONJ/8/mark "
    "sie/sie/PRON/8/nsubj morgen/morgen/ADV/8/advmod kommen/kommen/VERB/3/ccomp/VerbForm=Fin +././PUNCT/3/punct"
)


@pytest.mark.parametrize(("modal", "found"), [("können/können", 0), ("müssen/müssen", 1)])
def test_what_somebody_may_say_is_not_said_yet(modal: str, found: int) -> None:
    document = make_document(STATED.format(modal=f"{modal}/AUX/3/aux/Mood=Ind|Tense=Pres|VerbForm=Fin"))
    assert len(list(supply_frames(document, []))) == found


def test_a_condition_without_conjunction_is_not_what_is_said() -> None:
    document = make_document(
        "Geduld/Geduld/NOUN/4/obj werden/werden/AUX/4/aux/VerbForm=Fin sie/sie/PRON/4/nsubj/PronType=Prs "
        "zeigen/zeigen/VERB/0/root/VerbForm=Inf +,/,/PUNCT/9/punct sollte/sollen/AUX/9/aux/Mood=Sub|VerbForm=Fin "
        "der/der/DET/8/det Bau/Bau/NOUN/9/nsubj ruhen/ruhen/VERB/4/ccomp/VerbForm=Inf +././PUNCT/4/punct"
    )
    assert list(supply_frames(document, [])) == []


def test_a_pronoun_for_several_people_stands_for_somebody() -> None:
    document = make_document(
        "Beide/beide/DET/2/nsubj/Number=Plur|PronType=Tot bestritten/bestreiten/VERB/0/root das/das/PRON/2/obj"
    )
    assert stands_for_somebody(document, [span_of(document.text, "Beide")])
    assert not stands_for_somebody(document, [span_of(document.text, "das")])


def test_what_somebody_has_to_explain_is_not_explained_yet() -> None:
    document = make_document(
        "Kern/Kern/PROPN/3/nsubj müsse/müssen/AUX/3/aux/Mood=Sub|VerbForm=Fin erklären/erklären/VERB/9/ccomp/VerbForm=Inf "
        "+,/,/PUNCT/7/punct ob/ob/SCONJ/7/mark er/er/PRON/7/nsubj gehe/gehen/VERB/3/ccomp/Mood=Sub|VerbForm=Fin "
        "+,/,/PUNCT/3/punct fordert/fordern/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/9/nsubj"
    )
    content = span_of(document.text, "Kern müsse erklären, ob er gehe")
    host = SpeechFrame((content,), "indirect", speaker=(span_of(document.text, "Moor"),))
    assert list(supply_nested(document, [host])) == []


def test_whoever_admits_a_deed_tells_of_it() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/5/nsubj hat/haben/AUX/5/aux/VerbForm=Fin die/der/DET/4/det Tat/Tat/NOUN/5/obj "
        "zugegeben/zugeben/VERB/0/root"
    )
    (made,) = supply_frames(document, [])
    assert [s.of(document.text) for s in (*made.speaker, *made.content)] == ["Rehn", "die Tat"]
