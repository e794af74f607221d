"""A second source in one sentence: "Laut Polizei kamen 300 Gäste, der Verband sprach von 500"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import SUBJECTS, has_mood, indices_in, list_runs, roots_in, span_of, subtree
from lagebild.languages.german.speech_links import act_of_verb, cue_spans, name_phrase
from lagebild.languages.german.speech_rules import stands_for_somebody
from lagebild.languages.german.speech_sources import JOINTS, NEXT, find_opening
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set
from lagebild.model.text import Document, SpeechFrame


def part_sources(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames of source phrases without what the next main clause says of somebody else, which is one of its own."""
    own = (_with_own_source(document, frame) for frame in frames)
    apart = (part for frame in own for part in _part_at_colon(document, frame))
    return [part for frame in apart for part in _parts(document, frame, words)]


def _part_at_colon(document: Document, frame: SpeechFrame) -> Iterator[SpeechFrame]:
    """ "Laut Kern war der Rat dagegen: Das Geld fehle, so Moor": what stands behind the colon is said by the last."""
    inside, cues = indices_in(document, frame.content), indices_in(document, frame.cue)
    reach = range(inside[0], inside[-1]) if inside else range(0)
    colon = next((i for i in reversed(reach) if document.tokens[i].text == ":"), 0)
    named = _named_behind(document, inside[-1]) if colon and cues and cues[-1] < colon else []
    known = {document.tokens[i].text for i in indices_in(document, frame.speaker)}
    if not named or document.tokens[named[-1]].text in known:
        yield frame
        return
    yield replace(frame, content=tuple(list_runs(document, [i for i in inside if i < colon])))
    behind = tuple(list_runs(document, [i for i in inside if i > colon]))
    yield _said_by(document, replace(frame, content=behind), named)


def _with_own_source(document: Document, frame: SpeechFrame) -> SpeechFrame:
    """ "Das kostet nach einer Schätzung des Rats viel. Ruva zahle, so Kern": a source of its own."""
    inside, cues = indices_in(document, frame.content), indices_in(document, frame.cue)
    apart = inside and cues and document.tokens[cues[-1]].sentence < document.tokens[inside[0]].sentence
    named = _named_behind(document, inside[-1]) if apart else []
    return _said_by(document, frame, named) if named else frame


def _said_by(document: Document, frame: SpeechFrame, named: Sequence[int]) -> SpeechFrame:
    """The frame with the words behind "so" as its speaker."""
    cue = (document.tokens[named[0] - 1].span,)
    return replace(frame, cue=cue, speaker=(span_of(document, named),), via=())


def _named_behind(document: Document, end: int) -> list[int]:
    """The words of whom "so" names at the end of a sentence, right behind a content that ends here."""
    rest = range(end + 1, document.sentences[document.tokens[end].sentence].last)
    words = [i for i in rest if document.tokens[i].upos != "PUNCT"]
    cited = bool(words) and document.tokens[words[0]].text in load_set("mentions", "pronouns", "citing")
    return words[1:] if cited and not any(document.tokens[i].upos in VERBAL for i in words) else []


def _parts(document: Document, frame: SpeechFrame, words: SpeechWords) -> Iterator[SpeechFrame]:
    cues, inside = indices_in(document, frame.cue), indices_in(document, frame.content[-1:])
    if not cues or document.tokens[cues[0]].upos != "ADP" or frame.form == TOLD:
        yield frame
        return
    verb = next((i for i in inside if _says_on(document, i, inside, words)), None)
    clause = [i for i in subtree(document, verb) if document.tokens[i].upos not in JOINTS] if verb is not None else []
    before = [i for i in inside if clause and i < clause[0]]
    while before and document.tokens[before[-1]].upos in JOINTS:
        before.pop()
    if verb is None or not before or not any(has_mood(document.tokens[i], "Ind") for i in before):
        yield frame
        return
    yield replace(frame, content=(*frame.content[:-1], span_of(document, before)))
    subject = next(i for i in document.children(verb) if document.tokens[i].deprel in SUBJECTS)
    behind = [i for i in clause if i > verb]
    if behind:
        yield SpeechFrame(
            content=(span_of(document, behind),),
            form=TOLD,
            cue=cue_spans(document, verb),
            speaker=(name_phrase(document, subject),),
            score=frame.score,
            rule="second source",
        )


def _says_on(document: Document, verb: int, inside: Sequence[int], words: SpeechWords) -> bool:
    """Whether a verb of saying in the indicative, right behind its subject, heads a main clause behind the first."""
    token = document.tokens[verb]
    if token.upos != "VERB" or token.deprel not in NEXT or token.head not in roots_in(document, inside):
        return False
    if not has_mood(token, "Ind") or act_of_verb(document, verb, words) != "assert":
        return False
    subject = next((i for i in document.children(verb) if document.tokens[i].deprel in SUBJECTS), verb)
    named = stands_for_somebody(document, (name_phrase(document, subject),))
    clauses = any(document.tokens[i].deprel in {"ccomp", "xcomp", "advcl"} for i in document.children(verb))
    return named and not clauses and find_opening(document, verb) is not None
