"""Who is told beside an event, in a clause of condition or by another verb: he takes no part in it."""

from collections.abc import Iterator, Mapping, Sequence

from lagebild.languages.german.clauses import (
    PARTICLE,
    SUBJECTS,
    indices_in,
    is_no_nominative,
    is_passive,
    join_phrases,
    prepositions_of,
    reach_noun,
    roots_in,
    subtree,
)
from lagebild.languages.german.events_roles import POSSESSIVES, case_of, phrases_of, shared_subject, subject_of
from lagebild.languages.german.events_tense import is_condition, is_verb
from lagebild.languages.german.events_words import EventWords, event_words
from lagebild.languages.german.words import load_set, load_words
from lagebild.model.changes import replace
from lagebild.model.facts import TALK
from lagebild.model.spans import Span
from lagebild.model.syntax import CLAUSES_OF_NOUNS, NOUNS
from lagebild.model.text import Document, EventFrame

NAMING = NOUNS | {"NUM"}
"""Parts of speech of a subject that says by itself who it is."""
OBJECTS = frozenset({"obj", "iobj"})
NAMED = frozenset({"appos", "flat", "flat:name"})
"""Relations of a name to the noun before it that says who that is."""


def drop_conditional(document: Document, index: int, spans: Sequence[Span], words: EventWords) -> tuple[Span, ...]:
    """The spans without those in a clause of condition on which the event depends ("sollte A, werde B kommen")."""
    own = {index, *document.ancestors(index)}
    sentence = document.sentences[document.tokens[index].sentence].span
    return tuple(
        span
        for span in spans
        if not sentence.contains(span)
        or not any(is_condition(document, verb, words) for verb in _verbs_between(document, span, own))
    )


def drop_of_later(document: Document, index: int, spans: Sequence[Span]) -> tuple[Span, ...]:
    """The spans without the subject of what is told to be done after or because of the event."""
    token = document.tokens[index]
    cases = prepositions_of(document, index)
    own = any(document.tokens[i].deprel == "det:poss" for i in document.children(index))
    if (
        token.upos not in NOUNS
        or not token.deprel.startswith("obl")
        or cases.isdisjoint(load_set("events", "later", "prepositions"))
        or own
    ):
        return tuple(spans)
    subjects = (i for i in document.children(token.head) if document.tokens[i].deprel.startswith("nsubj"))
    acting = {i for subject in subjects for i in subtree(document, subject)}
    return tuple(s for s in spans if document.root_of(s) not in acting)


def keep_told_behind(document: Document, index: int, spans: Sequence[Span]) -> tuple[Span, ...]:
    """ "Nach dem Angriff auf A kam B an": to whom the noun itself says it was done, and no subject of the clause."""
    own = [s for s in spans if (root := document.root_of(s)) is not None and index in document.ancestors(root)]
    return drop_of_later(document, index, spans) if own else tuple(spans)


def keep_with_subject(document: Document, index: int, doers: Sequence[Span]) -> tuple[Span, ...]:
    """Of several who may do what a word tells, only those of its clause, where a noun among them is its subject.

    A noun that has one of them behind it as an owner leaves out whom another sentence names.
    """
    if not is_verb(document, index):
        return _of_own_sentence(document, index, doers)
    doers = [span for span in doers if not _is_misread(document, span, index)]
    subject = subject_of(document, index)
    if subject is None:
        return _without_other_subjects(document, index, doers)
    if document.tokens[subject].upos not in NAMING:
        return tuple(doers)
    if not any(span.contains(document.tokens[subject].span) for span in doers):
        return _without_main_clause(document, index, doers)
    own = (s for s in doers if _hangs_below(document, s, index) and not _is_object(document, s, index, subject))
    return tuple(s for s in own if not _is_around(document, s, index))


def _is_around(document: Document, span: Span, verb: int) -> bool:
    """ "Verweigerte im Rat die Aussage": whether the phrase says where or with whose help the subject does it."""
    root = document.root_of(span)
    if root is None or document.tokens[root].head != verb or document.tokens[root].deprel != "obl":
        return False
    cases = prepositions_of(document, root)
    return bool(cases) and cases <= load_set("events", "companions", "around")


def _is_misread(document: Document, span: Span, verb: int) -> bool:
    """ "hatte den Jemen verlassen": whether what the tree takes for a subject is by its article none."""
    root = document.root_of(span)
    if root is None or document.tokens[root].head != verb or document.tokens[root].deprel not in SUBJECTS:
        return False
    return is_no_nominative(document, root)


def _without_other_subjects(document: Document, verb: int, doers: Sequence[Span]) -> tuple[Span, ...]:
    """ "Nachdem A geredet und B gefordert hatte, lud C ein": only A, the subject of the verb before "und"."""
    shared = shared_subject(document, verb) if document.tokens[verb].deprel == "conj" else None
    if shared is None or not any(span.contains(document.tokens[shared].span) for span in doers):
        return tuple(doers)
    roots = [(span, document.root_of(span)) for span in doers]
    return tuple(s for s, root in roots if root is None or root == shared or not _is_subject(document, root))


def _is_subject(document: Document, index: int) -> bool:
    return document.tokens[index].deprel in SUBJECTS


def _without_main_clause(document: Document, verb: int, doers: Sequence[Span]) -> tuple[Span, ...]:
    """ "Als das Boot sank, lag Kerns Bericht im Amt": without those of the clause that stands above the verb's."""
    marked = any(document.tokens[i].deprel == "mark" for i in document.children(verb))
    relation = document.tokens[verb].deprel
    if relation not in CLAUSES_OF_NOUNS and (relation != "advcl" or not marked):
        return tuple(doers)
    sentence = document.sentences[document.tokens[verb].sentence].span
    return tuple(s for s in doers if not sentence.contains(s) or _hangs_below(document, s, verb))


def _of_own_sentence(document: Document, index: int, doers: Sequence[Span]) -> tuple[Span, ...]:
    """ "die Erweiterung des Bundes": beside an owner of the noun nobody is believed who stands in another sentence."""
    sentence = document.sentences[document.tokens[index].sentence].span
    own = [document.tokens[i].span for i in document.children(index) if document.tokens[i].deprel == "nmod"]
    owned = any(doer.contains(span) for doer in doers for span in own)
    return tuple(s for s in doers if sentence.overlaps(s)) if owned else tuple(doers)


def _is_object(document: Document, span: Span, index: int, subject: int) -> bool:
    """Whether the span is the object of the verb, or a second subject that by its article is none."""
    root = document.root_of(span)
    if root is None or root == subject or document.tokens[root].head != index:
        return False
    relation = document.tokens[root].deprel
    return relation in OBJECTS or (relation in SUBJECTS and is_no_nominative(document, root))


def drop_no_agents(document: Document, index: int, doers: Sequence[Span], words: EventWords) -> tuple[Span, ...]:
    """The doers without where it is done from, in the passive without whom no preposition of an agent names."""
    doers = [span for span in doers if not _is_origin(document, span)]
    if not is_verb(document, index) or not is_passive(document, index):
        return tuple(doers)
    return tuple(s for s in doers if not _is_no_agent(document, s, index, words))


def drop_far(document: Document, index: int, frame: EventFrame, told: Sequence[Span]) -> EventFrame:
    """The talk without doers where its own sentence tells who meets and names none of them."""
    sentence = document.sentences[document.tokens[index].sentence].span
    far = frame.type == TALK and told and not any(sentence.contains(doer) for doer in frame.by)
    return replace(frame, by=()) if far else frame


def drop_where(document: Document, doers: Sequence[Span], roles: Mapping[str, tuple[Span, ...]]) -> tuple[Span, ...]:
    """ "Der Abzug aus dem Korridor": the doers without what a preposition makes the place."""
    doing = {None, event_words().genitive} | event_words().agents
    roots = ((s, document.root_of(s)) for s in roles.get("place", ()))
    where = [s for s, root in roots if root is not None and case_of(document, root) not in doing]
    return tuple(s for s in doers if not any(s.overlaps(place) for place in where))


def _is_no_agent(document: Document, span: Span, index: int, words: EventWords) -> bool:
    root = document.root_of(span)
    case = case_of(document, root) if root is not None else None
    if case is None or not _hangs_below(document, span, index):
        return False
    return case not in words.agents | load_set("events", "passive_agents", "of_nouns")


def _is_origin(document: Document, span: Span) -> bool:
    """ "Wird von Bonn aus geleitet", but not "von Helfern aus dem Auto geholt": whether it is done from there."""
    root, behind = document.root_of(span), document.indices_of(span).stop
    origins = load_set("events", "passive_agents", "behind_origins")
    if root is None or case_of(document, root) is None or behind >= len(document.tokens):
        return False
    token = document.tokens[behind]
    if token.text not in origins or token.deprel == PARTICLE:
        return False
    return token.deprel != "case" or token.head < behind or not _may_be_dative(document, token.head)


def _may_be_dative(document: Document, noun: int) -> bool:
    """Whether the noun has no article but one of the dative, as behind "aus"."""
    articles = [document.tokens[i] for i in document.children(noun) if document.tokens[i].deprel.startswith("det")]
    plural = document.tokens[noun].feats.get("Number") == "Plur"
    dative = load_set("events", "passive_agents", "dative_of_many" if plural else "dative")
    if articles:
        return articles[0].text.lower().endswith(tuple(dative))
    return not plural or document.tokens[noun].text.endswith(
        tuple(load_set("events", "passive_agents", "dative_nouns"))
    )


def list_companions(document: Document, index: int, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Those of the spans that do what the subject of an active verb does ("erhielt gemeinsam mit A den Preis")."""
    if not is_verb(document, index) or is_passive(document, index):
        return ()
    return tuple(span for span in spans if _hangs_below(document, span, index) and _is_companion(document, span))


def _is_companion(document: Document, span: Span) -> bool:
    root = document.root_of(span)
    while root is not None and document.tokens[root].deprel in NAMED:
        root = document.tokens[root].head
    words = load_words("events")["companions"]
    cases = () if root is None else (i for i in document.children(root) if i and document.tokens[i].deprel == "case")
    return any(
        document.tokens[i].text.lower() in words["prepositions"]
        and document.tokens[i - 1].text.lower() in words["adverbs"]
        for i in cases
    )


def without_heads_of(document: Document, spans: Sequence[Span], others: Sequence[Span]) -> tuple[Span, ...]:
    """The spans without those whose head is that of another one, which may tell more of the same."""
    heads = {document.root_of(other) for other in others}
    return tuple(s for s in spans if document.root_of(s) not in heads)


def drop_contents(document: Document, index: int, spans: Sequence[Span]) -> tuple[Span, ...]:
    """The spans without those of a clause that the verb governs, where it has an object of its own.

    "Er warf A vor, B zu schützen": only A is accused.
    """
    inner = [span for span in spans if is_verb(document, index) and _is_content(document, span, index)]
    return tuple(s for s in spans if s not in inner) if len(inner) < len(spans) else tuple(spans)


def keep_own_targets(document: Document, index: int, spans: Sequence[Span], told: Sequence[Span]) -> tuple[Span, ...]:
    """The spans without those that another verb of the sentence governs, where the tree has an own one among them.

    "Sie hielten A fest und verschleppten B": only B was abducted. Nor does one of another sentence stand in for it.
    """
    sentence = document.sentences[document.tokens[index].sentence].span
    if told and not any(sentence.overlaps(s) for s in spans):
        return ()
    own = [s for s in spans if any(s.overlaps(t) and document.root_of(s) == document.root_of(t) for t in told)]
    if not own or not any(_names_by_itself(document, s) for s in own):
        return tuple(spans)
    return tuple(s for s in spans if s in own or not _is_of_other_verb(document, s, index))


def _names_by_itself(document: Document, span: Span) -> bool:
    root = document.root_of(span)
    return root is not None and document.tokens[root].upos in NOUNS


def _is_of_other_verb(document: Document, span: Span, index: int) -> bool:
    """Whether the span stands in another sentence, or its next verb is another one than that of the event."""
    root = document.root_of(span)
    if root is None or document.tokens[root].sentence != document.tokens[index].sentence:
        return True
    own = (index, *document.ancestors(index))
    verb = next((i for i in own if is_verb(document, i)), None)
    above = next((i for i in document.ancestors(root) if is_verb(document, i) or i == index), None)
    return above not in {index, verb}


def _is_content(document: Document, span: Span, index: int) -> bool:
    """Whether another verb below that at `index` governs the span."""
    roots = roots_in(document, indices_in(document, (span,)))
    below = any(index in document.ancestors(root) for root in roots[:1])
    return below and any(True for _ in _verbs_between(document, span, {index}))


def _hangs_below(document: Document, span: Span, index: int) -> bool:
    above = (i for root in roots_in(document, indices_in(document, (span,))) for i in document.ancestors(root))
    return index in above and not any(True for _ in _verbs_between(document, span, {index}))


def _verbs_between(document: Document, span: Span, own: set[int]) -> Iterator[int]:
    """The verbs above the span below the first of its governors that is one of `own`."""
    for root in roots_in(document, indices_in(document, (span,)))[:1]:
        for above in document.ancestors(root):
            if above in own:
                break
            if is_verb(document, above):
                yield above


def reach_nouns(document: Document, index: int, spans: Sequence[Span], trigger: Span) -> tuple[Span, ...]:
    """The participants, each up to its noun where that is not the event itself."""
    reached = ((_reach_own_noun(document, index, span) or reach_noun(document, span), span) for span in spans)
    whole = tuple(span if reach.overlaps(trigger) else reach for reach, span in reached)
    return whole if whole == tuple(spans) else join_phrases(whole)


def _reach_own_noun(document: Document, index: int, span: Span) -> Span | None:
    """The phrase behind "seine" alone where its noun is the object of the verb ("hat seine Frau verletzt")."""
    root = document.root_of(span)
    if root is None or document.tokens[root].deprel not in POSSESSIVES or document.tokens[index].upos != "VERB":
        return None
    noun = document.tokens[root].head
    return next(phrases_of(document, noun)) if document.tokens[noun].head == index else None
