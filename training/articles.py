"""The annotated articles that training learns from."""

from pathlib import Path

from training.annotation import (
    AnnotatedArticle,
    list_sources,
    read_corpus,
    read_documents,
    read_passages,
    read_stories,
    read_texts,
)
from training.judged import JUDGED, Judged, name_sentences, read_judged
from training.names import read_germeval
from training.own_texts import FOLDER, NEWS, PASSAGES, SENTENCES, read_own

CORPUS = "lagebild-corpus/corpus.jsonl"
ARTICLE_TEXTS = "wikinews-quotes-de/train.jsonl.xz"
"""Only the texts (CC BY) are read from this file; its annotation is not free."""
STORIES = "lagebild-stories"
SMARTDATA = "smartdata-de/train.jsonl.xz"
RTE = "rte3-de/RTE3-DE-dev-set.xml"
GERMEVAL = "germeval2014-ner/NER-de-test-first3600.tsv.xz"


def read_articles(data: Path) -> list[AnnotatedArticle]:
    """All annotated articles to train on."""
    texts = read_texts(data / ARTICLE_TEXTS)
    return [
        *read_corpus(data / CORPUS, texts, "train"),
        *read_stories(data / STORIES, development=False),
        *read_own(FOLDER, "train"),
        *read_corpus(NEWS, read_documents(data / SMARTDATA), "train"),
        *read_corpus(PASSAGES, read_passages(data / RTE), "train"),
        *read_corpus(SENTENCES, read_sentences(data / GERMEVAL), "train"),
    ]


def read_single_judgements(data: Path) -> list[Judged]:
    """Texts with single judgements that are no annotated articles, be it to train on or to measure."""
    texts = read_documents(data / SMARTDATA) | read_sentences(data / GERMEVAL)
    whole = {name for path in (NEWS, SENTENCES) for name in list_sources(path)}
    return [judged for judged in read_judged(JUDGED, texts) if judged.record["text"] not in whole]


def read_sentences(path: Path) -> dict[str, str]:
    """Sentences of a GermEval file (xz) by the names that the annotation uses."""
    return name_sentences([named.text for named in read_germeval(path)])
