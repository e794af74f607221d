"""Overlapping highlights as HTML."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from lagebild.model.spans import Span
from lagebild.publish.highlight import Highlight, weave

TEXT = "Er sagte, am Montag komme <niemand>."
WHOLE = Span(0, len(TEXT))


def shown(*highlights: Highlight, within: Span = WHOLE) -> str:
    return str(weave(TEXT, within, highlights, set()))


def words(kind: str, start: int, end: int) -> Highlight:
    return Highlight(f"f-{kind}{start}", kind, (Span(start, end),))


class Reader(HTMLParser):
    """Reads the text back and counts what is open."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.open, self.covered, self.ids = "", [], {}, []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.open.append(found["data-f"])
        if "id" in found:
            self.ids.append(found["id"])

    def handle_endtag(self, tag: str) -> None:
        self.open.pop()

    def handle_data(self, data: str) -> None:
        for offset in range(len(self.text), len(self.text) + len(data)):
            self.covered[offset] = set(self.open)
        self.text += data


def test_highlight_inside_another_is_nested_in_it() -> None:
    html = shown(words("statement", 10, 25), words("time", 10, 19))
    assert html.startswith(
        'Er sagte, <mark class="h statement" data-f="f-statement10" id="f-statement10"><mark class="h time"'
    )
    assert "am Montag</mark> komme</mark>" in html


def test_highlights_that_cross_are_split_and_only_the_first_piece_bears_the_id() -> None:
    html = shown(words("event", 3, 19), words("time", 10, 25))
    assert html.count('data-f="f-time10"') == 2
    assert html.count('id="f-time10"') == 1


def test_text_between_the_marks_is_escaped() -> None:
    assert "&lt;niemand&gt;" in shown()


def test_hostile_kind_and_anchor_are_escaped() -> None:
    html = shown(Highlight('"><script>', '"onload="', (Span(0, 2),)))
    assert "<script>" not in html
    assert '"onload="' not in html


@given(
    st.lists(
        st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(lambda p: Span(min(p), max(p))),
        max_size=8,
    )
)
def test_any_highlights_leave_the_text_whole_and_cover_exactly_their_spans(spans: list[Span]) -> None:
    highlights = [Highlight(f"f-{n}", "event", (span,)) for n, span in enumerate(spans)]
    reader = Reader()
    reader.feed(shown(*highlights))
    assert reader.text == TEXT
    assert reader.open == []
    for offset in range(len(TEXT)):
        assert reader.covered[offset] == {f"f-{n}" for n, s in enumerate(spans) if s.start <= offset < s.end}
    assert len(reader.ids) == len(set(reader.ids)) == len([s for s in spans if len(s)])
