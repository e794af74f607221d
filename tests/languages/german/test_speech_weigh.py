"""What a saying does that no word of it names."""

import numpy as np
import pytest

from lagebild.languages.german import speech_weigh
from lagebild.languages.german.evidence import Evidence, Layers
from lagebild.languages.german.speech_acts import decide_act
from lagebild.languages.german.speech_weigh import act_weights, find_signs, weigh_performed
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.facts import ACTS
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, make_vectors, span_of

PRAISE = (
    "Der/der/DET/2/det Einsatz/Einsatz/NOUN/4/nsubj sei/sein/AUX/4/cop/VerbForm=Fin|Mood=Sub|Tense=Pres "
    "vorbildlich/vorbildlich/ADJ/0/root"
)
PLAIN = (
    "Der/der/DET/2/det Einsatz/Einsatz/NOUN/4/nsubj sei/sein/AUX/4/cop/VerbForm=Fin|Mood=Sub|Tense=Pres "
    "beendet/beendet/ADJ/0/root"
)
THREAT = (
    "Das/der/DET/2/det Land/Land/NOUN/6/nsubj werde/werden/AUX/6/aux/VerbForm=Fin|Mood=Sub|Tense=Pres "
    "mit/mit/ADP/5/case Sanktionen/Sanktion/NOUN/6/obl antworten/antworten/VERB/0/root/VerbForm=Inf"
)


def frame_of(document: Document, *acts: tuple[str, float]) -> SpeechFrame:
    content = (span_of(document.text, document.text),)
    speaker = (document.tokens[0].span,)
    return SpeechFrame(content=content, form="direct", act=acts[0][0] if acts else "assert", acts=acts, speaker=speaker)


def decide(text: str, *acts: tuple[str, float]) -> str:
    document = make_document(text)
    return decide_act(frame_of(document, *acts), document, speech_words())


def see(monkeypatch: pytest.MonkeyPatch, act: str, weight: float) -> None:
    """Let every vector of one value a part speak for an act, and no trait for any."""
    labels = tuple(ACTS)
    second = np.asarray([[weight if label == act else 0.0 for label in labels]], dtype=np.float32)
    layers = Layers(np.ones((7, 1), dtype=np.float32), np.zeros(1, dtype=np.float32), second)
    empty = np.zeros((0, len(labels)), dtype=np.float32)
    learnt = Evidence(labels, {}, empty, np.zeros(len(labels), dtype=np.float32), layers)
    monkeypatch.setattr(speech_weigh, "evidence_of", lambda _: learnt)


def test_words_of_praise_decide_where_the_model_alone_would_not_do(monkeypatch: pytest.MonkeyPatch) -> None:
    see(monkeypatch, "assert", 0.0)
    guess = (("praise", 0.62), ("assert", 0.38))
    assert decide(PRAISE, *guess) == "praise"
    assert decide(PLAIN, *guess) == "assert"


def test_a_sure_model_is_believed() -> None:
    assert decide(PLAIN, ("warn", 0.99)) == "warn"


def test_a_guess_without_any_sign_is_not_believed() -> None:
    assert decide(PLAIN, ("worry", 0.4), ("assert", 0.35)) == "assert"


def test_the_vectors_of_the_words_tip_the_balance(monkeypatch: pytest.MonkeyPatch) -> None:
    document = make_document(PLAIN)
    guess = frame_of(document, ("worry", 0.5), ("assert", 0.5))
    for act in ("worry", "assert"):
        see(monkeypatch, act, 4.0)
        assert decide_act(guess, document, speech_words(), vectors=make_vectors(document)) == act


@pytest.mark.parametrize(
    ("act", "weight", "chances", "decided"),
    [
        ("praise", 4.0, (("praise", 0.9), ("accuse", 0.1)), "praise"),
        ("praise", 0.2, (("praise", 0.9), ("accuse", 0.1)), "accuse"),
        ("praise", 1.0, (("accuse", 0.9), ("praise", 0.1)), "accuse"),
        ("assert", 4.0, (("assert", 0.9), ("accuse", 0.1)), "accuse"),
    ],
)
def test_model_and_vectors_together_overrule_what_a_word_performs_but_not_for_plain_saying(
    monkeypatch: pytest.MonkeyPatch, act: str, weight: float, chances: tuple[tuple[str, float], ...], decided: str
) -> None:
    document = make_document(PLAIN)
    see(monkeypatch, act, weight)
    frame = frame_of(document, *chances)
    assert weigh_performed(frame, document, "accuse", make_vectors(document)) == decided
    assert weigh_performed(frame, document, "accuse", None) == "accuse"


def test_the_traits_of_a_statement_tip_the_balance(monkeypatch: pytest.MonkeyPatch) -> None:
    guess = (("worry", 0.5), ("assert", 0.5))
    for act in ("worry", "assert"):
        weights = np.asarray([[20.0, 0.0] if act == "worry" else [0.0, 20.0]], dtype=np.float32)
        learnt = Evidence(("worry", "assert"), {"said beendet": 0}, weights, np.zeros(2, dtype=np.float32))
        monkeypatch.setattr(speech_weigh, "evidence_of", lambda _, learnt=learnt: learnt)
        assert decide(PLAIN, *guess) == act


def test_the_rule_for_threats_holds_where_nothing_speaks_for_another_act() -> None:
    assert decide(THREAT, ("assert", 0.99)) == "threaten"
    assert decide(THREAT, ("accuse", 0.999)) == "accuse"


def test_without_chances_the_rules_decide() -> None:
    assert decide(THREAT) == "threaten"
    assert decide(PRAISE) == "assert"


def test_a_judging_verb_is_a_sign_with_the_form() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj nennt/nennen/VERB/0/root/VerbForm=Fin das/das/PRON/2/obj gut/gut/ADJ/2/xcomp"
    )
    frame = SpeechFrame(
        content=(span_of(document.text, "das gut"),), form="reported", cue=(span_of(document.text, "nennt"),)
    )
    assert {"cue", "judging", "judging reported"} <= set(find_signs(frame, document, speech_words()))


@pytest.mark.parametrize(
    ("pronoun", "signs"),
    [("Wir", {"subject first", "own words"}), ("Man", {"subject anybody"}), ("Kern", {"subject noun"})],
)
def test_whom_a_content_tells_of_is_a_sign(pronoun: str, signs: set[str]) -> None:
    upos = "PROPN" if pronoun == "Kern" else "PRON"
    document = make_document(
        f"{pronoun}/{pronoun}/{upos}/3/nsubj hat/haben/AUX/3/aux/VerbForm=Fin|Mood=Ind|Tense=Pres gewonnen/gewinnen/VERB/0/root"
    )
    found = set(find_signs(SpeechFrame((span_of(document.text, document.text),), "direct"), document, speech_words()))
    assert signs | {"no speaker"} <= found
    assert len({sign for sign in found if sign.startswith("subject ")}) == 1


def test_every_act_has_weights_and_every_weight_a_known_act() -> None:
    assert set(act_weights().acts) == set(ACTS)


def test_a_negation_in_what_is_said_does_not_turn_the_saying() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/2/nsubj sagte/sagen/VERB/0/root/VerbForm=Fin +:/:/PUNCT/2/punct „/„/PUNCT/5/punct "
        "+Nicht/nicht/PART/2/advmod ich/ich/PRON/7/nsubj war/sein/AUX/2/ccomp/VerbForm=Fin es/es/PRON/7/nsubj +“/“/PUNCT/7/punct"
    )
    quoted = SpeechFrame(
        (span_of(document.text, "„Nicht ich war es“"),), "direct", cue=(span_of(document.text, "sagte"),)
    )
    assert decide_act(quoted, document, speech_words()) == "assert"


@pytest.mark.parametrize(("whom", "judged"), [("sich", False), ("Rehn", True)])
def test_who_judges_himself_neither_blames_nor_praises(whom: str, judged: bool) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj nannte/nennen/VERB/0/root/VerbForm=Fin {whom}/{whom}/PRON/2/obj Retter/Retter/NOUN/2/xcomp"
    )
    said = SpeechFrame((span_of(document.text, "Retter"),), "reported", cue=(span_of(document.text, "nannte"),))
    assert ("judging" in set(find_signs(said, document, speech_words()))) is judged
