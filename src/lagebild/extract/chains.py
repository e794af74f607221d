"""Who has been mentioned so far in an article, and to whom a later pronoun, "beide" or short description can point."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from lagebild.extract.homes import AGENCY
from lagebild.extract.reported import ReportedWords
from lagebild.extract.states import BODY
from lagebild.model.spans import Span
from lagebild.model.text import MentionFrame

PRONOUN_REACH = 2
"""So many sentences before its own one a pronoun may point."""
RUN = 12
"""So many sentences, and mentions, of what one person says are read at most."""
POINTING_REACH = 1
"""So many sentences before its own one a demonstrative may point."""
PAIR_REACH = 3
"""So many sentences before its own one a word for two may point."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One entity at one place of the text."""

    entity: str
    kind: str
    span: Span
    sentence: int
    gender: str | None
    """Grammatical gender of the wording or sex of the person."""
    number: str
    subject: bool
    form: str
    part_only: bool = False
    """It lies inside a longer word, or only says what somebody is: no pronoun takes it up."""
    main: bool = False
    """It is the subject of its sentence's main clause."""
    joint: Span | None = None
    """The first of the mentions that are joined with it ("Rehn und Moor"); None where it stands alone."""
    teller: bool = False
    """It only says what stands before its verb ("..., said Rehn")."""
    reported: bool = False
    """It stands in what somebody said."""


class Chain:
    """The mentions of one article in the order of reading."""

    def __init__(self, reported: ReportedWords) -> None:
        self.reported = reported
        self.seen: list[Seen] = []
        self._sexes: dict[str, str] = {}
        self.things: list[Seen] = []
        """Nouns read so far that stand for nobody."""

    def add(self, seen: Seen) -> None:
        """Remember a mention; a pronoun tells the sex of whom it means, of whom no other word tells it."""
        telling = seen.form == "pronoun" and seen.kind == "person" and seen.number == "Sing"
        if telling and seen.gender and seen.entity not in self._sexes:
            self._sexes[seen.entity] = seen.gender
            self.seen[:] = map(self._with_sex, self.seen)
        self.seen.append(self._with_sex(seen))

    def _with_sex(self, seen: Seen) -> Seen:
        """The mention with the sex that a pronoun has told of whom it means."""
        sex = self._sexes.get(seen.entity) if seen.gender is None else None
        return replace(seen, gender=sex) if sex else seen

    def before(self, span: Span, sentence: int, reach: int) -> list[Seen]:
        """Mentions before the span, at most so many sentences back, latest first."""
        return [s for s in reversed(self.seen) if s.span.start < span.start and sentence - reach <= s.sentence]

    def bodies_before(self, frame: MentionFrame, sentence: int, reach: int) -> Iterator[list[Seen]]:
        """The bodies before a mention that it may mean: those of its own sentence, then of each one before."""
        others = self.entities_at(frame.unlike)
        near = [s for s in self.before(frame.span, sentence, reach) if s.kind == "organisation" and not s.part_only]
        for back in range(reach + 1):
            yield [s for s in near if s.sentence == sentence - back and s.entity not in others]

    def last(self, span: Span, fits: Callable[[Seen], bool]) -> str | None:
        """The entity of the latest fitting mention before the span."""
        return next((s.entity for s in reversed(self.seen) if s.span.start < span.start and fits(s)), None)

    def antecedent(
        self, frame: MentionFrame, sentence: int, speakers: tuple[str, ...] = (), above: Span | None = None
    ) -> tuple[str, ...]:
        """The one entity, or the joined ones, that a pronoun can mean in what these speakers say; else none.

        `above` is the subject of the clause under which the pronoun's clause stands.
        """
        if frame.inanimate:
            return ()
        others = self.entities_at(frame.unlike).union(speakers)
        told = frame.telling and frame.animate and frame.subject and not self.reported.hold(frame.span)
        # who goes on telling is whoever told before, and not of whom he told
        nearest = self._subject_above(frame, sentence, others, above) if above is not None and frame.subject else ()
        found = nearest or self._find(frame, sentence, others)
        beside = told and (not found or (len(found) == 1 and self._is_told_beside(frame, sentence, found[0])))
        return (beside and self._find(frame, sentence, others, told=True)) or found

    def _is_told_beside(self, frame: MentionFrame, sentence: int, entity: str) -> bool:
        """Whether somebody else tells of the entity, and not by a pronoun that is the subject of a main clause."""
        seen = [s for s in self.before(frame.span, sentence, PRONOUN_REACH) if s.entity == entity]
        return all(s.reported and not (s.main and s.form == "pronoun") for s in seen)

    def _subject_above(self, frame: MentionFrame, sentence: int, others: set[str], above: Span) -> tuple[str, ...]:
        """Of several who act in the sentence before the pronoun, the one on whose verb its clause hangs."""
        acting = [s for s in self.before(frame.span, sentence, 0) if s.subject and agrees(s, frame)]
        acting = [s for s in acting if s.entity not in others and s.kind == "person"]
        nearest = {s.entity for s in acting if s.span.contains(above)}
        return tuple(nearest) if len(nearest) == 1 and len({s.entity for s in acting}) > 1 else ()

    def _find(self, frame: MentionFrame, sentence: int, others: set[str], *, told: bool = False) -> tuple[str, ...]:
        """The antecedent among all mentions but those of `others`, or among what the article itself has told."""
        for back in range(self._reach(sentence) + 1 if told else PRONOUN_REACH + 1):
            here = [s for s in self.before(frame.span, sentence, back) if s.sentence == sentence - back]
            here = [s for s in here if s.entity not in others and (not told or _may_go_on(s))]
            here = here if frame.telling else _told_of(here, frame)
            if back == 0 and frame.subject:
                # a subject takes up an earlier clause's subject, not a name of its own clause
                subjects = [s for s in here if s.subject and (agrees(s, frame) or s.joint is not None)]
                here = subjects or [s for s in here if _is_sure(s, frame) and not frame.inverted]
            fitting = _likeliest([s for s in here if agrees(s, frame)], frame)
            groups = _groups_meant(here, frame)
            meant = [*fitting, *(s for group in groups.values() for s in group)]
            if self._may_mean_thing(frame, meant, sentence - back, told=told):
                return ()
            chosen = _choose([s for s in fitting if _group_of(s) not in groups], list(groups.values()))
            if chosen or fitting or groups:
                return chosen
        # nothing stands before: whoever the sentence names beside its subject ("laut Rehn ..., sagte er")
        here = [
            s for s in self.before(frame.span, sentence, 0)
            if frame.subject and agrees(s, frame) and not s.part_only and s.entity not in others
            and (not told or _may_go_on(s))
        ]  # fmt: skip
        beside = () if told or here or not frame.animate else self._only_body_beside(frame, sentence, others)
        return (_choose(here, []) or beside) if frame.number == "Sing" else ()

    def _reach(self, sentence: int) -> int:
        """How many sentences before it a speaker may stand: those that only give what he said do not count."""
        own = {s.sentence for s in (*self.seen[-RUN:], *self.things[-RUN:]) if not self.reported.hold(s.span)}
        return max(PRONOUN_REACH, next((back for back in range(1, RUN) if sentence - back in own), 0))

    def _only_body_beside(self, frame: MentionFrame, sentence: int, others: set[str]) -> tuple[str, ...]:
        """The one body of which the sentences before tell, though it does nothing there ("the plan of the union")."""
        if not frame.subject or frame.gender is None:
            return ()
        near = (s for s in self.before(frame.span, sentence, PRONOUN_REACH) if s.entity not in others)
        bodies = {
            s.entity for s in near
            if s.kind == "organisation" and s.gender in (frame.gender, None) and s.number == "Sing" and not s.part_only
            and not s.entity.startswith(AGENCY)
        }  # fmt: skip
        return tuple(bodies) if len(bodies) == 1 else ()

    def told_last(self, frame: MentionFrame, sentence: int) -> tuple[str, ...]:
        """Whom a demonstrative takes up: whoever fits and was told last, rather than who acts."""
        others = self.entities_at(frame.unlike)
        for back in range(POINTING_REACH + 1):
            here = [s for s in self.before(frame.span, sentence, back) if s.sentence == sentence - back]
            fitting = [s for s in here if agrees(s, frame) and s.entity not in others]
            if told := [s for s in fitting if not s.subject] or fitting:
                return (told[0].entity,)
        return ()

    def entities_at(self, spans: Iterable[Span]) -> set[str]:
        """Who is mentioned where the spans are, and who is joined with them."""
        here = [s for span in spans for s in self.seen if s.span.overlaps(span)]
        joints = {s.joint for s in here if s.joint is not None}
        return {s.entity for s in (*here, *(s for s in self.seen if s.joint in joints))}

    def _may_mean_thing(self, frame: MentionFrame, fitting: list[Seen], sentence: int, *, told: bool) -> bool:
        """Whether a thing of the same gender and number, and nobody but its teller, is a subject of the sentence."""
        fitting = [s for s in fitting if not (frame.undergoing and s.teller)]
        if frame.animate or any(s.kind == "person" for s in fitting):
            return False
        here = [t for t in self.things if t.sentence == sentence and t.subject and t.number == (frame.number or "Sing")]
        same = [t for t in here if frame.number == "Plur" or (t.gender is not None and t.gender == frame.gender)]
        last = max((s.span for s in fitting if s.subject), default=None)
        return any((last is None or last < t.span) and not (told and self.reported.hold(t.span)) for t in same)

    def pair(self, span: Span, sentence: int, fits: Callable[[Seen], str | None]) -> tuple[str, ...]:
        """The two entities that a word for two means: the only two, or two of one sentence, that were named last."""
        for back in range(PAIR_REACH + 1):
            here = self.before(span, sentence, back)
            named = tuple(dict.fromkeys(name for s in here if (name := fits(s))))
            if len(named) == 2:
                return tuple(reversed(named))
            joined = [tuple(dict.fromkeys(n for s in group if (n := fits(s)))) for group in _groups(here).values()]
            pairs = {pair for pair in joined if len(pair) == 2}
            if len(named) > 2 and len(pairs) == 1:
                return pairs.pop()
            if len(named) > 2:
                return self._pair_of_one_sentence(here, fits) or self._last_joined(span, sentence, fits)
        return ()

    def _last_joined(self, span: Span, sentence: int, fits: Callable[[Seen], str | None]) -> tuple[str, ...]:
        """The last two of whom one word or a joined phrase told, though others were named since."""
        groups = _groups(self.before(span, sentence, PAIR_REACH)).values()
        pairs = [tuple(dict.fromkeys(n for s in group if (n := fits(s)))) for group in groups]
        return next((pair for pair in reversed(pairs) if len(pair) == 2), ())

    def _pair_of_one_sentence(self, here: list[Seen], fits: Callable[[Seen], str | None]) -> tuple[str, ...]:
        for sentence in sorted({s.sentence for s in here}, reverse=True):
            named = tuple(dict.fromkeys(name for s in here if s.sentence == sentence and (name := fits(s))))
            if len(named) == 2:
                return tuple(reversed(named))
        return ()


def agrees(seen: Seen, frame: MentionFrame) -> bool:
    """Whether gender and number let the pronoun mean what is mentioned."""
    if seen.part_only or seen.kind == "place":
        return False
    plural = seen.number == "Plur" or (seen.kind == "group" and seen.form == "name")
    if frame.number == "Plur":
        return plural
    if frame.number is None and frame.gender is None and frame.form == "pronoun":
        return plural or _may_be_female(seen)
    if plural or _stands_beside(seen, frame):
        return False
    if frame.gender is None or seen.gender is None:
        return seen.kind == "person"
    if frame.neuter_too and seen.gender == "n" and seen.kind == "organisation" and seen.main:
        return True
    return _may_be_female(seen) if frame.gender == "f" else seen.gender == frame.gender


def _may_be_female(seen: Seen) -> bool:
    """Whether the wording is feminine, or neuter for a person ("das Mädchen"), who is taken up by her sex."""
    return seen.gender == "f" or (seen.gender == "n" and seen.kind == "person")


def _may_go_on(seen: Seen) -> bool:
    """Whether the article itself tells by a main clause what a person does."""
    return seen.main and seen.kind == "person" and not seen.reported


def _told_of(seen: list[Seen], frame: MentionFrame) -> list[Seen]:
    """The mentions without whoever only says it, where what is said has a person as subject whom the pronoun fits."""
    told = {s.entity for s in seen if s.subject and not s.teller and s.kind == "person" and agrees(s, frame)}
    return [s for s in seen if not s.teller or s.entity in told] if told else seen


def _stands_beside(seen: Seen, frame: MentionFrame) -> bool:
    """Whether a body or state is no subject ("joined the party"): it is not who acts next, unless it is a state's."""
    beside = seen.kind == "organisation" or (seen.kind == "country" and seen.gender != "f")
    acting = frame.subject or (frame.animate and not frame.relation)
    return beside and acting and not seen.subject and BODY not in seen.entity


def _is_sure(seen: Seen, frame: MentionFrame) -> bool:
    """Whether a person of the sex that the pronoun tells is mentioned, or several people where it means several."""
    if frame.number == "Plur":
        return seen.kind == "group" and seen.number == "Plur"
    genders = (frame.gender, None) if frame.animate else (frame.gender,)
    return seen.kind == "person" and frame.gender is not None and seen.gender in genders


def _likeliest(seen: list[Seen], frame: MentionFrame) -> list[Seen]:
    """Persons before bodies; where a woman is meant, not those whose sex nothing tells: most told of are men."""
    told = [s for s in seen if s.gender == frame.gender] if frame.gender == "f" else []
    seen = told or seen
    return [s for s in seen if s.kind == "person" and frame.number == "Sing"] or seen


def _group_of(seen: Seen) -> Span | None:
    """What the mentions of one group have in common: the first that is joined, or the words that mean several."""
    return seen.joint or (seen.span if seen.number == "Plur" else None)


def _groups(seen: Iterable[Seen]) -> dict[Span | None, list[Seen]]:
    """Joined mentions of persons, bodies and groups, or all of whom one mention means, in the order of the text."""
    joined: dict[Span | None, list[Seen]] = {}
    read = list(seen)[::-1]  # the latest come first
    for one in sorted(read, key=lambda s: s.span):
        if _group_of(one) is not None and one.kind != "place" and not one.part_only:
            joined.setdefault(_group_of(one), []).append(one)
    return {joint: group for joint, group in joined.items() if len({s.entity for s in group}) > 1}


def _groups_meant(seen: Iterable[Seen], frame: MentionFrame) -> dict[Span | None, list[Seen]]:
    """The groups that a pronoun can mean: one that may be of a woman or of several takes up only subjects."""
    groups = _groups(seen) if frame.number != "Sing" else {}
    return {key: group for key, group in groups.items() if frame.number == "Plur" or any(s.subject for s in group)}


def _choose(single: list[Seen], groups: list[list[Seen]]) -> tuple[str, ...]:
    """The only entity or group; of several the only one that is a subject."""
    main = [s for s in single if s.main]
    options = [*((s.entity,) for s in single), *(tuple(dict.fromkeys(s.entity for s in group)) for group in groups)]
    subjects = [
        *((s.entity,) for s in single if s.subject),
        *(tuple(dict.fromkeys(s.entity for s in group)) for group in groups if any(s.subject for s in group)),
    ]
    leading = [(s.entity,) for s in main]
    return next((kinds.pop() for kinds in (set(options), set(subjects), set(leading)) if len(kinds) == 1), ())
