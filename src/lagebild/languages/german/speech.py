"""Who is said to have said what: the model's frames, completed by rules and by what the words themselves tell."""

from lagebild.languages.german.speech_adjuncts import leave_adjuncts
from lagebild.languages.german.speech_asides import part_asides
from lagebild.languages.german.speech_bare import tell_bare_acts
from lagebild.languages.german.speech_behalf import name_by_noun
from lagebild.languages.german.speech_behind_colons import read_behind_colons, read_behind_conditions
from lagebild.languages.german.speech_carried import carry_on
from lagebild.languages.german.speech_claims import tell_claims
from lagebild.languages.german.speech_clauses import close_clauses
from lagebild.languages.german.speech_colons import name_announced
from lagebild.languages.german.speech_cues import keep_near, leave_others, put_cues_first, tidy_cue
from lagebild.languages.german.speech_deadlines import tell_deadlines
from lagebild.languages.german.speech_details import add_details
from lagebild.languages.german.speech_drafts import tell_drafts
from lagebild.languages.german.speech_finish import finish_contents
from lagebild.languages.german.speech_gaps import fill_gaps
from lagebild.languages.german.speech_hearers import name_hearers
from lagebild.languages.german.speech_inserted import is_parted, rejoin_clauses
from lagebild.languages.german.speech_insets import part_insets
from lagebild.languages.german.speech_judged import tell_judged
from lagebild.languages.german.speech_judging import tell_judgements
from lagebild.languages.german.speech_likened import leave_likened, tell_likened
from lagebild.languages.german.speech_links import name_source, tie_loose_ends
from lagebild.languages.german.speech_mend import mend_frames
from lagebild.languages.german.speech_minds import tell_minds
from lagebild.languages.german.speech_nobody import leave_to_nobody
from lagebild.languages.german.speech_objects import fit_objects
from lagebild.languages.german.speech_objects_told import tell_objects
from lagebild.languages.german.speech_outcomes import add_outcomes, supply_outcomes
from lagebild.languages.german.speech_overlaps import leave_spills, unite_overlaps
from lagebild.languages.german.speech_passing import pass_on
from lagebild.languages.german.speech_pointing import name_told, point_back
from lagebild.languages.german.speech_provided import leave_provided
from lagebild.languages.german.speech_reasons import part_reasons, tell_charges
from lagebild.languages.german.speech_relayed import relay_acts
from lagebild.languages.german.speech_retractions import mark_retracted
from lagebild.languages.german.speech_rules import supply_frames, supply_nested
from lagebild.languages.german.speech_scraps import leave_scraps
from lagebild.languages.german.speech_second import part_sources
from lagebild.languages.german.speech_sources import add_sources
from lagebild.languages.german.speech_spans import fit_spans
from lagebild.languages.german.speech_speakers import settle_speakers
from lagebild.languages.german.speech_trust import believe, drop_empty
from lagebild.languages.german.speech_turns import take_turns
from lagebild.languages.german.speech_unsaid import leave_unsaid
from lagebild.languages.german.speech_voice import leave_plans
from lagebild.languages.german.speech_whole import complete_clauses
from lagebild.languages.german.speech_wishes import tell_wishes
from lagebild.languages.german.speech_words import speech_words
from lagebild.languages.german.speech_written import read_written
from lagebild.languages.german.vectors import WordVectors
from lagebild.model.spans import reading_order
from lagebild.model.text import Document, SpeechFrame


def find_speech(document: Document, vectors: WordVectors | None = None) -> tuple[SpeechFrame, ...]:
    """Everything that the text attributes to somebody, in text order; `vectors` are those of its words."""
    words = speech_words()
    marked = leave_provided(document, leave_spills(document, document.speech))
    marked = leave_scraps(document, leave_unsaid(document, rejoin_clauses(document, marked), words))
    marked = read_behind_conditions(document, read_behind_colons(document, marked, words), words)
    mended = complete_clauses(document, mend_frames(document, part_insets(document, marked, words), words), words)
    mended = leave_others(leave_likened(document, finish_contents(document, mended, words), words))
    near = (keep_near(document, frame) for frame in mended)
    # a noun of saying stands nearer to its infinitive than the verb above both
    owned = (name_by_noun(document, frame, words) if frame.speaker else frame for frame in near)
    tied = [name_by_noun(document, tie_loose_ends(frame, document, words), words) for frame in owned]
    tied = tell_drafts(document, tell_judgements(document, name_announced(document, tied, words), words), words)
    tied = tell_claims(document, close_clauses(document, tied, words), words)
    tied = tell_minds(document, read_written(document, tied, words), words)
    known = fit_spans(document, believe(document, tell_objects(document, tied, words), words), words)
    known = leave_adjuncts(document, known)
    sourced = part_sources(document, add_sources(document, known, words), words)
    supplied = [*supply_frames(document, sourced), *point_back(document, sourced, words)]
    supplied += tell_wishes(document, [*sourced, *supplied], words)
    supplied += tell_charges(document, [*sourced, *supplied], words)
    supplied += tell_bare_acts(document, [*sourced, *supplied], words)
    supplied += tell_judged(document, [*sourced, *supplied], words)
    frames = mend_frames(document, [*sourced, *supplied], words)
    frames += [frame for frame in supply_nested(document, frames) if not is_parted(document, frame, frames)]
    frames += list(relay_acts(document, frames, words))
    told = name_told(document, frames, words)
    named = [name_source(frame, document, words) for frame in sorted(told, key=lambda f: reading_order(f.content))]
    tidied = [tidy_cue(document, frame, words) for frame in settle_speakers(document, named, words)]
    whole = fit_objects(document, drop_empty(document, unite_overlaps(document, tidied), words), words)
    whole = take_turns(document, fill_gaps(document, whole), words)
    aside = list(part_asides(document, whole, words))
    heard = [name_hearers(document, frame, words) for frame in part_reasons(document, aside, words)]
    carried = carry_on(document, [add_details(frame, document, vectors) for frame in heard], words)
    carried = [*carried, *tell_likened(document, words)]
    detailed = put_cues_first(document, leave_plans(document, carried, words), words)
    nested = add_outcomes(document, pass_on(document, detailed, words), words)
    nested = mark_retracted(document, [*leave_to_nobody(document, nested)])
    nested = tell_deadlines(document, nested, words)
    return tuple(sorted(supply_outcomes(document, nested, words), key=lambda f: reading_order(f.content)))
