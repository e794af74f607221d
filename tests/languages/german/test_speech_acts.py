"""What a saying does is read off its cue, off what is said, and off what was said before."""

import pytest

from lagebild.languages.german.speech_acts import carry_on, decide_act
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

CALLED = (
    "Kern/Kern/PROPN/2/nsubj {verb}/{lemma}/VERB/0/root/VerbForm=Fin die/der/DET/4/det Warnung/Warnung/NOUN/2/obj als/als/ADP/6/case "
    "haltlos/haltlos/ADJ/2/advmod {particle}"
)
REASON = (
    "Kern/Kern/PROPN/2/nsubj rief/rufen/VERB/0/root/VerbForm=Fin auf/auf/ADP/2/compound:prt zu/zu/PART/5/mark fliehen/fliehen/VERB/2/xcomp/VerbForm=Inf "
    "+,/,/PUNCT/10/punct da/da/SCONJ/10/mark der/der/DET/9/det Damm/Damm/NOUN/10/nsubj breche/brechen/VERB/5/advcl/VerbForm=Fin|Mood=Sub|Tense=Pres"
)
WARNED = (
    "Kern/Kern/PROPN/2/nsubj warnte/warnen/VERB/0/root/VerbForm=Fin vor/vor/ADP/4/case Zöllen/Zoll/NOUN/2/obl +,/,/PUNCT/8/punct "
    "sie/sie/PRON/8/nsubj seien/sein/AUX/8/cop/VerbForm=Fin|Mood=Sub|Tense=Pres Fehler/Fehler/NOUN/2/parataxis und/und/CCONJ/11/cc "
    "könnten/können/AUX/11/aux/VerbForm=Fin|Mood=Sub|Tense=Past schaden/schaden/VERB/8/conj/VerbForm=Inf +././PUNCT/2/punct"
)
THREATENED = (
    "Man/man/PRON/3/nsubj werde/werden/AUX/3/aux/VerbForm=Fin|Mood=Sub|Tense=Pres klagen/klagen/VERB/0/root/VerbForm=Inf +././PUNCT/3/punct",
    "Zudem/zudem/ADV/5/advmod würde/werden/AUX/5/aux:pass/VerbForm=Fin|Mood=Sub|Tense=Past {then} der/der/DET/4/det Vertrag/Vertrag/NOUN/5/nsubj:pass "
    "gekündigt/kündigen/VERB/0/root +././PUNCT/5/punct",
)


def frame(document: Document, content: str, form: str, act: str = "assert", **roles: str) -> SpeechFrame:
    given = {role: (span_of(document.text, words),) for role, words in roles.items()}
    return SpeechFrame((span_of(document.text, content),), form, act=act, **given)  # type: ignore[arg-type]


def act_of(document: Document, said: SpeechFrame) -> str:
    return decide_act(said, document, speech_words())


@pytest.mark.parametrize(
    ("verb", "lemma", "particle"),
    [("wies", "weisen", "zurück/zurück/ADV/2/compound:prt"), ("bezeichnete", "bezeichnen", "")],
)
def test_whoever_calls_a_saying_untrue_denies_it(verb: str, lemma: str, particle: str) -> None:
    document = make_document(CALLED.format(verb=verb, lemma=lemma, particle=particle))
    for content in ("die Warnung als haltlos", "die Warnung"):
        assert act_of(document, frame(document, content, "reported", cue=verb)) == "deny"


def test_whoever_calls_a_saying_long_denies_nothing() -> None:
    words = CALLED.format(verb="bezeichnete", lemma="bezeichnen", particle="").replace("haltlos", "lang")
    document = make_document(words)
    assert act_of(document, frame(document, "die Warnung als lang", "reported", cue="bezeichnete")) == "assert"


def test_the_reason_of_a_call_is_no_call() -> None:
    document = make_document(REASON)
    assert act_of(document, frame(document, "fliehen", "indirect", cue="rief")) == "demand"
    assert act_of(document, frame(document, "der Damm breche", "indirect", cue="rief")) == "assert"


def test_what_a_negation_sets_aside_is_not_warned_of() -> None:
    words = (
        "Das/das/PRON/7/nsubj könne/können/AUX/7/aux/VerbForm=Fin|Mood=Sub|Tense=Pres ohne/ohne/ADP/4/case Streit/Streit/NOUN/7/obl {no} "
        "Katastrophe/Katastrophe/NOUN/4/conj enden/enden/VERB/0/root/VerbForm=Inf"
    )
    for no, act in (("und/und/CCONJ/6/cc", "warn"), ("nicht/nicht/PART/6/advmod", "assert")):
        document = make_document(words.format(no=no))
        assert act_of(document, frame(document, document.text, "free_indirect")) == act


def test_why_somebody_warns_is_part_of_the_warning() -> None:
    document = make_document(WARNED)
    warned = frame(document, "vor Zöllen", "reported", "warn", cue="warnte", speaker="Kern")
    why = frame(document, "sie seien Fehler und könnten schaden", "free_indirect", "accuse", speaker="Kern")
    assert [f.act for f in carry_on(document, [warned, why], speech_words())] == ["warn", "warn"]


def test_what_else_would_follow_is_part_of_the_threat() -> None:
    for then, act in (("dann/dann/ADV/5/advmod", "threaten"), ("auch/auch/ADV/5/advmod", "assert")):
        document = make_document(THREATENED[0], THREATENED[1].format(then=then))
        first = frame(document, "Man werde klagen", "free_indirect", "threaten")
        content = document.text[document.sentences[1].span.start : -1]
        second = frame(document, content, "free_indirect", "assert")
        assert [f.act for f in carry_on(document, [first, second], speech_words())] == ["threaten", act]


def test_the_reason_of_a_call_is_no_threat_whatever_it_depends_on() -> None:
    words = REASON.replace(
        "breche/brechen/VERB/5/advcl/VerbForm=Fin|Mood=Sub|Tense=Pres", "helfen/helfen/VERB/5/advcl/VerbForm=Inf"
    )
    document = make_document(words + " werde/werden/AUX/10/aux/VerbForm=Fin|Mood=Sub|Tense=Pres")
    said = frame(document, "der Damm helfen werde", "indirect", cue="rief")
    assert decide_act(said, document, speech_words(), conditional=True) != "threaten"
