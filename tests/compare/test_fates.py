"""One fate that befell two people."""

import pytest

from lagebild.compare.alignment import are_kept_apart
from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import list_happenings
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms


def died(article, *, days_on=0, description="Mann", gender="m", dead=None):
    """A report of one person's death, or of so many."""
    text = "Im Tal starb jemand am Montag." if dead is None else "Im Tal starben 3 am Montag."
    who = f"person:{article}" if dead is None else f"group:{article}"
    draft = Draft(article, text, day="2024-03-12").entity(
        who, "jemand" if dead is None else "3", who.partition(":")[0], description=description, gender=gender
    )
    figures = () if dead is None else (("3", "killed", dead, None),)
    trigger = "starb" if dead is None else "starben"
    return draft.event(trigger, "DEATH", day=f"2024-03-0{4 + days_on}", when="Montag", by=(who,), figures=figures)


def apart(first, second):
    corpus = Corpus([first.done(), second.done()], terms)
    a, b = list_happenings(corpus, Story("y1", "", ("a1", "a2")))
    return are_kept_apart(corpus, a, b)


@pytest.mark.parametrize(
    ("descriptions", "genders", "separate"),
    [
        (("81-jährige Bäuerin", "67-jähriger Mann"), ("f", "m"), True),
        (("81-jähriger Bauer", "67-jähriger Mann"), ("m", "m"), True),
        (("69-jähriger Matrose", "67-jähriger Mann"), ("m", "m"), False),
        (("Bäuerin", "Mann"), ("f", "m"), True),
        (("Opfer", "Mann"), ("n", "m"), False),
        (("Matrose aus Bergen", "67-jähriger Mann"), ("m", "m"), False),
    ],
)
def test_people_of_other_sex_or_age_are_two(descriptions, genders, separate):
    first, second = (
        died(article, days_on=on, description=description, gender=gender)
        for article, on, description, gender in zip(("a1", "a2"), (0, 1), descriptions, genders, strict=True)
    )
    assert apart(first, second) == separate


def test_of_those_who_died_on_one_day_each_report_may_name_another():
    assert not apart(died("a1", gender="f"), died("a2", gender="m"))


@pytest.mark.parametrize(("days_on", "separate"), [(0, False), (2, True)])
def test_who_dies_after_several_is_one_more(days_on, separate):
    assert apart(died("a1", dead=3), died("a2", days_on=days_on)) == separate
