"""Which words behind a German noun only look like its genitive and are members of the clause of their own."""

from lagebild.knowledge.entries import MEDIA
from lagebild.languages.german.clauses import full_lemma
from lagebild.languages.german.genders import M, N, listed_gender
from lagebild.languages.german.mention_number import is_plural
from lagebild.languages.german.mention_phrase import Phrase, Range
from lagebild.languages.german.mention_reader import WordReader
from lagebild.languages.german.mention_words import word_set
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.facts import MINISTER, RULERS

OPEN_ARTICLES = frozenset(("der", "einer", "seiner", "ihrer"))
"""They stand in the genitive and the dative, "der" in the nominative too."""
INSIDE = ("in", "im")
"""Behind whoever speaks they tell in which paper or on which air he does ("sagte die Ministerin im ZDF")."""
MEMBERS = ("nsubj", "obj", "iobj")
"""Relations of subjects and objects."""


def is_member(reader: WordReader, index: int, head: Range, phrase: Phrase) -> bool:
    """Whether the noun to which an article leads is subject or object ("droht den Gästen der Abstieg")."""
    token, word = reader.tokens[head[0]], reader.tokens[index].text
    if word in word_set("determiners", "genitive") and _is_offence(reader, head, phrase):
        return True
    if word not in OPEN_ARTICLES:
        only_there = _meet_there(reader, head, phrase) or (_is_outside_media(phrase) and _names_media(reader, head))
        return word in INSIDE and only_there
    if reader.text_at(head[-1] + 1).lower() in word_set("wording", "postpositions"):
        return True
    outside = token.head >= 0 and not phrase.first <= token.head <= phrase.last
    if _is_told_to(reader, head, phrase) or _is_answered(reader, head, phrase):
        return True
    if outside and token.deprel.startswith(MEMBERS) and token.feats.get("Case") != "Gen":
        return True
    if word != "der" or head[0] in reader.starts:
        return False
    # in the genitive "der" stands before women and several, and adjectives end in en
    strong = any(reader.tokens[i].upos == "ADJ" and reader.text_at(i).endswith("e") for i in range(index + 1, head[0]))
    alike = tuple(word_set("number", "alike"))
    return strong or (not token.text.endswith(alike) and listed_gender(token.text) in (M, N))


def _is_offence(reader: WordReader, head: Range, phrase: Phrase) -> bool:
    """Whether the noun is of what a court or somebody accuses the person ("sprach die Frau der Untreue schuldig")."""
    noun = reader.text_at(head[0]).lower()
    if phrase.sense is None or phrase.sense.kind != "person" or not noun.endswith(tuple(word_set("verbs", "offences"))):
        return False
    sentence = reader.document.sentences[reader.tokens[phrase.head].sentence]
    if reader.tokens[phrase.head].deprel == "nsubj":
        return False  # "der Zeuge des Mordes beschuldigt ihn"
    return any(t.lemma in word_set("verbs", "with_offence") for t in reader.tokens[sentence.first : sentence.last])


def _is_answered(reader: WordReader, head: Range, phrase: Phrase) -> bool:
    """Whether the person does to somebody's words what has them in the dative ("wenn der Chef der Bitte folgt")."""
    above = reader.tokens[phrase.head].head
    acts = above >= 0 and reader.tokens[phrase.head].deprel == "nsubj" and reader.is_person(phrase.head)
    noun = reader.tokens[head[0]].lemma
    if not acts or not (noun in speech_words().nouns or noun in word_set("wording", "answered")):
        return False
    others = {reader.tokens[i].deprel for i in reader.document.children(above) if i != head[0]}
    alone = others.isdisjoint(("obj", "iobj", "obl:arg"))
    return alone and full_lemma(reader.document, above) in word_set("verbs", "with_words_in_dative")


def _is_told_to(reader: WordReader, head: Range, phrase: Phrase) -> bool:
    """Whether somebody outside the media says something to them ("sagte eine Sprecherin der Nachrichtenagentur X")."""
    if not _is_outside_media(phrase):
        return False
    before = (phrase.first if phrase.determiner is None else phrase.determiner) - 1
    verb = reader.tokens[before] if before >= 0 else None
    if verb is None or speech_words().act_of(verb.lemma, verb.upos) is None or verb.upos != "VERB":
        return False
    return _names_media(reader, head)


def _meet_there(reader: WordReader, head: Range, phrase: Phrase) -> bool:
    """Whether several who rule states only meet in the town behind "in" ("die Außenminister in Brüssel")."""
    role, mark = reader.knowledge.role(reader.text_at(phrase.head)), reader.starts.get(head[0])
    rule = role is not None and (role.key in RULERS or role.key.endswith(MINISTER))
    return rule and mark is not None and mark.kind == "place" and is_plural(reader.document, phrase)


def _is_outside_media(phrase: Phrase) -> bool:
    """Whether the noun is for a person who does not work for media."""
    sense = phrase.sense
    return sense is not None and sense.kind == "person" and sense.head not in word_set("persons", "of_media")


def _names_media(reader: WordReader, head: Range) -> bool:
    """Whether the words are the name of a paper, station or agency, or a noun for one."""
    mark = reader.starts.get(head[0])
    known = reader.knowledge.candidates(mark.base) if mark is not None else ()
    noun = reader.text_at(head[0]).lower()
    return any(c.entity.startswith(MEDIA) for c in known) or noun.endswith(tuple(word_set("bodies", "of_media")))
