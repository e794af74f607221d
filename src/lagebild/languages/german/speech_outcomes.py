"""What became of the demand, threat or promise that is told: taken back, kept or broken, or an earlier one recalled."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import (
    SUBJECTS,
    full_lemma,
    has_mood,
    indices_in,
    is_relative,
    prepositions_of,
    roots_in,
    span_of,
    subtree,
    verb_readings,
)
from lagebild.languages.german.speech_links import name_phrase
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS, OBJECTS
from lagebild.model.text import Document, SpeechFrame

BINDING = frozenset({"demand", "threaten", "promise"})
"""Acts that leave something to be done."""
ANSWERING = frozenset({"reject", "agree", "deny", "oppose"})
"""Acts by which somebody answers them."""
TELLING = frozenset({"announce", "assert", "deny"})
"""Acts by which somebody only tells something."""
OUTCOMES = ("withdrawn", "kept", "broken")
DENIED = {"kept": "broken", "broken": "kept"}
"""What is told by a verb that is denied: "hielt die Zusage nicht ein"."""
RECALLED = "recalled"
RELATIVE_REACH = 3
"""Within so many tokens a relative clause has its pronoun, be it behind a comma and a preposition."""


def add_outcomes(document: Document, frames: Iterable[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames with what became of what they tell, and with the act that their words only call by its name."""
    return [_add_outcome(document, frame, words) for frame in frames]


def _add_outcome(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    if (act := _find_act(document, frame, words)) != frame.act:
        frame = replace(frame, act=act)
    outcome, named = find_outcome(document, frame, words), find_named(document, frame, words)
    return replace(frame, outcome=outcome, named=named) if outcome or named else frame


def _find_act(document: Document, frame: SpeechFrame, words: SpeechWords) -> str:
    """ "die Drohung, die Mole zu sperren, nahm er zurück": the act of the noun whose outcome is told, else as found."""
    told = roots_in(document, indices_in(document, frame.content)) if frame.form == TOLD else ()
    if held := _find_held(document, frame, told, words):
        return held
    for noun in (*indices_in(document, frame.cue), *told) if frame.act in TELLING else ():
        act = words.nouns.get(document.tokens[noun].lemma, "")
        if act in BINDING and _outcome_of_verb(document, document.tokens[noun].head, words):
            return act
    return frame.act


def _find_held(document: Document, frame: SpeechFrame, told: Sequence[int], words: SpeechWords) -> str:
    """ "hält an der Forderung fest", "hält an der zugesagten Abfindung fest": the act that somebody stands by."""
    cues = (i for i in indices_in(document, frame.cue) if document.tokens[i].upos in VERBAL)
    if not any(not load_set("speech", "outcomes", "holding").isdisjoint(verb_readings(document, i)) for i in cues):
        return ""
    meant = next((act for root in told if (act := words.nouns.get(document.tokens[root].lemma, "")) in BINDING), "")
    beside = (document.tokens[i] for root in told for i in document.children(root))
    said = {form.lower() for token in beside for form in (token.lemma, token.text)}
    named = {"promised": "promise", "threatened": "threaten"}
    return next((act for kind, act in named.items() if said & load_set("speech", "outcomes", kind)), meant)


def find_outcome(document: Document, frame: SpeechFrame, words: SpeechWords) -> str:
    """ "zog die Drohung zurück", "hatte eine Klage angedroht", "die angedrohte Klage werde nicht eingereicht"."""
    if frame.act in BINDING:
        for noun in _find_nouns(document, frame, words):
            found = _outcome_of_verb(document, document.tokens[noun].head, words)
            if found:
                return found
        if frame.negative and (outcome := _outcome_of_announced(document, frame)):
            return outcome
    verbs = [i for i in indices_in(document, frame.cue) if document.tokens[i].upos in VERBAL]
    if frame.act == "demand" and any(_is_fruitless(document, i) for i in verbs):
        return "broken"
    return RECALLED if any(_is_pluperfect(document, i) for i in verbs) else ""


def _is_fruitless(document: Document, verb: int) -> bool:
    """ "bat vergeblich um Hilfe": whether an adverb tells that nobody did what was asked."""
    beside = (document.tokens[i] for i in document.children(verb))
    return any(t.lemma.lower() in load_set("speech", "outcomes", "fruitless") for t in beside)


def supply_outcomes(document: Document, frames: Sequence[SpeechFrame], words: SpeechWords) -> list[SpeechFrame]:
    """The frames, and one for each act of which only the outcome is told: "der Kreis machte seine Drohung wahr"."""
    cues = [span for frame in frames for span in frame.cue]
    roots = {root for frame in frames for root in roots_in(document, indices_in(document, frame.content))}
    supplied = []
    for index, token in enumerate(document.tokens):
        act = words.nouns.get(token.lemma, "")
        if act not in BINDING or index in roots or any(c.overlaps(token.span) for c in cues):
            continue
        outcome = _outcome_of_verb(document, token.head, words) or _outcome_of_deed(document, index, act)
        owner = _find_owner(document, index, act, outcome) if outcome else None
        if owner is not None:
            told, speaker = (_find_told(document, index),), (name_phrase(document, owner),)
            supplied.append(
                SpeechFrame(told, TOLD, act, (token.span,), speaker, outcome=outcome, rule="outcome of an act")
            )
    return [*frames, *supplied]


def _find_told(document: Document, noun: int) -> Span:
    """What the noun has with it of what is demanded, threatened or promised, else the noun itself."""
    below = [c for c in document.children(noun) if c > noun and _is_what(document, c)]
    for child in (*below, *_list_behind(document, noun)):
        told = subtree(document, child)
        span = span_of(document, told)
        whole = told[-1] - told[0] == len(told) - 1
        relative = any(is_relative(document.tokens[i]) for i in told[:RELATIVE_REACH])
        if whole and not relative and not any(span.overlaps(time) for time, *_ in document.times):
            return span
    return document.tokens[noun].span


def _list_behind(document: Document, noun: int) -> Iterator[int]:
    """ "nahm die Drohung mit Zöllen zurück": what stands right behind the noun where the tree hangs it on the verb."""
    case = document.tokens[noun + 1] if noun + 1 < len(document.tokens) else None
    if case is not None and case.deprel == "case" and case.lemma in load_set("speech", "outcomes", "holding_out"):
        yield from (case.head,) if document.tokens[case.head].head == document.tokens[noun].head else ()


def _find_owner(document: Document, noun: int, act: str, outcome: str) -> int | None:
    """Whose demand, threat or promise it is: a genitive tells it, else whoever takes it back, keeps or breaks it."""
    below = [(i, document.tokens[i]) for i in document.children(noun)]
    genitive = next((i for i, t in below if t.deprel == "nmod" and t.feats.get("Case") == "Gen"), None)
    if genitive is not None or document.tokens[noun].deprel not in OBJECTS | {"obl"}:
        return genitive
    # who meets a demand is somebody else
    if act == "demand" and outcome != "withdrawn":
        return None
    verb = document.tokens[noun].head
    subjects = [i for i in document.children(verb) if document.tokens[i].deprel == "nsubj"]
    if any(is_relative(document.tokens[i]) for i in subjects):
        subjects = [document.tokens[verb].head]
    return next((i for i in subjects if document.tokens[i].upos in NOUNS), None)


def _find_nouns(document: Document, frame: SpeechFrame, words: SpeechWords) -> Iterator[int]:
    """The nouns of the cue, or beside its verbs, that call the act by its name."""
    cues = indices_in(document, frame.cue)
    for index in dict.fromkeys((*cues, *(c for i in cues for c in document.children(i)))):
        if words.nouns.get(document.tokens[index].lemma) == frame.act:
            yield index


def _outcome_of_verb(document: Document, verb: int, words: SpeechWords) -> str:
    """What a verb makes of the demand, threat or promise that is its subject or object."""
    if verb < 0 or not tells_fact(document, verb):
        return ""
    lemma, above = full_lemma(document, verb), document.tokens[document.tokens[verb].head].lemma
    readings = {*verb_readings(document, verb), lemma, f"{lemma} {above}"}
    found = next((name for name in OUTCOMES if not readings.isdisjoint(load_set("speech", "outcomes", name))), "")
    denied = any(document.tokens[i].lemma.lower() in words.negations for i in document.children(verb))
    return DENIED.get(found, "") if denied else found


def tells_fact(document: Document, verb: int) -> bool:
    """Whether the verb tells what was or is done, and not what somebody wants, may or fears to do."""
    token, children = document.tokens[verb], [document.tokens[i] for i in document.children(verb)]
    if token.upos not in VERBAL:
        return any(t.deprel == "cop" and not has_mood(t, "Sub") for t in children)
    if token.feats.get("VerbForm") == "Inf":
        return document.tokens[token.head].lemma in load_set("speech", "outcomes", "letting")
    modal = any(t.deprel == "aux" and t.lemma not in load_set("speech", "outcomes", "perfect") for t in children)
    return not modal and all(t.deprel != "mark" for t in children)


def _outcome_of_deed(document: Document, noun: int, act: str) -> str:
    """ "entgegen seiner Zusage kam er nicht": a promise against which somebody acts is broken."""
    against = prepositions_of(document, noun) & load_set("speech", "outcomes", "against")
    return "broken" if act == "promise" and against else ""


def _outcome_of_announced(document: Document, frame: SpeechFrame) -> str:
    """What it means that something threatened or promised before is denied: "die angedrohte Klage komme nicht"."""
    told = {document.tokens[i].lemma.lower() for i in indices_in(document, frame.content)}
    if not told.isdisjoint(load_set("speech", "outcomes", "threatened")):
        return "withdrawn"
    return "" if told.isdisjoint(load_set("speech", "outcomes", "promised")) else "broken"


def _is_pluperfect(document: Document, verb: int) -> bool:
    """ "hatte gefordert": the report looks back on what was said before."""
    helpers = (document.tokens[i] for i in document.children(verb) if document.tokens[i].deprel.startswith("aux"))
    past = (t for t in helpers if t.feats.get("Tense") == "Past" and not has_mood(t, "Sub"))
    return document.tokens[verb].feats.get("VerbForm") == "Part" and any(
        t.lemma in load_set("speech", "outcomes", "perfect") for t in past
    )


def find_named(document: Document, frame: SpeechFrame, words: SpeechWords) -> str:
    """ "lehnt die Forderungen der Nachbarn ab", "lasse sich nicht erpressen": an act that is answered, but not told."""
    if frame.act not in ANSWERING:
        return ""
    inside = indices_in(document, frame.content)
    if frame.act == "deny" and (disowned := _find_disowned(document, inside, words)):
        return disowned
    for root in roots_in(document, inside):
        act = words.nouns.get(document.tokens[root].lemma, "")
        if act in BINDING and not _tells_of_what(document, root, inside):
            return act
        defying = load_set("speech", "outcomes", "defying")
        if frame.act == "reject" and not defying.isdisjoint(_readings_below(document, root)):
            return "threaten"
    return ""


def _find_disowned(document: Document, inside: Sequence[int], words: SpeechWords) -> str:
    """ "Eine solche Zusage habe es nie gegeben", "bestritt, das zugesagt zu haben": an act that was never performed."""
    giving = load_set("speech", "outcomes", "giving")
    for noun in _list_unspoken(document, inside):
        if (act := words.nouns.get(document.tokens[noun].lemma, "")) in BINDING:
            return act
    for root in (i for i in roots_in(document, inside) if document.tokens[i].upos in VERBAL):
        readings = set(verb_readings(document, root))
        children = [document.tokens[i] for i in document.children(root)]
        nouns = [t.lemma for t in children if t.deprel in OBJECTS | SUBJECTS and t.upos == "NOUN"]
        acts = [words.nouns.get(lemma, "") for lemma in nouns] if readings & giving else []
        if any(t.lemma in load_set("speech", "outcomes", "perfect") for t in children if t.deprel.startswith("aux")):
            acts += [words.verbs.get(reading, "") for reading in readings]
        if found := next((act for act in acts if act in BINDING), ""):
            return found
    return ""


def _list_unspoken(document: Document, inside: Sequence[int]) -> Iterator[int]:
    """The nouns behind a preposition beside "keine Rede": what is told never to have been spoken of."""
    for index in inside:
        token = document.tokens[index]
        if token.lemma in load_set("speech", "outcomes", "never"):
            beside = (*document.children(index), *(document.children(token.head) if token.head >= 0 else ()))
            yield from (i for i in beside if i != index and prepositions_of(document, i))


def _tells_of_what(document: Document, noun: int, inside: Sequence[int]) -> bool:
    """Whether the noun has what is demanded or promised with it: "nach einem Baustopp", "die Ufer zu räumen"."""
    return any(_is_what(document, child) for child in document.children(noun) if child in inside)


def _is_what(document: Document, child: int) -> bool:
    """Whether a word below such a noun tells what, and not whose it is."""
    cases = [document.tokens[i].lemma for i in document.children(child) if document.tokens[i].deprel == "case"]
    clause = document.tokens[child].deprel.startswith(("acl", "ccomp", "xcomp", "advcl"))
    return clause or any(case not in load_set("speech", "outcomes", "whose") for case in cases)


def _readings_below(document: Document, root: int) -> frozenset[str]:
    """The readings of a verb and of the infinitives below it."""
    verbs = [i for i in (root, *document.children(root)) if document.tokens[i].upos in VERBAL]
    objects = (f"{document.tokens[c].lemma} {document.tokens[i].lemma}" for i in verbs for c in document.children(i))
    return frozenset((*objects, *(reading for i in verbs for reading in verb_readings(document, i))))
