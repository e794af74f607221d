"""Who spoke before goes on where nobody else is named."""

from dataclasses import replace

from tests.builders import make_document
from tests.languages.german.speaking import frame, speakers

SAID = (
    "Geld/Geld/NOUN/2/nsubj fehle/fehlen/VERB/4/ccomp/VerbForm=Fin|Mood=Sub +,/,/PUNCT/2/punct sagte/sagen/VERB/0/root/VerbForm=Fin "
    "Kern/Kern/PROPN/4/nsubj +././PUNCT/4/punct"
)
SOURCED = (
    "Der/der/DET/2/det Zug/Zug/NOUN/3/nsubj hielt/halten/VERB/0/root/VerbForm=Fin {article} Angaben/Angabe/NOUN/3/obl "
    "zufolge/zufolge/ADP/5/case nicht/nicht/PART/3/advmod +././PUNCT/3/punct"
)


def sourced(article: str) -> list[str]:
    document = make_document(SAID, SOURCED.format(article=article))
    said = frame(document, "Geld fehle", speaker="Kern", cue="sagte")
    return speakers(document, said, frame(document, "Der Zug hielt", cue="Angaben zufolge"))[1]


def test_the_statements_are_those_of_who_spoke_last() -> None:
    assert sourced("den/der/DET/5/det") == ["Kern"]


def test_statements_without_article_are_nobody_s() -> None:
    assert sourced("ersten/erst/ADJ/5/amod") == []


def test_what_is_told_further_was_told_by_who_spoke_last() -> None:
    document = make_document(
        SAID,
        "Man/man/PRON/2/nsubj warte/warten/VERB/4/ccomp/VerbForm=Fin|Mood=Sub +,/,/PUNCT/2/punct hieß/heißen/VERB/0/root/VerbForm=Fin "
        "es/es/PRON/4/nsubj weiter/weiter/ADV/4/advmod +././PUNCT/4/punct",
    )
    said = frame(document, "Geld fehle", speaker="Kern", cue="sagte")
    assert speakers(document, said, frame(document, "Man warte", cue="hieß"))[1] == ["Kern"]


def test_one_voice_says_all_of_a_quotation() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj sagt/sagen/VERB/0/root/VerbForm=Fin +:/:/PUNCT/2/punct „/„/PUNCT/6/punct +Wir/wir/PRON/6/nsubj "
        "warten/warten/VERB/2/ccomp/VerbForm=Fin +././PUNCT/2/punct",
        "Das/der/PRON/2/nsubj reicht/reichen/VERB/0/root/VerbForm=Fin +././PUNCT/2/punct +“/“/PUNCT/2/punct",
        "Moor/Moor/PROPN/2/nsubj widersprach/widersprechen/VERB/0/root/VerbForm=Fin +././PUNCT/2/punct",
    )
    first = frame(document, "„Wir warten.", "direct", speaker="Kern", cue="sagt")
    assert speakers(document, first, frame(document, "Das reicht.“", "direct", speaker="Moor"))[1] == ["Kern"]


def test_who_is_named_behind_the_second_half_of_a_sentence_says_the_first_too() -> None:
    document = make_document(
        SAID,
        "Es/es/PRON/2/nsubj regne/regnen/VERB/0/root/VerbForm=Fin|Mood=Sub ;/;/PUNCT/5/punct man/man/PRON/5/nsubj "
        "warte/warten/VERB/2/parataxis/VerbForm=Fin|Mood=Sub +,/,/PUNCT/8/punct so/so/ADV/8/advmod Moor/Moor/PROPN/2/parataxis +././PUNCT/2/punct",
    )
    said = frame(document, "Geld fehle", speaker="Kern", cue="sagte")
    first = frame(document, "Es regne", "free_indirect", speaker="Kern")
    second = frame(document, "man warte", speaker="Moor", cue="so")
    assert speakers(document, said, first, second)[1:] == [["Moor"], ["Moor"]]


def test_what_stands_therein_is_said_by_the_text_told_of_before() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj zeigte/zeigen/VERB/0/root/VerbForm=Fin ein/ein/DET/4/det Schreiben/Schreiben/NOUN/2/obj +././PUNCT/2/punct",
        "Darin/darin/ADV/2/advmod heißt/heißen/VERB/0/root/VerbForm=Fin es/es/PRON/2/nsubj +,/,/PUNCT/6/punct man/man/PRON/6/nsubj "
        "warte/warten/VERB/2/ccomp/VerbForm=Fin|Mood=Sub +././PUNCT/2/punct",
    )
    assert speakers(document, frame(document, "man warte", cue="heißt")) == [["ein Schreiben"]]


def test_hearsay_in_a_new_paragraph_is_not_that_of_who_only_denied_something() -> None:
    denied = "Kern/Kern/PROPN/2/nsubj widersprach/widersprechen/VERB/0/root/VerbForm=Fin +././PUNCT/2/punct"
    hearsay = (
        "Moor/Moor/PROPN/4/nsubj soll/sollen/AUX/4/aux/VerbForm=Fin|Mood=Ind Geld/Geld/NOUN/4/obj "
        "verlieren/verlieren/VERB/0/root/VerbForm=Inf"
    )
    document = make_document(denied, hearsay)
    document = replace(document, text=document.text.replace(". ", ".\n"))
    said = frame(document, "widersprach", "reported", speaker="Kern", cue="widersprach")
    told = frame(document, "Moor soll Geld verlieren", "free_indirect", speaker="Moor")
    assert speakers(document, said, told)[1] == []


def test_words_behind_who_adds_something_are_his() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj legte/legen/VERB/0/root/VerbForm=Fin nach/nach/ADP/2/compound:prt +././PUNCT/2/punct",
        "Man/man/PRON/2/nsubj warte/warten/VERB/0/root/VerbForm=Fin|Mood=Sub +././PUNCT/2/punct",
    )
    assert speakers(document, frame(document, "Man warte", "free_indirect")) == [["Kern"]]


ADDS = "{who} wurde/werden/VERB/0/root/VerbForm=Fin deutlicher/deutlicher/ADJ/{at}/xcomp +././PUNCT/{at}/punct"
WAITS = "Man/man/PRON/2/nsubj warte/warten/VERB/0/root/VerbForm=Fin|Mood=Sub +././PUNCT/2/punct"


def test_who_becomes_clearer_says_what_follows_though_another_spoke_before() -> None:
    for who, at, speaker in (
        ("Moor/Moor/PROPN/2/nsubj", 2, "Moor"),
        ("Die/der/DET/2/det Kritik/Kritik/NOUN/3/nsubj", 3, "Kern"),
    ):
        document = make_document(SAID, ADDS.format(who=who, at=at), WAITS)
        said = frame(document, "Geld fehle", speaker="Kern", cue="sagte")
        assert speakers(document, said, frame(document, "Man warte", "free_indirect", speaker="Kern"))[1] == [speaker]


COUNTS = "Moor/Moor/PROPN/2/nsubj zählte/zählen/VERB/0/root/VerbForm=Fin 40/40/NUM/2/obj {noun} +././PUNCT/2/punct"


def test_who_only_counts_does_not_threaten() -> None:
    for noun, content, speaker in (("", "40", "Kern"), ("Gäste/Gast/NOUN/3/nmod", "40 Gäste", "Moor")):
        document = make_document(SAID, COUNTS.format(noun=noun), WAITS)
        said = frame(document, "Geld fehle", "free_indirect", speaker="Kern")
        counted = frame(document, content, "reported", speaker="Moor", cue="zählte")
        threat = replace(frame(document, "Man warte", "free_indirect", speaker="Kern"), act="threaten")
        assert speakers(document, said, counted, threat)[2] == [speaker]


def test_of_whom_nobody_named_turned_something_down_does_not_go_on() -> None:
    document = make_document(
        "Vorwürfe/Vorwurf/NOUN/4/nsubj:pass Moors/Moor/PROPN/1/nmod wurden/werden/AUX/4/aux:pass/VerbForm=Fin zurückgewiesen/zurückweisen/VERB/0/root "
        "+././PUNCT/4/punct",
        "Es/es/PRON/2/nsubj regne/regnen/VERB/0/root/VerbForm=Fin|Mood=Sub +././PUNCT/2/punct",
    )
    turned_down = frame(document, "Vorwürfe Moors", "reported", cue="zurückgewiesen")
    assert speakers(document, turned_down, frame(document, "Es regne", "free_indirect", speaker="Moors"))[1] == []


def test_hearsay_in_the_indicative_is_nobody_s() -> None:
    texts = (
        "Angeblich/angeblich/ADV/4/advmod wollte/wollen/AUX/4/aux/VerbForm=Fin|Mood=Ind er/er/PRON/4/nsubj "
        "gehen/gehen/VERB/0/root/VerbForm=Inf +././PUNCT/4/punct",
        "Er/er/PRON/4/nsubj wolle/wollen/AUX/4/aux/VerbForm=Fin|Mood=Sub angeblich/angeblich/ADV/4/advmod "
        "gehen/gehen/VERB/0/root/VerbForm=Inf +././PUNCT/4/punct",
    )
    told = []
    for behind in texts:
        document = make_document(SAID, behind)
        said = frame(document, "Geld fehle", speaker="Kern", cue="sagte")
        words = document.sentences[1].span.of(document.text).rstrip(".")
        told.append(speakers(document, said, frame(document, words, "free_indirect", speaker="Kern"))[1])
    assert told == [[], ["Kern"]]
