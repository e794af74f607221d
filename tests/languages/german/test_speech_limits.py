"""Grammar and the speaker rule out some acts."""

import pytest

from lagebild.languages.german.speech_limits import limit_act
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

SHALL = "Die/der/DET/2/det Stadt/Stadt/NOUN/5/nsubj solle/sollen/AUX/5/aux/VerbForm=Fin|Mood={mood} {object} {verb}/{verb}/VERB/0/root/VerbForm=Inf"
SCHOOLS = "Schulen/Schule/NOUN/5/obj"


def limit(act: str, words: str, speaker: str = "", content: str = "") -> str:
    document = make_document(words)
    said = span_of(document.text, content or document.text)
    speakers = (span_of(document.text, speaker),) if speaker else ()
    return limit_act(act, SpeechFrame((said,), "indirect", speaker=speakers), document, speech_words())


@pytest.mark.parametrize(
    ("mood", "object_", "verb", "act", "limited"),
    [
        ("Sub", SCHOOLS, "sanieren", "announce", "demand"),
        ("Sub", SCHOOLS, "sanieren", "accuse", "accuse"),
        ("Ind", SCHOOLS, "sanieren", "announce", "announce"),
        ("Sub", "sich/sich/PRON/5/expl:pv/PronType=Prs", "beeilen", "promise", "demand"),
        ("Sub", "bald/bald/ADV/5/advmod", "wachsen", "announce", "announce"),
    ],
)
def test_what_others_should_do_is_demanded(mood: str, object_: str, verb: str, act: str, limited: str) -> None:
    assert limit(act, SHALL.format(mood=mood, object=object_, verb=verb)) == limited


@pytest.mark.parametrize(
    ("speaker", "subject", "limited"),
    [
        ("Analyst", "Kern/Kern/PROPN/3/nsubj", "assert"),
        ("Sprecher", "Kern/Kern/PROPN/3/nsubj", "announce"),
        ("Analyst", "man/man/PRON/3/nsubj", "announce"),
    ],
)
def test_who_only_observes_announces_nothing_for_others(speaker: str, subject: str, limited: str) -> None:
    words = (
        f"{subject} werde/werden/AUX/3/aux/VerbForm=Fin|Mood=Sub zustimmen/zustimmen/VERB/5/ccomp/VerbForm=Inf +,/,/PUNCT/3/punct "
        f"sagte/sagen/VERB/0/root/VerbForm=Fin der/der/DET/7/det {speaker}/{speaker}/NOUN/5/nsubj Moor/Moor/PROPN/7/appos"
    )
    content = f"{subject.split('/')[0]} werde zustimmen"
    assert limit("announce", words, f"der {speaker} Moor", content) == limited


@pytest.mark.parametrize(
    ("word", "limited"), [("nicht/nicht/PART/4/advmod", "assert"), ("noch/noch/ADV/4/advmod", "promise")]
)
def test_what_one_cannot_do_is_no_promise(word: str, limited: str) -> None:
    words = f"Wir/wir/PRON/4/nsubj können/können/AUX/4/aux/VerbForm=Fin|Mood=Ind {word} helfen/helfen/VERB/0/root/VerbForm=Inf"
    assert limit("promise", words) == limited


def limit_told(act: str, words: str, cue: str, content: str) -> str:
    document = make_document(words)
    cues = (span_of(document.text, cue),)
    return limit_act(
        act, SpeechFrame((span_of(document.text, content),), "reported", cue=cues), document, speech_words()
    )


NAMED = "Kern/Kern/PROPN/2/nsubj nannte/nennen/VERB/0/root/VerbForm=Fin "


@pytest.mark.parametrize(
    ("words", "content", "act"),
    [
        ("Kostengründe/Kostengrund/NOUN/2/obj", "Kostengründe", "assert"),
        ("als/als/ADP/4/case Grund/Grund/NOUN/2/obl den/der/DET/6/det Frost/Frost/NOUN/2/obj", "den Frost", "assert"),
        ("den/der/DET/4/det Plan/Plan/NOUN/2/obj", "den Plan", "accuse"),
        ("den/der/DET/4/det Termin/Termin/NOUN/2/obj dumm/dumm/ADJ/2/xcomp", "den Termin dumm", "accuse"),
    ],
)
def test_who_gives_a_reason_judges_nothing(words: str, content: str, act: str) -> None:
    assert limit_told("accuse", NAMED + words, "nannte", content) == act


def test_who_admits_something_announces_nothing() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj gesteht/gestehen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/6/punct dass/dass/SCONJ/6/mark "
        "Geld/Geld/NOUN/6/nsubj:pass gesucht/suchen/VERB/2/ccomp/VerbForm=Part werde/werden/AUX/6/aux:pass/VerbForm=Fin|Mood=Sub"
    )
    assert limit_told("announce", words, "gesteht", "dass Geld gesucht werde") == "assert"


def test_who_expects_something_does_not_wish_for_it() -> None:
    words = "Sie/sie/PRON/2/nsubj rechne/rechnen/VERB/0/root/VerbForm=Fin|Mood=Sub mit/mit/ADP/4/case Regen/Regen/NOUN/2/obl"
    assert limit("hope", words) == "assert"
    assert limit("threaten", words) == "assert"
    assert limit("hope", words.replace("rechne/rechnen", "bete/beten")) == "hope"


@pytest.mark.parametrize(
    ("judgement", "chances", "act"), [("mutig", 0.7, "praise"), ("mutig", 0.1, "accuse"), ("lang", 0.7, "accuse")]
)
def test_the_word_that_judges_tells_the_verdict(judgement: str, chances: float, act: str) -> None:
    document = make_document(NAMED + f"ihn/er/PRON/2/obj {judgement}/{judgement}/ADJ/2/xcomp")
    content, cue = (span_of(document.text, f"ihn {judgement}"),), (span_of(document.text, "nannte"),)
    frame = SpeechFrame(content, "mixed", cue=cue, acts=(("praise", chances), ("accuse", 0.2)))
    assert limit_act("accuse", frame, document, speech_words()) == act


@pytest.mark.parametrize(
    ("noun", "verb", "act"),
    [
        ("Tragödie", "sprach/sprechen", "worry"),
        ("Umweltkatastrophe", "sprach/sprechen", "worry"),
        ("Lichtblick", "sprach/sprechen", "hope"),
        ("Farce", "sprach/sprechen", "accuse"),
        ("Tragödie", "erzählte/erzählen", "accuse"),
    ],
)
def test_who_speaks_of_a_misfortune_or_a_hope_blames_nobody(noun: str, verb: str, act: str) -> None:
    words = f"Kern/Kern/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin von/von/ADP/5/case einer/ein/DET/5/det {noun}/{noun}/NOUN/2/obl"
    assert limit_told("accuse", words, verb.split("/")[0], f"von einer {noun}") == act


@pytest.mark.parametrize(
    ("adjective", "noun", "act"),
    [("schwarzen/schwarz", "Tag", "worry"), ("vertanen/vertan", "Chance", "accuse"), ("guten/gut", "Tag", "praise")],
)
def test_what_a_word_beside_it_darkens_is_not_praised(adjective: str, noun: str, act: str) -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj sprach/sprechen/VERB/0/root/VerbForm=Fin von/von/ADP/6/case einem/ein/DET/6/det "
        f"{adjective}/ADJ/6/amod {noun}/{noun}/NOUN/2/obl"
    )
    assert limit_told("praise", words, "sprach", f"von einem {adjective.split('/')[0]} {noun}") == act


SPARED = (
    "Die/der/DET/2/det Gäste/Gast/NOUN/5/nsubj müssten/müssen/AUX/5/aux/VerbForm=Fin|Mood=Sub {object} "
    "zahlen/zahlen/VERB/0/root/VerbForm=Inf"
)


@pytest.mark.parametrize(
    ("object_", "limited"),
    [
        ("nichts/nichts/PRON/5/obj", "assert"),
        ("nicht/nicht/PART/5/advmod", "assert"),
        ("alles/alles/PRON/5/obj", "demand"),
    ],
)
def test_what_nobody_has_to_do_is_not_demanded(object_: str, limited: str) -> None:
    assert limit("demand", SPARED.format(object=object_)) == limited


def test_not_only_one_thing_is_demanded_all_the_same() -> None:
    words = SPARED.format(object="nicht/nicht/PART/6/advmod").replace(
        "zahlen/zahlen/VERB/0", "nur/nur/ADV/6/advmod zahlen/zahlen/VERB/0"
    )
    assert limit("demand", words.replace("/5/", "/6/")) == "demand"


LEVIED = (
    "Die/der/DET/3/det {kind} Zölle/Zoll/NOUN/6/nsubj:pass würden/werden/AUX/6/aux:pass/VerbForm=Fin|Mood=Sub {no} "
    "erhoben/erheben/VERB/0/root/VerbForm=Part"
)
THREATENED, NEW = "angedrohten/angedroht/ADJ/3/amod", "neuen/neu/ADJ/3/amod"
NOT, SOON = "nicht/nicht/PART/6/advmod", "bald/bald/ADV/6/advmod"


@pytest.mark.parametrize(
    ("kind", "no", "act", "limited"),
    [
        (THREATENED, NOT, "threaten", "announce"),
        (THREATENED, NOT, "reject", "announce"),
        (THREATENED, SOON, "threaten", "threaten"),
        (NEW, NOT, "threaten", "threaten"),
    ],
)
def test_what_was_threatened_and_shall_not_come_is_taken_back(kind: str, no: str, act: str, limited: str) -> None:
    assert limit(act, LEVIED.format(kind=kind, no=no)) == limited


VOUCHED = (
    "Kern/Kern/PROPN/2/nsubj {verb}/{lemma}/VERB/0/root/VerbForm=Fin +,/,/PUNCT/6/punct das/der/DET/5/det "
    "Amt/Amt/NOUN/6/nsubj {state}/{state}/ADJ/2/ccomp {be}/{be}/AUX/6/{rel}/VerbForm=Fin|Mood=Sub"
)


@pytest.mark.parametrize(
    ("verb", "lemma", "state", "limited"),
    [
        ("versicherte", "versichern", "sicher", "assert"),
        ("versicherte", "versichern", "bereit", "promise"),
        ("versprach", "versprechen", "sicher", "promise"),
    ],
)
def test_how_things_are_is_assured_and_not_promised(verb: str, lemma: str, state: str, limited: str) -> None:
    words = VOUCHED.format(verb=verb, lemma=lemma, state=state, be="sein", rel="cop").replace("sein/sein", "sei/sein")
    document = make_document(words)
    said = SpeechFrame(
        (span_of(document.text, f"das Amt {state} sei"),), "indirect", cue=(span_of(document.text, verb),)
    )
    assert limit_act("promise", said, document, speech_words()) == limited


LACKING = (
    "{case}/ADP/2/case Gas/Gas/NOUN/7/obl werde/werden/AUX/7/aux/Mood=Sub|VerbForm=Fin es/es/PRON/7/nsubj {article}/DET/6/det "
    "Gespräche/Gespräch/NOUN/7/obj geben/geben/VERB/0/root/VerbForm=Inf"
)


@pytest.mark.parametrize(
    ("case", "article", "feared", "limited"),
    [
        ("Ohne/ohne", "keine/kein", 0.4, "threaten"),
        ("Ohne/ohne", "keine/kein", 0.1, "promise"),
        ("Ohne/ohne", "mehr/mehr", 0.4, "promise"),
        ("Für/für", "keine/kein", 0.4, "promise"),
    ],
)
def test_what_will_not_be_without_something_is_a_threat_where_the_model_fears_it(
    case: str, article: str, feared: float, limited: str
) -> None:
    document = make_document(LACKING.format(case=case, article=article))
    frame = SpeechFrame((document.sentences[0].span,), "indirect", acts=(("promise", 0.2), ("warn", feared)))
    assert limit_act("promise", frame, document, speech_words()) == limited


REGRET = (
    "Der/der/DET/2/det Verein/Verein/NOUN/5/nsubj müsse/müssen/AUX/5/aux/VerbForm=Fin|Mood=Sub {how}/{how}/ADV/5/advmod "
    "absagen/absagen/VERB/0/root/VerbForm=Inf"
)


@pytest.mark.parametrize(("how", "limited"), [("leider", "assert"), ("sofort", "demand")])
def test_what_the_speaker_regrets_is_not_demanded(how: str, limited: str) -> None:
    assert limit("demand", REGRET.format(how=how)) == limited


def test_a_condition_put_in_demands_nothing() -> None:
    words = (
        "Man/man/PRON/8/nsubj werde/werden/AUX/8/aux/VerbForm=Fin|Mood=Sub +,/,/PUNCT/6/punct sollte/sollen/AUX/6/aux/VerbForm=Fin|Mood=Sub "
        "Geld/Geld/NOUN/6/obj fehlen/fehlen/VERB/8/advcl/VerbForm=Inf +,/,/PUNCT/6/punct schließen/schließen/VERB/0/root/VerbForm=Inf"
    )
    assert limit("announce", words) == "announce"
    assert limit("announce", words, content="sollte Geld fehlen") == "announce"


INQUIRED = "Gegen/gegen/ADP/2/case Moor/Moor/PROPN/5/obl werde/werden/AUX/5/aux:pass/VerbForm=Fin|Mood=Sub nicht/nicht/PART/5/advmod {deed}/VERB/0/root/VerbForm=Part"


@pytest.mark.parametrize(("deed", "limited"), [("ermittelt/ermitteln", "assert"), ("verhandelt/verhandeln", "reject")])
def test_that_nobody_inquires_is_told_and_not_refused(deed: str, limited: str) -> None:
    assert limit("reject", INQUIRED.format(deed=deed)) == limited


@pytest.mark.parametrize(("who", "limited"), [("niemand/niemand", "assert"), ("Moor/Moor", "accuse")])
def test_that_nobody_blames_anybody_blames_nobody(who: str, limited: str) -> None:
    words = f"{who}/PRON/4/nsubj habe/haben/AUX/4/aux/VerbForm=Fin|Mood=Sub das/das/PRON/4/obj beanstandet/beanstanden/VERB/0/root/VerbForm=Part"
    assert limit("accuse", words) == limited


@pytest.mark.parametrize(
    ("subject", "denied", "limited"),
    [
        ("er/er/PRON/7/nsubj/PronType=Prs|Gender=Masc|Number=Sing", "keinen/kein", "deny"),
        ("er/er/PRON/7/nsubj/PronType=Prs|Gender=Masc|Number=Sing", "einen/ein", "accuse"),
        ("sie/sie/PRON/7/nsubj/PronType=Prs|Gender=Fem|Number=Sing", "keinen/kein", "accuse"),
        ("Moor/Moor/PROPN/7/nsubj/Gender=Masc|Number=Sing", "keinen/kein", "accuse"),
    ],
)
def test_who_says_that_he_has_not_done_something_accuses_nobody(subject: str, denied: str, limited: str) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj/Gender=Masc|Number=Sing sagte/sagen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/7/punct {subject} "
        f"{denied}/DET/6/det Cent/Cent/NOUN/7/obj nahm/nehmen/VERB/2/ccomp/VerbForm=Fin"
    )
    kern, cue = ((span_of(document.text, words),) for words in ("Kern", "sagte"))
    content = document.text.partition(", ")[2]
    said = SpeechFrame((span_of(document.text, content),), "indirect", speaker=kern, cue=cue)
    assert limit_act("accuse", said, document, speech_words()) == limited


@pytest.mark.parametrize(
    ("object_", "verb", "limited"),
    [
        ("Moor/Moor/PROPN/4/obj", "schlagen", "promise"),
        ("Moor/Moor/PROPN/4/obj", "gewinnen", "assert"),
        ("niemanden/niemand/PRON/4/obj", "aufnehmen", "reject"),
        ("alle/all/PRON/4/obj", "aufnehmen", "promise"),
        ("niemanden/niemand/PRON/4/obj", "entlassen", "promise"),
    ],
)
def test_what_is_refused_or_in_nobody_s_hands_is_not_promised(object_: str, verb: str, limited: str) -> None:
    words = (
        "Man/man/PRON/4/nsubj werde/werden/AUX/4/aux/VerbForm=Fin|Mood=Sub "
        f"{object_} {verb}/{verb}/VERB/0/root/VerbForm=Inf"
    )
    assert limit("promise", words) == limited


@pytest.mark.parametrize(
    ("subject", "modal", "limited"),
    [
        ("Niemand/niemand", "kann/können", "assert"),
        ("Niemand/niemand", "darf/dürfen", "demand"),
        ("Moor/Moor", "kann/können", "demand"),
    ],
)
def test_what_nobody_is_able_to_do_is_not_demanded(subject: str, modal: str, limited: str) -> None:
    words = f"{subject}/PRON/3/nsubj {modal}/AUX/3/aux/VerbForm=Fin drohen/drohen/VERB/0/root/VerbForm=Inf"
    assert limit("demand", words) == limited


@pytest.mark.parametrize(
    ("subject", "form", "limited"),
    [("Sie/sie", "direct", "assert"), ("Ich/ich", "direct", "praise"), ("Sie/sie", "indirect", "praise")],
)
def test_what_others_have_praised_is_no_praise_of_who_tells_it(subject: str, form: str, limited: str) -> None:
    document = make_document(f"{subject}/PRON/2/nsubj lobte/loben/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/2/obj")
    said = SpeechFrame((span_of(document.text, document.text),), form)
    assert limit_act("praise", said, document, speech_words()) == limited


@pytest.mark.parametrize(("verb", "limited"), [("gebe/geben", "assert"), ("spende/spenden", "promise")])
def test_by_a_verb_that_tells_how_things_are_nothing_is_promised(verb: str, limited: str) -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj versicherte/versichern/VERB/0/root/VerbForm=Fin +,/,/PUNCT/5/punct es/es/PRON/5/nsubj "
        f"{verb}/VERB/2/ccomp/VerbForm=Fin|Mood=Sub|Tense=Pres Regen/Regen/NOUN/5/obj"
    )
    content = span_of(document.text, document.text.partition(", ")[2])
    frame = SpeechFrame((content,), "indirect", cue=(document.tokens[1].span,), speaker=(document.tokens[0].span,))
    assert limit_act("promise", frame, document, speech_words()) == limited


@pytest.mark.parametrize(
    ("verb", "act", "limited"),
    [
        ("beschwichtigte/beschwichtigen", "assert", "deny"),
        ("beschwichtigte/beschwichtigen", "warn", "warn"),
        ("bemerkte/bemerken", "assert", "assert"),
    ],
)
def test_who_soothes_denies_what_is_feared(verb: str, act: str, limited: str) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin +,/,/PUNCT/5/punct alles/alles/PRON/5/nsubj "
        "halte/halten/VERB/2/ccomp/VerbForm=Fin|Mood=Sub|Tense=Pres"
    )
    frame = SpeechFrame((span_of(document.text, "alles halte"),), "indirect", cue=(document.tokens[1].span,))
    assert limit_act(act, frame, document, speech_words()) == limited
