"""What later reports tell of a demand, threat or promise: that it is done or given up, or was not done by its day."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from lagebild.compare.affinity import cover_softly, telling_terms, term_affinity
from lagebild.compare.concessions import find_deadline
from lagebild.compare.corpus import Corpus
from lagebild.compare.fulfilment import Fulfilments, Step, given_up, to_come
from lagebild.compare.happenings import Happening
from lagebild.compare.matters import NEAR_SENTENCES, SAME_TERM, Matters
from lagebild.compare.said import Said
from lagebild.compare.words import WORD

binding = frozenset({"demand", "promise"})
"""Acts that leave something to be done by a day."""
telling = frozenset({"assert", "accuse", "announce", "worry", "deny"})
"""Acts that say how it is: a threat or a condition that says no tells nothing of what was done."""
outcomes: Mapping[str, str] = {"withdrawn": "softened", "extended": "softened", "kept": "met", "broken": "unmet"}
"""What becomes of a demand, threat or promise whose report says itself what became of it."""
opposite: Mapping[str, str] = {"met": "unmet", "unmet": "met"}
"""Of a word that is kept or broken what another report may believe instead."""
MIN_COVERED = 0.6
"""Share of the words of what was to be done that the sentence repeats which says no."""
MIN_SHARED = 2
"""One word shared with a sentence that says no is too little."""


class Outcomes:
    """What became of the demands, threats and promises of a story."""

    def __init__(
        self, corpus: Corpus, matters: Matters, records: Iterable[Sequence[Happening]], owed: Sequence[Sequence[Said]]
    ) -> None:
        self._corpus = corpus
        self._matters = matters
        self._fulfilments = Fulfilments(corpus, records)
        self._owed = owed

    def find(self, group: Sequence[Said], act: str) -> Iterator[Step]:
        """Status, article and place of all that later reports tell of it."""
        yield from self._fulfilments.find(group, act, self._matters)
        lapses = [step for said in group if act in binding for step in self._find_lapses(said)]
        yield from lapses
        yield from self._find_told(group, act, lapses)
        yield from self._find_welcomes(group) if act == "demand" else ()
        for threat in self._owed if act == "demand" else ():
            if any(self._depends(after, said) for after in threat for said in group):
                # whoever carries out what he threatens with did not get what he demands
                done = self._fulfilments.find(threat, threat[0].statement.act, self._matters)
                yield from (("unmet", article, at) for status, article, at in done if status == "met")

    def _find_told(self, group: Sequence[Said], act: str, lapses: Sequence[Step]) -> Iterator[Step]:
        """What reports say became of it; where one calls a word kept and another one broken, each takes a side."""
        said = [*group, *(s for s in self._matters.ended if self._find_meant(s) is group)]
        told = [(outcomes.get(s.statement.outcome or "", ""), s.article, self._matters.place(s)[1]) for s in said]
        told = [step for step in told if step[0] and (act, step[0]) != ("threaten", "unmet")]
        for status, article, at in told:
            others = {s for s, elsewhere, _ in (*told, *lapses) if elsewhere != article}
            if status not in opposite or opposite[status] not in others:
                yield status, article, at

    def _find_meant(self, said: Said) -> Sequence[Said] | None:
        """Which one of the same side is meant where only the act is called: the only one, or the only one like it."""
        voices = self._corpus.actor_ids(said.statement.speakers)
        earlier = [
            g
            for g in self._owed
            if any(self._is_meant(s, said) for s in g) and self._matters.place(g[0]) < self._matters.place(said)
            if voices & self._fulfilments.voices(g)
        ]
        like = [g for g in earlier if any(self._matters.share(s, said) for s in g)]
        meant = like or earlier
        return meant[0] if len(meant) == 1 else None

    def _is_meant(self, one: Said, said: Said) -> bool:
        """Whether the act is called; of a threat that runs out, the demand with a day is."""
        if said.statement.outcome == "broken" and said.statement.act == "threaten":
            return one.statement.act == "demand" and find_deadline(self._corpus, one) is not None
        return one.statement.act == said.statement.act

    def _find_welcomes(self, group: Sequence[Said]) -> Iterator[Step]:
        """Where whoever demanded something praises later that it is done."""
        voices = self._corpus.actor_ids(e for s in group for e in s.statement.speakers)
        for other in (s for s in self._matters.alike(group) if s.statement.act == "praise"):
            later = all(self._corpus.is_later(other.article, s.article) for s in group)
            events = self._corpus.by_id[other.article].events_in(other.statement.id)
            done = all(e.status not in to_come for e in events)
            if later and done and voices & self._corpus.actor_ids(other.statement.speakers):
                yield "met", other.article, self._matters.place(other)[1]

    def _depends(self, threat: Said, demand: Said) -> bool:
        """Whether somebody threatens in case his demand is not met: "andernfalls", or in so many words."""
        corpus, condition = self._corpus, threat.statement.condition
        speakers = corpus.actor_ids(threat.statement.speakers) & corpus.actor_ids(demand.statement.speakers)
        if not (condition and speakers) or threat.statement.act not in ("threaten", "promise"):
            return False
        words = " ".join(map(corpus.by_id[threat.article].excerpt, condition))
        if len(WORD.findall(words)) == 1:
            behind = threat.sentence - demand.sentence
            return threat.article == demand.article and 0 <= behind <= NEAR_SENTENCES
        terms, named = telling_terms(corpus.terms(words)), self._matters.of(demand).terms
        return threat.statement.act == "threaten" and cover_softly(corpus, terms, named) >= MIN_COVERED

    def _find_lapses(self, said: Said) -> Iterator[Step]:
        """Every sentence that says no of the matter, in reports after the day that was set."""
        corpus, deadline = self._corpus, find_deadline(self._corpus, said)
        if deadline is None or self._asks_to_stop(said):
            return
        terms = self._matters.of(said).terms - self._time_terms(said)
        for article in corpus.order:
            out = corpus.by_id[article].published.earliest
            if out is not None and out >= deadline and corpus.is_later(article, said.article):
                yield from (("unmet", article, start) for start in self._find_negated(article, terms))

    def _asks_to_stop(self, said: Said) -> bool:
        """Whether it is met where nothing is done: something is to be left off, or called off though it is planned."""
        events = self._corpus.by_id[said.article].events_in(said.statement.id)
        off = given_up | {"scheduled"} if said.statement.act == "demand" else given_up
        return said.statement.polarity == "negative" or any(e.status in off for e in events)

    def _time_terms(self, said: Said) -> frozenset[str]:
        """The words that only say by when."""
        analysis = self._corpus.by_id[said.article]
        inside = (t.span for t in analysis.times if any(c.contains(t.span) for c in said.statement.content))
        return frozenset(self._corpus.terms_in(said.article, inside))

    def _find_negated(self, article: str, terms: frozenset[str]) -> Iterator[int]:
        """Where the sentences begin that say no and repeat most of these words."""
        corpus = self._corpus
        least = MIN_COVERED * sum(map(corpus.weight, terms))
        for number, sentence in enumerate(corpus.by_id[article].sentences):
            told = corpus.sentence_terms(article, number)
            if corpus.negations.isdisjoint(told) or not self._tells(article, number):
                continue
            words = telling_terms(told)
            shared = [t for t in terms if term_affinity((t,), words) >= SAME_TERM]
            if len(shared) >= MIN_SHARED and sum(map(corpus.weight, shared)) >= least:
                yield sentence.start

    def _tells(self, article: str, number: int) -> bool:
        """Whether a sentence says how it is, be it in the words of somebody."""
        span = self._corpus.sentence_span(article, number)
        if span is None:
            return False
        around = (s for s in self._corpus.by_id[article].statements if any(c.overlaps(span) for c in s.content))
        return all(s.act in telling and not s.condition for s in around)
