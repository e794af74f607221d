"""Articles as TEI documents: time expressions and names inline, statements and events beside the text."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from lxml import etree

from lagebild.model.article import Article, Outlet
from lagebild.model.facts import Analysis, Event, Statement, TimeExpression
from lagebild.model.spans import Span
from lagebild.publish.case import Case
from lagebild.publish.exports.characters import keep_places
from lagebild.publish.links import safe_url, slug

TEI = "http://www.tei-c.org/ns/1.0"
TIMEX = "http://www.timeml.org/timex3"
"""TEI has dates but no TIMEX3, so these come from a namespace of their own."""
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(slots=True)
class _Inline:
    """An element in the text, with what lies inside."""

    span: Span
    name: str
    attributes: dict[str, str]
    inside: "list[_Inline]" = field(default_factory=list)


def write_tei(case: Case) -> Iterator[tuple[str, bytes]]:
    """One file per article; all text nodes of its body together are the article's text, character by character."""
    for article_id, analysis in case.by_article.items():
        root = etree.Element(f"{{{TEI}}}TEI", nsmap={None: TEI, "timex": TIMEX})
        _write_head(root, case, analysis.article)
        _write_facts(root, case, analysis)
        text = _add(root, "text", "", {XML_LANG: analysis.article.language})
        _write_body(_add(text, "body", "", {XML_SPACE: "preserve"}), case, analysis)
        content = etree.tostring(root, xml_declaration=True, encoding="utf-8")
        yield f"{slug(article_id)}.xml", content


def _write_head(root: etree._Element, case: Case, article: Article) -> None:
    description = _add(_add(root, "teiHeader"), "fileDesc")
    title = _add(description, "titleStmt")
    _add(title, "title", article.title or article.id)
    if article.byline:
        _add(title, "author", article.byline)
    _add(_add(description, "publicationStmt"), "p", "Annotated by Lagebild; the text remains its publisher's.")
    source = _add(_add(description, "sourceDesc"), "bibl")
    if article.outlet != Outlet():
        _add(source, "publisher", article.outlet.name)
    published = case.published(article)
    days = {"notBefore": published.earliest, "notAfter": published.latest}
    if known := {name: day.isoformat() for name, day in days.items() if day is not None}:
        _add(source, "date", "", known)
    if url := safe_url(article.url):
        _add(source, "ref", "", {"target": url})


def _write_facts(root: etree._Element, case: Case, analysis: Analysis) -> None:
    """Statements and events by their offsets: they overlap too freely to stand in the text."""
    facts: list[Statement | Event] = [*analysis.statements, *analysis.events]
    proven = [fact for fact in facts if case.reads(analysis.article.id, _spans(fact))]
    if not proven:
        return
    beside = _add(root, "standOff")
    for fact in proven:
        group = _add(beside, "spanGrp", "", {"type": _kind(fact), XML_ID: _xml_id(fact.id), "ana": _about(fact)})
        for span in _spans(fact):
            place = {"from": f"#{span.start}", "to": f"#{span.end}"}
            _add(group, "span", span.of(analysis.article.text), place)
        for name in _actors(case, fact):
            _add(group, "note", name, {"type": "actor"})


def _spans(fact: Statement | Event) -> tuple[Span, ...]:
    return fact.content if isinstance(fact, Statement) else fact.trigger


def _kind(fact: Statement | Event) -> str:
    return "statement" if isinstance(fact, Statement) else "event"


def _about(fact: Statement | Event) -> str:
    codes = (fact.act, fact.form) if isinstance(fact, Statement) else (fact.type, fact.status)
    return " ".join(f"#{code}" for code in codes)


def _actors(case: Case, fact: Statement | Event) -> Iterator[str]:
    ids = fact.speakers if isinstance(fact, Statement) else (*fact.by, *fact.against, *fact.parties)
    return (case.name_of(i) for i in case.canonical_ids(ids))


def _write_body(body: etree._Element, case: Case, analysis: Analysis) -> None:
    text, done = analysis.article.text, 0
    elements = _nest(_inline(case, analysis))
    for part in sorted(analysis.article.parts, key=lambda p: p.span):
        if part.span.start < done or part.span.end > len(text):
            continue
        _append(body, text[done : part.span.start])
        block = etree.SubElement(body, f"{{{TEI}}}ab", {"type": part.kind})
        _write_run(block, text, part.span, [e for e in elements if part.span.contains(e.span)])
        done = part.span.end
    rest = Span(done, len(text))
    _write_run(body, text, rest, [e for e in elements if rest.contains(e.span)])


def _inline(case: Case, analysis: Analysis) -> Iterator[_Inline]:
    for time in analysis.times:
        yield _Inline(time.span, f"{{{TIMEX}}}TIMEX3", _timex(time))
    for entity in analysis.entities:
        canonical = case.canonical(entity.id)
        for mention in entity.mentions:
            named = {"type": mention.form, "key": keep_places(canonical)}
            yield _Inline(mention.span, f"{{{TEI}}}rs", named)


def _timex(time: TimeExpression) -> dict[str, str]:
    told = {"tid": time.id, "type": time.type, "value": time.value, "mod": time.mod, "anchorTimeID": time.anchor}
    return {name: keep_places(value) for name, value in told.items() if value}


def _nest(elements: Iterable[_Inline]) -> list[_Inline]:
    """Elements inside each other; of two that cross, the one that begins later is left out."""
    top: list[_Inline] = []
    open_elements: list[_Inline] = []
    for element in sorted(elements, key=lambda e: (e.span.start, -e.span.end, e.name)):
        while open_elements and open_elements[-1].span.end <= element.span.start:
            open_elements.pop()
        if open_elements and not open_elements[-1].span.contains(element.span):
            continue
        (open_elements[-1].inside if open_elements else top).append(element)
        open_elements.append(element)
    return top


def _write_run(parent: etree._Element, text: str, within: Span, elements: Sequence[_Inline]) -> None:
    done = within.start
    for element in elements:
        _append(parent, text[done : element.span.start])
        node = etree.SubElement(parent, element.name, element.attributes)
        _write_run(node, text, element.span, element.inside)
        done = element.span.end
    _append(parent, text[done : within.end])


def _append(parent: etree._Element, words: str) -> None:
    """Text after everything that the element holds."""
    # a carriage return would come back as a line feed
    words = keep_places(words).replace("\r", " ")
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + words
    else:
        parent.text = (parent.text or "") + words


def _xml_id(identifier: str) -> str:
    return f"f.{slug(identifier)}"


def _add(parent: etree._Element, name: str, text: str = "", attributes: dict[str, str] | None = None) -> etree._Element:
    node = etree.SubElement(parent, f"{{{TEI}}}{name}", attributes or {})
    if text:
        node.text = keep_places(text)
    return node
