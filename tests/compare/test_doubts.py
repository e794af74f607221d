"""Contradictions that are taken back where two events may be two happenings."""

from dataclasses import replace

import pytest

from lagebild.compare.agreement import compare_record
from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import list_happenings
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

STORY = Story("y1", "", ("a1", "a2"))


def verdicts(*drafts):
    corpus = Corpus([d.done() for d in drafts], terms)
    return [d.verdict for d in compare_record(corpus, "y1", "r1", list_happenings(corpus, STORY))]


def count(article, text, number, trigger):
    return Draft(article, text).event(trigger, "PROTEST", figures=[(number, "participants", int(number), None)])


def test_numbers_of_one_happening_in_like_words_contradict_each_other():
    left = count("a1", "An der Kundgebung in Telmar nahmen 200 Leute teil.", "200", "Kundgebung")
    right = count("a2", "An der Kundgebung in Telmar nahmen 500 Leute teil.", "500", "Kundgebung")
    assert "conflicting" in verdicts(left, right)


def test_numbers_beside_other_words_may_belong_to_two_happenings():
    left = count("a1", "An der Kundgebung in Telmar nahmen 200 Leute teil.", "200", "Kundgebung")
    right = count("a2", "Später zogen 900 Menschen durch Brenau.", "900", "zogen")
    assert "conflicting" not in verdicts(left, right)


def test_a_part_and_the_whole_do_not_contradict_each_other():
    left = count("a1", "An der Kundgebung in Telmar nahmen 200 Leute teil.", "200", "Kundgebung")
    right = count("a2", "An der Kundgebung in Telmar nahmen 9000 Leute teil.", "9000", "Kundgebung")
    assert "conflicting" not in verdicts(left, right)


def dated(article, day, published):
    text = "Die Kundgebung des Bundes in Telmar begann am Abend mit Musik."
    return Draft(article, text, day=published).event("Kundgebung", "PROTEST", day=day, when="am Abend", place="place:t")


def of_one_day(first, second):
    drafts = [dated("a1", *first), dated("a2", *second)]
    for draft in drafts:
        draft.entity("place:t", "Telmar", "place")
    return "conflicting" not in verdicts(*drafts)


def test_the_news_of_two_days_are_two_happenings():
    assert of_one_day(("2024-03-09", "2024-03-10"), ("2024-03-11", "2024-03-12"))
    assert not of_one_day(("2024-03-09", "2024-03-12"), ("2024-03-11", "2024-03-12"))


def test_the_news_of_the_day_and_what_was_years_before_are_two_happenings():
    assert of_one_day(("2011-03-11", "2024-03-12"), ("2024-03-10", "2024-03-11"))


def test_numbers_of_a_company_and_of_a_town_are_of_two_things():
    company = Draft("a1", "Die Reederei Norda hat für Mittwoch 895 Fahrten gestrichen.")
    company.entity("org:norda", "Norda", "organisation")
    company.event("gestrichen", "PROTEST", figures=[("895", "participants", 895, None)], by=("org:norda",))
    town = Draft("a2", "Im Hafen Brenau wurden für Mittwoch 392 Fahrten gestrichen.").entity(
        "place:b", "Brenau", "place"
    )
    town.event("gestrichen", "PROTEST", figures=[("392", "participants", 392, None)], place="place:b")
    assert "conflicting" not in verdicts(company, town)


def test_a_later_number_of_another_place_brings_nothing_up_to_date():
    def fire(article, place, number, day):
        draft = Draft(article, f"Bei einem Brand in {place} starben {number} Menschen.", day=day)
        draft.entity(f"place:{place}", place, "place")
        return draft.event(
            "Brand", "DISASTER", figures=[(f"{number} Menschen", "killed", number, None)], place=f"place:{place}"
        )

    first = fire("a1", "Telmar", 3, "2024-03-10")
    assert "corrected_later" in verdicts(first, fire("a2", "Telmar", 5, "2024-03-12"))
    assert "corrected_later" not in verdicts(first, fire("a2", "Brenau", 5, "2024-03-12"))


def call(article, text, word, owner, channel):
    draft = Draft(article, text).entity(f"org:{owner}", owner, "organisation")
    draft.event(word, "CONSULT", day="2024-03-09", when="Am Abend", channel=channel)
    draft.events[0] = replace(draft.events[0], arguments=(*draft.events[0].arguments, ("initiator", draft.at(owner))))
    return draft


@pytest.mark.parametrize(("channel", "sure"), [("phone", True), ("video", False)])
def test_talks_of_one_channel_on_one_day_are_one_whatever_they_are_called(channel, sure):
    left = call("a1", "Am Abend telefonierten beide, wie Rehn bat.", "telefonierten", "Rehn", "phone")
    right = call("a2", "Am Abend gab es ein Gespräch. Sund wollte es so.", "Gespräch", "Sund", channel)
    assert ("conflicting" in verdicts(left, right)) is sure
