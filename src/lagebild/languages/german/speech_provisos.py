"""Conditions that no clause sets: "nur bei einem Abzug", "ohne Garantien … kein", what something is tied to."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import (
    finite_verbs,
    has_mood,
    indices_in,
    is_comma,
    run_around,
    span_of,
    subtree,
    verb_readings,
)
from lagebild.languages.german.events_words import event_words
from lagebild.languages.german.speech_conditions import follows_else
from lagebild.languages.german.speech_stance import find_phrases
from lagebild.languages.german.speech_whole import read_clause
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.words import load_set, load_words
from lagebild.model.spans import Span
from lagebild.model.syntax import PHRASES
from lagebild.model.text import Document, SpeechFrame

CLAUSES = frozenset({"acl", "acl:relcl", "advcl", "ccomp", "conj", "parataxis"})


def find_limits(document: Document, inside: Sequence[int], words: SpeechWords) -> Iterator[Span]:
    """The phrase that opens a content of what is to come and says on what it depends."""
    first = next((i for i in inside if document.tokens[i].upos != "PUNCT"), None)
    verbs = [document.tokens[i] for i in finite_verbs(document, inside)]
    if first is None or not any(t.lemma in words.open_verbs or has_mood(t, "Sub") for t in verbs):
        return
    if all(is_past(document, i) for i in finite_verbs(document, inside)):
        return
    focused = document.tokens[first].text.lower() in load_set("speech", "condition", "focus")
    case = first + 1 if focused else first
    if case not in inside or not _limits(document, case, inside, words, focused=focused):
        return
    noun = document.tokens[case].head
    own = [i for i in subtree(document, noun, without=CLAUSES) if i >= case] if noun > case else []
    last = next((i for i in own if i + 1 not in own), noun)
    # at the beginning of a quotation the tree may take "Ohne" for an article
    phrases = PHRASES if focused else PHRASES | {"obj"}
    if noun in inside and document.tokens[noun].deprel in phrases and last >= noun:
        yield span_of(document, range(first, last + 1))


def is_past(document: Document, verb: int) -> bool:
    """ "habe man Klarheit gehabt": a perfect in the Konjunktiv I tells what happened, which hangs on nothing."""
    token = document.tokens[verb]
    helps = token.upos == "AUX" and token.lemma in event_words().perfect and token.deprel == "aux"
    if not helps or not has_mood(token, "Sub") or token.feats.get("Tense") == "Past":
        return False
    return document.tokens[token.head].feats.get("VerbForm") == "Part"


def _limits(document: Document, case: int, inside: Sequence[int], words: SpeechWords, *, focused: bool) -> bool:
    """Whether a preposition makes a condition: behind "nur" some do, those of a lack where the clause says no."""
    text = document.tokens[case].text.lower()
    if focused:
        return text in load_set("speech", "condition", "limiting")
    denied = any(document.tokens[i].lemma.lower() in words.negations for i in inside)
    return text in load_set("speech", "condition", "lacking") and denied


def find_tie(document: Document, frame: SpeechFrame) -> Iterator[Span]:
    """What a told act ties its content to: "macht die Rückkehr | von einem Abzug | abhängig"."""
    tying = load_words("speech")["condition"]["tying"]
    readings = (r for verb in indices_in(document, frame.cue) for r in verb_readings(document, verb))
    case = next((tying[reading] for reading in readings if reading in tying), None)
    if case is None:
        return
    inside = indices_in(document, frame.content[-1:])
    places = [i for i in inside[1:] if document.tokens[i].text.lower() == case and document.tokens[i].upos == "ADP"]
    if places:
        yield span_of(document, range(places[-1], inside[-1] + 1))


def cut_off(document: Document, content: Sequence[Span], ties: Sequence[Span]) -> tuple[Span, ...]:
    """The content without what it is tied to at its end."""
    last = content[-1]
    tie = next((t for t in ties if last.start < t.start < last.end), None)
    before = [] if tie is None else [t for t in document.tokens_in(last) if t.span.end <= tie.start]
    return (*content[:-1], Span(last.start, before[-1].span.end)) if before else tuple(content)


def with_noun(document: Document, phrase: Span, words: SpeechWords) -> Span:
    """ "im Falle" + "eines Krieges", "unter der Bedingung" + ", dass …": the phrase with what says which one it is."""
    inside = indices_in(document, (phrase,))
    end = inside[-1] if inside else -1
    if inside and is_exception(document, phrase):
        last = document.sentences[document.tokens[end].sentence].last
        said = [i for i in range(end, last) if document.tokens[i].upos != "PUNCT"]
        return Span(phrase.start, document.tokens[said[-1]].span.end)
    behind = document.tokens[end + 1 : end + 3] if inside else ()
    if len(behind) > 1 and is_comma(behind[0]) and behind[1].lemma.lower() in words.complementizers:
        clause = read_clause(document, end + 2, words)
        return Span(phrase.start, clause.span.end) if clause is not None else phrase
    run = [i for i in run_around(document, end) if i >= end] if inside else []
    nominal = bool(run) and not any(document.tokens[i].upos in {"VERB", "AUX", "SCONJ"} for i in run)
    return Span(phrase.start, max(phrase.end, document.tokens[run[-1]].span.end)) if nominal else phrase


def find_behind(document: Document, frame: SpeechFrame, words: SpeechWords) -> Iterator[Span]:
    """The phrase of condition right behind a content: "zu helfen, unter der Bedingung, dass …"."""
    end = frame.content[-1].end
    sentence = document.sentence_at(frame.content[-1].start)
    rest = Span(end, sentence.span.end) if sentence is not None and end < sentence.span.end else None
    phrase = next(find_phrases(document.text, rest, words.condition_phrases), None) if rest is not None else None
    if (
        phrase is not None
        and not follows_else(document, phrase)
        and not document.text[end : phrase.start].strip(" ,\n")
    ):
        yield with_noun(document, phrase, words)


def before_cue(document: Document, condition: Span, frame: SpeechFrame) -> Span:
    """A condition in the content ends before the words behind it that tell who says it ("…, teilte das Amt mit")."""
    behind = [cue.start for cue in frame.cue if condition.start < cue.start < condition.end]
    own = next((c for c in frame.content if behind and c.start <= condition.start < c.end < min(behind)), None)
    return condition if own is None else Span(condition.start, own.end)


def is_exception(document: Document, span: Span) -> bool:
    """Whether the words begin with what introduces the one case in which something does not hold ("es sei denn")."""
    begun = document.text[span.start : span.end].lower()
    return begun.startswith(tuple(load_set("speech", "condition", "excepting")))
