"""Who says a content, as grammar decides it: subject or agent of the verb of saying, nobody in a bare passive."""

from collections.abc import Sequence
from itertools import takewhile

from lagebild.languages.german.clauses import (
    full_lemma,
    indices_in,
    is_passive,
    number_of_verb,
    roots_in,
    span_of,
    subtree,
    verb_readings,
)
from lagebild.languages.german.speech_above import acts_above, leave_verb_above, tells_above
from lagebild.languages.german.speech_behalf import find_sides, find_works, find_written, leave_outsiders, leave_place
from lagebild.languages.german.speech_citing import find_quoted
from lagebild.languages.german.speech_going_on import (
    by_end_of_sentence,
    by_quotation,
    find_text_before,
    go_on,
    is_told_further,
    take_up,
    take_up_owner,
    takes_up_source,
)
from lagebild.languages.german.speech_left_open import name_who_leaves_open
from lagebild.languages.german.speech_links import find_sources, find_speaker, is_oblique, name_phrase
from lagebild.languages.german.speech_owners import (
    find_owners,
    is_causing,
    leave_askers,
    part_question,
    settle_noun,
    settle_whereby,
)
from lagebild.languages.german.speech_seats import is_mood, seat_speaker
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.words import load_set
from lagebild.model.changes import replace
from lagebild.model.spans import Span, any_touch
from lagebild.model.syntax import CLAUSES_OF_NOUNS, NOUNS
from lagebild.model.text import Document, SpeechFrame

NO_SPEAKERS = frozenset({"obj", "iobj", "obl:arg", "nsubj:pass", "dislocated"})
"""Who is asked, accused or addressed does not speak, nor does the topic of a headline."""
FELT_BY = "nsubj:pass"
"""Relation to a participle of whoever feels what it tells ("sind besorgt")."""
OTHER_PARTS = frozenset({"nsubj", "obj", "iobj", "obl", "obl:arg"})
"""Relations of what else hangs on a verb beside its subject; a second subject is a mistaken object."""
OBLIQUE = frozenset({"obl", "obl:arg"})
ATTRIBUTE = "ADJ"
OPENING = frozenset({"ADP", "DET", ATTRIBUTE})
"""What opens a phrase of its own."""


def settle_speakers(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames, in text order, with the speakers that the grammar of their sentences allows."""
    settled: list[SpeechFrame] = []
    for frame in frames:
        whereby = settle_whereby(document, frame, words)
        seated = seat_speaker(document, frame, whereby or _settle(document, frame, settled, words), words)
        settled.append(name_who_leaves_open(document, seated, settled[-1] if settled else None))
    behind = (*settled[1:], *settled[-1:])
    return [by_end_of_sentence(document, *pair) for pair in zip(settled, behind, strict=True)]


def _settle(document: Document, frame: SpeechFrame, earlier: Sequence[SpeechFrame], words: SpeechWords) -> SpeechFrame:
    frame = _without_cue_words(
        leave_askers(document, part_question(document, leave_verb_above(document, frame, words), words), words)
    )
    near = _in_sentence(document, frame, frame.speaker)
    verb = _saying_verb(document, frame, words)
    if verb is not None:
        told = _by_verb(document, frame, verb, words)
        text = None if _in_sentence(document, told, told.speaker) else find_text_before(document, verb, words)
        # "Kern schrieb einen Brief. Darin heißt es …": who is told of beside the text has written it
        if text is not None and not any(
            document.sentence_at(s.start) is document.sentence_at(text.start) for s in told.speaker
        ):
            return replace(told, speaker=(text,))
        unnamed = not told.speaker and is_told_further(document, verb, words)
        return take_up(document, told, earlier) if unnamed else told
    if takes_up_source(document, frame, words):
        return take_up(document, frame, earlier)
    if _is_own_word(document, frame):
        return take_up_owner(document, frame, earlier)
    if frame.cue and _is_noun_cue(document, frame):
        # "die Befürchtung, dass …" belongs to nobody whom its own sentence does not name
        told = frame if near else replace(frame, speaker=find_owners(document, frame, words))
        told = leave_outsiders(document, told, earlier)
        return settle_noun(document, told, words)
    if frame.cue:
        return _by_other_cue(document, frame, earlier, words)
    # "Kern: Ich gehe.": who stands before his words says them, whoever spoke before
    introduced = frame.form == "direct" and any(s.end < frame.content[0].start for s in near)
    quoted = by_quotation(document, frame, earlier, words)
    return quoted or (frame if introduced else go_on(document, frame, earlier, words, bool(near)))


def _by_other_cue(
    document: Document, frame: SpeechFrame, earlier: Sequence[SpeechFrame], words: SpeechWords
) -> SpeechFrame:
    """ "Die Bahn zahlt demnach": who spoke before says what a cue takes up, and not who acts in it."""
    cues = (document.tokens[i].lemma.lower() for i in indices_in(document, frame.cue))
    if not words.taking_up.issuperset(cues):
        return frame
    told = replace(frame, speaker=tuple(s for s in frame.speaker if not _inside(s, frame.content)))
    return told if told.speaker else take_up(document, told, earlier)


def _is_own_word(document: Document, frame: SpeechFrame) -> bool:
    """ "…, so seine Begründung": whether the word of saying itself stands for who speaks, with a possessive."""
    roots, cues = roots_in(document, indices_in(document, frame.speaker)), indices_in(document, frame.cue)
    below = (document.tokens[i].deprel for root in roots for i in document.children(root))
    return bool(roots) and set(roots) <= set(cues) and "det:poss" in below


def _without_cue_words(frame: SpeechFrame) -> SpeechFrame:
    """ "Die Stadt bestätigte Berichte, wonach …": of several speakers none is the noun of saying itself."""
    others = tuple(span for span in frame.speaker if span not in frame.cue)
    return replace(frame, speaker=others) if others else frame


def _by_verb(document: Document, frame: SpeechFrame, verb: int, words: SpeechWords) -> SpeechFrame:
    """Subject or agent of the verb of saying, where no words of its own sentence are taken for the speaker."""
    near = tuple(s for s in _in_sentence(document, frame, frame.speaker) if not _inside(s, frame.content))
    if _is_unspoken(document, verb):
        return replace(frame, speaker=tuple(s for s in near if _relation(document, s, verb) in OBLIQUE), via=())
    if full_lemma(document, verb) in load_set("speech", "impersonal", "springing"):
        springs = tuple(find_sources(document, [verb], words))[:1]
        return replace(frame, speaker=springs or frame.speaker)
    if full_lemma(document, verb) in words.quoting and (cited := find_quoted(document, verb)):
        quoting = tuple(s for s in find_speaker(document, verb, words) if not s.overlaps(cited))
        return replace(frame, speaker=(cited,), via=quoting or frame.via)
    passive = is_passive(document, verb) and not is_mood(document, verb, words)
    unnamed = document.tokens[verb].lemma in words.telling or (passive and not find_speaker(document, verb, words))
    written = find_written(document, verb, words) if unnamed else None
    return (
        replace(frame, speaker=(written,)) if written is not None else _by_subject(document, frame, verb, near, words)
    )


def _by_subject(
    document: Document, frame: SpeechFrame, verb: int, near: Sequence[Span], words: SpeechWords
) -> SpeechFrame:
    """Subject or agent of a verb of saying, unless `near`, the words taken for the speaker, may be that."""
    above = tuple(s for s in frame.speaker if acts_above(document, frame, s, verb))
    frame = replace(frame, speaker=tuple(s for s in frame.speaker if s not in above))
    own = [_own_part(document, span, verb, words) for span in near if span not in above]
    felt = is_mood(document, verb, words)
    passive = is_passive(document, verb) and not felt
    barred = NO_SPEAKERS - {FELT_BY} if felt else NO_SPEAKERS
    allowed = tuple(s for s in own if _relation(document, s, verb) not in barred and not is_oblique(document, s, words))
    if passive:
        allowed = tuple(s for s in allowed if not _acts_elsewhere(document, s, verb, words))
        allowed = tuple(leave_place(document, s, verb, words) for s in allowed)
    if _has_own_subject(document, verb, frame):
        allowed = tuple(s for s in allowed if not _acts_below(document, s, verb))
        telling = tuple(s for s in allowed if tells_above(document, s, verb, words))
        allowed, frame = tuple(s for s in allowed if s not in telling), replace(frame, via=telling or frame.via)
    if allowed:
        return replace(frame, speaker=tuple(_antecedent(document, _with_others(document, s)) for s in allowed))
    sides = tuple(find_sides(document, verb)) if passive else ()
    spoken = tuple(s for s in sides or find_speaker(document, verb, words) if _is_named(document, s, frame, words))
    # "Das meldet die Agentur und beruft sich auf Kreise"
    behind = not _in_sentence(document, frame, (document.tokens[verb].span,))
    passed = behind and bool(frame.speaker) and any_touch(spoken, frame.via)
    if spoken and not passed:
        return replace(frame, speaker=tuple(_antecedent(document, span) for span in spoken))
    if passive:
        return replace(frame, speaker=tuple(find_works(document, verb, words))[:1])
    return frame


def _with_others(document: Document, span: Span) -> Span:
    """ "Rehn | und Kollegen sagten": a name that the model marks alone, with those without whom no plural verb fits."""
    roots = [i for i in roots_in(document, indices_in(document, (span,))) if document.tokens[i].deprel == "nsubj"]
    number = number_of_verb(document, document.tokens[roots[0]].head) if len(roots) == 1 else None
    joined = any(document.tokens[i].deprel == "conj" for root in roots for i in document.children(root))
    alone = joined and number == "Plur" and document.tokens[roots[0]].feats.get("Number") == "Sing"
    return name_phrase(document, roots[0]) if alone else span


def _is_unspoken(document: Document, verb: int) -> bool:
    """ "Kern gilt als Favorit", "die Zahlen lassen hoffen": whether the subject of the verb says nothing by it."""
    token = document.tokens[verb]
    above = document.tokens[token.head].lemma if token.head >= 0 and token.deprel == "xcomp" else ""
    readings = {*verb_readings(document, verb), f"{token.lemma} {above}"}
    return not readings.isdisjoint(load_set("speech", "impersonal", "unspoken"))


def _own_part(document: Document, span: Span, verb: int, words: SpeechWords) -> Span:
    """ "bat Kern die in Bonn wohnenden Gäste": of the marked words the subject, not what else hangs on the verb."""
    parts = [i for i in indices_in(document, (span,)) if document.tokens[i].head == verb]
    subject = next((i for i in parts if document.tokens[i].deprel == "nsubj"), None)
    later = (i for i in parts if subject is not None and i > subject and _is_other_part(document, i))
    other = next(later, None)
    if other is None:
        return span
    first = min(subtree(document, other))
    kept = [i for i in indices_in(document, (span,)) if i < first]
    if subject is not None and document.tokens[first].upos == ATTRIBUTE:
        # "Kern in Bonn | wohnende Gäste": the place belongs to the attribute
        kept = list(takewhile(lambda i: i <= subject or document.tokens[i].upos != "ADP", kept))
    edge = document.tokens[first].span.start
    whole = not kept or any(name.span.start < edge < name.span.end for name in document.names)
    addressed = not set(verb_readings(document, verb)).isdisjoint(words.addressing)
    apart = document.tokens[first].upos in OPENING or addressed
    return span if whole or not apart else span_of(document, kept)


def _is_other_part(document: Document, index: int) -> bool:
    joined = any(document.tokens[i].deprel == "cc" for i in document.children(index))
    return document.tokens[index].deprel in OTHER_PARTS and not joined


def _has_own_subject(document: Document, verb: int, frame: SpeechFrame) -> bool:
    """Whether a noun or name outside the content is the subject of the verb."""
    subjects = (document.tokens[i] for i in document.children(verb) if document.tokens[i].deprel == "nsubj")
    return any(
        t.upos in NOUNS and t.feats.get("Case") == "Nom" and not _inside(t.span, frame.content) for t in subjects
    )


def _acts_below(document: Document, span: Span, verb: int) -> bool:
    """ "Während Kern zwölf bestätigt, spricht Moor von neun": whether the words are subject of a clause of the verb."""
    heads = {document.tokens[i].head for i in indices_in(document, (span,)) if document.tokens[i].deprel == "nsubj"}
    return any(i >= 0 and document.tokens[i].head == verb and document.tokens[i].deprel == "advcl" for i in heads)


def _acts_elsewhere(document: Document, span: Span, verb: int, words: SpeechWords) -> bool:
    """Whether the words are the subject of another clause, and not of that whose noun the verb's clause explains."""
    roots = roots_in(document, indices_in(document, (span,)))
    heads = {document.tokens[i].head for i in roots if document.tokens[i].deprel == "nsubj"}
    # "Kern legte Pläne vor, mit denen Lärm verboten werden soll"
    explained = document.tokens[verb].deprel in CLAUSES_OF_NOUNS and bool(heads & set(document.ancestors(verb)))
    # "Pläne, die von Moor verboten werden"
    return bool(heads) and not (explained and not find_speaker(document, verb, words))


def _is_named(document: Document, span: Span, frame: SpeechFrame, words: SpeechWords) -> bool:
    """Whether the words name somebody outside the content: an "es" names nobody, a "man" less than the model does."""
    nobody = words.impersonal_pronouns if frame.speaker else words.expletives
    return span.of(document.text).lower() not in nobody and not _inside(span, frame.content)


def _relation(document: Document, span: Span, verb: int) -> str | None:
    """How the words hang on the verb, if they do."""
    inside = (i for i in indices_in(document, (span,)) if document.tokens[i].head == verb)
    head = next(inside, None)
    if head is None:
        return None
    cased = any(document.tokens[i].deprel == "case" for i in document.children(head))
    dative = document.tokens[head].feats.get("Case") == "Dat" and document.tokens[head].upos in NOUNS
    return "iobj" if dative and not cased else document.tokens[head].deprel


def _saying_verb(document: Document, frame: SpeechFrame, words: SpeechWords) -> int | None:
    """The verb of the cue, unless the cue is a source phrase."""
    cues = indices_in(document, frame.cue)
    quoting = next((i for i in cues if full_lemma(document, i) in words.quoting), None)
    if quoting is not None:  # "zitierte Kern mit den Worten"
        return quoting
    if any(document.tokens[i].upos == "ADP" and document.tokens[i].deprel == "case" for i in cues):
        return None
    verbs = [i for i in cues if document.tokens[i].upos in {"VERB", "AUX"}]
    # "hat Sorgen geschürt": what brings about an act does not perform it
    caused = _is_noun_cue(document, frame) and any(is_causing(document, i) for i in verbs)
    return None if caused else next(iter(verbs), None)


def _is_noun_cue(document: Document, frame: SpeechFrame) -> bool:
    return any(document.tokens[i].upos == "NOUN" for i in indices_in(document, frame.cue))


def _antecedent(document: Document, span: Span) -> Span:
    """What a relative pronoun stands for; other words stand for themselves."""
    tokens = indices_in(document, (span,))
    if len(tokens) != 1 or "Rel" not in document.tokens[tokens[0]].feats.get("PronType", ""):
        return span
    node = document.tokens[tokens[0]].head
    while node >= 0 and document.tokens[node].upos not in NOUNS:
        node = document.tokens[node].head
    return name_phrase(document, node) if node >= 0 and node < tokens[0] else span


def _in_sentence(document: Document, frame: SpeechFrame, spans: Sequence[Span]) -> tuple[Span, ...]:
    sentence = document.sentence_at(frame.content[0].start)
    return tuple(s for s in spans if sentence is not None and sentence.span.overlaps(s))


def _inside(span: Span, others: Sequence[Span]) -> bool:
    return any(other.overlaps(span) for other in others)
