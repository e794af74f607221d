"""What a saying does by its predicate: takes something for likely, calls it untrue, or comments on nothing."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import SUBJECTS, indices_in, roots_in, verb_readings
from lagebild.languages.german.speech_conditions import find_named
from lagebild.languages.german.speech_due import claims_object, may_owe
from lagebild.languages.german.speech_negation import is_negation
from lagebild.languages.german.speech_performed import NEUTRAL
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set
from lagebild.model.text import Document, SpeechFrame

VERDICTS = frozenset({"accuse", "praise", "deny"})
"""Acts by which one judges what one names."""
UNTOLD = frozenset({NEUTRAL, "accuse", "reject", "worry"})
"""Acts for which the model takes a denial that no word of saying tells."""
OPEN = frozenset({NEUTRAL, "announce"})
"""Acts for which the model takes it that somebody wants something."""
DENIAL = "deny"
DEMAND = "demand"
REFUSABLE = frozenset({NEUTRAL, "deny", "oppose", "accuse", "announce", "worry"})
"""Acts for which the model takes a refusal even to think of something."""
SILENCE = "reject"


def act_of_predicate(act: str, frame: SpeechFrame, document: Document, words: SpeechWords) -> str | None:
    """The act that the predicate makes of the given one, if it changes it."""
    if frame.form == TOLD:
        return NEUTRAL if act in VERDICTS and _assesses(frame, document) else None
    if act in UNTOLD and _calls_untrue(frame, document, words):
        return DENIAL
    if act == NEUTRAL and _sets_terms(frame, document, words):
        return DEMAND
    if act in OPEN and any(claims_object(document, i) for i in roots_in(document, indices_in(document, frame.content))):
        return DEMAND
    if act in REFUSABLE and _means_not_to(frame, document, words):
        return SILENCE
    return SILENCE if act in {DENIAL, NEUTRAL} and _comments_on_nothing(frame, document, words) else None


def _means_not_to(frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """ "Man denke nicht daran zu gehen", "Das komme nicht infrage": whether the clause says that somebody will not."""
    thinking, ruling = (load_set("speech", "withholding", kind) for kind in ("thinking_of", "ruling_out"))
    for root in roots_in(document, indices_in(document, frame.content)):
        beside = [document.tokens[i] for i in document.children(root)]
        denied = any(t.lemma.lower() in words.negations for t in beside)
        acted = any(t.feats.get("VerbForm") == "Inf" and t.deprel in {"xcomp", "ccomp", "advcl"} for t in beside)
        readings = set(verb_readings(document, root))
        if denied and (not ruling.isdisjoint(readings) or (acted and not thinking.isdisjoint(readings))):
            return True
    return False


def _assesses(frame: SpeechFrame, document: Document) -> bool:
    """ "hält das für möglich", "stuft den Stoff als giftig ein": whether a verb of judging tells how things are."""
    cues = [i for i in indices_in(document, frame.cue) if document.tokens[i].upos in VERBAL]
    judging = load_set("speech", "assessing", "verbs")
    if not any(not judging.isdisjoint(verb_readings(document, i)) or document.tokens[i].lemma in judging for i in cues):
        return False
    said = [document.tokens[i] for i in indices_in(document, frame.content)]
    factual = load_set("speech", "assessing", "factual")
    last = next((t for t in reversed(said) if t.upos != "PUNCT"), None)
    return last is not None and not factual.isdisjoint({last.lemma, last.text.lower()})


def _calls_untrue(frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """ "Das sei frei erfunden", "daran sei nichts wahr": whether the clause says that a charge or a rumour is wrong."""
    for root in roots_in(document, indices_in(document, frame.content)):
        beside = [document.tokens[i] for i in document.children(root)]
        denied = any(is_negation(t, words) for t in beside)
        told = {document.tokens[root].lemma, document.tokens[root].text.lower()}
        known = words.untrue - load_set("speech", "refuting", "unsure")
        untrue = not told.isdisjoint(known) and any(t.lemma == "sein" for t in beside)
        groundless = not load_set("speech", "refuting", "verbs").isdisjoint(verb_readings(document, root))
        if (
            (untrue or groundless)
            and not denied
            and any(_names_charge(document, i, words) for i in _subjects(document, root))
        ):
            return True
        nothing = any(t.text.lower() in load_set("speech", "refuting", "nothing") for t in beside)
        about = any(t.text.lower() in load_set("speech", "refuting", "about") for t in beside)
        if nothing and about and not told.isdisjoint(load_set("speech", "refuting", "true")):
            return True
    return False


def _sets_terms(frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """ "Bedingung sei, dass das Gas fließe": whoever says on which terms he agrees demands what they tell."""
    first = next((i for i in indices_in(document, frame.content) if document.tokens[i].upos == "NOUN"), None)
    termed = first is not None and document.tokens[first].lemma in load_set("speech", "condition", "terms")
    return termed and find_named(document, frame, words) is not None


def _subjects(document: Document, verb: int) -> Iterator[int]:
    return (i for i in document.children(verb) if document.tokens[i].deprel in SUBJECTS)


def _names_charge(document: Document, index: int, words: SpeechWords) -> bool:
    token = document.tokens[index]
    return token.lemma in words.charges or token.text.lower() in load_set("speech", "refuting", "pointing")


def _comments_on_nothing(frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """ "Man kommentiere keine Gerüchte": whether the clause says that the speaker says nothing."""
    commenting = load_set("speech", "withholding", "commenting")
    for root in roots_in(document, indices_in(document, frame.content)):
        if commenting.isdisjoint(verb_readings(document, root)):
            continue
        beside = list(document.children(root))
        below = (c for i in beside if document.tokens[i].deprel == "obj" for c in document.children(i))
        return any(document.tokens[i].lemma.lower() in words.negations for i in (*beside, *below))
    return False


def blames_thing(document: Document, inside: Sequence[int]) -> bool:
    """ "Eine Panne sei schuld": whether a thing is what brought something about, which nobody is blamed for."""
    below = [i for root in roots_in(document, inside) for i in document.children(root)]
    subjects = [i for i in below if document.tokens[i].deprel in SUBJECTS]
    things = bool(subjects) and all(document.tokens[i].upos == "NOUN" and not may_owe(document, i) for i in subjects)
    return things and any(document.tokens[i].text in load_set("speech", "act_by_content", "guilt") for i in inside)
