"""Makes the pages and their twins as data; what was made lately is kept."""

import json
from collections.abc import Callable
from dataclasses import asdict, is_dataclass
from datetime import date
from functools import cache
from typing import Any

from jinja2 import Environment

from lagebild.model.spans import Span
from lagebild.publish.actor_page import view_actor
from lagebild.publish.agenda_ics import export_ics
from lagebild.publish.article_page import evidence_by_article, view_article
from lagebild.publish.case import Case
from lagebild.publish.dossier import make_environment, render_picture
from lagebild.publish.exports import export_json
from lagebild.publish.exports.atom import write_atom
from lagebild.publish.exports.briefing import write_briefings
from lagebild.publish.exports.choices import Choices
from lagebild.publish.exports.markdown import write_markdown
from lagebild.publish.frames import Frame
from lagebild.publish.messages import load_messages
from lagebild.publish.story_page import StoryIndex, list_pictures, view_story
from lagebild.publish.web.asked import Asked, carry_on
from lagebild.publish.web.desk import Desk
from lagebild.publish.web.kept import Kept
from lagebild.publish.web.start import read_start

KEPT_BYTES = 24_000_000
"""Of finished pages."""
Answer = bytes | None


class Pages:
    """Pages and twins of one database."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._kept: Kept[Answer] = Kept(KEPT_BYTES, lambda answer: len(answer or b""))

    def start(self, asked: Asked, frame: Frame, page: int) -> Answer:
        """The start page."""
        return self._keep(
            ("start", page, frame), asked, lambda: self._render("start.html", asked, frame, self._start(asked, page))
        )

    def start_twin(self, asked: Asked, page: int) -> Answer:
        """The start page as data."""
        return self._keep(("start.json", page), asked, lambda: dump(self._start(asked, page)))

    def story(self, asked: Asked, frame: Frame, story: str) -> Answer:
        """The page of a story."""

        def make() -> Answer:
            case = self.desk.story(story, asked.as_of)
            if case is None:
                return None
            view = view_story(case, asked.messages, StoryIndex(case), case.stories[story])
            return self._render("story.html", asked, frame, view)

        return self._keep(("story", story, frame), asked, make)

    def picture(self, asked: Asked, story: str, name: str) -> Answer:
        """A drawing of a story as a file of its own."""

        def make() -> Answer:
            case = self.desk.story(story, asked.as_of)
            if case is None:
                return None
            view = view_story(case, asked.messages, StoryIndex(case), case.stories[story])
            return (
                render_picture(environment(asked.language), view, name).encode()
                if name in list_pictures(view)
                else None
            )

        return self._keep(("picture", story, name), asked, make)

    def article(self, asked: Asked, frame: Frame, article: str, cite: Span | None) -> Answer:
        """The page of an article; any words of it may be marked."""

        def make() -> Answer:
            case = self.desk.article(article, asked.as_of)
            if case is None:
                return None
            evidence = evidence_by_article(case).get(article, set()) | ({cite} if cite else set())
            view = view_article(case, asked.messages, case.by_article[article], evidence)
            return self._render("article.html", asked, frame, view)

        return self._keep(("article", article, cite, frame), asked, make)

    def actor(self, asked: Asked, frame: Frame, actor: str) -> Answer:
        """The page of an actor."""

        def make() -> Answer:
            known = self.desk.actor(actor, asked.as_of)
            view = view_actor(known.case, asked.messages, actor, complete=known.complete) if known else None
            return self._render("actor.html", asked, frame, view) if view else None

        return self._keep(("actor", actor, frame), asked, make)

    def twin(self, asked: Asked, kind: str, key: str) -> Answer:
        """A story, article or actor in the format of the export."""

        def make() -> Answer:
            case = self._case(kind, key, asked.as_of)
            return dump(export_json(case)) if case else None

        return self._keep((f"{kind}.json", key), asked, make)

    def calendar(self, asked: Asked, story: str) -> Answer:
        """The plans of a story for a calendar."""
        case = self.desk.story(story, asked.as_of)
        return export_ics(case) if case else None

    def briefing(self, asked: Asked, story: str) -> Answer:
        """A story on paper, as Markdown."""
        case = self.desk.story(story, asked.as_of)
        choices = Choices(language=asked.language, story=story)
        return (
            write_markdown(write_briefings(case, choices), asked.messages).encode("utf8", "replace") if case else None
        )

    def feed(self, asked: Asked, story: str, address: str) -> Answer:
        """What is new in a story, for feed readers."""
        case = self.desk.story(story, asked.as_of)
        return write_atom(case, Choices(language=asked.language, story=story, address=address)) if case else None

    def render(self, template: str, asked: Asked, frame: Frame, view: object, *, signed: str = "") -> bytes:
        """A page that is made anew each time; `signed` is the half of the token for its forms."""
        return self._render(template, asked, frame, view, signed)

    def _case(self, kind: str, key: str, as_of: date | None) -> Case | None:
        if kind == "story":
            return self.desk.story(key, as_of)
        if kind == "article":
            found = self.desk.article(key, as_of)
            return found.only([key]) if found else None
        known = self.desk.actor(key, as_of)
        return known.case if known and known.case.canonical(key) in known.case.entities else None

    def _start(self, asked: Asked, page: int) -> object:
        return read_start(self.desk, asked.messages, page=page, as_of=asked.as_of)

    def _render(self, template: str, asked: Asked, frame: Frame, view: object, signed: str = "") -> bytes:
        page = environment(asked.language).get_template(template)
        html = page.render(view=view, frame=frame, signed=signed)
        return carry_on(html, asked.carried).encode()

    def _keep(self, key: tuple[object, ...], asked: Asked, make: Callable[[], Answer]) -> Answer:
        return self._kept.get((*key, asked, self.desk.reader.revision()), make)


@cache
def environment(language: str) -> Environment:
    """The templates of a language, compiled once."""
    return make_environment(load_messages(language))


def dump(value: object) -> bytes:
    """JSON in UTF-8."""
    return json.dumps(value, ensure_ascii=False, default=_plain).encode("utf8", "replace")


def _plain(value: object) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    return str(value)
