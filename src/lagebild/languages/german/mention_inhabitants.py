"""What German nouns for the people of a state stand for ("Australier", "die Deutsche")."""

from lagebild.knowledge.lookup import Knowledge
from lagebild.languages.german.mention_words import NounSense


def inhabitant_sense(word: str, knowledge: Knowledge) -> NounSense | None:
    """One or several of the people of a state; None for other words and for those that mean something else too."""
    state = _state(word, knowledge)
    if state is None:
        return None
    base = word[:-1] if word[-1] in "ns" and _state(word[:-1], knowledge) == state else word
    if word.endswith("innen"):
        return NounSense("group", None, word, word, plural=True, inhabitant=state)
    stem = base.removesuffix("r")
    # made of an adjective, it serves for both sexes: "der Deutsche", "die Deutsche"
    made = stem.endswith("e") and _state(f"{stem}r", knowledge) == state
    gender = "f" if word.endswith("in") else None if made else "m"
    return NounSense("person", gender, base, base, inhabitant=state)


def _state(word: str, knowledge: Knowledge) -> str | None:
    """The state whose people the word and nothing else names."""
    found = knowledge.candidates(word)
    return found[0].entity if found and all(c.how == "demonym" for c in found) else None
