"""Two sources of one report that count one thing differently."""

from dataclasses import replace

from lagebild.compare.corpus import Corpus
from lagebild.compare.count_mentions import list_counts
from lagebild.compare.rival_counts import contrast_sources, heed_contested, list_contested
from lagebild.compare.told import Told
from lagebild.model.facts import Figure
from lagebild.model.spans import Span
from lagebild.model.stories import Story, Verdict
from tests.compare.handmade import Draft, terms


def contrasts(*drafts):
    corpus = Corpus([d.done() for d in drafts], terms)
    return contrast_sources(corpus, "y1", list_counts(corpus, Story("y1", "", tuple(d.id for d in drafts)), {}), {})


def report(first="85.000 Mann", second="12.000", act="assert"):
    one, other = f"es seien {first}", f"es seien {second}"
    draft = Draft("a1", f"Kern sagte, {one}. Der Rat von Moor sagte, {other}.")
    return draft.says(one, "person:kern", act).says(other, "org:moor")


def test_two_sources_of_one_report_contradict_each_other_and_another_report_sides_with_one():
    other = Draft("a2", "Dort stehen 12.000 Mann.")
    (alone,), (found,) = contrasts(report()), contrasts(report(), other)
    assert (alone.verdict, found.verdict) == ("conflicting", "conflicting")
    assert [s.value for s in found.sides] == ["85.000 Mann", "12.000", "12.000 Mann"]
    assert found.sides[-1].articles == ("a2",)


def test_a_number_of_another_sort_sides_with_nobody():
    def sorted_as(draft, words, sort):
        value = float(words.split()[0])
        return replace(draft.done(), figures=(Figure(draft.at(words), "other", value, value, value, sorts=(sort,)),))

    told = report(first="300 Mann", second="700 Mann")
    corpus = Corpus(
        [
            sorted_as(told, "300 Mann", "person"),
            sorted_as(Draft("a2", "Da stehen 300 Zelte."), "300 Zelte", "building"),
        ],
        terms,
    )
    (found,) = contrast_sources(corpus, "y1", list_counts(corpus, Story("y1", "", ("a1", "a2")), {}), {})
    assert {article for side in found.sides for article in side.articles} == {"a1"}


def test_numbers_of_other_sorts_are_no_rivals():
    def compare(*sorts):
        draft = report(first="30 Tote", second="50 Tote")
        figures = [
            Figure(draft.at(words), "killed", value, value, value, sorts=(sort,))
            for words, value, sort in zip(("30 Tote", "50 Tote"), (30.0, 50.0), sorts, strict=True)
        ]
        corpus = Corpus([replace(draft.done(), figures=tuple(figures))], terms)
        return contrast_sources(corpus, "y1", list_counts(corpus, Story("y1", "", ("a1",)), {}), {})

    assert len(compare("person/soldier", "person/soldier")) == 1
    assert compare("person/soldier", "person/civilian") == []


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
    assert (found.verdict, found.about) == ("conflicting", "participants")
    assert found.because.startswith("told by the report itself and Der Rat von Moor")


def test_a_verb_behind_a_number_says_nothing_of_what_it_counts():
    draft = Draft("a1", "Laut Kern jubelten 4000 Menschen. Der Rat von Moor will nur 1800 gesehen haben.")
    draft.entity("person:kern", "Kern").entity("org:moor", "Der Rat von Moor", "organisation")
    draft.event("jubelten", "PROTEST", figures=[("4000 Menschen", "participants", 4000.0, None)])
    draft.says("jubelten 4000 Menschen", "person:kern").says("will nur 1800 gesehen haben", "org:moor")
    (found,) = contrasts(draft)
    assert (found.about, [s.value for s in found.sides]) == ("participants", ["4000 Menschen", "1800"])


def test_a_number_without_a_noun_may_stand_before_that_of_a_crowd_in_its_sentence():
    def count(*sentences):
        draft = Draft("a1", " ".join(sentences))
        draft.entity("person:kern", "Kern").entity("org:moor", "Rat", "organisation")
        draft.event("1000 Menschen", "PROTEST", figures=[("1000 Menschen", "participants", 1000.0, None)])
        draft.says("waren es 300", "person:kern").says("1000 Menschen", "org:moor")
        return [found.about for found in contrasts(draft)]

    assert count("Laut Kern waren es 300, laut Rat 1000 Menschen.") == ["participants"]
    assert count("Laut Kern waren es 300.", "Laut Rat kamen 1000 Menschen.") == []


def test_what_is_no_crowd_or_nobody_else_counts_has_no_rivals():
    assert contrasts(crowd("280", sourced=False)) == []
    assert contrasts(crowd("280", what="injured")) == []
    assert contrasts(crowd("12")) == []
    assert contrasts(crowd("350")) == []


def shares(first, second, *, mod=None):
    """Two sources of one report, each with so many out of so many."""
    draft = Draft(
        "a1", "Kern sagte, es fuhren {} von {} Bussen. Moor sagte, es fuhren {} von {} Bussen.".format(*first, *second)
    )
    for (part, whole), speaker, name in ((first, "person:kern", "Kern"), (second, "org:moor", "Moor")):
        draft.entity(speaker, name).says(f"es fuhren {part} von {whole} Bussen", speaker)
    numbers = [(str(n), n, m) for n, m in zip((*first, *second), (mod, "WHOLE", None, "WHOLE"), strict=True)]
    figures = tuple(Figure(draft.at(told), "other", n, n, n, mod=m, noun=draft.at("Bussen")) for told, n, m in numbers)
    corpus = Corpus([replace(draft.done(), figures=figures)], terms)
    return contrast_sources(corpus, "y1", list_counts(corpus, Story("y1", "", ("a1",)), {}), {})


def test_shares_of_other_wholes_are_compared_as_shares():
    (found,) = shares((437, 548), (9, 10))
    assert (found.verdict, [s.value for s in found.sides]) == ("conflicting", ["437 von 548 Bussen", "9 von 10 Bussen"])
    assert shares((437, 548), (4, 5)) == []
    assert shares((437, 548), (8, 10)) == []


def test_some_of_those_counted_are_no_rival_of_all_of_them():
    assert shares((31, 80), (52, 81), mod="PART") == []


def test_sums_of_one_report_alone_surely_contradict_each_other_in_no_way():
    one, other = "es seien 340 Euro", "es seien 190 Euro"
    draft = Draft("a1", f"Kern sagte, {one}. Moor sagte, {other}.").says(one, "person:kern").says(other, "org:moor")
    figures = tuple(Figure(draft.at(w), "money", n, n, n, unit="EUR") for w, n in (("340", 340.0), ("190", 190.0)))
    corpus = Corpus([replace(draft.done(), figures=figures)], terms)
    (found,) = contrast_sources(corpus, "y1", list_counts(corpus, Story("y1", "", ("a1",)), {}), {})
    assert found.verdict == "single_source"


def test_numbers_of_two_happenings_are_no_rivals():
    one, other = "es seien 85 Mann", "es seien 62 Mann"
    draft = Draft("a1", f"Kern sagte, {one}. Moor sagte, {other}.").says(one, "person:kern").says(other, "org:moor")
    for words, value in (("85 Mann", 85.0), ("62 Mann", 62.0)):
        draft.event(words, "PROTEST", figures=[(words, "other", value, None)])
    corpus = Corpus([draft.done()], terms)
    spans = {"a1": [(f.span, f"r{e.id}") for e in draft.events for f in e.figures]}
    assert contrast_sources(corpus, "y1", list_counts(corpus, Story("y1", "", ("a1",)), spans), {}) == []


def judge_contested(draft, what="", *, reached=False):
    """The verdict on two numbers of two reports where another one tells both."""
    corpus = Corpus([draft.done(), Draft("a2", "Eins.").done(), Draft("a3", "Zwei.").done()], terms)
    contested = list_contested(corpus, list_counts(corpus, Story("y1", "", ("a1", "a2", "a3")), {}))
    judge = heed_contested(lambda *_: Verdict("corrected_later", ""), contested, what)
    told = [Told(a, str(n), (Span(0, 1),), n, n) for a, n in (("a2", 85000.0), ("a3", 12000.0))]
    found = judge(corpus, told[0], replace(told[1], reached=reached))
    return found and found.verdict


def test_numbers_that_two_sources_hold_against_each_other_are_no_update():
    assert judge_contested(report(second="12.000 Mann")) == "conflicting"
    assert judge_contested(report(second="14.000 Mann")) == "corrected_later"


def test_a_toll_and_a_number_that_a_count_has_come_to_are_updates_all_the_same():
    assert judge_contested(report(second="12.000 Mann"), "killed") == "corrected_later"
    assert judge_contested(report(second="12.000 Mann"), reached=True) == "corrected_later"
