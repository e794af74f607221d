"""Claims: which statements of different articles pass on one utterance."""

from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import combinations

from lagebild.compare.affinity import cover_softly, list_parts
from lagebild.compare.choices import Key, Pair, prefer_mutual
from lagebild.compare.corpus import SHORT_TERM, Corpus, stable_id
from lagebild.compare.groups import block_pairs, connect
from lagebild.compare.measures import are_rival, share_measure
from lagebild.compare.renderings import are_variants, list_attributed
from lagebild.compare.said import Said, list_said, refusals, were_said_apart
from lagebild.compare.weighing import weigh
from lagebild.compare.words import is_same_run, shared_run
from lagebild.model.facts import OPPOSING_ACTS
from lagebild.model.stories import Claim, Story

BIAS = -5.5
"""Log odds that two statements of one story with nothing in common are one utterance."""
BIAS_WITHOUT_VECTORS = -5.0
"""The same where the language pack offers no sentence vectors."""
THRESHOLD = -1.0
"""Mean log odds above which statements are joined; they are raised for pairs that choose each other."""
COUNTED = 0.5
"""Share of the pairs that count, best first: two short quotations of one speech may share little."""
VERBATIM_SHARE = 0.8
"""Statements whose words agree to this share, in order, carry the same wording."""
BLOCK_REACH = 40
"""Statements compared for one shared speaker or term, nearest in time first."""
denials = frozenset({"deny"})
"""Acts that call untrue what others say."""
plain_acts = frozenset({"assert", "announce"})
"""Acts of most statements: that two share one of the others tells more."""
judging = frozenset({"accuse", "praise", "worry"})
"""Acts that say what to think of something."""
foretelling = frozenset({"promise", "threaten", "announce", "demand"})
"""Acts that say what shall come."""
binding_acts = frozenset({"promise", "threaten", "demand", "praise", "hope", "worry", "ask"})
"""Acts that no report takes for another act."""
UNNAMED_ACT = 0.3
"""What another act counts where one of two reports names none: "said" fits a promise, a wish and a warning."""
SURELY_ONE = 0.0
"""Log odds from which two statements are one utterance, whatever else each of them may match."""
SURE, SURE_CHOICE = 0.75, 0.3
"""Log odds of a sure pair, with this share of what choosing each other adds: of 69 such pairs judged by hand, 61 were
right (`benchmarks/claims.py` counts a part of them)."""
NESTED = 0.0
"""Log odds for a statement and the one that it passes on inside it."""
REACH = 40
"""Statements of a claim whose words are compared with those of each: a long claim costs its length, not its square."""
THREE_WEEKS = timedelta(days=21)
"""In the annotated stories no utterance is passed on in other words after so long (the weight is set by hand)."""
LIKE_WORDS, LIKE_MEANING = 0.3, 0.4
"""Whose words and sentences are less alike than this tell two things, whoever says them and with whatever act."""


@dataclass(frozen=True, slots=True)
class ClaimFeatures:
    """What two statements have in common; every value lies between 0 and 1."""

    same_speaker: float = 0.0
    related_speaker: float = 0.0
    other_speaker: float = 0.0
    same_act: float = 0.0
    likeness: float = 0.0
    coverage: float = 0.0
    numbers: float = 0.0
    sentence: float = 0.0
    meaning: float = 0.0
    verbatim: float = 0.0
    opposed: float = 0.0
    marked_act: float = 0.0
    other_marked_act: float = 0.0
    rival_numbers: float = 0.0
    two_persons: float = 0.0
    variant: float = 0.0
    other_polarity: float = 0.0
    same_denial: float = 0.0
    weeks_apart: float = 0.0


weights = ClaimFeatures(
    same_speaker=1.3,
    related_speaker=0.2,
    other_speaker=-0.3,
    same_act=0.7,
    likeness=1.3,
    coverage=2.1,
    numbers=3.2,
    sentence=0.6,
    meaning=4.2,
    verbatim=0.3,
    opposed=-5.0,
    marked_act=0.4,
    other_marked_act=-1.5,
    rival_numbers=-4.0,
    two_persons=-1.0,
    variant=2.0,
    other_polarity=-0.8,
    same_denial=3.5,
    weeks_apart=-4.0,
)
"""Log odds by feature: logistic regression over the statement pairs of annotated stories, then rounded."""
weights_without_vectors = replace(weights, likeness=2.2, coverage=3.1, sentence=2.0, meaning=0.0, same_denial=4.5)
"""The same where the language pack offers no sentence vectors: words have to tell more."""


MIN_ALONE = -2.6
"""A pair below this is not one utterance, even where neither side has a better match."""


def align_statements(corpus: Corpus, story: Story) -> list[list[list[Said]]]:
    """The statements of a story in groups of what may be one utterance each, in order of first report.

    A group comes in parts, the part of most articles first: inside a part the statements surely are one utterance.
    """
    said = list_said(corpus, story)
    by_key = {s.key: s for s in said}
    scores = {(a, b): score_statements(corpus, by_key[a], by_key[b]) for a, b in _candidates(corpus, said)}
    raised = prefer_mutual(scores, lowest=BIAS)
    likely = {pair: raised[pair] for pair, score in scores.items() if score >= MIN_ALONE or pair[0][0] == pair[1][0]}
    groups = corpus.ties.group(by_key, likely, threshold=THRESHOLD, missing=BIAS, counted=COUNTED)
    order = {s.key: i for i, s in enumerate(said)}
    sure = {pair for pair, score in scores.items() if _is_sure(by_key[pair[0]], by_key[pair[1]], score, raised[pair])}
    sure |= corpus.ties.same_pairs
    return [[[by_key[k] for k in part] for part in _part(sorted(g, key=order.__getitem__), sure)] for g in groups]


def _is_sure(a: Said, b: Said, score: float, raised: float) -> bool:
    if a.article == b.article:
        return score >= NESTED
    if _is_told_and_judged(a, b):
        return False
    # where the speakers have nothing to do with each other, that no other statement fits says little
    return score + SURE_CHOICE * (raised - score) * bool(a.speakers & b.speakers) >= SURE


def _is_told_and_judged(a: Said, b: Said) -> bool:
    """Whether somebody blames or praises what another one, not he, says will come."""
    return not a.speakers & b.speakers and len(_acts(a, b) & judging) == 1 and bool(_acts(a, b) & foretelling)


def _part(group: Sequence[Key], sure: Container[Pair]) -> list[list[Key]]:
    """The group in parts that sure pairs hold together."""
    parts = connect(group, ((a, b) for a, b in combinations(group, 2) if (a, b) in sure or (b, a) in sure))
    return sorted(parts, key=lambda part: -len({article for article, _ in part}))


def _candidates(corpus: Corpus, said: Sequence[Said]) -> list[Pair]:
    """Pairs that share a rare term, a number or the beginning of a long word."""
    blocks: dict[str, list[Key]] = defaultdict(list)
    for one in said:
        for feature in {f for t in one.terms if len(t) > SHORT_TERM or t.isdigit() for f in list_parts(t)}:
            blocks[feature].append(one.key)
        for kind in one.targets:
            blocks[f"denies {kind}"].append(one.key)
    return sorted(p for p in block_pairs(blocks.values(), reach=BLOCK_REACH) if p[0] != p[1])


def read_claim_features(corpus: Corpus, a: Said, b: Said) -> ClaimFeatures:
    """Everything that speaks for or against one utterance."""
    same, related = bool(a.direct & b.direct), bool(a.speakers & b.speakers)
    meaning = corpus.meaning((a.article, a.sentence), (b.article, b.sentence))
    verbatim = is_same_run(a.terms, b.terms, least=VERBATIM_SHARE)
    return ClaimFeatures(
        same_speaker=float(same),
        related_speaker=float(related and not same),
        other_speaker=float(bool(a.direct & corpus.named and b.direct & corpus.named) and not related),
        same_act=float(a.statement.act == b.statement.act),
        likeness=corpus.likeness(a.words, b.words),
        coverage=cover_softly(corpus, a.telling, b.telling),
        numbers=share_measure(a.measures, b.measures),
        sentence=corpus.likeness(a.beside, b.beside),
        meaning=meaning or 0.0,
        marked_act=float(related and a.statement.act == b.statement.act and a.statement.act not in plain_acts),
        other_marked_act=_weigh_other_act(a, b),
        rival_numbers=float(are_rival(a.measures, b.measures)) * (0.7 if related else 1.0),
        two_persons=float(_are_two_persons(corpus, a, b)),
        variant=float(related and _is_variant(corpus, a, b)),
        other_polarity=float(a.statement.polarity != b.statement.polarity and not _acts(a, b) & refusals),
        # who answers what another one said makes a second utterance, however alike the words
        opposed=float(not related and (a.statement.act in OPPOSING_ACTS) != (b.statement.act in OPPOSING_ACTS)),
        verbatim=float(verbatim),
        same_denial=float(related and _deny_the_same(a, b)),
        weeks_apart=float(not verbatim and _are_weeks_apart(corpus, a, b)),
    )


def _weigh_other_act(a: Said, b: Said) -> float:
    """How much speaks against one utterance that only one side calls it a promise, say.

    That is less where one speaker is only told to have said it: a word for the act is chosen by who reports.
    """
    acts = _acts(a, b)
    if len(acts) < 2 or not acts & binding_acts:
        return 0.0
    return UNNAMED_ACT if acts & plain_acts and a.speakers & b.speakers else 1.0


def _deny_the_same(a: Said, b: Said) -> bool:
    """Whether one side denies one kind of happening twice, in whatever words: a story has one such accusation."""
    acts = _acts(a, b)
    return acts <= refusals and bool(acts & denials) and bool(a.targets & b.targets)


def _are_weeks_apart(corpus: Corpus, a: Said, b: Said) -> bool:
    """Whether the reports came out weeks apart: what is said alike then mostly was said once more."""
    first, second = sorted((corpus.by_id[s.article].published for s in (a, b)), key=lambda p: p.earliest or date.max)
    if first.latest is None or second.earliest is None:
        return False
    return second.earliest - first.latest > THREE_WEEKS


def _acts(a: Said, b: Said) -> set[str]:
    return {a.statement.act, b.statement.act}


def _are_two_persons(corpus: Corpus, a: Said, b: Said) -> bool:
    """Whether both sides name persons, and other ones: only slips and mouthpieces let two people say one thing."""
    named = [{corpus.name_of(s) for s in said.direct if corpus.is_named_person(s)} for said in (a, b)]
    return all(named) and not a.speakers & b.speakers


def _is_variant(corpus: Corpus, a: Said, b: Said) -> bool:
    """Whether both call one telling thing by another attribute, as two translations of one sentence do."""
    left, right = (list_attributed(corpus, s.article, s.statement) for s in (a, b))
    return any(are_variants(x, y) for x in left for y in right)


def score_statements(corpus: Corpus, a: Said, b: Said) -> float:
    """Log odds that two statements are one utterance; two of one article never are unless one holds the other."""
    if a.article == b.article:
        nested = any(x.overlaps(y) for x in a.statement.content for y in b.statement.content)
        return NESTED if nested else float("-inf")
    if were_said_apart(corpus, a, b) or were_said_apart(corpus, b, a):
        return BIAS
    features = read_claim_features(corpus, a, b)
    if corpus.meaning((a.article, a.sentence), (b.article, b.sentence)) is None:
        return BIAS_WITHOUT_VECTORS + weigh(features, weights_without_vectors)
    return BIAS + weigh(features, weights) if _tell_alike(features) else BIAS


def _tell_alike(features: ClaimFeatures) -> bool:
    """Whether words, numbers, meaning or a telling act of one side say that two statements tell one thing."""
    if features.numbers or features.marked_act or features.same_denial or features.variant:
        return True
    return features.coverage >= LIKE_WORDS or features.meaning >= LIKE_MEANING


def list_retold(corpus: Corpus, one: Said, group: Iterable[Said]) -> list[Said]:
    """The statements of other reports that surely pass on the same utterance."""
    return [s for s in group if s.article != one.article and score_statements(corpus, one, s) >= SURELY_ONE]


def make_claim(story: Story, parts: Sequence[Sequence[Said]], origins: int, judged: Sequence[str] = ()) -> Claim:
    """The claim that the parts of a group make, with what people said of its statements belonging together.

    Articles, speakers and relation are those of the first part; statements of the other parts are possible ones.
    """
    sure, *others = parts
    group = [s for part in parts for s in part]
    articles = tuple(dict.fromkeys(s.article for s in sure))
    relation = relate(sure)
    alike = (f"{len(articles)} articles, {relation}, same or related speaker",) if len(articles) > 1 else ()
    return Claim(
        id=stable_id("c", (f"{s.article} {s.statement.id}" for s in group)),
        story=story.id,
        speakers=_speakers(sure),
        statements=tuple(s.key for s in group),
        possible=tuple(s.key for part in others for s in part),
        articles=articles,
        origins=origins,
        relation=relation,
        because="; ".join((*judged, *alike)),
    )


def _speakers(group: Iterable[Said]) -> tuple[str, ...]:
    counts: dict[str, int] = defaultdict(int)
    for said in group:
        for speaker in said.direct:
            counts[speaker] += 1
    return tuple(sorted(counts, key=lambda s: (-counts[s], s)))


def relate(group: Sequence[Said]) -> str:
    """Whether the articles give the same words, the same sense, or both."""
    if len({s.article for s in group}) < 2:
        return "single"
    shares = [shared_run(a.terms, b.terms) for i, a in enumerate(group) for b in group[i + 1 : i + 1 + REACH]]
    if min(shares) >= VERBATIM_SHARE:
        return "verbatim"
    quoted = [s.statement.form in ("direct", "mixed") for s in group]
    return "mixed" if max(shares) >= VERBATIM_SHARE or (any(quoted) and not all(quoted)) else "paraphrase"
