"""Which words around an event are its own: parties of its sentence, times of its clause, whoever is to do it."""

from collections.abc import Sequence

from lagebild.extract.registry import Registry
from lagebild.model.facts import TALK, Statement
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, EventFrame

PAIR = 2
"""So many meet at least."""
DIRECTING = frozenset({"demand", "warn", "accuse"})
"""Acts that tell somebody to do a thing or to leave it, or blame him for it."""
REPORTED = "reported"
"""The form of what is told only by its act: who "announces a strike for May" says when it is in one clause."""
TIED = frozenset({"advmod", "conj"})
"""Relations of a word between a length and what lasts so long ("zwei Stunden lang", "beginnt und dauert zwei Tage")."""
CLAUSES = frozenset({"acl", "acl:relcl", "advcl"})
"""Relations of clauses that say something else beside the happening."""


def keep_near(document: Document, frame: EventFrame, registry: Registry) -> tuple[Span, ...]:
    """The parties of a talk without those of other sentences, where its own sentence names who meets.

    Where it names one state, whoever serves that state is no other side.
    """
    sentence = document.sentence_at(frame.trigger[0].start)
    near = tuple(s for s in frame.parties if sentence is not None and sentence.span.overlaps(s))
    if frame.type != TALK or near == frame.parties:
        return frame.parties
    named = registry.resolve(near, known_only=True)
    if len(named) >= PAIR:
        return near
    sides = {span: registry.resolve([span], known_only=True) for span in frame.parties}
    return tuple(
        span for span, side in sides.items() if span in near or not any(registry.serves_one_of(e, named) for e in side)
    )


def name_doers(by: tuple[str, ...], statement: Statement | None) -> tuple[str, ...]:
    """ "Kern rief Gäste auf zu gehen": what is demanded, warned of or blamed is done by those to whom it is said."""
    directed = statement is not None and statement.act in DIRECTING and statement.form != "reported"
    if statement is None or not directed or not statement.addressees or not set(by) & set(statement.speakers):
        return by
    return statement.addressees


def is_apart(document: Document, time: Span, trigger: Span) -> bool:
    """ "Kern sprach in Ruva, wo er diese Woche wohnt": whether a clause with a verb of its own holds the time alone."""
    first, last = document.indices_of(time), document.indices_of(trigger)
    own = set(last) | {above for i in last for above in document.ancestors(i)}
    for index in first:
        for node in (index, *document.ancestors(index)):
            if node in own:
                break
            if document.tokens[node].deprel in CLAUSES and _is_told(document, node):
                return True
    return False


def is_measure(document: Document, time: Span, trigger: Span) -> bool:
    """Whether a length of time is how much of something there is, or lies before or after it: "drei Jahre Haft"."""
    root, named = document.root_of(time), document.indices_of(trigger)
    if root is None:
        return False
    children = (document.tokens[i] for i in document.children(root))
    if any(t.deprel == "case" or (t.upos in NOUNS and not time.contains(t.span)) for t in children):
        return True
    own = {*named, *(document.tokens[i].head for i in named)}
    above = document.tokens[root].head
    if above >= 0 and document.tokens[above].deprel in TIED:
        above = document.tokens[above].head
    return root not in own and above not in own


def is_penalty(document: Document, time: Span) -> bool:
    """ "Forderte im Prozess drei Jahre Haft": whether a length of time is that of the noun right behind it."""
    behind = document.indices_of(time)[-1:]
    place = behind[0] + 1 if behind else len(document.tokens)
    return place < len(document.tokens) and document.tokens[place].upos in NOUNS


def is_of_saying(time: Span, said: Statement | None) -> bool:
    """ "They claim since May that an attack is near": whether the time stands beside what is said, not in it."""
    return said is not None and bool(said.cue) and not any(p.overlaps(time) for p in (*said.content, *said.condition))


def without_saying(document: Document, times: Sequence[Span], said: Statement | None) -> tuple[Span, ...]:
    """The times of an event without those at which somebody says it: "er gehe, sagte Rehn am Montag"."""
    return tuple(time for time in times if not _dates_saying(document, time, said))


def _dates_saying(document: Document, time: Span, said: Statement | None) -> bool:
    """Whether the time stands beside what is said with the word that says it: "er gehe, sagte Rehn am Montag"."""
    sentence = document.sentence_at(said.cue[0].start) if said is not None and said.cue else None
    beside = sentence is not None and sentence.span.contains(time) and is_of_saying(time, said)
    return beside and said is not None and said.form != REPORTED


def _is_told(document: Document, node: int) -> bool:
    around = (node, *document.children(node))
    return any(document.tokens[i].feats.get("VerbForm") == "Fin" for i in around)
