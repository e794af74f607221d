"""What governs an event and so says how sure it is: it is demanded, denied, planned, feared or alleged."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from lagebild.languages.german.clauses import INFINITIVE, SUBJECTS, full_lemma, prepositions_of, subtree, verb_readings
from lagebild.languages.german.contractions import load_contractions
from lagebild.languages.german.events_course import calls_untrue, is_said_no
from lagebild.languages.german.events_initiators import is_known
from lagebild.languages.german.events_onlookers import is_opposed
from lagebild.languages.german.events_tense import is_negated, is_verb, read_tense
from lagebild.languages.german.events_unfulfilled import is_given_up, is_renounced, takes_part_in
from lagebild.languages.german.events_words import NOUN, EventWords
from lagebild.languages.german.words import load_set
from lagebild.model.facts import TALK
from lagebild.model.syntax import OBLIQUE
from lagebild.model.text import Document

EMBEDDING = ("denied", "demanded", "threatened", "postponed", "cancelled", "hypothetical", "announced")
"""Statuses that a governing verb or noun gives, in the order in which they are asked."""
OUTRANKING = frozenset({"demanded", "threatened", "hypothetical"})
"""What is said of a plan and so of what is planned: "forderte, Neuwahlen anzusetzen"."""
MEANT = ("announced", "threatened", "demanded")
"""Of verbs for what somebody plans, threatens or demands, which he who denies that denies."""
INTENDED = frozenset({"announced", "threatened"})
"""Of nouns for what somebody means to do, and may give up."""
NOT_SO = {"denied": "hypothetical", "demanded": "denied", "announced": "denied", "threatened": "denied"}
"""What is meant by a governor that is negated: what is not ruled out may come, what is not planned will not."""
RENOUNCED = {"scheduled": "cancelled", "demanded": "hypothetical", "denied": "hypothetical"}
"""What becomes of a deed whose being left is planned, demanded or denied: "versprach, auf Streiks zu verzichten"."""
COMPLEMENTS = frozenset({"obj", "obl:arg", "ccomp", "xcomp", "conj", "nsubj:pass", "csubj", "acl"})
CLAUSES_OF_AIMS = frozenset({"csubj", "ccomp", "acl", "xcomp"})
COMMA, COLON = ",", ":"
POSTPONED, CANCELLED = "postponed", "cancelled"
CALLED_OFF = (POSTPONED, CANCELLED)
MAX_CLIMB = 3
"""Governors looked at: further up, another clause speaks."""


def find_governed(document: Document, index: int, words: EventWords) -> str | None:
    """The status that what governs the event gives it, or that of what somebody promises or is to leave."""
    status = _find_governed(document, index, words)
    if not is_renounced(document, index, words):
        return status
    promised = status is None and _is_promised(document, document.tokens[index].head, words)
    return RENOUNCED.get("scheduled" if promised else status or "", status)


def _is_promised(document: Document, verb: int, words: EventWords) -> bool:
    """ "Sagte zu, auf Streiks zu verzichten": whether the infinitive tells what somebody promises."""
    token = document.tokens[verb]
    if token.head < 0 or token.deprel != INFINITIVE or is_negated(document, token.head, words):
        return False
    return full_lemma(document, token.head) in load_set("events", "plans", "promising")


def _find_governed(document: Document, index: int, words: EventWords) -> str | None:
    governors = list(_governors(document, index, words))
    if _is_denied_plan(document, governors, words) or _denies_planning(document, index, governors, words):
        return "denied"
    accused = any(not words.statuses["alleged"].isdisjoint(verb_readings(document, i)) for i in governors)
    planned = None
    for governor in governors:
        if calls_untrue(document, governor, words):
            return planned or "denied"
        lemmas = {document.tokens[governor].lemma, *verb_readings(document, governor)}
        status = next((s for s in EMBEDDING if lemmas & words.statuses[s]), None)
        status = status or _by_reckoning(document, governor, lemmas, words)
        if status is None or (planned and status not in OUTRANKING):
            continue
        if status in CALLED_OFF and _is_only_topic(document, index, words):
            continue
        if is_negated(document, governor, words) or _is_of_nobody(document, governor, words):
            return planned or NOT_SO.get(status)
        if status in INTENDED and not is_verb(document, governor) and is_given_up(document, governor, words):
            return "cancelled"
        if status != "announced":
            return status
        planned = "alleged" if accused else "scheduled"
    return planned or ("alleged" if accused else "scheduled" if _is_aimed_at(document, index) else None)


def _is_of_nobody(document: Document, governor: int, words: EventWords) -> bool:
    """ "Niemand plant einen Angriff": whether nobody does what governs the event."""
    return is_verb(document, governor) and is_said_no(document, governor, words)


def _is_only_topic(document: Document, index: int, words: EventWords) -> bool:
    """ "Die Sitzung zum Brand wurde verschoben": whether that is put off in which the event is only spoken of."""
    token = document.tokens[index]
    if token.deprel not in OBLIQUE or not prepositions_of(document, index) or is_verb(document, token.head):
        return False
    return any(r.type == TALK and r.usual for r in words.readings(document.tokens[token.head].lemma, NOUN))


def _is_other_version(document: Document, node: int, words: EventWords) -> bool:
    """ "Er dementiert: Man habe geprüft": whether it is what he who denies something says is so instead."""
    token = document.tokens[node]
    denies = full_lemma(document, token.head) in words.statuses["denied"]
    opening = min(subtree(document, node))
    around = document.tokens[max(opening - 1, 0) : opening + 1]
    return denies and token.deprel == "ccomp" and any(t.text == COLON for t in around)


def _by_reckoning(document: Document, governor: int, lemmas: set[str], words: EventWords) -> str | None:
    """ "Hatte mit Unruhen gerechnet": they came or not; by the present they may as well be planned or threatened."""
    reckoned = not lemmas.isdisjoint(load_set("events", "plans", "reckoning"))
    return "hypothetical" if reckoned and read_tense(document, governor, words) == "occurred" else None


def _is_aimed_at(document: Document, index: int) -> bool:
    """ "Ziel sei es, dass zehn Werke gebaut werden": whether that is the aim of somebody now."""
    token = document.tokens[index]
    if token.head < 0 or token.head > index or token.deprel not in CLAUSES_OF_AIMS:
        return False
    if document.tokens[token.head].lemma not in load_set("events", "plans", "aims"):
        return False
    opening = next((i for i in range(token.head, index) if document.tokens[i].text == COMMA), token.head)
    between = [document.tokens[i] for i in (*document.children(token.head), *range(token.head, opening))]
    being = [t for t in between if t.upos in {"AUX", "VERB"} and t.feats.get("VerbForm") == "Fin" and t is not token]
    return bool(being) and all(t.lemma == "sein" and t.feats.get("Tense") == "Pres" for t in being)


def _is_denied_plan(document: Document, governors: Sequence[int], words: EventWords) -> bool:
    """ "Pläne für einen Angriff werden bestritten": who denies that there is a plan denies what is planned."""
    for noun, verb in pairwise(governors):
        planned = document.tokens[noun].lemma in words.statuses["announced"] and not is_verb(document, noun)
        denied = full_lemma(document, verb) in words.statuses["denied"] and not is_negated(document, verb, words)
        if planned and denied:
            return True
    return False


def _denies_planning(document: Document, index: int, governors: Sequence[int], words: EventWords) -> bool:
    """ "Bestritt, dass Moor einen Angriff plane": whether somebody denies that what nobody knows yet is meant to be."""
    planning = [i for i in governors if is_verb(document, i)][:1]
    meant = frozenset().union(*(words.statuses[status] for status in MEANT))
    if not planning or is_known(document, index) or full_lemma(document, planning[0]) not in meant:
        return False
    above = governors[governors.index(planning[0]) + 1 :]
    denying = words.statuses["denied"]
    return any(full_lemma(document, i) in denying and not is_negated(document, i, words) for i in above)


def _governors(document: Document, index: int, words: EventWords) -> Iterator[int]:
    """What the event is an object or complement of: circumstances ("after a talk he demanded …") do not count."""
    node = index
    for _ in range(MAX_CLIMB):
        token = document.tokens[node]
        if token.head < 0 or not is_complement(document, node, words) or _is_on_its_own(document, node):
            return
        beside = _intent_before(document, node, words)
        if beside is not None:
            node = beside
            yield node
            continue
        if takes_part_in(document, node) or _is_inquired(document, node) or is_opposed(document, node):
            return
        if _is_other_version(document, node, words):
            return
        let_do = _find_let_do(document, node)
        if let_do is not None:
            yield let_do
        node = token.head
        if token.deprel != "conj":  # what stands side by side does not govern each other
            yield node


def _find_let_do(document: Document, node: int) -> int | None:
    """ "Ließ dementieren, dass …": the infinitive before a clause that the tree hangs on the verb of letting do."""
    token = document.tokens[node]
    if token.deprel != "ccomp" or document.tokens[token.head].lemma not in load_set("events", "plans", "letting"):
        return None
    return next(
        (i for i in document.children(token.head) if document.tokens[i].deprel == INFINITIVE and i < node), None
    )


def _intent_before(document: Document, node: int, words: EventWords) -> int | None:
    """ "Nahm die Drohung mit einem Streik zurück": the noun of a threat or plan right before what it is of.

    The tree hangs what is planned on the verb.
    """
    token = document.tokens[node]
    before = min(subtree(document, node)) - 1
    if token.deprel not in OBLIQUE or before < 0 or not prepositions_of(document, node):
        return None
    noun = document.tokens[before]
    intended = noun.lemma in words.statuses["threatened"] | words.statuses["announced"]
    return before if intended and noun.head == token.head and noun.deprel == "obj" else None


def _is_inquired(document: Document, node: int) -> bool:
    """ "Verlangten Aufklärung über den Brand": whether somebody is to tell of it, whatever he is asked to do."""
    token = document.tokens[node]
    if token.deprel not in OBLIQUE or document.tokens[token.head].lemma not in load_set(
        "events", "embedding", "informing"
    ):
        return False
    told = not prepositions_of(document, node).isdisjoint(load_set("events", "embedding", "informed_of"))
    return told and is_known(document, node)


def _is_on_its_own(document: Document, node: int) -> bool:
    """ "rief sie nicht auf, sie hätten zu handeln": a finite verb with its subject is in no infinitive clause."""
    beside = [document.tokens[i] for i in document.children(node)]
    finite = any(t.feats.get("VerbForm") == "Fin" for t in (document.tokens[node], *beside))
    return document.tokens[node].deprel == INFINITIVE and finite and any(t.deprel in SUBJECTS for t in beside)


def is_complement(document: Document, node: int, words: EventWords) -> bool:
    """Whether the word completes the verb above it, and is no place or time beside it."""
    relation = document.tokens[node].deprel
    if relation in OBLIQUE:
        cases = prepositions_of(document, node)
        return not cases or (bool(cases & words.embedding) and not _is_venue(document, node, cases, words))
    return relation in COMPLEMENTS


def _is_venue(document: Document, node: int, cases: set[str], words: EventWords) -> bool:
    """ "Kündigte auf einer Tagung an": whether the noun says where a plan was announced."""
    above = document.tokens[node].head
    if not is_verb(document, above) or not cases <= load_set("events", "embedding", "venues"):
        return False
    announced = not words.statuses["announced"].isdisjoint(verb_readings(document, above))
    return announced and full_lemma(document, above) not in load_set("events", "embedding", "but_of")


def is_circumstance(document: Document, index: int, words: EventWords) -> bool:
    """ "sagte in dem Gespräch nichts zu": whether a known happening is only where or when something else is done."""
    cases = [document.tokens[i] for i in document.children(index) if document.tokens[i].deprel == "case"]
    known = is_known(document, index) or any(token.text.lower() in load_contractions() for token in cases)
    agent = any(token.lemma.lower() in words.agents for token in cases)
    outside = document.tokens[index].deprel in OBLIQUE and not is_complement(document, index, words)
    return (outside and known and not agent) or takes_part_in(document, index)
