"""A happening in the words of a report."""

from dataclasses import replace

from lagebild.model.stories import Record
from lagebild.publish.case import Case
from lagebild.publish.gists import choose_gist, name_tellers
from lagebild.publish.messages import load_messages

from .handmade import SECOND, at, make_case

EN = load_messages("en")


def fire(case: Case, **changes: object) -> Record:
    return replace(case.picture.records[0], **changes)


def said(case: Case, record: Record) -> str:
    gist = choose_gist(case, EN, record)
    assert gist is not None
    return f"{gist.source.article}: {gist.words}"


def test_the_report_that_tells_the_happening_as_it_stands_now_speaks_for_it() -> None:
    case = make_case()
    assert said(case, fire(case, status="occurred")) == "a2: brannte"
    assert said(case, fire(case, status="alleged")) == "a1: Feuer"


def test_a_question_speaks_only_where_nothing_else_does() -> None:
    case = make_case()
    second = case.by_article["a2"]
    text = SECOND.replace("brannte am Montag.", "brannte am Montag?")
    question = at(text, "Die Fähre brannte am Montag?")
    asking = replace(second, article=replace(second.article, text=text), sentences=(question,))
    asked = replace(case, analyses=(case.by_article["a1"], asking))
    assert said(asked, fire(asked, status="occurred")) == "a1: Feuer"
    assert said(asked, fire(asked, events=(("a2", "e1"),))) == "a2: brannte"


def test_words_that_no_longer_stand_there_speak_for_nothing() -> None:
    case = make_case()
    lost = replace(case, stored_words={("a2", at(SECOND, "brannte")): "sank"})
    assert choose_gist(lost, EN, fire(lost, events=(("a2", "e1"),))) is None


def test_whoever_says_it_is_named_unless_a_report_tells_it_itself() -> None:
    case = make_case()
    assert name_tellers(case, fire(case, events=(("a1", "e1"),))) == "Sanna Rehn"
    assert name_tellers(case, fire(case)) == ""
