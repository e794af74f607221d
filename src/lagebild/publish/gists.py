"""A happening in the words of a report: which sentence tells it best, and who says so."""

from lagebild.model.facts import Event, Statement
from lagebild.model.stories import Record
from lagebild.publish.case import Case, FactKey
from lagebild.publish.highlight import LEFT_OUT
from lagebild.publish.messages import Messages
from lagebild.publish.proofs import Proof, prove_facts

FEWEST_WORDS, MOST_WORDS = 5, 32
"""Shorter sentences tell too little by themselves, longer ones can't be taken in at a glance."""
MAX_TELLERS = 3
"""More names than that would hide what is told."""


def choose_gist(case: Case, messages: Messages, record: Record) -> Proof | None:
    """The oldest sentence of fair length in which the happening stands as it stands now; else the next best."""
    told = [(key, proof) for key in record.events for proof in prove_facts(case, messages, [key])]
    if not told:
        return None
    return min(told, key=lambda pair: _rank(case, record, *pair))[1]


def name_tellers(case: Case, record: Record) -> str:
    """Those who say it, where every report only passes on that somebody does."""
    events = [(article, fact) for article, local in record.events if (fact := case.facts.get((article, local)))]
    statements = [
        case.facts.get((article, event.statement or "")) for article, event in events if isinstance(event, Event)
    ]
    if not all(isinstance(statement, Statement) for statement in statements):
        return ""
    speakers = [i for statement in statements if isinstance(statement, Statement) for i in statement.speakers]
    names = [case.name_of(i) for i in case.canonical_ids(speakers)]
    return ", ".join(names[:MAX_TELLERS]) + (" …" if len(names) > MAX_TELLERS else "")


def _rank(case: Case, record: Record, key: FactKey, proof: Proof) -> tuple[bool, bool, bool, bool, int]:
    sentence = f"{proof.before}{proof.words}{proof.after}"
    elsewhere = getattr(case.facts[key], "status", "") != record.status
    fair = FEWEST_WORDS <= len(sentence.split()) <= MOST_WORDS
    # words that may not be shown tell nothing, nor does a question
    return LEFT_OUT in proof.words, sentence.endswith("?"), elsewhere, not fair, case.order[proof.source.article]
