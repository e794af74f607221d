"""Whom a German pronoun or description that says something cannot mean: whoever its own words name."""

from collections.abc import Iterator

from lagebild.languages.german.clauses import subtree
from lagebild.languages.german.mention_words import word_set
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.spans import Span
from lagebild.model.text import Document, Token

REACH = 2
"""So many sentences before its own one are read as told by the same one."""


def named_in_content(document: Document, index: int, first: int | None = None) -> tuple[Span, ...]:
    """The nouns and names of what is said, where the pronoun, or phrase from its first word on, tells who says so."""
    tokens, begin = document.tokens, index if first is None else first
    said = _said_before(document, index, begin)
    if not any(_is_told_by_another(tokens[i]) for i in said):
        return ()  # the article in its own voice ("Rehn will antreten, sagte sie")
    if said[0] == document.sentences[tokens[index].sentence].first:
        said += _told_before(document, tokens[index].sentence)
    return tuple(tokens[i].span for i in said if tokens[i].upos in ("NOUN", "PROPN") and not _is_predicate(document, i))


def _said_before(document: Document, index: int, begin: int) -> list[int]:
    """The words of what is said before a verb that says so or "so", right behind which the speaker stands."""
    tokens, above = document.tokens, document.tokens[index].head
    if above < 0 or begin == 0:
        return []
    subject = above == begin - 1 and tokens[index].deprel.startswith("nsubj")
    if subject and speech_words().act_of(tokens[above].lemma, tokens[above].upos) is not None:
        return _content(document, above)
    cited = tokens[index].deprel == "parataxis" and tokens[begin - 1].text.lower() in word_set("pronouns", "citing")
    return sorted(i for i in subtree(document, above) if i < begin - 1) if cited and above < begin else []


def _content(document: Document, verb: int) -> list[int]:
    """The words of what is said before the verb, in text order, behind a colon if there is one."""
    tokens = document.tokens
    own = {i for i in document.children(verb) if tokens[i].deprel == "ccomp" and i < verb}
    said = {i for head in own for i in subtree(document, head) if i < verb}
    if tokens[verb].deprel == "parataxis" and 0 <= tokens[verb].head < verb:
        said |= {i for i in subtree(document, tokens[verb].head) if i < verb}
    begin = max(
        (i for i in range(document.sentences[tokens[verb].sentence].first, verb) if tokens[i].text == ":"), default=-1
    )
    return sorted(i for i in said if i > begin)


def _is_told_by_another(token: Token) -> bool:
    """Whether a verb form is of reported speech, a pronoun of who speaks, or a mark of a quotation."""
    feats = token.feats
    reported = feats.get("Mood") == "Sub" and feats.get("Tense") == "Pres"
    return reported or (token.upos == "PRON" and feats.get("Person") == "1") or token.text in speech_words().quotes


def _told_before(document: Document, sentence: int) -> Iterator[int]:
    """The words of the sentences right before whose main verb is that of reported speech."""
    for before in range(sentence - 1, max(-1, sentence - 1 - REACH), -1):
        words = range(document.sentences[before].first, document.sentences[before].last)
        if not any(_leads(document, i) and _is_told_by_another(document.tokens[i]) for i in words):
            return
        yield from words


def _leads(document: Document, index: int) -> bool:
    """Whether the word is the verb of its sentence's main clause, or an auxiliary of it."""
    token = document.tokens[index]
    if token.upos not in ("VERB", "AUX"):
        return False
    return token.head < 0 or (document.tokens[token.head].head < 0 and token.deprel.startswith(("aux", "cop")))


def _is_predicate(document: Document, index: int) -> bool:
    return any(document.tokens[i].deprel == "cop" for i in document.children(index))
