"""Who gives and who gets, where a verb tells a deed from the side of those to whom it is done."""

from lagebild.languages.german.clauses import SUBJECTS, full_lemma, is_passive, is_relative
from lagebild.languages.german.coordination import with_conjuncts
from lagebild.languages.german.events_agents import find_agents
from lagebild.languages.german.events_course import carrying_verb
from lagebild.languages.german.events_own_dismissal import find_own_dismissal
from lagebild.languages.german.events_roles import case_of, phrases_of
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.figures_kinds import find_kind
from lagebild.languages.german.mention_givers import is_of_verb
from lagebild.languages.german.numbers import figure_words
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document

DONE_TO = frozenset({"SUPPORT", "AID", "ACCUSE", "THREATEN", "SANCTION", "COERCE", "ASSAULT", "ARREST", "COURT"})
"""Types of what others do to somebody."""
OFFICES, BLAME = "APPOINT", "ACCUSE"
CORE = frozenset({"nsubj", "obj"})
STRIKING = frozenset({"ASSAULT", "ACCIDENT", "CRIME", "DISASTER", "FIGHT"})
"""Types of what strikes whoever is there."""
STRUCK = ("killed", "injured")
DATIVE = frozenset({"iobj", "obl:arg"})


def find_received(document: Document, index: int, kind: str, words: EventWords) -> dict[str, tuple[Span, ...]]:
    """Who does it to whom, by a verb of getting ("Hilfe erhielt A aus B"), asking, or looming ("A droht Haft")."""
    if kind == OFFICES:
        return find_own_dismissal(document, index)
    token = document.tokens[index]
    if kind == BLAME and token.deprel.startswith("obl") and token.head >= 0:
        return _find_blamed(document, index)
    if kind not in DONE_TO or token.deprel not in CORE or token.head < 0:
        return {}
    verb, lemma = carrying_verb(document, index, words)
    children = list(document.children(verb))
    if lemma in load_set("events", "received", "getting") and token.deprel == "obj" and not is_passive(document, verb):
        done_to = [i for i in children if document.tokens[i].deprel == "nsubj"]
        givers = load_set("events", "received", "givers")
        # "Hilfe erhält die Stadt von Kern": the tree may hang the giver on the noun before it
        below = [c for i in done_to for c in document.children(i) if is_of_verb(document, i, c)]
        by = _phrases(document, [i for i in (*children, *below) if case_of(document, i) in givers])
    elif lemma in load_set("events", "received", "looming"):
        # these verbs have no object: a tree that finds one has taken their dative for the subject
        others = DATIVE if token.deprel == "nsubj" else DATIVE | {"nsubj"}
        done_to = [i for i in children if document.tokens[i].deprel in others and case_of(document, i) is None]
        by = find_agents(document, index, words)
    else:
        return {}
    return {"by": by, "against": _phrases(document, done_to)} if done_to else {}


def _find_blamed(document: Document, index: int) -> dict[str, tuple[Span, ...]]:
    """ "Kern gerät in die Kritik", "Kern stieß bei Moor auf Kritik": who meets with blame, and whose it is."""
    verb = document.tokens[index].head
    verbs, before, by = (load_set("speech", "received", key) for key in ("verbs", "before", "by"))
    blamed = [i for i in document.children(verb) if document.tokens[i].deprel == "nsubj"]
    if not blamed or full_lemma(document, verb) not in verbs or case_of(document, index) not in before:
        return {}
    beside = (*document.children(index), *document.children(verb))
    blaming = [i for i in beside if i != index and case_of(document, i) in by and document.tokens[i].upos in NOUNS]
    return {"by": _phrases(document, blaming), "against": _phrases(document, blamed)}


def find_victims(document: Document, index: int, kind: str) -> tuple[Span, ...]:
    """Who was killed or hurt at what the noun names ("Kern wurde bei dem Anschlag verletzt"), if not told by number."""
    subjects = [i for i in list_struck(document, index, kind) if document.tokens[i].deprel in SUBJECTS]
    return _phrases(document, [i for i in subjects if not _is_counted(document, i)])


def list_struck(document: Document, index: int, kind: str) -> tuple[int, ...]:
    """Who died or was hurt at what the noun names, with those joined to them: they did not do it."""
    token = document.tokens[index]
    if kind not in STRIKING or not token.deprel.startswith("obl") or token.head < 0:
        return ()
    if case_of(document, index) not in load_set("events", "received", "at"):
        return ()
    subjects = [i for i in document.children(token.head) if document.tokens[i].deprel in SUBJECTS]
    if is_passive(document, token.head):
        hurt = any(full_lemma(document, token.head) in figure_words()["outcome"][fate] for fate in STRUCK)
        struck = subjects if hurt else []
    else:
        struck = [i for i in subjects if find_kind(document, (i,)) in STRUCK]
    return with_conjuncts(document, struck)


def _is_counted(document: Document, index: int) -> bool:
    """Whether the words are a number or an unnamed few, which are figures of the event."""
    token = document.tokens[index]
    names = token.upos == "PROPN" or token.feats.get("PronType") == "Prs" or is_relative(token)
    return not names and not any(document.tokens[i].deprel in {"appos", "flat"} for i in document.children(index))


def _phrases(document: Document, heads: list[int]) -> tuple[Span, ...]:
    """The phrase of the first of these words."""
    return tuple(span for head in heads[:1] for span in phrases_of(document, head))
