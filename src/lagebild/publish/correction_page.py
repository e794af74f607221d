"""What the page for correcting a fact shows: its words, what can be said of it, and what was said before."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lagebild.errors import SetupError
from lagebild.model.facts import ACTS, ENTITY_KINDS, EVENT_TYPES, STATUSES, Entity, Event, Statement, TimeExpression
from lagebild.model.judgements import Judgement
from lagebild.model.stories import VERDICTS, Record
from lagebild.publish.case import Case, FactKey
from lagebild.publish.headings import title_record
from lagebild.publish.judgement_json import state_of
from lagebild.publish.links import article_page, fact_anchor, story_page
from lagebild.publish.messages import Messages
from lagebild.publish.proofs import Proof, prove_facts
from lagebild.publish.readable import say_parties
from lagebild.publish.records import record_anchor
from lagebild.publish.references import refer

MAX_PROOFS = 6
MAX_CHOICES = 60
"""Other records or statements that are offered as the same."""


@dataclass(frozen=True, slots=True)
class Field:
    """A value that can be edited."""

    name: str
    label: str
    value: str
    options: tuple[tuple[str, str], ...] = ()
    """Codes with their names, where only these are allowed."""
    hint: str = ""
    names: bool = False
    """Whether it holds names of actors, with semicolons between."""


@dataclass(frozen=True, slots=True)
class JudgementView:
    """A judgement in a list."""

    id: str
    said: str
    about: str
    """The words that it is about."""
    href: str
    author: str
    made: str
    note: str
    state: str
    reason: str


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """The page for correcting one fact."""

    reference: str
    kind: str
    title: str
    proofs: list[Proof]
    fields: list[Field]
    others: list[tuple[str, str]]
    """What it may be the same as: references and their words."""
    members: list[tuple[str, str]]
    """What may not belong to it."""
    can_be_wrong: bool
    history: list[JudgementView]
    actors: list[str]
    back: str
    author: str = ""
    problem: str = ""


def view_correction(case: Case, messages: Messages, reference: str) -> CorrectionView | None:
    """The page for correcting what an id stands for; None when there is nothing of this id."""
    try:
        subject = refer(case, reference)
    except SetupError:
        return None
    keys = _keys(case, reference)
    names = sorted({case.name_of(i) for i in case.acting}, key=str.casefold)
    anchors = {(a.content, a.span) for a in subject.anchors}
    said = [j for j in case.judgements if any((a.content, a.span) in anchors for a in (*j.anchors, *j.others))]
    return CorrectionView(
        reference=reference,
        kind=subject.kind,
        title=_title(case, messages, reference, keys),
        proofs=prove_facts(case, messages, keys)[:MAX_PROOFS],
        fields=_fields(case, messages, reference, keys),
        others=_others(case, messages, reference)[:MAX_CHOICES],
        members=_members(case, messages, keys) if len(keys) > 1 else [],
        can_be_wrong=subject.kind != "story",
        history=view_judgements(case, messages, said),
        actors=names,
        back=_back(case, reference),
    )


def view_judgements(case: Case, messages: Messages, judgements: Iterable[Judgement]) -> list[JudgementView]:
    """Judgements, the newest first."""
    return [
        JudgementView(
            id=judgement.id,
            said=_say(messages, judgement),
            about=" … ".join(
                dict.fromkeys(a.quote or messages.label("subject", judgement.kind) for a in judgement.anchors[:3])
            ),
            href=article_page(judgement.anchors[0].article) if judgement.anchors else "",
            author=judgement.author,
            made=messages.moment(judgement.made),
            note=judgement.note,
            state=state_of(case, judgement),
            reason=case.unread.get(judgement.id, ""),
        )
        for judgement in reversed(judgements if isinstance(judgements, Sequence) else list(judgements))
    ]


def _say(messages: Messages, judgement: Judgement) -> str:
    kind, verdict = messages.label("subject", judgement.kind), messages.label("judgement", judgement.verdict)
    if judgement.field is None:
        return f"{kind}: {verdict}"
    value = _option(messages, judgement.field, judgement.value or "")
    return f"{kind}: {messages.label('field', judgement.field)} → {value or '–'}"


def _option(messages: Messages, field: str, value: str) -> str:
    sections = {"act": "act", "status": "status", "type": "event", "kind": "kind", "verdict": "verdict"}
    return messages.label(sections[field], value) if field in sections else value


def _keys(case: Case, reference: str) -> list[FactKey]:
    if reference in case.records:
        return list(case.records[reference].events)
    if reference in case.claims:
        return list(case.claims[reference].statements)
    article, _, local = reference.partition(":")
    return [(article, local)] if (article, local) in case.facts else []


def _title(case: Case, messages: Messages, reference: str, keys: Sequence[FactKey]) -> str:
    if reference in case.stories:
        return case.stories[reference].title
    if reference in case.records:
        return title_record(case, messages, case.records[reference])
    if (difference := _difference(case, reference)) is not None:
        return messages.label("attribute", difference)
    if not keys:
        return case.name_of(reference)
    fact = case.facts.get(keys[0])
    if isinstance(fact, Statement):
        return ", ".join(case.name_of(i) for i in case.canonical_ids(fact.speakers)) or messages.say("nobody")
    if isinstance(fact, Event):
        return ": ".join(filter(None, (messages.label("event", fact.type), say_parties(case, fact))))
    return messages.label("subject", "time")


def _difference(case: Case, reference: str) -> str | None:
    return next((d.about for d in case.picture.differences if d.id == reference), None)


def _fields(case: Case, messages: Messages, reference: str, keys: Sequence[FactKey]) -> list[Field]:
    """What can be edited of the subject."""
    made = _FieldMaker(case, messages)
    if reference in case.stories:
        return [made.typed("title", case.stories[reference].title)]
    if (difference := next((d for d in case.picture.differences if d.id == reference), None)) is not None:
        return [made.choose("verdict", "verdict", VERDICTS, difference.verdict)]
    match case.facts.get(keys[0]) if keys else None:
        case TimeExpression() as time:
            return [made.typed("value", time.value, "time_hint")]
        case Statement() as said:
            return made.of_statement(said)
        case Event() as event:
            return made.of_event(event, case.records.get(reference))
    known = case.entities.get(case.canonical(reference))
    return made.of_entity(known.entity) if known else []


@dataclass(frozen=True, slots=True)
class _FieldMaker:
    case: Case
    messages: Messages

    def choose(self, name: str, section: str, codes: Iterable[str], value: str) -> Field:
        options = tuple((code, self.messages.label(section, code)) for code in codes)
        return Field(name, self.messages.label("field", name), value, options)

    def typed(self, name: str, value: str | None, hint: str = "") -> Field:
        said = self.messages.say(hint) if hint else ""
        return Field(name, self.messages.label("field", name), value or "", hint=said)

    def actors(self, name: str, ids: Iterable[str]) -> Field:
        value = "; ".join(self.case.name_of(i) for i in self.case.canonical_ids(ids))
        hint = self.messages.say("names_hint")
        return Field(name, self.messages.label("field", name), value, hint=hint, names=True)

    def of_statement(self, said: Statement) -> list[Field]:
        return [
            self.actors("speakers", said.speakers),
            self.choose("act", "act", ACTS, said.act),
            self.actors("addressees", said.addressees),
            self.actors("via", said.via),
        ]

    def of_event(self, event: Event, record: Record | None) -> list[Field]:
        told = record or event
        return [
            self.choose("status", "status", STATUSES, told.status),
            self.choose("type", "event", EVENT_TYPES, told.type),
            self.typed("time", event.time.value, "time_hint"),
            self.typed("place", self.case.name_of(event.place) if event.place else ""),
            *(self.actors(name, getattr(event, name)) for name in ("by", "against", "parties")),
        ]

    def of_entity(self, entity: Entity) -> list[Field]:
        return [
            self.typed("name", entity.name),
            self.choose("kind", "kind", ENTITY_KINDS, entity.kind),
            self.typed("description", entity.description),
        ]


def _others(case: Case, messages: Messages, reference: str) -> list[tuple[str, str]]:
    """Records, utterances or actors of the same stories."""
    if (record := case.records.get(reference)) is not None:
        found = [r for r in case.picture.records if r.story == record.story and r.id != reference]
        found.sort(key=lambda r: (r.type != record.type, -len(r.articles), r.id))
        return [(r.id, title_record(case, messages, r)) for r in found]
    if (claim := case.claims.get(reference)) is not None:
        alike = [c for c in case.picture.claims if c.story == claim.story and c.id != reference]
        alike.sort(key=lambda c: set(c.speakers).isdisjoint(claim.speakers))
        return [(c.id, _words(case, c.statements[0])) for c in alike]
    if reference in case.entities:
        names = {
            i: case.name_of(i) for i in sorted(case.acting) if i != case.canonical(reference) and i in case.entities
        }
        return sorted(names.items(), key=lambda pair: pair[1].casefold())
    return []


def _members(case: Case, messages: Messages, keys: Sequence[FactKey]) -> list[tuple[str, str]]:
    proofs = {key: prove_facts(case, messages, [key]) for key in keys}
    return [(f"{a}:{f}", f"{p[0].source.outlet}: {_words(case, (a, f))}") for (a, f), p in proofs.items() if p]


def _words(case: Case, key: FactKey) -> str:
    fact, article = case.facts.get(key), case.article(key[0])
    if article is None or not isinstance(fact, Statement | Event):
        return key[1]
    spans = fact.content if isinstance(fact, Statement) else fact.trigger
    said = " … ".join(s.of(article.text) for s in spans)
    return said if len(said) <= 90 else said[:90].rpartition(" ")[0] + " …"


def _back(case: Case, reference: str) -> str:
    if reference in case.records:
        return f"{story_page(case.records[reference].story)}#{record_anchor(reference)}"
    if reference in case.stories:
        return story_page(reference)
    stories = {part.id: part.story for parts in (case.picture.claims, case.picture.differences) for part in parts}
    if reference in stories:
        return story_page(stories[reference])
    article, _, local = reference.partition(":")
    if (article, local) in case.facts:
        return f"{article_page(article)}#{fact_anchor(local)}"
    return "index.html"
