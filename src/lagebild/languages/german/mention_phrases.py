"""How far a German phrase around a noun or name reaches, and which words in it name, describe or own."""

from collections.abc import Iterator

from lagebild.languages.german.mention_abroad import is_at_home_anywhere
from lagebild.languages.german.mention_called import is_of_ruler, wanted_kinds
from lagebild.languages.german.mention_genitives import is_member
from lagebild.languages.german.mention_givers import is_of_verb
from lagebild.languages.german.mention_marks import NameMark
from lagebild.languages.german.mention_number import is_plural, may_be_one
from lagebild.languages.german.mention_phrase import Phrase, Range, as_apposition
from lagebild.languages.german.mention_reader import WordReader
from lagebild.languages.german.mention_words import (
    POSSESSIVE_GENITIVES,
    NounSense,
    articles,
    may_be_called,
    tells_home,
    word_set,
)
from lagebild.model.changes import replace

MAX_DEPTH = 2
"""Genitives inside genitives beyond that are rare in news and mostly misread."""
MAX_WORDS_TO_NOUN = 6
"""So many words an article may stand before the noun of its phrase, quotation marks among them."""
_QUOTES = frozenset("„“”\"»«‚‘'") | {"''"}
_APPOSING = (",", "–")
MAX_MEMBER = 3
"""So many words a preposition, an article and its noun are ("in der Stadt")."""
MAX_ATTRIBUTE = 8
"""So many words stand between a noun and the comma before the name at most."""
_CLOSING = frozenset(",.;:()!?–-") | _QUOTES


class PhraseReader(WordReader):
    """Reads phrases in one document whose names are known."""

    def phrases(self) -> Iterator[Phrase]:
        """The phrases of all nouns that stand for a person, body or group."""
        for index, token in enumerate(self.tokens):
            if index in self.covered or (self.tagged and token.upos not in ("NOUN", "PROPN", "X", "ADJ")):
                continue
            if token.upos == "ADJ" and self.noun_follows(index):
                continue
            sense = self.sense_at(index)
            if sense is not None and self.describes_next(index, sense):
                continue
            if sense is not None and not self.is_surname(token, sense):
                yield self.read(index, sense)

    def read(self, head: int, sense: NounSense | None) -> Phrase:
        """The phrase around a noun."""
        phrase = self.read_left(Phrase(head, head, head, sense))
        return self._read_right(phrase)

    def read_left(self, phrase: Phrase) -> Phrase:
        """The phrase with adjectives, owner and article before it."""
        begin = self.first_half(phrase.first)
        phrase = replace(phrase, first=begin, half=begin if begin < phrase.first else None)
        index, adjectives = self._read_attributes(phrase)
        first = adjectives[-1] if adjectives else phrase.first
        phrase = replace(phrase, first=first, adjectives=tuple(reversed(adjectives)))
        if self._is_clause_like(index):
            return replace(phrase, determiner=self._far_article(phrase))
        if not self.same_sentence(index, phrase.head):
            return phrase
        owner = self.ends.get(index)
        if owner is not None and owner.genitive and phrase.sense is not None:
            return replace(phrase, first=owner.first, possessor=(owner.first, owner.last))
        word = self.text_at(index).lower()
        if word in word_set("determiners", "possessive"):
            return replace(phrase, first=index, possessor=(index, index), pronoun_owner=True, determiner=index)
        if word in word_set("determiners", "definite") | word_set("determiners", "indefinite"):
            return replace(phrase, determiner=index)
        if word in word_set("determiners", "fused"):
            return replace(phrase, determiner=index)
        return replace(phrase, determiner=self._far_article(phrase)) if adjectives else phrase

    def _read_attributes(self, phrase: Phrase) -> tuple[int, list[int]]:
        """The word before the attributes of the noun, and these, the nearest first."""
        index, adjectives = phrase.first - 1, list[int]()
        while self.same_sentence(index, phrase.head) and not self._is_clause_like(index):
            if self.is_attribute(index):
                adjectives.append(index)
            elif not (adjectives and self.is_degree(index)):
                break
            index = self.skip_joined_adjective(index - 1)
        return index, adjectives

    def _is_clause_like(self, index: int) -> bool:
        """Whether a participle has members of its own ("in Auheim lebende Dänen"): it is no part of what they are."""
        if index < 0 or not self.is_attribute(index):
            return False
        before = [i for i in self.document.children(index) if i < index]
        return self._follows_member(index) or any(self.tokens[i].deprel.startswith(_MEMBERS) for i in before)

    def _follows_member(self, index: int) -> bool:
        """Whether a present participle stands right behind a preposition and its noun, however they are parsed."""
        near = [self.tokens[i].upos for i in range(max(0, index - MAX_MEMBER), index) if self.same_sentence(i, index)]
        led = near[-1:] in (["NOUN"], ["PROPN"]) and "ADP" in near
        return led and self.text_at(index).lower().endswith(_PRESENT_PARTICIPLE)

    def _far_article(self, phrase: Phrase) -> int | None:
        """The article before an attribute at length ("der am Montag in Auheim geborene Künstler")."""
        found = [i for i in self.document.children(phrase.head) if self.tokens[i].deprel == "det" and i < phrase.first]
        words = word_set("determiners", "definite") | word_set("determiners", "indefinite")
        return found[-1] if found and self.tokens[found[-1]].text.lower() in words else None

    def _read_right(self, phrase: Phrase) -> Phrase:
        """The phrase with the name or the complement that follows its noun."""
        named = self._with_name(phrase, phrase.last + 1)
        if named is not None:
            return named
        phrase = self._with_complement(phrase)
        if phrase.sense is None or phrase.sense.kind != "person":
            return phrase
        after, described = phrase.last + 1, phrase.complement is not None and not self.is_person(phrase.last)
        if described and (named := self._with_name(phrase, after)):
            return named
        if self._is_inner(phrase):
            return phrase
        after = self._skip_attribute(phrase, self._skip_inserted(phrase, after))
        if self.text_at(after) in _APPOSING and (named := self._with_name(phrase, after + 1)):
            closes = self.text_at(named.last + 1)
            if closes in _CLOSING or (closes == "" and phrase.complement is not None):
                return named
        return phrase

    def _skip_inserted(self, phrase: Phrase, after: int) -> int:
        """Where the comma stands behind a title in quotation marks or an acronym ("Chef der Union (UX), Rehn,")."""
        if phrase.complement is None:
            return after
        if self.text_at(after) == "(" and self.text_at(after + 2) == ")":
            return after + len("(X)")
        closing = (i for i in range(after, after + MAX_ATTRIBUTE) if self.text_at(i) in _QUOTES)
        last = max(closing, default=after - 1) if self.text_at(after) in _QUOTES else after - 1
        return last + 1

    def _skip_attribute(self, phrase: Phrase, after: int) -> int:
        """Where the comma stands behind a noun and what says for what ("der Investor für den Neubau, Rehn,")."""
        if phrase.determiner is None or self.text_at(after) not in _ATTRIBUTE_PREPOSITIONS:
            return after
        for index in range(after + 1, after + MAX_ATTRIBUTE):
            if not self.same_sentence(index, phrase.head) or self.tokens[index].upos in ("VERB", "AUX"):
                return after
            if self.text_at(index) in _APPOSING:
                person = self.starts.get(index + 1)
                return index if person is not None and person.kind == "person" else after
        return after

    def _is_inner(self, phrase: Phrase) -> bool:
        """Whether the phrase is a genitive behind another person's noun, to whom a name after the comma belongs."""
        at = phrase.determiner
        return at is not None and self.text_at(at) in ("des", "der") and self.is_person(at - 1)

    def _with_name(self, phrase: Phrase, index: int) -> Phrase | None:
        """The phrase with the name in apposition at the index, when there is one that fits."""
        glued = index == phrase.last + 1
        while self.text_at(index) in word_set("wording", "titles") | _QUOTES:
            index += 1
        mark = self.starts.get(index) or self._unmarked(phrase, index)
        if mark is None or phrase.sense is None or not self.same_sentence(index, phrase.head):
            return None
        if mark.genitive and index == phrase.last + 1:
            mark = as_apposition(self.document, phrase, mark)
        wanted = wanted_kinds(self, phrase, mark, glued=glued)
        if mark.kind not in wanted or (mark.genitive and glued and mark.base != ""):
            return None
        if phrase.sense.kind == "person" and self.is_plural(phrase):
            several = self.text_at(mark.last + 1) in ("und", "sowie", "and", "&", ",") and mark.last + 2 in self.starts
            if several or not may_be_one(self.document, phrase) or not (glued or phrase.determiner is not None):
                return None
        return replace(phrase, last=mark.last, name=mark)

    def _unmarked(self, phrase: Phrase, index: int) -> NameMark | None:
        """A name that the model did not see, right after a noun for a firm and the like."""
        head = phrase.sense.head if phrase.sense is not None else ""
        if index != phrase.last + 1 or head not in word_set("bodies", "firms") | word_set("bodies", "as_persons"):
            return None
        last = index
        while self.same_sentence(last, phrase.head) and last not in self.covered:
            if self.tokens[last].upos not in ("PROPN", "X") or not self.tokens[last].text[:1].isupper():
                break
            last += 1
        if last == index:
            return None
        span = self.span((index, last - 1))
        return NameMark(index, last - 1, "organisation", span.of(self.document.text), known=False)

    def _with_complement(self, phrase: Phrase, depth: int = 0) -> Phrase:
        """The phrase with a genitive or a prepositional attribute that says whose or where."""
        found = self.read_complement(phrase.last + 1, phrase)
        if found is None:
            return phrase
        owner, last, local = found
        outer = replace(phrase, last=last, complement=((phrase.complement or (phrase.last + 1, 0))[0], last))
        abroad = local and self.text_at(phrase.head).rsplit("-", 1)[-1] in word_set("wording", "abroad")
        abroad = abroad or (local and tells_home(phrase.sense))
        if depth == 0 and phrase.possessor is None and not abroad:
            outer = replace(outer, possessor=owner)
        return self._with_complement(outer, depth + 1) if depth < MAX_DEPTH else outer

    def read_complement(self, index: int, phrase: Phrase) -> tuple[Range, int, bool] | None:
        """Head range, last token and whether a local preposition leads, of an attribute that begins at the index."""
        if not self.same_sentence(index, phrase.head):
            return None
        mark = self.starts.get(index)
        if mark is not None:
            owns = mark.genitive and not (self.is_attribute(mark.last + 1) and self.noun_follows(mark.last + 1))
            owns = owns or is_of_ruler(self, phrase, mark)
            return self._joined((mark.first, mark.last), phrase) if owns else None
        word = self.tokens[index].text
        genitive = word in word_set("determiners", "genitive") | POSSESSIVE_GENITIVES
        if not genitive and word not in _ATTRIBUTE_PREPOSITIONS:
            return None
        after = self.text_at(index + 1)
        where_to = word == "in" and after in ("einen", "eine", "das", "die")
        direction = where_to or (word == "von" and after in articles())
        if direction or (word == "vom" and not self.is_person(phrase.head)):
            return None  # where to; news writes a genitive for whose: "by this" and "from the" belong to the verb
        head = self._noun_after(index + 1, phrase.head)
        head = (self._name_behind(head) or head) if head is not None else None
        if head is None or is_member(self, index, head, phrase):
            return None
        dated = any(span.overlaps(self.tokens[head[0]].span) for span, _, _ in self.document.times)
        told = word == "zu" and self.text_at(head[1] + 1) == ":"  # "ein Offizier zu RTL: …"
        if dated or told or not (genitive or self._may_belong(word, head, phrase)):
            return None  # "des Sprechers vom Dienstag"
        owner, last, _ = self._joined(head, phrase)
        return owner, last, not genitive and word not in _OWNING_PREPOSITIONS

    def _noun_after(self, index: int, head: int) -> Range | None:
        """The range of the noun or name that a short run of articles and adjectives leads to."""
        for position in range(index, index + MAX_WORDS_TO_NOUN):
            if not self.same_sentence(position, head):
                return None
            if position in self.starts:
                return position, self.starts[position].last
            word = self.tokens[position].text
            if word in _OPENING_PREPOSITIONS:
                return None  # an attribute of its own begins ("des vor Tagen zurückgetretenen ...")
            if self.is_noun(position) and not word.endswith("-"):
                return position, position
            skipped = word in articles() or word in _QUOTES or word == "so" or word[:1].isdigit()
            halved = word.endswith("-") or self.text_at(position - 1).endswith("-")  # "Bau- und Stadtamt"
            if not (self.is_attribute(position) or skipped or halved):
                return None
        return None

    def _may_belong(self, word: str, head: Range, phrase: Phrase) -> bool:
        """Whether the attribute is no part of another clause member ("complained to the office")."""
        token = self.tokens[head[0]]
        if word in ("von", "vom") and is_of_verb(self.document, phrase.head, head[0]):
            return False
        if word in ("in", "im") and is_at_home_anywhere(phrase.sense):
            return False  # "sagte der CDU-Politiker in Berlin": where he says it
        elsewhere = token.deprel.startswith("obl") and not phrase.first <= token.head <= phrase.last
        return not elsewhere and (word in ("von", "vom") or self.names_body(head))

    def _name_behind(self, head: Range) -> Range | None:
        """The name right behind a noun: a person's ("des Präsidenten Rehn"), a body's or a place's ("des Landes X")."""
        mark = self.starts.get(head[1] + 1)
        one = head[0] not in self.starts and self.tokens[head[1]].feats.get("Number") != "Plur"
        if one and mark is not None and mark.kind == "person" and self.is_person(head[1]):
            return mark.first, mark.last
        index = head[1] + 1
        while self.text_at(index) in _QUOTES:
            index += 1
        mark = self.starts.get(index) if head[0] not in self.starts and self.same_sentence(index, head[0]) else None
        return (mark.first, mark.last) if mark is not None and may_be_called(self.text_at(head[1]), mark.kind) else None

    def _joined(self, head: Range, phrase: Phrase) -> tuple[Range, int, bool]:
        """The head range widened over a coordinated second name ("der USA und Russlands")."""
        if self.text_at(head[1] + 1) == "und":
            second = self._noun_after(head[1] + 2, phrase.head)
            if second is not None and second[0] in self.starts and head[0] in self.starts:
                same = self.starts[second[0]].genitive or self.text_at(second[0] - 1) in articles()
                if same or self._share_preposition(head, second, phrase):
                    return (head[0], second[1]), second[1], False
        return head, head[1], False

    def _share_preposition(self, first: Range, second: Range, phrase: Phrase) -> bool:
        """Whether two states or towns behind "von" or "aus" both have what a noun in the plural tells of."""
        led = self.text_at(first[0] - 1) in ("von", "aus") and first[0] - 1 > phrase.head
        kinds = {self.starts[first[0]].kind, self.starts[second[0]].kind}
        return led and kinds <= {"country", "place"} and self.is_plural(phrase)

    def is_plural(self, phrase: Phrase) -> bool:
        """Whether the phrase stands for several."""
        return is_plural(self.document, phrase)


_MEMBERS = ("obl", "obj", "nmod")
_PRESENT_PARTICIPLE = ("ende", "enden", "ender", "endes", "endem")
_ATTRIBUTE_PREPOSITIONS = frozenset(("von", "vom", "bei", "beim", "in", "im", "für", "aus", "zu"))
_OWNING_PREPOSITIONS = frozenset(("von", "vom", "bei", "beim", "für"))
_OPENING_PREPOSITIONS = frozenset(
    ("vor", "nach", "mit", "seit", "von", "für", "bei", "durch", "über", "unter", "gegen")
)
