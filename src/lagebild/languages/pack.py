"""The seam between languages and the rest: what a language pack can do."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from lagebild.model.article import DateRange, Part
from lagebild.model.facts import Stance, TimeExpression
from lagebild.model.figures import FigureSpan
from lagebild.model.spans import Span
from lagebild.model.text import Document, EventFrame, MentionFrame, SpeechFrame


class LanguagePack(Protocol):
    """Turns text into documents and finds in them what only a speaker of the language can find."""

    code: str
    """ISO 639-1 code."""

    @property
    def version(self) -> str:
        """Changes whenever the same text may be analysed differently: part of the recipe."""

    def parse(self, text: str, parts: Sequence[Part] = ()) -> Document:
        """Analyse one text."""

    def parse_many(
        self, texts: Sequence[str], parts: Sequence[Sequence[Part]] | None = None, *, with_meanings: bool = False
    ) -> Iterator[Document]:
        """Analyse texts in order, the next ones already on their way; parts of kind boilerplate are skipped.

        With meanings the vectors of their sentences come with them: who asks for those of a document waits for nothing.
        """

    def find_times(self, document: Document, published: DateRange) -> tuple[TimeExpression, ...]:
        """Time expressions with resolved values, in text order; ids are "t1", "t2", ..."""

    def narrow_publication(self, document: Document, published: DateRange) -> DateRange:
        """The publication range as narrowed by weekdays, order words and dates in the text itself."""

    def find_mentions(self, document: Document) -> tuple[MentionFrame, ...]:
        """Names, descriptions, metonyms and pronouns that may stand for an entity, in text order."""

    def describe_words(self, document: Document, span: Span) -> tuple[str, str]:
        """Kind and base form of whom or what the words stand for, for those whom no mention covers.

        The base form is empty where the words only measure or date.
        """

    def find_speech(self, document: Document) -> tuple[SpeechFrame, ...]:
        """What is attributed to somebody, in text order."""

    def find_events(self, document: Document) -> tuple[EventFrame, ...]:
        """What happens or shall happen, in text order."""

    def find_passing(self, document: Document, told: Sequence[Span]) -> tuple[EventFrame, ...]:
        """Words that may name a happening, in text order, beside the triggers of those that are told."""

    def find_figures(self, document: Document) -> tuple[FigureSpan, ...]:
        """Every number that counts or measures, in text order; times are none."""

    def find_stances(self, document: Document) -> tuple[Stance, ...]:
        """Words that say how something was done and have an opposite, in text order."""

    def document_vectors(self, document: Document) -> list[tuple[float, ...]]:
        """Unit vectors of the sentences, as read in their text; the dot product of two is the similarity in meaning."""

    def sentence_vectors(self, sentences: Sequence[str]) -> list[tuple[float, ...]]:
        """The same of sentences that stand alone."""

    def search_terms(self, text: str) -> list[str]:
        """Stems of the words, lower case, for full-text search."""


def load_pack(code: str) -> LanguagePack:
    """The pack of a language; raises SetupError when there is none."""
    from lagebild.errors import SetupError

    if code != "de":
        raise SetupError(f"no language pack for {code!r}; available: de")
    from lagebild.languages.german.pack import GermanPack

    return GermanPack()
