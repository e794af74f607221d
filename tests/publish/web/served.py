"""The handmade case in a real database, and the server over it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from starlette.testclient import TestClient

from lagebild.compare.judged import Judged, compare_judged
from lagebild.languages.german.search import find_terms
from lagebild.model.facts import Analysis
from lagebild.model.judgements import Judgement
from lagebild.model.spans import Span
from lagebild.publish.case import Case
from lagebild.publish.web.app import make_app
from lagebild.publish.web.desk import Desk
from lagebild.publish.web.guard import Access
from lagebild.publish.web.pages import Pages
from lagebild.publish.web.searching import Tongue
from lagebild.store.sql import SqlStore, open_store

from ..handmade import make_case

ADDRESS = "http://127.0.0.1:8765"


def save_case(case: Case, file: Path | str) -> SqlStore:
    """A database that holds the case, with sentences to search."""
    store = open_store(file)
    analyses = with_all_sentences(case).analyses
    store.add_articles([a.article for a in analyses])
    store.save_analyses(analyses, find_terms)
    store.add_failures(case.failures)
    store.save_picture(case.picture)
    return store


def with_all_sentences(case: Case) -> Case:
    return replace(case, analyses=tuple(with_sentences(a) for a in case.analyses))


def with_sentences(analysis: Analysis) -> Analysis:
    spans = tuple(Span(*m.span()) for m in re.finditer(r"[^.\n]+\.?", analysis.article.text))
    return replace(analysis, sentences=spans, vectors=tuple(map(vector, (s.of(analysis.article.text) for s in spans))))


def vector(sentence: str) -> tuple[float, ...]:
    """Counts of letters: sentences with the same words have the same direction."""
    counts = [sentence.casefold().count(letter) - 0.7 for letter in "abcdefghijklmnopqrstuvwxyzäöü"]
    length = sum(c * c for c in counts) ** 0.5
    return tuple(c / length for c in counts)


def compare(analyses: Sequence[Analysis], judgements: Sequence[Judgement]) -> Judged:
    return compare_judged(analyses, judgements, terms=find_terms)


def make_client(store: SqlStore, access: Access | None = None, language: str = "en") -> TestClient:
    desk = Desk(store, compare)
    tongue = Tongue(find_terms, lambda sentences: [vector(s) for s in sentences])
    app = make_app(Pages(desk), tongue, language=language, access=access or Access())
    return TestClient(app, base_url=ADDRESS, follow_redirects=False, raise_server_exceptions=False)


def serve_handmade(folder: Path, access: Access | None = None) -> TestClient:
    return make_client(save_case(make_case(), folder / "case.db"), access)
