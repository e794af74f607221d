"""Grave matters that a later report leaves out."""

from dataclasses import replace

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.gravities import find_grave_silence
from lagebild.compare.happenings import list_happenings
from lagebild.model.facts import Analysis, Stance
from lagebild.model.stories import Difference, Story
from tests.compare.handmade import Draft, terms

FIRST = "Bei dem Brand im Werk starben zwei Männer."
SECOND = "Der Brand im Werk hat drei Tote gefordert."
LATER = "Das Ereignis im Werk hat den Betrieb kaum berührt."


def report(identity: str, day: str, text: str, *stances: tuple[str, str, str], **extra: str) -> Analysis:
    draft = Draft(identity, text, day=day)
    if extra:
        draft.event(extra["trigger"], extra["type"], when=extra.get("when"), day=extra.get("on"))
    return replace(draft.done(), stances=tuple(Stance(draft.at(w), topic, side) for w, topic, side in stances))


def silences(*reports: Analysis) -> list[Difference]:
    corpus = Corpus(reports, terms)
    story = Story("y1", "", tuple(r.article.id for r in reports))
    return find_grave_silence(corpus, story, [[h] for h in list_happenings(corpus, story)])


def tellers() -> list[Analysis]:
    return [
        report("a1", "2024-03-10", FIRST, ("starben", "killed", "told")),
        report("a2", "2024-03-11", SECOND, ("Tote", "killed", "told")),
    ]


def test_deaths_that_others_tell_are_missed_in_a_later_report() -> None:
    found = silences(*tellers(), report("a3", "2024-03-13", LATER, ("Ereignis", "harm", "mild")))
    assert [(d.kind, d.about, d.verdict) for d in found] == [("value", "killed", "silent")]
    sides = {s.value: [e.span for e in s.evidence] for s in found[0].sides}
    assert sides[FIRST] and sides[SECOND]
    assert len(sides[""]) == 1


@pytest.mark.parametrize(
    ("day", "text", "stances"),
    [
        ("2024-03-10", LATER, ()),
        ("2024-04-20", LATER, ()),
        ("2024-03-13", "Bald mehr.", ()),
        ("2024-03-13", "Die Witwe eines Arbeiters klagt gegen das Werk.", (("Witwe", "killed", "named"),)),
        ("2024-03-13", "Die Suche im Werk nach den beiden Toten endete.", (("Toten", "killed", "denied"),)),
    ],
)
def test_report_of_the_day_or_of_weeks_later_a_short_one_and_one_with_a_word_of_it_leave_nothing_out(
    day: str, text: str, stances: tuple[tuple[str, str, str], ...]
) -> None:
    assert silences(*tellers(), report("a3", day, text, *stances)) == []


def test_what_one_report_alone_tells_nobody_leaves_out() -> None:
    assert silences(tellers()[0], report("a3", "2024-03-13", LATER)) == []


def test_deaths_that_a_report_denies_are_not_missed_in_later_ones() -> None:
    denial = report("a2", "2024-03-11", "Bei dem Brand gab es keine Toten im Werk.", ("Toten", "killed", "denied"))
    again = report("a4", "2024-03-15", SECOND, ("Tote", "killed", "told"))
    assert silences(tellers()[0], denial, report("a3", "2024-03-13", LATER), again) == []


def test_deaths_of_years_ago_are_history_that_nobody_needs_to_tell_again() -> None:
    old = [
        report(
            f"a{n}",
            f"2024-03-1{n}",
            "Beim Brand von 2019 starben zwei Männer im Werk.",
            ("starben", "killed", "told"),
            trigger="starben",
            type="DEATH",
            when="2019",
            on="2019-05-04",
        )
        for n in (0, 1)
    ]
    assert silences(*old, report("a3", "2024-03-13", LATER)) == []


def test_only_the_gravest_matter_is_missed_in_one_report() -> None:
    text = "Bei dem Brand im Werk starben zwei Männer, vier wurden verletzt."
    told = (("starben", "killed", "told"), ("verletzt", "injured", "told"))
    found = silences(
        report("a1", "2024-03-10", text, *told),
        report("a2", "2024-03-11", text, *told),
        report("a3", "2024-03-13", LATER),
    )
    assert [d.about for d in found] == ["killed"]


def test_silence_that_most_later_reports_share_is_none() -> None:
    others = [report(f"b{n}", "2024-03-13", LATER) for n in range(3)]
    assert silences(*tellers(), *others) == []


def test_report_without_a_mild_word_is_shown_where_it_names_what_happened() -> None:
    text = "Nach dem Feuer im Werk läuft der Betrieb bereits wieder an."
    drafts = [
        replace(
            report(i, day, words, (word, "killed", "told"), trigger="Brand", type="ACCIDENT"),
        )
        for i, day, words, word in (("a1", "2024-03-10", FIRST, "starben"), ("a2", "2024-03-11", SECOND, "Tote"))
    ]
    reports = [*drafts, report("a3", "2024-03-13", text, trigger="Feuer", type="ACCIDENT")]
    corpus = Corpus(reports, terms)
    story = Story("y1", "", ("a1", "a2", "a3"))
    found = find_grave_silence(corpus, story, [list_happenings(corpus, story)])
    places = [corpus.by_id["a3"].excerpt(e.span) for s in found[0].sides if not s.value for e in s.evidence]
    assert places == ["Feuer"]
