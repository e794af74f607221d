"""What a saying cannot do, by the grammar of its content and by who says it."""

from lagebild.languages.german.clauses import (
    SUBJECTS,
    deed_of,
    full_lemma,
    indices_in,
    is_passive,
    main_verbs,
    roots_in,
    verb_readings,
)
from lagebild.languages.german.speech_duties import find_due
from lagebild.languages.german.speech_idioms import act_of_idiom
from lagebild.languages.german.speech_negation import is_denial, list_denials
from lagebild.languages.german.speech_outlook import COPULA
from lagebild.languages.german.speech_performed import NEUTRAL
from lagebild.languages.german.speech_predicates import act_of_predicate, blames_thing
from lagebild.languages.german.speech_undoing import calls_off
from lagebild.languages.german.speech_weigh import act_weights
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set, load_words
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, SpeechFrame, Token

OWN = frozenset({"announce", "promise", "threaten"})
"""Acts by which one tells what one will do oneself."""
PLANS = frozenset({"announce", "promise"})
"""Acts by which nobody tells others what they should do."""
VERDICTS = frozenset({"accuse", "praise", "deny"})
"""Acts by which one judges what one names."""
BLAMES = frozenset({"accuse", "deny"})
JUDGING = ("praise", "worry")
"""Other acts of who judges, by the word for his judgement."""
OPEN_FORMS = frozenset({"indirect", "free_indirect", "mixed"})
APPOSED = frozenset({"appos", "flat", "compound"})


def limit_act(act: str, frame: SpeechFrame, document: Document, words: SpeechWords) -> str:
    """The act, unless the words rule it out: a forecast, what cannot be done, what others shall do."""
    if calls_off(act, frame, document, words):
        return "announce"
    if act == "promise" and (other := _find_other_than_promise(frame, document, words)):
        return other
    if act in PLANS and frame.form in OPEN_FORMS and shall_others(frame, document, words):
        return "demand"
    if (due := find_due(act, frame, document, words)) is not None:
        return due
    if _is_ruled_out(act, frame, document, words):
        return NEUTRAL
    if _denies(act, frame, document, words):
        return "deny"
    predicated = act_of_idiom(act, frame, document, words) or act_of_predicate(act, frame, document, words)
    return predicated or _find_judgement(frame, document, act) or _find_colour(frame, document, act) or act


def _denies(act: str, frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """Whether what is taken for a charge is denied of the speaker, or what is plainly told is held against a fear."""
    own = act == "accuse" and _tells_of_himself(frame, document, words)
    return own or (act == NEUTRAL and _is_cued_by(frame, document, "rebutting"))


def _is_ruled_out(act: str, frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """Whether the words do nothing of the kind: tell what others will do, give a reason, admit or expect something."""
    if act in OWN and (_is_forecast(frame, document, words) or _is_cued_by(frame, document, "conceding")):
        return True
    if act == "reject":
        return _is_no_inquiry(frame, document)
    if act in VERDICTS:
        blamed_by_none = act == "accuse" and _is_unblamed(frame, document, words)
        return _only_names(frame, document) or blamed_by_none or _is_anothers(act, frame, document, words)
    if act == "promise":
        return _is_impossible(frame, document, words) or _vouches_for_state(frame, document)
    return act in {"hope", "threaten"} and _is_expected(frame, document)


def _find_other_than_promise(frame: SpeechFrame, document: Document, words: SpeechWords) -> str:
    """What is done in place of a promise by who keeps something back or refuses it; empty where it is one."""
    if _is_held_back(frame, document, words):
        return "threaten"
    return "reject" if _is_refused(frame, document, words) else ""


def _is_held_back(frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """ "Ohne Gas werde es keine Gespräche geben": what will not be without something, where the model fears it."""
    inside, chances = indices_in(document, frame.content), dict(frame.acts)
    first = next((document.tokens[i].text.lower() for i in inside), "")
    feared = sum(chances.get(act, 0.0) for act in ("threaten", "warn")) > chances.get("promise", 0.0)
    lacking = first in load_set("speech", "condition", "lacking")
    return lacking and feared and any(document.tokens[i].lemma.lower() in words.negations for i in inside)


def _is_refused(frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """ "Man werde niemanden aufnehmen": a favour that nobody will be done."""
    favours = load_set("speech", "condition", "favours") | load_set("speech", "condition", "relief")
    deeds = _list_deeds(frame, document)
    refused = all(list_denials(document, i, words) for i in deeds) and not _is_impossible(frame, document, words)
    return refused and any(not favours.isdisjoint(verb_readings(document, i)) for i in deeds)


def _vouches_for_state(frame: SpeechFrame, document: Document) -> bool:
    """ "versicherte, dass der Verkehr nicht gefährdet sei": how things are is assured, and not promised."""
    cues = (i for i in indices_in(document, frame.cue) if document.tokens[i].upos in VERBAL)
    vouching = act_weights().cues["vouching"]
    if frame.form != "indirect" or not any(not vouching.isdisjoint(verb_readings(document, i)) for i in cues):
        return False
    inside = indices_in(document, frame.content)
    mains = list(main_verbs(document, inside))
    ready = load_set("speech", "act_by_content", "ready")
    # "fertig sei, bis …": what is still to be
    if any(document.tokens[i].text.lower() in load_set("speech", "hearsay", "until") for i in inside):
        return False
    lasting = load_set("speech", "act_by_content", "lasting") | {COPULA}
    finite = all(document.tokens[i].feats.get("VerbForm") == "Fin" for i in mains)
    state = bool(mains) and finite and all(full_lemma(document, i) in lasting for i in mains)
    return state and not any(document.tokens[i].text.lower() in ready for i in inside)


def _is_cued_by(frame: SpeechFrame, document: Document, kind: str) -> bool:
    """ "räumte ein, dass verhandelt werde": whether a verb of the cue is of a kind that only tells facts."""
    verbs = load_set("speech", "act_by_content", kind)
    cues = (i for i in indices_in(document, frame.cue) if document.tokens[i].upos in VERBAL)
    return any(not verbs.isdisjoint(verb_readings(document, i)) for i in cues)


def _only_names(frame: SpeechFrame, document: Document) -> bool:
    """ "nannte Kostengründe", "nannte als Grund den Frost": who gives a reason, a name or a number judges nothing."""
    if not _is_cued_by(frame, document, "naming"):
        return False
    cues, roots = indices_in(document, frame.cue), roots_in(document, indices_in(document, frame.content))
    given = tuple(load_set("speech", "act_by_content", "given"))
    objects = [document.tokens[i] for i in roots if document.tokens[i].upos != "PUNCT"]
    introduced = [document.tokens[i] for verb in cues for i in document.children(verb) if _has_as(document, i)]
    nouns = introduced or objects
    return bool(nouns) and all(t.upos == "NOUN" and t.lemma.lower().endswith(given) for t in nouns)


def _is_no_inquiry(frame: SpeechFrame, document: Document) -> bool:
    """ "Gegen sie werde nicht ermittelt": that nobody inquires is told of an authority, and refused to nobody."""
    inquiring = load_set("speech", "act_by_content", "inquiring")
    deeds = (i for i in _list_deeds(frame, document) if document.tokens[i].lemma in inquiring)
    return any(is_passive(document, i) for i in deeds)


def _is_unblamed(frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """ "Niemand habe das beanstandet", "Das Wetter ist schuld": whether nobody is said to blame, or is blamed."""
    inside = indices_in(document, frame.content)
    if blames_thing(document, inside):
        return True
    for verb in (i for i in inside if document.tokens[i].upos == "VERB"):
        subjects = {document.tokens[i].text.lower() for i in document.children(verb) if _is_subject(document, i)}
        blaming = words.verbs.get(full_lemma(document, verb)) == "accuse"
        if blaming and not act_weights().persons["nobody"].isdisjoint(subjects):
            return True
    return False


def _is_anothers(act: str, frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """ "„Sie hat sich bedankt“, sagte Kern": whether the words only tell that somebody else has praised."""
    if act != "praise" or frame.form != "direct":
        return False
    own = act_weights().persons["own"]
    praising = [i for i in _list_deeds(frame, document) if words.verbs.get(full_lemma(document, i)) == act]
    acting = [document.tokens[c] for i in praising for c in document.children(i) if _is_subject(document, c)]
    return bool(acting) and all(token.text.lower() not in own for token in acting)


def _tells_of_himself(frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """ "Kern sagte aus, dass er keinen Cent genommen habe": whether all that is said denies a deed of the speaker."""
    if frame.form != "indirect" or not frame.cue:
        return False
    speaker = [document.tokens[i] for i in roots_in(document, indices_in(document, frame.speaker))]
    mains = _list_deeds(frame, document)
    if len(speaker) != 1 or not mains:
        return False
    for verb in mains:
        own = [document.tokens[i] for i in document.children(verb) if _is_subject(document, i)]
        same = [t for t in own if t.feats.get("PronType") == "Prs" and _agree(t, speaker[0])]
        if not same or not list_denials(document, verb, words):
            return False
    return True


def _agree(pronoun: Token, speaker: Token) -> bool:
    return all(pronoun.feats.get(f) == speaker.feats.get(f) for f in ("Gender", "Number"))


def _list_deeds(frame: SpeechFrame, document: Document) -> list[int]:
    """The full verbs of the main clauses of a content."""
    return [deed_of(document, i) for i in main_verbs(document, indices_in(document, frame.content))]


def _is_subject(document: Document, index: int) -> bool:
    return document.tokens[index].deprel in SUBJECTS


def _find_judgement(frame: SpeechFrame, document: Document, act: str) -> str | None:
    """ "nannte den Plan mutig": the act of the word that judges, where the model takes it for likelier as well."""
    cues = {document.tokens[i].lemma for i in indices_in(document, frame.cue)}
    weights, chances = act_weights(), dict(frame.acts)
    if act not in VERDICTS or weights.cues["judging"].isdisjoint(cues):
        return None
    said = {document.tokens[i].lemma for i in indices_in(document, frame.content)}
    if not said.isdisjoint(weights.said.get(act, ())):
        return None
    others = (other for other in JUDGING if other != act and not said.isdisjoint(weights.said[other]))
    return next((other for other in others if chances.get(other, 0.0) > chances.get(act, 0.0)), None)


def _find_colour(frame: SpeechFrame, document: Document, act: str) -> str | None:
    """ "sprach von einer Tragödie", "von einem Lichtblick": who names a misfortune or a hope so blames nobody.

    Nor does he praise what a word beside the noun darkens ("von einem schwarzen Tag", "einer vertanen Chance").
    """
    if act not in {*BLAMES, "praise"} or not _is_cued_by(frame, document, "speaking_of"):
        return None
    nouns = roots_in(document, indices_in(document, frame.content))
    beside = {document.tokens[i].lemma.lower() for noun in nouns for i in document.children(noun)}
    shades = load_words("speech")["act_by_content"]["shades"].items()
    shaded = next((kind for kind, words in shades if not beside.isdisjoint(words)), None)
    if shaded is not None or act not in BLAMES:
        return shaded
    roots = [document.tokens[i].lemma.lower() for i in nouns]
    kinds = (kind for kind in ("worry", "hope") if any(r.endswith(_list_nouns(kind)) for r in roots))
    return next(kinds, None)


def _list_nouns(kind: str) -> tuple[str, ...]:
    return tuple(load_words("speech")["act_by_content"]["colours"][kind])


def _has_as(document: Document, index: int) -> bool:
    below = (document.tokens[i] for i in document.children(index))
    return document.tokens[index].upos == "NOUN" and any(t.text.lower() == "als" for t in below)


def _is_expected(frame: SpeechFrame, document: Document) -> bool:
    """ "Sie rechne damit, dass es regne": whoever takes something for likely neither wishes for it nor does it."""
    expecting = load_set("speech", "act_by_content", "expecting")
    mains = main_verbs(document, indices_in(document, frame.content))
    return any(not expecting.isdisjoint(verb_readings(document, i)) for i in mains)


def shall_others(frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """ "Die Stadt solle ihre Schulen sanieren": a deed with an object, which is in the hands of its subject."""
    inside = indices_in(document, frame.content)
    for verb in main_verbs(document, inside):
        token = document.tokens[verb]
        opening = verb == inside[0] or document.tokens[verb - 1].text == ","
        if opening and token.text.lower() in words.inverted:  # "werde man, sollte er gehen, …": a condition
            continue
        if token.lemma in words.hearsay and token.feats.get("Mood") == "Sub" and token.deprel == "aux":
            return _is_deed(document, token.head, words)
    return False


def _is_deed(document: Document, verb: int, words: SpeechWords) -> bool:
    """Whether an infinitive acts on something or on its subject, who is no empty "es"."""
    beside = [document.tokens[i] for i in document.children(verb)]
    active = document.tokens[verb].feats.get("VerbForm") == "Inf"
    asked = any("Int" in token.feats.get("PronType", "") for token in beside)
    acting = any(token.deprel == "obj" or token.text.lower() in words.reflexives for token in beside)
    empty = any(token.text.lower() in words.expletives and token.deprel != "obj" for token in beside)
    return active and acting and not asked and not empty


def _is_forecast(frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """ "Die Partei werde zustimmen, sagte der Politologe": who only observes tells what others will do."""
    roots = roots_in(document, indices_in(document, frame.speaker))
    named = [i for root in roots for i in (root, *document.children(root))]
    nouns = (document.tokens[i] for i in named if i in roots or document.tokens[i].deprel in APPOSED)
    endings = tuple(load_set("speech", "observers", "nouns"))
    if not any(token.lemma.lower().endswith(endings) for token in nouns):
        return False
    mains = (document.tokens[i] for i in main_verbs(document, indices_in(document, frame.content)))
    heads = (t.head for t in mains if t.lemma in words.intending and t.deprel == "aux" and t.head >= 0)
    subjects = (document.tokens[i] for head in heads for i in document.children(head))
    return any(t.upos in NOUNS and t.deprel in SUBJECTS for t in subjects)


def _is_impossible(frame: SpeechFrame, document: Document, words: SpeechWords) -> bool:
    """ "Wir können nicht länger warten", "Wir werden gewinnen": what nobody has in his hands is no promise."""
    for verb in main_verbs(document, indices_in(document, frame.content)):
        token = document.tokens[verb]
        if full_lemma(document, deed_of(document, verb)) in load_set("speech", "act_by_content", "outcomes"):
            return True
        if token.lemma in load_set("speech", "act_by_content", "able"):
            beside = (verb, *document.children(token.head if token.deprel == "aux" and token.head >= 0 else verb))
            return any(is_denial(document, i, words) for i in beside)
    return False
