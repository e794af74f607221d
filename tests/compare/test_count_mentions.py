"""The same number told in several places of an article."""

from lagebild.compare.corpus import Corpus
from lagebild.compare.count_mentions import find_first, join_mentions, list_counts
from lagebild.model.facts import Statement
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms


def groups(text: str) -> list[list[str]]:
    corpus = Corpus([Draft("a1", text).done()], terms)
    counts = list_counts(corpus, Story("y1", "", ("a1",)), {})
    first = find_first(counts)
    keys = dict.fromkeys(first.values())
    joined = [join_mentions([c for c in counts if first[c.key] == key]) for key in keys]
    return [[corpus.by_id["a1"].excerpt(span) for span in count.spans] for count in joined]


def test_a_large_number_told_again_counts_the_same() -> None:
    assert groups("Zurück müssen 46.000 Geräte. Betroffen sind 46 000 hierzulande.") == [["46.000", "46 000"]]


def test_a_small_number_counts_the_same_with_its_unit_only() -> None:
    assert groups("Es gab 14 Brände. Nach 14 Bränden reagiert die Firma.") == [["14", "14"]]
    assert groups("Es gab 14 Brände. Nun fehlen 14 Feuerwehrleute.") == [["14"], ["14"]]


def test_a_number_that_is_only_denied_is_given_by_nobody() -> None:
    denied = "dass 300 Betten fehlen"
    draft = Draft("a1", f"Ada bestritt, {denied}. Es fehlen 20 Betten.").says(denied, "person:ada", "deny")
    counts = list_counts(Corpus([draft.done()], terms), Story("y1", "", ("a1",)), {})
    assert [c.number.value for c in counts] == [20.0]


def test_number_that_a_report_takes_back_is_none_of_its_own() -> None:
    draft = Draft("a1", "In einer früheren Fassung hieß es, 48 Gäste seien da gewesen. Richtig ist: 62 Gäste.")
    told = draft.at("48 Gäste seien da gewesen")
    draft.statements.append(Statement("s1", (told,), "indirect", "assert", outcome="retracted"))
    counts = list_counts(Corpus([draft.done()], terms), Story("y1", "", ("a1",)), {})
    assert [c.number.value for c in counts] == [62.0]
