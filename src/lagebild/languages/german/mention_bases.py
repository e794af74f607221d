"""The words that open a German name in the form in which a list would have them."""

from lagebild.languages.german.dictionary import find_table_lemma
from lagebild.languages.german.genders import listed_gender
from lagebild.languages.german.mention_words import mention_words, noun_sense, word_set
from lagebild.model.genders import GENDERS, gender_of
from lagebild.model.text import Token


def with_base_noun(token: Token, name: str) -> str:
    """The name of a body with the noun that opens it in its base form ("Bundesamts für Umwelt", "Uni Ruva")."""
    if (full := mention_words()["bodies"]["clipped"].get(token.text)) is not None:
        return name.replace(token.text, full, 1)
    sense = noun_sense(token.text)
    genitive = (
        sense is not None and sense.kind == "organisation" and token.text in (f"{sense.base}s", f"{sense.base}es")
    )
    return name.replace(token.text, sense.base, 1) if sense is not None and genitive else name


def with_base_adjectives(tokens: tuple[Token, ...], name: str) -> str:
    """The name of a body with the adjectives that open it in the nominative ("Zentralen Wahlkommission")."""
    endings = {"f": "e", "m": "er", "n": "es"}
    words = name.split()
    count = next((i for i, token in enumerate(tokens) if not _is_adjective(tokens, i)), 0)
    senses = (noun_sense(token.text) for token in tokens[count:])
    gender = next((sense.gender for sense in senses if sense is not None and sense.kind == "organisation"), None)
    formal = tokens[-1].text in word_set("bodies", "feminine_forms")
    gender = gender or GENDERS.get(listed_gender(tokens[-1].text) or "")
    gender = "f" if formal else gender or (gender_of(tokens[count]) if 0 < count < len(tokens) else None)
    if any(token.feats.get("Number") == "Plur" for token in tokens[:count]):
        endings, gender = {"pl": "e"}, "pl"  # "den Wahren Finnen"
    if gender is None:
        return name
    base = [word.removesuffix("en") + endings[gender] if word.endswith("en") else word for word in words[:count]]
    return " ".join([*base, *words[count:]])


def _is_adjective(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether it is told as one, or stands behind one like one ("Allgemeinen" in "Auheimer Allgemeinen Zeitung")."""
    behind_one = 0 < index < len(tokens) - 1 and tokens[index - 1].upos == "ADJ"
    text = tokens[index].text.lower()
    return tokens[index].upos == "ADJ" or (behind_one and text.endswith("en") and find_table_lemma(text).islower())
