"""Who speaks where no subject says it: on whose side, in what text, by a noun inside the words of somebody else."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import (
    indices_in,
    is_relative,
    prepositions_of,
    roots_in,
    span_of,
    subtree,
    verb_readings,
)
from lagebild.languages.german.mention_words import noun_sense
from lagebild.languages.german.speech_links import find_texts, is_owner, name_phrase
from lagebild.languages.german.speech_owners import names_somebody
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span, any_touch, cover
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, SpeechFrame

COMPLETING = frozenset({"acl", "xcomp"})
"""Relations of an infinitive to the noun that it completes."""


def find_sides(document: Document, verb: int) -> Iterator[Span]:
    """Those on whose side something is said: "seitens der Stadt", "von Seiten der Stadt"."""
    sides = load_set("speech", "passive", "sides")
    for child in document.children(verb):
        if document.tokens[child].text.lower() in sides:
            below = (i for i in document.children(child) if document.tokens[i].upos in NOUNS and i > child)
            yield from (name_phrase(document, i) for i in below)
        elif not sides.isdisjoint(prepositions_of(document, child)):
            yield name_phrase(document, child)


def find_works(document: Document, verb: int, words: SpeechWords) -> Iterator[Span]:
    """The texts in which something is said, without where they stand: "in einer Studie | im Fachblatt"."""
    for text in find_texts(document, verb, words):
        inside = indices_in(document, (text,))
        below = (i for root in roots_in(document, inside) for i in document.children(root) if i > root)
        place = next((i for i in below if prepositions_of(document, i) & words.inside), None)
        first = subtree(document, place)[0] if place is not None else len(document.tokens)
        yield span_of(document, [i for i in inside if i < first])


def find_written(document: Document, verb: int, words: SpeechWords) -> Span | None:
    """ "fand einen Brief der Täter, in dem gedroht wird": whose text it is, or the text that somebody only got."""
    within = (
        i for i in document.children(verb) if is_relative(document.tokens[i]) and document.tokens[i].upos == "PRON"
    )
    if not any(prepositions_of(document, i) & words.inside for i in within):
        return None
    text = document.tokens[verb].head
    if text < 0 or not document.tokens[text].lemma.lower().endswith(words.texts):
        return None
    above = document.tokens[text].head
    got = above >= 0 and not load_set("speech", "passive", "getting").isdisjoint(verb_readings(document, above))
    author = _find_author(document, text, words)
    if author is not None or not got:
        return author
    # "erhielt von Kern einen Brief"
    senders = (i for i in document.children(above) if prepositions_of(document, i) & words.agents)
    return next((name_phrase(document, i) for i in senders if names_somebody(document, i)), name_phrase(document, text))


def _find_author(document: Document, text: int, words: SpeechWords) -> Span | None:
    """ "der Antrag der Liberalen", "FPÖ-Antrag": somebody to whom a text belongs."""
    first, dash, _ = document.tokens[text].text.partition("-")
    start = document.tokens[text].span.start
    if dash and (first.isupper() or noun_sense(first) is not None):
        return Span(start, start + len(first))
    owners = (i for i in document.children(text) if is_owner(document, i, text, words))
    known = (i for i in owners if document.tokens[i].deprel != "det:poss")
    return next((name_phrase(document, i) for i in known if names_somebody(document, i)), None)


def leave_place(document: Document, speaker: Span, verb: int, words: SpeechWords) -> Span:
    """The text in which something is said, where the words for its place are taken for the speaker or with it."""
    texts = zip(find_texts(document, verb, words), find_works(document, verb, words), strict=True)
    beyond = (work for text, work in texts if work.end < speaker.end <= text.end and text.start <= speaker.start)
    return next(beyond, speaker)


def name_by_noun(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """ "das Angebot, ihm zu helfen": the frame of an infinitive without a cue, with the noun of saying above it."""
    roots = roots_in(document, indices_in(document, frame.content)) if not frame.cue else []
    if len(roots) != 1 or document.tokens[roots[0]].feats.get("VerbForm") != "Inf":
        return frame
    noun = document.tokens[roots[0]].head
    told = noun >= 0 and document.tokens[noun].upos == "NOUN" and document.tokens[roots[0]].deprel in COMPLETING
    act = words.act_of(document.tokens[noun].lemma, "NOUN") if told else None
    return replace(frame, cue=(document.tokens[noun].span,)) if act is not None else frame


def leave_outsiders(document: Document, frame: SpeechFrame, hosts: Sequence[SpeechFrame]) -> SpeechFrame:
    """ "Moor sei dagegen: „Die Forderung nach Lohn ist falsch“, sagte Kern": a noun in Kern's words is not Moor's.

    It is so where neither the words of Kern nor he himself are marked as who performs the act of the noun.
    """
    nouns = [document.tokens[i] for i in indices_in(document, frame.cue)]
    if not frame.speaker or not nouns or any(token.upos != "NOUN" for token in nouns):
        return frame
    told = (*frame.cue, *frame.content)
    around = (h for h in hosts if h.form not in {"reported", frame.form} and h.speaker)
    host = next((h for h in around if all(cover(h.content).contains(span) for span in told)), None)
    inner = host is not None and any(cover(host.content).contains(span) for span in frame.speaker)
    if host is None or inner or any_touch(frame.speaker, host.speaker):
        return frame
    return replace(frame, speaker=())
