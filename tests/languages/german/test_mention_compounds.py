"""Bodies named by the first part of a compound."""

import pytest

from lagebild.languages.german.mentions import find_mentions
from tests.builders import make_document
from tests.languages.german.test_mentions import mentions_of


@pytest.mark.parametrize(
    ("text", "words", "base"),
    [
        ("Die ZLX kämpft. Die ZLX-Miliz floh.", "ZLX-Miliz", "ZLX"),
        ("Zelio Moor wächst. Das Zelio-Moor-Konsortium klagt.", "Zelio-Moor-Konsortium", "Zelio Moor"),
        ("Das sagte die Fidesz-Partei.", "Fidesz-Partei", "Fidesz"),
    ],
)
def test_compound_of_a_name_and_what_it_is_means_the_body_of_that_name(text: str, words: str, base: str) -> None:
    named = text.split(".")[0].removeprefix("Die ").rsplit(" ", 1)[0].replace(" ", "_")
    labels = {named: "ORG"} if named in ("ZLX", "Zelio_Moor") else {}
    frame = mentions_of(text, **labels)[words]
    assert (frame.form, frame.kind, frame.base) == ("name", "organisation", base)


def test_some_members_are_not_the_body() -> None:
    document = make_document(
        "zwei/zwei/NUM/2/nummod PKK-Rebellen/PKK-Rebell/NOUN/3/nsubj/Number=Plur flohen/fliehen/VERB/0/root"
    )
    assert [frame.form for frame in find_mentions(document)] == ["description"]


def test_first_part_that_is_nobody_told_of_names_nobody() -> None:
    assert mentions_of("Das sagte die Zelio-Miliz.")["Zelio-Miliz"].base == "Zelio-Miliz"


def test_a_new_firm_has_the_state_of_its_adjective() -> None:
    document = make_document(
        "Die/der/DET/3/det belgische/belgisch/ADJ/3/amod Zelio-Gruppe/Zelio-Gruppe/NOUN/4/nsubj wächst/wachsen/VERB/0/root"
    )
    (frame,) = find_mentions(document)
    assert (frame.form, frame.base, frame.jurisdiction) == ("name", "Zelio", "BE")


def test_a_firm_keeps_its_whole_word_where_a_person_bears_the_name() -> None:
    text = "Odo Zelio sprach. Die Zelio-Gruppe wächst."
    assert mentions_of(text, Odo_Zelio="PER")["Zelio-Gruppe"].base == "Zelio-Gruppe"


def test_a_firm_listed_in_an_index_is_not_called_by_it() -> None:
    assert mentions_of("Der TecDax-Konzern wächst.")["TecDax-Konzern"].form == "description"
