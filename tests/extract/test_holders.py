from datetime import date

import pytest

from tests.extract.test_homes import links_of


def test_office_of_today_is_not_that_of_a_report_without_a_day() -> None:
    assert links_of("Der US-Präsident kam.", day=None)["US-Präsident"][0].startswith("person:us-praesident")
    assert links_of("Der US-Präsident kam.", day=date(2015, 1, 1))["US-Präsident"] == ("person:obama-barack",)


def test_holder_whom_a_report_without_a_day_names_is_meant() -> None:
    found = links_of("Der US-Präsident kam. Barack Obama lachte.", day=None, Barack_Obama="PER")
    assert found["US-Präsident"] == ("person:obama-barack",)


def test_former_holder_is_who_is_named_and_out_of_office() -> None:
    text = "Barack Obama lud George W. Bush. Der frühere US-Präsident kam."
    found = links_of(text, day=date(2015, 1, 1), Barack_Obama="PER", **{"George_W._Bush": "PER"})
    assert found["frühere US-Präsident"] == ("person:bush-george-w",)


def test_coming_holder_is_not_the_one_in_office() -> None:
    found = links_of("Der künftige US-Präsident schwieg.", day=date(2015, 1, 1))
    assert found["künftige US-Präsident"][0].startswith("person:kuenftiger-us-praesident")


def test_coming_holder_is_not_who_holds_the_office_in_the_article() -> None:
    text = "Parteichef Odo Moor geht. Der künftige Parteichef schwieg."
    assert links_of(text, Odo_Moor="PER")["künftige Parteichef"] != ("person:odo-moor",)


def test_noun_of_the_other_sex_does_not_mean_the_holder_of_the_office() -> None:
    for day in (date(2015, 1, 1), None):
        text = "Barack Obama sprach von einem Wechsel. Die US-Präsidentin lachte."
        assert links_of(text, day=day, Barack_Obama="PER")["US-Präsidentin"] != ("person:obama-barack",)


def test_noun_of_the_other_sex_means_who_holds_the_office_that_day_beside_an_earlier_holder() -> None:
    text = "Wie Bundeskanzler Willy Brandt reist die Bundeskanzlerin gern."
    found = links_of(text, day=date(2015, 1, 1), Willy_Brandt="PER")
    assert found["Bundeskanzlerin"] == ("person:merkel-angela",)


def test_bare_office_means_the_holder_met_last_though_others_are_named_by_the_noun() -> None:
    text = "Barack Obama reiste ab. Präsident Odo Moor und Präsident Ivo Lenk blieben. Barack Obama kam an. Der Präsident schwieg."
    found = links_of(text, day=date(2015, 1, 1), Barack_Obama="PER", Odo_Moor="PER", Ivo_Lenk="PER")
    assert found["Präsident"] == ("person:obama-barack",)


def test_bare_office_of_somebody_who_is_out_of_it_stays_with_who_is_called_so() -> None:
    text = "Präsident Odo Moor traf George W. Bush. Der Präsident schwieg."
    found = links_of(text, day=date(2015, 1, 1), Odo_Moor="PER", **{"George_W._Bush": "PER"})
    assert found["Präsident"] == ("person:odo-moor",)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Umweltminister Odo Moor kam. Der bayerische Umweltminister schwieg.", True),
        ("Umweltminister Odo Moor kam. Ein bayerischer Umweltminister schwieg.", False),
        ("Umweltminister Odo Moor traf Umweltminister Ivo Lenk. Der bayerische Umweltminister schwieg.", False),
        ("Der hessische Umweltminister Odo Moor kam. Der bayerische Umweltminister schwieg.", False),
        ("Der bayerische Umweltminister schwieg. Umweltminister Odo Moor kam.", False),
    ],
)
def test_state_of_an_office_may_be_told_only_later(text: str, same: bool) -> None:
    found = links_of(text, Odo_Moor="PER", Ivo_Lenk="PER")
    meant = next(ids for words, ids in found.items() if words.endswith("Umweltminister"))
    assert (meant == ("person:odo-moor",)) is same
