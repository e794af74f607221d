"""Who stands beside an event and only warns of it, asks for it, blames it or ends it: he takes no part in it."""

from lagebild.languages.german.clauses import full_lemma, subtree
from lagebild.languages.german.control import asks_for_leave, is_asked_for, is_for_others, list_bidden
from lagebild.languages.german.coordination import with_conjuncts
from lagebild.languages.german.events_initiators import is_known
from lagebild.languages.german.events_lasting import is_undone
from lagebild.languages.german.events_roles import CIRCUMSTANCES, case_of, slots_behind, subject_of
from lagebild.languages.german.events_tense import is_verb
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.mouthpieces import find_mouthpiece
from lagebild.languages.german.speech_links import act_of_verb
from lagebild.languages.german.speech_words import speech_words
from lagebild.languages.german.words import load_set, load_words
from lagebild.model.syntax import NOUNS, OBLIQUE
from lagebild.model.text import Document

DEMAND = "demand"
DONE_TO_OTHERS = frozenset({"SANCTION"})
"""Types of deeds of which one refuses that they be done."""
DECIDED = frozenset({"AID", "LEGISLATE", "SANCTION", "SUPPORT"})
"""Types of what those who talk about it may decide to do."""
DATIVE = frozenset({"iobj", "obl:arg"})
INFINITIVES = frozenset({"xcomp", "ccomp"})
OWNING = frozenset({"nmod", "nmod:poss", "det:poss"})
WARNED = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "obl:arg", "obl:agent"})


def list_warned(document: Document, index: int, words: EventWords) -> tuple[int, ...]:
    """Who warns and is warned of the event at `index`: they take no part in it."""
    head = document.tokens[index].head
    marks = (document.tokens[i].text.lower() for i in document.children(index))
    if (
        head < 0
        or full_lemma(document, head) not in words.warning_verbs
        or words.warning_prepositions.isdisjoint(marks)
    ):
        return ()
    return tuple(i for i in document.children(head) if document.tokens[i].deprel in WARNED)


def list_brought_about(document: Document, index: int, words: EventWords) -> tuple[int, ...]:
    """What the event at `index` has or does ("ein Angriff hätte Folgen"), or who only asks for it: neither does it.

    Nor does he among whom it stirs feelings ("löste bei Moor Wut aus").

    Nor does it whom one threatens with it or promises it, or who makes others do it or forbids them to.
    """
    token = document.tokens[index]
    if is_verb(document, index) and token.head >= 0 and token.deprel in INFINITIVES:
        promised = full_lemma(document, token.head) in load_set("events", "plans", "promising")
        if promised:
            return _list_datives(document, token.head)
    if token.deprel == "acl" and token.feats.get("VerbForm") == "Inf" and not asks_for_leave(document, index):
        return (*_list_demanding(document, token.head, words), *_list_preventing(document, token.head))
    if token.head >= 0 and _is_done_by_others(document, index):
        return with_conjuncts(document, [subject_of(document, token.head)])
    if token.head >= 0 and token.deprel == "obl" and token.upos == "NOUN":
        threatens = full_lemma(document, token.head) in words.statuses["threatened"]
        return _list_datives(document, token.head) if threatens else ()
    if token.deprel != "nsubj" or token.head < 0:
        return ()
    at = load_set("events", "onlookers", "among")
    beside = document.children(token.head)
    return tuple(i for i in beside if document.tokens[i].deprel in {"obj", "iobj"} or case_of(document, i) in at)


def _is_done_by_others(document: Document, index: int) -> bool:
    """Whether the verb above the event makes others do it or asks for it, so that its subject does not do it."""
    token = document.tokens[index]
    if list_bidden(document, index) or is_for_others(document, index):
        return True
    if token.upos != "NOUN":
        return False
    asked = token.deprel == "obj" and full_lemma(document, token.head) in load_set("events", "onlookers", "asking")
    return asked or (token.deprel.startswith("obl") and is_asked_for(document, index))


def _list_demanding(document: Document, noun: int, words: EventWords) -> tuple[int, ...]:
    """Whose demand the noun is of which an infinitive tells what others are to do ("Moors Aufruf, zu gehen")."""
    lemma = document.tokens[noun].lemma
    if speech_words().nouns.get(lemma) != DEMAND and lemma not in load_words("speech")["told"]["errands"][DEMAND]:
        return ()
    owners = [i for i in document.children(noun) if document.tokens[i].deprel in OWNING]
    owners = [i for i in owners if case_of(document, i) in {None, *words.agents}]
    return with_conjuncts(document, owners)


def _list_preventing(document: Document, noun: int) -> tuple[int, ...]:
    """ "Vereitelte den Versuch, zu fliehen": who keeps others from what the infinitive of the noun tells."""
    token = document.tokens[noun]
    if token.deprel != "obj" or full_lemma(document, token.head) not in load_set("events", "plans", "preventing"):
        return ()
    return with_conjuncts(document, [subject_of(document, token.head)])


def list_refusing(document: Document, index: int, kind: str) -> tuple[int, ...]:
    """ "Moor lehnte Sanktionen ab": who refuses what is done to others, and so does not do it."""
    token = document.tokens[index]
    if kind not in DONE_TO_OTHERS or token.upos != "NOUN" or token.deprel != "obj" or token.head < 0:
        return ()
    if full_lemma(document, token.head) not in load_set("events", "onlookers", "refusing"):
        return ()
    return with_conjuncts(document, [subject_of(document, token.head)])


def list_mouthpieces(document: Document, index: int) -> tuple[int, ...]:
    """ "Lehnte über seinen Anwalt ab": who only passes on what the verb at `index`, or that above it, tells."""
    verbs = (i for i in (index, document.tokens[index].head) if i >= 0 and is_verb(document, i))
    found = (find_mouthpiece(document, verb) for verb in verbs)
    return tuple(j for i in found if i is not None for j in subtree(document, i))


def list_citing(document: Document, index: int) -> tuple[int, ...]:
    """ "Laut dem Vertrag liefert Moor": who does what the noun at `index` is the source of."""
    token = document.tokens[index]
    if token.upos != "NOUN" or token.head < 0 or token.deprel not in CIRCUMSTANCES:
        return ()
    if case_of(document, index) not in load_set("events", "cited", "prepositions"):
        return ()
    return tuple(i for i in document.children(token.head) if document.tokens[i].deprel in WARNED)


def is_answered(document: Document, index: int) -> bool:
    """ "Verlangt eine Erklärung für den Angriff": whether what somebody asks for or threatens answers a known deed."""
    token, before = document.tokens[index], min(subtree(document, index)) - 1
    if token.upos != "NOUN" or token.deprel not in OBLIQUE | {"nmod"} or before < 0 or not is_known(document, index):
        return False
    answering = document.tokens[before].lemma in load_set("events", "embedding", "answers")
    return answering and case_of(document, index) in load_set("events", "embedding", "answered")


def list_answering(document: Document, index: int) -> tuple[int, ...]:
    """Who asks for what answers a deed, or threatens with it: he has not done that."""
    return _list_subjects_above(document, index) if is_answered(document, index) else ()


def list_onlookers(document: Document, index: int, kind: str, words: EventWords) -> tuple[int, ...]:
    """Who fears or blames a deed, or speaks of what its relative clause ascribes to others ("lobte das Treffen, …")."""
    token = document.tokens[index]
    if token.head < 0 or token.deprel not in CIRCUMSTANCES:
        return ()
    if is_undone(document, index, words) or _is_met_with(document, index) or is_opposed(document, index):
        return _list_subjects_above(document, index)
    lemma = full_lemma(document, token.head)
    if lemma in words.light_verbs:
        return ()
    if _is_own(document, index):
        return _list_datives(document, token.head)
    feared = lemma in words.statuses["hypothetical"]
    ended = token.deprel == "obj" and token.upos == "NOUN" and lemma in load_set("events", "onlookers", "ending")
    judged = token.deprel == "obj" and act_of_verb(document, token.head, speech_words()) == "accuse"
    discussed = kind not in DECIDED and token.upos == "NOUN" and lemma in load_set("events", "embedding", "discussing")
    told = feared or ended or judged or discussed or any(True for _ in slots_behind(document, index, words))
    return with_conjuncts(document, [subject_of(document, token.head)]) if told else ()


def is_opposed(document: Document, index: int) -> bool:
    """ "Will gegen die Entlassung klagen": whether somebody means to take steps against a known deed."""
    against = load_set("events", "embedding", "against")
    noun = document.tokens[index].deprel in OBLIQUE and not is_verb(document, index)
    return noun and case_of(document, index) in against and is_known(document, index)


def _is_met_with(document: Document, index: int) -> bool:
    """ "Leiden unter dem Streik", "bereiten sich auf den Streik der Bahner vor": whether others meet with the event."""
    verb, case = full_lemma(document, document.tokens[index].head), case_of(document, index) or ""
    known, owned = (load_words("events")["onlookers"][group] for group in ("meeting", "meeting_of_others"))
    owners = (i for i in document.children(index) if document.tokens[i].deprel in OWNING)
    others = any(case_of(document, i) is None and document.tokens[i].deprel != "det:poss" for i in owners)
    if not others and verb in load_set("events", "onlookers", "getting_ready") and _is_own_strike(document, index):
        return False
    return case in known.get(verb, ()) or (others and case in owned.get(verb, ()))


def _is_own_strike(document: Document, index: int) -> bool:
    """Whether a union gets ready for a strike, or who is named below its noun ("die Gewerkschaft Holz (GH)")."""
    strikes, unions = (tuple(load_set("events", "onlookers", group)) for group in ("strikes", "striking"))
    if not document.tokens[index].lemma.lower().endswith(strikes):
        return False
    heads = (i for i, t in enumerate(document.tokens) if t.upos in NOUNS and t.lemma.lower().endswith(unions))
    names = {document.tokens[i].text for head in heads for i in subtree(document, head)}
    return any(document.tokens[i].text in names for i in _list_subjects_above(document, index))


def _list_subjects_above(document: Document, index: int) -> tuple[int, ...]:
    """The subjects of all verbs above the word."""
    verbs = (verb for verb in document.ancestors(index) if is_verb(document, verb))
    return with_conjuncts(document, (subject_of(document, verb) for verb in verbs))


def _list_datives(document: Document, verb: int) -> tuple[int, ...]:
    """To whom the verb is done, without a preposition."""
    beside = (i for i in document.children(verb) if document.tokens[i].deprel in DATIVE)
    return tuple(i for i in beside if case_of(document, i) is None)


def _is_own(document: Document, index: int) -> bool:
    """ "Bot dem Rat seinen Rücktritt an": whether the noun tells what the subject of its verb does himself."""
    owned = any(document.tokens[i].deprel == "det:poss" for i in document.children(index))
    return owned and document.tokens[index].deprel == "obj"
