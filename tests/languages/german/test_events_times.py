"""Times that words around an event give it."""

from dataclasses import replace

import pytest

from lagebild.languages.german.events_course import is_held, took_place
from lagebild.languages.german.events_times import (
    carry_times,
    find_elapsed,
    find_held_times,
    find_lengths,
    find_near_times,
    find_remaining,
    find_stretch,
    find_times_of_attribute,
)
from lagebild.languages.german.events_words import event_words
from lagebild.model.text import Document, EventFrame, Name
from tests.builders import make_document, span_of


def elapsed(text: str, trigger: str) -> list[str]:
    return [span.of(text) for span in find_elapsed(Document(text, "de"), span_of(text, trigger))]


def test_weeks_after_an_event_tell_how_long_ago_it_was() -> None:
    assert elapsed("Gut drei Wochen nach jenem lauten Streit reden sie wieder.", "Streit") == ["Wochen"]
    assert elapsed("Wochen nach Beginn der Proteste gab er auf.", "Proteste") == ["Wochen"]


def test_what_is_done_after_an_event_lies_not_back() -> None:
    assert elapsed("Nach dem lauten Streit reden sie wieder.", "Streit") == []
    assert elapsed("Drei Wochen nach dem Streit begann ein Treffen.", "Treffen") == []


def make_report(pronoun: str) -> tuple[Document, EventFrame]:
    document = make_document(
        "Man/man/PRON/2/nsubj plant/planen/VERB/0/root eine/ein/DET/4/det Messe/Messe/NOUN/2/obj/Gender=Fem|Number=Sing ././PUNCT/2/punct",
        f"{pronoun} beginnt/beginnen/VERB/0/root am/an/ADP/4/case Freitag/Freitag/NOUN/2/obl ././PUNCT/2/punct",
    )
    document = replace(document, times=((span_of(document.text, "am Freitag"), "DATE", 1.0),))
    return document, EventFrame((span_of(document.text, "Messe"),), "CULTURE")


def test_the_next_sentence_dates_what_its_pronoun_stands_for() -> None:
    document, frame = make_report("Sie/sie/PRON/2/nsubj/PronType=Prs|Gender=Fem|Number=Sing|Person=3")
    (carried,) = carry_times(document, [frame], event_words())
    assert [span.of(document.text) for span in carried.time] == ["am Freitag"]


def test_the_next_sentence_tells_also_where_it_is() -> None:
    document = make_document(
        "Man/man/PRON/2/nsubj verschiebt/verschieben/VERB/0/root die/der/DET/4/det "
        "Messe/Messe/NOUN/2/obj/Gender=Fem|Number=Sing in/in/ADP/6/case Hof/Hof/PROPN/4/nmod ././PUNCT/2/punct",
        "Sie/sie/PRON/2/nsubj/PronType=Prs|Gender=Fem|Number=Sing|Person=3 beginnt/beginnen/VERB/0/root "
        "am/an/ADP/4/case Freitag/Freitag/NOUN/2/obl in/in/ADP/6/case Ulm/Ulm/PROPN/2/obl ././PUNCT/2/punct",
    )
    times = ((span_of(document.text, "am Freitag"), "DATE", 1.0),)
    names = (Name(span_of(document.text, "Ulm"), "LOC", 1.0),)
    frame = EventFrame((span_of(document.text, "Messe"),), "CULTURE", place=(span_of(document.text, "Hof"),))
    (carried,) = carry_times(replace(document, times=times, names=names), [frame], event_words())
    assert [span.of(document.text) for span in carried.place] == ["Hof", "Ulm"]


def test_a_pronoun_of_another_gender_stands_for_something_else() -> None:
    document, frame = make_report("Er/er/PRON/2/nsubj/PronType=Prs|Gender=Masc|Number=Sing|Person=3")
    assert carry_times(document, [frame], event_words()) == [frame]


def test_what_was_held_has_the_day_of_its_verb() -> None:
    document = make_document(
        "Die/die/DET/5/det für/für/ADP/3/case Montag/Montag/NOUN/4/obl angesetzte/angesetzt/ADJ/5/amod Sitzung/Sitzung/NOUN/6/nsubj "
        "fand/finden/VERB/0/root/VerbForm=Fin|Tense=Past am/an/ADP/8/case Dienstag/Dienstag/NOUN/6/obl statt/statt/ADP/6/compound:prt",
        times=("Montag", "am Dienstag"),
    )
    assert took_place(document, 4, event_words())
    assert is_held(document, 4, event_words())
    assert [span.of(document.text) for span in find_held_times(document, 4)] == ["am Dienstag"]


def test_the_time_of_an_attribute_is_that_of_its_noun() -> None:
    document = make_document(
        "Die/der/DET/4/det Montag/Montag/NOUN/3/nmod getroffenen/getroffen/ADJ/4/amod Maßnahmen/Maßnahme/NOUN/5/nsubj wirken/wirken/VERB/0/root "
        "heute/heute/ADV/5/advmod"
    )
    times = tuple((span_of(document.text, word), "DATE", 1.0) for word in ("Montag", "heute"))
    found = find_times_of_attribute(replace(document, times=times), 3)
    assert [span.of(document.text) for span in found] == ["Montag"]


@pytest.mark.parametrize(
    ("opening", "joint", "found"),
    [
        ("Von/von", "bis/bis", ["Mai", "Juli"]),
        ("Zwischen/zwischen", "und/und", ["Mai", "Juli"]),
        ("Im/in", "und/und", []),
        ("Im/in", "bis/bis", []),
    ],
)
def test_from_one_time_to_another_is_one_stretch(opening: str, joint: str, found: list[str]) -> None:
    document = make_document(
        f"{opening}/ADP/2/case Mai/Mai/NOUN/5/obl {joint}/ADP/4/case Juli/Juli/NOUN/5/obl ruhte/ruhen/VERB/0/root"
    )
    times = tuple((span_of(document.text, word), "DATE", 1.0) for word in ("Mai", "Juli"))
    stretch = find_stretch(replace(document, times=times), (times[1][0],))
    assert [span.of(document.text) for span in stretch] == found


def test_the_time_in_what_a_second_verb_tells_is_not_that_of_the_first() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj lachte/lachen/VERB/0/root und/und/CCONJ/4/cc sagte/sagen/VERB/2/conj +,/,/PUNCT/7/punct "
        "Moor/Moor/PROPN/7/nsubj gehe/gehen/VERB/4/ccomp im/in/ADP/9/case Mai/Mai/NOUN/7/obl",
        times=["Mai"],
    )
    assert find_near_times(document, 1, (span_of(document.text, "Mai"),)) == ()


def test_an_adjective_or_a_verb_of_lasting_says_how_long_an_event_is() -> None:
    document = make_document(
        "Der/der/DET/3/det zweitägige/zweitägig/ADJ/3/amod Gipfel/Gipfel/NOUN/4/nsubj beginnt/beginnen/VERB/0/root/VerbForm=Fin "
        "und/und/CCONJ/6/cc dauert/dauern/VERB/4/conj/VerbForm=Fin zwei/zwei/NUM/8/nummod Tage/Tag/NOUN/6/obl",
    )
    length = span_of(document.text, "zwei Tage")
    document = replace(document, times=((length, "DURATION", 1.0),))
    assert find_lengths(document, 2) == (document.tokens[1].span, length)
    assert find_lengths(document, 3) == ()
    other = replace(document, times=((length, "DATE", 1.0),))
    assert find_lengths(other, 2) == (document.tokens[1].span,)


@pytest.mark.parametrize(("helper", "found"), [("haben", ["Tage"]), ("hatten", [])])
def test_a_report_that_opens_with_days_before_an_event_tells_how_long_it_is_till_then(
    helper: str, found: list[str]
) -> None:
    document = make_document(
        "Drei/drei/NUM/2/nummod Tage/Tag/NOUN/7/obl vor/vor/ADP/5/case der/der/DET/5/det Wahl/Wahl/NOUN/7/obl "
        f"{helper}/haben/AUX/7/aux/VerbForm=Fin demonstriert/demonstrieren/VERB/0/root Frauen/Frau/NOUN/7/nsubj"
    )
    assert [span.of(document.text) for span in find_remaining(document, 4)] == found


def test_days_before_an_event_within_a_report_count_from_no_known_day() -> None:
    told = "Er/er/PRON/2/nsubj ging/gehen/VERB/0/root/VerbForm=Fin"
    document = make_document(
        told,
        told,
        "Drei/drei/NUM/2/nummod Tage/Tag/NOUN/6/obl vor/vor/ADP/5/case der/der/DET/5/det Wahl/Wahl/NOUN/6/obl "
        "demonstrierten/demonstrieren/VERB/0/root/VerbForm=Fin Frauen/Frau/NOUN/6/nsubj",
    )
    assert find_remaining(document, 8) == ()


@pytest.mark.parametrize(("last", "found"), [("14.", ["13.", "14. Mai"]), ("17.", [])])
def test_a_day_and_the_one_behind_it_are_one_stretch(last: str, found: list[str]) -> None:
    document = make_document(
        f"Am/an/ADP/5/case 13./13./ADJ/5/amod und/und/CCONJ/4/cc {last}/{last}/ADJ/5/amod Mai/Mai/NOUN/6/obl ruht/ruhen/VERB/0/root"
    )
    times = tuple((span_of(document.text, words), "DATE", 1.0) for words in ("13.", f"{last} Mai"))
    stretch = find_stretch(replace(document, times=times), (times[0][0],))
    assert [span.of(document.text) for span in stretch] == found


def test_the_verb_of_a_second_clause_has_the_time_of_its_own() -> None:
    document = make_document(
        "Moor/Moor/PROPN/3/nsubj Montag/Montag/PROPN/3/obl kommt/kommen/VERB/0/root ,/,/PUNCT/7/punct "
        "Dienstag/Dienstag/PROPN/7/obl soll/sollen/AUX/7/aux gehen/gehen/VERB/3/conj",
        times=["Montag", "Dienstag"],
    )
    days = [span for span, _, _ in document.times]
    assert [find_near_times(document, 6, days), find_near_times(document, 6, days[:1])] == [(days[1],), ()]
    assert find_near_times(document, 2, days) == (days[0],)


@pytest.mark.parametrize(("tense", "times"), [("Pres", []), ("Past", ["2014"])])
def test_what_is_so_now_is_not_of_the_time_of_what_was_done_before(tense: str, times: list[str]) -> None:
    document = make_document(
        "Moor/Moor/PROPN/4/nsubj hat/haben/AUX/4/aux 2014/2014/NUM/4/obl besetzt/besetzen/VERB/0/root/VerbForm=Part "
        f"und/und/CCONJ/6/cc bedroht/bedrohen/VERB/4/conj/VerbForm=Fin|Tense={tense} Ulm/Ulm/PROPN/6/obj"
    )
    span = document.tokens[2].span
    document = replace(document, times=((span, "DATE", "year_bare"),))
    assert [t.of(document.text) for t in find_near_times(document, 5, (span,))] == times


@pytest.mark.parametrize(("until", "carried"), [("Samstag", 2), ("bis Samstag", 1)])
def test_until_when_it_goes_on_elsewhere_is_not_when_a_dated_happening_is(until: str, carried: int) -> None:
    case = "bis/bis/ADP/4/case " if " " in until else ""
    document = make_document(
        "Sperre/Sperre/NOUN/2/nsubj/Gender=Fem|Number=Sing endete/enden/VERB/0/root Montag/Montag/PROPN/2/obl",
        "Sie/sie/PRON/2/nsubj/Gender=Fem|Number=Sing|PronType=Prs|Person=3 gilt/gelten/VERB/0/root "
        f"{case}Samstag/Samstag/PROPN/2/obl",
        times=["Montag", until],
    )
    (frame,) = carry_times(
        document, [EventFrame((document.tokens[0].span,), "COERCE", time=(document.times[0][0],))], event_words()
    )
    assert len(frame.time) == carried
