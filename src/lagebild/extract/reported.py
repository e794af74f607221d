"""Which words of an article only stand in what somebody said: whoever tells the next thing is seldom among them."""

from bisect import bisect_right

from lagebild.model.spans import Span
from lagebild.model.text import Document


class ReportedWords:
    """The places of all contents and conditions that the article attributes to somebody."""

    def __init__(self, document: Document) -> None:
        spans = sorted(span for frame in document.speech for span in (*frame.content, *frame.condition))
        self._starts = [span.start for span in spans]
        self._ends: list[int] = []
        """The last end of all of them that begin up to each."""
        for span in spans:
            self._ends.append(max(span.end, self._ends[-1] if self._ends else 0))

    def hold(self, span: Span) -> bool:
        """Whether the words lie in a content."""
        number = bisect_right(self._starts, span.start)
        return number > 0 and span.end <= self._ends[number - 1]


def find_subject_above(document: Document, pronoun: Span) -> Span | None:
    """The subject of the verb that tells the clause in which the pronoun stands ("Rehn said that he ...")."""
    tokens = document.tokens
    verb = tokens[document.indices_of(pronoun)[0]].head
    if verb < 0 or tokens[verb].deprel != "ccomp":
        return None
    above = tokens[verb].head
    while above >= 0:
        subjects = [i for i in document.children(above) if tokens[i].deprel == "nsubj"]
        if subjects:
            return tokens[subjects[0]].span
        above = tokens[above].head if tokens[above].deprel == "xcomp" else -1
    return None
