"""Different words for one referent: who uses which, and who keeps at a distance from them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from lagebild.compare.corpus import SHORT_TERM, Corpus, stable_id
from lagebild.compare.happenings import Happening
from lagebild.model.facts import Analysis
from lagebild.model.spans import Span, line_around
from lagebild.model.stories import AttributeValue, Difference, Evidence, Record, Story, TermContrast, TermSide

QUOTES = frozenset('„“”"»«‚‘’›‹')
MIN_ARTICLES = 3
"""Two reports hardly ever use one word; three or more that differ show a choice."""
MAX_QUOTED_WORDS = 4
"""Longer quotations are speech rather than scare quotes."""
GROUPS = frozenset({"group"})
"""The kind of those kinds that are people: what they are called takes sides."""
named_kinds = frozenset({"group", "other"})
"""Kinds of entities that have no proper name, so that every report chooses a word."""


def contrast_records(corpus: Corpus, record: Record, group: Sequence[Happening]) -> list[TermContrast]:
    """The nouns by which articles call one happening, when there are several."""
    terms: dict[str, list[tuple[str, Span]]] = defaultdict(list)
    for happening in group:
        span = happening.event.trigger[0]
        words = corpus.by_id[happening.article].excerpt(span)
        # a capital or quotation marks: a name for the happening, not the verb of a sentence
        if len(happening.event.trigger) == 1 and (words[:1].isupper() or words[:1] in QUOTES):
            terms[_key(corpus, words)].append((happening.article, span))
    return _contrast(corpus, record.story, record.title, terms)


def differ_in_wording(record: Record, contrasts: Iterable[TermContrast]) -> list[Difference]:
    """The contrasts of one record as differences, where enough articles tell it for a choice of words to show."""
    if len(record.articles) < MIN_ARTICLES:
        return []
    return [_as_difference(record, c) for c in contrasts]


def _as_difference(record: Record | None, contrast: TermContrast) -> Difference:
    sides = tuple(AttributeValue(s.term, s.articles, s.evidence) for s in contrast.sides)
    home = record.id if record is not None else None
    identity = stable_id("d", [home or contrast.referent, "wording", *(s.value for s in sides)])
    because = f"different words for one {'happening' if record is not None else 'group'}"
    return Difference(identity, contrast.story, "wording", contrast.referent, home, "compatible", sides, because)


def differ_in_naming(contrasts: Iterable[TermContrast]) -> list[Difference]:
    """The contrasts of groups as differences, where enough articles name them and none uses several of the words."""
    return [_as_difference(None, c) for c in contrasts if _is_choice(c)]


def _is_choice(contrast: TermContrast) -> bool:
    named = [article for side in contrast.sides for article in side.articles]
    return len(named) == len(set(named)) >= MIN_ARTICLES


def contrast_entities(corpus: Corpus, story: Story, *, kinds: frozenset[str] = named_kinds) -> list[TermContrast]:
    """The words by which articles call groups and things without a proper name."""
    terms: dict[str, dict[str, list[tuple[str, Span]]]] = defaultdict(lambda: defaultdict(list))
    for article in story.articles:
        analysis = corpus.by_id[article]
        # an amount is told by its number, which is no choice of words
        amounts = [figure.span for event in analysis.events for figure in event.figures]
        for entity in analysis.entities:
            if entity.kind in kinds:
                for mention in entity.mentions:
                    if mention.form in ("name", "description") and not any(mention.span.overlaps(a) for a in amounts):
                        key = _key(corpus, analysis.excerpt(mention.span))
                        terms[corpus.canonical(entity.id)][key].append((article, mention.span))
    return [c for e in sorted(terms) for c in _contrast(corpus, story.id, corpus.name_of(e), terms[e])]


def _key(corpus: Corpus, words: str) -> str:
    return " ".join(t for t in corpus.terms(words) if len(t) > SHORT_TERM) or words.casefold()


def _contrast(
    corpus: Corpus, story: str, referent: str, terms: dict[str, list[tuple[str, Span]]]
) -> list[TermContrast]:
    articles = {article for uses in terms.values() for article, _ in uses}
    if len(terms) < 2 or len(articles) < 2:
        return []
    return [TermContrast(story, referent, tuple(_make_side(corpus, uses) for uses in terms.values()))]


def _make_side(corpus: Corpus, uses: Iterable[tuple[str, Span]]) -> TermSide:
    listed = list(uses)
    article, span = listed[0]
    return TermSide(
        term=corpus.by_id[article].excerpt(span).strip("".join(QUOTES)),
        articles=tuple(dict.fromkeys(a for a, _ in listed)),
        distanced=any(is_distanced(corpus.by_id[a], s) for a, s in listed),
        evidence=tuple(Evidence(a, s) for a, s in listed),
    )


def is_distanced(analysis: Analysis, span: Span) -> bool:
    """Whether the words stand in quotation marks of their own, with a few words at most."""
    text = analysis.article.text
    if text[span.start : span.start + 1] in QUOTES:
        return True
    line = line_around(text, span)
    before, after = text[line.start : span.start], text[span.end : line.end]
    opening = max((before.rfind(q) for q in QUOTES), default=-1)
    closing = min((i for i in (after.find(q) for q in QUOTES) if i >= 0), default=-1)
    if opening < 0 or closing < 0 or sum(c in QUOTES for c in before) % 2 == 0:
        return False
    quoted = before[opening + 1 :] + span.of(text) + after[:closing]
    return len(quoted.split()) <= MAX_QUOTED_WORDS
