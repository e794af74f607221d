"""Teaches a few layers to give the sentence vectors of the unchanged encoder (distillation).

    python -m training.sentence WORK/cut WORK/answers WORK/sentence

The layers stand above the shared ones in place of nine. They learn the last vector of every piece, the mean vector and
how alike the sentences of a batch are; their labels come from the unchanged encoder, so any text will do. Goes on from
the last checkpoint after a stop.
"""

import argparse
import logging
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import load_file, save_file
from scipy.stats import spearmanr
from torch import nn

from training.answers import Answers, read_answers
from training.logs import begin_log
from training.network import (
    SENTENCE_FILE,
    SENTENCE_LAYERS,
    SentenceLayers,
    build_encoder,
)
from training.precision import read_faster
from training.unchanged import BATCH_SENTENCES, pool

SPLIT_SEED, TORCH_SEED = 3, 1
HELD_OUT = 1000
"""Sentences that only measure how the training goes."""
BATCH_PIECES = 2500
LENGTH_NOISE = 4.0
"""Sentences whose lengths differ by less are mixed freely."""
RATE, WARM_UP_STEPS, DECAY, BETAS = 6e-4, 200, 0.01, (0.9, 0.98)
MAX_NORM = 1.0
SCALES = (0.3, 1.0, 0.5)
"""Weights of the losses of pieces, vectors and similarities; each is relative to the variance of what is learnt."""
EPOCHS = 10
SAVED_EVERY = 500
LOGGED_EVERY = 100
VARIANCE_ROWS = 20_000

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SentenceBatch:
    """Sentences padded to one length."""

    low: torch.Tensor
    last: torch.Tensor
    mask: torch.Tensor
    """[B, T], 1 for pieces."""
    units: torch.Tensor


class Distillation:
    """One run, from its last checkpoint on."""

    def __init__(
        self,
        layers: SentenceLayers,
        folder: Path,
        answers: Answers,
        *,
        epochs: int = EPOCHS,
        rate: float = RATE,
    ) -> None:
        self.folder, self.answers, self.layers, self.rate = folder, answers, layers.train(), rate
        self.device = next(layers.parameters()).device.type
        self.scales = torch.tensor(SCALES, device=self.device)
        torch.manual_seed(TORCH_SEED)
        self.optimizer = torch.optim.AdamW(self.layers.parameters(), lr=rate, weight_decay=DECAY, betas=BETAS)
        order = np.random.default_rng(SPLIT_SEED).permutation(len(answers.units))
        self.held, self.learnt = order[:HELD_OUT], order[HELD_OUT:]
        rows = answers.last[:: max(1, len(answers.last) // VARIANCE_ROWS)].astype(np.float32)
        self.piece_variance = _variance(rows)
        self.vector_variance = _variance(answers.units)
        self.similarity_variance = float(_pairs(answers.units[self.held]).var())
        self.per_epoch = len(self.group(0))
        self.steps = epochs * self.per_epoch
        self.step = 0
        if (folder / "checkpoint.pt").exists():
            kept = torch.load(folder / "checkpoint.pt", weights_only=True, map_location=self.device)
            self.layers.load_state_dict(kept["layers"])
            self.optimizer.load_state_dict(kept["optimizer"])
            self.step = kept["step"]

    def group(self, epoch: int) -> list[NDArray[np.int64]]:
        """Sentences of like length, in an order that hangs on the epoch alone; as many groups in every epoch."""
        rng = np.random.default_rng((SPLIT_SEED, epoch))
        lengths = self.answers.lengths[self.learnt]
        order = self.learnt[np.argsort(lengths + rng.uniform(0, LENGTH_NOISE, len(lengths)), kind="stable")]
        groups = np.split(order, _find_cuts(np.sort(lengths)))
        return [groups[i] for i in rng.permutation(len(groups))]

    def collate(self, chosen: NDArray[np.int64]) -> SentenceBatch:
        """Rows of some sentences."""
        answers = self.answers
        rows = [slice(answers.borders[i], answers.borders[i + 1]) for i in chosen]
        low, last = (
            nn.utils.rnn.pad_sequence([torch.tensor(pieces[row]) for row in rows], True).to(self.device).float()
            for pieces in (answers.low, answers.last)
        )
        lengths = torch.tensor(answers.lengths[chosen])
        mask = (torch.arange(low.shape[1])[None] < lengths[:, None]).float()
        return SentenceBatch(low, last, mask.to(self.device), torch.tensor(answers.units[chosen]).to(self.device))

    def read(self, batch: SentenceBatch) -> tuple[torch.Tensor, torch.Tensor]:
        """[B, T, d] vectors of the pieces and [B, d] unit vectors of the sentences."""
        with read_faster(self.device):
            hidden = self.layers(batch.low, batch.mask)
        pieces = hidden.float()
        return pieces, pool(pieces, batch.mask)

    def lose(self, batch: SentenceBatch) -> torch.Tensor:
        """[3] relative squared errors of pieces, vectors and similarities."""
        pieces, vectors = self.read(batch)
        squares = ((pieces - batch.last) ** 2).sum(-1)
        likeness = vectors @ vectors.T - batch.units @ batch.units.T
        return torch.stack(
            [
                (squares * batch.mask).sum() / batch.mask.sum() / self.piece_variance,
                ((vectors - batch.units) ** 2).sum(1).mean() / self.vector_variance,
                (likeness**2).mean() / self.similarity_variance,
            ]
        )

    def measure(self) -> float:
        """Spearman with the unchanged encoder over all pairs of the sentences kept out."""
        vectors = np.zeros_like(self.answers.units[self.held])
        order = np.argsort(self.answers.lengths[self.held])
        with torch.inference_mode():
            for at in range(0, len(order), BATCH_SENTENCES):
                chosen = order[at : at + BATCH_SENTENCES]
                vectors[chosen] = self.read(self.collate(self.held[chosen]))[1].cpu().numpy()
        return float(spearmanr(_pairs(self.answers.units[self.held]), _pairs(vectors)).statistic)

    def run(self, until: int | None = None) -> None:
        """All steps that are left, or those up to a step; writes the layers when all are done."""
        last = min(self.steps, until or self.steps)
        said = torch.zeros(3, device=self.device)
        groups: list[NDArray[np.int64]] = []
        while self.step < last:
            epoch, place = divmod(self.step, self.per_epoch)
            if not groups or place == 0:
                groups = self.group(epoch)
            said += self.learn(self.collate(groups[place])) / LOGGED_EVERY
            if self.step % LOGGED_EVERY == 0:
                log.info("step %d/%d pieces %.4f vectors %.4f similarity %.4f", self.step, self.steps, *said.tolist())
                said.zero_()
            if self.step % SAVED_EVERY == 0 or self.step == last:
                self.save()
        if self.step == self.steps:
            state = {name: tensor.cpu() for name, tensor in self.layers.state_dict().items()}
            save_file(state, self.folder / SENTENCE_FILE)

    def learn(self, batch: SentenceBatch) -> torch.Tensor:
        """One step; gives the losses before it."""
        self._set_rate()
        losses = self.lose(batch)
        self.optimizer.zero_grad()
        (losses * self.scales).sum().backward()
        nn.utils.clip_grad_norm_(self.layers.parameters(), MAX_NORM)
        self.optimizer.step()
        self.step += 1
        return losses.detach()

    def _set_rate(self) -> None:
        rate = (
            self.rate * min(1.0, (self.step + 1) / WARM_UP_STEPS) * (1 + math.cos(math.pi * self.step / self.steps)) / 2
        )
        for group in self.optimizer.param_groups:
            group["lr"] = rate

    def save(self) -> None:
        """Write the checkpoint and log the Spearman of now."""
        log.info("step %d Spearman %.4f", self.step, self.measure())
        kept = {"layers": self.layers.state_dict(), "optimizer": self.optimizer.state_dict(), "step": self.step}
        torch.save(kept, self.folder / "checkpoint.new")
        (self.folder / "checkpoint.new").replace(self.folder / "checkpoint.pt")


def _find_cuts(lengths: NDArray[np.int64]) -> list[int]:
    """Where rising lengths are cut so that no group has many more pieces than a batch may."""
    cuts, at = [], 0
    while at < len(lengths):
        at += max(1, int(BATCH_PIECES // (lengths[at] + LENGTH_NOISE)))
        cuts.append(at)
    return cuts[:-1]


def _variance(rows: NDArray[np.float32]) -> float:
    """Mean squared distance of rows from their mean."""
    return float(((rows - rows.mean(0)) ** 2).sum(1).mean())


def _pairs(units: NDArray[np.float32]) -> NDArray[np.float32]:
    """Similarities of all pairs."""
    return (units @ units.T)[np.triu_indices(len(units), 1)]


def main() -> None:
    """Train on the answers of a folder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("start", type=Path, help="folder that training.vocabulary wrote")
    parser.add_argument("answers", type=Path, help="folder that training.answers wrote")
    parser.add_argument("work", type=Path, help="folder for checkpoint, log and layers")
    parser.add_argument("--begin-with", type=Path, help="folder of layers that go on learning")
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--rate", type=float, default=RATE, help="highest rate of learning")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    options = parser.parse_args()
    begin_log(options.work)
    torch.set_num_threads(options.threads)
    layers = SentenceLayers(build_encoder(options.start / "encoder.safetensors"), SENTENCE_LAYERS)
    if options.begin_with is not None:
        layers.load_state_dict(load_file(options.begin_with / SENTENCE_FILE))
    layers = layers.to(options.device)
    answers = read_answers(options.answers)
    Distillation(layers, options.work, answers, epochs=options.epochs, rate=options.rate).run()


if __name__ == "__main__":
    main()
