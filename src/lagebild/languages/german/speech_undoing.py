"""Acts told as over: demands and promises that are given up, threats that will not come about."""

from collections.abc import Iterator

from lagebild.languages.german.clauses import INFINITIVE, indices_in, roots_in, verb_readings
from lagebild.languages.german.speech_negation import is_negated
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set
from lagebild.model.text import Document, SpeechFrame

PENDING = frozenset({"demand", "threaten", "promise"})
"""Acts after which something is still to be done."""
DREADED = frozenset({"threaten", "reject", "oppose"})
"""Acts for which the model takes it that a threat will not come about."""


def takes_back(frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """ "zog die Drohung zurück", "ließ die Forderung fallen": whether who performed an act gives it up."""
    return any(_reads(document, noun, "giving_up", words) for noun in _nouns_of_acts(document, frame, words))


def calls_off(act: str, frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """ "Die angedrohten Zölle würden nicht in Kraft treten": whether what was threatened is said not to come about."""
    inside = indices_in(document, frame.content) if act in DREADED else ()
    held_out = load_set("speech", "undoing", "held_out")
    threatened = {document.tokens[i].head for i in inside if document.tokens[i].lemma.lower() in held_out}
    verbs = (i for i in roots_in(document, inside) if not threatened.isdisjoint(document.children(i)))
    return any(_reads(document, i, "coming", words, denied=True) for i in verbs)


def _nouns_of_acts(document: Document, frame: SpeechFrame, words: SpeechWords) -> Iterator[int]:
    """The nouns by which the frame tells of something that is still to be done."""
    told = roots_in(document, indices_in(document, frame.content)) if frame.form == TOLD else ()
    for index in (*indices_in(document, frame.cue), *told):
        token = document.tokens[index]
        if token.upos == "NOUN" and words.act_of(token.lemma, "NOUN") in PENDING:
            yield index


def _reads(document: Document, index: int, kind: str, words: SpeechWords, *, denied: bool = False) -> bool:
    """Whether the word, or the verb above a noun, is one of a kind, and is denied or not as asked."""
    verb = index if document.tokens[index].upos in VERBAL else document.tokens[index].head
    if verb < 0:
        return False
    readings, verbs = set(verb_readings(document, verb)), [verb]
    if document.tokens[verb].deprel == INFINITIVE:  # "ließ die Forderung fallen"
        verbs.append(document.tokens[verb].head)
        readings.add(" ".join(document.tokens[i].lemma for i in verbs))
    if load_set("speech", "undoing", kind).isdisjoint(readings):
        return False
    return is_negated(document, verbs, words) == denied
