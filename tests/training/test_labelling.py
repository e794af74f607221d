"""Labels put on the words that the tokenizer makes."""

from pathlib import Path

import pytest
from training.annotation import AnnotatedArticle, resolve_record
from training.corrected import CorrectedTree
from training.judged import Judged
from training.labelling import Labeller
from training.labels import Labels, collect_labels
from training.names import NamedSpan, NamedText, collect_spans, join_words
from training.passages import IGNORE, SOFT, Link, Passage, join_passages, slice_passage
from training.treebank import Node, Sentence

TEXT = "Huber teilte mit, die Brücke, so das Amt, sei gesperrt. Am Montag sprach er."


def make_labels() -> Labels:
    node = Node(0, 4, "Haus", "Haus", "NOUN", {}, -1, "root")
    return collect_labels([Sentence("Haus", (node,))])


def label(statement: dict[str, object], **other: list[dict[str, object]]) -> tuple[Passage, Labels]:
    labels = make_labels()
    record = resolve_record({"id": "a", "statements": [statement], **other}, TEXT)
    return Labeller(labels).label_article(AnnotatedArticle("a", TEXT, record)), labels


def name_tags(passage: Passage, labels: Labels, head: str) -> dict[str, str]:
    return {
        passage.text[slice(*word)]: labels.tags[head][tag]
        for word, tag in zip(passage.words, passage.tags[head], strict=True)
        if tag > 0
    }


STATEMENT: dict[str, object] = {
    "form": "indirect",
    "act": "assert",
    "content": ["die Brücke", "sei gesperrt"],
    "speaker": "Huber",
    "cue": ["teilte", "mit"],
}


def test_parts_of_a_content_begin_anew_and_are_linked() -> None:
    passage, labels = label(STATEMENT)
    tags = name_tags(passage, labels, "content")
    assert tags == {"die": "B-indirect", "Brücke": "I-indirect", "sei": "B-indirect", "gesperrt": "I-indirect"}
    words = [passage.text[slice(*word)] for word in passage.words]
    assert Link(words.index("die"), words.index("sei"), labels.links.index("content")) in passage.links


def test_roles_are_linked_to_the_first_word_of_the_content() -> None:
    passage, labels = label(STATEMENT)
    found = {
        (labels.links[link.label], passage.text[slice(*passage.words[link.target])])
        for link in passage.links
        if passage.text[slice(*passage.words[link.anchor])] == "die"
    }
    assert {("speaker", "Huber"), ("cue", "teilte"), ("cue", "mit")} <= found


def test_content_inside_a_content_goes_to_the_inner_layer() -> None:
    labels = make_labels()
    outer = {"form": "indirect", "act": "assert", "content": "die Brücke, so das Amt, sei gesperrt"}
    inner = {"form": "indirect", "act": "assert", "content": "sei gesperrt", "speaker": "das Amt"}
    record = resolve_record({"id": "a", "statements": [inner, outer]}, TEXT)
    passage = Labeller(labels).label_article(AnnotatedArticle("a", TEXT, record))
    assert name_tags(passage, labels, "content_inner") == {"sei": "B-indirect", "gesperrt": "I-indirect"}


def test_every_word_of_a_content_tells_its_act_but_those_of_an_inner_one() -> None:
    labels = make_labels()
    outer = {"form": "indirect", "act": "assert", "content": "die Brücke, so das Amt, sei gesperrt"}
    inner = {"form": "indirect", "act": "warn", "content": "sei gesperrt"}
    record = resolve_record({"id": "a", "statements": [inner, outer]}, TEXT)
    passage = Labeller(labels).label_article(AnnotatedArticle("a", TEXT, record))
    words = [passage.text[slice(*word)] for word in passage.words]
    told = {
        word: labels.tags["act"][tag] for word, tag in zip(words, passage.tags["act"], strict=True) if tag != IGNORE
    }
    assert told == {
        **dict.fromkeys(("die", "Brücke", ",", "so", "das", "Amt"), "assert"),
        "sei": "warn",
        "gesperrt": "warn",
    }


def test_event_is_linked_to_the_time_expression_that_dates_it() -> None:
    times: list[dict[str, object]] = [{"text": "Montag", "type": "DATE", "value": "x"}]
    events: list[dict[str, object]] = [
        {"trigger": "sprach", "type": "CONSULT", "status": "occurred", "by": "er", "time": "Am Montag"}
    ]
    passage, labels = label(STATEMENT, times=times, events=events)
    words = [passage.text[slice(*word)] for word in passage.words]
    assert Link(words.index("sprach"), words.index("Montag"), labels.links.index("time")) in passage.links
    assert name_tags(passage, labels, "event") == {"sprach": "B-CONSULT"}


def test_a_head_that_the_labels_lack_is_told_nothing() -> None:
    labels = make_labels()
    del labels.tags["kind"]
    event = {"trigger": "sprach", "type": "CONSULT", "status": "occurred", "by": "er", "time": "Am Montag"}
    record = resolve_record({"id": "a", "statements": [], "events": [event]}, TEXT)
    passage = Labeller(labels).label_article(AnnotatedArticle("a", TEXT, record))
    assert [labels.tags["status"][tag] for tag in passage.tags["status"] if tag != IGNORE] == ["occurred"]
    assert set(passage.tags["kind"]) == {IGNORE}


def test_window_keeps_only_links_that_lie_inside() -> None:
    passage, _ = label(STATEMENT)
    window = slice_passage(passage, 1, 2)
    assert window.text == "Am Montag sprach er."
    assert window.words[0] == (0, 2)
    assert window.links == []


def test_joined_sentences_keep_their_heads() -> None:
    one = Passage("Er kam.", [(0, 2), (3, 6), (6, 7)], [(0, 3)], {"upos": [0, 1, 2]}, [1, -1, 1], [0, 0, 0])
    joined = join_passages([one, one])
    assert joined.text == "Er kam. Er kam."
    assert joined.words[3] == (8, 10)
    assert joined.heads == [1, -1, 1, 4, -1, 4]
    assert joined.sentences == [(0, 3), (3, 6)]


def test_unmarked_word_of_an_incomplete_source_stays_open() -> None:
    named = NamedText("Anna kam.", (NamedSpan(0, 4, "PER"),), complete=False)
    labels = make_labels()
    passage = Labeller(labels).label_names(named)
    assert passage.tags["names"] == [labels.tags["names"].index("B-PER"), SOFT, SOFT]
    assert passage.tags["names_inner"] == [IGNORE] * 3


def test_joined_words_get_the_spacing_of_print() -> None:
    text, spans = join_words(["Er", "sagte", ":", '"', "Nein", '"', "(", "laut", ")", "."])
    assert text == 'Er sagte: "Nein" (laut).'
    assert text[slice(*spans[4])] == "Nein"


def test_names_are_read_from_tags() -> None:
    assert collect_spans([(0, 3), (4, 9)], ["B-PER", "I-PER"]) == (NamedSpan(0, 9, "PER"),)


def test_labels_come_back_from_their_file(tmp_path: Path) -> None:
    labels = make_labels()
    labels.save(tmp_path / "labels.json")
    assert Labels.load(tmp_path / "labels.json") == labels


def test_judged_places_say_something_and_all_others_nothing() -> None:
    labels = make_labels()
    start = TEXT.index("sprach")
    record = {
        "text": "a",
        "statements": [{"content": [{"start": 0, "end": 12}], "act": "warn"}],
        "events": [{"trigger": [{"start": start, "end": start + 6}], "type": "CONSULT", "status": "occurred"}],
    }
    passage = Labeller(labels).label_judged(Judged(TEXT, record))
    told = {
        head: [
            (passage.text[slice(*word)], labels.tags[head][tag])
            for word, tag in zip(passage.words, tags, strict=True)
            if tag != IGNORE
        ]
        for head, tags in passage.tags.items()
    }
    assert told == {
        "act": [("Huber", "warn"), ("teilte", "warn")],
        "status": [("sprach", "occurred")],
        "kind": [("sprach", "CONSULT")],
    }


def test_corrected_tree_tells_tags_heads_and_relations() -> None:
    labels = make_labels()
    passage = Labeller(labels).label_tree(CorrectedTree("Haus", ["NOUN"], [-1], ["root"]))
    assert (passage.heads, labels.relations[passage.relations[0]]) == ([-1], "root")
    assert {head: labels.tags[head][tags[0]] for head, tags in passage.tags.items()} == {"upos": "NOUN"}


def test_tree_of_other_words_is_an_error() -> None:
    with pytest.raises(ValueError, match="1 words in the tree, 2 in"):
        Labeller(make_labels()).label_tree(CorrectedTree("Haus und", ["NOUN"], [-1], ["root"]))
