"""Marked spans tied together by the link head: raw frames of speech and of events."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from lagebild.languages.german.decode import MarkedSpan, decode_spans, lower_outside, make_scheme
from lagebild.languages.german.encoder import Reading
from lagebild.languages.german.heads import Heads, soften
from lagebild.languages.german.links import CONTINUATION, Link, Target, find_links
from lagebild.languages.german.model_files import Array
from lagebild.model.figures import FigureSpan
from lagebild.model.spans import Span
from lagebild.model.text import EventFrame, SpeechFrame

SPEECH_ROLES = ("speaker", "cue", "addressee", "via", "condition")
PARTICIPANT_ROLES = ("by", "against", "parties", "place")
EVENT_LINKS = {"participant": PARTICIPANT_ROLES, "time": ("time",), "figure": ("figure",)}
"""What each head's spans may be to a trigger."""
RULE = "model"
MIN_TYPE_CHANCE = 0.005
"""Types less likely than this are left out."""
MIN_ACT_CHANCE = 0.0001
"""Acts less likely than this count as this likely."""

Spans = Mapping[str, tuple[MarkedSpan, ...]]


@dataclass(frozen=True, slots=True)
class Context:
    """What reading frames of a text needs besides the marked spans."""

    words: Sequence[Span]
    sentence_of: Sequence[int]
    """The sentence of every word."""
    readings: Sequence[Reading]
    logits: Mapping[str, Array]


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

    def __init__(self, heads: Heads, outside_bias: Mapping[str, float] = MappingProxyType({})) -> None:
        self._heads = heads
        self._outside_bias = outside_bias
        bio = (*SPEECH_ROLES, *EVENT_LINKS, "content", "content_inner", "event", "names", "names_inner")
        self.schemes = {head: make_scheme(heads.labels[head]) for head in bio if head in heads.tags}

    def mark(
        self, logits: Mapping[str, Array], sentences: Sequence[tuple[int, int]]
    ) -> dict[str, tuple[MarkedSpan, ...]]:
        """Spans of every head that marks spans."""
        return {
            head: decode_spans(lower_outside(logits[head], self._outside_bias.get(head, 0.0)), scheme, sentences)
            for head, scheme in self.schemes.items()
        }

    def read_speech(self, spans: Spans, context: Context) -> tuple[SpeechFrame, ...]:
        """Frames of everything that the text attributes, in text order."""
        contents = sorted((*spans["content"], *spans["content_inner"]), key=lambda s: (s.first, -s.last))
        targets = [Target(span, (head,)) for head in SPEECH_ROLES for span in spans[head]]
        targets += [Target(span, (CONTINUATION,)) for span in contents]
        anchored = self._tie(contents, targets, context)
        continued = {part for content in anchored for part in content.spans_of(CONTINUATION)}
        acts = self._heads.labels["act"]
        return tuple(
            _build_speech(content, _rate_acts(context.logits["act"][content.anchor.first], acts), context.words)
            for content in anchored
            if content.anchor not in continued
        )

    def read_events(self, spans: Spans, context: Context) -> tuple[EventFrame, ...]:
        """Frames of everything that the text tells as a happening, in text order."""
        targets = [Target(span, roles) for head, roles in EVENT_LINKS.items() for span in spans[head]]
        statuses = self._heads.labels["status"]
        return tuple(
            _build_event(
                event,
                statuses[int(context.logits["status"][event.anchor.first].argmax())],
                _rate_types(context.logits["event"][event.anchor.first], self._heads.labels["event"]),
                context.words,
            )
            for event in self._tie(spans["event"], targets, context)
        )

    def _tie(self, anchors: Sequence[MarkedSpan], targets: Sequence[Target], context: Context) -> list[Anchored]:
        links = find_links(self._heads, context.readings, anchors, targets, context.sentence_of)
        return list(map(Anchored, anchors, links))


def _rate_acts(logits: Array, labels: Sequence[str]) -> tuple[tuple[str, float], ...]:
    """The acts that a content may perform, likeliest first."""
    chances = zip(labels, soften(logits).tolist(), strict=True)
    return tuple(pair for pair in sorted(chances, key=lambda pair: -pair[1]) if pair[1] >= MIN_ACT_CHANCE)


def _build_speech(content: Anchored, acts: tuple[tuple[str, float], ...], words: Sequence[Span]) -> SpeechFrame:
    parts = (content.anchor, *content.spans_of(CONTINUATION))
    return SpeechFrame(
        content=locate(parts, words),
        form=content.anchor.label,
        act=acts[0][0],
        cue=locate(content.spans_of("cue"), words),
        speaker=locate(content.spans_of("speaker"), words),
        addressee=locate(content.spans_of("addressee"), words),
        via=locate(content.spans_of("via"), words),
        condition=locate(content.spans_of("condition"), words),
        score=content.anchor.score,
        rule=RULE,
        acts=acts,
    )


def _rate_types(logits: Array, labels: Sequence[str]) -> tuple[tuple[str, float], ...]:
    """The types that a trigger may be of, likeliest first, given that it is one."""
    chances: dict[str, float] = {}
    for label, chance in zip(labels[1:], soften(logits[1:]).tolist(), strict=True):
        chances[label[2:]] = chances.get(label[2:], 0.0) + chance
    return tuple((kind, c) for kind, c in sorted(chances.items(), key=lambda pair: -pair[1]) if c >= MIN_TYPE_CHANCE)


def _build_event(
    event: Anchored, status: str, chances: tuple[tuple[str, float], ...], words: Sequence[Span]
) -> EventFrame:
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
        chances=chances,
    )


def locate(spans: Sequence[MarkedSpan], words: Sequence[Span]) -> tuple[Span, ...]:
    """Character spans of marked words."""
    return tuple(Span(words[span.first].start, words[span.last - 1].end) for span in spans)
