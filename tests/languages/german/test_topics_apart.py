"""Trees of headlines."""

from lagebild.languages.german.topics_apart import bind_last_particles, set_topics_apart

FORMS = ["Werft", ":", "Betriebsrat", "kündigt", "Streik", "an"]


def test_a_topic_before_a_colon_is_no_second_subject() -> None:
    relations = ["nsubj", "punct", "nsubj", "root", "obj", "case"]
    set_topics_apart(FORMS, [3, 0, 3, -1, 3, 0], relations)
    assert relations == ["dislocated", "punct", "nsubj", "root", "obj", "case"]


def test_what_does_not_belong_to_the_topic_parts_it_from_its_colon() -> None:
    forms = ["Bonn", "danach", ":", "Tunnel", "gesperrt"]
    relations = ["nsubj", "advmod", "punct", "nsubj:pass", "root"]
    set_topics_apart(forms, [4, 4, 4, 4, -1], relations)
    assert relations[0] == "nsubj"


def test_the_only_subject_stays_one() -> None:
    relations = ["nsubj", "punct", "obj", "root"]
    set_topics_apart(["Rehn", ":", "Alles", "brennt"], [3, 0, 3, -1], relations)
    assert relations[0] == "nsubj"


def test_a_word_that_ends_a_sentence_with_no_noun_behind_it_belongs_to_the_verb() -> None:
    governors, relations = [3, 0, 3, -1, 3, 0], ["nsubj", "punct", "nsubj", "root", "obj", "case"]
    bind_last_particles(FORMS, [form == "kündigt" for form in FORMS], [0], governors, relations)
    assert (governors[5], relations[5]) == (3, "compound:prt")


def test_a_preposition_behind_its_noun_stays_one() -> None:
    forms, governors, relations = ["Alles", "brennt", "Rehn", "nach"], [1, -1, 1, 2], ["nsubj", "root", "obl", "case"]
    bind_last_particles(forms, [False, False, False, False], [0], governors, relations)
    assert (governors[3], relations[3]) == (2, "case")
