"""Which words name main events: what the model and the lexicon think together."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from lagebild.languages.german import events_choice
from lagebild.languages.german.decode import MarkedSpan
from lagebild.languages.german.events_choice import MAIN, NOT_MAIN, choose_triggers
from lagebild.languages.german.evidence import Evidence
from lagebild.model.spans import Span
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

LABELS = ("O", "B-CONSULT", "B-PROTEST")
SENTENCE = (
    "Die/die/DET/2/det Arbeiter/Arbeiter/NOUN/3/nsubj streiken/streiken/VERB/0/root/VerbForm=Fin "
    "wegen/wegen/ADP/5/case Steinen/Stein/NOUN/3/obl +././PUNCT/3/punct"
)
MANY = " ".join(
    [
        *(f"Streik/{chr(65 + n)}streik/NOUN/{int(n > 0)}/{'conj' if n else 'root'}" for n in range(20)),
        "+././PUNCT/1/punct",
    ]
)
"""A sentence of twenty events."""


@pytest.fixture(autouse=True)
def spoken_for(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, float]]:
    """Traits that speak for a main event, with how much; none unless a test names some."""
    traits: dict[str, float] = {}

    def speak(_: str) -> Evidence:
        weights = np.asarray([[weight, 0.0] for weight in traits.values()], dtype=np.float32).reshape(-1, 2)
        rows = {trait: row for row, trait in enumerate(traits)}
        return Evidence((MAIN, NOT_MAIN), rows, weights, np.zeros(2, dtype=np.float32))

    monkeypatch.setattr(events_choice, "evidence_of", speak)
    yield traits


def choose(document: Document, *marked: MarkedSpan, **outside: float) -> list[str]:
    """Words of the triggers, with the model's score of the label outside at some of the words."""
    scores = np.full((len(document.tokens), len(LABELS)), -8.0, dtype=np.float32)
    scores[:, 2] = 0.0
    scores[:, 0] = [outside.get(token.text, 12.0) for token in document.tokens]
    found = choose_triggers(document, marked, scores, LABELS)
    return [" ".join(t.text for t in document.tokens[span.first : span.last]) for span in found]


def test_a_word_of_the_lexicon_needs_less_of_the_model_than_another() -> None:
    assert choose(make_document(SENTENCE), streiken=1.0, Steinen=1.0) == ["streiken"]


def test_no_word_is_chosen_against_the_model() -> None:
    assert choose(make_document(SENTENCE)) == []


def test_a_span_that_the_model_marks_stays_whole() -> None:
    assert choose(make_document(SENTENCE), MarkedSpan(2, 4, "PROTEST", 0.8), streiken=-2.0) == ["streiken wegen"]


def test_a_word_that_introduces_speech_is_a_weaker_sign() -> None:
    text = make_document(SENTENCE).text
    cue = SpeechFrame((span_of(text, "Steinen"),), "indirect", cue=(span_of(text, "streiken"),))
    assert choose(make_document(SENTENCE, speech=[cue]), streiken=2.7) == []
    assert choose(make_document(SENTENCE), streiken=2.7) == ["streiken"]


def test_every_further_event_must_be_surer() -> None:
    assert 5 < len(choose(make_document(MANY), Streik=1.0)) < 15


def test_a_word_beside_a_surer_one_is_a_part_of_its_event() -> None:
    alone = make_document("Streik/Streik/NOUN/0/root Stein/Stein/NOUN/0/root +././PUNCT/1/punct")
    tied = make_document("Streik/Streik/NOUN/0/root Stein/Stein/NOUN/1/nmod +././PUNCT/1/punct")
    assert choose(alone, Streik=-6.0, Stein=-0.5) == ["Streik", "Stein"]
    assert choose(tied, Streik=-6.0, Stein=-0.5) == ["Streik"]


def test_in_a_text_full_of_signs_each_of_them_says_less() -> None:
    few = make_document("Sturm/Sturm/NOUN/0/root " + " ".join(f"w{n}/w{n}/ADV/0/root" for n in range(30)))
    assert choose(few, Sturm=-0.5) == ["Sturm"]
    assert choose(few, Sturm=-0.5, **{f"w{n}": -3.0 for n in range(30)}) == []


def test_a_long_report_is_not_punished_for_its_length() -> None:
    words = " ".join(f"w{n}/w{n}/ADV/0/root" for n in range(400))
    document = make_document(f"Sturm/Sturm/NOUN/0/root {words}")
    assert choose(document, Sturm=-6.0, **{f"w{n}": 1.0 for n in range(400)}) == ["Sturm"]


def test_what_the_words_speak_for_counts_beside_the_model(spoken_for: dict[str, float]) -> None:
    document = make_document(SENTENCE)
    assert choose(document, streiken=3.5) == []
    spoken_for["streiken"] = 4.0
    assert choose(document, streiken=3.5) == ["streiken"]
    spoken_for["streiken"] = -4.0
    assert choose(document, streiken=1.0) == []


def test_a_verb_and_the_noun_of_its_phrase_are_no_rivals_and_share_their_chance() -> None:
    rows = (
        "Rehn/Rehn/PROPN/2/nsubj ging/gehen/VERB/0/root/VerbForm=Fin auf/auf/ADP/5/case die/der/DET/5/det "
        "{}/NOUN/2/obl +././PUNCT/2/punct"
    )
    street, hill = (make_document(rows.format(noun)) for noun in ("Straße/Straße", "Straßenecke/Straßenecke"))
    assert choose(street, ging=2.0, Straße=-1.5) == ["ging"]
    assert choose(hill, ging=2.0, Straßenecke=-1.5) == ["Straßenecke"]


def test_every_sentence_in_a_line_of_a_chronicle_tells_a_main_event() -> None:
    line = "Mai/Mai/PROPN/3/obl +:/:/PUNCT/3/punct Kundgebung/Kundgebung/NOUN/0/root +././PUNCT/3/punct"
    weak = {"Streik": 0.5, "Kundgebung": 1.0}
    assert "Kundgebung" not in choose(make_document(MANY, line), **weak)
    assert choose(make_document(MANY, line, times=["Mai"]), **weak)[-1] == "Kundgebung"


@pytest.mark.parametrize("verb", ["abgesagt/absagen", "besucht/besuchen"])
def test_what_is_called_off_is_main_however_much_a_report_tells(verb: str) -> None:
    off = (
        "Kundgebung/Kundgebung/NOUN/3/nsubj:pass wird/werden/AUX/3/aux:pass/VerbForm=Fin|Tense=Pres|Mood=Ind "
        f"{verb}/VERB/0/root/VerbForm=Part +././PUNCT/3/punct"
    )
    chosen = choose(make_document(MANY, off), Streik=0.5, Kundgebung=1.0)
    assert ("Kundgebung" in chosen) == verb.startswith("abgesagt")


@pytest.mark.parametrize(("verb", "main"), [("drohte/drohen", True), ("lebte/leben", False)])
def test_what_somebody_threatens_with_is_main_however_much_a_report_tells(verb: str, *, main: bool) -> None:
    threat = (
        f"Moor/Moor/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind mit/mit/ADP/4/case "
        "Kundgebung/Kundgebung/NOUN/2/obl +././PUNCT/2/punct"
    )
    assert ("Kundgebung" in choose(make_document(MANY, threat), Streik=0.5, Kundgebung=1.0)) == main


def test_in_a_long_report_no_event_must_be_surer_than_the_twelfth() -> None:
    sentences = [f"Streik/{chr(65 + n)}streik/NOUN/0/root w/w/X/1/dep +././PUNCT/1/punct" for n in range(26)]
    assert len(choose(make_document(*sentences), Streik=-1.5)) == 26


def lengthen(last: str, sentences: int) -> Document:
    """A report of so many sentences, of which none but the last tells anything."""
    filling = "Es/es/PRON/2/nsubj regnet/regnen/VERB/0/root/VerbForm=Fin +././PUNCT/2/punct"
    return make_document(*[filling] * (sentences - 1), last)


@pytest.mark.parametrize(("sentences", "chosen"), [(10, []), (30, ["Razzia"])])
def test_in_a_long_report_a_noun_need_not_be_as_sure(sentences: int, chosen: list[str]) -> None:
    assert choose(lengthen("Razzia/Razzia/NOUN/0/root +././PUNCT/1/punct", sentences), Razzia=1.9) == chosen


def test_in_a_long_report_a_verb_must_be_as_sure() -> None:
    assert choose(lengthen(SENTENCE, 30), streiken=3.6) == choose(lengthen(SENTENCE, 10), streiken=3.6) == []


def test_a_long_report_has_more_main_events() -> None:
    scores = {f"{chr(65 + n)}streik": n * 0.3 - 3.0 for n in range(20)}
    words = " ".join(f"{w}/{w}/NOUN/{int(n > 0)}/{'conj' if n else 'root'}" for n, w in enumerate(scores))
    assert len(choose(lengthen(words, 40), **scores)) > len(choose(lengthen(words, 10), **scores))


@pytest.mark.parametrize(
    ("verb", "no", "direct", "kept"),
    [
        ("tritt/treten", "nicht/nicht/PART", True, True),
        ("trat/treten/Past", "nicht/nicht/PART", True, False),
        ("tritt/treten", "bald/bald/ADV", True, False),
        ("tritt/treten", "nicht/nicht/PART", False, False),
    ],
)
def test_who_says_that_he_does_not_go_tells_a_main_event(verb: str, no: str, *, direct: bool, kept: bool) -> None:
    form, lemma, *tense = verb.split("/")
    document = make_document(
        f"Rehn/Rehn/PROPN/2/nsubj {form}/{lemma}/VERB/0/root/Mood=Ind|Tense={(tense or ['Pres'])[0]}|VerbForm=Fin "
        f"{no}/2/advmod zurück/zurück/ADP/2/compound:prt +././PUNCT/2/punct"
    )
    document = replace(document, speech=(SpeechFrame((Span(0, len(document.text)),), "direct"),) if direct else ())
    assert choose(document, **{form: 3.5}) == ([form] if kept else [])
