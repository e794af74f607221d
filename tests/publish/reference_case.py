"""A case from a reference story set, so that the views can be tried on the answers that people gave."""

import json
import re
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import yaml

from lagebild.model.article import Article, DateRange, Outlet, Part
from lagebild.model.facts import Analysis, Entity, Event, EventTime, Figure, Mention, Statement, TimeExpression
from lagebild.model.intervals import interval_of
from lagebild.model.spans import Span
from lagebild.model.stories import Picture
from lagebild.publish.case import Case

from .reference_picture import PictureBuilder, day, find, spans

ROOT = Path(__file__).resolve().parents[3] / "shared" / "data" / "lagebild-stories"


def reference_case(*names: str) -> Case:
    """The named story sets as one case."""
    analyses: list[Analysis] = []
    pictures = []
    for name in names:
        story = yaml.safe_load((ROOT / name / "story.yaml").read_text(encoding="utf8"))
        reports = {key: _analysis(ROOT / name, key, report) for key, report in story["reports"].items()}
        analyses += reports.values()
        pictures.append(PictureBuilder(name, story, reports).build())
    joined = {field: tuple(x for p in pictures for x in getattr(p, field)) for field in Picture.__dataclass_fields__}
    return Case(tuple(analyses), Picture(**joined))


def slug(name: str) -> str:
    return re.sub(r"\W+", "-", name.casefold()).strip("-")


class _Actors:
    """Entities of one article by their marked words."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: dict[str, list[Span]] = {}

    def ids(self, wanted: list[str] | str | None) -> tuple[str, ...]:
        ids = []
        for span in spans(self.text, wanted):
            name = re.sub(r"^(der|die|das|des|dem|den|ein|eine) ", "", span.of(self.text), flags=re.I)
            ids.append(f"other:{slug(name)}")
            self.found.setdefault(ids[-1], []).append(span)
        return tuple(dict.fromkeys(ids))

    def entities(self) -> tuple[Entity, ...]:
        def entity(key: str, at: list[Span]) -> Entity:
            mentions = tuple(Mention(s, "name") for s in sorted(set(at)))
            return Entity(key, at[0].of(self.text), "other", mentions=mentions)

        return tuple(entity(key, at) for key, at in self.found.items())


def _analysis(folder: Path, key: str, report: dict[str, Any]) -> Analysis:
    text = (folder / f"{key}.txt").read_text(encoding="utf8")
    marked = json.loads((folder / f"{key}.json").read_text(encoding="utf8"))
    actors = _Actors(text)
    times = tuple(_time(text, n, t) for n, t in enumerate(marked["times"], 1))
    statements = tuple(_statement(actors, n, s) for n, s in enumerate(marked["statements"], 1))
    events = tuple(_event(actors, n, e, times) for n, e in enumerate(marked["events"], 1))
    published = day(report["published"])
    article = Article(
        id="a" + sha256(text.encode()).hexdigest()[:12],
        text=text,
        parts=_parts(text),
        path=f"{folder.name}/{key}.txt",
        source_id=f"{folder.name}/{key}",
        title=next((line for line in text.splitlines() if 20 < len(line) < 90 and " > " not in line), None),
        outlet=Outlet(slug(report["outlet"]), report["outlet"]),
        agencies=tuple(report["agencies"]),
        published=DateRange(published, published, "reference"),
    )
    return Analysis(article, "reference", times, actors.entities(), statements, events)


def _parts(text: str) -> tuple[Part, ...]:
    def kind(line: str) -> str:
        if re.match(r"\[(Bild|Foto)|Foto:|Bild:", line):
            return "caption"
        if re.match(r"ANZEIGE|Anzeige|Mehr zum Thema|Lesen Sie|Startseite|Stand:|\+\+\+", line) or "|" in line:
            return "boilerplate"
        return "heading" if len(line) < 80 and not line.rstrip().endswith((".", "“", "»", "!", "?")) else "body"

    return tuple(Part(kind(m.group()), Span(*m.span())) for m in re.finditer(r"[^\n]+(?:\n(?!\n)[^\n]+)*", text))


def _time(text: str, n: int, marked: dict[str, Any]) -> TimeExpression:
    value = marked.get("value")
    span = find(text, marked["text"])
    first, last = bounds(value) if marked["type"] in ("DATE", "TIME") else (None, None)
    return TimeExpression(
        f"t{n}", span, marked["type"], value, marked.get("mod"), earliest=first, latest=last, rule="reference"
    )


def bounds(value: str | None) -> tuple[str | None, str | None]:
    """First and last day or minute of a time value."""
    interval = interval_of(value)
    if interval is None:
        return None, None
    if interval.timed:
        return value, value
    return interval.start.date().isoformat(), (interval.end - timedelta(seconds=1)).date().isoformat()


def _statement(actors: _Actors, n: int, marked: dict[str, Any]) -> Statement:
    text = actors.text
    return Statement(
        id=f"s{n}",
        content=spans(text, marked["content"]),
        form=marked["form"],
        act=marked["act"],
        speakers=actors.ids(marked.get("speaker")),
        speaker_spans=spans(text, marked.get("speaker")),
        addressees=actors.ids(marked.get("addressee")),
        addressee_spans=spans(text, marked.get("addressee")),
        via=actors.ids(marked.get("via")),
        via_spans=spans(text, marked.get("via")),
        cue=spans(text, marked.get("cue")),
        condition=spans(text, marked.get("condition")),
        impersonal=not marked.get("speaker"),
        rule="reference",
    )


def _event(actors: _Actors, n: int, marked: dict[str, Any], times: tuple[TimeExpression, ...]) -> Event:
    text = actors.text
    at = spans(text, marked.get("time"))
    time = next((t for t in times if any(t.span.overlaps(s) for s in at)), None)
    roles = ("by", "against", "parties", "place")
    place = spans(text, marked.get("place"))
    return Event(
        id=f"e{n}",
        type=marked["type"],
        status=marked["status"],
        trigger=spans(text, marked["trigger"]),
        by=actors.ids(marked.get("by")),
        against=actors.ids(marked.get("against")),
        parties=actors.ids(marked.get("parties")),
        time=EventTime(time.value, time.earliest, time.latest, time.id) if time else EventTime(),
        place=place[0].of(text) if place else None,
        figures=tuple(
            Figure(
                find(text, f["text"]),
                f["what"],
                f.get("value"),
                f.get("low"),
                f.get("high"),
                f.get("unit"),
                f.get("mod"),
            )
            for f in marked.get("figures") or ()
        ),
        arguments=tuple((role, span) for role in roles for span in spans(text, marked.get(role))),
        rule="reference",
    )
