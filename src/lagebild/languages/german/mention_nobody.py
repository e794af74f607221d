"""Which German phrases mean nobody though their noun stands for people: offices, capacities, shares, idioms."""

import re

from lagebild.languages.german.clauses import full_lemma
from lagebild.languages.german.mention_phrase import Phrase
from lagebild.languages.german.mention_phrases import PhraseReader
from lagebild.languages.german.mention_predicates import COPULAS
from lagebild.languages.german.mention_words import mention_words, noun_sense, word_set

QUOTES = frozenset('„“”"»«‚‘')
REACH_OF_CHOICE = 4
"""So many words before an office the noun for choosing its holder stands ("die Wahl Rehns zur Vorsitzenden")."""
DRAWN = re.compile(r"[A-P]|\d{1,2}")
"""How the groups of a draw are told apart."""
OF_PEOPLE = ("isch", "ische", "ischen", "ischer")
"""How adjectives end that tell of which people a minority is."""
REACH_OF_PERSON = 3
"""So many sentences before a predecessor's mention the one before whom he was in office is named."""


def means_nobody(reader: PhraseReader, phrase: Phrase) -> bool:
    """Whether the phrase tells of no person, body or group."""
    return (
        _is_post(reader, phrase)
        or _is_capacity(reader, phrase)
        or _is_classed_as(reader, phrase)
        or _is_share_of_things(reader, phrase)
        or _is_idiom(reader, phrase)
        or _is_next_model(reader, phrase)
        or _is_act(reader, phrase)
        or _is_new_post(reader, phrase)
        or _is_title(reader, phrase)
        or _is_denied(reader, phrase)
        or _is_message(reader, phrase)
        or _is_house(reader, phrase)
        or _is_goal(reader, phrase)
        or _is_drawn(reader, phrase)
        or _is_turned_into(reader, phrase)
        or _is_whoever(reader, phrase)
    )


def _is_post(reader: PhraseReader, phrase: Phrase) -> bool:
    """Whether the phrase names an office as such ("das Amt des Präsidenten")."""
    article = phrase.determiner
    if not article or reader.tokens[article].text not in ("des", "der") or reader.is_plural(phrase):
        return False
    return reader.tokens[article - 1].text in word_set("wording", "posts")


def _is_capacity(reader: PhraseReader, phrase: Phrase) -> bool:
    """Whether the phrase only says as what somebody acts ("als Zeuge", "als erste Mannschaft", "als ein Zeuge")."""
    bare = phrase.name is None and not phrase.pronoun_owner and phrase.sense is not None
    index = phrase.first - 1
    if phrase.determiner is not None:
        index = phrase.determiner - 1
        bare = bare and reader.text_at(phrase.determiner) in word_set("determiners", "one") and _equates(reader, index)
    while index > 0 and reader.is_degree(index):
        index -= 1  # "als weltweit bester Zulieferer"
    if index > 0 and reader.tokens[index].text in QUOTES:
        index -= 1  # "as the „secret chancellor“"
    before = reader.tokens[index].text.lower() if index >= 0 else ""
    return bare and before in word_set("wording", "capacity") and not reader.is_plural(phrase)


def _equates(reader: PhraseReader, index: int) -> bool:
    """Whether the word says as what somebody acts: it neither compares nor opens a clause ("als ein Mann kam")."""
    before = reader.tokens[index - 1] if index > 0 else None
    compares = before is not None and (
        before.feats.get("Degree") == "Cmp" or before.text.lower() in word_set("wording", "compared")
    )
    return reader.tokens[index].deprel == "case" and not compares


def _is_classed_as(reader: PhraseReader, phrase: Phrase) -> bool:
    """Whether the bare plural only says what others are ("als Arbeitslose gezählt", "handelt es sich um Schweden")."""
    if phrase.determiner is not None or phrase.name is not None or not reader.is_plural(phrase):
        return False
    above = reader.tokens[phrase.head].head
    classing = mention_words()["classing"].get(reader.text_at(phrase.first - 1).lower(), ())
    return above >= 0 and full_lemma(reader.document, above) in classing


def _is_share_of_things(reader: PhraseReader, phrase: Phrase) -> bool:
    """Whether the phrase is a majority of votes, shares or the like, and not of people."""
    if phrase.sense is None or phrase.sense.head not in word_set("groups", "shares"):
        return False
    people = any(reader.tokens[i].text.endswith(OF_PEOPLE) for i in phrase.adjectives)
    if people and phrase.sense.head == "Minderheit":
        return False  # "der kurdischen Minderheit"
    if phrase.complement is None or reader.text_at(phrase.head + 1) in ("in", "im"):
        return True  # "die Mehrheit im Parlament"
    inside = range(phrase.complement[0], phrase.complement[1] + 1)
    # the first noun says of whom or what; what follows only where ("der Stimmen im Bundesrat")
    first = next((i for i in inside if i in reader.covered or reader.tokens[i].upos == "NOUN"), phrase.complement[1])
    return first not in reader.covered and noun_sense(reader.tokens[first].text) is None


def _is_next_model(reader: PhraseReader, phrase: Phrase) -> bool:
    """Whether a predecessor is a thing's: nothing says whose, and no person is named in the sentences before."""
    if phrase.sense is None or phrase.sense.head not in word_set("persons", "next_in_line"):
        return False
    if phrase.name is not None or phrase.complement is not None or phrase.possessor is not None:
        return False
    at, sentence = phrase.head, reader.tokens[phrase.head].sentence
    near = (mark for mark in reader.starts.values() if mark.kind == "person" and mark.first < at)
    return not any(sentence - REACH_OF_PERSON <= reader.tokens[mark.first].sentence for mark in near)


def _is_idiom(reader: PhraseReader, phrase: Phrase) -> bool:
    """Whether the noun is part of an idiom ("das Blatt wendet sich", "unter Leitung", "ging an die Öffentlichkeit")."""
    noun, before = reader.tokens[phrase.head], reader.text_at(phrase.head - 1).lower()
    verb = reader.tokens[noun.head].lemma if noun.head >= 0 else ""
    led = f"{reader.text_at(phrase.head - 2).lower()} {before}"
    wordings = {f"{led} {noun.text}", f"{before} {noun.text}", f"{noun.text} {verb}"}
    return not wordings.isdisjoint(word_set("wording", "idioms"))


def _is_act(reader: PhraseReader, phrase: Phrase) -> bool:
    """Whether the noun tells of acting on the thing behind it ("die Organisation der Konferenz")."""
    if phrase.sense is None or phrase.sense.base not in word_set("bodies", "acting") or phrase.name is not None:
        return False
    behind = reader.text_at(phrase.head + 1) in (*word_set("determiners", "genitive"), "von")
    owner = phrase.complement[1] if phrase.complement and behind else None
    named = owner is not None and (owner in reader.ends or noun_sense(reader.tokens[owner].text) is not None)
    return owner is not None and not named and not reader.knowledge.jurisdiction(reader.tokens[owner].text)


def _is_new_post(reader: PhraseReader, phrase: Phrase) -> bool:
    """Whether the phrase only tells what somebody is made ("wählte ihn zum neuen Vorsitzenden")."""
    person = phrase.sense is not None and phrase.sense.kind == "person" and phrase.name is None
    if not person or phrase.determiner is None or reader.tokens[phrase.determiner].text.lower() not in ("zum", "zur"):
        return False
    token = reader.tokens[phrase.head]
    verbs = (t.lemma for t in reader.tokens if t.sentence == token.sentence and t.upos == "VERB")
    before = range(max(0, phrase.determiner - REACH_OF_CHOICE), phrase.determiner)
    choice = any(reader.text_at(i).lower().endswith(tuple(word_set("wording", "appointments"))) for i in before)
    return choice or not word_set("wording", "appointing").isdisjoint(verbs)


def _is_title(reader: PhraseReader, phrase: Phrase) -> bool:
    """Whether the noun alone is the title of a work in quotation marks ("der Roman „Drachenläufer“")."""
    quoted = reader.text_at(phrase.head - 1) in QUOTES and reader.text_at(phrase.head + 1) in QUOTES
    before = reader.text_at(phrase.head - 2).lower() if quoted else ""
    ends = tuple(word_set("wording", "titled_things"))
    return before.endswith(ends) or before.removesuffix("s").endswith(ends) if before else False


def _is_denied(reader: PhraseReader, phrase: Phrase) -> bool:
    """Whether the text says that there is none, or asks who it is ("kein einziger Spieler", "welcher Kandidat")."""
    before = phrase.first - 1 if phrase.determiner is None else phrase.determiner
    if any(reader.text_at(i).lower() in word_set("determiners", "none") for i in (before, phrase.first)):
        return True
    # behind a preposition the word may as well begin a relative clause ("bei welchen Fahrgäste")
    asked = reader.text_at(before).lower() in word_set("determiners", "asking")
    return asked and (before == 0 or reader.tokens[before - 1].upos != "ADP")


def _is_message(reader: PhraseReader, phrase: Phrase) -> bool:
    """Whether the noun is what somebody says or sets going ("eine klare Botschaft"), and no body."""
    if phrase.sense is None or phrase.sense.base not in word_set("bodies", "messages") or phrase.name is not None:
        return False
    if phrase.determiner is None and reader.text_at(phrase.first - 1).lower() in word_set("bodies", "at_wish"):
        return True  # "auf Initiative der armenischen Seite"
    owned = phrase.complement is not None or (phrase.possessor is not None and not phrase.pronoun_owner)
    if owned or any(reader.knowledge.jurisdiction(reader.tokens[i].text) for i in phrase.adjectives):
        return False
    article = reader.text_at(phrase.determiner).lower() if phrase.determiner is not None else ""
    some = word_set("determiners", "indefinite") | word_set("pronouns", "demonstrative_feminine")
    return phrase.pronoun_owner or bool(phrase.adjectives) or article in some


def _is_house(reader: PhraseReader, phrase: Phrase) -> bool:
    """Whether a preposition says that the house of a body is meant ("vor der Zentrale")."""
    if phrase.sense is None or phrase.sense.head not in word_set("bodies", "houses"):
        return False
    begins = phrase.first if phrase.determiner is None else phrase.determiner
    words = (reader.text_at(begins - 1).lower(), reader.text_at(begins).lower())
    return not word_set("bodies", "before_houses").isdisjoint(words)


def _is_goal(reader: PhraseReader, phrase: Phrase) -> bool:
    """Whether the bare noun only tells what somebody wants or is able to be ("will Ministerin werden")."""
    bare = phrase.determiner is None and phrase.name is None and not phrase.pronoun_owner
    if not bare or phrase.sense is None or phrase.sense.kind != "person" or reader.is_plural(phrase):
        return False
    index = phrase.last + 2 if reader.text_at(phrase.last + 1) == "zu" else phrase.last + 1
    verb = reader.tokens[index] if index < len(reader.tokens) else None
    return verb is not None and verb.lemma in COPULAS and verb.feats.get("VerbForm") == "Inf"


def _is_drawn(reader: PhraseReader, phrase: Phrase) -> bool:
    """Whether the noun with a letter or number names the teams that a draw has put together ("in Gruppe E")."""
    if phrase.sense is None or phrase.sense.base not in word_set("groups", "drawn"):
        return False
    return DRAWN.fullmatch(reader.text_at(phrase.head + 1)) is not None


def _is_turned_into(reader: PhraseReader, phrase: Phrase) -> bool:
    """Whether somebody is only turned into it ("die Umwandlung in eine Stiftung")."""
    article = phrase.determiner
    if not article or phrase.name is not None or reader.text_at(article).lower() not in word_set("determiners", "one"):
        return False
    if reader.text_at(article - 1).lower() != "in":
        return False
    above = reader.tokens[phrase.head].head
    words = (reader.text_at(article - 2).lower(), full_lemma(reader.document, above).lower() if above >= 0 else "")
    turning = tuple(word_set("wording", "turning"))
    return any(word.endswith(turning) for word in words)


def _is_whoever(reader: PhraseReader, phrase: Phrase) -> bool:
    """Whether all who may ever be such are meant ("jeder Fahrgast", "pro Kopf", "ohne Zeugen")."""
    if phrase.name is not None or phrase.possessor is not None or phrase.sense is None:
        return False
    first = phrase.first if phrase.determiner is None else phrase.determiner
    words = {reader.text_at(first - 1).lower(), reader.text_at(first).lower()}
    if not words.isdisjoint(word_set("determiners", "each")):
        return True
    bare = phrase.determiner is None and phrase.complement is None and not phrase.adjectives
    return bare and reader.text_at(first - 1).lower() in word_set("determiners", "without")
