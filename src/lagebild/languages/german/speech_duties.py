"""What others have to do: whether a content asks it of them, turns it down, or only tells that it has not to be."""

from lagebild.languages.german.clauses import SUBJECTS, deed_of, indices_in, main_verbs, verb_readings
from lagebild.languages.german.speech_due import list_obliged
from lagebild.languages.german.speech_negation import list_denials
from lagebild.languages.german.speech_outlook import is_intended, is_spared
from lagebild.languages.german.speech_performed import NEUTRAL
from lagebild.languages.german.speech_weigh import act_weights
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set
from lagebild.model.text import Document, SpeechFrame

FORETELLING = frozenset({"threaten", "announce", "assert", "deny"})
"""Acts for which leaving undone what others want is taken."""


def find_due(act: str, frame: SpeechFrame, document: Document, words: SpeechWords) -> str | None:
    """What the words do in place of the act, by what others have to do or want done; None where that is not told."""
    if act == "demand" and _defies(frame, document, words):
        return "reject"
    if act == "demand" and (_spares(frame, document, words) or _only_answers(frame, document)):
        return NEUTRAL
    if act == "promise" and _obliges_others(frame, document, words):
        return "demand"
    return "reject" if act in FORETELLING and _leaves_undone(frame, document, words) else None


def _defies(frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """ "Niemand kann uns Bedingungen stellen": whether it is said that others cannot ask it of one."""
    defying = load_set("speech", "outcomes", "defying")
    for modal in main_verbs(document, indices_in(document, frame.content)):
        verb = document.tokens[modal].head if document.tokens[modal].deprel == "aux" else modal
        if list_denials(document, verb, words) and not defying.isdisjoint(verb_readings(document, verb)):
            return True
    return False


def _leaves_undone(frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """ "Einen Stopp, wie ihn Kern verlangt hatte, werde sie nicht verhängen": what others want is not done."""
    inside = indices_in(document, frame.content)
    wanted = load_set("speech", "passing_on", "as")
    opening = next((i for i in inside if document.tokens[i].text.lower() in wanted), None)
    if opening is None or opening == inside[0]:
        return False
    mains = [i for i in main_verbs(document, inside) if is_intended(document, i, words)]
    clause = [i for i in inside if opening < i and all(i < main for main in mains)]
    asked = any(words.verbs.get(r) == "demand" for i in clause for r in verb_readings(document, i))
    return asked and any(list_denials(document, document.tokens[i].head, words) for i in mains)


def _obliges_others(frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """ "dass er die Akten liefern muss": nobody promises what another one has to do."""
    obliged = next(list_obliged(document, indices_in(document, frame.content), words), ())
    return bool(obliged) and act_weights().persons["own"].isdisjoint(document.tokens[i].text.lower() for i in obliged)


def _only_answers(frame: SpeechFrame, document: Document) -> bool:
    """ "Worum geht es? – Um eine Steuer.": a phrase without a verb, and without a word of saying, demands nothing."""
    inside = [document.tokens[i] for i in indices_in(document, frame.content)]
    opening = next((t for t in inside if t.upos != "PUNCT"), None)
    return not frame.cue and opening is not None and opening.upos == "ADP" and all(t.upos not in VERBAL for t in inside)


def _spares(frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """ "Die Gäste müssten nichts zahlen", "Er müsse leider gehen": what nobody has to do, or the speaker regrets."""
    mains = main_verbs(document, indices_in(document, frame.content))
    return any(
        is_spared(document, i, words) or _is_regretted(document, i, words) or _nobody_can(document, i) for i in mains
    )


def _nobody_can(document: Document, modal: int) -> bool:
    """ "Niemand kann uns zwingen": what nobody is able to do, nobody is asked to do."""
    below = (document.tokens[i] for i in document.children(deed_of(document, modal)))
    nobody = any(t.deprel in SUBJECTS and t.text.lower() in act_weights().persons["nobody"] for t in below)
    return nobody and document.tokens[modal].lemma in load_set("speech", "act_by_content", "able")


def _is_regretted(document: Document, modal: int, words: SpeechWords) -> bool:
    beside = {document.tokens[i].text.lower() for i in document.children(deed_of(document, modal))}
    return document.tokens[modal].lemma in words.demanding_modals and not beside.isdisjoint(
        load_set("speech", "requiring", "regretting")
    )
