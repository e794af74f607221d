"""Which day stands in place of another one: "not on Friday but on Monday", "put off from Friday to Monday"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lagebild.languages.german.times_grammar import load_pattern
from lagebild.model.facts import TimeExpression
from lagebild.model.spans import Span
from lagebild.model.text import Document

SENTENCES = 2
"""A new day follows the one that it replaces in so many sentences."""
TIMES = 3
"""Behind more other times nobody means the first one."""
LEAD_CHARACTERS = 80
"""Words that show a day to be given up stand so near before it."""
OPENER_CHARACTERS = 40
"""Words that show a day to be a new one stand so near before it."""
LENGTH = "DURATION"


@dataclass(frozen=True, slots=True)
class _Pair:
    """A day with a later time of the text, and the words around both."""

    text: str
    old: TimeExpression
    new: TimeExpression
    old_sentence: Span
    new_sentence: Span

    @property
    def between(self) -> str:
        """The words from the day to the later time, its own opening word with them."""
        return self.text[self.old.span.end : self.new.span.start] + self.new.span.of(self.text).split(maxsplit=1)[0]

    @property
    def before_old(self) -> str:
        """The words of its sentence before the day."""
        return self.text[max(self.old_sentence.start, self.old.span.start - LEAD_CHARACTERS) : self.old.span.start]

    @property
    def before_new(self) -> str:
        """The words of its sentence before the later time, its own opening word with them."""
        return _words_before(self.text, self.new_sentence, self.new.span)

    @property
    def together(self) -> bool:
        """Whether both stand in one sentence."""
        return self.old_sentence == self.new_sentence


def find_replaced(document: Document, times: Sequence[TimeExpression]) -> Mapping[str, str]:
    """Ids of times with that of the time in whose place each of them stands."""
    found: dict[str, str] = {}
    for at, new in enumerate(times):
        for old in reversed(times[max(0, at - TIMES) : at]):
            pair = _pair(document, old, new)
            if pair is None or new.id in found or old.id in found.values():
                continue
            if _gives_way_behind(pair):
                found[old.id] = new.id
            elif old.id not in found and (_is_excluded(pair) or _is_moved(pair) or _was_planned(pair)):
                found[new.id] = old.id
    return found


def is_anew(document: Document, time: TimeExpression) -> bool:
    """Whether something has that day only by now: "treten nun erst am Montag in Kraft", "frühestens am Montag"."""
    sentence = document.sentence_at(time.span.start)
    if sentence is None:
        return False
    before = _words_before(document.text, sentence.span, time.span)
    return load_pattern("fresh_before").search(before) is not None


def is_moved_to(document: Document, time: TimeExpression) -> bool:
    """Whether something is put off or brought forward to that day: "verschiebt den Besuch auf Mittwoch"."""
    sentence = document.sentence_at(time.span.start)
    if sentence is None or time.type == LENGTH:
        return False
    told = load_pattern("moved_or_moving").search(sentence.span.of(document.text)) is not None
    return (
        told and load_pattern("goal_before").search(_words_before(document.text, sentence.span, time.span)) is not None
    )


def _words_before(text: str, sentence: Span, time: Span) -> str:
    """The words of its sentence before a time, its own opening word with them."""
    start = max(sentence.start, time.start - OPENER_CHARACTERS)
    return f"{text[start : time.start]}{time.of(text).split(maxsplit=1)[0]} "


def _pair(document: Document, old: TimeExpression, new: TimeExpression) -> _Pair | None:
    """Both times with their sentences, where they stand near each other and have no day in common."""
    first, second = document.sentence_at(old.span.start), document.sentence_at(new.span.start)
    if (
        first is None
        or second is None
        or document.sentences.index(second) - document.sentences.index(first) > SENTENCES
    ):
        return None
    return _Pair(document.text, old, new, first.span, second.span) if _are_apart(old, new) else None


def _are_apart(old: TimeExpression, new: TimeExpression) -> bool:
    """Whether the first has days, and the second one others, or is a length of time by which the first moves."""
    if old.latest is None:
        return False
    if new.earliest is None and new.latest is None:
        return new.type == LENGTH
    later = new.earliest is not None and old.latest[:10] < new.earliest[:10]
    return later or (None not in (new.latest, old.earliest) and str(new.latest)[:10] < str(old.earliest)[:10])


def _gives_way_behind(pair: _Pair) -> bool:
    """ "Am Montag statt wie geplant am Freitag", "am Montag, nicht am Freitag": whether the second one is given up."""
    gap = pair.text[pair.old.span.end : pair.new.span.start]
    behind = any(load_pattern(name).fullmatch(gap) for name in ("in_stead", "not_that_day"))
    return pair.together and pair.new.type != LENGTH and behind


def _is_excluded(pair: _Pair) -> bool:
    """ "Nicht am Freitag, sondern am Montag", "statt am Freitag nun am Montag"."""
    if not pair.together or pair.new.type == LENGTH:
        return False
    if load_pattern("denied_day_before").search(pair.before_old) and load_pattern("but_between").match(pair.between):
        return True
    return bool(load_pattern("in_stead_before").search(pair.before_old)) and not load_pattern(
        "replacing_border"
    ).search(pair.between)


def _is_moved(pair: _Pair) -> bool:
    """ "Vom 3. auf den 5. Mai verlegt"."""
    told = load_pattern("moved_or_moving").search(pair.new_sentence.of(pair.text)) is not None
    opener = f"{pair.before_old[-OPENER_CHARACTERS:]}{pair.old.span.of(pair.text)}"
    return (
        told
        and load_pattern("shifted_from").search(opener) is not None
        and load_pattern("goal_between").fullmatch(pair.between) is not None
    )


def _was_planned(pair: _Pair) -> bool:
    """ "War für Freitag angesetzt. Daraus wird nun Montag": whether the first one is of a plan and the second new."""
    behind = pair.text[pair.old.span.end : pair.old_sentence.end]
    set_for = any(load_pattern(name).match(behind) for name in ("set_for_behind", "would_have_behind"))
    before = "planned_at_first_before" if pair.together else "denied_day_before"
    first = any(load_pattern(n).search(pair.before_old) for n in {"planned_at_first_before", before})
    meant = load_pattern("was_to_come").search(pair.old_sentence.of(pair.text)) is not None
    return (set_for or first or meant) and _is_new(pair, stands=set_for or first)


def _was_taken_off(pair: _Pair) -> bool:
    """Whether the words between say that what was planned is off, before another sentence tells the new day."""
    between = pair.text[pair.old.span.end : pair.new_sentence.start]
    return not pair.together and load_pattern("taken_off").search(between) is not None


def _is_new(pair: _Pair, *, stands: bool) -> bool:
    """Whether the words around the second one say that it is the new day of something planned."""
    sentence = pair.new_sentence.of(pair.text)
    moved = load_pattern("moved_or_moving").search(sentence) is not None
    if pair.new.type == LENGTH:
        return moved and load_pattern("by_length_before").search(pair.before_new) is not None
    if moved and load_pattern("goal_before").search(pair.before_new) is not None:
        return True
    if load_pattern("new_day_told").search(sentence) is not None:
        return True
    if _was_taken_off(pair) and load_pattern("new_day_before").search(pair.before_new) is not None:
        return True
    held = stands and pair.together and load_pattern("takes_place").search(sentence) is not None
    fresh = load_pattern("fresh_before").search(pair.before_new) is not None
    # in another sentence something else may be new
    return held or (fresh and (pair.together or load_pattern("comes_to_it").search(sentence) is not None))
