"""Clauses that complete the word before them."""

import pytest

from lagebild.languages.german.speech_clauses_behind import is_finite, list_clauses_behind, tells_some_of
from tests.builders import make_document
from tests.languages.german.speaking import frame

WRITTEN = (
    "Dort/dort/ADV/2/advmod steht/stehen/VERB/0/root/VerbForm=Fin +:/:/PUNCT/5/punct "
    "Kern/Kern/PROPN/5/nsubj kommt/kommen/VERB/2/{}/VerbForm={}"
)


@pytest.mark.parametrize(("relation", "clauses"), [("ccomp", [(2, 3, 4)]), ("parataxis", [(2, 3, 4)]), ("obj", [])])
def test_a_clause_hangs_on_the_word_before_it(relation: str, clauses: list[tuple[int, ...]]) -> None:
    assert list(list_clauses_behind(make_document(WRITTEN.format(relation, "Fin")), 1)) == clauses


def test_nothing_stands_behind_the_last_word() -> None:
    assert list(list_clauses_behind(make_document(WRITTEN.format("ccomp", "Fin")), 4)) == []


@pytest.mark.parametrize(("form", "finite"), [("Fin", True), ("Inf", False)])
def test_a_finite_verb_makes_a_clause_finite(form: str, *, finite: bool) -> None:
    assert is_finite(make_document(WRITTEN.format("ccomp", form)), (3, 4)) is finite


def test_a_frame_tells_some_of_what_its_content_shares_with_a_clause() -> None:
    document = make_document(WRITTEN.format("ccomp", "Fin"))
    said = frame(document, "Kern kommt", "indirect")
    assert tells_some_of(document, said, (4,))
    assert not tells_some_of(document, said, (0, 1))
