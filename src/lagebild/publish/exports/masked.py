"""The case with short quotes in place of the reports' texts, for pages that may not republish them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from lagebild.model.facts import Analysis
from lagebild.model.spans import Span
from lagebild.model.stories import AttributeValue, Picture
from lagebild.publish.article_page import evidence_by_article
from lagebild.publish.case import Case
from lagebild.publish.exports.choices import shorten
from lagebild.publish.exports.quotes import Ration
from lagebild.publish.exports.short_proofs import FEWEST_BLANKS
from lagebild.publish.headings import title_record
from lagebild.publish.messages import Messages
from lagebild.publish.readable import title_of


def mask_texts(case: Case, messages: Messages) -> Case:
    """All places stay what they are; words that are not quoted can't be read."""
    texts = {analysis.article.id: analysis.article.text for analysis in case.by_article.values()}
    ration, evidence = Ration(texts), evidence_by_article(case)
    picture = _shorten_picture(_name_records(case, messages), ration)
    for analysis in case.by_article.values():
        for span in (*_told(analysis), *sorted(evidence.get(analysis.article.id, ())), *_dated(analysis)):
            ration.quote(analysis.article.id, span)
    masked = tuple(_mask(analysis, ration) for analysis in case.by_article.values())
    return replace(case, analyses=masked, picture=picture, stored_words={}, left_out=texts)


def _told(analysis: Analysis) -> Iterator[Span]:
    """What gets its quote first: what somebody said, then what happened."""
    yield from (statement.content[0] for statement in analysis.statements if statement.content)
    yield from (event.trigger[0] for event in analysis.events if event.trigger)


def _dated(analysis: Analysis) -> Iterator[Span]:
    yield from (time.span for time in analysis.times)


def _mask(analysis: Analysis, ration: Ration) -> Analysis:
    """Reports are cited by their headline, or by a few words where they have none."""
    article = analysis.article
    title = article.title or shorten(title_of(article))
    return replace(analysis, article=replace(article, title=title, text=ration.mask(article.id)))


def _name_records(case: Case, messages: Messages) -> Picture:
    """The picture with the names of records, made while the texts can be read."""
    named = {record.title: title_record(case, messages, record) for record in case.picture.records}
    by_title = {(record.story, record.title): record.id for record in case.picture.records}
    picture = case.picture
    return replace(
        picture,
        records=tuple(replace(r, title=named[r.title]) for r in picture.records),
        agenda=tuple(replace(a, what=named.get(a.what, a.what)) for a in picture.agenda),
        terms=tuple(replace(t, referent=by_title.get((t.story, t.referent), t.referent)) for t in picture.terms),
    )


def _shorten_picture(picture: Picture, ration: Ration) -> Picture:
    """Words of reports that the picture repeats without their place."""

    def short(articles: Iterable[str], words: str) -> str:
        return ration.quote_found(articles, words) if words.count(" ") >= FEWEST_BLANKS else words

    def short_values(values: tuple[AttributeValue, ...]) -> tuple[AttributeValue, ...]:
        return tuple(replace(v, value=short(v.articles, v.value)) for v in values)

    titles = {record.id: record.title for record in picture.records}
    return replace(
        picture,
        agenda=tuple(
            a if a.what == titles.get(a.record) else replace(a, what=short(a.articles, a.what)) for a in picture.agenda
        ),
        records=tuple(
            replace(r, attributes=tuple((name, short_values(values)) for name, values in r.attributes))
            for r in picture.records
        ),
        differences=tuple(replace(d, sides=short_values(d.sides)) for d in picture.differences),
        ledger=tuple(
            replace(e, what=short(told, e.what), condition=short(told, e.condition) if e.condition else e.condition)
            for e in picture.ledger
            for told in [[article for article, _ in e.entries]]
        ),
        positions=tuple(replace(p, matter=short([p.article], p.matter)) for p in picture.positions),
    )
