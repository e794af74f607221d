"""What a content speaks of: what is to come or would be, what one plans oneself, what others have to do."""

from lagebild.languages.german.clauses import has_mood, indices_in, main_verbs
from lagebild.languages.german.events_words import event_words
from lagebild.languages.german.speech_negation import list_denials
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.verbs import is_past_subjunctive
from lagebild.model.text import Document, SpeechFrame

OPEN_FORMS = frozenset({"indirect", "free_indirect", "mixed"})
"""Forms in which the mood of the main verb tells an announcement from a report."""

COPULA = "sein"
BOUND = frozenset({"obj", "nsubj", "nsubj:pass", "obl", "obl:arg"})


def is_only_told(document: Document, index: int, frame: SpeechFrame, words: SpeechWords) -> bool:
    """ "Die Sanktionen lägen bereit": a plural whose Konjunktiv I would be like the indicative, with no condition."""
    token = document.tokens[index]
    plural = token.feats.get("Number") == "Plur" and token.lemma not in words.open_verbs | {COPULA}
    if frame.form not in OPEN_FORMS or not plural:
        return False
    sentence = document.tokens_in(document.sentences[token.sentence].span)
    return (words.consequent | words.conjunctions | words.inverted).isdisjoint(t.text.lower() for t in sentence)


def is_open(document: Document, index: int, words: SpeechWords) -> bool:
    """Whether a word speaks of what is to come, would be, or somebody is ready for."""
    token = document.tokens[index]
    if {token.lemma, token.text.lower()} & words.readiness:
        return True
    # "hätten geholfen" tells what was, or what is no longer open
    over = token.deprel == "aux" and token.lemma in event_words().perfect
    unreal = has_mood(token, "Sub") and token.feats.get("Tense") == "Past" and not over
    # "werde unterstützt" tells what is done, "habe helfen können" what was
    finite = token.feats.get("VerbForm") == "Fin" and token.feats.get("Tense") != "Past"
    return unreal or (finite and token.lemma in words.open_verbs and not _is_done(document, index))


def would_be(document: Document, frame: SpeechFrame) -> bool:
    """ "Das wäre ein Fehler": whether the main clauses tell what something would be, and not what it has been."""
    mains = [document.tokens[i] for i in main_verbs(document, indices_in(document, frame.content))]
    return bool(mains) and all(t.lemma == COPULA and t.deprel != "aux" and is_past_subjunctive(t.feats) for t in mains)


def _is_done(document: Document, verb: int) -> bool:
    """Whether the verb only makes the passive of a participle."""
    token = document.tokens[verb]
    return token.deprel == "aux:pass" or (token.lemma == "werden" and not _has_infinitive(document, verb))


def is_intended(document: Document, index: int, words: SpeechWords) -> bool:
    """ "Man werde 300 Stellen streichen", "er wolle zurücktreten": told as one's own plan, in the Konjunktiv."""
    token = document.tokens[index]
    if token.lemma not in words.intending or not has_mood(token, "Sub") or token.feats.get("Tense") == "Past":
        return False
    return _has_infinitive(document, index)


def is_required(document: Document, index: int, words: SpeechWords) -> bool:
    """ "Bei den Treffen müsse es zu Ergebnissen kommen": what others have to do, in the Konjunktiv I."""
    token = document.tokens[index]
    if token.lemma not in words.demanding_modals or not has_mood(token, "Sub") or token.feats.get("Tense") == "Past":
        return False
    return _has_infinitive(document, index)


def is_spared(document: Document, index: int, words: SpeechWords) -> bool:
    """ "Die Gäste müssten nichts zahlen": what nobody has to do."""
    token = document.tokens[index]
    if token.lemma not in words.demanding_modals or not _has_infinitive(document, index):
        return False
    deed = token.head if token.deprel == "aux" and token.head >= 0 else index
    denied = list_denials(document, deed, words, BOUND)
    return bool(denied) and not any(_is_partial(document, i, words) for i in denied)


def _is_partial(document: Document, index: int, words: SpeechWords) -> bool:
    """ "nicht nur reden", "nicht reden, sondern handeln": whether something has to be done all the same."""
    behind = document.tokens[index + 1 : document.sentences[document.tokens[index].sentence].last]
    contrast = event_words().courses.correcting
    return any(t.text.lower() in words.only for t in behind[:1]) or any(t.text.lower() in contrast for t in behind)


def _has_infinitive(document: Document, modal: int) -> bool:
    """Whether the verb stands with an infinitive of its own, be it "verletzt werden"."""
    token = document.tokens[modal]
    governor = token.head if token.deprel == "aux" and token.head >= 0 else modal
    return any(document.tokens[i].feats.get("VerbForm") == "Inf" for i in (governor, *document.children(governor)))
