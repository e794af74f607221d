"""The collection that the comparison is timed on."""

from benchmarks.retelling import Telling, copy_with_edits, list_articles, make_article, retell

from tests.compare.handmade import Draft

TEXT = "In Telmarstadt entgleiste ein Zug der Brenauer Bahn."


def base():
    draft = Draft("a1", TEXT).entity("place:telmarstadt", "Telmarstadt", "place")
    return draft.event("entgleiste", "ACCIDENT", day="2024-03-10", by=("place:telmarstadt",)).done()


def test_another_telling_has_other_words_of_the_same_length_and_later_days():
    retold = retell(base(), Telling(1))
    assert len(retold.article.text) == len(TEXT)
    assert "Telmarstadt" not in retold.article.text
    assert retold.published.earliest > base().published.earliest
    assert retold.events[0].time.value == "2024-03-19"


def test_another_telling_has_entities_of_its_own_in_all_facts():
    retold = retell(base(), Telling(1))
    assert retold.events[0].by == (retold.entities[0].id,)
    assert retold.entities[0].id != base().entities[0].id


def test_names_differ_between_many_tellings():
    names = {retell(base(), Telling(number)).article.text for number in range(100)}
    assert len(names) == 100


def test_a_copy_differs_in_some_words_only():
    text = copy_with_edits(base(), 1).article.text
    changed = [a for a, b in zip(text.split(), TEXT.split(), strict=True) if a != b]
    assert 0 < len(changed) < len(TEXT.split()) / 2
    assert len(text) == len(TEXT)


def test_every_copy_differs_in_other_words():
    assert len({copy_with_edits(base(), copy).article.text for copy in range(1, 9)}) == 8


def test_numbers_and_short_words_differ_between_tellings():
    draft = Draft("a1", "Am 19. Juni 2005 kam der Zug um 21.00 Uhr an.").done()
    text = retell(draft, Telling(1)).article.text
    assert "19" not in text
    assert "kam der Zug um" not in text


def test_the_collection_has_as_many_articles_as_asked_for_and_no_id_twice():
    made = [make_article([base()], place) for place in list_articles([base()], 25)]
    assert len({a.article.id for a in made}) == 25


def test_what_is_copied_is_printed_as_often_as_asked_for():
    places = list_articles([base()], 12, copies=5)
    assert [copy for _, _, copy in places] == [0, 1, 2, 3, 4, 5] * 2
