"""Terms for full-text search."""

from lagebild.languages.german.search import find_terms


def test_inflected_forms_share_a_term() -> None:
    assert find_terms("Vertrag") == find_terms("Verträgen") == find_terms("VERTRAGS")


def test_umlauts_may_be_written_out() -> None:
    assert find_terms("Häuser Straße") == find_terms("Haeuser Strasse")


def test_terms_stand_in_text_order_without_marks() -> None:
    assert find_terms("Der Kreml, „so“ Peskow.") == [*find_terms("der"), *find_terms("Kreml so Peskow")]


def test_participle_of_a_verb_with_prefix_shares_the_term_of_its_noun() -> None:
    assert find_terms("angemeldet zugesagte abgesagt aufgerufen") == find_terms("Anmeldung Zusage Absage Aufruf")
    assert find_terms("angegriffenen abgestimmter") == find_terms("Angriff Abstimmung")


def test_verbs_that_begin_with_ge_keep_it_behind_a_prefix() -> None:
    assert find_terms("umgestalten umgestaltet") == find_terms("Umgestaltung Umgestaltung")
    assert find_terms("angehören") != find_terms("anhören")
    assert find_terms("aufgeben") == ["aufgeb"]


def test_nouns_keep_their_ge_behind_a_prefix() -> None:
    assert find_terms("Abgeordnete") == ["abgeordnet"]
