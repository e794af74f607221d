"""Which act a word of saying performs by itself, or with the noun that is its object."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from lagebild.languages.german.clauses import (
    finite_verbs,
    full_lemma,
    has_mood,
    indices_in,
    main_verbs,
    roots_in,
    verb_readings,
)
from lagebild.languages.german.speech_due import is_due
from lagebild.languages.german.speech_negation import is_negation
from lagebild.languages.german.speech_outlook import is_required
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set, load_words
from lagebild.model.text import Document, SpeechFrame, Token

NEITHER_REACH = 4
"""Words before the second verb of "weder bestätigen noch dementieren" among which the first negation stands."""
NEUTRAL = "assert"
HELPERS = frozenset({"aux", "aux:pass"})
OPEN = frozenset({NEUTRAL, "ask", "announce"})
"""Acts of nouns for what is talked about ("äußerte sich zur Frage der Pläne")."""
TOLD_FORMS = frozenset({TOLD, "mixed"})
"""Forms in which only the act is told, though some of the words may be quoted."""


def act_of_cue(frame: SpeechFrame, document: Document, words: SpeechWords) -> str | None:
    """The act that a word of saying performs by itself."""
    if _calls_untrue(frame, document, words):
        return "deny"
    if is_reason(frame, document, words):
        return None
    cues = _by_closeness(document, frame)
    refused = _act_of_refusal(document, frame, cues, words)
    if refused is not None:
        return refused
    if (told := _act_of_light_verb(document, frame, cues, words)) is not None:
        return told
    for index in cues:
        act = _act_of_word(document, index, frame, words)
        if act is not None and act != NEUTRAL:
            return _act_of_clause(document, index, frame, words) or act
    return _act_told(document, frame, cues, words)


def leaves_open(frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """ "schloss nicht aus, dass …": whoever does not deny something neither denies nor demands it."""
    cues = [i for i in indices_in(document, frame.cue) if document.tokens[i].upos in VERBAL]
    return any(_is_denial_denied(document, i, frame, words) for i in cues)


def is_undone(frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """ "fordert das nicht", "lehnt es nicht ab": the act that the verb tells is denied, and no other told by it."""
    act = act_of_cue(frame, document, words) if frame.form == TOLD else None
    verbs = _verbs_denied(document, frame, words) if act not in {None, NEUTRAL} else ()
    return any(words.verbs.get(reading) == act for i in verbs for reading in verb_readings(document, i))


def _verbs_denied(document: Document, frame: SpeechFrame, words: SpeechWords) -> Iterator[int]:
    for index in indices_in(document, frame.cue):
        if document.tokens[index].upos in VERBAL and _is_denied(document, index, frame, words):
            yield index


def is_reason(frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """ "forderte sie auf zu gehen, da der Damm breche": why somebody asks is no demand itself."""
    first = min(indices_in(document, frame.content), default=-1)
    near = [document.tokens[i].text.lower() for i in (first - 1, first) if i >= 0]
    return frame.form != TOLD and any(word in words.reasons for word in near)


def _calls_untrue(frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """ "wies die Warnung als haltlos zurück", "bezeichnete das als Lüge": what was said is called untrue."""
    cues = indices_in(document, frame.cue)
    judging = [i for i in cues if document.tokens[i].upos in VERBAL and _judges(document, i, words)]
    turning = bool(judging) and not any(_is_denied(document, i, frame, words) for i in judging)
    beside = (c for i in cues for c in document.children(i))
    said = [document.tokens[i] for i in (*indices_in(document, frame.content), *beside)]
    forms = {form for t in said for form in (t.lemma, t.text.lower(), t.lemma.capitalize())} if turning else set()
    dismissed = not forms.isdisjoint(load_set("speech", "rebuffed", "dismissed"))
    untrue = words.untrue - load_set("speech", "rebuffed", "of_deeds")
    return not forms.isdisjoint(untrue) or (dismissed and _is_charge(document, frame, words))


def _judges(document: Document, index: int, words: SpeechWords) -> bool:
    return not {*verb_readings(document, index)}.isdisjoint(words.rebuffs | words.calling)


def _by_closeness(document: Document, frame: SpeechFrame) -> Sequence[int]:
    """The words of the cue, those first on which the content hangs."""
    cues = indices_in(document, frame.cue)
    roots = roots_in(document, indices_in(document, frame.content))
    above = {i for root in roots for i in document.ancestors(root)}
    return sorted(cues, key=lambda i: (i not in above, i))


def _act_of_refusal(document: Document, frame: SpeechFrame, cues: Sequence[int], words: SpeechWords) -> str | None:
    """ "wollte das weder bestätigen noch dementieren", "glaubt nicht daran": whoever does not say or believe it."""
    verbs = {i for i in cues if document.tokens[i].upos in VERBAL}
    if any(_is_neither_nor(document, i, words) for i in verbs):
        return "reject"
    # the model may mark the second verb alone
    verbs |= {document.tokens[i].head for i in verbs if _is_neither(document, i, words)}
    denied = any(is_negation(document.tokens[i], words) for i in cues)
    own = {r for i in verbs if _is_denied(document, i, frame, words) for r in verb_readings(document, i)}
    readings = {r for i in verbs for r in verb_readings(document, i)} if denied else own
    if denied:
        # "weder bestätigen noch dementieren": the first of two infinitives is easily taken for an adjective
        readings |= {document.tokens[i].lemma for i in cues}
    if readings & words.withholding:
        return "reject"
    return "deny" if readings & words.believing else None


def _is_neither_nor(document: Document, verb: int, words: SpeechWords) -> bool:
    """Whether the verb stands right behind "weder … noch", whatever the tree makes of the first of the two."""
    if not verb or document.tokens[verb - 1].text.lower() not in words.neither:
        return False
    before = document.tokens[max(0, verb - NEITHER_REACH) : verb - 1]
    return any(token.text.lower() in words.negations for token in before)


def _is_neither(document: Document, verb: int, words: SpeechWords) -> bool:
    """Whether "noch" joins the verb to one that is denied with it."""
    joints = (document.tokens[i] for i in document.children(verb) if document.tokens[i].deprel == "cc")
    return document.tokens[verb].deprel == "conj" and any(t.text.lower() in words.neither for t in joints)


def _act_of_word(document: Document, index: int, frame: SpeechFrame, words: SpeechWords) -> str | None:
    """The act of one word of the cue, turned by a negation and by what is turned down."""
    token = document.tokens[index]
    readings = list(_read_verb(document, index, frame)) if token.upos in VERBAL else [token.lemma]
    act = "demand" if is_due(document, index) else _look_up(readings, token, words)
    if act is None or (token.upos not in VERBAL and _has_no(document, index, frame, words)):
        return None
    if token.upos in VERBAL and _is_denial_denied(document, index, frame, words):
        return NEUTRAL
    rebuffed = act == "reject" and bool(words.rebuffs & set(readings))
    # a clause tells what was said as well
    said = frame.form not in TOLD_FORMS or _is_charge(document, frame, words)
    return "deny" if rebuffed and said else act


def _act_of_clause(document: Document, index: int, frame: SpeechFrame, words: SpeechWords) -> str | None:
    """ "mahnte, jede Stunde koste Leben": what a verb of demanding does with a clause that tells of no duty.

    "Das Ultimatum, bis Mai zu zahlen", "stellte ein Ultimatum: Er müsse zahlen": what a noun of threatening does with
    what is to be done.
    """
    said = indices_in(document, frame.content) if frame.form != TOLD else ()
    told = any(True for _ in finite_verbs(document, said))
    bare = any(document.tokens[i].feats.get("VerbForm") == "Inf" for i in said)
    mains = list(main_verbs(document, said))
    errands = {**_list_told("errands"), **(_list_told("orders") if told else {})}
    near = (document.tokens[i].lemma for i in (index, *document.children(index)))
    named = next((errands[lemma] for lemma in near if lemma in errands), None)
    duty = any(document.tokens[i].lemma in words.demanding_modals for i in mains)
    if (bare and not told) or (duty and named is not None) or any(is_required(document, i, words) for i in mains):
        return named
    if _rules_out_facts(document, index, said):
        return "deny"
    acts = {**_list_told("reports"), **(_list_told("facts") if _tells_facts(document, said) else {})}
    known = (
        next((acts[reading] for reading in verb_readings(document, index) if reading in acts), None) if said else None
    )
    if known is None or not any(has_mood(document.tokens[i], mood) for i in said for mood in ("Ind", "Sub")):
        return None
    duties = words.requiring | words.demanding_modals | load_set("speech", "requiring", "needing")
    return None if any(document.tokens[i].lemma in duties for i in said) else known


def _rules_out_facts(document: Document, index: int, said: Sequence[int]) -> bool:
    """ "schloss aus, dass Gas ausgetreten sei": whether a clause tells what is or was, and no deed to refuse."""
    excluding = load_set("speech", "excluding", "verbs")
    return _tells_facts(document, said) and not excluding.isdisjoint(verb_readings(document, index))


def _tells_facts(document: Document, said: Sequence[int]) -> bool:
    """Whether all finite verbs are auxiliaries, by which the words tell what is or was."""
    helpers = load_set("speech", "excluding", "helpers")
    finite = list(finite_verbs(document, said))
    return bool(finite) and all(document.tokens[i].lemma in helpers for i in finite)


@cache
def _list_told(kind: str) -> Mapping[str, str]:
    """Verb to the act that it performs with contents of a kind."""
    return {verb: act for act, verbs in load_words("speech")["told"][kind].items() for verb in verbs}


def _is_denial_denied(document: Document, index: int, frame: SpeechFrame, words: SpeechWords) -> bool:
    denies = not words.denials.isdisjoint(_read_verb(document, index, frame))
    return denies and _is_denied(document, index, frame, words)


def _read_verb(document: Document, index: int, frame: SpeechFrame) -> Iterator[str]:
    """The verb in fixed phrases, those first that the cue itself holds, whatever the tree ties to it."""
    lemma, full = document.tokens[index].lemma, full_lemma(document, index)
    readings = list(verb_readings(document, index))
    yield from (reading for reading in readings if reading.count(" ") > 1)
    for other in (document.tokens[i] for i in indices_in(document, frame.cue) if i != index):
        yield from (f"{other.text.lower()} {lemma}", f"{other.lemma} {lemma}", f"{other.text.lower()}{lemma}")
        if full != lemma:
            yield f"{other.lemma} {full}"
    yield from readings


def _has_no(document: Document, index: int, frame: SpeechFrame, words: SpeechWords) -> bool:
    """Whether a noun is denied ("kein Verständnis"), or belongs to a phrase of its verb ("in Frage stellen")."""
    denied = any(is_negation(document.tokens[i], words) for i in document.children(index))
    verb = document.tokens[index].head
    if denied or verb not in indices_in(document, frame.cue):
        return denied
    lemma = document.tokens[index].lemma
    return any(f" {lemma} " in f" {reading}" for reading in verb_readings(document, verb) if reading in words.verbs)


def _is_denied(document: Document, index: int, frame: SpeechFrame, words: SpeechWords) -> bool:
    """Whether the word itself is negated: the "nicht" of a clause that is said leaves the saying as it is."""
    said = frozenset() if frame.form == TOLD else frozenset(indices_in(document, frame.content))
    around = {index, *document.children(index)} - said
    return any(is_negation(document.tokens[i], words) for i in around)


def _look_up(readings: Sequence[str], token: Token, words: SpeechWords) -> str | None:
    if token.upos in VERBAL:
        found = (words.verbs.get(reading) for reading in readings)
        act = next((act for act in found if act is not None), None) or words.act_of(token.lemma, token.upos)
    else:
        act = words.act_of(token.lemma, token.upos)
    # "besorgt" is easily taken for a form of a verb
    return act or words.adjectives.get(token.text.lower())


def _is_charge(document: Document, frame: SpeechFrame, words: SpeechWords) -> bool:
    """Whether what is turned down was said: a charge, a rumour, or what "das" takes up is denied, a demand refused."""
    inside = indices_in(document, frame.content)
    first = document.tokens[inside[0]] if inside else None
    pointing = first is not None and first.text.lower() in words.pointing and first.deprel != "det"
    named = (*inside, *indices_in(document, frame.cue))
    return pointing or any(document.tokens[i].lemma in words.charges for i in named)


def _act_of_light_verb(document: Document, frame: SpeechFrame, cues: Sequence[int], words: SpeechWords) -> str | None:
    """ "äußerte Bedenken", "zeigte sich erfreut": a verb that says little leaves the act to the noun or adjective."""
    verbs = _telling_verbs(document, frame, cues, words)
    named = any(_act_of_word(document, i, frame, words) not in {None, NEUTRAL} for i in cues if i not in verbs)
    if named or not any(not words.light.isdisjoint(_read_verb(document, i, frame)) for i in verbs):
        return None
    return next((act for act in _acts_of_nouns(document, frame, words) if act not in OPEN), None)


def _act_told(document: Document, frame: SpeechFrame, cues: Sequence[int], words: SpeechWords) -> str | None:
    """ "feierte den Beschluss": the act of a verb that performs one only with contents of some kinds."""
    verbs = _verbs_told(document, cues)
    if any(_is_denied(document, i, frame, words) for i in verbs):
        return None
    readings = {reading for i in verbs for reading in _read_verb(document, i, frame)}
    found = (act for acts in _kinds_told(document, frame, words) for verb, act in acts.items() if verb in readings)
    return next(found, None)


def _kinds_told(document: Document, frame: SpeechFrame, words: SpeechWords) -> Iterator[Mapping[str, str]]:
    """The lists of verbs that perform acts with a content like this."""
    if frame.form in TOLD_FORMS:
        yield words.told
        return
    yield _list_told("clauses")
    if not any(True for _ in finite_verbs(document, indices_in(document, frame.content))):
        yield _list_told("infinitives")


def _verbs_told(document: Document, cues: Sequence[int]) -> Sequence[int]:
    return [i for i in cues if document.tokens[i].upos in VERBAL and document.tokens[i].deprel not in HELPERS]


def _telling_verbs(document: Document, frame: SpeechFrame, cues: Sequence[int], words: SpeechWords) -> Sequence[int]:
    """The verbs of a cue by which an act is told and not denied."""
    verbs = _verbs_told(document, cues)
    told = frame.form in TOLD_FORMS and not any(_is_denied(document, i, frame, words) for i in verbs)
    return verbs if told else ()


def _acts_of_nouns(document: Document, frame: SpeechFrame, words: SpeechWords) -> Iterator[str]:
    """The acts of what a told act is about ("ihr Bedauern über den Unfall"): of its heads, unless they are denied."""
    for root in roots_in(document, indices_in(document, frame.content)):
        around = [document.tokens[i] for i in (root, *document.children(root))]
        cases = {token.text.lower() for token in around if token.deprel == "case"}
        if cases <= words.light_prepositions and not any(is_negation(token, words) for token in around):
            token = document.tokens[root]
            act = words.adjectives.get(token.text.lower()) or words.act_of(token.lemma, token.upos)
            if act is not None:
                yield act
