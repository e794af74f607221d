"""How whom a German noun tells of stands to the state or body named in its phrase: its government, an officer."""

from functools import cache

from lagebild.languages.german.clauses import full_lemma
from lagebild.languages.german.mention_phrase import Phrase
from lagebild.languages.german.mention_words import NounSense, adjective_stem, list_synonyms, mention_words, word_set
from lagebild.model.changes import replace
from lagebild.model.text import Document, MentionFrame

SUSPECT = "suspect"
"""Role key of whoever is accused, suspected or convicted of a deed."""


def with_relation(document: Document, frame: MentionFrame, phrase: Phrase, sense: NounSense) -> MentionFrame:
    """The frame with what the noun says of its relation to the state or body that the phrase names."""
    counsel, client = word_set("persons", "counsels"), word_set("persons", "clients")
    frame = replace(frame, counsel=sense.head in counsel, client=sense.head in client and frame.form == "description")
    frame = replace(frame, role=SUSPECT) if _is_accused(document, frame, phrase, sense) else frame
    last = sense.base.rsplit("-", 1)[-1]
    if frame.form == "name" or (frame.kind == "group" and sense.kind == "organisation"):
        return frame
    owned = frame.jurisdiction is not None or frame.possessor is not None
    if frame.sort == "outlet" and _reports(document, phrase):
        return replace(frame, relation="reporting")
    institution = mention_words()["institutions"].get(last)
    if institution is not None and not (frame.jurisdiction is None and _is_of_unknown_state(document, phrase)):
        sort = "" if frame.sort == "company" else frame.sort  # a central bank is no bank among others
        return replace(frame, relation="institution", role=institution, sort=sort)
    part = mention_words()["bodies_of_parts"].get(last)
    if part is not None:
        return replace(frame, relation="of_part", role=part)
    if last in word_set("government", "nouns") and (owned or last == "Regierung"):
        return replace(frame, relation="government")
    if not owned or _suffers(document, phrase.head):
        return frame
    return replace(frame, relation="representative") if last.lower() in _officers() else frame


def list_alike(frame: MentionFrame, sense: NounSense) -> tuple[str, ...]:
    """Nouns in lower case by which the same person is called; of somebody's too those for who stands so to him."""
    if frame.kind != "person":
        return frame.alike
    kin = _list_kin(sense.base) if frame.possessor is not None else ()
    return *list_synonyms((sense.base, sense.head), frame.gender), *kin


@cache
def _list_kin(noun: str) -> tuple[str, ...]:
    """The other nouns in lower case for whoever stands so to somebody ("Gattin" for "Ehefrau")."""
    groups = (group for group in mention_words()["persons"]["kin"] if noun in group)
    return tuple(other.lower() for group in groups for other in group if other != noun)


def _is_accused(document: Document, frame: MentionFrame, phrase: Phrase, sense: NounSense) -> bool:
    """Whether an adjective says that somebody who could be anybody is held to have done a deed."""
    open_to_all = sense.inhabitant is not None or sense.head in word_set("persons", "anybody")
    if frame.role is not None or frame.kind != "person" or not open_to_all:
        return False
    stems = {adjective_stem(document.tokens[i].text.lower()) for i in phrase.adjectives}
    return phrase.name is None and not stems.isdisjoint(word_set("wording", "accused"))


def _is_of_unknown_state(document: Document, phrase: Phrase) -> bool:
    """Whether an adjective of a name that nobody knows says whose the body is ("der talische Generalstab")."""
    stems = [adjective_stem(document.tokens[i].text.lower()) for i in phrase.adjectives]
    ends, others = tuple(word_set("states", "adjectives")), word_set("states", "no_adjectives")
    return any(stem.endswith(ends) and stem not in others for stem in stems)


@cache
def _officers() -> frozenset[str]:
    """Nouns for those who act for a state or body, in lower case as they end compounds."""
    return frozenset(noun.lower() for noun in word_set("representatives", "nouns"))


def _reports(document: Document, phrase: Phrase) -> bool:
    """Whether the paper is the one that reports ("wie Rehn dieser Zeitung sagte")."""
    before = phrase.first - 1
    return before >= 0 and document.tokens[before].text.lower() in word_set("determiners", "reporting")


def _suffers(document: Document, noun: int) -> bool:
    """Whether the verb tells what happens to people only ("serbische Diplomaten wurden entführt")."""
    tokens, verb = document.tokens, document.tokens[noun].head
    if verb < 0 or tokens[verb].upos != "VERB":
        return False
    relation, lemma = tokens[noun].deprel, full_lemma(document, verb)
    passive = relation == "nsubj:pass" or any(tokens[i].deprel == "aux:pass" for i in document.children(verb))
    subject = relation.startswith("nsubj")
    harmed = (relation == "obj" or (passive and subject)) and lemma in word_set("verbs", "harming")
    return harmed or (subject and lemma in word_set("verbs", "dying"))
