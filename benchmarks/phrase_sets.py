"""The phrase sets of ctparse, Duckling and Recognizers-Text as phrases with their wanted values."""

import json
import re
import tomllib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

Wanted = tuple[tuple[str, ...], ...]
Read = tuple[list["Phrase"], Counter[str]]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words with the day on which they are read and the answers that count as right."""

    sentence: str
    start: int
    end: int
    day: date
    wanted: Wanted
    clock_only: bool = False
    """Only the time of day is asked for."""
    half_open: bool = False
    """The half of the day is open."""

    @property
    def text(self) -> str:
        """The words themselves."""
        return self.sentence[self.start : self.end]


GERMAN = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
"""Words and patterns of the language."""

PARTS = {
    "earlymorning": "MO", "morning": "MO", "forenoon": "MO", "noon": "MI", "afternoon": "AF", "evening": "EV",
    "lateevening": "EV", "night": "NI",
}  # fmt: skip


def _reason(text: str) -> str | None:
    """Why the phrase is not of news language."""
    return next((r["name"] for r in GERMAN["reason"] if re.search(r["pattern"], text)), None)


def read_ctparse(folder: Path, nouns: frozenset[str]) -> Read:
    """Dates as travellers write them."""
    phrases, left_out = [], Counter[str]()
    for row in json.loads((folder / "ctparse-timeparse" / "train.json").read_text(encoding="utf-8")):
        text = " ".join(row["text"].split())
        reason = "no German" if row["language"] != "de" else _reason(text)
        reason = reason or (None if re.match(r"Time|Interval", row["gold_parse"]) else "length of a stay")
        if reason is None and re.search(r"\((?:[^)]*?)/(?:first|last)\)", row["gold_parse"]):
            reason = "first or last flight"
        if reason:
            left_out[reason] += 1
            continue
        ends = re.findall(r"(\d{4}-\d\d-\d\d|X-X-X) (\S+) \(\w+/(\w+)\)", row["gold_parse"])
        moments = [("" if d == "X-X-X" else d, "" if c == "X:X" else f"T{c}", _part(tod, c)) for d, c, tod in ends]
        values = tuple("".join(moment) for moment in moments)
        day = datetime.fromisoformat(row["ref_time"]).date()
        phrases.append(replace(_carry(text, day, (values,)), clock_only=not re.search(GERMAN["day"], text)))
    return phrases, left_out


def _part(name: str, clock: str) -> str:
    """The part of the day as value, where no clock time is told."""
    return f"T{PARTS[name]}" if clock == "X:X" and name in PARTS else ""


def _carry(text: str, day: date, wanted: Wanted) -> Phrase:
    """The phrase in a sentence about what is planned."""
    before, behind = GERMAN["carrier"]
    return Phrase(f"{before}{text}{behind}", len(before), len(before) + len(text), day, wanted)


def read_duckling(folder: Path, nouns: frozenset[str]) -> Read:
    """What people say to an assistant, with the capitals that German nouns have."""
    data = json.loads((folder / "duckling-time-de" / "train.json").read_text(encoding="utf-8"))
    day = date.fromisoformat(data["reference_time"][:10])
    phrases, left_out = [], Counter[str]()
    for group in data["groups"]:
        for raw in group["texts"]:
            text = _capitalise(raw, nouns)
            reason = "feast outside the German year" if _is_foreign(group["expect"]) else _reason(text)
            if reason:
                left_out[reason] += 1
                continue
            phrases.append(_carry(text, day, _duckling_values(group["expect"], text)))
    return phrases, left_out


def _capitalise(text: str, nouns: frozenset[str]) -> str:
    """The text with the capitals that its author did not type."""
    words = text.split(" ")
    return " ".join(_capital(word, nouns, before) for before, word in zip(["", *words], words, strict=False))


def _is_foreign(expect: str) -> bool:
    """Whether the expected feast is none of the German or Christian year."""
    return "Holiday" in expect and not re.search(GERMAN["german_feast"], expect)


def _capital(word: str, nouns: frozenset[str], before: str) -> str:
    """The word with the capital of a noun; the word for tomorrow keeps its small letter."""
    plain = word.rstrip(".,?")
    noun = plain in nouns.union(GERMAN["nouns"]) and plain not in GERMAN["small"]
    noun = noun or plain.startswith(tuple(GERMAN["weekdays"]))
    noun = noun or (plain == GERMAN["tomorrow"] and before in GERMAN["noun_morning"])
    return word[:1].upper() + word[1:] if noun else word


def _duckling_values(expect: str, text: str) -> Wanted:
    """The answers that name what is expected at the grain at which the phrase tells it."""
    moments = [[int(n) for n in m.split(",")] for m in re.findall(r"\((\d{4}(?:, \d+){5})\)", expect)]
    grain = re.sub(r'"[^"]*"', "", expect).split()[-1]
    first = moments[0]
    start = date(first[0], max(1, first[1]), max(1, first[2]))
    if "OpenInterval Before" in expect:
        # up to the end of a unit is told by the unit
        last = start - timedelta(days=1)
        return ((last.isoformat()[:7],), (last.isoformat(),))
    if len(moments) == 1:
        return tuple((value,) for value in _points(start, first, grain, text.lower()))
    end = moments[1]
    return _spans(first, end, grain)


def _points(start: date, moment: list[int], grain: str, text: str) -> list[str]:
    """The values of one point."""
    week = f"{start.isocalendar().year}-W{start.isocalendar().week:02d}"
    if grain in ("Hour", "Minute", "Second") and not re.search(GERMAN["counted_days"], text):
        return [f"{start}T{moment[3]:02d}:{moment[4]:02d}"]
    values = {"Year": [f"{start:%Y}"], "Quarter": [f"{start:%Y}-Q{(start.month + 2) // 3}"], "Week": [week]}
    values["Month"] = [f"{start:%Y-%m}", *([f"{start:%Y}"] if GERMAN["years"] in text else [])]
    counted = [week] if re.search(GERMAN["counted_weeks"], text) else []
    return values.get(grain, [start.isoformat(), *counted])


def _spans(first: list[int], end: list[int], grain: str) -> Wanted:
    """The values of a stretch: a length, a pair of ends, a part of the day, a weekend or a season."""
    a, b = (datetime(m[0], max(1, m[1]), max(1, m[2]), *m[3:5]) for m in (first, end))
    answers: list[tuple[str, ...]] = []
    days = (b - a).days
    months = (b.year - a.year) * 12 + b.month - a.month
    lengths = {"Day": f"P{days}D", "Week": f"P{days // 7}W", "Month": f"P{months}M", "Year": f"P{months // 12}Y"}
    lengths["Second"] = f"P{round((b - a) / timedelta(weeks=1))}W"
    if grain in lengths:
        last = (b - timedelta(days=1)).date().isoformat()
        answers += [(lengths[grain],), (f"PX{grain[0]}",), (a.date().isoformat(), last)]
        if (a.month, a.day) == (12, 21):
            answers.append((f"{a.year}-WI",))
    elif (a.isoweekday(), a.hour) == (5, 18):
        answers.append((f"{a.isocalendar().year}-W{a.isocalendar().week:02d}-WE",))
    else:
        part = {3: "MO", 12: "MI" if b.hour == 14 else "AF", 18: "EV"}.get(a.hour)
        answers += [(f"{a.date()}T{part}",)] if part and grain == "Hour" else []
        b -= timedelta(hours=1) if grain == "Hour" else timedelta(minutes=1)
        answers.append((f"{a:%Y-%m-%dT%H:%M}", f"{b:%Y-%m-%dT%H:%M}"))
        if a.date() == b.date() and (a.hour, b.hour) == (0, 0):
            answers.append((a.date().isoformat(),))
    return tuple(answers)


def read_recognizers(folder: Path, nouns: frozenset[str]) -> Read:
    """Sentences with the times in them."""
    phrases, left_out = [], Counter[str]()
    base = folder / "recognizers-text-de" / "DateTime" / "German"
    for name in ("DateTimeModel", "DateParser", "DatePeriodParser", "DateTimeParser", "HolidayParser", "SetParser"):
        for case in json.loads((base / f"{name}.json").read_text(encoding="utf-8")):
            for result in case["Results"]:
                phrase = _recognizers_phrase(case, result, nouns)
                reason = "no day of reference" if phrase is None else _reason(phrase.text) or _reason_of_case(result)
                if phrase is None or reason:
                    left_out[str(reason)] += 1
                else:
                    phrases.append(phrase)
    return phrases, left_out


def _reason_of_case(result: dict[str, Any]) -> str | None:
    """Why the expected answer says nothing of the words."""
    if re.search(GERMAN["assistant"], result["Text"].lower()):
        return "words that an assistant is asked with"
    return None


def _recognizers_phrase(case: dict[str, Any], result: dict[str, Any], nouns: frozenset[str]) -> Phrase | None:
    """The words of one result with all readings that are given for them."""
    reference = (case.get("Context") or {}).get("ReferenceDateTime")
    sentence = _capitalise(case["Input"], nouns)
    start = sentence.lower().find(result["Text"].lower())
    if not reference or start < 0:
        return None
    value = result.get("Value") or {}
    readings = (result.get("Resolution") or {}).get("values") or [
        {"timex": value.get("Timex"), "ends": list(value.get(side, {}).values())}
        for side in ("PastResolution", "FutureResolution")
    ]
    wanted = tuple(
        dict.fromkeys(
            answer for reading in readings for answer in _readings(reading, weeks=GERMAN["weeks"] in result["Text"])
        )
    )
    timex = str(readings[0].get("timex"))
    day = date.fromisoformat(reference[:10])
    end, clock = start + len(result["Text"]), timex.startswith(("T", "(T"))
    return Phrase(sentence, start, end, day, wanted, clock, clock)


def _week_of(day: str) -> str:
    """The week around a day."""
    year, week, _ = date.fromisoformat(day).isocalendar()
    return f"{year}-W{week:02d}"


def _readings(reading: dict[str, Any], *, weeks: bool) -> list[tuple[str, ...]]:
    """The answers that one reading allows: its TIMEX3 value, its ends or its length."""
    timex = str(reading.get("timex"))
    ends = reading.get("ends") or [reading.get("start"), reading.get("end")]
    moments = [str(end).replace(" ", "T").removesuffix(":00") for end in ends if end and end != "not resolved"]
    answers: list[tuple[str, ...]] = []
    if timex.startswith("("):
        parts = timex.strip("()").split(",")
        answers += [(parts[2],), tuple(moments), (parts[0], parts[1]), tuple(m.removesuffix("-01-01") for m in moments)]
    elif match := re.fullmatch(r"XXXX-WXX-\d(T[A-Z]+)", timex):
        # the part of the day lies on the day of its first hour
        answers.append((moments[0][:10] + match[1],))
    else:
        answers.append((timex,))
    if isinstance(reading.get("value"), str):
        answers.append((reading["value"].replace(" ", "T").removesuffix(":00"),))
        answers += (
            [(_week_of(reading["value"]),)] if re.fullmatch(r"\d{4}-\d\d-\d\d", reading["value"]) and weeks else []
        )
    elif len(set(moments)) == 1:
        answers.append((moments[0],))
    return answers


READERS: dict[str, Callable[[Path, frozenset[str]], Read]] = {
    "ctparse": read_ctparse,
    "Duckling": read_duckling,
    "Recognizers-Text": read_recognizers,
}
