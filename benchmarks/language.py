"""Quality and speed of the German pack in one table each.

    python -m benchmarks.language --treebank DEV.conllu.xz --names DEV.tsv.xz --probe PROBE.jsonl \
        --corpus corpus.jsonl --texts WIKINEWS.jsonl.xz [--model FOLDER] [--skip speed]
"""

import argparse
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

from training.annotation import read_corpus, read_texts
from training.own_texts import FOLDER, read_own

from benchmarks.spans import score_names, score_speech
from benchmarks.syntax import score_probe, score_treebank
from benchmarks.tally import Line, format_table
from lagebild.languages.german.encoder import count_threads
from lagebild.languages.german.model_files import SHIPPED_FOLDER
from lagebild.languages.german.pack import GermanPack
from lagebild.languages.german.tokens import tokenize

ARTICLE_WORDS = 450
ARTICLES = 30
START = """
import sys, time
began = time.perf_counter()
from pathlib import Path
from lagebild.languages.german.pack import GermanPack
GermanPack(Path(sys.argv[1])).parse("Putin sagte, er habe Zeit.")
print(time.perf_counter() - began)
"""
KIBIBYTES_PER_MEBIBYTE = 1024


def measure_speed(model: Path, texts: Path) -> list[Line]:
    """Time for articles of even length, after a first one that opens the model."""
    articles = cut_articles(list(read_texts(texts).values()))
    pack = GermanPack(model)
    pack.parse(articles[0])
    begun, used = time.perf_counter(), time.process_time()
    documents = list(pack.parse_many(articles))
    seconds, used = time.perf_counter() - begun, time.process_time() - used
    sentences = [sentence.span.of(document.text) for document in documents for sentence in document.sentences]
    begun = time.perf_counter()
    pack.sentence_vectors(sentences)
    vectors = time.perf_counter() - begun
    words = sum(len(document.tokens) for document in documents)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KIBIBYTES_PER_MEBIBYTE
    note = f"{count_threads()} threads, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}"
    return [
        Line("Articles a second", len(articles) / seconds, note=f"{ARTICLE_WORDS} words each; {note}"),
        Line("Articles a second of processor time", len(articles) / used, note="one core alone"),
        Line("Words a second", words / seconds),
        Line("Sentence vectors a second", len(sentences) / vectors),
        Line("Peak memory, MiB", peak),
        Line("Seconds to the first document", measure_start(model), note="new process, imports included"),
    ]


def cut_articles(texts: list[str]) -> list[str]:
    """Articles of even length, cut from one another's words."""
    articles: list[str] = []
    for text in texts:
        words = tokenize(text)
        if len(words) >= ARTICLE_WORDS and len(articles) < ARTICLES:
            articles.append(text[: words[ARTICLE_WORDS - 1][1]])
    return articles


def measure_start(model: Path) -> float:
    """Seconds from the first import to the first document, in a process of its own."""
    ran = subprocess.run([sys.executable, "-c", START, str(model)], capture_output=True, text=True, check=True)
    return float(ran.stdout)


def main() -> None:
    """Print the tables for which data are given."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path, default=SHIPPED_FOLDER)
    parser.add_argument("--treebank", type=Path, help="UD treebank that the model never saw (xz)")
    parser.add_argument("--moods", type=Path, help="moods that the treebank has wrong (benchmarks/gsd_dev_moods.tsv)")
    parser.add_argument("--names", type=Path, help="GermEval 2014 file that the model never saw (xz)")
    parser.add_argument("--probe", type=Path, help="sentences with the moods of their verbs (JSON lines)")
    parser.add_argument("--corpus", type=Path, help="annotated articles (JSON lines)")
    parser.add_argument("--texts", type=Path, help="their texts (xz); also used for the speed")
    parser.add_argument("--split", default="test")
    parser.add_argument("--own", action="store_true", help="also score the test part of training/corpus/own")
    parser.add_argument("--peer", action="store_true", help="score HanTa beside the pack (needs `pip install HanTa`)")
    parser.add_argument("--skip", choices=["speed"], action="append", default=[])
    options = parser.parse_args()
    pack = GermanPack(options.model)
    print(f"version {pack.version}")
    if options.treebank:
        print(format_table("Syntax, raw text in", score_treebank(pack, options.treebank, options.moods)), flush=True)
    if options.treebank and options.peer:
        from benchmarks.peer import score_peer

        print(format_table("Peer: HanTa", score_peer(options.treebank)), flush=True)
    if options.probe:
        print(format_table("Konjunktiv sentences", score_probe(pack, options.probe)), flush=True)
    if options.names:
        print(format_table("Names", score_names(pack, options.names)), flush=True)
    if options.corpus and options.texts:
        articles = read_corpus(options.corpus, read_texts(options.texts), options.split)
        print(format_table("Reported speech", score_speech(pack, articles)), flush=True)
    if options.own:
        lines = score_speech(pack, read_own(FOLDER, "test"))
        print(format_table("Reported speech, texts of our own that the model never saw", lines), flush=True)
    if options.texts and "speed" not in options.skip:
        print(format_table("Speed", measure_speed(options.model, options.texts)))


if __name__ == "__main__":
    main()
