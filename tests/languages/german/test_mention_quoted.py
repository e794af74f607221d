"""Names in quotation marks."""

from lagebild.model.text import MentionFrame
from tests.languages.german.test_mentions import mentions_of


def frames_of(text: str, **labels: str) -> dict[str, MentionFrame]:
    return {frame.base: frame for frame in mentions_of(text, **labels).values() if frame.form == "name"}


def test_paper_in_quotation_marks_is_a_body_though_its_name_is_a_common_word() -> None:
    assert frames_of("Das steht in einem Bericht des „Stern“ vom Montag.")["Stern"].kind == "organisation"
    assert "Stern" not in frames_of("Das steht in einem Bericht über den Stern am Himmel.")


def test_all_between_the_marks_is_the_name_of_the_paper_before_them() -> None:
    frames = frames_of("Das meldet die Zeitung »Zelio list« am Montag.", Zelio="ORG")
    assert list(frames) == ["Zelio list"]


def test_name_of_a_person_in_quotation_marks_behind_an_article_is_a_thing() -> None:
    assert frames_of("Die »Anna Zimpel« war gekentert.", Zimpel="PER")["Anna Zimpel"].kind == "other"


def test_person_named_in_a_quotation_stays_one() -> None:
    assert frames_of("Sie riefen das Wort „Zimpel muss gehen und zwar bald“.", Zimpel="PER")["Zimpel"].kind == "person"
