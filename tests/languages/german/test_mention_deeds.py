"""What happens in a town is no name of somebody."""

import pytest

from tests.languages.german.test_mentions import mentions_of


@pytest.mark.parametrize("name", ["Bonner Abkommen", "Kieler Stellenabbau", "Mainzer Anschlägen"])
def test_deed_with_the_adjective_of_a_town_is_nobody(name: str) -> None:
    marked = {name.replace(" ", "_"): "LOC"}
    assert name not in mentions_of(f"Sie rechtfertigt {name} seit Jahren.", **marked)


def test_site_with_the_adjective_of_a_town_stays_a_place() -> None:
    assert "Bonner Hafen" in mentions_of("Sie besuchte den Bonner Hafen.", Bonner_Hafen="LOC")
