"""Which public data each task learns from."""

import json
import lzma
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lagebild.languages.german.tokens import split_sentences, tokenize
from training.annotation import read_corpus, read_stories, read_texts
from training.batches import Encoder, Mix, mix_sentences, mix_windows
from training.labelling import Labeller
from training.labels import Labels, collect_labels
from training.names import read_germeval, read_mobie, read_smartdata
from training.passages import Passage
from training.speeches import read_speeches
from training.treebank import Sentence, read_treebank

TREEBANK = "ud-german-gsd/de_gsd-ud-test.conllu.xz"
SPARSE_TREEBANK = "ud-german-pud/de_pud-first500.conllu.xz"
CORPUS = "lagebild-corpus/corpus.jsonl"
ARTICLE_TEXTS = "wikinews-quotes-de/train.jsonl.xz"
"""Only the texts (CC BY) are read from this file; its annotation is not free."""
STORIES = "lagebild-stories"
GERMEVAL = "germeval2014-ner/NER-de-test-first3600.tsv.xz"
SMARTDATA = "smartdata-de/train.jsonl.xz"
MOBIE = "mobie-ner-de/train.conll2003.xz"
SPEECHES = "spkatt-2023/train.jsonl.xz"
MIN_SENTENCE_WORDS = 4
"""Shorter sentences are headings and leftovers, which nobody compares."""


@dataclass(frozen=True, slots=True)
class Source:
    """Passages of one task and how they are put together to examples."""

    passages: list[Passage]
    counts: list[list[int]]
    """Pieces of each sentence of each passage."""
    mix: Mix


def read_trees(data: Path) -> tuple[list[Sentence], list[Sentence]]:
    """Sentences of the treebank and of the one whose verb features are sparse."""
    # half of the sentences get the quotation marks of print, as news has both
    full = [s for s, _ in _alternate(data / TREEBANK)]
    return full, list(read_treebank(data / SPARSE_TREEBANK))


def _alternate(path: Path) -> Iterator[tuple[Sentence, int]]:
    plain, printed = read_treebank(path), read_treebank(path, printed_quotes=True)
    for number, pair in enumerate(zip(plain, printed, strict=True)):
        yield pair[number % 2], number


def read_labels(data: Path) -> Labels:
    """The labels that the training data uses."""
    full, sparse = read_trees(data)
    return collect_labels([*full, *sparse])


def read_sources(data: Path, labels: Labels, encoder: Encoder) -> dict[str, Source]:
    """All passages to train on, by task."""
    labeller = Labeller(labels)
    full, sparse = read_trees(data)
    texts = read_texts(data / ARTICLE_TEXTS)
    articles = [
        *read_corpus(data / CORPUS, texts, "train"),
        *read_stories(data / STORIES, development=False),
    ]
    passages: dict[str, tuple[list[Passage], Mix]] = {
        "syntax": (
            [labeller.label_sentence(s) for s in full]
            + [labeller.label_sentence(s, sparse_features=True) for s in sparse],
            mix_sentences,
        ),
        "names": ([labeller.label_names(t) for t in read_germeval(data / GERMEVAL)], mix_sentences),
        "articles": ([labeller.label_article(a) for a in articles], mix_windows),
        "news_names": ([labeller.label_names(t) for t in read_smartdata(data / SMARTDATA)], mix_windows),
        "traffic_names": ([labeller.label_names(t) for t in read_mobie(data / MOBIE)], mix_sentences),
        "speeches": ([labeller.label_speech(s) for s in read_speeches(data / SPEECHES)], mix_windows),
    }
    return {
        task: Source(found, [encoder.count_sentence_pieces(p) for p in found], mix)
        for task, (found, mix) in passages.items()
    }


def read_plain_sentences(data: Path, limit: int, seed: int) -> list[str]:
    """Sentences of open news texts for the similarity head, without those of measuring sets."""
    texts = read_texts(data / ARTICLE_TEXTS)
    with (data / CORPUS).open(encoding="utf-8") as lines:
        measured = {row["source_file"] for row in map(json.loads, lines) if row["split"] == "test"}
    news = [text for file, text in texts.items() if file not in measured]
    news += [article.text for article in read_stories(data / STORIES, development=False)]
    with lzma.open(data / SMARTDATA, "rt", encoding="utf-8") as lines:
        news += [row["text"] for row in map(json.loads, lines)]
    sentences = {sentence for text in news for sentence in cut_sentences(text)}
    chosen = sorted(sentences)
    random.Random(seed).shuffle(chosen)
    return chosen[:limit]


def cut_sentences(text: str) -> list[str]:
    """The sentences of a text that have enough words to be compared."""
    words = tokenize(text)
    return [
        text[words[first][0] : words[last - 1][1]].replace("\n", " ")
        for first, last in split_sentences(text, words)
        if last - first >= MIN_SENTENCE_WORDS
    ]
