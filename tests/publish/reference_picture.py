"""The picture that a reference story file says comparing must find."""

import re
from datetime import date
from typing import Any

from lagebild.model.facts import Analysis
from lagebild.model.spans import Span
from lagebild.model.stories import (
    AgendaEntry,
    AttributeValue,
    Claim,
    Difference,
    Evidence,
    LedgerEntry,
    Passage,
    Picture,
    Record,
    Reuse,
    StatusChange,
    Story,
    TermContrast,
    TermSide,
    Verdict,
)


def find(text: str, wanted: str) -> Span:
    """The marked words in the text; `@@n` names the n-th occurrence."""
    words, _, nth = str(wanted).partition("@@")
    hits = list(re.finditer(r"\s+".join(map(re.escape, words.split())), text))
    return Span(*hits[int(nth or 1) - 1].span())


def spans(text: str, wanted: list[str] | str | None) -> tuple[Span, ...]:
    listed = wanted if isinstance(wanted, list) else [wanted] if wanted else []
    return tuple(find(text, w) for w in listed)


def day(value: Any) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value)[:10])


class PictureBuilder:
    """What the story file says that comparing must find, as a picture."""

    def __init__(self, name: str, story: dict[str, Any], reports: dict[str, Analysis]) -> None:
        self.name, self.story, self.reports = name, story, reports

    def build(self) -> Picture:
        whole = Story(self.name, self.story["title"], self.ids(self.reports), "reference")
        return Picture(
            stories=(whole,),
            records=tuple(self.record(r) for r in self.items("records")),
            claims=tuple(self.claim(c) for c in self.items("claims")),
            differences=tuple(self.difference(n, d) for n, d in enumerate(self.items("differences"), 1)),
            reuse=tuple(self.reuse(r) for r in self.items("reuse")),
            terms=tuple(self.terms(t) for t in self.items("terms")),
            agenda=tuple(self.agenda(a) for a in self.items("agenda") if "record" in a),
            ledger=tuple(self.ledger(n, e) for n, e in enumerate(self.items("ledger"), 1)),
        )

    def items(self, section: str) -> list[dict[str, Any]]:
        return self.story.get(section) or []

    def ids(self, keys: Any) -> tuple[str, ...]:
        return tuple(self.reports[str(key)].article.id for key in keys)

    def evidence(self, sides: dict[str, Any]) -> dict[str, tuple[Evidence, ...]]:
        found = {}
        for key, wanted in sides.items():
            article = self.reports[str(key)].article
            found[str(key)] = tuple(Evidence(article.id, span) for span in spans(article.text, wanted))
        return found

    def record(self, item: dict[str, Any]) -> Record:
        evidence = self.evidence(item["triggers"])
        events = []
        for key, (proof, *_) in evidence.items():
            hit = [e for e in self.reports[key].events if any(s.overlaps(proof.span) for s in e.trigger)]
            events += [(proof.article, hit[0].id)] if hit else []
        changes = [
            StatusChange(s["status"], self.ids([s["from"]])[0], self.reports[s["from"]].published)
            for s in item.get("status") or ()
        ]
        articles = self.ids(item["reports"])
        proof = tuple(e for side in evidence.values() for e in side)
        dates = (AttributeValue(str(item["date"]), articles, proof),) if item.get("date") else ()
        mine = [d for d in self.items("differences") if d.get("record") == item["id"]]
        mine = list({d["about"]: d for d in reversed(mine)}.values())
        disputed = tuple((d["about"], Verdict(d["verdict"], d["because"])) for d in mine)
        values = tuple((d["about"], self.sides(d["sides"])) for d in mine)
        return Record(
            id=f"{self.name}-{item['id']}",
            story=self.name,
            type=item["type"],
            events=tuple(dict.fromkeys(events)),
            articles=articles,
            origins=len(articles),
            status=changes[-1].status if changes else "occurred",
            title=item["what"],
            attributes=(("date", dates), *values),
            verdicts=(("date", Verdict("compatible" if len(articles) > 1 else "single_source", "same day")), *disputed),
            history=tuple(changes),
            because=("reference",),
        )

    def sides(self, sides: dict[str, Any]) -> tuple[AttributeValue, ...]:
        return tuple(
            AttributeValue(" / ".join(e.span.of(self.reports[key].article.text) for e in side), self.ids([key]), side)
            for key, side in self.evidence(sides).items()
        )

    def claim(self, item: dict[str, Any]) -> Claim:
        keys = []
        for key, side in self.evidence(item["reports"]).items():
            hits = [s for s in self.reports[key].statements if any(c.overlaps(side[0].span) for c in s.content)]
            keys += [(side[0].article, hits[0].id)] if hits else []
        first = next((self.reports[k] for k in self.reports if keys and self.reports[k].article.id == keys[0][0]), None)
        said = next((s for s in first.statements if s.id == keys[0][1]), None) if first else None
        articles = self.ids(item["reports"])
        speakers = said.speakers if said else ()
        return Claim(
            f"{self.name}-{item['id']}", self.name, speakers, tuple(keys), articles, len(articles), item["relation"]
        )

    def difference(self, n: int, item: dict[str, Any]) -> Difference:
        return Difference(
            id=f"{self.name}-d{n}",
            story=self.name,
            kind=item["kind"],
            about=item["about"],
            record=f"{self.name}-{item['record']}" if item.get("record") else None,
            verdict=item["verdict"],
            sides=self.sides(item["sides"]),
            because=item["because"],
        )

    def reuse(self, item: dict[str, Any]) -> Reuse:
        a, b = (str(key) for key in item["reports"][:2])
        proof = self.evidence(item.get("passages") or {})
        passages = (Passage(proof[a][0].span, proof[b][0].span, 0.93),) if a in proof and b in proof else ()
        slips = (item["slip"],) if item.get("slip") else ()
        return Reuse((self.ids([a])[0], self.ids([b])[0]), passages, slips, item.get("origin"), self.name)

    def terms(self, item: dict[str, Any]) -> TermContrast:
        found: dict[str, list[Evidence]] = {}
        for key, side in self.evidence(item["terms"]).items():
            for e in side:
                found.setdefault(e.span.of(self.reports[key].article.text), []).append(e)
        sides = [TermSide(t, tuple(e.article for e in es), evidence=tuple(es)) for t, es in found.items()]
        record = next((r for r in self.items("records") if r["id"] == item["referent"]), None)
        referent = f"{self.name}-{record['id']}" if record else item["referent"]
        return TermContrast(self.name, referent, tuple(sides))

    def agenda(self, item: dict[str, Any]) -> AgendaEntry:
        record = next(r for r in self.items("records") if r["id"] == item["record"])
        proof = [e for side in self.evidence(record["triggers"]).values() for e in side]
        return AgendaEntry(
            record=f"{self.name}-{item['record']}",
            story=self.name,
            when=str(item["when"]),
            what=record["what"],
            parties=(),
            place=None,
            status=item["status"],
            articles=self.ids(record["reports"]),
            known_from=day(item["as_of"]),
            evidence=tuple(proof[:2]),
        )

    def ledger(self, n: int, item: dict[str, Any]) -> LedgerEntry:
        def told(key: str) -> list[tuple[str, str]]:
            analysis = self.reports[key]
            return [(analysis.article.id, s.id) for s in analysis.statements if s.act == item["act"]][:1]

        entries = tuple(pair for key in item["reports"] for pair in told(str(key)))
        to = (item["to"],) if item.get("to") else ()
        return LedgerEntry(
            f"{self.name}-l{n}", self.name, (item["by"],), item["act"], to, item["what"], item.get("condition") or None,
            item["status"], entries,
        )  # fmt: skip
