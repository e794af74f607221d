"""Weak marks are believed only where a word of saying stands for them."""

from dataclasses import replace

import pytest

from lagebild.languages.german.speech_trust import believe, drop_empty
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

TEXT = (
    "Kern/Kern/PROPN/2/nsubj fordert/fordern/VERB/0/root/VerbForm=Fin Hilfe/Hilfe/NOUN/2/obj +././PUNCT/2/punct",
    "Er/er/PRON/2/nsubj kaufte/kaufen/VERB/0/root/VerbForm=Fin Brot/Brot/NOUN/2/obj +././PUNCT/2/punct",
)


def believed(content: str, cue: str, score: float, form: str = "reported") -> bool:
    document = make_document(*TEXT)
    cues = (span_of(document.text, cue),) if cue else ()
    frame = SpeechFrame((span_of(document.text, content),), form, cue=cues, score=score, rule="model")
    return bool(believe(document, [frame], speech_words()))


def test_a_weak_act_is_believed_when_its_verb_can_perform_one() -> None:
    assert believed("Hilfe", "fordert", 0.4)


def test_a_weak_act_of_any_other_verb_is_not() -> None:
    assert not believed("Brot", "kaufte", 0.7)


def test_a_sure_act_needs_no_verb_of_saying() -> None:
    assert believed("Brot", "kaufte", 0.95)


def test_an_act_that_no_word_tells_is_none() -> None:
    assert not believed("Brot", "", 0.95)


def test_a_few_loose_words_are_no_clause() -> None:
    assert not believed("Brot", "kaufte", 0.5, form="indirect")


WARNED = "Kern/Kern/PROPN/2/nsubj warnt/warnen/VERB/0/root/VerbForm=Fin Amrein/Amrein/PROPN/2/obj +././PUNCT/2/punct"
TALKED = "Kern/Kern/PROPN/2/nsubj spricht/sprechen/VERB/0/root/VerbForm=Fin mit/mit/ADP/4/case Amrein/Amrein/PROPN/2/obl +././PUNCT/2/punct"


def kept(words: str, content: str, cue: str) -> bool:
    document = make_document(words)
    frame = SpeechFrame((span_of(document.text, content),), "reported", cue=(span_of(document.text, cue),))
    return bool(drop_empty(document, [frame], speech_words()))


def test_whom_somebody_warns_is_nothing_that_he_says() -> None:
    assert not kept(WARNED, "Amrein", "warnt")


def test_a_talk_tells_nothing_of_what_was_said() -> None:
    assert not kept(TALKED, "mit Amrein", "spricht")


def test_a_demand_is_kept() -> None:
    assert kept(TEXT[0], "Hilfe", "fordert")


def test_the_topic_of_a_talk_is_nothing_that_was_said() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj bespricht/besprechen/VERB/0/root/VerbForm=Fin die/der/DET/4/det Lage/Lage/NOUN/2/obj"
    )
    assert not kept(words, "die Lage", "bespricht")


TOLL = (
    "Das/der/DET/2/det Beben/Beben/NOUN/3/nsubj forderte/fordern/VERB/0/root/VerbForm=Fin {number} "
    "{noun}/{lemma}/NOUN/3/obj +././PUNCT/3/punct"
)


def test_a_disaster_that_costs_lives_demands_nothing() -> None:
    assert not kept(
        TOLL.format(number="zwölf/zwölf/NUM/5/nummod", noun="Todesopfer", lemma="Todesopfer"),
        "zwölf Todesopfer",
        "forderte",
    )
    assert not kept(
        TOLL.format(number="drei/drei/NUM/5/nummod", noun="Menschenleben", lemma="Menschenleben"),
        "drei Menschenleben",
        "forderte",
    )
    assert kept(
        TOLL.format(number="drei/drei/NUM/5/nummod", noun="Brücken", lemma="Brücke"), "drei Brücken", "forderte"
    )


def test_nobody_refuses_what_a_passive_leaves_open() -> None:
    words = (
        "{opening} Namen/Name/NOUN/{verb}/nsubj:pass wurden/werden/AUX/{verb}/aux:pass/VerbForm=Fin nicht/nicht/PART/{verb}/advmod "
        "genannt/nennen/VERB/0/root/VerbForm=Part"
    )
    assert not kept(words.format(opening="", verb=4).strip(), "Namen", "genannt")
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj nennt/nennen/VERB/0/root/VerbForm=Fin nicht/nicht/PART/2/advmod Namen/Name/NOUN/2/obj"
    )
    frame = SpeechFrame(
        (span_of(document.text, "Namen"),), "reported",
        cue=(span_of(document.text, "nennt"),), speaker=(span_of(document.text, "Kern"),),
    )  # fmt: skip
    assert drop_empty(document, [frame], speech_words()) == [frame]


TOWNHALL = (
    "Das/der/DET/2/det Rathaus/Rathaus/NOUN/3/nsubj teilte/teilen/VERB/0/root/Mood=Ind|Tense=Past|VerbForm=Fin "
    "mit/mit/ADP/3/compound:prt +,/,/PUNCT/8/punct Kern/Kern/PROPN/8/nsubj "
    "werde/werden/AUX/8/aux/Mood=Sub|Tense=Pres|VerbForm=Fin kommen/kommen/VERB/3/ccomp/VerbForm=Inf "
    "+././PUNCT/3/punct"
)
STRESSED = (
    "Er/er/PRON/3/nsubj/PronType=Prs werde/werden/AUX/3/aux/Mood=Sub|Tense=Pres|VerbForm=Fin "
    "betonen/betonen/VERB/0/root/VerbForm=Part +,/,/PUNCT/8/punct dass/dass/SCONJ/8/mark die/der/DET/7/det "
    "Kosten/Kosten/NOUN/8/nsubj sinken/sinken/VERB/3/ccomp/Mood=Ind|Tense=Pres|VerbForm=Fin +././PUNCT/3/punct"
)
PLANS = (
    "Der/der/DET/2/det Verein/Verein/NOUN/3/nsubj plant/planen/VERB/0/root/Mood=Ind|Tense=Pres|VerbForm=Fin "
    "einen/ein/DET/5/det Umzug/Umzug/NOUN/3/obj nach/nach/ADP/7/case Kiel/Kiel/PROPN/5/nmod +././PUNCT/3/punct"
)


def test_who_passed_on_what_only_led_to_the_words_stays_known() -> None:
    document = make_document(TOWNHALL, STRESSED)
    place = {words: (span_of(document.text, words),) for words in ("Das Rathaus", "Er", "betonen")}
    leading = SpeechFrame((span_of(document.text, "Er werde betonen"),), "free_indirect", speaker=place["Das Rathaus"])
    inner = SpeechFrame(
        (span_of(document.text, "dass die Kosten sinken"),), "indirect", cue=place["betonen"], speaker=place["Er"]
    )
    (frame,) = drop_empty(document, [leading, inner], speech_words())
    assert (frame.content, frame.via) == (inner.content, place["Das Rathaus"])


def led_by(said: str, content: str) -> SpeechFrame:
    """What is left of "Er werde betonen", said by the town hall, and of a quotation of him behind it."""
    document = make_document(TOWNHALL, STRESSED[: STRESSED.index("dass/")] + said)
    place = {words: (span_of(document.text, words),) for words in ("Das Rathaus", "Er", "betonen")}
    leading = SpeechFrame((span_of(document.text, "Er werde betonen"),), "free_indirect", speaker=place["Das Rathaus"])
    inner = SpeechFrame((span_of(document.text, content),), "direct", cue=place["betonen"], speaker=place["Er"])
    (frame,) = drop_empty(document, [leading, inner], speech_words())
    return frame


def test_who_led_to_a_quotation_passed_it_on_only_where_that_is_the_clause_of_the_verb() -> None:
    clause = (
        '"/"/PUNCT/8/punct +dass/dass/SCONJ/8/mark alle/aller/PRON/8/nsubj zahlen/zahlen/VERB/3/ccomp/VerbForm=Fin '
        '+"/"/PUNCT/8/punct +././PUNCT/3/punct'
    )
    assert len(led_by(clause, '"dass alle zahlen"').via) == 1
    sentence = (
        '"/"/PUNCT/7/punct +Alle/aller/PRON/7/nsubj zahlen/zahlen/VERB/3/ccomp/VerbForm=Fin +"/"/PUNCT/7/punct '
        "+././PUNCT/3/punct"
    )
    assert led_by(sentence, '"Alle zahlen"').via == ()


def test_nobody_passes_on_his_own_words() -> None:
    document = make_document(TOWNHALL, STRESSED)
    er, cue = (span_of(document.text, "Er"),), (span_of(document.text, "betonen"),)
    leading = SpeechFrame((span_of(document.text, "Er werde betonen"),), "free_indirect", speaker=er)
    inner = SpeechFrame((span_of(document.text, "dass die Kosten sinken"),), "indirect", cue=cue, speaker=er)
    assert drop_empty(document, [leading, inner], speech_words()) == [inner]


def test_a_plan_told_in_the_indicative_is_the_articles_own() -> None:
    document = make_document(TOWNHALL, PLANS)
    other = (span_of(document.text, "Das Rathaus"),)
    weak = SpeechFrame(
        (span_of(document.text, "Der Verein plant einen Umzug"),), "indirect", speaker=other, score=0.6, rule="model"
    )
    sure, cued = replace(weak, score=0.9), replace(weak, cue=(span_of(document.text, "Kiel"),))
    own = replace(weak, speaker=(span_of(document.text, "Kiel"),))
    assert [believe(document, [f], speech_words()) for f in (weak, sure, cued, own)] == [[], [sure], [cued], [own]]


def kept_in_mood(verb: str) -> bool:
    moved = f"Der/der/DET/2/det Rat/Rat/NOUN/4/nsubj {verb} umziehen/umziehen/VERB/0/root/VerbForm=Inf"
    document = make_document(TOWNHALL, moved)
    frame = SpeechFrame(
        (document.sentences[1].span,),
        "free_indirect",
        speaker=(span_of(document.text, "Kern"),),
        score=0.6,
        rule="model",
    )
    return bool(believe(document, [frame], speech_words()))


def test_a_weak_clause_in_the_konjunktiv_is_believed() -> None:
    assert kept_in_mood("werde/werden/AUX/4/aux/VerbForm=Fin|Mood=Sub")
    assert not kept_in_mood("wird/werden/AUX/4/aux/VerbForm=Fin|Mood=Ind")


def test_what_a_pronoun_in_the_sentence_of_the_speaker_takes_up_was_said() -> None:
    confirmed = "Das/das/PRON/2/obj bestätigte/bestätigen/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/2/nsubj"
    document = make_document(PLANS, confirmed)
    frame = SpeechFrame(
        (span_of(document.text, "Der Verein plant einen Umzug"),), "indirect",
        speaker=(span_of(document.text, "Moor"),), score=0.6, rule="model",
    )  # fmt: skip
    assert believe(document, [frame], speech_words()) == [frame]


def test_one_word_torn_off_is_no_clause_but_a_short_konjunktiv_is() -> None:
    document = make_document(
        "Sie/sie/PRON/2/nsubj komme/kommen/VERB/0/root/VerbForm=Fin|Mood=Sub +,/,/PUNCT/4/punct "
        "bezogen/beziehen/VERB/2/advcl/VerbForm=Part darauf/darauf/ADV/4/advmod"
    )
    frames = [
        SpeechFrame((span_of(document.text, words),), "indirect", score=0.99, rule="model")
        for words in ("Sie komme", "bezogen")
    ]
    kept = drop_empty(document, frames, speech_words())
    assert [f.content[0].of(document.text) for f in kept] == ["Sie komme"]


def test_a_verb_that_only_judges_or_tells_an_act_is_enough_for_a_weak_mark() -> None:
    words = "Kern/Kern/PROPN/2/nsubj feierte/feiern/VERB/0/root/VerbForm=Fin den/der/DET/4/det Beschluss/Beschluss/NOUN/2/obj"
    document = make_document(words)
    frame = SpeechFrame(
        (span_of(document.text, "den Beschluss"),),
        "reported",
        cue=(span_of(document.text, "feierte"),),
        score=0.7,
        rule="model",
    )
    assert believe(document, [frame], speech_words())


def test_an_infinitive_that_completes_the_verb_of_saying_is_a_clause() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj droht/drohen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/4/punct auszuziehen/ausziehen/VERB/2/xcomp/VerbForm=Inf"
    )
    cue, content = (span_of(document.text, "droht"),), (span_of(document.text, "auszuziehen"),)
    frame = SpeechFrame(content, "indirect", cue=cue, rule="model")
    assert drop_empty(document, [frame], speech_words()) == [frame]
    assert drop_empty(document, [replace(frame, cue=())], speech_words()) == []


def test_words_with_a_cue_of_another_sentence_are_no_second_content() -> None:
    document = make_document(
        "Laut/laut/ADP/2/case Kern/Kern/PROPN/3/obl brennt/brennen/VERB/0/root/VerbForm=Fin alles/alles/PRON/3/nsubj",
        "Moor/Moor/PROPN/2/nsubj sagt/sagen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/5/punct sie/sie/PRON/5/nsubj komme/kommen/VERB/2/ccomp/VerbForm=Fin|Mood=Sub "
        "und/und/CCONJ/7/cc helfe/helfen/VERB/5/conj/VerbForm=Fin|Mood=Sub gern/gern/ADV/7/advmod bald/bald/ADV/7/advmod",
    )
    own, far = (span_of(document.text, "sagt"),), (span_of(document.text, "Laut"),)
    whole = SpeechFrame((span_of(document.text, "sie komme und helfe gern bald"),), "indirect", cue=own, rule="model")
    part = SpeechFrame((span_of(document.text, "und helfe gern bald"),), "indirect", cue=far, rule="model")
    assert believe(document, [whole, part], speech_words()) == [whole]
    assert believe(document, [part], speech_words()) == [part]


def test_how_something_is_said_is_nothing_that_is_said() -> None:
    words = (
        "Kern/Kern/PROPN/2/nsubj fordert/fordern/VERB/0/root/VerbForm=Fin ganz/ganz/ADV/4/advmod offen/offen/ADJ/2/advmod "
        "Hilfe/Hilfe/NOUN/2/obj"
    )
    document = make_document(words)
    cue = (span_of(document.text, "fordert"),)
    how, what = (SpeechFrame((span_of(document.text, text),), "reported", cue=cue) for text in ("ganz offen", "Hilfe"))
    assert list(drop_empty(document, [how, what], speech_words())) == [what]
    assert list(drop_empty(document, [how], speech_words())) == [how]


CHARGED = (
    "Kern/Kern/PROPN/2/nsubj warf/werfen/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/2/obj am/an/ADP/5/case Montag/Montag/PROPN/2/obl "
    "vor/vor/ADP/2/compound:prt zu/zu/PART/8/mark lügen/lügen/VERB/2/xcomp/VerbForm=Inf +././PUNCT/2/punct"
)


def test_whom_and_when_beside_the_matter_of_one_verb_is_nothing_that_is_said() -> None:
    document = make_document(CHARGED, times=["Montag"])
    cue = (span_of(document.text, "warf"), span_of(document.text, "vor"))
    whole = SpeechFrame(
        (span_of(document.text, "zu lügen"),), "indirect", cue=cue, addressee=(span_of(document.text, "Moor"),)
    )
    hearer = SpeechFrame((span_of(document.text, "Moor"),), "reported", cue=cue)
    day = SpeechFrame((span_of(document.text, "am Montag"),), "reported", cue=cue)
    assert drop_empty(document, [whole, hearer, day], speech_words()) == [whole]


SHORT = (
    "Alle/aller/DET/2/det Konten/Konto/NOUN/5/nsubj leer/leer/ADJ/5/advmod +,/,/PUNCT/5/punct "
    "hieß/heißen/VERB/0/root/VerbForm=Fin es/es/PRON/5/nsubj +././PUNCT/5/punct"
)
HURT = (
    "Am/an/ADP/2/case Fluss/Fluss/NOUN/7/obl wurde/werden/AUX/7/aux:pass/VerbForm=Fin Kern/Kern/PROPN/7/obl "
    "zufolge/zufolge/ADP/4/case Moor/Moor/PROPN/7/nsubj:pass verletzt/verletzen/VERB/0/root/VerbForm=Part +././PUNCT/7/punct"
)


def test_a_sentence_without_a_verb_of_its_own_is_said_as_it_stands() -> None:
    document = make_document(SHORT)
    place = {words: (span_of(document.text, words),) for words in ("Alle Konten leer", "hieß")}
    frame = SpeechFrame(place["Alle Konten leer"], "indirect", cue=place["hieß"], score=0.9, rule="model")
    assert drop_empty(document, [frame], speech_words()) == [frame]
    assert drop_empty(document, [replace(frame, score=0.5)], speech_words()) == []


def test_what_is_left_of_the_words_of_a_source_makes_room_for_all_of_them() -> None:
    document = make_document(HURT)
    place = {words: (span_of(document.text, words),) for words in ("Am Fluss", "zufolge", "Kern")}
    frame = SpeechFrame(
        place["Am Fluss"], "indirect", cue=place["zufolge"], speaker=place["Kern"], score=0.9, rule="model"
    )
    assert believe(document, [frame], speech_words()) == []


def test_since_when_something_is_said_is_nothing_that_is_said() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj behauptet/behaupten/VERB/0/root/VerbForm=Fin seit/seit/ADP/4/case Montag/Montag/NOUN/2/obl "
        "+,/,/PUNCT/7/punct Moor/Moor/PROPN/7/nsubj lüge/lügen/VERB/2/ccomp/VerbForm=Fin|Mood=Sub",
        times=["Montag"],
    )
    said, when = (
        SpeechFrame(
            (span_of(document.text, content),),
            form,
            cue=(span_of(document.text, "behauptet"),),
            score=0.8,
            rule="model",
        )
        for content, form in (("Moor lüge", "indirect"), ("seit Montag", "reported"))
    )
    assert believe(document, [when, said], speech_words()) == [said]


APPEAL = (
    "Rehn/Rehn/PROPN/2/nsubj erneuerte/erneuern/VERB/0/root/VerbForm=Fin den/der/DET/4/det Appell/Appell/NOUN/2/obj "
    "+,/,/PUNCT/7/punct alle/all/PRON/7/nsubj sollten/sollen/VERB/4/ccomp/VerbForm=Fin|Mood=Sub helfen/helfen/VERB/7/xcomp "
    "+././PUNCT/2/punct"
)


def left(*frames: tuple[str, str, str, float]) -> list[tuple[str, str]]:
    document = make_document(APPEAL)
    speaker = (span_of(document.text, "Rehn"),)
    made = [
        SpeechFrame(
            (span_of(document.text, c),), form, cue=(span_of(document.text, cue),), speaker=speaker, score=score
        )
        for c, form, cue, score in frames
    ]
    return [(f.content[0].of(document.text), f.form) for f in drop_empty(document, made, speech_words())]


def test_the_same_words_of_the_same_speaker_are_said_once() -> None:
    words = "alle sollten helfen"
    assert left((words, "indirect", "Appell", 0.8), (words, "indirect", "Appell", 0.9)) == [(words, "indirect")]


def test_a_part_of_what_is_said_with_the_same_word_is_no_content_of_its_own() -> None:
    words = "alle sollten helfen"
    assert left((words, "indirect", "Appell", 0.8), ("sollten helfen", "indirect", "Appell", 0.9)) == [
        (words, "indirect")
    ]


def test_the_noun_by_which_something_is_said_is_not_said_itself() -> None:
    words = "alle sollten helfen"
    told = left(("den Appell", "reported", "erneuerte", 0.95), (words, "indirect", "Appell", 0.8))
    assert told == [(words, "indirect")]


def test_what_belongs_to_the_name_of_the_speaker_is_not_said() -> None:
    document = make_document(
        "Gegner/Gegner/NOUN/4/nsubj des/der/DET/3/det Baus/Bau/NOUN/1/nmod lobten/loben/VERB/0/root/VerbForm=Fin "
        "Rehn/Rehn/PROPN/4/obj +././PUNCT/4/punct"
    )
    cue, speaker = (span_of(document.text, "lobten"),), (span_of(document.text, "Gegner"),)
    frames = [
        SpeechFrame((span_of(document.text, c),), "reported", cue=cue, speaker=speaker) for c in ("des Baus", "Rehn")
    ]
    assert [f.content[0].of(document.text) for f in drop_empty(document, frames, speech_words())] == ["Rehn"]


@pytest.mark.parametrize(("verb", "told"), [("ging/gehen", 0), ("klagte/klagen", 1)])
def test_why_somebody_did_something_is_not_said(verb: str, told: int) -> None:
    document = make_document(
        "Weil/weil/SCONJ/3/mark niemand/niemand/PRON/3/nsubj zahlte/zahlen/VERB/5/advcl/VerbForm=Fin +,/,/PUNCT/3/punct "
        f"{verb}/VERB/0/root/VerbForm=Fin Rehn/Rehn/PROPN/5/nsubj +././PUNCT/5/punct"
    )
    content, cue = (span_of(document.text, "Weil niemand zahlte"),), (span_of(document.text, verb.split("/")[0]),)
    frame = SpeechFrame(content, "indirect", cue=cue, speaker=(span_of(document.text, "Rehn"),), rule="model")
    assert len(drop_empty(document, [frame], speech_words())) == told


OFFER = (
    "Rehn/Rehn/PROPN/2/nsubj bot/bieten/VERB/0/root/VerbForm=Fin an/an/ADP/2/compound:prt zu/zu/PART/5/mark "
    "helfen/helfen/VERB/2/xcomp/VerbForm=Inf"
)
HARM = "Ärzte/Arzt/NOUN/2/nsubj warnten/warnen/VERB/0/root/VerbForm=Fin vor/vor/ADP/4/case Schäden/Schaden/NOUN/1/nmod"
CHARGE = (
    "Gäste/Gast/NOUN/2/nsubj erheben/erheben/VERB/0/root/VerbForm=Fin Vorwürfe/Vorwurf/NOUN/2/obj gegen/gegen/ADP/5/case "
    "Rehn/Rehn/PROPN/3/nmod"
)


def test_a_short_infinitive_that_a_verb_of_saying_wants_is_said() -> None:
    document = make_document(OFFER)
    cue = (span_of(document.text, "bot"), span_of(document.text, "an"))
    frame = SpeechFrame((span_of(document.text, "zu helfen"),), "indirect", cue=cue, score=0.5, rule="model")
    assert believe(document, [frame], speech_words()) == [frame]


def test_a_phrase_with_the_preposition_of_its_verb_is_believed_wherever_it_hangs() -> None:
    document = make_document(HARM)
    cue = (span_of(document.text, "warnten"),)
    frame = SpeechFrame((span_of(document.text, "vor Schäden"),), "reported", cue=cue, score=0.5, rule="model")
    assert believe(document, [frame], speech_words()) == [frame]


def test_an_act_is_not_told_again_by_its_noun() -> None:
    document = make_document(CHARGE)
    place = {words: (span_of(document.text, words),) for words in ("erheben", "Vorwürfe", "gegen Rehn", "Gäste")}
    whole = SpeechFrame(
        (span_of(document.text, "Vorwürfe gegen Rehn"),), "reported", act="accuse",
        cue=place["erheben"], speaker=place["Gäste"],
    )  # fmt: skip
    part = SpeechFrame(place["gegen Rehn"], "reported", act="accuse", cue=place["Vorwürfe"], speaker=place["Gäste"])
    assert drop_empty(document, [whole, part], speech_words()) == [whole]


def test_who_speaks_is_not_what_is_said_with_the_same_word() -> None:
    document = make_document(
        "Die/der/DET/2/det Absicht/Absicht/NOUN/3/obj wies/weisen/VERB/0/root/VerbForm=Fin sie/sie/PRON/3/nsubj "
        "zurück/zurück/ADP/3/compound:prt"
    )
    cue = (span_of(document.text, "wies"), span_of(document.text, "zurück"))
    matter, pronoun = (span_of(document.text, words) for words in ("Die Absicht", "sie"))
    said = SpeechFrame((matter,), "reported", cue=cue, speaker=(pronoun,), rule="model")
    turned = SpeechFrame((pronoun,), "reported", cue=cue, speaker=(matter,), rule="model")
    assert drop_empty(document, [said, turned], speech_words()) == [said]


def test_a_verb_by_which_something_else_is_said_is_not_said() -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj nahm/nehmen/VERB/0/root/VerbForm=Fin Hilfe/Hilfe/NOUN/2/obj an/an/ADP/2/compound:prt "
        "und/und/CCONJ/6/cc dankte/danken/VERB/2/conj/VerbForm=Fin der/der/DET/8/det Stadt/Stadt/NOUN/6/obj"
    )
    taken, thanked = ((span_of(document.text, words),) for words in ("nahm", "dankte"))
    speaker = (span_of(document.text, "Moor"),)
    said = SpeechFrame((span_of(document.text, "der Stadt"),), "reported", cue=thanked, speaker=speaker, rule="model")
    scrap = SpeechFrame(thanked, "reported", cue=taken, speaker=speaker, rule="model")
    assert scrap not in drop_empty(document, [said, scrap], speech_words())


def test_a_piece_of_what_the_same_word_tells_is_no_act_of_its_own() -> None:
    document = make_document(
        "Im/in/ADP/2/case Netz/Netz/NOUN/3/obl verbreitete/verbreitet/ADJ/4/amod Gerüchte/Gerücht/NOUN/5/obj "
        "dementierte/dementieren/VERB/0/root/VerbForm=Fin Rehn/Rehn/PROPN/5/nsubj"
    )
    roles = {
        "cue": (span_of(document.text, "dementierte"),),
        "speaker": (span_of(document.text, "Rehn"),),
        "act": "deny",
    }
    whole, piece = (
        SpeechFrame((span_of(document.text, words),), form, **roles)  # type: ignore[arg-type]
        for words, form in (("Im Netz verbreitete Gerüchte", "indirect"), ("Gerüchte", "reported"))
    )
    assert drop_empty(document, [whole, piece], speech_words()) == [whole]


@pytest.mark.parametrize(("verb", "kept"), [("versprach/versprechen", True), ("begann/beginnen", False)])
def test_an_infinitive_that_holds_its_particle_is_what_a_verb_of_saying_wants(verb: str, kept: bool) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin +,/,/PUNCT/4/punct aufzuräumen/aufräumen/VERB/2/xcomp/VerbForm=Inf"
    )
    cue = (span_of(document.text, verb.partition("/")[0]),)
    frame = SpeechFrame((span_of(document.text, "aufzuräumen"),), "indirect", cue=cue, score=0.5, rule="model")
    assert bool(believe(document, [frame], speech_words())) is kept
