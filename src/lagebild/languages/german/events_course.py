"""Whether a deed goes on, was begun or tried, was planned and given up, or is only a rumour."""

from collections.abc import Sequence
from itertools import takewhile

from lagebild.languages.german.clauses import (
    CLAUSE_ENDS,
    PARTICLE,
    SUBJECTS,
    full_lemma,
    prepositions_of,
    verb_readings,
)
from lagebild.languages.german.events_initiators import is_known
from lagebild.languages.german.events_tense import is_negated, is_past, is_verb, read_tense, verb_above
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.words import load_set
from lagebild.model.text import Document, Token

MEASURED = frozenset({"BUSINESS", "SPORT"})
"""Types of deeds that are told of numbers as well."""
COMING = (
    (("visits", "coming"), ("visits", "coming_to")),
    (("presence", "joining"), ("presence", "joining_in")),
)
"""Sets of verbs of coming and of taking part, with those of the prepositions that open to or in what."""


def find_given_up(document: Document, index: int, words: EventWords) -> str | None:
    """The status of what was planned "at first": called off, or put off where the sentence goes on to plan it."""
    token = document.tokens[index]
    if _was_planned(document, index, words):
        return "cancelled"
    if token.head >= 0 and token.deprel in SUBJECTS and _was_planned(document, token.head, words):
        return "cancelled"
    planned = any(_was_planned(document, child, words) for child in document.children(index))
    goes_ahead = planned and token.head >= 0 and is_verb(document, token.head)
    return "postponed" if goes_ahead and read_tense(document, token.head, words) == "scheduled" else None


def _was_planned(document: Document, node: int, words: EventWords) -> bool:
    """Whether the word says with "at first" that something was planned, or is an infinitive of what was to be."""
    children = [document.tokens[i] for i in document.children(node)]
    if not any(t.text.lower() in words.courses.at_first for t in children):
        return False
    planned = {full_lemma(document, node), document.tokens[node].lemma} & words.statuses["scheduled"]
    return bool(planned) or any(t.lemma in words.future and is_past((t,)) for t in children)


def took_place(document: Document, index: int, words: EventWords) -> bool:
    """Whether the verb says of a noun of event that it was held, whatever had been planned ("fand gestern statt")."""
    verb = document.tokens[index].head
    return is_held(document, index, words) and read_tense(document, verb, words) == "occurred"


def is_held(document: Document, index: int, words: EventWords) -> bool:
    """Whether the verb says of a noun of event that it was, is or will be held."""
    token = document.tokens[index]
    if is_verb(document, index) or token.deprel != "nsubj" or token.head < 0:
        return False
    held = full_lemma(document, token.head) in (words.courses.dated & words.happening_verbs) - words.courses.beginning
    into_force = not load_set("events", "plans", "into_force").isdisjoint(verb_readings(document, token.head))
    return (held or into_force) and not is_negated(document, token.head, words)


def goes_on(document: Document, verb: int, words: EventWords) -> bool:
    """Whether the present tells what is so nowadays or since a time told ("seit Montag sind die Brücken gesperrt")."""
    around = [document.tokens[i] for i in (verb, *document.children(verb))]
    present = any(t.feats.get("VerbForm") == "Fin" and t.feats.get("Tense") == "Pres" for t in around)
    helpers = [t.lemma for t in around if t.deprel.startswith("aux")]
    # "sind gesperrt" is a state, "sind gesperrt worden" and "sind ertrunken" tell what was done
    done = len(helpers) > 1 or full_lemma(document, verb) in load_set("events", "courses", "becoming")
    kept = present and words.courses.having.isdisjoint(helpers) and not (done and words.perfect & {*helpers})
    modal = words.future | words.potential | words.hearsay
    nowadays = load_set("events", "courses", "nowadays")
    if kept and not modal.intersection(helpers) - {"werden"} and any(t.text.lower() in nowadays for t in around):
        return True
    return kept and any(
        document.tokens[i].text.lower() in words.since
        for child in document.children(verb)
        if document.tokens[child].deprel in {"obl", "advmod"}
        for i in document.children(child)
    )


def goes_further(document: Document, verb: int, kind: str) -> bool:
    """ "Suchten weiter nach Vermissten": whether a past verb tells what was not over yet; a number only grew again."""
    further = load_set("events", "courses", "further")
    adverbs = (document.tokens[i] for i in document.children(verb) if document.tokens[i].deprel == "advmod")
    return kind not in MEASURED and any(token.text.lower() in further for token in adverbs)


def carrying_verb(document: Document, index: int, words: EventWords) -> tuple[int, str]:
    """The verb above a noun, with its lemma; a particle that ends its clause belongs to it, whatever the tree says."""
    head = document.tokens[index].head
    particle = _particle_behind(document, index, words)
    if particle is None:
        return head, full_lemma(document, head)
    finite = head if head != particle else _finite_before(document, particle)
    if document.tokens[finite].feats.get("VerbForm") != "Fin":
        return head, full_lemma(document, head)
    return finite, document.tokens[particle].text.lower() + document.tokens[finite].lemma


def leads_to(document: Document, index: int) -> bool:
    """ "Das Urteil führte zu Protesten": whether the verb of the noun says what its subject leads to."""
    verb, cases = full_lemma(document, document.tokens[index].head), prepositions_of(document, index)
    return any(f"{verb} {case}" in load_set("events", "light_verbs", "leading_to") for case in cases)


def _particle_behind(document: Document, index: int, words: EventWords) -> int | None:
    """The last word of the clause, where it is one that can stand apart from its verb."""
    behind = range(index + 1, document.sentences[document.tokens[index].sentence].last)
    clause = takewhile(lambda i: document.tokens[i].text not in CLAUSE_ENDS, behind)
    last = max((i for i in clause if document.tokens[i].upos != "PUNCT"), default=index)
    apart = f"{document.tokens[last].text.lower()}zu" in words.zu_prefixes
    return last if apart and last != index else None


def _finite_before(document: Document, index: int) -> int:
    """The finite verb of the clause that this word closes, or the word itself."""
    sentence = document.sentences[document.tokens[index].sentence]
    for place in range(index - 1, sentence.first - 1, -1):
        if document.tokens[place].text in CLAUSE_ENDS:
            break
        if document.tokens[place].feats.get("VerbForm") == "Fin":
            return place
    return index


def is_time(document: Document, index: int) -> bool:
    """Whether the word stands in an expression of time."""
    return any(span.contains(document.tokens[index].span) for span, _, _ in document.times)


def has_only_begun(document: Document, index: int, verb: int, words: EventWords) -> bool:
    """Whether the verb tells a beginning, and none beside it the end ("begann um acht und endete um neun")."""
    lemma = full_lemma(document, verb)
    inquiry = lemma in load_set("events", "courses", "opening") and _is_inquiry(document, index)
    if lemma not in words.courses.beginning and not inquiry:
        return False
    beside = (i for i in document.children(verb) if document.tokens[i].deprel == "conj")
    return not any(full_lemma(document, i) in words.courses.ending for i in beside)


def _is_inquiry(document: Document, index: int) -> bool:
    """Whether the noun is one for an inquiry, which lasts once it is opened."""
    return document.tokens[index].lemma.lower().endswith(tuple(load_set("events", "courses", "inquiries")))


def is_said_no(document: Document, index: int, words: EventWords) -> bool:
    """Whether the clause says that it was not done ("trat nicht zurück", "nahm niemanden fest")."""
    if not is_verb(document, index):
        return any(means_nobody(document.tokens[i], words) for i in document.children(index))
    if is_corrected(document, index, words):
        return False
    children = list(document.children(index))
    core = [i for i in children if document.tokens[i].deprel in (*SUBJECTS, "obj")]
    core = [i for i in core if document.tokens[i].lemma.lower() not in load_set("events", "saying_no", "no_less")]
    none = [i for c in core for i in (c, *document.children(c))]
    # "auf keinen Fall", "von keiner Seite"
    none += [i for c in children if document.tokens[c].deprel == "obl" for i in _determiners(document, c)]
    if any(means_nobody(document.tokens[i], words) for i in none) or _is_neither(document, index, (*none, *children)):
        return True
    # behind a participle or infinitive stands what it is compared with ("so viel wie lange nicht mehr")
    if document.tokens[index].feats.get("VerbForm") != "Fin":
        children = [i for i in children if i < index]
    noes = words.negations - words.courses.scarcely
    return any(document.tokens[i].lemma.lower() in noes and _says_no(document, i, words) for i in children)


def _is_neither(document: Document, verb: int, around: Sequence[int]) -> bool:
    """ "Weder Kern noch Moor schoss", "wurde weder besetzt noch beschossen": whether it is one of two not done."""
    neither, nor = load_set("events", "saying_no", "neither"), load_set("events", "saying_no", "nor")
    if any(document.tokens[i].text.lower() in neither for i in around):
        return True
    token, children = document.tokens[verb], document.children(verb)
    joined = token.deprel == "conj" and any(document.tokens[i].text.lower() in nor for i in children)
    return joined and any(document.tokens[i].text.lower() in neither for i in document.children(token.head))


def _determiners(document: Document, noun: int) -> tuple[int, ...]:
    """What hangs on a noun behind a verb; "keine zwei Stunden später" only says how soon something was done."""
    children = tuple(document.children(noun))
    bare = all(document.tokens[i].deprel != "case" for i in children)
    return () if bare and is_time(document, noun) else children


def means_nobody(token: Token, words: EventWords) -> bool:
    """Whether the word says no of a noun, by its base form or as a word without forms ("keinerlei")."""
    return not words.courses.nobody.isdisjoint((token.lemma.lower(), token.text.lower()))


def is_corrected(document: Document, index: int, words: EventWords) -> bool:
    """Whether the sentence says what is so in the stead of what is not: "not on Monday but on Tuesday" was done."""
    sentence = document.sentences[document.tokens[index].sentence]
    return any(t.text.lower() in words.courses.correcting for t in document.tokens[sentence.first : sentence.last])


def _says_no(document: Document, index: int, words: EventWords) -> bool:
    """Whether a negation is of the whole clause: what stands right behind it is no circumstance and no "only"."""
    behind = list(document.tokens[index + 1 : index + 3])
    if behind and behind[0].text.lower() in words.courses.no_longer:
        return all(t.text.lower() not in words.courses.limiting for t in behind[1:])
    # "nicht zu klagen" denies, "nicht zu laut" softens
    if not behind or behind[0].deprel == "mark" or _is_goal(document, index + 1):
        return True
    circumstance = behind[0].upos in {"ADP", "ADJ", "NUM"} and behind[0].deprel != PARTICLE
    return not circumstance and behind[0].text.lower() not in words.courses.softening


def _is_goal(document: Document, case: int) -> bool:
    """Whether the preposition opens what a verb leads to ("nicht in den Rat einziehen"), no mere circumstance."""
    if _is_fixed(document, case) or _is_come_to(document, case):
        return True
    token = document.tokens[case]
    noun = document.tokens[token.head] if token.upos == "ADP" and token.head > case else None
    if noun is None or not noun.deprel.startswith("obl"):
        return False
    # the article tells more than the guessed case of a noun with one form for both ("auf einen Kandidaten")
    own = (document.tokens[i] for i in document.children(token.head) if document.tokens[i].deprel == "det")
    return any(t.feats.get("Case") == "Acc" for t in (noun, *own))


def _is_come_to(document: Document, case: int) -> bool:
    """ "Erschien nicht vor dem Ausschuss": whether the phrase tells to or in what somebody comes, and no time."""
    noun = document.tokens[case].head
    verb = document.tokens[noun].head if noun > case else -1
    if verb < 0 or is_time(document, noun):
        return False
    coming, into = full_lemma(document, verb), document.tokens[case].lemma.lower()
    return any(coming in load_set("events", *verbs) and into in load_set("events", *cases) for verbs, cases in COMING)


def _is_fixed(document: Document, case: int) -> bool:
    """ "Nicht in Kraft treten": whether the preposition is part of a phrase that only its verb makes whole."""
    noun = document.tokens[case].head
    verb = document.tokens[noun].head if noun >= 0 else -1
    phrase = f"{document.tokens[case].text.lower()} {document.tokens[noun].lemma} {full_lemma(document, verb)}"
    return verb >= 0 and phrase in load_set("events", "plans", "into_force")


def is_carried_out(document: Document, verb: int, words: EventWords) -> bool:
    """Whether the infinitive tells a deed begun or tried ("versuchten, die Tür aufzubrechen") or one done before."""
    helpers = [document.tokens[i] for i in document.children(verb) if document.tokens[i].deprel == "aux"]
    if any(t.lemma in words.perfect for t in helpers) or _is_let_behind(document, verb, words):
        return True
    above = document.tokens[verb].head
    if above >= 0 and document.tokens[above].lemma in words.courses.managed:
        return not is_negated(document, above, words)
    if above >= 0 and document.tokens[above].lemma in load_set("events", "courses", "attempts"):
        telling = verb_above(document, above)
        return telling is not None and read_tense(document, telling, words) == "occurred"
    tried = above >= 0 and full_lemma(document, above) in words.courses.carrying_out
    return tried and not is_negated(document, above, words) and read_tense(document, above, words) == "occurred"


def _is_let_behind(document: Document, verb: int, words: EventWords) -> bool:
    """ "Stürmen hat lassen": whether the auxiliary of what is done stands between the infinitive and its governor."""
    behind = document.tokens[verb + 1 : verb + 3]
    if len(behind) < 2 or behind[0].lemma not in words.courses.having or behind[0].feats.get("Mood") == "Sub":
        return False
    finite = behind[0].feats.get("VerbForm") == "Fin" and behind[1].feats.get("VerbForm") == "Inf"
    return finite and behind[1].lemma in words.courses.carrying_out


def is_passed_on(document: Document, index: int, words: EventWords) -> bool:
    """Whether the clause is what a rumour or report says ("Gerüchte, wonach …")."""
    return any(document.tokens[i].text.lower() in words.courses.passing_on for i in document.children(index))


def calls_untrue(document: Document, governor: int, words: EventWords) -> bool:
    """Whether the verb calls its object untrue ("bezeichnete er als falsch")."""
    if full_lemma(document, governor) not in words.courses.naming:
        return False
    return any(document.tokens[i].lemma.lower() in words.courses.untrue for i in document.children(governor))


def find_cause_told(document: Document, index: int, words: EventWords) -> str | None:
    """ "Bei Unruhen wurden zwei getötet" (or "seien getötet worden"): how what came of an unknown happening is told."""
    cases = {document.tokens[i].text.lower() for i in document.children(index) if document.tokens[i].deprel == "case"}
    head = document.tokens[index].head
    if head < 0 or not is_verb(document, head) or cases.isdisjoint(load_set("events", "courses", "causing")):
        return None
    told = read_tense(document, head, words)
    return told if told in {"occurred", "alleged"} and not is_known(document, index) else None
