"""The same number told in several places of an article."""

from dataclasses import replace

from lagebild.compare.corpus import Corpus
from lagebild.compare.count_mentions import Count, find_first, join_mentions, list_counts
from lagebild.compare.quantities import name_number
from lagebild.model.facts import Figure, Statement
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


def shared(words: str, *numbers: tuple[str, float, str | None]) -> list[tuple[str, float | None]]:
    draft = Draft("a1", words)
    analysis = draft.done()
    figures = tuple(Figure(draft.at(told), "other", value, value, value, mod=mod) for told, value, mod in numbers)
    corpus = Corpus([replace(analysis, figures=figures)], terms)
    counts = list_counts(corpus, Story("y1", "", ("a1",)), {})
    return [(name_number(corpus, c.number), c.out_of) for c in counts]


def test_out_of_how_many_a_number_is_stands_with_it_and_for_nothing_else() -> None:
    told = shared("Es fuhren 31 von 80 Bussen.", ("31", 31, None), ("80 Bussen", 80, "WHOLE"))
    assert told == [("31 von 80 Bussen", 80)]


def test_a_whole_of_another_sentence_belongs_to_no_number() -> None:
    told = shared("Es fuhren 31 Busse. Keiner der 80 Fahrer kam.", ("31 Busse", 31, None), ("80 Fahrer", 80, "WHOLE"))
    assert told == [("31 Busse", None)]


def test_so_many_dead_years_ago_are_others_than_so_many_today() -> None:
    draft = Draft("a1", "Damals starben drei Hirten. Nun gibt es drei Tote.")
    draft.event("starben", "DEATH", when="Damals", day="2018-03-10", figures=[("drei Hirten", "killed", 3.0, None)])
    draft.event("Tote", "DEATH", figures=[("drei Tote", "killed", 3.0, None)])
    counts = list_counts(Corpus([draft.done()], terms), Story("y1", "", ("a1",)), {})
    assert len(set(find_first(counts).values())) == len(counts)


def test_a_question_says_of_nothing_how_much_there_is() -> None:
    assert list_of("Waren es 214 Helfer?") == []
    assert len(list_of("Es waren 214 Helfer.")) == 1


def list_of(text: str) -> list[Count]:
    corpus = Corpus([Draft("a1", text).done()], terms)
    return list_counts(corpus, Story("y1", "", ("a1",)), {})
