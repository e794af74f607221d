"""Acts that a noun tells where no verb does: "Forderungen nach höheren Löhnen"."""

from collections.abc import Iterator

from lagebild.languages.german.clauses import prepositions_of, run_around, span_of
from lagebild.languages.german.speech_links import name_phrase
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, Sentence, SpeechFrame


def find_noun_acts(document: Document, sentence: Sentence, words: SpeechWords) -> Iterator[SpeechFrame]:
    """ "Forderungen nach höheren Löhnen": a noun that tells an act, with what that is about right behind it."""
    yield from _find_received(document, sentence, words)
    for index in range(sentence.first, sentence.last - 1):
        token, behind = document.tokens[index], document.tokens[index + 1]
        if words.nominal.get(token.lemma) != behind.lemma.lower() or behind.deprel != "case":
            continue
        target = behind.head
        # names of days and months count as names: "die Kritik am Sonntag"
        dated = document.tokens[target].upos == "PROPN" and is_when(document, target)
        if target > index and document.tokens[target].upos in {"NOUN", "PROPN"} and not dated:
            inside = [i for i in run_around(document, target) if i > index]
            yield SpeechFrame(
                content=(span_of(document, inside),),
                form="reported",
                act=words.nouns.get(token.lemma, "demand"),
                cue=(token.span,),
                speaker=_whose(document, index),
                score=0.5,
                rule="noun of saying",
            )


def _find_received(document: Document, sentence: Sentence, words: SpeechWords) -> Iterator[SpeechFrame]:
    """ "Der Plan stößt bei Rehn auf Kritik": an act that meets the subject of its verb."""
    verbs, acts, before, by = (load_set("speech", "received", key) for key in ("verbs", "acts", "before", "by"))
    for noun in range(sentence.first, sentence.last):
        token = document.tokens[noun]
        if token.upos != "NOUN" or token.head < 0 or document.tokens[token.head].lemma not in verbs:
            continue
        around = list(document.children(token.head))
        subject = next((i for i in around if document.tokens[i].deprel == "nsubj"), None)
        act = words.nouns.get(token.lemma)
        if act not in acts or subject is None or before.isdisjoint(prepositions_of(document, noun)):
            continue
        others = (i for i in (*document.children(noun), *around) if i != noun and document.tokens[i].upos in NOUNS)
        people = (i for i in others if not by.isdisjoint(prepositions_of(document, i)))
        if document.tokens[subject].upos in NOUNS:
            yield SpeechFrame(
                content=(span_of(document, run_around(document, subject)),),
                form="reported",
                act=act,
                cue=(token.span,),
                speaker=tuple(name_phrase(document, i) for i in people)[:1],
                score=0.5,
                rule="act that meets something",
            )


def _whose(document: Document, noun: int) -> tuple[Span, ...]:
    """ "russische Forderungen": an adjective that the model takes for a derived name says whose they are."""
    spans = (document.tokens[i].span for i in document.children(noun) if document.tokens[i].upos == "ADJ")
    derived = [name.span for name in document.names if name.label.endswith("deriv")]
    return tuple(span for span in spans if span in derived)[:1]


def is_when(document: Document, index: int) -> bool:
    """Whether the word is part of a time that the text tells."""
    return any(span.contains(document.tokens[index].span) for span, _, _ in document.times)
