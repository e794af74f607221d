"""Which marked contents are believed: weak ones only where a word of saying governs them."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from lagebild.languages.german.clauses import (
    PARTICLE,
    finite_verbs,
    has_mood,
    indices_in,
    is_passive,
    roots_in,
    verb_readings,
)
from lagebild.languages.german.speech_conditions import has_zu
from lagebild.languages.german.speech_links import find_conjunction, is_withheld
from lagebild.languages.german.speech_nouns import is_when
from lagebild.languages.german.speech_senses import is_mistaken
from lagebild.languages.german.speech_voice import CLAUSES, is_own_voice
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.model.spans import any_touch, cover
from lagebild.model.text import Document, SpeechFrame

CONTENT_WORDS = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
OBJECTS = frozenset({"obj", "iobj", "obl", "obl:arg"})
NAMES = frozenset({"PROPN", "PRON"})
MANNERS = frozenset({"ADV", "ADJ", "CCONJ", "PART", "PUNCT"})
"""Parts of speech that tell how something is said."""
MODEL_RULE = "model"
REPORTED_ALONE = 0.9
"""A told act without a word for it is believed only from this score on; weaker ones are mostly wrong."""
REPORTED_APART = 0.75
"""The same where there is such a word, but the content does not hang on it."""
SCRAP = 0.6
"""A content of few words that is no told act is a scrap of another content below this score."""
SCRAP_WORDS = 3
SURE_SCRAP = 0.75
"""A sentence without a verb of its own is said from this score on."""
TORN_WORDS = 2


def believe(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames without those that are more often wrong than right."""
    kept = [frame for frame in frames if frame.rule != MODEL_RULE or _is_credible(document, frame, frames, words)]
    return [frame for frame in kept if not _is_remnant(document, frame, kept)]


def _is_remnant(document: Document, frame: SpeechFrame, kept: Sequence[SpeechFrame]) -> bool:
    """Whether only a part without verb is left of what a source phrase tells: its sentence is told as a whole then."""
    cues, inside = indices_in(document, frame.cue), indices_in(document, frame.content)
    if frame.rule != MODEL_RULE or frame.form not in CLAUSES or not cues or document.tokens[cues[0]].upos != "ADP":
        return False
    alone = not any(f is not frame and set(f.cue) & set(frame.cue) for f in kept)
    return alone and not any(document.tokens[i].upos in VERBAL for i in inside) and not _is_verbless(document, frame)


def _is_verbless(document: Document, frame: SpeechFrame) -> bool:
    """ "Alles in Ordnung, hieß es": whether the sentence begins with it and has no finite verb but that of saying."""
    sentence = document.sentence_at(frame.content[0].start)
    said, cues = indices_in(document, frame.content), set(indices_in(document, frame.cue))
    if sentence is None or not cues or frame.score < SURE_SCRAP or len(said) < SCRAP_WORDS:
        return False
    opened = sentence.first in {said[0], *cues}
    return opened and cues.issuperset(finite_verbs(document, range(sentence.first, sentence.last)))


def drop_empty(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames without those whose content says nothing of its own."""
    kept = [f for f in frames if not _is_empty(document, f, frames, words)]
    once = [f for n, f in enumerate(kept) if not _is_said_twice(document, n, kept)]
    return [_through_leader(document, f, frames, words) for f in once]


def _is_said_twice(document: Document, place: int, frames: Sequence[SpeechFrame]) -> bool:
    """Whether another frame has the same content of the same speaker, or all of it and more with the same cue."""
    frame = frames[place]
    inside = set(indices_in(document, frame.content))
    rank = (frame.form != TOLD, frame.score, -place)
    for number, other in enumerate(frames):
        if number == place or not inside or other.speaker != frame.speaker:
            continue
        around = set(indices_in(document, other.content))
        if not inside <= around:
            continue
        held = bool(frame.cue) and all(any(s.contains(c) for s in other.content) for c in frame.cue)
        if inside == around and (other.form != TOLD, other.score, -number) > rank:
            return True
        again = frame.form != TOLD and not held and any_touch(other.cue, frame.cue)
        # "erheben Vorwürfe gegen die Bahn | gegen die Bahn": an act within an act of the same word
        again = again or (frame.form == other.form == TOLD and held and frame.act == other.act)
        # "Im Netz verbreitete Gerüchte | Gerüchte": a piece of what the same word tells
        again = again or (frame.form == TOLD and not held and frame.act == other.act and other.cue == frame.cue)
        if inside < around and again:
            return True
    return False


def _through_leader(
    document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame], words: SpeechWords
) -> SpeechFrame:
    """ "Er werde betonen, dass …", says X: what only leads to the words goes, but X has passed them on."""
    verbal = any(document.tokens[i].upos == "VERB" for i in indices_in(document, frame.cue))
    if frame.via or not verbal or (frame.form == "direct" and find_conjunction(document, frame, words) is None):
        return frame
    leading = (f for f in frames if f is not frame and frame in _led_to(document, f, [frame]))
    host = next((f for f in leading if f.speaker and not any_touch(f.speaker, frame.speaker)), None)
    return replace(frame, via=host.speaker) if host is not None else frame


def _is_empty(document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame], words: SpeechWords) -> bool:
    inside = set(indices_in(document, frame.content))
    if inside <= set(indices_in(document, frame.speaker)) or _is_torn_off(document, frame, inside):
        return True
    if is_mistaken(document, frame, words) or _is_withheld_by_nobody(document, frame, words):
        return True
    if frame.form == TOLD:
        return (
            _is_only_named(document, frame, inside, words)
            or _is_talk(document, frame, words)
            or _is_only_how(document, frame, frames, words)
            or _is_beside_matter(document, frame, frames)
            or _is_of_saying(document, frame, inside, frames, words)
        )
    return bool(_led_to(document, frame, frames)) or _is_circumstance(document, frame, words)


def _is_circumstance(document: Document, frame: SpeechFrame, words: SpeechWords) -> bool:
    """ "Weil niemand zahlte, marschierte Rehn auf": no word of saying, and nothing but when, where or why it was so."""
    inside = indices_in(document, frame.content)
    opening = next((document.tokens[i] for i in inside if document.tokens[i].upos != "PUNCT"), None)
    cues = indices_in(document, frame.cue)
    if frame.rule != MODEL_RULE or frame.form != "indirect" or not cues or opening is None:
        return False
    plain = opening.upos == "SCONJ" and opening.lemma.lower() not in words.content_conjunctions
    bare = all(document.tokens[i].upos in VERBAL or document.tokens[i].deprel == PARTICLE for i in cues)
    if not plain or not bare or any(True for _ in _saying_words(document, frame, words)):
        return False
    return all(document.tokens[i].deprel == "advcl" for i in roots_in(document, inside))


def _led_to(document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame]) -> list[SpeechFrame]:
    """ "X gab an, Y habe gesagt, dass …": the frames to which the content only leads, telling that Y speaks."""
    inside = set(indices_in(document, frame.content))
    others = [f for f in frames if f is not frame and f.cue and inside.issuperset(indices_in(document, f.cue))]
    saying = {i for f in others for i in indices_in(document, (*f.cue, *f.speaker))}
    rest = (document.tokens[i].upos for i in inside - saying)
    return others if not any(upos in CONTENT_WORDS for upos in rest) else []


def _is_withheld_by_nobody(document: Document, frame: SpeechFrame, words: SpeechWords) -> bool:
    """ "Details wurden nicht genannt": where the passive names nobody who is silent, nobody refuses anything."""
    cues = indices_in(document, frame.cue)
    passive = any(is_passive(document, i) for i in cues)
    return frame.form == TOLD and not (frame.speaker or frame.via) and passive and is_withheld(document, cues, words)


def _is_torn_off(document: Document, frame: SpeechFrame, inside: set[int]) -> bool:
    """Whether the model marked no clause as indirect speech: no verb, or one or two words that say nothing alone.

    An infinitive that completes the verb of saying says something ("lehnt ab, mitzuwirken").
    """
    verbs = [i for i in inside if document.tokens[i].upos in {"VERB", "AUX"}]
    words = [document.tokens[i].upos for i in inside if document.tokens[i].upos != "PUNCT"]
    bare = len(words) <= TORN_WORDS and not {"NOUN", "PROPN"} & set(words)
    cues = set(indices_in(document, frame.cue))
    whole = any(has_mood(document.tokens[i], "Sub") or _completes(document, i, cues) for i in verbs)
    torn = (not verbs and not _is_verbless(document, frame)) or (bare and not whole)
    return frame.rule == MODEL_RULE and frame.form in CLAUSES and torn


def _completes(document: Document, index: int, cues: Set[int]) -> bool:
    """Whether the word is an infinitive that hangs on one of the words of saying."""
    token = document.tokens[index]
    return token.feats.get("VerbForm") == "Inf" and token.head in cues


def _is_infinitive_of_saying(document: Document, frame: SpeechFrame, inside: Sequence[int], words: SpeechWords) -> bool:
    """ "bot an zu helfen": whether a short content is the infinitive that a verb of saying wants."""
    saying = set(_saying_words(document, frame, words))
    marked = any(document.tokens[i].text.lower() == "zu" or has_zu(document.tokens[i]) for i in inside)
    return marked and any(_completes(document, i, saying) for i in inside)


def _is_only_named(document: Document, frame: SpeechFrame, inside: set[int], words: SpeechWords) -> bool:
    """Whether the content is only who is addressed ("Kern warnt Amrein")."""
    cues = [i for i in indices_in(document, frame.cue) if document.tokens[i].upos == "VERB"]
    addressed = any(reading in words.addressing for i in cues for reading in verb_readings(document, i))
    return addressed and any(_is_object(document, i, cues) for i in inside)


def _is_object(document: Document, index: int, cues: Sequence[int]) -> bool:
    token = document.tokens[index]
    cased = any(document.tokens[i].deprel == "case" for i in document.children(index))
    return token.deprel in OBJECTS and token.head in cues and token.upos in NAMES and not cased


def _is_only_how(document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame], words: SpeechWords) -> bool:
    """ "forderte ganz konkret Hilfe": adverbs beside what is said, with no mark of quotation, tell how it is said."""
    if not any(f is not frame and set(f.cue) & set(frame.cue) for f in frames):
        return False
    tokens = [t for span in frame.content for t in document.tokens_in(span)]
    taken_up = words.pointing | words.taking_back | words.correlates
    quoted = {character for t in tokens for character in t.text} & {*words.quotes}
    return not quoted and all(t.upos in MANNERS and t.text.lower() not in taken_up for t in tokens)


def _is_beside_matter(document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame]) -> bool:
    """ "wirft Kern vor, er lüge", "setzte für Mai einen Gipfel an": whom or when, beside what the same verb tells."""
    if frame.form != TOLD:
        return False
    beside = [f for f in frames if f is not frame and set(f.cue) & set(frame.cue)]
    if any(any_touch(f.addressee, frame.content) for f in beside):
        return True
    inside = indices_in(document, frame.content)
    return bool(beside) and all(document.tokens[i].upos in {"ADP", "DET"} or is_when(document, i) for i in inside)


def _is_of_saying(
    document: Document, frame: SpeechFrame, inside: set[int], frames: Sequence[SpeechFrame], words: SpeechWords
) -> bool:
    """ "erneuerte den Appell, …": the word by which something else is said, or what belongs to the speaker."""
    others = [f for f in frames if f is not frame and not any_touch(f.content, f.speaker)]
    pronoun = all(document.tokens[i].upos == "PRON" for i in inside)
    speaking = (f for f in others if pronoun and set(f.cue) & set(frame.cue))
    if any(inside <= set(indices_in(document, f.speaker)) for f in speaking):
        return True
    own = inside <= set(indices_in(document, frame.cue))
    verbal = all(document.tokens[i].upos in VERBAL for i in inside)
    cued = [f for f in others if inside <= set(indices_in(document, f.cue))]
    if not own and (any(any_touch(f.cue, frame.cue) for f in cued) or (verbal and cued)):
        return True
    acting = any(True for _ in _saying_words(document, frame, words))
    if not acting and _led_to(document, frame, frames):
        return True
    speaker = set(indices_in(document, frame.speaker))
    owned = all(document.tokens[i].head in speaker for i in roots_in(document, sorted(inside)))
    return owned and any(any_touch(f.cue, frame.cue) for f in others)


def _is_talk(document: Document, frame: SpeechFrame, words: SpeechWords) -> bool:
    """ "Sie sprachen mit Kern über Hilfe": a talk is a happening, and tells nothing of what was said."""
    cues = indices_in(document, frame.cue)
    if any(document.tokens[i].lemma in words.topical for i in cues):
        return True
    talking = any(document.tokens[i].lemma in words.talking for i in cues)
    first = document.tokens_in(frame.content[0])[0].text.lower()
    return talking and first in words.topics


def _is_credible(document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame], words: SpeechWords) -> bool:
    inside = indices_in(document, frame.content)
    if is_own_voice(document, frame, frames, words) or _is_beside_matter(document, frame, frames):
        return False
    if frame.form == TOLD:
        return bool(frame.cue) and frame.score >= _least_score(document, frame, inside, words)
    if len(inside) <= SCRAP_WORDS and frame.form != "direct":
        return frame.score >= SCRAP or _is_infinitive_of_saying(document, frame, inside, words)
    return not any(_covers(other, frame) for other in frames) and not _is_borrowed(document, frame, frames)


def _least_score(document: Document, frame: SpeechFrame, inside: Sequence[int], words: SpeechWords) -> float:
    cues = set(_saying_words(document, frame, words))
    if not cues:
        return REPORTED_ALONE
    above = {document.tokens[i].head for i in roots_in(document, inside)}
    hangs = bool(above & cues or cues & set(inside))
    return 0.0 if hangs or _is_wanted(document, cues, inside, words) else REPORTED_APART


def _is_wanted(document: Document, cues: Set[int], inside: Sequence[int], words: SpeechWords) -> bool:
    """ "warnt Gäste vor Schäden": whether a content begins with the preposition of its verb, whatever it hangs on."""
    opening = document.tokens[inside[0]]
    wanted = {words.performing.get(r) for i in cues for r in verb_readings(document, i)}
    return opening.upos == "ADP" and opening.lemma.lower() in wanted


def _saying_words(document: Document, frame: SpeechFrame, words: SpeechWords) -> Iterator[int]:
    for index in indices_in(document, frame.cue):
        token = document.tokens[index]
        readings = set(verb_readings(document, index)) if token.upos in {"VERB", "AUX"} else set()
        named = not readings and words.act_of(token.lemma, token.upos) is not None
        if named or any(r in words.verbs or r in words.told or r in words.judged for r in readings):
            yield index


def _is_borrowed(document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame]) -> bool:
    """Whether the cue stands in another sentence, and a frame with a cue in this one holds all the words."""
    sentence = document.sentence_at(frame.content[0].start)
    if sentence is None or not frame.cue or any(sentence.span.overlaps(cue) for cue in frame.cue):
        return False
    near = (f for f in frames if f is not frame and any(sentence.span.overlaps(cue) for cue in f.cue))
    return any(cover(f.content).contains(cover(frame.content)) for f in near)


def _covers(other: SpeechFrame, frame: SpeechFrame) -> bool:
    """Whether the other marks the same words and more with the same cue, and surer."""
    if other is frame or other.cue != frame.cue or other.score < frame.score:
        return False
    return cover(other.content).contains(cover(frame.content)) and cover(other.content) != cover(frame.content)
