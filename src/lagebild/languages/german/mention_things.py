"""Which words that read like a German name are nobody's: common nouns, and names of things that nobody acts by."""

import re

from lagebild.knowledge.lookup import Knowledge
from lagebild.languages.german.dictionary import find_table_lemma, is_known, is_small_word
from lagebild.languages.german.mention_deeds import is_deed
from lagebild.languages.german.mention_kinds import follows_body
from lagebild.languages.german.mention_marks import NameMark
from lagebild.languages.german.mention_words import noun_sense, word_set
from lagebild.model.text import Document, Token

MIN_NAME_LETTERS = 2
"""A lone letter is a mark or an abbreviation."""
MIN_ADJECTIVE = 4
"""Shorter words joined in lower case may be abbreviations ("GPA-djp")."""
DASHES = frozenset("–-—:")
QUOTES = frozenset('„“"»«‚‘›‹')
NUMBERED = re.compile(r"\d|[1-9]\d\d|[A-Z]{1,2}\d{1,3}[a-z]?")
"""How models are numbered: one or three digits, or letters with digits; "96" is the year of a club."""
TRAIN = re.compile(r"[A-Z]+(?= ?\d)")
"""How trains are called: by their sort, before a number."""
REACH_OF_BODY = 9
"""So many words before an acronym a noun for a body says that it is a body's."""
ADJECTIVE_OF_TOWN = "er"
LANGUAGE, OF_PARTICIPLE = "isch", "endes"
"""How names of languages end that are made of adjectives, and participles for something ("Überraschendes")."""
LAW = re.compile(r"(?!.*(?:Verf|Verw))[A-ZÄÖÜ]\w*[a-zäöü]\w*(?:G|GB|PO|VO)")
"""How laws are shortened, in letters of both sizes ("StGB", "AsylG"); German courts are shortened so too."""
AS_WIDE_AS = "weit"
"""How words end that tell how far something reaches ("bayernweit")."""


def names_nobody(document: Document, mark: NameMark, knowledge: Knowledge) -> bool:
    """Whether words that no table knows cannot be a name: a letter, a common noun, a thing joined to a name."""
    tokens = document.tokens[mark.first : mark.last + 1]
    if all(token.text in word_set("wording", "no_names") for token in tokens):
        return True
    if mark.first == mark.last:
        return _lone_word_names_nobody(document, tokens[0], mark, knowledge)
    return _is_capital_phrase(document, mark) or _ends_in_thing(document, mark, knowledge) or is_deed(mark)


def _lone_word_names_nobody(document: Document, token: Token, mark: NameMark, knowledge: Knowledge) -> bool:
    word = token.text
    none = word_set("wording", "no_names") | word_set("wording", "nations")
    halved = word.endswith("-") and not knowledge.candidates(word[:-1])  # "Nord- und Südtal"
    if len(word.strip(".-")) < MIN_NAME_LETTERS or word.strip(".") in none or halved:
        return True
    small = word.islower() and word.isalpha() and is_known(word)  # "letztere"
    code = mark.kind == "place" and word.isdigit()  # the post code before a town
    tongue = word.endswith(LANGUAGE) and mark.kind != "person"  # "Kroatisch"
    tongue = (tongue or word.endswith(OF_PARTICIPLE)) and is_known(word.lower())
    plate = token.upos == "ADJ" and (mark.kind != "person" or word.endswith(ADJECTIVE_OF_TOWN))
    if small or code or tongue or plate or word.endswith(AS_WIDE_AS):
        return True  # "mit Straubinger Kennzeichen"
    if mark.kind == "person":
        common = _is_noun(document, word) or _is_noun_elsewhere(document, word)
        return (
            (common and not _is_borne(document, word))
            or _is_adverb_in_front(document, mark)
            or ("-" in word and _joined_person_names_thing(document, word, knowledge))
        )
    if any(c.how == "demonym" for c in knowledge.candidates(word)) or _is_inhabitant(document, mark, knowledge):
        return True
    if follows_body(document, mark.first, mark.kind):
        return False
    if "-" not in word:
        ends = tuple(word_set("places", "things"))
        site = mark.kind == "place" and word.endswith(tuple(site.lower() for site in word_set("places", "sites")))
        common = mark.kind in ("organisation", "place") and not site and _is_noun(document, word)
        return word.lower().endswith(ends) or common
    return _joined_word_names_thing(document, word, knowledge)


def _is_adverb_in_front(document: Document, mark: NameMark) -> bool:
    """Whether a word has its capital only from the sentence that it opens ("Pikant:"): nowhere else it is a name."""
    word = document.tokens[mark.first].text
    small = is_small_word(word) or (is_known(word) and find_table_lemma(word).islower())
    if not small or not _opens(document, mark.first):
        return False
    always = all(_opens(document, i) for i, token in enumerate(document.tokens) if token.text == word)
    return always and not _is_borne(document, word)


def _opens(document: Document, index: int) -> bool:
    """Whether the word begins a sentence, also behind the place of a dateline."""
    first = document.sentences[document.tokens[index].sentence].first
    return index == first or document.tokens[index - 1].text in DASHES


def _is_inhabitant(document: Document, mark: NameMark, knowledge: Knowledge) -> bool:
    """Whether article or noun and the ending say that a word is for those who live in a place ("die Berliner")."""
    stem = mark.base.removesuffix("n").removesuffix(ADJECTIVE_OF_TOWN)
    before = document.tokens[mark.first - 1].text.lower() if mark.first else ""
    noun = any(token.upos == "NOUN" for token in document.tokens[mark.last + 1 : mark.last + 2])  # "Bonner Betriebe"
    told = stem != mark.base and (noun or before in word_set("determiners", "definite"))
    return mark.kind == "place" and told and bool(knowledge.candidates(stem))


def _joined_person_names_thing(document: Document, word: str, knowledge: Knowledge) -> bool:
    """Whether a common noun is joined to the name of somebody told of or known ("Rehn-Kritik")."""
    first, _, last = word.rpartition("-")
    borne = _is_borne(document, first) or any(c.entity.startswith("person:") for c in knowledge.candidates(first))
    return borne and is_known(last) and noun_sense(last) is None


def _joined_word_names_thing(document: Document, word: str, knowledge: Knowledge) -> bool:
    """Whether the last part of a compound with hyphens is a thing."""
    first, _, last = word.rpartition("-")
    if last.lower() in word_set("places", "things"):
        return True
    if last.islower() and len(last) >= MIN_ADJECTIVE:
        return find_table_lemma(last) != last  # "SPÖ-naher"
    if last in word_set("places", "sites") or noun_sense(last) is not None or not last.istitle():
        return False
    named = first.isupper() or bool(knowledge.candidates(first)) or _is_borne(document, first)  # "Rehn-Flanke"
    return named and is_known(last) and not knowledge.candidates(last)


def _is_noun(document: Document, word: str) -> bool:
    """Whether the tagger takes a word of the dictionary for a common noun wherever it stands ("Richtfest")."""
    common = word.istitle() and all(t.upos == "NOUN" for t in document.tokens if t.text == word)
    return common and is_known(word)


def _is_noun_elsewhere(document: Document, word: str) -> bool:
    """Whether the tagger takes the word for a common noun in another place, and no title stands before it ("Lob")."""
    if not word.istitle() or not is_known(word):
        return False
    places = [i for i, token in enumerate(document.tokens) if token.text == word]
    if all(document.tokens[i].upos != "NOUN" for i in places):
        return False
    before = [document.tokens[i - 1].text for i in places if i]
    titled = any(text in word_set("wording", "titles") or _is_for_person(text) for text in before)
    bodies = (name.span.of(document.text) for name in document.names if name.label != "PER")
    return not titled and not any(name == word or name.startswith(f"{word} ") for name in bodies)


def _is_for_person(word: str) -> bool:
    sense = noun_sense(word)
    return sense is not None and sense.kind == "person"


def _is_borne(document: Document, word: str) -> bool:
    """Whether the model takes the word for the end of a full name elsewhere in the text ("Anna Sturm ... Sturm")."""
    names = (name.span.of(document.text) for name in document.names if name.label == "PER")
    return any(name.endswith(f" {word}") for name in names)


def _is_capital_phrase(document: Document, mark: NameMark) -> bool:
    """Whether an adjective has its capital only from the sentence that it opens ("Strategische Partnerschaft")."""
    first, last = document.tokens[mark.first], document.tokens[mark.last]
    pair = mark.kind == "organisation" and mark.last == mark.first + 1 and first.upos == "ADJ"
    if not pair or last.upos != "NOUN" or document.sentences[first.sentence].first != mark.first:
        return False
    return noun_sense(last.text) is None and is_known(last.text)


def _ends_in_thing(document: Document, mark: NameMark, knowledge: Knowledge) -> bool:
    """Whether the last word joins a thing to a name that the text also has alone ("Rehn Chemical-Standort")."""
    name, hyphen, thing = mark.base.rpartition("-")
    if not hyphen or mark.kind != "organisation" or not thing.istitle() or noun_sense(thing) is not None:
        return False
    alone = document.text.count(name) > document.text.count(f"{name}-")
    return alone and is_known(thing) and not knowledge.candidates(thing)


def is_thing(document: Document, mark: NameMark) -> bool:
    """Whether the name is a work's, storm's, ship's, product's, vehicle's, fair's or index's."""
    if mark.known or mark.base in word_set("wording", "thing_acronyms"):
        return _is_thing_of_known_name(document, mark)
    words = mark.base.lower().split()
    train = TRAIN.match(mark.base)
    if train is not None and train.group() in word_set("wording", "trains"):
        return True
    if _is_place_of_fair(document, mark) if mark.kind == "place" else _is_index(document, mark) or _is_occasion(words):
        return True
    if mark.kind == "organisation" and (LAW.fullmatch(mark.base) or _shortens_thing(document, mark)):
        return True
    before = _noun_before(document, mark.first)
    called = _names_thing(before, "named_things")
    if mark.kind == "person":
        return called or _is_title_in_quotes(document, mark.first)
    if mark.kind == "organisation" and (_is_model(document, mark) or _is_joined_to_thing(mark)):
        return True
    return called or _names_thing(before, "titled_things")


def _is_thing_of_known_name(document: Document, mark: NameMark) -> bool:
    """Whether a name that stands for somebody elsewhere is a thing's here."""
    if mark.base in word_set("wording", "currencies"):
        return _is_currency(document, mark)
    if mark.kind == "person" and " " in mark.base:  # ships are called by famous people
        return _names_thing(_noun_before(document, mark.first), "named_things")
    vehicle = mark.base in word_set("bodies", "makers") and _is_vehicle(document, mark)
    return vehicle or mark.base in word_set("wording", "thing_acronyms")


def _is_currency(document: Document, mark: NameMark) -> bool:
    """Whether a number, a scale, an article or whose money it is stands before the name, as before no place."""
    tokens = document.tokens  # an adjective may stand between them ("des schwachen Franken")
    before = next((t for t in reversed(tokens[: mark.first]) if t.upos != "ADJ"), tokens[mark.first])
    told = {before.text.rstrip("."), tokens[mark.first - 1].text} & word_set("wording", "before_money")
    return bool(told or before.upos in ("NUM", "DET")) and before.sentence == tokens[mark.first].sentence


def _is_joined_to_thing(mark: NameMark) -> bool:
    """Whether the last word of the name is a thing joined to it ("Zelio-App")."""
    name, _, thing = mark.base.rpartition("-")
    return bool(name) and thing.lower() in word_set("wording", "titled_things")


def _shortens_thing(document: Document, mark: NameMark) -> bool:
    """Whether an acronym in brackets stands behind a noun that is nobody's ("Entgeltnachweis (ELENA)")."""
    tokens = document.tokens
    brackets = mark.base.isupper() and mark.first > 1 and mark.last + 1 < len(tokens)
    if not brackets or tokens[mark.first - 1].text != "(" or tokens[mark.last + 1].text != ")":
        return False
    before = tokens[mark.first - 2]
    if before.text in QUOTES and mark.first > len(("noun", "quote", "(")):
        before = tokens[mark.first - 3]
    labels = {name.label for name in document.names if name.span.overlaps(before.span)}
    near = tokens[max(0, mark.first - REACH_OF_BODY) : mark.first]
    senses = (noun_sense(token.text) for token in near if token.sentence == before.sentence)
    body = any(sense is not None and sense.kind != "person" for sense in senses)
    if _is_occasion([before.text.lower()]):
        return True  # "Eishockey-Liga (EHL)"
    return not body and (labels == {"OTH"} or (not labels and before.upos == "NOUN"))


def _is_index(document: Document, mark: NameMark) -> bool:
    if mark.base in word_set("wording", "indices"):
        return True
    before = document.tokens[mark.first - 1].text.lower() if mark.first else ""
    articled = before in word_set("determiners", "definite") | word_set("determiners", "fused")
    return articled and mark.base in word_set("wording", "articled_indices")


def _is_place_of_fair(document: Document, mark: NameMark) -> bool:
    """Whether a place's name with a noun for an occasion is the occasion ("Auheim Messe"); "Neue Messe" is a place."""
    adjective = document.tokens[mark.first].upos == "ADJ" and mark.base.split()[0].endswith(("e", "en"))
    last = mark.base.lower().split()[-1]
    return mark.first < mark.last and not adjective and last in word_set("wording", "occasions")


def _is_occasion(words: list[str]) -> bool:
    """Whether the name ends in a noun for a fair, feast, prize or match."""
    ends = tuple(word_set("wording", "occasions"))
    # "Festival of Light", "Arobi Cup 2015"
    end = words.index("of") if "of" in words else len(words) - bool(words and words[-1].isdigit())
    forms = (words[end - 1].removesuffix(ending) for ending in ("", "s", "e", "es")) if end else ()
    return any(form.endswith(ends) for form in forms)


def _is_model(document: Document, mark: NameMark) -> bool:
    """Whether a name of several words ends in the number of a model, and no noun for a body stands before it."""
    tokens = document.tokens
    if mark.first == mark.last or not NUMBERED.fullmatch(tokens[mark.last].text):
        return False
    before = noun_sense(tokens[mark.first - 1].text) if mark.first else None
    channel = any(tokens[i].text in word_set("bodies", "channels") for i in range(mark.first, mark.last))
    return not channel and (before is None or before.kind != "organisation")


def _is_vehicle(document: Document, mark: NameMark) -> bool:
    """Whether an article, a number or a model says that a maker's name is one of its vehicles ("ein alter Audi")."""
    tokens = document.tokens
    after = tokens[mark.last + 1] if mark.last + 1 < len(tokens) else None
    if after is not None and NUMBERED.fullmatch(after.text) and after.sentence == tokens[mark.last].sentence:
        return True
    index = mark.first - 1
    while index >= 0 and tokens[index].upos in ("ADJ", "VERB") and tokens[index].text[:1].islower():
        index -= 1
    before = tokens[index].text.lower() if index >= 0 else ""
    articles = word_set("determiners", "definite") | word_set("determiners", "indefinite")
    articles |= word_set("determiners", "possessive")
    return before in articles or (before.endswith("-") and before[:1].isdigit())


def _is_title_in_quotes(document: Document, first: int) -> bool:
    """Whether a noun that is nobody's stands before the quoted name ("das Projekt „Arobi")."""
    if first < len(("noun", "quote")) or document.tokens[first - 1].text not in QUOTES:
        return False
    noun = document.tokens[first - 2]
    sense = noun_sense(noun.text)
    return noun.upos == "NOUN" and (sense is None or sense.kind != "person")


def _noun_before(document: Document, first: int) -> str:
    """The word before the name, also before an opening quotation mark, in lower case."""
    index = first - (2 if first > 1 and document.tokens[first - 1].text in QUOTES else 1)
    same = index >= 0 and document.tokens[index].sentence == document.tokens[first].sentence
    return document.tokens[index].text.lower() if same else ""


def _names_thing(word: str, section: str) -> bool:
    """Whether the noun, also in the genitive, ends in one of the list."""
    ends = tuple(word_set("wording", section))
    return word.endswith(ends) or word.removesuffix("s").endswith(ends)
