"""The toll of a happening told before, in a later sentence."""

from lagebild.languages.german.events_tolls import carry_tolls
from lagebild.model.figures import FigureSpan
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of

FLOOD = (
    "Nach/nach/ADP/3/case der/der/DET/3/det Flut/Flut/NOUN/5/obl wurden/werden/AUX/5/aux:pass "
    "gezählt/zählen/VERB/0/root/VerbForm=Part zwölf/zwölf/NUM/7/nummod Tote/Tote/NOUN/5/nsubj:pass"
)
ROSE = (
    "Die/der/DET/2/det Zahl/Zahl/NOUN/5/nsubj der/der/DET/4/det Toten/Toter/NOUN/2/nmod stieg/steigen/VERB/0/root/VerbForm=Fin "
    "auf/auf/ADP/8/case mindestens/mindestens/ADV/8/advmod 1.015/1.015/NUM/5/obl"
)
MISSED = (
    "Drei/drei/NUM/2/nummod Bauern/Bauer/NOUN/4/nsubj:pass werden/werden/AUX/4/aux:pass "
    "vermisst/vermissen/VERB/0/root/VerbForm=Part"
)


def _tell(second: str, verb: str, first: str = "DISASTER") -> list[tuple[str, list[tuple[str, str]]]]:
    document = make_document(FLOOD, second)
    known = FigureSpan(span_of(document.text, "zwölf Tote"), "killed", 12.0)
    frames = [
        EventFrame((span_of(document.text, "Flut"),), first, figures=(known,)),
        EventFrame((span_of(document.text, verb),), "OTHER"),
    ]
    return [
        (frame.type, [(figure.span.of(document.text), figure.what) for figure in frame.figures])
        for frame in carry_tolls(document, frames)
    ]


def test_the_newest_number_takes_the_place_of_the_one_told_before() -> None:
    assert _tell(ROSE, "stieg") == [("DISASTER", [("mindestens 1.015", "killed")])]


def test_a_number_of_something_else_is_no_toll() -> None:
    other = ROSE.replace("Toten/Toter", "Gäste/Gast")
    assert _tell(other, "stieg") == [("DISASTER", [("zwölf Tote", "killed")]), ("OTHER", [])]


def test_who_is_missing_belongs_to_what_happened_before() -> None:
    assert _tell(MISSED, "vermisst") == [("DISASTER", [("zwölf Tote", "killed"), ("Drei Bauern", "missing")])]


def test_no_toll_belongs_to_what_costs_no_lives() -> None:
    assert _tell(ROSE, "stieg", "CULTURE")[1:] == [("OTHER", [])]


def test_the_newest_number_may_stand_before_what_happened_and_before_a_comma() -> None:
    document = make_document(
        "Die/der/DET/2/det Zahl/Zahl/NOUN/5/nsubj der/der/DET/4/det Toten/Toter/NOUN/2/nmod liegt/liegen/VERB/0/root/VerbForm=Fin "
        "bei/bei/ADP/10/case fünf/fünf/NUM/10/nummod +,/,/PUNCT/5/punct 30/30/NUM/10/nummod Gäste/Gast/NOUN/11/nsubj "
        "erkrankten/erkranken/VERB/5/conj/VerbForm=Fin"
    )
    frames = carry_tolls(document, [EventFrame((span_of(document.text, "erkrankten"),), "HEALTH")])
    assert [(f.span.of(document.text), f.what) for f in frames[0].figures] == [("fünf", "killed")]


CORRECTED = (
    "Das/der/DET/2/det Amt/Amt/NOUN/3/nsubj korrigierte/korrigieren/VERB/0/root/VerbForm=Fin|Tense=Past die/der/DET/5/det "
    "Zahl/Zahl/NOUN/3/obj der/der/DET/7/det Toten/Toter/NOUN/5/nmod von/von/ADP/9/case zwölf/zwölf/NUM/7/nmod "
    "auf/auf/ADP/11/case zehn/zehn/NUM/9/conj"
)


def test_a_corrected_number_takes_the_place_of_the_one_that_it_gives_up() -> None:
    assert _tell(CORRECTED, "korrigierte") == [("DISASTER", [("zehn", "killed")])]


def test_a_number_that_somebody_aims_at_is_no_toll() -> None:
    aim = (
        "Das/der/DET/2/det Amt/Amt/NOUN/9/nsubj will/wollen/AUX/9/aux/VerbForm=Fin|Tense=Pres|Mood=Ind die/der/DET/5/det "
        "Zahl/Zahl/NOUN/9/obj der/der/DET/7/det Toten/Toter/NOUN/5/nmod auf/auf/ADP/10/case korrigieren/korrigieren/VERB/0/root/VerbForm=Inf "
        "zehn/zehn/NUM/9/obl"
    )
    assert _tell(aim, "korrigieren")[0] == ("DISASTER", [("zwölf Tote", "killed")])


def test_a_number_of_visitors_that_is_corrected_is_no_toll() -> None:
    visitors = CORRECTED.replace("Toten/Toter", "Gäste/Gast")
    assert _tell(visitors, "korrigierte")[0] == ("DISASTER", [("zwölf Tote", "killed")])


def test_who_counts_as_missing_belongs_to_what_happened_before() -> None:
    counted = (
        "Drei/drei/NUM/2/nummod Bauern/Bauer/NOUN/3/nsubj gelten/gelten/VERB/0/root/VerbForm=Fin als/als/ADP/5/mark "
        "vermisst/vermessen/VERB/3/xcomp/VerbForm=Part"
    )
    assert _tell(counted, "gelten")[0] == ("DISASTER", [("zwölf Tote", "killed"), ("Drei Bauern", "missing")])


def test_a_number_of_them_that_counts_as_missing_is_one() -> None:
    counted = (
        "Zwei/zwei/NUM/2/nsubj gelten/gelten/VERB/0/root/VerbForm=Fin als/als/ADP/4/mark "
        "vermisst/vermissen/VERB/2/xcomp/VerbForm=Part"
    )
    assert _tell(counted, "gelten")[0] == ("DISASTER", [("zwölf Tote", "killed"), ("Zwei", "missing")])


def test_a_number_before_a_word_for_further_ones_counts_them_whatever_hangs_on_what() -> None:
    further = MISSED.replace("Drei/drei/NUM/2/nummod Bauern/Bauer", "Drei/drei/NUM/2/dep weitere/Weit")
    assert _tell(further, "vermisst") == [("DISASTER", [("zwölf Tote", "killed"), ("Drei weitere", "missing")])]
