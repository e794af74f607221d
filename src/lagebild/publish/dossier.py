"""The dossier: a folder of plain HTML pages that need no network, no server and no script."""

from collections.abc import Iterator
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from lagebild.publish.actor_page import view_actor
from lagebild.publish.actors import has_page
from lagebild.publish.agenda_ics import export_ics
from lagebild.publish.article_page import evidence_by_article, view_article
from lagebild.publish.case import Case
from lagebild.publish.exports.choices import Choices
from lagebild.publish.exports.masked import mask_texts
from lagebild.publish.exports.quotes import Quotes
from lagebild.publish.frames import FROM_FOLDER
from lagebild.publish.highlight import plain
from lagebild.publish.links import actor_page, article_page, picture_file, story_page
from lagebild.publish.messages import Messages, load_messages
from lagebild.publish.start_page import view_start
from lagebild.publish.story_page import StoryIndex, StoryView, list_pictures, view_story

STATIC = ("style.css", "enhance.js", "mark.svg")
INVENTORY = "lagebild-site.txt"
"""Names of the files that were written, so that the next writing removes pages of what is gone, and only those."""


def write_site(case: Case, folder: Path, *, language: str, whole_text: bool = True) -> Path:
    """Write all pages into the folder and return the start page; pages of an earlier writing are replaced.

    Without the reports' texts, pages quote a few words of each proof and give their place and hash.
    """
    messages = load_messages(language)
    choices = Choices(whole_text=whole_text, language=language)
    calendar = export_ics(case, quote=choices.quote, prove=Quotes(case, choices).proof)
    case = case if whole_text else mask_texts(case, messages)
    folder.mkdir(parents=True, exist_ok=True)
    _remove_old(folder)
    written = []
    for name, page in render_pages(case, messages):
        (folder / name).write_text(page, encoding="utf8")
        written.append(name)
    (folder / "agenda.ics").write_bytes(calendar)
    (folder / "static").mkdir(exist_ok=True)
    for name in STATIC:
        content = files("lagebild.publish").joinpath("static", name).read_bytes()
        (folder / "static" / name).write_bytes(content)
    (folder / INVENTORY).write_text("\n".join([*written, "agenda.ics"]) + "\n", encoding="utf8")
    return folder / "index.html"


def render_pages(case: Case, messages: Messages) -> Iterator[tuple[str, str]]:
    """File name and HTML of every page, one at a time."""
    environment = make_environment(messages)
    frame = replace(FROM_FOLDER, whole_text=not case.left_out)
    if case.as_of is not None:
        frame = replace(frame, as_of=case.as_of.isoformat(), as_of_words=messages.day(case.as_of))
    environment.globals["frame"] = frame
    yield "index.html", environment.get_template("start.html").render(view=view_start(case, messages))
    story_template, index = environment.get_template("story.html"), StoryIndex(case)
    for story in case.picture.stories:
        story_view = view_story(case, messages, index, story)
        yield story_page(story.id), story_template.render(view=story_view)
        for name in list_pictures(story_view):
            yield picture_file(story.id, name), render_picture(environment, story_view, name)
    article_template, evidence = environment.get_template("article.html"), evidence_by_article(case)
    for article_id, analysis in case.by_article.items():
        view = view_article(case, messages, analysis, evidence.get(article_id, ()))
        yield article_page(article_id), article_template.render(view=view)
    actor_template = environment.get_template("actor.html")
    for actor in (i for i in case.entities if has_page(case, i)):
        if (seen := view_actor(case, messages, actor)) is not None:
            yield actor_page(actor), actor_template.render(view=seen)


def render_picture(environment: Environment, view: StoryView, name: str) -> str:
    """A drawing of a story as a file of its own."""
    return environment.get_template("picture.svg").render(view=view, name=name).strip() + "\n"


def make_environment(messages: Messages) -> Environment:
    """Templates that escape everything, and stop at a name that does not exist."""
    environment = Environment(
        loader=PackageLoader("lagebild.publish"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_visible,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["m"] = messages
    environment.globals["frame"] = FROM_FOLDER
    return environment


def _visible(value: object) -> object:
    """Text of reports without characters that HTML forbids."""
    if type(value) is str:
        # most words hold nothing to escape or to leave out
        return Markup(value) if value.isalnum() else plain(value)
    return plain(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _remove_old(folder: Path) -> None:
    inventory = folder / INVENTORY
    for name in inventory.read_text(encoding="utf8").split() if inventory.is_file() else ():
        # a name with a folder in it is none of ours: the inventory may have been edited
        if Path(name).name == name:
            (folder / name).unlink(missing_ok=True)
