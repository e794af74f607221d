"""Papers and agencies named inside German words for what is said to them or by them ("NKA-Gespräch")."""

from collections.abc import Iterator

from lagebild.knowledge.entries import MEDIA
from lagebild.knowledge.lookup import Knowledge
from lagebild.languages.german.mention_words import word_set
from lagebild.model.spans import Span
from lagebild.model.text import Document, MentionFrame


def find_joined_outlets(document: Document, knowledge: Knowledge) -> Iterator[MentionFrame]:
    """A frame for the first part of each word that joins a paper or agency with a noun for saying or telling."""
    nouns = word_set("wording", "told_to_media")
    for token in document.tokens:
        name, hyphen, noun = token.text.rpartition("-")
        if hyphen and noun in nouns and _is_outlet(name, knowledge):
            span = Span(token.span.start, token.span.start + len(name))
            yield MentionFrame(span=span, form="name", kind="organisation", head=span, base=name, number="Sing")


def _is_outlet(name: str, knowledge: Knowledge) -> bool:
    """Whether the tables know the name as that of media; common words count in capitals only."""
    if any(c.entity.startswith(MEDIA) for c in knowledge.candidates(name)[:1]):
        return True
    return name.isupper() and knowledge.outlet_of(name=name) is not None
