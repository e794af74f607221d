"""The reports of the reference stories: never a wrong day, mostly the right outlet."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from lagebild.model.article import Article
from lagebild.read.sources import read_articles

SHARED = Path(__file__).parents[3] / "shared"
STORIES = SHARED / "data" / "lagebild-stories"
SEEDS = SHARED / "seeds"

MIN_DATED, MIN_OUTLETS, MIN_AGENCIES = 46, 56, 56
"""Of 72 reports; the others print no full day, no name, or an agency's sign that only its own reports explain."""

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not STORIES.exists(), reason="the reference data lies beside the project, not in it"),
]


def _reports() -> list[tuple[Article, dict[str, object]]]:
    pairs = []
    for story in sorted(STORIES.glob("*/story.yaml")):
        for name, facts in yaml.safe_load(story.read_text(encoding="utf-8"))["reports"].items():
            [article] = read_articles([str(story.parent / f"{name}.txt")])
            assert isinstance(article, Article)
            pairs.append((article, facts))
    return pairs


def test_reports_are_dated_rightly_and_credited() -> None:
    dated = outlets = agencies = 0
    for article, facts in _reports():
        published, name = article.published, str(facts["outlet"]).lower()
        if published.earliest and published.latest:
            true = facts["published"]
            assert isinstance(true, date)
            assert published.earliest <= true <= published.latest, article.path
            dated += 1
        outlets += article.outlet.name.lower() in name or name in article.outlet.name.lower()
        credited = facts["agencies"]
        assert isinstance(credited, list)
        agencies += {str(agency).lower() for agency in credited} == set(article.agencies)
    assert (dated >= MIN_DATED, outlets >= MIN_OUTLETS, agencies >= MIN_AGENCIES) == (True, True, True)


def test_seed_reports_are_read_as_their_pages_say() -> None:
    articles = [item for item in read_articles([str(SEEDS)]) if isinstance(item, Article)]
    assert [article.dateline for article in articles] == ["Wilmington", "Wilmington", None, None, None]
    assert [article.agencies for article in articles] == [("reuters",), (), (), ("dpa", "afp", "reuters"), ()]
    assert [str(article.published.exact) for article in articles] == ["None", "None", "None", "2021-12-31", "None"]
    assert [len(article.spans_of("boilerplate")) for article in articles] == [0, 1, 0, 7, 1]
    assert [len(article.spans_of("caption")) for article in articles] == [0, 0, 1, 6, 0]
