"""All differences of one story: inside records, inside claims, between names, denials, numbers and times."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from lagebild.compare.agreement import severity
from lagebild.compare.bearings import compare_bearings
from lagebild.compare.causes import compare_causes
from lagebild.compare.clocks import compare_clocks
from lagebild.compare.contradictions import join_contradictions
from lagebild.compare.corpus import Corpus
from lagebild.compare.counts import compare_counts
from lagebild.compare.denials import find_denials
from lagebild.compare.disputes import find_disputes
from lagebild.compare.distance import find_distance
from lagebild.compare.doers import compare_doers
from lagebild.compare.gravities import find_grave_silence
from lagebild.compare.happenings import Happening
from lagebild.compare.home_states import compare_home_states
from lagebild.compare.learned_days import compare_learned_days
from lagebild.compare.lengths import compare_lengths
from lagebild.compare.loose_times import Dated, compare_claim_times, compare_loose_times
from lagebild.compare.misprinted_years import compare_misprinted_years
from lagebild.compare.moments import time_spans
from lagebild.compare.offices import compare_offices
from lagebild.compare.oppositions import compare_stances
from lagebild.compare.others import Strangers
from lagebild.compare.places import compare_places
from lagebild.compare.recalled_years import compare_recalled_years
from lagebild.compare.record_times import compare_record_times
from lagebild.compare.renderings import compare_renderings
from lagebild.compare.renewed_days import compare_renewed_days
from lagebild.compare.replaced_days import compare_replaced_days
from lagebild.compare.retractions import compare_retractions
from lagebild.compare.reversals import find_reversals
from lagebild.compare.rival_times import contrast_times
from lagebild.compare.said import Said
from lagebild.compare.silence import find_omissions
from lagebild.compare.spelling import compare_names
from lagebild.compare.spells import compare_spells
from lagebild.compare.story_times import StoryTimes
from lagebild.compare.titles import compare_titles
from lagebild.compare.turnabouts import find_turnabouts
from lagebild.compare.twins import find_twins
from lagebild.compare.wording import GROUPS, contrast_entities, differ_in_naming, differ_in_wording
from lagebild.model.facts import TALK
from lagebild.model.spans import Span
from lagebild.model.stories import Claim, Difference, Record, Story, TermContrast

Place = tuple[str, Span]
"""Article id and where in it."""


def list_differences(
    corpus: Corpus,
    story: Story,
    records: Sequence[tuple[Record, Sequence[Happening], Sequence[TermContrast]]],
    claims: Sequence[tuple[Claim, Sequence[Said]]],
) -> list[Difference]:
    """The differences that lie outside the attributes of single records."""
    found = [d for record, _, contrasts in records for d in differ_in_wording(record, contrasts)]
    found += [d for r, group, _ in records for d in compare_record_times(corpus, story.id, r.id, group)]
    found += [d for r, group, _ in records for d in compare_places(corpus, story.id, r.id, group)]
    found += [d for r, group, _ in records for d in compare_doers(corpus, story.id, r.id, group)]
    found += differ_in_naming(contrast_entities(corpus, story, kinds=GROUPS))
    found += find_distance(corpus, story, [(r, g) for r, g, _ in records])
    found += compare_names(corpus, story) + compare_offices(corpus, story) + compare_titles(corpus, story)
    found += compare_home_states(corpus, story) + compare_bearings(corpus, story)
    said = [group for _, group in claims]
    found += join_contradictions([*find_denials(corpus, story, said), *find_disputes(corpus, story, said)])
    found += find_reversals(corpus, story, said) + compare_retractions(corpus, story)
    every = [s for group in said for s in group]
    found += find_turnabouts(corpus, story, every)
    found += compare_stances(corpus, story, every) + compare_causes(corpus, story, every)
    found += [d for claim, group in claims for d in compare_claim_times(corpus, story, group, claim.id)]
    for claim, group in claims:
        found += compare_renderings(corpus, story, [(s.article, s.statement) for s in group], _name_claim(claim, group))
    homes, figures = _find_homes(records)
    twins = find_twins(corpus, story)
    groups = {r.id: g for r, g, _ in records}
    strangers = Strangers(corpus, groups)
    found += compare_counts(corpus, story, figures, homes, twins, strangers)
    found += compare_misprinted_years(corpus, story) + compare_recalled_years(corpus, story)
    times = StoryTimes(corpus, story, groups, twins, strangers)
    found += compare_lengths(times)
    found += compare_spells(times)
    found += compare_learned_days(corpus, story, twins)
    found += compare_replaced_days(times)
    found += compare_renewed_days(times)
    found += compare_loose_times(corpus, story, homes, twins, _find_dated(corpus, records), strangers)
    found += compare_clocks(corpus, story, homes, twins) + contrast_times(corpus, story, homes)
    found += find_grave_silence(corpus, story, [g for _, g, _ in records])
    return found + find_omissions(corpus, story, [(r, g) for r, g, _ in records], claims)


def _name_claim(claim: Claim, group: Sequence[Said]) -> str:
    """The act of an utterance and the word by which the ledger and the views know it."""
    return group[0].statement.act if group else claim.id


def _find_homes(
    records: Sequence[tuple[Record, Sequence[Happening], Sequence[TermContrast]]],
) -> tuple[dict[tuple[str, int], str], dict[str, list[tuple[Span, str]]]]:
    """The record of each sentence that tells an event, and the figures of the events with their records."""
    homes: dict[tuple[str, int], str] = {}
    figures: dict[str, list[tuple[Span, str]]] = defaultdict(list)
    for record, group, _ in records:
        for happening in group:
            homes.setdefault((happening.article, happening.sentence), record.id)
            figures[happening.article] += [(f.span, record.id) for f in happening.event.figures]
    return homes, figures


def _find_dated(corpus: Corpus, records: Sequence[tuple[Record, Sequence[Happening], Sequence[TermContrast]]]) -> Dated:
    """What each time expression dates: talks by record, for they are many; else the type, for one day may be wrong."""
    found: dict[Place, frozenset[tuple[str, str]]] = {}
    for record, group, _ in records:
        for happening in group:
            for span in time_spans(corpus.by_id[happening.article], happening):
                place = (happening.article, span)
                kind = record.id if record.type == TALK else record.type
                found[place] = found.get(place, frozenset()) | {(kind, record.id)}
    return found


def drop_repeated(differences: Sequence[Difference]) -> tuple[Difference, ...]:
    """Every difference once: one whose proofs an earlier one of its kind shows already, no weaker, is dropped."""
    kept: list[Difference] = []
    seen: dict[str, list[tuple[frozenset[Place], int]]] = defaultdict(list)
    for difference in differences:
        proofs = frozenset((e.article, e.span) for s in difference.sides for e in s.evidence)
        topic = "time" if difference.kind in ("time", "specificity") else difference.kind
        rank = severity.index(difference.verdict)
        if not any(strength <= rank and _are_shown(proofs, earlier) for earlier, strength in seen[topic]):
            kept.append(difference)
            seen[topic].append((proofs, rank))
    return tuple(kept)


def _are_shown(proofs: Iterable[Place], earlier: frozenset[Place]) -> bool:
    """Whether each place lies in one of the earlier ones: who is quoted inside a statement is shown with it."""
    return all(any(a == article and s.contains(span) for a, s in earlier) for article, span in proofs)
