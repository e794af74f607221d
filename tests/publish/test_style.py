"""Colours of the dossier against WCAG AA."""

import re
from importlib.resources import files

import pytest

STYLE = files("lagebild.publish").joinpath("static", "style.css").read_text(encoding="utf8")
LIGHT, DARK = (
    dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block)) for block in re.findall(r":root \{([^}]+)\}", STYLE)[:2]
)
PAIRS = [(text, ground) for text in ("ink", "soft", "accent") for ground in ("paper", "panel")] + [
    ("ink", "statement"), ("ink", "target"), ("ink", "grey-tint"), ("red", "red-tint"), ("green", "green-tint"),
    ("amber", "amber-tint"), ("blue", "blue-tint"), ("red", "paper"), ("accent", "statement"),
]  # fmt: skip


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: str, b: str) -> float:
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read_on_its_ground(theme: dict[str, str], text: str, ground: str) -> None:
    assert contrast(theme[text], theme[ground]) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("line", ["event-line", "time-line", "statement-line"])
def test_lines_that_mean_something_can_be_seen(theme: dict[str, str], line: str) -> None:
    assert contrast(theme[line], theme["paper"]) >= 3


def test_style_asks_nothing_from_elsewhere() -> None:
    assert "url(" not in STYLE
    assert "@import" not in STYLE
