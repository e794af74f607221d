"""Outlets are found by domain, name or agency, and never made up."""

from lagebild.model.article import DateRange, Outlet
from lagebild.read.outlets import agency_outlet, known_agencies, name_outlet, outlet_of_url
from lagebild.read.pages import read_page

BODY = "Das Parlament hat am Mittwoch über den Haushalt beraten, wie ein Sprecher mitteilte. Die Sitzung dauerte lange."


def test_address_gives_the_outlet_and_an_unknown_one_gives_none() -> None:
    found = outlet_of_url("https://p.dw.com/p/abc")
    assert found is not None
    assert found.name == "Deutsche Welle"
    assert outlet_of_url("https://blog.beispiel.example/1") is None
    assert outlet_of_url("http://[broken") is None


def test_unknown_name_is_kept_as_printed() -> None:
    assert name_outlet("Neuheimer Größe") == Outlet("outlet:neuheimer-groesse", "Neuheimer Größe")
    assert name_outlet("???").id == "outlet:unnamed"


def test_agency_publishes_its_copy_only_where_no_outlet_is_named() -> None:
    copy = read_page(f"Neuheim (Reuters) - {BODY}", DateRange())
    assert copy.outlet is not None
    assert copy.outlet.name == "Reuters"
    printed = read_page(
        f"Neuheimer Tageblatt, 3. Mai 2024\n\nHaushalt vertagt\n\nNeuheim (Reuters) - {BODY}", DateRange()
    )
    assert printed.outlet is not None
    assert (printed.outlet.name, printed.agencies) == ("Neuheimer Tageblatt", ("reuters",))


def test_agency_that_no_table_knows_keeps_its_sign() -> None:
    assert agency_outlet("nka", "nka") == Outlet("agency:nka", "nka")


def test_credit_of_several_agencies_is_taken_apart() -> None:
    assert known_agencies("dpa/AFP und Reuters") == ("dpa", "afp", "reuters")
