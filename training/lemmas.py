"""Edit scripts that turn a word form into its lemma.

A script reads `case|drop_front|add_front|drop_back|add_back`: with case `l` the form is put in lower case first
(`k` keeps it); then so many characters are dropped at the front and back and the given strings are added.
"""

from difflib import SequenceMatcher

from lagebild.languages.german.lemmas import LOWER

KEEP = "k"


def make_script(form: str, lemma: str) -> str:
    """The edit script from a form to its lemma, built around their longest common part."""
    case = LOWER if lemma[:1].islower() or lemma.islower() else KEEP
    source = form.lower() if case == LOWER else form
    common = SequenceMatcher(None, source, lemma, autojunk=False).find_longest_match()
    if common.size == 0:
        return f"{case}|{len(source)}||0|{lemma}"
    front, back = lemma[: common.b], lemma[common.b + common.size :]
    return f"{case}|{common.a}|{front}|{len(source) - common.a - common.size}|{back}"
