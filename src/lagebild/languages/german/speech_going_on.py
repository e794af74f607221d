"""Contents without a cue of their own: who spoke before goes on, up to the end of a quotation or of a Konjunktiv."""

from collections.abc import Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import full_lemma, has_mood, indices_in, main_verbs, verb_readings
from lagebild.languages.german.mention_words import noun_sense
from lagebild.languages.german.speech_links import name_phrase
from lagebild.languages.german.speech_quotes import quotes_in
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span, cover
from lagebild.model.text import Document, SpeechFrame

QUOTED, FREE = "direct", "free_indirect"
RUNNING_FORMS = frozenset({QUOTED, FREE, "mixed"})
MAX_RUN = 1
"""Sentences between two contents over which somebody is still speaking."""
MAX_TAKEN_UP = 2
"""The same where a word takes up what was said before."""
URGING = frozenset({"threaten", "demand"})
"""Acts by which one wants others to do something."""
COUNTED = frozenset({"NUM", "ADV", "ADP", "DET"})
"""What a number told without its noun is made of."""
HALVES = ";"
"""What parts the halves of one sentence that somebody says."""


def by_end_of_sentence(document: Document, frame: SpeechFrame, behind: SpeechFrame) -> SpeechFrame:
    """ "Es regne; das bleibe so, sagte Kern": who stands at the end of the sentence says both halves."""
    if frame.cue or frame.form != FREE or not (behind.cue and behind.speaker):
        return frame
    between = document.text[cover(frame.content).end : cover(behind.content).start].strip()
    ended = behind.cue[0].start > cover(behind.content).end
    one = (
        ended
        and between == HALVES
        and document.sentence_at(frame.content[0].start) == document.sentence_at(behind.cue[0].start)
    )
    return replace(frame, speaker=behind.speaker, via=behind.via) if one else frame


def take_up(document: Document, frame: SpeechFrame, earlier: Sequence[SpeechFrame]) -> SpeechFrame:
    """ "Demnach regnet es": told by whoever spoke last."""
    before = _before(frame, earlier)
    if before is None or before.form == TOLD or _distance(document, before, frame) > MAX_TAKEN_UP:
        return frame
    return replace(frame, speaker=before.speaker, via=before.via)


def take_up_owner(document: Document, frame: SpeechFrame, earlier: Sequence[SpeechFrame]) -> SpeechFrame:
    """ "…, so seine Begründung": told by whoever acted or spoke right before."""
    before = _before(frame, earlier)
    near = before is not None and before.speaker and _distance(document, before, frame) <= MAX_RUN
    return replace(frame, speaker=before.speaker) if before is not None and near else frame


def takes_up_source(document: Document, frame: SpeechFrame, words: SpeechWords) -> bool:
    """ "Den Angaben zufolge": whether a source phrase means whoever was told to speak before."""
    cues = indices_in(document, frame.cue)
    if frame.speaker or not any(document.tokens[i].upos == "ADP" for i in cues):
        return False
    nouns = (i for i in cues if document.tokens[i].lemma in words.source_nouns - words.rumours)
    below = [document.tokens[i] for noun in nouns for i in document.children(noun)]
    return any(t.deprel == "det" and t.lemma in load_set("speech", "prepositions", "known") for t in below)


def is_told_further(document: Document, verb: int, words: SpeechWords) -> bool:
    """ "hieß es weiter": whether a word beside a verb that names no speaker tells that one goes on."""
    below = (document.tokens[i] for i in document.children(verb))
    return document.tokens[verb].lemma in words.telling and any(t.text.lower() in words.taking_up for t in below)


def find_text_before(document: Document, verb: int, words: SpeechWords) -> Span | None:
    """ "Darin heißt es": the last text that the words before tell of, in its own sentence or those right before."""
    below = [document.tokens[i].text.lower() for i in document.children(verb)]
    number = document.tokens[verb].sentence
    if load_set("speech", "impersonal", "within").isdisjoint(below) or not number:
        return None
    first = document.sentences[max(0, number - MAX_TAKEN_UP)].first
    nouns = (i for i in reversed(range(first, verb)) if document.tokens[i].upos == "NOUN")
    text = next((i for i in nouns if document.tokens[i].lemma.lower().endswith(words.texts)), None)
    return name_phrase(document, text) if text is not None else None


def go_on(
    document: Document, frame: SpeechFrame, earlier: Sequence[SpeechFrame], words: SpeechWords, near: bool
) -> SpeechFrame:
    """Whoever spoke right before goes on; hearsay behind narration, or apart from a told act, is nobody's."""
    before = _before(frame, _leave_counts(document, frame, earlier))
    if before is None or _distance(document, before, frame) > MAX_RUN:
        if _is_hearsay(document, frame, words):
            return replace(frame, speaker=())
        acting = _who_acted_before(document, frame)
        return replace(frame, speaker=acting, via=()) if acting else frame
    alleged = frame.form == FREE and _is_alleged(document, frame, words)
    if alleged or (not before.speaker and not near and _tells_of(before, frame.speaker)):
        return replace(frame, speaker=(), via=())
    silent = bool(before.cue) and (before.form != TOLD or _is_hearsay(document, frame, words))
    nobody = not before.speaker and (silent or _is_hearsay(document, before, words))
    if (before.speaker or nobody) and _goes_on(document, before, frame):
        return replace(frame, speaker=before.speaker, via=before.via)
    if before.speaker and not near and _follows_quote(document, before, frame):
        return replace(frame, speaker=before.speaker, via=before.via)
    if frame.form == FREE and before.form == TOLD and _is_hearsay(document, frame, words):
        return replace(frame, speaker=())
    # whom a Konjunktiv clause tells of does not say it; what is quoted right behind somebody's words is his
    told = before.speaker and ((frame.form == FREE and near) or _is_quoted_next(document, before, frame))
    return replace(frame, speaker=before.speaker, via=frame.via or before.via) if told else frame


def _who_acted_before(document: Document, frame: SpeechFrame) -> tuple[Span, ...]:
    """ "Sprecherin Kern legte nach. Man werde klagen.": who by the sentence before said more, or took it back."""
    inside = indices_in(document, frame.content[:1])
    number = document.tokens[inside[0]].sentence if inside else 0
    if frame.form != FREE or not number:
        return ()
    before = document.sentences[number - 1]
    verb = next((i for i in range(before.first, before.last) if document.tokens[i].deprel == "root"), None)
    if verb is None or load_set("speech", "going_on", "adding").isdisjoint(verb_readings(document, verb)):
        return ()
    subjects = (i for i in document.children(verb) if document.tokens[i].deprel == "nsubj")
    return tuple(name_phrase(document, i) for i in subjects if _is_somebody(document, i))[:1]


def _is_somebody(document: Document, index: int) -> bool:
    """Whether a subject may speak: a name, a word for people or bodies, or what stands for one."""
    tokens = [document.tokens[i] for i in (index, *document.children(index))]
    return tokens[0].upos == "PRON" or any(t.upos == "PROPN" or noun_sense(t.text) is not None for t in tokens)


def _leave_counts(document: Document, frame: SpeechFrame, earlier: Sequence[SpeechFrame]) -> Sequence[SpeechFrame]:
    """ "„Wir bleiben“, sagte Kern. Die Polizei zählte 40. Sonst werde man …": who only counts does not threaten."""
    return [f for f in earlier if not _is_count(document, f)] if frame.act in URGING else earlier


def _is_count(document: Document, frame: SpeechFrame) -> bool:
    """Whether a number alone is told."""
    tags = {document.tokens[i].upos for i in indices_in(document, frame.content)} if frame.form == TOLD else set()
    return "NUM" in tags and tags <= COUNTED


def _is_hearsay(document: Document, frame: SpeechFrame, words: SpeechWords) -> bool:
    """ "Er soll geflohen sein": told by others who are not named; "er solle fliehen" is told by who spoke before."""
    mains = main_verbs(document, indices_in(document, frame.content))
    return any(full_lemma(document, i) in words.hearsay and not _is_konjunktiv(document, i, words) for i in mains)


def _is_alleged(document: Document, frame: SpeechFrame, words: SpeechWords) -> bool:
    """ "Angeblich wollte er verkaufen": whether a main verb in the indicative is said to be hearsay."""
    mains = main_verbs(document, indices_in(document, frame.content))
    verbs = [i for i in mains if not _is_konjunktiv(document, i, words)]
    above = [document.tokens[i].head for i in verbs if document.tokens[i].deprel == "aux"]
    alleged = load_set("speech", "hearsay", "alleged")
    return any(document.tokens[j].text.lower() in alleged for i in (*verbs, *above) for j in document.children(i))


def _is_konjunktiv(document: Document, verb: int, words: SpeechWords) -> bool:
    token = document.tokens[verb]
    return has_mood(token, "Sub") and token.text.lower() not in words.unsure_konjunktiv


def _goes_on(document: Document, before: SpeechFrame, frame: SpeechFrame) -> bool:
    """Whether the frame stands in one paragraph with what was said before, and neither or both are quoted."""
    between = document.text[cover(before.content).end : cover(frame.content).start]
    quoted = {f.form == QUOTED for f in (before, frame)}
    return "\n" not in between and len(quoted) == 1 and frame.form in RUNNING_FORMS


def by_quotation(
    document: Document, frame: SpeechFrame, earlier: Sequence[SpeechFrame], words: SpeechWords
) -> SpeechFrame | None:
    """ "„Wir bleiben. Das ist sicher.“": the frame with whoever says what stands before it in its quotation."""
    before = _before(frame, earlier) if frame.form == QUOTED else None
    if before is None or before.form != QUOTED or not before.speaker:
        return None
    both = (before.content[0], frame.content[0])
    one = any(all(quote.contains(span) for span in both) for quote in quotes_in(document.text, words))
    return replace(frame, speaker=before.speaker, via=frame.via or before.via) if one else None


def _follows_quote(document: Document, before: SpeechFrame, frame: SpeechFrame) -> bool:
    """ "„Wir gehen.“ Kern habe gelogen.": the Konjunktiv right behind a quotation goes on with who is quoted."""
    between = document.text[cover(before.content).end : cover(frame.content).start]
    forms = (before.form, frame.form) == (QUOTED, FREE)
    return forms and "\n" not in between and _distance(document, before, frame) <= MAX_RUN


def _is_quoted_next(document: Document, before: SpeechFrame, frame: SpeechFrame) -> bool:
    """Whether nobody is named for a quotation in the paragraph and behind the sentence of the words before."""
    between = document.text[cover(before.content).end : cover(frame.content).start]
    return frame.form == QUOTED and not frame.speaker and "\n" not in between


def _before(frame: SpeechFrame, earlier: Sequence[SpeechFrame]) -> SpeechFrame | None:
    """The last of the earlier frames that ends before this one and is no part of another."""
    start = cover(frame.content).start
    done = (f for f in reversed(earlier) if cover(f.content).end <= start)
    return next((f for f in done if not any(g is not f and (_holds(g, f) or _names(g, f)) for g in earlier)), None)


def _tells_of(before: SpeechFrame, speakers: Sequence[Span]) -> bool:
    """ "Behauptungen Kerns wurden zurückgewiesen. Es …": whether nobody named said something of whoever is to go on."""
    told = before.form == TOLD and bool(before.cue) and bool(speakers)
    return told and all(any(span.contains(speaker) for span in before.content) for speaker in speakers)


def _names(outer: SpeechFrame, inner: SpeechFrame) -> bool:
    """ "Kern lehnt den Vorschlag der Stadt ab, …": whether the outer act is about the noun that is the inner cue."""
    return bool(inner.cue) and all(any(span.contains(cue) for span in outer.content) for cue in inner.cue)


def _holds(outer: SpeechFrame, inner: SpeechFrame) -> bool:
    around, within = cover(outer.content), cover(inner.content)
    return len(around) > len(within) and around.contains(within)


def _distance(document: Document, before: SpeechFrame, frame: SpeechFrame) -> int:
    first = indices_in(document, before.content[-1:])
    second = indices_in(document, frame.content[:1])
    return document.tokens[second[0]].sentence - document.tokens[first[-1]].sentence if first and second else 0
