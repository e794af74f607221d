"""Frames from marked spans and links."""

import numpy as np
import pytest

from lagebild.languages.german.decode import MarkedSpan
from lagebild.languages.german.encoder import Reading
from lagebild.languages.german.frames import FrameReader
from lagebild.languages.german.heads import Heads
from lagebild.model.facts import ACTS, FORMS, STATUSES
from lagebild.model.text import Span

LINKS = ("none", "speaker", "cue", "addressee", "via", "condition", "by", "against", "parties", "time", "place")
LINKS += ("figure", "content")
SIZE = 8


class LinkTable(Heads):
    """Heads whose link scores are read from a table of (anchor, target): label."""

    def __init__(self, links: dict[tuple[int, int], str]) -> None:
        super().__init__({}, {"link": LINKS, "act": ACTS, "status": STATUSES, "content": FORMS})
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


def test_linked_spans_fill_the_roles_of_their_content() -> None:
    spans = mark(content=[(4, 7, "indirect")], speaker=[(0, 1, "")], cue=[(1, 2, ""), (3, 4, "")])
    reader = FrameReader(LinkTable({(4, 0): "speaker", (4, 1): "cue", (4, 3): "cue"}))
    (frame,) = reader.read_speech(spans, {"act": choose(ACTS, w4="warn")}, [READING], WORDS)
    assert frame.content == (Span(40, 65),)
    assert (frame.form, frame.act) == ("indirect", "warn")
    assert frame.speaker == (Span(0, 5),)
    assert frame.cue == (Span(10, 15), Span(30, 35))


def test_a_span_of_the_speaker_head_may_be_the_one_who_passed_it_on() -> None:
    spans = mark(content=[(4, 7, "indirect")], speaker=[(0, 1, "")])
    reader = FrameReader(LinkTable({(4, 0): "via"}))
    (frame,) = reader.read_speech(spans, {"act": choose(ACTS)}, [READING], WORDS)
    assert frame.via == (Span(0, 5),)
    assert frame.speaker == ()


def test_a_later_part_belongs_to_the_content_that_it_continues() -> None:
    spans = mark(content=[(0, 2, "direct"), (4, 6, "direct"), (6, 8, "direct")])
    reader = FrameReader(LinkTable({(0, 4): "content"}))
    frames = reader.read_speech(spans, {"act": choose(ACTS)}, [READING], WORDS)
    assert [frame.content for frame in frames] == [(Span(0, 15), Span(40, 55)), (Span(60, 75),)]


def test_a_content_is_no_part_of_one_with_another_form() -> None:
    spans = mark(content=[(0, 2, "direct"), (4, 6, "indirect")])
    reader = FrameReader(LinkTable({(0, 4): "content"}))
    assert len(reader.read_speech(spans, {"act": choose(ACTS)}, [READING], WORDS)) == 2


def test_events_take_participants_times_and_figures() -> None:
    spans = mark(
        event=[(2, 3, "CONSULT")],
        participant=[(0, 1, ""), (5, 6, "")],
        time=[(3, 4, "DATE")],
        figure=[(6, 7, "killed")],
    )
    reader = FrameReader(LinkTable({(2, 0): "by", (2, 5): "place", (2, 3): "time", (2, 6): "figure"}))
    (event,) = reader.read_events(spans, {"status": choose(STATUSES, w2="scheduled")}, [READING], WORDS)
    assert (event.type, event.status) == ("CONSULT", "scheduled")
    assert (event.by, event.place, event.time) == ((Span(0, 5),), (Span(50, 55),), (Span(30, 35),))
    assert [(figure.span, figure.what) for figure in event.figures] == [(Span(60, 65), "killed")]


@pytest.mark.parametrize("label", ["speaker", "none"])
def test_participants_do_not_become_speakers(label: str) -> None:
    spans = mark(event=[(2, 3, "CONSULT")], participant=[(0, 1, "")])
    reader = FrameReader(LinkTable({(2, 0): label}))
    (event,) = reader.read_events(spans, {"status": choose(STATUSES)}, [READING], WORDS)
    assert (event.by, event.against, event.parties, event.place) == ((), (), (), ())
