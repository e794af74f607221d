"""Statements that deny what somebody else said: in one report or across reports."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from lagebild.compare.affinity import soft_coverage, telling_terms, term_affinity
from lagebild.compare.claims import list_retold
from lagebild.compare.corpus import Corpus
from lagebild.compare.disowned import find_denied, find_disowned
from lagebild.compare.happenings import HAPPENED
from lagebild.compare.naming import THING
from lagebild.compare.own_words import MIN_LENGTH, list_things, name_terms, own_terms
from lagebild.compare.said import Said, spoken_types
from lagebild.compare.told import Told, Topic, make_difference
from lagebild.compare.words import WORD
from lagebild.model.facts import Event
from lagebild.model.stories import Difference, Story

denying = frozenset({"deny"})
"""Acts that call what somebody said untrue; a refusal does not."""
asserting = frozenset({"assert", "accuse", "announce", "promise", "warn", "threaten"})
"""Acts whose content somebody else can deny."""
conditional = frozenset({"threaten", "promise", "warn", "announce", "assert"})
"""Acts that under a condition only tell what would follow."""
MIN_DENIAL = 0.75
"""Coverage and likeness together from which a denial and a statement are about one thing."""
MIN_RARE = 0.6
"""Rarity that one shared term must have: everyday words prove nothing."""
SAME_WORDS = 0.85
"""Whoever repeats the words does not contradict them."""
RARE_ALONE = 0.75
"""Rarity of a word that may be the only one shared."""
RARE_VERB = 0.8
"""Rarity of a verb that may be all that is shared, where the one who denies it is told to have done it."""
MIN_SHARED = 2
"""One shared word is enough only beside the statement or where both sentences mean much the same."""
MIN_MEANING = 0.45
"""Likeness in meaning that makes up for a second shared word."""
NEAR_SENTENCES = 2
"""A denial answers a statement so few sentences before it."""
MOST_RIVALS = 2
"""So many statements are set against one denial."""
SAME_WORD = 0.7
"""Affinity of two forms of one word."""
SAME_STEM = 0.4
"""Affinity of two words of one stem."""
MIN_RARE_NEAR = 0.5
"""Rarity of the word that a denial takes up from the sentence beside it."""
MIN_TAKEN_UP = 0.33
"""Share of the words of a denial that a statement about the same thing has, where it has one of them ..."""
MIN_TAKEN_UP_OF_TWO = 0.25
"""... and where it has more."""
MIN_MATTER = 2
"""The mere name of a thing says nothing of it that could be denied."""
MOST_NAMED = 3
"""Words that head a contradiction."""
NEAR_BONUS = 0.25
"""A statement just before the denial is likely meant."""


def find_denials(corpus: Corpus, story: Story, claims: Sequence[Sequence[Said]]) -> list[Difference]:
    """A contradiction for every denial with the statements that it is about, in all reports that pass them on."""
    said = [s for group in claims for s in group]
    groups = {s.key: group for group in claims for s in group}
    index: dict[str, list[Said]] = defaultdict(list)
    ordered: dict[str, list[Said]] = defaultdict(list)
    for one in sorted(said, key=lambda s: (corpus.order[s.article], s.sentence, s.statement.content)):
        ordered[one.article].append(one)
        if one.statement.act in asserting:
            for term in own_terms(corpus, one):
                index[term[:4]].append(one)
    found: list[Difference] = []
    for one in said:
        if _denies(one) and _can_speak(corpus, one):
            beside = ordered[one.article]
            rivals = (
                _find_rivals(corpus, one, index)
                or find_denied(corpus, one, beside, said)
                or find_disowned(corpus, one, said, tells_matter=_tells_matter(corpus, one))
                or _find_neighbours(corpus, one, beside)
            )
            if rivals:
                again = [s for s in said if _denies_again(corpus, one, s)]
                passed_on = (s for r in (one, *rivals) for s in list_passed_on(corpus, r, rivals, groups[r.key]))
                retold = list({s.key: s for s in (*again, *passed_on)}.values())
                found.append(_contradict(corpus, story, [one, *retold], rivals, beside))
    return found


def _denies(said: Said) -> bool:
    return said.statement.act in denying


def _denies_again(corpus: Corpus, denial: Said, other: Said) -> bool:
    """Whether another report has anybody deny that the same happened, in a telling word of both."""
    if other.article == denial.article or not _denies(other) or not denial.targets & other.targets:
        return False
    shared = own_terms(corpus, denial) & own_terms(corpus, other) - name_terms(corpus, denial.article)
    return any(corpus.rarity(t) >= RARE_ALONE for t in shared)


def list_passed_on(corpus: Corpus, one: Said, rivals: Sequence[Said], group: Sequence[Said]) -> list[Said]:
    """The statements of other reports that pass it on; of a denial those that deny the same."""
    retold = list_retold(corpus, one, group)
    return [s for s in retold if not _denies(one) or _is_of_matter(corpus, one, rivals, s)]


def _is_of_matter(corpus: Corpus, denial: Said, rivals: Sequence[Said], other: Said) -> bool:
    """Whether a denial passed on elsewhere that only points back ("denied that") points to what this one is about."""
    if _tells_matter(corpus, denial) and _tells_matter(corpus, other):
        return True
    before = corpus.sentence_span(other.article, other.sentence - 1) if other.sentence else None
    words = corpus.terms(corpus.by_id[other.article].excerpt(before)) if before is not None else ()
    pointed = telling_terms((*words, *own_terms(corpus, other))) - name_terms(corpus, other.article)
    matter = frozenset(t for s in (denial, *rivals) for t in own_terms(corpus, s)) - name_terms(corpus, denial.article)
    telling = (t for t in pointed if len(t) >= MIN_LENGTH and corpus.rarity(t) >= MIN_RARE)
    return any(term_affinity((t,), matter) >= SAME_WORD for t in telling)


def _tells_matter(corpus: Corpus, said: Said) -> bool:
    return len(list_things(corpus, said) & own_terms(corpus, said)) >= MIN_MATTER


def _can_speak(corpus: Corpus, said: Said) -> bool:
    """Whether any of those who deny is somebody: a law that must not contradict another one denies nothing."""
    return any(corpus.kind_of(s) != THING for s in said.statement.speakers)


def _find_rivals(corpus: Corpus, denial: Said, index: dict[str, list[Said]]) -> list[Said]:
    """Statements of others about the same matter, in any report."""
    terms = own_terms(corpus, denial)
    rivals = {r.key: r for t in terms for r in index[t[:4]] if _may_rival(corpus, denial, r)}
    scored = sorted(
        ((score_rival(corpus, denial, terms, r), r) for r in rivals.values()), key=lambda s: (-s[0], s[1].key)
    )
    return [r for score, r in scored[:MOST_RIVALS] if score >= MIN_DENIAL]


def _find_neighbours(corpus: Corpus, denial: Said, ordered: Sequence[Said]) -> list[Said]:
    """A statement of somebody else beside the denial that takes up one of its words in another form."""
    near = [
        o for o in ordered if 0 < abs(o.sentence - denial.sentence) <= NEAR_SENTENCES and o.statement.act in asserting
    ]
    names = name_terms(corpus, denial.article)
    terms = [t for t in own_terms(corpus, denial) - names if corpus.rarity(t) >= MIN_RARE_NEAR]
    things = list_things(corpus, denial)
    rivals = [o for o in near if _may_rival(corpus, denial, o)]
    taken_up = [o for o in rivals if _takes_up(terms, own_terms(corpus, o) - names, things)]
    return taken_up[:1] or [o for o in rivals if _tells_what_is_denied(corpus, denial, o)][-1:]


def _tells_what_is_denied(corpus: Corpus, denial: Said, other: Said) -> bool:
    """Whether somebody right before says that something came about of the kind that is denied, in other words."""
    denied = {e.type for e in _events_in(corpus, denial) if e.status == "denied"} - spoken_types
    told = {e.type for e in _events_in(corpus, other) if e.status in HAPPENED}
    return 0 < denial.sentence - other.sentence <= 1 and not denied.isdisjoint(told)


def _events_in(corpus: Corpus, said: Said) -> list[Event]:
    return corpus.by_id[said.article].events_in(said.statement.id)


def _takes_up(terms: Sequence[str], others: frozenset[str], things: frozenset[str]) -> bool:
    shared = [t for t in terms if term_affinity((t,), others) >= SAME_STEM]
    return not things.isdisjoint(shared) and _is_much(shared, terms)


def _is_much(shared: Collection[str], terms: Collection[str], least: float = MIN_TAKEN_UP) -> bool:
    """Whether one word in a few is shared: a long denial that takes up one word may be about anything."""
    return bool(shared) and len(shared) >= least * len(terms)


def _contradict(
    corpus: Corpus, story: Story, denials: Sequence[Said], rivals: Sequence[Said], ordered: Sequence[Said]
) -> Difference:
    denial, *retold = denials
    terms = own_terms(corpus, denial)
    shared = terms.intersection(t for r in rivals for t in own_terms(corpus, r))
    about = _name_matter(corpus, denial, shared)
    names = " and ".join(voice_of(corpus, s) for s in (rivals[0], denial))
    topic = Topic(story.id, "attribution", about or denial.statement.act)
    reasons = [s for s in ordered[ordered.index(denial) + 1 :] if not denial.overlaps(s)][:1]
    near = [s for s in reasons if s.direct == denial.direct and s.sentence - denial.sentence <= 1]
    more = [s for s in near if s.statement.act in asserting | denying]
    told = [tell_said(corpus, s) for s in (*rivals, denial, *more, *retold)]
    return make_difference(topic, "conflicting", told, f"{names} contradict each other")


def _name_matter(corpus: Corpus, denial: Said, shared: frozenset[str]) -> str:
    """The first words of the denial that the others have too, as they stand there."""
    analysis = corpus.by_id[denial.article]
    words = [match.group() for span in denial.statement.content for match in WORD.finditer(analysis.excerpt(span))]
    named = dict.fromkeys(word for word in words if not shared.isdisjoint(corpus.terms(word)) and not word[0].isdigit())
    return ", ".join(list(named)[:MOST_NAMED])


def _may_rival(corpus: Corpus, denial: Said, other: Said) -> bool:
    if denial.key == other.key or _denies(other):
        return False
    if len(own_terms(corpus, other)) < MIN_MATTER or _is_only_conditional(other):
        return False
    if says_no(corpus, denial) and says_no(corpus, other):
        return False  # two who both say no do not contradict each other
    if not denial.direct or not other.direct or denial.speakers & other.speakers:
        return False
    return denial.article != other.article or not denial.overlaps(other)


def _is_only_conditional(said: Said) -> bool:
    """ "Should they attack, we shall answer" says nothing that a denial of an attack contradicts."""
    return bool(said.statement.condition) and said.statement.act in conditional


def says_no(corpus: Corpus, said: Said) -> bool:
    """Whether the words of a statement hold a negation."""
    words = corpus.terms_in(said.article, said.statement.content)
    # what a denial says is no whatever its polarity; of a told one the words are those that it denies
    denied = said.statement.act in denying and said.statement.form != "reported"
    return denied or said.statement.polarity == "negative" or not corpus.negations.isdisjoint(words)


def score_rival(corpus: Corpus, denial: Said, terms: frozenset[str], other: Said) -> float:
    """How surely the denial is about the statement: shared words, meaning of the sentences, nearness in a report."""
    theirs = own_terms(corpus, other)
    names = name_terms(corpus, denial.article)
    shared = [t for t in terms - names if corpus.rarity(t) >= MIN_RARE and term_affinity((t,), theirs) >= SAME_WORD]
    near = denial.article == other.article and 0 <= denial.sentence - other.sentence <= NEAR_SENTENCES
    # whoever is told to have done it, and denies it, answers that
    told_of = not denial.direct.isdisjoint(corpus.names_at(other.article, other.sentence) - other.direct)
    near |= told_of
    meaning = corpus.meaning((denial.article, denial.sentence), (other.article, other.sentence)) or 0.0
    single = max(map(corpus.rarity, shared), default=0.0) >= RARE_ALONE and meaning >= MIN_MEANING
    alone = len(shared) < MIN_SHARED
    if not _is_much(shared, terms - names, MIN_TAKEN_UP if alone else MIN_TAKEN_UP_OF_TWO) or (
        alone and not near | single
    ):
        return 0.0
    done = told_of and max(map(corpus.rarity, shared)) >= RARE_VERB
    if list_things(corpus, denial).isdisjoint(shared) and not done:
        return 0.0  # that both have a helping verb says nothing
    likeness = corpus.likeness(terms, theirs)
    if likeness > SAME_WORDS:
        return 0.0
    words = soft_coverage(corpus, terms, theirs) + likeness
    return words + meaning / 2.0 + (NEAR_BONUS if near else 0.0)


def voice_of(corpus: Corpus, said: Said) -> str:
    """The names of who says it."""
    names: Iterable[str] = (corpus.name_of(s) for s in said.statement.speakers)
    return ", ".join(names) or "somebody unnamed"


def tell_said(corpus: Corpus, said: Said) -> Told:
    """A statement as a told value, with who says it."""
    statement = said.statement
    spans = tuple(sorted({*statement.content, *statement.speaker_spans, *statement.cue}))
    return Told(said.article, f"{voice_of(corpus, said)}: {_word(corpus, said)}", spans)


def _word(corpus: Corpus, said: Said) -> str:
    """The words of a statement; "that" alone says nothing without "denied" beside it."""
    text, statement = corpus.by_id[said.article].article.text, said.statement
    bare = statement.cue and not own_terms(corpus, said)
    first, *others = sorted({*statement.content, *statement.cue}) if bare else statement.content
    words, end = first.of(text), first.end
    for span in others:
        words += f"{' ' if bare and not text[end : span.start].strip() else ' … '}{span.of(text)}"
        end = span.end
    return words
