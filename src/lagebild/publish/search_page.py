"""What the page of a search shows: the sentences found, with who says something in them and what they tell."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from lagebild.model.facts import ACTS, STATUSES, Analysis
from lagebild.model.spans import Span
from lagebild.publish.case import Case, proof_spans
from lagebild.publish.links import article_page, cited_page, fact_anchor, story_page
from lagebild.publish.messages import Messages
from lagebild.publish.proofs import Source, evidence_anchor, source_of

Found = tuple[str, Span]
"""Article id and sentence."""
Terms = Callable[[str], list[str]]

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class SearchForm:
    """What somebody looks for, as typed."""

    q: str = ""
    how: str = "words"
    """words | meaning."""
    outlet: str = ""
    actor: str = ""
    act: str = ""
    status: str = ""
    story: str = ""
    since: str = ""
    until: str = ""
    like: str = ""
    """Article and statement to which others shall be similar, with a colon between."""

    @property
    def empty(self) -> bool:
        """Whether nothing is looked for."""
        return self == SearchForm(how=self.how)


@dataclass(frozen=True, slots=True)
class Told:
    """A fact inside a sentence."""

    href: str
    who: str
    chips: tuple[tuple[str, str], ...]
    like: str = ""
    """Address of the search for similar statements."""


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A sentence that was found."""

    title: str
    source: Source
    pieces: list[tuple[str, bool]]
    """The sentence in pieces, each with whether it is one of the words looked for."""
    told: list[Told]
    story: str
    story_href: str


@dataclass(frozen=True, slots=True)
class SearchView:
    """The page of a search."""

    form: SearchForm
    hits: list[SearchHit]
    outlets: Sequence[tuple[str, str]]
    actors: Sequence[str]
    """Names to choose from."""
    stories: Sequence[tuple[str, str]]
    """Id and title of stories to choose from: that chosen, those of the hits, the newest."""
    like: str
    """The words to which others shall be similar."""
    problem: str
    """Key of the text that says why nothing could be looked for."""
    page: int = 1
    more: bool = False
    earlier: str = ""
    later: str = ""
    """Addresses of the pages of hits before and after this one."""
    acts: tuple[str, ...] = ACTS
    statuses: tuple[str, ...] = STATUSES


def view_hits(
    case: Case, messages: Messages, found: Iterable[Found], words: frozenset[str], terms: Terms
) -> list[SearchHit]:
    """The sentences that still lie in their articles, in the order in which they were found."""
    views = []
    for article_id, span in found:
        analysis = case.by_article.get(article_id)
        if analysis is None or not case.reads(article_id, (span,)):
            continue
        story = case.stories.get(case.story_of.get(article_id, ""))
        source = source_of(case, messages, article_id)
        views.append(
            SearchHit(
                title=analysis.article.title or "",
                source=replace(source, href=cited_page(article_id, span.start, span.end, evidence_anchor(span))),
                pieces=mark_words(span.of(analysis.article.text), words, terms),
                told=list(_told(case, messages, analysis, span)),
                story=story.title if story else "",
                story_href=story_page(story.id) if story else "",
            )
        )
    return views


def mark_words(sentence: str, words: frozenset[str], terms: Terms) -> list[tuple[str, bool]]:
    """The sentence in pieces, each with whether its stem is among the words."""
    pieces: list[tuple[str, bool]] = []
    end = 0
    for found in _WORD.finditer(sentence):
        if words and words.intersection(terms(found[0])):
            pieces += [(sentence[end : found.start()], False), (found[0], True)]
            end = found.end()
    return [piece for piece in (*pieces, (sentence[end:], False)) if piece[0]]


def search_address(form: SearchForm, page: int = 1) -> str:
    """Address of a search: the fields that say something."""
    values = {name: getattr(form, name) for name in SearchForm.__dataclass_fields__} | {"page": str(page)}
    silent = {"how": "words", "page": "1"}
    said = {name: value for name, value in values.items() if value and value != silent.get(name)}
    return f"search.html?{urlencode(said)}"


def _told(case: Case, messages: Messages, analysis: Analysis, sentence: Span) -> Iterable[Told]:
    article = analysis.article.id
    for statement in analysis.statements:
        if any(s.overlaps(sentence) for s in statement.content) and case.reads(article, proof_spans(statement)):
            who = ", ".join(case.name_of(i) for i in case.canonical_ids(statement.speakers))
            href = f"{article_page(article)}#{fact_anchor(statement.id)}"
            like = search_address(SearchForm(like=f"{article}:{statement.id}"))
            chips = (("act", statement.act), ("form", statement.form))
            yield Told(href, who or messages.say("nobody"), chips, like)
    for event in analysis.events:
        if any(s.overlaps(sentence) for s in event.trigger):
            href = f"{article_page(article)}#{fact_anchor(event.id)}"
            yield Told(href, messages.label("event", event.type), (("status", event.status),))
