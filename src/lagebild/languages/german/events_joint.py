"""Words that together name one event: triggers side by side, and a verb with the noun on it that names the same."""

from collections.abc import Sequence

from lagebild.languages.german.clauses import SUBJECTS, full_lemma, indices_in, particles_of, prepositions_of, roots_in
from lagebild.languages.german.events_moved import is_moved_by
from lagebild.languages.german.events_tense import is_verb
from lagebild.languages.german.events_words import event_words
from lagebild.languages.german.words import load_set, load_words
from lagebild.model.changes import replace
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, EventFrame

TIED = frozenset({*SUBJECTS, "obj", "obl"})
"""Relations of a noun to the verb that tells of the same happening."""
MOVED = frozenset({"postponed", "cancelled"})
"""What a verb says of its noun rather than of itself."""
ARRANGED = frozenset({("scheduled", "occurred"), ("demanded", "occurred")})
"""Of a noun and its verb: what somebody has set or asked for, and has done so."""


def unite_spans(first: Sequence[Span], second: Sequence[Span]) -> tuple[Span, ...]:
    """All spans of the first, and those of the second that overlap none of them."""
    return tuple(sorted((*first, *(s for s in second if not any(s.overlaps(f) for f in first)))))


def with_particle(document: Document, frame: EventFrame) -> EventFrame:
    """The frame with the separated particle of its verb behind the words that name it ("wies … zurück")."""
    verbs = [i for i in indices_in(document, frame.trigger) if document.tokens[i].feats.get("VerbForm") == "Fin"]
    parts = (document.tokens[i].span for verb in verbs for i in particles_of(document, verb))
    apart = (part for part in parts if not any(span.overlaps(part) for span in frame.trigger))
    return replace(frame, trigger=(*frame.trigger, *apart))


def join_adjacent(document: Document, frames: Sequence[EventFrame]) -> list[EventFrame]:
    """Frames of one type whose triggers stand side by side are one ("miteinander ausgetauscht").

    A noun that is to come by the verb behind it ("zu einem Treffen verabredet") is joined later, when that is known.
    """
    joined: list[EventFrame] = []
    for frame in sorted(frames, key=lambda f: f.trigger[0]):
        last = joined[-1] if joined else None
        apart = last is None or not 0 <= frame.trigger[0].start - last.trigger[-1].end <= 1
        if last is None or apart or last.type != frame.type or _is_arranged(document, last, frame):
            joined.append(frame)
            continue
        joined[-1] = replace(
            frame,
            trigger=(*last.trigger, *frame.trigger),
            by=unite_spans(last.by, frame.by),
            against=unite_spans(last.against, frame.against),
            parties=unite_spans(last.parties, frame.parties),
            time=unite_spans(last.time, frame.time),
            place=unite_spans(last.place, frame.place),
        )
    return joined


def _is_arranged(document: Document, noun: EventFrame, verb: EventFrame) -> bool:
    """Whether the second arranges the first, asks for it or leaves it ("Haft gefordert", "auf Feiern verzichtet")."""
    statuses, left = event_words().statuses, load_words("events")["plans"]["renouncing"].keys()
    lemma = full_lemma(document, _head_of(document, verb))
    settled = lemma in statuses["announced"] | statuses["demanded"] | left
    return document.tokens[_head_of(document, noun)].upos in NOUNS and settled


def join_tied(document: Document, frames: Sequence[EventFrame]) -> list[EventFrame]:
    """The frames, with a verb and its noun of one type as one ("reichte Klage ein", "erzielte einen Gewinn")."""
    main = {_head_of(document, frame): frame for frame in frames if not frame.minor}
    for noun, frame in list(main.items()):
        verb = document.tokens[noun].head if noun >= 0 else -1
        told = main.get(verb) if verb >= 0 else None
        if told is None or not _tells_of(document, noun, verb):
            continue
        if told.type == frame.type or _only_carries(document, noun, verb):
            main[verb] = replace(_join(told, main.pop(noun)), type=frame.type)
    return [
        *(_without(frame, frame.trigger) if len(frame.trigger) > 1 else frame for frame in main.values()),
        *(frame for frame in frames if frame.minor),
    ]


def _head_of(document: Document, frame: EventFrame) -> int:
    """The word of the trigger on which its others hang."""
    inside = indices_in(document, frame.trigger)
    return next(iter(roots_in(document, inside) or inside), -1)


def _tells_of(document: Document, noun: int, verb: int) -> bool:
    """Whether the noun is a part of what the verb tells, and not what was before or after it."""
    token = document.tokens[noun]
    if token.upos not in NOUNS or token.deprel not in TIED or not is_verb(document, verb):
        return False
    cases = prepositions_of(document, noun)
    return cases <= load_set("events", "joint", "prepositions")


def _only_carries(document: Document, noun: int, verb: int) -> bool:
    """ "Legte sein Veto ein": whether the verb says nothing of its own beside the noun, whatever type it has."""
    if is_moved_by(document, noun, verb, event_words()):
        return True
    carried = document.tokens[noun].deprel in {"obj", "nsubj:pass"}
    return carried and full_lemma(document, verb) in load_set("events", "joint", "carrying")


def _join(verb: EventFrame, noun: EventFrame) -> EventFrame:
    """One frame for both: as the verb tells it, and where that tells nothing, as the noun does."""
    verb, noun = (_without(frame, (*verb.trigger, *noun.trigger)) for frame in (verb, noun))
    acting, timed = (verb if verb.by else noun), (verb if verb.time else noun)
    return replace(
        verb,
        # what most surely names the event stands first: where one word is shown, it is this one
        trigger=tuple(span for frame in sorted((noun, verb), key=lambda f: -f.score) for span in frame.trigger),
        # who arranges a thing has done so, and the thing is to come ("verabredeten ein Treffen")
        status=noun.status if noun.status in MOVED or (noun.status, verb.status) in ARRANGED else verb.status,
        by=acting.by,
        by_troops=acting.by_troops,
        by_speaker=acting.by_speaker,
        against=tuple(s for s in _fuller(verb.against, noun.against) if s not in acting.by),
        parties=unite_spans(verb.parties, noun.parties),
        time=unite_spans(timed.time, noun.lengths),
        stretch=timed.stretch,
        until=timed.until,
        ends=timed.ends,
        elapsed=timed.elapsed,
        remaining=timed.remaining,
        time_apart=tuple(s for s in verb.time_apart if s not in noun.time),
        place=verb.place or noun.place,
        initiator=verb.initiator or noun.initiator,
        channel=verb.channel or noun.channel,
        figures=tuple(dict.fromkeys((*verb.figures, *noun.figures))),
        score=max(verb.score, noun.score),
        wordings=tuple(dict((*noun.wordings, *verb.wordings)).items()),
        things=tuple(dict.fromkeys((*verb.things, *noun.things))),
    )


def _fuller(told: tuple[Span, ...], other: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans told, or the others where those name all of them and more."""
    more = len(other) > len(told) and all(any(span.overlaps(o) for o in other) for span in told)
    return other if more else told


def _without(frame: EventFrame, trigger: Sequence[Span]) -> EventFrame:
    """The frame without the happening itself among those who take part in it."""
    by, against, parties = (
        tuple(span for span in spans if not any(span.overlaps(part) for part in trigger))
        for spans in (frame.by, frame.against, frame.parties)
    )
    return replace(frame, by=by, against=against, parties=parties)
