"""Indicative or Konjunktiv: what the verb form allows, and the model where the form leaves it open."""

from collections.abc import Sequence
from dataclasses import dataclass

from lagebild.languages.german.verbs import VerbForm, load_lists, read_verb

SURE_FORM = 0.002
"""A form that only the Konjunktiv has counts as one unless the model gives it less than this."""
OPEN_FORM = 0.8
"""The balance of chances: the model is trained with the Konjunktiv, which is rare, weighted fourfold."""
FIRST_PERSON = 0.95
"""With "ich" a form that could be Konjunktiv I hardly ever is."""
LIKELY_FORM = 0.5
"""The same for verbs such as "sollen", whose preterite is as rare as their Konjunktiv."""
UNKNOWN_FORM = 0.6
"""A verb that the table does not know needs more than the balance of chances: most are indicative."""

KONJUNKTIV_ENDINGS = ("e", "en", "est")
"""What an unknown verb must end with; with "ihr" both moods look alike in almost all verbs ("ihr werdet")."""


@dataclass(frozen=True, slots=True)
class Finite:
    """A finite verb with what decides its mood."""

    form: str
    chance: float
    """The model's probability of the Konjunktiv."""
    first_person: bool = False
    """The subject is "ich"."""


def find_konjunktiv(verb: Finite) -> str | None:
    """`k1` or `k2` when the verb stands in the Konjunktiv, else None."""
    readings = read_verb(verb.form)
    if not readings:
        return (
            _guess_kind(verb.form) if verb.chance >= UNKNOWN_FORM and verb.form.endswith(KONJUNKTIV_ENDINGS) else None
        )
    marked = [reading for reading in readings if _is_distinct(reading, readings)]
    if not marked:
        return None
    return marked[0].mood if verb.chance >= _find_bar(marked, readings, verb) else None


def _find_bar(marked: Sequence[VerbForm], readings: Sequence[VerbForm], verb: Finite) -> float:
    """The probability from which on the form counts as Konjunktiv."""
    indicative = [r for r in readings if r.mood == "pret" or r.slot in ("pres_3sg", "pres_3pl")]
    if verb.first_person and any(r.slot == "pres_1sg" for r in readings):
        return FIRST_PERSON
    if all(reading.mood == "k2" for reading in readings):
        return 0.0  # no other form looks so, whatever the model says: "kämen"
    if not indicative:
        return SURE_FORM
    if any(reading.infinitive in load_lists()["mostly_konjunktiv"] for reading in marked):
        return LIKELY_FORM
    return OPEN_FORM


def _is_distinct(reading: VerbForm, readings: Sequence[VerbForm]) -> bool:
    """Whether this is a Konjunktiv that shows: "haben" is one by the table, but looks like the present everywhere."""
    if reading.mood == "k1":
        return VerbForm(reading.infinitive, reading.slot.replace("k1", "pres")) not in readings
    return reading.mood == "k2"


def _guess_kind(form: str) -> str:
    """By its look, which Konjunktiv the form of an unknown verb is."""
    return "k2" if form.endswith(("te", "ten")) else "k1"


def is_first_person(subject: str) -> bool:
    """Whether the subject is one whose present looks like Konjunktiv I."""
    return subject.lower() in load_lists()["first_person"]
