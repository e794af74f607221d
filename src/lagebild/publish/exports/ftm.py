"""The record as followthemoney entities, for Aleph and OpenSanctions tools."""

from collections.abc import Iterator
from typing import Any

from lagebild.errors import SetupError
from lagebild.model.article import Article, Outlet
from lagebild.model.facts import Entity
from lagebild.model.stories import Record
from lagebild.publish.case import Case
from lagebild.publish.exports.choices import Choices, digest
from lagebild.publish.exports.quotes import Quotes
from lagebild.publish.headings import title_record
from lagebild.publish.links import safe_url
from lagebild.publish.messages import load_messages

Json = dict[str, Any]

SCHEMATA = {"person": "Person", "organisation": "Organization", "group": "LegalEntity", "country": "PublicBody",
            "place": "Address"}  # fmt: skip
STATE_CODE = 2
"""Length of an entity id that is the ISO code of a state."""
DAY = len("2021-12-30")


def write_ftm(case: Case, choices: Choices) -> Iterator[Json]:
    """Articles, actors, mentions, statements as notes, offices and happenings, each an entity of its own."""
    make = _Maker()
    for analysis in case.by_article.values():
        yield make.article(case, choices, analysis.article)
    for known in case.entities.values():
        yield make.actor(known.entity)
        yield from make.offices(known.entity)
        for article in dict.fromkeys(article for article, _ in known.mentions):
            yield make.mention(known.entity, article)
    yield from make.notes(case, choices)
    for record in case.picture.records:
        yield make.happening(case, choices, record)


class _Maker:
    """Makes entities through the library, which cleans names, dates and addresses."""

    def __init__(self) -> None:
        try:
            from followthemoney import model
        except ImportError as error:
            raise SetupError("followthemoney entities need a library: pip install 'lagebild[ftm]'") from error
        self._model = model

    def _entity(self, schema: str, identifier: str, **properties: Any) -> Json:
        proxy = self._model.make_entity(schema)
        proxy.id = identifier
        for name, value in properties.items():
            proxy.add(name, value)
        return dict(proxy.to_dict())

    def article(self, case: Case, choices: Choices, article: Article) -> Json:
        published = case.published(article).exact
        return self._entity(
            "Article",
            _key("article", article.id),
            title=article.title,
            author=article.byline,
            publisher=article.outlet.name if article.outlet != Outlet() else None,
            publishedAt=published.isoformat() if published else None,
            sourceUrl=safe_url(article.url),
            language=article.language,
            bodyText=article.text if choices.whole_text else None,
        )

    def actor(self, entity: Entity) -> Json:
        schema = SCHEMATA.get(entity.kind, "Thing")
        state = (entity.parent or entity.id).removesuffix(".gov")
        properties: Json = {
            "name": entity.name,
            "alias": list(entity.aliases),
            "wikidataId": entity.wikidata,
            "summary": entity.description,
            "country": state if len(state) == STATE_CODE else None,
        }
        if schema == "Address":
            properties["full"] = entity.name
        if schema == "Person":
            properties["gender"] = {"m": "male", "f": "female"}.get(entity.gender or "")
        return self._entity(schema if schema != "Thing" else "LegalEntity", _key("actor", entity.id), **properties)

    def offices(self, entity: Entity) -> Iterator[Json]:
        """Posts that tables know a person to hold, with their terms."""
        for number, office in enumerate(entity.offices if entity.kind == "person" else (), 1):
            post = _key("position", f"{office.role}:{office.jurisdiction}")
            yield self._entity("Position", post, name=f"{office.role} {office.jurisdiction}")
            yield self._entity(
                "Occupancy",
                _key("occupancy", f"{entity.id}:{number}"),
                holder=_key("actor", entity.id),
                post=post,
                startDate=office.start.isoformat() if office.start else None,
                endDate=office.end.isoformat() if office.end else None,
            )

    def mention(self, entity: Entity, article: str) -> Json:
        return self._entity(
            "Mention",
            _key("mention", f"{article}:{entity.id}"),
            document=_key("article", article),
            resolved=_key("actor", entity.id),
            name=entity.name,
            detectedSchema=SCHEMATA.get(entity.kind, "LegalEntity"),
        )

    def notes(self, case: Case, choices: Choices) -> Iterator[Json]:
        """Statements: the schema has none, a note on who speaks with the report as its proof comes nearest."""
        quotes = Quotes(case, choices)
        for article_id, analysis in case.by_article.items():
            for statement in analysis.statements:
                if case.reads(article_id, statement.content):
                    words = quotes.words(article_id, statement.content)
                    place = quotes.place(article_id, statement.content)
                    published = case.published(analysis.article).exact
                    yield self._entity(
                        "Note",
                        _key("statement", f"{article_id}:{statement.id}"),
                        name=f"{statement.act} ({statement.form})",
                        description=" ".join(filter(None, (words, place))),
                        entity=[_key("actor", i) for i in case.canonical_ids(statement.speakers)],
                        proof=_key("article", article_id),
                        createdAt=published.isoformat() if published else None,
                        sourceUrl=safe_url(analysis.article.url),
                    )

    def happening(self, case: Case, choices: Choices, record: Record) -> Json:
        messages = load_messages(choices.language)
        attributes = dict(record.attributes)
        days = [value.value[:DAY] for value in attributes.get("date", ())]
        events = [fact for key in record.events if (fact := case.facts.get(key)) is not None]
        involved = [i for e in events for role in ("by", "against", "parties") for i in getattr(e, role, ())]
        return self._entity(
            "Event",
            _key("record", record.id),
            name=choices.quote(title_record(case, messages, record)),
            summary=messages.label("status", record.status),
            keywords=record.type,
            date=days,
            location=[case.name_of(v.value) for v in attributes.get("place", ())],
            involved=[_key("actor", i) for i in case.canonical_ids(involved)],
            proof=[_key("article", article) for article in record.articles],
            recordId=record.id,
        )


def _key(kind: str, identifier: str) -> str:
    """An id as followthemoney allows it: letters, digits and hyphens only."""
    return f"{kind}-{digest(identifier)}"
