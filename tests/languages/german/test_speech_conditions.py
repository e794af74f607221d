"""What looks like a condition and sets none is left out; what is marked in part is taken whole."""

import pytest

from lagebild.languages.german.speech_conditions import follows_else, sets_off_hour
from lagebild.languages.german.speech_details import add_details
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

BAD = (
    "Das/das/PRON/3/nsubj wird/werden/AUX/3/aux/VerbForm=Fin|Mood=Ind schlimm/schlimm/ADJ/0/root +,/,/PUNCT/8/punct "
    "wenn/wenn/SCONJ/8/mark {first}/{first}/ADV/8/advmod {second}/{second}/ADV/8/advmod hilft/helfen/VERB/3/advcl/VerbForm=Fin|Mood=Ind "
    "+././PUNCT/3/punct"
)
CALLED = (
    "Moor/Moor/PROPN/2/nsubj fordert/fordern/VERB/0/root/VerbForm=Fin|Mood=Ind +,/,/PUNCT/6/punct das/der/DET/5/det Tal/Tal/NOUN/6/obj "
    "{infinitive}/räumen/VERB/2/xcomp/VerbForm=Inf +,/,/PUNCT/10/punct {link}/{link}/SCONJ/10/mark Rehn/Rehn/PROPN/10/nsubj "
    "kommt/kommen/VERB/6/advcl/VerbForm=Fin|Mood=Ind +././PUNCT/2/punct"
)
CASE = "Das/das/PRON/2/nsubj {verb} in/in/ADP/5/case diesem/dieser/DET/5/det Fall/Fall/NOUN/2/obl so/so/ADV/2/advmod +././PUNCT/2/punct"
TWO = (
    "Wenn/wenn/SCONJ/4/mark der/der/DET/3/det Damm/Damm/NOUN/4/nsubj bricht/brechen/VERB/0/root/VerbForm=Fin|Mood=Ind",
    "{opening}/{opening}/ADV/3/advmod müsse/müssen/AUX/3/aux/VerbForm=Fin|Mood=Sub fliehen/fliehen/VERB/0/root/VerbForm=Inf +././PUNCT/3/punct",
)


def conditions(document: Document, content: str, marked: str = "", form: str = "indirect") -> list[str]:
    spans = (span_of(document.text, marked),) if marked else ()
    said = SpeechFrame((span_of(document.text, content),), form, condition=spans)
    return [span.of(document.text) for span in add_details(said, document).condition]


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("nicht", "bald", ["wenn nicht bald hilft"]),
        ("nicht", "sogar", []),
        ("auch", "spät", []),
        ("es", "darum", []),
    ],
)
def test_a_concession_or_a_topic_is_no_condition(first: str, second: str, found: list[str]) -> None:
    document = make_document(BAD.format(first=first, second=second))
    assert conditions(document, document.text) == found


@pytest.mark.parametrize(("link", "found"), [("falls", ["falls Rehn kommt"]), ("bevor", [])])
def test_a_clause_of_time_is_no_condition_and_a_marked_part_of_one_is_taken_whole(link: str, found: list[str]) -> None:
    document = make_document(CALLED.format(infinitive="räumen", link=link))
    assert conditions(document, "das Tal räumen", f"{link} Rehn") == found


@pytest.mark.parametrize(
    ("verb", "found"),
    [
        ("war/sein/AUX/0/root/VerbForm=Fin|Mood=Ind|Tense=Past", []),
        ("wäre/sein/AUX/0/root/VerbForm=Fin|Mood=Sub|Tense=Past", ["in diesem Fall"]),
    ],
)
def test_this_case_is_a_condition_only_of_what_would_be(verb: str, found: list[str]) -> None:
    document = make_document(CASE.format(verb=verb))
    assert conditions(document, document.text) == found


@pytest.mark.parametrize(("opening", "found"), [("dann", ["Wenn der Damm bricht"]), ("zudem", [])])
def test_a_condition_of_another_sentence_must_be_taken_up(opening: str, found: list[str]) -> None:
    document = make_document(TWO[0], TWO[1].format(opening=opening))
    assert conditions(document, f"{opening} müsse fliehen", "Wenn der Damm bricht") == found


def test_a_condition_without_a_verb_ends_at_its_comma() -> None:
    document = make_document(
        "Man/man/PRON/2/nsubj werde/werden/AUX/3/aux/VerbForm=Fin|Mood=Sub klagen/klagen/VERB/0/root/VerbForm=Inf und/und/CCONJ/9/cc "
        "+,/,/PUNCT/7/punct wenn/wenn/SCONJ/7/mark nötig/nötig/ADJ/9/advcl +,/,/PUNCT/7/punct streiken/streiken/VERB/3/conj/VerbForm=Inf"
    )
    assert conditions(document, document.text) == ["wenn nötig"]


def test_a_condition_ends_before_the_verb_of_the_main_clause() -> None:
    # the verb of the condition is taken for an adjective
    document = make_document(
        "Sobald/sobald/SCONJ/3/mark es/es/PRON/3/nsubj bessere/gut/ADJ/5/advcl +,/,/PUNCT/3/punct "
        "fahre/fahren/VERB/0/root/VerbForm=Fin|Mood=Sub man/man/PRON/5/nsubj"
    )
    assert conditions(document, document.text) == ["Sobald es bessere"]


def test_a_condition_behind_another_clause_is_none_of_the_told_act() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj rügt/rügen/VERB/0/root/VerbForm=Fin|Mood=Ind den/der/DET/4/det Bau/Bau/NOUN/2/obj +,/,/PUNCT/6/punct "
        "sagt/sagen/VERB/2/conj/VerbForm=Fin|Mood=Ind aber/aber/ADV/6/advmod zu/zu/ADP/6/compound:prt +,/,/PUNCT/12/punct "
        "falls/falls/SCONJ/12/mark Rehn/Rehn/PROPN/12/nsubj zahlt/zahlen/VERB/6/advcl/VerbForm=Fin|Mood=Ind"
    )
    act = SpeechFrame((span_of(document.text, "den Bau"),), "reported", cue=(span_of(document.text, "rügt"),))
    assert add_details(act, document).condition == ()


def test_a_part_of_the_condition_is_no_part_of_what_depends_on_it() -> None:
    document = make_document(
        "Sollte/sollen/AUX/4/aux/VerbForm=Fin|Mood=Sub bald/bald/ADV/4/advmod niemand/niemand/PRON/4/nsubj "
        "kommen/kommen/VERB/6/advcl/VerbForm=Inf +,/,/PUNCT/4/punct gehe/gehen/VERB/0/root/VerbForm=Fin|Mood=Sub er/er/PRON/6/nsubj"
    )
    parts = tuple(span_of(document.text, words) for words in ("Sollte bald", "gehe er"))
    condition = (span_of(document.text, "Sollte bald niemand kommen"),)
    told = add_details(SpeechFrame(parts, "free_indirect", condition=condition), document)
    assert [s.of(document.text) for s in told.content] == ["gehe er"]
    assert [s.of(document.text) for s in told.condition] == ["Sollte bald niemand kommen"]


@pytest.mark.parametrize(("words", "else_"), [("Sonst/sonst/ADV/0/root", True), ("Dann/dann/ADV/0/root", False)])
def test_some_adverbs_tell_what_follows_if_a_demand_is_not_met(words: str, else_: bool) -> None:
    document = make_document(words)
    assert follows_else(document, document.tokens[0].span) is else_


@pytest.mark.parametrize(("unit", "places"), [("Uhr", [2, 5]), ("Gäste", [])])
def test_an_hour_put_to_a_day_ends_no_clause(unit: str, places: list[int]) -> None:
    document = make_document(
        f"bis/bis/ADP/2/case Montag/Montag/NOUN/7/obl +,/,/PUNCT/5/punct 18/18/NUM/5/nummod {unit}/{unit}/NOUN/2/appos "
        "+,/,/PUNCT/2/punct zahlt/zahlen/VERB/0/root nicht/nicht/PART/7/advmod"
    )
    commas = [i for i, token in enumerate(document.tokens) if token.text == ","]
    assert [i for i in commas if sets_off_hour(document, i)] == places


def test_what_follows_else_is_no_condition_clause() -> None:
    document = make_document(
        "andernfalls/andernfalls/ADV/4/advmod werde/werden/AUX/4/aux/VerbForm=Fin|Mood=Sub er/er/PRON/4/nsubj "
        "klagen/klagen/VERB/0/root/VerbForm=Inf"
    )
    assert conditions(document, document.text, "andernfalls werde er", "free_indirect") == ["andernfalls"]


@pytest.mark.parametrize(
    ("adverb", "verb", "lemma", "found"),
    [
        ("andernfalls", "werde", "werden", ["andernfalls"]),
        ("sonst", "werde", "werden", ["sonst"]),
        ("sonst", "habe", "haben", []),
        ("dann", "werde", "werden", []),
    ],
)
def test_a_word_for_what_follows_else_is_the_condition(adverb: str, verb: str, lemma: str, found: list[str]) -> None:
    document = make_document(
        f"{adverb}/{adverb}/ADV/4/advmod {verb}/{lemma}/AUX/4/aux/VerbForm=Fin|Mood=Sub er/er/PRON/4/nsubj "
        "klagen/klagen/VERB/0/root/VerbForm=Inf"
    )
    assert conditions(document, document.text, "", "free_indirect") == found


@pytest.mark.parametrize(
    ("before", "behind", "found"),
    [
        ("es/es/PRON/8/nsubj", ", und/und/CCONJ/12/cc", "sobald es taut"),
        ("er/er/PRON/8/nsubj", ",", "sobald er taut, Geld zu zahlen"),
    ],
)
def test_an_infinitive_joined_by_and_stands_outside_the_condition(before: str, behind: str, found: str) -> None:
    joint = "und/und/CCONJ/12/cc " if "und" in behind else ""
    last = 12 if joint else 11
    document = make_document(
        "Er/er/PRON/2/nsubj will/wollen/VERB/0/root/VerbForm=Fin|Mood=Ind bald/bald/ADV/4/advmod gehen/gehen/VERB/2/xcomp/VerbForm=Inf "
        f"+,/,/PUNCT/8/punct sobald/sobald/SCONJ/8/mark {before} taut/tauen/VERB/4/advcl/VerbForm=Fin|Mood=Ind +,/,/PUNCT/{last}/punct "
        f"{joint}Geld/Geld/NOUN/{last + 1}/obj zu/zu/PART/{last + 1}/mark zahlen/zahlen/VERB/8/conj/VerbForm=Inf"
    )
    assert conditions(document, document.text) == [found]


def test_an_infinitive_of_an_auxiliary_before_the_condition_is_no_part_of_it() -> None:
    document = make_document(
        "Man/man/PRON/6/nsubj werde/werden/AUX/6/aux/VerbForm=Fin|Mood=Sub +,/,/PUNCT/6/punct sollte/sollen/AUX/6/aux/VerbForm=Fin|Mood=Sub "
        "Geld/Geld/NOUN/6/obj fehlen/fehlen/VERB/0/root/VerbForm=Inf +,/,/PUNCT/8/punct schließen/schließen/VERB/6/xcomp/VerbForm=Inf"
    )
    assert conditions(document, document.text) == ["sollte Geld fehlen"]


@pytest.mark.parametrize(
    ("article", "noun", "verb", "found"),
    [
        ("einer", "Absage", "werde", ["im Fall einer Absage"]),
        ("der", "Absage", "werde", []),
        ("einer", "Lehrerin", "werde", []),
        ("einer", "Absage", "sei", []),
    ],
)
def test_a_case_that_may_happen_is_a_condition(article: str, noun: str, verb: str, found: list[str]) -> None:
    lemma = {"werde": "werden", "sei": "sein"}[verb]
    document = make_document(
        f"Man/man/PRON/7/nsubj {verb}/{lemma}/AUX/7/aux/VerbForm=Fin|Mood=Sub|Tense=Pres im/in/ADP/4/case Fall/Fall/NOUN/7/obl "
        f"{article}/ein/DET/6/det {noun}/{noun}/NOUN/4/nmod klagen/klagen/VERB/0/root/VerbForm=Inf"
    )
    assert conditions(document, document.text) == found


@pytest.mark.parametrize(("link", "found"), [("da", []), ("dass", ["im Falle eines Brandes"])])
def test_the_condition_of_a_reason_is_none_of_what_is_demanded(link: str, found: list[str]) -> None:
    document = make_document(
        f"zu/zu/PART/2/mark gehen/gehen/VERB/0/root/VerbForm=Inf +,/,/PUNCT/9/punct {link}/{link}/SCONJ/9/mark "
        "im/in/ADP/6/case Falle/Fall/NOUN/9/obl eines/ein/DET/8/det Brandes/Brand/NOUN/6/nmod helfe/helfen/VERB/2/advcl/VerbForm=Fin|Mood=Sub"
    )
    assert conditions(document, document.text) == found
