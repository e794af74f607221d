"""What a saying does that no word of it names: the model's chances weighed with signs in its words."""

import math
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from lagebild.languages.german.clauses import SUBJECTS, indices_in, main_verbs, verb_readings
from lagebild.languages.german.evidence import Ratings, evidence_of
from lagebild.languages.german.speech_performed import NEUTRAL
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.traits import list_statement_traits
from lagebild.languages.german.vectors import WordVectors, view_statement
from lagebild.languages.german.words import load_words
from lagebild.model.syntax import HELPERS
from lagebild.model.text import Document, SpeechFrame

THREAT = "threaten"
"""What rules take for a threat is believed in full: evidence knows too few to tell them from plans."""
LEAST_CHANCE = 0.0001
"""Acts that the model does not name count as this likely."""


@dataclass(frozen=True, slots=True)
class ActWeights:
    """Lookups over words/acts.toml."""

    chance: float
    """What the logarithm of the model's chance of an act counts."""
    signs: float
    """What all signs together count beside the evidence, which knows many of them."""
    evidence: float
    """What the logarithm of the chance counts that traits and words of the statement give an act."""
    performed: float
    """What is added to the act that the word of saying performs ..."""
    performed_chance: float
    """... where the model's chance counts so much ..."""
    performed_evidence: float
    """... and the evidence so much."""
    acts: Mapping[str, Mapping[str, float]]
    """Act to what each sign adds to its score."""
    said: Mapping[str, frozenset[str]]
    """Act to the words by which contents of that act are known, as lemmas or forms."""
    cues: Mapping[str, frozenset[str]]
    """Kind of a neutral cue to its verbs, nouns and prepositions."""
    persons: Mapping[str, frozenset[str]]
    """Whom the subject of a content stands for, to its pronouns."""


@cache
def act_weights() -> ActWeights:
    """The weights, read once."""
    raw = load_words("acts")
    return ActWeights(
        chance=raw["chance"],
        signs=raw["signs"],
        evidence=raw["evidence"],
        performed=raw["performed"],
        performed_chance=raw["performed_chance"],
        performed_evidence=raw["performed_evidence"],
        acts=raw["weights"],
        said={act: frozenset(words) for act, words in raw["said"].items()},
        cues={kind: frozenset(words) for kind, words in raw["cues"].items()},
        persons={person: frozenset(words) for person, words in raw["persons"].items()},
    )


def weigh_act(
    frame: SpeechFrame, document: Document, words: SpeechWords, ruled: str, vectors: WordVectors | None = None
) -> str:
    """The act with the best score; `ruled` is what the rules make of the content."""
    weights = act_weights()
    signs, rule = set(find_signs(frame, document, words)), f"rule {ruled}"
    chances = dict(frame.acts)
    proved = _prove(frame, document, vectors)
    scores = {
        act: added.get(rule, 0.0) * (1.0 if ruled == THREAT else weights.signs)
        + weights.signs * sum(added.get(sign, 0.0) for sign in signs)
        + weights.chance * math.log(max(chances.get(act, 0.0), LEAST_CHANCE))
        + weights.evidence * proved.get(act, 0.0)
        for act, added in weights.acts.items()
    }
    return max(scores, key=lambda act: scores[act])


def weigh_performed(frame: SpeechFrame, document: Document, performed: str, vectors: WordVectors | None) -> str:
    """The act that the word of saying performs, unless model and evidence both know better."""
    if vectors is None or not frame.acts:
        return performed
    weights, chances, proved = act_weights(), dict(frame.acts), _prove(frame, document, vectors)
    scores = {
        act: (weights.performed if act == performed else 0.0)
        + weights.performed_chance * math.log(max(chances.get(act, 0.0), LEAST_CHANCE))
        + weights.performed_evidence * proved.get(act, 0.0)
        for act in weights.acts
        if act == performed or act != NEUTRAL  # plain saying overrules nothing that a word performs
    }
    return max(scores, key=lambda act: scores[act])


def _prove(frame: SpeechFrame, document: Document, vectors: WordVectors | None) -> Ratings:
    seen = view_statement(document, frame, vectors) if vectors is not None else None
    return evidence_of("act").rate(list_statement_traits(document, frame), seen)


def find_signs(frame: SpeechFrame, document: Document, words: SpeechWords) -> Iterator[str]:
    """What the form, the cue and the words of a content have to do with its act."""
    yield "any"
    yield frame.form
    yield "cue" if frame.cue else "no cue"
    readings = set(_read_cue(frame, document))
    for kind, verbs in act_weights().cues.items():
        if readings & verbs and not (kind == "judging" and _is_about_oneself(frame, document, words)):
            yield kind
            yield f"{kind} {frame.form}"
    tokens = [document.tokens[i] for i in indices_in(document, frame.content)]
    said = {token.lemma for token in tokens} | {token.text.lower() for token in tokens}
    if said & words.negations:
        yield "negation"
    yield from _find_subject_signs(document, [t.text.lower() for t in tokens], frame)
    yield from (f"said {act}" for act, known in act_weights().said.items() if said & known)


def _is_about_oneself(frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """ "bezeichnete sich als Retter": who judges himself neither blames nor praises."""
    cues = indices_in(document, frame.cue)
    near = {near for cue in cues for near in (cue, *document.children(cue))}
    return any(document.tokens[i].text.lower() in words.reflexives for i in near)


def _find_subject_signs(document: Document, said: Collection[str], frame: SpeechFrame) -> Iterator[str]:
    """Of whom the content tells: of the speaker himself, of those spoken to, of others."""
    persons = act_weights().persons
    if not frame.speaker:
        yield "no speaker"
    if not persons["own"].isdisjoint(said):
        yield "own words"
    for verb in main_verbs(document, indices_in(document, frame.content)):
        token = document.tokens[verb]
        head = token.head if token.deprel in HELPERS else verb
        for subject in (document.tokens[i] for i in document.children(head) if document.tokens[i].deprel in SUBJECTS):
            kinds = (kind for kind in ("first", "anybody", "nobody") if subject.text.lower() in persons[kind])
            yield f"subject {next(kinds, 'pronoun' if subject.upos == 'PRON' else 'noun')}"


def _read_cue(frame: SpeechFrame, document: Document) -> Iterator[str]:
    for index in indices_in(document, frame.cue):
        if document.tokens[index].upos in {"VERB", "AUX"}:
            yield from verb_readings(document, index)
        else:
            yield document.tokens[index].lemma
