"""Copied passages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lagebild.compare.collection import Collection
from lagebild.compare.corpus import Corpus
from lagebild.compare.reuse import find_reuse
from lagebild.compare.sketches import draw_sketch
from lagebild.compare.slips import mark_misspellings
from lagebild.compare.words import find_runs
from tests.compare.handmade import Draft, terms

COPIED = "Der Stausee soll nach seiner Fertigstellung rund 400 000 Hektar Ackerland versorgen und Strom liefern."


def reuse_of(*drafts):
    corpus = Corpus([d.done() for d in drafts], terms)
    sketches = [draw_sketch(a, terms) for a in corpus.analyses]
    pairs = list(Collection(sketches, corpus.background).pair_copies())
    return corpus, find_reuse(corpus.by_id, pairs, "y1")


def test_copied_sentence_is_found_with_its_agency():
    _, found = reuse_of(
        Draft("a1", f"In Wien begann der Gipfel. {COPIED}", agencies=("mpd",)),
        Draft("a2", f"{COPIED} Die Bauern protestierten."),
    )
    assert [(r.articles, r.origin, r.story) for r in found] == [(("a1", "a2"), "mpd", "y1")]
    assert found[0].passages[0].similarity == 1.0


def test_lightly_edited_sentence_with_other_digit_grouping_is_found():
    edited = COPIED.replace("400 000", "400.000").replace("nach seiner Fertigstellung ", "")
    _, found = reuse_of(Draft("a1", COPIED), Draft("a2", edited))
    passage = found[0].passages[0]
    assert passage.a.of(COPIED) == COPIED
    assert passage.b.of(edited) == edited
    assert 0.6 <= passage.similarity < 1.0


def test_copied_run_inside_quite_different_sentences_is_found():
    run = "in der Hauptstadt im Gästehaus des Königs untergebracht werden sollen und dort beraten"
    _, found = reuse_of(
        Draft(
            "a1",
            f"Wie die Vermittler am Abend nach langen Beratungen über alle strittigen Punkte erklärten, wird, wer {run}.",
        ),
        Draft("a2", f"Alle, die {run}, kommen schon am Montag mit zwei Flugzeugen aus dem Norden des Landes an."),
    )
    assert len(found) == 1


def test_same_quotation_is_not_copied_text():
    quote = "„Wir werden alles tun, damit die Menschen im Tal ihre Häuser bald wieder beziehen können“"
    first = Draft("a1", f"{quote}, sagte Ada.").says(quote, "person:ada", form="direct")
    second = Draft("a2", f"{quote}, so Ada am Abend.").says(quote, "person:ada", form="direct")
    _, found = reuse_of(first, second)
    assert found == ()


def test_few_shared_words_are_chance():
    _, found = reuse_of(
        Draft("a1", "Der Präsident der Republik kam nach Wien."), Draft("a2", "Der Präsident der Republik blieb.")
    )
    assert found == ()


@pytest.mark.parametrize(("named", "passages"), [("Ada Kern", 1), ("Der US-Außenminister Ada Kern", 0)])
def test_words_of_a_name_with_its_title_count_as_one(named, passages):
    run = "Der US-Außenminister Ada Kern und ihr italienischer Kollege"
    drafts = (
        Draft("a1", f"{run} sprachen lange über Fische."),
        Draft("a2", f"{run} wollen sich im Mai in Ulm treffen."),
    )
    _, found = reuse_of(*(draft.entity("person:kern", named) for draft in drafts))
    assert len(found) == passages


def test_shared_misspelling_is_a_slip():
    text = "Moskau verlangt seit Jahren den Verzicht auf eine Ostererweiterung des Bündnisses im Osten."
    corpus, found = reuse_of(
        Draft("a1", text), Draft("a2", text), Draft("a3", "Es geht um die Osterweiterung des Bündnisses.")
    )
    assert mark_misspellings(corpus, found)[0].slips == ("Ostererweiterung",)


def test_a_long_slip_outside_the_copied_text_shows_the_common_source_too():
    copied = "Die Minister kamen am Abend in der Burg über dem Fluss zu einem Gespräch über den Vertrag zusammen."
    slip = "Einer fürchtet die Ostererweiterung."
    corpus, found = reuse_of(
        Draft("a1", f"{copied} Dann regnete es lange. {slip}"),
        Draft("a2", f"{slip} Sonst war alles still im Ort. {copied}"),
        Draft("a3", "Es geht um die Osterweiterung des Bündnisses."),
    )
    assert mark_misspellings(corpus, found)[0].slips == ("Ostererweiterung",)


@given(st.lists(st.sampled_from("abc"), max_size=14), st.lists(st.sampled_from("abc"), max_size=14))
def test_runs_are_equal_words_that_do_not_overlap(left, right):
    runs = find_runs(left, right, at_least=2)
    assert all(left[r.a : r.a + r.length] == right[r.b : r.b + r.length] for r in runs)
    taken = [i for r in runs for i in range(r.a, r.a + r.length)]
    assert len(taken) == len(set(taken))


def test_a_headline_that_stands_alone_is_found_in_the_report_below_it():
    headline = "Kommando Nord birgt die gesunkene Jacht"
    _, found = reuse_of(Draft("a1", headline + "…"), Draft("a2", f"{headline}. In Ostvik lag sie seit dem Frühjahr."))
    assert [r.articles for r in found] == [("a1", "a2")]


def test_share_is_that_of_the_shorter_text():
    _, found = reuse_of(
        Draft("a1", COPIED), Draft("a2", f"{COPIED} Die Bauern klagten über zu wenig Wasser im Sommer.")
    )
    assert found[0].share == 1.0


def test_share_is_small_where_one_sentence_of_many_is_copied():
    rest = " ".join(f"Satz{i} erzählt von etwas ganz anderem in Ort{i}." for i in range(20))
    _, found = reuse_of(Draft("a1", f"{COPIED} {rest}"), Draft("a2", f"{COPIED} {rest[::-1]}"))
    assert 0.0 < found[0].share < 0.3


def test_names_and_titles_in_common_are_not_copied():
    shared = "US-Außenminister Tom Reed und sein italienischer Kollege"
    drafts = [
        Draft("a1", f"{shared} haben am Montag über Stahl verhandelt."),
        Draft("a2", f"{shared} sprachen in Rom lange vom Zoll auf Wein."),
    ]
    assert len(reuse_of(*drafts)[1]) == 1
    for draft in drafts:
        draft.entity("person:reed", "US-Außenminister Tom Reed").entity("person:er", "sein italienischer Kollege")
    assert reuse_of(*drafts)[1] == ()
