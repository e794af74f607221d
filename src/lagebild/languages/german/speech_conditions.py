"""What looks like a condition and sets none: concessions, topics, clauses of time, conditions of another sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from lagebild.languages.german.clauses import finite_verbs, has_mood, indices_in, is_comma, span_of
from lagebild.languages.german.mention_words import noun_sense
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.words import load_set, load_words
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, SpeechFrame, Token

COMPLEMENTS = frozenset({"ccomp", "csubj", "csubj:pass", "acl", "advcl"})
"""Relations of clauses that complete a verb or a noun, some by a slip."""


@dataclass(frozen=True, slots=True)
class ConditionWords:
    """Lookups over the conditions of words/speech.toml."""

    conceding: tuple[tuple[str, ...], ...]
    """Words behind "wenn" that make a concession or a topic of its clause."""
    timing: frozenset[str]
    """Conjunctions of clauses that are no conditions."""
    taking_up: frozenset[str]
    """First words of what depends on a condition in the sentence before."""
    pointing: frozenset[str]
    """Phrases that point back to a case, in lower case."""
    cases: frozenset[str]
    """Phrases that set a condition only before what may happen, in lower case."""


@cache
def condition_words() -> ConditionWords:
    """The word lists, read once."""
    raw = load_words("speech")["condition"]
    return ConditionWords(
        conceding=tuple(tuple(words.split()) for words in raw["conceding"]),
        timing=frozenset(raw["timing"]),
        taking_up=frozenset(raw["taking_up"]),
        pointing=frozenset(phrase.lower() for phrase in raw["pointing"]),
        cases=frozenset(phrase.lower() for phrase in raw["cases"]),
    )


def concedes(document: Document, conjunction: int) -> bool:
    """ "wenn auch spät", "wenn es darum geht": a clause that concedes something or names a topic."""
    behind = [t.text.lower() for t in document.tokens[conjunction + 1 : conjunction + 3]]
    if document.tokens[conjunction].text.lower() != "wenn":
        return False
    return any(tuple(behind[: len(words)]) == words for words in condition_words().conceding)


def completes(document: Document, conjunction: int, first: int, words: SpeechWords) -> bool:
    """ "sollte sich zeigen, dass …": whether a clause says what the verb of the condition that begins here is about."""
    opening = next(iter(document.tokens[conjunction : conjunction + 1]), None)
    if opening is None or opening.lemma.lower() not in words.complementizers or opening.deprel != "mark":
        return False
    clause = document.tokens[opening.head]
    # one below the main clause behind is hung too high
    tied = first <= clause.head < conjunction or (clause.deprel == "advcl" and clause.head > opening.head)
    return clause.deprel in COMPLEMENTS and tied


def goes_on_with_infinitive(document: Document, comma: int, first: int) -> bool:
    """ "sofern man zusage, nichts zu liefern": whether an infinitive says what a word of the condition is about."""
    last = document.sentences[document.tokens[comma].sentence].last
    end = next((i for i in range(comma + 1, last) if document.tokens[i].text == ","), last)
    inside = [document.tokens[i] for i in range(comma + 1, end)]
    # "sollte er nicht zahlen, das Werk schließen": without "zu" it belongs to an auxiliary before the condition
    bare = first > 0 and document.tokens[first - 1].text == "," and not any(has_zu(t) for t in inside)
    verbs = [t for t in inside if t.feats.get("VerbForm") == "Inf" and first <= t.head < comma and not bare]
    # ", und Geld zu zahlen" goes on with an infinitive, which stands in the condition only if another does
    joined = bool(inside) and inside[0].upos == "CCONJ"
    if joined and not any(t.feats.get("VerbForm") == "Inf" for t in document.tokens[first:comma]):
        return False
    return bool(verbs) and not any(t.feats.get("VerbForm") == "Fin" for t in inside)


def has_zu(token: Token) -> bool:
    """Whether the word is the "zu" of an infinitive, or holds it ("aufzuheben")."""
    apart = token.upos == "PART" and token.deprel == "mark"
    return apart or (token.feats.get("VerbForm") == "Inf" and token.text.lower() != token.lemma)


def is_unless(document: Document, conjunction: int, words: SpeechWords) -> bool:
    """ "bevor nicht gezahlt wird": a conjunction of time that with a negation right behind it names a condition."""
    timed = document.tokens[conjunction].text.lower() in load_set("speech", "condition", "unless")
    behind = document.tokens[conjunction + 1 : conjunction + 2] if timed else ()
    return any(token.text.lower() in words.negations for token in behind)


def find_named(document: Document, frame: SpeechFrame, words: SpeechWords) -> Span | None:
    """ "Voraussetzung sei, dass …": the condition that a sentence names of what the one before tells."""
    inside = indices_in(document, frame.content)
    opening = document.tokens[inside[0]].lemma if inside else ""
    if opening not in load_set("speech", "condition", "nouns"):
        return None
    clause = next((i for i in inside if document.tokens[i].lemma.lower() in words.complementizers), None)
    linked = any(document.tokens[i].lemma == "sein" and document.tokens[i].upos == "AUX" for i in inside[:clause])
    return span_of(document, inside[inside.index(clause) :]) if clause is not None and linked else None


def find_marked(document: Document, frame: SpeechFrame) -> Iterator[Span]:
    """What is marked as condition: no clause of time, and of another sentence only what the content takes up."""
    opening = next((document.tokens[i] for i in indices_in(document, frame.content)), None)
    for span in frame.condition:
        first = next(iter(indices_in(document, (span,))), None)
        if opening is None or first is None:
            continue
        near = document.tokens[first].sentence == opening.sentence
        taken_up = opening.text.lower() in condition_words().taking_up
        timed = document.tokens[first].text.lower() in condition_words().timing
        if (near or taken_up) and not (timed or concedes(document, first) or follows_else(document, span)):
            yield span


def is_set(document: Document, phrase: Span, inside: Sequence[int], words: SpeechWords) -> bool:
    """Whether a phrase sets a condition: "in diesem Fall" does so only for what is to come or would be."""
    said, verbs = phrase.of(document.text).lower(), [document.tokens[i] for i in finite_verbs(document, inside)]
    if said in condition_words().cases:
        return _may_happen(document, phrase) and any(t.lemma in words.open_verbs | words.intending for t in verbs)
    if said not in condition_words().pointing:
        return True
    return any(t.lemma in words.open_verbs or has_mood(t, "Sub") for t in verbs)


def _may_happen(document: Document, phrase: Span) -> bool:
    """ "im Fall | einer Absage", and of nobody: whether one of its kind, which is no person or body, stands behind."""
    last = indices_in(document, (phrase,))[-1]
    behind = document.tokens[last + 1 : document.sentences[document.tokens[last].sentence].last]
    noun = next((t for t in behind if t.upos in NOUNS), None)
    one = bool(behind) and behind[0].text.lower() in load_set("speech", "condition", "case_articles")
    return one and noun is not None and noun_sense(noun.text) is None


def leave_parts(document: Document, content: Sequence[Span], condition: Sequence[Span]) -> tuple[Span, ...]:
    """ "Sollte bis Mai | bliebe es still": the content without what is only a part of its condition."""
    kept = [s for s in content if not any(c.contains(s) and len(s) < len(c) for c in condition)]
    for place, span in enumerate(kept):
        cut = next((c for c in condition if c.start < span.start < c.end < span.end), None)
        behind = [] if cut is None else [i for i in indices_in(document, (span,)) if _is_behind(document, i, cut)]
        if behind:
            kept[place] = Span(document.tokens[behind[0]].span.start, span.end)
    return tuple(kept or content)


def _is_behind(document: Document, index: int, span: Span) -> bool:
    token = document.tokens[index]
    return token.span.start >= span.end and token.upos != "PUNCT"


def is_verbless(document: Document, conjunction: int, comma: int) -> bool:
    """ "wenn nötig", "falls überhaupt": nothing but adverbs stands between the conjunction and the comma."""
    inside = document.tokens[conjunction + 1 : comma]
    return bool(inside) and all(t.upos in {"ADJ", "ADV"} for t in inside)


def follows_else(document: Document, span: Span) -> bool:
    """Whether a clause begins with a word for what follows if a demand is not met ("andernfalls")."""
    first = document.tokens_in(span)[:1]
    return bool(first) and first[0].text.lower() in load_set("speech", "condition", "otherwise")


def before_reason(document: Document, inside: Sequence[int], words: SpeechWords) -> Sequence[int]:
    """ "zu gehen | , da der Damm im Notfall breche": a content without the clause that gives the reason for it."""
    for place, index in enumerate(inside[1:], start=1):
        token = document.tokens[index]
        if token.upos == "SCONJ" and token.text.lower() in words.reasons and is_comma(document.tokens[index - 1]):
            return inside[:place]
    return inside


def find_else(document: Document, inside: Sequence[int]) -> Span | None:
    """ "sonst streike man": the word for a demand that is not met, where what follows from it is still to come."""
    first = document.tokens[inside[0]].span
    verb = next(iter(finite_verbs(document, inside)), None)
    if verb is None or document.tokens[verb].lemma in load_set("speech", "outcomes", "perfect"):
        return None
    return first if follows_else(document, first) else None


def sets_off_hour(document: Document, comma: int) -> bool:
    """ "bis Montag, 18 Uhr, kein Angebot": whether a comma stands before or behind an hour put to a day."""
    hours = load_set("speech", "condition", "hours")
    before, behind = document.tokens[max(0, comma - 3) : comma], document.tokens[comma + 1 : comma + 3]
    if any(t.text in hours for t in behind[1:]) and behind[0].text[:1].isdigit():
        return True
    closed = len(before) > 2 and before[2].text in hours and before[1].text[:1].isdigit()
    finite = any(t.feats.get("VerbForm") == "Fin" for t in behind[:1])
    return closed and is_comma(before[0]) and not finite
