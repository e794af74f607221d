"""What a condition makes of a saying: who is ready for something offers it, who will do harm threatens."""

from collections.abc import Sequence

from lagebild.languages.german.clauses import SUBJECTS, has_mood, indices_in, is_relative, main_verbs, verb_readings
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
    favour = load_set("speech", "condition", "favours")
    said = apart_from(document, frame, condition) if condition else ()
    if any({document.tokens[i].lemma.lower(), document.tokens[i].text.lower()} & words.negations for i in said):
        return False
    for finite in main_verbs(document, said):
        token = document.tokens[finite]
        verb = token.head if token.deprel == "aux" else finite
        own = [verb]
        # the tree may lose the infinitive of an auxiliary behind a condition that is put in
        if verb not in said or (verb == finite and token.lemma in words.intending):
            own = [i for i in said if document.tokens[i].feats.get("VerbForm") == "Inf"]
        if any(not favour.isdisjoint(verb_readings(document, i)) for i in own):
            return True
    return False


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
    """Whether a word of announcing or warning tells what shall move others by the fear of it."""
    if performed == "announce":
        return _is_held_out(document, frame, words, bool(condition))
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
