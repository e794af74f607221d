"""Terms for full-text search."""

from lagebild.languages.german.search import find_terms


def test_inflected_forms_share_a_term() -> None:
    assert find_terms("Vertrag") == find_terms("Verträgen") == find_terms("VERTRAGS")


def test_umlauts_may_be_written_out() -> None:
    assert find_terms("Häuser Straße") == find_terms("Haeuser Strasse")


def test_terms_stand_in_text_order_without_marks() -> None:
    assert find_terms("Der Kreml, „so“ Peskow.") == [*find_terms("der"), *find_terms("Kreml so Peskow")]
