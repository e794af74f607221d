"""What only the article tells is nothing that somebody said."""

from dataclasses import replace

import pytest

from lagebild.languages.german.speech_trust import believe
from lagebild.languages.german.speech_voice import is_own_voice, leave_plans
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.spans import Span
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

BOUGHT = "Er/er/PRON/2/nsubj kaufte/kaufen/VERB/0/root/VerbForm=Fin Brot/Brot/NOUN/2/obj +././PUNCT/2/punct"
CHANCES = (
    "Dort/dort/ADV/2/advmod hätte/haben/VERB/0/root/Mood=Sub|Number=Sing|Tense=Past|VerbForm=Fin "
    "Moor/Moor/PROPN/2/nsubj gute/gut/ADJ/5/amod Chancen/Chance/NOUN/2/obj +././PUNCT/2/punct"
)
MEANS = (
    "Kern/Kern/PROPN/2/nsubj meint/meinen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/5/punct Moor/Moor/PROPN/5/nsubj "
    "komme/kommen/VERB/2/ccomp/Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin +././PUNCT/2/punct"
)


def guessed(before: str, said: str = "") -> list[str]:
    """What is believed of a clause in the Konjunktiv II behind a sentence of which something may be said."""
    document = make_document(before, CHANCES)
    free = SpeechFrame(
        (span_of(document.text, "Dort hätte Moor gute Chancen"),), "free_indirect", score=0.7, rule="model"
    )
    first = [SpeechFrame((span_of(document.text, said),), "indirect", score=0.9, rule="model")] if said else []
    return [f.content[0].of(document.text) for f in believe(document, [*first, free], speech_words())]


def test_what_would_be_is_the_articles_own_guess_unless_somebody_speaks_right_before() -> None:
    assert guessed(BOUGHT) == []
    assert guessed(MEANS, "Moor komme") == ["Moor komme", "Dort hätte Moor gute Chancen"]


ABSENT = (
    "Viele/viel/DET/2/det Gäste/Gast/NOUN/4/nsubj könnten/können/AUX/4/aux/Mood=Sub|Number=Plur|Tense=Past|VerbForm=Fin "
    "fehlen/fehlen/VERB/0/root/VerbForm=Inf +././PUNCT/4/punct"
)


@pytest.mark.parametrize("content", ["Viele Gäste könnten fehlen", "Viele"])
def test_what_could_be_is_the_articles_own_guess_in_the_plural_too(content: str) -> None:
    document = make_document(BOUGHT, ABSENT)
    free = SpeechFrame((span_of(document.text, content),), "free_indirect", score=0.8, rule="model")
    assert len(believe(document, [free], speech_words())) == 0


def sourced(noun: str, lemma: str) -> bool:
    document = make_document(
        f"Nach/nach/ADP/2/case {noun}/{lemma}/NOUN/3/obl ruht/ruhen/VERB/0/root/Mood=Ind|VerbForm=Fin "
        "die/der/DET/5/det Arbeit/Arbeit/NOUN/3/nsubj +././PUNCT/3/punct"
    )
    place = {words: (span_of(document.text, words),) for words in ("ruht die Arbeit", "Nach", noun)}
    frame = SpeechFrame(
        place["ruht die Arbeit"], "indirect", cue=place["Nach"], speaker=place[noun], score=0.99, rule="model"
    )
    return bool(believe(document, [frame], speech_words()))


def test_nach_tells_when_or_why_where_nothing_that_is_said_stands_behind_it() -> None:
    assert not sourced("Unwettern", "Unwetter")
    assert sourced("Expertenschätzungen", "Expertenschätzung")
    assert sourced("Statistiken", "Statistik")
    assert sourced("Studien", "Studie")


def test_the_noun_of_another_verb_is_no_word_for_what_is_said() -> None:
    assert sourced("Zählungen", "Zählung")
    assert not sourced("Auszählung", "Auszählung")
    assert not sourced("Stimmenauszählung", "Stimmenauszählung")


def ruled(noun: str) -> bool:
    """Whether what follows "gemäß" is believed to be said."""
    document = make_document(
        f"Gemäß/gemäß/ADP/2/case {noun}/{noun}/NOUN/3/obl zahlt/zahlen/VERB/0/root/Mood=Ind|VerbForm=Fin "
        "die/der/DET/5/det Bahn/Bahn/NOUN/3/nsubj +././PUNCT/3/punct"
    )
    cue, content = span_of(document.text, "Gemäß"), span_of(document.text, "zahlt die Bahn")
    frame = SpeechFrame((content,), "indirect", cue=(cue,), score=0.99, rule="model")
    return bool(believe(document, [frame], speech_words()))


def test_what_follows_a_rule_is_said_by_nobody() -> None:
    assert not ruled("Vertrag")
    assert ruled("Umfrage")
    assert ruled("Werk")


def test_what_is_only_likely_is_the_articles_own_guess() -> None:
    document = make_document(
        MEANS,
        "Das/der/PRON/4/nsubj dürfte/dürfen/AUX/4/aux/Mood=Sub|Number=Sing|Tense=Past|VerbForm=Fin "
        "teuer/teuer/ADJ/4/xcomp werden/werden/VERB/0/root/VerbForm=Inf +././PUNCT/4/punct",
    )
    said = SpeechFrame((span_of(document.text, "Moor komme"),), "indirect", score=0.9, rule="model")
    likely = SpeechFrame(
        (span_of(document.text, "Das dürfte teuer werden"),), "free_indirect", score=0.98, rule="model"
    )
    assert believe(document, [said, likely], speech_words()) == [said]


def planned(helper: str, *before: SpeechFrame, act: str = "announce") -> bool:
    """Whether a sentence with "soll" stays a statement."""
    document = make_document(
        MEANS,
        "Der/der/DET/2/det Bau/Bau/NOUN/4/nsubj soll/sollen/AUX/4/aux/Mood=Ind|VerbForm=Fin "
        f"begonnen/beginnen/VERB/0/root/VerbForm=Part {helper}/{helper}/AUX/4/aux/VerbForm=Inf +././PUNCT/4/punct",
    )
    frame = SpeechFrame((span_of(document.text, f"Der Bau soll begonnen {helper}"),), "free_indirect", act=act)
    return frame in leave_plans(document, [*before, frame], speech_words())


def test_what_shall_be_done_is_a_plan_of_the_article_where_nobody_speaks_before() -> None:
    said = SpeechFrame((span_of(make_document(MEANS).text, "Moor komme"),), "indirect")
    assert not planned("werden")
    assert planned("werden", said)


def test_what_shall_have_been_done_is_hearsay() -> None:
    assert planned("haben")
    assert planned("werden", act="assert")


@pytest.mark.parametrize(
    ("behind", "own"), [("über/über/ADP/6/case Mängel/Mangel/NOUN/{about}/nmod", True), ("", False)]
)
def test_what_follows_a_report_about_something_is_not_told_by_it(behind: str, own: bool) -> None:
    """The phrase about something may hang on the noun, or on the verb behind it."""
    for about in (4, 7):
        document = make_document(
            "Nach/nach/ADP/4/case einem/ein/DET/4/det neuen/neu/ADJ/4/amod Bericht/Bericht/NOUN/7/obl "
            + (behind.format(about=about) or "heute/heute/ADV/7/advmod früh/früh/ADV/7/advmod")
            + " geht/gehen/VERB/0/root/VerbForm=Fin|Mood=Ind Kern/Kern/PROPN/7/nsubj"
        )
        content = span_of(document.text, document.text[len("Nach einem neuen Bericht ") :])
        cue, speaker = (span_of(document.text, "Nach"),), (span_of(document.text, "einem neuen Bericht"),)
        frame = SpeechFrame((content,), "indirect", cue=cue, speaker=speaker, score=0.9)
        assert is_own_voice(document, frame, [frame], speech_words()) == own


SLEPT = (
    "Vier/vier/NUM/2/nummod Gäste/Gast/NOUN/3/nsubj starben/sterben/VERB/0/root/VerbForm=Fin|Mood=Ind +,/,/PUNCT/9/punct "
    "weil/weil/SCONJ/9/mark „/„/PUNCT/7/punct +Experten/Experte/NOUN/9/nsubj {more} +“/“/PUNCT/7/punct "
    "schliefen/schlafen/VERB/3/advcl/VerbForm=Fin|Mood=Ind +././PUNCT/3/punct"
)


@pytest.mark.parametrize(
    ("more", "end", "own"),
    [("", "\n", True), ("", " ", False), ("ohne/ohne/ADP/7/case Ahnung/Ahnung/NOUN/7/nmod", "\n", False)],
)
def test_a_word_in_quotation_marks_in_a_new_paragraph_is_the_articles_own(more: str, end: str, own: bool) -> None:
    document = make_document(BOUGHT, SLEPT.format(more=more))
    document = replace(document, text=document.text.replace("Brot. ", f"Brot.{end}"))
    start, last = document.text.index("weil"), document.text.index("schliefen")
    said = SpeechFrame(
        (Span(start, last + len("schliefen")),),
        "mixed",
        speaker=(span_of(document.text, "Er"),),
        score=0.6,
        rule="model",
    )
    assert is_own_voice(document, said, [said], speech_words()) is own


@pytest.mark.parametrize(
    ("verb", "mood", "own"), [("macht", "Ind", True), ("macht", "Sub", False), ("bekräftigt", "Ind", False)]
)
def test_what_is_done_behind_a_threat_carried_out_is_said_by_nobody(verb: str, mood: str, own: bool) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj {verb}/{'machen' if verb == 'macht' else 'bekräftigen'}/VERB/0/root/VerbForm=Fin "
        "die/der/DET/4/det Drohung/Drohung/NOUN/2/obj wahr/wahr/ADJ/2/advmod +:/:/PUNCT/9/punct Der/der/DET/8/det "
        f"Hafen/Hafen/NOUN/9/nsubj schließt/schließen/VERB/2/ccomp/VerbForm=Fin|Mood={mood}"
    )
    said = SpeechFrame(
        (span_of(document.text, "Der Hafen schließt"),), "indirect", cue=(span_of(document.text, "Drohung"),), score=0.9
    )
    assert is_own_voice(document, said, [said], speech_words()) is own


@pytest.mark.parametrize(
    ("link", "mood", "cue", "own"),
    [("als", "Ind", "", True), ("dass", "Ind", "", False), ("als", "Sub", "", False), ("als", "Ind", "kam", False)],
)
def test_when_something_was_that_is_only_told_is_said_by_nobody(link: str, mood: str, cue: str, own: bool) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj kam/kommen/VERB/0/root/VerbForm=Fin|Mood=Ind +,/,/PUNCT/6/punct {link}/{link}/SCONJ/6/mark "
        f"Moor/Moor/PROPN/6/nsubj sang/singen/VERB/2/ccomp/VerbForm=Fin|Mood={mood}"
    )
    cues = (span_of(document.text, cue),) if cue else ()
    who = (span_of(document.text, "Kern"),)
    said = SpeechFrame((span_of(document.text, f"{link} Moor sang"),), "indirect", cue=cues, speaker=who, score=0.9)
    assert is_own_voice(document, said, [said], speech_words()) is own
