"""What a saying does is read off its cue, off what is said, and off what was said before."""

from dataclasses import replace

import pytest

from lagebild.languages.german.speech_acts import decide_act
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


def test_the_reason_of_a_call_is_no_threat_whatever_it_depends_on() -> None:
    words = REASON.replace(
        "breche/brechen/VERB/5/advcl/VerbForm=Fin|Mood=Sub|Tense=Pres", "helfen/helfen/VERB/5/advcl/VerbForm=Inf"
    )
    document = make_document(words + " werde/werden/AUX/10/aux/VerbForm=Fin|Mood=Sub|Tense=Pres")
    said = frame(document, "der Damm helfen werde", "indirect", cue="rief")
    assert (
        decide_act(said, document, speech_words(), (span_of(document.text, document.text.split()[-1]),)) != "threaten"
    )


INSISTED = (
    "Bei/bei/ADP/3/case der/der/DET/3/det Sitzung/Sitzung/NOUN/8/obl "
    "müsse/müssen/AUX/8/aux/Mood=Sub|Tense=Pres|VerbForm=Fin es/es/PRON/8/nsubj/PronType=Prs zu/zu/ADP/7/case "
    "Beschlüssen/Beschlüss/NOUN/8/obl kommen/kommen/VERB/10/ccomp/VerbForm=Inf +,/,/PUNCT/8/punct "
    "betonte/betonen/VERB/0/root/Mood=Ind|Tense=Past|VerbForm=Fin Kern/Kern/PROPN/10/nsubj +././PUNCT/10/punct"
)
WAITS = (
    "Die/der/DET/2/det Brücke/Brücke/NOUN/4/nsubj müsse/müssen/AUX/4/aux/Mood=Sub|Tense=Pres|VerbForm=Fin "
    "warten/warten/VERB/6/ccomp/VerbForm=Inf +,/,/PUNCT/4/punct "
    "sagte/sagen/VERB/0/root/Mood=Ind|Tense=Past|VerbForm=Fin Kern/Kern/PROPN/6/nsubj +././PUNCT/6/punct"
)
BURSTS = (
    "Ein/ein/DET/2/det Dammbruch/Dammbruch/NOUN/6/nsubj würde/werden/AUX/6/aux/Mood=Sub|Tense=Past|VerbForm=Fin "
    "die/der/DET/5/det Stadt/Stadt/NOUN/6/obj zerstören/zerstören/VERB/8/ccomp/VerbForm=Inf +,/,/PUNCT/6/punct "
    "sagte/sagen/VERB/0/root/Mood=Ind|Tense=Past|VerbForm=Fin Rehn/Rehn/PROPN/8/nsubj +././PUNCT/8/punct"
)
STIRRED = (
    "Im/in/ADP/2/case Rathaus/Rathaus/NOUN/5/obl werde/werden/AUX/5/aux/Mood=Sub|Tense=Pres|VerbForm=Fin "
    "Panikmache/Panikmache/NOUN/5/nsubj betrieben/betreiben/VERB/7/ccomp/VerbForm=Inf +,/,/PUNCT/5/punct "
    "sagte/sagen/VERB/0/root/Mood=Ind|Tense=Past|VerbForm=Fin Kern/Kern/PROPN/7/nsubj +././PUNCT/7/punct"
)


ASSERTED = (("assert", 0.95), ("announce", 0.02))


@pytest.mark.parametrize(
    ("words", "content", "cue", "act"),
    [
        (INSISTED, "Bei der Sitzung müsse es zu Beschlüssen kommen", "betonte", "demand"),
        (
            INSISTED.replace("betonte/betonen", "bekräftigte/bekräftigen"),
            "Bei der Sitzung müsse es zu Beschlüssen kommen",
            "bekräftigte",
            "demand",
        ),
        (WAITS, "Die Brücke müsse warten", "sagte", "assert"),
        (BURSTS, "Ein Dammbruch würde die Stadt zerstören", "sagte", "warn"),
        (
            BURSTS.replace("zerstören/zerstören", "lahmlegen/lahmlegen"),
            "Ein Dammbruch würde die Stadt lahmlegen",
            "sagte",
            "warn",
        ),
        (STIRRED, "Im Rathaus werde Panikmache betrieben", "sagte", "accuse"),
        (
            STIRRED.replace("Panikmache", "Propaganda-Kampagne"),
            "Im Rathaus werde Propaganda-Kampagne betrieben",
            "sagte",
            "accuse",
        ),
        (STIRRED.replace("Panikmache", "Spielbetrieb"), "Im Rathaus werde Spielbetrieb betrieben", "sagte", "assert"),
    ],
)
def test_words_and_stress_tell_what_a_plain_saying_does(words: str, content: str, cue: str, act: str) -> None:
    document = make_document(words)
    said = frame(document, content, "indirect", cue=cue, speaker=document.tokens[-2].text)
    assert act_of(document, replace(said, acts=ASSERTED)) == act


@pytest.mark.parametrize(
    ("noun", "condition", "act"),
    [
        ("Gegenmaßnahme", False, "threaten"),
        ("Ultimatum", False, "announce"),
        ("Ultimatum", True, "threaten"),
        ("Neubau", True, "announce"),
    ],
)
def test_announcing_a_measure_against_others_threatens_and_some_harm_on_a_condition(
    noun: str, condition: bool, act: str
) -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj kündigte/kündigen/VERB/0/root/VerbForm=Fin "
        f"{noun}/{noun}/NOUN/2/obj an/an/ADP/2/compound:prt"
    )
    said = frame(document, noun, "reported", cue="kündigte")
    assert decide_act(said, document, speech_words(), said.content if condition else ()) == act


@pytest.mark.parametrize(("negation", "act"), [("", "deny"), ("nicht/nicht/PART/2/advmod ", "assert")])
def test_who_does_not_deny_it_leaves_it_open(negation: str, act: str) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj dementierte/dementieren/VERB/0/root/VerbForm=Fin {negation}den/der/DET/{4 + bool(negation)}/det "
        "Streit/Streit/NOUN/2/obj"
    )
    cue = tuple(span_of(document.text, word) for word in ("dementierte", *negation.split("/")[:1]) if word)
    said = SpeechFrame((span_of(document.text, "den Streit"),), "reported", cue=cue, acts=(("deny", 0.99),))
    assert act_of(document, said) == act


@pytest.mark.parametrize(("helper", "lemma", "act"), [("würde", "werden", "promise"), ("hätte", "haben", "assert")])
def test_help_that_was_given_is_not_promised(helper: str, lemma: str, act: str) -> None:
    verb = (
        "helfen/helfen/VERB/0/root/VerbForm=Inf" if lemma == "werden" else "geholfen/helfen/VERB/0/root/VerbForm=Part"
    )
    document = make_document(
        f"Wien/Wien/PROPN/4/nsubj {helper}/{lemma}/AUX/4/aux/VerbForm=Fin|Mood=Sub|Tense=Past schnell/schnell/ADV/4/advmod {verb}"
    )
    assert act_of(document, frame(document, document.text, "free_indirect")) == act


BESIDE = (
    "Er/er/PRON/2/nsubj bereue/bereuen/VERB/0/root/VerbForm=Fin|Mood=Sub|Tense=Pres das/das/PRON/2/obj +;/;/PUNCT/9/punct "
    "damit/damit/ADV/9/advmod habe/haben/AUX/9/aux/VerbForm=Fin|Mood=Sub|Tense=Pres er/er/PRON/9/nsubj nichts/nichts/PRON/9/obj "
    "getan/tun/VERB/2/ccomp/VerbForm=Part +././PUNCT/2/punct"
)


def test_what_goes_on_behind_a_cue_need_not_do_what_the_cue_does() -> None:
    document = make_document(BESIDE)
    said = replace(
        frame(document, "damit habe er nichts getan", "free_indirect", cue="bereue"),
        acts=(("deny", 0.99),),
    )
    assert act_of(document, said) == "deny"
    assert act_of(document, replace(said, form="indirect")) == "worry"


HELPED = "Das/das/PRON/5/nsubj {first} von/von/ADP/4/case Rehn/Rehn/PROPN/5/obl unterstützt/unterstützen/VERB/0/root/VerbForm=Part {second}"
WILL = "werde/werden/AUX/5/aux/VerbForm=Fin|Mood=Sub|Tense=Pres"


def test_what_is_being_done_is_no_promise() -> None:
    for second, act in (("+././PUNCT/5/punct", "assert"), ("werden/werden/AUX/5/aux:pass/VerbForm=Inf", "promise")):
        document = make_document(HELPED.format(first=WILL, second=second))
        assert act_of(document, frame(document, "Das werde von Rehn unterstützt", "free_indirect")) == act


def test_what_could_be_done_is_no_warning() -> None:
    words = (
        "Sie/sie/PRON/4/nsubj habe/haben/AUX/4/aux/VerbForm=Fin|Mood=Sub|Tense=Pres Gefahr/Gefahr/NOUN/4/obj "
        "sehen/sehen/VERB/0/root/VerbForm=Inf können/können/AUX/4/aux/VerbForm=Inf"
    )
    document = make_document(words)
    assert act_of(document, frame(document, document.text, "free_indirect")) == "assert"


def test_a_passive_that_depends_on_something_is_no_threat() -> None:
    words = (
        "Die/der/DET/2/det Regel/Regel/NOUN/4/nsubj:pass werde/werden/AUX/4/aux:pass/VerbForm=Fin|Mood=Sub|Tense=Pres "
        "verletzt/verletzen/VERB/0/root/VerbForm=Part +,/,/PUNCT/8/punct wenn/wenn/SCONJ/8/mark man/man/PRON/8/nsubj "
        "baue/bauen/VERB/4/advcl/VerbForm=Fin|Mood=Sub|Tense=Pres um/um/ADP/11/mark zu/zu/PART/11/mark gehen/gehen/VERB/8/advcl/VerbForm=Inf"
    )
    document = make_document(words)
    said = frame(document, document.text, "free_indirect")
    assert decide_act(said, document, speech_words(), (span_of(document.text, document.text.split()[-1]),)) == "assert"


@pytest.mark.parametrize(
    ("relation", "likeliest", "act"),
    [("aux", "announce", "assert"), ("aux", "accuse", "accuse"), ("aux:pass", "announce", "announce")],
)
def test_hearsay_of_something_done_announces_nothing(relation: str, likeliest: str, act: str) -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/4/nsubj soll/sollen/AUX/4/aux/VerbForm=Fin|Mood=Ind|Tense=Pres Geld/Geld/NOUN/4/obj "
        f"genommen/nehmen/VERB/0/root/VerbForm=Part haben/haben/AUX/4/{relation}/VerbForm=Inf +././PUNCT/4/punct"
    )
    said = replace(frame(document, document.text[:-1], "free_indirect"), acts=((likeliest, 1.0),))
    assert act_of(document, said) == act


@pytest.mark.parametrize(
    ("beside", "act"), [("selbst/selbst/ADV/4/advmod", "accuse"), ("nicht/nicht/PART/4/advmod", "assert")]
)
def test_whoever_has_the_guilt_is_accused(beside: str, act: str) -> None:
    document = make_document(
        f"Rehn/Rehn/PROPN/4/nsubj sei/sein/AUX/4/cop/VerbForm=Fin|Mood=Sub|Tense=Pres {beside} schuld/schuld/ADJ/0/root"
    )
    assert act_of(document, frame(document, document.text, "free_indirect")) == act


@pytest.mark.parametrize(
    ("subject", "verb", "denied", "act"),
    [
        ("Wir/wir", "fordern/fordern", "", "demand"),
        ("Ich/ich", "verspreche/versprechen", "", "promise"),
        ("Ich/ich", "verspreche/versprechen", "nicht/nicht/PART/4/advmod", "assert"),
        ("Kinder/Kind", "fordern/fordern", "", "assert"),
        ("Wir/wir", "sehen/sehen", "", "assert"),
    ],
)
def test_who_says_that_he_does_it_does_it_by_saying_so(subject: str, verb: str, denied: str, act: str) -> None:
    document = make_document(
        f"„/„/PUNCT/3/punct {subject}/PRON/3/nsubj {verb}/VERB/0/root/VerbForm=Fin|Mood=Ind|Tense=Pres "
        f"Geld/Geld/NOUN/3/obj {denied.replace('/4/', '/3/')} “/“/PUNCT/3/punct"
    )
    assert act_of(document, SpeechFrame((span_of(document.text, document.text),), "direct")) == act


@pytest.mark.parametrize(
    ("modal", "object_", "infinitive", "act"),
    [
        ("kann/können", "davon/davon/ADV/4/advmod", "abraten", "oppose"),
        ("möchte/mögen", "Geld/Geld/NOUN/4/obj", "fordern", "demand"),
        ("kann/können", "nichts/nichts/PRON/4/obj", "versprechen", "assert"),
        ("wollte/wollen", "Geld/Geld/NOUN/4/obj", "fordern", "assert"),
    ],
)
def test_a_polite_modal_does_what_its_infinitive_says(modal: str, object_: str, infinitive: str, act: str) -> None:
    document = make_document(
        f"Ich/ich/PRON/4/nsubj {modal}/AUX/4/aux/VerbForm=Fin {object_} {infinitive}/{infinitive}/VERB/0/root/VerbForm=Inf"
    )
    assert act_of(document, frame(document, document.text, "direct")) == act


@pytest.mark.parametrize(("noun", "act"), [("Kosten", "promise"), ("Strafanzeige", "announce")])
def test_a_verb_for_help_that_makes_a_phrase_for_another_act_helps_nobody(noun: str, act: str) -> None:
    document = make_document(
        f"Man/man/PRON/4/nsubj werde/werden/AUX/4/aux/VerbForm=Fin|Mood=Sub|Tense=Pres {noun}/{noun}/NOUN/4/obj "
        "erstatten/erstatten/VERB/0/root/VerbForm=Inf +,/,/PUNCT/6/punct sagte/sagen/VERB/4/parataxis/VerbForm=Fin Kern/Kern/PROPN/6/nsubj"
    )
    assert act_of(document, frame(document, f"Man werde {noun} erstatten", "indirect", cue="sagte")) == act


@pytest.mark.parametrize(
    ("cause", "chances", "act"),
    [
        ("Rehn/Rehn/PROPN", (), "accuse"),
        ("Polizei/Polizei/NOUN", (), "accuse"),
        ("Hagel/Hagel/NOUN", (), "assert"),
        ("Hagel/Hagel/NOUN", (("accuse", 1.0),), "assert"),
    ],
)
def test_a_thing_that_brought_something_about_is_not_accused(
    cause: str, chances: tuple[tuple[str, float], ...], act: str
) -> None:
    document = make_document(
        f"{cause}/3/nsubj sei/sein/AUX/3/cop/VerbForm=Fin|Mood=Sub|Tense=Pres schuld/schuld/ADJ/0/root"
    )
    assert act_of(document, replace(frame(document, document.text, "indirect"), acts=chances)) == act


@pytest.mark.parametrize(("modal", "act"), [("werde/werden", "threaten"), ("müsse/müssen", "demand")])
def test_only_what_is_asked_beside_a_condition_is_asked(modal: str, act: str) -> None:
    document = make_document(
        "Dass/dass/SCONJ/9/mark Kern/Kern/PROPN/9/nsubj +,/,/PUNCT/6/punct sollte/sollen/AUX/6/aux/VerbForm=Fin|Mood=Sub|Tense=Past "
        "Moor/Moor/PROPN/6/nsubj bohren/bohren/VERB/9/advcl/VerbForm=Inf +,/,/PUNCT/6/punct hart/hart/ADJ/9/advmod "
        f"antworten/antworten/VERB/0/root/VerbForm=Inf {modal}/AUX/9/aux/VerbForm=Fin|Mood=Sub|Tense=Pres"
    )
    said = replace(frame(document, document.text, "indirect"), acts=(("demand", 0.9), ("announce", 0.1)))
    condition = (span_of(document.text, "sollte Moor bohren"),)
    assert decide_act(said, document, speech_words(), condition) == act


@pytest.mark.parametrize(("verb", "act"), [("hofft/hoffen", "assert"), ("warnt/warnen", "warn")])
def test_what_is_quoted_behind_a_view_says_why(verb: str, act: str) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin weiter/weiter/ADV/2/advmod +:/:/PUNCT/2/punct "
        "Der/der/DET/6/det Preis/Preis/NOUN/7/nsubj sinkt/sinken/VERB/2/parataxis/VerbForm=Fin|Tense=Pres|Mood=Ind"
    )
    assert act_of(document, frame(document, "Der Preis sinkt", "direct", cue=verb.partition("/")[0])) == act


@pytest.mark.parametrize(
    ("mood", "noun", "act"),
    [
        ("wäre/sein/AUX/4/cop/VerbForm=Fin|Mood=Sub|Tense=Past", "Fehler/Fehler", "warn"),
        ("war/sein/AUX/4/cop/VerbForm=Fin|Mood=Ind|Tense=Past", "Fehler/Fehler", "accuse"),
        ("wäre/sein/AUX/4/cop/VerbForm=Fin|Mood=Sub|Tense=Past", "Streich/Streich", "accuse"),
    ],
)
def test_what_would_be_a_harm_is_warned_of_and_blames_nobody(mood: str, noun: str, act: str) -> None:
    document = make_document(f"Das/das/PRON/4/nsubj {mood} ein/ein/DET/4/det {noun}/NOUN/0/root")
    said = replace(frame(document, document.text, "indirect"), acts=(("accuse", 0.95), ("assert", 0.05)))
    assert act_of(document, said) == act


def test_what_hangs_on_a_condition_charges_nobody() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj antworte/antworten/VERB/0/root/VerbForm=Fin|Mood=Sub|Tense=Pres +,/,/PUNCT/6/punct "
        "wenn/wenn/SCONJ/6/mark Moor/Moor/PROPN/6/nsubj bohrt/bohren/VERB/2/advcl/VerbForm=Fin|Mood=Ind|Tense=Pres"
    )
    said = replace(frame(document, document.text, "indirect"), acts=(("accuse", 0.95), ("assert", 0.05)))
    assert decide_act(said, document, speech_words(), (span_of(document.text, "wenn Moor bohrt"),)) != "accuse"
