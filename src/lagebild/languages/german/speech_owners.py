"""Whose words a noun of saying tells of: its owner's, not those of whoever causes, asks for or meets with them."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import (
    PARTICLE,
    SUBJECTS,
    full_lemma,
    indices_in,
    is_comma,
    is_relative,
    prepositions_of,
    roots_in,
    span_of,
    subtree,
    verb_readings,
)
from lagebild.languages.german.mention_words import noun_sense
from lagebild.languages.german.speech_links import is_owner, name_phrase
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set
from lagebild.model.changes import replace
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, SpeechFrame

POSSESSIVE = "det:poss"
ASKED_CLAUSES = frozenset({"acl", "ccomp", "advcl", "csubj"})
PARTS = frozenset({"nmod", "flat", "appos"})
"""Relations of what belongs to the noun before it."""
OWN_WORDS = frozenset({"demand", "announce", "warn", "threaten", "promise", "accuse", "hope", "worry", "assert"})
"""Acts whose nouns have who performs them in the genitive, hardly ever whom they are done to."""

OTHERS_WORDS = OWN_WORDS - {"promise"} | {"ask"}
"""Acts whose nouns tell of others' words where somebody turns them down; a promise may be his own."""
TURNED = frozenset({"obj", "iobj", "obl:arg", "nsubj", "nsubj:pass"})
"""Relations to its verb of what is turned down; before the verb the tree may take it for the subject."""


def settle_noun(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """The frame of a noun of saying with the owner of its words, if its clause names one."""
    nouns = [i for i in indices_in(document, frame.cue) if document.tokens[i].upos == "NOUN"]
    turned = next((i for i in nouns if is_turned_down(document, i, words)), None)
    if turned is not None:
        owners = find_owners(document, frame, words) or _without_parts(document, frame.speaker, turned)
        hearers = tuple(s for s in frame.addressee if not any(s.overlaps(owner) for owner in owners))
        return replace(frame, speaker=owners, via=(), addressee=hearers)
    origin = next((span for i in nouns for span in _find_origins(document, i)), None)
    if origin is not None:
        return replace(frame, speaker=(origin,))
    named = (span for i in nouns for span in _named_owners(document, i, words))
    owner = next((s for s in named if not any(s.overlaps(c) for c in frame.cue)), None)
    if owner is not None and any(span.overlaps(owner) for span in (*frame.speaker, *frame.via)):
        # "Lob von Kern für die Ankündigung der Stadt"
        own = tuple(span for span in frame.speaker if span.overlaps(owner))
        return replace(frame, speaker=own or frame.speaker)
    if owner is not None:
        return replace(frame, speaker=(owner,), content=_behind_owner(document, frame, owner))
    questions = [i for i in nouns if is_asked(document, i, "questions")]
    if questions:
        askers = (span for i in questions for _, span in _owners_of(document, i, words))
        return replace(frame, speaker=tuple(askers)[:1], via=())
    causes = [verb for i in nouns if (verb := _find_cause(document, i)) is not None]
    if causes:
        moved = tuple(_find_moved(document, causes[0]))[:1]
        return replace(frame, speaker=moved or _without_subject(document, frame.speaker, causes[0]))
    return frame


def find_owners(document: Document, frame: SpeechFrame, words: SpeechWords) -> tuple[Span, ...]:
    """Whose words a noun tells of: "die Forderung der Verteidigung", "ihre Bedenken"."""
    nouns = (i for i in indices_in(document, frame.cue) if document.tokens[i].upos == "NOUN")
    found = (span for i in nouns for _, span in _owners_of(document, i, words))
    return tuple(s for s in found if not any(s.overlaps(other) for other in (*frame.content, *frame.cue)))[:1]


def settle_whereby(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame | None:
    """ "Berichte der Post, wonach Kern gehe": what such a clause tells is of whom the noun before it is.

    A paper speaks by itself, unless it is one of many that nobody names ("Berichte, wonach").
    """
    inside = indices_in(document, frame.content)
    opening = _find_whereby(document, inside[0]) if inside else None
    noun = _noun_before(document, (opening, *inside)) if opening is not None else None
    if opening is None or noun is None or _is_affirmed(document, noun):
        return None
    owner = next((span for _, span in _owners_of(document, noun, words)), None)
    token = document.tokens[noun]
    content = (Span(document.tokens[opening].span.start, frame.content[0].end), *frame.content[1:])
    told = replace(frame, content=content, form="indirect", cue=(token.span,), via=())
    if owner is not None:
        return replace(told, speaker=(owner,))
    written = token.lemma.lower().endswith(words.texts) or token.lemma in words.views
    known = any(document.tokens[i].deprel == "det" for i in document.children(noun))
    return replace(told, speaker=(name_phrase(document, noun),) if written and known else ())


def _find_whereby(document: Document, first: int) -> int | None:
    """The first word of "wonach", or of "denen zufolge", before what is told."""
    tokens, openings = document.tokens, load_set("speech", "owners", "whereby")
    if tokens[first].text.lower() in openings:
        return first
    before = first - 2
    told = before > 0 and tokens[first - 1].text.lower() in openings and is_relative(tokens[before])
    return before if told else None


def _is_affirmed(document: Document, noun: int) -> bool:
    """ "Kern bestätigte Berichte, wonach …": who says himself what the noun tells."""
    token = document.tokens[noun]
    objects = token.deprel in TURNED and token.head >= 0
    return objects and full_lemma(document, token.head) in load_set("speech", "owners", "affirming")


def _noun_before(document: Document, clause: Sequence[int]) -> int | None:
    """The noun that a clause explains, by the tree or right before its comma."""
    heads = (document.tokens[i].head for i in roots_in(document, clause))
    noun = next((i for i in heads if 0 <= i < clause[0] and document.tokens[i].upos in NOUNS), clause[0] - 2)
    if noun >= 0 and document.tokens[noun].deprel == PARTICLE:  # "wies Berichte zurück, wonach"
        noun -= 1
    while noun >= 0 and document.tokens[noun].deprel in PARTS and document.tokens[noun].head < noun:
        noun = document.tokens[noun].head
    same = noun >= 0 and document.tokens[noun].sentence == document.tokens[clause[0]].sentence
    return noun if same and document.tokens[noun].upos == "NOUN" else None


def part_question(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """ "Auf die Frage, ob er bleibe, schwieg Kern": what others ask him, and no word of his."""
    inside, cues = indices_in(document, frame.content), indices_in(document, frame.cue)
    heads = (i for i in roots_in(document, inside) if i not in cues and is_asked(document, i, "questions"))
    noun = next(heads, None)
    below = document.children(noun) if noun is not None else ()
    clause = next((i for i in below if i in inside and document.tokens[i].deprel in ASKED_CLAUSES), None)
    if noun is None or clause is None:
        return frame
    askers = tuple(span for _, span in _owners_of(document, noun, words))[:1]
    content = (span_of(document, subtree(document, clause)),)
    cue = (document.tokens[noun].span,)
    return replace(frame, content=content, form="indirect", cue=cue, speaker=askers, addressee=frame.speaker, via=())


def leave_askers(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """ "auf Anfrage der APA": whoever asked only passes the answer on."""
    frame = replace(frame, speaker=tuple(_behind_question(document, span, words) for span in frame.speaker))
    others = tuple(span for span in frame.speaker if not _asked_in(document, span))
    if others and len(others) < len(frame.speaker):
        via = tuple(span for span in frame.speaker if span not in others and span not in frame.via)
        frame = replace(frame, speaker=others, via=(*frame.via, *via))
    content = indices_in(document, frame.content)
    # "auf die Nachfrage der APA, ob …" tells what she asked
    above = {document.tokens[i].head for i in roots_in(document, content)}
    asking = tuple(span for span in frame.speaker if not _askings(document, span, words) <= above)
    if not asking:
        return frame
    spoken = tuple(span for span in frame.speaker if span not in asking)
    new = tuple(span for span in asking if not any(span.overlaps(other) for other in frame.via))
    return replace(frame, speaker=spoken, via=(*frame.via, *new))


def _behind_question(document: Document, span: Span, words: SpeechWords) -> Span:
    """ "auf dpa-Anfrage | aus dem Büro": of words that begin with the question, those for whom the answer is from."""
    below = [
        i
        for noun in _asked_in(document, span)
        for i in document.children(noun)
        if i > noun and span.contains(document.tokens[i].span)
    ]
    origins = (i for i in below if prepositions_of(document, i) & words.source_prepositions)
    return next((name_phrase(document, i) for i in origins), span)


def _asked_in(document: Document, span: Span) -> list[int]:
    """The nouns for a question on which the words hang: "dpa-Anfrage"."""
    roots = roots_in(document, indices_in(document, (span,)))
    return [i for i in roots if document.tokens[i].text.rpartition("-")[2] in load_set("speech", "owners", "asked")]


def asker_in(document: Document, span: Span) -> Span:
    """ "auf APA-Anfrage": of the compound only who asked; other words as they are."""
    first, _, last = span.of(document.text).rpartition("-")
    asked = bool(first) and last in load_set("speech", "owners", "asked")
    return Span(span.start, span.start + len(first)) if asked else span


def _askings(document: Document, span: Span, words: SpeechWords) -> set[int]:
    """The nouns of asking that have the words for their owner."""
    roots = (i for i in roots_in(document, indices_in(document, (span,))) if document.tokens[i].head >= 0)
    asked = ((i, document.tokens[i].head) for i in roots if is_asked(document, document.tokens[i].head, "asked"))
    return {noun for i, noun in asked if is_owner(document, i, noun, words)}


def is_asked(document: Document, noun: int, kind: str) -> bool:
    """ "Auf die Frage, ob …": what is asked is answered by who speaks."""
    cases = (document.tokens[i].text.lower() for i in document.children(noun) if document.tokens[i].deprel == "case")
    asked = document.tokens[noun].lemma in load_set("speech", "owners", kind)
    return asked and not load_set("speech", "owners", "answering").isdisjoint(cases)


def _named_owners(document: Document, noun: int, words: SpeechWords) -> Iterator[Span]:
    """Owners that name somebody, of nouns whose owner is who speaks."""
    if words.act_of(document.tokens[noun].lemma, "NOUN") not in OWN_WORDS:
        return
    for index, span in _owners_of(document, noun, words):
        if document.tokens[index].deprel != POSSESSIVE and names_somebody(document, index):
            yield _before_matter(document, index, span)


def names_somebody(document: Document, index: int) -> bool:
    """Whether the word is a noun for people or bodies, or part of a name."""
    token = document.tokens[index]
    return noun_sense(token.text) is not None or any(n.span.contains(token.span) for n in document.names)


def _before_matter(document: Document, owner: int, span: Span) -> Span:
    """ "die Kritik eines Gastes an der Küche": what the act is about is no part of who performs it."""
    inside = indices_in(document, (span,))
    matter = next((i for i in inside if i > owner and document.tokens[i].upos == "ADP"), inside[-1] + 1)
    return span_of(document, range(inside[0], matter))


def _owners_of(document: Document, noun: int, words: SpeechWords) -> Iterator[tuple[int, Span]]:
    behind = document.tokens[noun + 1 : noun + 2]
    parted = bool(behind) and is_comma(behind[0])  # "der Vorschlag, Kern zu berufen"
    for child in document.children(noun):
        if parted and child > noun:
            return
        if is_owner(document, child, noun, words) or _is_genitive_before(document, child, noun):
            yield child, name_phrase(document, child)


def _is_genitive_before(document: Document, index: int, noun: int) -> bool:
    """ "Kerns Forderung": a name in the genitive right before the noun."""
    token = document.tokens[index]
    return index == noun - 1 and token.upos == "PROPN" and token.deprel == "nmod"


def _behind_owner(document: Document, frame: SpeechFrame, owner: Span) -> tuple[Span, ...]:
    """ "Forderung | eines Gastes nach Ruhe": the content begins behind whoever's words they are."""
    first = frame.content[0]
    rest = indices_in(document, (Span(owner.end, first.end),)) if owner.start == first.start < owner.end else ()
    return (Span(document.tokens[rest[0]].span.start, first.end), *frame.content[1:]) if rest else frame.content


def is_turned_down(document: Document, noun: int, words: SpeechWords) -> bool:
    """ "wies Vorwürfe zurück, er lüge", "nannte Berichte falsch": what the noun tells are others' words."""
    token = document.tokens[noun]
    told = words.act_of(token.lemma, "NOUN") in OTHERS_WORDS or token.lemma in words.charges
    if token.deprel not in TURNED or token.head < 0 or not told:
        return False
    readings = set(verb_readings(document, token.head))
    untrue = any(document.tokens[i].lemma in words.untrue for i in document.children(token.head))
    return bool(readings & load_set("speech", "owners", "turning_down")) or (untrue and bool(readings & words.calling))


def _without_parts(document: Document, spans: tuple[Span, ...], noun: int) -> tuple[Span, ...]:
    """The spans that hang on the noun, not on its verb."""
    beside = {i for i in document.children(document.tokens[noun].head) if i != noun}
    return tuple(span for span in spans if beside.isdisjoint(indices_in(document, (span,))))


def _find_origins(document: Document, noun: int) -> Iterator[Span]:
    """ "Lob kam von Moor": from whom comes what the noun tells."""
    token = document.tokens[noun]
    if token.deprel != "nsubj" or full_lemma(document, token.head) not in load_set("speech", "owners", "coming"):
        return
    for child in document.children(token.head):
        origins = prepositions_of(document, child) & load_set("speech", "owners", "origins")
        if document.tokens[child].upos in NOUNS and origins:
            yield name_phrase(document, child)


def _find_cause(document: Document, noun: int) -> int | None:
    """The verb by which something brings about what the noun tells ("löst Sorgen aus", "stößt auf Kritik")."""
    token = document.tokens[noun]
    caused = token.deprel.startswith(("obj", "obl")) and token.head >= 0
    return token.head if caused and is_causing(document, token.head) else None


def is_causing(document: Document, verb: int) -> bool:
    """Whether the verb brings about what its object tells."""
    return full_lemma(document, verb) in load_set("speech", "owners", "causing")


def _find_moved(document: Document, verb: int) -> Iterator[Span]:
    """In whom it is brought about: "stößt bei Kern auf Kritik"."""
    for child in document.children(verb):
        cases = {document.tokens[i].lemma for i in document.children(child) if document.tokens[i].deprel == "case"}
        if document.tokens[child].upos in NOUNS and cases & load_set("speech", "owners", "moved"):
            yield name_phrase(document, child)


def _without_subject(document: Document, spans: tuple[Span, ...], verb: int) -> tuple[Span, ...]:
    """The spans that do not hold the subject of the verb, or of the clause that it takes up: "…, was Sorgen weckte"."""
    below, things = list(document.children(verb)), load_set("speech", "impersonal", "things")
    above = next((i for i in document.ancestors(verb) if document.tokens[i].upos in VERBAL), None)
    taken_up = above is not None and any(document.tokens[i].text.lower() in things for i in below)
    beside = (*below, *(document.children(above) if above is not None and taken_up else ()))
    subject = {i for i in beside if document.tokens[i].deprel in SUBJECTS}
    return tuple(span for span in spans if subject.isdisjoint(indices_in(document, (span,))))
