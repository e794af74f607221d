"""What a German copula equates: "Rehn ist Ministerin", "Größte Partei ist die X"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import full_lemma
from lagebild.languages.german.mention_words import noun_sense, word_set
from lagebild.model.spans import Span
from lagebild.model.text import Document, MentionFrame

COPULAS = frozenset(("sein", "werden", "bleiben"))
NEGATIONS = frozenset(("nicht", "kein", "keine", "keiner", "nie", "niemals", "weder"))
JOINING = frozenset(("und", "aber", "sowie"))
OBLIQUE_ARTICLES = frozenset(("des", "dem", "den", "eines", "einem", "einer", "einen"))
CLAUSE_MARKS = frozenset(",;:.!?–()")
ONE_OF_SEVERAL = ("PRON", "DET", "NUM")
"""Tags of words that pick one or some of those whom the noun on them tells of."""


def tie_predicates(document: Document, frames: Sequence[MentionFrame]) -> Iterator[MentionFrame]:
    """The same frames; a description that a copula equates with a name or pronoun points to it."""
    clauses = list(_copular_clauses(document))
    for frame in frames:
        clause = next((c for c in clauses if c.contains(frame.span)), None)
        shared = _subject_before(document, frames, frame) or _subject_in_tree(document, frames, frame)
        shared = shared or _subject_becoming(document, frames, frame)
        if shared is not None:
            yield replace(frame, same_as=shared)
            continue
        if (
            clause is None
            or frame.form != "description"
            or frame.count
            or not _is_bare(document, frame)
            or _hangs_on_a_noun(document, frame)
        ):
            yield frame
            continue
        others = [f for f in frames if clause.contains(f.span) and not f.span.overlaps(frame.span) and not f.part_only]
        outer = [f for f in others if not any(o.span != f.span and o.span.contains(f.span) for o in others)]
        bare = [f for f in outer if _is_bare(document, f) and not _hangs_on_a_noun(document, f)]
        fits = len({f.span for f in bare}) == 1 and bare[0].form in ("name", "pronoun") and _agree(frame, bare[0])
        # "his successor and friend Sanna Rehn" is one, "the chamber and Rehn" are two
        fits = fits and (bool(bare[0].role_words) or not _side_by_side(document, frame.span, bare[0].span))
        yield replace(frame, same_as=bare[0].span) if fits else frame


def mark_predicates(document: Document, frames: Sequence[MentionFrame]) -> Iterator[MentionFrame]:
    """The same frames, with those marked that only say what somebody mentioned is ("Rehn war Trainer in Auheim")."""
    for frame in frames:
        predicate = _predicate_of(document, frame) if frame.form == "description" else None
        known = predicate is not None and _subject_of(document, frames, predicate) is not None
        yield replace(frame, predicate=True) if known else frame


def _predicate_of(document: Document, frame: MentionFrame) -> int | None:
    """The word of the phrase that a copula equates with a subject, or of which it tells ("one of the trainers")."""
    tokens, head = document.tokens, document.root_of(frame.span)
    if head is not None and tokens[head].deprel == "nmod" and tokens[tokens[head].head].upos in ONE_OF_SEVERAL:
        head = tokens[head].head
    if head is None or not any(tokens[i].deprel == "cop" for i in document.children(head)):
        return None
    return head


def _side_by_side(document: Document, one: Span, other: Span) -> bool:
    """Whether only a joining word stands between both ("Rehn und Trainer sind sich einig")."""
    first, second = sorted((one, other))
    return document.text[first.end : second.start].strip() in JOINING if first.end <= second.start else False


def _hangs_on_a_noun(document: Document, frame: MentionFrame) -> bool:
    """Whether the phrase only tells more of another noun ("offen in Richtung Opposition")."""
    indices = document.indices_of(frame.span)
    return any(document.tokens[i].deprel == "nmod" for i in indices if document.tokens[i].head < indices.start)


def _subject_before(document: Document, frames: Sequence[MentionFrame], frame: MentionFrame) -> Span | None:
    """The subject that a predicate shares with the verb before it ("Rehn kam 1990 und war der erste Gast")."""
    head = document.root_of(frame.span)
    if head is None or frame.form != "description" or frame.count or document.tokens[head].deprel != "conj":
        return None
    own = {document.tokens[i].deprel for i in document.children(head)}
    if "cop" not in own or any(relation.startswith("nsubj") for relation in own) or _is_denied(document, head):
        return None
    verb = document.tokens[head].head
    outer = _subject_of(document, frames, verb)
    return outer.span if outer is not None and _agree(frame, outer) else None


def _subject_in_tree(document: Document, frames: Sequence[MentionFrame], frame: MentionFrame) -> Span | None:
    """The subject of the copula that the tree hangs on a noun or on the one that it is joined to."""
    tokens, head = document.tokens, document.root_of(frame.span)
    if head is None or frame.form != "description" or frame.count or not _is_bare(document, frame):
        return None
    first = tokens[head].head if tokens[head].deprel == "conj" else head
    own = {tokens[i].deprel for i in document.children(head)}
    if "case" in own or (first != head and own & {"cop", "nsubj", "mark"}) or _is_denied(document, head):
        return None
    if first < 0 or not _is_stated(document, first):
        return None
    outer = _subject_of(document, frames, first)
    return outer.span if outer is not None and outer.span.end <= frame.span.start and _agree(frame, outer) else None


def _subject_becoming(document: Document, frames: Sequence[MentionFrame], frame: MentionFrame) -> Span | None:
    """The subject of the verb that says what it becomes or is held to be ("wurde zum Chef", "gilt als der Chef")."""
    tokens, head = document.tokens, document.root_of(frame.span)
    if head is None or frame.form != "description" or frame.count or tokens[head].head < 0:
        return None
    verb, own = tokens[head].head, document.children(head)
    led = {tokens[i].text.lower() for i in own if tokens[i].deprel in ("case", "cc", "mark")}
    become = tokens[head].deprel.startswith("obl") and not led.isdisjoint(word_set("verbs", "becoming_of"))
    taken = not led.isdisjoint(word_set("verbs", "taken_as"))
    ways = (("becoming", become), ("taken_for", taken))
    if not any(way and full_lemma(document, verb) in word_set("verbs", verbs) for verbs, way in ways):
        return None
    others = {tokens[i].deprel for i in document.children(verb) if tokens[i].upos != "PRON"}
    open_to = any(tokens[i].deprel == "aux" and tokens[i].lemma not in COPULAS for i in document.children(verb))
    if "obj" in others or open_to or _is_denied(document, verb):
        return None
    shared = tokens[verb].head if tokens[verb].deprel == "conj" and not _has_subject(document, verb) else verb
    outer = _subject_of(document, frames, shared)
    if outer is not None and outer.form == "name":
        outer = replace(outer, number="Sing")  # "die Grünen" are one party
    return outer.span if outer is not None and _agree(frame, outer) else None


def _has_subject(document: Document, verb: int) -> bool:
    return any(document.tokens[i].deprel.startswith("nsubj") for i in document.children(verb))


def _is_stated(document: Document, predicate: int) -> bool:
    """Whether a copula says what somebody is, and neither denies it nor says that he can, will or shall be."""
    hanging = [document.tokens[i] for i in document.children(predicate)]
    open_to = any(token.deprel == "aux" and token.lemma not in COPULAS | {"haben"} for token in hanging)
    return any(token.deprel == "cop" for token in hanging) and not open_to and not _is_denied(document, predicate)


def _subject_of(document: Document, frames: Sequence[MentionFrame], verb: int) -> MentionFrame | None:
    """The longest mention at the subject of a verb or predicate."""
    subjects = (i for i in document.children(verb) if document.tokens[i].deprel in ("nsubj", "nsubj:pass"))
    # who stands before a colon only says it
    subject = [i for i in subjects if all(t.text != ":" for t in document.tokens[i:verb])][:1]
    subject += [i for s in subject for i in document.children(s) if document.tokens[i].deprel in ("appos", "flat")]
    here = [f for f in frames if any(f.span.overlaps(document.tokens[i].span) for i in subject)]
    return max((f for f in here if not f.part_only), key=lambda f: f.span.end - f.span.start, default=None)


def _is_denied(document: Document, head: int) -> bool:
    return any(document.tokens[i].text.lower() in NEGATIONS for i in document.children(head))


def _agree(frame: MentionFrame, other: MentionFrame) -> bool:
    """Whether both stand for one."""
    one = other.relation in ("", "relative") and other.kind != "place" and other.count is None
    return one and _of_one_kind(frame, other) and frame.kind != "group" and "Plur" not in (frame.number, other.number)


def _of_one_kind(frame: MentionFrame, other: MentionFrame) -> bool:
    """Whether no body is said to be a person; firms are called by nouns for persons too ("Marktführer")."""
    if other.form == "pronoun" or {frame.kind, other.kind} != {"person", "organisation"}:
        return True
    senses = [sense for word in f"{frame.base} {other.base}".split() if (sense := noun_sense(word)) is not None]
    return any(sense.head in word_set("bodies", "as_persons") for sense in senses)


def tie_joined_roles(document: Document, frames: Sequence[MentionFrame]) -> Iterator[MentionFrame]:
    """The same frames; roles of one person side by side ("die Schauspielerin und Autorin Sanna Rehn") point to him."""
    named = {f.span.start: f.span for f in frames if f.form == "name" and f.kind == "person" and f.role_words}
    sexes = {f.span: f.gender for f in frames}
    tied: dict[int, Span] = {}
    for frame in reversed(frames):
        after = document.tokens_in(Span(frame.span.end, len(document.text)))[:2]
        one = frame.form == "description" and frame.kind == "person" and frame.number == "Sing"
        joined = one and frame.definite is not False and frame.possessor is None and len(after) > 1
        start = after[1].span.start if joined and after[0].text in ("und", ",") else -1
        # a comma joins roles only before another one that "und" joins
        name = named.get(start) if joined and after[0].text == "und" else None
        name = name or tied.get(start)
        if name is not None and sexes.get(name) == frame.gender and frame.same_as is None:
            tied[frame.span.start] = name
    tied = _tie_second_roles(document, frames) | tied
    for frame in frames:
        name = tied.get(frame.span.start) if frame.form == "description" and frame.same_as is None else None
        yield replace(frame, same_as=name) if name is not None else frame


def _tie_second_roles(document: Document, frames: Sequence[MentionFrame]) -> dict[int, Span]:
    """Where roles without an article stand ("der Trainer, Wirt und Autor"), each with the span of the first one."""
    one = [f for f in frames if f.kind == "person" and f.number == "Sing"]
    starts = {f.span.start: f for f in one if f.form == "description" and f.possessor_gender is None}
    tied: dict[int, Span] = {}
    for frame in (f for f in one if _tells_a_role(f)):
        behind = _roles_behind(document, starts, frame)
        if behind and all(are_of_one_sex(frame, f) for f in behind) and not _is_subject_of_several(document, frame):
            tied |= {f.span.start: frame.span for f in behind}
    return tied


def _roles_behind(
    document: Document, starts: Mapping[int, MentionFrame], frame: MentionFrame
) -> tuple[MentionFrame, ...]:
    """The roles that commas and, before the last one, an "und" join with a role; none without the "und"."""
    found: tuple[MentionFrame, ...] = ()
    while True:
        last = document.indices_of((*found, frame)[0].span)[-1]
        after = document.tokens[last + 1 : last + 3]
        role = starts.get(after[1].span.start) if len(after) > 1 and after[0].text in ("und", ",") else None
        if role is None:
            return ()
        found = (role, *found)
        if after[0].text == "und":
            return found


def _tells_a_role(frame: MentionFrame) -> bool:
    """Whether the frame is of one certain person: of a description, or of a name with one behind it."""
    if frame.form == "name":
        return frame.head is not None and bool(frame.role_words) and frame.head.end < frame.span.end
    return frame.form == "description" and (frame.definite is not None or frame.same_as is not None)


def are_of_one_sex(frame: MentionFrame, other: MentionFrame) -> bool:
    """Whether the words may tell of one person: nouns in the neuter do of anybody ("das Mitglied")."""
    return not {None, "n"}.isdisjoint((frame.gender, other.gender)) or frame.gender == other.gender


def _is_subject_of_several(document: Document, frame: MentionFrame) -> bool:
    """Whether the verb of the phrase stands in the plural."""
    heads = [t.head for t in document.tokens_in(frame.span) if t.deprel.startswith("nsubj") and t.head >= 0]
    verbs = [document.tokens[i] for h in heads for i in (h, *document.children(h))]
    return any(t.upos in ("VERB", "AUX") and t.feats.get("Number") == "Plur" for t in verbs)


def _copular_clauses(document: Document) -> Iterator[Span]:
    """Stretches between punctuation whose only verb is a copula and which deny nothing."""
    for sentence in document.sentences:
        first = sentence.first
        for index in range(sentence.first, sentence.last):
            if _ends_clause(document, index) or index == sentence.last - 1:
                tokens = document.tokens[first : index + 1]
                verbs = [t for t in tokens if t.upos in ("VERB", "AUX")]
                denied = any(t.text.lower() in NEGATIONS for t in tokens)
                if len(verbs) == 1 and verbs[0].lemma in COPULAS and not denied:
                    yield Span(tokens[0].span.start, tokens[-1].span.end)
                first = index + 1


def _ends_clause(document: Document, index: int) -> bool:
    """Whether a mark, or an "und" before a finite verb, stands here ("ist Ministerin und hat ...")."""
    word, after = document.tokens[index], document.tokens[index + 1 : index + 2]
    joins = word.text in JOINING and bool(after) and after[0].upos in ("VERB", "AUX")
    return word.text in CLAUSE_MARKS or (joins and after[0].feats.get("VerbForm") == "Fin")


def _is_bare(document: Document, frame: MentionFrame) -> bool:
    """Whether neither a preposition nor an article of another case leads the phrase: it can be subject or predicate."""
    first = next(iter(document.indices_of(frame.span)), 0)
    before = document.tokens[first - 1] if first else None
    article = before.text.lower() if before is not None else ""
    if article in word_set("determiners", "fused") or article in OBLIQUE_ARTICLES:
        return False
    if article == "der" and frame.gender != "m":
        return False  # the genitive or dative of a woman's or a body's noun
    if article in word_set("determiners", "definite") | word_set("determiners", "indefinite"):
        before = document.tokens[first - 2] if first > 1 else None
    if before is not None and before.text.lower() in word_set("wording", "comparing"):
        return False
    return before is None or before.upos != "ADP" or before.sentence != document.tokens[first].sentence
