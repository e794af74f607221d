"""From the ids that exports and pages show to the words that a judgement about them is anchored to."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from lagebild.compare.anchors import anchor_article, anchor_fact, anchor_words
from lagebild.compare.corrections import correct_analyses
from lagebild.compare.edits import check_edit
from lagebild.errors import SetupError
from lagebild.model.facts import Event, Statement, TimeExpression
from lagebild.model.judgements import JUDGEMENT_VERDICTS, Anchor, Judgement, sign_judgement
from lagebild.publish.case import Case, FactKey

TOLD_TOGETHER = ("time", "place", "channel", "duration", "by", "against", "parties")
"""What all mentions of one happening in one report share: edited of one, it is edited of all."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What an id stands for."""

    kind: str
    anchors: tuple[Anchor, ...]


def refer(case: Case, reference: str) -> Subject:
    """What somebody means by an id of the export; raises SetupError when there is nothing of this id."""
    if reference in case.records:
        return Subject("record", _anchor_all(case, case.records[reference].events))
    if reference in case.claims:
        return Subject("claim", _anchor_all(case, case.claims[reference].statements))
    if reference in case.stories:
        return Subject("story", _anchor_articles(case, case.stories[reference].articles))
    if reference in case.by_article:
        return Subject("story", _anchor_articles(case, (reference,)))
    return _refer_difference(case, reference) or _refer_entity(case, reference) or _refer_fact(case, reference)


def _refer_fact(case: Case, reference: str) -> Subject:
    article, _, local = reference.partition(":")
    match case.facts.get((article, local)):
        case TimeExpression():
            kind = "time"
        case Statement():
            kind = "statement"
        case Event():
            kind = "event"
        case _:
            raise SetupError(f"nothing here has the id {reference!r}: lagebild show and export print the ids")
    return Subject(kind, _anchor_all(case, ((article, local),)))


def _refer_difference(case: Case, reference: str) -> Subject | None:
    difference = next((d for d in case.picture.differences if d.id == reference), None)
    if difference is None:
        return None
    proofs = dict.fromkeys(e for side in difference.sides for e in side.evidence)
    anchors = (
        anchor_words(case.by_article[e.article].article, e.span, type=difference.about)
        for e in proofs
        if e.article in case.by_article
    )
    return Subject("difference", tuple(anchors))


def _anchor_all(case: Case, keys: Iterable[FactKey]) -> tuple[Anchor, ...]:
    found = ((case.by_article[key[0]].article, case.facts[key]) for key in keys if key in case.facts)
    return tuple(anchor_fact(article, fact) for article, fact in found)


def _anchor_articles(case: Case, articles: Iterable[str]) -> tuple[Anchor, ...]:
    return tuple(anchor_article(case.by_article[i].article) for i in articles if i in case.by_article)


def _refer_entity(case: Case, reference: str) -> Subject | None:
    """All mentions in all articles of exactly this id, so that variants joined by mistake can be told apart."""
    anchors = tuple(
        anchor_words(analysis.article, mention.span, "mention", entity.kind)
        for analysis in case.by_article.values()
        for entity in analysis.entities
        if entity.id == reference
        for mention in entity.mentions
    )
    return Subject("entity", anchors) if anchors or reference in case.entities else None


def make_judgement(
    case: Case,
    verdict: str,
    references: Iterable[str],
    *,
    author: str,
    edit: tuple[str, str] | None = None,
    note: str = "",
) -> Judgement:
    """The judgement about one id, or about two that are the same or not; raises SetupError where it makes no sense."""
    subjects = [refer(case, reference) for reference in references]
    _check(verdict, subjects, edit)
    first, *others = subjects
    field, value = edit or (None, None)
    anchors = _needed(verdict, _with_mentions(case, first, field), field)
    if not anchors or not all(subject.anchors for subject in others):
        raise SetupError("no words of a report stand behind this id, so nothing can hold the judgement")
    made = datetime.now(UTC).replace(microsecond=0)
    side = _needed(verdict, others[0].anchors, field) if others else ()
    judgement = Judgement("", verdict, first.kind, anchors, author, made, side, field, value, " ".join(note.split()))
    _try_out(case, judgement)
    return sign_judgement(judgement)


def _try_out(case: Case, judgement: Judgement) -> None:
    """Raise SetupError where what is said could not be replayed."""
    articles = dict.fromkeys(anchor.article for anchor in (*judgement.anchors, *judgement.others))
    for _, reason in correct_analyses([case.by_article[i] for i in articles], [judgement]).unread:
        raise SetupError(reason)


def _needed(verdict: str, anchors: tuple[Anchor, ...], field: str | None) -> tuple[Anchor, ...]:
    """Of an entity one mention is enough to find it again: in all for its identity, in each report for its values."""
    if not anchors or anchors[0].kind != "mention" or verdict in ("wrong", "right") or field == "id":
        return anchors
    first = {anchor.article: anchor for anchor in reversed(anchors)}
    return anchors[:1] if verdict in ("same", "not_same") else tuple(reversed(first.values()))


def _check(verdict: str, subjects: list[Subject], edit: tuple[str, str] | None) -> None:
    if verdict not in JUDGEMENT_VERDICTS:
        raise SetupError(f"no verdict {verdict!r}: choose one of {', '.join(JUDGEMENT_VERDICTS)}")
    kinds = [subject.kind for subject in subjects]
    if verdict in ("same", "not_same"):
        if len(kinds) != 2 or _family(kinds[0]) != _family(kinds[1]) or _family(kinds[0]) is None:
            raise SetupError("same and not_same need two ids: of records or events, claims or statements, "
                             "stories or articles, or entities")  # fmt: skip
    elif len(kinds) != 1:
        raise SetupError(f"{verdict} is said of one id")
    if verdict == "edited":
        check_edit(kinds[0], *(edit or (None, None)))
    if verdict == "wrong" and kinds[0] == "story":
        raise SetupError("a story can't be wrong: say which reports are not_same")


def _family(kind: str) -> str | None:
    families = {"record": "event", "event": "event", "claim": "statement", "statement": "statement"}
    return families.get(kind, kind if kind in ("story", "entity") else None)


def _with_mentions(case: Case, subject: Subject, field: str | None) -> tuple[Anchor, ...]:
    """An event's other mentions in its report, where the edited value is told of all of them."""
    if subject.kind != "event" or field not in TOLD_TOGETHER:
        return subject.anchors
    (anchor,) = subject.anchors
    events = case.by_article[anchor.article].events
    own = next(e for e in events if anchor_fact(case.by_article[anchor.article].article, e) == anchor)
    record = case.records.get(case.record_of.get((anchor.article, own.id), ""))
    others = [key for key in (record.events if record else ()) if key[0] == anchor.article and key[1] != own.id]
    return (*subject.anchors, *_anchor_all(case, others))
