"""One matter told in words that exclude each other."""

from dataclasses import replace

from lagebild.compare.corpus import Corpus
from lagebild.compare.oppositions import compare_stances
from lagebild.compare.said import list_said
from lagebild.model.facts import Stance
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

FREE = "Die Molkerei habe den Käse freiwillig aus den Läden geholt"
FORCED = "Der Kreis zwang die Molkerei, den Käse zurückzunehmen"
FILLER = " ".join(f"Am Abend {n} regnete es." for n in range(30))


def told(name, text, words, side, *, speaker="", day="2024-03-10", named=True, **extra):
    draft = Draft(name, f"{text}. {FILLER}", day=day)
    if named:
        draft.entity("org:molkerei", "Molkerei", "organisation")
    if speaker:
        draft.says(text, speaker, **extra)
    return replace(draft.done(), stances=(Stance(draft.at(words), "freedom", side),))


def contradictions(*analyses):
    corpus = Corpus(analyses, terms)
    story = Story("y1", "", tuple(a.article.id for a in analyses))
    return compare_stances(corpus, story, list_said(corpus, story))


def forced(name="a2", **extra):
    return told(name, FORCED, "zwang", "forced", **extra)


def test_two_reports_that_tell_one_matter_in_opposite_words_contradict_each_other():
    (found,) = contradictions(told("a1", FREE, "freiwillig", "own", speaker="org:molkerei"), forced())
    assert (found.kind, found.about, found.verdict) == ("attribution", "freiwillig, zwang", "conflicting")
    assert found.because == "freiwillig and zwang exclude each other"
    assert [s.value for s in found.sides] == [f"Molkerei: {FREE}", f"{FORCED}."]


def test_reports_on_the_same_side_and_one_report_alone_do_not():
    assert contradictions(forced("a1"), forced("a2")) == []
    assert contradictions(forced("a1")) == []


def test_words_of_another_matter_do_not_exclude_each_other():
    other = told("a1", "Der Verein zahlte freiwillig", "freiwillig", "own", named=False)
    assert contradictions(other, forced()) == []


def test_who_says_the_opposite_on_a_later_day_corrects_himself():
    first = told("a1", FREE, "freiwillig", "own", speaker="person:kern")
    (found,) = contradictions(first, forced(speaker="person:kern", day="2024-03-20"))
    assert found.verdict == "corrected_later"


def test_what_is_demanded_or_only_taken_up_to_be_denied_is_not_told():
    first = told("a1", FREE, "freiwillig", "own")
    assert contradictions(first, forced(speaker="person:kern", act="demand")) == []
    denied = told("a2", FORCED, "zwang", "forced", speaker="person:kern", act="deny", cue=(first.sentences[0],))
    assert contradictions(first, denied) == []


def test_several_reports_of_one_matter_make_one_difference():
    (found,) = contradictions(told("a1", FREE, "freiwillig", "own"), forced("a2"), forced("a3"))
    assert {a for s in found.sides for a in s.articles} == {"a1", "a2", "a3"}
