"""Reversals: what somebody denied first and says himself in a later report."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from lagebild.compare.corpus import Corpus
from lagebild.compare.denials import MIN_DENIAL, MIN_MATTER, says_no, score_rival, tell_said, voice_of
from lagebild.compare.own_words import own_terms
from lagebild.compare.said import Said
from lagebild.compare.told import Topic, make_difference
from lagebild.model.stories import Difference, Story

TOLD = "assert"
"""The act of who only says how it was: what he demands or fears does not take back a denial."""
IN_BRIEF = "reported"
"""The form of statements of which the report gives but the matter, so that the words hold no negation."""


def find_reversals(corpus: Corpus, story: Story, claims: Iterable[Sequence[Said]]) -> list[Difference]:
    """A correction for each denial with the first thing like it that the same one says in a later report."""
    by_speaker: dict[str, list[Said]] = defaultdict(list)
    said = [s for group in claims for s in group]
    for one in said:
        if one.statement.act == TOLD and len(one.direct) == 1 and not says_no(corpus, one):
            by_speaker[next(iter(one.direct))].append(one)
    found = []
    for denial in said:
        if denial.statement.act != "deny" or denial.statement.form == IN_BRIEF or len(denial.direct) != 1:
            continue
        taken_back = [s for s in by_speaker[next(iter(denial.direct))] if _takes_back(corpus, denial, s)]
        if taken_back:
            first = min(taken_back, key=lambda s: (corpus.order[s.article], s.sentence))
            found.append(_tell(corpus, story, denial, first))
    return found


def _takes_back(corpus: Corpus, denial: Said, later: Said) -> bool:
    if not corpus.is_later(later.article, denial.article) or later.statement.condition:
        return False
    terms = own_terms(corpus, denial)
    enough = len(own_terms(corpus, later)) >= MIN_MATTER
    return enough and score_rival(corpus, denial, terms, later) >= MIN_DENIAL


def _tell(corpus: Corpus, story: Story, denial: Said, later: Said) -> Difference:
    topic = Topic(story.id, "attribution", denial.statement.act)
    because = f"{voice_of(corpus, denial)} denied first what a later report has the same one say"
    return make_difference(topic, "corrected_later", [tell_said(corpus, s) for s in (denial, later)], because)
