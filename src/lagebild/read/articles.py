"""A text and what the source says about it become an article."""

import hashlib
import re
from dataclasses import dataclass, replace
from itertools import islice

from lagebild.errors import ArticleError
from lagebild.languages.german.words import looks_german
from lagebild.model.article import Article, DateRange, Outlet
from lagebild.read.dates import narrow, read_published
from lagebild.read.encoding import clean_newlines
from lagebild.read.outlets import outlet_of_url
from lagebild.read.pages import Page, read_page

UNKNOWN = DateRange()
"""Nothing is known of the day."""

MIN_LETTERS = 20
"""Less is no report."""

_HEADER = re.compile(r"\s*date[ \t]+(\d{4}(?:-\d{2}){0,2})(?:[ \t]+|\s*\n|$)")


@dataclass(frozen=True, slots=True)
class Given:
    """What the source says about an article beside its text; it wins over what the text tells."""

    name: str
    """Name of the file, or a stand-in for it."""
    path: str | None = None
    source_id: str | None = None
    url: str | None = None
    title: str | None = None
    outlet: Outlet | None = None
    byline: str | None = None
    published: DateRange = UNKNOWN
    language: str | None = None


def make_plain_article(text: str, given: Given, *, language: str) -> Article:
    """The article of a text file: line ends made one kind, a leading "date 2021-12" taken off."""
    text, published = strip_header(clean_newlines(text), given.published)
    return make_article(text, replace(given, published=published), language=language)


def make_article(text: str, given: Given, *, language: str, kinds: dict[int, str] | None = None) -> Article:
    """The article of exactly this text; raises ArticleError when it holds no report in that language."""
    if sum(1 for _ in islice(filter(str.isalpha, text), MIN_LETTERS)) < MIN_LETTERS:
        raise ArticleError("empty: there is no text to read")
    _check_language(text, given.language, language)
    page = read_page(text, given.published, kinds)
    if not any(part.kind == "body" for part in page.parts):
        raise ArticleError("no paragraph of text beside menus, captions and headings")
    return _assemble(text, given, page, language)


def _assemble(text: str, given: Given, page: Page, language: str) -> Article:
    """Put together what the source gives and what the page tells."""
    published = given.published
    # a given day is never moved by what the text prints
    days = narrow(published, page.published) if page.published and published.exact is None else published
    url = given.url or page.url
    return Article(
        id=make_id(given.source_id or given.name, text),
        text=text,
        parts=page.parts,
        path=given.path,
        source_id=given.source_id,
        url=url,
        title=given.title or page.title,
        outlet=given.outlet or outlet_of_url(given.url) or page.outlet or Outlet(),
        agencies=page.agencies,
        byline=given.byline or page.byline,
        dateline=page.dateline,
        language=_base_language(given.language or language),
        published=days,
    )


def strip_header(text: str, given: DateRange) -> tuple[str, DateRange]:
    """The text without a leading "date 2021-12", and the range that it gives when the source gave none."""
    match = _HEADER.match(text)
    if match is None:
        return text, given
    header = read_published(match[1], "header")
    return text[match.end() :], header if given == UNKNOWN else given


def make_id(name: str, text: str) -> str:
    """A stable id of source and text."""
    return "a" + hashlib.sha256(f"{name}\0{text}".encode("utf-8", errors="surrogatepass")).hexdigest()[:12]


def _base_language(code: str) -> str:
    """ "de" of "de-AT"."""
    return code.lower().replace("_", "-").split("-")[0]


def _check_language(text: str, given: str | None, language: str) -> None:
    """Raise ArticleError for a text in another language than the run reads."""
    if given is not None and _base_language(given) != language:
        raise ArticleError(f"its language is given as {given!r}, but this run reads {language!r}")
    if given is None and language == "de" and not looks_german(text):
        raise ArticleError("hardly any frequent German word in it: another language, or no running text")
