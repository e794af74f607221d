"""A cue is the words that mark the saying, whole and without auxiliaries."""

import pytest

from lagebild.languages.german.speech_cues import keep_near, leave_others, put_cues_first, tidy_cue
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of


def tidied(words: str, content: str, *cue: str, form: str = "indirect") -> list[str]:
    document = make_document(words)
    frame = SpeechFrame((span_of(document.text, content),), form, cue=tuple(span_of(document.text, c) for c in cue))
    return [span.of(document.text) for span in tidy_cue(document, frame, speech_words()).cue]


def test_a_separated_particle_belongs_to_the_cue() -> None:
    words = (
        "Er/er/PRON/2/nsubj gab/geben/VERB/0/root/VerbForm=Fin Schulden/Schulden/NOUN/2/obj an/an/ADP/2/compound:prt"
    )
    assert tidied(words, "Schulden", "gab") == ["gab", "an"]


def test_what_is_said_ends_before_the_particle_of_its_verb() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj kündigt/kündigen/VERB/0/root/VerbForm=Fin Streik/Streik/NOUN/2/obj an/an/ADP/2/compound:prt"
    )
    frame = SpeechFrame((span_of(document.text, "Streik an"),), "reported", cue=(span_of(document.text, "kündigt"),))
    assert tidy_cue(document, frame, speech_words()).content == (span_of(document.text, "Streik"),)
    whole = SpeechFrame((span_of(document.text, "kündigt Streik an"),), "reported", cue=frame.cue)
    assert tidy_cue(document, whole, speech_words()).content == whole.content


def test_an_auxiliary_does_not() -> None:
    words = "Er/er/PRON/4/nsubj hat/haben/AUX/4/aux/VerbForm=Fin Hilfe/Hilfe/NOUN/4/obj gefordert/fordern/VERB/0/root"
    assert tidied(words, "Hilfe", "hat", "gefordert") == ["gefordert"]


def test_the_cue_of_several_quoted_sentences_stands_with_the_first() -> None:
    document = make_document(
        "„/„/PUNCT/3/punct +Wir/wir/PRON/3/nsubj warten/warten/VERB/0/root/VerbForm=Fin +././PUNCT/3/punct",
        "Es/es/PRON/2/nsubj eilt/eilen/VERB/0/root/VerbForm=Fin +“/“/PUNCT/2/punct +,/,/PUNCT/2/punct sagte/sagen/VERB/2/parataxis "
        "Kern/Kern/PROPN/5/nsubj",
    )
    said, speaker = (span_of(document.text, "sagte"),), (span_of(document.text, "Kern"),)
    first = SpeechFrame((span_of(document.text, "„Wir warten."),), "direct")
    last = SpeechFrame((span_of(document.text, "Es eilt“"),), "direct", cue=said, speaker=speaker)
    placed = put_cues_first(document, [first, last], speech_words())
    assert [(f.cue, f.speaker) for f in placed] == [(said, speaker), ((), speaker)]


COORDINATED = (
    "Kern/Kern/PROPN/2/nsubj leugnet/leugnen/VERB/0/root/VerbForm=Fin Diebstahl/Diebstahl/NOUN/2/obj und/und/CCONJ/5/cc "
    "fordert/fordern/VERB/2/conj/VerbForm=Fin Geld/Geld/NOUN/5/obj"
)


def test_of_two_verbs_the_one_above_the_content_is_its_cue() -> None:
    assert tidied(COORDINATED, "Diebstahl", "leugnet", "fordert") == ["leugnet"]
    assert tidied(COORDINATED, "Geld", "leugnet", "fordert") == ["fordert"]


def test_an_infinitive_only_says_what_is_demanded() -> None:
    words = (
        "Kern/Kern/PROPN/3/nsubj hat/haben/AUX/3/aux/VerbForm=Fin aufgefordert/auffordern/VERB/0/root zu/zu/PART/5/mark "
        "versprechen/versprechen/VERB/3/xcomp/VerbForm=Inf +,/,/PUNCT/9/punct dass/dass/SCONJ/9/mark er/er/PRON/9/nsubj "
        "zahlt/zahlen/VERB/5/ccomp/VerbForm=Fin"
    )
    assert tidied(words, "dass er zahlt", "aufgefordert", "versprechen") == ["aufgefordert"]


AGREED = (
    "Der/der/DET/2/det Konzern/Konzern/NOUN/3/nsubj "
    "bestreitet/bestreiten/VERB/6/ccomp/Mood=Ind|Tense=Pres|VerbForm=Fin Absprachen/Absprache/NOUN/3/obj "
    "+,/,/PUNCT/3/punct weist/weisen/VERB/0/root/Mood=Ind|Tense=Pres|VerbForm=Fin Vorwürfe/Vorwurf/NOUN/6/obj "
    "gegen/gegen/ADP/10/case den/der/DET/10/det Vorstand/Vorstand/NOUN/7/nmod zurück/zurück/ADV/6/compound:prt "
    "+././PUNCT/6/punct"
)
BOUGHT = (
    "Rehn/Rehn/PROPN/2/nsubj bestritt/bestreiten/VERB/6/ccomp/Mood=Ind|Tense=Past|VerbForm=Fin den/der/DET/4/det "
    "Kauf/Kauf/NOUN/2/obj +,/,/PUNCT/2/punct lehnte/lehnen/VERB/0/root/Mood=Ind|Tense=Past|VerbForm=Fin "
    "einen/ein/DET/8/det Rücktritt/Rücktritt/NOUN/6/obj ab/ab/ADP/2/compound:prt +././PUNCT/2/punct"
)
DISMISSED = (
    "Das/der/DET/2/det Institut/Institut/NOUN/3/nsubj "
    "verurteilt/verurteilen/VERB/7/ccomp/Mood=Ind|Tense=Pres|VerbForm=Fin die/der/DET/5/det "
    "Entlassungen/Entlassung/NOUN/3/obj +,/,/PUNCT/3/punct weist/weisen/VERB/0/root/Mood=Ind|Tense=Pres|VerbForm=Fin "
    "Zweifel/Zweifel/NOUN/7/obj zurück/zurück/ADV/7/compound:prt +././PUNCT/7/punct"
)
CLEAR = (
    "Rehn/Rehn/PROPN/2/nsubj stellte/stellen/VERB/0/root/Mood=Ind|Tense=Past|VerbForm=Fin klar/klar/ADJ/2/advmod "
    "+:/:/PUNCT/7/punct Der/der/DET/6/det Bau/Bau/NOUN/7/nsubj "
    "ruht/ruhen/VERB/2/ccomp/Mood=Ind|Tense=Pres|VerbForm=Fin +././PUNCT/2/punct"
)


@pytest.mark.parametrize(
    ("words", "content", "marked", "cue"),
    [
        (AGREED, "Absprachen", ("bestreitet", "weist"), ["bestreitet"]),
        (AGREED, "Vorwürfe gegen den Vorstand", ("bestreitet", "weist", "zurück"), ["weist", "zurück"]),
        (
            AGREED.replace("Vorwürfe/Vorwurf/NOUN/6/", "Vorwürfe/Vorwurf/NOUN/3/"),
            "Vorwürfe",
            ("bestreitet", "weist"),
            ["weist", "zurück"],
        ),
        (BOUGHT, "den Kauf", ("bestritt",), ["bestritt"]),
        (DISMISSED, "die Entlassungen", ("verurteilt", "weist", "zurück"), ["verurteilt"]),
        (DISMISSED, "Zweifel", ("verurteilt", "weist"), ["weist", "zurück"]),
    ],
)
def test_of_verbs_side_by_side_the_one_before_the_object_tells_of_it(
    words: str, content: str, marked: tuple[str, ...], cue: list[str]
) -> None:
    assert tidied(words, content, *marked, form="reported") == cue


def test_an_adjective_may_be_the_particle_of_its_verb() -> None:
    assert tidied(CLEAR, "Der Bau ruht", "stellte") == ["stellte", "klar"]


def test_a_verb_with_a_subject_of_its_own_is_not_side_by_side_with_another() -> None:
    words = (
        "Gestreute/streuen/VERB/2/amod/VerbForm=Fin Gerüchte/Gerücht/NOUN/7/obj +,/,/PUNCT/6/punct die/der/PRON/6/obj Kern/Kern/PROPN/6/nsubj "
        "kannte/kennen/VERB/2/acl/VerbForm=Fin +,/,/PUNCT/8/punct dementierte/dementieren/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/8/nsubj"
    )
    words = words.replace("NOUN/7/obj", "NOUN/8/obj")
    assert tidied(words, "Gerüchte", "Gestreute", "dementierte", form="reported")[-1:] == ["dementierte"]


def test_what_the_verb_beside_the_cue_does_and_to_whom_is_not_of_this_content() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj forderte/fordern/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/2/obj auf/auf/ADP/2/compound:prt "
        "und/und/CCONJ/6/cc nannte/nennen/VERB/2/conj/VerbForm=Fin Namen/Name/NOUN/6/obj"
    )
    spans = {word: (span_of(document.text, word),) for word in ("Namen", "nannte", "Moor")}
    frame = SpeechFrame(spans["Namen"], "reported", "demand", cue=spans["nannte"], addressee=spans["Moor"])
    tidy = tidy_cue(document, frame, speech_words())
    assert (tidy.act, tidy.addressee) == ("assert", ())


def test_how_somebody_takes_something_belongs_to_the_verb_that_shows_it() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj zeigte/zeigen/VERB/0/root/VerbForm=Fin sich/sich/PRON/2/expl:pv "
        "gelassen/gelassen/ADJ/2/advmod über/über/ADP/6/case Pläne/Plan/NOUN/2/obl"
    )
    assert tidied(words, "über Pläne", "zeigte", "sich", form="reported") == ["zeigte", "sich", "gelassen"]


@pytest.mark.parametrize(
    ("words", "content", "cue"),
    [
        (
            "Kern/Kern/PROPN/4/nsubj wollte/wollen/AUX/4/aux/VerbForm=Fin nun/nun/ADV/4/advmod wissen/wissen/VERB/0/root/VerbForm=Inf "
            "+,/,/PUNCT/7/punct wer/wer/PRON/7/nsubj zahlt/zahlen/VERB/4/ccomp/VerbForm=Fin",
            "wer zahlt",
            ["wollte", "wissen"],
        ),
        (
            "Kern/Kern/PROPN/2/nsubj gab/geben/VERB/0/root/VerbForm=Fin zu/zu/PART/4/mark bedenken/bedenken/VERB/2/xcomp/VerbForm=Inf "
            "+,/,/PUNCT/7/punct alles/alles/PRON/7/nsubj brenne/brennen/VERB/4/ccomp/VerbForm=Fin|Mood=Sub",
            "alles brenne",
            ["gab", "zu", "bedenken"],
        ),
    ],
)
def test_what_makes_a_fixed_phrase_with_the_verb_stays(words: str, content: str, cue: list[str]) -> None:
    assert tidied(words, content, *cue) == cue


TWO_APPEALS = (
    "Er/er/PRON/2/nsubj bat/bitten/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/2/obj um/um/ADP/5/case Ruhe/Ruhe/NOUN/2/obl "
    "+././PUNCT/2/punct",
    "Der/der/DET/2/det Leiter/Leiter/NOUN/3/nsubj bat/bitten/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/3/obj um/um/ADP/6/case "
    "Hilfe/Hilfe/NOUN/3/obl +././PUNCT/3/punct",
)


def kept(content: str, cue: str, speakers: list[str], hearers: list[str]) -> tuple[list[str], list[str]]:
    document = make_document(*TWO_APPEALS)
    spans = [tuple(span_of(document.text, text) for text in texts) for texts in ([cue], speakers, hearers)]
    frame = SpeechFrame(
        (span_of(document.text, content),), "reported", cue=spans[0], speaker=spans[1], addressee=spans[2]
    )
    near = keep_near(document, frame)
    return [s.of(document.text) for s in near.speaker], [s.of(document.text) for s in near.addressee]


def test_who_is_asked_in_another_sentence_hears_nothing_of_this_one() -> None:
    assert kept("um Ruhe", "bat", ["Er", "Der Leiter"], ["Kern", "Moor"]) == (["Er"], ["Kern"])
    assert kept("um Ruhe", "bat", ["Er"], ["Moor"]) == (["Er"], [])


def test_who_is_named_only_in_a_later_sentence_does_not_speak_in_this_one() -> None:
    assert kept("um Ruhe", "bat", ["Der Leiter"], ["Moor"]) == ([], ["Moor"])


def test_what_another_content_names_is_no_word_of_saying_beside_one_that_is() -> None:
    document = make_document(
        "Kern/Kern/PROPN/8/nsubj +,/,/PUNCT/6/punct der/der/PRON/6/nsubj/PronType=Rel als/als/ADP/5/case Freund/Freund/NOUN/6/obl "
        "gilt/gelten/VERB/1/acl/VerbForm=Fin +,/,/PUNCT/6/punct rügt/rügen/VERB/0/root/VerbForm=Fin Vorwürfe/Vorwurf/NOUN/8/obj"
    )
    held, charges, rebukes = (span_of(document.text, words) for words in ("als Freund", "Vorwürfe", "rügt"))
    mixed = SpeechFrame((held,), "reported", cue=(span_of(document.text, "gilt"), charges))
    other = SpeechFrame((charges,), "reported", cue=(rebukes,))
    assert [[s.of(document.text) for s in f.cue] for f in leave_others([mixed, other])] == [
        ["gilt"],
        ["rügt"],
    ]
    assert leave_others([mixed]) == [mixed]
    alone = SpeechFrame((held,), "reported", cue=(charges,))
    assert leave_others([alone, other]) == [alone, other]
