"""What is looked up once stays with its object and is no part of its value."""

import pickle
from dataclasses import dataclass, replace
from functools import cached_property

from lagebild.model.room import WithRoom, kept_in_room


@dataclass(frozen=True, slots=True)
class Counted(WithRoom):
    words: tuple[str, ...]

    @cached_property
    def lengths(self) -> list[int]:
        return [len(word) for word in self.words]


def test_looked_up_once_and_no_part_of_the_value() -> None:
    asked, other = Counted(("ein", "Haus")), Counted(("ein", "Haus"))
    assert asked.lengths is asked.lengths
    assert asked == other
    assert hash(asked) == hash(other)
    assert not vars(pickle.loads(pickle.dumps(asked)))
    assert replace(asked, words=("zwei",)).lengths == [4]


def test_an_answer_is_kept_for_each_object_and_detail() -> None:
    asked: list[tuple[Counted, int]] = []

    @kept_in_room
    def find_word(counted: Counted, place: int) -> str:
        asked.append((counted, place))
        return counted.words[place]

    counted, other = Counted(("ein", "Haus")), Counted(("kein", "Haus"))
    assert [find_word(counted, 0), find_word(counted, 1), find_word(counted, 0)] == ["ein", "Haus", "ein"]
    assert find_word(other, 0) == "kein"
    assert asked == [(counted, 0), (counted, 1), (other, 0)]
