"""Which statements of a story are about one matter: the same demand taken up, answered or told again."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from sys import maxsize

from lagebild.compare.affinity import MIN_REST, soft_coverage, term_affinity
from lagebild.compare.concessions import find_deadline
from lagebild.compare.corpus import SHORT_TERM, Corpus
from lagebild.compare.denials import MIN_MEANING, MIN_RARE
from lagebild.compare.happenings import parse_days
from lagebild.compare.own_words import list_things, name_terms, own_terms
from lagebild.compare.said import Said
from lagebild.compare.words import WORD

MIN_COVERAGE = 0.6
"""Share of the terms of one statement that the other one repeats."""
SAME_TERM = 0.7
"""Affinity from which two terms are forms or parts of one word."""
HALF_COVERAGE = 0.4
"""Share that is enough where both sentences also mean much the same."""
PREFIX = 4
"""Statements are compared when they share the beginning of a telling term."""
FEW_TERMS = 2
"""A statement of so few telling terms names no matter of its own: it points back to one."""
NEAR_SENTENCES = 1
"""So many sentences back it may point."""
SEVERAL_THINGS = 2
"""Who names so many things of his own does not point back; one noun may stand for what was said before."""
ACTORS = ("person", "organisation", "group")
"""Kinds of names that tell who, not what."""
SHORT_THING = 4
"""The shortest nouns that name what is demanded or promised ("Geld", "Hilfe"); shorter words are mostly pronouns."""


@dataclass(frozen=True, slots=True)
class Matter:
    """A statement with the terms that say what it is about."""

    said: Said
    terms: frozenset[str]
    rare: frozenset[str]
    things: frozenset[str]
    """Those of the terms that a capital shows to name a thing."""

    @property
    def points_back(self) -> bool:
        """Whether the words only refer to what was said before."""
        return len(self.terms) <= FEW_TERMS


class Matters:
    """The statements of a story by what they are about."""

    def __init__(self, corpus: Corpus, said: Iterable[Said]) -> None:
        self._corpus = corpus
        self._of: dict[tuple[str, str], Matter] = {}
        self._by_prefix: dict[str, list[Matter]] = defaultdict(list)
        self._by_article: dict[str, list[Matter]] = defaultdict(list)
        listed = list(said)
        named = {article: name_terms(corpus, article, ACTORS) for article in {s.article for s in listed}}
        for one in listed:
            terms = own_terms(corpus, one)
            # who is told of is no matter, unless nothing else is
            told = terms - named[one.article] or terms
            rare = frozenset(t for t in told if corpus.rarity(t) >= MIN_RARE)
            matter = Matter(one, terms, rare, list_things(corpus, one) & told)
            self._of[one.key] = matter
            self._by_article[one.article].append(matter)
            for prefix in {t[:PREFIX] for t in matter.rare}:
                self._by_prefix[prefix].append(matter)

    def of(self, said: Said) -> Matter:
        """What the statement is about."""
        return self._of[said.key]

    def names_thing(self, said: Said) -> bool:
        """Whether a statement tells what it is about, be it by one short noun: "this" and "to do so" do not."""
        return bool(self.of(said).terms) or any(self._nouns(said, SHORT_THING))

    def _nouns(self, said: Said, least: int) -> Iterable[str]:
        """Words of `least` letters that a capital shows to name a thing, none that open a sentence or quotation."""
        text = self._corpus.by_id[said.article].article.text
        opening = {s.start for s in self._corpus.by_id[said.article].sentences}
        for match in (m for c in said.statement.content for m in WORD.finditer(text, c.start, c.end)):
            inside = match.start() not in opening and text[match.start() - 1 : match.start()].isspace()
            if inside and match.group()[0].isupper() and len(match.group()) >= least:
                yield match.group()

    def alike(self, group: Sequence[Said]) -> list[Said]:
        """Statements outside the group that are about the same matter as one of it, in order of publication."""
        found: dict[tuple[str, str], Said] = {}
        own = {s.key for s in group}
        for matter in map(self.of, group):
            near = {o.said.key: o for t in matter.rare for o in self._by_prefix[t[:PREFIX]]}
            for other in near.values():
                if other.said.key not in own and self.same(matter, other):
                    found[other.said.key] = other.said
        return sorted(found.values(), key=self.place)

    def same(self, a: Matter, b: Matter) -> bool:
        """Whether two statements share a telling term, and most of their terms or their meaning."""
        if not any(term_affinity((t,), b.terms) >= SAME_TERM for t in a.rare):
            return False
        coverage = soft_coverage(self._corpus, a.terms, b.terms)
        if coverage >= MIN_COVERAGE or coverage < HALF_COVERAGE:
            return coverage >= MIN_COVERAGE
        meaning = self._corpus.meaning((a.said.article, a.said.sentence), (b.said.article, b.said.sentence))
        return meaning is not None and meaning >= MIN_MEANING

    def share(self, one: Said, other: Said) -> bool:
        """Whether both have a word in common, be it as a part of another."""
        return term_affinity(self.of(one).terms, self.of(other).terms) >= SAME_TERM

    def names_same(self, group: Iterable[Said], other: Said) -> bool:
        """Whether a statement names a thing that one of the group names, as a whole word and not as part of one."""
        things = frozenset().union(*(self.of(s).things for s in group))
        return any(_are_forms(x, y) for x in self.of(other).things for y in things)

    def names_more(self, group: Iterable[Said], other: Said) -> bool:
        """Whether a statement names a thing, be it by a short word, that none of the group names."""
        things = frozenset().union(*(list_things(self._corpus, s) for s in group))
        own = {t for word in self._nouns(other, SHORT_TERM) for t in self._corpus.terms(word)}
        return any(not any(_are_forms(t, x) for x in things) for t in own)

    def names_own(self, group: Iterable[Said], other: Said) -> bool:
        """Whether a statement names several things, and none of those that the group names."""
        things = frozenset().union(*(self.of(s).things for s in group))
        own = self.of(other).things & {t for word in self._nouns(other, SHORT_THING) for t in self._corpus.terms(word)}
        return len(own) >= SEVERAL_THINGS and not any(_are_forms(x, y) for x in own for y in things)

    def pointing_back(self, group: Sequence[Said]) -> list[Said]:
        """Statements of few words just after one of the group, and nothing between that they may mean rather."""
        found: dict[tuple[str, str], Said] = {}
        for one in group:
            following = [
                m
                for m in self._by_article[one.article]
                if m.said.key != one.key and 0 <= m.said.sentence - one.sentence <= NEAR_SENTENCES
                if m.said.statement.content and _start(m.said) > _start(one)
            ]
            for matter in sorted(following, key=lambda m: _start(m.said)):
                if matter.points_back:
                    found[matter.said.key] = matter.said
                elif not matter.said.direct & one.direct:
                    break
        return sorted(found.values(), key=self.place)

    def stands_below(self, heading: Said, other: Said) -> bool:
        """Whether a statement stands in the text below the heading that holds the first one, up to the next heading."""
        article, start = self._corpus.by_id[heading.article].article, _start(heading)
        headings = article.spans_of("heading")
        if other.article != heading.article or not any(h.start <= start < h.end for h in headings):
            return False
        below = next((b.start for b in article.spans_of("body") if b.start >= start), len(article.text))
        end = next((h.start for h in headings if h.start > below), len(article.text))
        return below <= _start(other) < end

    def naming(self, group: Sequence[Said]) -> list[Said]:
        """Statements of others whose own words call one of the group by its name: "turns down the call", to do what."""
        return [
            m.said
            for one in group
            for m in self._by_article[one.article]
            if m.said.key != one.key and m.said.sentence == one.sentence
            if any(c.overlaps(w) for c in one.statement.cue for w in m.said.statement.content)
        ]

    def calling(self, group: Sequence[Said]) -> list[Said]:
        """Statements that answer one of the group by calling only its act: "turns down the ultimatum"."""
        own = {s.key for s in group}
        return [said for said, called in self._calls if called is not None and called.key in own]

    @cached_property
    def ended(self) -> list[Said]:
        """Statements that only call an act, and tell what became of it."""
        return [m.said for m in self._of.values() if m.said.statement.outcome and m.said.only_calls]

    @cached_property
    def _calls(self) -> list[tuple[Said, Said | None]]:
        """Statements that only call an act, and the last statement of it before them that they can mean."""
        said = sorted((m.said for m in self._of.values()), key=self.place)
        return [(one, self._find_called(one, said[:n])) for n, one in enumerate(said) if one.statement.named]

    def _find_called(self, said: Said, before: Sequence[Said]) -> Said | None:
        """The nearest one of the same report that others addressed to the speaker or to nobody, else to the speaker.

        Who denies that it was said at all speaks of his own side.
        """
        voices = self._corpus.actor_ids(said.statement.speakers)
        found = None
        for other in before:
            statement = other.statement
            if not statement.speakers or statement.named or not self._is_called(said, other):
                continue
            addressed = self._corpus.actor_ids(statement.addressees)
            meant = bool(addressed & voices) or (not addressed and other.article == said.article)
            own = bool(voices & self._corpus.actor_ids(statement.speakers))
            if (meant and not own) or (own and said.statement.act == "deny"):
                found = other
        return found

    def _is_called(self, said: Said, other: Said) -> bool:
        """Whether it is an act of the kind; who does not bow to a threat turns down what he is to do by a day."""
        if said.statement.named != "threaten":
            return other.statement.act == said.statement.named
        return other.statement.act == "demand" and find_deadline(self._corpus, other) is not None

    def told_on(self, said: Said) -> date | None:
        """The day before its report came out that the report gives a statement as said on; None without one."""
        analysis, published = self._corpus.by_id[said.article], self._corpus.by_id[said.article].published.earliest
        acts = (e for e in analysis.events if any(t.overlaps(c) for t in e.trigger for c in said.statement.cue))
        days = (parse_days(e.time.earliest, e.time.latest) for e in acts)
        told = next((d.last for d in days if d is not None and d.exact), None)
        return told if told is not None and published is not None and told < published else None

    def moment(self, said: Said) -> tuple[int, int]:
        """The place of a statement, or right behind the last report that was out on the earlier day of its words."""
        told = self.told_on(said)
        if told is None:
            return self.place(said)
        out = (self._corpus.order[a] for a in self._by_article if (d := self._corpus.day(a)) is not None and d <= told)
        return max(out, default=-1), maxsize

    def place(self, said: Said) -> tuple[int, int]:
        """Order of publication and text."""
        return self._corpus.order[said.article], _start(said)


def _are_forms(one: str, other: str) -> bool:
    """Whether two terms are one word but for an ending."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and len(long) - len(short) < MIN_REST


def _start(said: Said) -> int:
    return said.statement.content[0].start if said.statement.content else 0
