"""The record in the vocabulary of schema.org: NewsArticle, Quotation, Claim and Event, linked by who and where."""

from collections.abc import Iterable, Iterator
from typing import Any

from lagebild.model.article import Article, Outlet
from lagebild.model.facts import Statement
from lagebild.model.intervals import interval_of
from lagebild.model.stories import Claim, Record
from lagebild.publish.case import Case, FactKey
from lagebild.publish.entities import KnownEntity
from lagebild.publish.exports.addresses import urn
from lagebild.publish.exports.choices import Choices
from lagebild.publish.exports.quotes import Quotes
from lagebild.publish.headings import title_record
from lagebild.publish.links import safe_url
from lagebild.publish.messages import load_messages

Json = dict[str, Any]

CONTEXT = {"@vocab": "https://schema.org/", "url": {"@type": "@id"}, "sameAs": {"@type": "@id"}}
"""Written out rather than referred to, so that nobody has to load it."""
KINDS = {
    "person": "Person",
    "country": "Country",
    "organisation": "Organization",
    "place": "Place",
    "group": "Organization",
}
QUOTED = ("direct", "mixed")
"""Forms of speech that give somebody's own words."""
STATUSES = {
    "scheduled": "EventScheduled",
    "postponed": "EventPostponed",
    "cancelled": "EventCancelled",
}
WIKIDATA = "http://www.wikidata.org/entity/"
TIMES = ("start", "time", "date")
"""Attributes of a record that say when, the most exact first."""


def write_jsonld(case: Case, choices: Choices) -> Json:
    """One graph of everything; ids are URNs of this database, so that graphs of several databases don't mix."""
    quotes = Quotes(case, choices)
    graph = [
        *(_article(case, choices, a.article) for a in case.by_article.values()),
        *(_entity(known) for known in case.entities.values()),
        *_quotations(case, quotes),
        *_claims(case, quotes),
        *(_event(case, choices, record) for record in case.picture.records),
    ]
    return {"@context": CONTEXT, "@graph": graph}


def _clean(item: Json) -> Json:
    return {key: value for key, value in item.items() if value not in (None, "", [], {})}


def _refer(kind: str, ids: Iterable[str]) -> list[Json]:
    return [{"@id": urn(kind, i)} for i in ids]


def _article(case: Case, choices: Choices, article: Article) -> Json:
    published = case.published(article)
    known = article.outlet != Outlet()
    return _clean(
        {
            "@id": urn("article", article.id),
            "@type": "NewsArticle",
            "headline": article.title,
            "url": safe_url(article.url),
            "author": {"@type": "Person", "name": article.byline} if article.byline else None,
            "publisher": {"@type": "NewsMediaOrganization", "name": article.outlet.name} if known else None,
            "datePublished": published.exact.isoformat() if published.exact else None,
            "dateline": article.dateline,
            "inLanguage": article.language,
            "articleBody": article.text if choices.whole_text else None,
        }
    )


def _entity(known: KnownEntity) -> Json:
    entity = known.entity
    return _clean(
        {
            "@id": urn("entity", entity.id),
            "@type": KINDS.get(entity.kind, "Thing"),
            "name": entity.name,
            "alternateName": list(entity.aliases),
            "description": entity.description,
            "sameAs": f"{WIKIDATA}{entity.wikidata}" if entity.wikidata else None,
        }
    )


def _quotations(case: Case, quotes: Quotes) -> Iterator[Json]:
    for article_id, analysis in case.by_article.items():
        for statement in analysis.statements:
            if statement.form in QUOTED and case.reads(article_id, statement.content):
                yield _clean(
                    {
                        "@id": urn("quotation", f"{article_id}:{statement.id}"),
                        "@type": "Quotation",
                        **_words(case, quotes, (article_id, statement.id)),
                        "spokenByCharacter": _refer("entity", case.canonical_ids(statement.speakers)),
                        "isPartOf": {"@id": urn("article", article_id)},
                        "inLanguage": analysis.article.language,
                    }
                )


def _claims(case: Case, quotes: Quotes) -> Iterator[Json]:
    """Utterances across reports; the one that was first to tell it is named."""
    for claim in case.picture.claims:
        said = [key for key in claim.sure if key in case.facts]
        tellings = sorted(said, key=lambda key: case.order[key[0]])
        if tellings:
            yield _claim(case, quotes, claim, tellings)


def _claim(case: Case, quotes: Quotes, claim: Claim, tellings: list[FactKey]) -> Json:
    articles = list(dict.fromkeys(article for article, _ in tellings))
    quoted = [f"{a}:{s}" for a, s in tellings if getattr(case.facts[a, s], "form", "") in QUOTED]
    return _clean(
        {
            "@id": urn("claim", claim.id),
            "@type": "Claim",
            **_words(case, quotes, tellings[0]),
            "author": _refer("entity", case.canonical_ids(claim.speakers)),
            "appearance": _refer("article", articles),
            "firstAppearance": {"@id": urn("article", articles[0])},
            "citation": _refer("quotation", quoted),
        }
    )


def _event(case: Case, choices: Choices, record: Record) -> Json:
    """A happening; that it is only alleged, denied or demanded is said in words, since the vocabulary has none."""
    attributes = dict(record.attributes)
    moments = [i for name in TIMES for v in attributes.get(name, ()) if (i := interval_of(v.value))]
    places = list(dict.fromkeys(case.name_of(v.value) for v in attributes.get("place", ())))
    messages = load_messages(choices.language)
    told = [f for key in record.events if (f := case.facts.get(key)) is not None]
    by, parties = ([i for fact in told for i in getattr(fact, role, ())] for role in ("by", "parties"))
    exact = moments[0] if moments else None
    return _clean(
        {
            "@id": urn("record", record.id),
            "@type": "Event",
            "name": choices.quote(title_record(case, messages, record)),
            "disambiguatingDescription": messages.label("status", record.status),
            "eventStatus": f"https://schema.org/{STATUSES[record.status]}" if record.status in STATUSES else None,
            "startDate": _day(exact.start.isoformat(), timed=exact.timed) if exact else None,
            "location": [{"@type": "Place", "name": place} for place in places],
            "organizer": _refer("entity", case.canonical_ids(by)),
            "attendee": _refer("entity", case.canonical_ids(parties)),
            "subjectOf": _refer("article", record.articles),
        }
    )


def _day(moment: str, *, timed: bool) -> str:
    return moment if timed else moment[:10]


def _words(case: Case, quotes: Quotes, key: FactKey) -> Json:
    """What was said, and its place in the report where it isn't whole."""
    fact = case.facts[key]
    spans = fact.content if isinstance(fact, Statement) else ()
    return {"text": quotes.words(key[0], spans), "identifier": quotes.place(key[0], spans) or None}
