"""Which words around an event are its own: parties of its sentence, times of its clause, whoever is to do it."""

from lagebild.extract.registry import Registry
from lagebild.model.facts import Statement
from lagebild.model.text import Document, EventFrame, Span

TALK = "CONSULT"
PAIR = 2
"""So many meet at least."""
DIRECTING = frozenset({"demand", "warn", "accuse"})
"""Acts that tell somebody to do a thing or to leave it, or blame him for it."""
CLAUSES = frozenset({"acl", "acl:relcl", "advcl"})
"""Relations of clauses that say something else beside the happening."""


def keep_near(document: Document, frame: EventFrame, registry: Registry) -> tuple[Span, ...]:
    """The parties of a talk without those of other sentences, where its own sentence names who meets."""
    sentence = document.sentence_at(frame.trigger[0].start)
    near = tuple(s for s in frame.parties if sentence is not None and sentence.span.overlaps(s))
    if frame.type != TALK or near == frame.parties or len(registry.resolve(near, known_only=True)) < PAIR:
        return frame.parties
    return near


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


def is_of_saying(time: Span, said: Statement | None) -> bool:
    """ "They claim since May that an attack is near": whether the time stands beside what is said, not in it."""
    return said is not None and bool(said.cue) and not any(part.overlaps(time) for part in said.content)


def opens_saying(time: Span, said: Statement | None) -> bool:
    """Whether the time stands beside the verb of saying before a clause that tells what is said."""
    return (
        said is not None
        and is_of_saying(time, said)
        and said.form == "indirect"
        and (said.cue[0].start < time.start and time.end <= said.content[0].start)
    )


def _is_told(document: Document, node: int) -> bool:
    around = (node, *document.children(node))
    return any(document.tokens[i].feats.get("VerbForm") == "Fin" for i in around)
