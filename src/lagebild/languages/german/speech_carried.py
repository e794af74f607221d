"""Acts that go on in a clause without a cue: why one warns, what is planned besides, what follows else."""

from collections.abc import Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import has_mood, indices_in, main_verbs
from lagebild.languages.german.speech_acts import FORETELLING, act_of_content
from lagebild.languages.german.speech_conditions import find_named, follows_else
from lagebild.languages.german.speech_limits import shall_others
from lagebild.languages.german.speech_outlook import OPEN_FORMS, is_intended
from lagebild.languages.german.speech_performed import NEUTRAL
from lagebild.languages.german.speech_reasons import OTHERWISE
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.words import load_set
from lagebild.model.text import Document, SpeechFrame

TIED = frozenset({"promise", "announce", "agree", "threaten"})
"""Acts whose condition the next sentence may name."""
PLANNING = ("promise", "announce")
"""Acts by which one tells what shall be, by what one does oneself."""


def carry_on(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames with acts that go on in a clause without a cue: why one warns, what else would follow."""
    carried: list[SpeechFrame] = []
    for frame in frames:
        before = carried[-1] if carried else None
        if before is not None and _goes_on(document, before, frame, words):
            frame = replace(frame, act=before.act)
        elif before is not None and _threatens_else(document, before, frame, words):
            frame = replace(frame, act="threaten", addressee=frame.addressee or before.addressee)
        elif before is not None and _is_planned_too(document, before, frame, words):
            chances = dict(frame.acts)
            frame = replace(frame, act=max(PLANNING, key=lambda act: (chances.get(act, 0.0), act == before.act)))
        elif before is not None and _is_their_task(document, before, frame, words):
            frame = replace(frame, act=NEUTRAL)
        clause = find_named(document, frame, words) if before is not None and before.act in TIED else None
        if before is not None and clause is not None and _is_next(document, before, frame):
            carried[-1] = replace(before, condition=before.condition or (clause,))
        carried.append(frame)
    return carried


def _goes_on(document: Document, before: SpeechFrame, frame: SpeechFrame, words: SpeechWords) -> bool:
    """Whether the speaker of a warning or threat says on with the same act."""
    if frame.cue or frame.form not in OPEN_FORMS or (frame.speaker and frame.speaker != before.speaker):
        return False
    if not 0 <= _sentences_between(document, before, frame) <= 1:
        return False
    if before.act == "warn":
        return act_of_content(document, frame, words, conditional=False) == "warn"
    if before.act != "threaten" or frame.act not in FORETELLING:
        return False
    inside = indices_in(document, frame.content)
    tokens = [document.tokens[i] for i in inside]
    unreal = any(has_mood(t, "Sub") and t.feats.get("Tense") == "Past" for t in tokens)
    follows = any(t.text.lower() in words.consequent for t in tokens)
    planned = bool(before.condition) and any(is_intended(document, i, words) for i in main_verbs(document, inside))
    return (unreal or planned) and follows


def _threatens_else(document: Document, before: SpeechFrame, frame: SpeechFrame, words: SpeechWords) -> bool:
    """ "Die Stadt solle zahlen. Andernfalls werde man klagen": what whoever demands will do else."""
    told = before.act == "demand" and frame.act in FORETELLING | {"threaten", "reject"}
    same = not frame.speaker or frame.speaker == before.speaker or frame.rule == OTHERWISE
    near = 0 <= _sentences_between(document, before, frame) <= 1
    if not (told and same and near) or not follows_else(document, frame.content[0]):
        return False
    mains = main_verbs(document, indices_in(document, frame.content))
    return any(is_intended(document, i, words) for i in mains)


def _is_planned_too(document: Document, before: SpeechFrame, frame: SpeechFrame, words: SpeechWords) -> bool:
    """ "sagte Hilfe zu. Das Geld solle bald fließen": what shall be by a plan or promise is asked of nobody."""
    mistaken = before.act in PLANNING and frame.act in {NEUTRAL, "demand"} and frame.form in OPEN_FORMS
    if not mistaken or frame.cue or not _is_next(document, before, frame):
        return False
    verbs = (document.tokens[i] for i in main_verbs(document, indices_in(document, frame.content)))
    shall = any(t.lemma in words.hearsay and t.deprel == "aux" and has_mood(t, "Sub") for t in verbs)
    return shall and not shall_others(frame, document, words)


def _is_their_task(document: Document, before: SpeechFrame, frame: SpeechFrame, words: SpeechWords) -> bool:
    """ "Man habe Helfer geschickt. Sie sollten pumpen": what those who are sent shall do is asked of nobody else."""
    if frame.act != "demand" or frame.cue or frame.form not in OPEN_FORMS or not _is_next(document, before, frame):
        return False
    sending = load_set("speech", "wishes", "sending")
    if sending.isdisjoint(document.tokens[i].lemma for i in indices_in(document, before.content)):
        return False
    for verb in main_verbs(document, indices_in(document, frame.content)):
        if document.tokens[verb].lemma in words.hearsay and document.tokens[verb].deprel == "aux":
            beside = (document.tokens[i] for i in document.children(document.tokens[verb].head))
            return any(t.deprel == "nsubj" and t.text.lower() in words.pronouns.values() for t in beside)
    return False


def _is_next(document: Document, before: SpeechFrame, frame: SpeechFrame) -> bool:
    """Whether the same speaker goes on in the next sentence."""
    same = not frame.speaker or frame.speaker == before.speaker
    return same and _sentences_between(document, before, frame) == 1


def _sentences_between(document: Document, before: SpeechFrame, frame: SpeechFrame) -> int:
    first, second = (indices_in(document, f.content[:1]) for f in (before, frame))
    return document.tokens[second[0]].sentence - document.tokens[first[0]].sentence if first and second else -1
