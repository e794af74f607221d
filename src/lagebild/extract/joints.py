"""Mentions that a sentence joins ("Rehn und Moor"): a later plural pronoun means all of them."""

from collections.abc import Iterable, Iterator, Sequence

from lagebild.model.spans import Span
from lagebild.model.text import Document, MentionFrame

JOINING = "conj"
"""Relation of a coordinated word to the first one, in Universal Dependencies."""

CLOSING = frozenset(",.;:)–")
"""Marks behind words in apposition."""

NAMED = ("person", "organisation", "country")
"""Kinds of the names that may stand behind a word for two or several."""


def find_joints(document: Document, frames: Sequence[MentionFrame]) -> dict[Span, Span]:
    """The span of each joined mention with the span of the first one of its group."""
    place_of = {i: span for span in _list_outer({f.span for f in frames}) for i in document.indices_of(span)}
    joined: dict[Span, Span] = {}
    for index, span in sorted(place_of.items()):
        token = document.tokens[index]
        first = place_of.get(token.head) if token.deprel == JOINING and token.head >= 0 else None
        if first is not None and first != span and not _lies_within(document, token.head, first):
            root = joined.get(first, first)
            joined[first], joined[span] = root, root
    return joined


def _lies_within(document: Document, index: int, span: Span) -> bool:
    """Whether a preposition inside the span says that the word only tells more of it ("Bürger aus der Schweiz")."""
    inside = document.indices_of(span)
    before = (i for i in document.children(index) if document.tokens[i].deprel == "case")
    return any(i > inside.start and i in inside for i in before)


def find_names_behind(
    document: Document, frame: MentionFrame, frames: Sequence[MentionFrame], joints: dict[Span, Span]
) -> tuple[MentionFrame, ...]:
    """The joined names right behind a word for two or several ("die beiden Trainer Rehn und Moor").

    They may stand behind a comma or a copula as well, persons that nobody counts only where a mark closes what they
    tell ("die Trainer Polens und Litauens, Rehn und Moor, ...").
    """
    kinds = ("organisation",) if frame.kind == "organisation" and not frame.count else NAMED
    if any(
        f.number == "Plur" and f.form == frame.form and f.span != frame.span and f.span.contains(frame.span)
        for f in frames
    ):
        return ()  # "die Sprecher der Lehrer Rehn und Moor": whom the whole phrase tells of
    names = [f for f in frames if f.form == "name" and f.kind in kinds and not f.part_only]
    first = next((f for f in names if f.span.start == frame.span.end + 1), None)
    counted = bool(frame.count) or _is_counted(document, frame)
    if equated := first is None:
        equal = [document.tokens[i].span for i in _list_equated(document, frame)]
        first = next((f for f in names if any(f.span.contains(span) for span in equal)), None)
    if first is None:
        return ()
    names = [f for f in names if f.kind == first.kind]
    behind = [f for f in names if f.span == first.span or joints.get(f.span, f.span) == first.span]
    # "Rehn, Moor und Kern": also whom the tree leaves out of the row
    behind = [f for f in names if first.span.start <= f.span.start <= max(b.span.start for b in behind)]
    if equated and not counted and not (first.kind == "person" and _is_closed(document, behind)):
        return ()  # "die Trainer, Rehn und Moor kamen" are more than two
    fits = len(behind) == frame.count if frame.count else len(behind) > 1
    return tuple(behind) if fits else ()


def _is_closed(document: Document, names: Sequence[MentionFrame]) -> bool:
    """Whether a mark behind the last of the names ends what stands in apposition."""
    behind = document.text[max(name.span.end for name in names) :].lstrip()[:1]
    return behind in CLOSING


def _is_counted(document: Document, frame: MentionFrame) -> bool:
    """Whether a number before the noun says how many there are ("zwei Trainer, Rehn und Moor,")."""
    root = document.root_of(frame.span)
    return root is not None and any(document.tokens[i].deprel == "nummod" for i in document.children(root))


def _list_equated(document: Document, frame: MentionFrame) -> Iterator[int]:
    """The words that stand in apposition to a phrase, or that a copula says it is."""
    root = document.root_of(frame.span)
    if root is None:
        return
    tokens, verb = document.tokens, document.tokens[root].head
    inside = document.indices_of(frame.span)
    yield from (i for word in inside for i in document.children(word) if tokens[i].deprel == "appos" and i > inside[-1])
    if tokens[root].deprel == "nsubj" and verb > root:
        yield from (verb for i in document.children(verb) if tokens[i].deprel == "cop")


def _list_outer(spans: Iterable[Span]) -> Iterator[Span]:
    """The spans that lie in no other one."""
    reached = -1
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if span.end > reached:
            yield span
            reached = span.end
