"""What the analysis of one article saw and left open: mentions of nobody, and frames that became no fact."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from lagebild.extract.analysis import analyse_article
from lagebild.extract.linking import Linker
from lagebild.extract.links import Link
from lagebild.knowledge.lookup import Knowledge
from lagebild.languages import LanguagePack
from lagebild.model.article import Article
from lagebild.model.explanation import Explanation, OpenFrame, OpenMention
from lagebild.model.facts import Analysis
from lagebild.model.spans import Span, any_touch
from lagebild.model.text import Document, MentionFrame

Frame = TypeVar("Frame")

INNER = ("deriv", "part")
"""Endings of labels for words made of names: they are read with the phrase that they stand in."""


def explain_article(
    article: Article, document: Document, pack: LanguagePack, knowledge: Knowledge, recipe: str
) -> Explanation:
    """The analysis of the article, and what it left open."""
    analysis = analyse_article(article, document, pack, knowledge, recipe)
    links = Linker(document, analysis.article, pack.find_mentions(document), knowledge).link_all()
    furniture = article.spans_of("boilerplate")
    frames = [f for f in _find_frames(document, pack, analysis, links) if not any_touch(f.spans, furniture)]
    mentions = [
        OpenMention(link.frame.span, link.frame.form, link.frame.kind, _say_why(link.frame))
        for link in links
        if not link.entities and not link.frame.part_only and not any_touch((link.frame.span,), furniture)
    ]
    return Explanation(analysis, tuple(mentions), tuple(frames))


def _say_why(frame: MentionFrame) -> str:
    """The code of why nothing decided."""
    if frame.count == 2:
        return "no_pair"
    if frame.form == "pronoun":
        return "no_antecedent"
    return "no_actor" if frame.form == "name" else "nobody_fits"


def _find_frames(
    document: Document, pack: LanguagePack, analysis: Analysis, links: Sequence[Link]
) -> Iterator[OpenFrame]:
    """Frames in the order of their kinds, each stretch of text once for a kind."""
    told = [span for s in analysis.statements for span in s.content]
    for speech in _unmatched((*pack.find_speech(document), *document.speech), told, lambda f: f.content):
        yield OpenFrame("speech", speech.content, speech.act, speech.score, speech.rule or "model")
    told = [span for e in analysis.events for span in e.trigger]
    for event in _unmatched((*pack.find_events(document), *document.events), told, lambda f: f.trigger):
        yield OpenFrame("event", event.trigger, event.type, event.score, event.rule or "model")
    told = [time.span for time in analysis.times]
    for span, kind, score in _unmatched(document.times, told, lambda f: (f[0],)):
        yield OpenFrame("time", (span,), kind, score, "model")
    told = [link.frame.span for link in links]
    names = (name for name in document.names if not name.label.endswith(INNER))
    for name in _unmatched(names, told, lambda f: (f.span,)):
        yield OpenFrame("name", (name.span,), name.label, name.score, "model")


def _unmatched(
    frames: Iterable[Frame], told: Iterable[Span], spans_of: Callable[[Frame], tuple[Span, ...]]
) -> Iterator[Frame]:
    """The frames that share no character with a fact or with a frame before them."""
    taken = list(told)
    for frame in frames:
        spans = spans_of(frame)
        if not any_touch(spans, taken):
            taken += spans
            yield frame
