"""Who is the subject of a clause."""

import pytest

from lagebild.languages.german.mention_subjects import acting_beside, is_subject
from lagebild.model.text import Document
from tests.builders import make_document


def compared(opening: str) -> Document:
    return make_document(
        f"{opening} die/der/DET/4/det Gilde/Gilde/NOUN/5/nsubj kam/kommen/VERB/0/root "
        "die/der/DET/7/det Zunft/Zunft/NOUN/5/nsubj"
    )


@pytest.mark.parametrize(
    ("opening", "subject"),
    [
        ("Früher/früh/ADV/5/advmod als/als/SCONJ/5/mark", 6),
        ("Spät/spät/ADV/5/advmod wie/wie/SCONJ/5/mark", 6),
        ("Früher/früh/ADV/5/advmod dann/dann/ADV/5/advmod", 3),
        ("+,/,/PUNCT/5/punct als/als/SCONJ/5/mark", 3),
    ],
)
def test_with_whom_somebody_is_compared_is_not_who_acts(opening: str, subject: int) -> None:
    document = compared(opening)
    assert [i for i in (3, 6) if is_subject(document, i)] == [subject]


@pytest.mark.parametrize(("relation", "acting"), [("4/nmod", ["Ost"]), ("3/obl", [])])
def test_who_acts_beside_a_part_of_another_member(relation: str, acting: list[str]) -> None:
    document = make_document(
        "Heute/heute/ADV/3/advmod Ost/Ost/PROPN/3/nsubj verlangt/verlangen/VERB/0/root Ruhe/Ruhe/NOUN/3/obj "
        f"für/für/ADP/6/case Kern/Kern/PROPN/{relation}"
    )
    assert [span.of(document.text) for span in acting_beside(document, 5)] == acting
