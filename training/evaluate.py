"""Measures an exported model: what `benchmarks.language` leaves out is scored here, beside trivial baselines."""

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from benchmarks.spans import score_names, score_speech
from benchmarks.syntax import score_treebank
from benchmarks.tally import Line, Tally, format_table
from numpy.typing import NDArray
from scipy.stats import spearmanr
from tokenizers import Tokenizer

from lagebild.languages.german.decode import decode_spans, make_scheme
from lagebild.languages.german.encoder import Encoder
from lagebild.languages.german.heads import Heads
from lagebild.languages.german.model_files import open_model
from lagebild.languages.german.pack import GermanPack
from lagebild.languages.german.tokens import split_sentences, tokenize
from training.annotation import AnnotatedArticle, read_corpus, read_stories, read_texts
from training.articles import ARTICLE_TEXTS, CORPUS, STORIES
from training.labelling import Labeller
from training.labels import Labels
from training.passages import Passage
from training.unchanged import embed_sentences

SPAN_HEADS = ("content", "content_inner", "speaker", "cue", "via", "time", "event", "participant", "figure")
WORD_HEADS = ("act", "status")
SENTENCES = 500
"""For the similarity: all pairs of so many sentences."""
MIN_SENTENCE_WORDS = 4
"""Shorter sentences are headings and leftovers, which nobody compares."""

Mark = tuple[int, int, str]


class ArticleScorer:
    """Scores the article heads of one model folder word by word."""

    def __init__(self, folder: Path, labels: Labels) -> None:
        files = open_model(folder)
        self.encoder, self.heads = Encoder(files), Heads(files.arrays, files.labels)
        self.labels, self.labeller = labels, Labeller(labels)

    def score(self, articles: Sequence[AnnotatedArticle]) -> list[Line]:
        """Span F1 and label accuracy of every head; trivial: the commonest word or label."""
        spans: dict[str, Tally] = defaultdict(Tally)
        loose: dict[str, Tally] = defaultdict(Tally)
        right: dict[str, list[bool]] = defaultdict(list)
        seen: dict[str, Counter[int]] = defaultdict(Counter)
        for article in articles:
            passage = self.labeller.label_article(article)
            logits, links = self._read(passage)
            for head in SPAN_HEADS:
                gold = list_spans([self.labels.tags[head][max(tag, 0)] for tag in passage.tags[head]])
                scheme = make_scheme(self.labels.tags[head])
                found = [(s.first, s.last, s.label) for s in decode_spans(logits[head], scheme, passage.sentences)]
                spans[head].add(gold, found)
                loose[head].add([(a, a, k) for a, _, k in gold], [(a, a, k) for a, _, k in found])
            for head in WORD_HEADS:
                for word in sorted(set(passage.anchors)):
                    if (label := passage.tags[head][word]) >= 0:
                        right[head].append(int(logits[head][word].argmax()) == label)
                        seen[head][label] += 1
            right["link"].extend(links)
        lines = [
            Line(f"{head}, exact spans F1", spans[head].f1, note=f"starts {loose[head].f1:.1f}") for head in SPAN_HEADS
        ]
        for head in WORD_HEADS:
            common = 100 * seen[head].most_common(1)[0][1] / seen[head].total()
            lines.append(Line(f"{head}, accuracy at gold starts", 100 * float(np.mean(right[head])), common))
        lines.append(Line("links, accuracy of gold pairs", 100 * float(np.mean(right["link"]))))
        return lines

    def _read(self, passage: Passage) -> tuple[dict[str, NDArray[np.float32]], list[bool]]:
        """Tag scores of all words, and for each gold link whether its label wins."""
        readings = list(self.encoder.read(passage.text, passage.words, passage.sentences))
        vectors = np.concatenate([reading.vectors[reading.own - reading.first :] for reading in readings])
        right = []
        for link in passage.links:
            reading = next(r for r in readings if r.own <= link.anchor < r.last)
            inside = reading.first <= link.target < reading.last
            if inside:
                rows = reading.vectors[[link.anchor - reading.first]], reading.vectors[[link.target - reading.first]]
                right.append(int(self.heads.score_links(*rows)[0, 0].argmax()) == link.label)
            else:
                right.append(False)
        return self.heads.score_tags(vectors), right


def list_spans(tags: Sequence[str]) -> list[Mark]:
    """Spans of gold BIO tags."""
    spans: list[Mark] = []
    for place, tag in enumerate(tags):
        if tag.startswith("B"):
            spans.append((place, place + 1, tag[2:]))
        elif tag.startswith("I") and spans:
            spans[-1] = (spans[-1][0], place + 1, spans[-1][2])
    return spans


def score_similarity(folder: Path, start: Path, texts: Sequence[str]) -> list[Line]:
    """Rank correlation of pair similarities with the unchanged encoder; trivial: shared character trigrams.

    The unchanged encoder reads every sentence alone, the model alone and in its text.
    """
    encoder = Encoder(open_model(folder))
    in_text = {sentence: vector for text in texts for sentence, vector in _read_in_text(encoder, text)}
    sentences = sorted(in_text)[:SENTENCES]
    tokenizer = Tokenizer.from_file(str(start / "tokenizer.json"))
    teacher = embed_sentences(start / "encoder.safetensors", tokenizer, sentences)
    trigrams = [{s[i : i + 3] for i in range(len(s) - 2)} for s in map(str.lower, sentences)]
    pairs = np.triu_indices(len(sentences), 1)
    shared = [len(trigrams[i] & trigrams[j]) / len(trigrams[i] | trigrams[j]) for i, j in zip(*pairs, strict=True)]
    wanted = (teacher @ teacher.T)[pairs]
    baseline = 100 * float(spearmanr(wanted, shared).statistic)
    note = f"{len(pairs[0])} pairs of unseen sentences"
    read = {"alone": encoder.embed(sentences), "in their texts": [in_text[sentence] for sentence in sentences]}
    return [
        Line(f"Similarity, Spearman x 100, {how}", 100 * _correlate(wanted, np.stack(vectors), pairs), baseline, note)
        for how, vectors in read.items()
    ]


def _read_in_text(encoder: Encoder, text: str) -> Iterator[tuple[str, NDArray[np.float32]]]:
    """The sentences that have enough words to be compared, each with its vector."""
    words = tokenize(text)
    sentences = split_sentences(text, words)
    for (first, last), reading in zip(sentences, encoder.read_sentences(text, words, sentences), strict=True):
        if last - first >= MIN_SENTENCE_WORDS:
            yield text[words[first][0] : words[last - 1][1]].replace("\n", " "), reading.vector


def _correlate(wanted: NDArray[np.float32], vectors: NDArray[np.float32], pairs: tuple[NDArray[np.intp], ...]) -> float:
    return float(spearmanr(wanted, (vectors @ vectors.T)[pairs]).statistic)


def main() -> None:
    """Print all tables for one model folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="folder of the public data sets")
    parser.add_argument("start", type=Path, help="folder that training.vocabulary wrote")
    parser.add_argument("work", type=Path, help="work folder of training.train")
    parser.add_argument("model", type=Path, help="model folder to measure")
    parser.add_argument("--quick", action="store_true", help="only the tables of the article heads and similarity")
    arguments = parser.parse_args()
    data: Path = arguments.data
    texts = read_texts(data / ARTICLE_TEXTS)
    test = list(read_corpus(data / CORPUS, texts, "test"))
    scorer = ArticleScorer(arguments.model, Labels.load(arguments.work / "labels.json"))
    print(format_table("Article heads, corpus test", scorer.score(test)), flush=True)
    stories = list(read_stories(data / STORIES, development=True))
    print(format_table("Article heads, development stories", scorer.score(stories)), flush=True)
    similarity = score_similarity(arguments.model, arguments.start, [article.text for article in test])
    print(format_table("Similarity", similarity), flush=True)
    if arguments.quick:
        return
    pack = GermanPack(arguments.model)
    treebank = data / "ud-german-gsd/de_gsd-ud-dev.conllu.xz"
    print(format_table("Syntax, GSD dev, raw text in", score_treebank(pack, treebank)), flush=True)
    names = score_names(pack, data / "germeval2014-ner/NER-de-dev.tsv.xz")
    print(format_table("Names, GermEval dev", names), flush=True)
    speech = score_speech(pack, read_corpus(data / CORPUS, read_texts(data / ARTICLE_TEXTS), "test"))
    print(format_table("Reported speech, corpus test", speech), flush=True)


if __name__ == "__main__":
    main()
