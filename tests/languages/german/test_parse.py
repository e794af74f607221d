"""Text to document, over a model with random weights: what must hold whatever the model says."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lagebild.languages.german.pack import GermanPack
from lagebild.model.article import Part
from lagebild.model.spans import Span
from lagebild.model.text import Document

RELAXED = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
WORDS = st.sampled_from(["Biden", "sagte", ",", "er", "habe", "„", "Nein", "“", ".", "am", "7.", "Mai", "\n\n", "Öl"])
TEXTS = st.one_of(st.lists(WORDS, max_size=80).map(" ".join), st.text(max_size=200))


def list_spans(document: Document) -> list[Span]:
    spans = [token.span for token in document.tokens] + [name.span for name in document.names]
    spans += [sentence.span for sentence in document.sentences] + [time[0] for time in document.times]
    for frame in document.speech:
        spans += [*frame.content, *frame.cue, *frame.speaker, *frame.addressee, *frame.via, *frame.condition]
    for event in document.events:
        spans += [*event.trigger, *event.by, *event.against, *event.parties, *event.time, *event.place]
        spans += [figure.span for figure in event.figures]
    return spans


@RELAXED
@given(text=TEXTS)
def test_every_offset_maps_back_to_the_text(tiny_pack: GermanPack, text: str) -> None:
    document = tiny_pack.parse(text)
    assert document.text == text
    assert all(token.span.of(text) == token.text for token in document.tokens)
    assert all(0 <= span.start < span.end <= len(text) for span in list_spans(document))


@RELAXED
@given(text=TEXTS)
def test_sentences_share_out_the_tokens_and_hold_one_tree_each(tiny_pack: GermanPack, text: str) -> None:
    document = tiny_pack.parse(text)
    assert [i for s in document.sentences for i in range(s.first, s.last)] == list(range(len(document.tokens)))
    assert len(document.statuses) == len(document.tokens)
    for number, sentence in enumerate(document.sentences):
        tokens = document.sentence_tokens(sentence)
        assert [token.deprel for token in tokens if token.head == -1] == ["root"]
        assert all(token.sentence == number for token in tokens)
        assert all(token.head == -1 or sentence.first <= token.head < sentence.last for token in tokens)


@RELAXED
@given(texts=st.lists(TEXTS, min_size=1, max_size=4))
def test_a_text_gets_the_same_answer_alone_and_among_others(tiny_pack: GermanPack, texts: list[str]) -> None:
    alone = [tiny_pack.parse(text) for text in texts]
    assert list(tiny_pack.parse_many(texts)) == alone
    assert list(tiny_pack.parse_many(texts, with_meanings=True)) == alone


def test_boilerplate_is_left_out_and_all_offsets_stay(tiny_pack: GermanPack) -> None:
    text = "Er kam. Jetzt Newsletter bestellen! Sie ging."
    part = Part("boilerplate", Span(8, 35))
    document = tiny_pack.parse(text, [part])
    assert document.skipped == (part.span,)
    assert [token.text for token in document.tokens] == ["Er", "kam", ".", "Sie", "ging", "."]
    assert document.sentences[1].span == Span(36, 45)


def test_a_heading_is_a_sentence_of_its_own(tiny_pack: GermanPack) -> None:
    text = "Biden ruft Putin an und so weiter"
    parts = [Part("heading", Span(0, 19)), Part("body", Span(20, 33))]
    document = tiny_pack.parse(text, parts)
    assert [sentence.span.of(text) for sentence in document.sentences] == ["Biden ruft Putin an", "und so weiter"]


def test_long_articles_are_read_to_the_end(tiny_pack: GermanPack) -> None:
    text = "Putin sagte, er habe Zeit. " * 400
    document = tiny_pack.parse(text)
    assert document.tokens[-1].span.end == len(text.rstrip())


def test_frames_come_in_text_order(tiny_pack: GermanPack) -> None:
    document = tiny_pack.parse("Putin sagte, er habe Zeit. " * 12)
    starts = [frame.content[0].start for frame in document.speech]
    assert starts
    assert starts == sorted(starts)
    triggers = [event.trigger[0].start for event in document.events]
    assert triggers == sorted(triggers)
