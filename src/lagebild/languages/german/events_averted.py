"""What nearly came, was tried in vain, is refused or was only suspected: "beinahe", "der Versuch, …, scheiterte"."""

from lagebild.languages.german.clauses import SUBJECTS, full_lemma, prepositions_of
from lagebild.languages.german.events_course import is_said_no
from lagebild.languages.german.events_tense import is_negated, is_verb
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.verbs import is_past_subjunctive
from lagebild.languages.german.words import load_set
from lagebild.model.syntax import OBLIQUE
from lagebild.model.text import Document

CLAUSES = frozenset({"acl", "ccomp", "csubj", "xcomp"})
"""Relations of an infinitive to what it completes."""
UNDERGOING = frozenset({"obj", "nsubj:pass"})
OWNED = "nmod"


def find_averted(document: Document, index: int, words: EventWords) -> str | None:
    """The status of what did not come about by the words around it; None where they leave it open."""
    if _came_nearly(document, index):
        return "hypothetical"
    if _was_tried_in_vain(document, index, words) or _is_foiled(document, index, words):
        return "cancelled"
    if _is_refused(document, index, words) or _is_dispelled(document, index, words) or _is_no_talk(document, index):
        return "denied"
    return None


def _came_nearly(document: Document, index: int) -> bool:
    """ "Beinahe wäre es zu einem Unfall gekommen": whether the clause tells what only nearly came about."""
    verb = index if is_verb(document, index) else document.tokens[index].head
    if verb < 0 or not is_verb(document, verb):
        return False
    below = [document.tokens[i] for i in document.children(verb)]
    unreal = any(t.deprel.startswith("aux") and is_past_subjunctive(t.feats) for t in below)
    return unreal and any(t.text.lower() in load_set("events", "averted", "nearly") for t in below)


def _was_tried_in_vain(document: Document, index: int, words: EventWords) -> bool:
    """ "Der Versuch, ihn zu stürzen, scheiterte": whether the infinitive tells what somebody tried without success."""
    token = document.tokens[index]
    if not is_verb(document, index) or token.deprel not in CLAUSES or token.head < 0:
        return False
    attempt = document.tokens[token.head]
    if attempt.lemma not in load_set("events", "averted", "attempts") or attempt.head < 0:
        return False
    verb = full_lemma(document, attempt.head)
    failing = attempt.deprel in SUBJECTS and verb in load_set("events", "averted", "failing")
    foiled = attempt.deprel in UNDERGOING and verb in load_set("events", "plans", "preventing")
    return (failing or foiled) and not is_negated(document, attempt.head, words)


def _is_foiled(document: Document, index: int, words: EventWords) -> bool:
    """ "Die vereitelten Anschläge": whether an adjective of the noun says that somebody kept it from being done."""
    stems = tuple(load_set("events", "averted", "foiled"))
    adjectives = (i for i in document.children(index) if document.tokens[i].deprel == "amod")
    return any(document.tokens[i].text.startswith(stems) and not is_negated(document, i, words) for i in adjectives)


def _is_refused(document: Document, index: int, words: EventWords) -> bool:
    """ "Lehnten es ab, zu beschließen", "denkt nicht daran, zu gehen": whether somebody will not do it."""
    token = document.tokens[index]
    if not is_verb(document, index) or token.feats.get("VerbForm") != "Inf" or token.head < 0:
        return False
    if token.deprel not in CLAUSES or not is_verb(document, token.head):
        return False
    lemma, negated = full_lemma(document, token.head), is_negated(document, token.head, words)
    if lemma in load_set("events", "averted", "refusing"):
        return not negated
    thought = lemma in load_set("events", "averted", "thinking")
    pointing = load_set("events", "averted", "pointing")
    return (
        thought and negated and any(document.tokens[i].text.lower() in pointing for i in document.children(token.head))
    )


def _is_dispelled(document: Document, index: int, words: EventWords) -> bool:
    """ "Der Verdacht der Brandstiftung bestätigte sich nicht": whether a suspicion of it came to nothing."""
    token = document.tokens[index]
    if token.deprel != OWNED or token.head < 0:
        return False
    suspicion = document.tokens[token.head]
    if suspicion.lemma not in load_set("events", "averted", "suspicions") or suspicion.head < 0:
        return False
    verb, no = full_lemma(document, suspicion.head), is_said_no(document, suspicion.head, words)
    confirmed = verb in load_set("events", "averted", "confirming")
    return (confirmed and no) or (verb in load_set("events", "averted", "dispelling") and not no)


def _is_no_talk(document: Document, index: int) -> bool:
    """ "Von einem Angriff kann keine Rede sein": whether it is said that nobody can speak of it."""
    token = document.tokens[index]
    if token.deprel not in {*OBLIQUE, OWNED} or token.head < 0:
        return False
    if prepositions_of(document, index).isdisjoint(load_set("events", "averted", "of")):
        return False
    around = (token.head, *document.children(token.head))
    talks = [i for i in around if document.tokens[i].lemma in load_set("events", "averted", "talk")]
    none = load_set("events", "averted", "none")
    return any(document.tokens[i].text.lower() in none for talk in talks for i in document.children(talk))
