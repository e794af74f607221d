"""Frames from marked spans and links."""

import numpy as np

from lagebild.languages.german.decode import MarkedSpan
from lagebild.languages.german.encoder import Reading
from lagebild.languages.german.frames import Context, FrameReader
from lagebild.languages.german.heads import Heads
from lagebild.model.facts import ACTS, FORMS, STATUSES
from lagebild.model.spans import Span
from lagebild.model.text import EventFrame, SpeechFrame

LINKS = ("none", "speaker", "cue", "addressee", "via", "condition", "by", "against", "parties", "time", "place")
LINKS += ("figure", "content")
EVENTS = ("O", "B-CONSULT", "I-CONSULT", "B-AID")
SIZE = 8


class LinkTable(Heads):
    """Heads whose link scores are read from a table of (anchor, target): label."""

    def __init__(self, links: dict[tuple[int, int], str]) -> None:
        super().__init__({}, {"link": LINKS, "act": ACTS, "status": STATUSES, "event": EVENTS, "content": FORMS})
        self._links = links

    def score_links(self, anchors: np.ndarray, targets: np.ndarray) -> np.ndarray:
        scores = np.zeros((len(anchors), len(targets), len(LINKS)), dtype=np.float32)
        scores[:, :, 0] = 1
        for row, anchor in enumerate(anchors.argmax(axis=1).tolist()):
            for column, target in enumerate(targets.argmax(axis=1).tolist()):
                if (anchor, target) in self._links:
                    scores[row, column, LINKS.index(self._links[anchor, target])] = 5
        return scores


WORDS = [Span(place * 10, place * 10 + 5) for place in range(SIZE)]
READING = Reading(first=0, own=0, vectors=np.eye(SIZE, dtype=np.float32), root=np.zeros(SIZE, dtype=np.float32))
HEADS = ("content", "content_inner", "speaker", "cue", "addressee", "via", "condition", "event", "participant")
HEADS += ("time", "figure")


def mark(**spans: list[tuple[int, int, str]]) -> dict[str, tuple[MarkedSpan, ...]]:
    return {head: tuple(MarkedSpan(*span, 1.0) for span in spans.get(head, [])) for head in HEADS}


def choose(labels: tuple[str, ...], **places: str) -> np.ndarray:
    scores = np.zeros((SIZE, len(labels)), dtype=np.float32)
    for place, label in places.items():
        scores[int(place[1:]), labels.index(label)] = 1
    return scores


def build_context(sentence_of: list[int] | None = None, **logits: np.ndarray) -> Context:
    return Context(WORDS, sentence_of or [0] * SIZE, [READING], logits)


def read_speech(
    links: dict[tuple[int, int], str],
    spans: dict[str, tuple[MarkedSpan, ...]],
    sentence_of: list[int] | None = None,
    **acts: str,
) -> tuple[SpeechFrame, ...]:
    context = build_context(sentence_of, act=choose(ACTS, **acts))
    return FrameReader(LinkTable(links)).read_speech(spans, context)


def read_events(
    links: dict[tuple[int, int], str], spans: dict[str, tuple[MarkedSpan, ...]], **statuses: str
) -> tuple[EventFrame, ...]:
    return FrameReader(LinkTable(links)).read_events(
        spans, build_context(status=choose(STATUSES, **statuses), event=choose(EVENTS))
    )


def test_linked_spans_fill_the_roles_of_their_content() -> None:
    spans = mark(content=[(4, 7, "indirect")], speaker=[(0, 1, "")], cue=[(1, 2, ""), (3, 4, "")])
    (frame,) = read_speech({(4, 0): "speaker", (4, 1): "cue", (4, 3): "cue"}, spans, w4="warn")
    assert frame.content == (Span(40, 65),)
    assert (frame.form, frame.act) == ("indirect", "warn")
    assert frame.speaker == (Span(0, 5),)
    assert frame.cue == (Span(10, 15), Span(30, 35))


def test_a_content_takes_the_nearest_speaker_where_the_head_sees_none() -> None:
    spans = mark(content=[(4, 7, "indirect")], speaker=[(0, 1, ""), (3, 4, "")])
    (frame,) = read_speech({}, spans)
    assert frame.speaker == (Span(30, 35),)


def test_a_cue_serves_only_the_nearest_content_where_the_head_sees_none() -> None:
    spans = mark(content=[(0, 2, "direct"), (5, 7, "direct")], cue=[(2, 3, "")])
    assert [frame.cue for frame in read_speech({}, spans)] == [(Span(20, 25),), ()]


def test_a_far_speaker_wins_where_the_head_is_sure() -> None:
    spans = mark(content=[(4, 7, "indirect")], speaker=[(0, 1, ""), (3, 4, "")])
    (frame,) = read_speech({(4, 0): "speaker"}, spans, sentence_of=[0, 0, 1, 1, 1, 1, 1, 1])
    assert frame.speaker == (Span(0, 5),)


def test_a_later_part_belongs_to_the_content_that_it_continues() -> None:
    spans = mark(content=[(0, 2, "direct"), (4, 6, "direct"), (6, 8, "direct")])
    assert [frame.content for frame in read_speech({(0, 4): "content"}, spans)] == [
        (Span(0, 15), Span(40, 55)),
        (Span(60, 75),),
    ]


def test_a_content_is_no_part_of_one_with_another_form() -> None:
    spans = mark(content=[(0, 2, "direct"), (4, 6, "indirect")])
    assert len(read_speech({(0, 4): "content"}, spans)) == 2


def test_events_take_participants_times_and_figures() -> None:
    spans = mark(
        event=[(2, 3, "CONSULT")],
        participant=[(0, 1, ""), (5, 6, "")],
        time=[(3, 4, "DATE")],
        figure=[(6, 7, "killed")],
    )
    (event,) = read_events({(2, 0): "by", (2, 5): "place", (2, 3): "time", (2, 6): "figure"}, spans, w2="scheduled")
    assert (event.type, event.status) == ("CONSULT", "scheduled")
    assert (event.by, event.place, event.time) == ((Span(0, 5),), (Span(50, 55),), (Span(30, 35),))
    assert [(figure.span, figure.what) for figure in event.figures] == [(Span(60, 65), "killed")]


def test_a_participant_belongs_to_the_nearest_trigger() -> None:
    spans = mark(event=[(1, 2, "CONSULT"), (6, 7, "DEATH")], participant=[(5, 6, "")])
    first, second = read_events({}, spans)
    assert first.by == first.against == first.parties == first.place == ()
    assert len((*second.by, *second.against, *second.parties, *second.place)) == 1


def test_far_participants_belong_to_no_trigger() -> None:
    spans = mark(event=[(0, 1, "CONSULT")], time=[(7, 8, "DATE")])
    context = build_context([0, 1, 2, 3, 4, 5, 6, 7], status=choose(STATUSES), event=choose(EVENTS))
    (event,) = FrameReader(LinkTable({})).read_events(spans, context)
    assert event.time == ()
