"""What of an article is remembered in short."""

import pytest

from lagebild.compare.sketches import draw_sketch, entity_key, hash_key, read_numbers, shared_id
from tests.compare.handmade import Draft, terms


@pytest.mark.parametrize(
    ("id", "shared"),
    [
        ("org:unternehmen-a1", "org:unternehmen"),
        ("group:anwohner-a1", "group:anwohner"),
        ("person:fahrer-a1", "person:fahrer-a1"),
        ("org:nato", "org:nato"),
    ],
)
def test_articles_share_the_words_for_whom_they_do_not_name_but_no_person(id, shared):
    assert shared_id(id, "a1") == shared


def test_a_sketch_knows_bodies_without_a_name_by_their_words():
    draft = Draft("a1", "Das Unternehmen schweigt.").entity("org:unternehmen-a1", "Unternehmen", "organisation")
    keys = read_numbers(draw_sketch(draft.done(), terms).keys, "<u4")
    assert hash_key(entity_key("org:unternehmen")) in keys
    assert hash_key(entity_key("org:unternehmen-a1")) not in keys
