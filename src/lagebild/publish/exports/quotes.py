"""The words of reports as an export may show them: whole, or short, rationed and with their place and hash."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence

from lagebild.model.spans import Span, cover
from lagebild.publish.case import Case
from lagebild.publish.exports.choices import MAX_WORDS, Choices, cut_words, digest, shorten
from lagebild.publish.highlight import LEFT_OUT

MAX_SHARE = 1 / 5
"""Of a report's words that all its quotes together may show: short quotes of every fact would add up to it."""
_WORD = re.compile(r"\w+")


class _Text:
    """One report: where its words stand, and which of them were shown."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = [Span(*found.span()) for found in _WORD.finditer(text)]
        self.shown: set[int] = set()
        self.left = int(MAX_SHARE * len(self.words))

    def numbers(self, span: Span) -> range:
        """The words of a span, by their numbers."""
        first = bisect_right(self.words, span.start, key=lambda word: word.end)
        return range(first, max(first, bisect_left(self.words, span.end, key=lambda word: word.start)))

    def runs_on(self, numbers: Sequence[int]) -> bool:
        """Whether showing these as well would make a longer run than a quote may be."""
        first, last = numbers[0], numbers[-1]
        while first - 1 in self.shown:
            first -= 1
        while last + 1 in self.shown:
            last += 1
        return last - first >= MAX_WORDS


class Ration:
    """How much of each report was quoted; what would be too much gets no quote, only offsets and hash."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = {article: _Text(text) for article, text in texts.items()}

    def quote(self, article: str, span: Span) -> str:
        """The first words in short, or nothing; what was quoted before costs nothing."""
        text = self._texts[article]
        words = text.numbers(span)
        kept = list(words[:MAX_WORDS])
        while kept and not text.shown.issuperset(kept) and text.runs_on(kept):
            kept.pop()
        fresh = set(kept) - text.shown
        if not kept or len(fresh) > text.left:
            return ""
        text.left -= len(fresh)
        text.shown |= fresh
        whole = len(kept) == len(words)
        said = cut_words(text.text[span.start : span.end if whole else text.words[kept[-1]].end])
        return said if whole or said.endswith("…") else f"{said} …"

    def quote_found(self, articles: Iterable[str], words: str) -> str:
        """The same for words whose place is not told: it is looked for in these reports."""
        for article in articles:
            start = self._texts[article].text.find(words) if article in self._texts else -1
            if start >= 0:
                return self.quote(article, Span(start, start + len(words)))
        return shorten(words)

    def mask(self, article: str) -> str:
        """The text in which only quoted words can be read; all places stay what they are."""
        text = self._texts[article]
        masked = [c if c.isspace() else LEFT_OUT for c in text.text]
        for number in text.shown:
            end = text.words[number + 1].start if number + 1 in text.shown else text.words[number].end
            masked[text.words[number].start : end] = text.text[text.words[number].start : end]
        return "".join(masked)


class Quotes:
    """Quotes of one export."""

    def __init__(self, case: Case, choices: Choices) -> None:
        self._texts = {analysis.article.id: analysis.article.text for analysis in case.by_article.values()}
        self._ration = None if choices.whole_text else Ration(self._texts)

    def words(self, article: str, spans: Sequence[Span]) -> str:
        """Words of a report on one line; without the texts, those of the first stretch, in short."""
        if self._ration is None:
            return " ".join(" ".join(span.of(self._texts[article]).split()) for span in spans)
        return " ".join(self._ration.quote(article, spans[0]).split()) if spans else ""

    def place(self, article: str, spans: Sequence[Span]) -> str:
        """Where words that are cut stand, and a hash by which whoever has the report can check them."""
        if self._ration is None or not spans:
            return ""
        whole = cover(spans)
        return f"[{whole.start}–{whole.end} {digest(whole.of(self._texts[article]))}]"

    def proof(self, article: str, spans: Sequence[Span]) -> str:
        """Words in quotation marks, and their place where they aren't whole."""
        words = self.words(article, spans)
        return " ".join(filter(None, (f'"{words}"' if words else "", self.place(article, spans))))
