"""A printed interview: paragraphs that ask, paragraphs that answer, and who is asked."""

from dataclasses import replace

from lagebild.languages.german.speech_interviews import find_plain_answers
from lagebild.model.text import Document, Name
from tests.builders import make_document, span_of

ADDRESSED = (
    "Frau/Frau/NOUN/0/vocative Rehn/Rehn/PROPN/0/flat +,/,/PUNCT/0/punct kommt/kommen/VERB/0/root "
    "das/der/PRON/0/nsubj +?/?/PUNCT/0/punct"
)
POLITE = "Was/was/PRON/2/obj fordern/fordern/VERB/0/root/VerbForm=Fin Sie/sie/PRON/2/nsubj +?/?/PUNCT/2/punct"
WHEN = "Wann/wann/ADV/0/root +?/?/PUNCT/1/punct"
ANSWER = "Bald/bald/ADV/0/root +././PUNCT/1/punct"
OWN = "Ich/ich/PRON/2/nsubj hoffe/hoffen/VERB/0/root/VerbForm=Fin +././PUNCT/2/punct"
REMARK = "Der/der/DET/2/det Kreis/Kreis/NOUN/3/nsubj zweifelt/zweifeln/VERB/0/root +././PUNCT/3/punct"
LOST = "Sie/sie/PRON/2/nsubj haben/haben/AUX/3/aux verloren/verlieren/VERB/0/root +././PUNCT/3/punct"
TOLD = "Rehn/Rehn/PROPN/2/nsubj schweigt/schweigen/VERB/0/root +././PUNCT/2/punct"
LEAD = "Rehn/Rehn/PROPN/2/nsubj klagt/klagen/VERB/0/root +././PUNCT/2/punct"


def paragraphs(*sentences: str) -> Document:
    """A document in which every sentence is a paragraph."""
    document = make_document(*sentences)
    text = list(document.text)
    for sentence in document.sentences[1:]:
        text[sentence.span.start - 1] = "\n"
    return replace(document, text="".join(text))


def turns(*sentences: str) -> list[tuple[str, str]]:
    document = paragraphs(*sentences)
    people = (Name(span_of(document.text, "Rehn"), "PER"),) if LEAD in sentences else ()
    found = find_plain_answers(replace(document, names=people))
    return [(document.sentences[t.first].span.of(document.text), t.name) for t in found]


def test_a_paragraph_below_a_question_is_the_answer_of_whom_the_first_one_addresses() -> None:
    question, answer = ("Frau Rehn, kommt das?", ""), ("Bald.", "Rehn")
    assert turns(ADDRESSED, ANSWER, WHEN, ANSWER) == [question, answer, ("Wann?", ""), answer]


def test_a_single_question_or_one_to_nobody_named_makes_no_interview() -> None:
    assert turns(ADDRESSED, ANSWER, REMARK) == []
    assert turns(WHEN, ANSWER, WHEN, ANSWER) == []


def test_a_remark_is_a_question_where_it_is_answered_or_addresses_who_is_asked() -> None:
    opening = (ADDRESSED, ANSWER)
    told = turns(*opening, REMARK, OWN, LOST, ANSWER, WHEN, ANSWER)[2:6]
    assert told == [("Der Kreis zweifelt.", ""), ("Ich hoffe.", "Rehn"), ("Sie haben verloren.", ""), ("Bald.", "Rehn")]


def test_narration_between_answers_is_no_turn() -> None:
    told = turns(ADDRESSED, ANSWER, TOLD, REMARK, ANSWER, WHEN, ANSWER, TOLD, REMARK)
    assert [words for words, _ in told] == ["Frau Rehn, kommt das?", "Bald.", "Wann?", "Bald."]


def test_an_answer_goes_on_in_a_paragraph_in_the_first_person() -> None:
    assert turns(ADDRESSED, ANSWER, OWN, WHEN, ANSWER)[2] == ("Ich hoffe.", "Rehn")


def test_the_only_person_named_above_polite_questions_is_asked() -> None:
    assert turns(LEAD, POLITE, OWN, POLITE, OWN)[1] == ("Ich hoffe.", "Rehn")
    assert turns(LEAD, WHEN, OWN, WHEN, OWN) == []
    assert turns(LEAD, POLITE, ANSWER, POLITE, ANSWER) == []


def test_an_open_letter_is_no_interview() -> None:
    assert turns(ADDRESSED, LOST, WHEN, LOST) == []


def test_two_who_are_addressed_at_once_are_left_open() -> None:
    both = ADDRESSED.replace("kommt/kommen/VERB", "Herr/Herr/NOUN")
    assert turns(both, ANSWER, WHEN, ANSWER) == []


def test_a_label_before_one_answer_alone_tells_nothing_of_who_answers() -> None:
    label, labelled = "Rehn/Rehn/PROPN/3/nsubj +:/:/PUNCT/1/punct ", "Bald/bald/ADV/0/root +././PUNCT/3/punct"
    document = paragraphs(ADDRESSED, label + labelled, WHEN, ANSWER)
    first, other = (turn.label for turn in find_plain_answers(document) if turn.label is not None)
    assert (first.of(document.text), first.start) == ("Rehn", document.sentences[1].span.start)
    assert other.of(document.text) == "Frau Rehn"
    named = "Kern/Kern/PROPN/3/nsubj +:/:/PUNCT/1/punct Rehn/Rehn/PROPN/0/root +././PUNCT/3/punct"
    assert [words for words, _ in turns(ADDRESSED, named, WHEN, ANSWER, WHEN, ANSWER)][:1] == ["Wann?"]
