"""Times that an event gets from words around it: how long ago it is told to be, and what the next sentence dates."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice, pairwise, takewhile

from lagebild.languages.german.clauses import (
    SUBJECTS,
    clause_verb,
    full_lemma,
    indices_in,
    roots_in,
    subtree,
)
from lagebild.languages.german.events_places import find_places
from lagebild.languages.german.events_tense import is_verb, nearest_verb
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.times_grammar import load_forms, load_pattern
from lagebild.languages.german.words import load_set, load_words
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, EventFrame, Sentence, Token

JOINED = "conj"
ATTRIBUTES = frozenset({"amod", "acl"})
PHRASE_WORDS = NOUNS | {"ADP", "DET", "ADJ", "NUM"}
LENGTH = "DURATION"
MAX_DATE_LINE_REST = 3
"""Characters beside the date in a line that only dates the report."""
LONGEST_OPENING = 24
"""Characters before a time in which a stretch may be opened."""
LONGEST_ELAPSED = 80
"""Characters before the word for an event in which it may be told how long ago it was."""

HEADLINES = 1
"""So many sentences with a verb may stand before the first one of a report."""


def find_elapsed(document: Document, trigger: Span) -> tuple[Span, ...]:
    """The words that tell how long ago an event was: "drei Wochen" in "drei Wochen nach dem Unglück"."""
    return _find_distance(document, trigger, "elapsed_before")


def find_remaining(document: Document, index: int) -> tuple[Span, ...]:
    """The words that tell how long it is till an event, where the report opens so: "drei Tage vor der Wahl"."""
    token = document.tokens[index]
    telling = (sentence for sentence in document.sentences[: token.sentence] if _tells(document, sentence))
    if next(islice(telling, HEADLINES, None), None) is not None:
        return ()
    verb = clause_verb(document, index)
    if verb is None or any(document.tokens[i].text.lower() in load_forms("had") for i in document.children(verb)):
        return ()
    return _find_distance(document, token.span, "remaining_before")


def _tells(document: Document, sentence: Sentence) -> bool:
    return any(t.feats.get("VerbForm") == "Fin" for t in document.tokens[sentence.first : sentence.last])


def _find_distance(document: Document, trigger: Span, pattern: str) -> tuple[Span, ...]:
    start = max(0, trigger.start - LONGEST_ELAPSED)
    found = load_pattern(pattern).search(document.text[start : trigger.start])
    if found is None:
        return ()
    return (Span(start + found.start("unit"), start + found.end("unit")),)


def find_held_times(document: Document, index: int) -> tuple[Span, ...]:
    """The times that hang on the verb which says that an event was held, beside those for which it had been set."""
    inside = set(subtree(document, index))
    told = find_times_on(document, document.tokens[index].head)
    return tuple(span for span in told if inside.isdisjoint(roots_in(document, indices_in(document, (span,)))))


def list_lengths(document: Document) -> set[Span]:
    """The times that are lengths of time."""
    return {span for span, kind, _ in document.times if kind == LENGTH}


def lasted_hours(document: Document, noun: int) -> bool:
    """ "Nach dreistündigen Verhandlungen": whether it lasted hours, so that it was on the day of what came of it."""
    hours = tuple(load_set("events", "lasting", "of_hours"))
    return any(document.tokens[i].lemma.lower().endswith(hours) for i in document.children(noun))


def find_times_on(document: Document, verb: int) -> tuple[Span, ...]:
    """The times that hang on a verb."""
    tokens = document.tokens
    inside = ((span, document.indices_from(span.start, span.end)) for span, _, _ in document.times)
    return tuple(s for s, places in inside if verb not in places and any(tokens[i].head == verb for i in places))


def find_lengths(document: Document, noun: int) -> tuple[Span, ...]:
    """How long the event of a noun lasts: by an adjective, or by a verb of lasting that shares its subject."""
    token = document.tokens[noun]
    if token.upos not in NOUNS:
        return ()
    endings = tuple(load_set("events", "lasting", "adjectives"))
    stems = {i: document.tokens[i].lemma.lower() for i in document.children(noun)}
    told = [document.tokens[i].span for i, stem in stems.items() if stem.endswith(endings)]
    if token.deprel in SUBJECTS:
        joined = [i for i in document.children(token.head) if document.tokens[i].deprel == "conj"]
        lasting = [i for i in joined if full_lemma(document, i) in load_set("events", "lasting", "verbs")]
        own = [i for i in lasting if not any(document.tokens[c].deprel in SUBJECTS for c in document.children(i))]
        lengths = list_lengths(document)
        told += [span for verb in own for span in find_times_on(document, verb) if span in lengths]
    return tuple(told)


def find_stretch(document: Document, times: Sequence[Span]) -> tuple[Span, ...]:
    """The two times from the first of which to the last something lasts, where one of them is among these times."""
    for first, last in pairwise(span for span, _, _ in document.times) if times else ():
        if (first in times or last in times) and _are_joined(document.text, first, last):
            return first, last
    return ()


def _are_joined(text: str, first: Span, last: Span) -> bool:
    """ "Von Mai bis Juli", "zwischen Mai und Juli": whether the words between two times make them one stretch."""
    before, joint = text[max(0, first.start - LONGEST_OPENING) : first.start], text[first.end : last.start]
    opens_last = load_pattern("opens_until").match(text, last.start) is not None
    if (opens_last and not joint.strip()) or load_pattern("until_between").fullmatch(joint):
        return load_pattern("from_before").search(before) is not None
    if _are_neighbours(text, first, last):
        return True
    between = load_pattern("and_between").fullmatch(joint) is not None
    return between and load_pattern("between_before").search(before) is not None


def _are_neighbours(text: str, first: Span, last: Span) -> bool:
    """ "Am 13. und 14. Mai": whether a day without month and the one behind it follow each other."""
    day, next_day = load_pattern("day_alone").fullmatch(first.of(text)), load_pattern("day_first").match(last.of(text))
    joined = load_pattern("and_between").fullmatch(text[first.end : last.start]) is not None
    return joined and day is not None and next_day is not None and int(next_day[1]) == int(day[1]) + 1


def find_times_of_attribute(document: Document, noun: int) -> tuple[Span, ...]:
    """The times of an attribute before a noun ("die im Mai gefällten Bäume")."""
    attributes = (i for i in document.children(noun) if i < noun and document.tokens[i].deprel in ATTRIBUTES)
    return next((found for i in attributes if (found := find_times_on(document, i))), ())


def _find_behind(document: Document, index: int) -> tuple[Span, ...]:
    """The time in the phrase behind a noun ("die Entgleisung bei Auheim am 3. Mai"), whatever the tree hangs it on."""
    for place in range(index + 1, document.sentences[document.tokens[index].sentence].last):
        token = document.tokens[place]
        found = tuple(span for span, _, _ in document.times if span.overlaps(token.span))
        if found or token.upos not in PHRASE_WORDS:
            return found
    return ()


def find_near_times(document: Document, index: int, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Times that the model ties to the trigger, those of its own sentence first."""
    sentence = document.sentences[document.tokens[index].sentence]
    here = tuple(s for s in spans if sentence.span.contains(s) and not _is_of_next_clause(document, index, s))
    told = any(sentence.span.contains(span) for span, _, _ in document.times)
    near = tuple(s for s in here if not _is_apart_before(document, index, s))
    if len(near) < len(here) and document.tokens[index].upos in NOUNS and (behind := _find_behind(document, index)):
        here = near or behind
    own = find_times_on(document, index) if document.tokens[index].deprel == JOINED else ()
    apart = bool(own) or _is_now_of_past(document, index)
    here = tuple(s for s in here if s in own or not _is_of_clause_before(document, index, s)) if apart else here
    return here or (() if told else tuple(s for s in spans if not _is_beside_text(document, index, s)))


def _is_of_clause_before(document: Document, index: int, time: Span) -> bool:
    """ "Wird am Montag erwartet, am Dienstag soll er fliegen": whether the time hangs on the verb told before."""
    roots = roots_in(document, indices_in(document, (time,)))
    return any(document.tokens[root].head == document.tokens[index].head for root in roots)


def _is_now_of_past(document: Document, index: int) -> bool:
    """ "Hat 2014 Auheim besetzt und bedroht Ulm": whether the verb tells what is so and is joined to what was done."""
    token, first = document.tokens[index], document.tokens[document.tokens[index].head].feats
    now = token.feats.get("VerbForm") == "Fin" and token.feats.get("Tense") == "Pres"
    return token.deprel == JOINED and now and (first.get("VerbForm") == "Part" or first.get("Tense") == "Past")


def _is_apart_before(document: Document, index: int, time: Span) -> bool:
    """Whether a comma stands between the time and the trigger behind it."""
    return time.end < document.tokens[index].span.start and any(
        t.text == "," for t in document.tokens_in(Span(time.end, document.tokens[index].span.start))
    )


def _is_of_next_clause(document: Document, index: int, time: Span) -> bool:
    """ "weckte Furcht vor Streik und erinnerte an 2014": the time of a second verb is not that of the first."""
    own = nearest_verb(document, index)
    for root in roots_in(document, indices_in(document, (time,))):
        verbs = (i for i in document.ancestors(root) if is_verb(document, i))
        for verb in takewhile(lambda i: i != own, verbs):
            if document.tokens[verb].deprel == "conj" and document.tokens[verb].head == own:
                return True
    return False


def _is_beside_text(document: Document, index: int, span: Span) -> bool:
    """Whether the sentence is nothing but the date, which dates the report, or a heading of what follows."""
    sentence = document.sentence_at(span.start)
    if sentence is None:
        return False
    tokens = document.tokens[sentence.first : sentence.last]
    heads_next = sentence.first > index and all(t.feats.get("VerbForm") != "Fin" for t in tokens)
    return heads_next or len(sentence.span) - len(span) <= MAX_DATE_LINE_REST


def find_time_before_clause(document: Document, index: int, words: EventWords) -> tuple[Span, ...]:
    """The time just told, of which a clause with no time of its own says what happened then ("2014, als …")."""
    token = document.tokens[index]
    marks = (i for i in document.children(index) if document.tokens[i].text.lower() in words.time_openers)
    opener = next(marks, None)
    if token.upos != "VERB" or opener is None or document.tokens[opener].deprel not in {"mark", "advmod"}:
        return ()
    first, last = document.sentences[token.sentence].span.start, document.tokens[opener].span.start
    before = [span for span, _, _ in document.times if first <= span.start and span.end <= last]
    inside = any(last < span.start < token.span.start for span, _, _ in document.times)
    if not before or inside:
        return ()
    between = [t for t in document.tokens if before[-1].end <= t.span.start < last]
    return (before[-1],) if all(t.upos in {"VERB", "AUX", "PUNCT"} for t in between) else ()


def find_times_beside(document: Document, index: int) -> tuple[Span, ...]:
    """Time expressions of the clause: those that hang on the trigger or on the verb above it."""
    token = document.tokens[index]
    above = clause_verb(document, index) if token.upos == "NOUN" else None
    anchors = {index} if above is None else {index, above}
    sentence = document.sentences[token.sentence]
    found = []
    for span, _, _ in document.times:
        if not sentence.span.contains(span):
            continue
        heads = roots_in(document, indices_in(document, (span,)))
        if any(h in anchors or document.tokens[h].head in anchors for h in heads):
            found.append(span)
    return tuple(found)


def carry_times(document: Document, frames: Sequence[EventFrame], words: EventWords) -> list[EventFrame]:
    """The frames with times and place of the next sentence that says of them when and where they are."""
    carried = list(frames)
    for sentence in document.sentences:
        spans = tuple(span for span, _, _ in document.times if sentence.span.contains(span))
        subject = _pronoun_of_happening(document, sentence, words) if spans else None
        form = _form_of(subject) if subject is not None else {}
        place = _last_noun(document, sentence, frames, form) if subject is not None else None
        if subject is not None and place is not None:
            frame = carried[place]
            where = find_places(document, subject.head, frame.type, (), words)
            told = (s for s in spans if s not in frame.time and not (frame.time and _is_end(document, s)))
            times = (*frame.time, *told)
            carried[place] = replace(frame, time=times, place=(*frame.place, *where))
    return carried


def _is_end(document: Document, span: Span) -> bool:
    """Whether the time tells until when something lasts, and not when it is."""
    return load_pattern("opens_until").match(document.text, span.start) is not None


def _pronoun_of_happening(document: Document, sentence: Sentence, words: EventWords) -> Token | None:
    """The pronoun of which the sentence says that it takes place."""
    for index in range(sentence.first, sentence.last):
        token = document.tokens[index]
        if token.upos == "PRON" and token.deprel in SUBJECTS and token.head >= 0 and _stands_for_thing(token):
            return token if full_lemma(document, token.head) in words.courses.dated else None
    return None


def _stands_for_thing(token: Token) -> bool:
    return token.feats.get("PronType") in ("Prs", "Dem") and token.feats.get("Person", "3") == "3"


def _form_of(pronoun: Token) -> Mapping[str, str]:
    """Gender and number of what the pronoun stands for."""
    number = {"Number": pronoun.feats["Number"]} if "Number" in pronoun.feats else {}
    gender = load_words("events")["dated_verbs"]["genders"].get(pronoun.text.lower())
    return number if gender is None or number.get("Number") == "Plur" else {**number, "Gender": gender}


def _last_noun(
    document: Document, sentence: Sentence, frames: Sequence[EventFrame], form: Mapping[str, str]
) -> int | None:
    """The event named last by a noun of the sentence before that a pronoun of this form can stand for."""
    before = document.sentences[document.tokens[sentence.first].sentence - 1]
    if before.span.start >= sentence.span.start:
        return None
    named = [
        place
        for place, frame in enumerate(frames)
        if before.span.contains(frame.trigger[0]) and not frame.minor and _agrees(document, frame.trigger, form)
    ]
    return max(named, key=lambda place: frames[place].trigger[0], default=None)


def _agrees(document: Document, trigger: Sequence[Span], form: Mapping[str, str]) -> bool:
    tokens = [t for span in trigger for t in document.tokens_in(span) if t.upos in NOUNS]
    return bool(tokens) and all(tokens[-1].feats.get(feature, value) == value for feature, value in form.items())
