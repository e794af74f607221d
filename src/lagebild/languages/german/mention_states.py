"""The grammar of German names of states: those with an article have a gender of their own or stand for several."""

from lagebild.languages.german.mention_words import word_set


def state_gender(name: str) -> str | None:
    """The gender of a state whose name has an article; None for all others."""
    last = name.split()[-1].removesuffix("s") if name.split() else ""
    if last in word_set("states", "feminine"):
        return "f"
    return "m" if last in word_set("states", "masculine") else None


def is_plural_state(name: str) -> bool:
    """Whether the name of a state is a plural ("die Vereinigten Staaten", "die Niederlande")."""
    last = name.split()[-1] if name.split() else ""
    return last in word_set("states", "plural") or last.removesuffix("n") in word_set("states", "plural")
