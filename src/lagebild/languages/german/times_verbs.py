"""What the verb forms of one clause tell of its time."""

import re
from functools import cache

from lagebild.languages.german.times_clauses import clause_up_to
from lagebild.languages.german.times_grammar import load_forms, load_pattern
from lagebild.languages.german.verbs import is_past_subjunctive
from lagebild.model.spans import Span
from lagebild.model.text import Document, Token

_ADJECTIVE_ENDING = re.compile(r"e[nrsm]?$")
WORD = re.compile(r"[A-Za-zÄÖÜäöüß]+")

PAST, OPEN, FUTURE = -1.0, 0.0, 1.0
PRESENT = 0.6
"""A mere present leans to what is to come, but nearness may outweigh it."""
PLANNED = 0.2
"""What should have been may lie on either side: "hätte am Freitag beginnen sollen"."""
RECALLED = 0.1
"""What had been set for a day lies where that is nearer: "hatte angekündigt, am Freitag zu gehen"."""
WAS_PLANNED = -0.1
"""What had been planned may still be to come: "vorgesehen war eine Feier im Juli"."""
SAID = -0.5
"""Who says something on a day, told in the present, has said it, if nothing speaks against it."""


def lean_of_clause(document: Document, clause: Span) -> float | None:
    """By the finite verb of a clause; None when it holds none."""
    # lists of forms are surer than tags for the common verbs; tags know the rest
    tokens = document.tokens_in(clause)
    words = load_pattern("compared_plan").sub("", document.text[clause.start : clause.end])
    lean = _lean_of_words(WORD.findall(words), _not_told_as_past(tokens))
    if lean == PAST and _owns(tokens):
        return PRESENT
    lean = _lean_of_tokens(tokens) if lean is None and document.tokens else lean
    said = lean in (None, PRESENT) and set(WORD.findall(words)) & load_forms("saying_verb")
    return SAID if said else lean


def _not_told_as_past(tokens: tuple[Token, ...]) -> frozenset[str]:
    """Words that their tags keep from being verbs of the past: "vermuten", "leichten"."""
    told = any(t.upos in ("VERB", "AUX") and t.feats.get("VerbForm") == "Fin" for t in tokens)
    return frozenset(t.text.lower() for t in tokens if not _may_tell_past(t, told=told))


def _may_tell_past(token: Token, *, told: bool) -> bool:
    """Whether the tag lets the word be a verb of the past, or the adjective of a clause without another finite verb."""
    if token.upos in ("VERB", "AUX"):
        return token.feats.get("Tense") != "Pres" and token.feats.get("VerbForm") != "Inf"
    return not told and token.upos == "ADJ" and is_participle(_ADJECTIVE_ENDING.sub("", token.text))


def _owns(tokens: tuple[Token, ...]) -> bool:
    """Whether a present form of "haben" is the clause's only verb, so that nothing is past."""
    verbs = [token for token in tokens if token.upos in ("VERB", "AUX")]
    return len(verbs) == 1 and verbs[0].upos == "VERB" and verbs[0].text.lower() in load_forms("owns")


def _lean_of_words(words: list[str], not_past: frozenset[str]) -> float | None:
    """By word forms alone."""
    lower = [word if index else word[:1].lower() + word[1:] for index, word in enumerate(words)]
    present = set(lower)
    planned = bool(present & load_forms("planned_predicate"))
    future = bool(present & load_forms("future_verb"))
    # "wird abgehalten" holds a participle that looks like a verb of the past
    past = any(
        word in load_forms("past_verb")
        or (word not in not_past and _is_weak_past(words, i) and not (future and is_participle(word)))
        for i, word in enumerate(lower)
    )
    if present & load_forms("unreal_auxiliary"):
        if present & load_forms("modal_infinitive"):
            return PAST
        if lower[-1:] == ["sollen"]:
            return PAST if present & load_forms("already") else PLANNED
    participle = any(is_participle(word) and word not in load_forms("planned") for word in lower)
    perfect = bool(present & load_forms("perfect_auxiliary"))
    if ends_in_modal_perfect(lower):
        return PAST
    if future and not past:
        moved = "sein" in present and present & load_forms("moved")
        return PAST if moved or (perfect and participle and present & load_forms("past_infinitive")) else FUTURE
    if past:
        was_planned = planned and not perfect and present & load_forms("was")
        set_for_then = perfect and bool((present & load_forms("planned_predicate")) - load_forms("planned_adverb"))
        return WAS_PLANNED if was_planned else FUTURE if set_for_then else PAST
    if perfect:
        return _lean_of_perfect(present, planned=planned, participle=participle)
    return FUTURE if present & load_forms("present_verb") else None


def _lean_of_perfect(words: set[str], *, planned: bool, participle: bool) -> float:
    """By an auxiliary of the perfect, which may also tell that something is planned or so."""
    done = bool(words & (load_forms("have") | load_forms("been")))
    if planned and not done:
        return FUTURE
    return PAST if participle or done else PRESENT


def ends_in_modal_perfect(words: list[str]) -> bool:
    """Whether the clause tells the perfect of a modal verb: "hat am Montag nicht kommen können"."""
    have, modal = load_forms("have"), load_forms("modal_infinitive")
    if words[-1:] == [] or words[-1] not in modal or have.isdisjoint(words[:-2]):
        return False
    return len(words) > 1 and words[-2].endswith("n") and words[-2] not in have


def _lean_of_tokens(tokens: tuple[Token, ...]) -> float | None:
    """By the tags of the clause's verbs."""
    verbs = [t for t in tokens if t.upos in ("VERB", "AUX")]
    finite = [t for t in verbs if t.feats.get("VerbForm") == "Fin" or "Mood" in t.feats]
    if not finite:
        return None
    words = {t.text.lower() for t in tokens}
    participle = any(t.feats.get("VerbForm") == "Part" and t.text not in load_forms("planned") for t in tokens)
    planned = bool(words & load_forms("planned_predicate"))
    if any(t.text.lower() in load_forms("future_verb") for t in finite):
        return PAST if participle and words & load_forms("past_infinitive") else FUTURE
    told = [t for t in finite if t.feats.get("Mood") != "Sub"]
    past = any(t.feats.get("Tense") == "Past" and t.text.lower() not in load_forms("perfect_auxiliary") for t in told)
    if past:
        return PAST
    auxiliaries = {t.text.lower() for t in finite} & load_forms("perfect_auxiliary")
    perfect = bool(auxiliaries) and (participle or bool(auxiliaries & load_forms("have")))
    return FUTURE if planned else PAST if perfect else PRESENT


@cache
def list_finite_forms() -> frozenset[str]:
    """Forms of auxiliaries and modal verbs, and of the past of common verbs: no part of a phrase of a noun."""
    return load_forms("past_verb") | load_forms("perfect_auxiliary") | load_forms("future_verb")


def is_participle(word: str) -> bool:
    """Whether the form may be a past participle."""
    return load_pattern("participle").fullmatch(word) is not None and word not in load_forms("not_past")


def is_superlative(word: str) -> bool:
    """Whether the adjective tells the highest degree and is made of no participle: "im engsten Kreis"."""
    if not load_pattern("superlative").fullmatch(word):
        return False
    return not is_participle(_ADJECTIVE_ENDING.sub("", word))


def _is_weak_past(words: list[str], index: int) -> bool:
    """Whether a form in -te or -ten is a verb of the past and no adjective, ordinal or infinitive."""
    word = words[index]
    if not load_pattern("weak_past").fullmatch(word) or word in load_forms("not_past"):
        return False
    before, after = words[index - 1].lower() if index else "", words[index + 1] if index + 1 < len(words) else ""
    attributive = before in load_forms("article") or word.startswith("ge")
    return not (attributive and after[:1].isupper())


def tells_state(document: Document, span: Span) -> bool:
    """Whether the clause around the expression tells in the present what lasts."""
    words = _words_around(document, span)
    participle = any(is_participle(word) for word in words)
    if words & load_forms("past_verb") or (participle and words & load_forms("perfect_auxiliary")):
        return False
    return bool(words & load_forms("state_verb"))


def tells_deed(document: Document, span: Span) -> bool:
    """Whether the clause around the expression tells what somebody shall or wants to do: "soll noch heute tagen"."""
    return bool(_words_around(document, span) & load_forms("duty_verb"))


def tells_unreal(document: Document, span: Span) -> bool:
    """Whether a full verb of the clause around the expression tells what would be so: "säße man heute"."""
    clause = clause_up_to(document, span)
    verbs = (t for t in document.tokens_in(clause) if is_past_subjunctive(t.feats))
    return any(t.text.lower() not in load_forms("future_verb") | load_forms("unreal_auxiliary") for t in verbs)


def tells_before(document: Document, span: Span) -> bool:
    """Whether the clause around the expression tells in the pluperfect what had come before."""
    words = _words_around(document, span)
    if words & load_forms("had"):
        return any(is_participle(word) for word in words)
    was, tokens = words & load_forms("was"), document.tokens_in(clause_up_to(document, span))
    # "war ausgebrochen", not "war gesperrt"
    return bool(was and words & load_forms("been")) or any(t.deprel == "aux" and t.text in was for t in tokens)


def _words_around(document: Document, span: Span) -> set[str]:
    """The words of the clause around the expression."""
    return set(WORD.findall(clause_up_to(document, span).of(document.text)))
