"""Who meets: whom the noun of a talk names, and who says something to whom in it."""

from collections.abc import Mapping

from lagebild.languages.german.clauses import conjuncts, subtree
from lagebild.languages.german.events_joint import unite_spans
from lagebild.languages.german.events_roles import BRANCHES_LEFT_OUT, case_of, noun_slot, phrases_of, subject_of
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.mention_words import noun_sense
from lagebild.languages.german.name_borders import PERSON
from lagebild.languages.german.speech_links import act_of_verb, name_phrase
from lagebild.languages.german.speech_words import speech_words
from lagebild.languages.german.words import load_set
from lagebild.model.changes import replace
from lagebild.model.facts import TALK
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS, OBJECTS
from lagebild.model.text import Document, EventFrame

ADDRESSED = frozenset({"demand", "promise", "threaten", "warn"})
"""Acts whose verbs have who is spoken to as object."""
SETTLED = frozenset({"reject", "announce"})
"""Acts by which somebody has a talk of his own or has it not."""


def names_both(document: Document, index: int, slots: Mapping[str, tuple[str, ...]], words: EventWords) -> bool:
    """Whether its own words name both who take part in what a noun means ("Gespräche beider Länder", "zwischen …")."""
    heads = [i for i in document.children(index) if noun_slot(document, i, words) in slots.get("parties", ())]
    inside = (i for head in heads for i in subtree(document, head, without=BRANCHES_LEFT_OUT))
    if any(document.tokens[i].text.lower() in words.both for i in inside):
        return True
    # who is joined to the one behind "zwischen" may hang on him or on the noun
    joined = any(conjuncts(document, i) or _is_joined(document, i) for i in heads)
    return joined and any(case_of(document, i) in load_set("events", "between", "prepositions") for i in heads)


def list_between_others(document: Document, index: int) -> tuple[int, ...]:
    """Whom a noun with another verb names behind "zwischen": they take part in that, not in what `index` tells."""
    sentence = document.sentences[document.tokens[index].sentence]
    own = _verb_above(document, index) if document.tokens[index].upos != "VERB" else index
    between = load_set("events", "between", "prepositions")
    behind = [i for i in range(sentence.first, sentence.last) if case_of(document, i) in between]
    heads = [i for i in behind if _noun_of_other_verb(document, document.tokens[i].head, own)]
    return tuple(place for i in heads for place in subtree(document, i, without=BRANCHES_LEFT_OUT))


def _noun_of_other_verb(document: Document, noun: int, own: int | None) -> bool:
    verb = _verb_above(document, noun)
    return document.tokens[noun].upos == "NOUN" and verb is not None and own is not None and verb != own


def _verb_above(document: Document, index: int) -> int | None:
    return next((i for i in document.ancestors(index) if document.tokens[i].upos == "VERB"), None)


def _is_joined(document: Document, index: int) -> bool:
    return any(document.tokens[i].deprel == "cc" for i in document.children(index))


def find_parties(document: Document, index: int, frame: EventFrame, told: tuple[Span, ...]) -> tuple[Span, ...]:
    """Who meets: `told` by the noun, marked in the frame, or speaking to each other in the talk."""
    talkers = _find_talkers(document, index) if frame.type == TALK else ()
    sides = unite_spans(told, frame.parties)
    alone = frame.type == TALK and len(sides) == 1 and not (frame.by or talkers)
    return unite_spans(sides, _find_refuser(document, index) if alone else talkers)


def take_in_joined(document: Document, frame: EventFrame) -> EventFrame:
    """The talk with all who are joined to one of its parties ("neben den USA, Deutschland und dem Iran")."""
    if frame.type != TALK:
        return frame
    roots = [root for span in frame.parties if (root := document.root_of(span)) is not None]
    joined = [i for root in roots for i in conjuncts(document, root) if document.tokens[i].upos in NOUNS]
    whole = [span for i in joined for span in phrases_of(document, i)]
    return replace(frame, parties=unite_spans(frame.parties, whole))


def _find_talkers(document: Document, index: int) -> tuple[Span, ...]:
    """ "In einem Gespräch warnte Kern Moor": who says something in a talk, and to whom, unless it names others."""
    token = document.tokens[index]
    if token.upos != "NOUN" or token.deprel != "obl" or token.head < 0:
        return ()
    if case_of(document, index) not in load_set("events", "talks", "inside"):
        return ()
    if act_of_verb(document, token.head, speech_words()) not in ADDRESSED:
        return ()
    beside = [i for i in document.children(token.head) if document.tokens[i].upos in NOUNS]
    speaking = [i for i in beside if document.tokens[i].deprel == "nsubj"]
    hearing = [i for i in beside if document.tokens[i].deprel in OBJECTS and _is_person(document, i)]
    both = (*speaking[:1], *hearing[:1])
    return tuple(name_phrase(document, i) for i in both) if len(both) > 1 else ()


def _find_refuser(document: Document, index: int) -> tuple[Span, ...]:
    """ "Ein Treffen mit Moor lehnte er ab": whoever settles a talk with one side is the other."""
    token = document.tokens[index]
    sided = any(case_of(document, i) in load_set("events", "talks", "with") for i in document.children(index))
    if token.upos != "NOUN" or token.deprel != "obj" or not sided:
        return ()
    settles = act_of_verb(document, token.head, speech_words()) in SETTLED
    subject = subject_of(document, token.head) if settles else None
    return (name_phrase(document, subject),) if subject is not None else ()


def _is_person(document: Document, index: int) -> bool:
    named = any(n.label == PERSON and n.span.contains(document.tokens[index].span) for n in document.names)
    sense = noun_sense(document.tokens[index].lemma)
    return named or (sense is not None and sense.kind == "person")
