"""Which act a statement performs: by its cue where the word performs one, else by the model and what is said."""

from collections.abc import Sequence

from lagebild.languages.german.clauses import full_lemma, has_mood, indices_in, main_verbs, roots_in, verb_readings
from lagebild.languages.german.events_words import event_words
from lagebild.languages.german.speech_bare_denials import is_bare_denial
from lagebild.languages.german.speech_conditions import follows_else
from lagebild.languages.german.speech_due import binds_others, is_awaited, is_due
from lagebild.languages.german.speech_limits import limit_act
from lagebild.languages.german.speech_negation import is_negated, list_denials
from lagebild.languages.german.speech_outlook import (
    OPEN_FORMS,
    is_only_told,
    is_open,
    is_required,
    is_spared,
    would_be,
)
from lagebild.languages.german.speech_performed import NEUTRAL, act_of_cue, is_reason, leaves_open
from lagebild.languages.german.speech_predicates import blames_thing
from lagebild.languages.german.speech_stakes import (
    apart_from,
    favours,
    grants,
    is_for_anybody,
    is_planned,
    offers,
    presses,
    turns_to_threat,
    warns_whoever,
)
from lagebild.languages.german.speech_undoing import takes_back
from lagebild.languages.german.speech_weigh import act_weights, weigh_act, weigh_performed
from lagebild.languages.german.speech_withholding import says_nothing
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.vectors import WordVectors
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.text import Document, SpeechFrame

FORETELLING = frozenset({"assert", "announce", "promise", "warn"})
"""Acts that a threat may be taken for where its words name no harm."""
PLAIN = frozenset({"assert", "announce"})
"""Acts of who plainly tells what he will do."""
MODAL = frozenset({"announce", "demand"})
"""Acts that are known by a modal verb."""
HELD_OUT = frozenset({"threaten", "warn", "worry"})
"""Acts of who does not rule out what others would not like."""
HEARD = frozenset({NEUTRAL, "accuse", "deny"})
"""What telling hearsay of something done may do."""
MISTAKEN_OFFERS = frozenset({NEUTRAL, "threaten", "warn"})
"""Acts that an offer on a condition may be taken for."""
DONE_BY_WORDS = frozenset({"promise", "demand", "reject", "deny", "threaten", "warn", "oppose"})
"""Acts that are done by saying so."""
QUOTED, CUELESS = "direct", "free_indirect"
"""The forms of what is quoted, and of what goes on without a word of saying of its own."""


def decide_act(
    frame: SpeechFrame,
    document: Document,
    words: SpeechWords,
    condition: Sequence[Span] = (),
    vectors: WordVectors | None = None,
) -> str:
    """The act of the cue where the word itself performs one, else what the model, the content and its words say."""
    bare = is_bare_denial(document, frame)
    if bare or takes_back(frame, document, words):
        return "deny" if bare else "announce"
    if _is_behind_view(document, frame):
        return _act_in_quotation(document, frame, words) or act_of_content(document, frame, words, bool(condition))
    performed = act_of_cue(frame, document, words)
    if performed == "demand" and follows_else(document, frame.content[0]):
        return "threaten"
    if performed == "announce" and binds_others(document, frame, words):
        return "demand"
    if performed == "reject" and says_nothing(frame, document, words):
        return performed
    if performed is not None and not _goes_past_cue(frame):
        threatens = turns_to_threat(document, frame, performed, condition, words)
        return "threaten" if threatens else weigh_performed(frame, document, performed, vectors)
    spoken = _act_in_quotation(document, frame, words) if frame.form == QUOTED else None
    return spoken or _weigh_content(frame, document, words, condition, vectors)


def _weigh_content(
    frame: SpeechFrame, document: Document, words: SpeechWords, condition: Sequence[Span], vectors: WordVectors | None
) -> str:
    """The act of a statement whose word of saying performs none."""
    conditional = bool(condition) and not is_reason(frame, document, words)
    offered = conditional and offers(document, frame, condition, words)
    conditional = conditional and not offered
    ruled = act_of_content(document, frame, words, conditional, condition)
    if not frame.acts:
        # what only rules propose has no chances to weigh; a reason announces and demands nothing itself
        ruled = NEUTRAL if is_reason(frame, document, words) and ruled in MODAL else ruled
        return _blame_or(ruled, document, frame, words)
    weighed = weigh_act(frame, document, words, ruled, vectors)
    if weighed == "accuse" and (conditional or would_be(document, frame)):
        weighed = _foretell(ruled, conditional=conditional)
    if offered:
        weighed = _offer_or(weighed, document, frame, words, ruled, condition)
    # what hangs on a condition turns no charge down, and what somebody will do then is no demand
    if conditional and (weighed == "deny" or (weighed == "demand" and is_planned(document, frame, condition, words))):
        weighed = NEUTRAL
    if leaves_open(frame, document, words) and not _goes_past_cue(frame):
        return next((act for act in (weighed, ruled) if act in HELD_OUT), NEUTRAL)
    foretold = weighed in FORETELLING or (
        weighed == "demand" and not _asks_of_others(document, frame, words, condition)
    )
    harmful = foretold and _tells_harm(document, frame, words, conditional)
    harmful = harmful or (conditional and weighed in PLAIN and presses(document, frame, condition, words))
    return "threaten" if harmful else _settle(weighed, ruled, document, frame, words)


def _foretell(ruled: str, *, conditional: bool) -> str:
    """The act in place of a charge of who tells what would be: nobody is to blame for what has not come about."""
    if ruled in HELD_OUT:
        return ruled
    return NEUTRAL if conditional else "accuse"


def _asks_of_others(document: Document, frame: SpeechFrame, words: SpeechWords, condition: Sequence[Span]) -> bool:
    """Whether the words beside a condition ask for something, and not "sollte er gehen" alone."""
    apart = [document.tokens[i] for i in apart_from(document, frame, condition)] if condition else []
    return not apart or any(t.lemma in words.demanding_modals | words.requiring for t in apart)


def _offer_or(
    weighed: str, document: Document, frame: SpeechFrame, words: SpeechWords, ruled: str, condition: Sequence[Span]
) -> str:
    """A promise for what is offered on a condition, where the model takes it for less; else the act."""
    if _obliges(document, frame, condition, words):
        return weighed
    mistaken = weighed in {*MISTAKEN_OFFERS, "demand"} and grants(document, frame, condition, words, ruled)
    planned = weighed == "announce" and favours(document, frame, condition, words)
    return "promise" if mistaken or planned else weighed


def _obliges(document: Document, frame: SpeechFrame, condition: Sequence[Span], words: SpeechWords) -> bool:
    """Whether something has to be or shall be done: who demands it offers nothing."""
    mains = main_verbs(document, apart_from(document, frame, condition))
    return any(document.tokens[i].lemma in words.demanding_modals | words.hearsay for i in mains)


def _tells_harm(document: Document, frame: SpeechFrame, words: SpeechWords, conditional: bool) -> bool:
    """Whether what is to come is a harm, by its words or as what whoever does something must expect of the speaker."""
    harms = conditional or is_for_anybody(document, frame)
    return warns_whoever(document, frame) or (harms and _act_of_words(document, frame, words) == "threaten")


def _act_in_quotation(document: Document, frame: SpeechFrame, words: SpeechWords) -> str | None:
    """ "„Wir fordern Geld“, sagte Kern": what somebody asks, or says that he does by saying so and does not deny."""
    if _is_question(document, frame):
        return "ask"
    finite = next(main_verbs(document, indices_in(document, frame.content)), None)
    verb = None if finite is None else _find_performing(document, finite)
    if finite is None or verb is None:
        return None
    beside = (document.tokens[i] for i in document.children(verb))
    subjects = {token.text.lower() for token in beside if token.deprel == "nsubj"}
    if act_weights().persons["first"].isdisjoint(subjects):
        return None
    act = (
        "demand"
        if is_due(document, verb) or is_awaited(document, verb)
        else words.verbs.get(full_lemma(document, verb))
    )
    return act if act in DONE_BY_WORDS and not list_denials(document, verb, words) else None


def _find_performing(document: Document, finite: int) -> int | None:
    """ "Ich fordere Geld", "davon kann ich nur abraten": the verb that does what is said by saying so."""
    token = document.tokens[finite]
    if token.upos == "VERB":
        return finite if has_mood(token, "Ind") and token.feats.get("Tense") != "Past" else None
    polite = token.text.lower() in load_set("speech", "requiring", "performing") and token.deprel == "aux"
    return token.head if polite and document.tokens[token.head].feats.get("VerbForm") == "Inf" else None


def _settle(weighed: str, ruled: str, document: Document, frame: SpeechFrame, words: SpeechWords) -> str:
    """The act that is weighed, unless hearsay cannot perform it; where it is plain, what single words do."""
    if weighed not in HEARD and _is_hearsay(document, frame, words):
        return NEUTRAL
    weighed = limit_act(weighed, frame, document, words)
    if weighed != NEUTRAL:
        return weighed
    believed = ruled in words.content_acts.values() or (ruled == "demand" and _is_insisted(document, frame, words))
    return _blame_or(ruled if believed else NEUTRAL, document, frame, words)


def _is_hearsay(document: Document, frame: SpeechFrame, words: SpeechWords) -> bool:
    """ "Er soll Geld angenommen haben": what somebody is said to have done already."""
    for verb in main_verbs(document, indices_in(document, frame.content)):
        token = document.tokens[verb]
        if token.lemma in words.hearsay and has_mood(token, "Ind") and token.head >= 0:
            beside = (document.tokens[i] for i in document.children(token.head))
            # what shall be built by then is a plan: its infinitive makes the passive of a state
            done = (t for t in beside if t.lemma in event_words().perfect and t.deprel == "aux")
            return any(t.feats.get("VerbForm") == "Inf" for t in done)
    return False


def _goes_past_cue(frame: SpeechFrame) -> bool:
    """ "Er bereue das; mit der Szene habe er nichts zu tun": a clause of its own behind what the cue belongs to."""
    cued = bool(frame.acts and frame.cue) and frame.form == CUELESS
    return cued and frame.cue[0].start < frame.content[0].start


def _is_behind_view(document: Document, frame: SpeechFrame) -> bool:
    """ "Kern glaubt nicht an einen Angriff: „Es geht um Geld.“": whether the cue tells a view, the quote why."""
    views = load_set("speech", "act_by_content", "views")
    cues = [i for i in indices_in(document, frame.cue) if document.tokens[i].upos in VERBAL]
    held = any(not views.isdisjoint(verb_readings(document, i)) for i in cues)
    return frame.form == QUOTED and held and frame.cue[-1].end < frame.content[0].start


def _blame_or(act: str, document: Document, frame: SpeechFrame, words: SpeechWords) -> str:
    """ "In der Stadt werde Panikmache betrieben": a word that blames others makes of a plain saying a charge."""
    if act != NEUTRAL:
        return act
    inside = indices_in(document, frame.content)
    said, guilt = [document.tokens[i] for i in inside], load_set("speech", "act_by_content", "guilt")
    if any(part.endswith(words.blame) for t in said if t.upos == "NOUN" for part in t.lemma.lower().split("-")):
        return "accuse"
    guilty = any(t.text.lower() in guilt for t in said) and not blames_thing(document, inside)
    return "accuse" if guilty and not is_negated(document, roots_in(document, inside), words) else act


def _is_insisted(document: Document, frame: SpeechFrame, words: SpeechWords) -> bool:
    """ "Es müsse Ergebnisse geben, betonte sie": what others have to do, said with stress."""
    cues = (i for i in indices_in(document, frame.cue) if document.tokens[i].upos in VERBAL)
    return any(not words.insisting.isdisjoint(verb_readings(document, i)) for i in cues) and not is_negated(
        document, roots_in(document, indices_in(document, frame.content)), words
    )


def _is_question(document: Document, frame: SpeechFrame) -> bool:
    said = document.text[frame.content[0].start : frame.content[-1].end]
    return said.rstrip('“”"«»‘’ ').endswith("?")


def act_of_content(
    document: Document, frame: SpeechFrame, words: SpeechWords, conditional: bool, condition: Sequence[Span] = ()
) -> str:
    """Announcing what would harm or help is a threat or promise, whatever the cue; of things as they are it is not."""
    told = _act_of_words(document, frame, words)
    if told is not None:
        return told
    if frame.form in OPEN_FORMS and is_planned(document, frame, condition, words):
        return "threaten" if conditional else "announce"
    mains = list(main_verbs(document, apart_from(document, frame, condition)))
    named = bool(frame.speaker) or not frame.cue
    required = [i for i in mains if is_required(document, i, words) and not is_spared(document, i, words)]
    return "demand" if named and required else NEUTRAL


def _act_of_words(document: Document, frame: SpeechFrame, words: SpeechWords) -> str | None:
    """The act of the words for harm or help in a content that speaks of what is to come."""
    inside = indices_in(document, frame.content)
    kept = [i for i in inside if not _is_ruled_out(document, i, words) and not _is_of_phrase(document, i, words)]
    tokens = [document.tokens[i] for i in kept]
    if not any(is_open(document, i, words) and not is_only_told(document, i, frame, words) for i in kept):
        return None
    # an infinitive in quotation marks is easily taken for a noun: the form is looked up as well
    known = (words.content_acts.get(t.lemma) or words.content_acts.get(t.text.lower()) for t in tokens)
    readings = (reading for i in kept if document.tokens[i].upos == "VERB" for reading in verb_readings(document, i))
    told = next((act for act in known if act is not None), None)
    return told or next((words.content_acts[r] for r in readings if r in words.content_acts), None)


def _is_of_phrase(document: Document, index: int, words: SpeechWords) -> bool:
    """ "Strafanzeige erstatten": whether a verb makes a phrase for another act, and helps nobody."""
    if document.tokens[index].upos != "VERB":
        return False
    return any(" " in reading and reading in words.verbs for reading in verb_readings(document, index))


def _is_ruled_out(document: Document, index: int, words: SpeechWords) -> bool:
    """ "einen Ausgleich, nicht eine Eskalation": what a negation right before sets aside."""
    before = index - 1
    while before > 0 and document.tokens[before].upos in {"DET", "ADJ", "ADP"}:
        before -= 1
    return before >= 0 and document.tokens[before].text.lower() in words.negations
