"""One article explained: its text, every fact with the rule or score behind it, and what was left open."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from rich.text import Text

from lagebild.model.article import Article
from lagebild.model.explanation import Explanation
from lagebild.model.facts import Event, Statement, TimeExpression
from lagebild.model.spans import Span
from lagebild.model.stories import Picture
from lagebild.publish.article_page import paragraphs
from lagebild.publish.case import Case
from lagebild.publish.exports import excerpt, excerpts, export_json
from lagebild.publish.messages import Messages
from lagebild.publish.readable import (
    name_outlet,
    say_candidates,
    say_event_time,
    say_expression,
    say_figure,
    say_parties,
    title_of,
)

STYLES = {"time": "cyan", "entity": "green", "statement": "magenta", "event": "yellow", "open": "red"}
FACT_SECTIONS = ("times", "entities", "statements", "events")
Line = tuple[Span, Text]


def explain_json(explanation: Explanation) -> dict[str, Any]:
    """The article and its facts as in the export, and what was left open."""
    case = _case(explanation)
    article = explanation.analysis.article
    whole = export_json(case)
    return {
        "format": whole["format"],
        "recipe": explanation.analysis.recipe,
        "article": whole["articles"][0],
        **{name: whole[name] for name in FACT_SECTIONS},
        "open": {
            "published": None if article.published.exact else whole["articles"][0]["published"],
            "times": [t for t in whole["times"] if t["value"] is None or t["candidates"]],
            "speakers": [s["id"] for s in whole["statements"] if not s["speakers"] and not s["impersonal"]],
            "mentions": [
                {**excerpt(article, m.span), "form": m.form, "kind": m.kind, "because": m.because}
                for m in explanation.mentions
            ],
            "frames": [
                {
                    "kind": f.kind,
                    "spans": excerpts(article, f.spans),
                    "reading": f.reading,
                    "score": f.score,
                    "rule": f.rule,
                }
                for f in explanation.frames
            ],
        },
    }


def explain_lines(explanation: Explanation, messages: Messages) -> Iterator[Text]:
    """The same for a terminal: each paragraph with the facts that it proves, then what is open."""
    case = _case(explanation)
    article = explanation.analysis.article
    yield Text(title_of(article), style="bold")
    published = f"{messages.published(article.published)} ({messages.say('basis')}: {article.published.basis})"
    yield Text(" · ".join((name_outlet(article), *article.agencies, published)), style="dim")
    marks = list(_marks(explanation))
    facts = sorted(_facts(case, messages, explanation), key=lambda line: line[0])
    for kind, span in paragraphs(article):
        yield Text()
        yield _highlight(article, span, marks, style="bold" if kind == "heading" else "")
        if kind != "boilerplate":
            yield from (Text("  ") + line for where, line in facts if span.start <= where.start < span.end)
    yield Text()
    yield Text(messages.label("explain", "open"), style="bold red")
    yield from (Text("  ") + line for line in _open(case, messages, explanation))


def _case(explanation: Explanation) -> Case:
    return Case((explanation.analysis,), Picture())


def _marks(explanation: Explanation) -> Iterator[tuple[str, Span]]:
    """Kind and place of all words to be coloured; later ones lie above earlier ones."""
    analysis = explanation.analysis
    yield from (("statement", span) for s in analysis.statements for span in s.content)
    yield from (("entity", m.span) for e in analysis.entities for m in e.mentions)
    yield from (("time", t.span) for t in analysis.times)
    yield from (("event", span) for e in analysis.events for span in e.trigger)
    yield from (("open", m.span) for m in explanation.mentions)


def _highlight(article: Article, span: Span, marks: Iterable[tuple[str, Span]], *, style: str) -> Text:
    text = Text(span.of(article.text), style=style)
    for kind, mark in marks:
        if mark.overlaps(span):
            text.stylize(STYLES[kind], max(mark.start - span.start, 0), min(mark.end, span.end) - span.start)
    return text


def _facts(case: Case, messages: Messages, explanation: Explanation) -> Iterator[Line]:
    article = explanation.analysis.article
    for time in case.by_article[article.id].times:
        anchor = messages.label("explain", "anchor").format(anchor=time.anchor) if time.anchor else ""
        yield (
            time.span,
            _line("time", time.id, _quote(article, (time.span,)), _say_reading(messages, time), (time.rule, anchor)),
        )
    for entity in explanation.analysis.entities:
        for mention in entity.mentions:
            said = f"{entity.name} ({messages.label('kind', entity.kind)}, {entity.id})"
            why = (messages.label("mention", mention.form), mention.rule)
            yield mention.span, _line("entity", "", _quote(article, (mention.span,)), said, why)
    for statement in explanation.analysis.statements:
        reasons = (statement.rule, f"{statement.score:.2f}")
        words = _quote(article, statement.content)
        yield (
            statement.content[0],
            _line("statement", statement.id, words, _say_statement(case, messages, article, statement), reasons),
        )
    for event in case.by_article[article.id].events:
        grounds = (event.rule, f"{event.score:.2f}", event.statement or "")
        words = _quote(article, event.trigger)
        yield event.trigger[0], _line("event", event.id, words, _say_event(case, messages, article, event), grounds)


def _line(kind: str, name: str, words: str, said: str, why: Sequence[str]) -> Text:
    line = Text(f"{name} " if name else "", style=STYLES[kind])
    line.append(words)
    line.append(f" = {said}", style="default")
    reasons = ", ".join(filter(None, why))
    return line.append(f"  [{reasons}]", style="dim") if reasons else line


def _quote(article: Article, spans: Iterable[Span]) -> str:
    return " … ".join(" ".join(span.of(article.text).split()) for span in spans)


def _say_reading(messages: Messages, time: TimeExpression) -> str:
    interval = f" ({time.earliest} – {time.latest})" if time.earliest and time.earliest != time.value else ""
    return f"{messages.label('timex', time.type)} {say_expression(messages, time)}{interval}"


def _say_statement(case: Case, messages: Messages, article: Article, statement: Statement) -> str:
    def named(key: str, ids: Iterable[str]) -> str:
        names = ", ".join(case.name_of(i) for i in ids)
        return f"{messages.say(key)}: {names}" if names else ""

    speakers = ", ".join(case.name_of(i) for i in statement.speakers)
    act = " ".join(filter(None, (messages.label("act", statement.act), messages.label("polarity", statement.polarity))))
    return "; ".join(filter(None, (
        f"{speakers or messages.say('nobody')}: {act.removesuffix(' positive')}",
        messages.label("form", statement.form),
        named("to", statement.addressees),
        named("via", statement.via),
        f"{messages.say('condition')}: {_quote(article, statement.condition)}" if statement.condition else "",
    )))  # fmt: skip


def _say_event(case: Case, messages: Messages, article: Article, event: Event) -> str:
    figures = [say_figure(messages, article, figure) for figure in event.figures]
    return "; ".join(filter(None, (
        f"{messages.label('event', event.type)}, {messages.label('status', event.status)}",
        say_parties(case, event),
        say_event_time(case, messages, article, event),
        messages.label("channel", event.channel),
        case.name_of(event.place) if event.place else "",
        *figures,
    )))  # fmt: skip


def _open(case: Case, messages: Messages, explanation: Explanation) -> Iterator[Text]:
    """What nothing decided, by kind."""
    article = explanation.analysis.article
    if article.published.exact is None:
        yield _line("open", "", messages.published(article.published), article.published.basis, ())
    for time in (t for t in case.by_article[article.id].times if t.value is None or t.candidates):
        why = (messages.label("explain", "time"),)
        yield _line("open", time.id, _quote(article, (time.span,)), say_candidates(messages, time), why)
    for statement in (s for s in explanation.analysis.statements if not s.speakers and not s.impersonal):
        why = (messages.label("explain", "no_speaker"),)
        yield _line("open", statement.id, _quote(article, statement.content), messages.say("nobody"), why)
    for mention in explanation.mentions:
        why = (messages.label("explain", mention.because),)
        said = messages.label("mention", mention.form)
        yield _line("open", "", _quote(article, (mention.span,)), said, why)
    for frame in explanation.frames:
        reasons = (messages.label("explain", frame.kind), frame.rule, f"{frame.score:.2f}")
        yield _line("open", "", _quote(article, frame.spans), _say_frame(messages, frame.kind, frame.reading), reasons)
    if not any((explanation.mentions, explanation.frames)):
        yield Text(messages.label("explain", "nothing_open"))


def _say_frame(messages: Messages, kind: str, reading: str) -> str:
    section = {"speech": "act", "event": "event", "time": "timex"}.get(kind, "name_label")
    return messages.label(section, reading)
