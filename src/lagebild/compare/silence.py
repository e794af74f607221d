"""What an article leaves out though it tells the happening and others had told it before."""

from collections.abc import Iterable, Sequence

from lagebild.compare.agreement import MIN_SILENT, collect_figures
from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import Happening
from lagebild.compare.told import Told, Topic, make_difference
from lagebild.model.stories import Difference, Story
from lagebild.model.text import Span

grave_counts = ("killed", "injured", "missing")
"""Harm to people: whoever tells the happening and leaves this out leaves out the main thing."""


def find_silence(corpus: Corpus, story: Story, record: str, group: Sequence[Happening]) -> list[Difference]:
    """One difference for each grave count that later articles on the happening pass over."""
    told_in = {h.article for h in group}
    if len(told_in) * 2 >= len(story.articles):
        told_in = set(story.articles)  # the main happening of the story: whoever tells the story should tell it
    differences = []
    for what, told in collect_figures(corpus, group).items():
        known = sorted({t.article for t in told}, key=corpus.order.__getitem__)
        if what not in grave_counts or len(known) < MIN_SILENT:
            continue
        silent = [
            a
            for a in sorted(told_in - set(known))
            if _has_no_number(corpus, a, what) and _comes_after(corpus, a, known)
        ]
        if silent:
            topic = Topic(story.id, "status", what, record)
            because = f"told by {len(known)} articles before, not by {', '.join(silent)}"
            passing = [Told(a, "", _where_told(group, a)) for a in silent]
            differences.append(make_difference(topic, "silent", [*told, *passing], because))
    return differences


def _where_told(group: Iterable[Happening], article: str) -> tuple[Span, ...]:
    """Where the silent article names the happening: the place at which the number is missing."""
    return tuple(span for h in group if h.article == article for span in h.event.trigger)


def _has_no_number(corpus: Corpus, article: str, what: str) -> bool:
    return not any(f.what == what for e in corpus.by_id[article].events for f in e.figures)


def _comes_after(corpus: Corpus, article: str, known: Iterable[str]) -> bool:
    return sum(corpus.is_later(article, k) for k in known) >= MIN_SILENT
