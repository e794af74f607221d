"""How German phrases are called in base form: names with their noun, descriptions without what only tells more."""

from lagebild.knowledge.entries import Role
from lagebild.knowledge.lookup import Knowledge
from lagebild.languages.german.dictionary import find_table_lemma, is_known
from lagebild.languages.german.mention_phrase import Phrase
from lagebild.languages.german.mention_reader import JOINING_WORDS
from lagebild.languages.german.mention_words import (
    NounSense,
    adjective_form,
    adjective_stem,
    plural_base,
    sort_of_body,
    word_set,
)
from lagebild.model.genders import gender_of
from lagebild.model.text import Document

SUPERLATIVE = "st"
"""How the stems of superlatives end: the biggest firm need not be the one told of."""


class Wording:
    """Puts the phrases of one document into their base forms."""

    def __init__(self, document: Document, knowledge: Knowledge) -> None:
        self.document = document
        self.tokens = document.tokens
        self.knowledge = knowledge

    def base_of_name(self, phrase: Phrase, sense: NounSense) -> str:
        """The name, with its noun where that is called by a place ("Polizeidirektion Ost")."""
        mark = phrase.name
        if mark is None:
            return ""
        called = (
            sense.head in word_set("bodies", "called_by_place")
            and (mark.kind == "place" or not mark.known)
            and mark.first == phrase.head + 1
        )
        one = mark.kind == "place" or (len(mark.base.split()) == 1 and not mark.base.isupper())
        # "Verband Freier Höfe": what the name begins with belongs to the noun
        first = self.tokens[mark.first]
        attribute = not mark.known and first.upos == "ADJ" and first.text.endswith("er") and mark.first < mark.last
        if attribute and sense.kind == "organisation" and mark.first == phrase.head + 1:
            return f"{sense.base} {mark.base}"
        return f"{sense.base} {mark.base}" if called and one else mark.base

    def base(self, phrase: Phrase, sense: NounSense, *, plural: bool) -> str:
        """The description in its base form, without article and owner before it."""
        word = self.tokens[phrase.head].text
        noun = sense.base
        if plural and sense.kind in ("person", "organisation"):
            dative = self.tokens[phrase.head].feats.get("Case") == "Dat"
            noun = plural_base(word, sense, dative=dative)
        gender = self.gender(phrase, None)
        # an age is told of whoever has it, and is no part of what he is called
        kept = [i for i in phrase.adjectives if not self._tells_only_more(i, phrase, sense)]
        adjectives = [adjective_form(self.tokens[i].text, gender, plural=plural) for i in kept]
        if adjectives and self.tokens[kept[0]].text[:1].isupper() and kept[0]:
            adjectives[0] = self._uncapitalised(kept[0], adjectives[0])
        rest, taken_up = "", self._takes_up_body(phrase, sense)
        if taken_up:
            noun = self._without_state(noun)
        home = taken_up and phrase.possessor is None
        if phrase.complement and phrase.complement[1] > phrase.head and not home:
            rest = self.document.text[self.tokens[phrase.head].span.end : self.tokens[phrase.complement[1]].span.end]
        if phrase.half is not None:
            begin = self.tokens[phrase.half].span.start
            noun = f"{self.document.text[begin : self.tokens[phrase.head].span.start]}{noun}"
        return " ".join([*self._join(kept, adjectives), noun]) + rest

    def _join(self, indices: list[int], adjectives: list[str]) -> list[str]:
        """The adjectives with the word between two of them that joins them ("japanische und russische")."""
        joined = adjectives[:1]
        for before, index, adjective in zip(indices, indices[1:], adjectives[1:], strict=False):
            between = [t.text for t in self.tokens[before + 1 : index] if t.text in JOINING_WORDS]
            joined += [*between, adjective]
        return joined

    def _tells_only_more(self, index: int, phrase: Phrase, sense: NounSense) -> bool:
        """Whether an adjective only adds the age of somebody or the home of a firm or club named before."""
        word = self.tokens[index].text
        if word[:1].isdigit():
            return True
        if self._has_own_words(index, phrase):
            return True
        if not self._takes_up_body(phrase, sense):
            return False
        if self.knowledge.jurisdiction(word) is not None:
            return sort_of_body(sense.base)[0] == "company"  # a state has a team of its own, but many firms
        stem = adjective_stem(word.lower())
        return stem not in word_set("wording", "others") and not stem.endswith(SUPERLATIVE)

    def _takes_up_body(self, phrase: Phrase, sense: NounSense) -> bool:
        """Whether a certain firm or club is meant of which nothing says whose it is."""
        certain = sense.kind == "organisation" and self.is_definite(phrase) is True and phrase.possessor is None
        return certain and sort_of_body(sense.base)[0] in ("company", "club")

    def _has_own_words(self, index: int, phrase: Phrase) -> bool:
        """Whether words of its own stand between the article and the attribute ("die 1920 gegründete Firma")."""
        article = phrase.determiner
        return index == phrase.first and article is not None and article < index - 1

    def _without_state(self, noun: str) -> str:
        """The noun without the state that a hyphen joins ("US-Konzern")."""
        state, hyphen, rest = noun.partition("-")
        place = self.knowledge.jurisdiction(f"{state}-") if hyphen else None
        known = self.knowledge.entity(place) if place else None
        return rest if known is not None and known.kind == "country" else noun

    def _uncapitalised(self, index: int, adjective: str) -> str:
        """The adjective in lower case where only the beginning of the sentence made it a capital."""
        opens = self.document.sentences and self.document.sentences[self.tokens[index].sentence].first == index
        small = adjective[:1].lower() + adjective[1:]
        of_town = opens and small.endswith("er") and is_known(small) and find_table_lemma(small).istitle()
        return small if opens and not of_town else adjective  # "Bonner Betriebe"

    def gender(self, phrase: Phrase, role: Role | None) -> str | None:
        """The gender of the noun, where it tells one."""
        sense = phrase.sense
        if phrase.name is not None and sense is not None and sense.head in word_set("persons", "epicene"):
            return None  # "Gewerkschaftsboss", "CEO": of men and women alike
        if sense is not None and sense.gender and sense.kind != "group":
            return sense.gender
        if role is not None and role.gender:
            return role.gender
        gender = gender_of(self.tokens[phrase.head])
        article = self.tokens[phrase.determiner].text.lower() if phrase.determiner is not None else ""
        word = self.tokens[phrase.head].text
        made = sense is not None and (sense.head in word_set("persons", "participle") or sense.inhabitant is not None)
        if made:
            # made of an adjective, the word itself tells no gender: its article and ending do
            told = {"der": "m" if word.endswith(("e", "er")) else "f", "ein": "m", "dem": "m", "eine": "f"}
            told |= {"die": "f"} if word.endswith("e") else {}
            gender = told.get(article, gender)
        if gender is None and sense is not None and sense.base.endswith("e"):
            if article in ("der", "ein") and word.endswith(("e", "er")):
                return "m" if article == "ein" or word.endswith("e") else None
            return "f" if article in ("die", "eine") and word.endswith("e") else None
        return gender

    def is_definite(self, phrase: Phrase) -> bool | None:
        """Whether the article says that a certain one is meant; None without article."""
        if phrase.determiner is None and phrase.possessor is None and phrase.sense is not None:
            saying = self.tokens[phrase.head].text.endswith(tuple(word_set("wording", "sayings")))
            if saying and phrase.sense.kind == "organisation":
                return True  # what "a firm" says nobody calls so ("nach Firmenangaben")
        if phrase.determiner is None:
            return True if phrase.possessor is not None and phrase.first != phrase.head else None
        return self.tokens[phrase.determiner].text.lower() not in word_set("determiners", "indefinite")
