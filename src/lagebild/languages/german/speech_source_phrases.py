"""Source phrases of a sentence: "laut X", "X zufolge", "nach Angaben von X", and whom they name."""

from collections.abc import Iterator
from dataclasses import dataclass

from lagebild.languages.german.clauses import SUBJECTS, span_of, subtree
from lagebild.languages.german.speech_insets import find_clause
from lagebild.languages.german.speech_links import is_owner, name_phrase
from lagebild.languages.german.speech_senses import is_accordance
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, Sentence, Token


@dataclass(frozen=True, slots=True)
class SourcePhrase:
    """One source phrase of a sentence."""

    cue: tuple[Span, ...]
    source: tuple[Span, ...]
    """Who is named; empty for "nach ersten Angaben"."""
    noun: int
    """The noun behind or before the preposition."""
    governor: int
    """The word on which the phrase hangs."""
    rest: tuple[int, ...]
    """Indices of the other tokens of the sentence, or of the relative clause in which the phrase stands."""
    inset: tuple[Span, ...]
    """That relative clause."""


def find_phrases(document: Document, sentence: Sentence, words: SpeechWords) -> Iterator[SourcePhrase]:
    """The source phrases of a sentence, in its order."""
    for index in range(sentence.first, sentence.last):
        token = document.tokens[index]
        if not _is_preposition(document, index, words):
            continue
        word = token.text.lower()
        place = _noun_of(document, index, words) if token.upos == "ADP" else token.head
        head = document.tokens[place]
        plain, compound = head.lemma in words.source_nouns, _is_compound(head, words)
        # "nach" alone may be local or temporal; "laut" and "zufolge" are not
        alone = word in words.prepositions ^ words.postpositions
        if not alone and not ((plain or compound) and word in words.prepositions):
            continue
        if (not alone and is_about(document, place, words)) or is_accordance(document, index, place):
            continue
        phrase = subtree(document, place)
        clause = find_clause(document, index)
        rest = tuple(i for i in clause or range(sentence.first, sentence.last) if i not in set(phrase))
        inset = (span_of(document, clause),) if clause else ()
        source = _source_of(document, index, place, words) if not compound else (name_phrase(document, place),)
        cue = _cue_of(document, index, place, words) if plain else (token.span,)
        yield SourcePhrase(cue, source, place, head.head, rest, inset)


def _is_preposition(document: Document, index: int, words: SpeechWords) -> bool:
    """Whether a word stands before or behind a noun; "laut" taken for an adverb does so right before a name."""
    token = document.tokens[index]
    if token.upos == "ADP":
        return token.head >= 0 and token.deprel == "case"
    alone = token.text.lower() in words.prepositions - words.postpositions
    return alone and token.head == index + 1 and is_name(document, index + 1)


def is_name(document: Document, index: int) -> bool:
    """Whether a word is a name, here or elsewhere in the text, or part of one, however it is tagged."""
    token = document.tokens[index]
    return any(n.span.contains(token.span) or n.span.of(document.text) == token.text for n in document.names)


def is_about(document: Document, noun: int, words: SpeechWords) -> bool:
    """ "nach Berichten über Gewalt": what the noun is about makes of it a happening that something follows."""
    below = (i for child in document.children(noun) for i in document.children(child))
    return any(document.tokens[i].deprel == "case" and document.tokens[i].text.lower() in words.topics for i in below)


def _cue_of(document: Document, index: int, noun: int, words: SpeechWords) -> tuple[Span, ...]:
    """ "nach Angaben" alone, "nach eigenen Angaben" and "ersten Angaben zufolge" as whole phrases."""
    whole = (i for i in document.children(noun) if document.tokens[i].lemma.lower() in words.own | words.early)
    return tuple(document.tokens[i].span for i in sorted((index, noun, *whole)))


def _is_compound(noun: Token, words: SpeechWords) -> bool:
    """ "Polizeiangaben", "Medienberichten": the noun itself says whose words they are."""
    forms = (noun.lemma.lower(), noun.text.lower())
    return any(form.endswith(n) and len(form) > len(n) + 2 for form in forms for n in words.compound_sources)


def _noun_of(document: Document, index: int, words: SpeechWords) -> int:
    """The noun of a preposition: its governor, unless a nearer noun on the right side has nothing to do with that."""
    head, word = document.tokens[index].head, document.tokens[index].text.lower()
    both = word in words.prepositions & words.postpositions
    step = -1 if word in words.postpositions and not (both and head > index) else 1
    sentence = document.sentences[document.tokens[index].sentence]
    reach = range(index + 1, sentence.last) if step > 0 else range(index - 1, sentence.first - 1, -1)
    nearest = next((i for i in reach if document.tokens[i].upos in NOUNS), head)
    # "sagte Rehn | der Zeitung zufolge": no preposition stands with a subject
    apart = step < 0 and document.tokens[head].deprel in SUBJECTS
    whole = set(subtree(document, head))
    # "Am Hafen stellten Lotsen | der Bahn zufolge": a verb between a noun and the preposition parts them
    parted = any(document.tokens[i].upos in VERBAL and i not in whole for i in range(*sorted((head, index)))[1:])
    return head if step * (head - index) > 0 and nearest in whole and not apart and not parted else nearest


def _source_of(document: Document, index: int, noun: int, words: SpeechWords) -> tuple[Span, ...]:
    """Whom the phrase names: behind "nach Angaben" the owner of the words, with "eigenen" the subject."""
    if document.tokens[noun].lemma not in words.source_nouns:
        kept = [i for i in subtree(document, noun) if i != index and (i >= noun or document.tokens[i].upos != "ADP")]
        return (span_of(document, kept),) if kept else ()
    children = list(document.children(noun))
    if any(document.tokens[i].lemma.lower() in words.own for i in children):
        return find_subject(document, _verb_of(document, noun))
    owner = next((i for i in children if is_owner(document, i, noun, words)), None)
    return (name_phrase(document, owner),) if owner is not None else ()


def _verb_of(document: Document, noun: int) -> int:
    """The word on which the phrase hangs, unless that stands in a clause which a conjunction opens behind it."""
    verb = document.tokens[noun].head
    marks = (i for i in document.children(verb) if document.tokens[i].deprel == "mark") if verb >= 0 else ()
    return -1 if any(i > noun for i in marks) else verb


def find_subject(document: Document, verb: int) -> tuple[Span, ...]:
    """The name or noun that is the subject of a verb."""
    if verb < 0:
        return ()
    found = next((i for i in document.children(verb) if document.tokens[i].deprel in SUBJECTS), None)
    return (name_phrase(document, found),) if found is not None else ()
