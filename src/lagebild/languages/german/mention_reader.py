"""What single words of a German text can be in a phrase: attribute, noun, name, or a word of another phrase."""

from collections.abc import Sequence
from dataclasses import replace

from lagebild.knowledge.lookup import Knowledge
from lagebild.languages.german.mention_inhabitants import inhabitant_sense, townspeople_sense
from lagebild.languages.german.mention_marks import NameMark, list_covered
from lagebild.languages.german.mention_phrase import Range
from lagebild.languages.german.mention_words import (
    FEMALE_ENDINGS,
    NounSense,
    articles,
    function_words,
    noun_sense,
    word_set,
)
from lagebild.model.spans import Span
from lagebild.model.text import Document, Token

JOINING_WORDS = frozenset(("und", "oder", "sowie"))
_JOINING = JOINING_WORDS | {"/", "-"}
_JOINING_HALVES = _JOINING | {","}
_OF_TOWN = "er"
_ADJECTIVE_ENDINGS = ("e", "en", "er", "es", "em")


class WordReader:
    """Reads the words of one document whose names are known."""

    def __init__(self, document: Document, names: Sequence[NameMark], knowledge: Knowledge) -> None:
        self.document = document
        self.knowledge = knowledge
        self.tokens = document.tokens
        self.starts = {mark.first: mark for mark in names}
        self.ends = {mark.last: mark for mark in names}
        self.covered = list_covered(names)
        words = ((mark, self.text_at(mark.first)) for mark in names)
        self._places = {word for mark, word in words if mark.first == mark.last and mark.kind == "place"}
        self.tagged = any(token.upos != "X" for token in document.tokens)

    def inhabitant(self, index: int) -> NounSense | None:
        """What a noun for the people of a state or town stands for; before another noun it is an adjective."""
        word = self.tokens[index].text
        if self.tokens[index].upos not in ("NOUN", "PROPN") or self.noun_follows(index):
            return None
        before = noun_sense(self.text_at(index - 1)) if self.same_sentence(index - 1, index) else None
        if before is not None and before.kind == "organisation":
            return None  # "die Firma Bayer"
        articled = self.same_sentence(index - 1, index) and self.text_at(index - 1).lower() in articles()
        town = articled and self.text_at(index + 1) not in _JOINING  # "die Grazer und Wiener Betriebe"
        state = inhabitant_sense(word, self.knowledge)
        return townspeople_sense(word, self.knowledge, self._places) if town and state is None else state

    def describes_next(self, index: int, sense: NounSense) -> bool:
        """Whether a word made of an adjective stands before a noun ("Freiwillige Feuerwehr", "Vorsitzende Richter")."""
        following = noun_sense(self.text_at(index + 1))
        made = sense.head in word_set("persons", "participle") and self.same_sentence(index + 1, index)
        noun = made and following is not None and self.tokens[index + 1].upos in ("NOUN", "X")
        return noun and following is not None and (following.kind == "organisation" or index + 1 not in self.covered)

    def sense_at(self, index: int) -> NounSense | None:
        """What the noun stands for; a noun for a council, before a name or in the plural, for who sits there."""
        word = self.tokens[index].text
        sense = noun_sense(word)
        if sense is None or (sense.base == sense.head == word and word.endswith(FEMALE_ENDINGS)):
            # a woman known by her ending alone, such as "Italienerin", may be one of a state as well
            sense = self.inhabitant(index) or sense
        if sense is not None and sense.head in word_set("bodies", "with_speakers") and self._has_speaker(index):
            return replace(sense, kind="organisation")
        if sense is None or sense.head not in word_set("bodies", "councils"):
            return sense
        named = self.starts.get(index + 1)
        member = named is not None and named.kind == "person" and self.same_sentence(index + 1, index)
        return replace(sense, kind="person") if member or word.lower().endswith(("räte", "räten")) else sense

    def _has_speaker(self, index: int) -> bool:
        """Whether somebody speaks for whoever the noun means ("die Sprecherin des Betreibers"): it is a firm."""
        before = noun_sense(self.text_at(index - 2))
        speaks = before is not None and before.head in word_set("persons", "spokesmen")
        return speaks and self.text_at(index - 1) in word_set("determiners", "genitive_of_one")

    def is_surname(self, token: Token, sense: NounSense) -> bool:
        """Whether a word that the tagger takes for a name only ends like a noun."""
        joined = sense.head != sense.base and "-" not in token.text
        return token.upos == "PROPN" and joined and sense.head in word_set("persons", "surname_ends")

    def skip_joined_adjective(self, index: int) -> int:
        """Index before a joining "und" between two attributes ("amerikanische und russische")."""
        joined = index > 0 and self.tokens[index].text in ("und", "sowie") and self.is_attribute(index - 1)
        return index - 1 if joined else index

    def first_half(self, index: int) -> int:
        """The index, or that of the first half of a joined word ("Innen-, Bau- und Wasserminister").

        A half that is a name ("US- und UN-Vertreter") stands for somebody of its own.
        """
        while self.text_at(index - 1) in _JOINING_HALVES and self.same_sentence(index - 2, index):
            half = self.text_at(index - 2)
            named = index - 2 in self.covered or bool(self.knowledge.candidates(half.removesuffix("-")))
            if not (half.endswith("-") and half[:1].isupper()) or named:
                break
            index -= 2
        return index

    def same_sentence(self, index: int, head: int) -> bool:
        """Whether the index is one of a word of the same sentence."""
        return 0 <= index < len(self.tokens) and self.tokens[index].sentence == self.tokens[head].sentence

    def is_attribute(self, index: int) -> bool:
        """Whether the word may be an adjective before a noun."""
        token = self.tokens[index]
        word = token.text
        aged = token.upos == "ADJ" and word[:1].isdigit() and "jährig" in word
        if index in self.covered or not (word[:1].isalpha() or aged) or self._is_for_people(token):
            return False
        if word.lower() in function_words():
            return False
        if self.tagged:
            if token.upos == "ADJ" or (token.upos == "VERB" and token.feats.get("VerbForm") == "Part"):
                # without ending it belongs to the verb or to another adjective
                return word.endswith(_ADJECTIVE_ENDINGS) or word[:1].isupper()
            if self._is_of_town(index):
                return True
            # nouns have capitals: a small word tagged as one is an adjective
            return word[0].islower() and token.upos in ("NOUN", "PROPN", "X") and word.endswith(_ADJECTIVE_ENDINGS)
        return word[0].islower() and word.endswith(_ADJECTIVE_ENDINGS)

    def _is_of_town(self, index: int) -> bool:
        """Whether a word tagged as a name is the adjective of a known place before a noun ("Bagdader Händler")."""
        token, following = self.tokens[index], self.tokens[index + 1 : index + 2]
        ends = token.upos == "PROPN" and token.text.istitle() and token.text.endswith(_OF_TOWN)
        noun = ends and any(t.upos == "NOUN" and t.sentence == token.sentence for t in following)
        return noun and bool(self.knowledge.candidates(token.text.removesuffix(_OF_TOWN)))

    def _is_for_people(self, token: Token) -> bool:
        """Whether the word is a noun of the lists, and no adjective that reads alike ("Oberster Gerichtshof")."""
        sense = noun_sense(token.text)
        return sense is not None and (token.upos != "ADJ" or sense.head in word_set("persons", "participle"))

    def is_degree(self, index: int) -> bool:
        """Whether the word is an adjective without ending, such as tells of the one behind it ("schwer verletzte")."""
        token = self.tokens[index]
        return index not in self.covered and token.upos == "ADJ" and token.text.isalpha() and token.text.islower()

    def noun_follows(self, index: int) -> bool:
        """Whether a noun, an adjective or a name stands right behind."""
        following = index + 1
        if not self.same_sentence(following, index):
            return False
        token = self.tokens[following]
        attribute = token.upos == "ADJ" and token.deprel != "advmod"  # "die Alten heuer": it tells when
        return token.upos in ("NOUN", "PROPN") or attribute or following in self.starts

    def is_person(self, index: int) -> bool:
        """Whether the word is a noun for a person."""
        sense = noun_sense(self.text_at(index))
        return sense is not None and sense.kind == "person"

    def text_at(self, index: int) -> str:
        """The word at the index, empty outside of the text."""
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def is_noun(self, index: int) -> bool:
        """Whether the word is a noun."""
        return self.tokens[index].upos in ("NOUN", "PROPN") if self.tagged else self.text_at(index)[:1].isupper()

    def names_body(self, head: Range) -> bool:
        """Whether a name or a noun for a body stands there."""
        sense = noun_sense(self.tokens[head[0]].text)
        return head[0] in self.starts or (sense is not None and sense.kind == "organisation")

    def span(self, reach: Range) -> Span:
        """The characters that the tokens cover."""
        return Span(self.tokens[reach[0]].span.start, self.tokens[reach[1]].span.end)
