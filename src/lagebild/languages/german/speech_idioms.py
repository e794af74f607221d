"""Acts told by a fixed turn of the predicate: "Er sei dagegen", "Eine Gefahr bestehe nicht", "Jetzt sei Rom am Zug"."""

from collections.abc import Iterator, Sequence
from functools import cache

from lagebild.languages.german.clauses import full_lemma, indices_in, roots_in
from lagebild.languages.german.speech_negation import is_negation
from lagebild.languages.german.speech_outlook import COPULA
from lagebild.languages.german.speech_performed import NEUTRAL
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.words import load_words
from lagebild.model.text import Document, SpeechFrame

TURNED = frozenset({NEUTRAL, "accuse", "announce", "praise", "reject", "deny", "threaten"})
"""Acts for which the model takes such a turn."""
REFUSED = ("threaten", "reject")
"""A threat that is none: who says that he accepts something not refuses it."""
REGRETTED = ("worry", "accuse")
"""A turn that tells a worry, and the act that may go with it: who calls alarming what others did blames them."""
CLAUSES = frozenset({"ccomp", "csubj", "advcl", "acl", "parataxis", "conj"})
DENIED = "nicht"
"""The word of a turn that stands for any negation."""


def act_of_idiom(act: str, frame: SpeechFrame, document: Document, words: SpeechWords) -> str | None:
    """The act that a turn of the predicate performs, if it is another one."""
    if act not in TURNED:
        return None
    cue = indices_in(document, frame.cue)
    for root in (_verb_of(document, top, cue) for top in roots_in(document, indices_in(document, frame.content))):
        near = [document.tokens[i] for i in (root, *_beside(document, root))]
        own = {full_lemma(document, root), document.tokens[root].lemma.lower(), document.tokens[root].text.lower()}
        found = own | {t.lemma.lower() for t in near} | {t.text.lower() for t in near}
        denied = any(is_negation(t, words) for t in near)
        bare = document.tokens[root].lemma == COPULA
        for told, turn, negated in _turns():
            if turn <= found and negated == denied and (bare or not turn.isdisjoint(own)):
                kept = told == act or (told, act) == REGRETTED or (act == REFUSED[0] and told != REFUSED[1])
                return None if kept else told
    return None


def _verb_of(document: Document, top: int, cue: Sequence[int]) -> int:
    """The head of a clause; of a content that is only an object, the word of saying ("Er sieht keinen Grund")."""
    token = document.tokens[top]
    return token.head if token.head in cue and token.deprel.split(":")[0] not in CLAUSES else top


def _beside(document: Document, root: int) -> Iterator[int]:
    """The words of a clause down to those that stand with its nouns, without the clauses below it."""
    for child in _phrases(document, root):
        yield child
        yield from _phrases(document, child)


def _phrases(document: Document, head: int) -> Iterator[int]:
    return (i for i in document.children(head) if document.tokens[i].deprel.split(":")[0] not in CLAUSES)


@cache
def _turns() -> tuple[tuple[str, frozenset[str], bool], ...]:
    """Act, words and whether it is denied, of each turn in the list."""
    listed = ((act, turn.split()) for act, turns in load_words("speech")["idioms"].items() for turn in turns)
    return tuple((act, frozenset(turn) - {DENIED}, DENIED in turn) for act, turn in listed)
