"""Independent origins."""

from lagebild.compare.corpus import Corpus
from lagebild.compare.origins import CopyIndex, count_origins
from lagebild.model.spans import Span
from lagebild.model.stories import Passage, Reuse
from tests.compare.handmade import Draft, terms

CORPUS = Corpus([Draft(i, "Es gab 31 Verletzte. Mehr ist nicht bekannt.").done() for i in ("a1", "a2", "a3")], terms)
FACT, OTHER = (Span(0, 20),), (Span(21, 44),)
COPIED = CopyIndex([Reuse(("a1", "a2"), (Passage(FACT[0], FACT[0], 1.0),))])


def test_articles_with_the_same_copied_words_count_once():
    assert count_origins(CORPUS, {"a1": FACT, "a2": FACT, "a3": FACT}, COPIED) == 2


def test_copied_text_about_something_else_does_not_matter():
    assert count_origins(CORPUS, {"a1": OTHER, "a2": OTHER}, COPIED) == 2


def test_articles_that_pass_on_one_agency_count_once():
    via = {"a1": frozenset({"agency:ria"}), "a3": frozenset({"agency:ria", "person:x"})}
    assert count_origins(CORPUS, {"a1": FACT, "a3": FACT}, CopyIndex([]), via) == 1


def test_one_speaker_heard_by_two_reports_stays_two_origins():
    via = {"a1": frozenset({"person:x"}), "a3": frozenset({"person:x"})}
    assert count_origins(CORPUS, {"a1": FACT, "a3": FACT}, CopyIndex([]), via) == 2


def test_what_stands_beside_copied_text_with_a_shared_slip_has_the_source_of_both():
    slipped = CopyIndex([Reuse(("a1", "a2"), (Passage(FACT[0], FACT[0], 1.0),), slips=("Verlezte",))])
    assert count_origins(CORPUS, {"a1": OTHER, "a2": OTHER}, slipped) == 1
    assert count_origins(CORPUS, {"a1": OTHER, "a3": OTHER}, slipped) == 2


def test_what_stands_far_from_copied_text_has_not():
    text = "Es gab 31 Verletzte. Alle kamen. Niemand ging. Mehr ist nicht bekannt."
    far = Corpus([Draft(i, text).done() for i in ("a1", "a2")], terms)
    slipped = CopyIndex([Reuse(("a1", "a2"), (Passage(FACT[0], FACT[0], 1.0),), slips=("Verlezte",))])
    end = (Span(len(text) - 10, len(text)),)
    assert count_origins(far, {"a1": end, "a2": end}, slipped) == 2
