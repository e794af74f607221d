"""Who takes no part: who speaks for others, who acts in the clause beside, on whose wish it is, who is supplied."""

from collections.abc import Iterator

from lagebild.languages.german.clauses import prepositions_of, subtree
from lagebild.languages.german.coordination import with_conjuncts
from lagebild.languages.german.events_initiators import initiator_words
from lagebild.languages.german.events_roles import subject_of
from lagebild.languages.german.events_tense import is_verb
from lagebild.languages.german.speech_links import act_of_verb
from lagebild.languages.german.speech_words import speech_words
from lagebild.languages.german.words import load_set
from lagebild.model.changes import replace
from lagebild.model.facts import TALK
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, EventFrame

BESIDE = frozenset({"parataxis", "conj"})
"""Relations of a main clause to the one before it."""
APPOSED = frozenset({"appos", "flat"})


def drop_others(document: Document, index: int, frame: EventFrame) -> EventFrame:
    """The frame of the event at `index` without those; who is supplied with something is whom it is done to."""
    away, causes = {*_list_beside(document, index)}, {*_list_of_causes(document, index)}
    if frame.type == TALK:
        away |= {*_list_voices(document, index), *_list_wishes(document, frame)}
    supplied = [s for s in frame.by if _is_supplied(document, index, s)]

    def without(spans: tuple[Span, ...], others: set[int]) -> tuple[Span, ...]:
        return tuple(s for s in spans if document.root_of(s) not in others and s not in supplied)

    against = (*without(frame.against, causes), *(s for s in supplied if s not in frame.against))
    by, parties = without(frame.by, away | causes), without(frame.parties, away)
    return replace(frame, by=by, parties=parties, against=against)


def _list_of_causes(document: Document, index: int) -> Iterator[int]:
    """ "Kern rügte Moor wegen der Gespräche mit Rom": who takes part in what the deed of a verb comes after or of."""
    if not is_verb(document, index) or subject_of(document, index) is None:
        return
    before, against = load_set("events", "later", "prepositions"), load_set("events", "embedding", "against")
    for child in document.children(index):
        token = document.tokens[child]
        if token.upos == "NOUN" and token.deprel.startswith("obl") and prepositions_of(document, child) & before:
            below = (i for i in subtree(document, child) if i != child)
            yield from (i for i in below if against.isdisjoint(prepositions_of(document, i)))


def _list_beside(document: Document, index: int) -> Iterator[int]:
    """ "Rom droht mit dem Ausstieg, Bern zögert": who acts in the clause behind that of the noun, which has its own."""
    verb = next((i for i in document.ancestors(index) if is_verb(document, i)), None)
    if document.tokens[index].upos not in NOUNS or verb is None or subject_of(document, verb) is None:
        return
    for child in document.children(verb):
        subject = subject_of(document, child) if child > index and document.tokens[child].deprel in BESIDE else None
        if subject is not None and subject > index:
            yield from with_conjuncts(document, [subject])


def _list_voices(document: Document, index: int) -> Iterator[int]:
    """ "Sprecher Kern bestätigte das Treffen": who only speaks for others of the talk that a noun names."""
    voices = tuple(load_set("events", "onlookers", "voices"))
    for verb in document.ancestors(index):
        subject = subject_of(document, verb) if is_verb(document, verb) else None
        if subject is None or act_of_verb(document, verb, speech_words()) is None:
            continue
        phrase = subtree(document, subject)
        apposed = (i for i in document.children(subject) if document.tokens[i].deprel in APPOSED)
        named = (*(i for i in phrase if i <= subject), *apposed, *_before(document, min(phrase)))
        if any(document.tokens[i].lemma.lower().endswith(voices) for i in named):
            yield from phrase


def _before(document: Document, first: int) -> Iterator[int]:
    """The noun right before a phrase, whatever the tree makes of it."""
    place = first - 1
    if place >= 0 and document.tokens[place].upos in NOUNS:
        yield place


def _list_wishes(document: Document, frame: EventFrame) -> Iterator[int]:
    """ "Das Gespräch, das auf Initiative Roms zustande kam": a wish meets nobody, and whose it is need not tell who."""
    for span in (*frame.parties, *frame.by):
        root = document.root_of(span)
        above = (root, document.tokens[root].head) if root is not None else ()
        if root is not None and any(document.tokens[i].lemma in initiator_words().nouns for i in above if i >= 0):
            yield root


def _is_supplied(document: Document, index: int, span: Span) -> bool:
    """ "Waffenlieferungen an Taiwan": whether the noun tells to whom something is given."""
    root = document.root_of(span)
    given = document.tokens[index].lemma.lower().endswith(tuple(load_set("events", "onlookers", "given")))
    to = load_set("events", "onlookers", "given_to")
    return (
        given
        and root is not None
        and document.tokens[root].head == index
        and bool(to & prepositions_of(document, root))
    )
