"""How long one thing lasted, told by two reports."""

from collections.abc import Sequence

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.lengths import compare_lengths
from lagebild.compare.others import Strangers
from lagebild.compare.story_times import StoryTimes
from lagebild.model.stories import Difference, Story
from tests.compare.handmade import Draft, terms

STORY = Story("y1", "", ("a1", "a2"))
OUTAGE = "Der Stromausfall in Kelm dauerte {}."
REPAIR = "In Kelm dauerte der Stromausfall {}."


def draft(number: int, text: str, words: str, value: str, topic: Sequence[str], mod: str | None = None) -> Draft:
    made = Draft(f"a{number}", text.format(words), day=f"2024-03-1{number}").entity("kelm", "Kelm", "place")
    made.time(words, value, type="DURATION", mod=mod, topic=tuple(made.at(word) for word in topic))
    return made


def compare(*drafts: Draft) -> list[Difference]:
    corpus = Corpus([d.done() for d in drafts], terms)
    same = {(("a1", 0), ("a2", 0)): 1.0}
    return compare_lengths(StoryTimes(corpus, STORY, {}, same, Strangers(corpus, {})))


def differences(
    *told: tuple[str, str, str | None], topics: tuple[str, str] = ("Stromausfall",) * 2
) -> list[Difference]:
    texts = (OUTAGE, REPAIR)
    return compare(
        *(
            draft(n, text, words, value, (topic,), mod)
            for n, ((words, value, mod), text, topic) in enumerate(zip(told, texts, topics, strict=True), 1)
        )
    )


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [
        (("fünfzehn Minuten", "PT15M", None), ("35 Minuten", "PT35M", None), "conflicting"),
        (("knapp fünfzehn Minuten", "PT15M", "LESS_THAN"), ("25 Minuten", "PT25M", None), "conflicting"),
        (("eine gute halbe Stunde", "PT30M", "MORE_THAN"), ("40 Minuten", "PT40M", None), "coarser"),
        (("fast eine Stunde", "PT1H", "LESS_THAN"), ("50 Minuten", "PT50M", None), "coarser"),
        (("rund vierzig Minuten", "PT40M", "APPROX"), ("35 Minuten", "PT35M", None), "coarser"),
        (("mindestens zwei Stunden", "PT2H", "EQUAL_OR_MORE"), ("fünf Stunden", "PT5H", None), "coarser"),
        (("mindestens zwei Stunden", "PT2H", "EQUAL_OR_MORE"), ("90 Minuten", "PT90M", None), "conflicting"),
        (("zwei Stunden", "PT2H", None), ("110 Minuten", "PT110M", None), "coarser"),
        (("anderthalb Stunden", "PT1.5H", None), ("eine halbe Stunde", "PT30M", None), "conflicting"),
    ],
)
def test_lengths_that_do_not_fit_contradict_each_other(
    first: tuple[str, str, str | None], second: tuple[str, str, str | None], verdict: str
) -> None:
    (found,) = differences(first, second)
    assert (found.about, found.verdict) == ("duration", verdict)
    assert found.kind == ("specificity" if verdict == "coarser" else "value")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("eine Stunde", "PT1H", None), ("sechzig Minuten", "PT60M", None)),
        (("mindestens zwei Stunden", "PT2H", "EQUAL_OR_MORE"), ("zwei Stunden", "PT2H", None)),
        (("zehn Minuten", "PT10M", None), ("vier Stunden", "PT4H", None)),
        (("drei Stunden", "PT3H", None), ("zwei Tage", "P2D", None)),
        (("einige Stunden", "PTXH", None), ("zwei Stunden", "PT2H", None)),
    ],
)
def test_equal_lengths_and_lengths_of_other_sizes_are_no_difference(
    first: tuple[str, str, str | None], second: tuple[str, str, str | None]
) -> None:
    assert differences(first, second) == []


def test_lengths_of_two_things_are_not_compared() -> None:
    drafts = (
        draft(1, "Der Stromausfall dauerte {}.", "fünfzehn Minuten", "PT15M", ("Stromausfall",)),
        draft(2, "Die Messe im Dom währte {}.", "35 Minuten", "PT35M", ("Messe",)),
    )
    corpus = Corpus([d.done() for d in drafts], terms)
    assert compare_lengths(StoryTimes(corpus, STORY, {}, {}, Strangers(corpus, {}))) == []


def test_what_one_side_demands_is_no_length_of_what_came() -> None:
    told = draft(1, "Die Gewerkschaft will für Kelm eine Laufzeit von {}.", "zwölf Monaten", "P12M", ("Laufzeit",))
    told.says("eine Laufzeit von zwölf Monaten", "", act="demand")
    came = draft(2, "In Kelm gilt nun eine Laufzeit von {}.", "27 Monaten", "P27M", ("Laufzeit",))
    assert compare(told, came) == []


def test_a_length_without_a_topic_is_of_what_was_told_before() -> None:
    first = draft(1, "Der Stromausfall in Kelm endete am Abend. Er dauerte {}.", "fünfzehn Minuten", "PT15M", ())
    second = draft(2, "Der Stromausfall in Kelm dauerte {}.", "35 Minuten", "PT35M", ("Stromausfall",))
    corpus = Corpus([d.done() for d in (first, second)], terms)
    same = {(("a1", 1), ("a2", 0)): 1.0}
    (found,) = compare_lengths(StoryTimes(corpus, STORY, {}, same, Strangers(corpus, {})))
    assert found.verdict == "conflicting"
