"""German words for two: beide, beide Seiten, die beiden Präsidenten."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lagebild.knowledge.lookup import Knowledge
from lagebild.languages.german.mention_pronouns import others_of_clause
from lagebild.languages.german.mention_words import noun_sense, sort_of_body, word_set
from lagebild.languages.german.numbers import read_number_word
from lagebild.model.spans import Span
from lagebild.model.text import Document, MentionFrame

PAIR = 2
"""So many whom a word for two means."""
MAX_ATTRIBUTE = 12
"""So many words a noun may stand behind its word for two."""
REACH = 2
"""So many sentences before a word for two the two are looked for that were counted."""
CLAUSE_MARKS = ",;:.!?–()"
ATTRIBUTE = "amod"
PLURAL_ENDS = ("en", "n", "e", "s")
MOST_TOLD = 6
"""Of more holders of an office few texts tell by their names."""
MAX_BETWEEN = 3
"""So many words stand between a number and the noun that it counts at most."""


def find_pairs(document: Document, knowledge: Knowledge) -> Iterator[MentionFrame]:
    """Words for two: "beide", "beide Seiten", "die beiden Präsidenten"."""
    for index, token in enumerate(document.tokens):
        if token.text.lower() not in word_set("determiners", "both") or _are_others(document, index):
            continue
        noun = _noun_behind(document, index) or _noun_above(document, index) or _noun_of_attribute(document, index)
        if noun is None and _takes_up_things(document, index):
            continue
        if noun is None:
            yield MentionFrame(
                span=token.span, form="pronoun", count=2, number="Plur", base=token.text.lower(),
                unlike=others_of_clause(document, index),
            )  # fmt: skip
            continue
        yield from _pair_of_noun(document, index, noun, knowledge)


def _are_others(document: Document, index: int) -> bool:
    """Whether the next word says that two others are meant than those told of ("die beiden anderen")."""
    behind = document.tokens[index + 1 : index + 2]
    return bool(behind) and behind[0].text in word_set("determiners", "further")


def _pair_of_noun(document: Document, index: int, noun: int, knowledge: Knowledge) -> Iterator[MentionFrame]:
    """What "beide" and its noun name: two sides, or two of whom or which the noun tells."""
    word = document.tokens[noun].text
    span = Span(document.tokens[index].span.start, document.tokens[noun].span.end)
    if word in word_set("wording", "sides"):
        sort = "state" if word in word_set("wording", "sides_of_states") else ""
        yield MentionFrame(
            span=span, form="description", kind="country", relation="side", sort=sort, count=2, number="Plur",
            unlike=others_of_clause(document, noun), base=span.of(document.text),
        )  # fmt: skip
        return
    sense, role = noun_sense(word), knowledge.role(word)
    if sense is None and role is None:
        return
    sort, alike = _sort_of_several(word)
    bodies = sense is not None and sense.kind == "group" and (sort or _is_body(word.removesuffix("en")))
    firm = sense is not None and (sense.head in _firms() or sense.kind == "organisation" or bool(bodies))
    before = document.tokens[index - 1] if index else None
    owned = before is not None and before.text.lower() in word_set("determiners", "possessive")
    men = sense is not None and sense.head in word_set("persons", "anybody")
    told = noun - index > MAX_BETWEEN  # a longer attribute tells of others than the two named last
    anybody = not told and (men or word in word_set("persons", "anybodies"))
    yield MentionFrame(
        span=span, form="description", kind="organisation" if firm else "person", count=2, number="Plur",
        base=f"{document.tokens[index].text} {word}" if told else span.of(document.text),
        role=role.key if role else None, role_words=word,
        possessor=before.span if before and owned else None, anybody=anybody,
        sort=sort if firm else "", alike=alike if firm else (),
    )  # fmt: skip


def _is_body(noun: str) -> bool:
    sense = noun_sense(noun)
    return sense is not None and sense.kind == "organisation"


def _sort_of_several(word: str) -> tuple[str, tuple[str, ...]]:
    """The sort of body that a noun in the plural names, and all nouns of that sort."""
    ones = (word, *(word.removesuffix(end) for end in PLURAL_ENDS), f"{word.removesuffix('en')}a")
    return next((found for one in ones if (found := sort_of_body(one))[0]), ("", ()))


def _firms() -> frozenset[str]:
    """Nouns that stand for firms where two are told of ("beide Töchter")."""
    return word_set("bodies", "firms") | word_set("bodies", "kin_of_firms")


def _takes_up_things(document: Document, index: int) -> bool:
    """Whether the sentence has named two things before ("with his two cars; both ...")."""
    both = word_set("determiners", "both")
    first = document.sentences[document.tokens[index].sentence].first
    nouns = [_noun_behind(document, i) for i in range(first, index) if document.tokens[i].text.lower() in both]
    return any(noun is not None and noun_sense(document.tokens[noun].text) is None for noun in nouns)


def _noun_above(document: Document, index: int) -> int | None:
    """The noun that the word for two belongs to by syntax, with a longer attribute between them."""
    head = document.tokens[index].head
    behind = index < head <= index + MAX_ATTRIBUTE and document.tokens[index].deprel in ("det", "amod", "nummod")
    return head if behind and document.tokens[head].upos == "NOUN" else None


def _noun_of_attribute(document: Document, index: int) -> int | None:
    """The noun behind an attribute with words of its own ("die beiden am Montag in Auheim verhafteten Männer")."""
    tokens = document.tokens
    for position in range(index + 1, min(index + 1 + MAX_ATTRIBUTE, len(tokens))):
        token, before = tokens[position], tokens[position - 1]
        if token.text in CLAUSE_MARKS or (token.feats.get("VerbForm") == "Fin" and token.deprel != ATTRIBUTE):
            return None
        if token.upos == "NOUN" and before.deprel == ATTRIBUTE:
            inside = range(index + 1, position)
            led = tokens[index - 1].head == position  # by the article
            told = (tokens[i].head for i in inside if tokens[i].deprel in ("nmod", "obl"))
            return position if led or any(i in inside and tokens[i].deprel == ATTRIBUTE for i in told) else None
    return None


def _noun_behind(document: Document, index: int) -> int | None:
    """The noun that the word for two goes with, over at most two adjectives."""
    for position in range(index + 1, min(index + 4, len(document.tokens))):
        token = document.tokens[position]
        if token.text[:1].isupper() and token.text[1:2].isalpha():
            return position
        if not token.text.endswith(("en", "er", "e")) or token.upos in ("VERB", "AUX", "ADP", "DET"):
            return None
    return None


def count_holders(document: Document, frame: MentionFrame) -> MentionFrame:
    """The frame; "die drei Präsidenten" with how many hold the office of whom the text has told."""
    if frame.form != "description" or frame.kind != "group" or not frame.role or frame.count:
        return frame
    first = document.indices_of(frame.span)[0]
    if first < 2 or document.tokens[first - 1].upos != "NUM":
        return frame
    known = document.tokens[first - 2].text.lower() in word_set("determiners", "all_of")
    number = read_number_word(document.tokens[first - 1].text.lower()) if known else None
    return replace(frame, count=int(number)) if number and PAIR < number <= MOST_TOLD else frame


def tie_counted(document: Document, frames: Sequence[MentionFrame]) -> Iterator[MentionFrame]:
    """The same frames; a lone word for two points to the two counted before ("zwei Männer ... die beiden").

    Of two who were only some of a group no mention tells, and the word means nobody else.
    """
    for frame in frames:
        number = _number_before(document, frames, frame) if frame.form == "pronoun" and frame.count == 2 else None
        if number is None:
            yield frame
        elif document.tokens[number + 1].text.lower() not in word_set("determiners", "partitive"):
            yield replace(frame, same_as=_counted_by(document, frames, number))


def _number_before(document: Document, frames: Sequence[MentionFrame], frame: MentionFrame) -> int | None:
    """The last "zwei" before the word that counts people, where no two persons are named behind it."""
    index = document.indices_of(frame.span)[0]
    first = document.sentences[max(0, document.tokens[index].sentence - REACH)].first
    numbers = (
        i for i in range(index - 1, first - 1, -1) if document.tokens[i].text.lower() in word_set("determiners", "two")
    )
    number = next((i for i in numbers if _counted_by(document, frames, i) is not None), None)
    if number is None:
        return None
    between = Span(document.tokens[number].span.end, frame.span.start)
    named = {f.base for f in frames if f.form == "name" and f.kind == "person" and between.contains(f.span)}
    return number if len(named) < PAIR else None


def _counted_by(document: Document, frames: Sequence[MentionFrame], number: int) -> Span | None:
    """The description of several people that begins right behind a number, an article or an adjective after it."""
    behind = document.tokens[number + 1 : number + 1 + MAX_BETWEEN]
    starts = {token.span.start for token in behind}
    groups = (f for f in frames if f.form == "description" and f.kind == "group" and f.number == "Plur")
    return next((f.span for f in groups if f.span.start in starts), None)
