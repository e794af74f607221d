"""What did not come about or may not: what it did not come to, plans banned or given up, and what is held unlikely."""

from lagebild.languages.german.clauses import SUBJECTS, full_lemma, prepositions_of, subtree, verb_readings
from lagebild.languages.german.events_course import is_corrected, is_said_no
from lagebild.languages.german.events_initiators import is_known
from lagebild.languages.german.events_onlookers import list_refusing
from lagebild.languages.german.events_tense import POINTS, is_negated, is_past, is_unreal, is_verb, read_tense
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.verbs import is_past_subjunctive
from lagebild.languages.german.words import load_set, load_words
from lagebild.model.syntax import DONE_TO
from lagebild.model.text import Document

CORE = frozenset({*SUBJECTS, "obj"})
CLAUSES = frozenset({"ccomp", "csubj"})
EMBEDDED = frozenset({"ccomp", "xcomp"})
"""Relations of a clause whose own governor says how sure it is."""
REACHED = frozenset({"AGREE", "BUSINESS"})
"""Types of what there is not if it fails; a talk or a vote that fails was held."""
PROMISED = "AID"
"""The type of deeds that are named by the verb which promises them ("versprach Geld")."""


def find_unfulfilled(document: Document, index: int, kind: str, words: EventWords) -> str | None:
    """The status of what did not come about, is only on the agenda or promised, or is called likely or not."""
    found = None
    if not is_verb(document, index):
        found = _find_undone(document, index, kind, words) if document.tokens[index].head >= 0 else None
    elif unmet := _was_to_be(document, index, words):
        found = unmet
    elif kind == PROMISED and full_lemma(document, index) in load_set("events", "plans", "promising"):
        found = "scheduled" if read_tense(document, index, words) == "occurred" else None
    found = found or _comes_to_nothing(document, index, words)
    return found or ("hypothetical" if _is_doubted(document, index) else None)


def _was_to_be(document: Document, verb: int, words: EventWords) -> str | None:
    """ "Hatten sich treffen sollen", "hätte am Montag landen sollen": the status of a plan that did not come about.

    What should have been done, and for which nothing tells a day, nobody need have planned.
    """
    helpers = [document.tokens[i] for i in document.children(verb) if document.tokens[i].deprel.startswith("aux")]
    had = [t for t in helpers if t.lemma in words.courses.having and is_past([t])]
    if not had or helpers[-1].lemma not in words.hearsay or is_negated(document, verb, words):
        return None
    below = [document.tokens[i] for i in subtree(document, verb, without=EMBEDDED)]
    dated = any(span.overlaps(t.span) for span, kind, _ in document.times if kind in POINTS for t in below)
    at_first = any(t.text.lower() in words.courses.at_first for t in below)
    planned = had[0].feats.get("Mood") == "Ind" or dated or at_first
    return "cancelled" if planned else "hypothetical"


def _comes_to_nothing(document: Document, index: int, words: EventWords) -> str | None:
    """ "Sollte am Montag öffnen. Daraus wird nichts": the status of what the next sentence says nothing comes of."""
    token = document.tokens[index]
    behind = token.sentence + 1
    if behind >= len(document.sentences) or not is_verb(document, index) or token.deprel != "root":
        return None
    helpers = (document.tokens[i] for i in document.children(index) if document.tokens[i].deprel == "aux")
    if not any(t.lemma in words.future | words.hearsay for t in helpers):
        return None
    told = document.sentence_tokens(document.sentences[behind])
    lemmas, forms = {t.lemma for t in told}, {t.text.lower() for t in told}
    if not any({*phrase.split()} <= lemmas | forms for phrase in load_set("events", "plans", "nothing")):
        return None
    return "cancelled" if forms.isdisjoint(load_set("events", "plans", "for_now")) else "postponed"


def _find_undone(document: Document, index: int, kind: str, words: EventWords) -> str | None:
    """The status that the verb of a noun gives what did not come about, is only played, refused, allowed or planned."""
    token = document.tokens[index]
    happening = token.deprel in SUBJECTS and full_lemma(document, token.head) in words.happening_verbs
    if happening and (unmet := _was_to_be(document, token.head, words)):
        return unmet
    if _never_came(document, index, words):
        return "occurred" if is_unreal(document, token.head, words) else "denied"
    if _is_banned(document, index, words):
        return "cancelled"
    refused = bool(list_refusing(document, index, kind)) and not is_known(document, index)
    if refused or _is_pretended(document, index):
        return "hypothetical"
    to_come = _is_approved(document, index, words) or (token.deprel == "nsubj" and _is_on_agenda(document, token.head))
    return _is_left_undone(document, index, kind, words) or ("scheduled" if to_come else None)


def _never_came(document: Document, index: int, words: EventWords) -> bool:
    """ "Zu Rangeleien kam es nicht", "einen Streit gab es nicht": whether there was none."""
    verb, children = document.tokens[index].head, list(document.children(index))
    if _was_not_reached(document, index, words):
        return True
    coming = load_words("events")["saying_no"]["coming"]
    case = next((document.tokens[i].lemma.lower() for i in children if document.tokens[i].deprel == "case"), "")
    if coming.get(full_lemma(document, verb)) != case or not (case or document.tokens[index].deprel in CORE):
        return False
    impersonal = load_set("events", "saying_no", "impersonal")
    if not any(document.tokens[i].text.lower() in impersonal for i in document.children(verb)):
        return False
    before = min(subtree(document, index)) - 1
    negated = before >= 0 and document.tokens[before].lemma.lower() in words.negations - words.courses.scarcely
    no = (negated and document.tokens[before].head == verb) or is_said_no(document, verb, words)
    return no and not is_corrected(document, verb, words) and read_tense(document, verb, words) != "hypothetical"


def _was_not_reached(document: Document, index: int, words: EventWords) -> bool:
    """ "Eine Einigung wurde nicht erzielt": whether its verb of bringing about says no of it."""
    verb = document.tokens[index].head
    reaching = load_set("events", "plans", "reaching")
    if document.tokens[index].deprel not in CORE or reaching.isdisjoint(verb_readings(document, verb)):
        return False
    return is_said_no(document, verb, words) and read_tense(document, verb, words) not in {"hypothetical", "scheduled"}


def _is_banned(document: Document, index: int, words: EventWords) -> bool:
    """ "Die geplante Kundgebung wurde verboten": whether the verb puts an end to what was only planned."""
    token = document.tokens[index]
    if token.deprel not in CORE or full_lemma(document, token.head) not in load_set("events", "plans", "banning"):
        return False
    below = (document.tokens[i] for i in document.children(index))
    wanted = words.statuses["scheduled"] | words.statuses["demanded"]
    planned = any(t.deprel == "amod" and t.lemma.lower() in wanted for t in below)
    done = planned and not is_negated(document, token.head, words)
    return done and read_tense(document, token.head, words) in {"occurred", None}


def _is_pretended(document: Document, index: int) -> bool:
    """ "Simulierten einen Angriff", "übten die Erstürmung": whether it is only played; "übten Gewalt" does it."""
    token = document.tokens[index]
    if token.deprel not in DONE_TO:
        return False
    verb = full_lemma(document, token.head)
    told = any(document.tokens[i].deprel == "det" for i in document.children(index))
    return verb in load_set("events", "plans", "pretending") or (
        told and verb in load_set("events", "plans", "rehearsing")
    )


def _is_approved(document: Document, index: int, words: EventWords) -> bool:
    """ "Wird die Übernahme billigen": whether its verb tells that somebody is going to allow it."""
    token = document.tokens[index]
    if token.deprel not in DONE_TO or is_negated(document, token.head, words):
        return False
    allowing = full_lemma(document, token.head) in load_set("events", "plans", "allowing")
    return allowing and read_tense(document, token.head, words) == "scheduled"


def _is_left_undone(document: Document, index: int, kind: str, words: EventWords) -> str | None:
    """The status of what its verb says nobody did ("die Feier blieb aus", "verzichtet auf eine Feier")."""
    token = document.tokens[index]
    lemma, told = full_lemma(document, token.head), read_tense(document, token.head, words)
    if is_negated(document, token.head, words):
        return None
    if lemma in load_set("events", "plans", "missing"):
        return "denied" if token.deprel == "obj" else None
    fails = kind in REACHED and lemma in load_set("events", "plans", "not_reached")
    if fails or lemma in load_set("events", "plans", "failing"):
        return "cancelled" if token.deprel in SUBJECTS and told in {"occurred", None} else None
    if lemma in load_words("events")["plans"]["renouncing"]:
        undone = is_renounced(document, index, words) and told != "hypothetical"
    else:
        undone = token.deprel in DONE_TO and told == "occurred" and lemma in load_set("events", "plans", "preventing")
    return "cancelled" if undone and document.tokens[token.head].deprel not in EMBEDDED else None


def is_renounced(document: Document, index: int, words: EventWords) -> bool:
    """ "Auf Streiks verzichten", "von Streiks absehen": whether the verb of the noun says that somebody leaves it."""
    verb = document.tokens[index].head
    case = load_words("events")["plans"]["renouncing"].get(full_lemma(document, verb)) if verb >= 0 else None
    return case in prepositions_of(document, index) and not is_negated(document, verb, words)


def is_ruled_out(document: Document, verb: int) -> bool:
    """Whether a verb that is negated says that there is no such thing, not that it was called off."""
    return not load_set("events", "saying_no", "there_being").isdisjoint(verb_readings(document, verb))


def is_given_up(document: Document, plan: int, words: EventWords) -> bool:
    """Whether the verb of a noun for a plan says that nothing comes of it ("rückt von dem Plan ab")."""
    distance = load_set("events", "plans", "distance")
    verb = next((i for i in document.ancestors(plan) if document.tokens[i].lemma not in distance), -1)
    if verb < 0 or not is_verb(document, verb) or is_negated(document, verb, words):
        return False
    beside = (document.tokens[i].lemma for i in document.children(verb))
    given_up = full_lemma(document, verb) in load_set("events", "plans", "giving_up")
    given_up = given_up or any(lemma in distance for lemma in beside)
    return given_up and read_tense(document, verb, words) in {"occurred", None}


def _is_on_agenda(document: Document, verb: int) -> bool:
    """ "Auf dem Programm steht ein Konzert": whether the verb says only that something is to come."""
    if full_lemma(document, verb) not in load_set("events", "plans", "standing"):
        return False
    return bool(list_agendas(document, verb))


def list_agendas(document: Document, index: int) -> list[int]:
    """The words for what is to be talked of or shown, in the sentence of this one."""
    sentence = document.sentences[document.tokens[index].sentence]
    agenda = load_set("events", "plans", "agenda")
    return [i for i in range(sentence.first, sentence.last) if document.tokens[i].lemma in agenda]


def _is_doubted(document: Document, index: int) -> bool:
    """ "Ein Streik gilt als denkbar": whether its clause only says how likely it is."""
    token = document.tokens[index]
    if token.head < 0 or token.deprel not in (CLAUSES if is_verb(document, index) else {"nsubj"}):
        return False
    likely, head = load_set("events", "plans", "likely"), document.tokens[token.head]
    if head.lemma.lower() in likely:
        return True
    told = full_lemma(document, token.head) in load_set("events", "plans", "seeming")
    return told and any(document.tokens[i].lemma.lower() in likely for i in document.children(token.head))


def is_part_denied(document: Document, index: int, words: EventWords) -> bool:
    """ "Er bestritt eine Beteiligung an dem Anschlag": who denies his part in a known deed does not deny the deed."""
    token = document.tokens[index]
    if not takes_part_in(document, index) or not is_known(document, index):
        return False
    verb = document.tokens[token.head].head
    return verb >= 0 and full_lemma(document, verb) in words.statuses["denied"]


def takes_part_in(document: Document, index: int) -> bool:
    """Whether the noun hangs on one for a part in a deed or the blame for it."""
    token = document.tokens[index]
    parts = load_set("events", "plans", "parts")
    return token.deprel == "nmod" and token.head >= 0 and document.tokens[token.head].lemma in parts


def is_imagined(document: Document, index: int, words: EventWords) -> bool:
    """ "Ein Angriff würde Leid auslösen", "wäre der erste", "es wäre der dritte Gipfel": what is not known yet."""
    token = document.tokens[index]
    if _would_be(document, index):
        return True
    if token.deprel == "nsubj" and _would_be(document, token.head):
        return not is_known(document, index)
    subject = token.deprel == "nsubj" and is_verb(document, token.head) and not is_known(document, index)
    return subject and read_tense(document, token.head, words) == "hypothetical"


def _would_be(document: Document, index: int) -> bool:
    """Whether a copula tells what would be so."""
    copulas = (document.tokens[i].feats for i in document.children(index) if document.tokens[i].deprel == "cop")
    return any(map(is_past_subjunctive, copulas))
