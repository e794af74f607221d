"""The participants of an event after all: shared, parted, weighed, without what counts them, and as they are called."""

from lagebild.languages.german.events_absent import drop_absent
from lagebild.languages.german.events_addressed import mend_addressed
from lagebild.languages.german.events_corrected import exchange_corrected
from lagebild.languages.german.events_fronted import turn_doers, turn_refusals
from lagebild.languages.german.events_harmed import mend_harmed
from lagebild.languages.german.events_instruments import drop_means
from lagebild.languages.german.events_joined import share_roles
from lagebild.languages.german.events_no_part import drop_others
from lagebild.languages.german.events_parties import take_in_joined
from lagebild.languages.german.events_parties_apart import part_parties
from lagebild.languages.german.events_relatives import name_means_user
from lagebild.languages.german.events_suspicions import mend_suspects
from lagebild.languages.german.events_takers import weigh_takers
from lagebild.languages.german.events_undergone import turn_genitives
from lagebild.languages.german.events_wordings import drop_itself, drop_measures, find_things, find_wordings
from lagebild.languages.german.vectors import WordVectors
from lagebild.model.changes import replace
from lagebild.model.text import Document, EventFrame


def mend_participants(
    document: Document, index: int, frame: EventFrame, vectors: WordVectors | None = None
) -> EventFrame:
    """The frame without who or what takes no part in it after all, and with what its participants are called."""
    frame = turn_doers(document, index, mend_addressed(document, index, frame))
    frame = turn_genitives(document, index, drop_means(document, index, frame))
    frame = turn_refusals(document, index, frame)
    shared = exchange_corrected(document, index, share_roles(document, index, frame))
    frame = drop_measures(document, mend_harmed(document, index, drop_itself(document, index, shared)))
    frame = part_parties(document, index, mend_suspects(document, index, frame))
    frame = drop_others(document, index, drop_absent(document, index, frame))
    frame = take_in_joined(document, name_means_user(document, index, frame))
    frame = weigh_takers(document, index, frame, vectors)
    return replace(frame, wordings=find_wordings(document, frame), things=find_things(document, frame))
