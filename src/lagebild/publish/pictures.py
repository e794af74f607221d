"""Drawings of a story as numbers: who carries whose text, who stands where; each with the rows of its table."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lagebild.model.stories import Position, Reuse
from lagebild.publish.case import Case, proof_spans
from lagebild.publish.links import article_page, fact_anchor
from lagebild.publish.messages import Messages
from lagebild.publish.proofs import Source, source_of

ROW, TOP = 30, 24
"""Height of a row and of what stands above the first, in units of the drawing."""
GRAPH_WIDTH, MARGIN, BULGE, MAX_REACH = 720, 16, 26, 240
"""Width of the graph of sources, free space on the left, and how far an arc reaches out per row and at most."""
MATRIX_LABEL, CELL = 190, 120
MAX_ACTORS, MAX_ISSUES = 12, 6
"""More of them can't be taken in at a glance; the table holds all."""
MAX_MATTER = 160
"""A longer matter is cut: its sentence is one click away."""


@dataclass(frozen=True, slots=True)
class Node:
    """A report in the graph."""

    y: int
    source: Source


@dataclass(frozen=True, slots=True)
class Arc:
    """Text that two reports share: as wide as much of it there is."""

    path: str
    width: float
    label: str


@dataclass(frozen=True, slots=True)
class SourceGraph:
    """Reports in the order in which they came out, with arcs between those that share text."""

    nodes: list[Node]
    arcs: list[Arc]
    rows: list[tuple[Source, Source, int, int]]
    """Two reports, how many passages they share, and how much of the shorter one that is in per cent."""
    height: int
    axis: int
    """Where the line of reports stands."""
    width: int = GRAPH_WIDTH


@dataclass(frozen=True, slots=True)
class Stance:
    """Where an actor stands on an issue, told last."""

    x: int
    y: int
    stance: str
    label: str
    href: str
    source: Source
    actor: str
    matter: str


@dataclass(frozen=True, slots=True)
class PositionMatrix:
    """Actors by issues."""

    actors: list[tuple[int, str]]
    """Heights and names."""
    issues: list[tuple[int, str]]
    """Places from the left and matters."""
    cells: list[Stance]
    rows: list[Stance]
    """All positions, also those that are not drawn."""
    width: int
    height: int
    label: int = MATRIX_LABEL
    cell: int = CELL


def draw_sources(
    case: Case, messages: Messages, articles: Sequence[str], reuses: Sequence[Reuse]
) -> SourceGraph | None:
    """The graph of copied text; None where no report shares text with another."""
    place = {article: n for n, article in enumerate(a for a in articles if a in case.by_article)}
    sources = {article: source_of(case, messages, article) for article in place}
    joined = [
        sorted(place[i] for i in r.articles) for r in reuses if r.passages and all(i in place for i in r.articles)
    ]
    axis = MARGIN + max((_reach(b - a) for a, b in joined), default=0)
    arcs, rows = [], []
    for reuse in reuses:
        if not reuse.passages or not all(i in place for i in reuse.articles):
            continue
        a, b = sorted(reuse.articles, key=lambda i: place[i])
        share = _share(case, reuse)
        rows.append((sources[a], sources[b], len(reuse.passages), share))
        label = f"{sources[a].outlet} – {sources[b].outlet}: {share} %"
        arcs.append(Arc(_arc(axis, place[a], place[b]), round(1 + share / 12, 1), label))
    if not arcs:
        return None
    nodes = [Node(_y(n), sources[article]) for article, n in place.items()]
    return SourceGraph(nodes, arcs, sorted(rows, key=lambda r: -r[3]), TOP + ROW * len(nodes), axis)


def draw_positions(case: Case, messages: Messages, positions: Sequence[Position]) -> PositionMatrix | None:
    """The matrix of positions; None where nobody takes one."""
    told = [p for p in positions if _still_reads(case, p)]
    if not told:
        return None
    actors = _most(case.canonical(p.actor) for p in told)
    issues = _most(p.issue for p in told)
    matters = {p.issue: _shorten(p.matter) for p in reversed(told)}
    newest = {(case.canonical(p.actor), p.issue): p for p in told}
    rows = [_stance(case, messages, p, actors, issues, matters) for p in newest.values()]
    drawn_actors, drawn_issues = actors[:MAX_ACTORS], issues[:MAX_ISSUES]
    kept = {(case.name_of(a), matters[i]) for a in drawn_actors for i in drawn_issues}
    return PositionMatrix(
        actors=[(_y(n), case.name_of(a)) for n, a in enumerate(drawn_actors)],
        issues=[(MATRIX_LABEL + CELL * n, matters[i]) for n, i in enumerate(drawn_issues)],
        cells=[s for s in rows if (s.actor, s.matter) in kept],
        rows=sorted(rows, key=lambda s: (s.x, s.y)),
        width=MATRIX_LABEL + CELL * len(drawn_issues),
        height=TOP + ROW * len(drawn_actors),
    )


def _still_reads(case: Case, position: Position) -> bool:
    fact = case.facts.get((position.article, position.statement))
    return fact is not None and case.reads(position.article, proof_spans(fact))


def _stance(
    case: Case, messages: Messages, p: Position, actors: list[str], issues: list[str], matters: dict[str, str]
) -> Stance:
    actor, matter = case.name_of(p.actor), matters[p.issue]
    said = messages.label("stance", p.stance)
    return Stance(
        x=MATRIX_LABEL + CELL * issues.index(p.issue) + CELL // 2,
        y=_y(actors.index(case.canonical(p.actor))),
        stance=p.stance,
        label=f"{actor}: {said} – {matter}",
        href=f"{article_page(p.article)}#{fact_anchor(p.statement)}",
        source=source_of(case, messages, p.article, fact_anchor(p.statement)),
        actor=actor,
        matter=matter,
    )


def _share(case: Case, reuse: Reuse) -> int:
    """Per cent of the shorter report that stands in the other one."""
    lengths = [max(1, len(case.by_article[i].article.text)) for i in reuse.articles]
    shared = [
        sum(len(span) for span in spans) for spans in ([p.a for p in reuse.passages], [p.b for p in reuse.passages])
    ]
    return min(100, round(100 * max(n / length for n, length in zip(shared, lengths, strict=True))))


def _reach(rows: int) -> int:
    return min(MAX_REACH, 20 + BULGE * rows)


def _arc(axis: int, a: int, b: int) -> str:
    # a curve reaches three quarters of the way to its handles
    handle = axis - _reach(b - a) * 4 // 3
    return f"M{axis} {_y(a)}C{handle} {_y(a)} {handle} {_y(b)} {axis} {_y(b)}"


def _y(row: int) -> int:
    return TOP + ROW * row + ROW // 2


def _most(keys: Iterable[str]) -> list[str]:
    """Each once, those that come most often first."""
    counted: dict[str, int] = {}
    for key in keys:
        counted[key] = counted.get(key, 0) + 1
    return sorted(counted, key=lambda key: -counted[key])


def _shorten(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= MAX_MATTER else words[:MAX_MATTER].rpartition(" ")[0] + " …"
