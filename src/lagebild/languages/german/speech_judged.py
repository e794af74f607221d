"""What somebody judges by the verb alone, where the model saw nothing: "Der Rat hat den Test verurteilt"."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import (
    MAIN_CLAUSES,
    full_lemma,
    has_mood,
    indices_in,
    is_passive,
    prepositions_of,
    span_of,
    subtree,
)
from lagebild.languages.german.events_roles import BRANCHES_LEFT_OUT
from lagebild.languages.german.mention_words import noun_sense
from lagebild.languages.german.speech_links import act_of_verb, cue_spans, find_speaker
from lagebild.languages.german.speech_rules import stands_for_somebody
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.languages.german.words import load_set
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, SpeechFrame

OBJECT, DONE_TO, HELPER = "obj", "nsubj:pass", "aux"
PERFECT, PASSIVE = frozenset({"haben"}), frozenset({"sein", "werden"})
SCORE = 0.5


def tell_judged(document: Document, known: Sequence[SpeechFrame], words: SpeechWords) -> Iterator[SpeechFrame]:
    """Frames of main clauses in which somebody blames, praises or turns down a thing, outside of the known ones."""
    taken = {i for f in known for i in indices_in(document, (*f.content, *f.cue))}
    for verb, token in enumerate(document.tokens):
        if token.upos != "VERB" or token.deprel not in MAIN_CLAUSES or verb in taken:
            continue
        judged = _find_judged(document, verb, words)
        if not judged or not taken.isdisjoint(judged):
            continue
        act, speaker = act_of_verb(document, verb, words), find_speaker(document, verb, words)
        if act is not None and stands_for_somebody(document, speaker):
            yield SpeechFrame(
                content=(span_of(document, judged),),
                form=TOLD,
                act=act,
                cue=cue_spans(document, verb),
                speaker=speaker,
                score=SCORE,
                rule="judged by its verb",
            )


def _find_judged(document: Document, verb: int, words: SpeechWords) -> list[int]:
    """The words for what the verb judges for certain: its object, in the passive its subject."""
    below = [(document.tokens[i], i) for i in document.children(verb)]
    passive = is_passive(document, verb)
    verbs, relations = ("passive", DONE_TO) if passive else ("verbs", OBJECT)
    matters = [i for t, i in below if t.deprel == relations and t.upos in NOUNS and not prepositions_of(document, i)]
    if len(matters) != 1 or full_lemma(document, verb) not in load_set("speech", "judged", verbs):
        return []
    helpers = [t for t, _ in below if t.deprel.startswith(HELPER)]
    finite = [t for t in (document.tokens[verb], *helpers) if t.feats.get("VerbForm") == "Fin"]
    told = bool(finite) and all(has_mood(t, "Ind") for t in finite)
    told = told and all(t.lemma in (PASSIVE if passive else PERFECT) for t in helpers)
    denied = any(t.lemma.lower() in words.negations for t, _ in below)
    phrase = sorted(subtree(document, matters[0], without=BRANCHES_LEFT_OUT))
    return phrase if told and not denied and not _is_person_met(document, verb, matters[0]) else []


def _is_person_met(document: Document, verb: int, matter: int) -> bool:
    """ "Das Gericht verurteilte Kern", "begrüßte die Gäste": whether the verb does something to people.

    Who is sentenced is so to something.
    """
    token = document.tokens[matter]
    if full_lemma(document, verb) not in load_set("speech", "judged", "of_things"):
        return False
    person = token.upos == "PROPN" or noun_sense(token.text) is not None
    return person or any("zu" in prepositions_of(document, i) for i in document.children(verb))
