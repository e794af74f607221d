"""A content cut inside a clause goes on to its verb, or begins before its subject."""

from lagebild.languages.german.speech_clauses import close_clauses
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

SANK = (
    "Alle/all/PRON/2/nsubj ertranken/ertrinken/VERB/8/ccomp/VerbForm=Fin +,/,/PUNCT/6/punct als/als/SCONJ/6/mark "
    "das/der/DET/6/det Boot/Boot/NOUN/7/nsubj sank/sinken/VERB/2/advcl/VerbForm=Fin "
    "sagte/sagen/VERB/0/root/VerbForm=Fin Rehn/Rehn/PROPN/8/nsubj +././PUNCT/8/punct"
).replace("als/als/SCONJ/6/mark", "als/als/SCONJ/7/mark")
NEVER = (
    "Das/der/PRON/6/nsubj darf/dürfen/AUX/6/aux/VerbForm=Fin es/es/PRON/6/obj gar/gar/ADV/5/advmod "
    "nicht/nicht/PART/6/advmod geben/geben/VERB/0/root/VerbForm=Inf +././PUNCT/6/punct"
)


def closed(document: Document, content: str, form: str, *others: SpeechFrame, cue: str = "") -> list[str]:
    cues = (span_of(document.text, cue),) if cue else ()
    frames = close_clauses(
        document, [SpeechFrame((span_of(document.text, content),), form, cue=cues), *others], speech_words()
    )
    return [f.content[0].of(document.text) for f in frames]


def test_a_clause_that_a_conjunction_opens_is_said_up_to_its_verb() -> None:
    document = make_document(SANK)
    assert closed(document, "Alle ertranken, als das Boot", "indirect", cue="sagte") == [
        "Alle ertranken, als das Boot sank"
    ]


def test_no_clause_goes_on_over_the_word_that_marks_the_saying() -> None:
    document = make_document(SANK)
    cut = "Alle ertranken, als das Boot"
    assert closed(document, cut, "indirect", cue="sank") == [cut]


def test_a_main_clause_is_said_from_its_subject_on() -> None:
    document = make_document(NEVER)
    assert closed(document, "gar nicht geben", "direct") == ["Das darf es gar nicht geben"]


def test_what_a_content_takes_in_is_left_out() -> None:
    document = make_document(NEVER)
    scrap = SpeechFrame((span_of(document.text, "Das"),), "direct")
    assert closed(document, "gar nicht geben", "direct", scrap) == ["Das darf es gar nicht geben"]


def test_what_somebody_else_says_is_not_taken_in() -> None:
    document = make_document(NEVER)
    other = SpeechFrame((span_of(document.text, "darf"),), "reported", cue=(span_of(document.text, "es"),))
    assert closed(document, "gar nicht geben", "direct", other) == ["gar nicht geben", "darf"]


def test_a_heading_before_the_sentence_is_not_said() -> None:
    document = make_document(
        "Sorgen/Sorge/NOUN/4/nsubj Die/der/DET/3/det Stadt/Stadt/NOUN/4/nsubj zahlt/zahlen/VERB/0/root/VerbForm=Fin "
        "+,/,/PUNCT/4/punct sagte/sagen/VERB/4/parataxis/VerbForm=Fin Rehn/Rehn/PROPN/6/nsubj +././PUNCT/4/punct"
    )
    assert closed(document, "Die Stadt zahlt", "indirect", cue="sagte") == ["Die Stadt zahlt"]


def test_a_helper_at_the_end_wants_the_verb_that_it_helps() -> None:
    document = make_document(
        "Wir/wir/PRON/4/nsubj müssen/müssen/AUX/4/aux/VerbForm=Fin ihn/er/PRON/4/obj schützen/schützen/VERB/0/root/VerbForm=Inf "
        "+././PUNCT/4/punct"
    )
    assert closed(document, "Wir müssen ihn", "direct") == ["Wir müssen ihn schützen"]


def test_a_clause_that_has_its_verb_ends_there() -> None:
    document = make_document(
        "Weil/weil/SCONJ/5/mark er/er/PRON/3/nsubj kommt/kommen/VERB/5/advcl/VerbForm=Fin +,/,/PUNCT/5/punct "
        "gehe/gehen/VERB/0/root/VerbForm=Fin sie/sie/PRON/5/nsubj"
    )
    assert closed(document, "Weil er kommt", "indirect") == ["Weil er kommt"]


def test_a_clause_goes_on_behind_who_says_it() -> None:
    document = make_document(
        "Die/der/DET/2/det Feier/Feier/NOUN/6/nsubj:pass wird/werden/AUX/6/aux:pass/VerbForm=Fin laut/laut/ADP/5/case "
        "Stadt/Stadt/NOUN/6/obl verschoben/verschieben/VERB/0/root/VerbForm=Part"
    )
    said = SpeechFrame(
        (span_of(document.text, "Die Feier wird"),), "indirect",
        cue=(span_of(document.text, "laut"),), speaker=(span_of(document.text, "Stadt"),),
    )  # fmt: skip
    frames = close_clauses(document, [said], speech_words())
    assert [s.of(document.text) for s in frames[0].content] == ["Die Feier wird", "verschoben"]


def test_what_stands_last_in_the_clause_of_a_finite_verb_is_said() -> None:
    particle = (
        "Man/man/PRON/2/nsubj stellt/stellen/VERB/0/root/VerbForm=Fin alles/alles/PRON/2/obj ein/ein/ADP/2/compound:prt"
    )
    predicate = (
        "Alles/alles/PRON/2/nsubj bleibt/bleiben/VERB/0/root/VerbForm=Fin heute/heute/ADV/4/advmod "
        "gesperrt/sperren/VERB/2/xcomp/VerbForm=Part"
    )
    for words in (particle, predicate):
        document = make_document(words)
        assert closed(document, document.text.rpartition(" ")[0], "indirect") == [document.text]
