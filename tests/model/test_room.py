"""What is looked up once stays with its object and is no part of its value."""

import pickle
from dataclasses import dataclass, replace
from functools import cached_property

from lagebild.model.room import WithRoom


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
