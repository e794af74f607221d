"""Words for what weighs most in the news."""

import pytest

from lagebild.languages.german.gravities import find_gravities
from tests.builders import make_document


def gravities(text: str) -> list[tuple[str, str, str]]:
    first, *rest = text.split()
    document = make_document(" ".join((f"{first}/{first}/X/0/root", *(f"{w}/{w}/X/1/dep" for w in rest))))
    return [(s.span.of(document.text), s.topic, s.side) for s in find_gravities(document)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Drei Menschen kamen ums Leben", ("ums Leben", "killed", "told")),
        ("Eine Rentnerin erlag ihren Brandwunden", ("erlag", "killed", "told")),
        ("Der Mann starb nicht", ("starb", "killed", "denied")),
        ("Zwei Soldaten gaben am Montag ihr Leben", ("gaben am Montag ihr Leben", "killed", "told")),
        ("Der Fahrer wurde leblos gefunden", ("leblos", "killed", "told")),
        ("Bei dem Sturz gab es keine weiteren Toten", ("keine weiteren Toten", "killed", "denied")),
        ("Die Witwe klagt", ("Witwe", "killed", "named")),
        ("Zwei Angreifer seien ausgeschaltet worden", ("ausgeschaltet", "killed", "mild")),
        ("Ein Kind wird vermisst", ("vermisst", "missing", "told")),
        ("Vier Lehrer wurden verletzt", ("verletzt", "injured", "told")),
        ("Die Fahrgäste blieben unversehrt", ("unversehrt", "injured", "denied")),
        ("Neun Gäste sind erkrankt", ("erkrankt", "ill", "told")),
        ("Die Polizei nahm den Leiter vorläufig fest", ("nahm den Leiter vorläufig fest", "custody", "told")),
        ("Der Kämmerer sitzt in Untersuchungshaft", ("Untersuchungshaft", "custody", "told")),
        ("Der Kämmerer ist freigestellt", ("freigestellt", "custody", "mild")),
        ("Die Bank streicht tausend Stellen", ("streicht tausend Stellen", "jobs", "told")),
        ("Die Bank erwartet Synergien", ("Synergien", "jobs", "mild")),
        ("Der Zwischenfall ist bedauerlich", ("Zwischenfall", "harm", "mild")),
    ],
)
def test_word_or_phrase_tells_its_matter_and_how(text: str, found: tuple[str, str, str]) -> None:
    assert found in gravities(text)


@pytest.mark.parametrize(
    "text",
    [
        "Helfer sammelten tote Fische ein",
        "Das Gespräch kam an einen toten Punkt",
        "Das Boot fährt über das Tote Meer",
        "Er hat eine Leiche im Keller",
        "Der Minister bat um seine Entlassung",
        "Der Bus kam um neun",
    ],
)
def test_other_senses_tell_nothing(text: str) -> None:
    assert gravities(text) == []
