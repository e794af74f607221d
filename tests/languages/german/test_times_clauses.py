"""The clauses of a sentence around a time expression."""

from lagebild.languages.german.times_clauses import cut_clauses
from lagebild.model.spans import Span
from tests.builders import make_document


def test_a_comma_within_a_number_ends_no_clause() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj stieg/steigen/VERB/0/root um/um/ADP/4/case 4,5/4,5/NUM/2/obl ,/,/PUNCT/6/punct "
        "sagte/sagen/VERB/2/conj Kern/Kern/PROPN/6/nsubj"
    )
    clauses = cut_clauses(document, Span(0, len(document.text)))
    assert [clause.of(document.text).strip() for clause in clauses] == ["Er stieg um 4,5", ", sagte Kern"]
