"""What is demanded by what somebody lays before others: "Entwürfe, mit denen Zölle verboten werden sollen"."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import span_of, subtree
from lagebild.languages.german.speech_links import act_of_verb, cue_spans, find_speaker
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.model.spans import Span, cover
from lagebild.model.syntax import CLAUSES_OF_NOUNS, NOUNS
from lagebild.model.text import Document, SpeechFrame

DEMAND = "demand"


def tell_drafts(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames, with one for each draft or proposal; what the model marks of its clause is a part of it."""
    told = list(frames)
    for draft in _find_drafts(document, words):
        near = [f for f in told if any(draft.content[0].overlaps(span) for span in f.content)]
        if all(draft.content[0].contains(cover(f.content)) for f in near):
            told = [f for f in told if f not in near] + [draft]
    return told


def _find_drafts(document: Document, words: SpeechWords) -> Iterator[SpeechFrame]:
    """Clauses of what is to be done by a draft or proposal, as demands of who brings it in."""
    for verb, token in enumerate(document.tokens):
        if token.deprel not in CLAUSES_OF_NOUNS or not _is_to_be_done(document, verb, words):
            continue
        nouns = list(_nouns_above(document, verb))
        cue = _find_cue(document, verb, nouns, words)
        speaker = find_speaker(document, document.tokens[nouns[-1]].head, words) if nouns else ()
        subject = next((i for i in document.children(verb) if document.tokens[i].deprel == "nsubj:pass"), None)
        if cue and speaker and subject is not None:
            helpers = [i for i in document.children(verb) if document.tokens[i].upos == "AUX"]
            said = sorted({*subtree(document, subject), verb, *helpers})
            yield SpeechFrame(
                content=(span_of(document, said),), form="reported", act=DEMAND, cue=cue, speaker=speaker,
                score=0.5, rule="draft",
            )  # fmt: skip


def _is_to_be_done(document: Document, verb: int, words: SpeechWords) -> bool:
    helpers = {document.tokens[i].deprel: document.tokens[i].lemma for i in document.children(verb)}
    return helpers.get("aux") in words.requiring and "aux:pass" in helpers


def _nouns_above(document: Document, verb: int) -> Iterator[int]:
    """The noun that the clause explains, and those on which this one hangs."""
    for index in document.ancestors(verb):
        if document.tokens[index].upos not in NOUNS:
            return
        yield index


def _find_cue(document: Document, verb: int, nouns: Sequence[int], words: SpeechWords) -> tuple[Span, ...]:
    """The verb, where it demands itself, or else the noun for a demand."""
    demanding = next((i for i in nouns if words.nouns.get(document.tokens[i].lemma) == DEMAND), None)
    if demanding is not None:
        return (document.tokens[demanding].span,)
    drafts = any(document.tokens[i].lemma in words.drafting for i in nouns)
    return cue_spans(document, verb) if drafts and act_of_verb(document, verb, words) == DEMAND else ()
