"""What the verb of a clause says of a deed: done, to come, or only possible."""

import pytest

from lagebild.languages.german.events_tense import (
    is_condition,
    is_hearsay,
    is_unreal,
    nearest_verb,
    read_tense,
    verb_above,
)
from lagebild.languages.german.events_words import event_words
from tests.builders import make_document

PAST = "VerbForm=Fin|Tense=Past|Mood=Ind"
NOW = "VerbForm=Fin|Tense=Pres|Mood=Ind"
REPORTED = "VerbForm=Fin|Tense=Pres|Mood=Sub"


@pytest.mark.parametrize(
    ("modal", "feats", "told"),
    [
        ("konnte/können", PAST, "occurred"),
        ("musste/müssen", PAST, "occurred"),
        ("kann/können", NOW, "hypothetical"),
        ("könnte/können", "VerbForm=Fin|Tense=Past|Mood=Sub", "hypothetical"),
    ],
)
def test_what_somebody_could_or_had_to_do_was_done(modal: str, feats: str, told: str) -> None:
    text = f"Moor/Moor/PROPN/4/nsubj {modal}/AUX/4/aux/{feats} Kern/Kern/PROPN/4/obj retten/retten/VERB/0/root/VerbForm=Inf"
    assert read_tense(make_document(text), 3, event_words()) == told


@pytest.mark.parametrize(
    ("helper", "told"), [(f"hat/haben/AUX/3/aux/{NOW}", "occurred"), (f"wird/werden/AUX/3/aux:pass/{NOW}", None)]
)
def test_a_participle_behind_und_shares_the_auxiliary_of_the_first(helper: str, told: str | None) -> None:
    text = (
        f"Moor/Moor/PROPN/3/nsubj {helper} bedroht/bedrohen/VERB/0/root/VerbForm=Part und/und/CCONJ/5/cc "
        "beraubt/berauben/VERB/3/conj/VerbForm=Part"
    )
    assert read_tense(make_document(text), 4, event_words()) == told


@pytest.mark.parametrize(
    ("feats", "behind", "told"),
    [
        (PAST, "", "occurred"),
        (PAST, " wollen/wollen/AUX/4/aux/VerbForm=Inf", "cancelled"),
        (PAST, " müssen/müssen/AUX/4/aux/VerbForm=Inf", "occurred"),
        (REPORTED, "", None),
    ],
)
def test_a_deed_told_by_an_infinitive_with_haben_is_done_unless_it_had_only_been_wanted(
    feats: str, behind: str, told: str | None
) -> None:
    text = (
        f"Moor/Moor/PROPN/4/nsubj hatte/haben/AUX/4/aux/{feats} das/der/DET/4/obj verlassen/verlassen/VERB/0/root/VerbForm=Inf"
        f"{behind}"
    )
    assert read_tense(make_document(text), 3, event_words()) == told


def test_what_somebody_has_to_do_is_not_done() -> None:
    text = f"Moor/Moor/PROPN/4/nsubj hat/haben/AUX/4/aux/{NOW} zu/zu/PART/4/mark zahlen/zahlen/VERB/0/root/VerbForm=Inf"
    assert read_tense(make_document(text), 3, event_words()) is None


def test_nearest_verb_of_a_verb_is_the_verb_itself() -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj hofft/hoffen/VERB/0/root auf/auf/ADP/4/case Hilfe/Hilfe/NOUN/2/obl:arg und/und/CCONJ/6/cc "
        "wartet/warten/VERB/2/conj"
    )
    assert [verb_above(document, index) for index in (3, 5, 1)] == [1, 1, None]
    assert [nearest_verb(document, index) for index in (3, 5, 1)] == [1, 5, 1]


def test_a_condition_opens_a_sentence_whatever_stands_before_it() -> None:
    headline = "Rehn/Rehn/PROPN/2/nsubj zögert/zögern/VERB/0/root"
    sentence = (
        "Sollte/sollte/SCONJ/3/mark Rehn/Rehn/PROPN/3/nsubj zögern/zögern/VERB/6/advcl ,/,/PUNCT/3/punct "
        "wird/werden/AUX/6/aux klagen/klagen/VERB/0/root"
    )
    assert is_condition(make_document(headline, sentence), 4, event_words())


@pytest.mark.parametrize(
    ("opening", "day", "status"),
    [
        ("", "Montag", "scheduled"),
        ("", None, "hypothetical"),
        ("sonst/sonst/ADV/5/advmod", "Montag", "hypothetical"),
    ],
)
def test_the_plural_that_stands_for_a_reported_future_tells_a_plan(opening: str, day: str | None, status: str) -> None:
    shift = 1 if opening else 0
    words = (
        f"{opening} Züge/Zug/NOUN/{5 + shift}/nsubj würden/werden/AUX/{5 + shift}/aux/VerbForm=Fin|Tense=Past|Mood=Sub "
        f"am/an/ADP/{4 + shift}/case Montag/Montag/PROPN/{5 + shift}/obl fahren/fahren/VERB/0/root/VerbForm=Inf"
    )
    document = make_document(words.strip(), times=[day] if day else [])
    assert read_tense(document, 4 + shift, event_words()) == status


@pytest.mark.parametrize(
    ("still", "status"), [("noch/noch/ADV/5/advmod", "scheduled"), ("dort/dort/ADV/5/advmod", None)]
)
def test_what_was_to_be_still_that_evening_is_planned(still: str, status: str | None) -> None:
    document = make_document(
        f"Rat/Rat/NOUN/5/nsubj sollte/sollen/AUX/5/aux/VerbForm=Fin|Tense=Past|Mood=Sub {still} "
        "abends/abends/ADV/5/advmod tagen/tagen/VERB/0/root/VerbForm=Inf",
        times=["abends"],
    )
    assert read_tense(document, 4, event_words()) == status


@pytest.mark.parametrize(("mood", "told"), [("Sub", "hypothetical"), ("Ind", "occurred")])
def test_who_would_have_done_a_thing_did_not(mood: str, told: str) -> None:
    text = (
        "Wenn/wenn/SCONJ/4/mark Moor/Moor/PROPN/4/nsubj Kern/Kern/PROPN/4/obj verhaftet/verhaften/VERB/6/advcl/VerbForm=Part "
        f"hätte/haben/AUX/4/aux/VerbForm=Fin|Tense=Past|Mood={mood} jubelt/jubeln/VERB/0/root/{NOW}"
    )
    assert read_tense(make_document(text), 3, event_words()) == told


@pytest.mark.parametrize(("mark", "unreal"), [("wenn", True), ("weil", False)])
def test_what_would_have_been_under_a_condition_is_unreal(mark: str, unreal: bool) -> None:
    text = (
        f"wäre/sein/AUX/3/aux/{PAST.replace('Ind', 'Sub')} Moor/Moor/PROPN/3/nsubj aufgestiegen/aufsteigen/VERB/0/root/VerbForm=Part "
        f"{mark}/{mark}/SCONJ/5/mark käme/kommen/VERB/3/advcl/{PAST.replace('Ind', 'Sub')}"
    )
    assert is_unreal(make_document(text), 2, event_words()) is unreal


def test_without_somebody_there_would_be_no_talk() -> None:
    text = (
        f"Ohne/ohne/ADP/2/case Moor/Moor/PROPN/3/obl gäbe/geben/VERB/0/root/{PAST.replace('Ind', 'Sub')} es/es/PRON/3/nsubj "
        "das/der/DET/6/det Treffen/Treffen/NOUN/3/obj nicht/nicht/PART/3/advmod"
    )
    assert is_unreal(make_document(text), 2, event_words())
    assert not is_unreal(make_document(text.replace("Mood=Sub", "Mood=Ind")), 2, event_words())


@pytest.mark.parametrize(
    ("adverb", "times", "hearsay"),
    [("inzwischen", (), True), ("bald", (), False), ("inzwischen", ("Mai",), False)],
)
def test_what_is_said_to_be_so_by_now_is_hearsay(adverb: str, times: tuple[str, ...], hearsay: bool) -> None:
    text = (
        f"Mai/Mai/PROPN/5/obl sollen/sollen/AUX/5/aux/{NOW} {adverb}/{adverb}/ADV/5/advmod Wachen/Wache/NOUN/5/nsubj "
        "stehen/stehen/VERB/0/root/VerbForm=Inf"
    )
    assert is_hearsay(make_document(text, times=times), 4, event_words()) is hearsay


@pytest.mark.parametrize(("verb", "hearsay"), [("gereist/reisen", True), ("geöffnet/öffnen", False)])
def test_who_is_said_to_have_gone_has_done_so_whatever_the_tree_calls_the_auxiliary(
    verb: str, *, hearsay: bool
) -> None:
    text = f"Moor/Moor/PROPN/3/nsubj soll/sollen/AUX/3/aux/{NOW} {verb}/VERB/0/root/VerbForm=Part sein/sein/AUX/3/aux:pass/VerbForm=Inf"
    assert is_hearsay(make_document(text), 2, event_words()) is hearsay
