"""Web pages become articles: main text with headings and captions, and what the page says about itself."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from lxml import etree
from lxml import html as markup_of

from lagebild.errors import ArticleError
from lagebild.model.article import Article, DateRange, Outlet
from lagebild.read.articles import Given, make_article
from lagebild.read.dates import read_published
from lagebild.read.html_metadata import PageMetadata, read_metadata
from lagebild.read.outlets import name_outlet, outlet_of_url

CAPTION_SIGN = "\ue010"
"""Private-use character before a caption while the main text is looked for; no page uses it."""

MIN_ARTICLE_CHARACTERS = 150
"""Less main text is a teaser, a menu or an error page."""

_SPACE = re.compile(r"\s+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_KINDS = {"head": "heading"}


def read_html(markup: str, given: Given, *, language: str) -> Article:
    """The article of a page; raises ArticleError when it holds none."""
    tree = _parse(markup)
    metadata = read_metadata(tree)
    _keep_captions(tree)
    blocks = _find_blocks(tree)
    if sum(len(text) for kind, text in blocks if kind == "body") < MIN_ARTICLE_CHARACTERS:
        raise ArticleError("no article on the page: main text not found")
    title = given.title or metadata.title
    if title and all(_key(title) != _key(text) for _, text in blocks[:3]):
        blocks.insert(0, ("heading", title))
    text, kinds = _join(blocks)
    return make_article(text, _complete(given, metadata, title, markup), language=language, kinds=kinds)


def _parse(markup: str) -> Any:
    """The element tree of the page."""
    try:
        markup = _CONTROL.sub(" ", markup)
        # bytes: lxml refuses text that declares an encoding
        parser = markup_of.HTMLParser(encoding="utf-8")
        tree = markup_of.document_fromstring(markup.encode("utf-8", errors="replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise ArticleError(f"no readable HTML: {error}") from error
    return tree


def _keep_captions(tree: Any) -> None:
    """Put every figure's caption where the figure stands: the search for the main text drops figures."""
    for figure in list(tree.iter("figure")):
        texts = [_flat(caption) for caption in figure.iter("figcaption")]
        # a table or quotation set as figure is text
        if figure.getparent() is None or (not texts and figure.find(".//p") is not None):
            continue
        for text in filter(None, texts):
            paragraph = etree.Element("p")
            paragraph.text = CAPTION_SIGN + text
            figure.addprevious(paragraph)
        figure.drop_tree()


def _flat(element: Any) -> str:
    return _SPACE.sub(" ", " ".join(element.itertext())).strip()


def _find_blocks(tree: Any) -> list[tuple[str, str]]:
    """Kind and text of the blocks of the main text, in order."""
    from trafilatura import bare_extraction  # not at the top: it opens slowly, and most processes read no page

    found = bare_extraction(
        tree, include_comments=False, include_tables=False, favor_precision=False, with_metadata=False
    )
    if found is None or isinstance(found, dict) or found.body is None:
        return []
    return list(_iterate_blocks(found.body))


def _iterate_blocks(body: Any) -> Iterator[tuple[str, str]]:
    for element in body.iter("p", "head", "item", "quote"):
        if any(child.tag in ("p", "head", "item") for child in element):
            continue
        for text in _texts_of(element):
            kind = _KINDS.get(element.tag, "body")
            if text.startswith(CAPTION_SIGN):
                kind, text = "caption", text.lstrip(CAPTION_SIGN)
            if text:
                yield kind, text.replace(CAPTION_SIGN, "")


def _texts_of(element: Any) -> list[str]:
    """The text of a block, cut at line breaks."""
    pieces: list[str] = [element.text or ""]
    for child in element.iter():
        if child is element:
            continue
        if child.tag == "lb":
            pieces.append("")
        else:
            pieces[-1] += child.text or ""
        pieces[-1] += child.tail or ""
    return [text for piece in pieces if (text := _SPACE.sub(" ", piece).strip())]


def _join(blocks: list[tuple[str, str]]) -> tuple[str, dict[int, str]]:
    """One text with a blank line between blocks, and the kind of each block that is no plain paragraph."""
    kinds: dict[int, str] = {}
    position, texts = 0, []
    for kind, text in blocks:
        if kind != "body":
            kinds[position] = kind
        texts.append(text)
        position += len(text) + 2
    return "\n\n".join(texts), kinds


def _key(text: str) -> str:
    return _SPACE.sub(" ", text).strip().lower()


def _complete(given: Given, metadata: PageMetadata, title: str | None, markup: str) -> Given:
    """What was given, completed by what the page says about itself."""
    url = given.url or metadata.url
    return replace(
        given,
        url=url,
        title=title,
        outlet=given.outlet or outlet_of_url(url) or _outlet(metadata.publisher),
        byline=given.byline or metadata.author,
        published=given.published if given.published.earliest else _published(metadata, markup),
        language=given.language or metadata.language,
    )


def _outlet(publisher: str | None) -> Outlet | None:
    return name_outlet(publisher) if publisher else None


def _published(metadata: PageMetadata, markup: str) -> DateRange:
    """The day in the page's own metadata, else the one htmldate finds."""
    if metadata.published.earliest is not None:
        return metadata.published
    from htmldate import find_date  # opens as slowly

    try:
        found = find_date(markup, original_date=True, extensive_search=False)
    except (ValueError, etree.Error):
        found = None
    return read_published(found, "metadata")
