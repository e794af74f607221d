"""How often a mention is tied to the right entity, on random draws judged by hand: python -m benchmarks.linking SHARED.

`--draw SEED` prints a fresh draw with context to be judged; without it the judged draws in `benchmarks/linking_draws`
are scored again with the present code, and so are the descriptions of `linking_descriptions.tsv`. A label is one or
more alternatives joined by `|`: ids of the tables (several joined by `+`), `new:NAME` for an entity that no table knows
and that bears this name, `new` for any such entity, and `none` where nobody can be meant or the words stand for nobody.
"""

import argparse
import csv
import json
import lzma
import random
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import IO

from lagebild.extract.linking import Linker
from lagebild.extract.links import Link
from lagebild.extract.strangers import slug
from lagebild.knowledge.lookup import open_knowledge
from lagebild.languages import load_pack
from lagebild.model.article import Article, DateRange
from lagebild.model.spans import Span

DRAWS = Path(__file__).parent / "linking_draws"
DESCRIPTIONS = DRAWS.with_name("linking_descriptions.tsv")
"""Descriptions with a definite article, or without one, each of which was taken for somebody of its own."""
FILES = {
    "smartdata": "data/smartdata-de/train.jsonl.xz",
    "wikinews": "data/wikinews-quotes-de/train.jsonl.xz",
}
MENTIONS_PER_TEXT = 2
"""More of one text would count its one mistake several times."""
CONTEXT = 160
"""Characters shown on both sides of a drawn mention."""
MIN_SHARED_PART = 0.5
"""A mention that shares less of its characters with the judged words is another one."""
DAY_IN_NAME = re.compile(r"\((\d{4}-\d{2}-\d{2})\)")


@dataclass(frozen=True, slots=True)
class Text:
    """One text of the reference data."""

    corpus: str
    id: str
    words: str
    day: date | None


@dataclass(frozen=True, slots=True)
class Judged:
    """One drawn mention with what it means."""

    corpus: str
    text: str
    start: int
    end: int
    label: str
    verdict: str
    """right | wrong, as judged when it was drawn."""
    kind: str
    """What went wrong at that time."""


def read_texts(shared: Path, corpus: str) -> Iterator[Text]:
    """News texts of one set; traffic messages and the like are left out."""
    with lzma.open(shared / FILES[corpus], "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if corpus == "wikinews":
                day = DAY_IN_NAME.search(row["file"])
                yield Text(corpus, Path(row["file"]).name, row["originalText"], _day(day.group(1) if day else ""))
            elif row["source"] == "news":
                yield Text(corpus, row["id"], row["text"], _day(row["date"][:10]))


def _day(written: str) -> date | None:
    return date.fromisoformat(written) if written else None


def link_text(text: Text) -> tuple[tuple[Link, ...], Linker]:
    """All links of a text, unresolved ones with no entity."""
    pack, knowledge = load_pack("de"), open_knowledge()
    published = DateRange(text.day, text.day, "given")
    document = pack.parse(text.words)
    article = Article(id=text.id, text=text.words, published=pack.narrow_publication(document, published))
    linker = Linker(document, article, pack.find_mentions(document), knowledge)
    return tuple(link for link in linker.link_all() if not link.frame.part_only), linker


def name_link(link: Link, linker: Linker, id: str) -> str:
    """The name of an entity as the article's mentions give it."""
    known, person = linker.knowledge.entity(id), linker.people.known.get(id)
    return known.name if known else person.full if person else link.frame.base


def draw(shared: Path, seed: int, count: int, name: str) -> None:
    """Print random mentions with their context and what Lagebild makes of them.

    Texts of other draws come last and without what was judged in them, so that a draw stored under the name comes
    again. Each text has its own chance: what is found in one never changes what is drawn from another.
    """
    others = [row for path in DRAWS.glob("*.tsv") if path.stem != name for row in read_draw(path)]
    drawn = {(row.corpus, row.text) for row in others}
    for corpus in FILES:
        texts = list(read_texts(shared, corpus))
        random.Random(f"{seed} {corpus}").shuffle(texts)
        left = count // len(FILES)
        for text in sorted(texts, key=lambda text: (corpus, text.id) in drawn):
            judged = [Span(row.start, row.end) for row in others if (row.corpus, row.text) == (corpus, text.id)]
            found, linker = link_text(text)
            links = [link for link in found if not any(link.frame.span.overlaps(span) for span in judged)]
            chance = random.Random(f"{seed} {text.id}")
            for link in chance.sample(links, min(MENTIONS_PER_TEXT, len(links), left)):
                left -= 1
                _show(text, link, linker)
            if not left:
                break


def _show(text: Text, link: Link, linker: Linker, *, file: IO[str] | None = None) -> None:
    span = link.frame.span
    before, after = (
        text.words[max(0, span.start - CONTEXT) : span.start],
        text.words[span.end : span.end + CONTEXT // 2],
    )
    context = " ".join(f"{before} [[{span.of(text.words)}]] {after}".split())
    names = " + ".join(f"{id} ({name_link(link, linker, id)})" for id in link.entities) or "NONE"
    print(f"{text.corpus}\t{text.id}\t{span.start}\t{span.end}\t{text.day}", file=file)
    print(f"    {context}\n    {link.frame.form}/{link.frame.kind} -> {names}   [{link.rule}]", file=file)


def read_draw(path: Path) -> list[Judged]:
    """The judged mentions of one draw."""
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    return [
        Judged(r["corpus"], r["text"], int(r["start"]), int(r["end"]), r["label"], r["verdict"], r["kind"])
        for r in rows
    ]


def score(shared: Path, *, verbose: bool) -> None:
    """Print for every draw how many were right when judged and how many are right now, and what is wrong now."""
    texts = {(c, t.id): t for c in FILES for t in read_texts(shared, c)}
    links = cache(lambda corpus, text: link_text(texts[corpus, text]))
    for path in (*sorted(DRAWS.glob("*.tsv")), DESCRIPTIONS):
        rows = read_draw(path)
        failed = [row for row in rows if not is_right(row, *links(row.corpus, row.text))]
        wrong = Counter(row.kind or "right before" for row in failed)
        before = sum(row.verdict == "right" for row in rows)
        now = len(rows) - wrong.total()
        print(f"{path.stem}: {before / len(rows):.1%} when judged, {now / len(rows):.1%} now, of {len(rows)}")
        for kind, count in wrong.most_common():
            print(f"  {count:3} {kind}")
        for row in failed if verbose else ():
            found, linker = links(row.corpus, row.text)
            link = _link_at(row, found)
            print(f"wanted {row.label} ({row.kind})", file=sys.stderr)
            if link is not None:
                _show(texts[row.corpus, row.text], link, linker, file=sys.stderr)


def is_right(row: Judged, links: Iterable[Link], linker: Linker) -> bool:
    """Whether the present link of the judged words is one of those that the label allows."""
    link = _link_at(row, links)
    ids = link.entities if link else ()
    return any(_fits(alternative, ids, link, linker) for alternative in row.label.split("|"))


def _link_at(row: Judged, links: Iterable[Link]) -> Link | None:
    """The mention that shares most of its characters with the judged words."""

    def shared_part(link: Link) -> float:
        span = link.frame.span
        common = min(span.end, row.end) - max(span.start, row.start)
        return common / (max(span.end, row.end) - min(span.start, row.start))

    found = sorted(links, key=shared_part, reverse=True)
    if found and shared_part(found[0]) >= MIN_SHARED_PART:
        return found[0]
    # a phrase may have grown or shrunk around its noun or name
    edges = (lambda link: link.frame.span.start == row.start, lambda link: link.frame.span.end == row.end)
    return next((link for edge in edges for link in found if edge(link)), None)


def _fits(label: str, ids: tuple[str, ...], link: Link | None, linker: Linker) -> bool:
    if label == "none" or not ids or link is None:
        return label == "none" and not ids
    if not label.startswith("new"):
        return set(label.split("+")) == set(ids)
    if len(ids) != 1:
        return False
    wanted, known = slug(label.removeprefix("new").removeprefix(":")), linker.knowledge.entity(ids[0])
    if known is not None:
        # the tables have learnt the name since it was judged
        return wanted in {slug(name) for name in (known.name, *known.aliases)}
    return label == "new" or wanted in {slug(name) for name in _names(ids[0], link, linker)}


def _names(id: str, link: Link, linker: Linker) -> list[str]:
    """All names and wordings by which the article calls an entity."""
    person = linker.people.known.get(id)
    bases = [other.frame.base for other in linker.link_all() if id in other.entities]
    return [link.frame.base, *bases, *(person.names if person else ())]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--draw", type=int, metavar="SEED", help="print a fresh draw instead of scoring")
    parser.add_argument("--count", type=int, default=150)
    parser.add_argument("--name", default="", help="of the stored draw that is drawn again")
    parser.add_argument("--verbose", action="store_true", help="also print what is wrong now")
    given = parser.parse_args()
    if given.draw is not None:
        draw(given.shared, given.draw, given.count, given.name)
    else:
        score(given.shared, verbose=given.verbose)
