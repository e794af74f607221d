"""Cue and speaker of a content by the dependency tree, where the model ties none or too many to it."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import (
    INFINITIVE,
    conjuncts,
    finite_verbs,
    indices_in,
    is_relative,
    number_of_verb,
    particles_of,
    prepositions_of,
    roots_in,
    span_of,
    subtree,
    verb_readings,
)
from lagebild.languages.german.speech_due import is_due
from lagebild.languages.german.speech_words import TOLD, SpeechWords
from lagebild.languages.german.verbs import VERBAL
from lagebild.model.changes import replace
from lagebild.model.spans import Span
from lagebild.model.syntax import CLAUSES_OF_NOUNS, NOUNS
from lagebild.model.text import Document, SpeechFrame

MAX_CLIMB = 2
"""Governors of a content looked at: its verb of saying, over at most one verb between."""
CLAUSES_LEFT_OUT = frozenset({"acl", "acl:relcl", "parataxis", "advcl", "ccomp"})
OWN_SUBJECT = frozenset({"ccomp", "acl", "parataxis"})
"""Clauses that do not share the subject of the verb they hang on."""
OWNERS = frozenset({"nmod", "appos", "flat"})
DASHES = frozenset({"-", "–", "—"})
PASSIVE = frozenset({"nsubj:pass", "aux:pass"})
NOT_NAMING = frozenset({"case", "cc"})
"""What stands before a noun and does not belong to the name of who is meant."""


def tie_loose_ends(frame: SpeechFrame, document: Document, words: SpeechWords) -> SpeechFrame:
    """The frame with cue and speaker from the verb of saying above or beside its content."""
    frame = _without_far_cue(document, frame, words)
    verb = cue_verb(document, frame, words)
    if verb is None:
        return frame
    inner = _inner_verb(document, frame, verb, words)
    if inner is not None:
        spoken = find_speaker(document, inner, words)
        return replace(frame, cue=cue_spans(document, inner), speaker=spoken, via=frame.speaker)
    spoken = tuple(s for s in find_speaker(document, verb, words) if not any(s.overlaps(c) for c in frame.content))
    # of several speakers, the one who is subject of the verb said it
    chosen = tuple(s for s in frame.speaker if any(s.overlaps(t) for t in spoken)) if len(frame.speaker) > 1 else ()
    return replace(frame, cue=frame.cue or cue_spans(document, verb), speaker=chosen or frame.speaker or spoken)


def _without_far_cue(document: Document, frame: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """The frame without cue and speaker of other sentences, where a verb of saying above its content has a subject."""
    sentence = document.sentence_at(frame.content[0].start)
    people = (*frame.cue, *frame.speaker)
    if not frame.cue or sentence is None or any(sentence.span.overlaps(span) for span in people):
        return frame
    bare = replace(frame, cue=(), speaker=(), via=())
    verb = cue_verb(document, bare, words)
    return bare if verb is not None and find_speaker(document, verb, words) else frame


def name_source(frame: SpeechFrame, document: Document, words: SpeechWords) -> SpeechFrame:
    """The frame without an "es" as speaker; whom the sentence names with "aus" said it, else nobody did."""
    named = tuple(s for s in frame.speaker if s.of(document.text).lower() not in words.expletives)
    cues = indices_in(document, frame.cue)
    told = [i for i in cues if document.tokens[i].lemma in words.telling]
    if told:  # of whom is told does not tell it
        named = tuple(s for s in named if not any(c.contains(s) for c in frame.content))
    if not frame.cue or (named and not told):
        return replace(frame, speaker=named)
    sources = find_sources(document, told or [i for i in cues if _is_impersonal(document, i, words)], words)
    free = tuple(s for s in sources if not any(s.overlaps(c) for c in frame.content))[:1]
    sentence = document.sentence_at(document.tokens[cues[0]].span.start)
    taken_up = any(t.text.lower() in words.taking_up for t in document.tokens_in(sentence.span)) if sentence else False
    first = document.sentences[max(0, document.tokens[cues[0]].sentence - bool(taken_up))].span.start
    return replace(frame, speaker=free or tuple(s for s in named if sentence and first <= s.start < sentence.span.end))


def find_sources(document: Document, verbs: Sequence[int], words: SpeechWords) -> Iterator[Span]:
    """Whom "es heißt" is heard from: "aus dem Amt", "in einem Brief"."""
    for child in (child for verb in verbs for child in document.children(verb)):
        if _is_written(document, child, words) or _has_case(document, child, words.source_prepositions):
            yield name_phrase(document, child)


def find_texts(document: Document, verb: int, words: SpeechWords) -> Iterator[Span]:
    """In what is written something is said: "in dem Brief wird gefordert"."""
    return (name_phrase(document, i) for i in document.children(verb) if _is_written(document, i, words))


def _is_written(document: Document, index: int, words: SpeechWords) -> bool:
    return document.tokens[index].lemma.lower().endswith(words.texts) and _has_case(document, index, words.inside)


def _is_impersonal(document: Document, index: int, words: SpeechWords) -> bool:
    return any(document.tokens[i].text.lower() in words.impersonal_pronouns for i in document.children(index))


def _inner_verb(document: Document, frame: SpeechFrame, verb: int, words: SpeechWords) -> int | None:
    """The verb of saying right above the content, where the frame's own only passes that on; no infinitive does so."""
    for root in roots_in(document, sorted(inside := set(indices_in(document, frame.content)))):
        for place in _above(document, root):
            if place == verb:
                return None
            said = place not in inside and act_of_verb(document, place, words) is not None
            said = said and not (document.tokens[place].deprel == INFINITIVE or _is_behind_dash(document, root, place))
            if said and verb in document.ancestors(place) and find_speaker(document, place, words):
                return place
    return None


def _is_behind_dash(document: Document, index: int, verb: int) -> bool:
    """ "Rehn droht mit Streik - Moor mahnt": whether a dash or semicolon parts the verb from the word beside it."""
    return _is_other_half(document, verb, [index]) or any(t.text in DASHES for t in document.tokens[index + 1 : verb])


def cue_verb(document: Document, frame: SpeechFrame, words: SpeechWords) -> int | None:
    """The verb of saying: the frame's own cue, else one above or beside its content."""
    marked = [i for i in indices_in(document, frame.cue) if document.tokens[i].upos in {"VERB", "AUX"}]
    if marked or frame.cue:
        return marked[0] if marked else None
    inside = indices_in(document, frame.content)
    barred = {*inside, *_relative_clause(document, frame, inside)}
    for root in (i for i in roots_in(document, inside) if document.tokens[i].upos != "PUNCT"):
        for place in (*_above(document, root), *_beside(document, root)):
            said = place not in barred and act_of_verb(document, place, words) is not None
            if said and not _is_other_half(document, place, inside):
                return _before_colon(document, place, inside[0], words)
    return None


def _is_other_half(document: Document, verb: int, content: Sequence[int]) -> bool:
    """ "Kern bat um Ruhe; sie kam", "Akten, die er zusagte, fehlen: …": whether the content is apart from the verb."""
    before, above = range(verb + 1, content[0]), document.ancestors(verb)
    ended = document.tokens[verb].deprel in CLAUSES_OF_NOUNS and any(i in before for i in above)
    return ended or any(document.tokens[i].text == ";" for i in (*before, *range(content[-1] + 1, verb)))


def _before_colon(document: Document, verb: int, content: int, words: SpeechWords) -> int:
    """ "Rehn warnte Bonn und drohte Kiel: …": of joined verbs the last before the colon announces the words."""
    colon = next((i for i in range(verb + 1, content) if document.tokens[i].text == ":"), verb)
    joined = (i for i in conjuncts(document, verb) if i < colon and act_of_verb(document, i, words) is not None)
    return max(joined, default=verb)


def _relative_clause(document: Document, frame: SpeechFrame, inside: Sequence[int]) -> range:
    """Words from a relative pronoun right behind a clause on: "es gehe um Hilfen, die der Verband verlangt"."""
    if frame.form == TOLD or not inside:
        return range(0)
    end = document.sentences[document.tokens[inside[-1]].sentence].last
    behind = next((i for i in range(inside[-1] + 1, end) if document.tokens[i].upos != "PUNCT"), None)
    return range(behind, end) if behind is not None and is_relative(document.tokens[behind]) else range(0)


def find_conjunction(document: Document, frame: SpeechFrame, words: SpeechWords) -> int | None:
    """The conjunction of saying that opens a content, marks aside: "dass …" is the clause of a verb."""
    first = next((i for i in indices_in(document, frame.content) if document.tokens[i].upos != "PUNCT"), -1)
    return first if first >= 0 and document.tokens[first].lemma.lower() in words.content_conjunctions else None


def act_of_verb(document: Document, index: int, words: SpeechWords) -> str | None:
    """The act of a verb of saying, alone, in a fixed phrase or by what is asked with it; None for other verbs."""
    readings = list(verb_readings(document, index))
    return "demand" if is_due(document, index, readings) else next(filter(None, map(words.verbs.get, readings)), None)


def is_withheld(document: Document, cues: Sequence[int], words: SpeechWords) -> bool:
    """ "wollte das nicht bestätigen": whether one of the verbs of saying is denied."""
    saying = (i for i in cues if words.withholding & set(verb_readings(document, i)))
    return any(document.tokens[i].lemma.lower() in words.negations for verb in saying for i in document.children(verb))


def _above(document: Document, root: int) -> list[int]:
    """The next verbs above a word; a phrase belongs to the relative clause in which it stands."""
    verbs = [i for i in document.ancestors(root) if document.tokens[i].upos in VERBAL][:MAX_CLIMB]
    inside = bool(verbs) and document.tokens[verbs[0]].deprel in CLAUSES_OF_NOUNS
    return verbs[:1] if inside and document.tokens[root].upos not in VERBAL else verbs


def _beside(document: Document, root: int) -> Iterator[int]:
    """Verbs of saying put in after their content: "…, sagte sie"."""
    return (i for i in document.children(root) if document.tokens[i].deprel in {"parataxis", "ccomp"})


def cue_spans(document: Document, index: int) -> tuple[Span, ...]:
    """The verb and its separated particle."""
    return tuple(document.tokens[i].span for i in sorted((index, *particles_of(document, index))))


def find_speaker(document: Document, index: int, words: SpeechWords) -> tuple[Span, ...]:
    """Who does the saying: the subject of the verb, or of the verb it hangs on; the agent where it is passive."""
    shared = document.tokens[index].deprel not in OWN_SUBJECT
    for node in (index, *([document.tokens[index].head] if shared else [])):
        if node < 0:
            break
        children = list(document.children(node))
        if any(document.tokens[i].deprel in PASSIVE for i in children):
            agents = (i for i in (*children, *_inside_bracket(document, node)) if _is_agent(document, i, words))
            return tuple(name_phrase(document, i) for i in agents)[:1]
        if any(document.tokens[i].text.lower() in words.expletives for i in children):
            return ()
        subjects = [i for i in children if _is_subject(document, i, words) and not _points(document, i, words)]
        subjects = [i for i in subjects if document.tokens[i].text.lower() not in words.things] or subjects
        subjects = [i for i in subjects if _agrees(document, i, node)] or subjects
        # "nach zwei Stunden Beratung": what only the tree takes for a subject gives way to one in its case
        subjects = [i for i in subjects if document.tokens[i].feats.get("Case") in {None, "Nom"}] or subjects
        if subjects:
            found = next((i for i in subjects if not _is_parted(document, i, node)), subjects[0])
            joined = (i for i in subjects if i > found and _is_joined(document, i))
            return tuple(name_phrase(document, i) for i in (found, *joined))
    return ()


def _agrees(document: Document, subject: int, verb: int) -> bool:
    """ "Gespräche hatte Kern abgesagt": whether the noun may be the subject of the finite verb by its number."""
    several = any(document.tokens[i].deprel == "conj" for i in document.children(subject))
    told = number_of_verb(document, verb)
    return several or told is None or document.tokens[subject].feats.get("Number") in {None, told}


def _is_parted(document: Document, subject: int, verb: int) -> bool:
    """ "Kern kommt, Moor klagt": whether the finite verb of another clause stands between the two."""
    between = range(min(subject, verb) + 1, max(subject, verb))
    return any(document.tokens[i].feats.get("VerbForm") == "Fin" and document.tokens[i].head != verb for i in between)


def _is_joined(document: Document, index: int) -> bool:
    """Whether a conjunction joins the word to the one before, whatever it hangs on in the tree."""
    return any(document.tokens[i].deprel == "cc" for i in document.children(index))


def _is_subject(document: Document, index: int, words: SpeechWords) -> bool:
    """A noun with a preposition or in the dative is no subject, whatever the tree says."""
    called = document.tokens[index].deprel == "nsubj" and not _is_cased(document, index)
    return called and not is_oblique(document, name_phrase(document, index), words)


def is_oblique(document: Document, span: Span, words: SpeechWords) -> bool:
    """Whether the words begin as no subject does ("dem Rat"), with no preposition before them."""
    inside = indices_in(document, (span,))
    before = document.tokens[inside[0] - 1] if inside and inside[0] else None
    return document.tokens_in(span)[0].text.lower() in words.oblique and (before is None or before.upos != "ADP")


def _points(document: Document, index: int, words: SpeechWords) -> bool:
    """ "Dies teilte die Bahn mit": what was said, taken for the subject."""
    return document.tokens[index].text.lower() in words.pointing


def _is_agent(document: Document, index: int, words: SpeechWords) -> bool:
    token = document.tokens[index]
    return (token.deprel.startswith("obl") or token.deprel == "nmod") and _has_case(document, index, words.agents)


def _inside_bracket(document: Document, verb: int) -> Iterator[int]:
    """Nouns between a finite auxiliary and its participle that the tree hangs on what stands before the auxiliary."""
    finite = next((i for i in document.children(verb) if document.tokens[i].deprel == "aux:pass" and i < verb), None)
    if finite is not None:
        yield from (i for i in range(finite + 1, verb) if document.tokens[i].head < finite)


def _has_case(document: Document, index: int, prepositions: frozenset[str]) -> bool:
    # "abgesehen von Kern" names nobody who speaks
    return bool(found := prepositions_of(document, index)) and found <= prepositions


def name_phrase(document: Document, head: int) -> Span:
    """A noun with all that belongs to it, without the clauses that hang on it and the preposition before it."""
    indices = _unparted(document, subtree(document, head, without=CLAUSES_LEFT_OUT), head)
    kept = [i for i in indices if document.tokens[i].deprel not in NOT_NAMING or document.tokens[i].head != head]
    return span_of(document, kept)


def _unparted(document: Document, indices: Sequence[int], head: int) -> list[int]:
    """Those of the words that nothing parts from their noun: the tree may hang a second name behind a verb on it."""
    own = set(indices)
    verbs = [i for i in finite_verbs(document, range(indices[0], indices[-1])) if i not in own]
    # "die in Bonn lebenden Gäste", "eine am Montag, 3. Mai, verbreitete Note": place and date before it name nobody
    placed = (i for i in indices if i < head and document.tokens[i].upos in NOUNS and _is_cased(document, i))
    ends = (i for place in placed for i in subtree(document, place) if i < head)
    first = max((*ends, *(i for i in verbs if i < head)), default=-1)
    last = min((i for i in verbs if i > head), default=len(document.tokens))
    return [i for i in indices if first < i < last]


def _is_cased(document: Document, index: int) -> bool:
    return any(document.tokens[i].deprel == "case" for i in document.children(index))


def is_owner(document: Document, index: int, noun: int, words: SpeechWords) -> bool:
    """Whether a word says whose the noun is: a genitive, a name behind it, or a possessive."""
    token = document.tokens[index]
    if token.deprel == "det:poss":
        return True
    named = index > noun and token.upos in NOUNS and token.deprel in OWNERS
    return named and prepositions_of(document, index) <= words.agents
