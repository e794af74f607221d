"""A site is no firm that is taken up."""

from lagebild.extract.sites import without_sites


def test_the_address_of_a_site_is_not_counted() -> None:
    called = {"a": ["KURIER.DE "], "b": ["Borealis", "Borealis AG"], "c": ["St. Moor"]}
    assert without_sites(["a", "b", "a", "c", "b"], lambda body: called[body]) == {"b": 2, "c": 1}
