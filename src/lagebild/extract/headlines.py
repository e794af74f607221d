"""Bodies described before they are named: "Modekonzern baut Stellen ab", "die Feuerwehr" before "Feuerwehr Auheim"."""

from collections.abc import Callable, Sequence

from lagebild.extract.names import NameLinker
from lagebild.extract.recall import NAMED_BARE
from lagebild.extract.word_forms import are_alike
from lagebild.model.spans import Span
from lagebild.model.text import Document, MentionFrame

HEADLINES = 2
"""The first sentences of an article may be its headlines, and tell of whom the next ones name."""

TELLING_MORE = frozenset({"nmod", "appos", "acl", "acl:relcl", "flat"})
"""Relations of what stands beside a name and says who that is."""


def find_headline(
    frame: MentionFrame, frames: Sequence[MentionFrame], sentence_of: Callable[[MentionFrame], int]
) -> MentionFrame | None:
    """The name of the body or person whom a headline only describes."""
    if frame.definite is False:
        return None
    body = find_headlined(frame, frames, sentence_of) if frame.definite is None else None
    return body or find_headlined_person(frame, frames, sentence_of)


def find_headlined(
    frame: MentionFrame, frames: Sequence[MentionFrame], sentence_of: Callable[[MentionFrame], int]
) -> MentionFrame | None:
    """The name of the firm or club of which a headline tells: in it before, or with its noun in the next sentences."""
    sentence = sentence_of(frame)
    one = bool(frame.sort) and frame.number == "Sing" and frame.subject and frame.possessor is None
    if not one or frame.form != "description" or sentence > HEADLINES or frame.same_as is not None:
        return None
    names = [f for f in frames if f.form == "name" and f.kind == "organisation" and not f.part_only]
    before = [f for f in names if f.span.end <= frame.span.start and sentence_of(f) == sentence]
    another = any(other.overlaps(name.span) for name in before for other in frame.unlike)
    if len(before) == 1 and before[0].sort in ("", frame.sort) and not another:
        return before[0]
    if frame.sort not in NAMED_BARE:
        return None
    after = (f for f in names if f.span.start > frame.span.end and sentence_of(f) <= sentence + HEADLINES)
    return next((f for f in after if f.sort == frame.sort), None)


def find_headlined_person(
    frame: MentionFrame, frames: Sequence[MentionFrame], sentence_of: Callable[[MentionFrame], int]
) -> MentionFrame | None:
    """The name of the person of whom a headline tells by the noun that stands before the name in the text."""
    sentence = sentence_of(frame)
    one = frame.kind == "person" and frame.number == "Sing" and frame.possessor is None and frame.same_as is None
    if not one or frame.form != "description" or sentence > HEADLINES or not frame.noun:
        return None
    named = [f for f in frames if f.form == "name" and f.kind == "person" and f.span.start > frame.span.end]
    near = [f for f in named if sentence_of(f) <= sentence + HEADLINES]
    # a noun with a hyphen is rare, and so are two words together: they are the same person's wherever the name stands
    rare = "-" in frame.noun or " " in frame.role_words.strip()
    fits = [f for f in (named if rare else near) if _has_words_of(f, frame)]
    fits = fits or [f for f in near if any(word.endswith(f"-{frame.noun}") for word in _words(f))]
    return fits[0] if len({f.base for f in fits}) == 1 else None


def find_named_next(document: Document, frame: MentionFrame, frames: Sequence[MentionFrame]) -> MentionFrame | None:
    """The name that a report gives right behind the office with which it opens ("Die Ministerin warnt. …, sagte Rehn").

    Nobody is brought in by a bare name but whom the words before have described.
    """
    opens = frame.form == "description" and frame.kind == "person" and frame.number == "Sing" and bool(frame.role)
    if not (opens and frame.definite and frame.subject and frame.same_as is None):
        return None
    people = [f for f in frames if f.kind == "person" and not f.part_only and not frame.span.contains(f.span)]
    behind = (f for f in people if f.span.start > frame.span.end and f.form != "pronoun")
    name = next((f for f in behind if f.subject and f.number == "Sing"), None)
    if name is None or not _is_bare_name(document, name) or not _says_what_precedes(document, name):
        return None
    if frame.gender not in (None, "n", name.gender or frame.gender):
        return None
    surname = name.base.split()[-1]
    others = any(f.form == "name" and surname not in f.base for f in people if f.span < frame.span)
    between = document.text[frame.span.end : name.span.start]
    apart = document.tokens_in(name.span)[0].sentence - document.tokens_in(frame.span)[0].sentence
    return name if not others and "\n" not in between and 1 <= apart <= HEADLINES else None


def _says_what_precedes(document: Document, name: MentionFrame) -> bool:
    """ "…, sagte Rehn": whether the name stands right behind its verb, and that behind the end of a clause."""
    first = document.indices_of(name.span).start
    return first > 1 and document.tokens[first - 1].upos == "VERB" and document.tokens[first - 2].upos == "PUNCT"


def _is_bare_name(document: Document, name: MentionFrame) -> bool:
    """Whether it is a full name, the subject of its clause, beside which nothing says who that is."""
    if name.form != "name" or not name.subject or name.role or name.role_words or " " not in name.base:
        return False
    inside = document.indices_of(name.span)
    below = (i for head in inside for i in document.children(head) if i not in inside)
    return not any(document.tokens[i].deprel in TELLING_MORE for i in below)


def _has_words_of(name: MentionFrame, frame: MentionFrame) -> bool:
    """Whether the noun of a description, and each word beside it, stands with the name as well."""
    words = _words(name)
    if frame.noun in words and "-" in frame.noun:
        return True
    gender = frame.gender is None or name.gender in (None, frame.gender)
    return gender and all(any(are_alike(word, other) for other in words) for word in _words(frame))


def _words(frame: MentionFrame) -> list[str]:
    return [word.casefold() for word in frame.role_words.split()]


def find_only_named(frames: Sequence[MentionFrame], names: NameLinker) -> dict[str, str]:
    """The noun in front of the names of bodies, where one body alone is called by it ("Feuerwehr Auheim")."""
    named: dict[str, set[str]] = {}
    for frame in frames:
        first, _, rest = frame.base.partition(" ")
        if frame.form == "name" and frame.kind == "organisation" and rest and not frame.part_only:
            named.setdefault(first.casefold(), set()).update(names.link(frame)[0])
    return {noun: bodies.pop() for noun, bodies in named.items() if len(bodies) == 1}


def find_masthead(document: Document) -> Span | None:
    """The line above a report that only says who printed it on which day ("Auheimer Bote, 3. Mai 2024")."""
    first = next(iter(document.sentences), None)
    if first is None or not document.text[first.span.end :].startswith("\n"):
        return None
    told = any(document.tokens[i].upos in ("VERB", "AUX") for i in range(first.first, first.last))
    dated = any(first.span.contains(span) for span, *_ in document.times)
    return first.span if dated and not told else None
