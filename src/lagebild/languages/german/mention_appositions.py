"""Who is named or described once more behind a comma or in brackets: "die Partei, die Vereinte Mitte,"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from lagebild.languages.german.mention_nobody import QUOTES
from lagebild.languages.german.mention_predicates import CLAUSE_MARKS, are_of_one_sex
from lagebild.languages.german.mention_words import NOT_GENITIVE, noun_sense, word_set
from lagebild.model.spans import Span
from lagebild.model.text import Document, MentionFrame

MAX_ATTRIBUTES = 9
"""So many words stand at most between a noun and the bracket with its short form."""
AGE = re.compile(r"\d{1,3}")
_FEW_CAPITALS, _MANY_CAPITALS = 2, 3
_IN_LISTS = frozenset(("DET", "ADJ", "NOUN", "PROPN"))
_IN_ATTRIBUTES = frozenset(("ADP", "NOUN", "PROPN", "CCONJ"))


def tie_appositions(document: Document, frames: Sequence[MentionFrame]) -> Iterator[MentionFrame]:
    """The same frames; a body described beside its name ("die Partei, die Vereinte Mitte,") points to it."""
    for index, frame in enumerate(frames):
        body = frame.form == "description" and frame.kind == "organisation" and frame.number == "Sing"
        free = body and frame.same_as is None and not frame.count
        firm = frame.form == "description" and frame.number == "Sing" and _may_be_firm(frame)
        name = _name_beside(document, frames, index) if free or (firm and frame.same_as is None) else None
        if free or firm:
            name = name or _body_before_bracket(document, frames, frame)
        if free or (frame.form == "name" and frame.kind == "organisation" and frame.same_as is None):
            name = name or _short_form(document, frames, frame)
        if frame.form == "description" and frame.same_as is None and not frame.count:
            name = name or _state_behind(document, frames, frame) or _party_of_creed(document, frames, frame)
        if frame.form == "name" and frame.kind == "person" and frame.same_as is None:
            name = name or _person_before_alias(document, frames, frame)
        person = frame.form == "description" and frame.kind == "person" and frame.number == "Sing"
        if person and frame.same_as is None:
            name = name or _person_in_apposition(document, frames, frame)
            name = name or _body_in_apposition(document, frames, frame)
            if not frame.definite:
                name = name or _name_before_bracket(document, frames, frame)
                name = name or _name_before_age(document, frames, frame)
                name = name or _one_before_comma(document, frames, frame)
        yield replace(frame, same_as=name) if name is not None else frame


def _person_before_alias(document: Document, frames: Sequence[MentionFrame], frame: MentionFrame) -> Span | None:
    """The person before a word for another name of his ("Rehn alias Moor", "Rehn, genannt Moor")."""
    tokens, index = document.tokens, document.indices_of(frame.span)[0] - 1
    if index < 1 or tokens[index].text not in word_set("wording", "aliases"):
        return None
    end = index - 1 if any(map(str.isalnum, tokens[index - 1].text)) else index - 2
    people = (f for f in frames if f.form == "name" and f.kind == "person" and not f.part_only)
    return next((f.span for f in people if end >= 0 and f.span.end == tokens[end].span.end), None)


def _name_beside(document: Document, frames: Sequence[MentionFrame], index: int) -> Span | None:
    """The name of a body that stands behind the description and a comma, or before it ("X, ein Hersteller von ...")."""
    span = frames[index].span
    tokens = document.tokens
    first, last = document.indices_of(span)[0], document.indices_of(span)[-1]
    names = {f.span.start: f for f in frames if f.form == "name" and f.kind == "organisation" and not f.part_only}
    start = last + 3 if last + 3 < len(tokens) and tokens[last + 2].text in NOT_GENITIVE else last + 2
    told = start == last + 3 or " " in frames[index].role_words  # without article only what is described at length
    if start < len(tokens) and tokens[last + 1].text == "," and told:
        start += tokens[start].text in QUOTES
        name = names.get(tokens[start].span.start) if start < len(tokens) else None
        end = document.indices_of(name.span)[-1] + 1 if name is not None else len(tokens)
        end += end < len(tokens) and tokens[end].text in QUOTES
        if name is not None and end < len(tokens) and tokens[end].text in (",", "(", ".", "mit", "aus"):
            return name.span if not _is_listed(document, end) else None
    ends = {f.span.end: f for f in names.values()}
    if first > 1 and tokens[first - 1].text in ("ein", "eine") and tokens[first - 2].text == ",":
        before = ends.get(tokens[first - 3].span.end)
        return before.span if before is not None and frames[index].definite is False else None
    return _body_before_kin(document, ends, frames[index])


def _body_before_kin(document: Document, ends: Mapping[int, MentionFrame], frame: MentionFrame) -> Span | None:
    """The body before a comma of which a bare noun says whose daughter it is ("mit der Zelio AG, Tochter der RX,")."""
    tokens, indices = document.tokens, document.indices_of(frame.span)
    kin = frame.noun.endswith(tuple(word_set("bodies", "kin"))) or _may_be_firm(frame)
    kin = kin and frame.definite is None
    last = indices[-1] + 1
    if not kin or " " not in frame.role_words or indices[0] < len(("name", ",")) or last >= len(tokens):
        return None
    before = ends.get(tokens[indices[0] - 2].span.end) if tokens[indices[0] - 1].text == "," else None
    closed = tokens[last].text in (",", ".") and not _is_listed(document, last)
    return before.span if before is not None and closed else None


def _name_before_age(document: Document, frames: Sequence[MentionFrame], frame: MentionFrame) -> Span | None:
    """The person whose age stands between name and description ("Sanna Rehn (34), Trainerin in Auheim,")."""
    tokens, first = document.tokens, document.indices_of(frame.span)[0]
    words = [token.text for token in tokens[max(0, first - 4) : first]]
    age = words[-3:-2] if words[-2:] == [")", ","] else words[-2:-1] if words[-1:] == [","] else []
    size = len(("(", "34", ")", ",")) if words[-2:] == [")", ","] else len((",", "34", ","))
    opened = first > size and tokens[first - size].text in ("(", ",") and bool(age) and AGE.fullmatch(age[0])
    end = tokens[first - size - 1].span.end if opened else -1
    return next((f.span for f in frames if f.span.end == end and f.form == "name" and f.kind == "person"), None)


def _party_of_creed(document: Document, frames: Sequence[MentionFrame], frame: MentionFrame) -> Span | None:
    """The acronym in brackets behind those who share a creed ("die Liberalen (LPX)")."""
    behind = document.tokens[document.indices_of(frame.span)[-1] + 1 :][:3]
    words = [token.text for token in behind]
    creed = frame.kind == "group" and frame.base.lower().endswith(tuple(word_set("persons", "creeds")))
    if not creed or len(words) < len("(X)") or (words[0], words[2]) != ("(", ")") or not words[1].isupper():
        return None
    names = (f for f in frames if f.form == "name" and f.kind == "organisation" and f.span == behind[1].span)
    return next((f.span for f in names), None)


def _may_be_firm(frame: MentionFrame) -> bool:
    """Whether the noun for a person is one by which firms are called too ("der Betreiber")."""
    senses = [sense for word in frame.base.split() if (sense := noun_sense(word)) is not None]
    return frame.kind == "person" and any(s.head in word_set("bodies", "as_persons") for s in senses[:1])


def _body_before_bracket(document: Document, frames: Sequence[MentionFrame], frame: MentionFrame) -> Span | None:
    """The body's name before the bracket that holds nothing but the description ("die RAG (Tochter der Moor AG)")."""
    indices = document.indices_of(frame.span)
    around = document.tokens[indices[0] - 2 : indices[0]], document.tokens[indices[-1] + 1 : indices[-1] + 2]
    if indices[0] < len(("name", "(")) or around[0][1].text != "(" or not around[1] or around[1][0].text != ")":
        return None
    ends = {f.span.end: f for f in frames if f.form == "name" and f.kind == "organisation" and not f.part_only}
    mark = around[0][0] if around[0][0].upos != "PUNCT" else document.tokens[indices[0] - 3]
    before = ends.get(mark.span.end) or ends.get(around[0][0].span.end)
    return before.span if before is not None else None


def _state_behind(document: Document, frames: Sequence[MentionFrame], frame: MentionFrame) -> Span | None:
    """The state's name right behind the noun that tells of it ("Gastgeber Italien", "das Mitglied Ungarn")."""
    head, after = document.root_of(frame.span), document.indices_of(frame.span)[-1] + 1
    if head is None or after >= len(document.tokens) or frame.possessor is not None:
        return None
    if frame.kind == "organisation" or frame.number == "Plur":
        return None  # "the paper Österreich", "the neighbours Italien and Ungarn"
    name = document.tokens[after]
    state = next((f for f in frames if f.span.start == name.span.start and f.kind == "country"), None)
    tied = name.head == head and name.deprel in ("appos", "nmod", "flat")
    nominative = state is not None and state.form == "name" and state.span.of(document.text) == state.base
    return state.span if state is not None and tied and nominative else None


def _is_listed(document: Document, comma: int) -> bool:
    """Whether more bodies and an "und" before the last one follow a comma: what stands before it is one of a list."""
    behind = document.tokens[comma + 1 : comma + 1 + MAX_ATTRIBUTES]
    if document.tokens[comma].text != "," or not behind or behind[0].upos not in _IN_LISTS:
        return False
    after = next((t for t in behind if t.text != "," and t.upos not in _IN_LISTS), None)
    return after is not None and after.upos == "CCONJ"


def _short_form(document: Document, frames: Sequence[MentionFrame], frame: MentionFrame) -> Span | None:
    """The acronym in brackets behind a description and what belongs to it ("the committee for trade (OKX)")."""
    index = _end_of_attributes(document, frame)
    behind = document.tokens[index : index + 3]
    kin = frame.noun.endswith(tuple(word_set("bodies", "kin")))  # "die Tochter der Rehn AG (RAG)"
    if frame.relation or kin or len(behind) < len("(X)") or behind[0].text != "(" or behind[2].text != ")":
        return None
    between, last = Span(frame.span.end, behind[0].span.start), document.tokens[index - 1]
    near = last.span.end == frame.span.end
    if frame.form == "description" and last.text.lower().endswith(tuple(word_set("persons", "creeds"))):
        return None  # "the coalition of Liberals (LPX)"
    if near and frame.form == "name":
        return None  # two names side by side: which of them is known is seen later
    if any(f.span.end == last.span.end and f.kind == "person" and f.form == "name" for f in frames):
        return None  # the party of a person
    others = any(f.span.overlaps(between) and f.kind not in ("place", "country") for f in frames)
    if others or (not near and (last.text[0] == behind[1].text[0] or behind[1].text[0].islower())):
        return None  # the acronym shortens another noun, or is an agency's
    names = (f for f in frames if f.form == "name" and f.kind == "organisation" and f.span == behind[1].span)
    least = _FEW_CAPITALS if near else _MANY_CAPITALS
    return next((f.span for f in names if " " not in f.base and sum(map(str.isupper, f.base)) >= least), None)


def _end_of_attributes(document: Document, frame: MentionFrame) -> int:
    """The index behind the phrase and the bare nouns that belong to its name ("Stelle gegen Betrug in Auheim")."""
    index = document.indices_of(frame.span)[-1] + 1
    opening = document.tokens[index : index + 1]
    if not opening or opening[0].upos not in ("ADP", "PROPN"):
        return index
    end = index + MAX_ATTRIBUTES
    while index < min(end, len(document.tokens)) and document.tokens[index].upos in _IN_ATTRIBUTES:
        index += 1
    return index


def _name_before_bracket(document: Document, frames: Sequence[MentionFrame], frame: MentionFrame) -> Span | None:
    """The person's name before the bracket that the description opens ("Sanna Rehn (freie Autorin)")."""
    first = document.indices_of(frame.span)[0]
    if first < len(("name", "(")) or document.tokens[first - 1].text != "(":
        return None
    end = document.tokens[first - 2].span.end
    return next((f.span for f in frames if f.span.end == end and f.form == "name" and f.kind == "person"), None)


def _one_before_comma(document: Document, frames: Sequence[MentionFrame], frame: MentionFrame) -> Span | None:
    """The person described before the comma and told of once more ("der Fahrer, ein junger Mann,")."""
    indices, behind = document.indices_of(frame.span), document.tokens_in(Span(frame.span.end, len(document.text)))
    first = indices[0]
    while (
        first
        and document.tokens[first - 1].upos in ("NUM", "NOUN", "ADJ")
        and _belongs_to(document, first - 1, indices)
    ):
        first -= 1  # "ein 34 Jahre alter Däne"
    words = [token.text for token in document.tokens[max(0, first - 2) : first]]
    closed = not behind or behind[0].text in CLAUSE_MARKS or behind[0].upos in ("VERB", "AUX")
    if frame.definite is not False or not closed or words not in ([",", "ein"], [",", "eine"]):
        return None
    end = document.tokens[first - 3].span.end if first > 2 else -1
    here = [f for f in frames if f.span.end == end and f.form == "description" and f.kind == "person"]
    outer = max(here, key=lambda f: f.span.end - f.span.start, default=None)
    one = outer is not None and outer.number == "Sing" and outer.gender in (None, frame.gender)
    return outer.span if outer is not None and one and outer.definite else None


def _belongs_to(document: Document, index: int, phrase: range) -> bool:
    """Whether the word hangs on one of the phrase, or on a word that does."""
    above = document.tokens[index].head
    return above in phrase or (above >= 0 and document.tokens[above].head in phrase)


def _person_in_apposition(document: Document, frames: Sequence[MentionFrame], frame: MentionFrame) -> Span | None:
    """The person's name that the tree joins with the description ("der Trainer, der Auheimer Odo Moor,")."""
    tokens, indices = document.tokens, document.indices_of(frame.span)
    head = document.root_of(frame.span)
    if head is None or any(f.span != frame.span and f.kind == "person" and f.span.contains(frame.span) for f in frames):
        return None
    near = [i for i in (tokens[head].head, *document.children(head)) if i >= 0 and i not in indices]
    beside = {i for i in near if _is_apposition(document, min(i, head), max(i, head))}
    # the noun that stands right before the name may be one that no list knows
    beside |= {j for i in beside for j in document.children(i) if j == i + 1 and tokens[j].deprel == "appos"}
    beside |= _called_behind(document, indices[-1])
    named = (f for f in frames if beside and f.form == "name" and f.kind == "person")
    names = [f for f in named if are_of_one_sex(f, frame)]
    found = {f.span for f in names for i in document.indices_of(f.span) if i in beside}
    return found.pop() if len(found) == 1 else None


def _called_behind(document: Document, last: int) -> set[int]:
    """The word behind that says how the one described before it is called ("ein Mann mit dem Namen Moor")."""
    tokens = document.tokens
    noun = last + 3 if last + 2 < len(tokens) and tokens[last + 2].upos == "DET" else last + 2
    behind = (
        noun + 1 < len(tokens) and tokens[last + 1].text == "mit" and tokens[noun].text in word_set("wording", "naming")
    )
    return {noun + 1} if behind else set()


def _body_in_apposition(document: Document, frames: Sequence[MentionFrame], frame: MentionFrame) -> Span | None:
    """The body's name of which a role without a definite article tells more ("die Zelio AG, Betreiberin der Bahn,")."""
    tokens, head = document.tokens, document.root_of(frame.span)
    if head is None or frame.definite or frame.possessor_gender:
        return None
    above = tokens[head].head
    if tokens[head].deprel == "conj" and above >= 0 and tokens[above].deprel == "appos":
        above = tokens[above].head  # "a daughter of X and owner of Y"
    elif tokens[head].deprel != "appos":
        return None
    names = [f for f in frames if f.form == "name" and f.kind == "organisation" and not f.part_only]
    here = [f for f in names if above >= 0 and f.span.contains(tokens[above].span) and f.span.end < frame.span.start]
    before = document.indices_of(here[0].span)[-1] + 1 if here else 0
    return here[0].span if here and tokens[before].text == "," else None


def _is_apposition(document: Document, first: int, second: int) -> bool:
    """Whether the second word tells more of the first one, also where it was taken for one more of a list."""
    word = document.tokens[second]
    if word.upos == "PROPN" and document.tokens[second - 1].upos == "ADV":
        return False  # who says so (", so Rehn,")
    if word.head != first or word.deprel != "conj":
        return word.head == first and word.deprel == "appos"
    joined = [i for i in document.children(first) if document.tokens[i].deprel == "conj"]
    listed = any(document.tokens[i].deprel == "cc" for i in (*document.children(first), *document.children(second)))
    return joined == [second] and not listed and document.tokens[second].feats.get("Number") != "Plur"
