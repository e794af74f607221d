"""What is told to be as somebody wanted it: "ein Verbot, wie es die Stadt verlangt hatte", "wie von Kern gefordert"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lagebild.languages.german.clauses import indices_in, list_runs, prepositions_of, span_of, subtree
from lagebild.languages.german.speech_links import act_of_verb, name_phrase
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span, any_touch
from lagebild.model.syntax import CLAUSES_OF_NOUNS, NOUNS
from lagebild.model.text import Document, SpeechFrame

ACTS = frozenset({"demand", "promise", "threaten"})
"""Acts of what may come about as it was said; a clause of saying ("wie die Stadt mitteilte") names a source instead."""
TOLD_ABOUT = frozenset({"ccomp", "xcomp", "csubj"})
"""Relations of clauses that tell themselves what is wanted."""
LEFT_OUT = frozenset({"mark", "punct"})
SCORE = 0.6
"""How sure a rule is that the model does not share."""
BARE = frozenset({"nsubj", "nsubj:pass", "obj"})
"""Relations of whoever wants something in the active, as the tree has them."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """One clause of likeness: who wanted what it is compared with."""

    verb: int
    act: str
    speaker: Span
    wanted: tuple[Span, ...]
    """What is as it was wanted: the noun or clause beside."""


def leave_likened(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames without what belongs to a clause of likeness alone; those that have no other word of saying go."""
    kept = frames
    for likeness in _find_likenesses(document, words):
        kept = [f for frame in kept if (f := _without(document, frame, likeness)) is not None]
    return list(kept)


def tell_likened(document: Document, words: SpeechWords) -> Iterator[SpeechFrame]:
    """What others wanted as it is told to be, as an act of theirs."""
    for likeness in _find_likenesses(document, words):
        yield SpeechFrame(
            content=likeness.wanted,
            form=TOLD,
            act=likeness.act,
            cue=(document.tokens[likeness.verb].span,),
            speaker=(likeness.speaker,),
            score=SCORE,
            rule="as somebody wanted",
        )


def _without(document: Document, frame: SpeechFrame, likeness: Likeness) -> SpeechFrame | None:
    verb = document.tokens[likeness.verb].span
    if not any_touch(frame.cue, (verb,)):
        return frame
    cue = tuple(span for span in frame.cue if not span.overlaps(verb))
    speaker, addressee = (
        tuple(s for s in spans if not s.overlaps(likeness.speaker)) for spans in (frame.speaker, frame.addressee)
    )
    # the model has taken the act from that verb
    acts = tuple(pair for pair in frame.acts if pair[0] != likeness.act)
    # the comma before the clause hangs on its verb
    content = tuple(span_of(document, indices_in(document, (span,))) for span in frame.content)
    told = replace(frame, content=content, acts=acts, cue=cue, speaker=speaker, addressee=addressee)
    return told if cue else None


def _find_likenesses(document: Document, words: SpeechWords) -> Iterator[Likeness]:
    openings = load_set("speech", "likening", "openings")
    opened = {token.sentence for token in document.tokens if token.text.lower() in openings}
    for verb, token in enumerate(document.tokens):
        act = act_of_verb(document, verb, words) if token.sentence in opened else None
        if act not in ACTS or not _is_likened(document, verb):
            continue
        speaker = next(_list_speakers(document, verb, words), None)
        wanted = tuple(_find_wanted(document, verb, words)) if speaker is not None else ()
        if speaker is not None and wanted:
            yield Likeness(verb, act, speaker, wanted)


def _is_likened(document: Document, verb: int) -> bool:
    """Whether the verb stands in a clause that "wie" opens and that tells nothing of what is wanted."""
    inside = [i for i in subtree(document, verb) if document.tokens[i].upos != "PUNCT"]
    opened = document.tokens[inside[0]].text.lower() in load_set("speech", "likening", "openings")
    below = {document.tokens[i].deprel for i in document.children(verb)}
    return opened and inside[0] < verb and document.tokens[verb].head >= 0 and TOLD_ABOUT.isdisjoint(below)


def _list_speakers(document: Document, verb: int, words: SpeechWords) -> Iterator[Span]:
    """ "wie von der Stadt gefordert", or of a noun "wie ihn die Stadt gefordert hatte": the noun beside the pronoun."""
    of_noun = document.tokens[verb].deprel in CLAUSES_OF_NOUNS
    for child in document.children(verb):
        if document.tokens[child].upos not in NOUNS or child > verb:
            continue
        agent = prepositions_of(document, child) & words.agents
        if agent or (of_noun and document.tokens[child].deprel in BARE):
            yield name_phrase(document, child)


def _find_wanted(document: Document, verb: int, words: SpeechWords) -> Iterator[Span]:
    """The noun on which the clause of likeness hangs, else the clause before it, or behind if it comes first."""
    clause = set(subtree(document, verb))
    head = document.tokens[verb].head
    if document.tokens[head].upos in NOUNS:
        yield name_phrase(document, head)
        return
    before = min(clause) - 1
    ended = (i for i in document.children(head) if i < min(clause) and document.tokens[i].deprel in TOLD_ABOUT)
    root = next((i for i in ended if max(subtree(document, i)) in {before, max(clause) + 1, max(clause)}), head)
    said = (i for i in subtree(document, root) if i not in clause)
    yield from list_runs(document, [i for i in said if _belongs(document, i, root, words)])


def _belongs(document: Document, index: int, root: int, words: SpeechWords) -> bool:
    """Whether the word belongs to what is wanted, though the clause may deny or doubt that it comes about."""
    token = document.tokens[index]
    opens = token.head == root and token.deprel in LEFT_OUT
    return not opens and not (token.head == root and token.lemma.lower() in words.negations)
