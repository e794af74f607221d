import pytest

from lagebild.knowledge.sizes import count_tables


@pytest.mark.parametrize(
    ("what", "least"),
    [
        ("states", 200),
        ("metonyms", 250),
        ("terms of office since 2014", 600),
        ("German figures", 200),
        ("organisations", 150),
        ("agencies", 60),
        ("outlets", 250),
        ("role nouns", 300),
    ],
)
def test_the_tables_hold_enough_for_general_news(what: str, least: int) -> None:
    assert count_tables()[what] >= least
