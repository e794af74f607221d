"""Events as PLOVER records, as the gold standard of the Open Event Data Alliance writes them, with auxiliary modes."""

from collections.abc import Iterator, Sequence
from typing import Any

from lagebild import __version__
from lagebild.extract.modes import NEGATED, find_mode
from lagebild.model.article import Article
from lagebild.model.facts import EVENT_TYPES, TALK, Event
from lagebild.model.spans import Span, cover
from lagebild.publish.case import Case
from lagebild.publish.exports.characters import one_line
from lagebild.publish.exports.choices import Choices, digest
from lagebild.publish.exports.quotes import Quotes
from lagebild.publish.links import safe_url
from lagebild.publish.proofs import sentence_around
from lagebild.publish.readable import name_outlet

Json = dict[str, Any]

PLOVER_TYPES = frozenset(EVENT_TYPES[: EVENT_TYPES.index("RETREAT") + 1])
"""The sixteen events of PLOVER; what Lagebild adds to them is left out."""
CONTEXTS = {NEGATED: "negation"}
"""The manual puts auxiliary modes into the context and calls this one otherwise."""
CHANNELS = {"phone": "phone", "video": "virtual", "in_person": "visit"}
"""Modes of CONSULT by channel; PLOVER knows none for letters."""
GOVERNMENT = ".gov"
"""Ending of the ids of governments."""


def write_plover(case: Case, choices: Choices) -> Iterator[Json]:
    """One record per event of the sixteen types, in the order of the reports."""
    quotes = Quotes(case, choices)
    for analysis in case.by_article.values():
        for event in analysis.events:
            if event.type in PLOVER_TYPES and case.reads(analysis.article.id, event.trigger):
                yield _record(case, quotes, analysis.article, event)


def _record(case: Case, quotes: Quotes, article: Article, event: Event) -> Json:
    sentence = sentence_around(case.by_article[article.id], cover(event.trigger))
    published = case.published(article)
    auxiliary = find_mode(event, published.earliest)
    # the trigger first: where quotes are rationed, the sentence around it gets what is left
    trigger = quotes.words(article.id, event.trigger)
    first, second = (event.by, event.against) if event.by else (event.parties, event.against)
    return {
        "id": f"{article.id}:{event.id}",
        "date": (event.time.earliest or "")[:10] or None,
        "dateEnd": (event.time.latest or "")[:10] or None,
        "actor": _actors(case, quotes, article, event, first),
        "recipient": _actors(case, quotes, article, event, second),
        "event": event.type,
        "eventText": trigger,
        "mode": CHANNELS.get(event.channel or "") if event.type == TALK else None,
        "auxiliaryMode": auxiliary,
        "context": CONTEXTS.get(auxiliary, auxiliary) if auxiliary else None,
        "location": case.name_of(event.place) if event.place else None,
        "text": one_line(quotes.words(article.id, (sentence,))),
        "textInfo": {"start": sentence.start, "end": sentence.end, "hash": digest(sentence.of(article.text))},
        "language": article.language,
        "publication": name_outlet(article),
        "datePublished": published.exact.isoformat() if published.exact else None,
        "url": safe_url(article.url),
        "attributedTo": _speakers(case, article, event),
        "status": event.status,
        "coder": "Lagebild",
        "version": __version__,
    }


def _actors(case: Case, quotes: Quotes, article: Article, event: Event, ids: Sequence[str]) -> list[Json]:
    """Actors with their words in the report; the code is that of the state which they belong to."""
    actors = []
    words = event.spans_of("by", "against", "parties")
    for entity_id in case.canonical_ids(ids):
        known = case.entities[entity_id]
        mentioned = [m.span for place, m in known.mentions if place == article.id]
        found = [span for span in words if _any_in(span, mentioned)]
        text = (quotes.words(article.id, found[:1]) if found else "") or known.entity.name
        state = known.entity.parent or (entity_id if known.entity.kind == "country" else "")
        belongs = (known.entity.id, state)
        sector = "GOV" if any(i.endswith(GOVERNMENT) for i in belongs) or known.entity.offices else None
        code = state.removesuffix(GOVERNMENT) or None
        actors.append({"actorText": text, "code": code, "sector": sector, "id": entity_id, "name": known.entity.name})
    return actors


def _any_in(span: Span, others: Sequence[Span]) -> bool:
    return any(span.overlaps(other) for other in others)


def _speakers(case: Case, article: Article, event: Event) -> list[str]:
    """Who says so, where the report does not say it itself."""
    statement = case.facts.get((article.id, event.statement or ""))
    return [case.name_of(i) for i in case.canonical_ids(getattr(statement, "speakers", ()))]
