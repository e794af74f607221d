"""Words that multiply numbers."""

from dataclasses import replace

from lagebild.compare.scales import learn_scales, read_number
from lagebild.model.facts import Figure
from tests.compare.handmade import Draft


def test_abbreviated_milliard_is_learned_from_a_figure():
    draft = Draft("a1", "Der Fonds bekommt 118,5 Mrd. Dollar.").event(
        "bekommt", "AID", figures=[("118,5 Mrd. Dollar", "money", 118.5e9, None)]
    )
    assert learn_scales([draft.done()]) == {"mrd": 1e9}


def test_unit_is_no_scale():
    draft = Draft("a1", "Es kamen 80 Busse.").event("kamen", "OTHER", figures=[("80 Busse", "other", 80.0, None)])
    assert learn_scales([draft.done()]) == {}


def test_grouped_digits_and_fraction_are_read():
    assert (read_number("85 000"), read_number("100.000"), read_number("50,9")) == (85000.0, 100000.0, 50.9)


def test_a_scale_is_learned_from_a_figure_that_no_event_carries():
    draft = Draft("a1", "Der Fonds bekommt 118,5 Mrd. Dollar.")
    figure = Figure(draft.at("118,5 Mrd."), "money", 118.5e9)
    assert learn_scales([replace(draft.done(), figures=(figure,))]) == {"mrd": 1e9}
