"""Where an event is: which places that the model ties to it are its own, and which others its clause names."""

from collections.abc import Sequence
from functools import cache

from lagebild.languages.german.clauses import CLAUSE_ENDS, SUBJECTS, finish_phrase, full_lemma, join_phrases
from lagebild.languages.german.events_borders import is_in_clause_of_next
from lagebild.languages.german.events_clauses import is_told_beside, verb_of_saying
from lagebild.languages.german.events_naming import PLACE, opens_sentence
from lagebild.languages.german.events_roles import case_of
from lagebild.languages.german.events_tense import is_verb, verb_above
from lagebild.languages.german.events_words import NOUN, EventWords, event_words
from lagebild.languages.german.words import load_set, load_words
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS, PHRASES
from lagebild.model.text import Document

HELD = frozenset({*SUBJECTS, "obj"})
NAMED = frozenset({"appos", "flat", "flat:name", "nmod"})
"""Relations of a name to the noun before it that says what it is of ("in der Hauptstadt Ruva")."""
ANY = "any"


def keep_own_places(document: Document, index: int, kind: str, places: Sequence[Span]) -> tuple[Span, ...]:
    """The places without those of what is told beside the event ("nahm X ein und hilft Freunden in Z").

    Where a sentence has a time of its own, what it tells need not be where the sentence before told another.
    """
    sentence = document.sentences[document.tokens[index].sentence].span
    timed = any(sentence.contains(span) for span, _, _ in document.times)
    near = (s for s in places if sentence.overlaps(s) or not timed)
    own = (s for s in near if not is_told_beside(document, index, s))
    if kind not in load_set("events", "goals", "moving"):
        own = (s for s in own if not _is_goal(document, index, s))
    own = (s for s in own if not _is_receiver(document, s) and not is_in_clause_of_next(document, index, s))
    own = (s for s in own if not _is_of_other_event(document, index, s) and not _is_of_saying(document, index, s))
    near_border = (_without_neighbour(document, span) for span in own)
    whole = (finish_phrase(document, span) for span in near_border if span is not None)
    return join_phrases(span for span in whole if not span.overlaps(document.tokens[index].span))


def _is_goal(document: Document, index: int, span: Span) -> bool:
    """Whether the words only tell where something else goes to or leads ("der Verkauf nach China wurde verboten")."""
    root = document.root_of(span)
    if root is None or document.tokens[root].deprel != "nmod" or document.tokens[root].head == index:
        return False
    goals = load_set("events", "goals", "prepositions")
    return any(document.tokens[i].text.lower() in goals for i in document.children(root))


def _is_receiver(document: Document, span: Span) -> bool:
    """ "Wurde an Ruva übergeben": whether the words name to whom something is given, sold or sent."""
    root = document.root_of(span)
    if root is None or document.tokens[root].deprel not in PHRASES or document.tokens[root].head < 0:
        return False
    giving = full_lemma(document, document.tokens[root].head) in load_set("events", "goals", "giving")
    bare = not any(document.tokens[i].deprel == "det" for i in document.children(root))
    return giving and bare and case_of(document, root) in load_set("events", "goals", "receiving")


def _is_of_other_event(document: Document, index: int, span: Span) -> bool:
    """ "Nach dem Brand in Ruva droht die Räumung": whether another noun of an event than that of this one holds it."""
    root = document.root_of(span)
    if root is None or document.tokens[root].deprel != "nmod" or document.tokens[index].upos not in NOUNS:
        return False
    noun = document.tokens[root].head
    tied = noun in (index, *document.ancestors(index)) or index in document.ancestors(noun)
    return not tied and any(r.strong for r in event_words().readings(document.tokens[noun].lemma, NOUN))


def _is_of_saying(document: Document, index: int, span: Span) -> bool:
    """ "Der Rat werde tagen, sagte er in A": whether the words stand in the clause that says what is told."""
    verb = index if is_verb(document, index) else verb_above(document, index)
    saying = verb_of_saying(document, verb) if verb is not None else None
    if verb is None or saying is None:
        return False
    start, own = document.tokens[saying].span.start, document.tokens[index].span.start
    if verb < saying:
        return own < start < span.start
    ends = (document.tokens[i].span.start for i in range(saying + 1, verb) if document.tokens[i].text in CLAUSE_ENDS)
    return span.start < next(ends, -1) < own


def _without_neighbour(document: Document, span: Span) -> Span | None:
    """The span up to a border, without with whom that is shared ("an der Grenze zu A"): A itself is no place."""
    root, words = document.root_of(span), event_words()
    if root is None:
        return span
    inside = (*document.indices_of(span), document.tokens[root].head)
    borders = [i for i in inside if i >= 0 and document.tokens[i].lemma in words.border_nouns]
    if not any(_shares_border(document, i, words) for border in borders[:1] for i in document.children(border)):
        return span
    end = document.tokens[borders[0]].span.end
    return Span(span.start, end) if span.start < end else None


def _shares_border(document: Document, index: int, words: EventWords) -> bool:
    cases = {document.tokens[i].text.lower() for i in document.children(index) if document.tokens[i].deprel == "case"}
    return document.tokens[index].deprel == "nmod" and not cases.isdisjoint(words.border_prepositions)


def find_places(document: Document, index: int, kind: str, told: Sequence[Span], words: EventWords) -> tuple[Span, ...]:
    """The places told; where none is but that of a dateline, the place that a phrase of its clause names."""
    own = tuple(span for span in told if not opens_sentence(document, span))
    if own:
        return own
    anchors = _anchors(document, index, words)
    cases = _prepositions(ANY) | _prepositions(kind)
    sentence = document.sentences[document.tokens[index].sentence].span
    found = tuple(
        name.span
        for name in document.names
        if name.label == PLACE and sentence.contains(name.span) and _is_there(document, name.span, anchors, cases)
        if not _is_of_saying(document, index, name.span)
    )
    return found[:1] or tuple(told) or _find_place_of_thing(document, index, kind)


def _find_place_of_thing(document: Document, index: int, kind: str) -> tuple[Span, ...]:
    """The place where that is which a verb says something happened to ("griffen ein Dorf in A an")."""
    if kind not in load_set("events", "place_prepositions", "at_things") or not is_verb(document, index):
        return ()
    heads = frozenset(i for i in document.children(index) if document.tokens[i].deprel in HELD)
    sentence = document.sentences[document.tokens[index].sentence].span
    near = (name.span for name in document.names if name.label == PLACE and sentence.contains(name.span))
    return next(((span,) for span in near if _is_there(document, span, heads, _prepositions("things"))), ())


def _anchors(document: Document, index: int, words: EventWords) -> frozenset[int]:
    """The trigger, and the verb that says of its noun when and where it is."""
    head = document.tokens[index].head
    if is_verb(document, index) or head < 0 or document.tokens[index].deprel not in HELD:
        return frozenset({index})
    return frozenset({index, head} if full_lemma(document, head) in words.happening_verbs else {index})


def _is_there(document: Document, name: Span, anchors: frozenset[int], cases: frozenset[str]) -> bool:
    """Whether the name, alone or behind what it is the name of, stands in a phrase of place that hangs on an anchor."""
    root = document.root_of(name)
    while root is not None and document.tokens[root].deprel in NAMED and document.tokens[root].head not in anchors:
        if case_of(document, root) in load_set("events", "place_prepositions", "about"):
            return False
        root = document.tokens[root].head
    if root is None or document.tokens[root].head not in anchors or document.tokens[root].deprel not in PHRASES:
        return False
    below = [document.tokens[i] for i in document.children(root) if document.tokens[i].deprel == "case"]
    return any(token.lemma.lower() in cases for token in below)


@cache
def _prepositions(kind: str) -> frozenset[str]:
    """Prepositions of places that events of a type are at."""
    return frozenset(load_words("events")["place_prepositions"].get(kind, ()))


def find_beyond_border(document: Document, index: int, kind: str, words: EventWords) -> tuple[Span, ...]:
    """Whose border troops stand at, where the sentence tells it behind the trigger."""
    if kind not in words.border_types:
        return ()
    sentence = document.sentences[document.tokens[index].sentence]
    for place in range(index + 1, sentence.last - 2):
        following = document.tokens[place + 1]
        leads = following.upos != "PART" and following.text.lower() in words.border_prepositions
        if leads and document.tokens[place].lemma in words.border_nouns:
            noun = next((i for i in range(place + 2, sentence.last) if document.tokens[i].upos in NOUNS), None)
            if noun is not None:
                return (Span(document.tokens[place + 2].span.start, document.tokens[noun].span.end),)
    return ()
