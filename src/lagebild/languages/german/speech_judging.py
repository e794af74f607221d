"""Judgements in quotation marks: a verb of judging, what it judges, and the words quoted for it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import full_lemma, indices_in, run_around
from lagebild.languages.german.speech_links import cue_spans, find_speaker
from lagebild.languages.german.speech_quotes import quotes_in
from lagebild.languages.german.speech_rules import stands_for_somebody
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.model.spans import Span, cover, unite
from lagebild.model.text import Document, SpeechFrame

PART_QUOTED = "mixed"
CLAUSE = "indirect"
OPENING = frozenset({"DET", "ADJ"})
"""What may stand between "als" and the quoted words."""
BETWEEN = frozenset({"ADV", "PART"})
"""What may stand between what is judged and "als", and between the quoted words and their verb."""


def tell_judgements(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames, with one for each judgement in quotation marks that somebody is said to have made."""
    told = list(frames)
    for quote in quotes_in(document.text, words):
        link = _find_link(document, quote, words)
        verb = next(_judging_verbs(document, quote, link, words), None) if link is not None else None
        if link is None or verb is None:
            continue
        content = Span(document.tokens[_find_start(document, verb, link)].span.start, quote.end)
        parts = [f for f in told if verb in indices_in(document, f.cue) and not _is_apart(document, f, verb)]
        speaker = [
            s for s in find_speaker(document, verb, words) if s.of(document.text) not in words.impersonal_pronouns
        ]
        # only what is taken for a clause without any verb is told anew
        if any(span.contains(quote) for f in told for span in f.content if f.form != CLAUSE):
            continue
        if parts:
            told = [f for f in told if f not in parts] + [_unite(parts, content)]
        elif stands_for_somebody(document, speaker) and not any(
            span.overlaps(content) for f in told for span in f.content
        ):
            told.append(
                SpeechFrame(
                    content=(content,),
                    form=PART_QUOTED,
                    cue=cue_spans(document, verb),
                    speaker=tuple(speaker),
                    score=0.6,
                    rule="judgement in quotation marks",
                )
            )
    return told


def is_judgement(document: Document, first: SpeechFrame, second: SpeechFrame, words: SpeechWords) -> bool:
    """ "verurteilt die Zölle am Rande des Treffens | als Angriff": whether the second judges what the first names."""
    link = document.tokens_in(second.content[0])[0].text.lower()
    verbs = (document.tokens[i] for i in indices_in(document, first.cue) if document.tokens[i].upos in VERBAL)
    judging = any(token.lemma in words.judging.get(link, ()) for token in verbs)
    return judging and first.cue == second.cue and second.form in {TOLD, PART_QUOTED}


def _is_apart(document: Document, frame: SpeechFrame, verb: int) -> bool:
    """Whether the content holds a verb, and so is no part of a judgement, or stands in another sentence."""
    verbal = any(document.tokens[i].upos in VERBAL for i in indices_in(document, frame.content))
    return verbal or not document.sentences[document.tokens[verb].sentence].span.overlaps(cover(frame.content))


def _unite(parts: Sequence[SpeechFrame], content: Span) -> SpeechFrame:
    """One frame of all that the model marks for the verb, with the chances of what is quoted."""
    best = max(parts, key=lambda f: (f.content[-1].overlaps(content), f.score))
    spans = sorted((content, *(span for f in parts for span in f.content)))
    return replace(best, content=tuple(unite(spans)), form=PART_QUOTED, score=max(f.score for f in parts))


def _find_link(document: Document, quote: Span, words: SpeechWords) -> int | None:
    """The "als" or "für" before the quoted words."""
    inside = indices_in(document, (quote,))
    index = inside[0] - 1 if inside else -1
    while index >= 0 and document.tokens[index].upos in OPENING:
        index -= 1
    return index if index >= 0 and document.tokens[index].text.lower() in words.judging else None


def _judging_verbs(document: Document, quote: Span, link: int, words: SpeechWords) -> Iterator[int]:
    """The verb behind the quoted words, where it ends the clause, or else the one before them in the same clause."""
    sentence = document.sentences[document.tokens[link].sentence]
    known = words.judging[document.tokens[link].text.lower()]
    behind = indices_in(document, (quote,))[-1] + 1
    while behind < sentence.last and document.tokens[behind].upos in BETWEEN:
        behind += 1
    before = link - 1
    while before > sentence.first and document.tokens[before].upos != "VERB" and document.tokens[before].text != ",":
        before -= 1
    for index in (behind, before):
        if index < sentence.last and document.tokens[index].upos == "VERB" and full_lemma(document, index) in known:
            yield index


def _find_start(document: Document, verb: int, link: int) -> int:
    """Where what is judged begins, if it stands right before the "als", else the "als"."""
    before = link - 1
    while before > 0 and document.tokens[before].upos in BETWEEN:
        before -= 1
    judged = (i for i in document.children(verb) if document.tokens[i].deprel == "obj" and i < link)
    runs = (run_around(document, i) for i in judged if document.tokens[i].upos in {"NOUN", "PROPN", "PRON"})
    return next((run[0] for run in runs if before in run and document.tokens[run[0]].upos != "ADP"), link)
