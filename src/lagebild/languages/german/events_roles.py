"""Who takes part in an event: the slots of its verb or noun, read off the dependency tree."""

from collections.abc import Iterator, Mapping

from lagebild.knowledge.lookup import open_knowledge
from lagebild.languages.german.clauses import full_lemma, span_of, subtree
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.numbers import figure_words
from lagebild.model.text import Document, Span

BRANCHES_LEFT_OUT = frozenset({"acl", "acl:relcl", "parataxis", "appos:clause", "advcl"})
"""Clauses that hang on a participant are not part of its name."""
CIRCUMSTANCES = frozenset({"obl", "obl:arg", "obj"})
COMPLEMENTS = frozenset({"obl", "obl:arg", "nmod", "obl:agent"})
WARNED = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "obl:arg", "obl:agent"})
SHARING = frozenset({"conj", "xcomp", "parataxis"})
"""Relations of verbs that share the subject of the verb above them."""
CLAUSE_MARKS = ("aux", "cop", "mark", "nsubj")
"""Relations to what a clause of its own has."""
SUBJECT, OBJECT, UNDERGOER, CLAUSE = "subj", "obj", "undergoer", "clause"


def fill_roles(
    document: Document, index: int, slots: Mapping[str, tuple[str, ...]], words: EventWords
) -> dict[str, tuple[Span, ...]]:
    """Spans of the participants by role; a slot that is empty fills nothing."""
    open_slots = dict(_slots_of(document, index, words))
    roles: dict[str, tuple[Span, ...]] = {}
    used: set[int] = set()
    for role, names in slots.items():
        heads = [h for name in names if name != CLAUSE for h in open_slots.get(name, ()) if h not in used]
        # who acts in the clause takes part in a talk that names no parties of its own, or adds to one that names one
        if CLAUSE in names and len(heads) < 2 and not open_slots.get("gen"):
            heads += [h for h in open_slots.get(CLAUSE, ()) if h not in heads]
        if heads and role != "parties":
            heads = heads[:1]
        used |= set(heads)
        spans = tuple(_phrase(document, head) for head in sorted(heads))
        if spans:
            roles[role] = spans
    return roles


def list_warned(document: Document, index: int, words: EventWords) -> tuple[int, ...]:
    """Who warns and is warned of the event at `index`: they take no part in it."""
    head = document.tokens[index].head
    marks = (document.tokens[i].text.lower() for i in document.children(index))
    if (
        head < 0
        or full_lemma(document, head) not in words.warning_verbs
        or words.warning_prepositions.isdisjoint(marks)
    ):
        return ()
    return tuple(i for i in document.children(head) if document.tokens[i].deprel in WARNED)


def list_brought_about(document: Document, index: int) -> tuple[int, ...]:
    """What the event at `index` has or does ("ein Angriff hätte Folgen"): that is not who does the event."""
    token = document.tokens[index]
    if token.deprel != "nsubj" or token.head < 0:
        return ()
    return tuple(i for i in document.children(token.head) if document.tokens[i].deprel in {"obj", "iobj"})


def _slots_of(document: Document, index: int, words: EventWords) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Slot names with the heads that stand in them."""
    found: dict[str, list[int]] = {}
    verbal = document.tokens[index].upos in {"VERB", "AUX"}
    for child in document.children(index):
        name = _verb_slot(document, child, words) if verbal else _noun_slot(document, child, words)
        if name:
            found.setdefault(name, []).append(child)
    if not verbal:
        behind = dict(_slots_behind(document, index, words))
        around = [] if behind else _clause_actors(document, index, words)
        if around and document.tokens[index].deprel in CIRCUMSTANCES:
            found[CLAUSE] = around
        found = _with_light_verb(document, index, words, found) | behind
    elif SUBJECT not in found and (subject := _shared_subject(document, index)) is not None:
        found[SUBJECT] = [subject]
    return ((name, tuple(heads)) for name, heads in found.items())


def _verb_slot(document: Document, child: int, words: EventWords) -> str | None:
    token = document.tokens[child]
    if token.deprel == "nsubj":
        return SUBJECT
    if token.deprel in {"obj", "nsubj:pass"}:
        return OBJECT
    if token.deprel == "iobj":
        return "dat"
    if token.deprel in COMPLEMENTS:
        preposition = _case_of(document, child)
        if preposition in words.agents and any(
            document.tokens[i].deprel in {"aux:pass", "nsubj:pass"} for i in document.children(token.head)
        ):
            return SUBJECT
        return preposition or ("dat" if token.feats.get("Case") == "Dat" else None)
    return None


def _noun_slot(document: Document, child: int, words: EventWords) -> str | None:
    token = document.tokens[child]
    if token.text.lower() in figure_words()["vague"]:
        return None
    if token.deprel in {"nmod", "obl", "nmod:poss", "det:poss", "nsubj"}:
        preposition = _case_of(document, child)
        if preposition is None and _is_no_genitive(document, child):
            return None
        # a noun that hangs on another without a preposition is its genitive, whatever case was guessed
        return "gen" if preposition in {None, words.genitive} else preposition
    if token.deprel == "amod" and open_knowledge().jurisdiction(token.text) is not None:
        return "adj"
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
    lemma = full_lemma(document, token.head)
    subject = _subject_of(document, token.head)
    if subject is None:
        subject = _shared_subject(document, token.head)
    if subject is None and lemma in words.undergoing_verbs and _completes_verb(document, token.head):
        subject = _subject_of(document, document.tokens[token.head].head)
    if subject is None:
        return found
    if lemma in words.undergoing_verbs and token.deprel != "obj":
        return found | {UNDERGOER: [subject]}
    return found | {"gen": [subject]} if lemma in words.light_verbs and "gen" not in found else found


def _slots_behind(document: Document, index: int, words: EventWords) -> Iterator[tuple[str, list[int]]]:
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
        preposition = _case_of(document, child) if document.tokens[child].deprel in COMPLEMENTS else None
        if preposition is not None:
            yield preposition, [child]


def verb_behind(document: Document, index: int, words: EventWords) -> int | None:
    """The verb of a relative clause that says how the noun was carried out."""
    clauses = (i for i in document.children(index) if document.tokens[i].deprel in {"acl", "acl:relcl"})
    return next((i for i in clauses if full_lemma(document, i) in words.light_verbs), None)


def list_onlookers(document: Document, index: int, words: EventWords) -> tuple[int, ...]:
    """Who only says something of a deed that its relative clause ascribes to others ("lobte das Gespräch, das …")."""
    token = document.tokens[index]
    if token.head < 0 or token.deprel not in CIRCUMSTANCES or full_lemma(document, token.head) in words.light_verbs:
        return ()
    subject = _subject_of(document, token.head)
    told = any(True for _ in _slots_behind(document, index, words))
    return (subject,) if told and subject is not None else ()


def _clause_actors(document: Document, index: int, words: EventWords) -> list[int]:
    """Subject and objects, named or "both sides", of the verb of whose clause the noun is a part."""
    head = document.tokens[index].head
    if head < 0 or document.tokens[head].upos not in {"VERB", "AUX"}:
        return []
    actors = [
        i for i in document.children(head) if document.tokens[i].deprel in {"nsubj", "iobj", "obj"} and i != index
    ]
    return [
        a
        for i in actors
        for a in (i, *_conjuncts(document, i))
        if _is_named(document, a) or _is_pair(document, a, words)
    ]


def _conjuncts(document: Document, index: int) -> list[int]:
    return [i for i in document.children(index) if document.tokens[i].deprel == "conj"]


def _is_named(document: Document, index: int) -> bool:
    nodes = (index, *document.children(index))
    return any(document.tokens[i].upos == "PROPN" for i in nodes)


def _is_pair(document: Document, index: int, words: EventWords) -> bool:
    """Whether the phrase means two parties together ("both sides")."""
    nodes = (index, *document.children(index))
    return any(document.tokens[i].text.lower() in words.both for i in nodes)


def _shared_subject(document: Document, index: int) -> int | None:
    """The subject of a verb that shares it with the verb it hangs on."""
    token = document.tokens[index]
    if token.head < 0 or token.deprel not in SHARING:
        return None
    return _subject_of(document, token.head)


def _completes_verb(document: Document, index: int) -> bool:
    """A participle alone that completes another verb: "sieht sich … konfrontiert", taken for finite or not."""
    children = (document.tokens[i].deprel for i in document.children(index))
    return document.tokens[index].deprel == "ccomp" and not any(r.startswith(CLAUSE_MARKS) for r in children)


def _subject_of(document: Document, verb: int) -> int | None:
    return next((i for i in document.children(verb) if document.tokens[i].deprel == "nsubj"), None)


def _case_of(document: Document, index: int) -> str | None:
    found = next((document.tokens[i] for i in document.children(index) if document.tokens[i].deprel == "case"), None)
    return None if found is None else found.lemma.lower() or found.text.lower()


def _phrase(document: Document, head: int) -> Span:
    indices = subtree(document, head, without=BRANCHES_LEFT_OUT)
    kept = [i for i in indices if document.tokens[i].deprel != "case" or document.tokens[i].head != head]
    return span_of(document, kept)
