"""Who does what a noun names, said behind "durch", and who only tells of what a verb says of another."""

from collections.abc import Mapping, Sequence, Set
from functools import cache

from lagebild.knowledge.lookup import open_knowledge
from lagebild.languages.german.clauses import SUBJECTS, clause_verb, conjuncts, full_lemma, prepositions_of, subtree
from lagebild.languages.german.coordination import with_conjuncts
from lagebild.languages.german.events_roles import ADJECTIVE, case_of, noun_slot, phrases_of, subject_of
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.speech_links import act_of_verb
from lagebild.languages.german.speech_words import speech_words
from lagebild.languages.german.words import load_set, load_words
from lagebild.model.changes import replace
from lagebild.model.spans import Span
from lagebild.model.text import Document, EventFrame

ATTACHED = frozenset({"nmod", "obl", "obl:agent"})
GENITIVES = frozenset({"nmod", "nmod:poss"})
REPORTED = frozenset({"ccomp", "parataxis"})
REFUSALS = frozenset({"reject", "deny"})
NAMING = frozenset({"NOUN", "PROPN", "PRON"})
SAID = frozenset({"SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST"})
"""Types of what the genitive of their noun says or shows: "die Drohung des Präsidenten"."""
FOUGHT = frozenset({"ASSAULT", "FIGHT", "MOBILIZE"})
"""Types of what the genitive of most of their nouns does ("Angriff der Armee"); "Ermordung des Zeugen" tells it all."""
SUFFERED = frozenset({"ACCIDENT", "ASSAULT", "CRIME", "DEATH", "DISASTER", "HEALTH"})
"""Types of what nobody tells of himself."""
ORDERED = frozenset({"MOBILIZE"})
"""Types that troops are made to do by their own side, and not by whoever tells it."""
FRONTED = frozenset({"ASSAULT", "FIGHT", "SANCTION"})
"""Types of whose compounds the first part is who does it; of others it may be what it is about."""
ORGANISATION, PLACE = "org:", "LOC"
OF_VERBS = ("ung", "ungen")
"""Ends of nouns that tell what is done to somebody."""


def find_agents(document: Document, index: int, words: EventWords) -> tuple[Span, ...]:
    """Who does what the noun names: "die Übernahme von A durch B"; the last of joined nouns may say it for all."""
    heads = _agents_of(document, index, words)
    if not heads and _genitives(document, index, {None}):
        heads = [head for joined in conjuncts(document, index)[-1:] for head in _agents_of(document, joined, words)]
    return tuple(span for head in heads for span in phrases_of(document, head))


def find_front(document: Document, index: int, kind: str) -> tuple[Span, ...]:
    """Who does it by the first part of a compound: an abbreviation, or a body that fights ("US-Sanktionen")."""
    token = document.tokens[index]
    front, mark, _ = token.text.partition("-")
    if not mark or kind not in FRONTED:
        return ()
    known = open_knowledge().jurisdiction(front)
    acts = known is not None and (front.isupper() or (kind in FOUGHT and known.startswith(ORGANISATION)))
    return (Span(token.span.start, token.span.start + len(front)),) if acts else ()


def find_own_doer(
    document: Document, index: int, slots: Mapping[str, tuple[str, ...]], words: EventWords
) -> list[Span]:
    """The adjective of a noun that says who does it ("fears a Russian attack"), where no verb carries it out."""
    head = document.tokens[index].head
    if ADJECTIVE not in slots.get("by", ()) or (head >= 0 and full_lemma(document, head) in words.light_verbs):
        return []
    children = document.children(index)
    return [document.tokens[i].span for i in children if noun_slot(document, i, words) == ADJECTIVE]


def find_undergoers(document: Document, index: int, words: EventWords) -> tuple[Span, ...]:
    """The genitives of a noun, and what stands behind "von": with an agent beside them, to whom it is done."""
    return tuple(
        span for child in _genitives(document, index, {None, words.genitive}) for span in phrases_of(document, child)
    )


def may_be_undergone(document: Document, index: int, kind: str) -> bool:
    """Whether the genitive of the noun may name to whom it is done: then the model says which it is."""
    return kind not in SAID and (kind not in FOUGHT or document.tokens[index].text.lower().endswith(OF_VERBS))


def settle_doers(
    document: Document, index: int, frame: EventFrame, doers: Sequence[Span]
) -> tuple[EventFrame, tuple[Span, ...]]:
    """The frame and the doers by the tree, where the model has the noun done to the same ones.

    The subject of a verb such as "erlassen" does what its object names; a genitive may as well undergo it.
    """
    issuer = _find_issuer(document, index)
    sure = [s for s in doers if issuer is not None and document.root_of(s) == issuer]
    against = tuple(a for a in frame.against if not any(a.overlaps(s) for s in sure))
    if may_be_undergone(document, index, frame.type):
        doers = [s for s in doers if not any(s.overlaps(a) for a in against)]
    return replace(frame, against=against), tuple(doers)


def _find_issuer(document: Document, index: int) -> int | None:
    """The subject of a verb that issues what the noun at `index` names, as its object."""
    token = document.tokens[index]
    issued = token.deprel == "obj" and full_lemma(document, token.head) in load_set("events", "light_verbs", "issuing")
    return subject_of(document, token.head) if issued else None


def are_troops(document: Document, doers: Sequence[Span]) -> bool:
    """Whether troops are among who does it ("russische Soldaten")."""
    troops = tuple(load_set("events", "troops", "nouns"))
    roots = (document.root_of(span) for span in doers)
    return any(root is not None and document.tokens[root].text.lower().endswith(troops) for root in roots)


def is_by_speaker(document: Document, index: int, doers: Sequence[Span]) -> bool:
    """Whether who does it is who tells it: "we", or "one" where no verb says what anybody may or should do."""
    persons = load_words("acts")["persons"]
    words = [{token.text.lower() for token in document.tokens_in(span)} for span in doers]
    if any(found.issubset(persons["own"]) for found in words):
        return True
    verb = clause_verb(document, index)
    around = (*document.children(index), *(document.children(verb) if verb is not None else ()))
    bound = any(document.tokens[i].lemma in _modals() for i in around)
    return not bound and any(found.issubset(persons["anybody"]) for found in words)


@cache
def _modals() -> frozenset[str]:
    """Verbs that say what somebody may or should do."""
    return frozenset((*load_words("speech")["requiring"]["modals"], *load_words("events")["future"]["potential"]))


def list_tellers(document: Document, index: int, kind: str) -> tuple[int, ...]:
    """Who says or is said to say a clause that has a subject of its own: no more than a voice in it.

    In the passive others than the subject do it: whoever tells it may, but for what harms ("sei bestohlen worden").
    """
    relations = SUBJECTS if kind in SUFFERED | ORDERED else frozenset({"nsubj"})
    if all(document.tokens[i].deprel not in relations for i in document.children(index)):
        return ()
    token = document.tokens[index]
    if token.deprel == "acl":
        return _list_reporting(document, index)
    beside = [i for i in document.children(index) if document.tokens[i].deprel == "parataxis"]
    verbs = [token.head, *beside] if token.deprel in REPORTED and token.head >= 0 else beside
    saying = (verb for verb in verbs if act_of_verb(document, verb, speech_words()) is not None)
    return with_conjuncts(document, (subject_of(document, verb) for verb in saying))


def list_named_sources(document: Document, index: int) -> tuple[int, ...]:
    """ "Einigten sich nach Angaben beider Seiten": by whose words it is so."""
    sentence = document.sentences[document.tokens[index].sentence]
    sources = [
        i for i in range(sentence.first, sentence.last) if document.tokens[i].lemma in speech_words().source_nouns
    ]
    behind = load_set("speech", "prepositions", "before")
    told = (i for i in sources if not prepositions_of(document, i).isdisjoint(behind))
    owners = (i for noun in told for i in document.children(noun) if document.tokens[i].deprel in GENITIVES)
    return tuple(i for owner in owners for i in subtree(document, owner))


def _list_reporting(document: Document, verb: int) -> tuple[int, ...]:
    """Whose reports tell a clause: "Berichte von A, dass B getötet wurde"."""
    if all(document.tokens[i].deprel != "mark" for i in document.children(verb)):
        return ()
    owners = [i for i in document.children(document.tokens[verb].head) if document.tokens[i].deprel in GENITIVES]
    return with_conjuncts(document, owners)


def list_matters(document: Document, index: int, words: EventWords) -> tuple[int, ...]:
    """What somebody else said that is refused ("wies Warnungen vor einem Angriff auf A zurück"): A refused nothing."""
    if act_of_verb(document, index, speech_words()) not in REFUSALS:
        return ()
    sources = {None, words.genitive} | words.agents | speech_words().source_prepositions
    said = [i for i in document.children(index) if document.tokens[i].deprel == "obj"]
    matters = (
        child
        for noun in said
        for child in document.children(noun)
        if document.tokens[child].deprel in ATTACHED and case_of(document, child) not in sources
    )
    return tuple(i for matter in matters for i in subtree(document, matter))


def _agents_of(document: Document, index: int, words: EventWords) -> list[int]:
    return [
        child
        for child in document.children(index)
        if document.tokens[child].deprel in ATTACHED
        and case_of(document, child) in load_set("events", "passive_agents", "of_nouns")
        and _may_act(document, child, words)
        and not _is_way(document, child)
    ]


def _is_way(document: Document, index: int) -> bool:
    """ "Der Marsch durch Bonn": whether a place stands behind a noun for moving along."""
    moving = tuple(load_set("events", "passive_agents", "moving"))
    if not document.tokens[document.tokens[index].head].text.lower().endswith(moving):
        return False
    return any(n.label == PLACE and n.span.overlaps(document.tokens[index].span) for n in document.names)


def _may_act(document: Document, index: int, words: EventWords) -> bool:
    """Whether a noun can name who acts, and not a means or another happening ("Tod durch Erfrieren")."""
    token = document.tokens[index]
    return token.upos in NAMING and (token.upos != "NOUN" or not words.readings(token.lemma, "NOUN"))


def _genitives(document: Document, index: int, cases: Set[str | None]) -> list[int]:
    """Those that belong to a noun, behind one of the prepositions or, where `cases` has None, behind none."""
    return [
        i for i in document.children(index) if document.tokens[i].deprel in GENITIVES and case_of(document, i) in cases
    ]
