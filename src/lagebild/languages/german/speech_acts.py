"""Which act a statement performs: by its cue where the word performs one, else by the model and what is said."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import finite_verbs, has_mood, indices_in, roots_in, verb_readings
from lagebild.languages.german.speech_weigh import weigh_act
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.model.text import Document, SpeechFrame, Token

NEUTRAL = "assert"
VERBAL = frozenset({"VERB", "AUX"})
OPEN_FORMS = frozenset({"indirect", "free_indirect", "mixed"})
"""Forms in which the mood of the main verb tells an announcement from a report."""


def decide_act(frame: SpeechFrame, document: Document, words: SpeechWords, conditional: bool = False) -> str:
    """The act of the cue where the word itself performs one, else what the model and the content say together."""
    for index in _by_closeness(document, frame):
        act = _act_of_word(document, index, frame, words)
        if act is not None and act != NEUTRAL:
            return act
    if frame.form == "direct" and _is_question(document, frame):
        return "ask"
    ruled = _act_of_content(document, frame, words, conditional)
    if not frame.acts:
        return ruled  # what only rules propose has no chances to weigh
    weighed = weigh_act(frame, document, words, ruled)
    return ruled if weighed == NEUTRAL and ruled in words.content_acts.values() else weighed


def _by_closeness(document: Document, frame: SpeechFrame) -> Sequence[int]:
    """The words of the cue, those first on which the content hangs."""
    cues = indices_in(document, frame.cue)
    above: set[int] = set()
    for root in roots_in(document, indices_in(document, frame.content)):
        node = document.tokens[root].head
        while node >= 0 and node not in above:
            above.add(node)
            node = document.tokens[node].head
    return sorted(cues, key=lambda i: (i not in above, i))


def _act_of_word(document: Document, index: int, frame: SpeechFrame, words: SpeechWords) -> str | None:
    """The act of one word of the cue, turned by a negation and by what is turned down."""
    token = document.tokens[index]
    readings = list(verb_readings(document, index)) if token.upos in VERBAL else [token.lemma]
    act = _look_up(readings, token, words)
    if act is None:
        return None
    if is_negated(document, [index], words):
        if words.denials & set(readings):
            return NEUTRAL
        if words.withholding & set(readings):
            return "reject"
    rebuffed = act == "reject" and bool(words.rebuffs & set(readings))
    return "deny" if rebuffed and _is_charge(document, frame, words) else act


def _look_up(readings: Sequence[str], token: Token, words: SpeechWords) -> str | None:
    if token.upos in VERBAL:
        found = (words.verbs.get(reading) for reading in readings)
        act = next((act for act in found if act is not None), None) or words.act_of(token.lemma, token.upos)
    else:
        act = words.act_of(token.lemma, token.upos)
    # "besorgt" is easily taken for a form of a verb
    return act or words.adjectives.get(token.text.lower())


def _is_charge(document: Document, frame: SpeechFrame, words: SpeechWords) -> bool:
    """Whether what is turned down was said: a charge, report or rumour is denied, a demand refused."""
    inside = indices_in(document, (*frame.content, *frame.cue))
    return any(document.tokens[i].lemma in words.charges for i in inside)


def is_negated(document: Document, heads: Sequence[int], words: SpeechWords) -> bool:
    """Whether one of the words is, or governs, a negation."""
    return any(
        document.tokens[child].lemma.lower() in words.negations
        or document.tokens[child].text.lower() in words.negations
        for head in heads
        for child in (head, *document.children(head))
    )


def _is_question(document: Document, frame: SpeechFrame) -> bool:
    said = document.text[frame.content[0].start : frame.content[-1].end]
    return said.rstrip('“”"«»‘’ ').endswith("?")


def _act_of_content(document: Document, frame: SpeechFrame, words: SpeechWords, conditional: bool) -> str:
    """Announcing what would harm or help is a threat or promise, whatever the cue; of things as they are it is not."""
    inside = indices_in(document, frame.content)
    tokens = [document.tokens[i] for i in inside]
    mains = list(_main_verbs(document, inside))
    if any(_is_open(token, words) for token in tokens):
        # an infinitive in quotation marks is easily taken for a noun: the form is looked up as well
        known = (words.content_acts.get(t.lemma) or words.content_acts.get(t.text.lower()) for t in tokens)
        told = next((act for act in known if act is not None), None)
        if told is not None:
            return told
    if frame.form in OPEN_FORMS and any(_is_intended(document, i, inside, words) for i in mains):
        return "threaten" if conditional else "announce"
    named = bool(frame.speaker) or not frame.cue
    return "demand" if named and any(_is_required(document, i, inside, words) for i in mains) else NEUTRAL


def _is_open(token: Token, words: SpeechWords) -> bool:
    """Whether a word speaks of what is to come, would be, or somebody is ready for."""
    if {token.lemma, token.text.lower()} & words.readiness:
        return True
    unreal = has_mood(token, "Sub") and token.feats.get("Tense") == "Past"
    coming = token.lemma in words.open_verbs and token.deprel != "aux:pass" and token.feats.get("Tense") != "Past"
    return unreal or coming


def _main_verbs(document: Document, inside: Sequence[int]) -> Iterator[int]:
    roots = set(roots_in(document, inside))
    return (i for i in finite_verbs(document, inside) if i in roots or document.tokens[i].head in roots)


def _is_intended(document: Document, index: int, inside: Sequence[int], words: SpeechWords) -> bool:
    """ "Man werde 300 Stellen streichen", "er wolle zurücktreten": told as one's own plan, in the Konjunktiv."""
    token = document.tokens[index]
    if token.lemma not in words.intending or not has_mood(token, "Sub") or token.feats.get("Tense") == "Past":
        return False
    return _has_infinitive(document, inside)


def _is_required(document: Document, index: int, inside: Sequence[int], words: SpeechWords) -> bool:
    """ "Bei den Treffen müsse es zu Ergebnissen kommen": what others have to do, in the Konjunktiv I."""
    token = document.tokens[index]
    if token.lemma not in words.demanding_modals or not has_mood(token, "Sub") or token.feats.get("Tense") == "Past":
        return False
    return _has_infinitive(document, inside)


def _has_infinitive(document: Document, inside: Sequence[int]) -> bool:
    return any(document.tokens[i].feats.get("VerbForm") == "Inf" for i in inside)
