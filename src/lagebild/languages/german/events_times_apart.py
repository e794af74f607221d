"""Times of a sentence that do not say when an event in it is: of another noun, of a comparison, given up for others."""

from lagebild.languages.german.clauses import finite_verbs, full_lemma, indices_in, prepositions_of
from lagebild.languages.german.events_beside import drop_conditional
from lagebild.languages.german.events_borders import is_of_next
from lagebild.languages.german.events_figures import is_newly_told
from lagebild.languages.german.events_tense import is_verb, nearest_verb, read_tense
from lagebild.languages.german.events_times import lasted_hours
from lagebild.languages.german.events_times_set import is_set_by
from lagebild.languages.german.events_times_since import tells_last_before
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.times_grammar import heads_entry, load_forms, load_pattern, look_up
from lagebild.languages.german.words import load_set
from lagebild.model.facts import UNPLANNED
from lagebild.model.room import kept_in_room
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, Sentence

ATTRIBUTES = frozenset({"amod", "acl", "acl:relcl"})
"""Relations of what says something of a noun beside the happening: "der 1972 geborene Rehn"."""
CLAUSES = ATTRIBUTES - {"amod"}
GOVERNED = frozenset({"obj", "obl", "obl:arg", "nsubj:pass", "xcomp", "ccomp"})
TELLING = ("announced", "demanded", "threatened", "denied", "hypothetical", "postponed", "cancelled")
"""Statuses that a verb gives to what it is said of: when it was said is not when that is."""
TO_COME = frozenset({"scheduled", "hypothetical", "threatened"})
"""Statuses of what a past verb, whatever it says, does not tell the day of."""
SEMICOLON = ";"
OVER = frozenset({"occurred", "alleged", "cancelled"})
"""What a verb tells of what lies behind it, as its time may."""
LONGEST_BORDER = len(" nach ")
"""So many characters behind a length of time show that it only lies before or after something else."""
LONGEST_LEAD = 60
"""So many characters before a time show what it is told of."""
HEAD_LINES = 4
"""Outlet and day stand on one of so many lines, together or alone."""
MARKS = frozenset({"case", "mark", "cc", "advmod"})


def list_other_times(
    document: Document, index: int, status: str, words: EventWords, kind: str = ""
) -> tuple[Span, ...]:
    """The times of the sentence of an event of this status and type that tell something else than when it is."""
    token = document.tokens[index]
    sentence = document.sentences[token.sentence]
    of_article = _list_times_of_article(document)
    return tuple(
        span
        for span, _, _ in document.times
        if span in of_article
        or (
            sentence.span.contains(span)
            and (
                tells_last_before(document, index, span, words)
                or _is_compared(document, span)
                or _is_of_former_value(document, span)
                or _is_of_document(document, index, span)
                or _is_replaced(document, sentence, span, words)
                or _is_of_attribute(document, index, span)
                or is_of_next(document, index, span, words)
                or load_pattern("distance").search(document.text, span.start, span.end + LONGEST_BORDER) is not None
                or _is_of_main_clause(document, index, span)
                or _is_of_governor(document, index, span, status, words)
                or _is_of_cause(document, index, span)
                or is_set_by(document, index, span, status, words)
                or _is_of_later_deed(document, index, span, kind, words)
                or _lasts_in_other_clause(document, index, span)
                or _is_in_condition_before(document, index, span, words)
                or _is_before_recent(document, index, span)
                or (status == "scheduled" and token.upos in NOUNS and _is_over(document.text, span))
                or not drop_conditional(document, index, (span,), words)
            )
        )
    )


@kept_in_room
def _list_times_of_article(document: Document) -> frozenset[Span]:
    """The times that say when the article or an entry of it was written."""
    text, spans = document.text, (span for span, _, _ in document.times)
    return frozenset(span for span in spans if heads_entry(text, span.start) or _is_of_dateline(text, span))


def _is_of_former_value(document: Document, span: Span) -> bool:
    """ "Auf fünf Millionen (2014: vier Millionen)", "nach vier Millionen im Vorjahr": when another value was so."""
    text, before = document.text, document.text[max(0, span.start - LONGEST_LEAD) : span.start]
    if load_pattern("in_brackets_before").search(before) and load_pattern("value_behind").match(text, span.end):
        return True
    if load_pattern("former_value_before").search(before):
        return True
    start = load_pattern("start_value_before").search(before)
    return start is not None and load_pattern("new_value_behind").match(text, span.end) is not None


def _is_of_document(document: Document, index: int, span: Span) -> bool:
    """ "Verlor einen Brief aus dem Mai": whether the time says when another noun came about."""
    root = document.root_of(span)
    if root is not None and document.tokens[root].deprel in {"nummod", "conj"}:
        root = document.tokens[root].head
    if root is None or document.tokens[root].deprel != "nmod":
        return False
    noun, cases = document.tokens[root].head, prepositions_of(document, root)
    if noun in (index, *document.ancestors(index)):
        return False
    if not load_set("events", "times_of_nouns", "prepositions").isdisjoint(cases):
        return True
    of_event = document.tokens[index].upos in NOUNS and index in document.ancestors(noun)
    if not load_set("events", "times_of_nouns", "valid").isdisjoint(cases):
        return not of_event
    # "the treaty of 1951 holds": what the noun is for or where it is may be of that time as well
    dated = not load_set("events", "times_of_nouns", "dating").isdisjoint(cases) and document.tokens[noun].upos in NOUNS
    behind = document.tokens_in(Span(span.end, document.sentences[document.tokens[index].sentence].span.end))[:1]
    if any(t.text.lower() in load_set("events", "times_of_nouns", "onwards") for t in behind):
        return False
    ahead = prepositions_of(document, noun)
    at = not load_set("events", "times_of_nouns", "at").isdisjoint(ahead)
    by = document.tokens[noun].head == index and not load_set("events", "times_of_nouns", "by").isdisjoint(ahead)
    return dated and not (at or by or of_event)


def _is_compared(document: Document, span: Span) -> bool:
    """ "Less than in May": whether a word of comparison belongs to the time and opens no clause."""
    inside = set(indices_in(document, (span,)))
    near = {i for root in inside for i in document.children(root) if document.tokens[i].deprel in MARKS} | inside
    return any(document.tokens[i].text.lower() in load_set("events", "comparing", "words") for i in near)


def _is_replaced(document: Document, sentence: Sentence, span: Span, words: EventWords) -> bool:
    """Whether another time stands in its place: "not on Friday but on Monday", "on Monday in place of Friday"."""
    times = [time for time, _, _ in document.times if sentence.span.contains(time)]
    others = [time for time in times if time != span]
    before = document.tokens_in(Span(sentence.span.start, span.start))[-2:]
    if others and any(t.text.lower() in load_set("events", "replacing", "words") for t in before):
        return True
    behind = document.tokens_in(Span(span.end, sentence.span.end))
    start = next((t.span.end for t in behind if t.text.lower() in words.courses.correcting), None)
    return start is not None and any(time.start >= start for time in others)


def _is_of_attribute(document: Document, index: int, span: Span) -> bool:
    """Whether the time belongs to an attribute of another noun ("der 1972 geborene Rehn", "Rehn, der derzeit ruht")."""
    own = {index, *document.ancestors(index)}
    root = document.root_of(span)
    path: list[int] = []
    for node in () if root is None else (root, *document.ancestors(root)):
        if node in own:
            nominal = node == index and document.tokens[index].upos in NOUNS
            attributes = [i for i in path if document.tokens[i].deprel in ATTRIBUTES and i != root]
            # what a clause says of the noun of the event itself, or of a noun that hangs on it, is said of the event
            return any(
                not nominal or (document.tokens[i].deprel not in CLAUSES and document.tokens[i].head != index)
                for i in attributes
            )
        path.append(node)
    return False


def _is_of_main_clause(document: Document, index: int, span: Span) -> bool:
    """ "Kam am Montag, nachdem X getagt hatte": whether the time dates what came before or behind the event."""
    verb, root = nearest_verb(document, index), document.root_of(span)
    if verb is None or root is None or document.tokens[verb].deprel != "advcl":
        return False
    marks = (document.tokens[i] for i in document.children(verb) if document.tokens[i].deprel == "mark")
    ordering = load_set("events", "ordering", "words")
    return any(t.text.lower() in ordering for t in marks) and verb not in (root, *document.ancestors(root))


def _is_of_cause(document: Document, index: int, span: Span) -> bool:
    """ "Nach dem Brand haben am Montag X": whether the time is that of what came of the event or was about it."""
    token, root = document.tokens[index], document.root_of(span)
    if token.deprel != "obl" or root is None or document.tokens[root].head != token.head:
        return False
    if lasted_hours(document, index):
        return False
    between = range(min(index, root) + 1, max(index, root))
    parted = root < index or any(document.tokens[i].feats.get("VerbForm") == "Fin" for i in between)
    cases = prepositions_of(document, index)
    before = index < root and not cases.isdisjoint(load_set("events", "causes", "before"))
    return parted and (before or not cases.isdisjoint(load_set("events", "causes", "matters")))


def _is_of_later_deed(document: Document, index: int, span: Span, kind: str, words: EventWords) -> bool:
    """ "Will am Montag nach dem Unglück reisen", "tagten im Streit am Montag": whether it dates the verb alone."""
    token, root = document.tokens[index], document.root_of(span)
    if not token.deprel.startswith("obl") or token.head < 0 or root is None:
        return False
    cases, before = prepositions_of(document, index), load_set("events", "causes", "before")
    moved = not prepositions_of(document, root).isdisjoint(load_set("events", "times_of_plans", "moving_to"))
    if kind in UNPLANNED and moved and not cases.isdisjoint(before):
        return True
    if document.tokens[root].head != token.head:
        return False
    lasting = token.lemma.lower().endswith(tuple(load_set("events", "causes", "lasting")))
    if lasting and not cases.isdisjoint(load_set("events", "causes", "amid")):
        return True
    if kind not in UNPLANNED or cases.isdisjoint(before) or is_newly_told(document, index):
        return False
    told = [document.tokens[i].text.lower() for i in range(index + 1, root)]
    focused = not load_set("events", "causes", "focusing").isdisjoint(told)
    return root < index or focused or read_tense(document, token.head, words) not in OVER


def _lasts_in_other_clause(document: Document, index: int, span: Span) -> bool:
    """ "Ist seit Montag zu; Rehn klagte": whether a time since or until which something is so stands before a stop."""
    text, start = document.text, document.tokens[index].span.start
    if span.end >= start or SEMICOLON not in text[span.end : start]:
        return False
    return any(load_pattern(opener).match(text, span.start) for opener in ("opens_since", "opens_until"))


def _is_in_condition_before(document: Document, index: int, span: Span, words: EventWords) -> bool:
    """ "Wird bis Montag nichts daraus, tagt X": whether the time stands in a condition that opens the sentence."""
    sentence = document.sentences[document.tokens[index].sentence]
    tokens = document.tokens[sentence.first : sentence.last]
    first = next((t for t in tokens if t.upos != "PUNCT"), None)
    if first is None or span.end > document.tokens[index].span.start or tokens[-1].text == "?":
        return False
    opens = first.feats.get("VerbForm") == "Fin" or first.text.lower() in words.conditions | load_forms("future_verb")
    finite = finite_verbs(document, range(sentence.first + 1, index + 1))
    start = next((i for i in finite if _follows_comma(document, i)), None)
    return opens and start is not None and span.end < document.tokens[start].span.start


def _is_before_recent(document: Document, index: int, span: Span) -> bool:
    """ "Der Aufstand von 1830, der kürzlich verfilmt wurde": whether its verb tells that it was lately, beside that."""
    root = document.root_of(span)
    if root is None or index in (root, *document.ancestors(root)) or not is_verb(document, index):
        return False
    recently = load_set("events", "times_of_nouns", "recently")
    return any(document.tokens[i].text.lower() in recently for i in document.children(index))


def _follows_comma(document: Document, index: int) -> bool:
    return document.tokens[index - 1].text == ","


def _is_over(text: str, span: Span) -> bool:
    """ "Hatte die Reise gestern zugesagt": what is to come is on no day that its own words call past."""
    lists = ("direction", "day_word", "day_adjective")
    told = (look_up(name, word) for word in span.of(text).split() for name in lists)
    return any(offset is not None and offset < 0 for offset in told)


def _is_of_governor(document: Document, index: int, span: Span, status: str, words: EventWords) -> bool:
    """ "Kündigte am Montag einen Streik an": whether the time says when something was said of the event, or decided."""
    node, verb = index, document.tokens[index].head
    if verb >= 0 and document.tokens[node].deprel == "nmod":
        node, verb = verb, document.tokens[verb].head
    root = document.root_of(span)
    if verb < 0 or root is None or document.tokens[root].head != verb or document.tokens[node].deprel not in GOVERNED:
        return False
    ahead = prepositions_of(document, node)
    if document.tokens[node].deprel == "obl" and words.embedding.isdisjoint(ahead):
        return False
    if full_lemma(document, verb) in load_set("events", "embedding", "discussing"):
        return True
    told = any(full_lemma(document, verb) in words.statuses[telling] for telling in TELLING)
    told |= full_lemma(document, verb) in load_set("events", "times_of_plans", "naming")
    to_come = status in TO_COME and document.tokens[node].deprel in {"obj", "obl"}
    if not (told or to_come) or read_tense(document, verb, words) != "occurred":
        return False
    cases = {document.tokens[i].text.lower() for i in document.children(root) if document.tokens[i].deprel == "case"}
    opens = document.text[span.start : span.end].split(maxsplit=1)[0].lower()
    # what stands right behind the event may be its own time, whatever the tree hangs it on
    apart = root < index or any(index < i < root for i in document.children(verb) if is_verb(document, i))
    return apart and load_set("events", "times_of_plans", "prepositions").isdisjoint((*cases, opens))


def _is_of_dateline(text: str, span: Span) -> bool:
    """ "Bonn, 3. Mai 2021 (apd) – Die Polizei …", "Dorfblatt, 3. Mai 2021" alone: whether the time is of the report."""
    line = text.rfind("\n", max(0, span.start - LONGEST_LEAD), span.start)
    if line < 0 and span.start > LONGEST_LEAD:
        return False
    if load_pattern("dateline_behind").match(text, span.end):
        return load_pattern("dateline_before").fullmatch(text, line + 1, span.start) is not None
    alone = load_pattern("head_line_behind").match(text, span.end) and text.count("\n", 0, span.start) < HEAD_LINES
    return bool(alone) and load_pattern("head_line_before").fullmatch(text, line + 1, span.start) is not None
