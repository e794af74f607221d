"""Source phrases name the speaker, or who passed the speaker's words on."""

from dataclasses import replace

import pytest

from lagebild.languages.german.speech_sources import add_sources
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Document, Name, SpeechFrame
from tests.builders import make_document, span_of

SAID = (
    "Man/man/PRON/2/nsubj helfe/helfen/VERB/4/ccomp +,/,/PUNCT/2/punct sagte/sagen/VERB/0/root/VerbForm=Fin Biden/Biden/PROPN/4/nsubj "
    "nach/nach/ADP/7/case Angaben/Angabe/NOUN/4/obl des/der/DET/9/det Palasts/Palast/NOUN/7/nmod +././PUNCT/4/punct"
)


def read(document: Document, *frames: SpeechFrame) -> list[SpeechFrame]:
    return add_sources(document, frames, speech_words())


def test_the_source_of_a_cited_speaker_passed_his_words_on() -> None:
    document = make_document(SAID)
    frame = SpeechFrame(
        (span_of(document.text, "Man helfe"),),
        "indirect",
        cue=(span_of(document.text, "sagte"),),
        speaker=(span_of(document.text, "Biden"),),
    )
    (made,) = read(document, frame)
    assert [s.of(document.text) for s in made.via] == ["des Palasts"]
    assert made.speaker == frame.speaker


def test_a_source_taken_for_the_speaker_gives_way_to_the_subject_of_the_verb() -> None:
    document = make_document(SAID)
    frame = SpeechFrame(
        (span_of(document.text, "Man helfe"),), "indirect", speaker=(span_of(document.text, "des Palasts"),)
    )
    (made,) = read(document, frame)
    assert [s.of(document.text) for s in (*made.speaker, *made.via)] == ["Biden", "des Palasts"]


def test_a_sentence_with_nothing_but_a_source_is_attributed_to_it() -> None:
    document = make_document(
        "Der/der/DET/2/det Zug/Zug/NOUN/3/nsubj hielt/halten/VERB/0/root/VerbForm=Fin Zeugen/Zeuge/NOUN/3/obl zufolge/zufolge/ADP/4/case "
        "nicht/nicht/PART/3/advmod +././PUNCT/3/punct"
    )
    (made,) = read(document)
    assert (made.cue, made.speaker) == ((span_of(document.text, "zufolge"),), (span_of(document.text, "Zeugen"),))


def test_nach_alone_names_no_source() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj fuhr/fahren/VERB/0/root/VerbForm=Fin nach/nach/ADP/4/case Bonn/Bonn/PROPN/2/obl +././PUNCT/2/punct"
    )
    assert read(document) == []


def test_whom_a_report_cites_spoke_and_the_reporter_passed_it_on() -> None:
    document = make_document(
        "Wie/wie/ADV/7/mark Borealis/Borealis/PROPN/7/nsubj unter/unter/ADP/4/case Berufung/Berufung/NOUN/7/obl auf/auf/ADP/6/case "
        "Kreise/Kreis/NOUN/4/nmod berichtet/berichten/VERB/10/advcl/VerbForm=Fin +,/,/PUNCT/7/punct fehlt/fehlen/VERB/0/root/VerbForm=Fin "
        "Geld/Geld/NOUN/9/nsubj +././PUNCT/9/punct"
    )
    said = SpeechFrame(
        (span_of(document.text, "fehlt Geld"),),
        "indirect",
        cue=(span_of(document.text, "berichtet"),),
        speaker=(span_of(document.text, "Borealis"),),
    )
    (made,) = read(document, said)
    assert [[s.of(document.text) for s in spans] for spans in (made.speaker, made.via)] == [["Kreise"], ["Borealis"]]


def test_a_compound_names_its_source_by_itself() -> None:
    document = make_document(
        "Nach/nach/ADP/2/case Polizeiangaben/Polizeiangabe/NOUN/5/obl sind/sein/AUX/5/aux/VerbForm=Fin zwei/zwei/NUM/5/nsubj "
        "geflohen/fliehen/VERB/0/root +././PUNCT/5/punct"
    )
    (made,) = read(document)
    assert [s.of(document.text) for s in made.speaker] == ["Polizeiangaben"]


def test_rumours_and_first_reports_name_nobody() -> None:
    document = make_document(
        "Gerüchten/Gerücht/NOUN/3/obl zufolge/zufolge/ADP/1/case zahlte/zahlen/VERB/0/root/VerbForm=Fin er/er/PRON/3/nsubj "
        "alles/alles/PRON/3/obj +././PUNCT/3/punct"
    )
    (made,) = read(document)
    assert ([s.of(document.text) for s in made.cue], made.speaker) == (["Gerüchten", "zufolge"], ())


def test_own_reports_are_cue_as_a_whole_phrase() -> None:
    document = make_document(
        "Die/der/DET/2/det Firma/Firma/NOUN/3/nsubj wächst/wachsen/VERB/0/root/VerbForm=Fin nach/nach/ADP/6/case "
        "eigenen/eigen/ADJ/6/amod Angaben/Angabe/NOUN/3/obl +././PUNCT/3/punct"
    )
    (made,) = read(document)
    assert [s.of(document.text) for s in made.cue] == ["nach", "eigenen", "Angaben"]
    assert [s.of(document.text) for s in made.speaker] == ["Die Firma"]


def test_the_noun_of_a_source_phrase_that_names_nobody_belongs_to_the_cue() -> None:
    document = make_document(
        "Nach/nach/ADP/3/case sarvonischer/sarvonisch/ADJ/3/amod Darstellung/Darstellung/NOUN/4/obl fiel/fallen/VERB/0/root/VerbForm=Fin "
        "kein/kein/DET/6/det Schuss/Schuss/NOUN/4/nsubj +././PUNCT/4/punct"
    )
    content, cue = span_of(document.text, "fiel kein Schuss"), span_of(document.text, "Nach")
    (made,) = read(document, SpeechFrame((content,), "indirect", cue=(cue,)))
    assert [s.of(document.text) for s in made.cue] == ["Nach", "Darstellung"]


def test_a_source_does_not_reach_over_a_colon_to_the_words_of_another() -> None:
    document = make_document(
        "Zeugen/Zeuge/NOUN/4/obl zufolge/zufolge/ADP/1/case war/sein/AUX/4/cop/VerbForm=Fin dunkel/dunkel/ADJ/8/ccomp +:/:/PUNCT/4/punct "
        "Es/es/PRON/7/nsubj regnete/regnen/VERB/4/parataxis/VerbForm=Fin sagte/sagen/VERB/0/root/VerbForm=Fin Wolf/Wolf/PROPN/8/nsubj "
        "+././PUNCT/8/punct"
    )
    told = SpeechFrame((span_of(document.text, "war dunkel"),), "indirect", cue=(span_of(document.text, "zufolge"),))
    said = SpeechFrame(
        (span_of(document.text, "Es regnete"),),
        "direct",
        cue=(span_of(document.text, "sagte"),),
        speaker=(span_of(document.text, "Wolf"),),
    )
    first, second = read(document, told, said)
    assert ([s.of(document.text) for s in first.speaker], first.via) == (["Zeugen"], ())
    assert second == said


def test_what_follows_reports_about_something_is_not_told_by_them() -> None:
    words = (
        "Nach/nach/ADP/2/case Berichten/Bericht/NOUN/5/obl {preposition}/{preposition}/ADP/4/case Zeugen/Zeuge/NOUN/2/nmod "
        "ruht/ruhen/VERB/0/root/VerbForm=Fin die/der/DET/7/det Arbeit/Arbeit/NOUN/5/nsubj +././PUNCT/5/punct"
    )
    assert not read(make_document(words.format(preposition="über")))
    assert read(make_document(words.format(preposition="von")))


def test_words_before_the_noun_of_the_phrase_go_on_to_it() -> None:
    document = make_document(
        "Es/es/PRON/8/nsubj stimmt/stimmen/VERB/0/root laut/laut/ADP/9/case einer/ein/DET/9/det von/von/ADP/7/case "
        "der/der/DET/7/det Stadt/Stadt/NOUN/8/nmod bestellten/bestellt/ADJ/9/amod Studie/Studie/NOUN/2/obl"
    )
    content = tuple(span_of(document.text, words) for words in ("Es stimmt", "bestellten Studie"))
    marked = SpeechFrame(content, "indirect", speaker=(span_of(document.text, "einer von der Stadt"),))
    (made,) = read(document, marked)
    assert [s.of(document.text) for s in made.speaker] == ["einer von der Stadt bestellten Studie"]


def test_who_stands_in_the_clause_of_a_source_is_no_second_one() -> None:
    document = make_document(
        "Laut/laut/ADP/2/case Akten/Akte/NOUN/7/obl +,/,/PUNCT/6/punct die/der/PRON/6/nsubj Kern/Kern/PROPN/6/iobj "
        "vorliegen/vorliegen/VERB/2/acl stimmt/stimmen/VERB/0/root es/es/PRON/7/nsubj"
    )
    akten, kern = span_of(document.text, "Akten"), span_of(document.text, "Kern")
    marked = SpeechFrame((span_of(document.text, "stimmt es"),), "indirect", speaker=(akten,), via=(kern,))
    (made,) = read(document, marked)
    assert made.speaker == (akten,)


def test_whom_a_sentence_tells_of_is_not_the_source_that_it_leaves_open() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/2/nsubj traf/treffen/VERB/0/root/VerbForm=Fin den/der/DET/4/det Angaben/Angabe/NOUN/2/obl "
        "zufolge/zufolge/ADP/4/case einen/ein/DET/7/det Boten/Bote/NOUN/2/obj +././PUNCT/2/punct"
    )
    content = (span_of(document.text, "Rehn traf"), span_of(document.text, "einen Boten"))
    cue = (span_of(document.text, "Angaben"), span_of(document.text, "zufolge"))
    frame = SpeechFrame(content, "indirect", cue=cue, speaker=(span_of(document.text, "einen Boten"),))
    (made,) = read(document, frame)
    assert made.speaker == ()


def test_a_source_in_a_relative_clause_speaks_in_it_alone() -> None:
    document = make_document(
        "Kommt/kommen/VERB/3/ccomp +,/,/PUNCT/1/punct rief/rufen/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/3/nsubj bei/bei/ADP/7/case "
        "der/der/DET/7/det Feier/Feier/NOUN/3/obl +,/,/PUNCT/13/punct zu/zu/ADP/10/case der/der/PRON/13/obl/PronType=Rel "
        "laut/laut/ADP/12/case Post/Post/PROPN/13/obl kamen/kommen/VERB/7/acl/VerbForm=Fin viele/viel/PRON/13/nsubj"
    )
    parts = (span_of(document.text, "zu der"), span_of(document.text, "kamen viele"))
    cue, speaker = (span_of(document.text, "rief"),), (span_of(document.text, "Moor"),)
    (told,) = read(document, SpeechFrame(parts, "indirect", cue=cue, speaker=speaker))
    assert [s.of(document.text) for s in told.speaker] == ["Post"]
    assert told.via == ()


def test_a_rumour_names_nobody_whoever_denies_it() -> None:
    document = make_document(
        "Dem/der/DET/2/det Vernehmen/Vernehmen/NOUN/5/obl nach/nach/ADP/2/case Kern/Kern/PROPN/5/nsubj geht/gehen/VERB/0/root/VerbForm=Fin "
        "+,/,/PUNCT/9/punct was/was/PRON/9/obj Moor/Moor/PROPN/9/nsubj bestritt/bestreiten/VERB/5/acl/VerbForm=Fin"
    )
    cue, speaker = (span_of(document.text, "Dem Vernehmen nach"),), (span_of(document.text, "Moor"),)
    (told,) = read(document, SpeechFrame((span_of(document.text, "Kern geht"),), "indirect", cue=cue, speaker=speaker))
    assert told.speaker == ()


def test_a_second_source_in_the_next_clause_says_nothing_of_the_first() -> None:
    document = make_document(
        "Laut/laut/ADP/2/case Post/Post/PROPN/3/obl kamen/kommen/VERB/0/root/VerbForm=Fin viele/viel/PRON/3/nsubj "
        "+,/,/PUNCT/7/punct Moor/Moor/PROPN/7/nsubj sprach/sprechen/VERB/3/parataxis/VerbForm=Fin von/von/ADP/9/case allen/alle/PRON/7/obl"
    )
    frame = SpeechFrame(
        (span_of(document.text, "kamen viele"),),
        "indirect",
        cue=(span_of(document.text, "Laut"),),
        speaker=(span_of(document.text, "Post"),),
    )
    (told,) = read(document, frame)
    assert ([s.of(document.text) for s in told.speaker], told.via) == (["Post"], ())


def test_a_noun_with_a_postposition_is_no_part_of_the_subject_on_which_the_tree_hangs_it() -> None:
    document = make_document(
        "Man/man/PRON/2/nsubj helfe/helfen/VERB/4/ccomp +,/,/PUNCT/2/punct sagte/sagen/VERB/0/root/VerbForm=Fin "
        "Rehn/Rehn/PROPN/4/nsubj der/der/DET/7/det Zeitung/Zeitung/NOUN/5/nmod zufolge/zufolge/ADP/5/case +././PUNCT/4/punct"
    )
    roles = {"cue": "sagte", "speaker": "Rehn", "via": "der Zeitung"}
    spans = {role: (span_of(document.text, words),) for role, words in roles.items()}
    (made,) = read(document, SpeechFrame((span_of(document.text, "Man helfe"),), "indirect", **spans))  # type: ignore[arg-type]
    assert [s.of(document.text) for s in (*made.speaker, *made.via)] == ["Rehn", "der Zeitung"]


def test_a_verb_behind_the_words_has_a_speaker_beside_the_source() -> None:
    document = make_document(
        "Man/man/PRON/2/nsubj spare/sparen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/2/punct gab/geben/VERB/2/conj/VerbForm=Fin "
        "Rehn/Rehn/PROPN/4/nsubj laut/laut/ADP/7/case Zeitung/Zeitung/NOUN/4/obl +././PUNCT/2/punct"
    )
    marked = SpeechFrame(
        (span_of(document.text, "Man spare"),),
        "indirect",
        cue=(span_of(document.text, "laut"),),
        speaker=(span_of(document.text, "Rehn"),),
    )
    (made,) = read(document, marked)
    assert [s.of(document.text) for s in (*made.speaker, *made.via)] == ["Rehn", "Zeitung"]


def test_a_marked_verb_before_the_words_has_a_speaker_beside_the_source() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/2/nsubj gab/geben/VERB/0/root/VerbForm=Fin laut/laut/ADP/4/case Zeitung/Zeitung/NOUN/2/obl "
        "zu/zu/PART/6/mark bedenken/bedenken/VERB/2/xcomp/VerbForm=Inf +,/,/PUNCT/9/punct dass/dass/SCONJ/9/mark "
        "Geld/Geld/NOUN/10/nsubj fehlt/fehlen/VERB/6/ccomp/VerbForm=Fin"
    )
    content, speaker = (span_of(document.text, "dass Geld fehlt"),), (span_of(document.text, "Rehn"),)
    marked = SpeechFrame(content, "indirect", cue=(span_of(document.text, "gab"),), speaker=speaker)
    (made,) = read(document, marked)
    assert [s.of(document.text) for s in (*made.speaker, *made.via)] == ["Rehn", "Zeitung"]


def test_a_noun_that_says_whose_words_it_tells_is_known_by_its_form() -> None:
    document = make_document(
        "Er/er/PRON/4/nsubj ist/sein/AUX/4/cop/VerbForm=Fin krank/krank/ADJ/0/root nach/nach/ADP/5/case "
        "Klinikangaben/Klinikangab/NOUN/3/obl +././PUNCT/3/punct".replace("/4/", "/3/")
    )
    (made,) = read(document)
    assert [s.of(document.text) for s in made.speaker] == ["Klinikangaben"]


@pytest.mark.parametrize("bare", [True, False])
def test_a_postposition_goes_with_the_name_before_it_and_not_with_the_subject_that_it_touches(bare: bool) -> None:
    article = "" if bare else "der/der/DET/5/det "
    place = 4 if bare else 5
    document = make_document(
        f"Dort/dort/ADV/2/advmod hielten/halten/VERB/0/root/VerbForm=Fin Fahrer/Fahrer/NOUN/2/nsubj {article}"
        f"Nordbahn/Nordbahn/PROPN/{'2/obl' if bare else '3/nmod'} zufolge/zufolge/ADP/{place}/case Züge/Zug/NOUN/2/obj an/an/ADP/2/compound:prt"
    )
    name = "Nordbahn" if bare else "der Nordbahn"
    marked = SpeechFrame(
        (span_of(document.text, "Dort hielten"), span_of(document.text, "Züge an")),
        "indirect",
        cue=(span_of(document.text, "zufolge"),),
        speaker=(span_of(document.text, f"Fahrer {name}"),),
    )
    (made,) = read(document, marked)
    assert [s.of(document.text) for s in made.speaker] == [name]
    assert [s.of(document.text) for s in made.content] == ["Dort hielten Fahrer", "Züge an"]


def test_own_statements_are_not_those_of_whom_a_clause_behind_them_tells() -> None:
    document = make_document(
        "Die/der/DET/2/det Bank/Bank/NOUN/7/dep hat/haben/AUX/7/aux/VerbForm=Fin nach/nach/ADP/6/case eigenen/eigen/ADJ/6/amod "
        "Angaben/Angabe/NOUN/11/obl Beweise/Beweis/NOUN/0/root +,/,/PUNCT/11/punct dass/dass/SCONJ/11/mark "
        "Kunden/Kunde/NOUN/11/nsubj logen/lügen/VERB/7/ccomp/VerbForm=Fin"
    )
    marked = SpeechFrame(
        (span_of(document.text, "hat"), span_of(document.text, "Beweise, dass Kunden logen")),
        "indirect",
        cue=(span_of(document.text, "nach eigenen Angaben"),),
        speaker=(span_of(document.text, "Die Bank"),),
    )
    assert [[s.of(document.text) for s in f.speaker] for f in read(document, marked)] == [["Die Bank"]]


@pytest.mark.parametrize(("named", "told"), [(True, ["Nordbahn"]), (False, None)])
def test_laut_taken_for_an_adverb_names_whom_it_stands_before(named: bool, told: list[str] | None) -> None:
    document = make_document(
        "Dort/dort/ADV/2/advmod ruhten/ruhen/VERB/0/root/VerbForm=Fin laut/laut/ADV/4/advmod Nordbahn/Nordbahn/ADV/2/advmod "
        "alle/all/DET/6/det Züge/Zug/NOUN/2/nsubj +././PUNCT/2/punct"
    )
    names = (Name(span_of(document.text, "Nordbahn"), "ORG"),) if named else ()
    made = read(replace(document, names=names))
    assert ([s.of(document.text) for s in made[0].speaker] if made else None) == told


@pytest.mark.parametrize(
    ("second", "via"),
    [("Bote/Bote/PROPN/5/conj", ["Kurier", "Bote"]), ("selten/selten/ADV/5/conj", ["Kurier"])],
)
def test_who_is_joined_with_a_marked_source_is_one_as_well(second: str, via: list[str]) -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj sagte/sagen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/2/punct laut/laut/ADP/5/case "
        f"Kurier/Kurier/PROPN/2/obl und/und/CCONJ/7/cc {second} +,/,/PUNCT/10/punct er/er/PRON/10/nsubj "
        "gehe/gehen/VERB/2/ccomp/VerbForm=Fin|Mood=Sub"
    )
    content, said, speaker, paper = (span_of(document.text, w) for w in ("er gehe", "sagte", "Moor", "Kurier"))
    (made,) = read(document, SpeechFrame((content,), "indirect", cue=(said,), speaker=(speaker,), via=(paper,)))
    assert [s.of(document.text) for s in made.via] == via


def test_the_preposition_of_a_source_is_not_told() -> None:
    document = make_document(
        "Nach/nach/ADP/2/case Angaben/Angabe/NOUN/5/obl von/von/ADP/4/case Moor/Moor/PROPN/2/nmod fehlt/fehlen/VERB/0/root/VerbForm=Fin "
        "das/der/DET/7/det Boot/Boot/NOUN/5/nsubj"
    )
    content, source = (span_of(document.text, w) for w in ("von Moor fehlt das Boot", "Moor"))
    (made,) = read(document, SpeechFrame((content,), "indirect", speaker=(source,)))
    assert [s.of(document.text) for s in made.content] == ["fehlt das Boot"]
