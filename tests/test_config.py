"""How many processes a build takes."""

from unittest.mock import patch

from lagebild.config import CORES_EACH, LEAST_SHARE, MOST_JOBS, Settings


def count(articles: int, cores: int, jobs: int | None = None) -> int:
    with patch("os.cpu_count", return_value=cores):
        return Settings(jobs=jobs).count_jobs(articles)


def test_few_articles_take_one_process() -> None:
    assert count(2 * LEAST_SHARE - 1, cores=8) == 1
    assert count(0, cores=8) == 1


def test_many_articles_take_every_core_but_no_more_than_fit_into_memory() -> None:
    assert count(10_000, cores=1) == 1
    assert count(10_000, cores=3 * CORES_EACH) == 3
    assert count(10_000, cores=64) == MOST_JOBS


def test_chosen_number_is_kept() -> None:
    assert count(3, cores=2, jobs=5) == 5
