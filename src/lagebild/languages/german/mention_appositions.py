"""Who is named or described once more behind a comma or in brackets: "die Partei, die Vereinte Mitte,"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lagebild.languages.german.mention_predicates import CLAUSE_MARKS, are_of_one_sex
from lagebild.languages.german.mention_words import NOT_GENITIVE, word_set
from lagebild.model.spans import Span
from lagebild.model.text import Document, MentionFrame

MAX_ATTRIBUTES = 9
"""So many words stand at most between a noun and the bracket with its short form."""
_FEW_CAPITALS, _MANY_CAPITALS = 2, 3
_IN_LISTS = frozenset(("DET", "ADJ", "NOUN", "PROPN"))
_IN_ATTRIBUTES = frozenset(("ADP", "NOUN", "PROPN", "CCONJ"))


def tie_appositions(document: Document, frames: Sequence[MentionFrame]) -> Iterator[MentionFrame]:
    """The same frames; a body described beside its name ("die Partei, die Vereinte Mitte,") points to it."""
    for index, frame in enumerate(frames):
        body = frame.form == "description" and frame.kind == "organisation" and frame.number == "Sing"
        free = body and frame.same_as is None and not frame.count
        name = _name_beside(document, frames, index) if free else None
        if free or (frame.form == "name" and frame.kind == "organisation" and frame.same_as is None):
            name = name or _short_form(document, frames, frame)
        person = frame.form == "description" and frame.kind == "person" and frame.number == "Sing"
        if person and frame.same_as is None:
            name = _person_in_apposition(document, frames, frame) or _body_in_apposition(document, frames, frame)
            if not frame.definite:
                name = name or _name_before_bracket(document, frames, frame)
                name = name or _one_before_comma(document, frames, frame)
        yield replace(frame, same_as=name) if name is not None else frame


def _name_beside(document: Document, frames: Sequence[MentionFrame], index: int) -> Span | None:
    """The name of a body that stands behind the description and a comma, or before it ("X, ein Hersteller von ...")."""
    span = frames[index].span
    tokens = document.tokens
    first, last = document.indices_of(span)[0], document.indices_of(span)[-1]
    names = {f.span.start: f for f in frames if f.form == "name" and f.kind == "organisation" and not f.part_only}
    start = last + 3 if last + 3 < len(tokens) and tokens[last + 2].text in NOT_GENITIVE else last + 2
    told = start == last + 3 or " " in frames[index].role_words  # without article only what is described at length
    if start < len(tokens) and tokens[last + 1].text == "," and told:
        name = names.get(tokens[start].span.start)
        end = document.indices_of(name.span)[-1] + 1 if name is not None else len(tokens)
        if name is not None and end < len(tokens) and tokens[end].text in (",", "(", ".", "mit", "aus"):
            return name.span if not _is_listed(document, end) else None
    ends = {f.span.end: f for f in names.values()}
    if first > 1 and tokens[first - 1].text in ("ein", "eine") and tokens[first - 2].text == ",":
        before = ends.get(tokens[first - 3].span.end)
        return before.span if before is not None and frames[index].definite is False else None
    return None


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
