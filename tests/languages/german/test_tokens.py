"""Words and sentences of German news text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lagebild.languages.german.tokens import split_sentences, tokenize


def cut_words(text: str) -> list[str]:
    return [text[start:end] for start, end in tokenize(text)]


def cut_sentences(text: str) -> list[str]:
    words = tokenize(text)
    return [text[words[first][0] : words[last - 1][1]] for first, last in split_sentences(text, words)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("am 7. Dezember kam", ["am", "7.", "Dezember", "kam"]),
        ("im Januar. Am 10. Januar", ["im", "Januar", ".", "Am", "10.", "Januar"]),
        ("um 21.35 Uhr MEZ.", ["um", "21.35", "Uhr", "MEZ", "."]),
        ("rund 60 000 oder 60.000", ["rund", "60", "000", "oder", "60.000"]),
        ("um 3,5 Prozent, 1.000 Euro.", ["um", "3,5", "Prozent", ",", "1.000", "Euro", "."]),
        ("US-Präsident und Kreml-Sprecher", ["US-Präsident", "und", "Kreml-Sprecher"]),
        ("der 75-Jährige", ["der", "75-Jährige"]),
        ("EU--Länder kamen--endlich", ["EU--Länder", "kamen", "--", "endlich"]),
        ("Sand- und Staubstürme", ["Sand-", "und", "Staubstürme"]),
        ("im Haus", ["im", "Haus"]),
        ("„Nein“, sagte er", ["„", "Nein", "“", ",", "sagte", "er"]),
        ("»Ja«, so (dpa)", ["»", "Ja", "«", ",", "so", "(", "dpa", ")"]),
        ("z.B. so und z. B. so", ["z.B.", "so", "und", "z.", "B.", "so"]),
        ("siehe https://p.dw.com/p/450tm.", ["siehe", "https://p.dw.com/p/450tm", "."]),
        ("laut tagesschau.de gestern", ["laut", "tagesschau.de", "gestern"]),
        ("laut KURIER.AT gestern", ["laut", "KURIER.AT", "gestern"]),
        ("Bidens' Rede? Wie geht's?", ["Bidens", "'", "Rede", "?", "Wie", "geht's", "?"]),
        ("20% von 5 €", ["20", "%", "von", "5", "€"]),
        ("dpa/AFP", ["dpa/AFP"]),
        ("MAINZ/TRIER und Rehn/Moor", ["MAINZ/TRIER", "und", "Rehn/Moor"]),
        ("CDU/CSU und/oder Leser/-innen", ["CDU/CSU", "und/oder", "Leser/-innen"]),
        ("R.ON-Chef, R.ON und S.on-Werk", ["R.ON-Chef", ",", "R.ON", "und", "S.on-Werk"]),
        ("Berlin – kam", ["Berlin", "–", "kam"]),
        ("Papst Johannes Paul II. sagte", ["Papst", "Johannes", "Paul", "II.", "sagte"]),
        ("am 13.06.2023, 11:48 Uhr", ["am", "13.06.2023", ",", "11:48", "Uhr"]),
    ],
)
def test_words_follow_the_treebank_conventions(text: str, words: list[str]) -> None:
    assert cut_words(text) == words


@pytest.mark.parametrize(
    "sentence",
    [
        "Prof. Dr. Matthias W. Beckmann kam am Montag.",
        "Das Treffen am 7. Dezember um 21.35 Uhr fiel aus.",
        "„Das ist gut. Sehr gut“, sagte er.".replace(". Sehr", ", sehr"),
        '"Was soll das?", fragte Frau Müller.',
        "„Kommt ihr?“ fragte der Minister.",
        "Es gab ca. 30 Verletzte bzw. Vermisste.",
        "Karl der V. herrschte im 16. Jahrhundert n. Chr. in Spanien.",
        "Seit dem 24. Verhandlungstag schweigt sie.",
        "Sie sah die Reporter des landesweit ausstrahlenden 1. Kanals.",
        "Sie wechselt vom Zweitligisten 1. FSV Birkenau nach Lohr.",
        "Das sagte Bgm. Huber der Zeitung.",
        "Er sprach von Nr. 5 und Abs. 3 des Gesetzes.",
    ],
)
def test_full_stops_inside_a_sentence_do_not_end_it(sentence: str) -> None:
    assert cut_sentences(sentence) == [sentence]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Die Zahl stieg auf 31.", "Das sagte eine Sprecherin."),
        ("Er kam 1990.", "Peter ging."),
        ("„Wir kommen nicht.“", "Das sagte der Kanzler."),
        ('"Wir kommen nicht."', "Das sagte der Kanzler."),
        ("Er sagte: „Wir kommen nicht.“", "„Nie“, rief sie."),
        ("Es kamen Kinder, Frauen usw.", "Die Polizei sperrte ab."),
        ("Der Schaden beträgt 3 Mio.", "Das Feuer ist aus."),
        ("Er lehnt ab.", "(dpa)"),
        ("Nein!", "Doch!"),
        ("Er ist in den USA.", "Sie auch."),
        ("Sie leben in der Zone B.", "Die Zone A ist leer."),
        ("Er floh …", "Niemand weiß, wohin."),
    ],
)
def test_two_sentences_are_told_apart(first: str, second: str) -> None:
    assert cut_sentences(f"{first} {second}") == [first, second]


def test_heading_without_full_stop_is_a_sentence() -> None:
    text = "Biden warnt Putin\n\nDie Präsidenten telefonierten.\nBild: AFP"
    assert cut_sentences(text) == ["Biden warnt Putin", "Die Präsidenten telefonierten.", "Bild: AFP"]


def test_wrapped_line_goes_on_in_lower_case() -> None:
    assert cut_sentences("Die Präsidenten haben\nlange telefoniert.") == ["Die Präsidenten haben\nlange telefoniert."]


@given(st.text(alphabet="aB ä.7\n„“\"'!-()/:,z", max_size=60))
def test_every_visible_character_lies_in_exactly_one_word(text: str) -> None:
    words = tokenize(text)
    covered = [i for start, end in words for i in range(start, end)]
    assert covered == [i for i, char in enumerate(text) if not char.isspace()]


@given(st.text(alphabet="aB ä.7\n„“\"'!-()/:,z", max_size=60))
def test_sentences_partition_the_words(text: str) -> None:
    words = tokenize(text)
    sentences = split_sentences(text, words)
    assert [i for first, last in sentences for i in range(first, last)] == list(range(len(words)))
