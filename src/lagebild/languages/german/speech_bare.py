"""Acts told by the verb alone: "Der Verband widersprach", "Ärzte schlagen Alarm", "Moor wollte sich nicht äußern"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from lagebild.languages.german.clauses import PARTICLE, full_lemma, indices_in, is_passive, list_runs, prepositions_of
from lagebild.languages.german.speech_links import act_of_verb, find_speaker
from lagebild.languages.german.speech_rules import stands_for_somebody
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.languages.german.words import load_words
from lagebild.model.text import Document, SpeechFrame

MAINS = frozenset({"root", "conj", "parataxis", "advcl"})
COMPLEMENTS = frozenset({"obj", "iobj", "obl:arg", "ccomp", "xcomp"})
HELPERS = frozenset({PARTICLE, "aux"})


@dataclass(frozen=True, slots=True)
class BareWords:
    """Lookups over the acts without object of words/speech.toml."""

    verbs: frozenset[str]
    """Verbs that deny or refuse what was said before."""
    phrases: frozenset[str]
    """Verbs with an object that make one act with it, as "object verb"."""
    silent: frozenset[str]
    """Verbs that with a reflexive and a negation refuse to say anything ..."""
    topics: frozenset[str]
    """... unless one of these prepositions tells what about."""


@cache
def bare_words() -> BareWords:
    """The word lists, read once."""
    raw = load_words("speech")["bare"]
    return BareWords(**{name: frozenset(raw[name]) for name in ("verbs", "phrases", "silent", "topics")})


def tell_bare_acts(document: Document, known: Sequence[SpeechFrame], words: SpeechWords) -> Iterator[SpeechFrame]:
    """Frames of verbs by which somebody denies, refuses, warns or keeps silent without a word for what."""
    taken = {i for f in known for i in indices_in(document, (*f.content, *f.cue))}
    for verb, token in enumerate(document.tokens):
        if token.upos != "VERB" or token.deprel not in MAINS or verb in taken:
            continue
        parts = _find_parts(document, verb, words)
        speaker = find_speaker(document, verb, words) if parts and _is_main(document, verb) else ()
        if taken.isdisjoint(parts) and stands_for_somebody(document, speaker):
            # a denied word of saying is an act itself, and negates none
            told = [i for i in parts if document.tokens[i].lemma.lower() not in words.negations]
            yield SpeechFrame(
                content=tuple(list_runs(document, told)),
                form=TOLD,
                act=act_of_verb(document, verb, words) or "assert",
                cue=tuple(document.tokens[i].span for i in parts),
                speaker=speaker,
                score=0.5,
                rule="act told by its verb",
            )


def _is_main(document: Document, verb: int) -> bool:
    """Whether the verb or an auxiliary of it is finite, and no conjunction opens its clause."""
    around = [document.tokens[i] for i in (verb, *document.children(verb))]
    finite = any(t.feats.get("VerbForm") == "Fin" and t.upos in {"VERB", "AUX"} for t in around)
    return finite and not any(t.deprel == "mark" for t in around) and not is_passive(document, verb)


def _find_parts(document: Document, verb: int, words: SpeechWords) -> list[int]:
    """The words by which the act is told, or none where the verb tells no act or has something that it is about."""
    lists, lemma, children = bare_words(), full_lemma(document, verb), list(document.children(verb))
    about = [i for i in children if document.tokens[i].deprel in COMPLEMENTS]
    parts = [verb, *(i for i in children if document.tokens[i].deprel in HELPERS)]
    done = document.tokens[verb].feats.get("VerbForm") != "Inf"
    if done and lemma in lists.verbs and not about:
        return sorted(parts)
    if done and len(about) == 1 and f"{document.tokens[about[0]].lemma} {lemma}" in lists.phrases:
        return sorted((*parts, *about))
    itself = len(about) == 1 and document.tokens[about[0]].text.lower() in words.reflexives
    denials = [i for i in children if document.tokens[i].lemma.lower() in words.negations]
    if not (itself and denials and lemma in lists.silent):
        return []
    topic = any(not lists.topics.isdisjoint(prepositions_of(document, i)) for i in children)
    return [] if topic else sorted((*parts, *about, *denials))
