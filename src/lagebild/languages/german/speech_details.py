"""What a speech frame's words say about it: act, hedges, contrast, polarity, condition, quoted words."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import (
    finite_verbs,
    full_lemma,
    has_mood,
    indices_in,
    is_comma,
    is_relative,
    main_verbs,
    roots_in,
    span_of,
)
from lagebild.languages.german.inversion import find_border
from lagebild.languages.german.speech_acts import decide_act
from lagebild.languages.german.speech_conditions import (
    before_reason,
    completes,
    concedes,
    find_else,
    find_marked,
    follows_else,
    goes_on_with_infinitive,
    is_set,
    is_unless,
    is_verbless,
    leave_parts,
    sets_off_hour,
)
from lagebild.languages.german.speech_negation import forbids, is_negated
from lagebild.languages.german.speech_performed import act_of_cue, is_undone
from lagebild.languages.german.speech_provisos import before_cue, cut_off, find_behind, find_limits, find_tie, with_noun
from lagebild.languages.german.speech_quotes import ends_quotation, quoted_spans, speaks_as_himself, speaks_of_himself
from lagebild.languages.german.speech_stakes import apart_from
from lagebild.languages.german.speech_stance import find_contrast, find_hedges, find_phrases, find_pointing
from lagebild.languages.german.speech_turns import TURN
from lagebild.languages.german.speech_undoing import takes_back
from lagebild.languages.german.speech_withholding import says_nothing
from lagebild.languages.german.speech_words import SpeechWords, speech_words
from lagebild.languages.german.vectors import WordVectors
from lagebild.languages.german.words import load_set
from lagebild.model.changes import replace
from lagebild.model.facts import OPPOSING_ACTS
from lagebild.model.spans import Span, cover
from lagebild.model.text import Document, SpeechFrame

KNOWING_RULES = frozenset({"model", TURN})
MIN_CONDITION_WORDS = 3
"""A shorter span is a conjunction without its clause."""
DIRECT_SHARE = 0.75
"""A content is direct when at least this share of its characters stands in quotation marks."""


def add_details(frame: SpeechFrame, document: Document, vectors: WordVectors | None = None) -> SpeechFrame:
    """The frame with all that its words tell of it; `vectors` are those of the words."""
    words = speech_words()
    inside = indices_in(document, frame.content)
    marked = tuple(find_marked(document, frame))
    ties = tuple(find_tie(document, frame))
    condition = (
        ties
        or tuple(find_conditions(document, inside, words))
        or tuple(_whole(document, marked, words))
        or tuple(s for s in marked if len(document.tokens_in(s)) >= MIN_CONDITION_WORDS)
        or tuple(_behind(document, frame, words))
        or tuple(find_behind(document, frame, words))
    )
    condition = tuple(before_cue(document, span, frame) for span in condition)
    content = cut_off(document, leave_parts(document, frame.content, condition), ties)
    act = decide_act(frame, document, words, condition, vectors)
    apart = apart_from(document, frame, condition) or inside
    return replace(
        frame,
        content=content,
        act=act,
        form=decide_form(frame, document, words),
        hedges=frame.hedges or tuple(find_hedges(document, frame, words)),
        contrast=tuple(find_contrast(document, frame, words))
        or tuple(find_pointing(document, frame) if act == "deny" else ()),
        negative=frame.negative
        or (is_negated(document, _heads(document, apart, words), words) and not _says_no(frame, document, act, words))
        or is_undone(frame, document, words)
        or takes_back(frame, document, words)
        or (act == "demand" and forbids(frame, document)),
        condition=condition,
        consequence=frame.consequence or _rest(content, condition),
        impersonal=frame.impersonal or _is_impersonal(frame, document, words),
        withheld=act == "reject" and says_nothing(frame, document, words),
    )


def _heads(document: Document, inside: Sequence[int], words: SpeechWords) -> Sequence[int]:
    """The words that a content hangs on, without those of a clause that only explains one of its nouns."""
    roots = roots_in(document, inside)
    places = (i for i in inside[1:] if document.tokens[i].lemma.lower() in words.complementizers)
    explaining = next(places, None)
    return [i for i in roots if explaining is None or i < explaining] or roots


def _says_no(frame: SpeechFrame, document: Document, act: str, words: SpeechWords) -> bool:
    """ "Man warte nicht": the act holds the negation, unless it stands in what "bestritt, dass" takes up."""
    if act not in OPPOSING_ACTS:
        return False
    inside = indices_in(document, frame.content)
    verbal = any(True for _ in main_verbs(document, inside))
    taken_up = document.tokens[inside[0]].text.lower() in words.complementizers or not verbal
    return not taken_up or act_of_cue(frame, document, words) is None


def decide_form(frame: SpeechFrame, document: Document, words: SpeechWords) -> str:
    """Direct, mixed or as proposed, by how much of the content stands in quotation marks."""
    span = cover(frame.content)
    quotes = [q for q in quoted_spans(document.text, span, words) if not _is_name(document, q)]
    # between the parts of a content, "nach Informationen des „Kuriers“", nothing is quoted
    quoted = sum(len(q) for q in quotes if any(q.overlaps(part) for part in frame.content))
    if quoted >= DIRECT_SHARE * len(span) and frame.form != "mixed":
        return "direct"
    if quoted and frame.form in {"indirect", "free_indirect", "mixed"}:
        return "mixed"
    named = frame.form == "mixed" and not speaks_of_himself(document, frame)
    if named or (frame.form == "free_indirect" and _is_cued_behind(frame, document)):
        return "indirect"
    if frame.form == "indirect" and speaks_as_himself(document, frame):
        return "direct"
    # the model and labels tell the other forms apart better; other rules only tell those of their own frames
    return frame.form if frame.rule in KNOWING_RULES else _unquoted_form(frame, document)


def _is_cued_behind(frame: SpeechFrame, document: Document) -> bool:
    """ "Pläne habe sie schon, versprach Rehn": whether a verb of saying stands right behind the comma."""
    inside, cues = indices_in(document, frame.content), indices_in(document, frame.cue)
    if not inside or not cues or cues[0] != inside[-1] + 2 or not is_comma(document.tokens[cues[0] - 1]):
        return False
    return has_mood(document.tokens[cues[0]], "Ind")


def _is_name(document: Document, quote: Span) -> bool:
    """Whether the quotation marks only set off the name of a ship, a paper, a film."""
    inner = Span(quote.start + 1, max(quote.end - 1, quote.start + 1))
    proper = {token.upos for token in document.tokens_in(inner)} == {"PROPN"}
    return proper or any(name.span.contains(inner) for name in document.names)


def _unquoted_form(frame: SpeechFrame, document: Document) -> str:
    """A clause without a cue is free; without any verb, only the act is told."""
    form = "indirect" if frame.form in {"mixed", "direct"} else frame.form
    inside = indices_in(document, frame.content)
    verbal = [i for i in inside if document.tokens[i].upos in {"VERB", "AUX"}]
    if form == "indirect" and not frame.cue and any(True for _ in finite_verbs(document, inside)):
        return "free_indirect"
    return "reported" if form == "indirect" and frame.cue and not verbal else form


def find_conditions(document: Document, inside: Sequence[int], words: SpeechWords) -> Iterator[Span]:
    """Clauses and phrases on which the content depends: "wenn …", "sollte …", "in diesem Fall"."""
    inside = before_reason(document, inside, words)
    for index in inside:
        if _sets_condition(document, index, inside, words) and _opens_clause(document, index, words):
            border = find_border(document, index)
            yield _clause_from(document, index, words) if border is None else span_of(document, range(index, border))
            return
    if inside:
        span = Span(document.tokens[inside[0]].span.start, document.tokens[inside[-1]].span.end)
        phrase = next(find_phrases(document.text, span, words.condition_phrases), None) or find_else(document, inside)
        late = phrase is not None and phrase.start > span.start and follows_else(document, phrase)
        if phrase is not None and not late and is_set(document, phrase, inside, words):
            yield with_noun(document, phrase, words)
        else:
            yield from find_limits(document, inside, words)


def _sets_condition(document: Document, index: int, inside: Sequence[int], words: SpeechWords) -> bool:
    """Whether a conjunction or an inverted verb may open a condition in a content."""
    first = inside[0]
    token, opening = document.tokens[index], document.tokens[first]
    if token.text.lower() not in words.inverted:
        return (
            token.text.lower() in words.conjunctions
            or (find_border(document, index) or inside[-1]) < inside[-1]
            or is_unless(document, index, words)
        )
    # "statt zu klagen, sollte sie helfen": behind anything but a main clause it is the verb of the main clause
    main = opening.upos != "SCONJ" and any(t.feats.get("VerbForm") == "Fin" for t in document.tokens[first:index])
    # "dass der Klub, sollte er siegen, feiert": put into a clause whose own verb comes last
    put_in = opening.lemma.lower() in words.complementizers and document.tokens[index - 1].text == ","
    return index == first or main or put_in or token.upos == "SCONJ"


def _whole(document: Document, spans: Sequence[Span], words: SpeechWords) -> Iterator[Span]:
    """The first whole clause of condition; of one behind the content the model may have marked the first word alone."""
    for index in indices_in(document, spans):
        known = document.tokens[index].text.lower() in words.conjunctions | words.inverted
        if known and _opens_clause(document, index, words):
            yield _clause_from(document, index, words)
            return


def _behind(document: Document, frame: SpeechFrame, words: SpeechWords) -> Iterator[Span]:
    """The condition of a told act, which stands outside of it: "droht mit Klage, falls …"."""
    inside = indices_in(document, frame.content)
    if inside and not any(True for _ in finite_verbs(document, inside)):
        last = document.sentences[document.tokens[inside[-1]].sentence].last
        for index in range(inside[-1] + 1, last):
            known = document.tokens[index].text.lower() in words.conjunctions | words.inverted
            if known and _opens_clause(document, index, words):
                yield _clause_from(document, index, words)
                return
            if _is_finite(document, index) and not _is_of_cue(document, index, frame):
                return  # another clause follows, and the condition is set there


def _is_of_cue(document: Document, verb: int, frame: SpeechFrame) -> bool:
    """Whether a finite verb is a word of saying of the frame, or an auxiliary of one."""
    cues = indices_in(document, frame.cue)
    return verb in cues or (document.tokens[verb].upos == "AUX" and document.tokens[verb].head in cues)


def _opens_clause(document: Document, index: int, words: SpeechWords) -> bool:
    """Whether a conjunction, or a verb by inversion, stands first in its clause."""
    before = document.tokens[index - 1] if index else None
    if before is not None and before.text in words.quotes:
        before = document.tokens[index - 2] if index > 1 else None
    if before is not None and before.text.lower() in load_set("speech", "condition", "focus"):  # "erst wenn …"
        before = document.tokens[index - 2] if index > 1 else None
    first = before is None or before.sentence != document.tokens[index].sentence or is_comma(before)
    asked = document.text[document.tokens[index].span.end :].lstrip()[:1] == "?"
    return first and not asked and not concedes(document, index)


def _clause_from(document: Document, index: int, words: SpeechWords) -> Span:
    """From the token to the comma or end of sentence behind which another clause begins: after its finite verb."""
    opening = document.tokens[index]
    last, told, nested = index, opening.upos != "SCONJ" or opening.text.lower() in words.inverted, False
    for place in range(index, len(document.tokens)):
        token = document.tokens[place]
        if is_comma(token) and (place == index + 1 or sets_off_hour(document, place)):
            continue
        ended = is_comma(token) and (told or is_verbless(document, index, place))
        ended = ended and not completes(document, place + 1, index, words)
        if token.sentence != opening.sentence or (ended and not goes_on_with_infinitive(document, place, index)):
            break
        # "sobald es tage, fahre man los": a verb right behind the comma is that of the main clause
        if is_comma(token) and not nested and _is_finite(document, place + 1) and place > index + 1:
            break
        if ends_quotation(document, place, index, words):
            break
        # "wenn Gäste, die warten, gehen": the verb of an inner clause ends only that one
        if is_comma(token):
            nested = not nested and _opens_relative(document, place + 1)
            told = told and not completes(document, place + 1, index, words)
        told = told or (token.feats.get("VerbForm") == "Fin" and not nested)
        last = place if not is_comma(token) else last
    return Span(document.tokens[index].span.start, document.tokens[last].span.end)


def _is_finite(document: Document, index: int) -> bool:
    return any(t.feats.get("VerbForm") == "Fin" for t in document.tokens[index : index + 1])


def _opens_relative(document: Document, index: int) -> bool:
    """Whether a relative pronoun, alone or behind a preposition, stands here."""
    behind = document.tokens[index : index + 2]
    return any(is_relative(t) for t in behind[: 1 + (bool(behind) and behind[0].upos == "ADP")])


def _is_impersonal(frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    if frame.speaker or frame.via:
        return False
    cues = indices_in(document, frame.cue)
    if not cues:
        return frame.form == "free_indirect" and _is_hearsay(document, frame, words)
    lemmas = {full_lemma(document, i) for i in cues}
    subjects = {document.tokens[c].text.lower() for i in cues for c in document.children(i)}
    return bool(lemmas & words.impersonal_verbs) or bool(subjects & words.impersonal_pronouns)


def _is_hearsay(document: Document, frame: SpeechFrame, words: SpeechWords) -> bool:
    verbs = finite_verbs(document, indices_in(document, frame.content))
    return any(document.tokens[i].lemma in words.hearsay for i in verbs)


def _rest(content: Sequence[Span], condition: Sequence[Span]) -> tuple[Span, ...]:
    """The content without its condition: what follows when it is met."""
    if not condition:
        return ()
    rest: list[Span] = []
    for part in content:
        cut = next((c for c in condition if part.contains(c)), None)
        if cut is None:
            rest.append(part)
            continue
        rest += [Span(a, b) for a, b in ((part.start, cut.start), (cut.end, part.end)) if b > a]
    return tuple(rest)
