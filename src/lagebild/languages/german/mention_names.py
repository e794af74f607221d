"""Which words of a German text are names, as the model marks them and as the knowledge tables know them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from lagebild.knowledge.lookup import Knowledge
from lagebild.languages.german.mention_bases import with_base_adjectives, with_base_noun
from lagebild.languages.german.mention_crowds import is_some_members
from lagebild.languages.german.mention_fields import (
    find_called_by_cause,
    find_called_by_field,
    find_called_by_letters,
)
from lagebild.languages.german.mention_glued import cut_glued
from lagebild.languages.german.mention_joins import (
    has_candidates,
    join_branches,
    join_districts,
    join_numbers,
    join_rivers,
    join_seats,
)
from lagebild.languages.german.mention_kinds import DOMAIN, correct_kind
from lagebild.languages.german.mention_leaders import is_led_beside_another
from lagebild.languages.german.mention_marks import NameMark, level_names
from lagebild.languages.german.mention_partisans import is_partisan
from lagebild.languages.german.mention_places import is_led_into, is_led_to
from lagebild.languages.german.mention_planets import is_planet
from lagebild.languages.german.mention_quoted import read_quoted
from lagebild.languages.german.mention_things import is_thing, names_nobody
from lagebild.languages.german.mention_trim import trim_name
from lagebild.languages.german.mention_words import NOT_GENITIVE, noun_sense, word_set
from lagebild.model.spans import Span
from lagebild.model.text import Document

KIND_OF_LABEL = {"PER": "person", "LOC": "place", "ORG": "organisation", "OTH": "other"}
PARTS = frozenset({"ORGpart", "LOCpart"})
NO_NAMES = frozenset({"ADJ", "VERB", "ADV", "DET", "ADP", "AUX", "PRON"})
"""Tags of words that are no name although a name reads alike."""
MAX_NAME_WORDS = 9
"""Longer names are not looked for in the tables."""
NUMERAL = re.compile(r"[IVX]+\.?")
"""What tells kings and popes of one name apart."""
_SIBILANTS = ("s", "ß", "x", "z")


@lru_cache(maxsize=4)
def _scan_forms(knowledge: Knowledge) -> tuple[frozenset[str], frozenset[str]]:
    """All forms of the tables, and the words with which they begin."""
    forms = frozenset(dict(knowledge.aliases("de")))
    return forms, frozenset(form.split(maxsplit=1)[0] for form in forms)


def find_names(document: Document, knowledge: Knowledge) -> tuple[NameMark, ...]:
    """All names in text order, without overlaps; where two readings overlap the longer one counts."""
    spoken = frozenset(token.text for token in document.tokens)
    marks = list(level_names(document, list(_names_of_model(document, knowledge, spoken))))
    marks = list(_acting_bodies(document, list(read_quoted(document, marks, knowledge))))
    marks = list(join_seats(document, list(join_rivers(document, marks, knowledge))))
    marks = list(join_numbers(document, list(join_districts(document, list(join_branches(document, marks))))))
    marks = [*find_called_by_cause(document), *marks, *find_called_by_field(document, marks)]
    marks += find_called_by_letters(document)
    marks += _names_in_sayings(document, knowledge)
    titled = {(mark.first, mark.last) for mark in marks if mark.kind == "person" and not mark.known}
    marks += [mark for mark in _names_of_tables(document, knowledge) if (mark.first, mark.last) not in titled]
    marks.sort(key=lambda mark: (mark.first - mark.last, not mark.known, mark.first))
    taken: set[int] = set()
    chosen = []
    for mark in marks:
        if taken.isdisjoint(mark.indices):
            taken.update(mark.indices)
            chosen.append(mark)
    chosen = [mark for mark in chosen if not is_partisan(document, mark)]
    return tuple(sorted(chosen, key=lambda mark: mark.first))


def _acting_bodies(document: Document, marks: list[NameMark]) -> Iterator[NameMark]:
    """The marks; what the model takes for a thing is a body where it does or says what no thing does."""
    verbs = word_set("verbs", "of_bodies") | word_set("verbs", "of_people")
    tokens = document.tokens
    doing = {
        mark.base
        for mark in marks
        for token in tokens[mark.first : mark.last + 1]
        if mark.kind == "other" and not mark.thing and not mark.known
        and token.deprel == "nsubj" and tokens[token.head].lemma in verbs
    }  # fmt: skip
    for mark in marks:
        acts = mark.kind == "other" and not mark.thing and mark.base in doing
        yield replace(mark, kind="organisation") if acts else mark


def _names_of_model(document: Document, knowledge: Knowledge, spoken: frozenset[str]) -> Iterator[NameMark]:
    for name in cut_glued(document, knowledge):
        # a site on the web stands for who runs it
        site = name.label == "OTH" and DOMAIN.fullmatch(name.span.of(document.text))
        kind = "organisation" if site else KIND_OF_LABEL.get(name.label)
        indices = document.indices_of(name.span)
        if kind is None or not indices:
            continue
        first, last = trim_name(document.tokens, indices[0], indices[-1], kind)
        if last < first:
            continue
        text = document.text[document.tokens[first].span.start : document.tokens[last].span.end]
        base, genitive = base_of_name(document, last, text, knowledge, spoken)
        kinds = _kinds(knowledge, text) or (_kinds(knowledge, base) if genitive else ())
        if kind == "organisation" and document.tokens[last].text in word_set("wording", "no_names"):
            kinds = tuple(k for k in kinds if k == kind)  # "Trier GmbH" is no town
        if kinds and base != text and not _kinds(knowledge, base):
            base = text  # an inflected form that the tables know as it stands
        # a capital stands for who rules there where it acts, which the words around it show
        kind = "place" if kind == "organisation" and kinds[:1] == ("place",) and _rules_there(knowledge, text) else kind
        # the tables are surer than the model, save that a house is a place where nobody acts in its name
        if kinds and kind not in kinds and not (kind == "place" and _only_acts(knowledge, text)):
            kind = kinds[0]
        kind = kind if kinds else correct_kind(document, first, last, kind, knowledge)
        kind = "place" if is_planet(document, base) else kind
        if kind in ("organisation", "place") and not kinds and first < last:
            base = with_base_noun(document.tokens[first], base) if kind == "organisation" else base
            base = with_base_adjectives(document.tokens[first : last + 1], base)
        mark = NameMark(first, last, kind, " ".join(base.split()), bool(kinds), genitive)
        if not kinds and (_is_day(document, name.span) or names_nobody(document, mark, knowledge)):
            continue
        yield replace(mark, kind="other", thing=True) if is_thing(document, mark) else mark


def _is_day(document: Document, span: Span) -> bool:
    """Whether the words are a time and nothing else ("sagte er der Zeitung (Dienstag)")."""
    return any(time == span for time, _, _ in document.times)


def _names_in_sayings(document: Document, knowledge: Knowledge) -> Iterator[NameMark]:
    """Bodies and states in one word with what they say ("BHX-Angaben")."""
    sayings = word_set("wording", "sayings")
    for name in document.names:
        said, indices = name.span.of(document.text).rpartition("-"), document.indices_of(name.span)
        if name.label in PARTS and len(indices) == 1 and said[0] and said[2].lower() in sayings:
            kinds = _kinds(knowledge, said[0])
            kind = next((kind for kind in kinds if kind in ("organisation", "country")), "")
            if kind or name.label == "ORGpart":
                yield NameMark(indices[0], indices[0], kind or "organisation", said[0], bool(kind))


def _kinds(knowledge: Knowledge, text: str) -> tuple[str, ...]:
    """Kinds of the entities that the tables have for the name, likeliest first."""
    rows = [c for c in knowledge.candidates(" ".join(text.split())) if not c.derived]
    return tuple(entity.kind for c in rows if (entity := knowledge.entity(c.entity)))


def _rules_there(knowledge: Knowledge, text: str) -> bool:
    """Whether a place stands for bodies only as a metonym."""
    rows = [c for c in knowledge.candidates(text) if not c.derived and not c.entity.startswith("place:")]
    return bool(rows) and all(c.how == "metonym" for c in rows)


def _only_acts(knowledge: Knowledge, text: str) -> bool:
    """Whether the name stands for somebody only where it acts ("das Rehn-Haus teilt mit")."""
    return all(c.needs == "actor" for c in knowledge.candidates(text))


def base_of_name(
    document: Document, last: int, text: str, knowledge: Knowledge, spoken: frozenset[str]
) -> tuple[str, bool]:
    """The name without its genitive ending, and whether it had one."""
    for ending in ("’s", "'s", "´s", "’", "'"):
        stem = text.removesuffix(ending)
        # firms are called "Moody's"; German writes no such genitive but for names in a sibilant
        if stem != text and (
            stem.split()[-1] in spoken or stem.endswith(_SIBILANTS) or has_candidates(knowledge, stem)
        ):
            return stem, True
    word = document.tokens[last].text
    if word == text and word.endswith(("’s", "'s", "´s")):
        return text, False
    if not word.endswith("s") or len(word) < len("Xys") or word[:-1].endswith(_SIBILANTS) or word.isupper():
        return text, document.tokens[last].feats.get("Case") == "Gen" and word.endswith(_SIBILANTS)
    if _exact(knowledge, text):
        return text, False  # "Hamas" is no genitive of "Hama"
    sense = noun_sense(word)
    long = has_candidates(knowledge, text[:-2]) or (sense is not None and word == f"{sense.base}es")
    stem = text[:-2] if word.endswith("es") and long else text[:-1]
    led = word == text and is_led_beside_another(document, last)
    if led or word[:-1] in spoken or has_candidates(knowledge, stem):
        return stem, True
    noun = _before_noun(document, last)
    if (
        is_led_into(document, last)
        or _is_governed(document, last, text)
        or _is_nominative(document, last, elsewhere=noun)
    ):
        return text, False
    return (stem, True) if noun or document.tokens[last].feats.get("Case") == "Gen" else (text, False)


def _is_governed(document: Document, last: int, text: str) -> bool:
    """Whether an article before the name has another case than the genitive of one ("die Panama Papers")."""
    first = document.indices_of(Span(start := document.tokens[last].span.end - len(text), start + 1)).start
    before = document.tokens[first - 1] if first else None
    if before is None or before.sentence != document.tokens[last].sentence:
        return False
    return before.upos == "DET" and before.text.lower() in NOT_GENITIVE


def _exact(knowledge: Knowledge, text: str) -> bool:
    """Whether the tables have the form itself as a base form."""
    for candidate in knowledge.candidates(text):
        entity = knowledge.entity(candidate.entity)
        if entity is not None and text in (entity.name, *entity.aliases):
            return True
    return False


def _is_nominative(document: Document, last: int, *, elsewhere: bool) -> bool:
    """Whether the text has the word as a clear nominative (then the final s belongs to the name)."""
    word = document.tokens[last].text
    places = (i for i, t in enumerate(document.tokens) if t.text == word and t.feats.get("Case") == "Nom")
    return any(i != last or not elsewhere for i in places)


def _before_noun(document: Document, last: int) -> bool:
    """Whether an attribute or noun follows in the same sentence, so that the name is a genitive before it."""
    if last + 1 >= len(document.tokens):
        return False
    following = document.tokens[last + 1]
    if following.sentence != document.tokens[last].sentence:
        return False
    if following.upos == "X":
        return following.text[:1].isupper()
    return following.upos in ("NOUN", "ADJ")


def _names_of_tables(document: Document, knowledge: Knowledge) -> Iterator[NameMark]:
    """Names that the tables know; a lone place or surname counts only where the model is silent on the whole text."""
    forms, openings = _scan_forms(knowledge)
    tokens = document.tokens
    index = 0
    while index < len(tokens):
        length = _longest_form(document, index, forms) if tokens[index].text in openings else 0
        mark = _mark_of_form(document, index, length, knowledge) if length else None
        if mark is None:
            index += 1
            continue
        yield replace(mark, kind="other", thing=True) if is_thing(document, mark) else mark
        index = mark.last + 1


def _is_owned(document: Document, index: int, length: int) -> bool:
    """Whether a noun and a seat have an owner, so that he tells whose it is ("ihre Regierung in Auheim")."""
    before = document.tokens[index - 1].text.lower() if index else ""
    seated = length > 1 and document.tokens[index + 1].upos == "ADP"
    return seated and before in word_set("determiners", "possessive")


def _longest_form(document: Document, index: int, forms: frozenset[str]) -> int:
    """How many tokens from `index` on make the longest of the forms; 0 when none fits."""
    tokens = document.tokens
    for length in range(min(MAX_NAME_WORDS, len(tokens) - index), 0, -1):
        if " ".join(t.text for t in tokens[index : index + length]) in forms:
            return length
    return 0


def _mark_of_form(document: Document, index: int, length: int, knowledge: Knowledge) -> NameMark | None:
    last = index + length - 1
    text = " ".join(t.text for t in document.tokens[index : last + 1])
    candidates = [c for c in knowledge.candidates(text) if not c.derived]
    entity = knowledge.entity(candidates[0].entity) if candidates else None
    if entity is None or _is_owned(document, index, length) or is_some_members(document, last):
        return None
    if entity.kind == "person" and any(NUMERAL.fullmatch(t.text) for t in document.tokens[last + 1 : last + 2]):
        return None  # "King Odo" is not told by "King Odo II"
    # the name of a state is nothing else, whatever the tagger says
    if length == 1 and entity.kind != "country" and document.tokens[index].upos in NO_NAMES:
        return None
    missed = entity.kind == "place" and is_led_to(document, index, candidates[0].weight)
    if length == 1 and document.names and entity.kind in ("person", "place") and not missed:
        return None  # the model saw the text and does not take this word for a name
    exact = text in (entity.name, *entity.aliases)
    kind = "place" if candidates[0].needs == "actor" and len(candidates) > 1 else entity.kind
    return NameMark(index, last, kind, text, True, not exact and text.endswith("s"))
