"""Whether what a noun or participle names is in force still: it goes on, stays so, was lifted or ran out."""

from collections.abc import Sequence

from lagebild.languages.german.clauses import INFINITIVE, SUBJECTS, full_lemma, subtree, verb_readings
from lagebild.languages.german.events_course import carrying_verb, is_time
from lagebild.languages.german.events_tense import is_negated, is_state, is_verb, read_tense
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.verbs import makes_perfect_with_sein
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.syntax import CLAUSES_OF_NOUNS, DONE_TO
from lagebild.model.text import Document, Token

HELD = frozenset({"ARREST", "COERCE"})
"""Types of what is done to somebody for a while: who is held is so as long as nothing else is told."""
LASTING = frozenset({"FIGHT", "PROTEST"})
"""Types of what lasts without a break, and is not done at its end."""


def find_continued(document: Document, index: int, kind: str, words: EventWords) -> str | None:
    """The status of a noun of event that goes on by its verb ("setzt die Gespräche fort", "die Kämpfe dauern an")."""
    token = document.tokens[index]
    if is_verb(document, index) or token.head < 0 or token.deprel not in {*SUBJECTS, "obj"}:
        return None
    verb, lemma = carrying_verb(document, index, words)
    if is_negated(document, verb, words):
        return None
    now = _is_now(document.tokens[verb])
    still = load_set("events", "courses", "still")
    adverbs = any(document.tokens[i].text.lower() in still for i in document.children(verb))
    endures = adverbs and document.tokens[verb].lemma in load_set("events", "courses", "enduring")
    remains = not load_set("events", "courses", "remaining").isdisjoint(verb_readings(document, verb))
    if now and token.deprel in SUBJECTS and (endures or remains):
        return "ongoing"
    if lemma not in words.courses.continuing:
        return None
    if adverbs:
        return "ongoing"
    dated = any(document.tokens[i].deprel == "obl" and is_time(document, i) for i in document.children(verb))
    told = read_tense(document, verb, words)
    # who wants to go on with a strike is on strike; talks are to go on after a break
    if told == "scheduled" and kind in LASTING and not dated:
        return "ongoing"
    return told or ("ongoing" if now and not dated else None)


def _is_now(token: Token) -> bool:
    """Whether the verb tells of now: reported speech does, though its forms are at times taken for past ones."""
    present = token.feats.get("Tense") == "Pres" or token.feats.get("Mood") == "Sub"
    return token.feats.get("VerbForm") == "Fin" and present


def stays_so(document: Document, index: int) -> bool:
    """ "Bleibt gesperrt": whether the participle tells a state that is not over."""
    if document.tokens[index].feats.get("VerbForm") != "Part":
        return False
    staying = load_set("events", "courses", "staying")
    helpers = (document.tokens[i] for i in document.children(index) if document.tokens[i].deprel.startswith("aux"))
    return any(token.lemma in staying and _is_now(token) for token in helpers)


def is_kept_so(document: Document, index: int) -> bool:
    """ "Blieb bis elf gesperrt": whether the participle completes a verb of staying, and tells what is done."""
    token = document.tokens[index]
    if token.feats.get("VerbForm") != "Part" or token.deprel != "xcomp" or token.head < 0:
        return False
    staying = document.tokens[token.head].lemma in load_set("events", "courses", "staying")
    return staying and not makes_perfect_with_sein(token.lemma)


def is_held_now(document: Document, index: int, kind: str) -> bool:
    """ "Kommandeure, die in Bonn festgehalten werden": whether a clause tells in the present what is done to somebody.

    What is demanded for him, beside whose noun it stands, is not demanded of that.
    """
    token = document.tokens[index]
    if kind not in HELD or token.feats.get("VerbForm") != "Part" or token.deprel not in CLAUSES_OF_NOUNS:
        return False
    below = subtree(document, index)
    dated = any(span.overlaps(document.tokens[i].span) for span, *_ in document.times for i in below)
    helpers = [document.tokens[i] for i in document.children(index) if document.tokens[i].deprel.startswith("aux")]
    passive = [t for t in helpers if t.deprel == "aux:pass" and _is_now(t) and t.feats.get("Mood") == "Ind"]
    return not dated and len(helpers) == len(passive) == 1


def has_lapsed(document: Document, index: int, words: EventWords) -> bool:
    """ "Das Ultimatum ist verstrichen": whether the verb of the noun says that its time is over."""
    token = document.tokens[index]
    if is_verb(document, index) or token.head < 0 or token.deprel not in SUBJECTS:
        return False
    lapsing = full_lemma(document, token.head) in load_set("events", "courses", "lapsing")
    return lapsing and read_tense(document, token.head, words) == "occurred"


def is_lifted(document: Document, index: int, words: EventWords) -> bool:
    """Whether the verb of the noun says that it is over ("die Sperre wurde aufgehoben")."""
    token = document.tokens[index]
    if is_verb(document, index) or token.head < 0 or token.deprel not in {*SUBJECTS, "obj"}:
        return False
    verb, above = token.head, document.tokens[token.head].head
    lifted = full_lemma(document, verb) in words.courses.lifting and not is_negated(document, verb, words)
    if lifted and document.tokens[verb].deprel == INFINITIVE:
        declared = full_lemma(document, above) in load_set("events", "plans", "declaring")
        return declared and read_tense(document, above, words) == "occurred"
    return lifted and (read_tense(document, verb, words) == "occurred" or is_state(document, verb))


def is_undone(document: Document, index: int, words: EventWords) -> bool:
    """ "Forderte, den Verkauf rückgängig zu machen": whether its verb undoes a deed, which so was done."""
    token = document.tokens[index]
    if is_verb(document, index) or token.head < 0 or token.deprel not in DONE_TO:
        return False
    if load_set("events", "courses", "undoing").isdisjoint(verb_readings(document, token.head)):
        return False
    planned = words.statuses["scheduled"] | words.statuses["threatened"] | words.statuses["demanded"]
    return all(document.tokens[i].lemma.lower() not in planned for i in document.children(index))


def tells_end(document: Document, index: int, times: Sequence[Span], words: EventWords) -> bool:
    """Whether the times say when it is over ("ist bis Freitag gesperrt", "endet am Freitag")."""
    token = document.tokens[index]
    held = not is_verb(document, index) and token.deprel in SUBJECTS and token.head >= 0
    if held and full_lemma(document, token.head) in words.courses.ending:
        return True
    return any(_is_end(document, span, words) for span in times)


def list_ends(document: Document, index: int, kind: str, times: Sequence[Span], words: EventWords) -> tuple[Span, ...]:
    """Until when something lasts that is not to be done by then ("streiken bis Freitag"), or when it is lifted."""
    if is_lifted(document, index, words):
        return tuple(span for span in times if all(token.head != index for token in document.tokens_in(span)))
    verb = index if is_verb(document, index) else document.tokens[index].head
    lasting = load_set("events", "courses", "lasting") | words.courses.continuing
    if kind not in LASTING and (verb < 0 or full_lemma(document, verb) not in lasting):
        return ()
    return tuple(span for span in times if _is_end(document, span, words))


def _is_end(document: Document, span: Span, words: EventWords) -> bool:
    return document.tokens_in(span)[0].text.lower() in words.courses.until
