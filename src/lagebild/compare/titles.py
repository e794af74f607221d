"""Titles beside the name of one person that articles give differently: of the other sex, or of another office."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from lagebild.compare.corpus import Corpus
from lagebild.compare.told import Told, Topic, make_difference
from lagebild.compare.words import WORD
from lagebild.model.facts import Analysis, Entity
from lagebild.model.spans import Span
from lagebild.model.stories import Difference, Story

MIN_TITLE = 5
"""Shorter stems are articles and forms of address."""
MAX_ENDING = 3
"""An ending that marks the sex is no longer than this."""
MIN_OFFICE = 6
"""Two offices of one kind share an ending at least this long (interior minister, finance minister)."""
AFTER_WORDS = 4
"""So many words after a name and a comma can tell the office."""
REACH = 60
"""Characters before or after a name in which its title stands."""


@dataclass(frozen=True, slots=True)
class Title:
    """A word beside a name that may be a title."""

    told: Told
    word: str
    """Lower case, as inflected."""
    stem: str
    female: bool
    """Whether the article shows a woman."""
    before: bool
    """Whether it stands before the name: there hardly anything but a title can."""


def compare_titles(corpus: Corpus, story: Story) -> list[Difference]:
    """A difference for every person whose title changes its sex or its office between articles."""
    titled: dict[str, list[Title]] = defaultdict(list)
    for article in story.articles:
        for entity in corpus.by_id[article].entities:
            if entity.kind == "person" and " " in entity.name:
                titled[corpus.canonical(entity.id)] += _read_titles(corpus, corpus.by_id[article], entity)
    return [d for person, titles in sorted(titled.items()) for d in _compare(corpus, story, person, titles)]


def _read_titles(corpus: Corpus, analysis: Analysis, entity: Entity) -> Iterable[Title]:
    for name in _name_spans(analysis, entity):
        for word in _title_spans(analysis, name):
            text = analysis.excerpt(word)
            stems = [t for t in corpus.terms(text) if len(t) >= MIN_TITLE]
            if len(stems) == 1 and text[:1].isupper():
                told = Told(analysis.article.id, text, tuple(sorted((word, name))))
                yield Title(told, text.casefold(), stems[0], entity.gender == "f", word.end <= name.start)


def _name_spans(analysis: Analysis, entity: Entity) -> Iterable[Span]:
    """Where the article writes the whole name."""
    for mention in entity.mentions:
        if mention.form == "name":
            inside = analysis.excerpt(mention.span).find(entity.name)
            if inside >= 0:
                start = mention.span.start + inside
                yield Span(start, start + len(entity.name))


def _title_spans(analysis: Analysis, name: Span) -> Iterable[Span]:
    """The word before a name, and the words of an insertion after it."""
    text = analysis.article.text
    sentence = next((s for s in analysis.sentences if s.overlaps(name)), name)
    before = list(WORD.finditer(text, max(sentence.start, name.start - REACH), name.start))[-1:]
    if before and text[before[0].end() : name.start].isspace():
        yield Span(*before[0].span())
    if text[name.end : name.end + 1] in (",", "("):
        for match in list(WORD.finditer(text, name.end, min(sentence.end, name.end + REACH)))[:AFTER_WORDS]:
            if "," in text[name.end + 1 : match.start()]:
                break
            yield Span(*match.span())


def _compare(corpus: Corpus, story: Story, person: str, titles: Sequence[Title]) -> list[Difference]:
    found: dict[tuple[str, str], list[Told]] = defaultdict(list)
    for left, right in combinations(titles, 2):
        verdict = _judge(left, right)
        if verdict is not None:
            found[verdict] += [left.told, right.told]
    return [d for verdict, told in found.items() for d in _contrast(corpus, story, person, verdict, told)]


def _judge(left: Title, right: Title) -> tuple[str, str] | None:
    """The verdict on two titles with the reason; None where they don't exclude each other."""
    short, long = sorted((left, right), key=lambda t: len(t.word))
    if long.word.startswith(short.word):
        other_sex = long.female and not short.female and long.before and short.before
        if other_sex and 0 < len(long.word) - len(short.word) <= MAX_ENDING:
            return "conflicting", "one person under the titles of both sexes"
        return None
    shared = next((i for i, (x, y) in enumerate(zip(left.stem[::-1], right.stem[::-1], strict=False)) if x != y), 0)
    if shared >= MIN_OFFICE:
        return "compatible", "two offices for one person, unless both are held or one was before the other"
    return None


def _contrast(
    corpus: Corpus, story: Story, person: str, verdict: tuple[str, str], told: Sequence[Told]
) -> list[Difference]:
    told = list(dict.fromkeys(told))
    if len({t.article for t in told}) < 2:
        return []
    values = " / ".join(dict.fromkeys(t.value for t in told))
    topic = Topic(story.id, "name", corpus.name_of(person))
    return [make_difference(topic, verdict[0], told, f"{values}: {verdict[1]}")]
