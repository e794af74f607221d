"""Whether a happening was called off or put off, is to be after all, or is only wanted or feared not to be."""

from collections.abc import Iterator

from lagebild.languages.german.clauses import SUBJECTS, full_lemma, particles_of, prepositions_of, verb_readings
from lagebild.languages.german.dictionary import is_known
from lagebild.languages.german.events_course import is_corrected, is_said_no
from lagebild.languages.german.events_governors import CALLED_OFF, CANCELLED, POSTPONED, find_governed
from lagebild.languages.german.events_moved import is_moved_by
from lagebild.languages.german.events_tense import hangs_on_condition, is_negated, is_verb, read_tense
from lagebild.languages.german.events_unfulfilled import is_ruled_out, list_agendas
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.mention_words import noun_sense
from lagebild.languages.german.name_borders import PERSON
from lagebild.languages.german.tags import ADJECTIVE, ADVERB
from lagebild.languages.german.words import load_set
from lagebild.model.syntax import DONE_TO
from lagebild.model.text import Document, Token

COLON = ":"
COMPARATIVE = "Cmp"
HALTED = frozenset({"PROTEST", "FIGHT"})
NOT_DONE = frozenset({"demanded", "denied", "threatened", "hypothetical"})
"""Statuses of a deed that is only spoken of."""


def find_called_off(document: Document, index: int, words: EventWords) -> str | None:
    """A talk that "entfällt", "wurde verschoben" or "findet nicht statt"; what may be put off is only possible."""
    token = document.tokens[index]
    if token.deprel not in {"nsubj", "nsubj:pass", "obj"} or token.head < 0:
        return None
    verb, happens = _part_letting(document, _verb_of(document, index))
    if _is_made_up_for(document, verb, words):
        return POSTPONED
    if _tells_that_nothing_comes(document, verb):
        may_be = is_negated(document, verb, words) or read_tense(document, verb, words) == "hypothetical"
        return "hypothetical" if may_be else CANCELLED
    if status := _status_by_verb(document, verb, happens, words) or _status_by_day(document, index, words):
        return _weigh(document, verb, status, words)
    if not is_negated(document, verb, words) or is_corrected(document, index, words):
        return None
    subject = token.deprel == "nsubj" or verb != token.head
    if full_lemma(document, verb) in words.happening_verbs and subject:
        return "denied" if is_ruled_out(document, verb) else CANCELLED
    return _find_not_carried_out(document, index, verb, words)


def _status_by_verb(document: Document, verb: int, happens: int, words: EventWords) -> str | None:
    """Whether the verb calls off or puts off its noun, or that of what it lets happen does."""
    if _is_taken_off(document, verb):
        return CANCELLED
    readings = set(verb_readings(document, happens))
    status = next((s for s in CALLED_OFF if readings & words.statuses[s]), None)
    return None if status is None or _turns_out(document, happens, words) else status


def _status_by_day(document: Document, index: int, words: EventWords) -> str | None:
    return POSTPONED if is_moved_by(document, index, document.tokens[index].head, words) else None


def _part_letting(document: Document, verb: int) -> tuple[int, int]:
    """ "Ließ das Treffen platzen": the verb that lets something happen, and that of what happens; else one for both."""
    letting, head = load_set("events", "plans", "letting"), document.tokens[verb].head
    if full_lemma(document, verb) in letting:
        return verb, next((i for i in document.children(verb) if document.tokens[i].deprel == "xcomp"), verb)
    let = document.tokens[verb].deprel == "xcomp" and full_lemma(document, head) in letting
    return (head if let else verb), verb


def _is_made_up_for(document: Document, verb: int, words: EventWords) -> bool:
    """ "Holen die Runde am Montag nach": whether what fell through is to be held on another day."""
    lemma = full_lemma(document, verb)
    return lemma in load_set("events", "plans", "making_up") and read_tense(document, verb, words) != "occurred"


def _is_taken_off(document: Document, verb: int) -> bool:
    """ "Nahm die Debatte von der Tagesordnung": whether the verb takes its object off an agenda."""
    if full_lemma(document, verb) not in load_set("events", "plans", "taking_off"):
        return False
    off = load_set("events", "plans", "off_what")
    return any(not prepositions_of(document, i).isdisjoint(off) for i in list_agendas(document, verb))


def _turns_out(document: Document, verb: int, words: EventWords) -> bool:
    """ "Fällt kleiner aus als geplant": whether a verb of calling off tells how something turns out."""
    if full_lemma(document, verb) not in words.courses.turning_out:
        return False
    off, causes = load_set("events", "courses", "wholly"), tuple(load_set("events", "courses", "causal_endings"))
    beside = ((i, document.tokens[i]) for i in document.children(verb))
    ends = particles_of(document, verb) or [verb]
    return any(
        _tells_how(token, closes=i + 1 in ends)
        for i, token in beside
        if token.lemma not in off and not token.lemma.endswith(causes)
    )


def _tells_how(token: Token, *, closes: bool) -> bool:
    """Whether the word is an adjective, also one at the end of its clause that the model takes for an adverb.

    Of such a word the dictionary has the forms of an adjective.
    """
    if token.upos == ADJECTIVE or token.feats.get("Degree") == COMPARATIVE:
        return True
    return closes and token.upos == ADVERB and is_known(token.text.lower().removesuffix("e") + "em")


def _find_not_carried_out(document: Document, noun: int, verb: int, words: EventWords) -> str | None:
    """ "Die angedrohten Sanktionen treten nicht in Kraft": the status of what its verb says is not put into force."""
    into_force = load_set("events", "plans", "into_force")
    if document.tokens[noun].deprel == "nsubj":
        put = not into_force.isdisjoint(verb_readings(document, verb))
    else:
        put = full_lemma(document, verb) in load_set("events", "plans", "executing")
    helpers = {document.tokens[i].lemma for i in document.children(verb) if document.tokens[i].deprel.startswith("aux")}
    if not put or not helpers <= words.perfect | words.future or hangs_on_condition(document, verb, words):
        return None
    wanted = words.statuses["scheduled"] | words.statuses["threatened"] | words.statuses["demanded"]
    return CANCELLED if any(document.tokens[i].lemma.lower() in wanted for i in document.children(noun)) else "denied"


def find_suspended(document: Document, index: int, kind: str, words: EventWords) -> str | None:
    """A strike or a fight that is suspended: "setzte den Streik aus"; of other things the verb tells more."""
    token = document.tokens[index]
    if kind not in HALTED or token.deprel not in {"nsubj:pass", "obj"} or token.head < 0:
        return None
    suspends = full_lemma(document, token.head) in load_set("events", "courses", "suspending")
    return _weigh(document, token.head, POSTPONED, words) if suspends else None


def _verb_of(document: Document, index: int) -> int:
    """The verb of the noun; one behind a colon belongs to the next finite verb, not to one before it.

    Of a copula that the tree puts between the noun and a predicate the predicate tells.
    """
    token = document.tokens[index]
    if document.tokens[token.head].deprel == "cop":
        return document.tokens[token.head].head
    if not any(document.tokens[i].text == COLON for i in range(token.head + 1, index)):
        return token.head
    behind = range(index + 1, document.sentences[token.sentence].last)
    finite = (i for i in behind if is_verb(document, i) and document.tokens[i].feats.get("VerbForm") == "Fin")
    verb = next(finite, token.head)
    owned = any(document.tokens[i].deprel in SUBJECTS for i in document.children(verb))
    return token.head if owned else verb


def _weigh(document: Document, verb: int, status: str, words: EventWords) -> str | None:
    """The status of what the verb calls off, unless somebody says no of that, or it is only spoken of."""
    told = read_tense(document, verb, words)
    if told == "hypothetical":
        return None if is_negated(document, verb, words) else told
    if is_said_no(document, verb, words):
        return "scheduled"
    if is_negated(document, verb, words):
        return None
    governed = find_governed(document, verb, words)
    if governed == "denied":
        return "scheduled"
    if governed == "demanded" and status == POSTPONED:
        return governed
    return "hypothetical" if governed in NOT_DONE else status


def _tells_that_nothing_comes(document: Document, verb: int) -> bool:
    """ "Die Fusion ist vom Tisch": whether nothing comes of the subject of the verb, or may where it is negated."""
    off = load_set("events", "plans", "off")
    return not off.isdisjoint((*verb_readings(document, verb), *_read_predicate(document, verb)))


def _read_predicate(document: Document, noun: int) -> Iterator[str]:
    """The phrase of a noun with a preposition that the tree takes for the predicate of a copula ("vom Tisch sein")."""
    below = [document.tokens[i] for i in document.children(noun)]
    verbs = [token.lemma for token in below if token.deprel == "cop"]
    cases = [token.text.lower() for token in below if token.deprel == "case"]
    yield from (f"{case} {document.tokens[noun].lemma} {verb}" for case in cases for verb in verbs)


def calls_off(document: Document, index: int, kind: str, words: EventWords) -> str | None:
    """The status of what a verb of postponing or calling off, itself the trigger, is done to."""
    if not is_verb(document, index):
        return None
    if is_negated(document, index, words):
        return "denied" if is_not_called_off(document, index, words) else None
    lemma = full_lemma(document, index)
    readings = set(verb_readings(document, index))
    status = next((s for s in CALLED_OFF if readings & words.statuses[s]), None)
    if (
        status is None
        or _turns_out(document, index, words)
        or kind in words.moving_types.get(lemma, ())
        or moves_somebody(document, index)
    ):
        return None
    if find_governed(document, index, words) in NOT_DONE:
        return None
    return status if read_tense(document, index, words) in {"occurred", None} else None


def is_not_called_off(document: Document, verb: int, words: EventWords) -> bool:
    """ "Streicht die Linie doch nicht": whether the verb says that somebody does not call off or put off a thing."""
    if not is_verb(document, verb):
        return False
    done_to = any(document.tokens[i].deprel in DONE_TO for i in document.children(verb))
    off = words.statuses[POSTPONED] | words.statuses[CANCELLED]
    return done_to and full_lemma(document, verb) in off and is_said_no(document, verb, words)


def moves_somebody(document: Document, verb: int) -> bool:
    """ "Der Häftling wurde nach A verlegt": whether a verb of putting off tells that somebody is taken elsewhere."""
    if full_lemma(document, verb) not in load_set("events", "plans", "taking_elsewhere"):
        return False
    return any(is_somebody(document, i) for i in document.children(verb) if document.tokens[i].deprel in DONE_TO)


def is_somebody(document: Document, index: int) -> bool:
    """Whether the noun names a person: by what it means, as a name, or by an age ("der 30-Jährige")."""
    token = document.tokens[index]
    named = any(n.label == PERSON and n.span.contains(token.span) for n in document.names)
    sense = noun_sense(token.lemma)
    old = token.lemma.lower().endswith(tuple(load_set("events", "plans", "aged")))
    return named or old or (sense is not None and sense.kind == "person")
