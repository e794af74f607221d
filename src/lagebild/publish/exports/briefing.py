"""A story on paper: what is established, disputed and said, each line with numbered proofs in the reports' words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lagebild.errors import SetupError
from lagebild.model.facts import Statement
from lagebild.model.spans import Span
from lagebild.model.stories import Story
from lagebild.publish.case import Case
from lagebild.publish.contrasts import DifferenceView
from lagebild.publish.exports.characters import one_line
from lagebild.publish.exports.choices import Choices
from lagebild.publish.exports.quotes import Quotes
from lagebild.publish.links import safe_url
from lagebild.publish.messages import Messages, load_messages
from lagebild.publish.proofs import Proof
from lagebild.publish.readable import name_outlet
from lagebild.publish.records import AttributeView, RecordView
from lagebild.publish.speakers import SpeakerView, Telling, Utterance
from lagebild.publish.story_page import Finding, StoryIndex, StoryView, view_story


@dataclass(frozen=True, slots=True)
class Note:
    """One proof: who reports it, when, in which words."""

    number: int
    outlet: str
    day: str
    before: str
    words: str
    after: str
    url: str
    """Empty where the report has none that is safe to follow."""


@dataclass(frozen=True, slots=True)
class Line:
    """Something asserted, with the numbers of its proofs."""

    head: str
    """Who or what it is about."""
    text: str
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under one heading."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Briefing:
    """One story."""

    title: str
    lead: str
    sections: tuple[Section, ...]
    notes: tuple[Note, ...]


def write_briefings(case: Case, choices: Choices) -> list[Briefing]:
    """The chosen story, or all; numbers of notes run through all of them."""
    messages = load_messages(choices.language)
    if choices.story is not None and choices.story not in case.stories:
        raise SetupError(f"there is no story {choices.story!r}: lagebild show stories prints the ids")
    stories = [s for s in case.picture.stories if choices.story in (None, s.id)]
    index, first, briefings = StoryIndex(case), 1, []
    for story in stories:
        briefings.append(_Writer(case, messages, choices, first).write(story, index))
        first += len(briefings[-1].notes)
    return briefings


class _Writer:
    """Numbers proofs in the order in which lines need them; the same words in the same report get one number."""

    def __init__(self, case: Case, messages: Messages, choices: Choices, first: int) -> None:
        self._case, self._messages, self._choices, self._first = case, messages, choices, first
        self._quotes = Quotes(case, choices)
        self._notes: dict[tuple[str, tuple[Span, ...]], Note] = {}

    def write(self, story: Story, index: StoryIndex) -> Briefing:
        view = view_story(self._case, self._messages, index, story)
        say = self._messages.say
        sections = [
            Section(say("established"), tuple(self._established(view.overview.established))),
            Section(say("disputed"), tuple(map(self._difference, view.differences))),
            Section(say("unsure"), tuple(map(self._record, view.overview.unsure))),
            Section(say("single"), tuple(map(self._record, view.overview.single))),
            Section(say("statements"), tuple(self._statements(view.speakers))),
            Section(say("agenda"), tuple(self._agenda(view))),
            Section(say("ledger"), tuple(self._ledger(view))),
            Section(say("copied"), tuple(self._copied(view))),
            Section(say("reports"), tuple(self._reports(view))),
        ]
        counts = [self._messages.count("reports", len(view.articles)), self._messages.count("origins", view.origins)]
        lead = f"{view.published}: {', '.join(counts)}."
        kept = tuple(section for section in sections if section.lines)
        return Briefing(one_line(view.title) or view.id, lead, kept, tuple(self._notes.values()))

    def _established(self, findings: Sequence[Finding]) -> Iterator[Line]:
        for finding in findings:
            line = self._record(finding.record)
            told = "; ".join(map(self._attribute, finding.attributes))
            notes = self._cite(p for a in finding.attributes for v in a.values for p in v.proofs)
            text = ". ".join(filter(None, (line.text, told)))
            yield Line(line.head, text, tuple(dict.fromkeys((*line.notes, *notes))))

    def _attribute(self, attribute: AttributeView) -> str:
        values = " / ".join(one_line(self._choices.quote(value.words)) for value in attribute.values)
        return f"{attribute.name}: {values}"

    def _record(self, record: RecordView) -> Line:
        kind = self._messages.label("event", record.type)
        told_by = self._messages.say("told_by", names=one_line(record.told_by)) if record.told_by else ""
        parts = (kind, record.when, self._messages.label("status", record.status), told_by)
        origins = self._messages.count("origins", record.origins)
        return Line(self._short(record.title), f"{', '.join(filter(None, parts))} ({origins})",
                    self._cite(record.proofs))  # fmt: skip

    def _difference(self, difference: DifferenceView) -> Line:
        sides = " / ".join(
            f"{one_line(self._choices.quote(s.words))} ({', '.join(dict.fromkeys(x.outlet for x in s.sources))})"
            for s in difference.sides
        )
        verdict = self._messages.label("verdict", difference.verdict)
        head = f"{difference.record}: {difference.about}" if difference.record else difference.about
        return Line(self._short(head), f"{one_line(sides)} ({verdict})",
                    self._cite(p for side in difference.sides for p in side.proofs))  # fmt: skip

    def _statements(self, speakers: Sequence[SpeakerView]) -> Iterator[Line]:
        for speaker in speakers:
            name = one_line(speaker.name) or self._messages.say("nobody")
            for utterance in speaker.utterances:
                yield self._utterance(name, utterance)

    def _utterance(self, speaker: str, utterance: Utterance) -> Line:
        first = utterance.tellings[0]
        act, form = self._messages.label("act", first.act), self._messages.label("form", first.form)
        told = [(t.source.article, self._content(t)) for t in utterance.tellings]
        whole = self._choices.whole_text
        said = " … ".join(text for text, said in first.pieces if said) if whole else self._quotes.words(*told[0])
        via = f", {self._messages.say('via')} {one_line(first.via)}" if first.via else ""
        notes = tuple(self._note(article, content, t.source.day, "", "".join(text for text, _ in t.pieces), "")
                      for (article, content), t in zip(told, utterance.tellings, strict=True))  # fmt: skip
        return Line(speaker, f"{act} ({form}{via}): {one_line(said)}".rstrip(": "), tuple(dict.fromkeys(notes)))

    def _content(self, telling: Telling) -> tuple[Span, ...]:
        article, _, local = telling.of.rpartition(":")
        fact = self._case.facts[article, local]
        return fact.content if isinstance(fact, Statement) else ()

    def _agenda(self, view: StoryView) -> Iterator[Line]:
        for entry in view.agenda:
            status = self._messages.label("status", entry.status)
            if not entry.superseded:
                yield Line(entry.when, f"{self._short(entry.what)} ({status})", self._cite(entry.proofs))

    def _ledger(self, view: StoryView) -> Iterator[Line]:
        for entry in view.ledger:
            status = self._messages.label("ledger", entry.status)
            act = self._messages.label("act", entry.act)
            proofs = (*entry.entries, *entry.answers)
            yield Line(one_line(entry.by), f"{act}: {self._short(entry.what)} ({status})", self._cite(proofs))

    def _copied(self, view: StoryView) -> Iterator[Line]:
        for reuse in view.reuse:
            pair = f"{one_line(reuse.a.outlet)} / {one_line(reuse.b.outlet)}"
            slips = ", ".join(map(one_line, reuse.slips))
            yield Line(pair, "; ".join(filter(None, (
                self._messages.count("passages", len(reuse.passages)),
                f"{self._messages.say('slips')}: {slips}" if slips else "",
            ))), ())  # fmt: skip

    def _reports(self, view: StoryView) -> Iterator[Line]:
        headlines = {" ".join(a.article.title.split()) for a in self._case.by_article.values() if a.article.title}
        for link in view.articles:
            # a report without a headline is called by its first words, which are a quote
            title = one_line(link.title) if link.title in headlines else self._short(link.title)
            yield Line(one_line(link.outlet), f"{title} ({link.published})", ())

    def _short(self, words: str) -> str:
        return one_line(self._choices.quote(words))

    def _cite(self, proofs: Iterable[Proof]) -> tuple[int, ...]:
        found = (self._note(p.source.article, (p.span,), p.source.day, p.before, p.words, p.after) for p in proofs)
        return tuple(dict.fromkeys(found))

    def _note(self, article_id: str, spans: tuple[Span, ...], day: str, *whole: str) -> int:
        """The number of a proof; `whole` are the words with what stands around them, shown where texts are."""
        key = (article_id, spans)
        if key not in self._notes:
            article = self._case.by_article[article_id].article
            place = self._quotes.place(article_id, spans)
            before, words, after = ("", self._quotes.words(article_id, spans), place) if place else whole
            self._notes[key] = Note(
                number=self._first + len(self._notes),
                outlet=one_line(name_outlet(article)),
                day=day,
                before=one_line(before),
                words=one_line(words),
                after=one_line(after),
                url=safe_url(article.url) or "",
            )
        return self._notes[key].number
