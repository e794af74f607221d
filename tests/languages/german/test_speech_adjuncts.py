"""Phrases beside the words that somebody says are no statements of their own."""

from lagebild.languages.german.speech_adjuncts import leave_adjuncts
from tests.builders import make_document
from tests.languages.german.speaking import frame

OBJECTED = (
    "Gegen/gegen/ADP/2/case Bücher/Buch/NOUN/4/obl wurde/werden/AUX/4/aux:pass eingewandt/einwenden/VERB/0/root "
    "+,/,/PUNCT/7/punct sie/sie/PRON/7/nsubj schadeten/schaden/VERB/4/{relation}/Mood=Sub"
)


def test_what_is_said_takes_the_cue_of_the_phrase_beside_it() -> None:
    document = make_document(OBJECTED.format(relation="ccomp"))
    beside = frame(document, "Gegen Bücher", "reported", cue="eingewandt")
    said = frame(document, "sie schadeten", "free_indirect")
    (left,) = leave_adjuncts(document, [beside, said])
    assert (left.content, left.form, left.cue) == (said.content, "indirect", beside.cue)


def test_what_hangs_elsewhere_leaves_the_phrase_what_it_is() -> None:
    document = make_document(OBJECTED.format(relation="ccomp").replace("/4/ccomp", "/2/acl"))
    told = [frame(document, "Gegen Bücher", "reported", cue="eingewandt"), frame(document, "sie schadeten")]
    assert leave_adjuncts(document, told) == told


def test_a_phrase_alone_is_what_is_said() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj warnte/warnen/VERB/0/root vor/vor/ADP/4/case Krieg/Krieg/NOUN/2/obl"
    )
    told = [frame(document, "vor Krieg", "reported", cue="warnte")]
    assert leave_adjuncts(document, told) == told
