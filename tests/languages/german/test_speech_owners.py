"""Whose words a noun of saying tells of."""

from dataclasses import replace

import pytest

from lagebild.languages.german.speech_owners import asker_in, leave_askers, part_question, settle_noun, settle_whereby
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Document, Name, SpeechFrame
from tests.builders import make_document, make_untagged, span_of

BEFORE = (
    "Zu/zu/ADP/3/case Kerns/Kern/PROPN/3/nmod Verlangen/Verlangen/NOUN/7/obl nach/nach/ADP/5/case Ruhe/Ruhe/NOUN/3/nmod "
    "schweigt/schweigen/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/6/nsubj"
)
BEHIND = (
    "Moor/Moor/PROPN/6/nsubj die/der/DET/3/det Forderung/Forderung/NOUN/6/obj eines/ein/DET/5/det/Case=Gen "
    "Ministers/Minister/NOUN/3/nmod/Case=Gen unterstützt/unterstützen/VERB/0/root/VerbForm=Fin nach/nach/ADP/8/case "
    "Ruhe/Ruhe/NOUN/3/nmod"
)
CAUSED = (
    "Der/der/DET/2/det Plan/Plan/NOUN/3/nsubj löste/lösen/VERB/0/root/VerbForm=Fin bei/bei/ADP/5/case Moor/Moor/PROPN/3/obl "
    "Sorge/Sorge/NOUN/3/obj um/um/ADP/8/case Ruhe/Ruhe/NOUN/6/nmod aus/aus/ADP/3/compound:prt"
)
QUESTION = (
    "Auf/auf/ADP/3/case die/der/DET/3/det Frage/Frage/NOUN/8/obl +,/,/PUNCT/7/punct ob/ob/SCONJ/7/mark es/es/PRON/7/nsubj "
    "stimme/stimmen/VERB/3/acl/VerbForm=Fin schwieg/schweigen/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/8/nsubj"
)
ASKED = (
    "Auf/auf/ADP/2/case Anfrage/Anfrage/NOUN/5/obl der/der/DET/4/det APA/APA/PROPN/2/nmod/Case=Gen "
    "hieß/heißen/VERB/0/root/VerbForm=Fin es/es/PRON/5/nsubj aus/aus/ADP/9/case dem/der/DET/9/det Amt/Amt/NOUN/5/obl "
    "+,/,/PUNCT/12/punct alles/alles/PRON/12/nsubj stimme/stimmen/VERB/5/ccomp/VerbForm=Fin"
)


def said(words: str, content: str, cue: str, speaker: str) -> tuple[Document, SpeechFrame]:
    document = make_document(words)
    spans = {role: (span_of(document.text, text),) for role, text in (("cue", cue), ("speaker", speaker)) if text}
    return document, SpeechFrame((span_of(document.text, content),), "reported", **spans)


def speakers_by_noun(document: Document, frame: SpeechFrame) -> list[str]:
    return [span.of(document.text) for span in settle_noun(document, frame, speech_words()).speaker]


def test_a_demand_belongs_to_the_name_in_the_genitive_before_it() -> None:
    document, frame = said(BEFORE, "nach Ruhe", "Verlangen", "Moor")
    names = (Name(span_of(document.text, "Kerns"), "PER"),)
    marked = Document(document.text, "de", document.tokens, document.sentences, names)
    assert speakers_by_noun(marked, frame) == ["Kerns"]


def test_a_demand_belongs_to_the_genitive_behind_it() -> None:
    assert speakers_by_noun(*said(BEHIND, "nach Ruhe", "Forderung", "Moor")) == ["eines Ministers"]


def test_more_words_for_the_owner_stay() -> None:
    assert speakers_by_noun(*said(BEHIND, "nach Ruhe", "Forderung", "eines Ministers unterstützt")) == [
        "eines Ministers unterstützt"
    ]


def test_whom_a_worry_befalls_stays_where_the_tree_does_not_tell_it() -> None:
    document, frame = said(CAUSED.replace("Moor/PROPN/3/obl", "Moor/PROPN/6/nmod"), "um Ruhe", "Sorge", "Moor")
    assert speakers_by_noun(document, frame) == ["Moor"]


def test_the_content_begins_behind_the_genitive() -> None:
    document, frame = said(BEHIND, "eines Ministers unterstützt nach Ruhe", "Forderung", "Moor")
    settled = settle_noun(document, frame, speech_words())
    assert settled.content[0].of(document.text) == "unterstützt nach Ruhe"


def test_what_causes_a_worry_does_not_worry() -> None:
    assert speakers_by_noun(*said(CAUSED, "um Ruhe", "Sorge", "Der Plan")) == ["Moor"]


def test_who_answers_a_question_does_not_ask_it() -> None:
    assert speakers_by_noun(*said(QUESTION, "ob es stimme", "Frage", "Moor")) == []


def test_who_asked_passes_the_answer_on() -> None:
    document, frame = said(ASKED, "alles stimme", "hieß", "der APA")
    settled = leave_askers(document, frame, speech_words())
    assert [settled.speaker, [span.of(document.text) for span in settled.via]] == [(), ["der APA"]]


def test_of_a_compound_only_who_asked_passes_on() -> None:
    document = make_untagged("Das sagte er auf APA-Anfrage.")
    assert asker_in(document, span_of(document.text, "APA-Anfrage")).of(document.text) == "APA"


TURNED_DOWN = (
    "Moor/Moor/PROPN/6/nsubj hat/haben/AUX/6/aux/VerbForm=Fin Vorwürfe/Vorwurf/NOUN/6/obj der/der/DET/5/det/Case=Gen "
    "Stadt/Stadt/NOUN/3/nmod/Case=Gen zurückgewiesen/zurückweisen/VERB/0/root +,/,/PUNCT/9/punct er/er/PRON/9/nsubj "
    "lüge/lügen/VERB/3/acl/VerbForm=Fin"
)


def test_whoever_turns_down_a_charge_does_not_make_it() -> None:
    assert speakers_by_noun(*said(TURNED_DOWN, "er lüge", "Vorwürfe", "Moor")) == ["der Stadt"]
    unowned = TURNED_DOWN.replace("Stadt/NOUN/3/nmod", "Stadt/NOUN/6/iobj")
    assert speakers_by_noun(*said(unowned, "er lüge", "Vorwürfe", "Moor")) == []


def test_whoever_calls_a_claim_false_does_not_make_it() -> None:
    words = (
        "Behauptungen/Behauptung/NOUN/5/obj +,/,/PUNCT/4/punct er/er/PRON/4/nsubj lüge/lügen/VERB/1/acl/VerbForm=Fin "
        "nannte/nennen/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/5/nsubj haltlos/haltlos/ADJ/5/xcomp"
    )
    assert speakers_by_noun(*said(words, "er lüge", "Behauptungen", "Moor")) == []


def test_whoever_makes_a_charge_makes_it() -> None:
    words = TURNED_DOWN.replace("zurückgewiesen/zurückweisen", "erhoben/erheben").replace(
        "Stadt/NOUN/3/nmod", "Stadt/NOUN/6/iobj"
    )
    assert speakers_by_noun(*said(words, "er lüge", "Vorwürfe", "Moor")) == ["Moor"]


def test_an_owner_who_only_passes_on_does_not_speak() -> None:
    document, frame = said(BEHIND, "nach Ruhe", "Forderung", "Moor")
    passed = SpeechFrame(
        frame.content,
        frame.form,
        cue=frame.cue,
        speaker=frame.speaker,
        via=(span_of(document.text, "eines Ministers"),),
    )
    assert speakers_by_noun(document, passed) == ["Moor"]


def test_who_denies_a_rumour_does_not_spread_it() -> None:
    words = (
        "Gerüchte/Gerücht/NOUN/7/obj +,/,/PUNCT/5/punct wonach/wonach/ADV/5/advmod Geld/Geld/NOUN/5/nsubj fehle/fehlen/VERB/1/acl/VerbForm=Fin "
        "+,/,/PUNCT/1/punct dementierte/dementieren/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/7/nsubj"
    )
    assert speakers_by_noun(*said(words, "wonach Geld fehle", "Gerüchte", "Moor")) == []


def test_from_whom_criticism_comes_criticises() -> None:
    words = (
        "Kritik/Kritik/NOUN/2/nsubj kam/kommen/VERB/0/root/VerbForm=Fin auch/auch/ADV/2/advmod von/von/ADP/6/case "
        "den/der/DET/6/det Gästen/Gast/NOUN/2/obl"
    )
    assert speakers_by_noun(*said(words, "Kritik", "Kritik", "")) == ["den Gästen"]


WHEREBY = (
    "Moor/Moor/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin {noun}/NOUN/2/obj der/der/DET/5/det/Case=Gen "
    "Post/Post/NOUN/{owned}/Case=Gen +,/,/PUNCT/9/punct wonach/wonach/ADV/9/advmod Kern/Kern/PROPN/9/nsubj "
    "gehe/gehen/VERB/3/acl/VerbForm=Fin"
)


@pytest.mark.parametrize(
    ("noun", "owned", "speaker"),
    [("Berichte/Bericht", "3/nmod", ["der Post"]), ("Berichte/Bericht", "2/iobj", []), ("Ängste/Angst", "2/iobj", [])],
)
def test_whose_the_noun_before_wonach_is_says_it(noun: str, owned: str, speaker: list[str]) -> None:
    words = WHEREBY.format(verb="dementiert/dementieren", noun=noun, owned=owned)
    document, frame = said(words, "wonach Kern gehe", "dementiert", "Kern")
    settled = settle_whereby(document, frame, speech_words())
    assert settled is not None
    assert [span.of(document.text) for span in settled.speaker] == speaker
    assert [span.of(document.text) for span in settled.cue] == [noun.split("/")[0]]


def test_a_clause_behind_denen_zufolge_tells_what_the_noun_says() -> None:
    document, frame = said(
        "Moor/Moor/PROPN/2/nsubj dementiert/dementieren/VERB/0/root/VerbForm=Fin Meldungen/Meldung/NOUN/2/obj "
        "+,/,/PUNCT/8/punct denen/der/PRON/8/obl/PronType=Rel zufolge/zufolge/ADP/5/case Kern/Kern/PROPN/8/nsubj "
        "geht/gehen/VERB/3/acl/VerbForm=Fin",
        "Kern geht",
        "dementiert",
        "Moor",
    )
    settled = settle_whereby(document, frame, speech_words())
    assert settled is not None and settled.speaker == ()
    assert [span.of(document.text) for span in settled.content] == ["denen zufolge Kern geht"]


def test_a_paper_that_is_named_says_what_follows_wonach() -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj zitierte/zitieren/VERB/0/root/VerbForm=Fin ein/ein/DET/4/det Gutachten/Gutachten/NOUN/2/obj "
        "+,/,/PUNCT/8/punct wonach/wonach/ADV/8/advmod Kern/Kern/PROPN/8/nsubj gehe/gehen/VERB/4/acl/VerbForm=Fin"
    )
    frame = SpeechFrame((span_of(document.text, "wonach Kern gehe"),), "indirect")
    settled = settle_whereby(document, frame, speech_words())
    assert settled is not None and [span.of(document.text) for span in settled.speaker] == ["ein Gutachten"]


def test_who_contradicts_a_rumour_does_not_spread_it() -> None:
    words = (
        "Gerüchten/Gerücht/NOUN/6/iobj +,/,/PUNCT/4/punct er/er/PRON/4/nsubj gehe/gehen/VERB/1/acl/VerbForm=Fin "
        "+,/,/PUNCT/4/punct widersprach/widersprechen/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/6/nsubj"
    )
    assert speakers_by_noun(*said(words, "er gehe", "Gerüchten", "Moor")) == []


def test_who_affirms_what_others_report_says_it_himself() -> None:
    words = WHEREBY.format(verb="bestätigt/bestätigen", noun="Berichte/Bericht", owned="3/nmod")
    document, frame = said(words, "wonach Kern gehe", "bestätigt", "Moor")
    assert settle_whereby(document, frame, speech_words()) is None


@pytest.mark.parametrize(
    ("noun", "content", "speaker"),
    [("Frage/Frage", "ob es stimme", []), ("Bitte/Bitte", "Auf die Bitte, ob es stimme", ["Moor"])],
)
def test_who_is_asked_hears_the_question(noun: str, content: str, speaker: list[str]) -> None:
    document, frame = said(
        QUESTION.replace("Frage/Frage", noun), f"Auf die {noun.split('/')[0]}, ob es stimme", "schwieg", "Moor"
    )
    parted = part_question(document, frame, speech_words())
    assert parted.content[0].of(document.text) == content
    assert [span.of(document.text) for span in parted.speaker] == speaker
    assert [span.of(document.text) for span in (*parted.speaker, *parted.addressee)] == ["Moor"]


def test_a_clause_behind_a_particle_explains_the_noun_before_it() -> None:
    document, frame = said(
        "Moor/Moor/PROPN/2/nsubj wies/weisen/VERB/0/root/VerbForm=Fin Berichte/Bericht/NOUN/2/obj zurück/zurück/ADV/2/compound:prt "
        "+,/,/PUNCT/8/punct wonach/wonach/ADV/8/advmod Rehn/Rehn/PROPN/8/nsubj gehe/gehen/VERB/2/ccomp/Mood=Sub|VerbForm=Fin",
        "wonach Rehn gehe",
        "wies",
        "Moor",
    )
    settled = settle_whereby(document, frame, speech_words())
    assert settled is not None
    assert (settled.speaker, [s.of(document.text) for s in settled.cue]) == ((), ["Berichte"])


def test_who_stands_behind_the_comma_of_a_noun_does_not_own_it() -> None:
    words = (
        "Der/der/DET/2/det Vorschlag/Vorschlag/NOUN/7/obj +,/,/PUNCT/6/punct Kern/Kern/PROPN/2/appos zu/zu/PART/6/mark "
        "berufen/berufen/VERB/2/xcomp/VerbForm=Inf half/helfen/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/7/nsubj"
    )
    assert speakers_by_noun(*said(words, "Kern zu berufen", "Vorschlag", "Moor")) == ["Moor"]


@pytest.mark.parametrize(("verb", "who"), [("auslöste/auslösen", []), ("teilte/teilen", ["Moor"])])
def test_what_takes_up_a_clause_does_not_leave_the_worry_to_its_subject(verb: str, who: list[str]) -> None:
    words = (
        "Moor/Moor/PROPN/2/nsubj wählte/wählen/VERB/0/root/VerbForm=Fin eine/ein/DET/4/det Firma/Firma/NOUN/2/obj "
        "+,/,/PUNCT/8/punct was/was/PRON/8/nsubj/PronType=Int,Rel Sorge/Sorge/NOUN/8/obj "
        f"{verb}/VERB/4/acl/VerbForm=Fin um/um/ADP/10/case Ruhe/Ruhe/NOUN/7/nmod"
    )
    assert speakers_by_noun(*said(words, "um Ruhe", "Sorge", "Moor")) == who


def test_of_several_speakers_only_the_owner_speaks() -> None:
    document, frame = said(BEHIND, "nach Ruhe", "Forderung", "Moor")
    both = replace(frame, speaker=(*frame.speaker, span_of(document.text, "eines Ministers")))
    assert speakers_by_noun(document, both) == ["eines Ministers"]
