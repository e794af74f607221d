"""Values of single German time phrases against three public phrase sets: python -m benchmarks.phrases SHARED [--wrong].

SHARED is the folder of the reference data. The sets were made for assistants and travel booking; what no newspaper
writes is left out by rule and counted by reason. The baseline is dateparser with the same day of reference.
"""

import argparse
import re
import warnings
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime, time
from pathlib import Path

import dateparser

from benchmarks.phrase_sets import READERS, Phrase
from lagebild.languages.german.times import find_times
from lagebild.languages.german.times_grammar import load_words
from lagebild.model.article import DateRange
from lagebild.model.text import Document

Answer = Callable[[Phrase], Sequence[str]]


def answer_lagebild(phrase: Phrase) -> list[str]:
    """The values of all times in the phrase."""
    found = find_times(Document(phrase.sentence, "de"), DateRange(phrase.day, phrase.day, "given"))
    times = [t for t in found if t.value and t.span.start < phrase.end and phrase.start < t.span.end]
    # a clock time behind the phrase is no part of the answer
    return [
        t.value[:10] if t.span.end > phrase.end + 1 and t.type == "TIME" else str(t.value) for t in times if t.value
    ]


def answer_dateparser(phrase: Phrase) -> list[str]:
    """The day or moment that dateparser reads."""
    settings = {"RELATIVE_BASE": datetime.combine(phrase.day, time()), "PREFER_DATES_FROM": "future"}
    with warnings.catch_warnings():
        # it warns of days without year, which is what it is asked for here
        warnings.simplefilter("ignore")
        found = dateparser.parse(phrase.text, languages=["de"], settings=settings)
    if found is None:
        return []
    return [found.isoformat(timespec="minutes") if found.time() != time() else found.date().isoformat()]


def answer_today(phrase: Phrase) -> list[str]:
    """The day of reference, whatever the phrase says."""
    return [phrase.day.isoformat()]


ANSWERS: dict[str, Answer] = {
    "Lagebild": answer_lagebild,
    "dateparser": answer_dateparser,
    "always today": answer_today,
}


def is_right(phrase: Phrase, values: Sequence[str]) -> bool:
    """Whether the values are one of the wanted answers, a day told again beside its time of day aside."""
    kept = [v for v in values if not any(w != v and w.startswith(v) for w in values)]
    got = {_plain(value, phrase) for value in kept}
    return any(got == {_plain(value, phrase) for value in wanted} for wanted in phrase.wanted)


def _plain(value: str, phrase: Phrase) -> str:
    """The value with minutes, and without the day where only the time of day is asked for."""
    value = re.sub(r"(T\d\d(?::\d\d)?):00$", r"\1", value)
    if value[-3:-2] == "T" and value[-2:].isdigit():
        value += ":00"
    if hours := re.fullmatch(r"PT(\d*\.\d+)H", value):
        return f"PT{float(hours[1]) * 60:.0f}M"
    if phrase.clock_only and "T" in value and not value.startswith("P"):
        value = value[value.index("T") :]
    if value.startswith("T") and value[1:3].isdigit():
        # "um 3 Uhr" leaves the half of the day open
        value = f"T{int(value[1:3]) % 12:02d}{value[3:]}" if phrase.half_open else value
    return value


def score_lagebild(name: str, shared: Path) -> tuple[int, float]:
    """How many phrases of a set are of news language, and which share of them Lagebild reads right."""
    phrases, _ = READERS[name](shared / "data", _nouns())
    return len(phrases), sum(is_right(p, answer_lagebild(p)) for p in phrases) / len(phrases)


def measure(name: str, shared: Path) -> tuple[str, Counter[str], list[tuple[Phrase, list[str]]]]:
    """The table row of one set, what was left out, and what Lagebild has wrong."""
    phrases, left_out = READERS[name](shared / "data", _nouns())
    rights = {who: sum(is_right(p, answer(p)) for p in phrases) for who, answer in ANSWERS.items()}
    cells = " | ".join(f"{100 * right / max(1, len(phrases)):.1f}" for right in rights.values())
    wrong = [(p, answer_lagebild(p)) for p in phrases if not is_right(p, answer_lagebild(p))]
    return f"| {name} | {len(phrases) + left_out.total()} | {len(phrases)} | {cells} |", left_out, wrong


def _nouns() -> frozenset[str]:
    """Words of time that German writes with a capital, in small letters."""
    return frozenset(word.lower() for words in load_words().values() for word in words if word[:1].isupper())


def main() -> None:
    """Print the table, the reasons for leaving out and, if asked for, the wrong answers."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--wrong", action="store_true")
    args = parser.parse_args()
    print("| set | phrases | of news language | " + " | ".join(ANSWERS) + " |\n|---|---|---|---|---|---|")
    results = {name: measure(name, args.shared) for name in READERS}
    print("\n".join(row for row, _, _ in results.values()) + "\n")
    for name, (_, left_out, wrong) in results.items():
        print(f"{name}, left out: " + "; ".join(f"{n} {reason}" for reason, n in left_out.most_common()))
        for phrase, values in wrong if args.wrong else ():
            print(f"  {phrase.text!r} on {phrase.day}: {values}, wanted {phrase.wanted}")


if __name__ == "__main__":
    main()
