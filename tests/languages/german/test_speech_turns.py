"""In an interview the label before a turn names who speaks in it."""

from dataclasses import replace

import pytest

from lagebild.languages.german.speech_turns import take_turns
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.spans import Span
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

ASKED = "Kommt/kommen/VERB/0/root/VerbForm=Fin der/der/DET/3/det Bau/Bau/NOUN/1/nsubj +?/?/PUNCT/1/punct"
SURE = "Das/der/PRON/2/nsubj ist/sein/AUX/3/cop/VerbForm=Fin sicher/sicher/ADJ/0/root +././PUNCT/3/punct"


def labelled(label: str, upos: str, sentence: str) -> str:
    words = [f"{label}/{label}/{upos}/0/root", "+:/:/PUNCT/1/punct"]
    for word in sentence.split():
        form, lemma, tag, head, relation, *feats = word.split("/")
        moved = str(int(head) + 2) if int(head) else "1"
        words.append("/".join((form, lemma, tag, moved, relation, *feats)))
    return " ".join(words)


def turns(asking: str, upos: str = "PROPN", answering: str = "Rehn", tag: str = "PROPN") -> Document:
    pair = [labelled(asking, upos, ASKED), labelled(answering, tag, SURE)]
    return make_document(*pair, SURE, *pair)


def told(document: Document, *frames: SpeechFrame) -> list[tuple[str, str, str]]:
    found = sorted(take_turns(document, frames, speech_words()), key=lambda f: f.content[0].start)
    names = [" ".join(s.of(document.text) for s in f.speaker) for f in found]
    return [(f.content[0].of(document.text), name, f.act) for f, name in zip(found, names, strict=True)]


def test_every_sentence_of_a_turn_is_said_by_whom_the_label_names() -> None:
    question, answer = ("Kommt der Bau?", "Kurier", "ask"), ("Das ist sicher.", "Rehn", "assert")
    assert told(turns("Kurier")) == [question, answer, answer, question, answer]


def test_a_part_of_a_sentence_in_a_turn_grows_to_the_whole_and_keeps_its_act() -> None:
    document = turns("Kurier")
    part = SpeechFrame((span_of(document.text, "ist sicher"),), "direct", act="promise", speaker=())
    assert told(document, part)[1] == ("Das ist sicher.", "Rehn", "promise")


@pytest.mark.parametrize(("label", "upos"), [("Frage", "NOUN"), ("FRAGE", "PROPN")])
def test_a_label_for_the_question_names_nobody(label: str, upos: str) -> None:
    assert told(turns(label, upos))[0] == ("Kommt der Bau?", "", "ask")


def test_questions_and_answers_of_the_article_itself_are_no_interview() -> None:
    assert told(turns("Frage", "NOUN", "Antwort", "NOUN")) == []


def test_two_labels_without_a_question_are_no_interview() -> None:
    pair = [labelled("Rehn", "PROPN", SURE), labelled("Kern", "PROPN", SURE)]
    assert told(make_document(*pair, *pair)) == []


def test_whom_the_speaker_of_a_turn_quotes_says_it_through_him() -> None:
    quoting = (
        "Moor/Moor/PROPN/2/nsubj sagt/sagen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/5/punct er/er/PRON/5/nsubj "
        "komme/kommen/VERB/2/ccomp/VerbForm=Fin +././PUNCT/2/punct"
    )
    pair = [labelled("Kurier", "PROPN", ASKED), labelled("Rehn", "PROPN", quoting)]
    document = make_document(*pair, *pair)
    inner = SpeechFrame(
        (span_of(document.text, "er komme"),),
        "indirect",
        cue=(span_of(document.text, "sagt"),),
        speaker=(span_of(document.text, "Moor"),),
    )
    found = take_turns(document, [inner], speech_words())
    assert [f.via for f in found if f.speaker == inner.speaker] == [(span_of(document.text, "Rehn"),)]


def interview(opening: str, quoted: bool = True) -> Document:
    """Two questions with their answers, each a paragraph of its own."""
    marks = ("„/„/PUNCT/0/punct +", " +“/“/PUNCT/0/punct") if quoted else ("", "")
    document = make_document(
        f"{opening} kommt/kommen/VERB/0/root der/der/DET/0/det Bau/Bau/NOUN/0/nsubj +?/?/PUNCT/0/punct",
        f"{marks[0]}Das/der/PRON/0/nsubj ist/sein/AUX/0/cop sicher/sicher/ADJ/0/root +././PUNCT/0/punct{marks[1]}",
        "Wann/wann/ADV/0/advmod +?/?/PUNCT/0/punct",
        f"{marks[0]}Bald/bald/ADV/0/root +././PUNCT/0/punct{marks[1]}",
    )
    starts = [sentence.span.start for sentence in document.sentences[1:]]
    text = "".join("\n" if at + 1 in starts else character for at, character in enumerate(document.text))
    return replace(document, text=text)


ADDRESSED = "Frau/Frau/NOUN/0/vocative Rehn/Rehn/PROPN/0/flat +,/,/PUNCT/0/punct"


def test_quotations_below_questions_are_said_by_whom_the_first_question_addresses() -> None:
    first, second = ("„Das ist sicher.“", "Frau Rehn", "assert"), ("„Bald.“", "Frau Rehn", "assert")
    asked = ("Frau Rehn, kommt der Bau?", "", "ask"), ("Wann?", "", "ask")
    assert told(interview(ADDRESSED)) == [asked[0], first, asked[1], second]
    assert [f.impersonal for f in take_turns(interview(ADDRESSED), (), speech_words())] == [True, False, True, False]


@pytest.mark.parametrize(
    "document",
    [interview("Also/also/ADV/0/advmod +,/,/PUNCT/0/punct", quoted=q) for q in (True, False)],
)
def test_paragraphs_below_questions_to_nobody_named_are_no_answers(document: Document) -> None:
    assert told(document) == []


def paragraphs(*sentences: str) -> Document:
    """A document in which every sentence is a paragraph."""
    document = make_document(*sentences)
    text = list(document.text)
    for sentence in document.sentences[1:]:
        text[sentence.span.start - 1] = "\n"
    return replace(document, text="".join(text))


def test_a_question_above_the_turn_of_the_only_labelled_one_is_asked_by_nobody_named() -> None:
    answer = labelled("Rehn", "PROPN", SURE)
    question, said = ("Kommt der Bau?", "", "ask"), ("Das ist sicher.", "Rehn", "assert")
    assert told(paragraphs(ASKED, answer, ASKED, answer, SURE)) == [question, said, question, said]
    assert told(paragraphs(SURE, answer, SURE, answer)) == []


def test_a_remark_above_a_turn_of_the_only_labelled_one_is_asked_as_well() -> None:
    answer = labelled("Rehn", "PROPN", SURE)
    found = told(paragraphs(ASKED, answer, SURE, answer, ASKED, answer))
    assert [name for _, name, _ in found] == ["", "Rehn", "", "Rehn", "", "Rehn"]


def test_of_two_who_answer_each_speaks_in_his_own_turns() -> None:
    first, second = labelled("Rehn", "PROPN", SURE), labelled("Kern", "PROPN", SURE)
    found = told(paragraphs(ASKED, first, second, ASKED, second, first))
    assert [name for _, name, _ in found] == ["", "Rehn", "Kern", "", "Kern", "Rehn"]


def test_what_is_said_by_another_gives_its_act_to_nobody_else() -> None:
    answer = labelled("Rehn", "PROPN", "Moor/Moor/PROPN/2/nsubj droht/drohen/VERB/0/root +././PUNCT/2/punct")
    document = paragraphs(ASKED, answer, ASKED, answer)
    whole = document.sentences[1].span
    threat = SpeechFrame(
        (Span(whole.start + 6, whole.end),),
        "indirect",
        act="threaten",
        cue=(span_of(document.text, "droht"),),
        speaker=(span_of(document.text, "Moor"),),
    )
    assert [act for _, name, act in told(document, threat) if name == "Rehn"] == ["assert", "assert"]


@pytest.mark.parametrize("label", ["Interview", "Foto"])
def test_a_credit_below_an_interview_is_no_second_one_who_answers(label: str) -> None:
    answer, credit = labelled("Rehn", "PROPN", SURE), labelled(label, "NOUN", "Kern/Kern/PROPN/0/root")
    found = told(paragraphs(ASKED, answer, ASKED, answer, credit))
    assert [name for _, name, _ in found] == ["", "Rehn", "", "Rehn"]


@pytest.mark.parametrize(("cue", "kept"), [((), 4), (("ist",), 5)])
def test_above_an_interview_nobody_speaks_without_a_cue(cue: tuple[str, ...], kept: int) -> None:
    answer = labelled("Rehn", "PROPN", SURE)
    document = paragraphs(SURE, ASKED, answer, ASKED, answer)
    lead = SpeechFrame((document.sentences[0].span,), "direct", cue=tuple(span_of(document.text, word) for word in cue))
    assert len(told(document, lead)) == kept


def test_what_nobody_is_named_for_in_a_question_is_neither_promised_nor_refused() -> None:
    answer = labelled("Rehn", "PROPN", SURE)
    document = paragraphs(ASKED, answer, SURE, answer, ASKED, answer)
    refused = SpeechFrame((document.sentences[2].span,), "direct", act="reject")
    assert told(document, refused)[2] == ("Das ist sicher.", "", "assert")


def test_an_answer_that_is_a_clause_takes_the_verb_of_the_question() -> None:
    question = "Was/was/PRON/2/obj fordern/fordern/VERB/0/root/VerbForm=Fin Sie/Sie/PRON/2/nsubj +?/?/PUNCT/2/punct"
    clause = "Dass/dass/SCONJ/3/mark er/er/PRON/3/nsubj geht/gehen/VERB/0/root/VerbForm=Fin +././PUNCT/3/punct"
    answer = labelled("Rehn", "PROPN", clause)
    document = paragraphs(question, answer, ASKED, answer)
    found = sorted(take_turns(document, (), speech_words()), key=lambda f: f.content[0].start)
    assert [[s.of(document.text) for s in f.cue] for f in found] == [[], ["fordern"], [], []]


def test_whom_a_question_calls_by_name_is_not_who_it_says_has_promised() -> None:
    calling = (
        "Frau/Frau/NOUN/6/vocative Rehn/Rehn/PROPN/1/flat +,/,/PUNCT/6/punct Moor/Moor/PROPN/6/nsubj hat/haben/AUX/6/aux/VerbForm=Fin "
        "versprochen/versprechen/VERB/0/root zu/zu/PART/8/mark kommen/kommen/VERB/6/xcomp/VerbForm=Inf +././PUNCT/6/punct"
    )
    answer = labelled("Rehn", "PROPN", SURE)
    document = paragraphs(ASKED, answer, calling, answer, ASKED, answer)
    promised = SpeechFrame(
        (span_of(document.text, "zu kommen"),),
        "indirect",
        act="promise",
        cue=(span_of(document.text, "versprochen"),),
        speaker=(span_of(document.text, "Frau Rehn, Moor"),),
    )
    assert ("zu kommen", "Moor", "promise") in told(document, promised)
