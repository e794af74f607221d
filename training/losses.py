"""What each task asks of the model, as losses in float32."""

from collections.abc import Collection, Mapping

import torch
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
    ) -> None:
        self.weights = weights
        self.taught_scale = taught_scale
        self.classes = {
            head: make_class_weights(names, class_weights.get(head, {})) for head, names in labels.tags.items()
        }
        self.link_classes = make_class_weights(labels.links, class_weights.get("link", {}))
        self.soft = {head: torch.tensor(find_soft_set(head, names)) for head, names in labels.tags.items()}

    def sum_tags(
        self, model: GermanModel, words: torch.Tensor, batch: Batch, taught: Collection[str] = ()
    ) -> torch.Tensor:
        """Weighted losses of all heads for which the batch has labels; labels from a teacher count less."""
        total = words.new_zeros(())
        for head in batch.examples[0].passage.tags:
            labels = gather_tags(batch, head)
            weight = self.weights.get(head, 1.0) * (self.taught_scale if head in taught else 1.0)
            hard, soft = labels >= 0, labels == SOFT
            if hard.any():
                scores = model.tags[head](words[hard])
                total = total + weight * functional.cross_entropy(scores, labels[hard], self.classes[head])
            if soft.any():
                scores = model.tags[head](words[soft])
                allowed = scores.masked_fill(~self.soft[head], NEVER)
                lost = torch.logsumexp(scores, -1) - torch.logsumexp(allowed, -1)
                total = total + weight * lost.sum() / labels[labels != IGNORE].numel()
        return total

    def score_syntax(self, model: GermanModel, words: torch.Tensor, root: torch.Tensor, batch: Batch) -> torch.Tensor:
        """Loss of attachments and relations."""
        heads, relations, sentence = gather_syntax(batch)
        scores = model.arc.score_all(words, torch.cat([words, root[:, None]], 1))
        same = sentence[:, :, None] == sentence[:, None, :]
        allowed = torch.cat([same, torch.ones_like(same[:, :, :1])], 2)
        scores = scores.masked_fill(~allowed, NEVER)
        known = heads != IGNORE
        arc = functional.cross_entropy(scores[known], heads[known])
        sources = torch.cat([words, root[:, None]], 1).gather(
            1, heads.clamp(min=0)[..., None].expand(-1, -1, words.shape[-1])
        )
        labelled = known & (relations >= 0)
        rel = functional.cross_entropy(model.rel.score_pairs(words[labelled], sources[labelled]), relations[labelled])
        return self.weights.get("arc", 1.0) * arc + self.weights.get("rel", 1.0) * rel

    def score_links(self, model: GermanModel, words: torch.Tensor, batch: Batch) -> torch.Tensor:
        """Loss of the ties between contents or triggers and their spans."""
        rows, anchors, targets, labels = gather_links(batch)
        if not rows:
            return words.new_zeros(())
        left, right = words[rows, anchors], words[rows, targets]
        loss = functional.cross_entropy(model.link.score_pairs(left, right), torch.tensor(labels), self.link_classes)
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
