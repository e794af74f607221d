"""How well names and reported speech are found."""

import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from training.annotation import AnnotatedArticle
from training.names import read_germeval

from benchmarks.tally import Line, Tally
from lagebild.languages.german.pack import GermanPack
from lagebild.model.spans import Span
from lagebild.model.text import Document, Name, SpeechFrame

MAIN_KINDS = frozenset({"PER", "LOC", "ORG", "OTH"})
CAPITALISED = re.compile(r"(?<=[\w,] )[A-ZÄÖÜ]\w+(?: [A-ZÄÖÜ]\w+)+")
QUOTED = re.compile(r"„[^“”\"]+[“”\"]|\"[^\"]+\"|»[^«]+«")
ROLES = ("content", "speaker", "cue", "addressee", "via", "condition")

Mark = tuple[int, int, str]


def score_names(pack: GermanPack, path: Path) -> list[Line]:
    """Exact F1 of the outer and inner names of GermEval sentences; trivial: two capitalised words are a person."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    kinds: dict[str, Tally] = defaultdict(Tally)
    for named in read_germeval(path):
        outer, inner = _part_names(pack.parse(named.text).names)
        wanted = [(name.start, name.end, name.kind or "") for name in named.outer]
        guesses = [(*match.span(), "PER") for match in CAPITALISED.finditer(named.text)]
        tallies["outer"].add(wanted, outer)
        tallies["trivial"].add(wanted, guesses)
        tallies["inner"].add([(name.start, name.end, name.kind or "") for name in named.inner], inner)
        tallies["main"].add(_keep_main(wanted), _keep_main(outer))
        tallies["trivial main"].add(_keep_main(wanted), guesses)
        for kind in MAIN_KINDS:
            kinds[kind].add([m for m in wanted if m[2] == kind], [m for m in outer if m[2] == kind])
    return [
        Line("Names, outer, 12 classes F1", tallies["outer"].f1, tallies["trivial"].f1),
        Line("Names, outer, 4 classes F1", tallies["main"].f1, tallies["trivial main"].f1),
        Line("Names, inner, 12 classes F1", tallies["inner"].f1),
        *(Line(f"  {kind}", kinds[kind].f1, note=f"{kinds[kind].wanted} names") for kind in sorted(kinds)),
    ]


def score_speech(pack: GermanPack, articles: Iterable[AnnotatedArticle]) -> list[Line]:
    """F1 over characters of contents and their parts; trivial: what stands in quotation marks is content."""
    model: dict[str, Tally] = defaultdict(Tally)
    rules: dict[str, Tally] = defaultdict(Tally)
    quoted = Tally()
    for article in articles:
        document = pack.parse(article.text)
        found = pack.find_speech(document)
        for role in ROLES:
            spans = [Span(s["start"], s["end"]) for row in article.record["statements"] for s in row[role]]
            wanted = _list_characters(article.text, spans)
            model[role].add(wanted, _list_role(document, document.speech, role))
            rules[role].add(wanted, _list_role(document, found, role))
            if role == "content":
                marks = (Span(*match.span()) for match in QUOTED.finditer(article.text))
                quoted.add(wanted, _list_characters(article.text, marks))
    lines = []
    for role in ROLES:
        baseline = quoted.f1 if role == "content" else None
        lines.append(Line(f"Speech, {role}, characters F1, model", model[role].f1, baseline))
        lines.append(Line(f"Speech, {role}, characters F1, with rules", rules[role].f1, baseline))
    return lines


def _part_names(names: Iterable[Name]) -> tuple[list[Mark], list[Mark]]:
    """Outer names and those inside them."""
    outer: list[Mark] = []
    inner: list[Mark] = []
    for name in names:
        nested = bool(outer) and name.span.start < outer[-1][1]
        (inner if nested else outer).append((name.span.start, name.span.end, name.label))
    return outer, inner


def _keep_main(marks: Iterable[Mark]) -> list[Mark]:
    return [mark for mark in marks if mark[2] in MAIN_KINDS]


def _list_role(document: Document, frames: Iterable[SpeechFrame], role: str) -> set[int]:
    return _list_characters(document.text, (span for frame in frames for span in getattr(frame, role)))


def _list_characters(text: str, spans: Iterable[Span]) -> set[int]:
    """The places of all characters that the spans cover, blanks aside."""
    return {place for span in spans for place in range(span.start, span.end) if not text[place].isspace()}
