"""Parts of one content marked apart, made one: around a cue, over a conjunction, with a clause that completes it."""

from collections.abc import Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import PARTICLE, finite_verbs, indices_in, roots_in, verb_readings
from lagebild.languages.german.speech_judging import is_judgement
from lagebild.languages.german.speech_links import act_of_verb
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.model.spans import Span, cover, unite
from lagebild.model.text import Document, SpeechFrame


def join_parts(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """Parts of one content that a cue or a conjunction stands between are one content."""
    joined: list[SpeechFrame] = []
    for frame in frames:
        if joined and _is_woven(document, joined[-1], frame):
            content = tuple(unite(sorted((*joined[-1].content, *frame.content))))
            joined[-1] = replace(joined[-1], content=content, score=max(joined[-1].score, frame.score))
        elif joined and _is_one(document, joined[-1], frame, words):
            content = _side_by_side(document, joined[-1], frame, words)
            joined[-1] = replace(_join(joined[-1], frame), content=content)
        else:
            joined.append(frame)
    return joined


def _is_woven(document: Document, first: SpeechFrame, second: SpeechFrame) -> bool:
    """ "Bei Unfällen | sind | der Wehr zufolge | zwei Gäste gestorben": what one source phrase tells is one content."""
    cues = indices_in(document, first.cue)
    sourced = bool(cues) and first.cue == second.cue and document.tokens[cues[0]].upos == "ADP"
    crossing = cover(first.content).end > cover(second.content).start
    return sourced and crossing and TOLD not in (first.form, second.form)


def _is_one(document: Document, first: SpeechFrame, second: SpeechFrame, words: SpeechWords) -> bool:
    """Whether two contents of a sentence, one behind the other, are parts of one."""
    end, start = cover(first.content).end, cover(second.content).start
    if start < end or _differs(first, second):
        return False
    if first.form == TOLD:
        return _hangs_on(document, first, second, words) or is_judgement(document, first, second, words)
    between = document.tokens_in(Span(end, start)) if start > end else ()
    if second.form == TOLD:
        return False
    if not between and first.cue == second.cue:
        return document.text[end - 1] != ";"
    if any(Span(end, start).contains(cue) for cue in (*first.cue, *second.cue)):
        apart = _ends_sentence(document, first) or _is_said_next(document, first, second)
        return ":" not in {t.text for t in between} and not apart
    completing = (_goes_on, _completes, _is_its_infinitive)
    return any(completes(document, first, second, words) for completes in completing)


def _is_said_next(document: Document, first: SpeechFrame, second: SpeechFrame) -> bool:
    """ "A, sagte Rehn und fügte hinzu, B": the second has a verb of saying of its own beside that of the first."""
    own, theirs = set(indices_in(document, second.cue)), set(indices_in(document, first.cue))
    verbs = (document.tokens[i] for i in own - theirs if document.tokens[i].upos == "VERB")
    return any(verb.deprel == "conj" and verb.head in theirs for verb in verbs)


def _completes(document: Document, first: SpeechFrame, second: SpeechFrame, words: SpeechWords) -> bool:
    """ "Das zeuge davon, dass …": a clause that hangs on a verb of the first which says nothing to anybody."""
    inside = set(indices_in(document, first.content))
    between = document.tokens_in(Span(cover(first.content).end, cover(second.content).start))
    heads = {document.tokens[i].head for i in roots_in(document, indices_in(document, second.content))} & inside
    verbs = [i for i in heads if document.tokens[i].upos == "VERB" and act_of_verb(document, i, words) is None]
    opening = document.tokens_in(second.content[0])[0].lemma.lower()
    hangs = bool(verbs) and opening in words.content_conjunctions
    return hangs and len(between) <= 1 and first.speaker == second.speaker


def _is_its_infinitive(document: Document, first: SpeechFrame, second: SpeechFrame, words: SpeechWords) -> bool:
    """ "Der Klub sei bereit, | das Bad zu räumen": an infinitive below a word of the first that is said by no other."""
    inside, later = set(indices_in(document, first.content)), indices_in(document, second.content)
    between = document.tokens_in(Span(cover(first.content).end, cover(second.content).start))
    roots = roots_in(document, later)
    hangs = any(_is_infinitive(document, i) for i in roots) and all(document.tokens[i].head in inside for i in roots)
    known = {*later, *indices_in(document, first.cue)}
    own = [i for i in indices_in(document, second.cue) if i not in known and document.tokens[i].deprel != PARTICLE]
    speakers = {document.tokens[i].text.lower() for i in indices_in(document, second.speaker)}
    others = inside.issuperset(own) and speakers <= words.impersonal_pronouns if own else True
    return hangs and others and len(between) <= 1


def _is_infinitive(document: Document, verb: int) -> bool:
    """Whether the verb is an infinitive that no finite verb helps."""
    finite = any(True for _ in finite_verbs(document, list(document.children(verb))))
    return document.tokens[verb].feats.get("VerbForm") == "Inf" and not finite


def _goes_on(document: Document, first: SpeechFrame, second: SpeechFrame, words: SpeechWords) -> bool:
    """Whether nothing but a conjunction stands between the two."""
    between = document.tokens_in(Span(cover(first.content).end, cover(second.content).start))
    last, opening = document.tokens_in(first.content[-1])[-1], document.tokens_in(second.content[0])[0]
    spoken = {t.text.lower() for t in between if t.upos != "PUNCT"}
    joins = [t.text.lower() for t in (last, opening) if t.text.lower() in words.joining]
    return ";" not in {t.text for t in between} and spoken <= words.joining and bool(spoken or joins)


def _differs(first: SpeechFrame, second: SpeechFrame) -> bool:
    """Whether each has a cue that is none of the other, and no word of what the same speaker says."""
    alike = first.speaker == second.speaker
    theirs = {cue for cue in second.cue if not (alike and any(s.contains(cue) for s in second.content))}
    return bool(first.cue and theirs and theirs.isdisjoint(first.cue))


def _hangs_on(document: Document, first: SpeechFrame, second: SpeechFrame, words: SpeechWords) -> bool:
    """Whether the second is a clause that says more of a noun of the first: "das Recht, Truppen zu bewegen"."""
    cues = indices_in(document, first.cue)
    if any(reading in words.addressing for i in cues for reading in verb_readings(document, i)):
        return False
    inside, later = set(indices_in(document, first.content)), indices_in(document, second.content)
    between = indices_in(document, (Span(cover(first.content).end, cover(second.content).start),))
    nominal = any(document.tokens[i].upos in {"NOUN", "PROPN"} for i in inside)
    heads = roots_in(document, later)
    # beside a noun a verb has no place for an infinitive: it belongs to the noun
    reason = document.tokens[later[0]].text.lower() in words.reasons
    infinitive = any((reason or _is_infinitive(document, i)) and document.tokens[i].head in cues for i in heads)
    if infinitive and document.tokens[later[0] - 1].text == ",":  # "sprach sich für den Plan aus, das Bad zu räumen"
        between = tuple(i for i in between if i not in cues)
    return nominal and len(between) <= 1 and (infinitive or any(document.tokens[i].head in inside for i in heads))


def _ends_sentence(document: Document, frame: SpeechFrame) -> bool:
    return document.text[: cover(frame.content).end].rstrip('“”"«»‘’')[-1:] in {".", "!", "?"}


def _join(first: SpeechFrame, second: SpeechFrame) -> SpeechFrame:
    longer = max((first, second), key=lambda f: len(cover(f.content)))
    cued = first if first.cue else second
    return replace(
        longer,
        form=_form_of_both(first, second, longer),
        cue=cued.cue,
        speaker=cued.speaker or first.speaker or second.speaker,
        score=max(first.score, second.score),
    )


def _side_by_side(document: Document, first: SpeechFrame, second: SpeechFrame, words: SpeechWords) -> tuple[Span, ...]:
    """The contents of both, in one run where only a comma stands between; a reason is told apart later."""
    left, right = first.content[-1], second.content[0]
    parted = document.text[left.end : right.start].strip() not in {"", ","}
    reason = document.tokens_in(right)[0].text.lower() in words.reasons
    middle = (left, right) if parted or reason else (Span(left.start, right.end),)
    return (*first.content[:-1], *middle, *second.content[1:])


def _form_of_both(first: SpeechFrame, second: SpeechFrame, longer: SpeechFrame) -> str:
    if first.form in {TOLD, second.form}:
        return second.form if second.form == "mixed" else first.form
    return "mixed" if "direct" in {first.form, second.form} else longer.form
