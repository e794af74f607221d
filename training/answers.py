"""What the unchanged encoder says of many sentences, for the layers that learn to say the same (`training.sentence`).

python -m training.answers DATA WORK/cut WORK/answers

The layers are given what the lowest layers say of a sentence in its text, and learn what the unchanged encoder says of
it alone. So that they look at nothing but the sentence, each is also read among others in random order, and some runs
of words are read alone, as headings and torn sentences are asked for too.
"""

import argparse
import json
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import nn

from lagebild.languages.german.tokens import split_sentences, tokenize
from lagebild.languages.german.windows import cut_text, cut_windows
from training.annotation import read_documents, read_texts
from training.articles import ARTICLE_TEXTS, CORPUS, SMARTDATA, read_articles
from training.batches import MAX_PIECES
from training.names import read_germeval, read_mobie
from training.network import MARKS, SHARED_LAYERS, build_encoder
from training.own_texts import NEWS
from training.sources import GERMEVAL, MOBIE, SPEECHES, read_trees
from training.speeches import read_speeches
from training.unchanged import PREFIX, pool, read_sentences

LONGEST_RUN, LONGEST_MIXED_RUN = 7, 10
"""Sentences that stand together in a text made up of those of one kind, and of all kinds."""
CROP_SHARES = (0.25, 0.8)
MIN_CROP_WORDS = 3
MIN_CROPPED_WORDS = 6
CROPS = 12_000
"""So many runs of words are read alone, and as many others among sentences."""
LEAST_PIECES = 2
SEED = 7
CLOSING = '.!?"“”'


@dataclass(frozen=True, slots=True)
class Answers:
    """What the unchanged encoder says of sentences: rows of all their pieces, sentence by sentence."""

    low: NDArray[np.float16]
    """[P, d] above the shared layers, read in a text."""
    last: NDArray[np.float16]
    """[P, d] above all layers, read alone."""
    units: NDArray[np.float32]
    """[N, d] unit vectors of the sentences, read alone."""
    borders: NDArray[np.int64]
    """[N + 1] first piece of every sentence, and the number of pieces."""

    @property
    def lengths(self) -> NDArray[np.int64]:
        """[N] pieces of every sentence."""
        return np.diff(self.borders)


class Placed(NamedTuple):
    """A sentence in a window of a text."""

    window: int
    first: int
    """Its first piece in the window, and the one behind its last."""
    last: int
    text: str


class Laid(NamedTuple):
    """Texts as the encoder will read them."""

    windows: list[Sequence[int]]
    sentences: list[Placed]


def list_texts(data: Path) -> list[str]:
    """All running texts that training may read, test parts left out."""
    texts, tested = read_texts(data / ARTICLE_TEXTS), _list_tested(data / CORPUS)
    documents, tested_documents = read_documents(data / SMARTDATA), _list_tested(NEWS)
    sources = (
        (text for file, text in texts.items() if file not in tested),
        (text for file, text in documents.items() if file not in tested_documents),
        (article.text for article in read_articles(data)),
        (speech.text for speech in read_speeches(data / SPEECHES)),
    )
    return list(dict.fromkeys(text for source in sources for text in source))


def list_singles(data: Path) -> list[str]:
    """Sentences whose text is not at hand."""
    sources = (
        (sentence.text for trees in read_trees(data) for sentence in trees),
        (named.text for named in read_germeval(data / GERMEVAL)),
        (named.text for named in read_mobie(data / MOBIE)),
    )
    return list(dict.fromkeys(text for source in sources for text in source))


def _list_tested(records: Path) -> set[str]:
    rows = map(json.loads, records.read_text(encoding="utf-8").splitlines())
    return {row["source_file"] for row in rows if row["split"] == "test"}


def lay_out(texts: Iterable[str], tokenizer: Tokenizer, filler: int) -> Laid:
    """The windows of texts with the sentences that lie in them whole."""
    laid = Laid([], [])
    for text in texts:
        if not (words := tokenize(text)):
            continue
        sentences = split_sentences(text, words)
        cut = cut_text(tokenizer, text, words, sentences, filler)
        windows = cut_windows(cut.borders, MAX_PIECES - MARKS)
        for window in windows:
            for number in cut.find_sentences(window):
                start, end = cut.find_pieces_of(number)
                first, last = sentences[number]
                if end - start >= LEAST_PIECES and end <= window.end:
                    words_of = text[words[first][0] : words[last - 1][1]]
                    laid.sentences.append(Placed(len(laid.windows), start - window.start, end - window.start, words_of))
            laid.windows.append(cut.ids[window.start : window.end])
    return laid


def mix(sentences: Sequence[str], longest: int, draw: random.Random) -> Iterator[str]:
    """Texts of one to `longest` sentences in random order."""
    left = list(sentences)
    draw.shuffle(left)
    while left:
        size = draw.randint(1, longest)
        yield " ".join(s if s.endswith(tuple(CLOSING)) else f"{s}." for s in left[:size])
        del left[:size]


def crop(sentences: Iterable[str], draw: random.Random) -> Iterator[str]:
    """A random run of words of every sentence that is long enough."""
    for words in map(str.split, sentences):
        if len(words) >= MIN_CROPPED_WORDS:
            size = max(MIN_CROP_WORDS, int(len(words) * draw.uniform(*CROP_SHARES)))
            first = draw.randrange(len(words) - size + 1)
            yield " ".join(words[first : first + size])


def gather(data: Path, tokenizer: Tokenizer, filler: int) -> Laid:
    """All texts to be read: those at hand, and those mixed of sentences and runs of words."""
    draw = random.Random(SEED)
    texts = [*list_texts(data), *mix(list_singles(data), LONGEST_RUN, draw)]
    sentences = list(dict.fromkeys(placed.text for placed in lay_out(texts, tokenizer, filler).sentences))
    crops = list(crop(sentences, draw))
    draw.shuffle(crops)
    mixed = mix([*sentences, *crops[CROPS : 2 * CROPS]], LONGEST_MIXED_RUN, draw)
    return lay_out([*texts, *crops[:CROPS], *mixed], tokenizer, filler)


def answer(start: Path, laid: Laid, folder: Path, device: str = "cpu") -> None:
    """Ask the unchanged encoder and keep its answers in the folder; takes some minutes.

    A sentence that falls into other pieces alone than in its text is left out.
    """
    tokenizer = Tokenizer.from_file(str(start / "tokenizer.json"))
    encoder = build_encoder(start / "encoder.safetensors").eval().to(device)
    bos, eos = tokenizer.token_to_id("<s>"), tokenizer.token_to_id("</s>")
    before = len(tokenizer.encode(PREFIX.strip(), add_special_tokens=False).ids)
    texts = list(dict.fromkeys(placed.text for placed in laid.sentences))
    encoded = tokenizer.encode_batch([PREFIX + text for text in texts], add_special_tokens=False)
    alone = {text: encoding.ids[: MAX_PIECES - MARKS] for text, encoding in zip(texts, encoded, strict=True)}
    kept = [p for p in laid.sentences if alone[p.text][before:] == laid.windows[p.window][p.first : p.last]]
    borders = np.concatenate([[0], np.cumsum([p.last - p.first for p in kept])])
    shape = (int(borders[-1]), encoder.config.hidden_size)
    low, last = (_open_rows(folder / f"{name}.npy", shape) for name in ("low", "last"))
    units = np.zeros((len(kept), shape[1]), np.float32)
    users, inside = defaultdict(list), defaultdict(list)
    for number, placed in enumerate(kept):
        users[placed.text].append(number)
        inside[placed.window].append(number)
    asked = list(users)
    for chosen, mask, said in read_sentences(encoder, [[bos, *alone[text], eos] for text in asked], device):
        above = said.last_hidden_state.float()
        pooled, above = pool(above, mask).cpu().numpy(), above.half().cpu().numpy()
        for row, place in enumerate(chosen):
            text = asked[place]
            for number in users[text]:
                units[number] = pooled[row]
                last[borders[number] : borders[number + 1]] = above[row, 1 + before : 1 + len(alone[text])]
    for number, rows in _read_low(encoder, laid.windows, inside, (bos, eos), device):
        first, end = kept[number].first, kept[number].last
        low[borders[number] : borders[number + 1]] = rows[1 + first : 1 + end]
    np.save(folder / "borders.npy", borders)
    np.save(folder / "units.npy", units)


def _read_low(
    encoder: nn.Module,
    windows: Sequence[Sequence[int]],
    inside: dict[int, list[int]],
    marks: tuple[int, int],
    device: str,
) -> Iterator[tuple[int, NDArray[np.float16]]]:
    """Number of every sentence with what the lowest layers say of the window in which it lies."""
    encoder.encoder.layer = encoder.encoder.layer[:SHARED_LAYERS]  # type: ignore[union-attr, index]
    places = list(inside)
    for chosen, _, said in read_sentences(encoder, [[marks[0], *windows[i], marks[1]] for i in places], device):
        rows = said.last_hidden_state.to(torch.float16).cpu().numpy()
        for row, place in enumerate(chosen):
            yield from ((number, rows[row]) for number in inside[places[place]])


def _open_rows(path: Path, shape: tuple[int, int]) -> NDArray[np.float16]:
    rows: NDArray[np.float16] = np.lib.format.open_memmap(path, "w+", np.float16, shape)
    return rows


def read_answers(folder: Path) -> Answers:
    """The answers that lie in a folder; pieces stay on disk until they are asked for."""
    low, last = (np.load(folder / f"{name}.npy", mmap_mode="r") for name in ("low", "last"))
    return Answers(low, last, np.load(folder / "units.npy"), np.load(folder / "borders.npy"))


def main() -> None:
    """Ask the unchanged encoder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="folder of the data sets")
    parser.add_argument("start", type=Path, help="folder that training.vocabulary wrote")
    parser.add_argument("answers", type=Path, help="folder to write, 5 GB")
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    options = parser.parse_args()
    options.answers.mkdir(parents=True, exist_ok=True)
    tokenizer = Tokenizer.from_file(str(options.start / "tokenizer.json"))
    laid = gather(options.data, tokenizer, tokenizer.token_to_id("</s>"))
    answer(options.start, laid, options.answers, options.device)


if __name__ == "__main__":
    main()
