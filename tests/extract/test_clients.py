"""For whom a counsel speaks."""

import pytest

from tests.builders import make_untagged
from tests.extract.test_recall import links_of, name_all


@pytest.mark.parametrize(
    ("words", "client"),
    [("Sein Mandant", ("person:peter-moor",)), ("Ihre Mandantin", None)],
)
def test_client_is_for_whom_the_counsel_told_of_speaks(words: str, client: tuple[str, ...] | None) -> None:
    text = f"Peter Moor schwieg. Moors Anwalt Hugo Lenk klagte. {words} zögert."
    found = links_of(name_all(make_untagged(text), Peter_Moor="PER", Moors="PER", Hugo_Lenk="PER"))
    assert (found[words] == ("person:peter-moor",)) == (client is not None)
