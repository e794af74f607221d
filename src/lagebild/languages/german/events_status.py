"""Whether an event happened, goes on, is planned, demanded, denied or only possible, as grammar and words tell."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import full_lemma
from lagebild.languages.german.events_words import EventWords
from lagebild.model.text import Document, Token

EMBEDDING = ("denied", "demanded", "threatened", "postponed", "cancelled", "hypothetical", "announced")
"""Statuses that a governing verb or noun gives, in the order in which they are asked."""
RENAMED = {"announced": "scheduled"}
CALLED_OFF = ("postponed", "cancelled")
ADJECTIVAL = ("scheduled", "alleged", "ongoing")
"""Statuses that an adjective of the noun itself gives."""
COMPLEMENTS = frozenset({"obj", "obl:arg", "ccomp", "xcomp", "conj", "nsubj:pass", "csubj", "acl"})
MAX_CLIMB = 3
"""Governors looked at: further up, another clause speaks."""


def decide_status(document: Document, index: int, kind: str, words: EventWords) -> str | None:
    """The status that the words around the trigger of an event of this type give, or None where they leave it open."""
    if _is_hearsay(document, index, words):
        return "alleged"
    called_off = _called_off(document, index, words) or _calls_off(document, index, kind, words)
    if called_off:
        return called_off
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
    verb = index if _is_verb(document, index) else _telling_verb(document, index, words)
    return None if verb is None else _by_tense(document, verb, words)


def fit_to_form(document: Document, index: int, status: str, words: EventWords) -> str:
    """The status, unless it says that something is done and an infinitive clause tells it: that is only possible."""
    verb = index if _is_verb(document, index) else _telling_verb(document, index, words)
    if status != "occurred" or verb is None or document.tokens[verb].feats.get("VerbForm") != "Inf":
        return status
    around = (verb, *document.children(verb))
    return status if any(document.tokens[i].feats.get("VerbForm") == "Fin" for i in around) else "hypothetical"


def _is_verb(document: Document, index: int) -> bool:
    """Whether the word is a verb or an auxiliary."""
    return document.tokens[index].upos in {"VERB", "AUX"}


def _calls_off(document: Document, index: int, kind: str, words: EventWords) -> str | None:
    """The status of what a verb of postponing or calling off, itself the trigger, is done to."""
    if not _is_verb(document, index) or _is_negated(document, index, words):
        return None
    lemma = full_lemma(document, index)
    status = next((s for s in CALLED_OFF if lemma in words.statuses[s]), None)
    if status is None or kind in words.moving_types.get(lemma, ()):
        return None
    return status if _by_tense(document, index, words) in {"occurred", None} else None


def _by_governor(document: Document, index: int, words: EventWords) -> str | None:
    """The status that what governs the event gives it; what is not ruled out may come."""
    for governor in _governors(document, index, words):
        lemmas = {full_lemma(document, governor), document.tokens[governor].lemma}
        status = next((s for s in EMBEDDING if lemmas & words.statuses[s]), None)
        if status is not None and not _is_negated(document, governor, words):
            return RENAMED.get(status, status)
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
    return _is_verb(document, index) and token.deprel not in {"ccomp", "xcomp", "csubj", "obj"}


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
    """A talk that "entfällt", "wurde verschoben" or "findet nicht statt"; what may be put off is only possible."""
    token = document.tokens[index]
    if token.deprel not in {"nsubj", "nsubj:pass", "obj"} or token.head < 0:
        return None
    lemma = full_lemma(document, token.head)
    negated = _is_negated(document, token.head, words)
    for status in CALLED_OFF:
        if lemma in words.statuses[status] and not negated:
            told = _by_tense(document, token.head, words)
            return "hypothetical" if told == "hypothetical" else status
    return "cancelled" if negated and lemma in words.happening_verbs and token.deprel == "nsubj" else None


def _telling_verb(document: Document, index: int, words: EventWords) -> int | None:
    """The verb above a noun of event, where its tense is the event's own."""
    head = document.tokens[index].head
    if head < 0 or document.tokens[head].upos not in {"VERB", "AUX"}:
        return None
    return head if full_lemma(document, head) in words.happening_verbs | words.light_verbs else None


def _by_tense(document: Document, verb: int, words: EventWords) -> str | None:
    """By the finite verb of the clause: past is done, future and plans are to come; the present leaves it open."""
    children = list(document.children(verb))
    finite = [document.tokens[i] for i in (verb, *children) if document.tokens[i].feats.get("VerbForm") == "Fin"]
    token = document.tokens[verb]
    if not finite or (_is_conditional(document, verb, words) and not _is_past(finite)):
        return "hypothetical" if finite else None
    auxiliaries = {t.lemma for t in finite if t is not token}
    subjunctive = any(t.feats.get("Mood") == "Sub" for t in finite)
    if token.feats.get("VerbForm") == "Inf":
        return _by_modal(finite, auxiliaries, words)
    if token.feats.get("VerbForm") == "Part" and auxiliaries:
        if auxiliaries & words.perfect:
            return "alleged" if subjunctive else "occurred"
        return "occurred" if _is_past(finite) and not subjunctive else None
    return "occurred" if _is_past(finite) and not subjunctive else None


def _by_modal(finite: Sequence[Token], auxiliaries: set[str], words: EventWords) -> str | None:
    """Of an infinitive: what could or would be is possible, what will or shall be is to come."""
    forms = {t.text.lower() for t in finite}
    if forms & words.potential_forms or (auxiliaries & words.potential and not auxiliaries & words.future):
        return "hypothetical"
    # reported speech leaves open whether it is a plan or a threat
    reported = any(t.feats.get("Mood") == "Sub" for t in finite)
    return "scheduled" if auxiliaries & words.future and not reported else None


def _is_past(finite: Sequence[Token]) -> bool:
    return any(t.feats.get("Tense") == "Past" for t in finite)


def _is_conditional(document: Document, verb: int, words: EventWords) -> bool:
    """Whether the clause begins with "if"."""
    marks = (document.tokens[i] for i in document.children(verb) if document.tokens[i].deprel == "mark")
    return any(t.text.lower() in words.conditions for t in marks)
