"""What a saying does that no word of it names."""

import numpy as np
import pytest

from lagebild.languages.german import speech_weigh
from lagebild.languages.german.evidence import Evidence
from lagebild.languages.german.speech_acts import decide_act
from lagebild.languages.german.speech_weigh import act_weights, find_signs
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.facts import ACTS
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

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


def test_words_of_praise_decide_where_the_model_alone_would_not_do() -> None:
    guess = (("praise", 0.8), ("assert", 0.1))
    assert decide(PRAISE, *guess) == "praise"
    assert decide(PLAIN, *guess) == "assert"


def test_a_sure_model_is_believed() -> None:
    assert decide(PLAIN, ("warn", 0.99)) == "warn"


def test_a_guess_without_any_sign_is_not_believed() -> None:
    assert decide(PLAIN, ("worry", 0.4), ("assert", 0.35)) == "assert"


def test_the_meaning_of_the_sentence_tips_the_balance() -> None:
    document = make_document(PLAIN)
    guess = frame_of(document, ("worry", 0.7), ("assert", 0.2))
    told = {"worry": -0.1, "assert": -8.0}
    assert decide_act(guess, document, speech_words()) == "assert"
    assert decide_act(guess, document, speech_words(), told=told) == "worry"


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
