"""Lets rare heads learn on by themselves, with the encoder at rest.

Contents, triggers and their ties are few in a window; the joint training ends before their heads have settled. The
encoder reads every window once, so a pass over the word vectors costs seconds.
"""

import argparse
import logging
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer

from training.articles import read_articles
from training.batches import Batch, Encoder, collate, mix_windows, pack
from training.labelling import Labeller
from training.losses import Losses
from training.network import CHECKPOINT, GermanModel, load_model, read_checkpoint
from training.passages import Passage
from training.train import SCHEDULE, read_schedule

logger = logging.getLogger("training")
LINK = "link"
VIEWS = 2
"""Cuts of every article into windows: two show most sentences with other neighbours."""
BATCH_PIECES = 4096
RATE = 1e-3
WEIGHT_DECAY = 0.05
WORD_DROPOUT = 0.2
"""The encoder knows the training articles, so their vectors are clearer than those of new ones."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A batch with the word vectors that the encoder gave it."""

    batch: Batch
    words: torch.Tensor


def read_vectors(model: GermanModel, passages: Sequence[Passage], encoder: Encoder, seed: int) -> list[Seen]:
    """Word vectors of all windows of the articles, cut in several ways."""
    counts = [encoder.count_sentence_pieces(passage) for passage in passages]
    seen = []
    for view in range(VIEWS):
        rng = random.Random(f"{seed}/refit/{view}")
        examples = [e for e in encoder.encode(mix_windows(passages, counts, rng)) if e.first_pieces]
        for group in pack([len(example.ids) for example in examples], BATCH_PIECES, rng):
            batch = collate([examples[index] for index in group])
            with torch.inference_mode():
                words = model.read_words(batch)[0]
            seen.append(Seen(batch, words.clone()))
    return seen


def keep_heads(batch: Batch, heads: frozenset[str]) -> Batch:
    """The batch with the labels of these heads only."""
    for example in batch.examples:
        for head in set(example.passage.tags) - heads:
            del example.passage.tags[head]
    return batch


def refit(model: GermanModel, seen: Sequence[Seen], losses: Losses, heads: frozenset[str], epochs: int) -> None:
    """Train the heads on the vectors, with a rate that falls to nothing."""
    chosen = [model.tags[head] for head in heads - {LINK}] + ([model.link] if LINK in heads else [])
    parameters = [parameter for module in chosen for parameter in module.parameters()]
    optimizer = torch.optim.AdamW(parameters, lr=RATE, weight_decay=WEIGHT_DECAY)
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.02, epochs)
    model.link.train()
    for epoch in range(epochs):
        total = 0.0
        for index in torch.randperm(len(seen)).tolist():
            words = torch.nn.functional.dropout(seen[index].words.clone(), WORD_DROPOUT)
            loss = losses.sum_tags(model, words, seen[index].batch)
            if LINK in heads:
                loss = loss + losses.score_links(model, words, seen[index].batch)
            loss.backward()
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            total += float(loss.detach())
        schedule.step()
        logger.info("refit epoch %d, loss %.3f", epoch + 1, total / len(seen))
    model.eval()


def main() -> None:
    """Refit the heads of a checkpoint and write them into it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="folder of the public data sets")
    parser.add_argument("start", type=Path, help="folder that training.vocabulary wrote")
    parser.add_argument("work", type=Path, help="work folder of training.train")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--heads", default="link,act,status")
    parser.add_argument("--schedule", type=Path, default=SCHEDULE)
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    schedule = read_schedule(arguments.schedule)
    torch.manual_seed(schedule["run"]["seed"])
    model, labels = load_model(arguments.start, arguments.work)
    model.requires_grad_(False)
    tokenizer = Tokenizer.from_file(str(arguments.start / "tokenizer.json"))
    encoder = Encoder(tokenizer, tokenizer.token_to_id("</s>"))
    labeller = Labeller(labels)
    passages = [labeller.label_article(article) for article in read_articles(arguments.data)]
    heads = frozenset(arguments.heads.split(","))
    seen = read_vectors(model, passages, encoder, schedule["run"]["seed"])
    logger.info("%d batches read", len(seen))
    for head in heads:
        (model.link if head == LINK else model.tags[head]).requires_grad_(True)
    seen = [Seen(keep_heads(s.batch, heads), s.words) for s in seen]
    refit(model, seen, Losses(labels, schedule["heads"], schedule["classes"]), heads, arguments.epochs)
    kept = read_checkpoint(arguments.work)
    kept["model"] = model.state_dict()
    torch.save(kept, arguments.work / CHECKPOINT)


if __name__ == "__main__":
    main()
