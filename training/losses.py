"""What each task asks of the model, as losses in float32."""

from collections.abc import Collection, Mapping

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

from training.batches import Batch, gather_tags
from training.labels import Labels
from training.network import GermanModel
from training.passages import IGNORE, SOFT

NEVER = -1e9
LINK_NEGATIVES = 24
"""Random words of the window that serve as wrong targets of every anchor."""


class Losses:
    """Losses of one model; `weights` scale heads, `class_weights` labels inside a head."""

    def __init__(
        self,
        labels: Labels,
        weights: Mapping[str, float],
        class_weights: Mapping[str, Mapping[str, float]],
        taught_scale: float = 1.0,
        device: str = "cpu",
    ) -> None:
        self.weights = weights
        self.taught_scale = taught_scale
        self.device = device
        self.classes = {
            head: make_class_weights(names, class_weights.get(head, {})).to(device)
            for head, names in labels.tags.items()
        }
        self.link_classes = make_class_weights(labels.links, class_weights.get("link", {})).to(device)
        self.soft = {
            head: torch.tensor(find_soft_set(head, names), device=device) for head, names in labels.tags.items()
        }

    def sum_tags(
        self, model: GermanModel, words: torch.Tensor, batch: Batch, taught: Collection[str] = ()
    ) -> torch.Tensor:
        """Weighted losses of all heads for which the batch has labels; labels from a teacher count less."""
        total = words.new_zeros(())
        flat = words.reshape(-1, words.shape[-1])
        for head in batch.examples[0].passage.tags:
            # places are found before they go to the device, which would have to be waited for
            labels = gather_tags(batch, head).reshape(-1)
            weight = self.weights.get(head, 1.0) * (self.taught_scale if head in taught else 1.0)
            hard, soft = np.flatnonzero(labels >= 0), np.flatnonzero(labels == SOFT)
            if len(hard):
                scores = model.tags[head](flat[self._send(hard)])
                total = total + weight * functional.cross_entropy(scores, self._send(labels[hard]), self.classes[head])
            if len(soft):
                scores = model.tags[head](flat[self._send(soft)])
                allowed = scores.masked_fill(~self.soft[head], NEVER)
                lost = torch.logsumexp(scores, -1) - torch.logsumexp(allowed, -1)
                total = total + weight * lost.sum() / int((labels != IGNORE).sum())
        return total

    def _send(self, numbers: NDArray[np.int64]) -> torch.Tensor:
        return torch.from_numpy(numbers).to(self.device, non_blocking=True)

    def score_syntax(self, model: GermanModel, words: torch.Tensor, root: torch.Tensor, batch: Batch) -> torch.Tensor:
        """Loss of attachments and relations."""
        heads, relations, sentence = gather_syntax(batch)
        above = torch.cat([words, root[:, None]], 1)
        same = sentence[:, :, None] == sentence[:, None, :]
        allowed = torch.cat([same, torch.ones_like(same[:, :, :1])], 2).to(self.device)
        scores = model.arc.score_all(words, above).masked_fill(~allowed, NEVER).flatten(0, 1)
        attached = heads != IGNORE
        known = attached.flatten().nonzero()[:, 0]
        arc = functional.cross_entropy(scores[known.to(self.device)], heads.flatten()[known].to(self.device))
        rows, places = (attached & (relations >= 0)).nonzero(as_tuple=True)
        wanted, sources = relations[rows, places].to(self.device), heads[rows, places].to(self.device)
        rows, places = rows.to(self.device), places.to(self.device)
        rel = functional.cross_entropy(model.rel.score_pairs(words[rows, places], above[rows, sources]), wanted)
        return self.weights.get("arc", 1.0) * arc + self.weights.get("rel", 1.0) * rel

    def score_links(self, model: GermanModel, words: torch.Tensor, batch: Batch) -> torch.Tensor:
        """Loss of the ties between contents or triggers and their spans."""
        rows, anchors, targets, labels = gather_links(batch)
        if not rows:
            return words.new_zeros(())
        places = torch.tensor([rows, anchors, targets, labels]).to(self.device)
        left, right = words[places[0], places[1]], words[places[0], places[2]]
        loss = functional.cross_entropy(model.link.score_pairs(left, right), places[3], self.link_classes)
        return self.weights.get("link", 1.0) * loss


def make_class_weights(names: list[str], given: Mapping[str, float]) -> torch.Tensor:
    """Weight of each label; the key `*` stands for all labels but the first."""
    rest = given.get("*", 1.0)
    return torch.tensor([given.get(name, rest if place else 1.0) for place, name in enumerate(names)])


def find_soft_set(head: str, names: list[str]) -> list[bool]:
    """The labels that a word with the label `SOFT` may carry."""
    if head.startswith("names"):
        return [name == "O" or "OTH" in name or name.endswith(("deriv", "part")) for name in names]
    return [name != "O" for name in names]


def gather_syntax(batch: Batch) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Heads (the root has the index behind the last word), relations and sentence numbers of all words."""
    shape = batch.first_pieces.shape
    heads = torch.full(shape, IGNORE, dtype=torch.long)
    relations = torch.full(shape, IGNORE, dtype=torch.long)
    sentences = torch.full(shape, -1, dtype=torch.long)
    for row, example in enumerate(batch.examples):
        size = len(example.first_pieces)
        found = [head if head < size else IGNORE for head in example.passage.heads[:size]]
        heads[row, :size] = torch.tensor([shape[1] if head == -1 else head for head in found])
        relations[row, :size] = torch.tensor(example.passage.relations[:size])
        for number, (first, last) in enumerate(example.passage.sentences):
            sentences[row, first : min(last, size)] = number
    return heads, relations, sentences


def gather_links(batch: Batch) -> tuple[list[int], list[int], list[int], list[int]]:
    """Rows, anchors, targets and labels of all pairs to learn from, wrong ones among them."""
    rows, anchors, targets, labels = [], [], [], []
    for row, example in enumerate(batch.examples):
        size, passage = len(example.first_pieces), example.passage
        wanted = {(link.anchor, link.target): link.label for link in passage.links}
        openings = {link.target for link in passage.links}
        chance = set(torch.randint(0, max(1, size), (LINK_NEGATIVES,)).tolist())
        for anchor in sorted(set(passage.anchors)):
            for target in sorted(openings | chance):
                if anchor < size and target < size and anchor != target:
                    rows.append(row)
                    anchors.append(anchor)
                    targets.append(target)
                    labels.append(wanted.get((anchor, target), 0))
    return rows, anchors, targets, labels
