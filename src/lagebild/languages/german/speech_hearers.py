"""To whom something is said: object of the verb of saying, or the noun behind "gegenüber"; media pass it on."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import (
    full_lemma,
    indices_in,
    prepositions_of,
    roots_in,
    span_of,
    subtree,
    verb_readings,
)
from lagebild.languages.german.mention_words import noun_sense
from lagebild.languages.german.mouthpieces import find_mouthpiece
from lagebild.languages.german.speech_links import act_of_verb, name_phrase
from lagebild.languages.german.speech_media import has_before, is_medium, part_media
from lagebild.languages.german.speech_owners import asker_in
from lagebild.languages.german.speech_senses import sense_words
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.words import load_set
from lagebild.model.changes import replace
from lagebild.model.spans import Span, touches
from lagebild.model.syntax import NOUNS, OBJECTS
from lagebild.model.text import Document, SpeechFrame

SUBJECT, SPOKEN_TO = "nsubj", "nsubj:pass"
BEHIND = frozenset({"nmod", "appos", "flat"})
ACTING = frozenset({"PER", "ORG"})


def name_hearers(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """The frame with whom its cue addresses; who speaks is not spoken to."""
    frame = _part_mouthpiece(document, part_media(document, frame, words))
    before = [s for s in frame.via if _is_whole(document, s) and has_before(document, s, words.gathering)]
    frame = replace(frame, via=tuple(s for s in frame.via if s not in before and _passes_on(document, s, words)))
    gathered = (_without_place(document, s) for s in before)
    cues = [i for i in indices_in(document, frame.cue) if document.tokens[i].upos == "VERB"]
    marked = tuple(s for s in (*frame.addressee, *gathered) if _may_hear(document, s, frame, words))
    marked = tuple(s for s in marked if not any(_is_beside(document, s, i, words) for i in cues))
    marked = _of_these_verbs(document, marked, cues) if len(marked) > 1 else marked
    asking = any(not words.asking_of.isdisjoint(verb_readings(document, i)) for i in cues)
    served = load_set("speech", "hearers", "serving") if asking else frozenset()
    marked = tuple(s for s in marked if not has_before(document, s, served))
    found = [span for i in cues for span in _addressed(document, i, words) if _may_hear(document, span, frame, words)]
    views = load_set("speech", "act_by_content", "views")
    believed = any(not views.isdisjoint(verb_readings(document, i)) for i in cues)
    heard = () if believed else marked or tuple(found[:1])
    media = tuple(s for s in heard if is_medium(document, s, words) and not _is_turned_to(document, s, cues, words))
    if not media and not frame.via:
        printed = (s for i in cues for s in _printed_in(document, i, words) if _is_free(s, frame))
        media = tuple(printed)[:1]
    via = (asker_in(document, span) for span in (*frame.via, *media))
    return replace(frame, addressee=tuple(s for s in heard if s not in media), via=tuple(via))


def _part_mouthpiece(document: Document, frame: SpeechFrame) -> SpeechFrame:
    """ "Wies Vorwürfe über seinen Anwalt zurück": who passes on the words of others, parted from what is said."""
    cues = (i for i in indices_in(document, frame.cue) if document.tokens[i].upos == "VERB")
    noun = next((found for i in cues if (found := find_mouthpiece(document, i)) is not None), None)
    if noun is None or not frame.speaker:
        return frame
    span, phrase = name_phrase(document, noun), subtree(document, noun)
    whole = span_of(document, phrase)
    if touches(span, frame.speaker):
        return frame
    content = tuple(part for own in frame.content for part in _without(document, own, whole))
    heard = tuple(s for s in frame.addressee if not s.overlaps(whole))
    return replace(frame, content=content or frame.content, addressee=heard, via=(span,))


def _without(document: Document, span: Span, other: Span) -> tuple[Span, ...]:
    """What is left of the span without the other one."""
    if not span.overlaps(other):
        return (span,)
    rest = [i for i in indices_in(document, (span,)) if not document.tokens[i].span.overlaps(other)]
    ahead = [i for i in rest if document.tokens[i].span.start < other.start]
    return tuple(span_of(document, part) for part in (ahead, rest[len(ahead) :]) if part)


def _of_these_verbs(document: Document, spans: tuple[Span, ...], verbs: Sequence[int]) -> tuple[Span, ...]:
    """ "lobte Kern und drohte Moor": of several hearers those that hang on the verb of saying, if one does."""
    heads = {s: {document.tokens[i].head for i in roots_in(document, indices_in(document, (s,)))} for s in spans}
    if not any(heads[s] & set(verbs) for s in spans):
        return spans
    others = {i for s in spans for i in heads[s] - set(verbs) if i >= 0 and document.tokens[i].upos == "VERB"}
    return tuple(s for s in spans if not heads[s] <= others or not heads[s])


def _is_beside(document: Document, span: Span, verb: int, words: SpeechWords) -> bool:
    """Whether the words are judged by the verb ("nannte Rehn mutig"), or hang on a verb with a subject of its own."""
    roots = roots_in(document, indices_in(document, (span,)))
    heads = {document.tokens[i].head for i in roots if document.tokens[i].deprel in OBJECTS}
    if verb in heads:
        judging = any(full_lemma(document, verb) in verbs for verbs in words.judging.values())
        cased = any(document.tokens[i].deprel == "case" for root in roots for i in document.children(root))
        return judging and act_of_verb(document, verb, words) == "assert" and not cased
    others = [i for i in heads if i >= 0 and document.tokens[i].upos == "VERB"]
    return bool(others) and all(_has_subject(document, i) for i in (verb, *others))


def _has_subject(document: Document, verb: int) -> bool:
    return any(document.tokens[i].deprel == SUBJECT for i in document.children(verb))


def _passes_on(document: Document, span: Span, words: SpeechWords) -> bool:
    """Whether the words are whole and tell more than the body in which something is said ("im Parlament")."""
    nouns = [t for t in document.tokens_in(span) if t.upos in NOUNS]
    sense = noun_sense(nouns[0].text) if len(nouns) == 1 else None
    body = sense is not None and sense.kind == "organisation" and not is_medium(document, span, words)
    occasions = load_set("speech", "hearers", "occasions")
    at = has_before(document, span, occasions) and _is_where(document, span, words)
    spoken = any(t.lemma.lower().endswith(sense_words().speeches) for t in nouns)  # "in einer Rundfunkrede"
    return (
        _is_whole(document, span) and not at and not spoken and not (body and has_before(document, span, words.inside))
    )


def _without_place(document: Document, span: Span) -> Span:
    """ "der Presse | in Bonn": those who hear it, without where they do."""
    inside = indices_in(document, (span,))
    where = next((i for i in inside[1:] if document.tokens[i].upos == "ADP"), inside[-1] + 1)
    return span_of(document, range(inside[0], where))


def _is_whole(document: Document, span: Span) -> bool:
    """Whether the words are more than the beginning of a phrase ("seinem" of "seinem Freund")."""
    inside = indices_in(document, (span,))
    return any(document.tokens[i].upos not in ("DET", "ADP") for i in inside)


def _may_hear(document: Document, span: Span, frame: SpeechFrame, words: SpeechWords) -> bool:
    dative = document.tokens_in(span)[0].text.lower() in words.oblique
    owned = not dative and any(_belongs_to(document, span, speaker) for speaker in frame.speaker)
    free = _is_free(span, frame) and not owned and not _is_source(document, span, words)
    return free and not _is_where(document, span, words)


def _is_source(document: Document, span: Span, words: SpeechWords) -> bool:
    """ "dem Vernehmen nach": whether a preposition behind the noun makes a source of it."""
    roots = roots_in(document, indices_in(document, (span,)))
    behind = (document.tokens[i] for root in roots for i in document.children(root) if i > root)
    return any(token.deprel == "case" and token.text.lower() in words.postpositions for token in behind)


def _belongs_to(document: Document, span: Span, speaker: Span) -> bool:
    """ "der Sohn | estnischer Gäste": a genitive right behind who speaks tells more of him."""
    inside, first = indices_in(document, (speaker,)), indices_in(document, (span,))
    roots = roots_in(document, first)
    behind = bool(inside and first) and first[0] == inside[-1] + 1
    return behind and any(document.tokens[i].feats.get("Case") == "Gen" for i in roots)


def _is_where(document: Document, span: Span, words: SpeechWords) -> bool:
    """Whether the words tell where something is said ("an der Unglücksstelle") and name nobody."""
    heads = roots_in(document, indices_in(document, (span,)))
    if not heads or any(name.span.overlaps(span) for name in document.names):
        return False
    token, below = document.tokens[heads[0]], [document.tokens[i] for i in document.children(heads[0])]
    placed = any(t.deprel == "case" and t.lemma.lower() in words.placing for t in below)
    # an article tells the case more surely than the model: "an die Versammlung" is whom, not where
    whither = any(t.text.lower() in words.accusatives for t in below)
    here = placed and token.feats.get("Case") == "Dat" and not whither
    return here and token.upos == "NOUN" and noun_sense(token.text) is None


def _is_turned_to(document: Document, span: Span, verbs: Sequence[int], words: SpeechWords) -> bool:
    """ "forderte die Zeitung auf", "drohte dem Sender": with these verbs a medium is who shall do or bear something."""
    turning = words.addressing | words.giving | load_set("speech", "hearers", "dative")
    heads = [document.tokens[i].head for i in roots_in(document, indices_in(document, (span,)))]
    turned = {i for i in heads if i in verbs and not turning.isdisjoint(verb_readings(document, i))}
    return bool(turned) and not has_before(document, span, words.towards | words.printed_in)


def _printed_in(document: Document, verb: int, words: SpeechWords) -> Iterator[Span]:
    """Papers and stations in which something is said ("sagte Rehn im Deutschlandfunk", "im Gespräch mit der dpa")."""
    children = list(document.children(verb))
    for child in (*children, *(i for c in children for i in document.children(c))):
        cases = prepositions_of(document, child)
        if document.tokens[child].upos in NOUNS and cases & words.printed_in:
            span = name_phrase(document, child)
            if is_medium(document, span, words):
                yield span


def _is_free(span: Span, frame: SpeechFrame) -> bool:
    whole = any(part.contains(cue) for part in frame.content for cue in frame.cue)  # "dankte ihr": the act as a clause
    others = (*frame.speaker, *(() if whole else frame.content), *frame.cue, *frame.via)
    return not any(span.overlaps(other) for other in others)


def _addressed(document: Document, verb: int, words: SpeechWords) -> Iterator[Span]:
    readings = set(verb_readings(document, verb))
    direct = not readings.isdisjoint(words.addressing) or not readings.isdisjoint(
        load_set("speech", "hearers", "dative")
    )
    telling = not readings.isdisjoint(load_set("speech", "hearers", "telling"))
    asking = not readings.isdisjoint(words.asking_of)
    for child in document.children(verb):
        token = document.tokens[child]
        named = token.upos in NOUNS or token.feats.get("PronType") == "Prs"
        if not named or token.feats.get("Reflex") == "Yes" or token.text.lower() in words.reflexives:
            continue
        cases = {
            document.tokens[i].text.lower() for i in document.children(child) if document.tokens[i].deprel == "case"
        }
        dative = not cases and (
            token.deprel == "obl:arg" or (token.deprel in OBJECTS and token.feats.get("Case") == "Dat")
        )
        # a second subject is an object that the tree mistakes
        second = token.deprel == SUBJECT and any(
            i < child and document.tokens[i].deprel == SUBJECT for i in document.children(verb)
        )
        object_ = second or token.deprel in (*OBJECTS, SPOKEN_TO)
        spoken_to = (direct or (telling and _is_bare_name(document, child))) and object_ and not cases
        if dative or spoken_to or cases & words.towards or (asking and cases & words.asked):
            yield name_phrase(document, child)
        elif token.lemma in words.directions and cases & words.inside:
            yield from (name_phrase(document, i) for i in document.children(child) if _is_named(document, i))


def _is_bare_name(document: Document, index: int) -> bool:
    """ "dass Kern | Moor sagen werde": whether an object is a name alone, of which no article tells the case."""
    below = (document.tokens[i] for i in document.children(index))
    return document.tokens[index].upos == "PROPN" and all(t.upos != "DET" for t in below)


def _is_named(document: Document, index: int) -> bool:
    """ "in Richtung Koalitionspartner": whether the word names somebody and says no way or place."""
    token = document.tokens[index]
    person = noun_sense(token.text) is not None or any(
        n.span.contains(token.span) and n.label in ACTING for n in document.names
    )
    return token.upos in NOUNS and token.deprel in BEHIND and person
