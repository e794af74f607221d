"""Whether the clause around a time expression tells of the past or of what is to come."""

from lagebild.languages.german.times_clauses import (
    OPENING_MARKS,
    VERBAL,
    clause_around,
    cut_clauses,
    hangs_on_reported,
    opens_with_verb,
    over_insertions,
    sentence_around,
)
from lagebild.languages.german.times_grammar import load_forms, load_pattern, load_words
from lagebild.languages.german.times_matters import find_matter, was_so
from lagebild.languages.german.times_moved import leads_to_day
from lagebild.languages.german.times_recalled import is_set_before, is_told_back
from lagebild.languages.german.times_states import is_state_ahead
from lagebild.languages.german.times_verbs import (
    FUTURE,
    OPEN,
    PAST,
    PLANNED,
    PRESENT,
    RECALLED,
    SAID,
    WAS_PLANNED,
    WORD,
    ends_in_modal_perfect,
    is_participle,
    is_superlative,
    lean_of_clause,
    list_finite_forms,
    tells_before,
)
from lagebild.model.spans import Span
from lagebild.model.text import Document

GOVERNING_CHARACTERS = 150
"""The verb on which an infinitive hangs stands so near before its clause."""
LEAD_CHARACTERS = 60
"""Words that belong to a day stand so near before it."""


def find_lean(document: Document, span: Span) -> float:
    """-1 for a clause of the past, 1 for one of the future, 0 when nothing tells."""
    sentence = sentence_around(document, span)
    before = document.text[sentence.start : span.start]
    term = _is_term(document.text, span, sentence, before)
    known = load_pattern("known_of_day_before").search(before) and not (term or _opens_range(document.text, span))
    since = load_pattern("opens_since").match(document.text, span.start)
    if known or since or load_pattern("once_planned_before").search(before[-LEAD_CHARACTERS:]):
        return PAST
    moved = load_pattern("moved").search(document.text, sentence.start, sentence.end) is not None
    if load_pattern("first_planned_before").search(before):
        # what became of the plan is told by the verb of the sentence, but its day may be past all the same
        planned = load_pattern("was_to_come").search(clause_around(document, span, sentence).of(document.text))
        lean = PLANNED if planned else _lean_of_sentence(document, span, sentence) / 2
        return max(OPEN, lean) if moved and not tells_before(document, span) else lean
    if moved and leads_to_day(document.text, span):
        return OPEN  # by the verb the move is past, not the day
    if moved and load_pattern("moved_from").search(before) and load_pattern("moved_to").match(document.text, span.end):
        return FUTURE
    if load_pattern("planned_before").search(before) and (moved or not load_pattern("past_before").search(before)):
        return _lean_of_plan(document, span, sentence)
    if term or is_state_ahead(document, span) or _looks_ahead(document, span, sentence, before):
        return FUTURE
    return _lean_of_told(document, span, sentence, before)


def _lean_of_told(document: Document, span: Span, sentence: Span, before: str) -> float:
    """By the participle of its phrase or the verb of its clause, where no word says that it is planned or known."""
    attribute = _lean_of_attribute(document.text, span, sentence)
    if attribute != OPEN:
        return attribute
    if "so " in before and _tells_who_said(document, span, sentence):
        return PAST
    lean = _lean_of_sentence(document, span, sentence)
    if lean == PAST and _lasts_until(document, span, sentence):
        return PRESENT
    # "the meeting of Friday" is spoken of as known, unless what is to come is told of it
    return PAST if lean < FUTURE and _dates_noun(document.text, span, before) else lean


def _tells_who_said(document: Document, span: Span, sentence: Span) -> bool:
    """Whether the clause tells who said what without a verb: "„Das wird teuer“, so die Ministerin am Montag"."""
    clause = clause_around(document, span, sentence)
    return load_pattern("so_said").match(clause.of(document.text)) is not None and not any(
        token.upos in VERBAL for token in document.tokens_in(clause)
    )


def _lean_of_plan(document: Document, span: Span, sentence: Span) -> float:
    """By what became of a plan for a day: told in the past, it may have come already."""
    if load_pattern("plan_failed").match(document.text, span.end, sentence.end):
        return PAST
    lean = _lean_of_sentence(document, span, sentence)
    if lean != PAST:
        return PLANNED if lean == WAS_PLANNED else FUTURE
    before = is_set_before(document, clause_around(document, span, sentence))
    attribute = load_pattern("attribute_behind").match(document.text, span.end, sentence.end)
    return PLANNED if before or attribute else FUTURE / 2


def hangs_on_noun(document: Document, span: Span) -> bool:
    """Whether the expression dates a noun and not the deed of its clause: "die Wahl im Mai"."""
    before = document.text[max(0, span.start - GOVERNING_CHARACTERS) : span.start]
    if load_pattern("opens_since").match(document.text, span.start) or load_pattern("noun_of_day_before").search(
        before
    ):
        return False  # "das Beben vom Januar", "seit dem Ende des Krieges im Mai": surely past
    inside = set(document.indices_of(span))
    heads = [document.tokens[i] for i in inside if document.tokens[i].head not in inside]
    return any(t.deprel == "nmod" and document.tokens[t.head].upos == "NOUN" for t in heads)


def _lasts_until(document: Document, span: Span, sentence: Span) -> bool:
    """Whether the clause tells what is so, will be or must be done until then: "ist bis Freitag gesperrt"."""
    text = document.text
    until = _opens_border(document, span, sentence)
    if not until and not load_pattern("opens_before").match(text, span.start):
        return False
    clause = clause_around(document, span, sentence)
    told = WORD.findall(clause.of(text))
    words = set(told)
    if load_pattern("condition_opening").match(clause.of(text)) and not words & load_forms("past_auxiliary"):
        return True  # "falls bis Freitag nicht gezahlt worden ist"
    if not until:
        return False
    if words & load_forms("duty_verb") and not ends_in_modal_perfect(told):
        return True  # "müssen bis Freitag geräumt sein"
    if words & load_forms("coming_auxiliary") and words & load_forms("past_infinitive"):
        return True  # "werden bis Freitag abgereist sein"
    return bool(words & load_forms("lasting_auxiliary")) and not words & load_forms("lasting_not")


def _looks_ahead(document: Document, span: Span, sentence: Span, before: str) -> bool:
    """Whether the expression dates what somebody warns of, threatens, proposes or demands by then."""
    text = document.text
    if load_pattern("noun_to_come_before").search(before):
        return True
    matter = find_matter(document, span)
    if matter is not None and not was_so(document, document.tokens[matter].head):
        return True
    proposed = load_pattern("proposed_behind").match(text, span.end, sentence.end)
    if (proposed and load_pattern("noun_before").search(before)) or _is_chosen(text, span, sentence, before):
        return True
    if not _opens_border(document, span, sentence):
        return False
    clause = load_pattern("clause_border").split(before)[-1]
    if load_pattern("opens_until").match(text, span.start) and load_pattern("term_behind").match(text, span.end):
        return True
    if load_pattern("time_given_behind").match(text, span.end) and not load_forms("had") & set(WORD.findall(clause)):
        return True  # "gab ihm bis Freitag Zeit"
    return load_pattern("looks_ahead").search(clause) is not None


def _is_chosen(text: str, span: Span, sentence: Span, before: str) -> bool:
    """ "Schlug den 5. Mai vor", "hat den 5. Mai als Termin genannt": whether somebody sets or proposes the day."""
    behind = load_pattern("chosen_behind").match(text, span.end, sentence.end)
    chosen = load_pattern("chosen_before").search(before)
    return bool(chosen or (behind and load_pattern("object_before").search(before)))


def _opens_border(document: Document, span: Span, sentence: Span) -> bool:
    """Whether the expression tells from when or until when."""
    opens = load_pattern("opens_border_to_come").match(document.text, span.start)
    return bool(opens or load_pattern("until_before").search(document.text, sentence.start, span.start))


def _is_term(text: str, span: Span, sentence: Span, before: str) -> bool:
    """Whether the expression is the end of a term that has not passed: "an der Frist vom Sonntag festhalten"."""
    lead = before[-LEAD_CHARACTERS:]
    opening = f"{lead}{span.of(text).split(maxsplit=1)[0]} "
    if not load_pattern("term_before").search(lead) and not load_pattern("term_before").search(opening):
        return False
    return load_pattern("lapsed").search(text, sentence.start, sentence.end) is None


def _dates_noun(text: str, span: Span, before: str) -> bool:
    """Whether the expression is the date by which a noun before it is known: "das Treffen vom Mittwoch"."""
    return bool(load_pattern("noun_of_day_before").search(before)) and not _opens_range(text, span)


def _opens_range(text: str, span: Span) -> bool:
    return load_pattern("border_behind").match(text, span.end) is not None


def _lean_of_sentence(document: Document, span: Span, sentence: Span) -> float:
    """By the clause around the expression, else by the clauses that it hangs on."""
    text, clauses = document.text, cut_clauses(document, sentence)
    own = next((i for i, clause in enumerate(clauses) if clause.start <= span.start <= clause.end), 0)
    lean = _lean_of_own(document, clauses, own)
    if lean is not None:
        return RECALLED if lean > OPEN and is_told_back(document, clauses, own) else lean
    behind, ahead = range(own + 1, len(clauses)), range(own - 1, -1, -1)
    words = text[clauses[own].start : clauses[own].end]
    infinitive = load_pattern("infinitive_clause").search(_up_to_comma(text, clauses[own], sentence)) is not None
    if infinitive:
        start = max(sentence.start, clauses[own].start - GOVERNING_CHARACTERS)
        behind_own = clauses[own + 1].end if own + 1 < len(clauses) else sentence.end
        governing = (Span(start, clauses[own].start), Span(clauses[own].end, behind_own))
        done = load_pattern("perfect_infinitive").search(words) and not _opens_border(document, span, sentence)
        found = (load_pattern("looks_ahead").search(text, c.start, c.end) for c in governing)
        set_for = None if done else next(filter(None, found), None)
        if set_for is not None:
            told = next(c for c in clauses if c.end >= set_for.end())
            return RECALLED if is_set_before(document, told) else FUTURE
    if load_forms("planned_predicate") & set(WORD.findall(words)):
        return FUTURE
    if own and _ends_in_participle(words) and (closed := _lean_of_bracket(document, clauses[:own])) is not None:
        return closed
    if 0 < own < len(clauses) - 1 and _tells_participle(document, clauses[own - 1], words):
        return PAST
    goes_on = infinitive or _ends_in_participle(words) or words[:1] in OPENING_MARKS
    others = (*ahead, *behind) if goes_on else (*behind, *ahead)
    added = load_pattern("added_opening").match(words) is not None
    tags = {i for i in others if (added or i > own) and i and opens_with_verb(document, clauses[i])}
    for index in [i for i in others if i not in tags] or others:
        lean = lean_of_clause(document, clauses[index])
        if lean is not None:
            return lean
    return OPEN


def _lean_of_own(document: Document, clauses: list[Span], own: int) -> float | None:
    """By the clause in which the expression stands, which may render what is to come in other forms."""
    lean = lean_of_clause(document, over_insertions(document, clauses[own:]))
    if lean == SAID and load_pattern("that_opening").match(clauses[own].of(document.text)):
        return PRESENT  # "fordert, dass er am Montag etwas sagt"
    return PRESENT if lean == PAST and hangs_on_reported(document, clauses[own]) else lean


def _lean_of_bracket(document: Document, before: list[Span]) -> float | None:
    """By the auxiliary that an inserted clause parts from its participle: "hat ein Bild, das ..., gekauft"."""
    for clause in reversed(before[:-1]):
        words = set(WORD.findall(clause.of(document.text)))
        if words & load_forms("future_verb"):
            return FUTURE
        if words & load_forms("perfect_auxiliary") or words & load_forms("past_auxiliary"):
            return PAST
        if load_pattern("comma").match(document.text, clause.start) is None:
            return None
    return None


def _tells_participle(document: Document, before: Span, words: str) -> bool:
    """Whether the words are a participle with what hangs on it, put behind its noun: "Weber, im Mai gewählt, ..."."""
    return _ends_in_participle(words) and lean_of_clause(document, before) is None


def _up_to_comma(text: str, clause: Span, sentence: Span) -> str:
    """The clause with what stands behind it in quotation marks."""
    border = load_pattern("comma").search(text, clause.end, sentence.end)
    return text[clause.start : border.start() if border else sentence.end]


def _ends_in_participle(clause: str) -> bool:
    """Whether the words close a clause that began before an insertion."""
    words = WORD.findall(clause)
    return bool(words) and is_participle(words[-1])


def _lean_of_attribute(text: str, span: Span, sentence: Span) -> float:
    """By the participle of a phrase such as "der am Freitag veröffentlichte Bericht"."""
    opening = load_pattern("phrase_opening").search(text[sentence.start : span.start])
    if opening is None or not list_finite_forms().isdisjoint(WORD.findall(opening[0])):
        return OPEN
    match = load_pattern("attribute_behind").match(text, span.end, sentence.end)
    if match is None:
        return OPEN
    participle = match["participle"]
    if participle in load_words()["direction"] and participle not in load_forms("planned"):
        return OPEN
    if participle in load_forms("past_verb") | load_forms("future_verb") or is_superlative(participle):
        return OPEN
    if load_pattern("announced").fullmatch(participle):
        return PAST  # that is the day of the announcement; what it is about would be announced "für" its day
    if participle in load_forms("planned") or load_pattern("present_participle").fullmatch(participle):
        return FUTURE
    return OPEN if participle in load_forms("not_past") else PAST
