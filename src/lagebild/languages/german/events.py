"""What happens or shall happen: the model's frames, completed by the trigger lexicon and the dependency tree."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import indices_in, roots_in
from lagebild.languages.german.events_agents import (
    find_agents,
    find_front,
    find_own_doer,
    find_undergoers,
    list_matters,
    list_named_sources,
    list_tellers,
    settle_doers,
)
from lagebild.languages.german.events_beside import (
    drop_conditional,
    drop_contents,
    drop_far,
    drop_no_agents,
    drop_of_later,
    drop_where,
    keep_own_targets,
    keep_told_behind,
    keep_with_subject,
    list_companions,
    reach_nouns,
    without_heads_of,
)
from lagebild.languages.german.events_channel import find_channel
from lagebild.languages.german.events_course import is_held
from lagebild.languages.german.events_dead import find_dead
from lagebild.languages.german.events_ending import list_wanting_end
from lagebild.languages.german.events_figures import find_own_figures
from lagebild.languages.german.events_harmed import slots_of_harm
from lagebild.languages.german.events_initiators import add_initiators, is_known
from lagebild.languages.german.events_instruments import list_instruments, slots_without_means
from lagebild.languages.german.events_joint import join_adjacent, join_tied, unite_spans, with_particle
from lagebild.languages.german.events_lasting import list_ends, tells_end
from lagebild.languages.german.events_marks import set_marks
from lagebild.languages.german.events_moved import find_moved_times
from lagebild.languages.german.events_naming import list_naming
from lagebild.languages.german.events_none import is_no_happening
from lagebild.languages.german.events_numbers import carry_numbers
from lagebild.languages.german.events_onlookers import (
    list_answering,
    list_brought_about,
    list_citing,
    list_mouthpieces,
    list_onlookers,
    list_refusing,
    list_warned,
)
from lagebild.languages.german.events_pairs import part_pairs
from lagebild.languages.german.events_participants import mend_participants
from lagebild.languages.german.events_parties import find_parties, list_between_others, names_both
from lagebild.languages.german.events_places import find_beyond_border, find_places, keep_own_places
from lagebild.languages.german.events_readings import read_noun_in_phrase, read_word
from lagebild.languages.german.events_received import find_received, find_victims, list_struck
from lagebild.languages.german.events_roles import fill_roles, verb_behind
from lagebild.languages.german.events_senses import share_senses
from lagebild.languages.german.events_status import decide_status, fit_to_form, lasts, weigh_with_model
from lagebild.languages.german.events_takers import ROLES
from lagebild.languages.german.events_tense import find_condition
from lagebild.languages.german.events_times import (
    carry_times,
    find_elapsed,
    find_held_times,
    find_lengths,
    find_near_times,
    find_remaining,
    find_stretch,
    find_time_before_clause,
    find_times_beside,
    find_times_of_attribute,
    find_times_on,
    lasted_hours,
)
from lagebild.languages.german.events_times_apart import list_other_times
from lagebild.languages.german.events_types import Topics, choose_type, find_topics
from lagebild.languages.german.events_wordings import OF_THINGS
from lagebild.languages.german.events_words import EventWord, EventWords, event_words
from lagebild.languages.german.vectors import WordVectors
from lagebild.model.changes import replace
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, EventFrame

Roles = dict[str, tuple[Span, ...]]
ACTORS = frozenset(ROLES)
"""Roles of who or what takes part."""
CARRIED_ON = frozenset({"CONSULT", "AGREE", "COOPERATE", "SPORT"})
"""Types of what several do together: nobody does it to another."""
MINOR_SCORE = 0.1
SPOKEN = frozenset({"CONSULT", "AGREE", "REQUEST", "THREATEN", "SUPPORT", "ACCUSE", "REJECT"})
"""Types of what is said, by phone or in a letter; other deeds have no channel."""


def find_events(document: Document, vectors: WordVectors | None = None) -> tuple[EventFrame, ...]:
    """Everything that the text tells as a happening, in text order; `vectors` are those of its words."""
    words, topics = event_words(), find_topics(document, vectors)
    marked = share_senses(document, join_adjacent(document, document.events))
    frames = [complete_frame(frame, document, words, topics) for frame in marked]
    taken = [span for frame in frames for span in frame.trigger]
    bare = (f for f in _find_minor(document, words) if not any(f.trigger[0].overlaps(t) for t in taken))
    frames += [complete_frame(frame, document, words, topics) for frame in bare]
    frames = [frame for frame in frames if not is_no_happening(document, frame, taken, words)]
    frames += find_dead(document, frames, words)
    frames = [set_marks(frame, document, words) for frame in add_initiators(document, frames)]
    frames = part_pairs(document, join_tied(document, carry_times(document, frames, words)))
    frames = carry_numbers(document, frames)
    return tuple(sorted((with_particle(document, frame) for frame in frames), key=lambda f: f.trigger[0]))


def _find_minor(document: Document, words: EventWords) -> Iterator[EventFrame]:
    """Words that surely name an event: what is told beside them may complete a main event."""
    for index, token in enumerate(document.tokens):
        if token.upos not in {"VERB", "NOUN"} or any(token.span.overlaps(s) for s in document.skipped):
            continue
        reading = next((r for r in read_word(document, index, words) if r.strong), None)
        if reading is not None:
            rule = f"lexicon: {token.lemma}"
            yield EventFrame((token.span,), reading.type, score=MINOR_SCORE, rule=rule, minor=not reading.fixed)


def complete_frame(frame: EventFrame, document: Document, words: EventWords, topics: Topics) -> EventFrame:
    """The frame with what the lexicon, the tree and the words around it tell of the event."""
    inside = indices_in(document, frame.trigger)
    index = next(iter(roots_in(document, inside) or inside), None)
    if index is None:
        return frame
    readings = read_word(document, index, words)
    readings = (*readings, *read_noun_in_phrase(document, index, words)) if readings else readings
    kind = choose_type(document, index, frame, readings, topics)
    nominal = document.tokens[index].upos in NOUNS
    reading = next((r for r in readings if r.type == kind), words.frames.get((kind, "NOUN" if nominal else "VERB")))
    frame = replace(_without_onlookers(frame, document, index, words), type=kind)
    frame, roles = _fill_roles(_with_companions(frame, document, index), document, index, reading, words)
    slots = reading.slots if reading and nominal else {}
    times = _times_of(document, index, frame, words)
    frame = replace(frame, status=_status_of(document, index, frame, reading, words))
    other = list_other_times(document, index, frame.status, words, kind)
    own = tuple(s for s in times if s not in other)
    alone = replace(frame, parties=() if names_both(document, index, slots, words) else frame.parties)
    frame = replace(
        frame,
        by=tuple(find_own_doer(document, index, slots, words))
        or drop_where(document, _without(frame.by, roles.get("against", ())), roles)
        or roles.get("by", ()),
        against=find_beyond_border(document, index, kind, words) or _done_to(document, index, frame, roles),
        parties=find_parties(document, index, alone, roles.get("parties", ())),
        place=_places_of(document, index, frame, roles, words),
        time=own,
        lengths=find_lengths(document, index),
        stretch=find_stretch(document, own),
        time_apart=other,
        until=tells_end(document, index, own, words),
        ends=list_ends(document, index, kind, own, words),
        elapsed=find_elapsed(document, frame.trigger[0]) if nominal else (),
        remaining=find_remaining(document, index) if nominal else (),
        known=nominal and is_known(document, index),
        channel=frame.channel or (find_channel(document, index, words) if kind in SPOKEN else None),
        figures=find_own_figures(document, index, frame, words),
    )
    return mend_participants(document, index, frame, topics.vectors)


def _places_of(document: Document, index: int, frame: EventFrame, roles: Roles, words: EventWords) -> tuple[Span, ...]:
    own = keep_own_places(document, index, frame.type, frame.place) or roles.get("place", ())
    return find_places(document, index, frame.type, own, words)


def _with_companions(frame: EventFrame, document: Document, index: int) -> EventFrame:
    """The frame with those who do it together with its subject among the doers."""
    companions = list_companions(document, index, frame.against) if frame.type not in CARRIED_ON else ()
    if not companions:
        return frame
    against = tuple(s for s in frame.against if s not in companions)
    return replace(frame, by=unite_spans(frame.by, companions), against=against)


def _fill_roles(
    frame: EventFrame, document: Document, index: int, reading: EventWord | None, words: EventWords
) -> tuple[EventFrame, Roles]:
    """Who and what the tree gives each role, and the frame without those that the noun knows better."""
    roles: Roles = {}
    if reading:
        slots = slots_without_means(document, index, frame.type, reading.slots)
        roles |= fill_roles(document, index, slots_of_harm(document, index, frame.type, slots), words)
    apart = [document.tokens[i].span for i in list_mouthpieces(document, index)]
    roles |= {role: list_naming(document, roles[role], apart) for role in ACTORS & roles.keys()}
    if document.tokens[index].upos not in NOUNS:
        doers = drop_no_agents(document, index, roles.get("by", ()), words)
        return drop_far(document, index, frame, roles.get("parties", ())), roles | {"by": doers}
    frame = replace(frame, by=without_heads_of(document, frame.by, roles.get("against", ())))
    frame, roles["by"] = settle_doers(document, index, frame, roles.get("by", ()))
    if frame.type not in CARRIED_ON and (agents := find_agents(document, index, words)):
        frame = replace(frame, by=(), against=())
        roles |= {"by": agents, "against": find_undergoers(document, index, words)}
    if received := find_received(document, index, frame.type, words):
        frame, roles = replace(frame, by=(), against=()), roles | received
    if not frame.by and not roles.get("by"):
        roles["by"] = find_front(document, index, frame.type)
    if not frame.against and not roles.get("against"):
        roles["against"] = find_victims(document, index, frame.type)
    return frame, roles


def _status_of(document: Document, index: int, frame: EventFrame, reading: EventWord | None, words: EventWords) -> str:
    """How sure the event is: by the words around it, by what its noun usually means, or by the model."""
    usual = reading.default if reading and lasts(document, index, frame, words) else None
    told = decide_status(document, index, frame.type, words) or usual or frame.status
    return weigh_with_model(document, index, fit_to_form(document, index, told, words), frame)


def _without_onlookers(frame: EventFrame, document: Document, index: int, words: EventWords) -> EventFrame:
    """The frame with participants that can be some: not who only speaks of the event, and nobody by an empty word.

    Who and when is told outside of its clause of condition is not its own either.
    """
    outside = (
        *list_warned(document, index, words),
        *list_onlookers(document, index, frame.type, words),
        *list_refusing(document, index, frame.type),
        *list_citing(document, index),
        *list_mouthpieces(document, index),
        *list_answering(document, index),
        *list_tellers(document, index, frame.type),
        *list_named_sources(document, index),
        *list_matters(document, index, words),
        *list_between_others(document, index),
        *list_wanting_end(document, index, frame.type, words),
    )
    warned = [document.tokens[i].span for i in outside if i != index]
    brought = [document.tokens[i].span for i in list_brought_about(document, index, words)]
    struck = [document.tokens[i].span for i in list_struck(document, index, frame.type)]
    clause = find_condition(document, index, words) or Span(0, len(document.text))
    by, against, parties, time = (
        tuple(s for s in spans if clause.contains(s)) for spans in (frame.by, frame.against, frame.parties, frame.time)
    )
    by, against, parties = (drop_conditional(document, index, spans, words) for spans in (by, against, parties))
    by, against, parties = (reach_nouns(document, index, spans, frame.trigger[0]) for spans in (by, against, parties))
    by = drop_no_agents(document, index, keep_with_subject(document, index, by), words)
    if frame.type not in CARRIED_ON:
        by, parties = (drop_of_later(document, index, spans) for spans in (by, parties))
        against = keep_told_behind(document, index, against)
    return replace(
        frame,
        by=list_naming(document, by, [*warned, *brought, *struck]),
        against=list_naming(document, against, warned),
        parties=list_naming(document, parties, [*warned, *struck]),
        time=time,
    )


def _times_of(document: Document, index: int, frame: EventFrame, words: EventWords) -> tuple[Span, ...]:
    """When it is: by its verb or relative clause, as told before, as the model ties to it, or as stands beside it."""
    held = find_held_times(document, index) if is_held(document, index, words) else ()
    behind = verb_behind(document, index, words)
    told = held or find_moved_times(document, index, words)
    told = told or (find_times_on(document, behind) if behind is not None else ())
    told = told or find_time_before_clause(document, index, words)
    if not told and document.tokens[index].upos == "NOUN":
        told = find_times_on(document, index) or find_times_of_attribute(document, index)
    told = told or find_near_times(document, index, frame.time) or find_times_beside(document, index)
    if lasted_hours(document, index):
        told = unite_spans(told, find_times_beside(document, index))
    return unite_spans(told, find_lengths(document, index))


def _without(spans: Sequence[Span], others: Sequence[Span]) -> tuple[Span, ...]:
    """Spans that the tree does not give to the opposite role: phrases of one head end alike."""
    return tuple(s for s in spans if not any(s.overlaps(o) and s.end == o.end for o in others))


def _whole_things(frame: EventFrame, told: Sequence[Span]) -> tuple[Span, ...]:
    """What is done something to; of what is printed the whole phrase, not a name in it ("ein Foto von Rehn")."""
    if frame.type not in OF_THINGS:
        return frame.against
    return tuple(dict.fromkeys(next((whole for whole in told if whole.contains(s)), s) for s in frame.against))


def _done_to(document: Document, index: int, frame: EventFrame, roles: Roles) -> tuple[Span, ...]:
    """To whom it is done: as the model says, with what it takes for a doer and the tree for the object."""
    told = roles.get("against", ())
    moved = tuple(s for s in told if any(s.overlaps(d) and s.end == d.end for d in frame.by))
    found = unite_spans(_whole_things(frame, told), moved)
    means = list_instruments(document, index, frame.type, found)
    found = tuple(s for s in found if s not in means)
    kept = keep_own_targets(document, index, drop_contents(document, index, found), told)
    return _without(kept, (*roles.get("by", ()), *roles.get("place", ()))) or told
