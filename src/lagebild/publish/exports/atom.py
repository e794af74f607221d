"""What is new in the record as an Atom feed: happenings and differences, newest first, each with its proofs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from lxml import etree

from lagebild.model.stories import Difference, Evidence, Record
from lagebild.publish.case import Case, proof_spans
from lagebild.publish.exports.addresses import urn
from lagebild.publish.exports.characters import one_line
from lagebild.publish.exports.choices import Choices
from lagebild.publish.exports.quotes import Quotes
from lagebild.publish.headings import title_record
from lagebild.publish.links import safe_url, story_page
from lagebild.publish.messages import Messages, load_messages
from lagebild.publish.readable import name_outlet, say_about, say_value
from lagebild.publish.records import record_anchor

ATOM = "http://www.w3.org/2005/Atom"
MAX_ENTRIES = 200
"""A feed is read from the top; older entries are in the record itself."""
UNDATED = date(1970, 1, 1)
"""Atom wants a moment for everything; reports without a date get this one, so that the feed stays the same."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the feed."""

    id: str
    title: str
    updated: date
    story: str
    link: str
    """Page and anchor in the dossier."""
    category: str
    proofs: tuple[Evidence, ...]


def write_atom(case: Case, choices: Choices) -> bytes:
    """The feed; the same record has the same entry ids in every feed, so a reader shows only what changed."""
    messages = load_messages(choices.language)
    found = (e for e in _entries(case, messages) if choices.story in (None, e.story))
    entries = sorted(found, key=lambda e: (-e.updated.toordinal(), e.id))[:MAX_ENTRIES]
    story = case.stories.get(choices.story or "")
    feed = etree.Element(f"{{{ATOM}}}feed", nsmap={None: ATOM})
    _add(feed, "id", f"{urn('story', story.id)}:feed" if story else "urn:lagebild:feed")
    _add(feed, "title", one_line(story.title) if story else messages.say("start_title"))
    _add(feed, "updated", _moment(max((e.updated for e in entries), default=UNDATED)))
    _add(_add(feed, "author"), "name", "Lagebild")
    if base := _base(choices):
        _add(feed, "link", rel="alternate", href=f"{base}{story_page(story.id) if story else 'index.html'}")
    quotes = Quotes(case, choices)
    for entry in entries:
        node = _add_entry(feed, case, choices, entry)
        _add(node, "content", "\n".join(_quotes(case, quotes, entry.proofs)), type="text")
    content: bytes = etree.tostring(feed, xml_declaration=True, encoding="utf-8", pretty_print=True)
    return content


def _entries(case: Case, messages: Messages) -> Iterator[Entry]:
    for record in case.picture.records:
        if proofs := _record_proofs(case, record):
            yield _of_record(case, messages, record, proofs)
    for difference in case.picture.differences:
        if proofs := case.readable(e for side in difference.sides for e in side.evidence):
            yield _of_difference(case, messages, difference, proofs)


def _record_proofs(case: Case, record: Record) -> tuple[Evidence, ...]:
    events = ((key[0], case.facts.get(key)) for key in record.events)
    return case.readable(Evidence(article, proof_spans(event)[0]) for article, event in events if event is not None)


def _of_record(case: Case, messages: Messages, record: Record, proofs: tuple[Evidence, ...]) -> Entry:
    status = messages.label("status", record.status)
    title = f"{title_record(case, messages, record)} ({status})"
    link = f"{story_page(record.story)}#{record_anchor(record.id)}"
    return Entry(urn("record", record.id), title, _newest(case, record.articles), record.story, link,
                 record.type, proofs)  # fmt: skip


def _of_difference(case: Case, messages: Messages, difference: Difference, proofs: tuple[Evidence, ...]) -> Entry:
    sides = " / ".join(say_value(case, messages, difference.about, side.value) for side in difference.sides)
    verdict = messages.label("verdict", difference.verdict)
    title = f"{verdict}: {say_about(messages, difference.about, difference.kind)}: {sides}"
    articles = [article for side in difference.sides for article in side.articles]
    page = story_page(difference.story)
    link = f"{page}#{record_anchor(difference.record)}" if difference.record else page
    return Entry(urn("difference", difference.id), title, _newest(case, articles), difference.story, link,
                 difference.verdict, proofs)  # fmt: skip


def _add_entry(feed: etree._Element, case: Case, choices: Choices, entry: Entry) -> etree._Element:
    node = _add(feed, "entry")
    _add(node, "id", entry.id)
    _add(node, "title", choices.quote(entry.title))
    _add(node, "updated", _moment(entry.updated))
    story = case.stories.get(entry.story)
    if story is not None:
        _add(node, "category", term=entry.category, label=one_line(story.title))
    if base := _base(choices):
        _add(node, "link", rel="alternate", href=f"{base}{entry.link}")
    articles = [case.by_article[i].article for i in dict.fromkeys(e.article for e in entry.proofs)]
    for url in dict.fromkeys(url for article in articles if (url := safe_url(article.url))):
        _add(node, "link", rel="via", href=url)
    return node


def _quotes(case: Case, quotes: Quotes, proofs: Iterable[Evidence]) -> Iterator[str]:
    for proof in dict.fromkeys(proofs):
        article = case.by_article[proof.article].article
        yield f"{one_line(name_outlet(article))}: {one_line(quotes.proof(proof.article, (proof.span,)))}"


def _newest(case: Case, articles: Iterable[str]) -> date:
    known = (article for i in articles if (article := case.article(i)))
    return max((day for a in known if (day := case.published(a).latest)), default=UNDATED)


def _moment(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


def _base(choices: Choices) -> str:
    url = safe_url(choices.address)
    return f"{url.rstrip('/')}/" if url else ""


def _add(parent: etree._Element, name: str, text: str = "", **attributes: str) -> etree._Element:
    node = etree.SubElement(parent, f"{{{ATOM}}}{name}", attributes)
    if text:
        node.text = "\n".join(one_line(line) for line in text.split("\n"))
    return node
