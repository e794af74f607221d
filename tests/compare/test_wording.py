"""Different words for one referent."""

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.wording import GROUPS, contrast_entities, differ_in_naming, is_distanced
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms


@pytest.mark.parametrize(
    ("text", "distanced"),
    [
        ("Die „Invasion“ begann.", True),
        ('Die "russische Invasion" begann.', True),
        ("Die Invasion begann.", False),
        ("Er sagte: „Wir erwarten eine Invasion in den nächsten Tagen.“", False),
        ("Nach dem „Gipfel“ folgte die Invasion, sagte „Radio Sund“.", False),
    ],
)
def test_few_words_in_quotation_marks_are_kept_at_a_distance(text, distanced):
    draft = Draft("a1", text)
    assert is_distanced(draft.done(), draft.at("Invasion")) is distanced


def test_reports_that_call_a_group_differently_are_contrasted():
    first = Draft("a1", "Die Separatisten schossen.").entity("group:x", "Separatisten", "group")
    second = Draft("a2", "Die „Rebellen“ schossen.").entity("group:x", "Rebellen", "group")
    corpus = Corpus([first.done(), second.done()], terms)
    contrast = contrast_entities(corpus, Story("y1", "", ("a1", "a2")))[0]
    assert [(s.term, s.articles, s.distanced) for s in contrast.sides] == [
        ("Separatisten", ("a1",), False),
        ("Rebellen", ("a2",), True),
    ]


def test_person_with_a_name_is_not_contrasted():
    drafts = [Draft("a1", "Ada kam.").entity("person:a", "Ada"), Draft("a2", "Lind kam.").entity("person:a", "Lind")]
    corpus = Corpus([d.done() for d in drafts], terms)
    assert contrast_entities(corpus, Story("y1", "", ("a1", "a2"))) == []


def test_amounts_are_no_choice_of_words():
    drafts = [
        Draft("a1", "Es flossen zwei Kronen.").entity("other:krone", "zwei Kronen", "other"),
        Draft("a2", "Es flossen neun Kronen.").entity("other:krone", "neun Kronen", "other"),
    ]
    story = Story("y1", "", ("a1", "a2"))
    assert len(contrast_entities(Corpus([d.done() for d in drafts], terms), story)) == 1
    for draft, words in zip(drafts, ("zwei Kronen", "neun Kronen"), strict=True):
        draft.event("flossen", "BUSINESS", figures=[(words, "money", 2, None)])
    assert contrast_entities(Corpus([d.done() for d in drafts], terms), story) == []


def naming(*words):
    drafts = [Draft(f"a{n}", f"Die {w} schossen.").entity("group:x", w, "group") for n, w in enumerate(words, 1)]
    corpus = Corpus([d.done() for d in drafts], terms)
    return differ_in_naming(contrast_entities(corpus, Story("y1", "", tuple(d.id for d in drafts)), kinds=GROUPS))


def test_what_three_reports_call_a_group_is_a_choice_of_words():
    assert [[s.value for s in d.sides] for d in naming("Separatisten", "Rebellen", "Rebellen")] == [
        ["Separatisten", "Rebellen"]
    ]
    assert naming("Separatisten", "Rebellen") == []
