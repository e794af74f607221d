"""What a told act is about: the whole object of its verb, without the names of whom it is addressed to."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from lagebild.languages.german.clauses import indices_in, is_reflexive, roots_in, run_around, span_of, verb_readings
from lagebild.languages.german.speech_owners import is_turned_down
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span, unite
from lagebild.model.syntax import DONE_TO, OBJECTS
from lagebild.model.text import Document, SpeechFrame

PHRASAL = frozenset({"reported", "mixed"})
OBJECT_ALONE = ""
"""What stands for a mere object among the prepositions of verbs that perform an act of speech."""
CIRCUMSTANCES = frozenset({"nach", "durch", "in", "im", "während"})
"""Prepositions of when or by what somebody came to feel as he does."""
BEFORE_NOUN = frozenset({"DET", "ADJ", "NUM", "ADV"})
LINKING = frozenset({"DET", "CCONJ", "ADV"})
"""What may stand before the names of those who are addressed."""


def fit_objects(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames with the whole objects of their verbs, each once, and without whom they are addressed to."""
    fitted: list[SpeechFrame] = []
    for frame in frames:
        whole = _whole_object(document, _leave_neither(document, frame, words), words)
        whole = _leave_hearers(document, _up_to_day(document, whole), words)
        whole = _part_names(document, _leave_asked(document, whole, words))
        whole = _take_in_passive(document, _begin_at_matter(document, whole, words), words)
        whole = _over_apart(document, _take_in_mind(document, whole, words), frames, words)
        twin = next((i for i, f in enumerate(fitted) if _are_one(f, whole)), None)
        if twin is None:
            fitted.append(whole)
        else:
            fitted[twin] = replace(fitted[twin], content=tuple(unite(sorted((*fitted[twin].content, *whole.content)))))
    return _hear(document, fitted)


def _up_to_day(document: Document, frame: SpeechFrame) -> SpeechFrame:
    """ "setzte eine Frist | bis Mai": the day up to which terms are set belongs to them."""
    setting = load_set("speech", "wishes", "setting")
    set_by = [i for i in indices_in(document, frame.cue) if not setting.isdisjoint(verb_readings(document, i))]
    first = document.indices_of(frame.content[-1]).stop
    if frame.form != TOLD or not set_by or first >= len(document.tokens):
        return frame
    token = document.tokens[first]
    until = token.text.lower() in load_set("speech", "hearsay", "until") and token.deprel == "case"
    if not until or document.tokens[token.head].head not in set_by:
        return frame
    whole = Span(frame.content[-1].start, span_of(document, run_around(document, token.head)).end)
    return replace(frame, content=(*frame.content[:-1], whole))


def _leave_neither(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """ "wollte den Bericht | weder bestätigen noch dementieren": two denied verbs are no part of the object."""
    inside = indices_in(document, frame.content) if frame.form == TOLD and len(frame.content) == 1 else ()
    first = next((n for n, i in enumerate(inside) if document.tokens[i].lemma.lower() in words.negations), 0)
    rest = inside[first:]
    joined = any(document.tokens[i].text.lower() in words.neither for i in rest)
    if not first or not joined or not any(document.tokens[i].lemma in words.withholding for i in rest):
        return frame
    return replace(frame, content=(span_of(document, inside[:first]),), cue=(*frame.cue, span_of(document, rest)))


def _hear(document: Document, frames: Sequence[SpeechFrame]) -> list[SpeechFrame]:
    """The frames without a bare name beside a clause of the same verb, which hears what that says."""
    heard: list[SpeechFrame] = list(frames)
    for frame in frames:
        told = next((f for f in heard if f.form not in PHRASAL and f.cue and set(f.cue) <= set(frame.cue)), None)
        if told is None or frame.form != TOLD or not _is_named_object(document, frame):
            continue
        place = heard.index(told)
        heard[place] = replace(told, addressee=told.addressee or frame.content)
        heard.remove(frame)
    return heard


def _is_named_object(document: Document, frame: SpeechFrame) -> bool:
    """Whether a content is no more than a name that is an object of its verb."""
    if len(frame.content) > 1 or not any(name.span == frame.content[0] for name in document.names):
        return False
    roots = (document.tokens[i] for i in roots_in(document, indices_in(document, frame.content)))
    cues = indices_in(document, frame.cue)
    return all(token.deprel in OBJECTS and token.head in cues for token in roots)


def _are_one(first: SpeechFrame, second: SpeechFrame) -> bool:
    told = first.form == second.form == TOLD and first.cue == second.cue
    return told and any(a.overlaps(b) for a in first.content for b in second.content)


def _whole_object(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """ "weist Kritik an dem Bau zurück": the phrase that hangs on the object of the verb is not all of it."""
    inside = indices_in(document, frame.content)
    if frame.form != TOLD or not inside or document.tokens[inside[0]].upos != "ADP":
        return frame
    # with a verb of little meaning the object is the act itself: "erhebt Vorwürfe gegen die Bahn"
    cued = [i for i in indices_in(document, frame.cue) if document.tokens[i].upos in VERBAL]
    cues = {i for i in cued if any(words.performing.get(r) == OBJECT_ALONE for r in verb_readings(document, i))}
    nouns = (document.tokens[root].head for root in roots_in(document, inside))
    noun = next((i for i in nouns if 0 <= i < inside[0] and _is_object(document, i, cues)), None)
    if noun is None:
        return frame
    whole = span_of(document, run_around(document, noun))
    content = (whole, *(s for s in frame.content if not s.overlaps(whole)))
    return replace(frame, content=content, cue=tuple(s for s in frame.cue if not whole.contains(s)))


def _is_object(document: Document, index: int, verbs: set[int]) -> bool:
    """Whether the noun is the object of one of the verbs, by the tree or as the first noun behind it."""
    if document.tokens[index].deprel not in DONE_TO:
        return False
    # the tree may hang the object of the second of two verbs on the first
    between = takewhile(lambda i: document.tokens[i].upos in BEFORE_NOUN, range(index - 1, -1, -1))
    first = min(between, default=index)
    return document.tokens[index].head in verbs or first - 1 in verbs


def _begin_at_matter(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """ "drohte in einem Brief mit Klage": of two phrases with prepositions the act is about the one of its verb."""
    verbs = [i for i in indices_in(document, frame.cue) if document.tokens[i].upos in VERBAL]
    inside = indices_in(document, frame.content[:1])
    if frame.form not in PHRASAL or not verbs or any(document.tokens[i].upos in VERBAL for i in inside):
        return frame
    own = {words.performing.get(r) for i in verbs for r in verb_readings(document, i)} - {None, OBJECT_ALONE}
    cases = [i for i in inside if document.tokens[i].upos == "ADP"]
    if not own or not cases or cases[0] != inside[0] or document.tokens[cases[0]].lemma.lower() in own:
        return frame
    mine = [i for i in cases if document.tokens[i].lemma.lower() in own and document.tokens[i - 1].upos != "CCONJ"]
    if not mine:
        return frame
    matter = Span(document.tokens[mine[-1]].span.start, frame.content[0].end)
    return replace(frame, content=(matter, *frame.content[1:]))


def _take_in_passive(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """ "mit dem der Bau untersagt werden soll": not the building is demanded, but that it be forbidden."""
    for verb in indices_in(document, frame.cue) if frame.form == TOLD else ():
        helpers = {document.tokens[i].deprel: i for i in document.children(verb) if document.tokens[i].upos == "AUX"}
        modal, passive = helpers.get("aux"), helpers.get("aux:pass")
        if modal is None or passive is None or document.tokens[modal].lemma not in words.requiring:
            continue
        said = sorted({*indices_in(document, frame.content), verb, modal, passive})
        return replace(frame, content=(span_of(document, said),))
    return frame


def _take_in_mind(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """ "zeigte sich nach dem Spiel zufrieden": what somebody says is how he feels, not when or by what."""
    inside = indices_in(document, frame.content)
    cues = indices_in(document, frame.cue)
    if frame.form != TOLD or not inside or document.tokens[inside[0]].text.lower() not in CIRCUMSTANCES:
        return frame
    verbs = [i for i in cues if document.tokens[i].upos in VERBAL and document.tokens[i].feats.get("VerbForm") == "Fin"]
    minds = [i for i in cues if document.tokens[i].deprel in {"xcomp", "advmod"} and document.tokens[i].head in verbs]
    itself = any(is_reflexive(document, verb) for verb in verbs)
    roots = [document.tokens[i] for i in roots_in(document, inside)]
    if not itself or not minds or not all(t.head in verbs and t.deprel == "obl" for t in roots):
        return frame
    whole = span_of(document, sorted({*inside, *minds, *verbs}))
    return frame if any(whole.overlaps(s) for s in frame.speaker) else replace(frame, content=(whole,))


def _over_apart(
    document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame], words: SpeechWords
) -> SpeechFrame:
    """ "wies Berichte zurück, | wonach sie gehe": what is turned down goes on behind the particle of the verb."""
    roots = roots_in(document, indices_in(document, frame.content)) if frame.form == TOLD else ()
    noun = next((i for i in roots if is_turned_down(document, i, words)), None)
    if noun is None:
        return frame
    end, last = frame.content[-1].end, document.sentences[document.tokens[noun].sentence].span.end
    told = (f for f in frames if f.form not in PHRASAL and document.tokens[noun].span in f.cue)
    apart = next((f.content for f in told if end < f.content[0].start and f.content[-1].end <= last), ())
    return replace(frame, content=(*frame.content, *apart))


def _leave_hearers(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """ "wirft Moor und der Stadt Willkür vor": the names before the matter are those whom the act is addressed to."""
    verbs = [i for i in indices_in(document, frame.cue) if document.tokens[i].upos in VERBAL]
    inside = indices_in(document, frame.content[:1])
    giving = any(reading in words.giving for i in verbs for reading in verb_readings(document, i))
    if not giving or frame.form not in PHRASAL or any(document.tokens[i].upos in VERBAL for i in inside):
        return frame
    named = list(_opening_names(document, inside))
    rest = [i for i in inside if named and document.tokens[i].span.start >= named[-1].end]
    if not any(document.tokens[i].upos in {"NOUN", "PROPN"} for i in rest):
        return frame
    left = Span(document.tokens[rest[0]].span.start, frame.content[0].end)
    return replace(frame, content=(left, *frame.content[1:]), addressee=frame.addressee or tuple(named))


def _opening_names(document: Document, inside: Sequence[int]) -> Iterator[Span]:
    """Names at the beginning of a phrase, with nothing but articles and conjunctions before and between them."""
    place = 0
    while place < len(inside):
        token = document.tokens[inside[place]]
        name = next((n.span for n in document.names if n.span.start <= token.span.start < n.span.end), None)
        if name is not None and token.upos in {"PROPN", "NOUN"}:
            yield name
            place += sum(name.contains(document.tokens[i].span) for i in inside[place:])
        elif token.upos in LINKING:
            place += 1
        else:
            return


def _leave_asked(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """ "fordert Kern von der Bank": whom a demand is made of is no part of the name of who makes it."""
    verbs = [i for i in indices_in(document, frame.cue) if document.tokens[i].upos in VERBAL]
    if not any(reading in words.asking_of for i in verbs for reading in verb_readings(document, i)):
        return frame
    for place, span in enumerate(frame.speaker):
        inside = indices_in(document, (span,))
        if _opens_main_clause(document, inside, verbs):
            continue
        parted = [n for n, i in enumerate(inside[1:], 1) if _opens_asked(document, i, words)]
        if parted:
            mine, asked = inside[: parted[0]], inside[parted[0] + 1 :]
            speakers = (*frame.speaker[:place], span_of(document, mine), *frame.speaker[place + 1 :])
            hearers = (span_of(document, asked),) if asked else ()
            return replace(frame, speaker=speakers, addressee=frame.addressee or hearers)
    return frame


def _opens_main_clause(document: Document, inside: Sequence[int], verbs: Sequence[int]) -> bool:
    """ "Der Wirt von Auheim fordert Geld": what stands before the verb of a main clause is one phrase."""
    first = document.sentences[document.tokens[inside[0]].sentence].first
    behind = document.tokens[inside[-1] + 1 : inside[-1] + 2]
    finite = bool(behind) and behind[0].feats.get("VerbForm") == "Fin"
    main = finite and any(
        document.tokens[i].deprel == "root" and inside[-1] + 1 in (i, *document.children(i)) for i in verbs
    )
    return inside[0] == first and main


def _opens_asked(document: Document, index: int, words: SpeechWords) -> bool:
    token = document.tokens[index]
    named = any(name.span.contains(token.span) for name in document.names)
    return token.upos == "ADP" and token.text.lower() in words.asked and not named


def _part_names(document: Document, frame: SpeechFrame) -> SpeechFrame:
    """ "Gestern hatte Kern Moor gedroht": two surnames side by side are who spoke and whom he spoke to."""
    surnames = {_last_word(n.span.of(document.text)) for n in document.names if " " in n.span.of(document.text)}
    for place, span in enumerate(frame.speaker):
        tokens = document.tokens_in(span)
        if len(tokens) == 2 and {t.text for t in tokens} <= surnames and len({t.text for t in tokens}) == 2:
            speakers = (*frame.speaker[:place], tokens[0].span, *frame.speaker[place + 1 :])
            return replace(frame, speaker=speakers, addressee=frame.addressee or (tokens[1].span,))
    return frame


def _last_word(name: str) -> str:
    return name.split()[-1]
