"""Who only passes on what others said: what stands inside somebody else's words has another speaker."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import (
    INFINITIVE,
    indices_in,
    is_to_be_done,
    roots_in,
    span_of,
    subtree,
    verb_readings,
)
from lagebild.languages.german.speech_links import act_of_verb, cue_spans, find_conjunction, find_speaker, name_phrase
from lagebild.languages.german.speech_rules import complement_of, stands_for_somebody
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.words import load_set
from lagebild.model.changes import replace
from lagebild.model.spans import Span, cover, touches
from lagebild.model.text import Document, SpeechFrame

TELLING_FORMS = frozenset({"direct", "indirect", "free_indirect", "mixed"})
"""Whoever only refuses or criticises another's words does not pass them on."""

PROTEST = "oppose"
"""The act of a crowd, whose number whoever gives it vouches for."""
DENIAL = "deny"
STATES = frozenset({"sein", "werden"})
"""Auxiliaries of the passive: "sei gefordert, zu gehen" has no subject who demands."""


def pass_on(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> Iterator[SpeechFrame]:
    """The frames, told apart into who spoke and who passed it on."""
    inner = [_said_inside(document, frame, frames, words) for frame in frames]
    told = [
        _told_act(document, frame, inner, words) if frame is before else frame
        for frame, before in zip(inner, frames, strict=True)
    ]
    acts = [after for after, frame in zip(told, inner, strict=True) if after is not frame]
    for frame, after in zip(inner, told, strict=True):
        leads = any(_only_leads_to(document, frame, other) for other in inner if other is not frame)
        denied = any(_is_denied_by(document, other, frame) for other in inner if other is not frame)
        again = any(act is not after and (_is_part_of(frame, act) or frame.content == act.content) for act in acts)
        if after.content != frame.content:
            yield frame  # what "laut Kreml" vouches for stands beside the act that it tells of
        if not leads and not denied and not again:
            yield _with_host(after, inner)


def _with_host(frame: SpeechFrame, frames: Sequence[SpeechFrame]) -> SpeechFrame:
    """A content inside somebody else's words is passed on by that somebody; nobody passes on his own words."""
    own = tuple(span for span in frame.via if not touches(span, (*frame.speaker, *frame.content, *frame.cue)))
    outer = [f for f in frames if f is not frame and f.form in TELLING_FORMS and _holds(f, frame)]
    if not outer or not frame.speaker:
        return replace(frame, via=own)
    host = min(outer, key=lambda f: len(cover(f.content)))
    via = tuple(span for span in host.speaker if span not in frame.speaker and not touches(span, own))
    return replace(frame, via=(*via, *own))


def _said_inside(
    document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame], words: SpeechWords
) -> SpeechFrame:
    """ "Rehn gab an, Moor habe klargemacht, dass …": where the verb stands in Rehn's words, its subject Moor spoke."""
    marked = (i for i in indices_in(document, frame.cue) if document.tokens[i].upos == "VERB")
    cues = (i for i in marked if act_of_verb(document, i, words) is not None)
    leading = _verb_before(document, frame, words)
    verbs = [*cues, *([leading] if leading is not None else [])]
    subjects = {verb: _subject(document, verb) for verb in verbs}
    for verb, host in ((verb, host) for verb in verbs for host in frames if host is not frame):
        around, subject = cover(host.content), subjects[verb]
        if subject is None or subject.of(document.text).lower() in words.impersonal_pronouns:
            continue
        own = not frame.speaker or any(touches(span, host.speaker) for span in frame.speaker)
        apart = not touches(around, frame.content) or _is_infinitive_of(document, frame, verb, host)
        held = around.contains(document.tokens[verb].span) and apart
        if own and held and around.contains(subject):
            cue = frame.cue if touches(document.tokens[verb].span, frame.cue) else cue_spans(document, verb)
            return replace(frame, speaker=(subject,), via=host.speaker, cue=cue)
    return frame


def _is_infinitive_of(document: Document, frame: SpeechFrame, verb: int, host: SpeechFrame) -> bool:
    """ "Rehn sagte, Moor habe ihm befohlen zu gehen": whether the content is what the verb within the host asks for."""
    roots = (document.tokens[i] for i in roots_in(document, indices_in(document, frame.content)))
    asked = any(t.deprel == INFINITIVE and t.head == verb and t.feats.get("VerbForm") == "Inf" for t in roots)
    helpers = {document.tokens[i].lemma for i in document.children(verb) if document.tokens[i].upos == "AUX"}
    return (
        asked
        and not helpers & STATES
        and cover(host.content).contains(cover(frame.content))
        and not touches(document.tokens[verb].span, frame.content)
    )


def _verb_before(document: Document, frame: SpeechFrame, words: SpeechWords) -> int | None:
    """The verb of saying that ends the clause before a content with a conjunction of saying ("klargemacht, dass …")."""
    opening = find_conjunction(document, frame, words)
    if opening is None:
        return None
    index = opening - 1
    while index >= 0 and document.tokens[index].upos == "PUNCT":
        index -= 1
    said = index >= 0 and document.tokens[index].upos == "VERB" and act_of_verb(document, index, words) is not None
    return index if said and document.tokens[index].sentence == document.tokens[opening].sentence else None


def _subject(document: Document, verb: int) -> Span | None:
    """The subject of the verb, or the name before its finite verb that the tree takes for an object."""
    children = list(document.children(verb))
    found = next((i for i in children if document.tokens[i].deprel == "nsubj"), None)
    if found is None:
        finite = next((i for i in children if document.tokens[i].feats.get("VerbForm") == "Fin"), verb)
        named = (i for i in children if i == finite - 1 and document.tokens[i].upos in ("PROPN", "PRON"))
        found = next(named, None)
    return name_phrase(document, found) if found is not None else None


def _only_leads_to(document: Document, frame: SpeechFrame, inner: SpeechFrame) -> bool:
    """Whether the content tells nothing but that somebody said the inner one ("Moor habe klargemacht")."""
    if not inner.via or inner.via != frame.speaker or not inner.speaker or touches(cover(frame.content), inner.content):
        return False
    cues = indices_in(document, inner.cue)
    said = {*cues, *indices_in(document, inner.speaker), *(i for c in cues for i in document.children(c))}
    rest = [i for i in indices_in(document, frame.content) if i not in said]
    return bool(said & set(indices_in(document, frame.content))) and all(
        document.tokens[i].upos in ("AUX", "PUNCT", "DET", "ADV") for i in rest
    )


def _told_act(document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame], words: SpeechWords) -> SpeechFrame:
    """ "Beide haben vor einem Einsturz gewarnt, teilte die Wehr mit": they warned, the fire brigade passed it on."""
    inside = indices_in(document, frame.content)
    roots = [i for i in roots_in(document, inside) if document.tokens[i].upos != "PUNCT"]
    if frame.form != "indirect" or frame.act == DENIAL or not frame.speaker or frame.via or len(roots) != 1:
        return frame
    verb, act = roots[0], act_of_verb(document, roots[0], words)
    speaker = find_speaker(document, verb, words)
    about = complement_of(document, verb, words)
    about = _ruled_out(document, verb) if about is None else about
    performed = about is not None or _confirms(document, verb, words)
    told = act is not None and performed and not is_to_be_done(document, verb)
    told = told and not (act == PROTEST and _are_counted(document, speaker))
    if act is None or not told or not stands_for_somebody(document, speaker):
        return frame
    held = all(cover(frame.content).contains(span) for span in speaker)
    alone = not any(document.tokens[i].upos == "VERB" and i != verb for i in inside)
    found = replace(
        frame, form="reported", act=act, cue=cue_spans(document, verb), speaker=speaker, via=frame.speaker,
        led_by=frame.cue, rule="told act passed on",
    )  # fmt: skip
    nested = [f for f in frames if f is not frame and touches(document.tokens[verb].span, f.cue)]
    if not held or not alone or not all(_is_part_of(f, found) for f in nested):
        return frame
    cues = indices_in(document, frame.cue)
    if not cues or document.tokens[cues[0]].upos != "ADP":
        return found
    # behind "laut Kreml" the whole sentence stands: the act is told by its object alone
    objects = [f.content for f in nested if f.form == found.form]
    if not objects and about is not None:
        objects = [(span_of(document, subtree(document, about)),)]
    return replace(found, content=objects[0], led_by=()) if len(objects) == 1 else found


def _are_counted(document: Document, speaker: Sequence[Span]) -> bool:
    """ "1800 Menschen protestierten, teilte die Wehr mit": whether the words give the number of those who act."""
    below = (
        document.tokens[i]
        for root in roots_in(document, indices_in(document, speaker))
        for i in document.children(root)
    )
    return any(token.deprel == "nummod" and token.text[0].isdigit() for token in below)


def _confirms(document: Document, verb: int, words: SpeechWords) -> bool:
    """ "Die Bahn habe dies bestätigt, heißt es": whether the verb confirms nothing but what was said before."""
    below = (document.tokens[i] for i in document.children(verb))
    pointing = any(t.deprel == "obj" and t.text.lower() in words.pointing for t in below)
    return pointing and document.tokens[verb].lemma in load_set("speech", "passing_on", "confirming")


def _ruled_out(document: Document, verb: int) -> int | None:
    """ "schloss laut Zeitung eine Verlängerung aus": the thing that a verb rules out, where it shuts out nobody."""
    if load_set("speech", "excluding", "verbs").isdisjoint(verb_readings(document, verb)):
        return None
    things = ((i, document.tokens[i]) for i in document.children(verb))
    return next(
        (i for i, t in things if t.deprel == "obj" and t.upos == "NOUN" and t.feats.get("Number") != "Plur"), None
    )


def _is_denied_by(document: Document, host: SpeechFrame, frame: SpeechFrame) -> bool:
    """ "Kern bestritt, dass Moor gedroht habe": whether whoever speaks denies that the act of the frame was done."""
    if host.act != DENIAL or host.form != "indirect" or not host.cue:
        return False
    around = cover(host.content)
    verbs = (i for i in indices_in(document, frame.cue) if document.tokens[i].upos == "VERB")
    cues = [i for i in verbs if around.contains(document.tokens[i].span)]
    roots = roots_in(document, indices_in(document, host.content))
    return any(i in roots for i in cues)


def _is_part_of(frame: SpeechFrame, act: SpeechFrame) -> bool:
    """Whether the frame tells the same act again, by its object alone."""
    same = frame.form == "reported" and any(touches(span, act.cue) for span in frame.cue)
    return same and frame.content != act.content and cover(act.content).contains(cover(frame.content))


def _holds(outer: SpeechFrame, inner: SpeechFrame) -> bool:
    """Whether the inner content and the words that name its speaker lie inside the outer content."""
    around = cover(outer.content)
    return (
        len(around) > len(cover(inner.content))
        and around.contains(cover(inner.content))
        and any(around.contains(span) for span in inner.speaker)
        and bool(outer.speaker)
    )
