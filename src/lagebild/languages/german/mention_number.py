"""Whether a German phrase stands for one or for several: by article, endings and what follows."""

import re

from lagebild.languages.german.clauses import full_lemma
from lagebild.languages.german.mention_phrase import Phrase
from lagebild.languages.german.mention_words import NounSense, word_set
from lagebild.model.text import Document

YEAR = re.compile(r"(1[5-9]|20)\d\d|\d+\.")
"""Before a noun without article such a number is a date ("since 2002 head of ...")."""
MAX_ATTRIBUTE = 6
"""So many words may stand between an article and an adjective before its noun ("dem vor Rom vermissten jungen …")."""


def _words(name: str) -> frozenset[str]:
    """One list of what tells the number of a phrase."""
    return word_set("number", name)


def is_plural(document: Document, phrase: Phrase) -> bool:
    """Whether the phrase stands for several."""
    sense = phrase.sense
    if sense is not None and sense.plural is not None:
        return sense.plural
    if phrase.name is not None and sense is not None and sense.kind == "person":
        return False
    article = _article(document, phrase)
    told = _by_context(document, phrase, article)
    if told is not None:
        return told
    token = document.tokens[phrase.head]
    if number := token.feats.get("Number"):
        return number == "Plur"
    gender = sense.gender if sense else None
    if article in ("die", "diese") or article in _words("several"):
        return gender != "f" or article in _words("several")
    return article == "" and token.text.endswith(("en", "ern", "te")) and gender == "m"


def may_be_plural(word: str, sense: NounSense) -> bool:
    """Whether the noun has the form of a plural, which may be that of the singular ("Konzerne", "Unternehmen")."""
    return word != sense.base or sense.base.endswith(tuple(_words("alike")))


def _is_neuter(phrase: Phrase) -> bool:
    """Whether the noun is neuter: with an article in r or e it stands for several."""
    sense = phrase.sense
    return sense is not None and (sense.gender == "n" or sense.head in word_set("persons", "neuter"))


def _by_context(document: Document, phrase: Phrase, article: str) -> bool | None:
    """What a number before the phrase, its article or the lack of one tells."""
    if article in _words("several") or _is_counted(document, phrase):
        return True
    if article == "der" and _is_base_form(phrase, document.tokens[phrase.head].text):
        return False
    told = _by_endings(document, phrase, article)
    told = _by_article(document, phrase, article) if told is None else told
    return True if told is None and article == "" and _stands_without_article(document, phrase) else told


def _by_endings(document: Document, phrase: Phrase, article: str) -> bool | None:
    """What the endings of adjectives tell, also of such as serve as nouns; None when they leave it open."""
    word = document.tokens[phrase.head].text
    if article in ("die", "diese") and _is_made_of_adjective(phrase):
        return word.endswith("en")  # "die Vorsitzende" is one woman
    if article == "der" and phrase.adjectives and all(document.tokens[i].text.endswith("e") for i in phrase.adjectives):
        return False  # "der stärkste Trainer": before several the adjective ends in en
    if article == "der" and word[:1].isdigit() and _is_made_of_adjective(phrase):
        return False  # "die Mutter der 19-Jährigen": several of one age are seldom told of
    if article == "" and word.endswith("er") and _is_made_of_adjective(phrase) and _is_acting(document, phrase):
        return False  # "Jugendlicher festgenommen": in the nominative several have no such ending
    # "mit künftigem Leiter": of one man or thing
    strong = article == "" and any(document.tokens[i].text.endswith("em") for i in phrase.adjectives)
    return False if strong or (article == "" and _is_strong_nominative(document, phrase)) else None


def _is_acting(document: Document, phrase: Phrase) -> bool:
    """Whether the noun is a subject or, in a line without a verb, its first word."""
    return document.tokens[phrase.head].deprel.partition(":")[0] in ("nsubj", "root")


def _is_strong_nominative(document: Document, phrase: Phrase) -> bool:
    """Whether adjective and noun of one man stand between commas or are a predicate ("ist alleiniger Besitzer")."""
    sense, before = phrase.sense, document.tokens[phrase.first - 1].text if phrase.first else ""
    one = sense is not None and sense.gender == "m" and document.tokens[phrase.head].text == sense.base
    strong = bool(phrase.adjectives) and all(document.tokens[i].text.endswith("er") for i in phrase.adjectives)
    equated = any(document.tokens[i].deprel == "cop" for i in document.children(phrase.head))
    return one and strong and (equated or before in (",", "(", "–"))


def _by_article(document: Document, phrase: Phrase, article: str) -> bool | None:
    """What the article together with gender and ending tells; None when it leaves it open."""
    word = document.tokens[phrase.head].text
    plain = article in ("die", "diese", "der") and _is_feminine_base(phrase, word)
    if article in _words("one") or plain or _has_foreign_plural(document, phrase, article):
        return article not in _words("one") and not plain
    masculine = phrase.sense is not None and phrase.sense.gender == "m"
    if masculine and phrase.sense is not None and word.endswith(("ern", "eln")) and word == f"{phrase.sense.base}n":
        return True
    if article in _words("like_den") and (told := _after_den(document, phrase)) is not None:
        return told
    if phrase.sense is not None and _is_neuter(phrase) and article in ("der", "die", "diese", "dieser"):
        return True
    owns = article == "der" and document.tokens[phrase.head].deprel.startswith(("nmod", "obl"))
    if masculine and (article in ("die", "diese") or owns):
        return True  # "the work of the researchers": as article of a man "der" stands in the nominative only
    if phrase.sense is not None and phrase.sense.gender in ("m", "n") and _goes_on_with_die(document, phrase):
        return True
    return True if article == "" and _bare_genitive_plural(document, phrase) else None


def _is_feminine_base(phrase: Phrase, word: str) -> bool:
    """Whether a feminine noun for a body has no ending: in the plural it would ("die Behörde", "die Behörden")."""
    sense = phrase.sense
    return sense is not None and sense.kind == "organisation" and sense.gender == "f" and word == sense.base


def _is_made_of_adjective(phrase: Phrase) -> bool:
    """Whether the noun has the endings of an adjective ("die Vorsitzende", "die Vorsitzenden", "die Deutsche")."""
    sense = phrase.sense
    if sense is None:
        return False
    of_both = sense.kind == "person" and sense.inhabitant is not None and sense.gender is None
    return of_both or sense.head in word_set("persons", "participle")


def _is_base_form(phrase: Phrase, word: str) -> bool:
    """Whether the form is no genitive of several ("der Präsident", "der Angeklagte")."""
    sense = phrase.sense
    if sense is None or sense.kind != "person":
        return False
    if _is_made_of_adjective(phrase):
        return word.endswith("e")
    return sense.gender == "m" and word == sense.base and not word.endswith(("er", "en", "el"))


def _after_den(document: Document, phrase: Phrase) -> bool | None:
    """Whether "den" stands before several: that is the dative, and before one the accusative."""
    token = document.tokens[phrase.head]
    if phrase.sense is not None and phrase.sense.gender == "f" and token.text != phrase.sense.base:
        return True  # one woman or one body with a feminine noun has another article
    if not token.text.endswith("n") or _is_led_to_accusative(document, phrase):
        return False  # the dative plural ends in n
    if phrase.sense is not None and token.text == phrase.sense.base and not token.text.endswith("en"):
        return False  # "den Konzern": in the plural an ending would follow
    if _has_plural_in_en(phrase, token.text):
        return True
    if token.deprel.startswith("ob") and _takes_accusative(document, token.head):
        return False
    if token.feats.get("Case") == "Dat":
        return True
    return False if token.deprel == "obj" else None


def _has_plural_in_en(phrase: Phrase, word: str) -> bool:
    """Whether only the dative of several ends so ("den Aktionären", "den Senatoren"), not the accusative of one."""
    base = phrase.sense.base if phrase.sense is not None and phrase.sense.gender == "m" else ""
    return word == f"{base}en" and not base.endswith(tuple(_words("weak_in_singular")))


def _takes_accusative(document: Document, verb: int) -> bool:
    """Whether a verb does something to somebody ("forderte den Präsidenten auf"), not for him."""
    people = word_set("verbs", "with_people") | word_set("verbs", "done_to_people")
    return verb >= 0 and full_lemma(document, verb) in people


def _has_foreign_plural(document: Document, phrase: Phrase, article: str) -> bool:
    """Whether the noun has a plural in s ("den Fans"), which is no genitive here."""
    token, sense = document.tokens[phrase.head], phrase.sense
    if sense is None or token.text != f"{sense.base}s" or sense.base.endswith(("er", "en", "el")):
        return False  # nouns in er, en and el have no plural in s
    return not article.endswith("es") and article not in _words("one") and token.feats.get("Case") != "Gen"


def _is_led_to_accusative(document: Document, phrase: Phrase) -> bool:
    """Whether a preposition that has the accusative stands before the article ("gegen den Piloten", "Brief an den")."""
    article, above = phrase.determiner, document.tokens[phrase.head].head
    before = document.tokens[article - 1].text.lower() if article else ""
    addressed = before == "an" and above >= 0 and document.tokens[above].lemma in word_set("wording", "addressed")
    return addressed or before in _words("accusative")


def _is_counted(document: Document, phrase: Phrase) -> bool:
    """Whether a number above one stands before the phrase ("drei 18-Jährige", "160 Berater")."""
    before = document.tokens[phrase.first - 1] if phrase.first else None
    same = before is not None and before.sentence == document.tokens[phrase.head].sentence
    one = ("1", "eins", *_words("one"))
    if not same or before is None:
        return False
    number = before.upos == "NUM" and not YEAR.fullmatch(before.text) and before.text not in one
    return number or before.text in _words("counts")


def _stands_without_article(document: Document, phrase: Phrase) -> bool:
    """Whether a bare noun for a man is object, subject of a verb in the plural, or behind a preposition."""
    sense, token = phrase.sense, document.tokens[phrase.head]
    if sense is None or sense.kind != "person" or sense.gender != "m" or phrase.name is not None:
        return False
    owned = phrase.possessor is not None and phrase.complement is None
    if phrase.first != phrase.head or phrase.determiner is not None or owned:
        return False
    before = document.tokens[phrase.first - 1] if phrase.first else None
    after = document.tokens[phrase.last + 1] if phrase.last + 1 < len(document.tokens) else None
    if after is not None and (after.text == ":" or after.upos == "PROPN"):
        return False  # a heading, or the noun of a name
    if token.text == sense.base and after is not None and after.text == "und" and _joins_a_name(document, phrase.head):
        return False
    if before is not None and before.upos in ("ADJ", "DET") and before.sentence == token.sentence:
        return False
    if before is not None and before.upos == "ADP" and before.sentence == token.sentence:
        return before.text.lower() in _words("prepositions") and token.text.endswith(("n", "er", "e"))
    verb = document.tokens[token.head] if token.deprel.startswith("nsubj") and token.head >= 0 else None
    finite = [verb, *(document.tokens[i] for i in document.children(token.head))] if verb is not None else []
    # "will Minister entlassen": only headlines leave out the article of one
    parts = (document.tokens[i].deprel for i in document.children(phrase.head))
    acted_on = token.deprel == "obj" and token.sentence > 0 and {"det", "amod", "acl"}.isdisjoint(parts)
    return acted_on or any(t.upos in ("VERB", "AUX") and t.feats.get("Number") == "Plur" for t in finite)


def _joins_a_name(document: Document, head: int) -> bool:
    """Whether a noun with a name is joined with the noun ("um Kanzler und Parteichef Rehn")."""
    joined = [i for i in document.children(head) if document.tokens[i].deprel == "conj"]
    return any(
        document.tokens[j].deprel == "appos" and document.tokens[j].upos == "PROPN"
        for i in joined
        for j in document.children(i)
    )


def may_be_one(document: Document, phrase: Phrase) -> bool:
    """Whether the form of the noun and its article allow that it stands for one ("den Kandidaten")."""
    if phrase.sense is None or phrase.sense.plural:
        return False
    article = _article(document, phrase)
    several = article in _words("several") or _is_counted(document, phrase)
    return not several and (article not in ("die", "diese") or phrase.sense.gender == "f")


def _article(document: Document, phrase: Phrase) -> str:
    """The article in lower case, also where an attribute stands between it and the noun; empty when there is none."""
    if phrase.determiner is not None:
        token = document.tokens[phrase.determiner]
        return token.text.lower() if token.upos != "PRON" else ""  # "the house in which members lived"
    weak = all(document.tokens[i].text.endswith("en") for i in phrase.adjectives)
    if not phrase.adjectives or not weak or phrase.possessor is not None or phrase.first == 0:
        return ""
    if document.tokens[phrase.first - 1].upos == "ADP":
        return ""  # the preposition opens a phrase that has no article
    for index in range(phrase.first - 1, max(-1, phrase.first - 1 - MAX_ATTRIBUTE), -1):
        token = document.tokens[index]
        word = token.text.lower()
        if token.sentence != document.tokens[phrase.head].sentence or not word[0].isalnum():
            return ""
        if word in _words("one") or word in _words("open") or token.feats.get("VerbForm") == "Fin":
            return word if word in _words("one") else ""
    return ""


def _goes_on_with_die(document: Document, phrase: Phrase) -> bool:
    """Whether a relative "die" follows the bare noun."""
    after = [token.text for token in document.tokens[phrase.last + 1 : phrase.last + 3]]
    return phrase.determiner is None and phrase.name is None and after == [",", "die"]


def _bare_genitive_plural(document: Document, phrase: Phrase) -> bool:
    """Whether adjective and noun end as in "russischer Soldaten"."""
    word = document.tokens[phrase.head].text
    sense = phrase.sense
    if not word.endswith(("n", "r")) or not phrase.adjectives or phrase.possessor is not None or sense is None:
        return False
    strong = all(document.tokens[i].text.endswith("er") for i in phrase.adjectives)
    return strong and sense.base != word and sense.gender != "f"
