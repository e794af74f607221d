"""Which numbers of two articles may count the same."""

from dataclasses import replace
from math import inf

from lagebild.compare.corpus import Corpus
from lagebild.compare.count_affinity import score_counts
from lagebild.compare.count_mentions import list_counts
from lagebild.model.facts import Figure
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms


def score(*sides):
    """Each side: text, words of the number, its kind, value and bound, and maybe the act of who says the whole."""
    drafts = []
    for i, (text, words, what, value, mod, unit, act) in enumerate(sides):
        draft = Draft(f"a{i}", text)
        if act:
            draft.says(text, f"person:p{i}", act)
        figure = Figure(draft.at(words), what, value, value, value, unit=unit, mod=mod)
        drafts.append(replace(draft.done(), figures=(figure,)))
    corpus = Corpus(drafts, terms)
    counts = list_counts(corpus, Story("y1", "", ("a0", "a1")), {})
    twins = {(counts[0].place, counts[1].place): 0.6}
    return score_counts(corpus, counts[0], counts[1], twins)


def count(text, words, value, *, what="other", mod=None, unit=None, act=None):
    return text, words, what, float(value), mod, unit, act


def test_some_of_those_told_before_are_not_compared_with_all():
    whole = count("Neun Hirten zogen aus.", "Neun Hirten", 9)
    assert score(whole, count("Vier Hirten sangen.", "Vier Hirten", 4)) > -inf
    assert score(whole, count("Vier Hirten sangen.", "Vier", 4, mod="PART")) == -inf


def test_as_much_as_somebody_wants_is_not_compared_with_as_much_as_there_is():
    there = count("Es kommen 110 Kubikmeter an.", "110 Kubikmeter", 110, unit="m³")
    for act in ("demand", "threaten"):
        assert score(there, count("Es sollen 200 Kubikmeter sein.", "200 Kubikmeter", 200, unit="m³", act=act)) == -inf
    assert score(there, count("Es waren 200 Kubikmeter.", "200 Kubikmeter", 200, unit="m³", act="assert")) > -inf


def test_numbers_of_one_sort_count_the_same_sooner_than_those_of_two():
    def compare(sorts):
        drafts = []
        for i, (text, words, sort) in enumerate(
            zip(("Elf Maler.", "Zwölf Dichter."), ("Elf", "Zwölf"), sorts, strict=True)
        ):
            draft = Draft(f"a{i}", text)
            figure = Figure(draft.at(words), "other", 11.0 + i, 11.0 + i, 11.0 + i, sorts=sort)
            drafts.append(replace(draft.done(), figures=(figure,)))
        corpus = Corpus(drafts, terms)
        return score_counts(corpus, *list_counts(corpus, Story("y1", "", ("a0", "a1")), {}), {})

    one, none, two = compare((("x/y",), ("x/y",))), compare(((), ())), compare((("x/y",), ("x/z",)))
    assert one > none > two


def test_equal_numbers_count_the_same_sooner_but_not_of_single_ones():
    def lead(value):
        told = count(f"Dort lag {value} Paket.", f"{value} Paket", value)
        equal, other = (score(told, count(f"Es war {n} Paket.", f"{n} Paket", n)) for n in (value, value + 1))
        return equal - other

    assert lead(7) > 2.0 > lead(1)


def test_swapped_digits_of_one_unit_are_hardly_chance():
    told = count("Es kommen 27 Kisten an.", "27 Kisten", 27)
    swapped = score(told, count("Es waren 72 Kisten.", "72 Kisten", 72))
    assert swapped > score(told, count("Es waren 73 Kisten.", "73 Kisten", 73)) + 1.0


def test_shares_out_of_unlike_wholes_are_not_compared_as_numbers():
    def part(value, whole):
        draft = Draft(f"a{whole}", f"Es fuhren {value} von {whole} Bussen.")
        noun = draft.at("Bussen")
        figures = [(value, None), (whole, "WHOLE")]
        made = [Figure(draft.at(str(n)), "other", n, n, n, mod=mod, noun=noun) for n, mod in figures]
        return replace(draft.done(), figures=tuple(made))

    def compare(first, second):
        corpus = Corpus([part(*first), part(*second)], terms)
        story = Story("y1", "", (f"a{first[1]}", f"a{second[1]}"))
        return score_counts(corpus, *list_counts(corpus, story, {}), {})

    assert compare((90, 150), (80, 152)) > -inf
    assert compare((90, 150), (9, 10)) == -inf


def test_a_number_is_not_compared_with_that_of_which_it_is_a_part():
    part = Draft("a0", "Es fuhren 72 von 114 Bussen.")
    noun = part.at("Bussen")
    figures = [Figure(part.at(f"{n}"), "other", n, n, n, mod=mod, noun=noun) for n, mod in ((72, None), (114, "WHOLE"))]
    told = replace(part.done(), figures=tuple(figures))

    def compare(value):
        whole = Draft("a1", f"Es gibt {value} Busse.")
        figure = Figure(whole.at(f"{value} Busse"), "other", value, value, value)
        corpus = Corpus([told, replace(whole.done(), figures=(figure,))], terms)
        return score_counts(corpus, *list_counts(corpus, Story("y1", "", ("a0", "a1")), {}), {})

    assert compare(114) == -inf
    assert compare(80) > -inf


def test_who_does_something_and_what_there_is_are_not_compared():
    drafts = [Draft("a0", "Da kamen 40 Helfer."), Draft("a1", "Da kamen 31 Kartons.")]
    drafts[0].event("kamen", "OTHER", figures=[("40 Helfer", "participants", 40.0, None)])
    drafts[1].event("kamen", "OTHER", figures=[("31 Kartons", "other", 31.0, None)])
    corpus = Corpus([d.done() for d in drafts], terms)
    first, second = list_counts(corpus, Story("y1", "", ("a0", "a1")), {})
    assert score_counts(corpus, first, second, {(first.place, second.place): 0.6}) == -inf


def test_other_units_measure_other_things():
    weight = count("Es waren 38 Tonnen Stahl.", "38 Tonnen", 38, unit="t")
    assert score(weight, count("Es waren 40 Liter Stahl.", "40 Liter", 40, unit="l")) == -inf
    assert score(weight, count("Es waren 40 Tonnen Stahl.", "40 Tonnen", 40, unit="t")) > -inf


def pair(first, second, *, also=()):
    """The log odds of the first numbers of two articles; each side: text, words and sort, `also` more on the first."""
    drafts = []
    for i, (text, words, sort) in enumerate((first, second)):
        draft = Draft(f"a{i}", text)
        told = [(words, sort), *(also if not i else ())]
        figures = tuple(Figure(draft.at(w), "other", 11.0 + n, sorts=(s,)) for n, (w, s) in enumerate(told))
        drafts.append(replace(draft.done(), figures=figures))
    corpus = Corpus(drafts, terms)
    counts = list_counts(corpus, Story("y1", "", ("a0", "a1")), {})
    return score_counts(corpus, counts[0], next(c for c in counts if c.number.article == "a1"), {})


def test_the_only_numbers_of_a_narrow_sort_count_the_same_sooner():
    one, other = ("Elf Maler malen. Zwölf Dichter.", "Elf", "x/y"), ("Elf Dichter dichten.", "Elf", "x/y")
    assert pair(one, other) > pair(one, other, also=[("Zwölf", "x/y")]) + 0.5


def test_numbers_of_one_sort_beside_a_rare_word_count_the_same_sooner():
    one = ("Elf Maler wohnen im Leuchtturm.", "Elf", "x")
    alike, other = (("Elf Dichter " + rest, "Elf", "x/y") for rest in ("stehen am Leuchtturm.", "stehen am Felsen."))
    assert pair(one, alike) > pair(one, other) + 0.5


def test_crowds_count_the_same_sooner_than_other_numbers():
    def compare(kind):
        return score(count("Elf Maler.", "Elf", 11, what=kind), count("Zwölf Dichter.", "Zwölf", 12, what=kind))

    assert compare("participants") > compare("other") + 0.5
