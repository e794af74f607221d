"""Answers a search: reads the form, asks the index or the vectors, and shows what they find."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date

from lagebild.model.facts import ACTS, STATUSES, Statement
from lagebild.publish.case import FactKey
from lagebild.publish.messages import Messages
from lagebild.publish.search_page import Found, SearchForm, SearchView, Terms, search_address, view_hits
from lagebild.publish.web.desk import Desk
from lagebild.store.base import Hit
from lagebild.store.finding import Wanted, all_tags

HITS_A_PAGE = 20
MAX_PAGES = 50
MAX_TYPED = 300
"""Characters of a search that are read."""
MIN_LIKENESS = 0.5
"""Vectors less alike than that have little more in common than the language."""
ACTORS_OFFERED = 200
STORIES_OFFERED = 50
MOST_ALIKE = 60

Vectors = Callable[[Sequence[str]], Sequence[Sequence[float]]]
"""Vectors of sentences, as the analysis made them."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """What a language pack does for a search."""

    terms: Terms
    vectors: Vectors


def read_form(query: Mapping[str, str]) -> SearchForm:
    """The form as typed, cut to a length; codes that don't exist are left out."""
    typed = {f.name: query.get(f.name, "")[:MAX_TYPED].strip() for f in fields(SearchForm)}
    typed["how"] = "meaning" if typed["how"] == "meaning" else "words"
    typed["act"] = typed["act"] if typed["act"] in ACTS else ""
    typed["status"] = typed["status"] if typed["status"] in STATUSES else ""
    for end in ("since", "until"):
        typed[end] = typed[end] if _day(typed[end]) else ""
    return SearchForm(**typed)


def search(
    desk: Desk, tongue: Tongue, messages: Messages, form: SearchForm, *, page: int, as_of: date | None
) -> SearchView:
    """The page of a search."""
    page = min(max(page, 1), MAX_PAGES)
    words = tuple(tongue.terms(form.q)) if form.how == "words" else ()
    actor = desk.finder.actor(form.actor) if form.actor else None
    like, vector = _read_meaning(desk, tongue, form)
    problem = "no_such_actor" if form.actor and actor is None else ""
    tags = (("speaker" if form.act else "actor", actor.id if actor else ""), ("status", form.status), ("act", form.act))
    until = min((d for d in (_day(form.until), as_of) if d), default=None)
    wanted = Wanted(words, all_tags(tags), form.outlet, form.story, _day(form.since), until)
    hits: Sequence[Hit] = ()
    if form.like or form.how == "meaning":
        hits = _find_alike(desk, wanted, vector)[(page - 1) * HITS_A_PAGE :]
    elif not (form.empty or problem or (form.q and form.how == "words" and not words)):
        hits = desk.finder.find(wanted, limit=HITS_A_PAGE + 1, offset=(page - 1) * HITS_A_PAGE)
    shown = hits[:HITS_A_PAGE]
    case = desk.articles([h.article for h in shown], ("statements", "events", "entities"))
    bound = desk.reader.stories([form.story]) if form.story else {}
    offered = {i: s.title for i, s in bound.items()}
    offered |= {i: s.title for h in shown if (i := case.story_of.get(h.article)) and (s := case.stories.get(i))}
    found: list[Found] = [(h.article, h.span) for h in shown]
    more = len(hits) > HITS_A_PAGE and page < MAX_PAGES
    return SearchView(
        form=replace(form, actor=actor.name if actor else form.actor),
        hits=view_hits(case, messages, found, frozenset(words), tongue.terms),
        outlets=desk.outlets(),
        actors=desk.speakers(ACTORS_OFFERED),
        stories=tuple((offered | dict(desk.newest_stories(STORIES_OFFERED))).items()),
        like=like,
        problem=problem,
        page=page,
        more=more,
        earlier=search_address(form, page - 1) if page > 1 else "",
        later=search_address(form, page + 1) if more else "",
    )


def _read_meaning(desk: Desk, tongue: Tongue, form: SearchForm) -> tuple[str, Sequence[float]]:
    """The words to which others shall be similar, and their vector."""
    if form.like:
        article, _, local = form.like.partition(":")
        statement = _find_statement(desk, (article, local))
        if statement is None:
            return "", ()
        case = desk.articles([article], ())
        words = " … ".join(s.of(case.by_article[article].article.text) for s in statement.content)
        return words, desk.likeness.vector_of(article, statement.content[0])
    if form.how == "meaning" and form.q:
        return form.q, tongue.vectors([form.q])[0]
    return "", ()


def _find_statement(desk: Desk, key: FactKey) -> Statement | None:
    case = desk.articles([key[0]], ("statements",))
    found = case.facts.get(key)
    return found if isinstance(found, Statement) and case.reads(key[0], found.content) else None


def _find_alike(desk: Desk, wanted: Wanted, vector: Sequence[float]) -> list[Hit]:
    found = desk.likeness.find(vector, limit=MOST_ALIKE) if vector else ()
    hits = [h for h in found if h.score >= MIN_LIKENESS]
    return list(desk.finder.keep(hits, wanted))


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words) if words else None
    except ValueError:
        return None
