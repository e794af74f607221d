"""Two sources of one report that count one thing differently."""

from dataclasses import replace

from lagebild.compare.corpus import Corpus
from lagebild.compare.count_mentions import list_counts
from lagebild.compare.rival_counts import contrast_sources
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms


def contrasts(*drafts):
    corpus = Corpus([d.done() for d in drafts], terms)
    return contrast_sources(corpus, "y1", list_counts(corpus, Story("y1", "", tuple(d.id for d in drafts)), {}), {})


def report(first="85.000 Mann", second="12.000", act="assert"):
    one, other = f"es seien {first}", f"es seien {second}"
    draft = Draft("a1", f"Kern sagte, {one}. Der Rat von Moor sagte, {other}.")
    return draft.says(one, "person:kern", act).says(other, "org:moor")


def test_two_sources_of_one_report_contradict_each_other_where_another_report_sides_with_one():
    other = Draft("a2", "Dort stehen 12.000 Mann.")
    (alone,), (found,) = contrasts(report()), contrasts(report(), other)
    assert (alone.verdict, found.verdict) == ("single_source", "conflicting")
    assert [s.value for s in found.sides] == ["85.000 Mann", "12.000", "12.000 Mann"]
    assert found.sides[-1].articles == ("a2",)


def test_what_is_demanded_contradicts_no_count():
    assert contrasts(report(act="demand")) == []


def test_numbers_of_other_things_or_sizes_are_no_rivals():
    assert contrasts(report(second="900 Zelte")) == []
    assert contrasts(report(first="30 Mann", second="12")) == []
    assert contrasts(report(second="400 Mann")) == []


def test_of_several_numbers_of_one_source_none_is_set_against_another():
    draft = report(first="61 Mann und 63 Mann", second="68 Mann")
    assert contrasts(draft) == []


def test_one_body_under_two_names_is_one_source():
    draft = report(second="12.000 Mann").entity("person:kern", "Amt Moor").entity("org:moor", "Rat von Moor")
    draft.entities = [replace(e, mentions=()) for e in draft.entities]
    assert contrasts(draft) == []


def crowd(second, *, sourced=True, what="participants"):
    draft = Draft("a1", f"Zum Marsch kamen 350 Menschen. Der Rat von Moor sprach von {second}. Es regnete.")
    draft.entity("org:moor", "Der Rat von Moor", "organisation")
    draft.event("Marsch", "PROTEST", figures=[("350 Menschen", what, 350.0, None)])
    return draft.says(f"von {second}", "org:moor") if sourced else draft


def test_a_crowd_is_counted_by_the_report_and_by_somebody_else():
    (found,) = contrasts(crowd("280"))
    assert (found.verdict, found.about) == ("single_source", "participants")
    assert found.because.startswith("told by the report itself and Der Rat von Moor")


def test_what_is_no_crowd_or_nobody_else_counts_has_no_rivals():
    assert contrasts(crowd("280", sourced=False)) == []
    assert contrasts(crowd("280", what="injured")) == []
    assert contrasts(crowd("12")) == []
    assert contrasts(crowd("350")) == []
