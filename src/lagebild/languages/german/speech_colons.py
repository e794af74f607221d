"""Words behind a colon that a noun before it announces: "Kern erneuerte sein Angebot: Gehe sie, ende der Streit."."""

from collections.abc import Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import indices_in, roots_in, span_of
from lagebild.languages.german.speech_links import act_of_verb, cue_spans, find_speaker
from lagebild.languages.german.speech_performed import NEUTRAL
from lagebild.languages.german.speech_rules import stands_for_somebody
from lagebild.languages.german.speech_senses import sense_words
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.model.spans import any_touch
from lagebild.model.text import Document, SpeechFrame

OBJECT = "obj"
POSSESSIVE = "det:poss"
FREE = "free_indirect"


def name_announced(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames, each with the noun that announces it right before its colon, or with the verb of an answer."""
    named = [frame if frame.cue else _with_noun(document, frame, words) for frame in frames]
    answers = {frame: answer for frame in named if (answer := _find_answer(document, frame, words)) is not None}
    cues = [span for answer in answers.values() for span in answer.cue]
    # "Wie der Kurier meldet, antwortete das Amt: …": the paper passes on the answer alone
    leads = [frame for frame in named if frame not in answers and any_touch(cues, frame.content)]
    via = tuple(span for frame in leads for span in frame.speaker)
    return [replace(answers[f], via=via) if f in answers else f for f in named if f not in leads]


def _find_answer(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame | None:
    """ "Das Amt antwortete: Die Prüfung ergibt, dass …": what something shows behind a colon, as told before it."""
    inside = indices_in(document, frame.content)
    shown = {document.tokens[i].head for i in roots_in(document, inside)}
    if len(shown) != 1 or (showing := shown.pop()) < 0 or document.tokens[showing].lemma not in sense_words().showing:
        return None
    sentence = document.sentences[document.tokens[showing].sentence]
    before = range(sentence.first, min(showing, inside[0]))
    colon = next((i for i in reversed(before) if document.tokens[i].text == ":"), sentence.first)
    saying = (i for i in reversed(range(sentence.first, colon)) if document.tokens[i].upos == "VERB")
    verb = next((i for i in saying if act_of_verb(document, i, words) == NEUTRAL), None)
    speaker = find_speaker(document, verb, words) if verb is not None else ()
    if verb is None or document.tokens[verb].deprel == "advcl" or not stands_for_somebody(document, speaker):
        return None
    whole = [i for i in range(colon + 1, sentence.last) if document.tokens[i].text != "."]
    return replace(frame, content=(span_of(document, whole),), cue=cue_spans(document, verb), speaker=speaker)


def _with_noun(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    inside = indices_in(document, frame.content[:1])
    colon = inside[0] - 1 if inside else -1
    while colon >= 0 and document.tokens[colon].text in words.quotes:
        colon -= 1
    if colon < 0 or document.tokens[colon].text != ":":
        return frame
    first = document.sentences[document.tokens[colon].sentence].first
    noun = next((i for i in range(colon - 1, first, -1) if _announces(document, i, words)), None)
    if noun is None:
        return frame
    speaker = frame.speaker or find_speaker(document, document.tokens[noun].head, words)
    form = "indirect" if frame.form == FREE else frame.form
    return replace(frame, cue=(document.tokens[noun].span,), speaker=speaker, form=form)


def _announces(document: Document, index: int, words: SpeechWords) -> bool:
    """Whether a noun for an act is the object of its verb and belongs to who acts ("ihre Forderung")."""
    token = document.tokens[index]
    if token.upos != "NOUN" or token.deprel != OBJECT or words.act_of(token.lemma, token.upos) in {None, NEUTRAL}:
        return False
    return any(document.tokens[i].deprel == POSSESSIVE for i in document.children(index))
