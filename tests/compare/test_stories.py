"""Grouping of articles into stories."""

from itertools import combinations

from lagebild.compare.background import measure_background
from lagebild.compare.collection import Collection
from lagebild.compare.corpus import NO_TIES
from lagebild.compare.sketches import draw_sketch
from lagebild.compare.stories import group_articles, regroup_articles
from tests.compare.handmade import Draft, terms

FERRY_ONE = "Die Fähre Meridian sank im Harlsund. Kapitän Brekstad verließ das Schiff. Die Küstenwache sucht Vermisste."
FERRY_TWO = (
    "Nach dem Untergang der Meridian im Harlsund wird Brekstad befragt. Die Küstenwache birgt weitere Vermisste."
)
PLANT = "Im Chemiewerk Korvanit brannte ein Kessel. Werkleiter Brandis verweist auf Schweißarbeiten. Anwohner klagen."


def collect(*drafts, measured=None):
    """The drafts side by side, weighed by what is usual among the measured ones."""
    analyses = [d.done() for d in measured or drafts]
    background = measure_background([draw_sketch(a, terms) for a in analyses], analyses, terms)
    return Collection([draw_sketch(d.done(), terms) for d in drafts], background)


def group(*drafts):
    return group_articles(collect(*drafts), NO_TIES)


def test_reports_of_one_happening_come_together_and_others_stay_apart():
    assert group(Draft("a1", FERRY_ONE), Draft("a2", FERRY_TWO), Draft("a3", PLANT)) == [("a1", "a2"), ("a3",)]


def test_two_reports_that_share_only_common_words_are_two_stories():
    assert group(Draft("a1", FERRY_ONE), Draft("a2", PLANT)) == [("a1",), ("a2",)]


def test_like_happenings_years_apart_are_two_stories():
    old = Draft("a1", FERRY_ONE.replace("Brekstad", "Holm").replace("Meridian", "Aurora"), day="2011-03-10")
    assert group(old, Draft("a2", FERRY_TWO)) == [("a1",), ("a2",)]


def test_groups_do_not_depend_on_the_order_of_the_input():
    drafts = [Draft("a1", FERRY_ONE), Draft("a2", FERRY_TWO, day="2024-03-11"), Draft("a3", PLANT)]
    assert group(*drafts) == group(*reversed(drafts))


STREAM = [
    Draft("a1", FERRY_ONE),
    Draft("a2", PLANT),
    Draft("a3", FERRY_TWO, day="2024-03-11"),
    Draft(
        "a4", "Werkleiter Brandis gab nach dem Brand im Chemiewerk Korvanit Fehler beim Kessel zu.", day="2024-03-12"
    ),
    Draft("a5", "Der Landtag von Brenau wählte Ilse Harkort zur Präsidentin.", day="2024-03-12"),
]


def test_articles_that_come_in_one_by_one_make_the_stories_that_all_at_once_make():
    whole = group_articles(collect(*STREAM), NO_TIES)
    known = []
    for count in range(1, len(STREAM) + 1):
        collection = collect(*STREAM[:count], measured=STREAM)
        change = regroup_articles(collection, known, {STREAM[count - 1].id}, NO_TIES)
        known = [g for g in known if g not in change.gone] + list(change.made)
    assert sorted(known) == sorted(whole)
    assert len(whole) == 3


def test_a_new_article_leaves_stories_that_it_is_not_like_alone():
    known = [("a1", "a3"), ("a2",), ("a5",)]
    change = regroup_articles(collect(*STREAM), known, {"a4"}, NO_TIES)
    assert change.gone == (("a2",),)
    assert change.made == (("a2", "a4"),)


def test_an_article_that_was_changed_leaves_its_story():
    moved = [Draft("a3", PLANT.replace("klagen", "warten"), day="2024-03-11") if d.id == "a3" else d for d in STREAM]
    change = regroup_articles(collect(*moved), [("a1", "a3"), ("a2",), ("a4",), ("a5",)], {"a3"}, NO_TIES)
    assert ("a1",) in change.made
    assert ("a1", "a3") in change.gone


def test_likeness_of_a_pair_is_the_same_whoever_is_asked():
    collection = collect(*STREAM)
    every = {(a, b): score for a, b, score in collection.pair_up()}
    for a, b in combinations(range(len(STREAM)), 2):
        for asked in ([a], [b], [a, b]):
            found = {(a, b): score for a, b, score in collection.pair_up(asked)}
            assert found.get((a, b)) in (None, every.get((a, b)))


LANDING = (
    "Ein Flugzeug landete mit defektem Fahrwerk auf dem Flughafen von {}. Die Passagiere blieben unverletzt, sagte {}."
)


def test_happenings_of_one_kind_that_share_no_name_are_less_alike():
    places, people = ("Brenau", "Ostvik", "Brenau"), ("Jana Moor", "Olaf Rehn", "Olaf Rehn")
    drafts = [
        Draft(f"a{n}", LANDING.format(place, who)).entity(f"place:{place}", place, "place").entity(f"person:{who}", who)
        for n, (place, who) in enumerate(zip(places, people, strict=True), 1)
    ]
    landings = collect(*drafts)
    assert landings.likeness(0, 1) < 0.6 * landings.likeness(0, 2)


def test_a_state_that_both_name_makes_no_two_happenings_one_story():
    def compare(*, kind):
        drafts = [
            Draft(f"a{n}", LANDING.format(place, who) + " Die Aufsicht von Kalden ermittelt.")
            .entity(f"place:{place}", place, "place")
            .entity("KD", "Kalden", kind)
            for n, (place, who) in enumerate((("Brenau", "Jana Moor"), ("Ostvik", "Olaf Rehn")), 1)
        ]
        return collect(*drafts).likeness(0, 1)

    assert compare(kind="country") < 0.6 * compare(kind="place")


def test_reports_of_unknown_days_are_less_alike_than_those_of_one_day():
    known = collect(Draft("a1", FERRY_ONE), Draft("a2", FERRY_TWO)).likeness(0, 1)
    unknown = [
        collect(Draft("a1", FERRY_ONE, day=first), Draft("a2", FERRY_TWO, day=None)).likeness(0, 1)
        for first in (None, "2024-03-10")
    ]
    assert unknown[0] == unknown[1] < known
