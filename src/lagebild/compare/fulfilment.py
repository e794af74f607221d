"""Whether what was demanded, promised or threatened came about later."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from lagebild.compare.affinity import telling_terms, term_affinity
from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import Happening, lies_ahead
from lagebild.compare.matters import PREFIX, SAME_TERM, Matters
from lagebild.compare.said import Said

done = frozenset({"occurred", "ongoing"})
"""Statuses of what came about."""
to_come = frozenset({"threatened", "demanded", "scheduled", "hypothetical"})
"""Statuses under which somebody speaks of what he demands, promises or threatens."""
spoken = frozenset({"REQUEST", "THREATEN", "REJECT", "ACCUSE", "CONSULT", "AGREE", "SUPPORT", "PUBLISH"})
"""Types of events in which people speak of something: telling a demand again does not fulfil it."""
CALL = "REQUEST"
"""What somebody threatens to call for is done when he calls for it."""
MIN_TERMS = 2
"""What shares fewer telling terms with the words of the demand may be anything."""
MIN_COVERED = 0.6
"""Share of the demand's terms that the sentence of the event repeats."""


class Fulfilments:
    """Events of a story that came about, by what they are called."""

    def __init__(self, corpus: Corpus, records: Iterable[Sequence[Happening]]) -> None:
        self._corpus = corpus
        self._by_prefix: dict[str, list[Happening]] = defaultdict(list)
        self._told_in: dict[tuple[str, str], list[Sequence[Happening]]] = defaultdict(list)
        """The records of the events that a statement speaks of."""
        for group in records:
            for happening in group:
                self._enter(happening, group)

    def _enter(self, happening: Happening, group: Sequence[Happening]) -> None:
        event = happening.event
        called = event.type == CALL and event.status == "threatened"
        if event.statement is not None and event.status in to_come and (called or event.type not in spoken):
            self._told_in[happening.article, event.statement].append(group)
        if event.status in done and event.type not in spoken and event.statement is None:
            for prefix in {t[:PREFIX] for t in happening.trigger}:
                self._by_prefix[prefix].append(happening)

    def find(self, group: Sequence[Said], act: str, matters: Matters) -> Iterator[tuple[str, int]]:
        """Article and place of every later event that does what was said."""
        if act == "reject":
            return
        doers = self._doers(group, act)
        for said in group:
            terms = matters.of(said).terms
            for happening in {h.key: h for t in terms for h in self._by_prefix[t[:PREFIX]]}.values():
                if self._corpus.is_later(happening.article, said.article) and self._fulfils(terms, happening, doers):
                    yield happening.article, happening.at.start
            yield from self._came_about(said)

    def _came_about(self, said: Said) -> Iterator[tuple[str, int]]:
        """Later events of the records that the statement itself speaks of as to come."""
        for happening in (h for record in self._told_in.get(said.key, ()) for h in record):
            came = happening.event.status in done and not lies_ahead(self._corpus, happening)
            if came and self._corpus.is_later(happening.article, said.article):
                yield happening.article, happening.at.start

    def _doers(self, group: Sequence[Said], act: str) -> frozenset[str]:
        """Who has to do it: of a demand those addressed, else whoever promised or threatened."""
        if act == "demand":
            return frozenset().union(*(self._corpus.actor_ids(s.statement.addressees) for s in group))
        return frozenset().union(*(s.speakers for s in group))

    def _fulfils(self, terms: frozenset[str], happening: Happening, doers: frozenset[str]) -> bool:
        if not doers & happening.actors:
            return False
        if term_affinity(happening.trigger, terms) < SAME_TERM:
            return False
        words = telling_terms(happening.words)
        shared = [t for t in terms if term_affinity((t,), words) >= SAME_TERM]
        weight = sum(map(self._corpus.weight, terms))
        return len(shared) >= MIN_TERMS and sum(map(self._corpus.weight, shared)) >= MIN_COVERED * weight
