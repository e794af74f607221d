"""What holds for somebody is what he says, and what goes by his wish is what he demands."""

import pytest

from lagebild.languages.german.speech_minds import goes_by_wish, tell_minds
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

SURE = (
    "Für/für/ADP/3/case den/der/DET/3/det {who}/NOUN/5/nmod ist/sein/AUX/5/cop/VerbForm=Fin|Mood=Ind {how}/ADJ/0/root "
    "+:/:/PUNCT/8/punct Preise/Preis/NOUN/8/nsubj steigen/steigen/VERB/5/parataxis/VerbForm=Fin +././PUNCT/5/punct"
)
STANDS = (
    "Für/für/ADP/2/case Ermittler/Ermittler/NOUN/3/obl steht/stehen/VERB/0/root/VerbForm=Fin fest/fest/ADJ/3/xcomp "
    "+,/,/PUNCT/8/punct dass/dass/SCONJ/8/mark Moor/Moor/PROPN/8/nsubj log/lügen/VERB/3/ccomp/VerbForm=Fin"
)
IS_A = (
    "Für/für/ADP/3/case den/der/DET/3/det Politologen/Politologe/NOUN/7/nmod ist/sein/AUX/7/cop/VerbForm=Fin|Mood=Ind "
    "das/der/PRON/7/nsubj ein/ein/DET/7/det {noun}/{noun}/NOUN/0/root +././PUNCT/7/punct"
)
GOES = (
    "Geht/gehen/VERB/7/advcl/VerbForm=Fin es/es/PRON/1/nsubj nach/nach/ADP/5/case dem/der/DET/5/det "
    "Landrat/Landrat/NOUN/1/obl +,/,/PUNCT/1/punct zahlt/zahlen/VERB/0/root/VerbForm=Fin die/der/DET/9/det "
    "Stadt/Stadt/NOUN/7/nsubj +././PUNCT/7/punct"
)


def tell(words: str, *said: str) -> list[tuple[str, str, list[str], str]]:
    document = make_document(words)
    frames = [SpeechFrame((span_of(document.text, s),), "indirect") for s in said]
    return [
        (
            " ".join(s.of(document.text) for s in f.content),
            f.act or "",
            [s.of(document.text) for s in f.speaker],
            " ".join(s.of(document.text) for s in f.cue),
        )
        for f in tell_minds(document, frames, speech_words())
    ]


def test_what_is_clear_for_somebody_is_what_he_says() -> None:
    told = tell(SURE.format(who="Ökonomen/Ökonom", how="klar/klar"))
    assert [(content, speaker, cue) for content, _, speaker, cue in told] == [
        ("Preise steigen", ["den Ökonomen"], "ist klar")
    ]


def test_who_is_sure_says_what_the_model_ties_to_nobody() -> None:
    assert [(s[0], s[2], s[3]) for s in tell(STANDS, "dass Moor log")] == [
        ("dass Moor log", ["Ermittler"], "steht fest")
    ]


@pytest.mark.parametrize("other", [("Ökonomen/Ökonom", "gut/gut"), ("Herbst/Herbst", "klar/klar")])
def test_what_is_good_for_somebody_or_clear_for_nobody_is_not_said(other: tuple[str, str]) -> None:
    assert tell(SURE.format(who=other[0], how=other[1])) == []


def test_what_is_a_warning_sign_for_somebody_is_what_he_calls_it() -> None:
    assert tell(IS_A.format(noun="Warnsignal")) == [("das ein Warnsignal", "warn", ["den Politologen"], "Für")]


def test_a_gain_for_somebody_needs_no_words_of_his() -> None:
    assert tell(IS_A.format(noun="Gewinn")) == []


def test_what_goes_by_the_wish_of_somebody_is_demanded_by_him() -> None:
    assert tell(GOES) == [("zahlt die Stadt", "demand", ["dem Landrat"], "Geht es nach")]
    assert goes_by_wish(make_document(GOES), 6)


def test_a_will_belongs_to_its_owner() -> None:
    words = (
        "Geht/gehen/VERB/8/advcl/VerbForm=Fin es/es/PRON/1/nsubj nach/nach/ADP/4/case Plänen/Plan/NOUN/1/obl "
        "der/der/DET/6/det Stadt/Stadt/NOUN/4/nmod +,/,/PUNCT/1/punct zahlt/zahlen/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/8/nsubj"
    )
    assert tell(words) == [("zahlt Kern", "demand", ["der Stadt"], "Geht es nach")]


def test_what_follows_something_goes_by_no_wish() -> None:
    words = (
        "Geht/gehen/VERB/6/advcl/VerbForm=Fin es/es/PRON/1/nsubj nach/nach/ADP/4/case Regen/Regen/NOUN/1/obl "
        "+,/,/PUNCT/1/punct hilft/helfen/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/6/nsubj"
    )
    assert tell(words) == []
    assert not goes_by_wish(make_document(words), 5)
