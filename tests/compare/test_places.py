"""Places of one happening."""

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import list_happenings
from lagebild.compare.places import compare_places
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms


def compare(first, second, *, parent=None):
    drafts = []
    for i, place in enumerate((first, second), start=1):
        draft = Draft(f"a{i}", f"Das Treffen war in {place}.")
        draft.entity(f"place:{place}", place, "place", parent=parent if i == 1 else None)
        span = draft.at(place)
        drafts.append(draft.event("Treffen", "CONSULT", place=f"place:{place}", arguments=(("place", span),)))
    corpus = Corpus([d.done() for d in drafts], terms)
    return compare_places(corpus, "y1", "r1", list_happenings(corpus, Story("y1", "", ("a1", "a2"))))


def test_city_is_more_exact_than_its_state():
    found = compare("Wien", "Österreich", parent="place:Österreich")
    assert [(d.kind, d.verdict, d.because) for d in found] == [("specificity", "coarser", "Wien lies in Österreich")]


def test_two_places_are_told_without_calling_them_a_contradiction():
    assert [d.verdict for d in compare("Lethea", "Port Amand")] == ["compatible"]


def test_same_place_is_no_difference():
    assert compare("Wien", "Wien") == []


def test_state_beside_a_town_is_no_difference():
    genf = Draft("a1", "Das Treffen war in Genf.").entity("place:genf", "Genf", "place")
    state = Draft("a2", "Das Treffen mit Sorvenien.").entity("country:sorvenien", "Sorvenien", "country")
    genf.event("Treffen", "CONSULT", place="place:genf", arguments=(("place", genf.at("Genf")),))
    state.event("Treffen", "CONSULT", place="country:sorvenien", arguments=(("place", state.at("Sorvenien")),))
    corpus = Corpus([genf.done(), state.done()], terms)
    assert compare_places(corpus, "y1", "r1", list_happenings(corpus, Story("y1", "", ("a1", "a2")))) == []


@pytest.mark.parametrize(
    ("states", "days", "verdict"),
    [
        (("AT", "DE"), ("2024-03-08", "2024-03-08"), "conflicting"),
        (("AT", "AT"), ("2024-03-08", "2024-03-08"), "compatible"),
        ((None, "DE"), ("2024-03-08", "2024-03-08"), "compatible"),
        (("AT", "DE"), ("2024-03-08", None), "compatible"),
        (("AT", "DE"), ("2024-03-08", "2024-03-09"), "corrected_later"),
        (("AT", "AT"), ("2024-03-08", "2024-03-09"), "compatible"),
    ],
)
def test_two_places_in_two_states_exclude_each_other_or_the_plan_was_moved(states, days, verdict):
    drafts = []
    for n, (place, state, day) in enumerate(zip(("Graz", "Gera"), states, days, strict=True), 1):
        draft = Draft(f"a{n}", f"Ada trifft Bo in {place}.", day=f"2024-03-1{n}")
        draft.entity("person:a", "Ada").entity("person:b", "Bo").entity(f"place:{place}", place, "place", parent=state)
        parties = ("person:a", "person:b")
        where = (("place", draft.at(place)),)
        drafts.append(
            draft.event("trifft", "CONSULT", day=day, parties=parties, place=f"place:{place}", arguments=where)
        )
    corpus = Corpus([d.done() for d in drafts], terms)
    found = compare_places(corpus, "y1", "r1", list_happenings(corpus, Story("y1", "", ("a1", "a2"))))
    assert [d.verdict for d in found] == [verdict]
