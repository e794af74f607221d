"""Two sources of one report that give two times for one thing."""

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.rival_times import contrast_times
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

FIRST, LATER = "2024-03-09T14:10", "2024-03-09T14:45"


def contrasts(draft, records=None):
    return contrast_times(Corpus([draft.done()], terms), Story("y1", "", ("a1",)), records or {})


def arrival(second="von 14.45 Uhr", value=LATER, *, speaker="org:moor", type="TIME", mod=None, act="assert"):
    draft = Draft("a1", f"Kern sagte, Hilfe sei um 14.10 Uhr gekommen. Der Rat von Moor spricht {second}. Es regnete.")
    draft.time("um 14.10 Uhr", FIRST, type="TIME")
    draft.time("14.45 Uhr", value, type=type, mod=mod)
    return draft.says("Hilfe sei um 14.10 Uhr gekommen", "person:kern").says(second, speaker, act)


def test_two_sources_give_two_times_of_the_day():
    draft = arrival()
    draft.entity("person:kern", "Kern").entity("org:moor", "Rat von Moor", "organisation")
    (found,) = contrasts(draft, {("a1", 0): "r1"})
    assert (found.kind, found.about, found.verdict, found.record) == ("time", "start", "conflicting", "r1")
    assert [s.value for s in found.sides] == ["um 14.10 Uhr", "14.45 Uhr"]
    assert found.because == "told by Kern and Rat von Moor, both in one article only"


@pytest.mark.parametrize(
    "other",
    [
        {"value": FIRST},
        {"value": "2024-03-09T14:20", "mod": "APPROX"},
        {"value": "2024-03-09", "type": "DATE"},
        {"speaker": ""},
        {"speaker": "person:kern"},
        {"act": "demand"},
        {"second": "von 14.45 Uhr als Beginn der Feier"},
    ],
)
def test_times_that_fit_or_may_be_of_two_things_are_no_rivals(other):
    assert contrasts(arrival(**other)) == []


def days(verb="kam", *, first="ARREST", second="ARREST"):
    draft = Draft("a1", f"Kern sagte, Moor kam am Montag. Laut Rat {verb} Moor am Dienstag an.")
    draft.event("kam", first, when="am Montag", day="2024-03-04", statement="s1")
    draft.event(verb, second, when="am Dienstag", day="2024-03-05", statement="s2")
    return draft.says("Moor kam am Montag", "person:kern").says(f"{verb} Moor am Dienstag an", "org:rat")


def test_two_sources_give_two_days_of_one_happening():
    (found,) = contrasts(days())
    assert (found.about, [s.value for s in found.sides]) == ("date", ["am Montag", "am Dienstag"])
    assert contrasts(days(second="DEATH")) == []
    assert contrasts(days("ging")) == []


def test_two_sources_give_two_lengths():
    def compare(words, value):
        draft = Draft("a1", f"Kern sagte, es habe drei Stunden gedauert, der Rat spricht von {words}.")
        draft.time("drei Stunden", "PT3H", type="DURATION")
        draft.time(words, value, type="DURATION")
        draft.says("es habe drei Stunden gedauert", "person:kern").says(f"von {words}", "org:rat")
        return [found.about for found in contrasts(draft)]

    assert compare("zwanzig Minuten", "PT20M") == ["duration"]
    assert compare("180 Minuten", "PT180M") == []


def test_a_statement_with_two_times_sets_none_against_another():
    draft = arrival("von 14.45 Uhr")
    draft.time("14.10", "2024-03-09T14:12", type="TIME")
    assert contrasts(draft) == []
