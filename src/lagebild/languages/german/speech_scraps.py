"""What the model marks too much: lead-ins, provisos, clauses behind a noun's infinitive, answers, places."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import (
    NAME_PARTS,
    has_mood,
    indices_in,
    is_relative,
    prepositions_of,
    roots_in,
    span_of,
    subtree,
)
from lagebild.languages.german.speech_owners import is_asked
from lagebild.languages.german.speech_topics import leave_topics
from lagebild.languages.german.speech_words import TOLD, speech_words
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span, any_touch, cover
from lagebild.model.syntax import CLAUSES_OF_NOUNS
from lagebild.model.text import Document, SpeechFrame

EXPLAINING = frozenset({"acl", "ccomp", "csubj"})
"""Relations of a clause to the noun that it explains."""
PLACE = "LOC"
CUE_PARTS = frozenset({"PUNCT", "DET", "ADJ"})
"""Tags of what stands beside a cue without being one."""
MAX_GAP = 2
"""Characters between two neighbouring contents: a comma and a space."""


def leave_scraps(document: Document, frames: Iterable[SpeechFrame]) -> list[SpeechFrame]:
    """The frames as marked, without all that."""
    marked = leave_topics(document, frames)
    tests = (_leads_up, _only_announces, _is_behind_infinitive, _names_text, _is_cue, _explains_source)
    kept = [f for f in marked if not any(test(document, f, marked) for test in tests)]
    said = [_up_to_infinitive(document, f) for f in kept if not _is_proviso(document, f)]
    return [_leave_answer(document, _name_nobody(document, _leave_places(document, f))) for f in said]


def _leads_up(document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame]) -> bool:
    """ "Er soll gesagt haben: „…“": words that only say that somebody speaks, right before what he says."""
    end = cover(frame.content).end
    if frame.cue or frame.form != "free_indirect" or document.text[end : end + 1] != ":":
        return False
    roots = set(roots_in(document, indices_in(document, frame.content)))
    later = (f for f in frames if f.content[0].start > end)
    told = (f for f in later if not document.text[end + 1 : f.content[0].start].strip())
    return any(not roots.isdisjoint(indices_in(document, f.cue)) for f in told)


def _names_text(document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame]) -> bool:
    """ "Der Brief liegt vor, darin heißt es, …": a clause that only names the text in which the next one stands."""
    if frame.cue:
        return False
    roots = roots_in(document, indices_in(document, frame.content))
    saying = (i for root in roots for i in document.children(root) if document.tokens[i].deprel == "parataxis")
    pointing = load_set("speech", "impersonal", "within")
    below = {document.tokens[i].text.lower() for verb in saying for i in document.children(verb)}
    return not pointing.isdisjoint(below)


def _is_cue(document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame]) -> bool:
    """ "Ruhe, | riefen | sie", "| Kritik | übte er an Kern": no content but the cue of another one beside it."""
    said = [i for i in indices_in(document, frame.content) if document.tokens[i].upos not in CUE_PARTS]
    # "Kern dementierte": the verb alone is what is told
    if not said or (frame.form == TOLD and any(document.tokens[i].upos in VERBAL for i in said)):
        return False
    end = cover(frame.content).end
    # "Kritik an Moor": what the cue is about goes on with it
    apart = (f for f in frames if f is not frame and f.content[0].start != end + 1)
    alike = (f for f in apart if any_touch(f.speaker, frame.speaker) or not f.speaker)
    return any(set(indices_in(document, f.cue)).issuperset(said) for f in alike)


def _explains_source(document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame]) -> bool:
    """ "Einer Studie zufolge, | die 2019 erschien, | sinkt der Pegel": a relative clause tells more of the source."""
    if not any(document.tokens[i].upos == "ADP" for i in indices_in(document, frame.cue)):
        return False
    roots = roots_in(document, indices_in(document, frame.content))
    sources = set(indices_in(document, frame.speaker))
    verbs = [document.tokens[i] for i in roots if document.tokens[i].upos in VERBAL]
    return bool(verbs) and all(t.deprel in CLAUSES_OF_NOUNS and t.head in sources for t in verbs)


def _only_announces(document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame]) -> bool:
    """ "Er lehnte | es | ab, aufzugeben": a pronoun that stands for the clause behind, which another frame tells."""
    inside = indices_in(document, frame.content)
    pronoun = document.tokens[inside[0]] if len(inside) == 1 else None
    if pronoun is None or pronoun.text.lower() not in load_set("speech", "correlates", "words"):
        return False
    later = (f for f in frames if f.form == "indirect" and f.content[0].start > pronoun.span.end)
    roots = (i for f in later for i in roots_in(document, indices_in(document, f.content)))
    return pronoun.head >= 0 and any(document.tokens[i].head == pronoun.head for i in roots)


def _is_behind_infinitive(document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame]) -> bool:
    """ "Mit der Drohung, zu gehen, | hat er sich geschadet": what the noun tells ends with its infinitive."""
    nouns = indices_in(document, frame.cue)
    if len(nouns) != 1 or document.tokens[nouns[0]].upos != "NOUN":
        return False
    roots = roots_in(document, indices_in(document, frame.content))
    if any(nouns[0] in document.ancestors(root) and not _is_main(document, root) for root in roots):
        return False
    start = cover(frame.content).start
    before = (f for f in frames if f is not frame and f.cue == frame.cue)
    told = [f for f in before if 0 <= start - cover(f.content).end <= MAX_GAP]
    heads = (i for f in told for i in roots_in(document, indices_in(document, f.content)))
    return any(document.tokens[i].head == nouns[0] and _is_infinitive(document, i) for i in heads)


def _is_main(document: Document, verb: int) -> bool:
    """ "…, mehr Porzellan zerschlagen": whether a clause has neither a word that ties it to a noun nor a Konjunktiv."""
    beside = [document.tokens[i] for i in (verb, *document.children(verb))]
    tied = any(t.deprel in {"mark", "cc"} or is_relative(t) or has_mood(t, "Sub") for t in beside)
    return not tied and document.tokens[verb].upos == "VERB" and not _is_infinitive(document, verb)


def _is_infinitive(document: Document, verb: int) -> bool:
    """Whether the verb is an infinitive that no other verb helps."""
    helped = any(document.tokens[i].deprel.startswith("aux") for i in document.children(verb))
    return document.tokens[verb].feats.get("VerbForm") == "Inf" and not helped


def _up_to_infinitive(document: Document, frame: SpeechFrame) -> SpeechFrame:
    """The content of a noun up to the comma that closes its infinitive, without the clause that stands behind."""
    nouns, inside = indices_in(document, frame.cue), indices_in(document, frame.content)
    if len(nouns) != 1 or len(frame.content) != 1 or document.tokens[nouns[0]].upos != "NOUN":
        return frame
    roots = (i for i in inside if document.tokens[i].head == nouns[0])
    verb = next((i for i in roots if _is_infinitive(document, i)), None)
    own = set(subtree(document, nouns[0])) if verb is not None else set()
    comma = next((i for i in inside if verb is not None and i > verb and document.tokens[i].text == ","), None)
    if comma is None or not own.isdisjoint(i for i in inside if i > comma):
        return frame
    return replace(frame, content=(span_of(document, [i for i in inside if i < comma]),))


def _is_proviso(document: Document, frame: SpeechFrame) -> bool:
    """ "steht unter dem Vorbehalt, dass …": a clause that says on which condition something stands."""
    for root in roots_in(document, indices_in(document, frame.content)):
        noun = document.tokens[root].head
        named = noun >= 0 and document.tokens[noun].lemma in load_set("speech", "condition", "set_by")
        under = load_set("speech", "condition", "under")
        if named and document.tokens[root].deprel in EXPLAINING and prepositions_of(document, noun) & under:
            return True
    return False


def _leave_answer(document: Document, frame: SpeechFrame) -> SpeechFrame:
    """ "Auf die Frage, ob er gehe, | sagte er": what others ask has the noun for its cue, not the answer's verb."""
    cues = indices_in(document, frame.cue)
    roots = roots_in(document, indices_in(document, frame.content))
    nouns = [i for i in cues if is_asked(document, i, "questions")]
    if len(cues) == len(nouns) or not any(document.tokens[root].head in nouns for root in roots):
        return frame
    return replace(frame, cue=tuple(document.tokens[i].span for i in nouns))


def _leave_places(document: Document, frame: SpeechFrame) -> SpeechFrame:
    """ "sagte Kern in der Hauptstadt Wien": where somebody speaks does not pass on what he says."""
    places = [name.span for name in document.names if name.label == PLACE] if frame.via else ()
    kept = tuple(s for s in frame.via if s not in places or not _is_where(document, s))
    return replace(frame, via=kept) if len(kept) < len(frame.via) else frame


def _is_where(document: Document, span: Span) -> bool:
    for root in roots_in(document, indices_in(document, (span,))):
        noun = document.tokens[root].head if document.tokens[root].deprel in NAME_PARTS else root
        if noun >= 0 and prepositions_of(document, noun) & speech_words().inside:
            return True
    return False


def _name_nobody(document: Document, frame: SpeechFrame) -> SpeechFrame:
    """ "Frage: Was heißt das?": what a paper asks, be it itself, is asked by nobody who is named."""
    first = document.indices_of(frame.content[0]).start
    label, colon = document.tokens[max(0, first - 2)], document.tokens[first - 1]
    opens = first > 1 and document.sentences[label.sentence].first == first - 2
    asked = opens and colon.text == ":" and label.lemma in load_set("speech", "owners", "questions")
    return replace(frame, cue=(label.span,), speaker=(), via=()) if asked else frame
