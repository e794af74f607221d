"""Universal features of words: what the heads say, kept to what the part of speech can have."""

from collections.abc import Collection, Mapping, Sequence

from lagebild.languages.german.genders import find_genders
from lagebild.languages.german.heads import soften
from lagebild.languages.german.model_files import Array
from lagebild.languages.german.mood import Finite, find_konjunktiv, is_first_person
from lagebild.languages.german.verbs import TENSES, VERBAL, find_agreement, is_finite, is_participle

FEATURES = {
    "mood": "Mood",
    "tense": "Tense",
    "verbform": "VerbForm",
    "number": "Number",
    "case": "Case",
    "person": "Person",
    "gender": "Gender",
    "degree": "Degree",
    "prontype": "PronType",
}
"""The feature that each head tells."""
NONE = "_"
VERB_ONLY = frozenset({"mood", "tense", "verbform"})
FINITE_ONLY = frozenset({"Mood", "Person", "Tense"})
KONJUNKTIV = "Sub"
INDICATIVE = frozenset({"pres", "pret"})
SUBJECTS = frozenset({"nsubj", "csubj", "expl"})
JOINED = frozenset({"conj"})
HELPERS = frozenset({"aux", "cop"})
STOP = "."
MOST_JOINTS = 3
"""Steps from a verb with a subject to those that share it: helper, verb, the next verb's helper."""
SENTENCE_ENDS = frozenset({".", "!", "?", "--"})


def fit_features(
    forms: Sequence[str],
    upos: Sequence[str],
    logits: Mapping[str, Array],
    labels: Mapping[str, tuple[str, ...]],
    governors: Sequence[int],
    relations: Sequence[str],
) -> list[dict[str, str]]:
    """Features of every word, with the mood decided by form and model together."""
    heads = [head for head in FEATURES if head in logits]
    chosen = zip(*([labels[h][best] for best in logits[h].argmax(axis=1).tolist()] for h in heads), strict=True)
    kinds = [(FEATURES[head], head in VERB_ONLY) for head in heads]
    chances = soften(logits["mood"])[:, labels["mood"].index(KONJUNKTIV)]
    first_person = _find_first_person(forms, governors, relations)
    features: list[dict[str, str]] = []
    for index, (form, told) in enumerate(zip(forms, chosen, strict=True)):
        verbal = upos[index] in VERBAL
        own = {
            name: value
            for (name, verb_only), value in zip(kinds, told, strict=True)
            if value != NONE and (verbal or not verb_only)
        }
        if verbal and is_participle(form):
            own = {key: value for key, value in own.items() if key not in FINITE_ONLY} | {"VerbForm": "Part"}
        elif verbal and (own.get("VerbForm", "Fin") == "Fin" or is_finite(form)) and own.get("Mood") != "Imp":
            if is_finite(form):
                own["VerbForm"] = "Fin"
            verb = Finite(form, float(chances[index]), first_person=index in first_person)
            own |= _decide_mood(verb, own)
        features.append(own)
    if "gender" in logits:
        for index, gender in find_genders(forms, upos, features, governors, relations).items():
            features[index]["Gender"] = gender
    return [dict(sorted(own.items())) for own in features]


def _decide_mood(verb: Finite, features: Mapping[str, str]) -> dict[str, str]:
    """Mood and tense of a finite verb."""
    kind = find_konjunktiv(verb)
    if kind:
        return {"Mood": KONJUNKTIV, "Tense": TENSES[kind], "VerbForm": "Fin"} | find_agreement(verb.form, {kind})
    if features.get("VerbForm") != "Fin":
        return {}
    return {"Mood": "Ind"} | find_agreement(verb.form, INDICATIVE)


def _find_first_person(forms: Sequence[str], governors: Sequence[int], relations: Sequence[str]) -> set[int]:
    """Verbs with the subject "ich", by the tree or because it stands between the same two punctuation marks.

    Helpers and joined verbs share a subject ("ich kam und habe"); a verb that opens a sentence without any subject
    speaks in the first person too ("Habe lange gewartet"), and so does one that opens a clause behind one with "ich".
    """
    bare = [relation.partition(":")[0] for relation in relations]
    subjects = {governors[index]: forms[index] for index, relation in enumerate(bare) if relation in SUBJECTS}
    for sharing in (JOINED, HELPERS):
        for index, relation in enumerate(bare):
            if relation in sharing and governors[index] in subjects:
                subjects.setdefault(index, subjects[governors[index]])
    found = {index for index, subject in subjects.items() if is_first_person(subject)}
    start, spoken = 0, False
    for index, form in enumerate([*forms, STOP]):
        if not any(map(str.isalnum, form)):
            told = any(map(is_first_person, forms[start:index]))
            if told:
                found.update(range(start, index))
            elif index > start and start not in subjects and (spoken or _opens_sentence(forms, start)):
                found.add(start)
            spoken = told and form not in SENTENCE_ENDS
            start = index + 1
    return _spread_first_person(found, governors, bare, subjects.keys())


def _spread_first_person(
    found: set[int], governors: Sequence[int], relations: Sequence[str], subjects: Collection[int]
) -> set[int]:
    """Those and what hangs together with them without a subject: helper and verb, and the verb joined to it."""
    spread = set(found)
    for _ in range(MOST_JOINTS):
        helped = {governors[i] for i in spread if relations[i] in HELPERS} - set(subjects)
        tied = {
            i
            for i, relation in enumerate(relations)
            if governors[i] in spread | helped and relation in JOINED | HELPERS and i not in subjects
        }
        if helped | tied <= spread:
            break
        spread |= helped | tied
    return spread


def _opens_sentence(forms: Sequence[str], index: int) -> bool:
    """Whether the word may be the first of a sentence: capital after a mark that ends one."""
    return forms[index][:1].isupper() and (index == 0 or forms[index - 1] in SENTENCE_ENDS)
