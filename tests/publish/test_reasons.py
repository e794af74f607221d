"""Reasons of the comparison in the reader's language."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import lagebild.compare
from lagebild.compare.told import APART
from lagebild.publish.messages import load_messages
from lagebild.publish.reasons import name_verdict, say_reason

DE, EN = map(load_messages, ("de", "en"))


@pytest.mark.parametrize(
    ("because", "said"),
    [
        ("same day; same actors", "gleicher Tag; gleiche Beteiligte"),
        ("PT2H and PT1H exclude each other, if it is one happening",
         "2 Stunden und 1 Stunde schließen einander aus, falls es ein Vorgang ist"),
        ("Werft and Rathaus contradict each other", "Widerspruch: Werft und Rathaus"),
        ("Ida Rehn denied first what a later report has the same one say",
         "Ida Rehn: erst bestritten, laut einem späteren Bericht selbst gesagt"),
        ("told by 1 articles, left out by the later Kurier (2024-03-05)",
         "1 Bericht sagt es, spätere nicht: Kurier (5. März 2024)"),
        ('header, narrowed: "am Montag; früh" (2024-03-04) is told as past; "am Freitag" is to come',
         "Kopf des Berichts, eingegrenzt: „am Montag; früh“ (Mo 4. März 2024) ist vergangen; "
         "„am Freitag“ steht noch bevor"),
        ("metadata; candidate days 2024-03-05..2024-03-06, 2024-03-12",
         "Angaben der Seite; mögliche Tage: 5. März 2024 – 6. März 2024, 12. März 2024"),
        ("told by Polizei and the report itself, both in one article only",
         "berichtet von Polizei und dem Bericht selbst; beide nur in einem Artikel"),
        ("Werft and Rathaus contradict each other, told by one article only",
         "Widerspruch: Werft und Rathaus; nur in einem Artikel"),
        ("what nobody translated; same place", "gleicher Ort"),
        ("", ""),
    ],
)  # fmt: skip
def test_every_part_of_a_reason_is_told_in_german(because: str, said: str) -> None:
    assert say_reason(DE, because) == said


def test_english_reasons_that_the_catalogue_lacks_stand_as_they_are() -> None:
    assert say_reason(EN, "what nobody foresaw; same place") == "what nobody foresaw; same place"


@pytest.mark.parametrize(
    ("verdict", "because", "named"),
    [
        ("compatible", "3 and 7 exclude each other, unless they count different things", "doubtful"),
        ("compatible", "2024-03-04 and 2024-03-05 have no day in common, if it is one happening", "doubtful"),
        ("compatible", "3 and 7 fit", "compatible"),
        ("conflicting", "3 and 7 exclude each other", "conflicting"),
    ],
)
def test_values_that_fit_only_by_a_doubt_are_called_possibly_conflicting(
    verdict: str, because: str, named: str
) -> None:
    assert name_verdict(verdict, because) == named


INSIDE = {"misprint.how": "two digits swapped", "verdict.because": "Werft and Rathaus fit"}
"""What stands in slots that hold a part of a reason or one of their own."""


def worded_reasons() -> Iterator[str]:
    """The reasons of all verdicts that are shown, with a name in every other slot."""
    for path in sorted(Path(lagebild.compare.__path__[0]).glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Verdict" and len(node.args) > 1:
                match node.args[1]:
                    case ast.Constant(value=str(told)) if told != APART.because:
                        yield told
                    case ast.JoinedStr(values=parts):
                        yield "".join(map(fill, parts))


def fill(part: ast.expr) -> str:
    if isinstance(part, ast.Constant):
        return str(part.value)
    return INSIDE.get(ast.unparse(part)[1:-1].strip("'\"{}"), "Ida Rehn")


@pytest.mark.parametrize("because", sorted(set(worded_reasons())))
def test_every_reason_of_a_verdict_can_be_told_in_german(because):
    assert say_reason(DE, because)
