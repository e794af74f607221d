"""Which day stands in place of another one, told on a Tuesday in March."""

from datetime import date

import pytest

from lagebild.languages.german.times_replaced import find_replaced, is_anew, is_moved_to
from lagebild.languages.german.times_resolve import read_times
from lagebild.model.article import DateRange
from lagebild.model.spans import Span
from lagebild.model.text import Document, Sentence

DAY = date(2025, 3, 11)


def replaced(*sentences: str) -> list[tuple[str, str]]:
    """New words with those that they replace."""
    text, found = " ".join(sentences), []
    for sentence in sentences:
        start = text.index(sentence)
        found.append(Sentence(Span(start, start + len(sentence)), 0, 0))
    document = Document(text=text, language="de", sentences=tuple(found))
    times = [read.time for read in read_times(document, DateRange(DAY, DAY))]
    words = {time.id: time.span.of(text) for time in times}
    return [(words[new], words[old]) for new, old in find_replaced(document, times).items()]


@pytest.mark.parametrize(
    ("text", "new", "old"),
    [
        ("Das Gesetz gilt nicht am 16., sondern erst am 26. Mai.", "am 26. Mai", "am 16."),
        ("Er kommt nicht mehr im März, sondern am 14. April.", "am 14. April", "im März"),
        ("Statt am Freitag stimmt der Rat nun am Montag ab.", "am Montag", "am Freitag"),
        ("Der Rat stimmt am Montag statt wie geplant am Freitag ab.", "am Montag", "am Freitag"),
        ("Der Start rückt vom 1. Mai auf den 1. Juni.", "1. Juni", "1. Mai"),
        ("Der für Freitag angesetzte Gipfel findet Montag statt.", "Montag", "Freitag"),
        ("Die für morgen geplante Feier verschiebt sich um eine Woche.", "eine Woche", "für morgen"),
        ("Eigentlich sollte er am Freitag kommen, nun kommt er frühestens am 1. Mai.", "am 1. Mai", "am Freitag"),
        ("Die Frist sollte am Freitag enden, sie wird bis zum 28. März verlängert.", "bis zum 28. März", "am Freitag"),
        ("Der Rat stimmt am Montag ab, nicht schon am Freitag.", "am Montag", "am Freitag"),
        ("Sie kommen nicht, wie angekündigt, am Freitag, sondern am Montag.", "am Montag", "am Freitag"),
        ("Die Frist, die am Freitag abgelaufen wäre, gilt nun bis zum 28. März.", "bis zum 28. März", "am Freitag"),
    ],
)
def test_a_new_day_replaces_the_day_given_up(text: str, new: str, old: str) -> None:
    assert replaced(text) == [(new, old)]


@pytest.mark.parametrize(
    "sentences",
    [
        ("Heute wollte der Rat abstimmen.", "Daraus wird nichts.", "Erst am Freitag ist es so weit."),
        ("Heute sollte der Rat abstimmen.", "Der Punkt ist von der Tagesordnung.", "Entschieden wird am Freitag."),
        ("Die Wahl war für heute angesetzt.", "Neuer Termin ist am Freitag."),
        ("Heute wollte Kern reden.", "Daraus wird nun am Freitag."),
        ("Der Rat tagt nicht heute.", "Moor beraumte die Sitzung am Freitag neu an."),
    ],
)
def test_the_new_day_may_be_told_in_a_sentence_of_its_own(sentences: tuple[str, ...]) -> None:
    assert [new for new, _ in replaced(*sentences)] == ["am Freitag"]


@pytest.mark.parametrize(
    "text",
    [
        "Die für Freitag geplante Demo hat die Stadt am Montag verboten.",
        "Er sollte am Freitag aussagen, wurde aber am Montag krank.",
        "Statt 500 Gästen kamen am Freitag 800, am Samstag waren es 1000.",
        "In der Nacht vom Freitag auf Samstag verlegte die Armee Truppen.",
        "Heute wollte Kern nach Bonn reisen. Am Freitag trifft er Rehn.",
        "Der Rat tagt nicht am Freitag. Am Montag ist Markt.",
        "Am Freitag kam nicht Kern, am Montag war er da.",
    ],
)
def test_two_days_of_two_deeds_replace_nothing(text: str) -> None:
    assert replaced(*(f"{part.strip('.')}." for part in text.split(". "))) == []


def test_the_next_day_told_replaces_it_and_no_later_one() -> None:
    text = "Die Wahl, zunächst für April geplant, soll nun am 6. Juli sein; Kern reist nun am 9. Juli."
    assert replaced(text) == [("am 6. Juli", "April")]


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        ("Sie verschiebt ihren Besuch auf Montag.", True),
        ("Das Fest wird auf den 4. Oktober verlegt.", True),
        ("Am Montag verschiebt sie ihren Besuch.", False),
        ("Sie wartet auf Montag.", False),
    ],
)
def test_a_day_to_which_something_is_moved(text: str, moved: bool) -> None:
    document = Document(text=text, language="de", sentences=(Sentence(Span(0, len(text)), 0, 0),))
    (time,) = (read.time for read in read_times(document, DateRange(DAY, DAY)))
    assert is_moved_to(document, time) is moved


@pytest.mark.parametrize(
    ("text", "anew"),
    [
        ("Die Regeln gelten nun erst ab dem 1. Juni.", True),
        ("Die Regeln treten frühestens am 1. Juni in Kraft.", True),
        ("Der Rat soll jetzt am Montag tagen.", True),
        ("Der Rat will am Montag tagen.", False),
    ],
)
def test_a_day_is_new_behind_words_that_say_only_then_or_by_now(text: str, anew: bool) -> None:
    document = Document(text=text, language="de", sentences=(Sentence(Span(0, len(text)), 0, 0),))
    (time,) = [read.time for read in read_times(document, DateRange(DAY, DAY)) if read.time.earliest]
    assert is_anew(document, time) is anew
