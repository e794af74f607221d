"""Numbers told of one happening: bounds, rounding, and whether time explains why they differ."""

import re
from dataclasses import replace
from decimal import Decimal

from lagebild.compare.corpus import Corpus
from lagebild.compare.told import APART, Judge, Told
from lagebild.model.facts import Figure
from lagebild.model.spans import Span
from lagebild.model.stories import Verdict

ROUNDING = 0.08
"""A rounded number stands for values this far around it."""
LARGE_MARGIN = 0.25
"""A bound such as "more than" is not meant for values further away than this share."""
ROUND_SHARE = 0.05
"""Nobody rounds a whole number further than this without saying so."""
LEAST_EXPONENT = -4
"""No report tells more digits behind the comma."""
EACH = "EACH"
"""Bound of a number of which each of several has so many: what they have together is another number."""
FURTHER = "FURTHER"
"""Bound of a number on top of others: all together are another number."""
REPLACED = "REPLACED"
"""Bound of a number that a report takes back: another one stands in its place."""
FORMER = "FORMER"
"""Bound of a number that somebody told before and that is so no longer."""
REACHED = "REACHED"
"""Bound of a number that a count has come to since it was last told."""
WHOLE = "WHOLE"
"""Bound of a number that only says out of how many another one is."""
PART = "PART"
"""Bound of a number of some of those counted before, of whom it tells something else."""
STANDING = "STANDING"
"""Bound of a number that stays as it is: votes needed, a share held, how high a thing is."""
BESIDE = frozenset({"injured", "missing", "arrested"})
"""Kinds of which "eleven more" are all there are, beside the dead told before."""
ROUGH = frozenset({10.0, 12.0, 20.0, 24.0})
"""Tens and dozens that stand for a small crowd ..."""
NEXT_TEN = 9.0
"""... so that "more than a dozen" are up to twenty and more."""
MOST_STEPS = 2.0
"""Nobody rounds a number in thousands by more than two of them."""
SHARE = "percent"
"""The kind of which a range is a share told in words."""
WIDE = 5.0
"""A range whose ends differ by this factor only tells the order of size."""
SMALL_BODY = 20.0
"""So few votes are cast where all see each other."""
UNITS_BELOW = 10.0
"""Below this a rounded number still differs by whole units."""

DIGITS = re.compile(r"\d+")

running_counts = frozenset(
    {"killed", "injured", "missing", "arrested", "displaced", "troops", "money", "percent", "votes", "magnitude"}
)
"""What is counted or measured again, so that a later report may tell another number."""
fixed_counts = frozenset({"participants", "distance"})
"""What is counted once: two numbers exclude each other."""
measured = frozenset({"percent", "magnitude", "money"})
"""What a count, a reckoning or an instrument yields as a whole."""
cast_counts = frozenset({"votes"})
"""Counts of what is cast: those that stand are needed."""
rising_counts = frozenset({"killed", "injured", "displaced", "arrested"})
"""Counts that only correction or error makes smaller."""


def tell_figure(article: str, figure: Figure, text: str, source: frozenset[str]) -> Told | None:
    """A figure as a told value; None when it has no number."""
    if figure.value is None and figure.low is None and figure.high is None:
        return None
    mod = figure.mod or ""
    low = figure.low if figure.low is not None or mod in ("LESS_THAN", "EQUAL_OR_LESS") else figure.value
    high = figure.high if figure.high is not None or mod in ("MORE_THAN", "EQUAL_OR_MORE") else figure.value
    if low == high and mod in ("MORE_THAN", "EQUAL_OR_MORE"):
        high = None
    if low == high and mod in ("LESS_THAN", "EQUAL_OR_LESS"):
        low = None
    status = mod if mod in (EACH, PART) or (mod == FURTHER and figure.what not in BESIDE) else ""
    told = Told(article, text, (figure.span,), low, high, mod == "APPROX", status=status, source=source)
    return replace(told, reached=mod == REACHED, standing=mod == STANDING)


def describes_one(figure: Figure, text: str) -> bool:
    """Whether it is one person, of an age told in digits, and no toll: who dies then is one more and not all."""
    return figure.value == 1.0 and figure.what in rising_counts and any(n != "1" for n in DIGITS.findall(text))


def heed_standing(judge: Judge, kind: str) -> Judge:
    """The judge for which two numbers that stand as they are exclude each other, whichever is told later.

    Votes that are needed are no votes cast, and those of a small body nobody counts again.
    """

    def judge_standing(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
        if kind in cast_counts and a.standing != b.standing:
            return APART
        few = kind in cast_counts and not b.reached and max(centre(a), centre(b)) <= SMALL_BODY
        return judge_fixed(corpus, a, b) if few or (a.standing and b.standing) else judge(corpus, a, b)

    return judge_standing


def heed_vague(judge: Judge, kind: str) -> Judge:
    """The judge that compares no share or size told in words with a number that does not fit it.

    Whoever says "a third" or "millions" may tell something else.
    """

    def is_vague(told: Told) -> bool:
        if told.low is None or told.high is None or told.low == told.high:
            return False
        return kind == SHARE or told.high >= WIDE * told.low

    def judge_vague(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
        verdict = judge(corpus, a, b)
        if verdict is None or verdict.verdict == "coarser" or not (is_vague(a) or is_vague(b)):
            return verdict
        return APART

    return judge_vague


def heed_corrections(judge: Judge) -> Judge:
    """The judge for which a report that takes the number of an earlier one back corrects it."""

    def judge_corrected(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
        verdict = judge(corpus, a, b)
        if verdict is None or verdict is APART:
            return verdict
        if is_taken_back(corpus, a, b) or _is_told_exactly_since(corpus, a, b):
            return Verdict("corrected_later", f"{a.value} first and {b.value} in a later report")
        return verdict

    return judge_corrected


def _is_told_exactly_since(corpus: Corpus, a: Told, b: Told) -> bool:
    """Whether the source of a round number, told as if it were exact, gives another one in a later report."""
    if a.rounded or not a.source & b.source or not corpus.is_later(b.article, a.article):
        return False
    return _is_rounded_to(b, a) and not _is_rounded_to(a, b)


def is_taken_back(corpus: Corpus, a: Told, b: Told) -> bool:
    """Whether the second number is told to take the place of the first one."""
    sentence = corpus.sentence_at(b.article, b.spans[0].start)
    return takes_back(corpus, b.article, centre(a), sentence) or tells_former(corpus, b.article, centre(a), sentence)


def takes_back(corpus: Corpus, article: str, value: float, sentence: int) -> bool:
    """Whether a sentence of a report says that another number takes the place of this one."""
    replaced = (f for f in corpus.by_id[article].figures if f.mod == REPLACED and f.value == value)
    return any(corpus.sentence_at(article, f.span.start) == sentence for f in replaced)


def tells_former(corpus: Corpus, article: str, value: float, sentence: int) -> bool:
    """Whether a sentence of a report, or one beside it, says that somebody told this number before."""
    former = (f for f in corpus.by_id[article].figures if f.mod == FORMER and f.value == value)
    return any(abs(corpus.sentence_at(article, f.span.start) - sentence) <= 1 for f in former)


def tell_number(article: str, value: float, text: str, span: Span) -> Told:
    """A bare number as a told value."""
    return Told(article, text, (span,), value, value)


def judge_running(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    """Two numbers of a count that may go on: a later number corrects an earlier one."""
    verdict = judge_fixed(corpus, a, b)
    if verdict is not None and verdict.verdict == "conflicting" and corpus.is_later(b.article, a.article):
        return Verdict("corrected_later", f"counted on, {a.value} first and {b.value} in a later report")
    if verdict is not None and verdict.verdict == "conflicting" and not corpus.is_later(a.article, b.article):
        return Verdict("compatible", f"{a.value} and {b.value} may be counts of different hours of one day", 0.6)
    return verdict


def judge_measured(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    """Two sums or results of measuring: a later one takes the place of an earlier one, yet nothing was counted on."""
    verdict = judge_fixed(corpus, a, b)
    if verdict is None or verdict.verdict != "conflicting" or not corpus.is_later(b.article, a.article):
        return verdict
    return Verdict("corrected_later", f"{a.value} first and {b.value} in a later report")


def judge_growing(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    """Two numbers of something that may grow: a larger later one is taken as brought up to date."""
    verdict = judge_fixed(corpus, a, b)
    if verdict is None or verdict.verdict != "conflicting":
        return verdict
    if centre(b) > centre(a) and corpus.is_later(b.article, a.article):
        return Verdict("corrected_later", f"{a.value} first and {b.value} in a later report", 0.7)
    if any(corpus.by_id[t.article].published.exact is None for t in (a, b)):
        return Verdict("compatible", f"{a.value} and {b.value} may be counts of different days", 0.6)
    return verdict


def judge_rising(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    """Two numbers of a count that only rises: on one day the larger one may be the later report."""
    verdict = judge_running(corpus, a, b)
    if verdict is None or verdict.verdict != "corrected_later":
        return verdict
    if centre(b) < centre(a):
        return Verdict("corrected_later", f"corrected downwards from {a.value} to {b.value}", 0.7)
    return verdict


def judge_fixed(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    """Two numbers that time does not change."""
    if a.status != b.status:
        return APART
    if (a.low, a.high) == (b.low, b.high):
        return None
    if _is_same_number(a, b):
        return None
    if _touch(a, b) and not _are_rounded_apart(a, b):
        if a.rounded or b.rounded or None in (a.low, a.high, b.low, b.high):
            return Verdict("coarser" if _width(a) != _width(b) else "compatible", f"{a.value} and {b.value} fit")
        return Verdict("coarser", f"one of {a.value} and {b.value} is a range around the other")
    if _is_rounded_to(a, b) or _is_rounded_to(b, a):
        return Verdict("coarser", f"{a.value} and {b.value} fit, one is rounded")
    return Verdict("conflicting", f"{a.value} and {b.value} exclude each other")


def _is_same_number(a: Told, b: Told) -> bool:
    """Whether one tells the number of the other with a bound or as rounded: "at least four" and "four"."""
    return centre(a) == centre(b) and all(t.low == t.high or None in (t.low, t.high) for t in (a, b))


def _is_rounded_to(exact: Told, round: Told) -> bool:
    """Whether the second number is the first one in fewer digits."""
    if None in (exact.low, exact.high, round.low, round.high) or not centre(round):
        return False
    step = _step(centre(round))
    near = step < 1.0 or abs(centre(exact) - centre(round)) <= ROUND_SHARE * abs(centre(round))
    return near and _step(centre(exact)) < step and abs(centre(exact) - centre(round)) <= step / 2.0


def _are_rounded_apart(a: Told, b: Told) -> bool:
    """Whether both are told in the same round units, and differ by more than two of them."""
    if not (a.rounded and b.rounded) or None in (a.low, a.high, b.low, b.high):
        return False
    steps = {_step(centre(t)) for t in (a, b)}
    return len(steps) == 1 and abs(centre(a) - centre(b)) > MOST_STEPS * steps.pop()


def _step(number: float) -> float:
    """The unit in which a number is told: 100 for 900, 1 for 895, 0.1 for 51.3, 0.01 for 0.41."""
    exponent = Decimal(f"{number:.12g}").normalize().as_tuple().exponent
    return 10.0 ** max(int(exponent), LEAST_EXPONENT)


def centre(told: Told) -> float:
    """The number that a bound or range is about."""
    known = [n for n in (told.low, told.high) if n is not None]
    return sum(known) / len(known) if known else 0.0


def _touch(a: Told, b: Told) -> bool:
    a_low, a_high = _bounds(a)
    b_low, b_high = _bounds(b)
    return a_low <= b_high and b_low <= a_high


def _width(told: Told) -> float:
    low, high = _bounds(told)
    return high - low


def _bounds(told: Told) -> tuple[float, float]:
    """The interval that a careful reader takes a number for."""
    middle = centre(told)
    slack = max(abs(middle) * ROUNDING, 1.0 if middle >= UNITS_BELOW else 0.0) if told.rounded else 0.0
    margin = max(abs(middle) * LARGE_MARGIN, NEXT_TEN if middle in ROUGH else 1.0)
    low = told.low - slack if told.low is not None else middle - margin
    high = told.high + slack if told.high is not None else middle + margin
    return low, high
