"""To which state a body belongs by the words before its name."""

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.home_states import compare_home_states
from lagebild.model.facts import Entity, Mention
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms


def told(name, words, parent, *, kind="organisation", wikidata=None):
    draft = Draft(name, f"Die {words} schwieg.")
    mention = Mention(draft.at(words), "name")
    draft.entities.append(Entity("org:zelio", "Zelio", kind, wikidata=wikidata, mentions=(mention,), parent=parent))
    return draft.done()


def compare(*analyses):
    return compare_home_states(Corpus(analyses, terms), Story("y1", "", tuple(a.article.id for a in analyses)))


def test_words_for_two_states_contradict_each_other():
    (found,) = compare(
        told("a1", "schwedische Zelio-Gruppe", "SE"),
        told("a2", "norwegische Zelio-Gruppe", "NO"),
        told("a3", "schwedische Firma Zelio", "SE-AB"),
    )
    assert (found.kind, found.about, found.verdict) == ("value", "Zelio", "conflicting")
    assert [s.articles for s in found.sides] == [("a1",), ("a2",), ("a3",)]


@pytest.mark.parametrize(
    ("words", "parent", "more"),
    [
        ("schwedische Zelio-Gruppe", "SE", {}),
        ("Zelio", "NO", {}),
        ("Zelio Nord", "NO", {}),
        ("norwegische Zelio-Gruppe", None, {}),
        ("norwegische Zelio-Gruppe", "org:rehn", {}),
        ("norwegische Zelio-Gruppe", "NO", {"kind": "person"}),
        ("norwegische Zelio-Gruppe", "NO", {"wikidata": "Q1"}),
    ],
)
def test_without_words_for_another_state_there_is_no_difference(words, parent, more):
    assert compare(told("a1", "schwedische Zelio-Gruppe", "SE"), told("a2", words, parent, **more)) == []
