"""Which public data each task learns from."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from lagebild.languages.german.tokens import split_sentences, tokenize
from training.annotation import read_documents, read_passages, read_texts
from training.articles import ARTICLE_TEXTS, CORPUS, GERMEVAL, RTE, SMARTDATA, read_articles
from training.batches import Encoder, Mix, mix_sentences, mix_windows
from training.corrected import TREES, read_corrected
from training.judged import JUDGED, Judged, name_sentences, read_judged
from training.labelling import Labeller
from training.labels import Labels, collect_labels
from training.names import read_germeval, read_mobie, read_smartdata
from training.passages import IGNORE, Passage, slice_passage
from training.speeches import read_speeches
from training.teach import Teacher
from training.treebank import Sentence, read_treebank

TREEBANK = "ud-german-gsd/de_gsd-ud-test.conllu.xz"
SPARSE_TREEBANK = "ud-german-pud/de_pud-first500.conllu.xz"
MOBIE = "mobie-ner-de/train.conll2003.xz"
SPEECHES = "spkatt-2023/train.jsonl.xz"
UNTAUGHT = frozenset({"traffic_names", "speeches"})
"""Tasks of another manner of writing, in which the teachers are not at home."""
RUNNING_TEXTS = frozenset({"news", "news_names"})
"""Tasks whose texts are articles, so that teachers of articles have something to say on them."""


@dataclass(frozen=True, slots=True)
class Source:
    """Passages of one task and how they are put together to examples."""

    passages: list[Passage]
    counts: list[list[int]]
    """Pieces of each sentence of each passage."""
    mix: Mix
    taught: frozenset[str] = frozenset()
    """Heads whose labels come from a teacher; `arc` stands for the whole tree."""


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


def read_sources(
    data: Path, labels: Labels, encoder: Encoder, teachers: Sequence[Teacher], tasks: Collection[str]
) -> dict[str, Source]:
    """The passages to train on, by task; with teachers, most of them carry the labels of all teachers too."""
    labeller = Labeller(labels)
    full, sparse = read_trees(data)
    named = list(read_germeval(data / GERMEVAL))
    texts = name_sentences([t.text for t in named]) | read_documents(data / SMARTDATA)
    passages: dict[str, tuple[list[Passage], Mix]] = {
        "syntax": (
            [labeller.label_sentence(s) for s in full]
            + [labeller.label_sentence(s, sparse_features=True) for s in sparse],
            mix_sentences,
        ),
        "names": ([labeller.label_names(t) for t in named], mix_sentences),
        "articles": ([labeller.label_article(a) for a in read_articles(data)], mix_windows),
        "news_names": ([labeller.label_names(t) for t in read_smartdata(data / SMARTDATA)], mix_windows),
        "traffic_names": ([labeller.label_names(t) for t in read_mobie(data / MOBIE)], mix_sentences),
        "judged": (_cut_judged(labeller, read_judged(JUDGED, texts)), mix_sentences),
        "speeches": ([labeller.label_speech(s) for s in read_speeches(data / SPEECHES)], mix_windows),
    }
    if teachers:
        # a corrected tree has no features and lemmas: without a teacher it could not stand beside a treebank's
        articles = read_texts(data / ARTICLE_TEXTS)
        texts |= articles | read_passages(data / RTE)
        passages["syntax"][0].extend(labeller.label_tree(tree) for tree in read_corrected(TREES, texts))
        passages["news"] = ([make_plain_passage(text) for text in list_plain_texts(data, articles)], mix_windows)
    sources = {}
    for task in [task for task in passages if task in tasks]:
        found, mix = passages[task]
        counts = [encoder.count_sentence_pieces(p) for p in found]
        own = frozenset(found[0].tags) | ({"arc"} if found[0].heads else set())
        for teacher in teachers:
            if task in RUNNING_TEXTS or not (teacher.needs_context or task in UNTAUGHT):
                found = teacher.teach(found)
        told = frozenset(found[0].tags) | ({"arc"} if found[0].heads else set())
        sources[task] = Source(found, counts, mix, told - own)
    return sources


def _cut_judged(labeller: Labeller, judged: Iterable[Judged]) -> list[Passage]:
    """The sentences about which something was said."""
    wholes = map(labeller.label_judged, judged)
    cut = (slice_passage(whole, n, n + 1) for whole in wholes for n in range(len(whole.sentences)))
    return [p for p in cut if any(label != IGNORE for labels in p.tags.values() for label in labels)]


def make_plain_passage(text: str) -> Passage:
    """A text without labels."""
    words = tokenize(text)
    return Passage(text, words, split_sentences(text, words))


def list_plain_texts(data: Path, articles: Mapping[str, str]) -> list[str]:
    """News texts that nobody has annotated for the corpus."""
    with (data / CORPUS).open(encoding="utf-8") as lines:
        annotated = {row["source_file"] for row in map(json.loads, lines)}
    return [text for file, text in articles.items() if file not in annotated]
