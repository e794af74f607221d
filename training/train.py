"""Trains all heads jointly on so many pieces; goes on from the last checkpoint after a stop."""

import argparse
import json
import logging
import random
import time
import tomllib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer

from training.batches import Batch, Encoder
from training.logs import begin_log
from training.losses import Losses
from training.network import CHECKPOINT, GermanModel, build_encoder, read_checkpoint, use_int8_linear
from training.sources import read_labels, read_sources
from training.streams import TaskStream, positions, seek_all
from training.teach import ARTICLE_HEADS, NAME_HEADS, SYNTAX_HEADS, Teacher

logger = logging.getLogger("training")
WEIGHT_DECAY = 0.01
BETAS = (0.9, 0.98)
MAX_GRADIENT = 1.0
FINAL_RATE = 0.01
"""Share of the full rate at the end of the decay."""
SCHEDULE = Path(__file__).with_name("schedule.toml")
REPORT_STEPS = 50
TEACHERS = {"syntax": SYNTAX_HEADS, "names": NAME_HEADS, "articles": ARTICLE_HEADS}
PROBE_STEPS, PROBE_LENGTH = 24, 3
"""Every so many steps each number of threads gets its turn for so many."""


@dataclass(slots=True)
class Progress:
    """How far the training has come."""

    step: int = 0
    seconds: float = 0.0
    pieces: int = 0
    losses: dict[str, list[torch.Tensor]] = field(default_factory=lambda: defaultdict(list))


class ThreadChoice:
    """Picks the number of threads that is fastest at the moment.

    The threads of one product wait for each other, so on a shared machine a second thread can halve the speed.
    """

    def __init__(self, most: int) -> None:
        self.speeds = dict.fromkeys(range(1, most + 1), 0.0)
        self.steps = 0
        self.current = most
        torch.set_num_threads(most)

    def note(self, pieces: int, seconds: float) -> None:
        """Learn from one step and set the threads for the next."""
        old = self.speeds[self.current]
        self.speeds[self.current] = pieces / seconds if not old else 0.7 * old + 0.3 * pieces / seconds
        self.steps += 1
        wanted = max(self.speeds, key=lambda threads: self.speeds[threads])
        if self.steps % PROBE_STEPS < PROBE_LENGTH:
            wanted = 1 + self.steps // PROBE_STEPS % len(self.speeds)
        if wanted != self.current:
            self.current = wanted
            torch.set_num_threads(wanted)


class Trainer:
    """Model, optimizer and streams of one run in a work folder."""

    def __init__(
        self,
        schedule: dict[str, Any],
        data: Path,
        start: Path,
        work: Path,
        teachers: Sequence[Teacher] = (),
        device: str = "cpu",
    ) -> None:
        self.schedule, self.run, self.work, self.device = schedule, schedule["run"], work, device
        torch.manual_seed(self.run["seed"])
        labels = read_labels(data)
        labels.save(work / "labels.json")
        tokenizer = Tokenizer.from_file(str(start / "tokenizer.json"))
        encoder = Encoder(tokenizer, tokenizer.token_to_id("</s>"))
        weights = start / "encoder.safetensors"
        self.model = GermanModel(build_encoder(weights, self.run["frozen_layers"]), labels).to(device)
        self.rounding = use_int8_linear(self.model.encoder, self.run["frozen_layers"])
        taught_scale = self.run.get("taught_scale", 1.0)
        self.losses = Losses(labels, schedule["heads"], schedule["classes"], taught_scale, device)
        self.optimizer = build_optimizer(self.model, self.run)
        self.rates = [group["lr"] for group in self.optimizer.param_groups]
        seed, budget = self.run["seed"], self.run["batch_pieces"]
        self.streams = {
            task: TaskStream(source, encoder, budget, f"{seed}/{task}")
            for task, source in read_sources(data, labels, encoder, teachers, schedule["tasks"]).items()
        }
        self.progress = Progress()
        self.checkpoint = work / CHECKPOINT

    def begin_with(self, earlier: Path) -> None:
        """Take the weights of an earlier run; heads that it had not yet begin anew."""
        learnt = read_checkpoint(earlier)["model"]
        own = self.model.state_dict()
        new = {name: tensor for name, tensor in own.items() if name not in learnt}
        if any(not name.startswith("tags.") for name in new):
            raise ValueError(f"{earlier} holds another model: it lacks {sorted(new)}")
        self.model.load_state_dict(new | learnt)

    def resume(self) -> None:
        """Go on from the checkpoint if there is one."""
        if not self.checkpoint.exists():
            return
        kept = read_checkpoint(self.work)
        self.model.load_state_dict(kept["model"])
        self.optimizer.load_state_dict(kept["optimizer"])
        seek_all(self.streams, kept["positions"].items())
        torch.set_rng_state(kept["random"])
        self.progress = Progress(kept["step"], kept["seconds"], kept["pieces"])
        logger.info("resumed at step %d", self.progress.step)

    def save(self) -> None:
        """Write the checkpoint; a crash while writing leaves the old one whole."""
        progress = self.progress
        kept = {
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "positions": positions(self.streams),
            "random": torch.get_rng_state(),
            "step": progress.step,
            "seconds": progress.seconds,
            "pieces": progress.pieces,
        }
        partial = self.checkpoint.with_suffix(".partial")
        torch.save(kept, partial)
        partial.replace(self.checkpoint)

    def choose_task(self, done: float) -> str:
        """The task of this step, by shares, repeatable from seed and step."""
        tasks = {name: task["share"] for name, task in self.schedule["tasks"].items() if done < task.get("until", 1.01)}
        rng = random.Random(f"{self.run['seed']}/{self.progress.step}")
        return rng.choices(list(tasks), weights=list(tasks.values()))[0]

    def score(self, task: str) -> tuple[torch.Tensor, Batch]:
        """The loss of the next batch of the task."""
        stream = self.streams[task]
        batch, taught = stream.next_batch().to(self.device), stream.source.taught
        words, root = self.model.read_words(batch)
        loss = self.losses.sum_tags(self.model, words, batch, taught)
        if batch.examples[0].passage.heads:
            scale = self.losses.taught_scale if "arc" in taught else 1.0
            loss = loss + scale * self.losses.score_syntax(self.model, words, root, batch)
        if task == "articles":
            loss = loss + self.losses.score_links(self.model, words, batch)
        return loss * self.schedule["tasks"][task].get("weight", 1.0), batch

    def take_step(self, done: float) -> None:
        """One batch forward and back."""
        for layer in self.rounding:
            layer.rounding = done >= self.run.get("int8_from", 1.0)
        warm = min(1.0, done / self.run["warm_up"])
        for group, rate in zip(self.optimizer.param_groups, self.rates, strict=True):
            group["lr"] = rate * warm * max(FINAL_RATE, 1 - done)
        task = self.choose_task(done)
        loss, batch = self.score(task)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), MAX_GRADIENT)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.progress.losses[task].append(loss.detach())
        self.progress.pieces += sum(len(example.ids) for example in batch.examples)
        self.progress.step += 1

    def train(self) -> None:
        """Train until so many pieces have been read as the schedule says, those before a restart included."""
        self.model.train()
        threads = ThreadChoice(torch.get_num_threads())
        last, saved = time.monotonic(), self.progress.seconds
        while self.progress.pieces < self.run["pieces"]:
            pieces = self.progress.pieces
            self.take_step(self.progress.pieces / self.run["pieces"])
            now = time.monotonic()
            threads.note(self.progress.pieces - pieces, now - last)
            self.progress.seconds += now - last
            last = now
            if self.progress.step % REPORT_STEPS == 0:
                self.report()
            if self.progress.seconds - saved > self.run["checkpoint_minutes"] * 60:
                self.save()
                saved = self.progress.seconds
        self.save()

    def report(self) -> None:
        """Log speed and mean losses since the last report."""
        progress = self.progress
        means = {task: round(float(torch.stack(v).mean()), 3) for task, v in sorted(progress.losses.items()) if v}
        progress.losses.clear()
        epochs = {task: stream.epoch for task, stream in self.streams.items() if stream.epoch >= 0}
        speed = progress.pieces / progress.seconds
        logger.info(
            "step %d, minute %.1f, %.0f pieces/s, %d threads, losses %s, epochs %s",
            progress.step,
            progress.seconds / 60,
            speed,
            torch.get_num_threads(),
            json.dumps(means),
            json.dumps(epochs),
        )


def read_schedule(path: Path) -> dict[str, Any]:
    """The tables of a schedule; those that it leaves out are the first stage's, and so are the scales of heads."""
    first, own = (tomllib.loads(p.read_text(encoding="utf-8")) for p in (SCHEDULE, path))
    return first | own | {"heads": first["heads"] | own.get("heads", {})}


def build_optimizer(model: GermanModel, run: dict[str, Any]) -> torch.optim.AdamW:
    """AdamW with one rate for the encoder and one for the heads."""
    encoder = [p for name, p in model.named_parameters() if name.startswith("encoder.") and p.requires_grad]
    heads = [p for name, p in model.named_parameters() if not name.startswith("encoder.")]
    groups = [{"params": encoder, "lr": run["encoder_rate"]}, {"params": heads, "lr": run["head_rate"]}]
    return torch.optim.AdamW(groups, betas=BETAS, weight_decay=WEIGHT_DECAY, fused=True)


def main() -> None:
    """Train in the given work folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="folder of the public data sets")
    parser.add_argument("start", type=Path, help="folder that training.vocabulary wrote")
    parser.add_argument("work", type=Path, help="folder for checkpoint, labels and log")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    parser.add_argument("--schedule", type=Path, default=SCHEDULE)
    parser.add_argument("--seed", type=int, help="another seed than that of the schedule")
    for name in TEACHERS:
        parser.add_argument(f"--{name}-teacher", type=Path, nargs="*", default=[], help="work folders of earlier runs")
    parser.add_argument("--begin-with", type=Path, help="work folder of an earlier run whose weights are the start")
    arguments = parser.parse_args()
    begin_log(arguments.work)
    torch.set_num_threads(arguments.threads)
    schedule = read_schedule(arguments.schedule)
    schedule["run"]["seed"] = schedule["run"]["seed"] if arguments.seed is None else arguments.seed
    teachers = [
        Teacher(arguments.start, works, heads, schedule["classes"], arguments.device)
        for name, heads in TEACHERS.items()
        if (works := getattr(arguments, f"{name}_teacher"))
    ]
    trainer = Trainer(schedule, arguments.data, arguments.start, arguments.work, teachers, arguments.device)
    if arguments.begin_with:
        trainer.begin_with(arguments.begin_with)
    trainer.resume()
    trainer.train()


if __name__ == "__main__":
    main()
