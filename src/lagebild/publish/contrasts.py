"""Where reports differ or copy, as pages show it: differences with both proofs, copied passages, wording."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from markupsafe import Markup

from lagebild.model.spans import Span
from lagebild.model.stories import VERDICTS, Difference, Reuse, TermContrast
from lagebild.publish.case import Case
from lagebild.publish.headings import title_record
from lagebild.publish.highlight import LEFT_OUT, plain
from lagebild.publish.links import article_page
from lagebild.publish.messages import Messages
from lagebild.publish.proofs import Proof, Source, evidence_anchor, prove, source_of
from lagebild.publish.readable import name_outlet, say_about
from lagebild.publish.reasons import name_verdict, say_reason
from lagebild.publish.records import ValueView, record_anchor, view_value

_REPORT_ID = re.compile(r"\ba[0-9a-f]{12}\b")


@dataclass(frozen=True, slots=True)
class DifferenceView:
    """A difference with its sides."""

    about: str
    kind: str
    verdict: str
    because: str
    record: str
    anchor: str
    """Anchor of the record on the same page, or empty."""
    sides: list[ValueView]
    of: str = ""
    """What a correction refers to."""


@dataclass(frozen=True, slots=True)
class PassageView:
    """The two sides of a copied passage, with the words that are not the same marked."""

    a: Markup
    b: Markup
    a_href: str
    b_href: str
    similarity: int


@dataclass(frozen=True, slots=True)
class ReuseView:
    """Text that two reports share."""

    a: Source
    b: Source
    passages: list[PassageView]
    slips: tuple[str, ...]
    origin: str


@dataclass(frozen=True, slots=True)
class TermView:
    """One wording and who uses it."""

    term: str
    distanced: bool
    proofs: list[Proof]


@dataclass(frozen=True, slots=True)
class ContrastView:
    """Different words for one referent."""

    referent: str
    sides: list[TermView]


def view_differences(case: Case, messages: Messages, differences: Sequence[Difference]) -> list[DifferenceView]:
    """Differences of which every side still has its proof, contradictions first."""
    views = []
    for difference in sorted(differences, key=lambda d: (VERDICTS.index(d.verdict), d.record or "", d.id)):
        sides = [view_value(case, messages, difference.about, side) for side in difference.sides]
        # who says nothing has no words to show, so only this verdict may have a side without proof
        silent = difference.verdict == "silent"
        if sides and all(v.proofs or (silent and not s.evidence) for v, s in zip(sides, difference.sides, strict=True)):
            record = case.records.get(difference.record or "")
            views.append(
                DifferenceView(
                    about=say_about(messages, difference.about, difference.kind),
                    kind=difference.kind,
                    verdict=name_verdict(difference.verdict, difference.because),
                    because=_name_reports(case, say_reason(messages, difference.because)),
                    record=title_record(case, messages, record) if record else "",
                    anchor=record_anchor(record.id) if record else "",
                    sides=sides,
                    of=difference.id,
                )
            )
    return views


def _name_reports(case: Case, because: str) -> str:
    """The reason with names in place of the ids of reports without an outlet."""
    return _REPORT_ID.sub(lambda found: name_outlet(a) if (a := case.article(found[0])) else found[0], because)


def view_reuse(case: Case, messages: Messages, reuses: Sequence[Reuse]) -> list[ReuseView]:
    """Pairs of reports that share text which still reads as stored."""
    views = []
    for reuse in reuses:
        a, b = reuse.articles
        if a not in case.by_article or b not in case.by_article:
            continue
        passages = [
            _passage(case, (a, p.a), (b, p.b), p.similarity)
            for p in reuse.passages
            if case.reads(a, (p.a,)) and case.reads(b, (p.b,))
        ]
        if passages or reuse.slips:
            sides = source_of(case, messages, a), source_of(case, messages, b)
            views.append(ReuseView(*sides, passages, reuse.slips, reuse.origin or ""))
    return views


def view_terms(case: Case, messages: Messages, contrasts: Sequence[TermContrast]) -> list[ContrastView]:
    """Wordings of one referent that still have their proofs, where at least two are left."""
    views = []
    titled = {(record.story, record.title): record for record in case.picture.records}
    for contrast in contrasts:
        record = case.records.get(contrast.referent) or titled.get((contrast.story, contrast.referent))
        referent = title_record(case, messages, record) if record else case.name_of(contrast.referent)
        sides = [TermView(s.term, s.distanced, prove(case, messages, s.evidence)) for s in contrast.sides]
        if len(proven := [s for s in sides if s.proofs]) > 1:
            views.append(ContrastView(referent, proven))
    return views


def _passage(case: Case, a: tuple[str, Span], b: tuple[str, Span], similarity: float) -> PassageView:
    texts = [span.of(case.by_article[article].article.text) for article, span in (a, b)]
    # between gaps there is nothing to compare
    left, right = map(plain, texts) if any(LEFT_OUT in text for text in texts) else mark_changes(*texts)
    hrefs = [f"{article_page(article)}#{evidence_anchor(span)}" for article, span in (a, b)]
    return PassageView(left, right, hrefs[0], hrefs[1], round(100 * similarity))


def mark_changes(left: str, right: str) -> tuple[Markup, Markup]:
    """Both texts as HTML with the words marked that the other one lacks."""
    words = [re.findall(r"\s+|[^\s]+", text) for text in (left, right)]
    html: tuple[list[str], list[str]] = ([], [])
    for tag, a1, a2, b1, b2 in SequenceMatcher(None, words[0], words[1], autojunk=False).get_opcodes():
        for side, piece in ((0, words[0][a1:a2]), (1, words[1][b1:b2])):
            shown = plain("".join(piece))
            html[side].append(f"<b>{shown}</b>" if tag != "equal" and shown.strip() else shown)
    return Markup("".join(html[0])), Markup("".join(html[1]))
