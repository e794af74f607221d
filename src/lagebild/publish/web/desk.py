"""Reads from the database only what a page shows, and keeps it until the picture changes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from lagebild.compare.corrections import correct_analyses
from lagebild.compare.judged import Judged, was_out
from lagebild.model.article import DateRange
from lagebild.model.facts import Analysis
from lagebild.model.judgements import Judgement, hash_text
from lagebild.model.stories import Difference, Picture, Story
from lagebild.publish.case import Case
from lagebild.publish.start_page import AgendaView
from lagebild.publish.summaries import StorySummary, group_copies, most_origins
from lagebild.publish.web.kept import Kept
from lagebild.store.finding import Wanted
from lagebild.store.sql import SqlStore

KEPT_CASES = 8
"""Stories whose facts stay in memory."""
KEPT_ACTORS = 2
"""They hold the facts of several stories."""
MAX_ACTOR_STORIES = 6
ENOUGH_REPORTS = 30
"""With so many reports, no further story is read."""
MAX_ACTOR_REPORTS = 400
"""Of an actor named everywhere the newest stories are shown; the search finds the others."""

DatedPlan = tuple[str, str, str, str, int]
"""When a plan was known, its record, its last day, its time and its position in the agenda."""
Comparer = Callable[[Sequence[Analysis], Sequence[Judgement]], Judged]
"""Compares a few articles as a build compares all."""


@dataclass(frozen=True, slots=True)
class Known:
    """A case with whether it holds everything there is."""

    case: Case
    complete: bool


class Desk:
    """Cases made from parts of a database."""

    def __init__(self, store: SqlStore, compare: Comparer) -> None:
        self.store = store
        self.reader = store.reader()
        self.finder = store.finder()
        self.likeness = store.likeness()
        self.compare = compare
        self._judgements: Kept[tuple[Judgement, ...]] = Kept(1)
        self._cases: Kept[Case | None] = Kept(KEPT_CASES)
        self._actors: Kept[Known | None] = Kept(KEPT_ACTORS)
        self._same: Kept[dict[str, str]] = Kept(1)
        self.plans: Kept[tuple[list[AgendaView], list[AgendaView]]] = Kept(KEPT_CASES)
        """What the start page says of plans, by language and day."""
        self.dated_plans: Kept[list[DatedPlan]] = Kept(1)
        """All plans in short, by revision."""
        self._outlets: Kept[tuple[tuple[str, str], ...]] = Kept(1)
        self._speakers: Kept[tuple[str, ...]] = Kept(1)
        self._offered: Kept[tuple[tuple[str, str], ...]] = Kept(1)

    def story(self, story: str, as_of: date | None = None) -> Case | None:
        """All facts of one story, as known on a day."""
        key = ("story", story, as_of, self.reader.revision())
        return self._cases.get(key, lambda: self._story(story, as_of))

    def article(self, article: str, as_of: date | None = None) -> Case | None:
        """All facts of the story of an article; of the article alone where it has none."""
        story = self.reader.story_of(article)
        found = self.story(story, as_of) if story else self._lone([article], as_of)
        return found if found and found.article(article) else None

    def actor(self, actor: str, as_of: date | None = None) -> Known | None:
        """The newest stories in which an actor is named."""
        actor = self.canonical(actor)
        key = ("actor", actor, as_of, self.reader.revision())
        return self._actors.get(key, lambda: self._actor(actor, as_of))

    def canonical(self, entity: str) -> str:
        """The id under which an entity is known across articles."""
        same = self._same.get(self.reader.revision(), lambda: dict(self.reader.same_entities()))
        seen = {entity}
        while (following := same.get(entity)) is not None and following not in seen:
            seen.add(following)
            entity = following
        return entity

    def holding(self, reference: str) -> Case | None:
        """The case of the story to which an id of the export belongs."""
        article, _, local = reference.partition(":")
        if local and (found := self.article(article)) is not None and (article, local) in found.facts:
            return found
        story = self.reader.story_of_part(reference)
        if story is not None:
            return self.story(story)
        known = self.actor(reference)
        return known.case if known else None

    def articles(self, articles: Sequence[str], parts: Sequence[str] | None = None) -> Case:
        """Some articles with some of their facts, and the names of their stories."""
        heads = self.reader.heads(articles)
        stories = self.reader.stories(sorted({h.story for h in heads.values() if h.story}))
        published = tuple((i, h.article.published) for i, h in heads.items())
        picture = Picture(
            stories=tuple(stories.values()), published=published, same_entities=self.reader.same_entities()
        )
        return self.correct(self.reader.analyses_of(articles, parts=parts), picture)

    def judgements(self) -> tuple[Judgement, ...]:
        """All judgements, also those taken back, oldest first."""
        return self._judgements.get(self.reader.revision(), self.store.judgements)

    def judged_of(self, analyses: Sequence[Analysis]) -> list[Judgement]:
        """The judgements whose words stand in these articles."""
        if not (judgements := self.judgements()):
            return []
        articles = {a.article.id for a in analyses} | {hash_text(a.article.text) for a in analyses}
        return [
            j
            for j in judgements
            if any(a.article in articles or a.content in articles for a in (*j.anchors, *j.others))
        ]

    def tag_judged(self) -> None:
        """Let searches find what people corrected: a build tags sentences by what it found itself."""
        standing = [j for j in self.judgements() if j.stands]
        articles = sorted({a.article for j in standing for a in (*j.anchors, *j.others)})
        if articles:
            self.store.tag_again(self.articles(articles).analyses)

    def correct(self, analyses: Sequence[Analysis], picture: Picture) -> Case:
        """Facts of articles as people corrected them."""
        judgements = self.judged_of(analyses)
        corrected = correct_analyses(analyses, judgements)
        unread = {judgement.id: reason for judgement, reason in corrected.unread}
        return Case(corrected.analyses, picture, judgements=tuple(judgements), marks=corrected.marks, unread=unread)

    def outlets(self) -> tuple[tuple[str, str], ...]:
        """Id and name of every outlet."""
        return self._outlets.get(self.reader.revision(), self.finder.outlets)

    def speakers(self, limit: int) -> tuple[str, ...]:
        """Names of those who are quoted most."""
        key = (limit, self.reader.revision())
        return self._speakers.get(key, lambda: tuple(dict.fromkeys(a.name for a in self.finder.speakers(limit))))

    def newest_stories(self, limit: int) -> tuple[tuple[str, str], ...]:
        """Id and title of the stories with the newest reports."""

        def read() -> tuple[tuple[str, str], ...]:
            ids = self.reader.story_ids(limit=limit)
            stories = self.reader.stories(ids)
            return tuple((i, stories[i].title) for i in ids if i in stories)

        return self._offered.get((limit, self.reader.revision()), read)

    def summaries(self, *, limit: int, offset: int, as_of: date | None) -> list[StorySummary]:
        """Stories in short, those with the newest reports first."""
        ids = self.reader.story_ids(limit=limit, offset=offset, until=as_of)
        stories = self.reader.stories(ids)
        known = [stories[i] for i in ids if i in stories]
        heads = self.reader.heads([a for s in known for a in s.articles])
        lengths = {i: h.characters for i, h in heads.items()}
        records, conflicts = self.reader.record_tellings(ids), self.reader.conflicts_of(ids)
        reuse = self.reader.reuse_of(ids)
        summaries = []
        for story in known:
            reports = [
                h.article for i in story.articles if (h := heads.get(i)) and is_known(h.article.published, as_of)
            ]
            seen = {a.id for a in reports}
            told = [(seen.intersection(i), n) for i, n in records.get(story.id, ())]
            copies = [r for r in reuse if r.story == story.id]
            summaries.append(
                StorySummary(
                    story=story,
                    reports=tuple(reports),
                    # what later reports tell alike doesn't count yet
                    origins=most_origins(group_copies(reports, lengths, copies), (min(len(i), n) for i, n in told)),
                    records=sum(bool(i) for i, _ in told),
                    conflicts=tuple(d for d in conflicts if d.story == story.id and _is_two_sided(d, seen)),
                )
            )
        return summaries

    def _story(self, story: str, as_of: date | None) -> Case | None:
        picture = self.reader.picture_of(story)
        if not picture.stories:
            return None
        analyses = self.reader.analyses_of(picture.stories[0].articles, vectors=as_of is not None)
        if as_of is None:
            return self.correct(analyses, picture)
        published = dict(picture.published)
        early = [a for a in analyses if is_known(published.get(a.article.id, a.published), as_of)]
        if len(early) == len(analyses):
            return self.correct(analyses, picture)
        return self.compare_story(early, picture.stories[0], as_of) if early else None

    def compare_story(self, analyses: Sequence[Analysis], story: Story, as_of: date | None = None) -> Case:
        """The story as comparing these reports gives it, under the same id."""
        judgements = self.judged_of(analyses)
        judged = self.compare(analyses, judgements)
        picture = bring_together(judged.picture, story, [a.article.id for a in analyses])
        marks = judged.corrected.marks
        return Case(judged.corrected.analyses, picture, judgements=tuple(judgements), marks=marks, as_of=as_of)

    def _lone(self, articles: Sequence[str], as_of: date | None) -> Case | None:
        case = self.articles(articles)
        known = [a for a in case.analyses if is_known(case.published(a.article), as_of)]
        return replace(case, analyses=tuple(known)) if known else None

    def _actor(self, actor: str, as_of: date | None) -> Known | None:
        stories: dict[str, None] = {}
        lone: list[str] = []
        for kind in ("speaker", "actor"):
            wanted = Wanted(tags=(f"{kind}:{actor}",), until=as_of)
            named = dict.fromkeys(hit.article for hit in self.finder.find(wanted, limit=MAX_ACTOR_REPORTS))
            for article, head in self.reader.heads(named).items():
                if head.story:
                    stories.setdefault(head.story)
                elif len(lone) < MAX_ACTOR_STORIES:
                    lone.append(article)
        cases = self._newest(list(stories)[:MAX_ACTOR_STORIES], as_of)
        complete = len(stories) < MAX_ACTOR_STORIES and len(cases) == len(stories)
        cases += [c for c in (self._lone(lone, as_of) if lone else None,) if c]
        return Known(join_cases(cases), complete) if cases else None

    def _newest(self, stories: Sequence[str], as_of: date | None) -> list[Case]:
        """The first stories, until they have reports enough."""
        cases: list[Case] = []
        for story in stories:
            if sum(len(case.by_article) for case in cases) >= ENOUGH_REPORTS:
                break
            cases += [case for case in (self.story(story, as_of),) if case]
        return cases


def join_cases(cases: Sequence[Case]) -> Case:
    """Several stories as one case."""
    pictures = [case.picture for case in cases]
    joined = {
        name: tuple(dict.fromkeys(part for p in pictures for part in getattr(p, name)))
        for name in Picture.__dataclass_fields__
    }
    return Case(
        analyses=tuple({a.article.id: a for case in cases for a in case.analyses}.values()),
        picture=Picture(**joined),
        marks={key: marks for case in cases for key, marks in case.marks.items()},
    )


def is_known(published: DateRange, as_of: date | None) -> bool:
    """Whether a report had surely come out by a day."""
    return as_of is None or was_out(published, as_of)


def _is_two_sided(difference: Difference, articles: set[str]) -> bool:
    return sum(not articles.isdisjoint(side.articles) for side in difference.sides) > 1


def bring_together(picture: Picture, story: Story, articles: Sequence[str]) -> Picture:
    """Few reports may not yet have been one story; looked back at they are, under its name of today."""
    moved = {
        name: tuple(replace(part, story=story.id) for part in getattr(picture, name))
        for name in ("records", "claims", "differences", "reuse", "terms", "agenda", "ledger", "positions")
    }
    return replace(picture, stories=(replace(story, articles=tuple(articles)),), **moved)
