"""Of which state a body is whose name several states have."""

import pytest

from lagebild.knowledge.lookup import open_knowledge
from lagebild.languages.german.mention_abroad import is_at_home_anywhere, state_beside
from lagebild.languages.german.mention_marks import NameMark
from lagebild.languages.german.mention_words import NounSense
from lagebild.model.text import Document
from tests.builders import make_document


def before(adjective: str) -> Document:
    return make_document(
        f"Die/der/DET/3/det {adjective}/{adjective}/ADJ/3/amod Kammer/Kammer/PROPN/4/nsubj ruft/rufen/VERB/0/root"
    )


def behind(place: str, head: int, preposition: str = "in") -> Document:
    return make_document(
        f"Die/der/DET/2/det Grünen/Grüne/PROPN/5/nsubj {preposition}/in/ADP/4/case {place}/{place}/PROPN/{head}/nmod "
        "rufen/rufen/VERB/0/root"
    )


@pytest.mark.parametrize(
    ("adjective", "state"), [("griechische", "GR"), ("deutsche", "DE"), ("neue", None), ("Berliner", None)]
)
def test_adjective_of_a_state_before_the_name_tells_it(adjective: str, state: str | None) -> None:
    mark = NameMark(2, 2, "organisation", "Kammer", known=False)
    assert state_beside(before(adjective), mark, open_knowledge()) == state


@pytest.mark.parametrize(
    ("place", "head", "state"),
    [("Chile", 2, "CL"), ("Chile", 5, None), ("Berlin", 2, None), ("Auheim", 2, None)],
)
def test_state_behind_the_name_tells_it_where_it_hangs_on_the_name(place: str, head: int, state: str | None) -> None:
    mark = NameMark(1, 1, "organisation", "Grüne", known=True)
    assert state_beside(behind(place, head), mark, open_knowledge()) == state


@pytest.mark.parametrize(
    ("head", "kind", "inhabitant", "anywhere"),
    [
        ("Franzose", "person", "FR", True),
        ("Politiker", "person", None, True),
        ("Bürgermeister", "person", None, False),
        ("Franzose", "group", "FR", False),
    ],
)
def test_a_place_behind_a_countryman_is_where_he_speaks(
    head: str, kind: str, inhabitant: str | None, anywhere: bool
) -> None:
    assert is_at_home_anywhere(NounSense(kind, "m", head, head, inhabitant=inhabitant)) is anywhere


def test_of_a_noun_without_sense_nothing_is_known() -> None:
    assert is_at_home_anywhere(None) is False
