"""The German language pack: one pass of the model per text, and rules on top of it."""

import hashlib
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path

from lagebild.languages.german.encoder import Encoder
from lagebild.languages.german.heads import Heads
from lagebild.languages.german.model_files import SHIPPED_FOLDER, ModelFiles, open_model
from lagebild.languages.german.parse import Parser
from lagebild.languages.german.search import find_terms
from lagebild.languages.german.vectors import WordVectors
from lagebild.model.article import DateRange, Part
from lagebild.model.facts import Stance, TimeExpression
from lagebild.model.figures import FigureSpan
from lagebild.model.room import kept_in_room
from lagebild.model.spans import Span
from lagebild.model.text import Document, EventFrame, MentionFrame, SpeechFrame

RULE_FILES = ("*.py", "words/*")
READINGS = "sentence readings"
"""Where a document has room for what the layers for sentences say of it."""


class GermanPack:
    """Finds in German news what only a speaker of German can find; the model is opened at the first text."""

    code = "de"

    def __init__(self, model: Path = SHIPPED_FOLDER, *, threads: int | None = None) -> None:
        self._folder = model
        self._threads = threads

    @cached_property
    def version(self) -> str:
        """Digests of the model and of the rules."""
        return f"de-{self._files.digest}-{_digest_rules()}"

    def parse(self, text: str, parts: Sequence[Part] = ()) -> Document:
        """Analyse one text."""
        return next(self._parser.parse_many([(text, parts)])).document

    def parse_many(
        self, texts: Sequence[str], parts: Sequence[Sequence[Part]] | None = None, *, with_meanings: bool = False
    ) -> Iterator[Document]:
        """Analyse texts, each as if it stood alone; the model reads the next ones while somebody works on one."""
        paired = zip(texts, parts or [()] * len(texts), strict=True)
        for document, sentences in self._parser.parse_many(paired, with_meanings=with_meanings):
            if with_meanings:
                vars(document)[READINGS] = sentences
            yield document

    def find_times(self, document: Document, published: DateRange) -> tuple[TimeExpression, ...]:
        """Time expressions with resolved values."""
        from lagebild.languages.german.times import find_times

        return find_times(document, published)

    def narrow_publication(self, document: Document, published: DateRange) -> DateRange:
        """The publication range as narrowed by the text itself."""
        from lagebild.languages.german.times import narrow_publication

        return narrow_publication(document, published)

    def find_mentions(self, document: Document) -> tuple[MentionFrame, ...]:
        """Words that may stand for an entity."""
        return _find_mentions(document)

    def describe_words(self, document: Document, span: Span) -> tuple[str, str]:
        """Kind and base form of whom or what the words stand for."""
        from lagebild.languages.german.unlisted import describe_words

        return describe_words(document, span)

    def find_speech(self, document: Document) -> tuple[SpeechFrame, ...]:
        """What is attributed to somebody."""
        return _find_speech(document, self)

    def find_events(self, document: Document) -> tuple[EventFrame, ...]:
        """What happens or shall happen."""
        return _find_events(document, self)

    def find_passing(self, document: Document, told: Sequence[Span]) -> tuple[EventFrame, ...]:
        """Other words that may name a happening."""
        return _find_passing(document, self, tuple(told))

    def find_figures(self, document: Document) -> tuple[FigureSpan, ...]:
        """Every number that counts or measures, and every direction in which a place lies."""
        return _find_figures(document)

    def find_stances(self, document: Document) -> tuple[Stance, ...]:
        """Words that say how something was done and have an opposite."""
        return _find_stances(document)

    def document_vectors(self, document: Document) -> list[tuple[float, ...]]:
        """Unit vectors of the sentences of a document."""
        return [tuple(vector.tolist()) for vector in self.read_words(document).sentences()]

    def sentence_vectors(self, sentences: Sequence[str]) -> list[tuple[float, ...]]:
        """Unit vectors of sentences, each read alone so that its vector never depends on the others."""
        return [tuple(vector.tolist()) for vector in self._encoder.embed(sentences)]

    def search_terms(self, text: str) -> list[str]:
        """Stems for full-text search."""
        return find_terms(text)

    def read_words(self, document: Document) -> WordVectors:
        """The vectors of a document's words: what they are made of stays with it, for several procedures ask."""
        room = vars(document)
        if READINGS not in room:
            room[READINGS] = self._parser.read_sentences(document)
        return WordVectors(document, room[READINGS])

    @cached_property
    def _files(self) -> ModelFiles:
        return open_model(self._folder)

    @cached_property
    def _encoder(self) -> Encoder:
        return Encoder(self._files, self._threads)

    @cached_property
    def _heads(self) -> Heads:
        return Heads(self._files.arrays, self._files.labels)

    @cached_property
    def _parser(self) -> Parser:
        return Parser(self._encoder, self._heads, self._files.outside_bias)


# What follows hangs on no day of publication: it is found once, also where a report is read again with another one.


@kept_in_room
def _find_mentions(document: Document) -> tuple[MentionFrame, ...]:
    from lagebild.languages.german.mentions import find_mentions

    return find_mentions(document)


@kept_in_room
def _find_speech(document: Document, pack: GermanPack) -> tuple[SpeechFrame, ...]:
    from lagebild.languages.german.speech import find_speech

    return find_speech(document, pack.read_words(document))


@kept_in_room
def _find_events(document: Document, pack: GermanPack) -> tuple[EventFrame, ...]:
    from lagebild.languages.german.events import find_events

    return find_events(document, pack.read_words(document))


@kept_in_room
def _find_passing(document: Document, pack: GermanPack, told: tuple[Span, ...]) -> tuple[EventFrame, ...]:
    from lagebild.languages.german.events_passing import find_passing

    return find_passing(document, told, pack.read_words(document))


@kept_in_room
def _find_figures(document: Document) -> tuple[FigureSpan, ...]:
    from lagebild.languages.german.figures_all import find_all_figures
    from lagebild.languages.german.figures_bearings import find_bearings
    from lagebild.languages.german.figures_repeats import find_repeats
    from lagebild.languages.german.figures_sorts import mark_sorts
    from lagebild.languages.german.figures_unnumbered import find_unnumbered
    from lagebild.languages.german.figures_vague import find_vague

    numbered = find_all_figures(document)
    repeats = tuple(find_repeats(document, numbered))
    numbered = (*(f for f in numbered if not any(f.span.overlaps(r.span) for r in repeats)), *repeats)
    found = (*numbered, *find_unnumbered(document, numbered), *find_vague(document, numbered))
    figures = (mark_sorts(document, figure) for figure in found)
    return tuple(sorted((*figures, *find_bearings(document)), key=lambda f: f.span))


@kept_in_room
def _find_stances(document: Document) -> tuple[Stance, ...]:
    from lagebild.languages.german.stances import find_stances

    return find_stances(document)


def _digest_rules() -> str:
    """Changes with any code or word list of this pack."""
    folder = Path(__file__).parent
    digest = hashlib.sha256()
    for path in sorted(path for pattern in RULE_FILES for path in folder.glob(pattern)):
        if path.is_file():
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:12]
