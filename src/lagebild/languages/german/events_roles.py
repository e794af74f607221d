"""Who takes part in an event: the slots of its verb or noun, read off the dependency tree."""

from collections.abc import Iterator, Mapping, Sequence

from lagebild.knowledge.lookup import open_knowledge
from lagebild.languages.german.clauses import (
    clause_verb,
    full_lemma,
    is_moving,
    is_no_nominative,
    is_passive,
    list_misread_subjects,
    preposition_before,
    span_of,
    subtree,
    verb_readings,
)
from lagebild.languages.german.control import is_for_others, list_bidden
from lagebild.languages.german.coordination import with_conjuncts
from lagebild.languages.german.events_addressed import is_addressed
from lagebild.languages.german.events_course import carrying_verb, leads_to
from lagebild.languages.german.events_lasting import is_kept_so, is_undone
from lagebild.languages.german.events_naming import is_known_person, points_back
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.numbers import figure_words
from lagebild.languages.german.speech_links import act_of_verb
from lagebild.languages.german.speech_words import speech_words
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS, OBJECTS
from lagebild.model.text import Document

BRANCHES_LEFT_OUT = frozenset({"acl", "acl:relcl", "parataxis", "appos:clause", "advcl"})
"""Clauses that hang on a participant are not part of its name."""
CIRCUMSTANCES = frozenset({"obl", "obl:arg", "obj"})
COMPLEMENTS = frozenset({"obl", "obl:arg", "nmod", "obl:agent"})
PARTING = frozenset({"PUNCT", "CCONJ", "VERB", "AUX"})
"""Parts of speech between two nouns that are joined, named twice or stand in two clauses."""
POSSESSIVES = frozenset({"det:poss", "nmod:poss"})
SHARING = frozenset({"conj", "xcomp", "parataxis"})
"""Relations of verbs that share the subject of the verb above them."""
CLAUSE_MARKS = ("aux", "cop", "mark", "nsubj")
"""Relations to what a clause of its own has."""
SUBJECT, OBJECT, UNDERGOER, CLAUSE, TOLD = "subj", "obj", "undergoer", "clause", "told"
ADJECTIVE = "adj"
SPEAKING_TO = frozenset({"assert", "announce", "ask", "demand", "promise", "threaten", "warn"})
"""Acts whose verb may have a name as object that is spoken to; of other acts it is what they are about."""


def fill_roles(
    document: Document, index: int, slots: Mapping[str, tuple[str, ...]], words: EventWords
) -> dict[str, tuple[Span, ...]]:
    """Spans of the participants by role; a slot that is empty fills nothing."""
    open_slots = dict(_slots_of(document, index, words))
    roles: dict[str, tuple[Span, ...]] = {}
    used: set[int] = set()
    for role, names in slots.items():
        told = (h for name in names if name != CLAUSE for h in open_slots.get(name, ()))
        heads = [h for h in told if h not in used and not points_back(document.tokens[h])]
        # who acts in the clause takes part in a talk that names no parties of its own, or adds to one that names one
        subjects = open_slots.get(CLAUSE, ())
        if CLAUSE in names and len(heads) < 2 and set(open_slots.get("gen", ())) <= set(subjects):
            around = (*subjects, *(open_slots.get(TOLD, ()) if set(heads) <= set(subjects) else ()))
            heads += [h for h in around if h not in heads]
        if heads and role != "parties":
            heads = heads[:1]
        used |= set(heads)
        spans = tuple(span for head in sorted(heads) for span in phrases_of(document, head))
        if spans:
            roles[role] = spans
    return roles


def _slots_of(document: Document, index: int, words: EventWords) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Slot names with the heads that stand in them."""
    found: dict[str, list[int]] = {}
    verbal = document.tokens[index].upos in {"VERB", "AUX"}
    for child in document.children(index):
        name = _verb_slot(document, child, words) if verbal else noun_slot(document, child, words)
        if name and not is_addressed(document, child):
            found.setdefault(name, []).append(child)
    if not verbal:
        behind = dict(slots_behind(document, index, words))
        cited = case_of(document, index) in load_set("events", "cited", "prepositions")
        if not behind and not cited and document.tokens[index].deprel in CIRCUMSTANCES:
            found |= _clause_actors(document, index, words)
        found = _with_light_verb(document, index, words, found) | behind
    elif len(subjects := found.get(SUBJECT, ())) > 1 and OBJECT not in found:
        found[OBJECT] = list_misread_subjects(document, index, subjects) or _list_second_subjects(document, subjects)
        found[SUBJECT] = [i for i in subjects if i not in found[OBJECT]]
    elif not subjects and (subject := shared_subject(document, index)) is not None:
        # "Kern floh und wurde verhaftet"
        undergone = is_passive(document, index) or is_kept_so(document, index)
        found.setdefault(OBJECT if undergone else SUBJECT, [subject])
    return ((name, tuple(heads)) for name, heads in found.items())


def _list_second_subjects(document: Document, subjects: Sequence[int]) -> list[int]:
    """ "Haben Räuber zwei Boten verschleppt": of two nouns that nothing joins or parts the second is the object."""
    first, second, *more = subjects
    between = range(first + 1, second)
    nouns = all(document.tokens[i].upos in NOUNS for i in subjects)
    nouns = nouns and document.tokens[first].lemma != document.tokens[second].lemma
    parted = any(document.tokens[i].upos in PARTING for i in between)
    # a word of its own begins the second phrase, and all before belongs to the first one
    begun = bool(between) and document.tokens[between[-1]].head == second
    return [second] if nouns and begun and not more and not parted else []


def _verb_slot(document: Document, child: int, words: EventWords) -> str | None:
    token = document.tokens[child]
    active = token.deprel == "nsubj:pass" and (
        is_moving(document, token.head) or _has_done(document, token.head, words)
    )
    subject = token.deprel == "nsubj" or active
    if (token.deprel in {"obj", "nsubj:pass"} and not subject) or (subject and is_passive(document, token.head)):
        return OBJECT
    if subject and not is_no_nominative(document, child):
        return SUBJECT
    if subject or token.deprel == "iobj":
        return "dat"
    if token.deprel in COMPLEMENTS:
        preposition = case_of(document, child)
        if preposition in words.agents and not is_moving(document, token.head) and _undergoes(document, token.head):
            return None if _is_beyond_clause(document, child) else SUBJECT
        return preposition or ("dat" if token.feats.get("Case") == "Dat" else None)
    return None


def _is_beyond_clause(document: Document, child: int) -> bool:
    """Whether another finite verb stands between a verb and what is said to hang on it from behind."""
    verb = document.tokens[child].head
    own = {i for i in document.children(verb) if document.tokens[i].deprel.startswith("aux")}
    return any(document.tokens[i].feats.get("VerbForm") == "Fin" and i not in own for i in range(verb + 1, child))


def _has_done(document: Document, verb: int, words: EventWords) -> bool:
    """Whether "haben" is the auxiliary of the verb, and none of the passive: its subject does it."""
    helpers = [document.tokens[i] for i in document.children(verb) if document.tokens[i].deprel.startswith("aux")]
    return bool(helpers) and all(t.deprel == "aux" and t.lemma in words.courses.having for t in helpers)


def _undergoes(document: Document, verb: int) -> bool:
    """Whether the tree has a passive for the verb, in its auxiliary or its subject."""
    return any(document.tokens[i].deprel in {"aux:pass", "nsubj:pass"} for i in document.children(verb))


def noun_slot(document: Document, child: int, words: EventWords) -> str | None:
    """The slot in which a word that hangs on a noun stands: its preposition, "gen" or "adj"."""
    token = document.tokens[child]
    if token.text.lower() in figure_words()["vague"]:
        return None
    if token.deprel in {"nmod", "obl", "nmod:poss", "det:poss", "nsubj"}:
        preposition = case_of(document, child) or preposition_before(document, child)
        if preposition is None and _is_no_genitive(document, child):
            return None
        # a noun that hangs on another without a preposition is its genitive, whatever case was guessed
        return "gen" if preposition in {None, words.genitive} else preposition
    if token.deprel == "amod" and open_knowledge().jurisdiction(token.text) is not None:
        return ADJECTIVE
    return None


def _is_no_genitive(document: Document, index: int) -> bool:
    """Whether an adjective without an article shows another case ("schwere Folgen", not "schwerer Folgen")."""
    children = [document.tokens[i] for i in document.children(index)]
    adjectives = [t.text for t in children if t.deprel == "amod"]
    return (
        bool(adjectives) and all(a.endswith("e") for a in adjectives) and not any(t.deprel == "det" for t in children)
    )


def _with_light_verb(
    document: Document, index: int, words: EventWords, found: dict[str, list[int]]
) -> dict[str, list[int]]:
    """The subject of a verb that only carries the noun takes part in it or undergoes it."""
    token = document.tokens[index]
    if token.head < 0 or token.deprel not in {"obj", "obl", "obl:arg"}:
        return found
    if token.deprel == "obl" and case_of(document, index) in load_set("events", "later", "prepositions"):
        return found  # "nach dem Brand drohte Moor mit einer Klage"
    if is_undone(document, index, words) or leads_to(document, index):
        return found
    verb, lemma = carrying_verb(document, index, words)
    subject = next((s for v in (verb, token.head) if (s := subject_of(document, v)) is not None), None)
    if subject is None:
        subject = shared_subject(document, verb)
    if subject is None and lemma in words.undergoing_verbs and _completes_verb(document, token.head):
        subject = subject_of(document, document.tokens[token.head].head)
    if subject is None:
        return found
    if lemma in words.undergoing_verbs and token.deprel != "obj":
        return found | {UNDERGOER: [subject]}
    owners = found.get("gen", [])
    owned = any(document.tokens[i].deprel not in POSSESSIVES for i in owners)
    return found | {"gen": [subject, *owners]} if lemma in words.light_verbs and not owned else found


def slots_behind(document: Document, index: int, words: EventWords) -> Iterator[tuple[str, list[int]]]:
    """Who carries out the noun by its relative clause: "das Gespräch, das Kern mit Moor geführt hatte"."""
    verb = verb_behind(document, index, words)
    if verb is None:
        return
    times = [span for span, _, _ in document.times]
    nouns = [i for i in document.children(verb) if document.tokens[i].upos in {"NOUN", "PROPN"}]
    actors = [i for i in nouns if not any(s.contains(document.tokens[i].span) for s in times)]
    subjects = [i for i in actors if document.tokens[i].deprel == "nsubj"]
    if subjects:
        yield "gen", subjects[:1]
    for child in actors:
        preposition = case_of(document, child) if document.tokens[child].deprel in COMPLEMENTS else None
        if preposition is not None:
            yield preposition, [child]


def verb_behind(document: Document, index: int, words: EventWords) -> int | None:
    """The verb of a relative clause that says how the noun was carried out."""
    clauses = (i for i in document.children(index) if document.tokens[i].deprel in {"acl", "acl:relcl"})
    return next((i for i in clauses if full_lemma(document, i) in words.light_verbs), None)


def _clause_actors(document: Document, index: int, words: EventWords) -> dict[str, list[int]]:
    """Subject and objects, named or "both sides", of the verb of whose clause the noun is a part."""
    verb = clause_verb(document, index)
    if verb is None or document.tokens[verb].upos not in {"VERB", "AUX"}:
        return {}
    children = [i for i in document.children(verb) if i != index]
    subjects = [i for i in children if document.tokens[i].deprel == "nsubj"]
    objects = [i for i in children if document.tokens[i].deprel in OBJECTS and case_of(document, i) is None]
    objects = [i for i in objects if not _is_only_spoken_of(document, verb, i)]
    joined = {CLAUSE: subjects, TOLD: objects}
    actors = {slot: with_conjuncts(document, heads) for slot, heads in joined.items()}
    # who does something at or after a talk takes part in it
    beside = case_of(document, index) in words.courses.circumstantial
    return {slot: [a for a in heads if _is_party(document, a, words, beside=beside)] for slot, heads in actors.items()}


def _is_only_spoken_of(document: Document, verb: int, index: int) -> bool:
    """Whether the object of a verb of saying is what is said or judged, and not who is spoken to."""
    act, token = act_of_verb(document, verb, speech_words()), document.tokens[index]
    if act is None or token.deprel in {"iobj", "obl:arg"} or token.feats.get("Case") == "Dat":
        return False
    spoken_to = speech_words().addressing | speech_words().giving
    if any(reading in spoken_to for reading in verb_readings(document, verb)):
        return False
    return act not in SPEAKING_TO or token.upos != "PROPN"


def _is_party(document: Document, index: int, words: EventWords, *, beside: bool) -> bool:
    """Whether the phrase names somebody, means two parties ("both sides") or is a pronoun for who was told before."""
    nodes = [document.tokens[i] for i in (index, *document.children(index))]
    if any(t.upos == "PROPN" or t.text.lower() in words.both for t in nodes):
        return True
    pronoun = nodes[0].feats.get("PronType") == "Prs" and nodes[0].feats.get("Person") == "3"
    return beside and (pronoun or is_known_person(nodes))


def shared_subject(document: Document, index: int) -> int | None:
    """The subject of a verb that shares it with the verb it hangs on, or has the object of that verb for one."""
    token = document.tokens[index]
    if token.head < 0 or token.deprel not in SHARING or is_for_others(document, index):
        return None
    # of several verbs in a row the one nearest before it gives it its subject
    before = [i for i in document.children(token.head) if document.tokens[i].deprel == "conj" and i < index]
    subjects = (subject_of(document, i) for i in (*reversed(before), token.head))
    return next(iter(list_bidden(document, index)), None) or next((s for s in subjects if s is not None), None)


def _completes_verb(document: Document, index: int) -> bool:
    """A participle alone that completes another verb: "sieht sich … konfrontiert", taken for finite or not."""
    children = (document.tokens[i].deprel for i in document.children(index))
    return document.tokens[index].deprel == "ccomp" and not any(r.startswith(CLAUSE_MARKS) for r in children)


def subject_of(document: Document, verb: int) -> int | None:
    """The subject of an active clause."""
    subjects = (i for i in document.children(verb) if document.tokens[i].deprel == "nsubj")
    return next((i for i in subjects if not is_addressed(document, i)), None)


def case_of(document: Document, index: int) -> str | None:
    """The preposition of a noun."""
    found = next((document.tokens[i] for i in document.children(index) if document.tokens[i].deprel == "case"), None)
    return None if found is None else found.lemma.lower() or found.text.lower()


def phrases_of(document: Document, head: int) -> Iterator[Span]:
    """The phrase of the noun; where compounds share their last part ("EU- und UN-Vertreter"), each of them alone."""
    joined = [i for i in subtree(document, head, without=BRANCHES_LEFT_OUT) if document.tokens[i].deprel == "conj"]
    if not any(document.tokens[i].text.endswith("-") for i in (head, *joined)):
        yield _phrase(document, head)
        return
    for index in (head, *joined):
        yield _phrase(document, index, without=BRANCHES_LEFT_OUT | {"conj", "cc"})


def _phrase(document: Document, head: int, *, without: frozenset[str] = BRANCHES_LEFT_OUT) -> Span:
    indices = subtree(document, head, without=without)
    kept = [i for i in indices if document.tokens[i].deprel != "case" or document.tokens[i].head != head]
    return span_of(document, kept)
