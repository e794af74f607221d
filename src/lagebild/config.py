"""Settings of a run, and the recipe: the hash that says how an analysis was made."""

import getpass
import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import lagebild

ANALYSIS_FOLDERS = ("extract", "languages", "knowledge", "model")
"""Code and word lists that decide what an analysis says; a change there makes old analyses outdated."""

MOST_JOBS = 4
"""Processes taken without being asked: each needs about half a gigabyte."""
CORES_EACH = 2
"""Cores that one process keeps busy: the model's threads take two thirds of the work, the rules one third."""
LEAST_SHARE = 40
"""Articles that a process must get: fewer are read sooner than another process has started."""
COMPARISON_FOLDERS = ("compare", "knowledge", "model")
"""Code that decides what comparing says; a change there makes the picture outdated."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user may choose for a build."""

    language: str = "de"
    """Language of the reports, where the input doesn't name one."""
    batch: int = 16
    """Articles analysed and stored at a time, on average: what a kill costs of each process."""
    jobs: int | None = None
    """Processes that analyse, each with a model of its own; None for as many as pay."""

    def count_jobs(self, articles: int) -> int:
        """Processes for so many articles: as chosen, else as many as cores allow, as long as each gets enough to do."""
        return self.jobs or max(1, min((os.cpu_count() or 1) // CORES_EACH, MOST_JOBS, articles // LEAST_SHARE))


def make_recipe(versions: Iterable[str]) -> str:
    """The hash of Lagebild's own analysis code and of the versions of model and tables given."""
    return _hash(ANALYSIS_FOLDERS, versions)


def make_comparison_recipe(versions: Iterable[str]) -> str:
    """The same for the code that compares."""
    return _hash(COMPARISON_FOLDERS, versions)


def _hash(folders: tuple[str, ...], versions: Iterable[str]) -> str:
    digest = hashlib.sha256(lagebild.__version__.encode())
    digest.update(_code_hash(folders))
    for version in versions:
        digest.update(b"\0" + version.encode())
    return digest.hexdigest()[:16]


@cache
def _code_hash(folders: tuple[str, ...]) -> bytes:
    root = Path(lagebild.__file__).parent
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            # the model and the tables have versions of their own
            if path.suffix in {".py", ".toml"}:
                digest.update(str(path.relative_to(root)).encode() + path.read_bytes())
    return digest.digest()


def author_name(chosen: str | None) -> str:
    """Who judges: as chosen, else by the environment, else the user of this computer."""
    return (chosen or os.environ.get("LAGEBILD_AUTHOR") or getpass.getuser()).strip()


def interface_language(chosen: str | None) -> str:
    """Language of tables and pages: as chosen, else by the locale, else English."""
    if chosen:
        return chosen
    locale = next((os.environ[v] for v in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(v)), "")
    return "de" if locale.lower().startswith("de") else "en"
