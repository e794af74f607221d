"""Cuts the multilingual vocabulary down to the pieces that German and English text uses."""

import argparse
import json
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import load_file, save_file
from tokenizers import Tokenizer
from wordfreq import get_frequency_dict

from training.annotation import read_corpus, read_stories, read_texts
from training.names import read_germeval, read_mobie, read_smartdata
from training.speeches import read_speeches
from training.treebank import read_treebank

SIZE = 40_000
SPACE = "▁"
WORD_LISTS = (("de", 400_000, 1.0), ("en", 200_000, 0.35))
"""Language, number of the most frequent words and weight of each frequency list."""
LIST_WEIGHT = 0.7
"""How much the word lists count beside the running text."""
SPECIAL_PIECES = ("<s>", "<pad>", "</s>", "<unk>", "<mask>")
SCRIPTS = ("LATIN", "GREEK", "CYRILLIC")
EMBEDDINGS = "embeddings.word_embeddings.weight"


def read_open_texts(data: Path) -> Iterable[str]:
    """Every text that may be trained on; nothing that is kept for measuring."""
    texts = read_texts(data / "wikinews-quotes-de/train.jsonl.xz")
    yield from (a.text for a in read_corpus(data / "lagebild-corpus/corpus.jsonl", texts, "train"))
    yield from (a.text for a in read_stories(data / "lagebild-stories", development=False))
    yield from (t.text for t in read_germeval(data / "germeval2014-ner/NER-de-test-first3600.tsv.xz"))
    yield from (t.text for t in read_smartdata(data / "smartdata-de/train.jsonl.xz"))
    yield from (t.text for t in read_mobie(data / "mobie-ner-de/train.conll2003.xz"))
    yield from (s.text for s in read_treebank(data / "ud-german-gsd/de_gsd-ud-test.conllu.xz"))
    yield from (s.text for s in read_treebank(data / "ud-german-pud/de_pud-first500.conllu.xz"))
    yield from (s.text for s in read_speeches(data / "spkatt-2023/train.jsonl.xz"))


def is_forced(piece: str) -> bool:
    """Whether the piece must stay whatever its frequency: special, or one European letter, digit or sign."""
    bare = piece.replace(SPACE, "")
    if piece in SPECIAL_PIECES or piece == SPACE:
        return True
    if bare and all(unicodedata.category(char)[0] in "PN" and ord(char) < 0x2100 for char in bare):
        return len(bare) <= 2 or bare.isdigit()
    if len(bare) != 1:
        return False
    name, category = unicodedata.name(bare, ""), unicodedata.category(bare)
    return name.startswith(SCRIPTS) or (category[0] in "PSN" and ord(bare) < 0x3000)


def count_pieces(tokenizer: Tokenizer, texts: Iterable[str]) -> Counter[int]:
    """How often the tokenizer uses each piece in the texts and in the word lists, as a weighted share."""
    counts: Counter[int] = Counter()
    for encoding in tokenizer.encode_batch(list(texts)):
        counts.update(encoding.ids[1:-1])
    total = counts.total()
    shares = Counter({piece: count / total for piece, count in counts.items()})
    for language, size, weight in WORD_LISTS:
        frequencies = sorted(get_frequency_dict(language, "large").items(), key=lambda item: -item[1])[:size]
        forms = [(form, f / 2) for word, f in frequencies for form in (word, word[:1].upper() + word[1:])]
        for encoding, (_, frequency) in zip(tokenizer.encode_batch([f for f, _ in forms]), forms, strict=True):
            for piece in encoding.ids[1:-1]:
                shares[piece] += LIST_WEIGHT * weight * frequency
    return shares


def choose_pieces(pieces: list[str], shares: Counter[int]) -> list[int]:
    """The pieces to keep, in their old order."""
    kept = {index for index, piece in enumerate(pieces) if is_forced(piece)}
    for index, _ in shares.most_common():
        if len(kept) >= SIZE:
            break
        kept.add(index)
    return sorted(kept)


def cut_tokenizer(source: dict[str, Any], kept: list[int]) -> dict[str, Any]:
    """The tokenizer file with only the kept pieces."""
    vocabulary = source["model"]["vocab"]
    pieces = [vocabulary[index] for index in kept]
    places = {piece: place for place, (piece, _) in enumerate(pieces)}
    added = [{**token, "id": places[token["content"]]} for token in source["added_tokens"]]
    return {**source, "added_tokens": added, "model": {**source["model"], "vocab": pieces}}


def main() -> None:
    """Write tokenizer.json and the encoder with the cut embedding matrix."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tokenizer", type=Path, help="tokenizer.json of multilingual-e5-small")
    parser.add_argument("encoder", type=Path, help="safetensors file that training.convert wrote")
    parser.add_argument("data", type=Path, help="folder of the public data sets")
    parser.add_argument("target", type=Path, help="folder for tokenizer.json and encoder.safetensors")
    arguments = parser.parse_args()
    source = json.loads(arguments.tokenizer.read_text(encoding="utf-8"))
    tokenizer = Tokenizer.from_file(str(arguments.tokenizer))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    shares = count_pieces(tokenizer, read_open_texts(arguments.data))
    kept = choose_pieces([piece for piece, _ in source["model"]["vocab"]], shares)
    arguments.target.mkdir(parents=True, exist_ok=True)
    cut = {**cut_tokenizer(source, kept), "truncation": None, "padding": None}
    (arguments.target / "tokenizer.json").write_text(json.dumps(cut, ensure_ascii=False), encoding="utf-8")
    tensors = load_file(arguments.encoder)
    tensors[EMBEDDINGS] = tensors[EMBEDDINGS][np.array(kept)]
    save_file(tensors, arguments.target / "encoder.safetensors")
    covered = sum(shares[index] for index in kept) / shares.total()
    print(f"{len(kept):,} pieces kept, {covered:.4%} of the weighted text")


if __name__ == "__main__":
    main()
