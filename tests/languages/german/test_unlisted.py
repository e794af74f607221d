"""What words stand for that no mention covers."""

import pytest

from lagebild.languages.german.unlisted import describe_words
from tests.builders import make_document, span_of


@pytest.mark.parametrize(
    ("words", "phrase", "told"),
    [
        (
            "Der/der/DET/2/det Wasserrat/Wasserrat/NOUN/4/nsubj/Gender=Masc|Number=Sing indes/indes/ADV/4/advmod "
            "mahnt/mahnen/VERB/0/root",
            "Der Wasserrat indes",
            ("other", "Wasserrat"),
        ),
        (
            "in/in/ADP/4/case dem/der/DET/4/det kleinen/klein/ADJ/4/amod Bergdorf/Bergdorf/NOUN/5/obl/Gender=Neut|Number=Sing "
            "hieß/heißen/VERB/0/root",
            "in dem kleinen Bergdorf",
            ("place", "kleines Bergdorf"),
        ),
        (
            "die/der/DET/2/det Hilfe/Hilfe/NOUN/0/root/Gender=Fem|Number=Sing in/in/ADP/4/case Höhe/Höhe/NOUN/2/nmod",
            "die Hilfe in Höhe",
            ("other", "Hilfe"),
        ),
        (
            "Die/der/DET/2/det Gier/Gier/NOUN/0/root/Gender=Fem|Number=Sing nach/nach/ADP/4/case Macht/Macht/NOUN/2/nmod",
            "Die Gier nach Macht",
            ("other", "Gier nach Macht"),
        ),
        (
            "an/an/ADP/3/case allen/all/DET/3/det Stegen/Steg/NOUN/4/obl/Case=Dat|Gender=Masc|Number=Plur "
            "lagen/liegen/VERB/0/root",
            "an allen Stegen",
            ("other", "Stege"),
        ),
        (
            "auf/auf/ADP/3/case allen/all/DET/3/det Zufahrten/Zufahrt/NOUN/4/obl/Case=Dat|Gender=Fem|Number=Plur "
            "stauten/stauen/VERB/0/root",
            "auf allen Zufahrten",
            ("other", "Zufahrten"),
        ),
        (
            "Zehntausende/Zehntausend/NOUN/2/nsubj/Number=Plur kamen/kommen/VERB/0/root",
            "Zehntausende",
            ("group", "Zehntausende"),
        ),
        (
            "Die/der/DET/2/det Chöre/Chor/NOUN/4/nsubj/Number=Plur in/in/ADP/2/case sangen/singen/VERB/0/root",
            "Die Chöre in",
            ("other", "Chöre"),
        ),
        (
            "Eine/ein/DET/2/det Umfrage/Umfrage/NOUN/0/root/Gender=Fem|Number=Sing ,/,/PUNCT/2/punct die/der/PRON/2/dep",
            "Eine Umfrage , die",
            ("other", "Umfrage"),
        ),
        (
            "Vor/vor/ADP/3/case der/der/DET/3/det Ostküste/Ostküste/NOUN/4/obl/Gender=Fem|Number=Sing sank/sinken/VERB/0/root",
            "Vor der Ostküste",
            ("place", "Ostküste"),
        ),
        ("12.000/12.000/NUM/2/nummod Menschen/Mensch/NOUN/3/nsubj/Number=Plur kamen/kommen/VERB/0/root", "12.000 Menschen", ("group", "Menschen")),
        (
            "Ein/ein/DET/2/det Vierjähriger/Vierjähriger/NOUN/3/nsubj/Gender=Masc|Number=Sing lief/laufen/VERB/0/root",
            "Ein Vierjähriger",
            ("person", "Vierjähriger"),
        ),
        (
            "Der/der/DET/2/det Westen/Westen/NOUN/3/nsubj/Gender=Masc|Number=Sing warnt/warnen/VERB/0/root",
            "Der Westen",
            ("group", "Westen"),
        ),
        (
            "Im/in/ADP/2/case Westen/Westen/NOUN/4/obl/Gender=Masc|Number=Sing Ruvas/Ruva/PROPN/2/nmod brennt/brennen/VERB/0/root",
            "Im Westen Ruvas",
            ("place", "Westen Ruvas"),
        ),
        (
            "Büro/Büro/NOUN/0/root/Gender=Neut|Number=Sing Rehns/Rehn/PROPN/1/nmod (/(/PUNCT/4/punct NKA/NKA/PROPN/1/appos",
            "Büro Rehns ( NKA",
            ("organisation", "Büro Rehns"),
        ),
        ("40/40/NUM/2/nummod Prozent/Prozent/NOUN/3/nsubj fehlen/fehlen/VERB/0/root", "40 Prozent", ("other", "")),
        ("sein/sein/DET/2/det Büro/Büro/NOUN/3/nsubj/Gender=Neut|Number=Sing dementierte/dementieren/VERB/0/root", "sein Büro", ("organisation", "Büro")),
    ],
)  # fmt: skip
def test_words_tell_kind_and_base_form(words: str, phrase: str, told: tuple[str, str]) -> None:
    document = make_document(words)
    assert describe_words(document, span_of(document.text, phrase)) == told
