"""The dictionary form of a word: the model's edit script where it is sure, tables where it is not."""

from functools import lru_cache

from lagebild.languages.german.contractions import load_contractions
from lagebild.languages.german.dictionary import find_table_lemma, is_known
from lagebild.languages.german.verbs import VERBAL, load_lists, read_verb
from lagebild.languages.german.words import load_words
from lagebild.model.syntax import NOUNS

UNCHANGED = frozenset({"PUNCT", "NUM", "SYM", "X"})
OPEN = frozenset({"NOUN", "ADJ"})
"""Parts of speech whose forms the tables know better than a script of the model."""
SURE, LIKELY = 0.95, 0.5
"""Below the first an edit script is wrong more often than the table of lemmas, below the second than not."""
INFINITIVE, INFINITIVES, WEAK, GE, ZU = "n", ("en", "n"), "t", "ge", "zu"
"""Ends of infinitives and of weak participles; what stands between a prefix and its verb."""
KEPT = 65536
"""Verb forms of which the answer is remembered."""
LOWER = "l"
"""Mark of a script that applies to the form in lower case."""


def find_lemma(form: str, upos: str, script: str, score: float) -> str:
    """The lemma of a form, given the model's best edit script and its probability."""
    if upos in UNCHANGED or (upos in NOUNS and form.isupper()):
        return form
    edited = apply_script(form, script)
    if upos in VERBAL:
        return load_words("verbs")["preferred"].get(form.lower()) or _choose_infinitive(form, edited)
    if upos in OPEN and (listed := _find_listed(form, edited, upos)):
        return listed
    if upos == "ADP":
        contraction = load_contractions().get(form.lower())
        return contraction["preposition"] if contraction else form.lower()
    if edited and (score >= SURE or upos == "PROPN" or (score >= LIKELY and not is_known(form))):
        return edited
    return _spell(find_table_lemma(form), form, upos)


def apply_script(form: str, script: str) -> str | None:
    """The lemma that an edit script makes of a form, or None where the form is too short for it.

    A script reads `case|drop_front|add_front|drop_back|add_back`.
    """
    case, drop_front, add_front, drop_back, add_back = script.split("|")
    source = form.lower() if case == LOWER else form
    end = len(source) - int(drop_back)
    if int(drop_front) > end:
        return None
    return add_front + source[int(drop_front) : end] + add_back


def _find_listed(form: str, edited: str | None, upos: str) -> str | None:
    """The lemma of the tables where they list a noun as one, and where the script makes no word of a form they know.

    Of a noun joined by hyphens ("US-Waffen") that of its last part: the treebanks hardly have such nouns.
    """
    front, hyphen, last = form.rpartition("-")
    lemma = find_table_lemma(last) if last else ""
    noun = upos == "NOUN" and last[:1].isupper() and lemma[:1].isupper() and (lemma != last or is_known(last))
    if not noun and (hyphen or lemma == last or (edited is not None and is_known(edited))):
        return None
    return front + hyphen + _spell(lemma, last, upos)


def _spell(lemma: str, form: str, upos: str) -> str:
    """The lemma in the case of its part of speech; the tables hold old spellings ("Fluß") beside the new ones."""
    lemma = lemma[:1].upper() + lemma[1:] if upos in NOUNS else lemma.lower()
    return lemma if "ß" in form or "ss" not in form else lemma.replace("ß", "ss")


@lru_cache(KEPT)
def find_infinitives(form: str) -> tuple[str, ...]:
    """What a verb form may be a form of, likeliest first: by the tables, else as one with "zu" or a weak participle."""
    word = form.lower()
    prefixes = [prefix for prefix in load_lists()["separable"] if word.startswith(prefix)]
    found = [reading.infinitive for reading in read_verb(form)]
    found += [prefix + word.removeprefix(prefix + ZU) for prefix in prefixes if word.startswith(prefix + ZU)]
    table = find_table_lemma(form)
    if table.islower() and table.endswith(INFINITIVE) and table != word:
        found.append(table)
    if not found and word.endswith(WEAK):
        stems = (word, *(prefix + word.removeprefix(prefix + GE) for prefix in ("", *prefixes)))
        bases = (stem.removesuffix(WEAK) + ending for stem in stems for ending in INFINITIVES)
        found += [base for base in bases if is_known(base) and find_table_lemma(base) == base]
    return tuple(dict.fromkeys(infinitive for infinitive in found if infinitive.endswith(INFINITIVE)))


def _choose_infinitive(form: str, edited: str | None) -> str:
    """The infinitive that model and tables agree on; else the tables', else the model's."""
    known, table = find_infinitives(form), find_table_lemma(form)
    chosen = edited if edited and (edited in known or not known) else next(iter(known), table)
    # "abgeraten" might be an infinitive, as "hineingeraten" is
    joined = chosen == form.lower() and any(chosen.startswith(prefix + GE) for prefix in load_lists()["separable"])
    return table if joined and table in known else chosen
