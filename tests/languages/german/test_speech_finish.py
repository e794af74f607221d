"""A content of which only a part is marked is made whole, over its quotation, clause or sentence."""

import pytest

from lagebild.languages.german.speech_finish import finish_contents
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

PEACE = (
    'Kern/Kern/PROPN/2/nsubj sagte/sagen/VERB/0/root/VerbForm=Fin +:/:/PUNCT/7/punct "/"/PUNCT/7/punct '
    "+Der/der/DET/6/det Friede/Friede/NOUN/7/nsubj hält/halten/VERB/2/ccomp/VerbForm=Fin +,/,/PUNCT/11/punct "
    "wenn/wenn/SCONJ/11/mark alle/alle/PRON/11/nsubj wollen/wollen/VERB/7/advcl/VerbForm=Fin +././PUNCT/7/punct "
    '+"/"/PUNCT/7/punct'
)
NEEDS = (
    "Moor/Moor/PROPN/2/nsubj sagte/sagen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/6/punct dass/dass/SCONJ/6/mark "
    "er/er/PRON/6/nsubj gehe/gehen/VERB/2/ccomp/VerbForm=Fin +,/,/PUNCT/10/punct weil/weil/SCONJ/10/mark "
    "es/es/PRON/10/nsubj regne/regnen/VERB/6/advcl/VerbForm=Fin +,/,/PUNCT/13/punct und/und/CCONJ/13/cc "
    "fuhr/fahren/VERB/6/conj/VerbForm=Fin +././PUNCT/2/punct"
)
STORM = (
    "Der/der/DET/2/det Sturm/Sturm/NOUN/3/nsubj drehte/drehen/VERB/10/ccomp/VerbForm=Fin ab/ab/ADP/3/compound:prt "
    "+,/,/PUNCT/8/punct nachdem/nachdem/SCONJ/8/mark Häuser/Haus/NOUN/8/nsubj fielen/fallen/VERB/3/advcl/VerbForm=Fin "
    "+,/,/PUNCT/3/punct meldete/melden/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/10/nsubj +././PUNCT/10/punct"
)


def finished(document: Document, content: str, form: str, cue: str, *others: SpeechFrame) -> list[str]:
    frame = SpeechFrame((span_of(document.text, content),), form, cue=(span_of(document.text, cue),))
    frames = finish_contents(document, [frame, *others], speech_words())
    return sorted(" … ".join(s.of(document.text) for s in f.content) for f in frames)


def test_a_quotation_is_said_up_to_its_closing_mark() -> None:
    document = make_document(PEACE)
    part = SpeechFrame((span_of(document.text, "wenn alle"),), "direct")
    whole = '"Der Friede hält, wenn alle wollen."'
    assert finished(document, '"Der Friede hält', "direct", "sagte", part) == [whole]


def test_a_quotation_is_said_from_its_opening_mark_and_what_leads_to_it_ends_before() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/2/nsubj meint/meinen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/6/punct Kern/Kern/PROPN/6/nsubj "
        'habe/haben/AUX/6/aux/VerbForm=Fin gesagt/sagen/VERB/2/ccomp/VerbForm=Part +,/,/PUNCT/12/punct "/"/PUNCT/12/punct '
        "+dass/dass/SCONJ/12/mark alle/aller/PRON/12/nsubj jetzt/jetzt/ADV/12/advmod helfen/helfen/VERB/6/ccomp/VerbForm=Fin "
        '+"/"/PUNCT/12/punct +././PUNCT/2/punct'
    )
    leading = SpeechFrame((span_of(document.text, 'Kern habe gesagt, "dass alle'),), "indirect")
    whole = ["Kern habe gesagt, ", '"dass alle jetzt helfen']
    assert finished(document, "jetzt helfen", "direct", "gesagt", leading) == sorted(whole)


def test_another_clause_in_the_quotation_is_left_where_it_is() -> None:
    document = make_document(PEACE)
    assert finished(document, "wenn alle wollen", "direct", "sagte") == ["wenn alle wollen"]


def test_a_scrap_in_quotation_marks_stays_one() -> None:
    document = make_document(PEACE)
    assert finished(document, '"Der Friede hält', "indirect", "sagte") == ['"Der Friede hält']


def test_a_clause_goes_on_to_a_clause_that_hangs_on_it_and_not_to_the_next_deed() -> None:
    document = make_document(NEEDS)
    assert finished(document, "dass er gehe", "indirect", "sagte") == ["dass er gehe, weil es regne"]


def test_with_the_cue_at_the_end_the_sentence_before_is_said() -> None:
    document = make_document(STORM)
    whole = "Der Sturm drehte ab, nachdem Häuser fielen"
    assert finished(document, "nachdem Häuser fielen", "indirect", "meldete") == [whole]


def test_the_particle_of_its_verb_right_behind_a_content_is_part_of_it_and_not_of_the_cue() -> None:
    document = make_document(
        "Sie/sie/PRON/2/nsubj sagt/sagen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/5/punct er/er/PRON/5/nsubj bereite/bereiten/VERB/2/ccomp/VerbForm=Fin|Mood=Sub "
        "Tee/Tee/NOUN/5/obj vor/vor/ADP/5/compound:prt"
    )
    cue = tuple(span_of(document.text, words) for words in ("sagt", "vor"))
    frame = SpeechFrame((span_of(document.text, "er bereite Tee"),), "indirect", cue=cue)
    (whole,) = finish_contents(document, [frame], speech_words())
    assert [s.of(document.text) for s in (*whole.content, *whole.cue)] == ["er bereite Tee vor", "sagt"]


def test_an_infinitive_goes_on_to_the_one_that_is_joined_to_it() -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj verlangt/verlangen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/6/punct Zölle/Zoll/NOUN/6/obj "
        "zu/zu/PART/6/mark senken/senken/VERB/2/xcomp/VerbForm=Inf und/und/CCONJ/10/cc Wege/Weg/NOUN/10/obj zu/zu/PART/10/mark "
        "bauen/bauen/VERB/6/conj/VerbForm=Inf +././PUNCT/2/punct"
    )
    whole = ["Zölle zu senken und Wege zu bauen"]
    assert finished(document, "Zölle zu senken", "indirect", "verlangt") == whole


def test_behind_a_dash_the_article_comments_on_what_is_said() -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj sagte/sagen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/6/punct dass/dass/SCONJ/6/mark er/er/PRON/6/nsubj "
        "gehe/gehen/VERB/2/ccomp/VerbForm=Fin –/–/PUNCT/9/punct eine/ein/DET/9/det Anspielung/Anspielung/NOUN/6/advcl "
        "+././PUNCT/2/punct"
    )
    assert finished(document, "dass er gehe –", "indirect", "sagte") == ["dass er gehe –"]


def test_the_sentence_before_a_comparing_cue_is_said_as_a_whole() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj kam/kommen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/6/punct wo/wo/ADV/6/advmod sie/sie/PRON/6/nsubj "
        "war/sein/VERB/2/advcl/VerbForm=Fin +,/,/PUNCT/10/punct wie/wie/ADV/10/advmod Rehn/Rehn/PROPN/10/nsubj "
        "erklärte/erklären/VERB/2/advcl/VerbForm=Fin +././PUNCT/2/punct"
    )
    content, cue = (span_of(document.text, "wo sie war"),), (span_of(document.text, "erklärte"),)
    frame = SpeechFrame(content, "indirect", cue=cue, speaker=(span_of(document.text, "Rehn"),))
    (whole,) = finish_contents(document, [frame], speech_words())
    assert whole.content[0].of(document.text) == "Er kam, wo sie war"


@pytest.mark.parametrize(("link", "found"), [("Weil", "Weil nichts kam , fehle Geld"), ("Wenn", "fehle Geld")])
def test_a_clause_before_the_verb_belongs_to_what_is_said_unless_it_sets_a_condition(link: str, found: str) -> None:
    document = make_document(
        f"{link}/{link.lower()}/SCONJ/3/mark nichts/nichts/PRON/3/nsubj kam/kommen/VERB/5/advcl/VerbForm=Fin ,/,/PUNCT/3/punct "
        "fehle/fehlen/VERB/0/root/VerbForm=Fin|Mood=Sub Geld/Geld/NOUN/5/nsubj ,/,/PUNCT/5/punct so/so/ADV/9/advmod Rehn/Rehn/PROPN/5/parataxis"
    )
    assert finished(document, "fehle Geld", "indirect", "so") == [found]


URGED = (
    "Kern/Kern/PROPN/4/nsubj hat/haben/AUX/4/aux/VerbForm=Fin Moor/Moor/PROPN/4/obj aufgefordert/auffordern/VERB/0/root "
    "+,/,/PUNCT/7/punct zu/zu/PART/7/mark versprechen/versprechen/VERB/4/xcomp/VerbForm=Inf +,/,/PUNCT/12/punct "
    "dass/dass/SCONJ/12/mark niemand/niemand/PRON/12/nsubj mehr/mehr/ADV/12/advmod friert/frieren/VERB/7/ccomp/VerbForm=Fin "
    "+././PUNCT/4/punct"
)


@pytest.mark.parametrize("cues", [("aufgefordert",), ("aufgefordert", "versprechen")])
def test_a_clause_begins_with_the_infinitive_that_it_hangs_on(cues: tuple[str, ...]) -> None:
    document = make_document(URGED)
    clause = (span_of(document.text, "dass niemand mehr friert"),)
    marked = SpeechFrame(clause, "indirect", cue=tuple(span_of(document.text, cue) for cue in cues))
    (frame,) = finish_contents(document, [marked], speech_words())
    assert [s.of(document.text) for s in frame.content] == ["zu versprechen, dass niemand mehr friert"]
    assert [s.of(document.text) for s in frame.cue] == ["aufgefordert"]


def test_an_infinitive_that_makes_a_fixed_phrase_of_saying_is_not_said() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj gab/geben/VERB/0/root/VerbForm=Fin zu/zu/PART/4/mark verstehen/verstehen/VERB/2/xcomp/VerbForm=Inf "
        "+,/,/PUNCT/8/punct dass/dass/SCONJ/8/mark er/er/PRON/8/nsubj friert/frieren/VERB/4/ccomp/VerbForm=Fin +././PUNCT/2/punct"
    )
    assert finished(document, "dass er friert", "indirect", "gab") == ["dass er friert"]


def test_an_infinitive_begins_with_its_particle() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj versprach/versprechen/VERB/0/root/VerbForm=Fin zu/zu/PART/4/mark zahlen/zahlen/VERB/2/xcomp/VerbForm=Inf"
    )
    assert finished(document, "zahlen", "indirect", "versprach") == ["zu zahlen"]
