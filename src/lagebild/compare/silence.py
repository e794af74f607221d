"""What an article leaves out though it tells the happening and others had told it before."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from math import fsum

from lagebild.compare.affinity import COMPOUND, telling_terms, term_affinity
from lagebild.compare.corpus import Corpus
from lagebild.compare.day_fit import compare_days
from lagebild.compare.denials import MIN_RARE
from lagebild.compare.fulfilment import UNTOLD
from lagebild.compare.happenings import Happening
from lagebild.compare.matters import SAME_TERM
from lagebild.compare.own_words import name_terms
from lagebild.compare.said import Said
from lagebild.compare.told import Told, Topic, make_difference
from lagebild.model.spans import Span
from lagebild.model.stories import Claim, Difference, Record, Story

MIN_SILENT = 2
"""So many articles must pass a statement on before the silence of another one is worth a word."""
MIN_TELLERS = 3
"""So many articles must tell a happening before a later one leaves out something that readers expect."""
MOST_OMISSIONS = 2
"""So many silences of one article are shown, those of which the most others tell; every report leaves out much."""
NEWS_DAYS = 14
"""So many days after the last report a happening is still news; later reports pass it over because it is old."""
MIN_SHARED = 2
"""One word that all have in common is too little to know a thing again."""
MIN_COVERED = 0.75
"""Share of the words that all tellers have in common, by weight, with which one sentence tells the thing again."""
weighty = frozenset({"accuse", "deny", "threaten", "demand", "reject", "warn", "promise"})
"""Acts of which the other side's readers should know; mere assertions are left out for want of space."""


def _where_told(group: Iterable[Happening], article: str) -> tuple[Span, ...]:
    """Where the silent article names the happening: the place at which the number is missing."""
    return tuple(span for h in group if h.article == article for span in h.event.trigger)


Omission = tuple[Topic, Sequence[Told], Mapping[str, tuple[Span, ...]]]
"""What was left out, who tells it, and where each silent article names the main happening."""


def _comes_after(corpus: Corpus, article: str, known: Collection[str], at_least: int = MIN_SILENT) -> bool:
    """Whether the article came out after so many that tell it, and while it was news."""
    return sum(corpus.is_later(article, k) for k in known) >= at_least and _is_news(corpus, article, known)


def _is_news(corpus: Corpus, article: str, known: Iterable[str]) -> bool:
    """Whether the happening was still news when the article surely came out."""
    last = max((day for k in known if (day := corpus.by_id[k].published.latest) is not None), default=None)
    first = corpus.by_id[article].published.earliest
    return last is None or first is None or (first - last).days <= NEWS_DAYS


def find_omissions(
    corpus: Corpus,
    story: Story,
    records: Sequence[tuple[Record, Sequence[Happening]]],
    claims: Sequence[tuple[Claim, Sequence[Said]]],
) -> list[Difference]:
    """Happenings that many articles tell and weighty statements that several pass on, left out by later articles.

    What one report copies from another one was told once.
    """
    omissions = [*_omit_happenings(corpus, story, records), *_omit_statements(corpus, story, records, claims)]
    shown: Counter[str] = Counter()
    found = []
    for topic, told, places in sorted(omissions, key=lambda o: -len({t.article for t in o[1]})):
        silent = {a: spans for a, spans in places.items() if shown[a] < MOST_OMISSIONS}
        shown.update(silent.keys())
        found += _omit(corpus, topic, told, silent)
    return found


def _omit_happenings(
    corpus: Corpus, story: Story, records: Sequence[tuple[Record, Sequence[Happening]]]
) -> Iterator[Omission]:
    """Happenings with the articles that leave them out."""
    groups = [group for _, group in records]
    places = _find_main_places(story, groups)
    for record, group in records:
        told = [Told(h.article, _words(corpus, h.article, h.event.trigger), tuple(h.event.trigger)) for h in group]
        if group is not _find_main(groups) and record.origins >= MIN_SILENT:
            silent = _list_silent(corpus, told, places, at_least=MIN_TELLERS)
            deed = frozenset(term for h in group for term in h.trigger)
            if silent:
                retold = _retell(corpus, silent, [(h.article, h.words - deed) for h in group])
                others = _tell_alike(groups, group) | retold
                topic = Topic(story.id, "status", told[0].value, record.id)
                yield topic, told, {a: places[a] for a in silent if a not in others}


def _omit_statements(
    corpus: Corpus,
    story: Story,
    records: Sequence[tuple[Record, Sequence[Happening]]],
    claims: Sequence[tuple[Claim, Sequence[Said]]],
) -> Iterator[Omission]:
    """Weighty statements with the articles that leave them out."""
    groups = [group for _, group in records]
    places = _find_main_places(story, groups)
    for claim, said in claims:
        speakers = ", ".join(sorted({corpus.name_of(d) for s in said for d in s.direct}))
        if speakers and claim.origins >= MIN_SILENT and any(s.statement.act in weighty for s in said):
            told = [Told(s.article, _words(corpus, s.article, s.statement.content), s.statement.content) for s in said]
            silent = _list_silent(corpus, told, places, at_least=MIN_SILENT)
            if silent:
                others = _tell_deed(said, groups) | _retell(corpus, silent, [(s.article, s.beside) for s in said])
                topic = Topic(story.id, "attribution", speakers)
                yield topic, told, {a: places[a] for a in silent if a not in others}


def _find_main(groups: Iterable[Sequence[Happening]]) -> Sequence[Happening]:
    """The happening of which the most articles tell."""
    return max(groups, key=lambda g: len({h.article for h in g}), default=())


def _find_main_places(story: Story, groups: Iterable[Sequence[Happening]]) -> dict[str, tuple[Span, ...]]:
    """Where each article names the main happening of the story."""
    main = _find_main(groups)
    return {a: _where_told(main, a) for a in story.articles}


def _tell_deed(said: Iterable[Said], groups: Iterable[Sequence[Happening]]) -> frozenset[str]:
    """The articles that tell a happening of which the statement speaks: a promise of aid, and that aid was paid."""
    spans = {(s.article, span) for s in said for span in s.statement.content}
    spoken_of = (g for g in groups if any(a == h.article and span.contains(h.at) for h in g for a, span in spans))
    return frozenset(h.article for g in spoken_of for h in g)


def _tell_alike(groups: Iterable[Sequence[Happening]], group: Sequence[Happening]) -> frozenset[str]:
    """The articles that tell a happening of the kind and time under another word: a strike, and that work stopped."""
    kinds = frozenset(h.event.type for h in group) - {UNTOLD}
    others = (h for other in groups if other is not group for h in other if h.event.type in kinds)
    return frozenset(h.article for h in others if any(_is_about_one_time(h, own) for own in group))


def _is_about_one_time(one: Happening, other: Happening) -> bool:
    """Whether two of a kind are on one of the same days, and not by people who have nothing to do with each other."""
    if one.event.type != other.event.type or (one.actors and other.actors and not one.actors & other.actors):
        return False
    return compare_days(one, other) in {"same", "overlap"}


def _retell(corpus: Corpus, articles: Iterable[str], told: Iterable[tuple[str, Iterable[str]]]) -> frozenset[str]:
    """Those of the articles of which one sentence has the words that all tellers share; who is named tells nothing."""
    by_teller: dict[str, set[str]] = defaultdict(set)
    for article, words in told:
        by_teller[article] |= telling_terms(words) - name_terms(corpus, article)
    shared = set.intersection(*by_teller.values())
    # what is told each time in other words is known by the one word for it
    one_thing = len(by_teller) >= MIN_TELLERS and any(
        len(t) >= COMPOUND and corpus.rarity(t) >= MIN_RARE for t in shared
    )
    if len(shared) < MIN_SHARED and not one_thing:
        return frozenset()
    least = MIN_COVERED * fsum(map(corpus.weight, shared))

    def covers(article: str, number: int) -> bool:
        words = telling_terms(corpus.sentence_terms(article, number))
        return fsum(corpus.weight(t) for t in shared if term_affinity((t,), words) >= SAME_TERM) >= least

    return frozenset(a for a in articles if any(covers(a, n) for n in range(len(corpus.by_id[a].sentences))))


def _words(corpus: Corpus, article: str, spans: Iterable[Span]) -> str:
    return " … ".join(map(corpus.by_id[article].excerpt, spans))


def _list_silent(
    corpus: Corpus, told: Sequence[Told], places: Mapping[str, tuple[Span, ...]], *, at_least: int
) -> list[str]:
    """The articles that name the main happening of the story and came after all these tellers."""
    known = {t.article for t in told}
    return [a for a, spans in places.items() if a not in known and spans and _comes_after(corpus, a, known, at_least)]


def _omit(
    corpus: Corpus, topic: Topic, told: Sequence[Told], places: Mapping[str, tuple[Span, ...]]
) -> list[Difference]:
    """The silence of the articles, each with the places where it names the main happening."""
    if not places:
        return []
    known, sources = {t.article for t in told}, ", ".join(corpus.source(a) for a in places)
    because = f"told by {len(known)} articles, left out by the later {sources}"
    return [make_difference(topic, "silent", [*told, *(Told(a, "", spans) for a, spans in places.items())], because)]
