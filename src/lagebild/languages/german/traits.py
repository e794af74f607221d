"""Traits by which statements and events are known: lemmas and their endings, by the place where they stand."""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from lagebild.languages.german.clauses import SUBJECTS, indices_in, main_verbs
from lagebild.model.syntax import HELPERS, OBLIQUE
from lagebild.model.text import Document, SpeechFrame, Token

CONTENT_WORDS = frozenset({"NOUN", "VERB", "ADJ", "PROPN"})
TOLD_BESIDE = frozenset({"NOUN", "VERB", "ADJ", "ADV"})
UNTOLD = frozenset({"PUNCT", "DET"})
SPEAKING = frozenset({"NOUN", "PROPN", "PRON", "ADJ"})
CUE_WORDS = frozenset({"VERB", "NOUN", "ADP", "AUX", "ADJ"})
SUBJECT_LIKE = SUBJECTS | {"expl"}
ENDING = 5
"""Characters at the end of a long word, which in compounds are those of its last part."""
LONG = 6
LAST_SENTENCE, MOST_DEPENDENTS = 8, 6
SENTENCE_STEP, MOST_SENTENCES = 4, 9
"""Sentences by which lengths of texts differ, and the number of lengths told apart."""
LENGTH_STEP, LONGEST = 5, 6
"""Words by which lengths of contents differ, and the number of lengths told apart."""


def list_statement_traits(document: Document, frame: SpeechFrame) -> set[str]:
    """What is said, with which verbs and how long, by whom, and with which words around it."""
    return set(_read_statement(document, frame))


def list_event_traits(document: Document, index: int) -> set[str]:
    """The word that names an event, what hangs on it, what it hangs on, and the words of its sentence."""
    return set(_read_event(document, index))


def list_trigger_traits(document: Document, index: int, found: Collection[str]) -> set[str]:
    """The traits of a word that may name an event, its form and where it stands; `found` are other traits of it."""
    return {*_read_event(document, index), *_read_place(document, index), *(f"is {name}" for name in found)}


def _read_statement(document: Document, frame: SpeechFrame) -> Iterator[str]:
    tokens, inside = document.tokens, indices_in(document, frame.content)
    told = [_base(tokens[i]) for i in inside if tokens[i].upos not in UNTOLD]
    yield frame.form
    yield "cue" if frame.cue else "no cue"
    yield "speaker" if frame.speaker else "no speaker"
    yield from (f"said {lemma}" for lemma in told)
    yield from (f"said {a} {b}" for a, b in pairwise(told))
    yield from (f"said -{base[-ENDING:]}" for i in inside if (base := _long(tokens[i])))
    for i in indices_in(document, frame.cue):
        if tokens[i].upos in CUE_WORDS:
            yield f"cue {_base(tokens[i])}"
    for i in indices_in(document, frame.speaker):
        if tokens[i].upos in SPEAKING:
            yield f"speaker {_base(tokens[i])}"
            yield f"speaker -{_base(tokens[i])[-ENDING:]}"
    for verb in main_verbs(document, inside):
        yield from _read_verb(document, verb)
    if inside:
        yield from _read_borders(document, frame, inside)


def _read_verb(document: Document, verb: int) -> Iterator[str]:
    """Mood and tense of a main verb of the content, what it helps, and its subjects."""
    token = document.tokens[verb]
    mood = f"{token.feats.get('Mood', '-')} {token.feats.get('Tense', '-')}"
    yield f"mood {mood}"
    yield f"verb {_base(token)} {mood}"
    head = token.head if token.deprel in HELPERS and token.head >= 0 else verb
    yield f"main {_base(document.tokens[head])}"
    for kid in (document.tokens[i] for i in document.children(head)):
        if kid.deprel in SUBJECT_LIKE:
            yield f"subject {_base(kid) if kid.upos == 'PRON' else kid.upos}"
            yield f"subject {kid.upos} {mood}"
        elif kid.deprel == "advmod":
            yield f"how {_base(kid)}"


def _read_borders(document: Document, frame: SpeechFrame, inside: Sequence[int]) -> Iterator[str]:
    """How the content begins and ends, how long it is, and the words of its sentence outside of it."""
    tokens, within = document.tokens, set(inside)
    end = frame.content[-1].end
    yield f"end {document.text[end - 1 : end + 1].strip()}"
    yield f"length {min(LONGEST, len(inside) // LENGTH_STEP)}"
    yield f"first {' '.join(_base(tokens[i]) for i in inside[:2])}"
    sentence = document.sentences[tokens[inside[0]].sentence]
    for i in range(sentence.first, sentence.last):
        if i not in within and tokens[i].upos in TOLD_BESIDE:
            yield f"beside {_base(tokens[i])}"


def _read_event(document: Document, index: int) -> Iterator[str]:
    tokens, token = document.tokens, document.tokens[index]
    base = _base(token)
    yield base
    yield token.upos
    yield f"{base} {token.deprel}"
    yield from (f"-{base[-length:]}" for length in (4, 5, 6, 8) if len(base) > length)
    yield from (f"{base[:length]}-" for length in (4, 6) if len(base) > length)
    for kid in document.children(index):
        yield from _read_dependent(document, kid)
    if token.head >= 0:
        yield f"on {_base(tokens[token.head])}"
        yield f"on {token.deprel}"
    sentence = document.sentences[token.sentence]
    for i in range(sentence.first, sentence.last):
        if i != index and tokens[i].upos in CONTENT_WORDS:
            yield f"with {_base(tokens[i])}"
            if tokens[i].upos == "NOUN" and (long := _long(tokens[i])):
                yield f"with -{long[-ENDING:]}"


def _read_dependent(document: Document, kid: int) -> Iterator[str]:
    """What hangs on the word that names an event, and what hangs on that."""
    token = document.tokens[kid]
    if token.upos in UNTOLD:
        return
    base = _base(token)
    yield f"of {base}"
    yield f"{token.deprel} {base}"
    if long := _long(token):
        yield f"{token.deprel} -{long[-ENDING:]}"
    for below in (document.tokens[i] for i in document.children(kid)):
        if below.upos in CONTENT_WORDS:
            yield f"below {_base(below)}"
        elif below.deprel == "case" and token.deprel in OBLIQUE:
            yield f"by way of {_base(below)}"


def _read_place(document: Document, index: int) -> Iterator[str]:
    """Features of the word, how it is tied, what is said in it, how far on it stands and how long the text is."""
    tokens, token = document.tokens, document.tokens[index]
    yield f"sentence {min(LAST_SENTENCE, token.sentence)}"
    yield f"sentences {min(MOST_SENTENCES, len(document.sentences) // SENTENCE_STEP)}"
    yield from (f"{name} {value}" for name, value in token.feats.items())
    for frame in document.speech:
        if any(span.overlaps(token.span) for span in frame.content):
            yield f"in {frame.form}"
            yield f"in {frame.act}"
    kids = [tokens[i] for i in document.children(index)]
    yield f"dependents {min(MOST_DEPENDENTS, len(kids))}"
    yield from (f"has {kid.deprel}" for kid in kids)
    yield from (f"article {_base(kid)}" for kid in kids if kid.upos == "DET")
    if token.head >= 0:
        yield f"on a {tokens[token.head].upos}"


def _base(token: Token) -> str:
    return token.lemma.lower()


def _long(token: Token) -> str:
    """The lemma of a long word, empty for others."""
    return _base(token) if token.upos in CONTENT_WORDS and len(token.lemma) > LONG else ""
