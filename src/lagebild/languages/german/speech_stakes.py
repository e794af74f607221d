"""What a condition makes of a saying: who is ready for something offers it, who will do harm threatens."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import (
    SUBJECTS,
    has_mood,
    indices_in,
    is_relative,
    main_verbs,
    roots_in,
    verb_readings,
)
from lagebild.languages.german.speech_due import may_owe
from lagebild.languages.german.speech_negation import is_negation
from lagebild.languages.german.speech_outlook import is_intended
from lagebild.languages.german.speech_weigh import THREAT, act_weights
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.text import Document, SpeechFrame

LEAST_CHANCE = 0.2
"""What a warning is a threat from, by the model's chance of one."""
OWN = ("first", "anybody")
PREDICATES = frozenset({"ADJ", "ADV", "VERB"})


def offers(document: Document, frame: SpeechFrame, condition: Sequence[Span], words: SpeechWords) -> bool:
    """ "sei man bereit, wenn …", "werde zahlen, sofern …": what is given for the condition, and harms nobody."""
    set_apart = indices_in(document, condition)
    opening = document.tokens[set_apart[0]].text.lower() if set_apart else ""
    granting = opening in load_set("speech", "condition", "granting") or favours(document, frame, condition, words)
    return (granting or is_ready(document, frame, condition)) and not _harms(document, frame, condition, words)


def grants(document: Document, frame: SpeechFrame, condition: Sequence[Span], words: SpeechWords, ruled: str) -> bool:
    """Whether an offer is a promise: one is ready for something, or plans it unless the condition says "not"."""
    denied = (document.tokens[i] for i in indices_in(document, condition))
    planned = ruled == "announce" and not any(t.text.lower() in words.negations for t in denied)
    return planned or is_ready(document, frame, condition) or favours(document, frame, condition, words)


def favours(document: Document, frame: SpeechFrame, condition: Sequence[Span], words: SpeechWords) -> bool:
    """ "werde zustimmen, wenn …": whether what is held out is by its verb, without a negation, what others wish for."""
    said = apart_from(document, frame, condition) if condition else ()
    if any(is_negation(document.tokens[i], words) for i in said):
        return False
    favour = load_set("speech", "condition", "favours")
    relief = frozenset() if is_up_to_others(document, condition, words) else load_set("speech", "condition", "relief")
    return any(not (favour | relief).isdisjoint(verb_readings(document, i)) for i in _list_deeds(document, said, words))


def _list_deeds(document: Document, said: Sequence[int], words: SpeechWords) -> Iterator[int]:
    """The verbs of what is held out: those of the main clauses, as infinitives or finite."""
    for finite in main_verbs(document, said):
        token = document.tokens[finite]
        verb = token.head if token.deprel == "aux" else finite
        # the tree may lose the infinitive of an auxiliary behind a condition that is put in
        if verb not in said or (verb == finite and token.lemma in words.intending):
            yield from (i for i in said if document.tokens[i].feats.get("VerbForm") == "Inf")
        else:
            yield verb


def presses(document: Document, frame: SpeechFrame, condition: Sequence[Span], words: SpeechWords) -> bool:
    """ "werde den Auftrag entziehen, falls …": what the speaker's side will do that others would not like.

    Either the deed tells it, or the condition that others do not do what they have to.
    """
    said = apart_from(document, frame, condition) if condition else ()
    deeds = list(_list_deeds(document, said, words)) or _list_infinitives(document, said)
    if favours(document, frame, condition, words) or not all(_is_own(document, i) for i in deeds):
        return False
    hard = load_set("speech", "condition", "pressing")
    told = any(not hard.isdisjoint(verb_readings(document, i)) for i in deeds)
    return bool(deeds) and (told or is_up_to_others(document, condition, words))


def _list_infinitives(document: Document, said: Sequence[int]) -> list[int]:
    """The infinitives of a content that has no finite verb of its own: "kündigte an, den Vertrag zu lösen"."""
    return [i for i in roots_in(document, said) if document.tokens[i].feats.get("VerbForm") == "Inf"]


def _is_own(document: Document, deed: int) -> bool:
    """Whether the deed is still to come, and the speaker's own by its subject or for want of one."""
    beside = [document.tokens[i] for i in document.children(deed)]
    subjects = [t for t in beside if t.deprel in SUBJECTS]
    future = document.tokens[deed].feats.get("VerbForm") == "Inf" or all(t.feats.get("Tense") != "Past" for t in beside)
    return future and all(t.upos == "PRON" and t.deprel == "nsubj" for t in subjects)


def is_up_to_others(document: Document, condition: Sequence[Span], words: SpeechWords) -> bool:
    """ "falls die Reederei nicht zahle": whether a condition says no of what somebody may do or leave."""
    inside = indices_in(document, condition)
    denied = any(is_negation(document.tokens[i], words) for i in inside)
    return denied and any(may_owe(document, i) for i in inside if document.tokens[i].deprel in SUBJECTS)


def is_ready(document: Document, frame: SpeechFrame, condition: Sequence[Span]) -> bool:
    """ "gesprächsbereit", "zu Verhandlungen bereit": whether who speaks of a condition says what he is ready for."""
    ready = tuple(load_set("speech", "condition", "offering"))
    said = (document.tokens[i] for i in apart_from(document, frame, condition))
    return bool(condition) and any(t.upos in PREDICATES and t.text.lower().endswith(ready) for t in said)


def _harms(document: Document, frame: SpeechFrame, condition: Sequence[Span], words: SpeechWords) -> bool:
    said = {document.tokens[i].lemma for i in apart_from(document, frame, condition)}
    return any(words.content_acts.get(t) == THREAT for t in said) or not said.isdisjoint(act_weights().said[THREAT])


def apart_from(document: Document, frame: SpeechFrame, condition: Sequence[Span]) -> Sequence[int]:
    """The words of a content without those of its condition."""
    set_apart = set(indices_in(document, condition))
    return [i for i in indices_in(document, frame.content) if i not in set_apart]


def is_planned(document: Document, frame: SpeechFrame, condition: Sequence[Span], words: SpeechWords) -> bool:
    """Whether the words beside a condition tell what the speaker plans himself."""
    return any(is_intended(document, i, words) for i in main_verbs(document, apart_from(document, frame, condition)))


def is_for_anybody(document: Document, frame: SpeechFrame) -> bool:
    """ "jeden, der das behaupte": whoever does what a relative clause says meets with what the sentence says."""
    anybody = load_set("speech", "condition", "anybody")
    inside = indices_in(document, frame.content)
    first = next((i for i in inside if document.tokens[i].text.lower() in anybody), None)
    return first is not None and any(
        document.tokens[i - 1].text == "," and is_relative(document.tokens[i]) for i in inside if i > first + 1
    )


def warns_whoever(document: Document, frame: SpeechFrame) -> bool:
    """ "Wer betrügt, muss damit rechnen, dass wir klagen": what the speaker does to whoever does it."""
    inside = indices_in(document, frame.content)
    first = next((i for i in inside if document.tokens[i].upos != "PUNCT"), None)
    if first is None or document.tokens[first].text.lower() not in load_set("speech", "condition", "whoever"):
        return False
    expecting, persons = load_set("speech", "act_by_content", "expecting"), act_weights().persons
    own = persons["own"] | (persons["anybody"] if frame.form != "direct" else frozenset())
    verbs = [i for i in inside if document.tokens[i].upos in VERBAL]
    expected = next((i for i in verbs if not expecting.isdisjoint(verb_readings(document, i))), None)
    return expected is not None and any(i > expected and document.tokens[i].text.lower() in own for i in inside)


def turns_to_threat(
    document: Document, frame: SpeechFrame, performed: str, condition: Sequence[Span], words: SpeechWords
) -> bool:
    """Whether a word of announcing, warning or demanding tells what shall move others by the fear of it."""
    if performed == "announce":
        held_out = _is_held_out(document, frame, words, bool(condition))
        return held_out or presses(document, frame, condition, words)
    if performed == "demand":
        return is_planned(document, frame, condition, words) and presses(document, frame, condition, words)
    return performed == "warn" and bool(condition) and _is_own_deed(document, frame, words)


def _is_held_out(document: Document, frame: SpeechFrame, words: SpeechWords, conditional: bool) -> bool:
    """ "kündigte Gegenmaßnahmen an", "kündigte an zu streiken, falls …": what is announced shall move others."""
    cues = (i for i in indices_in(document, frame.cue) if document.tokens[i].upos in VERBAL)
    if not any(not words.announcing.isdisjoint(verb_readings(document, i)) for i in cues):
        return False
    said = {document.tokens[i].lemma for i in indices_in(document, frame.content)}
    harming = conditional and not said.isdisjoint(act_weights().said["threaten"])
    return harming or any(words.content_acts.get(lemma) == "threaten" for lemma in said)


def _is_own_deed(document: Document, frame: SpeechFrame, words: SpeechWords) -> bool:
    """ "warnte, man werde die Werke schließen": what the speaker's own side will do if something happens."""
    if dict(frame.acts).get("threaten", 0.0) < LEAST_CHANCE:
        return False
    persons = act_weights().persons
    own = frozenset().union(*(persons[kind] for kind in OWN))
    for verb in main_verbs(document, indices_in(document, frame.content)):
        token = document.tokens[verb]
        if token.lemma not in words.intending or not has_mood(token, "Sub") or token.deprel != "aux":
            continue
        beside = [document.tokens[i] for i in document.children(token.head)]
        if any(t.deprel in SUBJECTS and t.text.lower() in own for t in beside):
            return document.tokens[token.head].feats.get("VerbForm") == "Inf"
    return False
