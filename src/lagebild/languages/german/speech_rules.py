"""Rules that find attributed contents where the model marks none: by cue, by source phrase, by quotes, by mood."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import (
    finite_verbs,
    full_lemma,
    has_mood,
    indices_in,
    span_of,
    subtree,
)
from lagebild.languages.german.speech_details import quoted_spans
from lagebild.languages.german.speech_links import act_of_verb, cue_spans, find_speaker
from lagebild.languages.german.speech_words import SpeechWords, speech_words
from lagebild.model.text import Document, Sentence, SpeechFrame

MIN_QUOTED_WORDS = 4
"""Shorter quotations inside narration are scare quotes, titles or names."""
CONTENT_RELATIONS = ("ccomp", "xcomp", "parataxis")


def supply_frames(document: Document, known: Sequence[SpeechFrame]) -> Iterator[SpeechFrame]:
    """Frames of contents in sentences of which nothing is attributed yet."""
    words = speech_words()
    taken = [span for frame in known for span in frame.content]
    for sentence in document.sentences:
        if any(sentence.span.overlaps(span) for span in taken):
            continue
        for frame in _in_sentence(document, sentence, words):
            if not any(span.overlaps(other) for span in frame.content for other in taken):
                taken += frame.content
                yield frame


def supply_nested(document: Document, known: Sequence[SpeechFrame]) -> Iterator[SpeechFrame]:
    """What somebody is said to have said inside the words of another: "X says that Y made clear that …"."""
    words = speech_words()
    for host in known:
        inside = set(indices_in(document, host.content))
        for index in sorted(inside):
            token = document.tokens[index]
            if token.upos != "VERB" or act_of_verb(document, index, words) is None:
                continue
            for frame in _with_verb(document, index, words):
                own = [f for f in known if f is not host and any(c.overlaps(frame.content[0]) for c in f.content)]
                fits = frame.form == "indirect" and set(indices_in(document, frame.content)) < inside
                named = bool(frame.speaker) and set(indices_in(document, frame.speaker)) <= inside
                if fits and named and not own:
                    yield frame


def _in_sentence(document: Document, sentence: Sentence, words: SpeechWords) -> Iterator[SpeechFrame]:
    yield from _with_quotes(document, sentence, words)
    for index in range(sentence.first, sentence.last):
        token = document.tokens[index]
        if token.upos in {"VERB", "AUX"} and act_of_verb(document, index, words) is not None:
            yield from _with_verb(document, index, words)
    yield from _with_subjunctive(document, sentence)


def _with_quotes(document: Document, sentence: Sentence, words: SpeechWords) -> Iterator[SpeechFrame]:
    for span in quoted_spans(document.text, sentence.span, words):
        if len(span.of(document.text).split()) < MIN_QUOTED_WORDS:
            continue
        outside = [i for i in range(sentence.first, sentence.last) if not span.contains(document.tokens[i].span)]
        cue = next(
            (i for i in outside if words.act_of(full_lemma(document, i), document.tokens[i].upos) is not None), None
        )
        if cue is None and outside and any(document.tokens[i].upos == "VERB" for i in outside):
            continue
        yield SpeechFrame(
            content=(span,),
            form="direct",
            cue=cue_spans(document, cue) if cue is not None else (),
            speaker=find_speaker(document, cue, words) if cue is not None else (),
            score=0.6,
            rule="quotation marks",
        )


def _with_verb(document: Document, index: int, words: SpeechWords) -> Iterator[SpeechFrame]:
    """A verb of saying with a clause, or a verb that performs an act with an object."""
    act = act_of_verb(document, index, words) or "assert"
    clause = next((i for i in document.children(index) if document.tokens[i].deprel in CONTENT_RELATIONS), None)
    if clause is not None and any(True for _ in finite_verbs(document, subtree(document, clause))):
        content, form = span_of(document, subtree(document, clause)), "indirect"
    elif act != "assert":
        target = _complement(document, index, words)
        if target is None or not find_speaker(document, index, words):
            return
        content, form = span_of(document, subtree(document, target)), "reported"
    else:
        return
    yield SpeechFrame(
        content=(content,),
        form=form,
        act=act,
        cue=cue_spans(document, index),
        speaker=find_speaker(document, index, words),
        score=0.5,
        rule="verb of saying",
    )


def _complement(document: Document, index: int, words: SpeechWords) -> int | None:
    """What an act is about: the object, else a noun behind one of the prepositions that go with such verbs."""
    children = list(document.children(index))
    found = next((i for i in children if document.tokens[i].deprel == "obj"), None)
    if found is not None:
        return found
    for child in children:
        cases = {
            document.tokens[i].lemma.lower() for i in document.children(child) if document.tokens[i].deprel == "case"
        }
        if document.tokens[child].deprel in {"obl", "obl:arg"} and cases & words.complements:
            return child
    return None


def _with_subjunctive(document: Document, sentence: Sentence) -> Iterator[SpeechFrame]:
    """A main clause in the Konjunktiv without a cue goes on with what was said before."""
    root = next((i for i in range(sentence.first, sentence.last) if document.tokens[i].deprel == "root"), None)
    if root is None:
        return
    main = [root, *document.children(root)]
    verbs = list(finite_verbs(document, main))
    if not verbs or not all(has_mood(document.tokens[i], "Sub") for i in verbs):
        return
    yield SpeechFrame(
        content=(span_of(document, range(sentence.first, sentence.last)),),
        form="free_indirect",
        score=0.5,
        rule="Konjunktiv without cue",
    )
