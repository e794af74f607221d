"""The words that mark a saying: with their particles, without auxiliaries."""

from collections.abc import Sequence, Set

from lagebild.languages.german.clauses import CLAUSES, PARTICLE, full_lemma, indices_in, is_reflexive, roots_in
from lagebild.languages.german.speech_links import act_of_verb
from lagebild.languages.german.speech_quotes import quotes_in
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.model.changes import replace
from lagebild.model.spans import Span, any_touch, cover, touches
from lagebild.model.text import Document, SpeechFrame, Token

AUXILIARIES = frozenset({"aux", "aux:pass"})
JOINING = frozenset({"PUNCT", "CCONJ"})


def keep_near(document: Document, frame: SpeechFrame) -> SpeechFrame:
    """The frame without cues and people of other sentences, where its own sentence has some."""
    cue, speaker = _near(document, frame, frame.cue), _near(document, frame, frame.speaker)
    if not _is_here(document, frame, cue):
        return replace(frame, cue=cue, speaker=speaker)
    # whoever comes up only in a later sentence speaks there; hearers of other sentences hear what is said there
    speaker = tuple(s for s in speaker if not _is_named_behind(document, frame, s))
    hearers = _near(document, frame, frame.addressee)
    if _is_here(document, frame, speaker) and not _is_here(document, frame, hearers):
        hearers = ()
    return replace(frame, cue=cue, speaker=speaker, addressee=hearers, via=_near(document, frame, frame.via))


def _is_here(document: Document, frame: SpeechFrame, spans: Sequence[Span]) -> bool:
    """Whether some of the words stand in the sentence of the content."""
    sentence = document.sentence_at(frame.content[0].start)
    return sentence is not None and any(sentence.span.overlaps(s) for s in spans)


def _is_named_behind(document: Document, frame: SpeechFrame, span: Span) -> bool:
    """Whether a noun of a later sentence stands there; a pronoun of it would mean who is told of here."""
    sentence = document.sentence_at(frame.content[0].start)
    behind = sentence is not None and span.start >= sentence.span.end
    return behind and any(t.upos in {"NOUN", "PROPN"} for t in document.tokens_in(span))


def _near(document: Document, frame: SpeechFrame, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    sentence = document.sentence_at(frame.content[0].start)
    inside = tuple(s for s in spans if sentence is not None and sentence.span.overlaps(s))
    return tuple(s for s in inside if not any(c.overlaps(s) for c in frame.content)) or spans


def leave_others(frames: Sequence[SpeechFrame]) -> list[SpeechFrame]:
    """The frames without words of their cue that stand in what others say, beside words that do not."""
    return [_without_told(frame, frames) for frame in frames]


def _without_told(frame: SpeechFrame, frames: Sequence[SpeechFrame]) -> SpeechFrame:
    """ "Kern, der als Freund gilt, wies Vorwürfe zurück": the charges are no word for what he is held to be."""
    around = [s for f in frames if f is not frame and not any_touch(f.cue, frame.cue) for s in f.content]
    apart = [s for s in around if not touches(s, frame.content)]
    kept = tuple(cue for cue in frame.cue if not touches(cue, apart))
    return replace(frame, cue=kept) if kept else frame


def tidy_cue(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """The frame with its whole cue and nothing but the cue."""
    cues: Sequence[int] = [i for i in indices_in(document, frame.cue) if not _only_helps(document, i, words)]
    if not cues:
        return frame
    cues = _of_one_clause(document, frame, cues, words)
    frame = _without_other_act(document, frame, cues, words)
    grown = {*cues, *(c for i in cues for c in _belonging(document, i, words))}
    content = _up_to_particle(document, frame, grown)
    return replace(frame, content=content, cue=tuple(document.tokens[i].span for i in sorted(grown)))


def _up_to_particle(document: Document, frame: SpeechFrame, cues: Set[int]) -> tuple[Span, ...]:
    """ "kündigt | Streik an": the content without the particle of its verb at its end."""
    inside = indices_in(document, frame.content[-1:])
    last = inside[-1] if len(inside) > 1 else -1
    if last not in cues or document.tokens[last].deprel != PARTICLE or document.tokens[last].head in inside:
        return frame.content
    return (*frame.content[:-1], Span(frame.content[-1].start, document.tokens[last - 1].span.end))


def _without_other_act(document: Document, frame: SpeechFrame, cues: Sequence[int], words: SpeechWords) -> SpeechFrame:
    """ "forderte A auf und nannte B": what the verb beside the cue does, and to whom, is not of this content."""
    others = [i for cue in cues for i in _joined_to(document, cue) if i not in cues]
    acts = [act for i in others if (act := act_of_verb(document, i, words)) is not None]
    own = next((act for i in cues if (act := act_of_verb(document, i, words)) is not None), None)
    if frame.form != TOLD or own is None or frame.act not in acts or frame.act == own:
        return frame
    theirs = [document.tokens[i].span for verb in others for i in document.children(verb)]
    hearers = tuple(s for s in frame.addressee if not any(s.contains(word) for word in theirs))
    return replace(frame, act=own, acts=((own, 1.0),), addressee=hearers)


def _joined_to(document: Document, verb: int) -> list[int]:
    """The verbs coordinated with one."""
    token = document.tokens[verb]
    below = [i for i in document.children(verb) if document.tokens[i].deprel == "conj"]
    return [i for i in (*([token.head] if token.deprel == "conj" else []), *below) if document.tokens[i].upos == "VERB"]


def _only_helps(document: Document, index: int, words: SpeechWords) -> bool:
    """Whether the word is an auxiliary that makes no fixed phrase with its verb, as "wissen wollen" is one."""
    token = document.tokens[index]
    phrase = f"{full_lemma(document, token.head)} {token.lemma}" if token.head >= 0 else ""
    return token.deprel in AUXILIARIES and phrase not in words.verbs


def _of_one_clause(document: Document, frame: SpeechFrame, cues: Sequence[int], words: SpeechWords) -> Sequence[int]:
    """ "dementiert Pläne und weist Kritik zurück": of several verbs the one on which the content hangs."""
    verbs = [i for i in cues if document.tokens[i].upos == "VERB"]
    inside = indices_in(document, frame.content)
    if (beside := _verb_before(document, frame, verbs)) is not None:
        return _between(cues, beside, [i for i in verbs if _is_finite(document, i) and i != beside])
    above = (i for root in roots_in(document, inside) for i in document.ancestors(root) if i in verbs)
    verb = next(above, None)
    if len(verbs) < 2 or verb is None or verb in inside:
        return cues
    # "fordert ihn auf zu versprechen, dass": the infinitive only says what is demanded
    while document.tokens[verb].deprel == "xcomp" and document.tokens[verb].head in verbs:
        verb = document.tokens[verb].head
    others = {i for i in verbs if i != verb and _is_apart(document, i, verb, words)}
    kept = (i for i in cues if i not in others and i not in inside)
    return [i for i in kept if i == verb or document.tokens[i].head not in others]


def _verb_before(document: Document, frame: SpeechFrame, verbs: Sequence[int]) -> int | None:
    """Of verbs side by side, with one subject before the first, the one behind which a told act stands."""
    finite = [i for i in verbs if _is_finite(document, i)]
    before = [i for i in finite if document.tokens[i].span.start < frame.content[0].start]
    # "X leugnet A, weist B zurück": behind a comma or conjunction the later verbs open their clauses
    apart = all(document.tokens[i - 1].upos in JOINING and not _has_subject_behind(document, i) for i in finite[1:])
    return before[-1] if frame.form == TOLD and len(finite) > 1 and before and apart else None


def _has_subject_behind(document: Document, verb: int) -> bool:
    """ "Gerüchte, die Kern streute, dementierte Moor": the verb has a subject of its own."""
    return any(i > verb and document.tokens[i].deprel.startswith("nsubj") for i in document.children(verb))


def _between(cues: Sequence[int], verb: int, others: Sequence[int]) -> list[int]:
    """The words of the cue from the verb on, up to the next verb beside it."""
    end = min((i for i in others if i > verb), default=max(cues) + 1)
    return [i for i in cues if verb <= i < end]


def _is_finite(document: Document, index: int) -> bool:
    return document.tokens[index].feats.get("VerbForm") == "Fin"


def _is_apart(document: Document, other: int, verb: int, words: SpeechWords) -> bool:
    """Whether two verbs are coordinated, or the other one is an infinitive with "zu": no fixed phrase holds both."""
    coordinated = "conj" in {document.tokens[i].deprel for i in (other, verb)}
    marked = [document.tokens[i].text for i in document.children(other) if document.tokens[i].deprel == "mark"]
    phrases = {f"{mark} {document.tokens[other].lemma} {full_lemma(document, verb)}" for mark in marked}
    return coordinated or (
        document.tokens[other].deprel == "xcomp" and bool(phrases) and phrases.isdisjoint(words.verbs)
    )


def put_cues_first(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames, with the cue of a quotation of several sentences at the first of them."""
    placed = list(frames)
    for quote in quotes_in(document.text, words):
        inside = [i for i, f in enumerate(placed) if f.form == "direct" and quote.overlaps(cover(f.content))]
        cued = [i for i in inside if placed[i].cue]
        if len(inside) > 1 and len(cued) == 1 and cued[0] != inside[0] and not _in_words(placed[cued[0]], quote):
            first, last = placed[inside[0]], placed[cued[0]]
            placed[inside[0]] = replace(first, cue=last.cue, speaker=last.speaker or first.speaker)
            placed[cued[0]] = replace(last, cue=())
    return placed


def _in_words(frame: SpeechFrame, quote: Span) -> bool:
    return any(quote.overlaps(cue) for cue in frame.cue)


def _belonging(document: Document, verb: int, words: SpeechWords) -> list[int]:
    """The separated particle, and the word that makes a fixed phrase with the verb ("offen lassen")."""
    if document.tokens[verb].upos not in VERBAL:
        return []
    lemma = full_lemma(document, verb)
    shows = lemma in words.light and is_reflexive(document, verb)
    return [
        i
        for i in document.children(verb)
        if _is_particle(document, verb, i)
        or _is_phrase(document, i, lemma, words)
        or (shows and _is_state_of_mind(document.tokens[i]))
    ]


def _is_state_of_mind(token: Token) -> bool:
    """ "zeigte sich alarmiert", "gab sich gelassen": the adjective says how somebody takes something."""
    return token.upos == "ADJ" and token.deprel in {"advmod", "xcomp"} and token.feats.get("Degree") != "Cmp"


def _is_particle(document: Document, verb: int, index: int) -> bool:
    """Whether a particle is that of the verb, and not of another one behind which it stands."""
    between = range(verb + 1, index)
    parted = any(_is_finite(document, i) and document.tokens[i].upos == "VERB" for i in between)
    return document.tokens[index].deprel == PARTICLE and not parted


def _is_phrase(document: Document, index: int, lemma: str, words: SpeechWords) -> bool:
    """Whether a word makes a fixed phrase with the verb, or an adjective is its particle ("stellt klar")."""
    token = document.tokens[index]
    low = token.text.lower()
    phrases = {f"{low} {lemma}", f"{token.lemma} {lemma}", *([low + lemma] if token.upos == "ADJ" else [])}
    return token.deprel not in CLAUSES and not phrases.isdisjoint(words.verbs)
