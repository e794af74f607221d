"""Time of the whole chain, start included: python -m benchmarks.speed REPORTS… [--repeat 3]."""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

KIBIBYTES_PER_MEBIBYTE = 1024


def time_build(sources: list[str], folder: Path) -> float:
    """Seconds for `lagebild build` in a new process and an empty database."""
    begun = time.perf_counter()
    command = [sys.executable, "-m", "lagebild.cli", "build", *sources, "--db", str(folder / "case.db")]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr)
    return time.perf_counter() - begun


def count_words(database: Path) -> tuple[int, int]:
    """Articles and words in a database."""
    command = [sys.executable, "-m", "lagebild.cli", "export", "json", "--db", str(database)]
    articles = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)["articles"]
    return len(articles), sum(len(a["text"].split()) for a in articles)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sources", nargs="+")
    parser.add_argument("--repeat", type=int, default=3)
    args = parser.parse_args()
    seconds = []
    for _ in range(args.repeat):
        with tempfile.TemporaryDirectory() as name:
            seconds.append(time_build(args.sources, Path(name)))
            articles, words = count_words(Path(name) / "case.db")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / KIBIBYTES_PER_MEBIBYTE
    best, worst = min(seconds), max(seconds)
    print(f"{articles} articles, {words} words, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    print(f"build, start and comparison included: {best:.1f} to {worst:.1f} s; peak memory {peak:.0f} MiB")
    print(f"articles a second: {articles / best:.1f}")


if __name__ == "__main__":
    main()
