"""Words that some reports set in quotation marks and others do not."""

from dataclasses import replace

from lagebild.compare.corpus import Corpus
from lagebild.compare.distance import find_distance
from lagebild.compare.happenings import list_happenings
from lagebild.model.stories import Record, Story
from tests.compare.handmade import Draft, terms

RECORD = Record("r1", "y1", "PROTEST", (), ("a1",), 1, "occurred")


def found(*texts, trigger="Aufstand"):
    drafts = [Draft(f"a{n}", text) for n, text in enumerate(texts, 1)]
    drafts[0].event(trigger, "PROTEST")
    corpus = Corpus([d.done() for d in drafts], terms)
    story = Story("y1", "", tuple(d.id for d in drafts))
    differences = find_distance(corpus, story, [(RECORD, list_happenings(corpus, story))])
    return [[(s.value, s.articles) for s in d.sides] for d in differences]


def test_a_word_that_one_report_sets_apart_is_a_difference():
    assert found("Der Aufstand begann.", "Der „bunte Aufstand“ begann.") == [
        [("Aufstand", ("a1",)), ("„bunte Aufstand“", ("a2",))]
    ]


def test_whoever_uses_the_word_as_his_own_too_keeps_no_distance():
    assert found("Der Aufstand begann.", "Der „Aufstand“ begann. Der Aufstand wuchs.") == []


def test_the_word_inside_somebody_s_longer_words_is_his():
    said = "Sie sagte: „Wir rechnen mit einem Aufstand in den nächsten Tagen.“"
    assert found("Der Aufstand begann.", said) == []


def test_a_word_that_all_set_apart_is_no_difference():
    assert found("Der „Aufstand“ begann.", "Der „Aufstand“ wuchs.") == []


def test_a_verb_is_no_word_for_a_happening():
    assert found("Alle streiken hier.", "Sie „streiken“ dort.", trigger="streiken") == []


def test_the_difference_belongs_to_the_record():
    drafts = [Draft("a1", "Der Aufstand begann.").event("Aufstand", "PROTEST"), Draft("a2", "Ein „Aufstand“ kam.")]
    corpus = Corpus([d.done() for d in drafts], terms)
    story = Story("y1", "", ("a1", "a2"))
    record = replace(RECORD, id="r7")
    difference = find_distance(corpus, story, [(record, list_happenings(corpus, story))])[0]
    assert (difference.record, difference.kind, difference.verdict) == ("r7", "wording", "compatible")
