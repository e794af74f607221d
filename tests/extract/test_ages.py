"""An age told right behind a name, and the person whom a description by it takes up."""

from lagebild.extract.ages import age_behind, find_of_age
from lagebild.extract.chains import Seen
from lagebild.model.spans import Span
from lagebild.model.text import MentionFrame

SEEN = [Seen(f"person:{name}", "person", Span(0, 4), 0, None, "Sing", True, "name") for name in ("moor", "rehn")]


def test_age_stands_in_brackets_right_behind_a_name() -> None:
    assert age_behind("Odo Moor (54) ging.", 8) == "54-"
    assert age_behind("Odo Moor ging (54).", 8) is None


def test_description_by_an_age_takes_up_whose_age_was_told() -> None:
    told = {"person:moor": ["Odo Moor", "54-"], "person:rehn": ["Sanna Rehn", "154-"]}
    frame = MentionFrame(span=Span(20, 30), form="description", kind="person", role_words="54-Jährige")
    found = find_of_age(frame, SEEN, lambda entity: told[entity])
    assert found is not None and found[0] == ("person:moor",)
