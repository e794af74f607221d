"""Source phrases: "laut X", "X zufolge", "nach Angaben von X" name a speaker, or who passed a speaker's words on."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import (
    SUBJECTS,
    conjuncts,
    indices_in,
    is_relative,
    list_runs,
    roots_in,
    span_of,
    subtree,
)
from lagebild.languages.german.speech_citing import cite
from lagebild.languages.german.speech_halves import add_front
from lagebild.languages.german.speech_links import act_of_verb, cue_verb, find_speaker, name_phrase
from lagebild.languages.german.speech_source_phrases import SourcePhrase, find_phrases, find_subject
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.model.spans import Span, any_touch, cover, touches
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, SpeechFrame

MIN_CONTENT_WORDS = 3
"""A sentence with fewer words besides the phrase tells nothing."""
APART = frozenset({"conj", "advcl"})
"""Relations of clauses that are not what the verb above them says."""
NEXT = frozenset({"conj", "parataxis"})
"""Relations of a main clause to the one before it."""
JOINTS = frozenset({"PUNCT", "CCONJ"})
"""Tags of what stands between two main clauses."""


def add_sources(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames, told apart into who spoke and who passed it on, and one for each sentence that has none."""
    result = list(frames)
    for sentence in document.sentences:
        for phrase in find_phrases(document, sentence, words):
            inside = [i for i, f in enumerate(result) if sentence.span.contains(f.content[0])]
            inside = [i for i in inside if all(s.contains(cover(result[i].content)) for s in phrase.inset)]
            inside = _on_this_side(document, result, inside, phrase)
            for place in inside:
                if len(inside) == 1 or _belongs(document, result[place], phrase):
                    result[place] = _attribute(document, result[place], phrase, words)
            if not inside and _tells(document, phrase):
                result.append(_make_frame(document, phrase))
    return [cite(document, frame, words) for frame in result]


def _on_this_side(
    document: Document, frames: Sequence[SpeechFrame], inside: list[int], phrase: SourcePhrase
) -> list[int]:
    """ "X zufolge ist es ernst: „Wir helfen“, sagte Y": the phrase does not reach over the colon to words of Y."""
    begin = phrase.cue[0].start
    near = [i for i in inside if not _parted(document, begin, frames[i].content[0].start)]
    return near or inside


def _parted(document: Document, start: int, end: int) -> bool:
    """Whether a colon stands between two places of a text."""
    return ":" in document.text[min(start, end) : max(start, end)]


def _make_frame(document: Document, phrase: SourcePhrase) -> SpeechFrame:
    return SpeechFrame(
        content=tuple(list_runs(document, phrase.rest)),
        form="indirect",
        cue=phrase.cue,
        speaker=phrase.source,
        score=0.6,
        rule="source phrase",
    )


def _tells(document: Document, phrase: SourcePhrase) -> bool:
    verbal = any(document.tokens[i].feats.get("VerbForm") == "Fin" for i in phrase.rest)
    return verbal and len(phrase.rest) >= MIN_CONTENT_WORDS


def _belongs(document: Document, frame: SpeechFrame, phrase: SourcePhrase) -> bool:
    """Whether the phrase hangs on a word of the content or its cue."""
    return any_touch(frame.cue, phrase.cue) or phrase.governor in indices_in(document, (*frame.content, *frame.cue))


def _attribute(document: Document, frame: SpeechFrame, phrase: SourcePhrase, words: SpeechWords) -> SpeechFrame:
    """The source spoke, unless a verb of the sentence says who did: then it only passed that on."""
    verb = None if _is_in_relative(document, frame, phrase) else _saying_verb(document, frame, phrase, words)
    spoken = find_speaker(document, verb, words) if verb is not None else ()
    if not spoken:
        verb, spoken = _marked_subject(document, frame, phrase, verb)
    spoken = tuple(_up_to_medium(frame, span) for span in spoken)
    own = tuple(s for s in spoken if not touches(s, (*phrase.source, *frame.content)))
    source = tuple(_list_named(document, frame, phrase)) or phrase.source
    if verb is not None and own:
        cue = tuple(s for s in frame.cue if not touches(s, phrase.cue)) or (document.tokens[verb].span,)
        media = tuple(s for s in frame.via if not touches(s, (*source, *own)))
        return replace(frame, speaker=own, cue=cue, via=(*media, *source))
    if not source and any_touch(frame.cue, phrase.cue):
        near = (s for s in frame.speaker if _in_sentence(document, s, phrase) and not _is_told_of(document, frame, s))
        rumoured = document.tokens[phrase.noun].lemma in words.rumours
        named = tuple(s for s in near if not rumoured and not _is_rumour(document, s, words))
        # "nach sarvonischer Darstellung": the noun belongs to the cue, unless the model takes it for who speaks
        whole = len(frame.cue) < len(phrase.cue) and not any_touch(named, phrase.cue)
        return replace(frame, speaker=named, cue=phrase.cue if whole else frame.cue, via=())
    if not source:
        return frame
    if _begins_with_subject(document, source, phrase):
        subject, source = Span(source[0].start, phrase.source[0].start), phrase.source
        content = _with_part(document, frame.content, subject)
    else:
        # "Die Bahn hat nach eigenen Angaben gezahlt": the subject belongs to what it says of itself
        below = set(subtree(document, phrase.noun))
        stated = [span for span in source if below.issuperset(indices_in(document, (span,)))]
        content = tuple(part for span in frame.content for part in _around(document, span, stated))
    content = add_front(document, content, (*phrase.cue, *source))
    return replace(frame, content=content, speaker=source, cue=phrase.cue, via=())


def _list_named(document: Document, frame: SpeechFrame, phrase: SourcePhrase) -> Iterator[Span]:
    """Whom the model marks in the phrase, for it knows better than the tree how far a name reaches; and who is joined.

    "laut „Kurier“ | und „Bote“": it may mark the first alone.
    """
    marked = next((spans for spans in (frame.speaker, frame.via) if any_touch(spans, phrase.source)), ())
    named = [_to_noun(document, s, phrase) for s in marked if touches(s, phrase.source)]
    yield from named
    for root in roots_in(document, indices_in(document, tuple(named))):
        for joined in conjuncts(document, root):
            span = name_phrase(document, joined)
            if document.tokens[joined].upos in NOUNS and touches(span, phrase.source) and not touches(span, named):
                yield span


def _begins_with_subject(document: Document, marked: Sequence[Span], phrase: SourcePhrase) -> bool:
    """ "dort halten Züge | der Bahn zufolge": whether marked words begin with the only subject of their clause."""
    if len(marked) != 1 or len(phrase.source) != 1 or marked[0].start >= phrase.source[0].start:
        return False
    before = indices_in(document, (Span(marked[0].start, phrase.source[0].start),))
    name = any(name.span.start < phrase.source[0].start < name.span.end for name in document.names)
    subject = next((i for i in before if document.tokens[i].deprel in SUBJECTS), None)
    if name or subject is None or subject != before[-1]:
        return False
    verb = document.tokens[subject].head
    return [i for i in document.children(verb) if document.tokens[i].deprel in SUBJECTS] == [subject]


def _up_to_medium(frame: SpeechFrame, speaker: Span) -> Span:
    """ "sagte der Chef, Karl Rehn, | der Zeitung": the speaker as marked, where the rest is marked as passing it on."""
    marked = next((s for s in frame.speaker if s.start == speaker.start and speaker.contains(s)), speaker)
    return marked if touches(Span(marked.end, speaker.end), frame.via) else speaker


def _marked_subject(
    document: Document, frame: SpeechFrame, phrase: SourcePhrase, verb: int | None
) -> tuple[int | None, tuple[Span, ...]]:
    """ "…, gab Rehn laut Zeitung zu bedenken": a verb outside the content, and its subject where the model marks it.

    The verb is the one of saying, else that on which the phrase hangs; a noun with a postposition is no subject to it.
    """
    place, content = phrase.governor if verb is None else verb, indices_in(document, frame.content)
    if place < 0 or not content or document.tokens[place].upos != "VERB":
        return verb, ()
    if place <= content[-1] and (place >= content[0] or place not in indices_in(document, frame.cue)):
        return verb, ()
    subject = find_subject(document, place)
    marked = tuple(s for s in frame.speaker if touches(s, subject) and not touches(s, phrase.source))
    return (place, marked) if marked else (verb, ())


def _is_in_relative(document: Document, frame: SpeechFrame, phrase: SourcePhrase) -> bool:
    """ "sagte Kern bei der Feier, zu der laut Moor viele kamen": a source in a relative clause speaks in it alone."""
    inside, named = indices_in(document, frame.content), indices_in(document, phrase.source)
    opened = any(is_relative(document.tokens[i]) and i not in named for i in inside[:2])
    roots = (document.tokens[i].deprel for i in roots_in(document, inside))
    return opened and phrase.governor in inside and any(relation.startswith("acl") for relation in roots)


def _is_told_of(document: Document, frame: SpeechFrame, span: Span) -> bool:
    """ "Den Angaben zufolge traf er einen Mann": whether the content tells of somebody who does not act in it."""
    roots = roots_in(document, indices_in(document, (span,)))
    acts = any(document.tokens[i].deprel in SUBJECTS for i in roots)
    return not acts and any(part.contains(span) for part in frame.content)


def _to_noun(document: Document, span: Span, phrase: SourcePhrase) -> Span:
    """ "laut einer von der Stadt | bestellten Studie": words before the noun of the phrase go on to it."""
    noun = document.tokens[phrase.noun].span
    inside = indices_in(document, (span,))
    part = set(subtree(document, phrase.noun)).issuperset(inside) and not touches(noun, phrase.cue)
    return Span(span.start, noun.end) if span.end < noun.start and part else span


def _around(document: Document, span: Span, source: Sequence[Span]) -> Iterator[Span]:
    """The parts of a content before and behind the words that name the source; all of it where nothing is left."""
    named = [s for s in source if s.overlaps(span)]
    sides = ((span.start, min(s.start for s in named)), (max(s.end for s in named), span.end)) if named else ()
    parts = [indices_in(document, (Span(*side),)) for side in sides if side[0] < side[1]]
    # "nach Recherchen von | Kurier und Bote": a preposition of whom they name tells nothing
    told = [part for part in parts if any(document.tokens[i].upos != "ADP" for i in part)]
    yield from [span_of(document, part) for part in told] or [span]


def _with_part(document: Document, content: Sequence[Span], part: Span) -> tuple[Span, ...]:
    """A content with a part of its clause that stands between its own, joined to what it touches."""
    inside = {*indices_in(document, content), *indices_in(document, (part,))}
    return tuple(list_runs(document, sorted(inside)))


def _is_rumour(document: Document, span: Span, words: SpeechWords) -> bool:
    return any(document.tokens[i].lemma in words.rumours for i in indices_in(document, (span,)))


def _saying_verb(document: Document, frame: SpeechFrame, phrase: SourcePhrase, words: SpeechWords) -> int | None:
    """A verb of saying outside the content: the frame's own, or one above it."""
    cues = indices_in(document, tuple(s for s in frame.cue if not touches(s, phrase.cue)))
    marked = (i for i in cues if document.tokens[i].upos == "VERB" and act_of_verb(document, i, words) is not None)
    found = next(marked, None)
    if found is None:
        found = cue_verb(document, replace(frame, cue=()), words)
        begin = frame.content[0].start
        if found is not None and (
            _stands_apart(document, frame, found) or _parted(document, begin, document.tokens[found].span.start)
        ):
            return None
    return found


def _stands_apart(document: Document, frame: SpeechFrame, verb: int) -> bool:
    """Whether the verb belongs to a clause of its own ("Rehn zählte 200 Gäste; nach Polizeiangaben waren es 100")."""
    if _opens_next(document, frame, verb):
        return True
    roots = (i for i in roots_in(document, indices_in(document, frame.content)) if document.tokens[i].head == verb)
    return any(document.tokens[i].deprel in APART for i in roots)


def _opens_next(document: Document, frame: SpeechFrame, verb: int) -> bool:
    """ "Laut Polizei kamen 300, | der Verband sprach von 500": whether a main clause with a subject first follows.

    What is put in behind the words of somebody has its verb first ("…, sagte Kern").
    """
    inside, token = indices_in(document, frame.content), document.tokens[verb]
    if not inside or inside[-1] >= verb or token.deprel not in NEXT or token.head not in inside:
        return False
    opening = find_opening(document, verb)
    return opening is not None and inside[-1] < opening


def find_opening(document: Document, verb: int) -> int | None:
    """The first word of a main clause that its subject opens, before the verb; None where something else does."""
    opening = next(i for i in subtree(document, verb) if i == verb or document.tokens[i].upos not in JOINTS)
    subject = next((i for i in document.children(verb) if document.tokens[i].deprel in SUBJECTS), verb)
    return opening if subject < verb and opening in subtree(document, subject) else None


def _in_sentence(document: Document, span: Span, phrase: SourcePhrase) -> bool:
    sentence = document.sentence_at(phrase.cue[0].start)
    return sentence is not None and sentence.span.overlaps(span)
