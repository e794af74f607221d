"""Who takes part in events, and where they are, in kept-out annotated texts: python -m benchmarks.participants DATA.

Of the events that are found, the heads of participants count, without their role and with it, and the places; beside
what ships stands what model, lexicon and tree say without the evidence of the words.
"""

import argparse
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from unittest import mock

from training.annotation import AnnotatedArticle, Record, read_corpus, read_documents, read_passages
from training.articles import GERMEVAL, RTE, SMARTDATA, read_sentences
from training.examples import spans_of
from training.own_texts import FOLDER, NEWS, PASSAGES, SENTENCES, read_own

from benchmarks.tally import Tally
from lagebild.languages.german import events, events_participants
from lagebild.languages.german.events_takers import PLACE, ROLES
from lagebild.languages.german.pack import GermanPack
from lagebild.languages.german.vectors import WordVectors
from lagebild.model.spans import Span
from lagebild.model.text import Document, EventFrame

Texts = list[tuple[AnnotatedArticle, Document, WordVectors]]


def read_sets(data: Path) -> dict[str, Iterable[AnnotatedArticle]]:
    """The kept-out texts by set."""
    return {
        "own texts": read_own(FOLDER, "test"),
        "SmartData news": read_corpus(NEWS, read_documents(data / SMARTDATA), "test"),
        "RTE-3 passages": read_corpus(PASSAGES, read_passages(data / RTE), "test"),
        "GermEval sentences": read_corpus(SENTENCES, read_sentences(data / GERMEVAL), "test"),
    }


def list_pairs(texts: Texts) -> Iterator[tuple[Document, Record, EventFrame]]:
    """Annotated events with the main event that shares most of their trigger."""
    for article, document, vectors in texts:
        frames = [frame for frame in events.find_events(document, vectors) if not frame.minor]
        for record in article.record["events"]:
            trigger = spans_of(record, "trigger")
            best = max(frames, key=lambda frame: count_shared(frame.trigger, trigger), default=None)
            if best is not None and count_shared(best.trigger, trigger):
                yield document, record, best


def count_shared(first: Iterable[Span], second: tuple[Span, ...]) -> int:
    """Characters that both cover."""
    return sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in first for b in second)


def score(texts: Texts) -> tuple[float, float, float]:
    """F1 of participants, of participants in their role, and of places, in percent."""
    named, cast, places = Tally(), Tally(), Tally()
    for document, record, frame in list_pairs(texts):
        wanted = find_heads(document, lambda role, record=record: spans_of(record, role))
        given = find_heads(document, lambda role, frame=frame: getattr(frame, role))
        named.add(wanted.keys(), given.keys())
        cast.add(wanted.items(), given.items())
        told = spans_of(record, PLACE)
        places.right += sum(any(span.overlaps(place) for place in frame.place) for span in told)
        places.wanted += len(told)
        places.given += len(frame.place)
    return named.f1, cast.f1, places.f1


def find_heads(document: Document, spans_in: Callable[[str], Iterable[Span]]) -> dict[int, str]:
    """The roles of the words that the others of a participant hang on."""
    heads = ((document.root_of(span), role) for role in ROLES for span in spans_in(role))
    return {head: role for head, role in heads if head is not None}


def main() -> None:
    """Print one line per set and a last one for their mean."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path, help="folder of the data sets")
    pack, rows = GermanPack(), []
    print("| set | without evidence: participants, in role, places | with it |\n|---|---|---|")
    for name, articles in read_sets(parser.parse_args().data).items():
        parsed = ((article, pack.parse(article.text)) for article in articles)
        texts = [(article, document, pack.read_words(document)) for article, document in parsed]
        with mock.patch.object(events_participants, "weigh_takers", lambda document, index, frame, vectors: frame):
            rules = score(texts)
        rows.append((rules, score(texts)))
        show(name, *rows[-1])
    means = [[sum(row[side][n] for row in rows) / len(rows) for n in range(3)] for side in range(2)]
    show("mean", *means)


def show(name: str, before: Iterable[float], after: Iterable[float]) -> None:
    """One line of the table."""
    print(f"| {name} | {', '.join(f'{f:.1f}' for f in before)} | {', '.join(f'{f:.1f}' for f in after)} |", flush=True)


if __name__ == "__main__":
    main()
