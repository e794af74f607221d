"""Nouns that name a happening by its kind."""

from dataclasses import replace

import pytest

from lagebild.compare.alignment import align_events
from lagebild.compare.corpus import Corpus
from lagebild.compare.passing import take_up_passing
from lagebild.model.facts import Analysis, Stance
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

TEXT = "In Altstadt begann am 7 März der Einsturz der Brücke Kelm."


def tell(identity: str, day: str = "2024-03-08") -> Draft:
    draft = Draft(identity, TEXT, day=day).entity("place:altstadt", "Altstadt", "place")
    return draft.event("Einsturz", "ACCIDENT", when="7 März", day="2024-03-07")


def report(text: str, day: str = "2024-03-12") -> Draft:
    return Draft("a4", text, day=day).entity("place:altstadt", "Altstadt", "place")


def articles_of_main(*analyses: Analysis) -> list[str]:
    corpus = Corpus(analyses, terms)
    story = Story("y1", "", tuple(a.article.id for a in analyses))
    groups = take_up_passing(corpus, align_events(corpus, story))
    return [h.article for h in max(groups, key=len)]


def three() -> list[Analysis]:
    return [tell(f"a{n}").done() for n in (1, 2, 3)]


@pytest.mark.parametrize(
    ("text", "word", "kind", "joins"),
    [
        ("Nach dem Unglück gab es in Altstadt Suppe.", "Unglück", "ACCIDENT", True),
        ("Unglück drohte in Altstadt keinem.", "Unglück", "ACCIDENT", False),
        ("Nach dem unglück gab es in Altstadt Suppe.", "unglück", "ACCIDENT", False),
        ("Nach dem Konzert gab es in Altstadt Suppe.", "Konzert", "CULTURE", False),
        ("Nach dem Ding gab es in Altstadt Suppe.", "Ding", "OTHER", False),
    ],
)
def test_noun_of_its_kind_joins_the_main_happening(text: str, word: str, kind: str, joins: bool) -> None:
    later = report(text).names(word, kind).done()
    assert articles_of_main(*three(), later) == ["a1", "a2", "a3", *(["a4"] if joins else [])]


def test_mild_word_for_harm_joins_what_did_it() -> None:
    draft = report("Der jüngste Zwischenfall ärgert den Rat von Altstadt.").names("Zwischenfall", "OTHER")
    mild = replace(draft.done(), stances=(Stance(draft.at("Zwischenfall"), "harm", "mild"),))
    assert articles_of_main(*three(), mild) == ["a1", "a2", "a3", "a4"]


def test_noun_beside_a_time_long_ago_means_another_one() -> None:
    draft = report("Es war wie 2011 nach dem Unglück in Altstadt.").names("Unglück", "ACCIDENT")
    draft.time("2011", "2011-05-03")
    assert articles_of_main(*three(), draft.done()) == ["a1", "a2", "a3"]


def test_what_one_report_tells_is_known_by_no_kind() -> None:
    later = report("Nach dem Unglück gab es in Altstadt Suppe.").names("Unglück", "ACCIDENT").done()
    assert articles_of_main(*three()[:1], later) == ["a1"]


def test_report_of_the_day_before_cannot_mean_it() -> None:
    early = report("Nach dem Unglück gab es in Altstadt Suppe.", day="2024-03-06").names("Unglück", "ACCIDENT").done()
    assert articles_of_main(*three(), early) == ["a1", "a2", "a3"]


def test_report_that_names_nobody_and_no_place_of_it_means_another_one() -> None:
    other = Draft("a4", "Nach dem Unglück gab es Suppe.", day="2024-03-12").names("Unglück", "ACCIDENT").done()
    assert articles_of_main(*three(), other) == ["a1", "a2", "a3"]
