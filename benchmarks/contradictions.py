"""Every contradiction found in real reports, to be read: python -m benchmarks.contradictions SHARED [OUT.txt].

smartdata-stories-de and wikinews-quotes-de (train) as one database; each verdict with all its sentences, none judged.
"""

import argparse
import json
import lzma
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from lagebild.model.facts import Analysis
from lagebild.model.spans import Span
from lagebild.model.stories import Difference, Picture
from lagebild.pipeline import build
from lagebild.store.memory import MemoryStore

DAY = re.compile(r"\((\d{4}-\d\d-\d\d)\)")
"""The day in the name of a Wikinews file."""


def read_reports(shared: Path) -> Iterator[dict[str, str]]:
    """Reports of both sets as lines of input."""
    data = shared / "data"
    for row in _read_rows(data / "smartdata-stories-de" / "train.jsonl.xz"):
        yield {"id": row["id"], "text": row["text"], "outlet": row["outlet"]}
    for row in _read_rows(data / "wikinews-quotes-de" / "train.jsonl.xz"):
        day = DAY.search(row["file"])
        dated = {"published": day[1]} if day is not None else {}
        # every article is of its own writers: one outlet for all would count them as one origin
        yield {"id": row["file"], "text": row["originalText"], "outlet": row["file"]} | dated


def _read_rows(path: Path) -> Iterator[dict[str, str]]:
    with lzma.open(path, "rt", encoding="utf8") as lines:
        yield from map(json.loads, lines)


def list_contradictions(picture: Picture) -> list[Difference]:
    """The verdicts to read."""
    return [d for d in picture.differences if d.verdict == "conflicting"]


def tell(difference: Difference, analyses: Mapping[str, Analysis]) -> str:
    """A verdict with its reason, and each side with the sentences that prove it."""
    lines = [f"{difference.kind}, {difference.about}: {difference.because}"]
    for side in difference.sides:
        lines.append(f"  {side.value}")
        places = dict.fromkeys((e.article, _sentence_at(analyses[e.article], e.span)) for e in side.evidence)
        for article, sentence in places:
            analysis = analyses[article]
            day = analysis.article.published.exact or "undated"
            lines.append(f"    {analysis.article.source_id} ({day}): {' '.join(analysis.excerpt(sentence).split())}")
    return "\n".join(lines)


def _sentence_at(analysis: Analysis, span: Span) -> Span:
    return next((s for s in analysis.sentences if s.overlaps(span)), span)


def count_verdicts(differences: Iterable[Difference]) -> str:
    """How many differences of each verdict there are."""
    return ", ".join(f"{count} {verdict}" for verdict, count in Counter(d.verdict for d in differences).most_common())


def main() -> None:
    """Build the reports and print what is to be read."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", type=Path)
    parser.add_argument("out", type=Path, nargs="?", help="File for the verdicts; otherwise they are printed.")
    args = parser.parse_args()
    store = MemoryStore()
    with TemporaryDirectory() as name:
        source = Path(name) / "reports.jsonl"
        source.write_text("".join(f"{json.dumps(row)}\n" for row in read_reports(args.shared)), encoding="utf8")
        build([str(source)], store, progress=lambda *_: None)
    picture, analyses = store.picture(), {a.article.id: a for a in store.analyses()}
    found = list_contradictions(picture)
    text = "\n\n".join(tell(d, analyses) for d in found)
    if args.out is not None:
        args.out.write_text(text + "\n", encoding="utf8")
    else:
        print(text)
    many = sum(len(s.articles) > 1 for s in picture.stories)
    print(f"\n{len(analyses)} reports, {many} stories of more than one: {count_verdicts(picture.differences)}")


if __name__ == "__main__":
    main()
