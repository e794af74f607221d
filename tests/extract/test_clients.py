"""For whom a counsel speaks."""

import pytest

from tests.builders import make_untagged
from tests.extract.test_recall import links_of, name_all


@pytest.mark.parametrize(
    ("words", "is_client"),
    [("Sein Mandant", True), ("Ihre Mandantin", False)],
)
def test_client_is_for_whom_the_counsel_told_of_speaks(words: str, is_client: bool) -> None:
    text = f"Peter Moor schwieg. Moors Anwalt Hugo Lenk klagte. {words} zögert."
    found = links_of(name_all(make_untagged(text), Peter_Moor="PER", Moors="PER", Hugo_Lenk="PER"))
    assert (found[words] == ("person:peter-moor",)) is is_client
