"""Whether an event happened, goes on, is planned, demanded, denied or only possible, as grammar and words tell."""

from collections.abc import Iterator

from lagebild.languages.german.clauses import full_lemma
from lagebild.languages.german.events_words import EventWords
from lagebild.model.text import Document

EMBEDDING = ("denied", "demanded", "threatened", "postponed", "cancelled", "hypothetical")
"""Statuses that a governing verb or noun gives, in the order in which they are asked."""
ADJECTIVAL = ("scheduled", "alleged", "ongoing")
"""Statuses that an adjective of the noun itself gives."""
COMPLEMENTS = frozenset({"obj", "obl:arg", "ccomp", "xcomp", "conj", "nsubj:pass", "csubj", "acl"})
MAX_CLIMB = 3
"""Governors looked at: further up, another clause speaks."""


def decide_status(document: Document, index: int, words: EventWords) -> str | None:
    """The status that the words around the trigger give, or None where they leave it open."""
    token = document.tokens[index]
    if _is_hearsay(document, index, words):
        return "alleged"
    modifiers = {document.tokens[i].lemma.lower() for i in document.children(index)}
    for status in ADJECTIVAL:
        if modifiers & words.statuses[status]:
            return status
    told = _by_tense(document, index, words) if _tells_itself(document, index) else None
    if told == "occurred":
        return told
    governed = _by_governor(document, index, words)
    if governed:
        return governed
    called_off = _called_off(document, index, words)
    if called_off:
        return called_off
    verb = index if token.upos in {"VERB", "AUX"} else _telling_verb(document, index, words)
    return None if verb is None else _by_tense(document, verb, words)


def _by_governor(document: Document, index: int, words: EventWords) -> str | None:
    """The status that what governs the event gives it; what is not ruled out may come."""
    for governor in _governors(document, index, words):
        lemmas = {full_lemma(document, governor), document.tokens[governor].lemma}
        status = next((s for s in EMBEDDING if lemmas & words.statuses[s]), None)
        if status is not None and not _is_negated(document, governor, words):
            return status
        if status == "denied":
            return "hypothetical"
    return None


def _is_hearsay(document: Document, index: int, words: EventWords) -> bool:
    """Whether a modal verb reports what is said to have happened already: "soll … getötet haben"."""
    if document.tokens[index].feats.get("VerbForm") != "Part":
        return False
    helpers = [document.tokens[i] for i in document.children(index) if document.tokens[i].deprel.startswith("aux")]
    finite = {t.lemma for t in helpers if t.feats.get("VerbForm") == "Fin"}
    infinite = {t.lemma for t in helpers if t.feats.get("VerbForm") != "Fin"}
    return bool(finite & words.hearsay) and bool(infinite & words.perfect)


def _is_negated(document: Document, index: int, words: EventWords) -> bool:
    return any(document.tokens[i].lemma.lower() in words.negations for i in document.children(index))


def _tells_itself(document: Document, index: int) -> bool:
    """Whether the trigger is the verb of a clause that is nobody's object: its own tense speaks first."""
    token = document.tokens[index]
    return token.upos in {"VERB", "AUX"} and token.deprel not in {"ccomp", "xcomp", "csubj", "obj"}


def _governors(document: Document, index: int, words: EventWords) -> Iterator[int]:
    """What the event is an object or complement of: circumstances ("after a talk he demanded …") do not count."""
    node = index
    for _ in range(MAX_CLIMB):
        token = document.tokens[node]
        if token.head < 0 or not _is_complement(document, node, words):
            return
        node = token.head
        yield node


def _is_complement(document: Document, node: int, words: EventWords) -> bool:
    relation = document.tokens[node].deprel
    if relation in {"obl", "nmod"}:
        cases = {
            document.tokens[i].lemma.lower() for i in document.children(node) if document.tokens[i].deprel == "case"
        }
        return not cases or bool(cases & words.embedding)
    return relation in COMPLEMENTS


def _called_off(document: Document, index: int, words: EventWords) -> str | None:
    """A talk that "entfällt", "verzögert sich" or "findet nicht statt"."""
    token = document.tokens[index]
    if token.deprel != "nsubj" or token.head < 0:
        return None
    lemma = full_lemma(document, token.head)
    negated = _is_negated(document, token.head, words)
    for status in ("postponed", "cancelled"):
        if lemma in words.statuses[status] and not negated:
            return status
    return "cancelled" if negated and lemma in words.happening_verbs else None


def _telling_verb(document: Document, index: int, words: EventWords) -> int | None:
    """The verb above a noun of event, where its tense is the event's own."""
    head = document.tokens[index].head
    if head < 0 or document.tokens[head].upos not in {"VERB", "AUX"}:
        return None
    return head if full_lemma(document, head) in words.happening_verbs | words.light_verbs else None


def _by_tense(document: Document, verb: int, words: EventWords) -> str | None:
    """By the finite verb of the clause: past is done, future and plans are to come."""
    children = list(document.children(verb))
    finite = [document.tokens[i] for i in (verb, *children) if document.tokens[i].feats.get("VerbForm") == "Fin"]
    token = document.tokens[verb]
    if not finite:
        # an infinitive clause tells what somebody may, shall or is ready to do
        return "hypothetical" if token.feats.get("VerbForm") == "Inf" else None
    auxiliaries = {t.lemma for t in finite if t is not token}
    infinitive = token.feats.get("VerbForm") == "Inf"
    if any(t.feats.get("Mood") == "Sub" and t.lemma in words.potential for t in finite):
        return "hypothetical" if infinitive else None
    if infinitive and auxiliaries & words.future:
        return "scheduled"
    if any(t.feats.get("Mood") == "Sub" for t in finite):
        return None
    past = any(t.feats.get("Tense") == "Past" for t in finite) or (
        token.feats.get("VerbForm") == "Part" and bool(auxiliaries)
    )
    return "occurred" if past else None
