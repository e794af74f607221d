"""Deadlines that somebody sets for others or puts off without a verb of demanding: "gab ihm bis Mai Zeit"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import full_lemma, is_reflexive, main_verbs, prepositions_of, span_of, subtree
from lagebild.languages.german.speech_links import cue_spans, find_speaker, name_phrase
from lagebild.languages.german.speech_negation import is_negated
from lagebild.languages.german.speech_outcomes import tells_fact
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span, cover
from lagebild.model.text import Document, SpeechFrame

DATIVE = frozenset({"obl:arg", "iobj", "obj"})
"""Relations of whoever gets the time; the tree takes a bare name for an object."""
JOINED = frozenset({"conj"})
CLAUSES = frozenset({"acl", "xcomp", "ccomp", "advcl"})
EXTENDED = "extended"
OWED = frozenset({"demand", "assert", "announce", "threaten"})
"""Acts for which setting a deadline is taken."""


def tell_deadlines(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames, and one for each deadline, in place of what other rules read into its words."""
    told = list(frames)
    named = load_set("speech", "deadlines", "nouns") | load_set("speech", "deadlines", "time")
    for noun, token in enumerate(document.tokens):
        if token.head < 0 or token.lemma not in named:
            continue
        own = _tell_deadline(document, noun, _find_verb(document, noun), words)
        if own is None:
            continue
        same = [f for f in told if f.act in OWED and any(c.overlaps(own.cue[0]) for c in f.cue)]
        if own.content[0].start > own.cue[-1].end and any(c.overlaps(own.content[0]) for f in same for c in f.content):
            continue  # what must be done by then has been read already
        known = next((f for f in same if f.speaker), own)
        hearers = own.addressee or next((f.addressee for f in same if f.addressee), ())
        told = [f for f in told if f not in same]
        told.append(replace(own, speaker=known.speaker, via=known.via, addressee=hearers))
    return told


def _find_verb(document: Document, noun: int) -> int:
    """The verb above the noun: behind "bis Montag, 12 Uhr," the tree may join the noun to the day."""
    above = document.tokens[noun].head
    joined = document.tokens[noun].deprel == "conj" and _is_last_day(document, above)
    return document.tokens[above].head if joined and document.tokens[above].head >= 0 else above


def _tell_deadline(document: Document, noun: int, verb: int, words: SpeechWords) -> SpeechFrame | None:
    """What a verb does with time for others; None where it sets no day, or nobody does it."""
    lemma, timed = full_lemma(document, verb), document.tokens[noun].lemma in load_set("speech", "deadlines", "time")
    moves = not timed and lemma in load_set("speech", "deadlines", "moving")
    set_by = moves or lemma in load_set("speech", "deadlines", "leaving" if timed else "setting")
    if not set_by or not tells_fact(document, verb) or is_reflexive(document, verb):
        return None
    beside = [i for place in (verb, noun) for i in document.children(place)]
    day = next((i for i in beside if _is_last_day(document, i)), None)
    speaker = find_speaker(document, verb, words)
    duty = None if day is not None or timed or moves else _find_duty(document, verb, words)
    if (day is None and duty is None) or not speaker or is_negated(document, (verb, noun), words):
        return None
    deed = next((span_of(document, subtree(document, i)) for i in beside if _is_deed(document, i)), None)
    name = () if timed else (_name_deadline(document, noun),)
    until = [] if day is None else [span_of(document, subtree(document, day, without=JOINED))]
    # a day that the tree hangs on the noun stands in its phrase already
    term = tuple(span for span in until if not any(n.contains(span) for n in name))
    more = {document.tokens[i].lemma.lower() for i in beside} & load_set("speech", "deadlines", "more")
    if name and term and not _between(document, name[0], term[0]):
        name, term = (cover((name[0], term[0])),), ()
    return SpeechFrame(
        content=(duty,) if duty else tuple(sorted((*name, *term, *((deed,) if deed else ())))),
        form=TOLD,
        act="demand",
        cue=tuple(sorted((*cue_spans(document, verb), document.tokens[noun].span))),
        speaker=speaker,
        addressee=tuple(_find_hearers(document, verb, noun)),
        outcome=EXTENDED if moves or (timed and more) else "",
        rule="deadline",
    )


def _between(document: Document, first: Span, second: Span) -> str:
    """The text between two spans, in whatever order they stand."""
    left, right = sorted((first, second))
    return document.text[left.end : right.start].strip()


def _find_duty(document: Document, verb: int, words: SpeechWords) -> Span | None:
    """ "setzte eine Frist: Bis Mai müsse er zahlen": the clause right behind that tells what must be done by when."""
    number = document.tokens[verb].sentence
    here = document.sentences[number]
    first = next((i + 1 for i in range(verb, here.last) if document.tokens[i].text == ":"), here.last)
    if first == here.last and number + 1 == len(document.sentences):
        return None
    inside = range(first, document.sentences[document.tokens[first].sentence].last)
    otherwise = load_set("speech", "condition", "otherwise")
    last = next((i for i in inside if document.tokens[i].text.lower() in otherwise), inside.stop)
    said = [i for i in range(first, last) if document.tokens[i].upos != "PUNCT"]
    opens = first < here.last or document.tokens[first].text.lower() in load_set("speech", "hearsay", "until")
    must = any(document.tokens[i].lemma in words.demanding_modals for i in main_verbs(document, said))
    dated = any(_is_last_day(document, i) for i in said)
    return span_of(document, range(first, said[-1] + 1)) if opens and must and dated else None


def _name_deadline(document: Document, noun: int) -> Span:
    """The noun with what stands beside it, without the clause that tells what is due."""
    own = set(subtree(document, noun, without=CLAUSES))
    last = next((i for i in range(noun, len(document.tokens)) if i + 1 not in own), noun)
    return span_of(document, [i for i in sorted(own) if i <= last])


def _is_last_day(document: Document, index: int) -> bool:
    """ "bis Montag, 12 Uhr": whether a phrase tells a time by which something is due."""
    until = prepositions_of(document, index) & load_set("speech", "hearsay", "until")
    span = document.tokens[index].span
    return bool(until) and any(time.overlaps(span) for time, *_ in document.times)


def _is_deed(document: Document, index: int) -> bool:
    """Whether an infinitive tells what is to be done."""
    return document.tokens[index].feats.get("VerbForm") == "Inf" and document.tokens[index].deprel != "aux"


def _find_hearers(document: Document, verb: int, noun: int) -> Iterator[Span]:
    """Who gets the time: in the dative beside the verb, or behind a preposition of the deadline."""
    for index in document.children(verb):
        if index != noun and document.tokens[index].deprel in DATIVE and not prepositions_of(document, index):
            yield name_phrase(document, index)
            return
    for index in (*document.children(noun), *document.children(verb)):
        if prepositions_of(document, index) & load_set("speech", "deadlines", "towards"):
            yield name_phrase(document, index)
            return
