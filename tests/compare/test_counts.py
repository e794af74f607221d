"""One count told differently by two articles."""

from dataclasses import replace

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.counts import compare_counts
from lagebild.compare.happenings import list_happenings
from lagebild.compare.others import Strangers
from lagebild.model.facts import Figure
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

NONE = Strangers(Corpus([], terms), {})


def differences(first, second, scales=(), twins=None):
    drafts = [Draft("a1", first, day="2024-03-10"), Draft("a2", second, day="2024-03-12")]
    for draft, words, value in scales:
        drafts[draft].event("Fonds", "AID", figures=[(words, "other", value, None)])
    corpus = Corpus([d.done() for d in drafts], terms)
    return compare_counts(corpus, Story("y1", "", ("a1", "a2")), {}, {}, twins or {}, NONE)


def test_abbreviated_and_written_out_scale_are_one_number():
    found = differences(
        "Der Fonds soll 120 Milliarden Dollar fassen.",
        "Der Fonds soll 120 Mrd. Dollar fassen.",
        [(0, "120 Milliarden", 120e9), (1, "120 Mrd.", 120e9)],
    )
    assert found == []


def test_larger_later_number_of_the_same_thing_is_brought_up_to_date():
    found = differences("Es gingen 47 Beschwerden ein.", "Es gingen 390 Beschwerden ein.")
    assert [d.verdict for d in found] == ["corrected_later"]


def test_swapped_digits_are_a_mistake_and_no_later_count():
    found = differences("Es gingen 47 Beschwerden ein.", "Es gingen 74 Beschwerden ein.")
    assert [d.verdict for d in found] == ["conflicting"]


def test_single_numbers_of_twin_sentences_count_the_same_in_other_words():
    first, second = "Im Raum Molin sammeln sich 60 000 Soldaten.", "Die Verbände zählen inzwischen 85 000 Mann."
    assert differences(first, second) == []
    found = differences(first, second, twins={(("a1", 0), ("a2", 0)): 0.5})
    assert [d.verdict for d in found] == ["corrected_later"]


def test_numbers_of_two_that_nothing_ties_do_not_contradict_each_other():
    first, second = "Die Partei im Süden errang 15 Sitze.", "Die Partei im Norden errang 12 Sitze."
    found = differences(first, second)
    assert [d.verdict for d in found] == ["compatible"]


def test_numbers_beside_one_name_contradict_each_other():
    drafts = [
        Draft(a, f"Die Partei von Ada Berg errang {n} Sitze.", day=day).entity("person:a", "Ada Berg")
        for a, n, day in (("a1", 15, "2024-03-10"), ("a2", 12, "2024-03-12"))
    ]
    corpus = Corpus([d.done() for d in drafts], terms)
    found = compare_counts(corpus, Story("y1", "", ("a1", "a2")), {}, {}, {}, NONE)
    assert [d.verdict for d in found] == ["conflicting"]


def tell_shares(*named):
    """Verdicts on the shares of votes that two sources give; each sentence names somebody."""
    drafts = []
    for number, (name, source, share) in enumerate(zip(named, ("Rehn", "Moor"), (62, 55), strict=True), 1):
        draft = Draft(
            f"a{number}", f"Laut {source} stimmten {share} Prozent der Wähler für {name}.", f"2024-03-1{number}"
        )
        draft.entity(f"person:{source}", source).entity(f"person:{name}", name)
        draft.event("stimmten", "ELECT", figures=[(f"{share} Prozent", "percent", share, None)])
        drafts.append(draft.says(f"{share} Prozent der Wähler", f"person:{source}"))
    corpus = Corpus([d.done() for d in drafts], terms)
    return [d.verdict for d in compare_counts(corpus, Story("y1", "", ("a1", "a2")), {}, {}, {}, NONE)]


def test_shares_of_one_whole_that_two_sources_give_contradict_each_other():
    assert tell_shares("Ostvik", "Ostvik") == ["conflicting"]


def test_shares_in_sentences_that_name_two_things_do_not():
    assert "conflicting" not in tell_shares("Ostvik", "Brenau")


def test_numbers_in_joined_words_count_nothing():
    assert differences("Die 54-Jährigen kamen.", "Die 31-Jährigen kamen.") == []


def test_measures_and_counts_are_of_two_things():
    first, second = "Im Raum Molin sind es 60 Meilen.", "Im Raum Molin sind es 85 Häuser."
    twins = {(("a1", 0), ("a2", 0)): 0.5}
    assert [d.verdict for d in differences(first, second, twins=twins)] != []
    drafts = [Draft("a1", first, day="2024-03-10"), Draft("a2", second, day="2024-03-12")]
    drafts[0].event("Molin", "OTHER", figures=[("60", "distance", 60.0, None)])
    corpus = Corpus([d.done() for d in drafts], terms)
    assert compare_counts(corpus, Story("y1", "", ("a1", "a2")), {}, {}, twins, NONE) == []


def test_two_shares_of_unlike_things_are_not_compared():
    for second, word, verdicts in (
        ("Die Miete stieg um 7 Prozent.", "7 Prozent", 1),
        ("Der Umsatz sank um 7 Prozent.", "7 Prozent", 0),
    ):
        drafts = [
            Draft("a1", "Die Miete stieg um 5 Prozent.", day="2024-03-10").event(
                "stieg", "BUSINESS", figures=[("5 Prozent", "percent", 5.0, None)]
            ),
            Draft("a2", second, day="2024-03-12").event(
                second.split()[2], "BUSINESS", figures=[(word, "percent", 7.0, None)]
            ),
        ]
        found = compare_counts(
            Corpus([d.done() for d in drafts], terms), Story("y1", "", ("a1", "a2")), {}, {}, {}, NONE
        )
        assert len(found) == verdicts


@pytest.mark.parametrize(("held", "found"), [("2024-03-08", ["corrected_later"]), ("2024-03-11", [])])
def test_numbers_of_two_happenings_do_not_differ(held, found):
    first = Draft("a1", "Am Freitag kamen 200 Zuschauer zum Lauf.", day="2024-03-10")
    second = Draft("a2", "Am Montag kamen 450 Zuschauer zum Lauf.", day="2024-03-12")
    numbers = [("200 Zuschauer", "participants", 200.0, None)], [("450 Zuschauer", "participants", 450.0, None)]
    first.event("Lauf", "SPORT", day="2024-03-08", when="Freitag", figures=numbers[0])
    second.event("Lauf", "SPORT", day=held, when="Montag", figures=numbers[1])
    corpus, story = Corpus([first.done(), second.done()], terms), Story("y1", "", ("a1", "a2"))
    groups = {h.article: (h,) for h in list_happenings(corpus, story)}
    figures = {a: [(h.event.figures[0].span, a)] for a, (h,) in groups.items()}
    differ = compare_counts(corpus, story, figures, {}, {}, Strangers(corpus, groups))
    assert [d.verdict for d in differ] == found


def test_a_round_number_beside_the_exact_one_is_told_less_exactly():
    found = differences(
        "Der Fonds soll 120 Milliarden Dollar fassen.",
        "Der Fonds soll 118,5 Mrd. Dollar fassen.",
        [(0, "120 Milliarden", 120e9), (1, "118,5 Mrd.", 118.5e9)],
    )
    assert [(d.kind, d.verdict) for d in found] == [("specificity", "coarser")]


@pytest.mark.parametrize(
    ("acts", "speakers", "found"),
    [
        (("demand", "promise"), ("org:union", "org:firm"), []),
        (("demand", "demand"), ("org:union", "org:guild"), []),
        (("demand", "demand"), ("org:union", "org:union"), ["corrected_later"]),
        (("promise", "promise"), ("org:firm", "org:firm"), ["corrected_later"]),
    ],
)
def test_what_somebody_demands_is_no_earlier_number_of_what_is_offered(acts, speakers, found):
    drafts = []
    for n, (act, who, share) in enumerate(zip(acts, speakers, (8, 4), strict=True), 1):
        words = f"Der Lohn soll im Tarifgebiet um {share} Prozent steigen"
        draft = Draft(f"a{n}", f"{words}.", day=f"2024-03-1{n}").says(words, who, act)
        figure = (f"{share} Prozent", "percent", float(share), None)
        drafts.append(draft.event("steigen", "BUSINESS", status="demanded", figures=[figure]))
    corpus = Corpus([d.done() for d in drafts], terms)
    differ = compare_counts(corpus, Story("y1", "", ("a1", "a2")), {}, {}, {}, NONE)
    assert [d.verdict for d in differ] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Es lagen 48 Schiffe fest, nicht 62 Schiffe.", ["62 Schiffe", "48 Schiffe"]),
        ("Nicht 62 Schiffe zählte das Amt. Es waren in Kolm 48 Schiffe der Reederei.", []),
    ],
)
def test_a_number_that_a_later_report_takes_back_is_corrected(text, found):
    first = Draft("a1", "Im Hafen fielen gestern 62 Schiffe aus.", day="2024-03-10")
    second = Draft("a2", text, day="2024-03-12")
    for draft, words, value in ((first, "62 Schiffe", 62.0), (second, "48 Schiffe", 48.0)):
        draft.event(draft.text.split()[1], "ACCIDENT", figures=[(words, "other", value, None)])
    old = Figure(second.at("62 Schiffe"), "other", 62.0, 62.0, 62.0, None, "REPLACED")
    corpus = Corpus([first.done(), replace(second.done(), figures=(old,))], terms)
    differ = compare_counts(corpus, Story("y1", "", ("a1", "a2")), {}, {}, {}, NONE)
    corrected = [d for d in differ if d.verdict == "corrected_later"]
    assert [s.value for d in corrected for s in d.sides] == found


def test_numbers_of_two_states_count_two_things():
    first = Draft("a1", "Aaland meldet 24 Fälle.", day="2024-03-10").entity("AA", "Aaland", "country")
    second = Draft("a2", "In Beland wurden 37 Fälle bekannt.", day="2024-03-12").entity("BB", "Beland", "country")

    def compare(*drafts):
        corpus = Corpus([d.done() for d in drafts], terms)
        return compare_counts(corpus, Story("y1", "", ("a1", "a2")), {}, {}, {}, NONE)

    assert compare(first, second) == []
    same = Draft("a2", "In Aaland wurden 37 Fälle bekannt.", day="2024-03-12").entity("AA", "Aaland", "country")
    assert len(compare(first, same)) == 1


@pytest.mark.parametrize(("day", "found"), [("2015-03-08", 0), ("2024-03-08", 1)])
def test_a_number_of_years_ago_is_no_number_of_today(day, found):
    old = Draft("a1", "Beim Ausbruch erkrankten 24 Gäste.", day="2024-03-10")
    old.event("Ausbruch", "HEALTH", day=day, figures=[("24 Gäste", "other", 24.0, None)])
    new = Draft("a2", "Beim Ausbruch erkrankten 37 Gäste.", day="2024-03-12")
    new.event("Ausbruch", "HEALTH", figures=[("37 Gäste", "other", 37.0, None)])
    corpus = Corpus([old.done(), new.done()], terms)
    assert len(compare_counts(corpus, Story("y1", "", ("a1", "a2")), {}, {}, {}, NONE)) == found


def test_an_age_is_never_a_count():
    drafts = [Draft("a1", "Er ist 24 Jahre alt.", day="2024-03-10"), Draft("a2", "Seit 37 Jahren fehlt er.")]
    analyses = [d.done() for d in drafts]
    aged = replace(analyses[0], figures=(Figure(drafts[0].at("24 Jahre"), "age", 24.0, 24.0, 24.0),))
    twins = {(("a1", 0), ("a2", 0)): 0.9}
    corpus = Corpus([aged, analyses[1]], terms)
    assert compare_counts(corpus, Story("y1", "", ("a1", "a2")), {}, {}, twins, NONE) == []


def test_a_number_that_the_other_report_tells_as_a_part_contradicts_nothing():
    def tell(parts):
        first = Draft("a1", f"Fünf Hirten starben{parts}.", day="2024-03-10")
        first.event("starben", "DEATH", figures=[("Fünf Hirten", "killed", 5.0, None)])
        second = Draft("a2", "Drei Hirten starben.", day="2024-03-11")
        second.event("starben", "DEATH", figures=[("Drei Hirten", "killed", 3.0, None)])
        analysis = first.done()
        if parts:
            analysis = replace(analysis, figures=(Figure(first.at("drei Alte"), "other", 3.0, 3.0, 3.0),))
        corpus = Corpus([analysis, second.done()], terms)
        return compare_counts(corpus, Story("y1", "", ("a1", "a2")), {}, {}, {}, NONE)

    assert tell("") != []
    assert tell(": drei Alte und zwei Junge") == []


def test_results_of_which_each_has_other_votes_are_of_two_votes():
    first = "Der Antrag fiel im Rat mit 44 zu 49 Stimmen durch."
    drafts = [
        Draft(a, text, day=day).event("fiel", "LEGISLATE", figures=[(f"{n} Stimmen", "votes", n, None)])
        for a, text, n, day in (
            ("a1", first, 49, "2024-03-10"),
            ("a2", first.replace("44", "31").replace("49", "9"), 9, "2024-03-12"),
        )
    ]
    corpus = Corpus([d.done() for d in drafts], terms)
    assert compare_counts(corpus, Story("y1", "", ("a1", "a2")), {}, {}, {}, NONE) == []


def test_a_crowd_that_came_together_once_is_not_counted_on() -> None:
    drafts, figures = [], {}
    for n, (text, words, value) in enumerate(
        [("Auf dem Platz standen 1400 Menschen.", "1400", 1400.0), ("Zum Umzug kamen 2500 Menschen.", "2500", 2500.0)]
    ):
        draft = Draft(f"a{n}", text, day=f"2024-03-1{n}")
        draft.event(text.split()[2], "PROTEST", figures=[(words, "participants", value, None)])
        drafts.append(draft.done())
        figures[f"a{n}"] = [(draft.at(words), "r1")]
    corpus = Corpus(drafts, terms)
    twins = {(("a0", 0), ("a1", 0)): 0.6}
    found = compare_counts(corpus, Story("y1", "", ("a0", "a1")), figures, {}, twins, NONE)
    assert [d.verdict for d in found] == ["conflicting"]
