"""Nouns for the state of which a text has just told: "das Land", "das westafrikanische Land", "das Königreich"."""

from collections.abc import Iterator, Sequence

from lagebild.knowledge.lookup import Knowledge
from lagebild.languages.german.mention_marks import NameMark, list_covered
from lagebild.languages.german.mention_words import adjective_stem, sex_by_possessive, word_set
from lagebild.model.genders import gender_of
from lagebild.model.spans import Span
from lagebild.model.text import Document, MentionFrame

MAX_ATTRIBUTES = 3
"""So many words stand between the article and the noun at most ("das streng islamische Königreich")."""
ATTRIBUTES = frozenset(("ADJ", "ADV"))


def find_lands(document: Document, names: Sequence[NameMark], knowledge: Knowledge) -> Iterator[MentionFrame]:
    """A bare "das Land": the state just named, or a part of one of the states that call theirs so.

    With an adjective of its region, or called a kingdom or a desert state, it is no part of a state.
    """
    named, tokens = list_covered(names), document.tokens
    for index, token in enumerate(tokens[1:-1], 1):
        bare = token.text in word_set("wording", "land")
        if not (bare or token.text in word_set("wording", "lands")) or named & {index, index + 1}:
            continue
        before = tokens[index - 1].text.lower()
        if bare and before in word_set("determiners", "possessive") - word_set("determiners", "of_last"):
            yield _own_land(document, index)
        article = _article_before(document, index, knowledge)
        further = tokens[index + 1].text.lower() in word_set("determiners", "owning")
        relative = tokens[index + 1].text == "," and tokens[index + 2 : index + 3] and tokens[index + 2].upos == "PRON"
        if article is None or further or relative:
            continue
        outside = not bare or article < index - 1
        first = index if article == index - 1 else article + 1
        yield MentionFrame(
            span=Span(tokens[first].span.start, token.span.end), form="description", kind="country", relation="home",
            base=token.text, gender=gender_of(token) or "n", number="Sing", definite=True,
            subject=token.deprel.startswith("nsubj"),
            rivals=() if outside else tuple(sorted(word_set("states", "of_lands"))),
        )  # fmt: skip


def _article_before(document: Document, index: int, knowledge: Knowledge) -> int | None:
    """The article of the noun, with nothing between but adjectives that only tell more of a state."""
    tokens, at = document.tokens, index - 1
    while at > 0 and index - at <= MAX_ATTRIBUTES and tokens[at].upos in ATTRIBUTES:
        word = tokens[at].text.lower()
        if adjective_stem(word) in word_set("wording", "others") or knowledge.jurisdiction(tokens[at].text):
            return None
        at -= 1
    articled = tokens[at].text.lower() in word_set("determiners", "neuter") | word_set("determiners", "masculine_one")
    inside = tokens[at].sentence == tokens[index].sentence
    # "auf dem Land": no town
    countryside = at == index - 1 and at > 0 and tokens[at - 1].text.lower() in word_set("wording", "countryside")
    return at if articled and inside and not countryside else None


def _own_land(document: Document, index: int) -> MentionFrame:
    """ "sein Land": the state of whoever owns it."""
    token, owner = document.tokens[index], document.tokens[index - 1]
    return MentionFrame(
        span=Span(owner.span.start, token.span.end), form="description", kind="country", relation="home",
        base=token.text, gender="n", number="Sing", subject=token.deprel.startswith("nsubj"),
        possessor=owner.span, possessor_gender=sex_by_possessive(owner.text),
    )  # fmt: skip
