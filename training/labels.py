"""The heads of the model and the labels each of them chooses from."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from lagebild.languages.german.morphology import FEATURES
from training.lemmas import make_script
from training.treebank import Sentence

NAME_KINDS = tuple(kind + suffix for kind in ("PER", "LOC", "ORG", "OTH") for suffix in ("", "deriv", "part"))
FORMS = ("direct", "indirect", "free_indirect", "mixed", "reported")
ACTS = (
    "assert",
    "deny",
    "warn",
    "threaten",
    "promise",
    "demand",
    "ask",
    "reject",
    "agree",
    "accuse",
    "praise",
    "worry",
    "hope",
    "oppose",
    "announce",
)
TIME_TYPES = ("DATE", "TIME", "DURATION", "SET")
EVENT_TYPES = (
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "COOPERATE",
    "AID",
    "YIELD",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
    "RETREAT",
    "FIGHT",
    "ANNEX",
    "DISASTER",
    "ACCIDENT",
    "CRIME",
    "ARREST",
    "COURT",
    "ELECT",
    "APPOINT",
    "LEGISLATE",
    "BUSINESS",
    "HEALTH",
    "DEATH",
    "PUBLISH",
    "SPORT",
    "CULTURE",
    "OTHER",
)
STATUSES = (
    "occurred",
    "ongoing",
    "scheduled",
    "postponed",
    "cancelled",
    "threatened",
    "demanded",
    "denied",
    "hypothetical",
    "alleged",
)
FIGURES = (
    "killed",
    "injured",
    "missing",
    "arrested",
    "displaced",
    "participants",
    "votes",
    "percent",
    "money",
    "troops",
    "distance",
    "magnitude",
    "other",
)
ROLES = ("speaker", "cue", "addressee", "via", "condition")
PARTICIPANTS = ("by", "against", "parties", "place")
LINKS = ("none", *ROLES, "by", "against", "parties", "time", "place", "figure", "content")
"""What ties a span to the content or trigger at the anchor; `content` ties a later part of a content to its first."""

MIN_LEMMA_SCRIPT_COUNT = 2
"""An edit seen once is noise more often than a rule."""
COARSER_RELATIONS = {
    "acl:relcl": "acl",
    "flat:name": "flat",
    "obl:tmod": "obl",
    "nmod:poss": "nmod",
    "cc:preconj": "cc",
    "csubj:pass": "csubj",
    "nmod:tmod": "nmod",
    "advmod:neg": "advmod",
}
"""Subtypes that only one of the treebanks marks."""


def bio(kinds: Iterable[str]) -> tuple[str, ...]:
    """`O` and the B- and I- labels of every kind."""
    return ("O", *(f"{position}-{kind}" for kind in kinds for position in "BI"))


PLAIN_BIO = ("O", "B", "I")


@dataclass(frozen=True, slots=True)
class Labels:
    """All labels of the model, in the order of the output scores."""

    tags: dict[str, list[str]]
    relations: list[str]
    links: list[str]
    lemma_scripts: list[str]

    def save(self, path: Path) -> None:
        """Write the labels as JSON."""
        path.write_text(json.dumps(asdict(self), ensure_ascii=False, indent=1), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> "Labels":
        """Read labels that `save` wrote."""
        return cls(**json.loads(path.read_text(encoding="utf-8")))


def simplify_relation(relation: str) -> str:
    """The relation without a subtype that only one treebank marks."""
    return COARSER_RELATIONS.get(relation, relation)


def collect_labels(sentences: Iterable[Sentence]) -> Labels:
    """Labels fixed by the guidelines together with those that the treebank sentences use."""
    nodes = [node for sentence in sentences for node in sentence.nodes]
    scripts = Counter(make_script(node.form, node.lemma) for node in nodes if node.lemma != "_")
    lemma_scripts = [script for script, count in scripts.most_common() if count >= MIN_LEMMA_SCRIPT_COUNT]
    tags = {"upos": sorted({node.upos for node in nodes})}
    for head, feature in FEATURES.items():
        values = {node.features[feature] for node in nodes if feature in node.features}
        tags[head] = ["_", *sorted(values)]
    tags["lemma"] = lemma_scripts
    tags |= {"names": list(bio(NAME_KINDS)), "names_inner": list(bio(NAME_KINDS))}
    tags |= {"content": list(bio(FORMS)), "content_inner": list(bio(FORMS)), "act": list(ACTS)}
    tags |= {role: list(PLAIN_BIO) for role in ROLES}
    tags |= {
        "time": list(bio(TIME_TYPES)),
        "event": list(bio(EVENT_TYPES)),
        "status": list(STATUSES),
        "kind": list(EVENT_TYPES),
    }
    tags |= {"participant": list(PLAIN_BIO), "figure": list(bio(FIGURES))}
    relations = sorted({simplify_relation(node.relation) for node in nodes})
    return Labels(tags, relations, list(LINKS), lemma_scripts)
