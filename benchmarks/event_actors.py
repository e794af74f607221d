"""Who takes part in events of real text, judged before the first run: python -m benchmarks.event_actors SHARED.

`benchmarks/event_actors.jsonl` holds 200 events of SmartData and Wikinews texts as offsets: the word that names the
event and who it is by, against and between. Participants are counted over the events of which Lagebild finds the word
(as `eval/score_corpus.py` does), and once more with all participants of the events that it misses.
"""

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.linking import FILES, Text, read_texts
from lagebild.extract.analysis import analyse_article
from lagebild.knowledge.lookup import open_knowledge
from lagebild.languages import load_pack
from lagebild.model.article import Article, DateRange
from lagebild.model.facts import Analysis, Event
from lagebild.model.spans import Span

JUDGED = Path(__file__).parent / "event_actors.jsonl"
ROLES = ("by", "against", "parties")
MIN_SHARED_PART = 0.5
"""A mention that shares less of its characters with the judged words is somebody else's."""


@dataclass(frozen=True, slots=True)
class JudgedEvent:
    """One event with the words that name it and its participants."""

    trigger: tuple[Span, ...]
    actors: tuple[tuple[str, Span], ...]
    """Role and words of each participant."""


def read_judged(shared: Path) -> list[tuple[Text, list[JudgedEvent]]]:
    """The judged texts with their events; a text that has changed stops the run."""
    texts = {(corpus, text.id): text for corpus in FILES for text in read_texts(shared, corpus)}
    judged = []
    for line in JUDGED.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text = texts[row["corpus"], row["text"]]
        if hashlib.sha256(text.words.encode()).hexdigest() != row["sha256"]:
            raise SystemExit(f"{text.id}: another text than the judged one")
        judged.append((text, [_read_event(event) for event in row["events"]]))
    return judged


def _read_event(row: dict[str, list[list[int]]]) -> JudgedEvent:
    actors = tuple((role, Span(*reach)) for role in ROLES for reach in row[role])
    return JudgedEvent(tuple(Span(*reach) for reach in row["trigger"]), actors)


def analyse(text: Text) -> Analysis:
    """All facts of one text."""
    article = Article(id=text.id, text=text.words, published=DateRange(text.day, text.day, "given"))
    pack = load_pack("de")
    return analyse_article(article, pack.parse(text.words), pack, open_knowledge(), "benchmark")


def pair_events(judged: Sequence[JudgedEvent], found: Sequence[Event]) -> list[tuple[JudgedEvent, Event | None]]:
    """Each judged event with the found one whose trigger shares most with its own; one found event serves one."""
    shared = {
        (i, j): _overlap(want.trigger, (have.trigger,) if isinstance(have.trigger, Span) else have.trigger)
        for i, want in enumerate(judged)
        for j, have in enumerate(found)
    }
    pairs: dict[int, int] = {}
    for (i, j), size in sorted(shared.items(), key=lambda item: (-item[1], item[0])):
        if size and i not in pairs and j not in pairs.values():
            pairs[i] = j
    return [(want, found[pairs[i]] if i in pairs else None) for i, want in enumerate(judged)]


def _overlap(left: Iterable[Span], right: Sequence[Span]) -> int:
    return sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in left for b in right)


def count_actors(wanted: JudgedEvent, found: Event | None, analysis: Analysis) -> Counter[str]:
    """How many participants are wanted, given, right, and right in their role."""
    mentions = {entity.id: [m.span for m in entity.mentions] for entity in analysis.entities}
    given = [(role, id) for role in ROLES for id in (getattr(found, role) if found else ())]
    right = [
        [r for r, id in given if any(_means(words, m) for m in mentions.get(id, ()))] for _, words in wanted.actors
    ]
    roles = sum(role in fits for (role, _), fits in zip(wanted.actors, right, strict=True))
    return Counter(wanted=len(wanted.actors), given=len(given), right=sum(map(bool, right)), role=roles)


def _means(words: Span, mention: Span) -> bool:
    common = min(words.end, mention.end) - max(words.start, mention.start)
    longer = max(words.end - words.start, mention.end - mention.start)
    return common > 0 and (words.contains(mention) or common >= MIN_SHARED_PART * longer)


def main() -> None:
    """Print the scores of all judged events."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--verbose", action="store_true", help="also print every judged event beside the found one")
    given = parser.parse_args()
    met, all_events, events, found = Counter[str](), Counter[str](), 0, 0
    for text, judged in read_judged(given.shared):
        analysis = analyse(text)
        for want, have in pair_events(judged, analysis.events):
            counts = count_actors(want, have, analysis)
            all_events += counts
            met += counts if have else Counter()
            events, found = events + 1, found + (have is not None)
            if given.verbose:
                _show(text, want, have, analysis, counts)
    print(f"events found   {found} of {events}")
    print(
        f"actors         {_f1(met, 'right'):.1%}  (right {met['right']}, given {met['given']}, judged {met['wanted']})"
    )
    print(f"with role      {_f1(met, 'role'):.1%}")
    print(f"all events     {_f1(all_events, 'right'):.1%}  (judged {all_events['wanted']})")


def _f1(counts: Counter[str], right: str) -> float:
    return 2 * counts[right] / max(1, counts["given"] + counts["wanted"])


def _show(text: Text, want: JudgedEvent, have: Event | None, analysis: Analysis, counts: Counter[str]) -> None:
    names = {entity.id: entity.name for entity in analysis.entities}
    words = [f"{role}={span.of(text.words)!r}" for role, span in want.actors]
    made = [f"{role}={names.get(id, id)!r}" for role in ROLES for id in (getattr(have, role) if have else ())]
    mark = "-" if have is None else "ok" if counts["right"] == counts["wanted"] == counts["given"] else "!!"
    print(f"{mark} {want.trigger[0].of(text.words)}: {words} | {made}")


if __name__ == "__main__":
    main()
