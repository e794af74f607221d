"""What the verb of a German pronoun tells of whom or what it means: somebody who acts, or a thing."""

from lagebild.languages.german.clauses import full_lemma
from lagebild.languages.german.mention_words import noun_sense, word_set
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Document, Token

HUMAN = ("of_moods", "done_to_people", "with_people", "harming")
"""Lists of what people are like, and of what is done to them rather than to things."""


def is_animate(document: Document, index: int, *, subject: bool) -> bool:
    """Whether the pronoun's verb tells what no thing does, or what is done to no thing."""
    tokens, head = document.tokens, document.tokens[index].head
    if subject and head >= 0 and tokens[head].upos == "NOUN":
        return _tells_calling(document, head)
    if head < 0 or tokens[head].upos not in ("VERB", "ADJ"):
        return False
    led, lemmas = _is_led(document, index), {full_lemma(document, head), tokens[head].lemma}
    if tokens[index].text.lower() in word_set("pronouns", "dative"):
        return not led  # to whom something is given or happens
    if tokens[head].upos == "ADJ":
        return False
    passive = _is_passive(document, index)
    if subject and not passive:
        acted = is_spoken(document, head) or not lemmas.isdisjoint(word_set("verbs", "of_people"))
        return acted or _is_wanted(document, head) or _lets_say(document, head)
    return not led and (passive or not subject) and not lemmas.isdisjoint(word_set("verbs", "done_to_people"))


def _is_wanted(document: Document, verb: int) -> bool:
    """Whether somebody wants to do what the verb tells."""
    helpers = (document.tokens[i] for i in document.children(verb) if document.tokens[i].deprel == "aux")
    return any(t.lemma in word_set("verbs", "of_will") for t in (document.tokens[verb], *helpers))


def _lets_say(document: Document, verb: int) -> bool:
    """Whether somebody has others say something ("ließ über seine Anwältin erklären")."""
    lets = document.tokens[verb].lemma in word_set("verbs", "letting")
    said = (i for i in document.children(verb) if document.tokens[i].deprel == "xcomp") if lets else ()
    return any(is_spoken(document, i) for i in said)


def _tells_calling(document: Document, noun: int) -> bool:
    """Whether a copula says by the noun what somebody is ("sie ist Sprecherin")."""
    sense = noun_sense(document.tokens[noun].text)
    calling = sense is not None and sense.kind == "person"
    return calling and any(document.tokens[i].deprel == "cop" for i in document.children(noun))


def is_inanimate(document: Document, index: int, *, subject: bool) -> bool:
    """Whether the pronoun's verb tells what only things do, or what is done to things only."""
    token, head = document.tokens[index], document.tokens[index].head
    if head < 0 or document.tokens[head].upos != "VERB" or _is_led(document, index):
        return False
    lemma, passive = full_lemma(document, head), _is_passive(document, index)
    if subject and not passive:
        return lemma in word_set("verbs", "of_things")
    # without somebody who does it, what the parser takes for an object may be the subject
    acted = any(_may_act(document.tokens[i]) for i in document.children(head))
    done = passive if subject else token.deprel == "obj" and acted
    return done and lemma in word_set("verbs", "done_to_things")


def is_undergoing(document: Document, index: int) -> bool:
    """Whether something is done to the pronoun's subject, or it is like something, that may hold of a thing as well."""
    tokens, head = document.tokens, document.tokens[index].head
    if head < 0 or not tokens[index].deprel.startswith("nsubj"):
        return False
    below = {tokens[i].deprel for i in document.children(head)}
    like = tokens[head].upos == "ADJ" and "cop" in below
    if not like and not (tokens[head].upos == "VERB" and _is_passive(document, index)):
        return False
    words = {tokens[head].text.lower(), tokens[head].lemma, full_lemma(document, head)}
    spoken = like and speech_words().act_of(tokens[head].lemma, "ADJ") is not None
    return not spoken and all(words.isdisjoint(word_set("verbs", name)) for name in HUMAN)


def is_telling(document: Document, index: int) -> bool:
    """Whether the pronoun's verb is one of speech, or in the mood of what somebody said."""
    tokens, head = document.tokens, document.tokens[index].head
    if head < 0:
        return False
    if is_spoken(document, head):
        return True
    verbal = (
        tokens[i] for i in (head, *document.children(head)) if i == head or tokens[i].deprel.startswith(("aux", "cop"))
    )
    return any(t.feats.get("Mood") == "Sub" and (t.feats.get("Tense") == "Pres" or _is_plural(t)) for t in verbal)


def is_spoken(document: Document, verb: int) -> bool:
    """Whether the verb, with its prefix or without it, is one of speech."""
    lemmas = (full_lemma(document, verb), document.tokens[verb].lemma)
    return any(speech_words().act_of(lemma, "VERB") is not None for lemma in lemmas)


def _is_plural(token: Token) -> bool:
    """Whether a verb form is of several: reported speech often has "hätten" for "haben"."""
    return token.feats.get("Number") == "Plur"


def _may_act(token: Token) -> bool:
    """Whether the word is the subject, and a pronoun, a name, or a noun for somebody."""
    named = token.upos in ("PRON", "PROPN") or noun_sense(token.text) is not None
    return named and token.deprel.startswith("nsubj")


def _is_led(document: Document, index: int) -> bool:
    """Whether a preposition stands right before the pronoun."""
    return index > 0 and document.tokens[index - 1].upos == "ADP"


def _is_passive(document: Document, index: int) -> bool:
    """Whether the pronoun's verb is in the passive."""
    helpers = (document.tokens[i] for i in document.children(document.tokens[index].head))
    return document.tokens[index].deprel == "nsubj:pass" or any(t.deprel == "aux:pass" for t in helpers)
