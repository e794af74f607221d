"""A standing number that reports tell as misprints of each other."""

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.counts import compare_counts
from lagebild.compare.others import Strangers
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

NONE = Strangers(Corpus([], terms), {})


def differences(*texts):
    drafts = [Draft(f"a{i}", text, day=f"2024-03-{10 + i}") for i, text in enumerate(texts)]
    corpus = Corpus([d.done() for d in drafts], terms)
    found = compare_counts(corpus, Story("y1", "", tuple(d.id for d in drafts)), {}, {}, {}, NONE)
    return [d for d in found if "tell one thing" in d.because]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Das Museum in Molin zählt jährlich 62.000 Besucher.", "Das Museum in Molin zählt jährlich 620.000 Besucher."),
        ("Die Klinik am See hat 1.250 Betten.", "Nach dem Umbau hat die Klinik am See nun 1.520 Betten."),
        ("Der Turm am Hafen misst 143 Meter.", "Der Turm am Hafen misst 134 Meter."),
        ("Auf den Fähren der Insel fuhren 3.700 Radler.", "Auf den Fähren der Insel fuhren 37.000 Radler."),
        ("Für das Gesetz stimmten im Landtag 137 Abgeordnete.", "Für das Gesetz stimmten im Landtag 173 Abgeordnete."),
    ],
)
def test_one_thing_told_with_the_digits_of_a_misprint_is_a_contradiction(first, second):
    found = differences(first, second)
    assert [(d.kind, d.verdict) for d in found] == [("value", "conflicting")]


def test_reports_that_share_the_misprint_stand_on_one_side():
    first = "Das Museum in Molin zählt jährlich 62.000 Besucher."
    found = differences(first, first.replace("zählt", "hat"), first.replace("62", "620"))
    assert [[s.articles for s in d.sides] for d in found] == [[("a0", "a1"), ("a2",)]]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # two things
        ("Das Museum in Molin zählt jährlich 62.000 Besucher.", "Zum Konzert am Abend kamen 620.000 Besucher."),
        # one digit changed in words that are only somewhat alike: counted on
        ("Bis Montag meldeten sich 437 Helfer im Amt.", "Am Sonntag waren es laut Stadt im Amt 487 Helfer gewesen."),
        # a report that tells both knows of two
        (
            "Das Museum in Molin zählt jährlich 62.000 Besucher.",
            "Das Museum in Molin zählt jährlich 620.000 Besucher. Im Garten des Museums sind es 62.000 Besucher.",
        ),
    ],
)
def test_numbers_of_two_things_are_no_misprints(first, second):
    assert differences(first, second) == []


def test_a_sum_in_other_words_is_another_sum():
    assert differences("Die Prämie beträgt 150 Euro.", "Als Einmalzahlung bot die Bahn 1.500 Euro an.") == []


def test_a_misprint_is_no_later_count_as_well():
    texts = ("Das Museum in Molin zählt 6.250 Bilder.", "Das Museum in Molin zählt 6.520 Bilder.")
    drafts = [Draft(f"a{i}", text, day=f"2024-03-{10 + i}") for i, text in enumerate(texts)]
    corpus = Corpus([d.done() for d in drafts], terms)
    found = compare_counts(corpus, Story("y1", "", ("a0", "a1")), {}, {}, {}, NONE)
    assert [d.verdict for d in found] == ["conflicting"]


def test_swapped_digits_of_three_are_a_misprint_in_whatever_words():
    first, second = "Das Lager fasst 2.170 Kisten.", "Am Abend brannten am Kai in Molin 2.710 Kisten nieder."
    assert [d.verdict for d in differences(first, second)] == ["conflicting"]
    assert differences(first, second.replace("2.710", "27")) == []


def test_of_shares_a_story_tells_too_many_for_swapped_digits_to_show_anything():
    assert differences("Die Linke kommt auf 12,3 Prozent.", "Am Montag stieg der Preis um 13,2 Prozent.") == []


def test_large_numbers_with_swapped_digits_count_one_thing_under_two_names():
    found = differences("Das Stadion fasst 32.450 Zuschauer.", "Der Rohbau mit 34.250 Plätzen ist fertig.")
    assert [(d.kind, d.verdict) for d in found] == [("value", "conflicting")]
    assert differences("Das Stadion fasst 450 Zuschauer.", "Der Rohbau mit 540 Plätzen ist fertig.") == []


def test_a_report_that_tells_both_under_two_names_tells_two_things():
    both = "Das Stadion fasst 32.450 Zuschauer. Der Parkplatz hat 34.250 Plätze."
    assert differences(both, "Der Rohbau mit 34.250 Plätzen ist fertig.") == []
