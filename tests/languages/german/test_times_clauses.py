"""The clauses of a sentence around a time expression."""

import pytest

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


HOUR = "+,/,/PUNCT/5/punct 18/18/NUM/5/nummod Uhr/Uhr/NOUN/2/appos +,/,/PUNCT/5/punct"
PAY = "zu/zu/PART/8/mark zahlen/zahlen/VERB/0/root/VerbForm=Inf"
PAY_ALL = "alle/aller/DET/8/det Schulden/Schuld/NOUN/10/obj zu/zu/PART/10/mark zahlen/zahlen/VERB/0/root/VerbForm=Inf"
IN_ORDER = PAY_ALL.replace("alle/aller/DET/8/det", "um/um/SCONJ/10/mark")
SAID = "sagte/sagen/VERB/0/root/VerbForm=Fin|Tense=Past er/er/PRON/7/nsubj"


@pytest.mark.parametrize(
    ("behind", "clauses"),
    [
        (PAY, ["bis Freitag, 18 Uhr, zu zahlen"]),
        (PAY_ALL, ["bis Freitag, 18 Uhr, alle Schulden zu zahlen"]),
        (IN_ORDER, ["bis Freitag, 18 Uhr", ", um Schulden zu zahlen"]),
        (SAID, ["bis Freitag, 18 Uhr", ", sagte er"]),
    ],
)
def test_commas_around_an_hour_end_no_clause(behind: str, clauses: list[str]) -> None:
    document = make_document(f"bis/bis/ADP/2/case Freitag/Freitag/PROPN/8/obl {HOUR} {behind}")
    found = [clause.of(document.text).strip() for clause in cut_clauses(document, Span(0, len(document.text)))]
    assert found == clauses
