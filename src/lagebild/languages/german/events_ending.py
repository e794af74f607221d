"""What goes on and is only wanted to end: "forderte ein Ende der Angriffe", "müsse die Angriffe einstellen"."""

from lagebild.languages.german.clauses import SUBJECTS, full_lemma
from lagebild.languages.german.coordination import with_conjuncts
from lagebild.languages.german.events_lasting import is_held_now, stays_so
from lagebild.languages.german.events_roles import subject_of
from lagebild.languages.german.events_tense import is_negated, is_verb, read_tense
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.words import load_set
from lagebild.model.syntax import DONE_TO, NOUNS
from lagebild.model.text import Document

GOING_ON = frozenset({"AID", "ASSAULT", "FIGHT", "COERCE", "SANCTION", "MOBILIZE", "PROTEST"})
"""Types of deeds that are done again and again or last, so that whoever wants an end of them tells of them."""
OWNED = "nmod"


def is_going_on(document: Document, index: int, kind: str, words: EventWords) -> bool:
    """Whether it stays so, is told in the present, or is only wanted to end."""
    held = stays_so(document, index) or is_held_now(document, index, kind)
    return held or is_to_end(document, index, kind, words)


def is_to_end(document: Document, index: int, kind: str, words: EventWords) -> bool:
    """Whether somebody wants or promises that what the noun names comes to an end, which so goes on."""
    ender = _find_ender(document, index) if kind in GOING_ON else None
    if ender is None or _is_not_yet(document, index, words) or is_negated(document, ender, words):
        return False
    verb = ender if is_verb(document, ender) else document.tokens[ender].head
    wanting = words.statuses["demanded"] | words.statuses["announced"] | load_set("events", "plans", "promising")
    wanted = any(full_lemma(document, i) in wanting for i in document.ancestors(ender))
    if not is_verb(document, ender):
        return wanted
    return wanted or read_tense(document, verb, words) in {"scheduled", "hypothetical"} or _is_told_to(document, verb)


def list_wanting_end(document: Document, index: int, kind: str, words: EventWords) -> tuple[int, ...]:
    """Who demands that what the noun names comes to an end: it is not he who does it."""
    if not is_to_end(document, index, kind, words):
        return ()
    ender = _find_ender(document, index)
    demanding = (i for i in document.ancestors(index) if i != ender and is_verb(document, i))
    demanding = (i for i in demanding if full_lemma(document, i) in words.statuses["demanded"])
    return with_conjuncts(document, (subject_of(document, i) for i in demanding))


def _find_ender(document: Document, index: int) -> int | None:
    """The verb or noun that says of the noun that it ends or that somebody ends it."""
    token = document.tokens[index]
    if token.upos not in NOUNS or token.head < 0:
        return None
    lemma = full_lemma(document, token.head)
    if token.deprel == OWNED:
        return token.head if document.tokens[token.head].lemma in load_set("events", "to_end", "nouns") else None
    done_to = token.deprel in DONE_TO and lemma in load_set("events", "to_end", "verbs")
    ends = token.deprel in SUBJECTS and lemma in load_set("events", "to_end", "ending")
    return token.head if done_to or ends else None


def _is_not_yet(document: Document, index: int, words: EventWords) -> bool:
    """Whether an adjective says that it is only planned, threatened or possible."""
    ahead = (words.statuses[status] for status in ("scheduled", "threatened", "demanded", "hypothetical", "alleged"))
    adjectives = {document.tokens[i].lemma.lower() for i in document.children(index)}
    return any(not adjectives.isdisjoint(lemmas) for lemmas in ahead)


def _is_told_to(document: Document, verb: int) -> bool:
    """ "Müsse die Angriffe einstellen": whether a modal verb in reported speech asks for it."""
    helpers = (document.tokens[i] for i in document.children(verb) if document.tokens[i].deprel.startswith("aux"))
    return any(t.lemma in load_set("events", "to_end", "asking") for t in helpers)
