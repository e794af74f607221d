"""Trees put right in headlines: a topic before a colon does nothing, and a particle at the end belongs to the verb."""

from collections.abc import Sequence

from lagebild.languages.german.clauses import PARTICLE, SUBJECTS
from lagebild.languages.german.dictionary import is_known
from lagebild.languages.german.morphology import SENTENCE_ENDS
from lagebild.languages.german.trees import list_below
from lagebild.languages.german.verbs import load_lists, read_verb

CASE, COLON, TOPIC = "case", ":", "dislocated"


def set_topics_apart(forms: Sequence[str], governors: Sequence[int], relations: list[str]) -> None:
    """Take the role of subject from a noun before a colon whose verb has one behind it; changes `relations`.

    "Werft: Betriebsrat kündigt Streik an".
    """
    for topic, verb in enumerate(governors):
        if relations[topic] not in SUBJECTS or COLON not in forms[topic:verb]:
            continue
        colon = topic + list(forms[topic:verb]).index(COLON)
        whole = all(_hangs_on(topic, word, governors) for word in range(topic + 1, colon))
        if whole and any(word > colon and relations[word] in SUBJECTS for word in list_below(governors, verb)):
            relations[topic] = TOPIC


def _hangs_on(topic: int, word: int, governors: Sequence[int]) -> bool:
    """Whether the word belongs to the phrase of the topic."""
    seen = 0
    while governors[word] >= 0 and seen < len(governors):
        word, seen = governors[word], seen + 1
        if word == topic:
            return True
    return False


def bind_last_particles(
    forms: Sequence[str], finite: Sequence[bool], firsts: Sequence[int], governors: list[int], relations: list[str]
) -> None:
    """Make a particle of what ends a sentence like a preposition without a noun; changes `governors` and `relations`.

    "Betriebsrat kündigt Warnstreik an". `firsts` are the first words of the sentences.
    """
    for first, end in zip(firsts, (*firsts[1:], len(forms)), strict=True):
        last = end - 1
        while last > first and forms[last] in SENTENCE_ENDS:
            last -= 1
        if relations[last] != CASE or forms[last] not in load_lists()["separable"] or list_below(governors, last):
            continue
        verb = next((word for word in range(last - 1, first - 1, -1) if finite[word]), None)
        if verb is not None and any(is_known(forms[last] + r.infinitive) for r in read_verb(forms[verb])):
            governors[last], relations[last] = verb, PARTICLE
