"""What somebody asks, promises or threatens inside the words of another: "Kern dränge ihn zu gehen, sagte Moor"."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import (
    finite_verbs,
    has_mood,
    indices_in,
    is_comma,
    is_passive,
    is_to_be_done,
    span_of,
    subtree,
)
from lagebild.languages.german.events_words import event_words
from lagebild.languages.german.speech_links import act_of_verb, cue_spans, find_speaker
from lagebild.languages.german.speech_senses import is_counterfactual, is_supposed
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.model.spans import Span, any_touch
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, SpeechFrame

RELAYED = frozenset({"demand", "promise", "threaten", "reject"})
"""Acts that an infinitive completes."""


def relay_acts(document: Document, known: Sequence[SpeechFrame], words: SpeechWords) -> Iterator[SpeechFrame]:
    """Frames of acts told inside the contents of others, whose infinitive is marked by nobody."""
    for host in known:
        yield from _find_put_behind(document, host, known, words)
        inside = set(indices_in(document, host.content))
        for verb in sorted(inside):
            act = act_of_verb(document, verb, words) if document.tokens[verb].upos == "VERB" else None
            infinitive = _find_infinitive(document, verb) if act in RELAYED else None
            if infinitive is None or not _is_told(document, verb, words):
                continue
            speaker = find_speaker(document, verb, words)
            said = [i for i in subtree(document, infinitive) if document.tokens[i].upos != "PUNCT"]
            content = span_of(document, said)
            named = {i for i in indices_in(document, speaker) if document.tokens[i].upos in NOUNS}
            own = any(f is not host and any_touch(f.content, (content,)) for f in known)
            if named and {*named, *said} < inside and not own and not any_touch(speaker, host.speaker):
                yield _relay(document, content, verb, speaker, act)


def _find_put_behind(
    document: Document, host: SpeechFrame, known: Sequence[SpeechFrame], words: SpeechWords
) -> Iterator[SpeechFrame]:
    """ "Man zahle, habe Kern zugesagt, sagte Moor": what Moor says that Kern said, behind Kern's own words."""
    inside = indices_in(document, host.content[-1:]) if host.form == "indirect" and len(host.content) == 1 else ()
    for place in inside[2:]:
        helper = document.tokens[place]
        verb = helper.head
        # right behind the comma stands the auxiliary: the clause before it is what was said
        opened = is_comma(document.tokens[place - 1]) and helper.deprel == "aux" and has_mood(helper, "Sub")
        opened = opened and helper.lemma in event_words().perfect  # ", sollte er zusagen" is a condition
        act = act_of_verb(document, verb, words) if opened and verb in inside else None
        if act is None:
            continue
        content = span_of(document, [i for i in inside if i < place - 1])
        speaker = find_speaker(document, verb, words)
        named = {i for i in indices_in(document, speaker) if document.tokens[i].upos in NOUNS}
        spoken = any(True for _ in finite_verbs(document, indices_in(document, (content,))))
        own = any(f is not host and any_touch(f.content, (content,)) for f in known)
        if named and named < set(inside) and spoken and not own:
            yield _relay(document, content, verb, speaker, act)


def _relay(document: Document, content: Span, verb: int, speaker: tuple[Span, ...], act: str | None) -> SpeechFrame:
    """The frame of an act that the verb names."""
    return SpeechFrame(
        content=(content,),
        form="indirect",
        act=act or "assert",
        cue=cue_spans(document, verb),
        speaker=speaker,
        score=0.5,
        rule="act told inside another's words",
    )


def _find_infinitive(document: Document, verb: int) -> int | None:
    """The infinitive that completes a verb behind a comma."""
    found = (i for i in document.children(verb) if document.tokens[i].deprel == "xcomp" and i > verb + 1)
    verbal = (i for i in found if document.tokens[i].feats.get("VerbForm") == "Inf")
    return next((i for i in verbal if document.tokens[min(subtree(document, i))].text == ","), None)


def _is_told(document: Document, verb: int, words: SpeechWords) -> bool:
    """Whether the act is told as done: not denied, only wanted, supposed or asked for, and done by its subject."""
    beside = [document.tokens[i] for i in document.children(verb)]
    denied = any(t.lemma.lower() in words.negations for t in beside)
    marked = any(t.deprel == "mark" and t.lemma.lower() not in words.complementizers - {"ob"} for t in beside)
    open_ = is_to_be_done(document, verb) or is_counterfactual(document, verb) or is_supposed(document, verb, words)
    return not (denied or marked or open_ or is_passive(document, verb))
