"""Two who say of one content that it is so or not: "Dass X, wie Kern behauptet, bestritt Moor"."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import full_lemma, indices_in, roots_in, subtree
from lagebild.languages.german.speech_links import act_of_verb, cue_spans, find_speaker
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set
from lagebild.model.changes import replace
from lagebild.model.spans import touches
from lagebild.model.text import Document, SpeechFrame

CONTENTS = frozenset({"ccomp", "csubj"})
ASIDES = frozenset({"advcl", "acl", "parataxis"})


def part_asides(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> Iterator[SpeechFrame]:
    """The frames; of a clause that one says as another one said it, each of them has a frame."""
    for frame in frames:
        main = _find_main(document, frame, words)
        aside = _find_aside(document, frame, main, words) if main is not None else None
        if main is None or aside is None:
            yield frame
            continue
        other = find_speaker(document, aside, words)
        own = find_speaker(document, main, words) or tuple(s for s in frame.speaker if not touches(s, other))
        for verb, speaker, acts in ((aside, other, ()), (main, own, frame.acts)):
            yield replace(frame, cue=cue_spans(document, verb), speaker=speaker, via=(), addressee=(), acts=acts)


def _find_main(document: Document, frame: SpeechFrame, words: SpeechWords) -> int | None:
    """The verb of saying of which the content is the object."""
    roots = roots_in(document, indices_in(document, frame.content))
    heads = (document.tokens[i].head for i in roots[:1] if document.tokens[i].deprel in CONTENTS)
    return next((i for i in heads if i >= 0 and act_of_verb(document, i, words) is not None), None)


def _find_aside(document: Document, frame: SpeechFrame, main: int, words: SpeechWords) -> int | None:
    """The verb of a clause that tells who says the same ("wie Kern behauptet"), by another one than who says it."""
    sentence = document.sentences[document.tokens[main].sentence]
    verbs = (i for i in range(sentence.first, sentence.last) if document.tokens[i].upos in VERBAL and i != main)
    told = (i for i in verbs if document.tokens[i].deprel in ASIDES and _is_saying(document, i, words))
    found = next((i for i in told if _opens_as(document, i) and _is_of_content(document, i, frame, main)), None)
    speaker = find_speaker(document, found, words) if found is not None else ()
    return found if speaker and not any(touches(s, find_speaker(document, main, words)) for s in speaker) else None


def _is_saying(document: Document, verb: int, words: SpeechWords) -> bool:
    """Whether the verb tells that somebody says something, or that he spreads it."""
    spreading = full_lemma(document, verb) in load_set("speech", "asides", "spreading")
    return spreading or act_of_verb(document, verb, words) is not None


def _opens_as(document: Document, verb: int) -> bool:
    """Whether the clause of the verb begins with "as"."""
    first = min(subtree(document, verb))
    first += document.tokens[first].upos == "PUNCT"
    return document.tokens[first].text.lower() in load_set("speech", "asides", "openings")


def _is_of_content(document: Document, verb: int, frame: SpeechFrame, main: int) -> bool:
    """Whether the clause stands right behind the content and before its verb, and tells nothing but who said it."""
    inside = indices_in(document, frame.content)
    own = subtree(document, verb)
    near = min(own) - inside[-1] <= 1 + (document.tokens[inside[-1] + 1].upos == "PUNCT")
    objects = any(document.tokens[i].deprel in {*CONTENTS, "obj"} for i in document.children(verb))
    return inside[-1] < verb < main and near and not objects
