"""Whether an event happened, goes on, is planned, demanded, denied or only possible, as grammar and words tell."""

from lagebild.languages.german.clauses import SUBJECTS, full_lemma, prepositions_of, subtree, verb_readings
from lagebild.languages.german.events_agents import SAID
from lagebild.languages.german.events_appointed import find_appointed
from lagebild.languages.german.events_averted import find_averted
from lagebild.languages.german.events_called_off import (
    calls_off,
    find_called_off,
    find_suspended,
    is_not_called_off,
)
from lagebild.languages.german.events_course import (
    find_cause_told,
    find_given_up,
    goes_further,
    goes_on,
    has_only_begun,
    is_carried_out,
    is_passed_on,
    is_said_no,
    took_place,
)
from lagebild.languages.german.events_ending import is_going_on
from lagebild.languages.german.events_governors import find_governed
from lagebild.languages.german.events_initiators import is_known
from lagebild.languages.german.events_lasting import find_continued, has_lapsed, is_lifted, is_undone
from lagebild.languages.german.events_onlookers import is_answered
from lagebild.languages.german.events_polls import read_poll
from lagebild.languages.german.events_relatives import happened_by_clause
from lagebild.languages.german.events_scenes import is_scene_of_words
from lagebild.languages.german.events_tense import (
    hangs_on_condition,
    is_hearsay,
    is_negated,
    is_unreal,
    is_verb,
    opens_condition,
    read_tense,
    tells_now,
    verb_above,
)
from lagebild.languages.german.events_unfulfilled import find_unfulfilled, is_imagined, is_part_denied
from lagebild.languages.german.events_words import EventWords, event_words
from lagebild.languages.german.speech_minds import goes_by_wish
from lagebild.languages.german.words import load_set
from lagebild.model.syntax import OBJECTS
from lagebild.model.text import Document, EventFrame, Token

DENIABLE = frozenset({"occurred", "ongoing", "alleged", "scheduled", "threatened", "demanded"})
"""Statuses of what is not done or planned at all where its clause says no of it."""
OTHER_CLAUSES = frozenset({"advcl", "acl", "acl:relcl", "ccomp", "conj", "parataxis"})
MODIFYING = frozenset({"amod", "advmod", "aux"})
SURER = frozenset(
    {("occurred", "alleged"), ("denied", "cancelled"), ("scheduled", "hypothetical"), ("scheduled", "alleged")}
)
"""What a verb form tells and what the model says that is surer: it reads who tells it and what it hangs on."""
ADJECTIVAL = ("alleged", "hypothetical", "threatened", "scheduled", "ongoing", "occurred")
"""Statuses that an adjective of the noun itself gives."""
ONCE_AHEAD = frozenset({"scheduled", "threatened"})
VIOLENT = frozenset({"FIGHT", "ASSAULT", "PROTEST", "ACCIDENT", "DISASTER"})
"""Types of happenings of which something comes: whoever tells that tells that they took place."""
SPOKEN = SAID - {"PROTEST"}
"""Types of what is done by saying it."""
LEAVING_A_STATE = frozenset({"MOBILIZE"})
"""Types of deeds that last in what they bring about: troops that marched up stand there."""


def decide_status(document: Document, index: int, kind: str, words: EventWords) -> str | None:
    """The status that the words around the trigger of an event of this type give, or None where they leave it open."""
    index = _of_series(document, index, words)
    if is_hearsay(document, index, words):
        return "alleged"
    first = _first_of_joined(document, index)
    return (
        find_called_off(document, first, words)
        or find_suspended(document, first, kind, words)
        or calls_off(document, index, kind, words)
        or find_given_up(document, index, words)
        or ("demanded" if goes_by_wish(document, index) else read_poll(document, index))
        or find_averted(document, index, words)
        or find_unfulfilled(document, first, kind, words)
        or ("occurred" if took_place(document, first, words) or happened_by_clause(document, index) else None)
        or find_continued(document, first, kind, words)
        or ("ongoing" if is_going_on(document, index, kind, words) else None)
        or ("occurred" if _is_over(document, first, kind, words) or is_part_denied(document, index, words) else None)
        or find_appointed(document, first, kind, words)
        or ("hypothetical" if _is_open(document, index, words) else None)
        or _by_adjective(document, index, words)
        or ("scheduled" if _is_awaited(document, index, words) else None)
        or (find_cause_told(document, index, words) if kind in VIOLENT else None)
        or ("occurred" if is_scene_of_words(document, index, kind, words) else None)
        or _by_clause(document, index, kind, words)
    )


def _is_over(document: Document, index: int, kind: str, words: EventWords) -> bool:
    """Whether the verb of the noun tells the end of what was in force or done, or of the time that somebody had."""
    over = is_lifted(document, index, words) or is_undone(document, index, words) or is_answered(document, index)
    return over or (kind in SPOKEN and has_lapsed(document, index, words))


def _is_awaited(document: Document, index: int, words: EventWords) -> bool:
    """ "Will erst nach der Sitzung entscheiden": whether something is planned for the time behind it, not before."""
    cases = [
        i for i in document.children(index) if document.tokens[i].text.lower() in load_set("events", "later", "after")
    ]
    verb = document.tokens[index].head
    if not cases or verb < 0 or document.tokens[index].deprel != "obl" or not is_verb(document, verb):
        return False
    before = document.tokens[cases[0] - 1].text.lower() if cases[0] else ""
    return before in load_set("events", "later", "only") and read_tense(document, verb, words) == "scheduled"


def _first_of_joined(document: Document, index: int) -> int:
    """ "Konzerte und Lesungen fallen aus": the first of joined nouns, of which the verb tells for all."""
    while document.tokens[index].deprel == "conj" and document.tokens[index].upos == "NOUN":
        head = document.tokens[index].head
        if document.tokens[head].upos != "NOUN":
            break
        index = head
    return index


def _is_open(document: Document, index: int, words: EventWords) -> bool:
    """Whether the trigger is the verb of a condition without conjunction, or of a clause with "whether"."""
    asked = any(document.tokens[i].text.lower() in words.courses.asking for i in document.children(index))
    return is_verb(document, index) and (asked or opens_condition(document, index, words))


def _of_series(document: Document, index: int, words: EventWords) -> int:
    """ "eine Reihe von Treffen": the noun for several stands in their stead in the sentence."""
    token = document.tokens[index]
    counted = token.deprel == "nmod" and token.head >= 0 and document.tokens[token.head].lemma in words.courses.series
    return token.head if counted else index


def _by_adjective(document: Document, index: int, words: EventWords) -> str | None:
    below = [i for i in document.children(index) if document.tokens[i].deprel in MODIFYING]
    children = [document.tokens[i] for i in below if not is_negated(document, i, words)]
    modifiers = {t.lemma.lower() for t in children if not _is_ought(t, words)}
    status = next((status for status in ADJECTIVAL if modifiers & words.statuses[status]), None)
    return None if status in ONCE_AHEAD and _came_about(document, index, words) else status


def _came_about(document: Document, index: int, words: EventWords) -> bool:
    """ "Die angedrohte Sperrung begann am Montag": whether the verb of a noun says that it is no plan any more."""
    token = document.tokens[index]
    if is_verb(document, index) or token.deprel not in SUBJECTS or token.head < 0:
        return False
    dated = full_lemma(document, token.head) in words.courses.dated & words.happening_verbs
    return dated and read_tense(document, token.head, words) == "occurred"


def _is_ought(token: Token, words: EventWords) -> bool:
    """Whether a form of a modal verb of hearsay tells what ought to be, or what was to be ("sollte", "solle")."""
    present = token.feats.get("Tense") == "Pres" and token.feats.get("Mood") != "Sub"
    return token.upos == "AUX" and token.lemma in words.hearsay and not present


def _by_clause(document: Document, index: int, kind: str, words: EventWords) -> str | None:
    """What the verb of the event's own clause tells, or what governs it."""
    passed_on = is_passed_on(document, index, words)
    told = read_tense(document, index, words) if _tells_itself(document, index) and not passed_on else None
    if told == "occurred":
        return "ongoing" if goes_on(document, index, words) or goes_further(document, index, kind) else told
    governed = find_governed(document, index, words)
    if governed or passed_on:
        return governed or "alleged"
    verb = index if is_verb(document, index) else _telling_verb(document, index, words)
    if verb is None:
        return "hypothetical" if is_imagined(document, index, words) else None
    told = read_tense(document, verb, words)
    main = document.tokens[index].deprel in {*SUBJECTS, "obj"}
    begun = told == "occurred" and verb != index and main and has_only_begun(document, index, verb, words)
    further = main and goes_further(document, verb, kind)
    return "ongoing" if begun or goes_on(document, verb, words) or (told == "occurred" and further) else told


def lasts(document: Document, index: int, frame: EventFrame, words: EventWords) -> bool:
    """Whether what by its noun goes on may do so: the model tells no more than a deed, and no past verb ends it."""
    verb = verb_above(document, index)
    past = verb is not None and read_tense(document, verb, words) == "occurred"
    return frame.minor or (frame.status == "occurred" and (frame.type in LEAVING_A_STATE or not past))


def weigh_with_model(document: Document, index: int, told: str, frame: EventFrame) -> str:
    """The status told, or that of the model where a verb form alone leaves it open."""
    if told == "scheduled" and is_verb(document, index) and tells_now(document, index):
        told = _read_present(document, index, frame.type) or told
    surer = (told, frame.status) in SURER and not frame.minor and not is_not_called_off(document, index, event_words())
    surer = surer and find_appointed(document, index, frame.type, event_words()) != told
    return frame.status if surer and (told != "scheduled" or is_verb(document, index)) else told


def _read_present(document: Document, verb: int, kind: str) -> str | None:
    """What the bare present tells: who demands something has done so, who negotiates does so now."""
    if kind in SPOKEN:
        return "occurred"
    going_on = load_set("events", "courses", "going_on")
    return None if going_on.isdisjoint(verb_readings(document, verb)) else "ongoing"


def fit_to_form(document: Document, index: int, status: str, words: EventWords) -> str:
    """The status, unless its form forbids it: what a clause says no of is denied, an infinitive only may be done."""
    if is_undone(document, index, words):
        return status
    if status in DENIABLE and is_said_no(document, index, words):
        return "occurred" if is_unreal(document, index, words) else "denied"
    if status == "alleged" and is_verb(document, index) and is_unreal(document, index, words):
        return "hypothetical"
    if status == "denied":
        status = _weigh_denial(document, index, words)
    elif status == "ongoing" and _is_talked_over(document, index):
        status = "hypothetical"
    verb = index if is_verb(document, index) else _telling_verb(document, index, words)
    if status == "scheduled" and verb is not None and hangs_on_condition(document, verb, words):
        return "hypothetical"
    if status == "occurred" and is_verb(document, index) and _is_reason_of_others(document, index):
        return "alleged"
    if status != "occurred" or verb is None or document.tokens[verb].feats.get("VerbForm") != "Inf":
        return status
    around = (verb, *document.children(verb))
    finite = any(document.tokens[i].feats.get("VerbForm") == "Fin" for i in around)
    return status if finite or is_carried_out(document, verb, words) else "hypothetical"


def _is_talked_over(document: Document, index: int) -> bool:
    """ "Der Verkauf wurde erörtert": whether the verb of a noun only says that somebody spoke about it."""
    token = document.tokens[index]
    spoken_of = not is_verb(document, index) and token.deprel in {*OBJECTS, "nsubj:pass"}
    return spoken_of and full_lemma(document, token.head) in load_set("events", "embedding", "discussing")


def _is_reason_of_others(document: Document, verb: int) -> bool:
    """ "Klagte, weil die Firma Daten stehle": whether the present Konjunktiv tells what somebody gives as a reason."""
    first = document.tokens[verb].head if document.tokens[verb].deprel == "conj" else verb
    marks = {document.tokens[i].text.lower() for i in document.children(first) if document.tokens[i].deprel == "mark"}
    feats = document.tokens[verb].feats
    reported = feats.get("Mood") == "Sub" and feats.get("Tense") == "Pres"
    return reported and not marks.isdisjoint(load_set("speech", "contents", "reasons"))


def _weigh_denial(document: Document, index: int, words: EventWords) -> str:
    """The status of what is denied, unless that is only its condition, what it brings about or what it replaces."""
    if _is_so_instead(document, index, words):
        above = verb_above(document, index)
        return (read_tense(document, above, words) if above is not None else None) or "occurred"
    if _does_nothing(document, index, words):
        return "occurred" if is_known(document, index) else "scheduled"
    return "scheduled" if _is_no_of_condition(document, index, words) else "denied"


def _is_so_instead(document: Document, index: int, words: EventWords) -> bool:
    """ "Keinen Erfolg, sondern eine Niederlage": whether the noun names what is so in the stead of what is not."""
    token = document.tokens[index]
    below = (document.tokens[i].text.lower() for i in document.children(index) if document.tokens[i].deprel == "cc")
    return token.deprel == "conj" and not words.courses.correcting.isdisjoint(below)


def _does_nothing(document: Document, index: int, words: EventWords) -> bool:
    """ "Ein Parteitag werde nichts ändern": whether only what a happening brings about is denied, by its object."""
    token = document.tokens[index]
    if is_verb(document, index) or token.deprel != "nsubj" or not is_verb(document, token.head):
        return False
    told = full_lemma(document, token.head) in words.happening_verbs | words.light_verbs
    objects = (i for i in document.children(token.head) if document.tokens[i].deprel in OBJECTS)
    none = load_set("events", "saying_no", "objects")
    return not told and any(document.tokens[i].text.lower() in none for i in objects)


def _is_no_of_condition(document: Document, verb: int, words: EventWords) -> bool:
    """ "werde abziehen, sofern sie keine Raketen aufstelle": whether only the condition of a deed says no."""
    if not is_verb(document, verb) or not hangs_on_condition(document, verb, words):
        return False
    own = subtree(document, verb, without=OTHER_CLAUSES)
    noes = words.negations | words.courses.nobody
    if any(not noes.isdisjoint({document.tokens[i].lemma.lower(), document.tokens[i].text.lower()}) for i in own):
        return False
    below = (document.tokens[i] for i in subtree(document, verb) if i not in own)
    return any(t.lemma.lower() in noes for t in below) and find_governed(document, verb, words) is None


def _tells_itself(document: Document, index: int) -> bool:
    """Whether the trigger is the verb of a clause that is nobody's object: its own tense speaks first."""
    token = document.tokens[index]
    return is_verb(document, index) and token.deprel not in {"ccomp", "xcomp", "csubj", "obj"}


def _telling_verb(document: Document, index: int, words: EventWords) -> int | None:
    """The verb above a noun of event, where its tense is the event's own."""
    token = document.tokens[index]
    head = token.head
    if head < 0 or document.tokens[head].upos not in {"VERB", "AUX"}:
        return None
    cases = prepositions_of(document, index)
    if token.deprel == "obl" and cases & words.courses.circumstantial:
        return None
    return head if full_lemma(document, head) in words.happening_verbs | words.light_verbs else None
