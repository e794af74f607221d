"""A build takes what one report breaks for the failure of that report alone."""

import logging
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest

from lagebild import pipeline
from lagebild.config import Settings
from lagebild.languages.german.pack import GermanPack
from lagebild.model.article import Article, DateRange, Failure, Part
from lagebild.model.facts import Analysis
from lagebild.model.spans import Span
from lagebild.model.text import Document, Token
from lagebild.store.memory import MemoryStore


class BreakingPack(GermanPack):
    """Breaks at a text with a certain word, as the model does: some texts before it is asked for."""

    version = "test"
    broken: frozenset[str] = frozenset()

    def parse_many(
        self, texts: Sequence[str], parts: Sequence[Sequence[Part]] | None = None, *, with_meanings: bool = False
    ) -> Iterator[Document]:
        waiting: list[str] = []
        for text in texts:
            if self.broken & set(text.split()):
                raise RuntimeError("broken")
            waiting.append(text)
            if len(waiting) > 2:
                yield Document(waiting.pop(0), "de")
        yield from (Document(text, "de") for text in waiting)

    def document_vectors(self, document: Document) -> list[tuple[float, ...]]:
        return [() for _ in document.sentences]


@pytest.mark.parametrize("broken", [frozenset[str](), {"Drei"}, {"Null"}, {"Vier", "Fünf"}, {"Eins", "Sechs"}])
def test_only_the_reports_that_break_fail(
    broken: frozenset[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(pipeline, "READ_ALONE", 3)
    words = ["Null", "Eins", "Zwei", "Drei", "Vier", "Fünf", "Sechs"]
    for word in words:
        (tmp_path / f"{word}.txt").write_text(f"Am Montag brannten {word} Boote.\n", encoding="utf-8")
    pack = BreakingPack()
    pack.broken = frozenset(broken)
    monkeypatch.setattr(pipeline, "open_pack", lambda language: pack)
    store = MemoryStore()
    with caplog.at_level(logging.CRITICAL):
        result = pipeline.build([str(tmp_path)], store, settings=Settings(jobs=1), progress=lambda *_: None)
    assert (result.analysed, result.failures) == (len(words) - len(broken), len(broken))
    assert all(any(word in a.article.text for a in store.analyses()) for word in set(words) - broken)


def test_documents_that_wait_for_their_day_are_kept_while_there_is_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "KEPT_WORDS", 2)
    at_hand, known = pipeline.AtHand(), DateRange(date(2024, 5, 1), date(2024, 5, 1))
    published = {
        "dated": known,
        "first": DateRange(),
        "second": DateRange(None, date(2024, 5, 1)),
        "third": DateRange(),
    }
    articles = {name: Article(id=name, text=name, published=day) for name, day in published.items()}
    documents = {name: Document(name, "de", (Token(Span(0, len(name)), name),)) for name in published}
    for name, article in articles.items():
        at_hand.keep(Analysis(article=article, recipe="r"), documents[name])
    at_hand.keep(Failure("fourth", "analyse", "broken"), documents["third"])
    at_hand.keep(Analysis(article=articles["third"], recipe="r"), RuntimeError("broken"))
    assert at_hand.documents == {name: documents[name] for name in ("first", "second")}
    again = {a.id: d for a, d in at_hand.parse([articles["third"], articles["first"]], BreakingPack())}
    assert again == {"third": Document("third", "de"), "first": documents["first"]}
