"""Small analyses built by hand: articles whose facts are given as the words that prove them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from lagebild.compare.claims import align_statements
from lagebild.compare.corpus import Corpus
from lagebild.compare.said import Said
from lagebild.model.article import Article, DateRange, Outlet, Part
from lagebild.model.facts import Analysis, Entity, Event, EventTime, Figure, Mention, Statement, TimeExpression
from lagebild.model.spans import Span
from lagebild.model.stories import Story


def list_utterances(corpus: Corpus, story: Story) -> list[list[Said]]:
    """The statements of a story, one list for each that surely is one utterance."""
    return [part for parts in align_statements(corpus, story) for part in parts]


def terms(text: str) -> list[str]:
    """Lower-case words, enough of a stemmer for hand-made texts."""
    return [w.lower() for w in re.findall(r"\w+", text)]


@dataclass
class Draft:
    """An article under construction; every fact is given by its words."""

    id: str
    text: str
    day: str | None = "2024-03-10"
    month: tuple[str, str] | None = None
    agencies: tuple[str, ...] = ()
    entities: list[Entity] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    passing: list[Event] = field(default_factory=list)
    times: list[TimeExpression] = field(default_factory=list)

    def at(self, words: str, nth: int = 1) -> Span:
        """Where the words stand."""
        start = -1
        for _ in range(nth):
            start = self.text.index(words, start + 1)
        return Span(start, start + len(words))

    def entity(self, identity: str, name: str, kind: str = "person", **extra: object) -> "Draft":
        spans = [Span(*m.span()) for m in re.finditer(re.escape(name), self.text)]
        mentions = tuple(Mention(s, "name") for s in spans)
        self.entities.append(Entity(identity, name, kind, mentions=mentions, **extra))  # type: ignore[arg-type]
        return self

    def time(self, words: str, value: str, *, type: str = "DATE", mod: str | None = None, **extra: object) -> str:
        identity = f"t{len(self.times) + 1}"
        day = value[:10] if type in ("DATE", "TIME") else None
        expression = TimeExpression(identity, self.at(words), type, value, mod, None, day, day, **extra)  # type: ignore[arg-type]
        self.times.append(expression)
        return identity

    def event(
        self,
        trigger: str,
        type: str,
        *,
        status: str = "occurred",
        day: str | None = None,
        when: str | None = None,
        clock: str | None = None,
        figures: Sequence[tuple[str, str, float, str | None]] = (),
        **extra: object,
    ) -> "Draft":
        source = self.time(when, day) if when and day else None
        made = tuple(
            Figure(
                self.at(words),
                what,
                value,
                None if mod == "LESS_THAN" else value,
                None if mod == "MORE_THAN" else value,
                None,
                mod,
            )
            for words, what, value, mod in figures
        )
        last = day[:10] if day else None
        moment = EventTime(day, last, last, source, clock)
        identity = f"e{len(self.events) + 1}"
        self.events.append(
            Event(identity, type, status, (self.at(trigger),), time=moment, figures=made, **extra)  # type: ignore[arg-type]
        )
        return self

    def names(self, trigger: str, type: str, status: str = "occurred", nth: int = 1) -> "Draft":
        """What the article may name in passing."""
        self.passing.append(Event(f"p{len(self.passing) + 1}", type, status, (self.at(trigger, nth),)))
        return self

    def says(self, content: str, speaker: str, act: str = "assert", form: str = "indirect", **extra: object) -> "Draft":
        identity = f"s{len(self.statements) + 1}"
        speakers = (speaker,) if speaker else ()
        self.statements.append(Statement(identity, (self.at(content),), form, act, speakers, **extra))  # type: ignore[arg-type]
        return self

    def done(self, vectors: Sequence[Sequence[float]] = ()) -> Analysis:
        sentences = tuple(
            Span(m.start(), m.end()) for m in re.finditer(r"\S[^.!?\n]*(?:\.(?=\d)[^.!?\n]*)*[.!?]?", self.text)
        )
        first, last = self.month or (self.day, self.day)
        published = DateRange(
            date.fromisoformat(first) if first else None, date.fromisoformat(last) if last else None, "given"
        )
        article = Article(
            id=self.id,
            text=self.text,
            parts=(Part("body", Span(0, len(self.text))),),
            outlet=Outlet(f"outlet-{self.id}", self.id),
            agencies=self.agencies,
            published=published,
        )
        return Analysis(
            article=article,
            recipe="hand",
            times=tuple(self.times),
            entities=tuple(self.entities),
            statements=tuple(self.statements),
            events=tuple(self.events),
            passing=tuple(self.passing),
            sentences=sentences,
            vectors=tuple(map(tuple, vectors)),
        )
