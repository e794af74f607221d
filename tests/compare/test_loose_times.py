"""Times of like sentences: one thing that was moved, or two things."""

from dataclasses import replace

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import list_happenings
from lagebild.compare.loose_times import compare_claim_times, compare_loose_times
from lagebild.compare.others import Strangers
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, list_utterances, terms


def verdicts(first, second, dated):
    corpus = Corpus([first.done(), second.done()], terms)
    twins = {(("a1", 0), ("a2", 0)): 0.9}
    places = {
        (draft.id, draft.times[0].span): frozenset((kind, draft.id) for kind in d)
        for draft, d in zip((first, second), dated, strict=True)
    }
    story = Story("y1", "", ("a1", "a2"))
    told = {h.article: (h,) for h in list_happenings(corpus, story)}
    found = compare_loose_times(corpus, story, {}, twins, places, Strangers(corpus, told))
    return [d.verdict for d in found]


def claim_verdicts(first, second):
    corpus = Corpus([first.done(), second.done()], terms)
    story = Story("y1", "", ("a1", "a2"))
    group = [said for part in list_utterances(corpus, story) for said in part]
    return [d.verdict for d in compare_claim_times(corpus, story, group, "c1")]


def drafts():
    first = Draft("a1", "Am Mittwoch stimmt der Kreistag über das Hallenbad ab.", day="2024-03-10")
    second = Draft("a2", "Am Freitag stimmt der Kreistag über das Hallenbad ab.", day="2024-03-11")
    first.time("Am Mittwoch", "2024-03-13")
    second.time("Am Freitag", "2024-03-15")
    return first, second


@pytest.mark.parametrize(
    ("dated", "found"),
    [
        (("", ""), ["corrected_later"]),
        (("r", "r"), ["corrected_later"]),
        (("r", ""), ["corrected_later"]),
        (("r", "s"), []),
    ],
)
def test_a_later_day_of_another_happening_moves_nothing(dated, found):
    assert verdicts(*drafts(), dated) == found


def test_the_day_of_a_condition_is_no_earlier_day_of_what_happens():
    first, second = drafts()
    first.says("stimmt der Kreistag", "org:kreistag", condition=(first.at("Am Mittwoch"),))
    assert verdicts(first, second, ("", "")) == []


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("Liefert das Werk bis Mittwoch kein Mehl", "Liefert das Werk bis Freitag kein Mehl", ["corrected_later"]),
        ("Liefert das Werk bis Mittwoch kein Mehl", "Kehrt niemand bis Freitag zurück", []),
        ("Liefert das Werk bis Mittwoch nicht", "Kehrt niemand bis Freitag zurück", []),
    ],
)
def test_a_new_ultimatum_moves_no_earlier_one(first, second, found):
    ending = "streiken die Bäcker an allen Standorten am Hafen ohne Ende, sagte Moor"
    drafts = []
    for number, (condition, day) in enumerate([(first, "Mittwoch"), (second, "Freitag")], start=1):
        draft = Draft(f"a{number}", f"{condition}, {ending}.", day=f"2024-03-1{number - 1}")
        draft.time(f"bis {day}", "2024-03-13" if day == "Mittwoch" else "2024-03-15")
        held = (draft.at(condition),)
        drafts.append(draft.says("streiken die Bäcker", "person:moor", "threaten", condition=held))
    assert verdicts(*drafts, ("", "")) == found


def test_the_day_of_a_condition_is_no_other_day_of_one_claim():
    first, second = drafts()
    for draft in (first, second):
        draft.says(draft.text, "org:kreistag", "threaten")
    assert claim_verdicts(first, second) == ["corrected_later"]
    first.statements[0] = replace(first.statements[0], condition=(first.at("Am Mittwoch"),))
    assert claim_verdicts(first, second) == []


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("2024-03-15T12:00", "2024-03-15TEV", ["conflicting"]),
        ("2024-03-15TEV", "2024-03-15T12:00", ["conflicting"]),
        ("2024-03-15TMO", "2024-03-15TEV", ["conflicting"]),
        ("2024-03-15T18:00", "2024-03-15TEV", []),
        ("2024-03-15T12:00", "2024-03-15TMI", []),
        ("2024-03-15T12:00", "2024-03-15T18:00", []),
        ("2024-03-15", "2024-03-15TEV", []),
    ],
)
def test_a_part_of_the_day_and_an_hour_outside_of_it_are_two_times_for_one_demand(first, second, found):
    told = []
    for name, value, words in (("a1", first, "zur Frist"), ("a2", second, "zum Stichtag")):
        draft = Draft(name, f"Der Kreistag verlangt das Gutachten zum Hallenbad bis {words}.")
        draft.says(f"das Gutachten zum Hallenbad bis {words}", "org:kreistag", "demand")
        draft.time(words, value)
        told.append(draft)
    assert claim_verdicts(*told) == found


@pytest.mark.parametrize(("status", "found"), [("demanded", []), ("scheduled", ["corrected_later"])])
def test_what_came_on_another_day_than_somebody_wanted_was_not_moved(status, found):
    first, second = drafts()
    first.event("stimmt", "ELECT", status=status, day="2024-03-13", when="Am Mittwoch")
    second.event("stimmt", "ELECT", day="2024-03-15", when="Am Freitag")
    assert verdicts(first, second, ("r", "r")) == found


def test_the_days_of_two_happenings_of_one_kind_are_none_that_moved():
    first, second = drafts()
    one = {"by": ("country:one",), "against": ("country:two",)}
    first.entity("country:one", "Kreistag", "country", wikidata="Q1").event("stimmt", "SANCTION", **one)
    second.entity("country:two", "Kreistag", "country", wikidata="Q2")
    second.event("stimmt", "SANCTION", by=("country:two",), against=("country:one",))
    assert verdicts(first, second, ("r", "r")) == []


def test_the_days_that_two_set_for_what_each_promises_are_no_two_for_one_thing():
    first, second = drafts()
    first.says(first.text, "person:odo", "promise")
    assert verdicts(first, second, ("", "")) == ["corrected_later"]
    second.says(second.text, "person:ida", "promise")
    assert verdicts(first, second, ("", "")) == []


def test_the_days_that_one_sets_for_a_promise_moved():
    first, second = drafts()
    for draft in (first, second):
        draft.says(draft.text, "person:odo", "promise")
    assert verdicts(first, second, ("", "")) == ["corrected_later"]


def plan(article, words, value, *, day):
    draft = Draft(article, f"{words} stimmt der Kreistag über das Hallenbad ab.", day=day)
    draft.time(words, value)
    return draft


@pytest.mark.parametrize(
    ("words", "value", "found"),
    [
        ("Am 14. März", "2024-03-14", ["conflicting"]),
        ("Am 20. März", "2024-03-20", ["corrected_later"]),
        ("Am Donnerstag", "2024-03-14", ["corrected_later"]),
    ],
)
def test_two_dates_side_by_side_of_what_lies_ahead_contradict_each_other(words, value, found):
    first = plan("a1", "Am 13. März", "2024-03-13", day="2024-03-10")
    assert verdicts(first, plan("a2", words, value, day="2024-03-11"), ("", "")) == found


def test_two_dates_side_by_side_of_what_came_may_be_two_steps():
    first = plan("a1", "Am 5. März", "2024-03-05", day="2024-03-10")
    assert "conflicting" not in verdicts(first, plan("a2", "Am 6. März", "2024-03-06", day="2024-03-11"), ("", ""))


def told_of_neighbours(first, second, day, later, *, meaning, **speech):
    drafts = Draft("a1", first, day="2024-03-10"), Draft("a2", second, day="2024-03-11")
    for draft, (words, value) in zip(drafts, (day, later), strict=True):
        draft.time(words, value)
        for cue, content in speech.items():
            if cue in draft.text:
                draft.says(content, "", cue=(draft.at(cue),))
    corpus = Corpus([d.done() for d in drafts], terms)
    twins = {(("a1", 0), ("a2", 0)): meaning}
    story = Story("y1", "", ("a1", "a2"))
    return [d.verdict for d in compare_loose_times(corpus, story, {}, twins, {}, Strangers(corpus, {}))]


@pytest.mark.parametrize(
    ("first", "second", "meaning", "found"),
    [
        ("Am Dienstag bekommen alle ein Darlehen.", "Am Mittwoch tagt der Kreistag.", 0.4, []),
        ("Am Dienstag bekommen alle ein Darlehen.", "Am Mittwoch fließt das Darlehen.", 0.4, ["corrected_later"]),
        ("Am Dienstag wird plädiert.", "Am Mittwoch sollen die Anwälte reden.", 0.7, ["corrected_later"]),
    ],
)
def test_days_of_twin_sentences_are_of_one_thing_where_a_word_or_the_meaning_is(first, second, meaning, found):
    times = ("Am Dienstag", "2024-03-12"), ("Am Mittwoch", "2024-03-13")
    assert told_of_neighbours(first, second, *times, meaning=meaning) == found


def test_a_name_of_an_actor_in_two_sentences_makes_their_days_none_of_one_thing():
    first = Draft("a1", "Am Dienstag bekommt Odo Moor ein Darlehen.", day="2024-03-10")
    second = Draft("a2", "Am Mittwoch besucht Odo Moor den Kreistag.", day="2024-03-11")
    for draft, words, value in ((first, "Am Dienstag", "2024-03-12"), (second, "Am Mittwoch", "2024-03-13")):
        draft.entity("person:odo", "Odo Moor").time(words, value)
    corpus = Corpus([first.done(), second.done()], terms)
    story, twins = Story("y1", "", ("a1", "a2")), {(("a1", 0), ("a2", 0)): 0.4}
    assert not compare_loose_times(corpus, story, {}, twins, {}, Strangers(corpus, {}))


def test_the_days_on_which_two_reports_have_somebody_speak_are_no_two_of_one_deed():
    first = "Der Kreistag baut das Hallenbad, teilte er am Mittwoch mit."
    second = "Der Kreistag baut das Hallenbad, teilte er am Freitag mit."
    times = ("am Mittwoch", "2024-03-13"), ("am Freitag", "2024-03-15")
    said = {"teilte": "Der Kreistag baut das Hallenbad"}
    assert told_of_neighbours(first, second, *times, meaning=0.9, **said) == []
    assert told_of_neighbours(first, second, *times, meaning=0.9) == ["corrected_later"]


@pytest.mark.parametrize(("act", "found"), [("demand", []), ("threaten", []), ("assert", ["corrected_later"])])
def test_the_day_that_somebody_demands_is_no_earlier_day_of_what_happens(act, found):
    first, second = drafts()
    first.says("Am Mittwoch stimmt der Kreistag", "org:kreistag", act)
    assert verdicts(first, second, ("", "")) == found


@pytest.mark.parametrize(("hour", "found"), [("11:10", []), ("12:10", ["corrected_later"])])
def test_one_time_of_day_told_in_reports_of_two_days_is_one_time(hour, found):
    words = f"um {hour} Uhr"
    first = Draft("a1", "Das Amt sei um 11:10 Uhr verständigt worden.", day="2024-03-10")
    second = Draft("a2", f"Das Amt sei {words} verständigt worden.", day="2024-03-14")
    first.time("um 11:10 Uhr", "2024-03-10T11:10")
    second.time(words, f"2024-03-14T{hour}")
    for draft in (first, second):
        draft.says(draft.text.removesuffix("."), "p:moor")
    assert claim_verdicts(first, second) == found
