"""Nouns of time that no calendar numbers."""

import pytest

from tests.languages.german.telling import tell


@pytest.mark.parametrize(
    ("text", "words", "kind", "value"),
    [
        ("Die zweite Woche verlief ruhiger.", "zweite Woche", "DURATION", "P1W"),
        ("Im dritten Lehrjahr wechselte sie.", "Im dritten Lehrjahr", "DATE", "XXXX"),
        ("Am ersten Tag kamen tausend Gäste.", "Am ersten Tag", "DATE", "XXXX-XX-XX"),
        ("Im Wahljahr wird mehr versprochen.", "Im Wahljahr", "DATE", "XXXX-XX-XX"),
        ("Im vergangenen Geschäftsjahr sank der Gewinn.", "Im vergangenen Geschäftsjahr", "DATE", "2021"),
        ("An einem Montag begann alles.", "An einem Montag", "DATE", "XXXX-WXX-1"),
        ("Eines Abends brannte die Scheune.", "Eines Abends", "TIME", "XXXX-XX-XXTEV"),
        ("In der ersten Dezemberwoche war Markt.", "In der ersten Dezemberwoche", "DATE", "2021-W48"),
        ("In der letzten Woche im Juli 2021 regnete es.", "In der letzten Woche im Juli 2021", "DATE", "2021-W30"),
        ("Am letzten Oktober-Wochenende 2021 war Markt.", "Am letzten Oktober-Wochenende 2021", "DATE", "2021-W43-WE"),
        ("An heißen Julitagen 2021 schlief er.", "Julitagen 2021", "DATE", "2021-07"),
        ("Im Laufe des Monats Mai 2021 kam sie.", "des Monats Mai 2021", "DATE", "2021-05"),
        ("In den letzten Stunden des alten Jahres schneite es.", "des alten Jahres", "DATE", "2021"),
        ("Am ersten Wochenende kamen tausend Gäste.", "Am ersten Wochenende", "DATE", "XXXX-WXX-WE"),
        ("Tag für Tag kommt ein Brief.", "Tag für Tag", "SET", "P1D"),
        ("Jeden Werktag fährt ein Bus.", "Jeden Werktag", "SET", "XXXX-WXX-WD"),
        ("In aller Frühe brachen sie auf.", "In aller Frühe", "TIME", "2022-02-11TMO"),
        ("Am Pfingstwochenende 2021 war Stau.", "Am Pfingstwochenende 2021", "DATE", "2021-W20-WE"),
        ("Im dritten Jahrtausend lebt man anders.", "Im dritten Jahrtausend", "DATE", "2"),
        ("Vor Jahresfrist war er noch gesund.", "Vor Jahresfrist", "DATE", "2021"),
        ("Binnen Jahresfrist muss er zahlen.", "Binnen Jahresfrist", "DURATION", "P1Y"),
        ("Unter der Woche ist es ruhig.", "Unter der Woche", "SET", "XXXX-WXX-WD"),
        (
            "Sie treffen sich jeweils am ersten Samstag des Monats.",
            "jeweils am ersten Samstag des Monats",
            "SET",
            "P1M",
        ),
        ("Sie probten an drei Abenden.", "drei Abenden", "DURATION", "PT3EV"),
        ("Eine Nacht später kam der Sturm.", "Eine Nacht später", "TIME", "2022-02-12TNI"),
        ("Der Herbst brachte Regen.", "Herbst", "DATE", "2021-FA"),
        ("In den Monaten Juli und August 2021 war Stau.", "In den Monaten Juli", "DATE", "2021-07"),
        ("Letztes Jahr im Mai war Stau.", "im Mai", "DATE", "2021-05"),
        ("Im heurigen Sommer wird gebaut.", "Im heurigen Sommer", "DATE", "2022-SU"),
        ("Sie trafen sich am Samstag (19. Februar) in Wien.", "am Samstag", "DATE", "2022-02-19"),
        ("In der Karwoche 2022 bleibt geschlossen.", "In der Karwoche 2022", "DATE", "2022-W15"),
        ("Um die Jahrtausendwende wuchs der Ort.", "Um die Jahrtausendwende", "DATE", "2000"),
        ("Die Mauer stammt aus dem Mittelalter.", "dem Mittelalter", "DATE", "PAST_REF"),
        ("Samstagabends spielt eine Kapelle.", "Samstagabends", "SET", "XXXX-WXX-6TEV"),
    ],
)
def test_noun_of_time_has_its_value(text: str, words: str, kind: str, value: str) -> None:
    assert (words, kind, value) in tell(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mit jedem Lebensjahr wächst die Erfahrung.",
        "Das Licht braucht ein Lichtjahr.",
        "Sie wird demnächst verhandelt, wie kürzlich bekannt wurde.",
    ],
)
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert tell(text) == []


def test_week_of_a_feast_without_publication_is_open() -> None:
    assert tell("In der Karwoche bleibt geschlossen.", None) == [("In der Karwoche", "DATE", None)]
