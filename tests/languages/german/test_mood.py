"""Indicative or Konjunktiv."""

import pytest

from lagebild.languages.german.mood import Finite, find_konjunktiv


@pytest.mark.parametrize(
    ("form", "kind"),
    [("sei", "k1"), ("habe", "k1"), ("werde", "k1"), ("seien", "k1"), ("wäre", "k2"), ("käme", "k2"), ("würden", "k2")],
)
def test_forms_that_only_the_konjunktiv_has_need_little_support(form: str, kind: str) -> None:
    assert find_konjunktiv(Finite(form, 0.1)) == kind


@pytest.mark.parametrize("form", ["kämen", "bekämen", "wüsste"])
def test_forms_that_only_the_konjunktiv_ii_has_need_no_support(form: str) -> None:
    assert find_konjunktiv(Finite(form, 0.0)) == "k2"


@pytest.mark.parametrize("form", ["ist", "haben", "gehen", "kam", "wurde", "hatte"])
def test_forms_that_show_no_konjunktiv_are_indicative_whatever_the_model_says(form: str) -> None:
    assert find_konjunktiv(Finite(form, 0.99)) is None


@pytest.mark.parametrize(("chance", "kind"), [(0.9, "k2"), (0.2, None)])
def test_weak_preterites_are_left_to_the_model(chance: float, kind: str | None) -> None:
    assert find_konjunktiv(Finite("entbehrten", chance)) == kind


def test_sollte_needs_less_support_than_other_weak_preterites() -> None:
    assert find_konjunktiv(Finite("sollte", 0.6)) == "k2"
    assert find_konjunktiv(Finite("wollte", 0.6)) is None
    assert find_konjunktiv(Finite("sollte", 0.05)) is None


def test_the_first_person_makes_habe_indicative() -> None:
    assert find_konjunktiv(Finite("habe", 0.1, first_person=True)) is None
    assert find_konjunktiv(Finite("sei", 0.9, first_person=True)) == "k1"


def test_unknown_verbs_are_judged_by_model_and_look() -> None:
    assert find_konjunktiv(Finite("brexitiere", 0.9)) == "k1"
    assert find_konjunktiv(Finite("brexitiere", 0.3)) is None


def test_unknown_form_with_ihr_shows_no_konjunktiv() -> None:
    assert find_konjunktiv(Finite("werdet", 0.9)) is None
