"""Whom a relative pronoun means: the words before its comma, or the noun that its clause hangs on."""

from collections.abc import Mapping, Sequence

from lagebild.extract.links import Link
from lagebild.model.genders import gender_of
from lagebild.model.spans import Span
from lagebild.model.text import Document, MentionFrame, Token

RELATIVE_REACH = 5
"""So many words before a relative pronoun the words are looked for that it takes up."""
IN_BRACKETS = 10
"""So many words before that may stand in brackets behind a name ("Kern (Die Freie Liste), der")."""
MAX_NESTED = 4
"""So many words above a relative pronoun the verb of its clause may stand."""


class RelativeReader:
    """Reads the relative pronouns of one article."""

    def __init__(self, document: Document, frames: Sequence[MentionFrame], joints: Mapping[Span, Span]) -> None:
        self.document = document
        self.frames = frames
        self._joints = joints
        self._links: Mapping[int, Link] = {}

    def link(self, frame: MentionFrame, known: Mapping[int, Link]) -> tuple[tuple[str, ...], str]:
        """A relative pronoun means the mention that ends right before its comma, or the noun of its clause."""
        self._links = known
        end = self._before_clause(frame)
        before = [i for i, f in enumerate(self.frames) if f.form != "pronoun" and 0 <= end - f.span.end <= 1]
        links = [self._links[i] for i in before if i in self._links]
        fits = [
            link
            for link in links
            if (frame.number is None or (link.frame.number or "Sing") == frame.number)
            and (frame.number == "Plur" or link.frame.gender is None or frame.gender in (None, link.frame.gender))
            and (frame.number == "Plur" or self._may_have_gender(link.frame, frame.gender))
        ]
        if fits:
            return fits[0].entities, "relative pronoun"
        joined = self._joined_with([link.frame for link in links]) if frame.number == "Plur" else ()
        found = joined or self._by_clause(frame) or (() if links else self._before_in_sentence(frame))
        return found, "relative pronoun" if found else ""

    def _by_clause(self, frame: MentionFrame) -> tuple[str, ...]:
        """Whom the noun means that the clause of the pronoun hangs on ("her colleague at the counter, who")."""
        tokens, word = self.document.tokens, self.document.indices_of(frame.span)[0]
        for _ in range(MAX_NESTED):
            above = tokens[word].head
            if above < 0:
                return ()
            if tokens[word].deprel.startswith("acl"):
                fits = above < word and self._agrees(tokens[above], frame)
                return self._meant_by(tokens[above].span, frame) if fits else ()
            word = above
        return ()

    def _before_in_sentence(self, frame: MentionFrame) -> tuple[str, ...]:
        """Whom the last noun before the pronoun's comma means that has its gender and number ("... in Sicht, der")."""
        sentence = self.document.tokens_in(frame.span)[0].sentence
        if frame.gender is None and frame.number != "Plur":
            return ()
        for token in reversed([t for t in self.document.tokens if t.span.end <= frame.span.start]):
            if token.sentence != sentence:
                return ()
            if token.upos not in ("NOUN", "PROPN"):
                continue
            if self._agrees(token, frame):
                return self._meant_by(token.span, frame)
        return ()

    def _agrees(self, noun: Token, frame: MentionFrame) -> bool:
        """Whether the noun has the number and gender of the pronoun."""
        number, gender = noun.feats.get("Number"), gender_of(noun)
        return number in (None, frame.number) and (frame.number == "Plur" or gender in (None, frame.gender))

    def _meant_by(self, span: Span, frame: MentionFrame) -> tuple[str, ...]:
        """Whom the description or person's name means whose noun the span is."""
        here = [k for k in self._links.values() if k.frame.form != "pronoun" and k.frame.span.overlaps(span)]
        outer = sorted(here, key=lambda k: (k.frame.span.start, -k.frame.span.end))
        fits = [k for k in outer if k.frame.kind in ("person", "organisation", "group")]
        one = fits and len(fits[0].entities) == 1 and (fits[0].frame.number or "Sing") == frame.number
        return fits[0].entities if one and fits[0].frame.gender in (None, frame.gender) else ()

    def _joined_with(self, frames: Sequence[MentionFrame]) -> tuple[str, ...]:
        """All whom the sentence joins with the mention ("Rehn und Moor, die ...")."""
        roots = {self._joints[frame.span] for frame in frames if frame.span in self._joints}
        links = [link for link in self._links.values() if self._joints.get(link.frame.span) in roots]
        return tuple(dict.fromkeys(e for link in sorted(links, key=lambda k: k.frame.span) for e in link.entities))

    def _may_have_gender(self, frame: MentionFrame, gender: str | None) -> bool:
        """Whether a name of a state or place can have the gender: without article it is neuter.

        Behind a noun and a preposition it only tells more of the noun ("the first country in Europe that ...").
        """
        if frame.form == "description" or frame.kind not in ("country", "place"):
            return True
        first = self.document.indices_of(frame.span).start
        before = [token.upos for token in self.document.tokens[max(0, first - 2) : first]]
        if gender not in ("m", "f"):
            return before != ["NOUN", "ADP"]
        return bool(before) and before[-1] in ("DET", "NOUN")

    def _before_clause(self, frame: MentionFrame) -> int:
        """Where the words end that a relative clause belongs to: before its comma, brackets and a verb."""
        before = [t for t in self.document.tokens if t.span.end <= frame.span.start][-RELATIVE_REACH - IN_BRACKETS :]
        while before and before[-1].upos in ("PUNCT", "ADP"):
            closed = before.pop().text == ")"
            opened = next((i for i in reversed(range(len(before))) if before[i].text == "("), None) if closed else None
            before = before[:opened]
        before = before[-RELATIVE_REACH:]
        verb = before and before[-1].upos in ("VERB", "AUX") and before[-1].feats.get("VerbForm") in ("Part", "Inf")
        if verb and len(before) > 1:
            before.pop()
        return before[-1].span.end if before else 0
