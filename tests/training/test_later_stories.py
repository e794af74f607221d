"""The later stories: every quoted string of a story stands in the report that it is quoted from."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

FOLDER = Path(__file__).parent.parent.parent / "training" / "corpus" / "stories"
USES = [line.split("\t") for line in (FOLDER / "split.tsv").read_text(encoding="utf-8").splitlines()[1:]]
QUOTED = (
    ("records", "triggers"),
    ("claims", "reports"),
    ("differences", "sides"),
    ("not_differences", "sides"),
    ("reuse", "passages"),
    ("terms", "terms"),
)
VERDICTS = {"conflicting", "coarser", "corrected_later", "compatible", "silent"}


def test_every_story_has_one_use():
    assert sorted(name for name, _ in USES) == sorted(path.name for path in FOLDER.iterdir() if path.is_dir())
    assert {use for _, use in USES} == {"developed", "unseen"}


def quotations(story: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for section, key in QUOTED:
        for item in story[section]:
            for report, value in item[key].items():
                yield from ((report, str(one)) for one in (value if isinstance(value, list) else [value]))


@pytest.mark.parametrize("name", [name for name, _ in USES])
def test_what_a_story_quotes_stands_in_its_reports(name):
    texts = {path.stem: flat(path.read_text(encoding="utf-8")) for path in (FOLDER / name).glob("0?.txt")}
    story = yaml.safe_load((FOLDER / name / "story.yaml").read_text(encoding="utf-8"))
    assert len(texts) == len(story["reports"]) == 6
    assert {d["verdict"] for d in story["differences"]} <= VERDICTS
    assert [(report, told) for report, told in quotations(story) if flat(told) not in texts[report]] == []


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
