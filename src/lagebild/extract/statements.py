"""Speech frames become statements: who speaks, to whom, and who passed it on."""

from collections.abc import Sequence
from dataclasses import replace

from lagebild.extract.registry import Registry
from lagebild.model.article import Article
from lagebild.model.facts import Statement
from lagebild.model.spans import Span, cover
from lagebild.model.text import Document, SpeechFrame

CONTINUING_FORMS = frozenset({"free_indirect", "direct", "mixed", "indirect"})
"""Forms that may go on with the last speaker without naming him again."""
DIRECT, INDIRECT, TOLD = "direct", "indirect", "reported"
PRONOUNS = frozenset({"PRON", "DET"})
MAX_GAP = 1
"""Sentences without attributed content after which a speech does not go on any more."""


def find_statements(
    document: Document, article: Article, frames: Sequence[SpeechFrame], registry: Registry
) -> tuple[Statement, ...]:
    """Statements in text order; whoever is known only as a speaker is added to the registry."""
    skipped = (*article.spans_of("boilerplate"),)
    statements: list[Statement] = []
    for frame in frames:
        if any(cover(frame.content).overlaps(span) for span in skipped):
            continue
        made = _tell_apart(_make_statement(frame, registry, f"s{len(statements) + 1}"), statements, document)
        statements.append(_continue_speech(made, frame, statements, document))
    return tuple(statements)


def _make_statement(frame: SpeechFrame, registry: Registry, name: str) -> Statement:
    via = registry.resolve(frame.via)
    speakers = registry.resolve_voices(frame.speaker)
    if frame.led_by and via and set(via) == set(speakers):  # "Kern sagte, er warne vor Feuer": his own words
        frame = replace(frame, form=INDIRECT, cue=frame.led_by, speaker=frame.via, via=())
    return Statement(
        id=name,
        content=frame.content,
        form=frame.form,
        act=frame.act,
        speakers=speakers,
        speaker_spans=frame.speaker,
        addressees=registry.resolve_voices(frame.addressee),
        addressee_spans=frame.addressee,
        via=tuple(v for v in via if v not in speakers),
        via_spans=() if via and set(via) <= set(speakers) else frame.via,
        cue=frame.cue,
        polarity="negative" if frame.negative else "positive",
        hedges=frame.hedges,
        contrast=frame.contrast,
        condition=frame.condition,
        consequence=frame.consequence,
        impersonal=frame.impersonal,
        withheld=frame.withheld,
        outcome=frame.outcome,
        named=frame.named,
        score=frame.score,
        rule=frame.rule,
    )


def _tell_apart(statement: Statement, earlier: Sequence[Statement], document: Document) -> Statement:
    """The statement without who would speak to himself, and passed on in a sentence before only by who spoke there."""
    both = set(statement.speakers) & set(statement.addressees)
    if both and _is_pronoun(statement.speaker_spans, document) and not _is_pronoun(statement.addressee_spans, document):
        statement = replace(statement, speakers=tuple(s for s in statement.speakers if s not in both))
    elif both:
        statement = replace(statement, addressees=tuple(a for a in statement.addressees if a not in both))
    if _is_third_person(statement.speaker_spans, document):
        statement = _by_another(statement, earlier)
    sentence = document.sentence_at(statement.content[0].start)
    before = sentence is not None and all(span.end <= sentence.span.start for span in statement.via_spans)
    if not (statement.cue and before):
        return statement
    own = {id for s in earlier for id in (*s.speakers, *(s.via if s.speakers == statement.speakers else ()))}
    return statement if own.issuperset(statement.via) else replace(statement, via=(), via_spans=())


def _by_another(statement: Statement, earlier: Sequence[Statement]) -> Statement:
    """ "Er hat versprochen zu gehen": in direct words nobody calls himself "er"; who does it is left open."""
    own = cover(statement.content)
    around = (s for s in earlier if s.form == DIRECT and cover(s.content).contains(own) and cover(s.content) != own)
    telling = next((s for s in around if s.speakers and s.speakers == statement.speakers), None)
    if telling is None:
        return statement
    return replace(statement, speakers=(), via=telling.speakers, via_spans=telling.speaker_spans)


def _is_third_person(spans: Sequence[Span], document: Document) -> bool:
    """Whether the words are a pronoun that stands for another than who speaks."""
    tokens = [t for span in spans for t in document.tokens_in(span)]
    return bool(tokens) and _is_pronoun(spans, document) and all(t.feats.get("Person") == "3" for t in tokens)


def _is_pronoun(spans: Sequence[Span], document: Document) -> bool:
    """Whether the words are no more than a pronoun."""
    return all(token.upos in PRONOUNS for span in spans for token in document.tokens_in(span))


def _continue_speech(
    statement: Statement, frame: SpeechFrame, earlier: Sequence[Statement], document: Document
) -> Statement:
    """A content without speaker and cue goes on with the last speaker until narration returns."""
    previous = _last_spoken(statement, earlier)
    if statement.speakers:
        return _through_the_same(statement, previous, document)
    if statement.cue or statement.impersonal or statement.form not in CONTINUING_FORMS:
        return statement
    if previous is None or _gap(document, previous, statement) > MAX_GAP:
        return statement
    return replace(
        statement,
        speakers=previous.speakers,
        speaker_spans=previous.speaker_spans,
        via=previous.via,
        via_spans=previous.via_spans,
        rule=f"{statement.rule}, goes on with {previous.id}",
    )


def _through_the_same(statement: Statement, previous: Statement | None, document: Document) -> Statement:
    """What somebody goes on to say reaches the reader through the paper or person that passed on the words before."""
    goes_on = previous is not None and not statement.via and previous.speakers == statement.speakers
    if statement.form not in CONTINUING_FORMS:  # of an act of his the report itself tells
        return statement
    if previous is None or not goes_on or _gap(document, previous, statement) > (0 if statement.cue else MAX_GAP):
        return statement
    return replace(statement, via=previous.via, via_spans=previous.via_spans)


def _last_spoken(statement: Statement, earlier: Sequence[Statement]) -> Statement | None:
    """The last statement before this one that is not part of somebody else's words, nor of what an act is about."""
    outer = [s for s in earlier if not s.via_spans or s.form != INDIRECT] or list(earlier)
    outer = [s for s in outer if not any(_is_about(other, s) for other in earlier)]
    start = cover(statement.content).start
    before = [s for s in outer if cover(s.content).start < start]
    return before[-1] if before and before[-1].speakers else None


def _is_about(outer: Statement, inner: Statement) -> bool:
    """ "Behauptungen Kerns, wonach …, wurden zurückgewiesen": whether an act that is only told is about the other."""
    around, within = cover(outer.content), cover(inner.content)
    return outer.form == TOLD and len(around) > len(within) and around.contains(within)


def _gap(document: Document, previous: Statement, statement: Statement) -> int:
    """Number of whole sentences between two contents."""
    end, start = cover(previous.content).end, cover(statement.content).start
    return sum(1 for s in document.sentences if s.span.start >= end and s.span.end <= start)
