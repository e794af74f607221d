"""Names without the words beside them that are no part of them."""

from tests.languages.german.test_mentions import mentions_of


def test_first_name_that_ends_like_a_noun_for_a_man_stays_with_the_name() -> None:
    frames = mentions_of("Bürgermeister Hermann Zimpel schwieg.", Hermann_Zimpel="PER")
    assert frames["Bürgermeister Hermann Zimpel"].base == "Hermann Zimpel"


def test_role_before_a_surname_is_no_part_of_the_name() -> None:
    assert mentions_of("Dort sprach Trainer Zimpel.", Trainer_Zimpel="PER")["Trainer Zimpel"].base == "Zimpel"


def test_surname_that_ends_like_a_noun_for_a_man_opens_the_name_of_a_firm() -> None:
    frames = mentions_of("Das kündigte Tolmann Automation an.", Tolmann_Automation="ORG")
    assert frames["Tolmann Automation"].kind == "organisation"


def test_english_name_of_a_firm_keeps_a_first_word_that_is_a_rank_in_german() -> None:
    frames = mentions_of("Das kündigte General Zylectric an.", General_Zylectric="ORG")
    assert set(frames) == {"General Zylectric"}


def test_site_written_small_is_who_runs_it() -> None:
    frames = mentions_of("Das berichtete zimpelnews.de am Montag.", **{"zimpelnews.de": "OTH"})
    assert frames["zimpelnews.de"].kind == "organisation"


def test_part_of_a_name_with_a_capital_inside_stays_behind_it() -> None:
    frames = mentions_of("Das kündigte Zimpel Technik iLV an.", Zimpel_Technik_iLV="ORG")
    assert set(frames) == {"Zimpel Technik iLV"}


def test_affair_before_a_name_is_no_part_of_it() -> None:
    frames = mentions_of("Schuld am Fall Zelio war die Behörde.", Fall_Zelio="ORG")
    assert frames["Zelio"].base == "Zelio"


def test_where_on_a_road_something_is_ends_no_name() -> None:
    frames = mentions_of("Auf der A31 Höhe Zimpeln wird gebaut.", A31_Höhe="LOC")
    assert frames["A31"].base == "A31"
