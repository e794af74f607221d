"""Whether a place name in a German sentence means who rules there: "Moskau fordert", but "in Moskau"."""

from lagebild.languages.german.mention_marks import NameMark
from lagebild.languages.german.mention_words import noun_sense, word_set
from lagebild.model.text import Document, Token

_NOUNS = ("NOUN", "PROPN")
SURE = 0.8
"""A word that the model does not take for a name must mean a place this surely."""
MAX_AUS = 7
"""So many words behind the place "aus" stands at most in "von X aus"."""
GAME = "SPORT"
"""The type of matches and contests."""
MAX_ACRONYM = 4
"""Longer words in capitals are no acronyms: a place written so opens a report."""


def acts_here(document: Document, mark: NameMark) -> bool:
    """Whether the name stands where only somebody who speaks, decides or acts can stand."""
    before = _previous(document, mark.first)
    seated = before is not None and before.upos in (*_NOUNS, "X") and _seats_there(before.text)
    if seated or _opens_dateline(document, mark) or _plays(document, mark):
        return False
    if mark.genitive and _owns_next_noun(document, mark):
        return not _keeps_place(document, mark)
    if _is_source(document, mark):
        return True
    preposition = _preposition(document, mark)
    if preposition:
        return _preposition_allows(document, mark, preposition)
    token = document.tokens[mark.last]
    if mark.genitive:
        return before is not None and before.text.lower().endswith(tuple(word_set("places", "acts_of")))
    if token.head >= 0 or any(t.head >= 0 for t in document.tokens):
        return _role_allows(document, mark)
    return before is None or before.upos not in _NOUNS


def _plays(document: Document, mark: NameMark) -> bool:
    """ "Turin verlor gegen Kiew": whether a place stands for the team that plays there, and for nobody who rules."""
    heads = {document.tokens[i].head for i in mark.indices} - set(mark.indices)
    games = (s for event in document.events if event.type == GAME for s in event.trigger)
    return any(not heads.isdisjoint(document.indices_of(span)) for span in games)


def _is_source(document: Document, mark: NameMark) -> bool:
    """Whether the word behind the name says that it tells something ("Moskau zufolge")."""
    following = document.tokens[mark.last + 1 : mark.last + 2]
    return any(token.text == "zufolge" for token in following)


def is_led_to(document: Document, index: int, weight: float) -> bool:
    """Whether a preposition leads to a noun that surely means a place ("Grenze zu Abchasien")."""
    before = _previous(document, index)
    led = before is not None and before.upos == "ADP" and before.text in word_set("places", "leading")
    return led and weight >= SURE and document.tokens[index].upos in _NOUNS


def is_led_into(document: Document, index: int) -> bool:
    """Whether a preposition right before the word leads to it and to no noun behind it ("in Arams geplant")."""
    before = _previous(document, index)
    led = before is not None and before.text.lower() in word_set("places", "leading")
    return led and before is not None and before.deprel == "case" and before.head == index


def _owns_next_noun(document: Document, mark: NameMark) -> bool:
    """Whether the genitive stands before its noun, so that a preposition before it governs that noun."""
    following = document.tokens[mark.last + 1 : mark.last + 2]
    return any(token.upos in _NOUNS for token in following)


def _seats_there(noun: str) -> bool:
    """Whether a place name right after the noun says where it is ("Arbeitsgericht Mainz")."""
    sense = noun_sense(noun)
    return noun in word_set("places", "local_nouns") or (sense is not None and sense.kind == "organisation")


def _opens_dateline(document: Document, mark: NameMark) -> bool:
    """Whether the name stands alone before a day or an agency at the beginning of a line."""
    tokens, after = document.tokens, mark.last + 1
    span = tokens[mark.first].span
    before = document.text[: span.start].rstrip(" \t\xa0")
    shouted = mark.base.isupper() and len(mark.base) > MAX_ACRONYM
    if not (not before or before.endswith("\n") or shouted) or after + 1 >= len(tokens):
        return False
    if tokens[after].text in ("(", "–", "-", "--", "/", "|") or (shouted and tokens[after].text in (".", ":")):
        return True
    if shouted and before and not before.endswith("\n"):
        return False
    # "Kathmandu Nepal will ...": what opens the sentence has a capital, a verb has none
    capital = tokens[after].text[:1].isupper() and not mark.genitive and "\n" not in _between(document, mark.last)
    day = any(span.overlaps(tokens[after + 1].span) for span, _, _ in document.times)
    return capital or (tokens[after].text == "," and (day or tokens[after + 1].text[:1].isdigit()))


def _between(document: Document, index: int) -> str:
    """The characters between a token and the next."""
    return document.text[document.tokens[index].span.end : document.tokens[index + 1].span.start]


def _previous(document: Document, index: int) -> Token | None:
    """The word before, in the same sentence."""
    if index == 0 or document.tokens[index - 1].sentence != document.tokens[index].sentence:
        return None
    return document.tokens[index - 1]


def _preposition(document: Document, mark: NameMark) -> str:
    """The preposition that governs the name, looked for also before the first of several joined names."""
    index = mark.first - 1
    known = word_set("places", "local_prepositions") | word_set("places", "actor_prepositions")
    while index >= 0 and document.tokens[index].sentence == document.tokens[mark.first].sentence:
        token = document.tokens[index]
        if token.text.lower() in known:
            return token.text.lower()
        joins = token.text in (",", "und", "sowie", "oder", "/") or token.upos in ("PROPN", "ADJ", "DET")
        if not joins:
            return ""
        index -= 1
    return ""


def _preposition_allows(document: Document, mark: NameMark, preposition: str) -> bool:
    if preposition == "aus":
        told = _previous(document, mark.first - 1)
        return _says(document, mark) or (told is not None and told.text.lower() in word_set("wording", "sayings"))
    if preposition not in word_set("places", "actor_prepositions"):
        return False
    before = _previous(document, mark.first - 1)
    if before is not None and before.text in word_set("places", "local_nouns"):
        return False
    if preposition == "von" and before is not None and before.text.lower() in word_set("places", "directions"):
        return False
    if preposition == "von" and before is not None and before.upos == "NOUN":
        # "the treaty of X" was made there; only what somebody says, wants or grants is his
        return before.text.lower().endswith(tuple(word_set("places", "acts_of")))
    if preposition in ("von", "zwischen"):
        return not _names_way(document, mark, preposition)
    return True


def _names_way(document: Document, mark: NameMark, preposition: str) -> bool:
    """Whether "von X nach Y" or a phrase of moving tells of a way between places."""
    following = document.tokens[mark.last + 1 : mark.last + 4]
    if any(t.text.lower() in ("nach", "bis", "aus", "entfernt", "zum", "zur") for t in following):
        return True
    farther = document.tokens[mark.last + 4 : mark.last + MAX_AUS]
    if preposition == "von" and any(t.text == "aus" and t.deprel != "mark" for t in farther):
        return True  # "von Auheim oder nahen Orten aus"
    head = document.tokens[document.tokens[mark.last].head] if document.tokens[mark.last].head >= 0 else None
    return preposition == "zwischen" and head is not None and head.text in word_set("places", "local_nouns")


def _says(document: Document, mark: NameMark) -> bool:
    """Whether the sentence tells that something is said out of that place."""
    sentence = document.sentences[document.tokens[mark.first].sentence]
    words = document.sentence_tokens(sentence)
    near = [t for i, t in enumerate(words, sentence.first) if mark.first - 5 <= i <= mark.last + 5]
    return any(t.text in word_set("places", "saying") or t.lemma in word_set("places", "saying") for t in near)


def _keeps_place(document: Document, mark: NameMark) -> bool:
    """Whether a genitive belongs to a noun that makes it a place ("Moskaus Innenstadt")."""
    window = document.tokens[max(0, mark.first - 2) : mark.last + 3]
    following = document.tokens[mark.last + 1 : mark.last + 2]
    officers = tuple(noun.lower() for noun in word_set("places", "local_officers"))
    served = any(t.text.lower().endswith(officers) for t in following)
    return served or any(t.text in word_set("places", "local_nouns") for t in window)


def _role_allows(document: Document, mark: NameMark) -> bool:
    """Whether the name is subject or object of a verb that tells of acting."""
    inside = mark.indices
    top = next((i for i in inside if document.tokens[i].head not in inside), mark.last)
    seen = set()
    while document.tokens[top].deprel == "conj" and document.tokens[top].head >= 0 and top not in seen:
        seen.add(top)
        top = document.tokens[top].head
    token = document.tokens[top]
    if not token.deprel.startswith(("nsubj", "obj", "iobj")) or token.head < 0:
        return False
    verb = document.tokens[token.head]
    if token.deprel == "nsubj:pass" and verb.lemma not in word_set("places", "done_to_rulers"):
        return False
    copula = any(document.tokens[c].deprel == "cop" for c in document.children(token.head))
    return verb.upos in ("VERB", "AUX") and not copula and verb.lemma not in word_set("places", "stative_verbs")
