"""Claims told by a modal verb: "Kern will nichts gewusst haben" is what Kern says of himself."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from lagebild.languages.german.clauses import (
    MAIN_CLAUSES,
    PARTICLE,
    SUBJECTS,
    has_mood,
    indices_in,
    is_passive,
    list_runs,
    prepositions_of,
    subtree,
)
from lagebild.languages.german.events_words import event_words
from lagebild.languages.german.speech_links import act_of_verb, name_phrase
from lagebild.languages.german.speech_rules import stands_for_somebody
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set
from lagebild.model.changes import replace
from lagebild.model.spans import Span
from lagebild.model.text import Document, SpeechFrame

BESIDE, SAID = "advcl", "ccomp"
"""Relations that the tree gives to a main clause behind a comma as well."""
PLAIN = frozenset({"assert", "announce"})
NEXT = frozenset({"conj", "parataxis"})
RULE = "claim by its modal verb"


@dataclass(frozen=True, slots=True)
class Claim:
    """A clause by which somebody claims something of himself; tokens by index."""

    modal: int
    verb: int
    subject: int
    clause: tuple[int, ...]


def tell_claims(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames with one for each claim, in the place of what is marked there as said by nobody in it."""
    told = list(frames)
    for claim in _find_claims(document, words):
        inside = set(claim.clause)
        held = [f for f in told if not inside.isdisjoint(indices_in(document, f.content))]
        speaker = (name_phrase(document, claim.subject),)
        if any(_says_another(document, f, claim, words) for f in held) or not stands_for_somebody(document, speaker):
            continue
        cue = document.tokens[claim.modal].span
        own = [f for f in held if not set(f.cue) - {cue}]
        best = max(own, key=lambda f: f.score, default=SpeechFrame((cue,), "indirect", score=0.5))
        made = replace(
            best,
            content=_list_said(document, claim, speaker),
            form="indirect",
            act=best.act if best.act == "deny" else "assert",
            cue=(cue,),
            speaker=speaker,
            via=(),
            rule=RULE,
        )
        told = [*_leave(document, told, inside), made]
    return told


def _list_said(document: Document, claim: Claim, speaker: Sequence[Span]) -> tuple[Span, ...]:
    """The words of the clause without who claims it and the modal verb."""
    apart = {claim.modal, *indices_in(document, speaker)}
    said = [i for i in claim.clause if i not in apart]
    while len(said) > 1 and document.tokens[said[-1]].upos == "PUNCT":
        said.pop()
    return tuple(list_runs(document, said))


def _says_another(document: Document, frame: SpeechFrame, claim: Claim, words: SpeechWords) -> bool:
    """Whether the claim stands in quotation marks, or in what somebody else says by a word in it or right above it."""
    inside = set(claim.clause)
    cues = set(indices_in(document, frame.cue)) - {claim.modal}
    verb = document.tokens[claim.verb]
    near = {claim.verb, verb.head} if verb.deprel == SAID and _may_say(document, verb.head, words) else {claim.verb}
    saying = any(i in inside or near & {i, document.tokens[i].head} for i in cues)
    subject = set(subtree(document, claim.subject))
    spoken = set(indices_in(document, frame.speaker)) & inside
    return frame.form == "direct" or saying or bool(spoken - subject)


def _leave(document: Document, frames: Sequence[SpeechFrame], clause: Set[int]) -> Iterator[SpeechFrame]:
    """The frames without the words of the clause; what is left of one goes where nothing else shows that it is said."""
    for frame in frames:
        inside = indices_in(document, frame.content)
        rest = [i for i in inside if i not in clause]
        verbs = [document.tokens[i] for i in rest if document.tokens[i].upos in VERBAL]
        if len(rest) == len(inside):
            yield frame
        elif verbs and (frame.cue or any(has_mood(t, "Sub") for t in verbs)):
            yield replace(frame, content=tuple(list_runs(document, rest)))


def _find_claims(document: Document, words: SpeechWords) -> Iterator[Claim]:
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
        present = token.feats.get("Tense") != "Past" and _is_main(document, modal, verb, words)
        if done and subject is not None and present and not planned and not is_passive(document, verb):
            yield Claim(modal, verb, subject, _list_clause(document, verb))


def _is_main(document: Document, modal: int, verb: int, words: SpeechWords) -> bool:
    """Whether the clause is a main one: its modal verb stands second, and no verb of saying governs it."""
    token = document.tokens[verb]
    if token.deprel in MAIN_CLAUSES:
        return True
    marked = any(document.tokens[i].deprel == "mark" for i in document.children(verb))
    said = token.deprel == SAID and _may_say(document, token.head, words)
    return token.deprel in {BESIDE, SAID} and not said and modal < verb and not marked


def _may_say(document: Document, verb: int, words: SpeechWords) -> bool:
    """Whether the verb may tell what somebody says as a main clause; verbs of protest and praise do not."""
    return act_of_verb(document, verb, words) in PLAIN


def _list_clause(document: Document, verb: int) -> tuple[int, ...]:
    """The words of the clause, without a main clause joined to it behind."""
    left = {i for n in document.children(verb) if _is_next(document, n) for i in subtree(document, n)}
    own = (i for i in subtree(document, verb) if i not in left)
    return tuple(i for i in own if document.tokens[i].sentence == document.tokens[verb].sentence)


def _is_next(document: Document, index: int) -> bool:
    """Whether another clause with a subject of its own begins here."""
    subjects = (document.tokens[i].deprel in SUBJECTS for i in document.children(index))
    return document.tokens[index].deprel in NEXT and any(subjects)


def _is_done(document: Document, index: int) -> bool:
    """Whether the word is the infinitive of an auxiliary of the perfect ("gewesen sein" among them)."""
    token = document.tokens[index]
    being = token.deprel == "cop" and document.tokens[token.head].feats.get("VerbForm") == "Part"
    return (
        (token.deprel == "aux" or being)
        and token.lemma in event_words().perfect
        and token.feats.get("VerbForm") == "Inf"
    )
