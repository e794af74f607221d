"""Whether a German noun or name is the subject of its clause, by tree and what the parser leaves out; who is not."""

from lagebild.languages.german.clauses import conjuncts
from lagebild.languages.german.mention_pronouns import ARGUMENTS, others_of_clause
from lagebild.languages.german.mention_words import word_set
from lagebild.model.spans import Span
from lagebild.model.text import Document

PARTS = ("conj", "flat", "flat:name", "appos")
"""Relations of words that share the place of the one before them."""
ATTRIBUTE = "nmod"
MEMBERS = ("obj", "iobj", "obl")
"""Relations of what a verb has beside its subject."""
MAX_NESTED = 4
"""So many attributes inside attributes a noun may lie under its clause's member."""


def is_subject(document: Document, index: int) -> bool:
    """Whether the token is subject, also as a part of a name or a coordination that is."""
    tokens, seen = document.tokens, 0
    while tokens[index].deprel in PARTS and seen < len(tokens):
        if tokens[index].head < 0:
            return False
        index, seen = tokens[index].head, seen + 1
    head, subject = tokens[index].head, tokens[index].deprel.startswith("nsubj")
    if not subject or head < 0:
        return subject or _is_all_there_is(document, index)
    if _is_infinitive_with_zu(document, head):
        return False
    # a verb has one subject: of two that the parser gives it, the first to which nothing is compared
    subjects = [i for i in document.children(head) if tokens[i].deprel.startswith("nsubj")]
    return next((i for i in subjects if not _is_compared(document, i)), subjects[0]) == index


def _is_compared(document: Document, index: int) -> bool:
    """Whether something is compared with the words inside the clause ("earlier than the guild came the union")."""
    tokens, sentence = document.tokens, document.sentences[document.tokens[index].sentence]
    at = min((i for i in document.children(index) if i < index), default=index) - 1
    inside = at > sentence.first and tokens[at - 1].upos != "PUNCT"
    return inside and tokens[at].text.lower() in word_set("wording", "comparing")


def acting_beside(document: Document, index: int) -> tuple[Span, ...]:
    """Who acts in the clause in which the word is a part of another member ("asks for leave for the officer")."""
    tokens, word = document.tokens, index
    while tokens[word].deprel.startswith(ATTRIBUTE) and tokens[word].head >= 0:
        word = tokens[word].head
    if word == index or tokens[word].head < 0 or not tokens[word].deprel.startswith(MEMBERS):
        return ()
    return tuple(tokens[i].span for i in document.children(tokens[word].head) if tokens[i].deprel.startswith("nsubj"))


def others_around(document: Document, index: int) -> tuple[Span, ...]:
    """The other members of the clause that a word belongs to, also as part of one of them ("a share in the firm").

    Whoever is joined with it is another one as well.
    """
    tokens, word = document.tokens, index
    joined = [tokens[i].span for i in conjuncts(document, index)]
    for _ in range(MAX_NESTED):
        above = tokens[word].head
        if above < 0 or tokens[word].upos in ("VERB", "AUX"):
            break
        if tokens[above].upos in ("VERB", "AUX") and tokens[word].deprel.startswith(ARGUMENTS):
            return (*joined, *others_of_clause(document, word))
        joined += [tokens[above].span] if tokens[word].deprel == "conj" else []
        word = above
    return tuple(joined)


def _is_infinitive_with_zu(document: Document, verb: int) -> bool:
    """Whether the verb is an infinitive with "zu" of its own clause, which has no subject."""
    token, below = document.tokens[verb], document.children(verb)
    if token.feats.get("VerbForm") != "Inf" or any(document.tokens[i].deprel.startswith("aux") for i in below):
        return False
    word = token.text.lower()
    inside = word != token.lemma and word.replace("zu", "", 1) == token.lemma
    return inside or any(document.tokens[i].text.lower() == "zu" and i == verb - 1 for i in below)


def _is_all_there_is(document: Document, index: int) -> bool:
    """Whether a copula has the noun alone beside it ("40 Gäste waren im Bus")."""
    relations = {document.tokens[i].deprel for i in document.children(index)}
    return "cop" in relations and not any(r.startswith(("nsubj", "csubj")) for r in relations)
