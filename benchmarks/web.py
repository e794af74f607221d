"""Speed and memory of the server: `python -m benchmarks.web [--articles 20000] [--db FILE] [--requests 100]`.

The articles are the examples, or those of `--reports`, repeated with edits.
Pages are asked for at random, one after another, so that most were not kept from an earlier request.
"""

import argparse
import random
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import httpx

from benchmarks.web_database import fill

PORT = 8797
WORDS = (
    "Zug",
    "Polizei",
    "Verletzte",
    "Grenze",
    "Sprecher",
    "Untersuchung",
    "Soldaten",
    "Minister",
    "Strecke",
    "Felsbrocken",
)
ACTS = ("warn", "deny", "demand", "announce")
STATUSES = ("scheduled", "alleged", "denied")
START_PAGES = 40
PATIENCE = 120


def main() -> None:
    """Make the database if it isn't there, ask for pages, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--db", type=Path, default=Path("bench-web.db"))
    parser.add_argument("--requests", type=int, default=100)
    parser.add_argument("--reports", type=Path, nargs="*", default=(), help="files that build reads; else the examples")
    options = parser.parse_args()
    if not options.db.is_file():
        begun = time.perf_counter()
        fill(options.db, options.articles, options.reports)
        print(f"database made in {time.perf_counter() - begun:.0f} s")
    command = [
        sys.executable,
        "-m",
        "lagebild.cli",
        "serve",
        "--db",
        str(options.db),
        "--port",
        str(PORT),
        "--lang",
        "de",
    ]
    server = subprocess.Popen(command)
    try:
        with httpx.Client(base_url=f"http://127.0.0.1:{PORT}", timeout=PATIENCE) as client:
            _wait_for(client)
            for name, addresses in _ask_for(client, options.requests):
                _report(name, [_time(client, address, server.pid) for address in addresses])
        print(f"memory of the server: {_peak_memory(server.pid):.0f} MB at most")
    finally:
        server.terminate()
        server.wait()


def _ask_for(client: httpx.Client, number: int) -> Iterator[tuple[str, list[str]]]:
    """Addresses of each kind of page."""
    chosen = random.Random(1)
    pages = [f"/index.html?page={n}" for n in range(1, START_PAGES + 1)]
    found = {link for page in pages for link in re.findall(r"story-[\w.]+\.html", client.get(page).text)}
    stories = chosen.sample(sorted(found), min(number, len(found)))
    yield "start page", ["/"] * number
    yield "start page, as of a day", [f"/index.html?as-of=2025-{n % 12 + 1:02}-15" for n in range(min(number, 24))]
    yield "other pages of the list", chosen.sample([f"{p}&lang=en" for p in pages], min(number, len(pages)))
    yield "story page", [f"/{story}" for story in stories]
    yield "search, words", [f"/search.html?q={a}+{b}" for a, b in _pairs(chosen, number)]
    narrowed = [
        f"/search.html?q={a}&act={chosen.choice(ACTS)}&since=2025-0{n % 9 + 1}-01"
        for n, (a, _) in enumerate(_pairs(chosen, number))
    ]
    yield "search, words and filters", narrowed
    yield (
        "search, filters",
        [
            f"/search.html?act={chosen.choice(ACTS)}&status={chosen.choice(STATUSES)}&page={n % 5}"
            for n in range(number)
        ],
    )
    first = client.get("/search.html?act=warn").text
    similar = re.findall(r"like=[\w%.]+", first)
    yield (
        "search, similar statements",
        [f"/search.html?{chosen.choice(similar)}" for _ in range(number)] if similar else [],
    )
    yield "search, meaning", [f"/search.html?how=meaning&q={a}+und+{b}" for a, b in _pairs(chosen, number)]
    articles = [a for s in stories[:20] for a in re.findall(r"article-[\w.]+\.html", client.get(f"/{s}").text)[:3]]
    yield "article page", [f"/{a}" for a in articles]
    named = (re.findall(r"actor-[\w.-]+\.html", client.get(f"/{s}").text) for s in stories)
    actors = list(dict.fromkeys(actor for page in named for actor in page))
    yield "actor page", [f"/{a}" for a in chosen.sample(actors, min(number, len(actors)))]


def _pairs(chosen: random.Random, number: int) -> list[tuple[str, str]]:
    return [(chosen.choice(WORDS), chosen.choice(WORDS)) for _ in range(number)]


def _time(client: httpx.Client, address: str, process: int) -> tuple[float, float]:
    """Milliseconds that a request waited, and that the processor worked for it."""
    begun, worked = time.perf_counter(), _processor_time(process)
    answer = client.get(address)
    waited = time.perf_counter() - begun
    answer.raise_for_status()
    return 1000 * waited, 1000 * (_processor_time(process) - worked)


def _report(name: str, times: Sequence[tuple[float, float]]) -> None:
    """Waiting depends on what else the machine does; the time that the processor worked does not."""
    if len(times) > 1:
        told = [
            f"{kind} median {statistics.median(part):4.0f}, p95 {statistics.quantiles(part, n=20)[-1]:4.0f} ms"
            for kind, part in zip(("waited", "processor"), zip(*times, strict=True), strict=True)
        ]
        print(f"{name:28} {'; '.join(told)} ({len(times)} requests)", flush=True)


def _wait_for(client: httpx.Client) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            client.get("/robots.txt")
            return
        except httpx.TransportError:
            time.sleep(0.5)
    raise SystemExit("the server did not start")


def _processor_time(process: int) -> float:
    """Seconds that the process has worked so far (Linux)."""
    tasks = Path(f"/proc/{process}/task").glob("*/schedstat")
    return sum(int(task.read_text(encoding="ascii").split()[0]) for task in tasks) / 1e9


def _peak_memory(process: int) -> float:
    """Megabytes that the process held at most (Linux)."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(found[1]) / 1000 if found else float("nan")


if __name__ == "__main__":
    main()
