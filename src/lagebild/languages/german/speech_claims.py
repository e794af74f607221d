"""Claims told by a modal verb: "Kern will nichts gewusst haben" is what Kern says of himself."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import (
    PARTICLE,
    SUBJECTS,
    has_mood,
    indices_in,
    is_passive,
    prepositions_of,
    span_of,
    subtree,
)
from lagebild.languages.german.events_words import event_words
from lagebild.languages.german.speech_links import name_phrase
from lagebild.languages.german.speech_rules import stands_for_somebody
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.words import load_set
from lagebild.model.text import Document, SpeechFrame

MAINS = frozenset({"root", "conj", "parataxis"})
RULE = "claim by its modal verb"


def tell_claims(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames with one for each claim, in the place of what is marked there as said by nobody in it."""
    told = list(frames)
    for modal, verb, subject in _find_claims(document):
        clause = [i for i in subtree(document, verb) if document.tokens[i].sentence == document.tokens[verb].sentence]
        inside = set(clause)
        cue = document.tokens[modal].span
        held = [f for f in told if not inside.isdisjoint(indices_in(document, f.content))]
        speaker = (name_phrase(document, subject),)
        known = any(
            set(f.cue) - {cue} or any(inside & set(indices_in(document, (s,))) for s in f.speaker) for f in held
        )
        if known or not stands_for_somebody(document, speaker):
            continue
        best = max(held, key=lambda f: f.score, default=SpeechFrame((cue,), "indirect", score=0.5))
        claim = replace(
            best,
            content=(span_of(document, clause),),
            form="indirect",
            act=best.act if best.act == "deny" else "assert",
            cue=(cue,),
            speaker=speaker,
            via=(),
            rule=RULE,
        )
        told = [*(f for f in told if f not in held), claim]
    return told


def _find_claims(document: Document) -> Iterator[tuple[int, int, int]]:
    """Modal verbs in the indicative, with the verb and its subject, who claims to have done so by now."""
    claiming = load_set("speech", "hearsay", "claim")
    for modal, token in enumerate(document.tokens):
        verb = token.head
        if token.lemma not in claiming or verb < 0 or token.deprel != "aux" or not has_mood(token, "Ind"):
            continue
        beside = [i for i in document.children(verb) if i != modal and document.tokens[i].deprel != PARTICLE]
        done = any(_is_done(document, i) for i in beside)
        subject = next((i for i in beside if document.tokens[i].deprel in SUBJECTS), None)
        # what somebody wants to have done by then is a plan
        planned = any(
            not prepositions_of(document, i).isdisjoint(load_set("speech", "hearsay", "until")) for i in beside
        )
        present = token.feats.get("Tense") != "Past" and document.tokens[verb].deprel in MAINS
        if done and subject is not None and present and not planned and not is_passive(document, verb):
            yield modal, verb, subject


def _is_done(document: Document, index: int) -> bool:
    """Whether the word is the infinitive of an auxiliary of the perfect."""
    token = document.tokens[index]
    return token.deprel == "aux" and token.lemma in event_words().perfect and token.feats.get("VerbForm") == "Inf"
