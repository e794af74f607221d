"""What a number counts: by its unit, by what the clause says became of those counted, or by the noun it stands with."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from lagebild.languages.german.clauses import SUBJECTS, full_lemma, roots_in, subtree, verb_readings
from lagebild.languages.german.numbers import figure_words
from lagebild.languages.german.words import load_set
from lagebild.model.syntax import DONE_TO, NOUNS
from lagebild.model.text import Document

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ"})
PHRASE = frozenset({"nummod", "amod", "nmod", "conj", "appos", "flat", "det", "advmod", "dep"})
"""Relations that keep a word inside the phrase of the noun above it."""
PREDICATES = frozenset({"VERB", "ADJ"})
MIN_LAST_PART = 5
"""Shorter nouns are the chance ending of too many words."""
MAX_CLIMB = 4
HYPHEN = "-"


def find_unit(document: Document, index: int) -> tuple[str, str] | None:
    """Kind and unit that the word names: money, per cent, distance."""
    token = document.tokens[index]
    units = figure_words()["units"]
    forms = (token.lemma.lower(), token.text.lower(), token.lemma.lower().rpartition(HYPHEN)[2])
    found = next((units[form] for form in forms if form in units), None)
    return (found[0], found[1]) if found else None


def find_kind(document: Document, indices: Sequence[int]) -> str | None:
    """What those counted are or became, as the words tell; None where they tell nothing."""
    heads = _list_counted(document, indices)
    if not heads:
        return None
    inside = [*indices, *(i for head in heads for i in document.children(head) if _tells_of(document, i))]
    named = [what for i in inside if document.tokens[i].upos in NOMINAL for what in _counted_by(document, i)]
    fates = figure_words()["fates"]["kinds"]
    own = next((what for what in named if what in fates), None)
    became = next(_fates(document, heads[0]), None)
    if own in figure_words()["passing"]["kinds"] and became is not None:
        return became
    return _dies(document, heads[0]) or own or became or _of_deed(document, heads[0]) or next(iter(named), None)


def _list_counted(document: Document, indices: Sequence[int]) -> tuple[int, ...]:
    """ "Vier Bauern schwere Verletzungen": the heads, for a number that the tree hangs on a later noun the next one."""
    heads = roots_in(document, indices)
    return tuple(dict.fromkeys(head + 1 if _counts_next(document, head) else head for head in heads))


def _counts_next(document: Document, index: int) -> bool:
    """Whether a noun that does not belong to the one above the number stands between the two, right behind it."""
    token = document.tokens[index]
    if token.upos != "NUM" or token.head <= index + 1:
        return False
    noun = document.tokens[index + 1]
    return noun.upos in NOUNS and noun.head == document.tokens[token.head].head and noun.deprel in SUBJECTS | {"obj"}


def names_victims(document: Document, index: int) -> bool:
    """Whether the noun names people by what became of them ("Todesopfer", "Verletzte"), or the lives that were lost."""
    low = document.tokens[index].lemma.lower()
    return fate_of(document, index) is not None or low in figure_words()["lives"]["nouns"]


def fate_of(document: Document, index: int) -> str | None:
    """What became of people by the noun for them, if it says so ("Verletzte")."""
    fates = figure_words()["fates"]["kinds"]
    return next((kind for kind in _counted_by(document, index) if kind in fates), None)


def counts_participants(document: Document, index: int) -> bool:
    """Whether the noun names people as those who take part ("Teilnehmer", "Streikende")."""
    return _counted_by(document, index)[:1] == ("participants",)


def is_told(document: Document, indices: Sequence[int], kind: str) -> bool:
    """Whether any word of the sentence speaks of that fate; other kinds need no such word."""
    words = figure_words()
    if kind not in words["fates"]["kinds"]:
        return True
    sentence = document.sentences[document.tokens[indices[0]].sentence]
    near = [i for i in range(sentence.first, sentence.last) if not _lives(document, i)]
    spoken = {document.tokens[i].lemma.lower() for i in near} | {full_lemma(document, i) for i in near}
    lists = (words[group].get(kind, ()) for group in ("outcome", "fate", "fate_words"))
    return any(spoken & set(found) for found in lists) or any(kind in _counted_by(document, i) for i in near)


def does_otherwise(document: Document, indices: Sequence[int], kind: str) -> bool:
    """ "Beim Tod des Kindes weinten 20 Menschen": whether a verb tells something else of those counted."""
    if kind not in figure_words()["fates"]["kinds"]:
        return False
    for head in _list_counted(document, indices)[:1]:
        top = _top_of_phrase(document, head)
        verb = document.tokens[top].head
        if document.tokens[top].deprel not in SUBJECTS or verb < 0 or document.tokens[verb].upos not in PREDICATES:
            return False
        # who recovers the dead is none of them
        beside = [i for i in document.children(verb) if i != top and document.tokens[i].deprel != "obj"]
        named = any(kind in _counted_by(document, i) for i in (verb, *subtree(document, top), *beside))
        return not named and not _befalls_pronoun(document, verb, kind)
    return False


def _befalls_pronoun(document: Document, verb: int, kind: str) -> bool:
    """ "Ein Mann schoss, bis er getötet wurde": whether another verb of the sentence tells the fate of a pronoun."""
    sentence = document.sentences[document.tokens[verb].sentence]
    words = figure_words()
    fatal = {*words["outcome"].get(kind, ()), *words["fate"].get(kind, ())}
    pronouns = (i for i in range(sentence.first, sentence.last) if document.tokens[i].upos == "PRON")
    suffering = (document.tokens[i].head for i in pronouns if document.tokens[i].deprel in SUBJECTS)
    return any(i not in {-1, verb} and full_lemma(document, i) in fatal for i in suffering)


def _counted_by(document: Document, index: int) -> tuple[str, ...]:
    return _kinds_of_noun(document.tokens[index].lemma.lower())


@cache
def _kinds_of_noun(low: str) -> tuple[str, ...]:
    """What a noun counts, read by its last part."""
    return tuple(
        what
        for what, nouns in figure_words()["counted"].items()
        if any(low == noun or (len(noun) >= MIN_LAST_PART and low.endswith(noun)) for noun in nouns)
    )


def _dies(document: Document, index: int) -> str | None:
    """The kind of the dead, where the verb says it of those counted, whatever they were ("Verletzte starben")."""
    top = _top_of_phrase(document, index)
    token = document.tokens[top]
    if token.head < 0 or token.deprel not in SUBJECTS | {"obj"}:
        return None
    words = figure_words()["deadly"]
    deadly: str = words["kind"]
    lemma = full_lemma(document, token.head)
    dies = token.deprel in SUBJECTS and (
        lemma in figure_words()["fate"][deadly]
        or (lemma in words["verbs"] and words["fighters"] in _counted_by(document, top) and _is_alone(document, top))
    )
    beside = [document.tokens[i] for i in document.children(token.head)]
    suffers = token.deprel != "nsubj" or all(t.deprel != "obj" for t in beside)
    killing = suffers and any(t.lemma.lower() in words["adverbs"] for t in beside)
    return deadly if dies or killing else None


def _of_deed(document: Document, index: int) -> str | None:
    """What the noun above says becomes of those counted ("die Festnahme von acht Demonstranten")."""
    head = document.tokens[index].head
    if head < 0 or document.tokens[index].deprel != "nmod":
        return None
    cases = {document.tokens[i].lemma.lower() for i in document.children(index) if document.tokens[i].deprel == "case"}
    low = document.tokens[head].lemma.lower()
    told = (what for what, nouns in figure_words()["deeds"].items() if low in nouns)
    return next(told, None) if cases <= {*figure_words()["part"]["of_deeds"]} else None


def _is_alone(document: Document, subject: int) -> bool:
    """Whether the verb says of its subject no more than time and place: nothing that it falls under or into."""
    beside = (document.tokens[i].deprel for i in document.children(document.tokens[subject].head) if i != subject)
    return not any(relation in {"obj", "obl:arg", "xcomp"} for relation in beside)


def _fates(document: Document, index: int) -> Iterator[str]:
    """What the verb above the phrase says became of those it names."""
    words: dict[str, Any] = figure_words()
    top = _top_of_phrase(document, index)
    verb = document.tokens[top].head
    if verb < 0:
        return
    relation, lemma = document.tokens[top].deprel, full_lemma(document, verb)
    if relation in DONE_TO or (relation == "nsubj" and not _acts_on(document, verb)):
        yield from (what for what, verbs in words["outcome"].items() if lemma in verbs)
    if relation not in SUBJECTS:
        return
    near = [i for i in (verb, *document.children(verb)) if not _stands_apart(document, i) and not _lives(document, i)]
    # a participle may be of another verb than the table says ("vermisst")
    participles = {t.text.lower() for t in map(document.tokens.__getitem__, near) if t.feats.get("VerbForm") == "Part"}
    beside = {document.tokens[i].lemma.lower() for i in near} | participles
    readings = set(verb_readings(document, verb))
    yield from (what for what, verbs in words["fate"].items() if not readings.isdisjoint(verbs))
    yield from (what for what, found in words["fate_words"].items() if beside & set(found))


def _tells_of(document: Document, index: int) -> bool:
    """ "Zwei Anschläge mit Toten": whether what stands behind the noun says who those are that the noun counts."""
    token = document.tokens[index]
    cases = (document.tokens[i].lemma.lower() for i in document.children(index) if document.tokens[i].deprel == "case")
    return token.deprel == "nmod" and load_set("figures", "of_others", "prepositions").isdisjoint(cases)


def _lives(document: Document, index: int) -> bool:
    """ "103 Tiere leben dort": whether the word is a verb of living, and not the life that somebody loses."""
    token = document.tokens[index]
    living = token.lemma.lower() in load_set("figures", "lives", "verbs")
    return living and token.upos == "VERB" and token.feats.get("VerbForm") != "Part"


def _stands_apart(document: Document, index: int) -> bool:
    """ "Beim Tod eines Kindes": whether the noun tells of another happening than the verb."""
    apart = figure_words()["apart"]["prepositions"]
    return any(
        document.tokens[i].lemma.lower() in apart
        for i in document.children(index)
        if document.tokens[i].deprel == "case"
    )


def _top_of_phrase(document: Document, index: int) -> int:
    """The noun whose phrase holds the word."""
    for _ in range(MAX_CLIMB):
        token = document.tokens[index]
        if token.head < 0 or token.deprel not in PHRASE or document.tokens[token.head].upos not in NOMINAL:
            break
        index = token.head
    return index


def _acts_on(document: Document, verb: int) -> bool:
    """Whether the verb is active: then its subject does it and does not suffer it."""
    if document.tokens[verb].feats.get("VerbForm") != "Part":
        return True
    return any(document.tokens[i].deprel == "obj" for i in document.children(verb))
