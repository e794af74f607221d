"""Whom a report cites: "unter Berufung auf X", "das sich auf X beruft", "X, auf den sich die Zeitung beruft"."""

from collections.abc import Iterator, Set
from dataclasses import replace

from lagebild.languages.german.clauses import SUBJECTS, indices_in, is_passive, is_relative, prepositions_of
from lagebild.languages.german.speech_links import is_owner, name_phrase
from lagebild.languages.german.speech_owners import names_somebody
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span, touches
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, Sentence, SpeechFrame

CITED, CITED_IN_PASSIVE = frozenset({"obj", "obl:arg"}), frozenset({"nsubj", "nsubj:pass"})
"""Relations of whoever is quoted to the verb of quoting."""
MAX_APART = 5
"""Words from the noun of citing to who is cited, where the tree hangs him elsewhere."""


def cite(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """ "Die Agentur berichtet unter Berufung auf Kreise": the circles spoke, the agency passed it on."""
    for sentence in _sentences_of(document, frame):
        noun = _find_outside(document, sentence, frame, words.citing)
        cited = _find_cited(document, noun) if noun is not None else None
        if noun is not None and cited is not None and not _is_own(document, cited, words):
            source = _voice(document, cited, words)
            passed = tuple(s for s in frame.speaker if not s.overlaps(source)) or _passing(document, frame, noun)
            return replace(frame, speaker=(source,), via=passed)
        verb = _find_outside(document, sentence, frame, load_set("speech", "prepositions", "relying"))
        if verb is not None:
            return _cite_by_verb(document, frame, verb, words)
    return frame


def _sentences_of(document: Document, frame: SpeechFrame) -> Iterator[Sentence]:
    """The sentence of the content, and that of the cue where it is another one."""
    content = document.sentence_at(frame.content[0].start)
    cue = document.sentence_at(frame.cue[0].start) if frame.cue else None
    yield from (s for s in (content, cue if cue is not content else None) if s is not None)


def _find_outside(document: Document, sentence: Sentence, frame: SpeechFrame, lemmas: Set[str]) -> int | None:
    """The first of these words in the sentence that is no part of the content."""
    found = (i for i in range(sentence.first, sentence.last) if document.tokens[i].lemma in lemmas)
    return next((i for i in found if not touches(document.tokens[i].span, frame.content)), None)


def _find_cited(document: Document, noun: int) -> int | None:
    """Who is cited: what hangs on the noun of citing, else the next noun behind its preposition."""
    near = range(noun + 1, min(noun + 1 + MAX_APART, len(document.tokens)))
    nouns = (i for i in (*document.children(noun), *near) if document.tokens[i].upos in NOUNS)
    return next((i for i in nouns if _is_cited(document, i)), None)


def _is_cited(document: Document, index: int) -> bool:
    """Whether the word has the preposition before whom a report cites ("auf")."""
    return not load_set("speech", "prepositions", "cited").isdisjoint(prepositions_of(document, index))


def _is_own(document: Document, noun: int, words: SpeechWords) -> bool:
    """ "unter Berufung auf eigene Quellen": who cites himself passes on nobody's words."""
    return any(document.tokens[i].lemma.lower() in words.own for i in document.children(noun))


def _voice(document: Document, noun: int, words: SpeechWords) -> Span:
    """Whose words a noun tells of: "Angaben aus Kreisen" are those of the circles."""
    if document.tokens[noun].lemma not in words.source_nouns:
        return name_phrase(document, noun)
    below = list(document.children(noun))
    owner = next((i for i in below if is_owner(document, i, noun, words) and document.tokens[i].upos in NOUNS), None)
    heard = next((i for i in below if i > noun and prepositions_of(document, i) & words.source_prepositions), None)
    voice = owner if owner is not None else heard
    return name_phrase(document, noun if voice is None else voice)


def _passing(document: Document, frame: SpeechFrame, noun: int) -> tuple[Span, ...]:
    """Who cites: the subject of the verb of saying, or of the verb that the noun of citing hangs on."""
    cues = [i for i in indices_in(document, frame.cue) if document.tokens[i].upos == "VERB"]
    verbs = (*cues, document.tokens[noun].head)
    subjects = (
        i for verb in verbs if verb >= 0 for i in document.children(verb) if document.tokens[i].deprel in SUBJECTS
    )
    spans = (name_phrase(document, i) for i in subjects)
    return tuple(s for s in spans if not touches(s, frame.content))[:1]


def _cite_by_verb(document: Document, frame: SpeechFrame, verb: int, words: SpeechWords) -> SpeechFrame:
    """ "Laut der Agentur, die sich auf Kreise beruft": the same told by a verb."""
    children = list(document.children(verb))
    reflexive = [i for i in children if document.tokens[i].text.lower() in words.reflexives]
    cited = next((i for i in children if _is_cited(document, i)), None)
    subject = next((i for i in children if document.tokens[i].deprel in SUBJECTS and i not in reflexive), None)
    if subject is None and document.tokens[verb].deprel == "conj":
        above = document.children(document.tokens[verb].head)
        subject = next(
            (i for i in above if document.tokens[i].deprel in SUBJECTS and not _points(document, i, words)), None
        )
    nouns = [_meant(document, i, verb) if i is not None else None for i in (subject, cited)]
    if not reflexive or nouns[0] is None or nouns[1] is None:
        return frame
    medium, source = (_voice(document, i, words) for i in nouns if i is not None)
    own = (medium, source, *(name_phrase(document, i) for i in nouns if i is not None), document.tokens[verb].span)
    by = frame.speaker or frame.via
    if not any(touches(span, own) for span in (*by, *frame.cue)):
        return frame
    cue = tuple(span for span in frame.cue if not span.overlaps(document.tokens[verb].span))
    return replace(frame, speaker=(source,), via=(medium,), cue=cue or frame.cue)


def _points(document: Document, index: int, words: SpeechWords) -> bool:
    return document.tokens[index].text.lower() in words.pointing


def _meant(document: Document, index: int, verb: int) -> int | None:
    """The noun itself, or the one that a relative pronoun stands for."""
    token = document.tokens[index]
    if is_relative(token) and document.tokens[verb].head >= 0:
        index = document.tokens[verb].head
    return index if document.tokens[index].upos in NOUNS else None


def find_quoted(document: Document, verb: int) -> Span | None:
    """Whose words somebody quotes: subject of the passive, else who is the object ("zitiert Kern mit den Worten")."""
    passive = is_passive(document, verb)
    relations = CITED_IN_PASSIVE if passive else CITED
    found = [i for i in document.children(verb) if document.tokens[i].deprel in relations]
    # "wird er zitiert", "zitiert ihn das Blatt"
    meant = (i for i in document.children(verb) if _is_quoted_pronoun(document, i, known=i in found))
    nouns = (i for i in found if document.tokens[i].upos in NOUNS)
    named = next((name_phrase(document, i) for i in nouns if passive or _may_be_quoted(document, i)), None)
    return named or next((document.tokens[i].span for i in meant), None)


def _may_be_quoted(document: Document, index: int) -> bool:
    """ "zitierte Kern", "zitierte den Minister", and no text."""
    named = document.tokens[index].upos == "PROPN" or names_somebody(document, index)
    return named and not prepositions_of(document, index)


def _is_quoted_pronoun(document: Document, index: int, *, known: bool) -> bool:
    """Whether a pronoun stands for who is quoted: by its relation to the verb, or by its form alone."""
    return document.tokens[index].text.lower() in load_set("speech", "passive", "quoted" if known else "always_quoted")
