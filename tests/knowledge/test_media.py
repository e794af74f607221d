"""Outlets and agencies."""

import pytest

from lagebild.knowledge import Knowledge, open_knowledge


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return open_knowledge()


@pytest.mark.parametrize(
    "domain", ["spiegel.de", "www.spiegel.de", "m.spiegel.de/artikel", "WWW.SPIEGEL.DE:443", "https://www.spiegel.de/x"]
)
def test_a_domain_with_its_subdomains_is_one_outlet(knowledge: Knowledge, domain: str) -> None:
    outlet = knowledge.outlet_of(domain=domain)
    assert outlet is not None
    assert (outlet.name, outlet.country, outlet.language) == ("Der Spiegel", "DE", "de")


def test_an_outlet_is_found_by_name(knowledge: Knowledge) -> None:
    by_name, by_domain = knowledge.outlet_of(name="Frankfurter Allgemeine"), knowledge.outlet_of(domain="faz.net")
    assert by_name is not None
    assert by_name == by_domain


def test_the_longest_domain_wins(knowledge: Knowledge) -> None:
    sport, parent = knowledge.outlet_of(domain="sportbild.bild.de"), knowledge.outlet_of(domain="bild.de")
    assert sport is not None and parent is not None
    assert sport.name != parent.name


def test_an_unknown_site_is_no_outlet(knowledge: Knowledge) -> None:
    assert knowledge.outlet_of(domain="example.org") is None
    assert knowledge.outlet_of() is None


@pytest.mark.parametrize(
    ("credit", "agency"),
    [("dpa", "dpa"), ("rtr", "reuters"), ("Reuters", "reuters"), ("AFP", "afp"), ("RIA Nowosti", "ria"), ("mik", None)],
)
def test_a_credit_names_its_agency(knowledge: Knowledge, credit: str, agency: str | None) -> None:
    assert knowledge.agency_of(credit) == agency
