"""Who is joined by "and" to somebody that takes part in an event does the same or has the same done to him."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import conjuncts, span_of, subtree
from lagebild.languages.german.events_roles import BRANCHES_LEFT_OUT, case_of
from lagebild.languages.german.events_wordings import is_thing
from lagebild.languages.german.events_words import event_words
from lagebild.languages.german.words import load_set
from lagebild.model.changes import replace
from lagebild.model.spans import Span, any_touch
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, EventFrame

OWN = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:arg", "obl:agent", "nmod"})
"""Relations to its verb or noun of who takes part in what it tells."""
BESIDE = frozenset({"case", "punct", "advmod"})
JOINING = BRANCHES_LEFT_OUT | {"conj", "cc"}


def share_roles(document: Document, index: int, frame: EventFrame) -> EventFrame:
    """The frame with whom the word at `index` governs together with a participant, where no other role has him."""
    told = (frame.by, frame.against, frame.parties)
    among = [[other for span in spans for other in _list_named_among(document, span)] for spans in told]
    # "Medien, darunter der Kurier": the tree may take who is named so for an object
    own = [
        [span for span in spans if not any(any_touch([span], others) for others in among if others is not mine)]
        for spans, mine in zip(told, among, strict=True)
    ]
    taken = [span for spans in own for span in spans]
    by, against, parties = (
        _with_joined(document, index, spans, mine, taken) for spans, mine in zip(own, among, strict=True)
    )
    return replace(frame, by=by, against=against, parties=parties)


def _with_joined(
    document: Document, index: int, spans: Sequence[Span], among: Sequence[Span], taken: Sequence[Span]
) -> tuple[Span, ...]:
    joined = dict.fromkeys((*(other for span in spans for other in _list_joined(document, index, span)), *among))
    missing = [other for other in joined if not any(other.overlaps(span) for span in taken)]
    return tuple(sorted((*spans, *missing))) if missing else tuple(spans)


def _list_joined(document: Document, index: int, span: Span) -> Iterator[Span]:
    root = document.root_of(span)
    if root is None:
        return
    head = document.tokens[root].head if document.tokens[root].deprel == "conj" else root
    token = document.tokens[head]
    if token.head != index or token.deprel not in OWN or (token.deprel == "obl" and not _acts(document, head)):
        return
    for member in (head, *(i for i in conjuncts(document, head) if _is_joined(document, i))):
        inside = subtree(document, member, without=JOINING)
        around = {i for i in document.children(member) if document.tokens[i].deprel in BESIDE}
        kept = [i for i in inside if i not in around]
        yield span_of(document, kept)


def _list_named_among(document: Document, span: Span) -> Iterator[Span]:
    """ "Medien, darunter der Kurier und der Bote, berichteten": who is named as some of several, wherever he hangs."""
    root = document.root_of(span)
    if root is None or not _are_several(document, root):
        return
    opening = _find_among(document, root)
    head = document.tokens[opening].head if opening is not None else -1
    if opening is None or head < opening or case_of(document, head) is not None:
        return
    if any(_are_several(document, i) for i in range(root + 1, opening)):
        return
    for member in (head, *(i for i in subtree(document, head) if document.tokens[i].deprel == "conj")):
        articles = (i for i in document.children(member) if document.tokens[i].deprel.startswith("det"))
        first = min((member, *articles))
        phrase = [i for i in subtree(document, member, without=JOINING) if i >= first]
        named = span_of(document, [i for i in phrase if document.tokens[i].deprel != "punct"])
        if document.tokens[member].upos in NOUNS and any(name.span.overlaps(named) for name in document.names):
            yield named


def _find_among(document: Document, index: int) -> int | None:
    """The word behind a mark that opens who is named among several before it."""
    end, among = document.sentences[document.tokens[index].sentence].last, load_set("events", "joined", "among")
    behind = (i for i in range(index + 2, end) if document.tokens[i].text.lower() in among)
    return next((i for i in behind if document.tokens[i - 1].upos == "PUNCT"), None)


def _are_several(document: Document, index: int) -> bool:
    token = document.tokens[index]
    return token.upos in NOUNS and token.feats.get("Number") == "Plur"


def _acts(document: Document, index: int) -> bool:
    """Whether the phrase says who does it ("durch A und B")."""
    return case_of(document, index) in event_words().agents | load_set("events", "passive_agents", "of_nouns")


def _is_joined(document: Document, index: int) -> bool:
    """Whether the word is joined by nothing but a comma or "and" and names somebody ("als Minister", "und Pilze")."""
    token = document.tokens[index]
    links = [i for i in document.children(index) if document.tokens[i].deprel in {"cc", "case"}]
    joints = load_set("events", "joined", "words")
    told = (any(t.text.lower() in joints for t in document.tokens[i : i + 2]) for i in links[:1])
    return token.upos in NOUNS and all(told) and not is_thing(document, token.span)
