"""Numbers of years long gone."""

from lagebild.compare.corpus import Corpus
from lagebild.compare.counts import compare_counts
from lagebild.compare.others import Strangers
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

NONE = Strangers(Corpus([], terms), {})


def verdicts(*told: tuple[str, str, str]) -> list[str]:
    """Verdicts on numbers of two reports; each has its text, and a time in it with its value."""
    drafts = []
    for number, (text, words, value) in enumerate(told, 1):
        draft = Draft(f"a{number}", text, f"2024-03-1{number}").entity("place:molin", "Molin", "place")
        draft.time(words, value)
        drafts.append(draft)
    corpus = Corpus([d.done() for d in drafts], terms)
    return [d.verdict for d in compare_counts(corpus, Story("y1", "", ("a1", "a2")), {}, {}, {}, NONE)]


def test_numbers_of_one_year_long_gone_exclude_each_other() -> None:
    first, second = "In Molin brannten 1987 genau 47 Häuser ab.", "In Molin brannten 1987 sogar 61 Häuser ab."
    assert verdicts((first, "1987", "1987"), (second, "1987", "1987")) == ["conflicting"]


def test_numbers_of_this_year_are_counted_on() -> None:
    first, second = "In Molin brannten heuer genau 47 Häuser ab.", "In Molin brannten heuer sogar 61 Häuser ab."
    assert verdicts((first, "heuer", "2024"), (second, "heuer", "2024")) == ["corrected_later"]


def test_a_year_stands_beside_the_number_next_to_it() -> None:
    first = "In Molin brannten 47 Häuser ab, mehr als die 30 Häuser von 1987."
    second = "In Molin brannten 61 Häuser ab, mehr als die 30 Häuser von 1987."
    assert "conflicting" not in verdicts((first, "1987", "1987"), (second, "1987", "1987"))
