"""From a store to a case: all that is known, or what was known on a day, as people corrected it."""

from collections.abc import Sequence
from datetime import date

from lagebild.compare.corrections import Corrected, correct_analyses
from lagebild.compare.judged import compare_judged, known_on
from lagebild.languages import load_pack
from lagebild.model.article import Failure
from lagebild.model.judgements import Judgement
from lagebild.model.stories import Picture
from lagebild.publish.case import Case
from lagebild.store.base import Store


def load_case(store: Store, *, as_of: date | None = None, language: str = "de") -> Case:
    """What the views show; for an earlier day the articles that were out by then are compared anew."""
    analyses, judgements, failures = store.analyses(), store.judgements(), store.failures()
    if as_of is None:
        return _make_case(correct_analyses(analyses, judgements), store.picture(), failures, judgements)
    judged = compare_judged(known_on(analyses, as_of), judgements, terms=load_pack(language).search_terms)
    return _make_case(judged.corrected, judged.picture, failures, judgements, as_of)


def _make_case(
    corrected: Corrected,
    picture: Picture,
    failures: Sequence[Failure],
    judgements: Sequence[Judgement],
    as_of: date | None = None,
) -> Case:
    return Case(
        analyses=corrected.analyses,
        picture=picture,
        failures=tuple(failures),
        judgements=tuple(judgements),
        marks=corrected.marks,
        unread={judgement.id: reason for judgement, reason in corrected.unread},
        as_of=as_of,
    )
