"""Whether what was demanded, promised or threatened came about later, or was given up."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from lagebild.compare.affinity import telling_terms, term_affinity
from lagebild.compare.concessions import find_deadline, is_late
from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import MOVED, Happening, lies_ahead
from lagebild.compare.matters import PREFIX, SAME_TERM, Matters
from lagebild.compare.said import Said
from lagebild.model.facts import Event
from lagebild.model.spans import Span

done = frozenset({"occurred", "ongoing"})
"""Statuses of what came about."""
given_up = MOVED | {"denied"}
"""Statuses of what does not come about, or not yet."""
to_come = frozenset({"threatened", "demanded", "scheduled", "hypothetical"})
"""Statuses under which somebody speaks of what he demands, promises or threatens."""
spoken = frozenset({"REQUEST", "THREATEN", "REJECT", "ACCUSE", "CONSULT", "AGREE", "SUPPORT", "PUBLISH"})
"""Types of events in which people speak of something: telling a demand again does not fulfil it."""
shown = frozenset({"PUBLISH", "CONSULT"})
"""Those of them that are deeds of their own where somebody demands or promises them."""
CALL = "REQUEST"
"""What somebody threatens to call for is done when he calls for it."""
dated = frozenset({"demand", "promise"})
"""Acts that may set a day by which something is to be done."""
UNTOLD = "OTHER"
"""Of events of no certain type, which have nothing in common."""
MIN_TERMS = 2
"""What shares fewer telling terms with the words of the demand may be anything."""
MIN_COVERED = 0.6
"""Share of the demand's terms that the sentence of the event repeats."""
MIN_COVERED_BY_ANYBODY = 0.75
"""The same where nobody is named who has to do it, or who did it."""
BEFALLEN = frozenset({"against", "object"})
"""Roles of that which something is done to."""
Step = tuple[str, str, int]
"""Status, article and place of what tells it."""


class Fulfilments:
    """Events of a story that came about or were given up, by what they are called."""

    def __init__(self, corpus: Corpus, records: Iterable[Sequence[Happening]]) -> None:
        self._corpus = corpus
        self._by_prefix: dict[str, list[Happening]] = defaultdict(list)
        self._by_type: dict[str, list[Happening]] = defaultdict(list)
        self._told_in: dict[tuple[str, str], list[Sequence[Happening]]] = defaultdict(list)
        """The records of the events that a statement speaks of."""
        self._by_article: dict[str, list[Happening]] = defaultdict(list)
        self._deeds: dict[tuple[str, str], list[Event]] = defaultdict(list)
        """Those events themselves."""
        for group in records:
            for happening in group:
                self._enter(happening, group)

    def _enter(self, happening: Happening, group: Sequence[Happening]) -> None:
        self._by_article[happening.article].append(happening)
        event, said = happening.event, self._corpus.statement(happening.article, happening.event.statement)
        called = event.type == CALL and event.status == "threatened"
        if said is not None and event.status in to_come and (called or event.type not in spoken - shown):
            condition = said.condition if said.act != "demand" else ()
            # what a threat or promise depends on is done by somebody else
            if not any(c.contains(event.trigger[0]) for c in condition):
                self._told_in[happening.article, said.id].append(group)
                self._deeds[happening.article, said.id].append(event)
        if event.status in done | given_up and event.type not in spoken and not self._is_act(happening):
            for prefix in {t[:PREFIX] for t in happening.trigger}:
                self._by_prefix[prefix].append(happening)
            self._by_type[event.type].append(happening)

    def _is_act(self, happening: Happening) -> bool:
        """Whether it is what somebody does with a demand, threat or promise: "takes it back", "keeps it"."""
        told = [c for s in self._corpus.by_id[happening.article].statements if s.outcome for c in s.cue]
        return any(cue.overlaps(span) for cue in told for span in _list_deed(happening))

    def find(self, group: Sequence[Said], act: str, matters: Matters) -> Iterator[Step]:
        """Every later event that does what was said, or of which it is told that it does not come."""
        if act == "reject":
            return
        doers, owed = self._doers(group, act), self._owed(group, act)
        for said in group:
            terms = matters.of(said).terms
            for happening in self._list_like(said, terms):
                if not self._corpus.is_later(happening.article, said.article):
                    continue
                if self._is_told(happening, owed) and self._fulfils(said, terms, happening, doers):
                    yield self._done_by(group, act, happening), *_place(happening)
                elif act == "threaten" and self._gives_up(terms, happening, doers):
                    yield "softened", *_place(happening)
            yield from self._follow(group, said, act, doers)

    def _done_by(self, group: Sequence[Said], act: str, happening: Happening) -> str:
        """Whether it came about in time, or behind the day by which it was due."""
        return "late" if act in dated and is_late(self._corpus, group, happening) else "met"

    def _list_like(self, said: Said, terms: Iterable[str]) -> Iterable[Happening]:
        """Events that are called by a word of the statement, or are of the type of what it speaks of."""
        called = (h for t in terms for h in self._by_prefix[t[:PREFIX]])
        alike = (h for kind in self._types(said) for h in self._by_type[kind])
        return {h.key: h for h in (*called, *alike)}.values()

    def _types(self, said: Said) -> frozenset[str]:
        """The types of the events that a statement speaks of as to come."""
        return frozenset(event.type for event in self._deeds.get(said.key, ())) - {UNTOLD}

    def _follow(self, group: Sequence[Said], said: Said, act: str, doers: frozenset[str]) -> Iterator[Step]:
        """What later reports tell of the happenings that the statement itself speaks of as to come."""
        for happening in (h for record in self._told_in.get(said.key, ()) for h in record):
            if not self._corpus.is_later(happening.article, said.article):
                continue
            if self._tells_condition(said, happening) or self._is_act(happening):
                continue
            if happening.event.status in done and not lies_ahead(self._corpus, happening):
                yield self._done_by(group, act, happening), *_place(happening)
            elif act != "demand" and self._is_given_up(happening) and self._is_told(happening, doers):
                late = act == "promise" and self._is_overdue(said, happening)
                yield "unmet" if late or self._is_called_for(said, happening) else "softened", *_place(happening)

    def _is_called_for(self, said: Said, happening: Happening) -> bool:
        """Whether the report tells that the condition came about on which the threat or promise depends."""
        told = (h for h in self._by_article[happening.article] if h.event.status in done)
        return any(self._tells_condition(said, other) for other in told)

    def _is_given_up(self, happening: Happening) -> bool:
        """Whether it will not come; who denies that he threatened with it says nothing of that."""
        return happening.event.status in given_up and happening.event.type not in spoken - shown

    def _tells_condition(self, said: Said, happening: Happening) -> bool:
        """Whether it is that on which the threat or promise depends: called so, or done to what its condition names."""
        if said.statement.act == "demand" or not said.statement.condition:
            return False
        condition = self._terms_of(said.article, said.statement.condition)
        told = self._terms_of(happening.article, _list_deed(happening))
        own = self._terms_of(said.article, said.statement.content) - condition
        return _share(told, condition) and not _share(happening.words, own)

    def _terms_of(self, article: str, spans: Iterable[Span]) -> frozenset[str]:
        excerpt = self._corpus.by_id[article].excerpt
        return telling_terms(term for span in spans for term in self._corpus.terms(excerpt(span)))

    def _is_overdue(self, said: Said, happening: Happening) -> bool:
        """Whether the report came out when the day that was set had come."""
        deadline, out = find_deadline(self._corpus, said), self._corpus.by_id[happening.article].published.earliest
        return deadline is not None and out is not None and out >= deadline

    def _doers(self, group: Sequence[Said], act: str) -> frozenset[str]:
        """Who has to do it: of a demand those addressed, else whoever promised or threatened, or is said to do it."""
        if act == "demand":
            return self._addressed(group)
        own = (e for s in group for event in self._deeds.get(s.key, ()) for e in event.by)
        return self._corpus.actor_ids(own).union(*(s.speakers for s in group))

    def voices(self, group: Sequence[Said]) -> frozenset[str]:
        """Whoever says it, with the states and bodies that do what the words tell of."""
        return self._doers(group, "")

    def _owed(self, group: Sequence[Said], act: str) -> frozenset[str]:
        """To whom it is due, so that he can tell whether it was done."""
        return frozenset().union(*(s.speakers for s in group)) if act == "demand" else self._addressed(group)

    def _addressed(self, group: Sequence[Said]) -> frozenset[str]:
        return frozenset().union(*(self._corpus.actor_ids(s.statement.addressees) for s in group))

    def _is_told(self, happening: Happening, by: frozenset[str]) -> bool:
        """Whether the report tells it itself, or has one of these say so."""
        said = self._corpus.statement(happening.article, happening.event.statement)
        speakers = self._corpus.actor_ids(said.speakers) if said is not None else frozenset()
        return happening.event.statement is None or bool(speakers & by)

    def _fulfils(self, said: Said, terms: frozenset[str], happening: Happening, doers: frozenset[str]) -> bool:
        """Whether those who have to do what these words tell of do it, or whoever it may be where no doer is told."""
        called_so = term_affinity(happening.trigger, terms) >= SAME_TERM
        if happening.event.status not in done or not (called_so or happening.event.type in self._types(said)):
            return False
        open_to_all = not doers or not happening.event.by
        if not (doers & happening.actors or (open_to_all and self._named(said) <= happening.actors | happening.names)):
            return False
        due, words = terms - self._left_out(said, called_so=called_so), telling_terms(happening.words)
        shared = [t for t in due if term_affinity((t,), words) >= SAME_TERM]
        least = MIN_COVERED if doers & happening.actors else MIN_COVERED_BY_ANYBODY
        return len(shared) >= MIN_TERMS and sum(map(self._corpus.weight, shared)) >= least * sum(
            map(self._corpus.weight, due)
        )

    def _left_out(self, said: Said, *, called_so: bool) -> frozenset[str]:
        """Words of the condition, and the word for the deed where a report calls one of its type otherwise."""
        spans = list(said.statement.condition) if said.statement.act != "demand" else []
        spans += [] if called_so else [t for event in self._deeds.get(said.key, ()) for t in event.trigger]
        excerpt = self._corpus.by_id[said.article].excerpt
        return frozenset(term for span in spans for term in self._corpus.terms(excerpt(span)))

    def _named(self, said: Said) -> frozenset[str]:
        """Persons, bodies and places that the words themselves name."""
        entities = self._corpus.by_id[said.article].entities
        return frozenset(
            self._corpus.canonical(e.id)
            for e in entities
            if any(m.form == "name" and any(c.contains(m.span) for c in said.statement.content) for m in e.mentions)
        )

    def _gives_up(self, terms: frozenset[str], happening: Happening, doers: frozenset[str]) -> bool:
        """Whether somebody does without what he threatened to do: "verzichtet auf eine Klage"."""
        given = happening.event.status in given_up and bool(doers & happening.actors)
        return given and self._is_told(happening, doers) and term_affinity(happening.trigger, terms) >= SAME_TERM


def _list_deed(happening: Happening) -> tuple[Span, ...]:
    """The words for what is done, and to what."""
    return *happening.event.trigger, *happening.event.spans_of(*BEFALLEN)


def _share(left: Iterable[str], right: Iterable[str]) -> bool:
    """Whether two sets of terms have a telling one in common."""
    return term_affinity(telling_terms(left), telling_terms(right)) >= SAME_TERM


def _place(happening: Happening) -> tuple[str, int]:
    return happening.article, happening.at.start
