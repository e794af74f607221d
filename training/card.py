"""Writes the model card: what the model is, what it was made from, what it reaches and where it fails."""

import argparse
import json
from pathlib import Path

TEMPLATE = Path(__file__).with_name("card_template.md")


def main() -> None:
    """Write MODEL_CARD.md into a model folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path, help="model folder that training.export wrote")
    parser.add_argument("figures", type=Path, help="what training.evaluate printed for it")
    arguments = parser.parse_args()
    folder: Path = arguments.model
    described = json.loads((folder / "model.json").read_text(encoding="utf-8"))
    tokenizer = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))
    weights = ("lower.onnx", "upper.onnx", "sentence.onnx", "tokenizer.json", "heads.npz", "model.json")
    trained = described["trained"]
    text = TEMPLATE.read_text(encoding="utf-8").format(
        layers=trained["layers"],
        pieces=len(tokenizer["model"]["vocab"]),
        megabytes=sum((folder / name).stat().st_size for name in weights) / 1e6,
        training="; ".join(f"{key} {value}" for key, value in trained.items() if key != "layers"),
        figures=arguments.figures.read_text(encoding="utf-8").strip(),
    )
    (folder / "MODEL_CARD.md").write_text(text, encoding="utf-8")
    print(folder / "MODEL_CARD.md")


if __name__ == "__main__":
    main()
