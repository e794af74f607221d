"""Bare nouns for bodies: ends of names that the text has in full ("Deutsche Post ... die Post"), and short forms."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from lagebild.knowledge.lookup import Knowledge
from lagebild.languages.german.clauses import full_lemma
from lagebild.languages.german.mention_marks import NameMark, list_covered
from lagebild.languages.german.mention_verbs import is_spoken
from lagebild.languages.german.mention_words import noun_sense, word_set
from lagebild.model.text import Document

PAPERS = frozenset({"outlet", "agency"})
"""Types of bodies whose names are common nouns in whatever sense ("Die Zeit drängt")."""
MIN_NOUN = 4
"""Shorter last words are legal forms and abbreviations."""


def find_last_words(document: Document, names: Sequence[NameMark], knowledge: Knowledge) -> Iterator[NameMark]:
    """Such nouns as subjects behind an article, where one of them somewhere does or says what no thing does.

    Those who are the source of what is said are found with them.
    """
    covered, tokens = list_covered(names), document.tokens
    free = [i for i in range(len(tokens)) if i not in covered]
    sources = [i for i in free if _is_source(document, i)]
    alone = [i for i in free if _stands_alone(document, i)]
    told = {tokens[i].lemma for i in sources} | {tokens[i].text for i in alone}
    nouns = dict.fromkeys(tokens[i].lemma for i in free if tokens[i].upos == "NOUN" and tokens[i].lemma in told)
    for word, mark in (_short_forms(nouns, knowledge) | _ends_of_bodies(names, knowledge)).items():
        cited = [i for i in sources if i > mark.last and tokens[i].lemma == word]
        found = [i for i in alone if i > mark.last and tokens[i].text == word]
        if cited or any(_acts(document, i) for i in found):
            yield from (replace(mark, first=i, last=i, genitive=i in cited) for i in (*found, *cited))


def _short_forms(nouns: Iterable[str], knowledge: Knowledge) -> dict[str, NameMark]:
    """Common nouns by which the tables know a body that is no paper ("die Bahn", "der Zoll"), before all words.

    Others mean a body of their place, which nobody knows by the noun alone ("die Post", "die Uni").
    """
    short, free = word_set("bodies", "short_forms"), [word for word in nouns if noun_sense(word) is None]
    known = {word: _is_body(knowledge, word) for word in free}
    return {
        word: NameMark(-1, -1, "organisation", word, known=known[word]) for word in free if known[word] or word in short
    }


def _is_body(knowledge: Knowledge, word: str) -> bool:
    known = (knowledge.entity(c.entity) for c in knowledge.candidates(word)[:1])
    return any(body is not None and body.kind == "organisation" and body.type not in PAPERS for body in known)


def _is_source(document: Document, index: int) -> bool:
    """Whether what is said comes from whom the noun names ("nach Angaben des Zolls", "ein Sprecher der Bahn")."""
    tokens, token = document.tokens, document.tokens[index]
    before, noun = (tokens[i].text if i >= 0 else "" for i in (index - 1, token.head))
    if token.deprel != "nmod" or before not in word_set("determiners", "genitive") or token.head != index - 2:
        return before.lower() in word_set("pronouns", "before_sources")
    sense = noun_sense(noun)
    speaks = sense is not None and sense.head in word_set("persons", "spokesmen")
    return speaks or noun.lower().endswith(tuple(word_set("wording", "sayings")))


def _ends_of_bodies(names: Sequence[NameMark], knowledge: Knowledge) -> dict[str, NameMark]:
    """The last words of names of bodies that are common nouns and nobody's own name, where just one body ends so."""
    ends: dict[str, list[NameMark]] = {}
    for mark in names:
        word = mark.base.split()[-1] if " " in mark.base and mark.kind == "organisation" else ""
        others = {c.entity for c in knowledge.candidates(word)} - {c.entity for c in knowledge.candidates(mark.base)}
        if len(word) >= MIN_NOUN and word.istitle() and noun_sense(word) is None and not others:
            ends.setdefault(word, []).append(mark)
    return {word: marks[0] for word, marks in ends.items() if len({mark.base for mark in marks}) == 1}


def _stands_alone(document: Document, index: int) -> bool:
    """Whether the token is a subject, alone behind a definite article."""
    token, before = document.tokens[index], document.tokens[index - 1]
    articled = before.text.lower() in word_set("determiners", "definite") and before.sentence == token.sentence
    if not (articled and token.deprel.startswith("nsubj")):
        return False
    return not any(document.tokens[i].deprel in ("amod", "nmod", "appos", "flat") for i in document.children(index))


def _acts(document: Document, index: int) -> bool:
    """Whether its verb tells what no thing does."""
    verb = document.tokens[index].head
    lemmas = {full_lemma(document, verb), document.tokens[verb].lemma}
    deeds = word_set("verbs", "of_bodies") | word_set("verbs", "of_firms")
    return is_spoken(document, verb) or not lemmas.isdisjoint(deeds)
