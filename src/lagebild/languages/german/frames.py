"""Marked spans tied together by the link head: raw frames of speech and of events."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lagebild.languages.german.decode import MarkedSpan, decode_spans, make_scheme
from lagebild.languages.german.encoder import Reading
from lagebild.languages.german.heads import Heads, soften
from lagebild.languages.german.model_files import Array
from lagebild.model.text import EventFrame, FigureSpan, Span, SpeechFrame

SPEECH_ROLES = ("speaker", "cue", "addressee", "via", "condition")
PARTICIPANT_ROLES = ("by", "against", "parties", "place")
EVENT_LINKS = {"participant": PARTICIPANT_ROLES, "time": ("time",), "figure": ("figure",)}
"""What each head's spans may be to a trigger."""
CONTINUATION = "content"
"""Link from the first part of a content to a later part of the same content."""
SINGLE_ROLES = frozenset({"condition"})
"""Roles that one frame fills at most once."""
RULE = "model"

Spans = Mapping[str, tuple[MarkedSpan, ...]]


@dataclass(frozen=True, slots=True)
class Target:
    """A span and the roles that the head which marked it knows."""

    span: MarkedSpan
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A span in the role that it plays to an anchor."""

    role: str
    span: MarkedSpan
    score: float


@dataclass(frozen=True, slots=True)
class Anchored:
    """A content or trigger with everything tied to it."""

    anchor: MarkedSpan
    links: tuple[Link, ...]

    def spans_of(self, role: str) -> tuple[MarkedSpan, ...]:
        """The spans in a role, in text order."""
        found = {(link.span.first, link.span.last): link.span for link in self.links if link.role == role}
        return tuple(found[place] for place in sorted(found))


class FrameReader:
    """Reads frames off the scores of one text."""

    def __init__(self, heads: Heads) -> None:
        self._heads = heads
        bio = (*SPEECH_ROLES, *EVENT_LINKS, "content", "content_inner", "event", "names", "names_inner")
        self._schemes = {head: make_scheme(heads.labels[head]) for head in bio if head in heads.tags}

    def mark(
        self, logits: Mapping[str, Array], sentences: Sequence[tuple[int, int]]
    ) -> dict[str, tuple[MarkedSpan, ...]]:
        """Spans of every head that marks spans."""
        return {head: decode_spans(logits[head], scheme, sentences) for head, scheme in self._schemes.items()}

    def read_speech(
        self, spans: Spans, logits: Mapping[str, Array], readings: Sequence[Reading], words: Sequence[Span]
    ) -> tuple[SpeechFrame, ...]:
        """Frames of everything that the text attributes, in text order."""
        contents = sorted((*spans["content"], *spans["content_inner"]), key=lambda s: (s.first, -s.last))
        targets = [Target(span, SPEECH_ROLES) for head in SPEECH_ROLES for span in spans[head]]
        targets += [Target(span, (CONTINUATION,)) for span in contents]
        anchored = list(self._link(contents, targets, readings))
        continued = {part for content in anchored for part in content.spans_of(CONTINUATION)}
        acts = self._heads.labels["act"]
        return tuple(
            _build_speech(content, acts[int(logits["act"][content.anchor.first].argmax())], words)
            for content in anchored
            if content.anchor not in continued
        )

    def read_events(
        self, spans: Spans, logits: Mapping[str, Array], readings: Sequence[Reading], words: Sequence[Span]
    ) -> tuple[EventFrame, ...]:
        """Frames of everything that the text tells as a happening, in text order."""
        targets = [Target(span, roles) for head, roles in EVENT_LINKS.items() for span in spans[head]]
        statuses = self._heads.labels["status"]
        return tuple(
            _build_event(event, statuses[int(logits["status"][event.anchor.first].argmax())], words)
            for event in self._link(spans["event"], targets, readings)
        )

    def _link(
        self, anchors: Sequence[MarkedSpan], targets: Sequence[Target], readings: Sequence[Reading]
    ) -> Iterator[Anchored]:
        """Every anchor with the targets tied to it, read in the window that answers for the anchor."""
        for reading in readings:
            own = [anchor for anchor in anchors if reading.own <= anchor.first < reading.last]
            inside = [target for target in targets if reading.first <= target.span.first < reading.last]
            links = self._choose(reading, own, inside) if own and inside else [()] * len(own)
            yield from map(Anchored, own, links)

    def _choose(
        self, reading: Reading, anchors: Sequence[MarkedSpan], targets: Sequence[Target]
    ) -> list[tuple[Link, ...]]:
        """For every anchor the targets whose best label is one that the target's head knows."""
        rows = reading.vectors[[anchor.first - reading.first for anchor in anchors]]
        columns = reading.vectors[[target.span.first - reading.first for target in targets]]
        chances = soften(self._heads.score_links(rows, columns))
        best = chances.argmax(axis=2)
        labels = self._heads.labels["link"]
        chosen: list[tuple[Link, ...]] = []
        for row, anchor in enumerate(anchors):
            links = [
                Link(labels[label], target.span, float(chances[row, column, label]))
                for column, (target, label) in enumerate(zip(targets, best[row].tolist(), strict=True))
                if labels[label] in target.roles and _may_fill(labels[label], anchor, target.span)
            ]
            chosen.append(_drop_rivals(links))
        return chosen


def _may_fill(role: str, anchor: MarkedSpan, span: MarkedSpan) -> bool:
    """Whether the span may play the role: a later part of a content comes behind the first and has its form."""
    return role != CONTINUATION or (span.first >= anchor.last and span.label == anchor.label)


def _drop_rivals(links: list[Link]) -> tuple[Link, ...]:
    """Of a role that is filled once, the surest link; the same words under two heads count once."""
    kept: dict[tuple[str, int], Link] = {}
    for link in sorted(links, key=lambda link: -link.score):
        place = -1 if link.role in SINGLE_ROLES else link.span.first
        kept.setdefault((link.role, place), link)
    return tuple(kept.values())


def _build_speech(content: Anchored, act: str, words: Sequence[Span]) -> SpeechFrame:
    parts = (content.anchor, *content.spans_of(CONTINUATION))
    return SpeechFrame(
        content=locate(parts, words),
        form=content.anchor.label,
        act=act,
        cue=locate(content.spans_of("cue"), words),
        speaker=locate(content.spans_of("speaker"), words),
        addressee=locate(content.spans_of("addressee"), words),
        via=locate(content.spans_of("via"), words),
        condition=locate(content.spans_of("condition"), words),
        score=content.anchor.score,
        rule=RULE,
    )


def _build_event(event: Anchored, status: str, words: Sequence[Span]) -> EventFrame:
    figures = tuple(FigureSpan(span=locate((span,), words)[0], what=span.label) for span in event.spans_of("figure"))
    return EventFrame(
        trigger=locate((event.anchor,), words),
        type=event.anchor.label,
        status=status,
        by=locate(event.spans_of("by"), words),
        against=locate(event.spans_of("against"), words),
        parties=locate(event.spans_of("parties"), words),
        time=locate(event.spans_of("time"), words),
        place=locate(event.spans_of("place"), words),
        figures=figures,
        score=event.anchor.score,
        rule=RULE,
    )


def locate(spans: Sequence[MarkedSpan], words: Sequence[Span]) -> tuple[Span, ...]:
    """Character spans of marked words."""
    return tuple(Span(words[span.first].start, words[span.last - 1].end) for span in spans)
