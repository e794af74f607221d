"""What the article tells in its own voice, though the model takes it for somebody's words."""

from collections.abc import Sequence

from lagebild.languages.german.clauses import finite_verbs, has_mood, indices_in, main_verbs, roots_in, verb_readings
from lagebild.languages.german.mention_words import noun_sense
from lagebild.languages.german.speech_quotes import quoted_spans
from lagebild.languages.german.speech_senses import is_accordance, sense_words
from lagebild.languages.german.speech_source_phrases import is_about
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.verbs import VERBAL, is_past_subjunctive
from lagebild.languages.german.words import is_common_word, load_set, load_words
from lagebild.model.spans import cover
from lagebild.model.text import Document, SpeechFrame, Token

FREE = "free_indirect"
MIXED = "mixed"
PLANNING = frozenset({"announce", "demand"})
PERFECT = frozenset({"haben", "sein"})
"""Auxiliaries of what has been done."""
SCARE_TOKENS = 3
"""One word with its quotation marks."""
CLAUSES = frozenset({"indirect", FREE})
"""Forms that take a clause: a phrase alone can only be quoted or told."""
OWN_VOICE = 0.65
"""A clause in the indicative without a word for saying is the article's own below this score."""
OWN_GUESS = 0.9
"""The same for a clause in the Konjunktiv II that no words of somebody stand before."""


def is_own_voice(document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame], words: SpeechWords) -> bool:
    """Whether nobody but the article tells the content."""
    inside = indices_in(document, frame.content)
    return (
        _is_behind_happening(document, frame, words)
        or _is_own_telling(document, frame, inside, words)
        or _is_own_guess(document, frame, frames, inside)
        or _is_likely(document, frame, inside)
        or _is_in_scare_quotes(document, frame, inside, words)
        or _is_carried_out(document, frame, inside)
        or _is_time_of_narration(document, frame, inside)
    )


def _is_time_of_narration(document: Document, frame: SpeechFrame, inside: Sequence[int]) -> bool:
    """ "Kern kam, als der Chor sang": when something was that the text itself tells, without a word of saying."""
    words = [document.tokens[i] for i in inside if document.tokens[i].upos != "PUNCT"]
    if frame.cue or frame.form != "indirect" or not words:
        return False
    timed = words[0].upos == "SCONJ" and words[0].lemma.lower() in load_set("speech", "condition", "times")
    roots = [document.tokens[i] for i in roots_in(document, inside) if document.tokens[i].upos != "PUNCT"]
    above = [document.tokens[t.head] for t in roots if t.head >= 0]
    return timed and bool(above) and all(t.upos in VERBAL and has_mood(t, "Ind") for t in (*roots, *above))


def _is_behind_happening(document: Document, frame: SpeechFrame, words: SpeechWords) -> bool:
    """ "Nach Unwettern herrscht der Notstand": without a noun for what is said, "nach" tells when or why."""
    cues = indices_in(document, frame.cue)
    first = document.tokens[cues[0]] if cues else None
    if first is not None and first.upos == "ADP" and is_accordance(document, cues[0], first.head):
        return True
    if first is None or first.upos != "ADP" or first.text.lower() not in words.prepositions & words.postpositions:
        return False
    if any(is_about(document, i, words) for i in (*cues, first.head) if i >= 0) or _is_torn_at(document, frame, words):
        return True
    named = (*cues, first.head, *indices_in(document, frame.speaker))
    nouns = [noun.lower() for noun in (*words.source_nouns, *words.compound_sources, *words.views)]
    # "nach ersten Auszählungen" tells what is known so far
    early = any(document.tokens[i].lemma.lower() in words.early for i in document.children(first.head))
    told = any(_holds_noun(document.tokens[i].text.lower(), noun, early) for i in named if i >= 0 for noun in nouns)
    return first.head > cues[0] and not told and not _names_somebody(document, first.head)


def _holds_noun(word: str, noun: str, early: bool) -> bool:
    """Whether a word is a form or compound of the noun, and none of another one: "Auszählung" tells no count."""
    front, found, _ = word.partition(noun)
    if early:
        return bool(found)
    others = (p + noun for p in load_words("verbs")["separable"] if front.endswith(p))
    return bool(found) and not any(is_common_word(other.capitalize()) for other in others)


def _is_torn_at(document: Document, frame: SpeechFrame, words: SpeechWords) -> bool:
    """ "Nach einem Bericht | über Mängel geht Kern": whether the content begins with what the noun is about."""
    inside = indices_in(document, frame.content)
    first = document.tokens[inside[0]] if inside else None
    torn = first is not None and first.upos == "ADP" and first.text.lower() in words.topics
    return torn and document.tokens[inside[0] - 1].upos == "NOUN"


def _names_somebody(document: Document, noun: int) -> bool:
    """Whether a noun, or what belongs to it, is a name or a word for people."""
    tokens = [document.tokens[i] for i in (noun, *document.children(noun))]
    return any(t.upos == "PROPN" or (t.upos == "NOUN" and noun_sense(t.text) is not None) for t in tokens)


def _is_own_telling(document: Document, frame: SpeechFrame, inside: Sequence[int], words: SpeechWords) -> bool:
    """ "Die Bahn plant zwei Linien": a main clause in the indicative is the article's own where no word of its sentence
    marks a saying or names who says it."""
    sentence = document.sentence_at(frame.content[0].start)
    if frame.form not in CLAUSES or frame.cue or frame.score >= OWN_VOICE or not frame.speaker or sentence is None:
        return False
    named = any(sentence.span.overlaps(span) for span in frame.speaker)
    mains = [i for i in main_verbs(document, inside) if _is_main(document, i)]
    told = all(has_mood(document.tokens[i], "Ind") and document.tokens[i].lemma not in words.hearsay for i in mains)
    return not named and bool(mains) and told and not _is_taken_up(document, frame, words)


def _is_taken_up(document: Document, frame: SpeechFrame, words: SpeechWords) -> bool:
    """ "Die Bahn plant zwei Linien. Das teilte Kern mit": a pronoun in the sentence of the speaker stands for it."""
    sentence = document.sentence_at(frame.speaker[0].start)
    tokens = document.tokens_in(sentence.span) if sentence is not None else ()
    return any(t.upos == "PRON" and t.text.lower() in words.pointing for t in tokens)


def _is_main(document: Document, verb: int) -> bool:
    """Whether a finite verb is the root of its sentence, or the auxiliary of the root."""
    return "root" in {document.tokens[i].deprel for i in (verb, document.tokens[verb].head) if i >= 0}


def _is_own_guess(document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame], inside: Sequence[int]) -> bool:
    """ "Die Partei hätte dann Chancen": a Konjunktiv II that stands for no other form, and nobody speaks before it."""
    if frame.form != FREE or frame.cue or frame.score >= OWN_GUESS:
        return False
    mains = [document.tokens[i] for i in main_verbs(document, inside)]
    sentence = document.sentences[document.tokens[inside[0]].sentence]
    if not mains and not any(sentence.span.overlaps(s) for f in frames if f is not frame for s in f.content):
        # a part without a verb becomes the whole sentence
        mains = [document.tokens[i] for i in main_verbs(document, range(sentence.first, sentence.last))]
    if not mains or not all(_is_guess(token) for token in mains):
        return False
    return not _follows_words(document, frame, frames, inside)


def _is_guess(token: Token) -> bool:
    """Whether a verb in the Konjunktiv II guesses: the plural mostly stands for a Konjunktiv I that looks like none."""
    second = is_past_subjunctive(token.feats)
    return second and (token.feats.get("Number") == "Sing" or token.text.lower() in sense_words().possible)


def _follows_words(
    document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame], inside: Sequence[int]
) -> bool:
    """Whether something is attributed to somebody in the sentence before, or before the content in its own."""
    number = document.tokens[inside[0]].sentence
    near = [document.sentences[n].span for n in (number - 1, number) if n >= 0]
    start = frame.content[0].start
    return any(f.content[0].start < start and s.overlaps(f.content[0]) for f in frames for s in near)


def _is_likely(document: Document, frame: SpeechFrame, inside: Sequence[int]) -> bool:
    """ "Das dürfte teuer werden": what is only likely is the guess of the article."""
    mains = [document.tokens[i].text.lower() for i in main_verbs(document, inside)]
    guessed = bool(mains) and all(text in sense_words().guessing for text in mains)
    return frame.form == FREE and not frame.cue and guessed


def _is_carried_out(document: Document, frame: SpeechFrame, inside: Sequence[int]) -> bool:
    """ "Die Stadt macht ihre Drohung wahr: Der Hafen ist zu": what behind the colon is told to be done, nobody says."""
    doing = load_set("speech", "other_senses", "carrying_out")
    finite = [document.tokens[i] for i in finite_verbs(document, inside)]
    if not finite or not all(has_mood(t, "Ind") for t in finite) or document.tokens[inside[0] - 1].text != ":":
        return False
    nouns = (document.tokens[i] for i in indices_in(document, frame.cue) if document.tokens[i].upos == "NOUN")
    return any(t.head >= 0 and not doing.isdisjoint(verb_readings(document, t.head)) for t in nouns)


def _is_in_scare_quotes(document: Document, frame: SpeechFrame, inside: Sequence[int], words: SpeechWords) -> bool:
    """ "Es starben Gäste, weil „Experten“ schliefen": one word in quotation marks, in the indicative, is no quotation
    of who spoke in an earlier paragraph."""
    quoted = list(quoted_spans(document.text, cover(frame.content), words)) if frame.form == MIXED else []
    if frame.cue or not frame.speaker or not quoted or any(len(document.tokens_in(q)) > SCARE_TOKENS for q in quoted):
        return False
    finite = [document.tokens[i] for i in finite_verbs(document, inside)]
    told = all(has_mood(t, "Ind") and t.lemma not in words.hearsay for t in finite)
    return told and "\n" in document.text[frame.speaker[-1].end : frame.content[0].start]


def leave_plans(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames without plans that the article tells by itself."""
    return [frame for frame in frames if not _is_own_plan(document, frame, frames, words)]


def _is_own_plan(document: Document, frame: SpeechFrame, frames: Sequence[SpeechFrame], words: SpeechWords) -> bool:
    """ "Die Brücke soll gesperrt werden": what shall be done, and nobody is told to have said before, is a plan."""
    inside = indices_in(document, frame.content)
    if frame.form != FREE or frame.act not in PLANNING or frame.cue or frame.speaker or not inside:
        return False
    mains = [document.tokens[i] for i in main_verbs(document, inside)]
    modal = bool(mains) and all(t.lemma in words.hearsay and has_mood(t, "Ind") for t in mains)
    return modal and not _is_done(document, inside) and not _follows_words(document, frame, frames, inside)


def _is_done(document: Document, inside: Sequence[int]) -> bool:
    """ "soll gestohlen haben": whether an infinitive of the perfect tells what has been done."""
    tokens = (document.tokens[i] for i in inside)
    return any(t.lemma in PERFECT and t.upos == "AUX" and t.feats.get("VerbForm") == "Inf" for t in tokens)
