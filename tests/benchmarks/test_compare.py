"""The collection that the comparison is timed on."""

from benchmarks.compare import copy_with_edits, make_collection, rename

from tests.compare.handmade import Draft

TEXT = "In Telmarstadt entgleiste ein Zug der Brenauer Bahn."


def base():
    return Draft("a1", TEXT).entity("place:telmarstadt", "Telmarstadt", "place").done()


def test_another_telling_has_other_names_of_the_same_length_and_later_days():
    retold = rename(base(), 1)
    assert len(retold.article.text) == len(TEXT)
    assert "Telmarstadt" not in retold.article.text
    assert "entgleiste" in retold.article.text
    assert retold.published.earliest > base().published.earliest


def test_names_differ_between_many_tellings():
    names = {rename(base(), telling).article.text for telling in range(100)}
    assert len(names) == 100


def test_a_copy_differs_in_some_words_only():
    text = copy_with_edits(base()).article.text
    changed = [a for a, b in zip(text.split(), TEXT.split(), strict=True) if a != b]
    assert 0 < len(changed) < len(TEXT.split()) / 2
    assert len(text) == len(TEXT)


def test_the_collection_has_as_many_articles_as_asked_for_and_no_id_twice():
    made = make_collection([base()], 25)
    assert len({a.article.id for a in made}) == 25
