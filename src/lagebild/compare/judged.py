"""The picture of many articles as people corrected it, of all that is known or of what was known on a day."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from lagebild.compare.anchors import Anchored
from lagebild.compare.corpus import Terms
from lagebild.compare.corrections import Corrected, Heard, correct_analyses
from lagebild.compare.picture import compare_articles
from lagebild.model.article import DateRange
from lagebild.model.facts import Analysis
from lagebild.model.judgements import Judgement
from lagebild.model.stories import Difference, Evidence, Picture, Story

MIN_SIDES = 0.5
"""Of the words that proved a judged difference so many must prove it still."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A picture, with the corrected analyses that it was made from."""

    corrected: Corrected
    picture: Picture


def compare_judged(analyses: Sequence[Analysis], judgements: Iterable[Judgement], *, terms: Terms) -> Judged:
    """Compare the articles as corrected by all standing judgements."""
    corrected = correct_analyses(analyses, judgements)
    picture = compare_articles(corrected.analyses, terms=terms, ties=corrected.ties)
    return Judged(corrected, judge_picture(picture, corrected.later))


def judge_picture(picture: Picture, later: Iterable[Heard]) -> Picture:
    """The picture with what people said of its differences, titles and whole records."""
    for heard in later:
        picture = _JUDGES[heard[0].kind](picture, heard)
    return picture


def known_on(analyses: Iterable[Analysis], day: date) -> tuple[Analysis, ...]:
    """The analyses of articles that surely were out by the end of that day."""
    return tuple(a for a in analyses if was_out(a.published, day))


def was_out(published: DateRange, day: date) -> bool:
    """Whether the last possible day is no later; what has no date may have come out any day."""
    return published.latest is not None and published.latest <= day


def _judge_story(picture: Picture, heard: Heard) -> Picture:
    judgement, found = heard
    articles = {one.article for one in found}
    story = max(picture.stories, key=lambda s: len(articles.intersection(s.articles)), default=None)
    if story is None or judgement.verdict != "edited" or not articles.intersection(story.articles):
        return picture
    return replace(picture, stories=tuple(_titled(s, judgement) if s is story else s for s in picture.stories))


def _titled(story: Story, judgement: Judgement) -> Story:
    return replace(story, title=judgement.value or "", because=f"{story.because}; titled by {judgement.author}")


def _judge_record(picture: Picture, heard: Heard) -> Picture:
    judgement, found = heard
    events = {one.key for one in found}
    record = max(picture.records, key=lambda r: len(events.intersection(r.events)), default=None)
    if record is None or not events.intersection(record.events):
        return picture
    because = (f"{judgement.field} judged by {judgement.author}", *record.because)
    value = judgement.value or ""
    edited = replace(record, status=value) if judgement.field == "status" else replace(record, type=value)
    return replace(
        picture, records=tuple(replace(edited, because=because) if r is record else r for r in picture.records)
    )


def _judge_differences(picture: Picture, heard: Heard) -> Picture:
    judgement, found = heard
    abouts = {anchor.type for anchor in judgement.anchors}
    alike = [d for d in picture.differences if d.about in abouts]
    best = max(alike, key=lambda d: _shared(d, found), default=None)
    if best is None or _shared(best, found) < MIN_SIDES * len(found):
        return picture
    differences = (_judge(d, judgement) if d is best else d for d in picture.differences)
    return replace(picture, differences=tuple(d for d in differences if d is not None))


def _shared(difference: Difference, found: Sequence[Anchored]) -> int:
    """How many of the words prove a side of the difference."""
    proofs: list[Evidence] = [e for side in difference.sides for e in side.evidence]
    return sum(any(e.article == one.article and e.span.overlaps(one.span) for e in proofs) for one in found)


def _judge(difference: Difference, judgement: Judgement) -> Difference | None:
    if judgement.verdict == "wrong":
        return None
    verdict = judgement.value or difference.verdict if judgement.verdict == "edited" else difference.verdict
    word = "judged" if judgement.verdict == "edited" else "confirmed"
    note = f" ({judgement.note})" if judgement.note else ""
    return replace(difference, verdict=verdict, because=f"{word} by {judgement.author}{note}: {difference.because}")


_JUDGES: dict[str, Callable[[Picture, Heard], Picture]] = {
    "story": _judge_story,
    "record": _judge_record,
    "difference": _judge_differences,
}
"""What a judgement of this kind makes of a picture."""
