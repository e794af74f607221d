"""Annotated statements and events as examples."""

from dataclasses import replace

from training.annotation import AnnotatedArticle
from training.examples import PLAIN_FORM, complete_frame, find_head, read_examples, read_judged_examples
from training.judged import Judged

from lagebild.languages.german.model_files import SHIPPED_FOLDER, open_model
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

TEXT = "Kern warnte vor einem Streik. Die Fahrer streiken seit Montag."


def spans(wanted: str) -> list[dict[str, int]]:
    span = span_of(TEXT, wanted)
    return [{"start": span.start, "end": span.end}]


def test_statements_events_and_words_that_may_name_one_become_examples():
    statement = {
        "form": "reported",
        "act": "warn",
        "content": spans("vor einem Streik"),
        "cue": spans("warnte"),
        "speaker": spans("Kern"),
    }
    event = {
        "type": "PROTEST",
        "trigger": spans("streiken"),
        "by": spans("Die Fahrer"),
        "against": [],
        "parties": [],
        "place": [],
    }
    article = AnnotatedArticle("a", TEXT, {"statements": [statement], "events": [event]})
    found = list(read_examples([article]))
    by_kind = {kind: [e for e in found if e.kind == kind] for kind in ("act", "event", "main", "taker")}
    width = len(open_model(SHIPPED_FOLDER).arrays["act.weight"][0])
    assert [(e.label, len(e.vector)) for e in by_kind["act"]] == [("warn", 7 * width)]
    assert [(e.label, len(e.vector)) for e in by_kind["event"]] == [("PROTEST", 5 * width)]
    assert "cue warnen" in by_kind["act"][0].traits
    assert "streiken" in by_kind["event"][0].traits
    assert "main" in {e.label for e in by_kind["main"]}
    assert all(e.vector is None for e in by_kind["main"])
    roles = {next(t for t in e.traits if t.startswith("last ")): e.label for e in by_kind["taker"]}
    assert roles["last streiken nsubj  VERBFin"] == "by"
    assert {len(e.vector) for e in by_kind["taker"]} == {5 * width}


def test_the_head_of_a_trigger_is_the_word_the_others_hang_on():
    document = make_document("Er/er/PRON/2/nsubj nahm/nehmen/VERB/0/root teil/teil/ADP/2/compound:prt")
    assert find_head(document, [document.tokens[2].span, document.tokens[1].span]) == 1
    assert find_head(document, []) is None


def test_single_judgements_become_examples_without_words_that_may_name_an_event():
    record = {
        "statements": [{"act": "warn", "content": spans("vor einem Streik")}],
        "events": [{"type": "PROTEST", "trigger": spans("streiken")}],
    }
    found = list(read_judged_examples([Judged(TEXT, record)]))
    assert [(e.kind, e.label) for e in found] == [("act", "warn"), ("event", "PROTEST")]
    assert {"reported", "cue warnen"} <= found[0].traits


def test_a_judged_content_has_form_and_cue_of_what_the_model_sees_there():
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj warnte/warnen/VERB/0/root vor/vor/ADP/4/case Streik/Streik/NOUN/2/obl"
    )
    kern, warned, _, strike = (token.span for token in document.tokens)
    seen = SpeechFrame(content=(strike,), form="reported", act="assert", cue=(warned,), speaker=(kern,))
    other = SpeechFrame(content=(kern,), form="direct")
    document = replace(document, speech=(other, seen))
    content = [{"start": strike.start, "end": strike.end}]
    assert complete_frame(document, {"content": content, "act": "warn"}) == replace(seen, act="warn")
    unseen = [{"start": warned.start, "end": warned.end}]
    assert complete_frame(document, {"content": unseen, "act": "deny"}) == SpeechFrame((warned,), PLAIN_FORM, "deny")
