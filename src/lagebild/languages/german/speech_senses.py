"""Verbs of saying in another sense: costing lives, looming, playing a match, turning up."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from lagebild.languages.german.clauses import (
    SUBJECTS,
    full_lemma,
    indices_in,
    is_passive,
    is_reflexive,
    prepositions_of,
    roots_in,
    verb_readings,
)
from lagebild.languages.german.events_polls import is_called_to_poll
from lagebild.languages.german.figures_kinds import names_victims
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.languages.german.verbs import VERBAL, is_past_subjunctive
from lagebild.languages.german.words import load_set, load_words
from lagebild.model.spans import Span, any_touch
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, SpeechFrame

PERSON = "PER"


@dataclass(frozen=True, slots=True)
class SenseWords:
    """Lookups over the other senses of words/speech.toml."""

    costing: frozenset[str]
    """Verbs of demanding with which a disaster costs lives."""
    looming: frozenset[str]
    """Verbs of threatening by which something bad draws near."""
    contesting: frozenset[str]
    """Verbs of denying with which a match is played ..."""
    contests: tuple[str, ...]
    """... by the last parts of nouns for what is played."""
    turning_up: frozenset[str]
    """Verbs of saying that with a reflexive tell where somebody turns up or stands."""
    according: frozenset[str]
    """Prepositions before what something follows ..."""
    rules: tuple[str, ...]
    """... by the last parts of nouns for rules."""
    speeches: tuple[str, ...]
    """Last parts of nouns for what somebody holds before others."""
    guessing: frozenset[str]
    """Forms by which an article tells what it takes for likely."""
    possible: frozenset[str]
    """Forms for what may be in its opinion, in the plural, which elsewhere tells what others say."""
    showing: frozenset[str]
    """Verbs whose subject speaks only where it is a text or a survey."""
    passing: frozenset[str]
    """Verbs with which a pronoun takes up the sentence before as said."""


@cache
def sense_words() -> SenseWords:
    """The word lists, read once."""
    raw = load_words("speech")["other_senses"]
    sets = {
        name: frozenset(raw[name])
        for name in (
            "costing",
            "looming",
            "contesting",
            "turning_up",
            "according",
            "guessing",
            "possible",
            "showing",
            "passing",
        )
    }
    contests, rules, speeches = (tuple(raw[name]) for name in ("contests", "rules", "speeches"))
    return SenseWords(contests=contests, rules=rules, speeches=speeches, **sets)


def is_mistaken(document: Document, frame: SpeechFrame, words: SpeechWords) -> bool:
    """Whether the verb of the cue says nothing to anybody here."""
    cues = [i for i in indices_in(document, frame.cue) if document.tokens[i].upos in VERBAL]
    if not cues:
        return _is_ground(document, frame) or _only_follows(document, frame) or _comes_out(document, frame)
    if any(_is_asked(document, i) or is_called_to_poll(document, i) for i in cues):
        return True
    if all(_is_deed(document, i) or _is_condition(document, i, frame) or _weighs(document, i) for i in cues):
        return True
    told = frame.form == TOLD and (
        _is_verdict(document, frame, cues)
        or _is_only_manner(document, frame, cues)
        or _is_toll(document, frame, cues)
        or _is_looming(document, frame, cues, words)
        or _is_contest(document, frame, cues)
        or _is_calling_in(document, frame, cues)
        or _is_advertising(document, frame, cues)
        or _is_awaited(document, frame, cues)
    )
    shown = not frame.speaker and any(_shows_itself(document, i) or _becomes_clear(document, i) for i in cues)
    return told or shown or _is_about_oneself(document, cues, words) or _is_reminder(document, frame, cues)


def _is_advertising(document: Document, frame: SpeechFrame, cues: Sequence[int]) -> bool:
    """ "Die Bank warb für ihren Tarif": whoever praises what he sells offers it, and nothing asked of anybody."""
    goods = tuple(load_set("speech", "other_senses", "goods"))
    roots = roots_in(document, indices_in(document, frame.content))
    own = [i for i in roots if any(document.tokens[c].deprel == "det:poss" for c in document.children(i))]
    selling = load_set("speech", "other_senses", "selling")
    sold = any(not selling.isdisjoint(verb_readings(document, i)) for i in cues)
    return sold and bool(own) and all(document.tokens[i].lemma.lower().endswith(goods) for i in own)


def _is_asked(document: Document, verb: int) -> bool:
    """ "Ob Kern Hilfe zusagt, weiß niemand": whether it is an open question that somebody says something."""
    marks = (document.tokens[i].text.lower() for i in document.children(verb) if document.tokens[i].deprel == "mark")
    return any(mark in load_set("speech", "other_senses", "asking") for mark in marks)


def _shows_itself(document: Document, verb: int) -> bool:
    """ "Es stellte sich heraus, dass": what comes out by itself is said by nobody."""
    emerging = load_set("speech", "other_senses", "emerging")
    return is_reflexive(document, verb) and not emerging.isdisjoint(verb_readings(document, verb))


def _comes_out(document: Document, frame: SpeechFrame) -> bool:
    """ "Wie sich später zeigte, war Geld weg": what only came out, by a clause beside it, is said by nobody."""
    if frame.cue or frame.speaker or frame.form != "indirect":
        return False
    inside = indices_in(document, frame.content)
    roots = [i for i in roots_in(document, inside) if document.tokens[i].upos in VERBAL]
    beside = [i for root in roots for i in document.children(root) if document.tokens[i].deprel == "advcl"]
    opened = load_set("speech", "passing_on", "as")
    as_told = (i for i in beside if any(document.tokens[c].text.lower() in opened for c in document.children(i)))
    return any(_shows_itself(document, i) for i in as_told)


def _becomes_clear(document: Document, verb: int) -> bool:
    """ "Im Ort wird deutlich, dass": what anybody can see is said by nobody."""
    token = document.tokens[verb]
    beside = {document.tokens[i].text.lower() for i in (token.head, *document.children(verb)) if i >= 0}
    becoming, clear = (load_set("speech", "other_senses", kind) for kind in ("becoming", "clear"))
    return token.lemma in becoming and not clear.isdisjoint(beside)


def _is_awaited(document: Document, frame: SpeechFrame, cues: Sequence[int]) -> bool:
    """ "Kern wird am Montag in Bonn erwartet": that somebody is to come is a plan, and nobody's guess."""
    awaiting = load_set("speech", "other_senses", "awaiting")
    people = [n.span for n in document.names if n.label == PERSON]
    coming = any(document.tokens[i].lemma in awaiting and is_passive(document, i) for i in cues)
    return coming and not frame.speaker and all(any_touch((s,), people) for s in frame.content)


def is_accordance(document: Document, preposition: int, noun: int) -> bool:
    """ "Gemäß dem Vertrag zahlt die Bahn": a rule that something follows says nothing."""
    ruled = document.tokens[noun].lemma.lower().endswith(sense_words().rules)
    return ruled and document.tokens[preposition].text.lower() in sense_words().according


def is_shown(document: Document, verb: int, speaker: Sequence[Span], words: SpeechWords) -> bool:
    """ "Der Anschlag zeigt, dass": whether something shows by what it is, and does not tell as a report does."""
    nouns = (
        document.tokens[i].lemma.lower() for i in indices_in(document, speaker) if document.tokens[i].upos == "NOUN"
    )
    tellers = (*words.texts, *(noun.lower() for noun in words.views))
    shows = not sense_words().showing.isdisjoint(verb_readings(document, verb))
    return shows and not any(noun.endswith(tellers) for noun in nouns)


def is_counterfactual(document: Document, verb: int) -> bool:
    """ "hätte warnen müssen": what somebody ought to have said was not said."""
    helpers = [t for t in (document.tokens[i] for i in document.children(verb)) if t.deprel == "aux"]
    unreal = any(t.lemma == "haben" and is_past_subjunctive(t.feats) for t in helpers)
    return unreal and any(t.feats.get("VerbForm") == "Inf" for t in helpers)


def is_supposed(document: Document, verb: int, words: SpeechWords) -> bool:
    """ "Sollte sich bestätigen, dass", "Wenn der Rat beschließt, dass": nobody has said yet what a condition tells."""
    beside = [i for i in document.children(verb) if i < verb]
    marks = (document.tokens[i].text.lower() for i in beside if document.tokens[i].deprel in {"mark", "aux"})
    first = document.tokens[min(beside)].text.lower() if beside else ""
    return first in words.inverted or not words.conjunctions.isdisjoint(marks)


def _is_deed(document: Document, verb: int) -> bool:
    """ "Die Partei verfehlt ihr Ziel", "muss mit Verlusten rechnen": who does or meets with it says nothing."""
    return not load_set("speech", "other_senses", "doing").isdisjoint(verb_readings(document, verb))


def _is_condition(document: Document, verb: int, frame: SpeechFrame) -> bool:
    """ "Tritt Kern an, könnte Moor verlieren": a clause that its verb opens tells when something would come about."""
    token, inside = document.tokens[verb], indices_in(document, frame.content)
    # "geht es nach Kern": what goes by a wish is no condition
    first = verb == document.sentences[token.sentence].first and token.lemma not in load_set("speech", "minds", "going")
    return first and token.deprel == "advcl" and token.head in inside and inside[0] > verb


def _weighs(document: Document, verb: int) -> bool:
    """ "Für den Plan spricht, dass er billig ist": what speaks for or against something is a reason, and nobody."""
    if full_lemma(document, verb) not in load_set("speech", "other_senses", "weighing"):
        return False
    weighed, below = load_set("speech", "other_senses", "weighed"), list(document.children(verb))
    subjects = [document.tokens[i] for i in below if document.tokens[i].deprel in SUBJECTS]
    clause = any(document.tokens[i].deprel in {"ccomp", "csubj"} for i in below)
    about = any(prepositions_of(document, i) & weighed or document.tokens[i].lemma in weighed for i in below)
    return about and clause and all(t.upos not in {"NOUN", "PROPN"} for t in subjects)


def _is_ground(document: Document, frame: SpeechFrame) -> bool:
    """ "begründete seine Bitte mit der Not": what gives the ground for an act is not what the act is about."""
    nouns, grounding = indices_in(document, frame.cue), load_set("speech", "other_senses", "grounding")
    heads = [document.tokens[i].head for i in nouns if document.tokens[i].deprel in SUBJECTS | {"obj"}]
    verbs = [i for i in heads if i >= 0 and full_lemma(document, i) in grounding]
    roots = roots_in(document, indices_in(document, frame.content))
    with_it = (i for i in roots if document.tokens[i].head in {*verbs, *nouns})
    grounds = load_set("speech", "other_senses", "grounds")
    return bool(verbs) and any(prepositions_of(document, i) & grounds for i in with_it)


def _only_follows(document: Document, frame: SpeechFrame) -> bool:
    """ "Nach der Rede des Kanzlers sang der Chor": what follows a speech is no part of it."""
    words = indices_in(document, frame.cue)
    if not words and (before := document.indices_of(frame.content[0]).start - 1) >= 0:
        words = (before, *takewhile(lambda i: document.tokens[i].upos in NOUNS, document.ancestors(before)))
    spoken = (i for i in words if document.tokens[i].lemma.lower().endswith(sense_words().speeches))
    return any(prepositions_of(document, i) & load_set("speech", "other_senses", "after") for i in spoken)


def _is_calling_in(document: Document, frame: SpeechFrame, cues: Sequence[int]) -> bool:
    """ "Die Nachbarn riefen die Rettung": whoever calls somebody by a plain object wants no thing by it."""
    calling = [i for i in cues if full_lemma(document, i) in load_set("speech", "other_senses", "calling_in")]
    roots = roots_in(document, indices_in(document, frame.content))
    plain = all(document.tokens[i].deprel == "obj" and document.tokens[i].head in calling for i in roots)
    return bool(calling) and plain and len(calling) == len(cues)


def _is_verdict(document: Document, frame: SpeechFrame, cues: Sequence[int]) -> bool:
    """ "Das Gericht verurteilte den Mann": charges and verdicts are happenings, not what somebody says."""
    if not any(full_lemma(document, i) in load_set("speech", "other_senses", "judging") for i in cues):
        return False
    courts = tuple(load_words("speech")["other_senses"]["courts"])
    heads = roots_in(document, indices_in(document, frame.speaker))
    return any(document.tokens[i].lemma.lower().endswith(courts) for i in heads)


def _is_only_manner(document: Document, frame: SpeechFrame, cues: Sequence[int]) -> bool:
    """ "Moor äußerte sich zurückhaltend": how somebody speaks, without a word of what."""
    silent, manners = load_set("speech", "bare", "silent"), tuple(load_words("speech")["bare"]["manners"])
    inside = indices_in(document, frame.content)
    spoken = bool(cues) and all(document.tokens[i].lemma in silent for i in cues)
    how = (i for verb in cues for i in document.children(verb) if document.tokens[i].upos in {"ADJ", "ADV"})
    manner = any(document.tokens[i].text.lower().startswith(manners) for i in how)
    return spoken and manner and all(document.tokens[i].upos not in {"NOUN", "PROPN", "NUM"} for i in inside)


def _is_toll(document: Document, frame: SpeechFrame, cues: Sequence[int]) -> bool:
    """ "Das Beben forderte 138 Todesopfer": what costs lives demands nothing."""
    costing = [i for i in cues if document.tokens[i].lemma in sense_words().costing]
    heads = roots_in(document, indices_in(document, frame.content))
    return bool(costing) and any(document.tokens[i].head in costing and names_victims(document, i) for i in heads)


def _is_looming(document: Document, frame: SpeechFrame, cues: Sequence[int], words: SpeechWords) -> bool:
    """ "Dem Theater droht die Schließung": who threatens does so with something."""
    if not any(document.tokens[i].lemma in sense_words().looming for i in cues):
        return False
    own = {words.performing[r] for i in cues for r in verb_readings(document, i) if r in words.performing}
    inside = indices_in(document, frame.content)
    return not any(document.tokens[i].lemma.lower() in own for i in inside)


def _is_contest(document: Document, frame: SpeechFrame, cues: Sequence[int]) -> bool:
    """ "Er bestritt 381 Spiele": what is played is not denied."""
    contesting = any(document.tokens[i].lemma in sense_words().contesting for i in cues)
    nouns = (document.tokens[i] for i in indices_in(document, frame.content) if document.tokens[i].upos == "NOUN")
    return contesting and any(t.lemma.lower().endswith(sense_words().contests) for t in nouns)


def _is_about_oneself(document: Document, cues: Sequence[int], words: SpeechWords) -> bool:
    """ "Ein Zeuge meldete sich", "Wien behauptet sich": with a reflexive, and nothing else, these verbs say nothing."""
    for index in cues:
        if is_reflexive(document, index) and full_lemma(document, index) in sense_words().turning_up:
            return not any(reading in words.verbs and " " in reading for reading in verb_readings(document, index))
    return False


def _is_reminder(document: Document, frame: SpeechFrame, cues: Sequence[int]) -> bool:
    """ "Wie berichtet, zieht das Amt um": the paper repeats itself, and names nobody."""
    first = document.tokens[cues[0]]
    bare = not any(document.tokens[i].deprel.startswith(("nsubj", "aux", "obl")) for i in document.children(cues[0]))
    alone = len(cues) == 1 and first.feats.get("VerbForm") == "Part" and first.deprel == "advcl"
    return alone and bare and frame.form == "indirect" and not (frame.speaker or frame.via)
