"""What the unchanged encoder says of many sentences, for the layers that learn to say the same (`training.sentence`).

python -m training.answers DATA WORK/cut WORK/answers
"""

import argparse
import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from training.annotation import read_documents, read_texts
from training.articles import ARTICLE_TEXTS, CORPUS, SMARTDATA, read_articles
from training.batches import MAX_PIECES
from training.names import read_germeval, read_mobie
from training.network import SHARED_LAYERS, build_encoder
from training.own_texts import NEWS
from training.sources import GERMEVAL, MOBIE, SPEECHES, cut_sentences, read_trees
from training.speeches import read_speeches
from training.unchanged import PREFIX, pool, read_sentences

MAX_SENTENCE_LENGTH = 600
"""In characters; what is longer is a list or a page that was not cut."""
CROP_SHARES = (0.25, 0.8)
"""Beside every sentence a run of its words is learnt, as headings and torn sentences are asked for too."""
MIN_CROP_WORDS = 3
MIN_CROPPED_WORDS = 6
CROP_SEED = 5


@dataclass(frozen=True, slots=True)
class Answers:
    """What the unchanged encoder says of sentences: rows of all their pieces but the marks, sentence by sentence."""

    low: NDArray[np.float16]
    """[P, d] above the shared layers."""
    last: NDArray[np.float16]
    """[P, d] above all layers."""
    units: NDArray[np.float32]
    """[N, d] unit vectors of the sentences."""
    borders: NDArray[np.int64]
    """[N + 1] first piece of every sentence, and the number of pieces."""

    @property
    def lengths(self) -> NDArray[np.int64]:
        """[N] pieces of every sentence."""
        return np.diff(self.borders)


def list_sentences(data: Path) -> list[str]:
    """All sentences of the texts that training may read, test parts left out, and a run of words of each."""
    texts = read_texts(data / ARTICLE_TEXTS)
    tested = _list_tested(data / CORPUS)
    documents = read_documents(data / SMARTDATA)
    tested_documents = _list_tested(NEWS)
    sources = (
        (text for file, text in texts.items() if file not in tested),
        (text for file, text in documents.items() if file not in tested_documents),
        (sentence.text for trees in read_trees(data) for sentence in trees),
        (named.text for named in read_germeval(data / GERMEVAL)),
        (named.text for named in read_mobie(data / MOBIE)),
        (speech.text for speech in read_speeches(data / SPEECHES)),
        (article.text for article in read_articles(data)),
    )
    found = (s for texts in sources for text in texts for s in cut_sentences(text) if len(s) < MAX_SENTENCE_LENGTH)
    sentences = list(dict.fromkeys(found))
    return sentences + list(_crop(sentences))


def _list_tested(records: Path) -> set[str]:
    rows = map(json.loads, records.read_text(encoding="utf-8").splitlines())
    return {row["source_file"] for row in rows if row["split"] == "test"}


def _crop(sentences: Sequence[str]) -> Iterator[str]:
    """A random run of words of every sentence that is long enough."""
    rng = random.Random(CROP_SEED)
    for words in map(str.split, sentences):
        if len(words) >= MIN_CROPPED_WORDS:
            size = max(MIN_CROP_WORDS, int(len(words) * rng.uniform(*CROP_SHARES)))
            first = rng.randrange(len(words) - size + 1)
            yield " ".join(words[first : first + size])


def answer_sentences(start: Path, sentences: Sequence[str], folder: Path, device: str = "cpu") -> None:
    """Ask the unchanged encoder and keep its answers in the folder; takes some minutes."""
    tokenizer = Tokenizer.from_file(str(start / "tokenizer.json"))
    encoder = build_encoder(start / "encoder.safetensors").eval().to(device)
    ids = [encoding.ids[: MAX_PIECES - 2] for encoding in tokenizer.encode_batch([PREFIX + s for s in sentences])]
    lengths = np.array([len(row) for row in ids])
    borders = np.concatenate([[0], np.cumsum(lengths - 2)])
    shape = (int(borders[-1]), encoder.config.hidden_size)
    low, last = (_open_rows(folder / f"{name}.npy", shape) for name in ("low", "last"))
    units = np.zeros((len(ids), shape[1]), np.float32)
    for chosen, mask, said in read_sentences(encoder, ids, device):
        below, above = said.hidden_states[SHARED_LAYERS].float(), said.last_hidden_state.float()
        units[chosen] = pool(above, mask).cpu().numpy()
        below, above = below.half().cpu(), above.half().cpu()
        for row, i in enumerate(chosen):
            inner = slice(1, lengths[i] - 1)
            low[borders[i] : borders[i + 1]] = below[row, inner].numpy()
            last[borders[i] : borders[i + 1]] = above[row, inner].numpy()
    np.save(folder / "borders.npy", borders)
    np.save(folder / "units.npy", units)


def _open_rows(path: Path, shape: tuple[int, int]) -> NDArray[np.float16]:
    rows: NDArray[np.float16] = np.lib.format.open_memmap(path, "w+", np.float16, shape)
    return rows


def read_answers(folder: Path) -> Answers:
    """The answers that lie in a folder; pieces stay on disk until they are asked for."""
    low, last = (np.load(folder / f"{name}.npy", mmap_mode="r") for name in ("low", "last"))
    return Answers(low, last, np.load(folder / "units.npy"), np.load(folder / "borders.npy"))


def main() -> None:
    """Ask the unchanged encoder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path, help="folder of the data sets")
    parser.add_argument("start", type=Path, help="folder that training.vocabulary wrote")
    parser.add_argument("answers", type=Path, help="folder to write, 2.3 GB")
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    options = parser.parse_args()
    options.answers.mkdir(parents=True, exist_ok=True)
    answer_sentences(options.start, list_sentences(options.data), options.answers, options.device)


if __name__ == "__main__":
    main()
