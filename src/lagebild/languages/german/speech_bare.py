"""Acts told by the verb alone: "Der Verband widersprach", "Ärzte schlagen Alarm", "Moor wollte sich nicht äußern"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from lagebild.languages.german.clauses import (
    MAIN_CLAUSES,
    PARTICLE,
    SUBJECTS,
    full_lemma,
    has_mood,
    indices_in,
    is_passive,
    is_relative,
    list_runs,
    prepositions_of,
    roots_in,
)
from lagebild.languages.german.speech_links import act_of_verb, find_speaker, name_phrase
from lagebild.languages.german.speech_owners import names_somebody
from lagebild.languages.german.speech_rules import stands_for_somebody
from lagebild.languages.german.speech_words import TOLD, SpeechWords, speech_words
from lagebild.languages.german.words import load_words
from lagebild.model.spans import Span
from lagebild.model.syntax import CLAUSES_OF_NOUNS
from lagebild.model.text import Document, SpeechFrame

MAINS = MAIN_CLAUSES | {"advcl"}
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
    withheld: frozenset[str]
    """Verbs with an object that refuse to say anything where the object is denied, as "object verb"."""
    opposing: frozenset[str]
    """Verbs that with a reflexive and one of the adverbs below oppose what was said before."""
    against: frozenset[str]
    confessing: frozenset[str]
    """Adjectives by which somebody is said to have confessed."""
    owning_up: frozenset[str]
    """Verbs that do so without an object ..."""
    scenes: frozenset[str]
    """... beside nothing but last parts of nouns for when, how or before whom, ..."""
    places: frozenset[str]
    """... and none of these adverbs."""


@cache
def bare_words() -> BareWords:
    """The word lists, read once."""
    raw = load_words("speech")["bare"]
    return BareWords(**{name: frozenset(raw[name]) for name in BareWords.__slots__})


def tell_bare_acts(document: Document, known: Sequence[SpeechFrame], words: SpeechWords) -> Iterator[SpeechFrame]:
    """Frames of verbs by which somebody denies, refuses, warns or keeps silent without a word for what."""
    taken = {i for f in known for i in indices_in(document, (*f.content, *f.cue))}
    for verb, token in enumerate(document.tokens):
        if token.upos not in {"VERB", "ADJ"} or token.deprel not in MAINS | CLAUSES_OF_NOUNS or verb in taken:
            continue
        find_parts = _find_parts if token.upos == "VERB" else _find_predicate
        parts = find_parts(document, verb, words)
        speaker = _find_speaker(document, verb, words) if parts and _is_main(document, verb) else ()
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


def _find_speaker(document: Document, verb: int, words: SpeechWords) -> tuple[Span, ...]:
    """The subject, in a relative clause the noun that it explains: "Rehn, der keine Angaben machen wollte"."""
    if document.tokens[verb].deprel not in CLAUSES_OF_NOUNS:
        return find_speaker(document, verb, words)
    subjects = [i for i in document.children(verb) if document.tokens[i].deprel == "nsubj"]
    if len(subjects) != 1 or not is_relative(document.tokens[subjects[0]]) or document.tokens[verb].head < 0:
        return ()
    # the pronoun stands for what its comma follows, whatever the tree hangs the clause on
    named, before = name_phrase(document, document.tokens[verb].head), document.tokens[subjects[0] - 2].span
    return (named,) if named.start <= before.start and before.end <= named.end else (before,)


def _find_predicate(document: Document, adjective: int, words: SpeechWords) -> list[int]:
    """ "Der Mann ist geständig": copula and adjective that tell of a confession, unless it is denied."""
    if document.tokens[adjective].lemma.lower() not in bare_words().confessing:
        return []
    copulas = [i for i in document.children(adjective) if document.tokens[i].deprel == "cop"]
    denied = any(document.tokens[i].lemma.lower() in words.negations for i in document.children(adjective))
    real = bool(copulas) and all(has_mood(document.tokens[i], "Ind") for i in copulas)
    return sorted((*copulas, adjective)) if real and not denied else []


def _is_main(document: Document, verb: int) -> bool:
    """Whether the verb or an auxiliary of it is finite, and no conjunction opens its clause."""
    around = [document.tokens[i] for i in (verb, *document.children(verb))]
    finite = any(t.feats.get("VerbForm") == "Fin" and t.upos in {"VERB", "AUX"} for t in around)
    finite = finite or _shares_helper(document, verb)
    return finite and not any(t.deprel == "mark" for t in around) and not is_passive(document, verb)


def _shares_helper(document: Document, verb: int) -> bool:
    """ "hatte gelogen, dann gestanden": whether a joined participle has the finite auxiliary of the one before it."""
    token = document.tokens[verb]
    if token.deprel != "conj" or token.feats.get("VerbForm") != "Part":
        return False
    around = [document.tokens[i] for i in document.children(token.head) if i < verb]
    alike = document.tokens[token.head].feats.get("VerbForm") == "Part"
    return alike and any(t.deprel == "aux" and t.feats.get("VerbForm") == "Fin" for t in around)


def _is_confession(document: Document, verb: int, lemma: str) -> bool:
    """ "Später gestand er": whether somebody owns up, and does not stand at a place ("hat im Tor gestanden")."""
    if lemma not in bare_words().owning_up:
        return False
    below = [document.tokens[i] for i in document.children(verb)]
    named = find_speaker(document, verb, speech_words())
    people = any(names_somebody(document, i) for i in roots_in(document, indices_in(document, named)))
    denied = any(t.lemma.lower() in speech_words().negations for t in below)
    if denied or not (people or any(t.deprel in SUBJECTS and t.upos == "PRON" for t in below)):
        return False
    scenes = tuple(bare_words().scenes)
    placed = (t for t in below if t.deprel.startswith(("obl", "xcomp")) and t.upos == "NOUN")
    there = any(t.text.lower() in bare_words().places for t in below)
    return not there and all(t.lemma.lower().endswith(scenes) for t in placed)


def _find_parts(document: Document, verb: int, words: SpeechWords) -> list[int]:
    """The words by which the act is told, or none where the verb tells no act or has something that it is about."""
    lists, lemma, children = bare_words(), full_lemma(document, verb), list(document.children(verb))
    about = [i for i in children if document.tokens[i].deprel in COMPLEMENTS]
    parts = [verb, *(i for i in children if document.tokens[i].deprel in HELPERS)]
    done = document.tokens[verb].feats.get("VerbForm") != "Inf"
    withheld = _find_withheld(document, verb, about, words)
    if withheld:
        return sorted((*parts, *withheld))
    if document.tokens[verb].deprel in CLAUSES_OF_NOUNS:
        return []
    if done and not about and (lemma in lists.verbs or _is_confession(document, verb, lemma)):
        return sorted(parts)
    if done and len(about) == 1 and f"{document.tokens[about[0]].lemma} {lemma}" in lists.phrases:
        return sorted((*parts, *about))
    itself = len(about) == 1 and document.tokens[about[0]].text.lower() in words.reflexives
    against = [i for i in children if document.tokens[i].lemma.lower() in lists.against]
    if done and len(against) == 1 and lemma in lists.opposing and _are_reflexive(document, about, words):
        return sorted((*parts, *about, *against))
    denials = [i for i in children if document.tokens[i].lemma.lower() in words.negations]
    if not (itself and denials and lemma in lists.silent):
        return []
    topic = any(not lists.topics.isdisjoint(prepositions_of(document, i)) for i in children)
    return [] if topic else sorted((*parts, *about, *denials))


def _are_reflexive(document: Document, about: Sequence[int], words: SpeechWords) -> bool:
    """Whether nothing but a reflexive, and at most how it is done, stands with the verb ("sich entschieden")."""
    things = [document.tokens[i] for i in about if document.tokens[i].upos != "ADJ"]
    return len(things) == 1 and things[0].text.lower() in words.reflexives


def _find_withheld(document: Document, verb: int, about: Sequence[int], words: SpeechWords) -> list[int]:
    """ "wollte keine Angaben machen": the object that is denied, and its denial; none where something tells what of."""
    if (
        len(about) != 1
        or f"{document.tokens[about[0]].lemma} {full_lemma(document, verb)}" not in bare_words().withheld
    ):
        return []
    beside = (*document.children(about[0]), *document.children(verb))
    if any(not bare_words().topics.isdisjoint(prepositions_of(document, i)) for i in beside):
        return []
    denials = [i for i in document.children(about[0]) if document.tokens[i].lemma.lower() in words.negations]
    return sorted((*about, *denials)) if denials else []
