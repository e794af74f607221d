"""What somebody speaks about, put in front of the verb of saying, is none of his words."""

import pytest

from lagebild.languages.german.speech_topics import leave_topics
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

SAID = (
    "{case}/{lemma}/ADP/2/case {noun}/{noun}/NOUN/3/obl sagte/sagen/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/3/nsubj "
    "+,/,/PUNCT/7/punct alles/alle/PRON/7/nsubj sei/sein/AUX/3/ccomp/VerbForm=Fin|Mood=Sub +././PUNCT/3/punct"
)


@pytest.mark.parametrize(
    ("case", "noun", "told"),
    [
        ("Zu", "Kosten", ["alles sei"]),
        ("Auf", "Frage", ["alles sei"]),
        ("Mit", "Sorge", ["Mit Sorge", "alles sei"]),
    ],
)
@pytest.mark.parametrize("parted", [True, False])
def test_a_topic_in_front_is_not_said(case: str, noun: str, told: list[str], *, parted: bool) -> None:
    document = make_document(SAID.format(case=case, lemma=case.lower(), noun=noun))
    cue = (span_of(document.text, "sagte"),)
    topic, said = span_of(document.text, f"{case} {noun}"), span_of(document.text, "alles sei")
    marked = [SpeechFrame((topic,), "reported", cue=cue), SpeechFrame((said,), "indirect", cue=cue)]
    frames = leave_topics(document, marked if parted else [SpeechFrame((topic, said), "indirect", cue=cue)])
    assert [s.of(document.text) for f in frames for s in f.content] == told


@pytest.mark.parametrize(("case", "kept"), [("Auf", False), ("Mit", True)])
def test_what_somebody_is_asked_about_is_not_said(case: str, kept: bool) -> None:
    document = make_document(
        f"{case}/{case.lower()}/ADP/2/case Fragen/Frage/NOUN/5/obl nach/nach/ADP/4/case Lohn/Lohn/NOUN/2/nmod "
        "schwieg/schweigen/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/5/nsubj"
    )
    frame = SpeechFrame((span_of(document.text, "nach Lohn"),), "reported")
    assert bool(leave_topics(document, [frame])) is kept
