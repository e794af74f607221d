"""What German nouns for the people of a state or town stand for ("Australier", "die Deutsche", "die Grazer")."""

from collections.abc import Collection

from lagebild.knowledge.lookup import Knowledge
from lagebild.languages.german.mention_words import NounSense

OF_TOWN = ("er", "ern", "erin")
"""How nouns for the people of a town end."""
SURE = 0.6
"""A town must be meant this surely by the name."""


def inhabitant_sense(word: str, knowledge: Knowledge) -> NounSense | None:
    """One or several of the people of a state; None for other words and for those that mean something else too."""
    state = _state(word, knowledge)
    if state is None:
        return None
    base = word[:-1] if word[-1] in "ns" and not word.endswith("in") and _names(word[:-1], state, knowledge) else word
    if word.endswith("innen"):
        return NounSense("group", None, word, word, plural=True, inhabitant=state)
    stem = base.removesuffix("r")
    # made of an adjective, it serves for both sexes: "der Deutsche", "die Deutsche"
    made = stem.endswith("e") and all(_state(form, knowledge) == state for form in (stem, f"{stem}r"))
    gender = "f" if word.endswith("in") else None if made else "m"
    return NounSense("person", gender, base, base, inhabitant=state)


def townspeople_sense(word: str, knowledge: Knowledge, named: Collection[str] = ()) -> NounSense | None:
    """One or several of the people of a town or Land, also of a place that the text has `named`; None for others."""
    ending = next((end for end in OF_TOWN if word.endswith(end)), None)
    stem = word.removesuffix(ending).replace("länd", "land") if ending else ""
    found = knowledge.candidates(stem) if stem else ()
    entity = knowledge.entity(found[0].entity) if found and found[0].weight >= SURE else None
    home = entity.id if entity is not None and entity.kind == "place" else None
    if home is None and not (stem and (stem in named or f"{stem}e" in named)):
        return None
    woman = ending == "erin"
    base = word if woman else word.removesuffix("n")
    return NounSense("person", "f" if woman else "m", base, base, plural=False if woman else None, inhabitant=home)


def _state(word: str, knowledge: Knowledge) -> str | None:
    """The state whose people the word and nothing else names."""
    found = knowledge.candidates(word)
    return found[0].entity if found and all(c.how == "demonym" for c in found) else None


def _names(word: str, state: str, knowledge: Knowledge) -> bool:
    """Whether the word names the state, its people or what is its own ("Schweizer")."""
    found = knowledge.candidates(word)
    return bool(found) and found[0].entity == state and all(c.how in ("demonym", "adjective") for c in found)
