"""Rules that find attributed contents where the model marks none: by cue, by source phrase, by quotes, by mood."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import (
    finite_verbs,
    full_lemma,
    has_mood,
    indices_in,
    is_passive,
    is_to_be_done,
    prepositions_of,
    roots_in,
    run_around,
    span_of,
    subtree,
    verb_readings,
)
from lagebild.languages.german.speech_due import is_due
from lagebild.languages.german.speech_links import act_of_verb, cue_spans, find_speaker, is_withheld
from lagebild.languages.german.speech_nouns import find_noun_acts
from lagebild.languages.german.speech_quotes import quoted_spans
from lagebild.languages.german.speech_senses import is_counterfactual, is_shown, is_supposed
from lagebild.languages.german.speech_whole import read_clause
from lagebild.languages.german.speech_words import SpeechWords, speech_words
from lagebild.model.spans import Span, cover
from lagebild.model.text import Document, Sentence, SpeechFrame

MIN_QUOTED_WORDS = 4
"""Shorter quotations inside narration are scare quotes, titles or names."""
SEVERAL = frozenset({"Ind", "Tot", "Dem"})
"""Kinds of pronouns that stand for people where they are plural: "viele", "beide", "diese"."""
CONTENT_RELATIONS = ("ccomp", "xcomp")


def supply_frames(document: Document, known: Sequence[SpeechFrame]) -> Iterator[SpeechFrame]:
    """Frames of contents in sentences of which nothing is attributed yet."""
    words = speech_words()
    taken = [span for frame in known for span in frame.content]
    for sentence in document.sentences:
        if any(sentence.span.overlaps(span) for span in taken):
            yield from _beside_known(document, sentence, known, words)
            continue
        for frame in _in_sentence(document, sentence, taken, words):
            if not any(span.overlaps(other) for span in frame.content for other in taken):
                taken += frame.content
                yield frame


def _beside_known(
    document: Document, sentence: Sentence, known: Sequence[SpeechFrame], words: SpeechWords
) -> Iterator[SpeechFrame]:
    """ "X leugnet A, weist B zurück": the act of a verb beside one whose act is known, with the same subject."""
    told = [f for f in known if f.form == "reported" and f.speaker and sentence.span.contains(f.content[0])]
    cues = {i: f for f in told for i in indices_in(document, f.cue) if document.tokens[i].upos == "VERB"}
    said = {i for f in known for i in indices_in(document, (*f.content, *f.cue))} if cues else set()
    for index in range(sentence.first + 1, sentence.last):
        first = next((f for i, f in cues.items() if i < index and _are_side_by_side(document, i, index)), None)
        target = complement_of(document, index, words) if first is not None and index not in said else None
        if first is None or target is None:
            continue
        content = span_of(document, _phrase_around(document, index, target))
        if said.isdisjoint(indices_in(document, (content,))):
            yield SpeechFrame(
                content=(content,),
                form="reported",
                act=act_of_verb(document, index, words) or "assert",
                cue=cue_spans(document, index),
                speaker=first.speaker,
                score=0.5,
                rule="verb of saying beside another",
            )


def _are_side_by_side(document: Document, first: int, second: int) -> bool:
    """Whether both are finite verbs and the second opens a clause without a subject of its own."""
    finite = all(document.tokens[i].feats.get("VerbForm") == "Fin" for i in (first, second))
    heads = {document.tokens[first].head, document.tokens[second].head}
    joined = document.tokens[second - 1].text == "," or document.tokens[second - 1].upos == "CCONJ"
    own = any(document.tokens[i].deprel.startswith("nsubj") and i > first for i in document.children(second))
    return finite and bool(heads & {first, second}) and joined and not own


def supply_nested(document: Document, known: Sequence[SpeechFrame]) -> Iterator[SpeechFrame]:
    """What somebody is said to have said inside the words of another: "X says that Y made clear that …"."""
    words = speech_words()
    for host in known:
        inside = set(indices_in(document, host.content))
        for index in sorted(inside):
            verbal = document.tokens[index].upos == "VERB" and act_of_verb(document, index, words) is not None
            if not verbal or is_to_be_done(document, index, words.requiring | words.allowing):
                continue
            for frame in _with_verb(document, index, words):
                own = [f for f in known if f is not host and any(c.overlaps(frame.content[0]) for c in f.content)]
                fits = (frame.form == "indirect" or not _is_passed_on(document, index, host)) and set(
                    indices_in(document, frame.content)
                ) < inside
                named = _is_another(document, frame, host, words) and set(indices_in(document, frame.speaker)) <= inside
                if fits and named and not own:
                    yield frame


def _is_passed_on(document: Document, verb: int, host: SpeechFrame) -> bool:
    """ "Kern habe gewarnt, sagte Rehn": whether the host tells nothing but the act, and becomes that act itself."""
    return host.form == "indirect" and verb in roots_in(document, indices_in(document, host.content))


def _is_another(document: Document, frame: SpeechFrame, host: SpeechFrame, words: SpeechWords) -> bool:
    """Whether a noun names the speaker: "ich", "wir" and "er" are the host himself, unless "er" does not fit him."""
    tokens = [t for span in frame.speaker for t in document.tokens_in(span)]
    articles = (document.tokens_in(span)[0].text.lower() for span in host.speaker)
    fitting = next((words.pronouns[a] for a in articles if a in words.pronouns), None)
    other = len(tokens) == 1 and fitting not in (None, tokens[0].text.lower())
    return any(t.upos in {"NOUN", "PROPN"} for t in tokens) or (
        other and tokens[0].text.lower() in words.pronouns.values()
    )


def _in_sentence(
    document: Document, sentence: Sentence, taken: Sequence[Span], words: SpeechWords
) -> Iterator[SpeechFrame]:
    yield from _with_quotes(document, sentence, words)
    for index in range(sentence.first, sentence.last):
        token = document.tokens[index]
        if token.upos in {"VERB", "AUX"} and act_of_verb(document, index, words) is not None:
            yield from _with_verb(document, index, words)
    yield from find_noun_acts(document, sentence, words)
    yield from _with_subjunctive(document, sentence, taken, words)


def _with_quotes(document: Document, sentence: Sentence, words: SpeechWords) -> Iterator[SpeechFrame]:
    for span in quoted_spans(document.text, sentence.span, words):
        verbal = any(True for _ in finite_verbs(document, indices_in(document, (span,))))
        if not verbal or len(span.of(document.text).split()) < MIN_QUOTED_WORDS:
            continue
        outside = [i for i in range(sentence.first, sentence.last) if not span.contains(document.tokens[i].span)]
        cue = next(
            (i for i in outside if words.act_of(full_lemma(document, i), document.tokens[i].upos) is not None), None
        )
        if cue is None and outside and any(document.tokens[i].upos == "VERB" for i in outside):
            continue
        yield SpeechFrame(
            content=(span,),
            form="direct",
            cue=cue_spans(document, cue) if cue is not None else (),
            speaker=find_speaker(document, cue, words) if cue is not None else (),
            score=0.6,
            rule="quotation marks",
        )


def _with_verb(document: Document, index: int, words: SpeechWords) -> Iterator[SpeechFrame]:
    """A verb of saying with a clause of saying, or a verb that performs an act with its object."""
    speaker = find_speaker(document, index, words)
    clause = next((i for i in document.children(index) if _is_said(document, i, words)), None)
    unsaid = _is_only_possible(document, index, words) or is_shown(document, index, speaker, words)
    if is_counterfactual(document, index) or (clause is not None and unsaid):
        return
    if clause is not None:
        content, form = _whole_clause(document, clause, words), "indirect"
    else:
        target = complement_of(document, index, words)
        if target is None or not stands_for_somebody(document, speaker):
            return
        content, form = span_of(document, _phrase_around(document, index, target)), "reported"
    yield SpeechFrame(
        content=(content,),
        form=form,
        act=act_of_verb(document, index, words) or "assert",
        cue=cue_spans(document, index),
        speaker=speaker,
        score=0.5,
        rule="verb of saying",
    )


def _is_only_possible(document: Document, verb: int, words: SpeechWords) -> bool:
    """ "Gäste können angeben, dass", "es ist nicht auszuschließen, dass": nobody has said it yet."""
    children = [document.tokens[i] for i in document.children(verb)]
    allowed = any(t.lemma in words.allowing and has_mood(t, "Ind") and t.feats.get("Tense") == "Pres" for t in children)
    denied = any(t.lemma.lower() in words.negations for t in children)
    subject = any(t.deprel == "nsubj" and t.text.lower() not in words.expletives for t in children)
    to_do = document.tokens[verb].feats.get("VerbForm") == "Inf" and any(t.lemma == "sein" for t in children)
    return (allowed and not denied) or (to_do and not subject) or is_supposed(document, verb, words)


def _whole_clause(document: Document, clause: int, words: SpeechWords) -> Span:
    """The clause with all that hangs on it, and with its own verb where the tree hangs only an inserted one on it."""
    inside = subtree(document, clause)
    marks = (i for i in inside if document.tokens[i].deprel == "mark" and document.tokens[i].head == clause)
    opening = next((i for i in marks if document.tokens[i].lemma.lower() in words.complementizers), None)
    read = read_clause(document, opening, words) if opening is not None else None
    span = span_of(document, inside)
    return cover((span, read.span)) if read is not None and read.parted else span


def _phrase_around(document: Document, verb: int, target: int) -> list[int]:
    """What an act is about, whole: all words before the finite verb, elsewhere the neighbours of its head."""
    finite = [i for i in document.children(verb) if document.tokens[i].deprel == "aux:pass" and i > target]
    if finite and document.tokens[verb].deprel == "root":
        return list(range(document.sentences[document.tokens[verb].sentence].first, finite[0]))
    return run_around(document, target)


def _is_said(document: Document, index: int, words: SpeechWords) -> bool:
    """A clause with a conjunction of saying ("dass", "ob"), or without one in quotation marks or the Konjunktiv."""
    if document.tokens[index].deprel not in CONTENT_RELATIONS:
        return False
    inside = subtree(document, index)
    marks = {document.tokens[i].lemma.lower() for i in document.children(index) if document.tokens[i].deprel == "mark"}
    finite = list(finite_verbs(document, inside))
    opening = next((document.tokens[i].text.lower() for i in inside if document.tokens[i].upos != "PUNCT"), "")
    if not finite or opening in words.inverted or (marks and not marks & words.content_conjunctions):
        return False
    main = [i for i in finite if i == index or document.tokens[i].head == index]
    quoted = document.tokens[inside[0]].text in words.quotes
    return bool(marks) or quoted or any(has_mood(document.tokens[i], "Sub") for i in main)


def stands_for_somebody(document: Document, speaker: Sequence[Span]) -> bool:
    """Whether the words may name somebody: a name, a noun, a personal pronoun or "beide", and no number."""
    tokens = [t for span in speaker for t in document.tokens_in(span)]
    if len(tokens) == 1 and tokens[0].upos == "DET" and tokens[0].feats.get("Number") == "Plur":
        return tokens[0].feats.get("PronType") in SEVERAL
    return any(t.upos in {"NOUN", "PROPN"} or t.feats.get("PronType") == "Prs" for t in tokens)


def performs(document: Document, verb: int, words: SpeechWords) -> bool:
    """Whether the verb performs an act of speech and its clause tells what that is about."""
    return complement_of(document, verb, words) is not None


def complement_of(document: Document, index: int, words: SpeechWords) -> int | None:
    """What an act of speech is about: the object of its verb, or the noun behind the preposition of that verb."""
    preposition = next((words.performing[r] for r in verb_readings(document, index) if r in words.performing), None)
    if preposition is None and (is_withheld(document, (index,), words) or is_due(document, index)):
        preposition = ""  # what somebody will not confirm, or expects of others, is the object of the verb
    if preposition is None:
        return None
    if is_passive(document, index):
        # "Pläne werden vom Kreml bestritten": the subject is what the agent speaks of
        return next((i for i in document.children(index) if document.tokens[i].deprel == "nsubj:pass"), None)
    for child in document.children(index):
        relation = document.tokens[child].deprel
        if not preposition and relation == "obj" and _may_be_told(document, child, words):
            return child
        cases = prepositions_of(document, child)
        if preposition and relation in {"obl", "obl:arg"} and preposition in cases:
            return child
    return None


def _may_be_told(document: Document, index: int, words: SpeechWords) -> bool:
    token = document.tokens[index]
    return token.upos in {"NOUN", "PROPN"} or token.text.lower() in words.pointing


def _with_subjunctive(
    document: Document, sentence: Sentence, taken: Sequence[Span], words: SpeechWords
) -> Iterator[SpeechFrame]:
    """A main clause in the Konjunktiv right behind something attributed goes on with it."""
    number = document.tokens[sentence.first].sentence
    before = document.sentences[number - 1].span if number else None
    said = [span for span in taken if before is not None and before.overlaps(span)]
    if before is None or not said or document.text[sentence.span.end - 1] == "?":
        return
    root = next((i for i in range(sentence.first, sentence.last) if document.tokens[i].deprel == "root"), None)
    if root is None:
        return
    verbs = list(finite_verbs(document, [root, *document.children(root)]))
    sure = [i for i in verbs if document.tokens[i].text.lower() not in words.unsure_konjunktiv]
    # "könnte" and "würde" go on only where the words before are the last of their sentence
    near = "\n" not in document.text[max(s.end for s in said) : sentence.span.start] and _speaks_on(
        document, before, words
    )
    if not sure or not all(_reports(document, i) or (near and _tells(document, i, words)) for i in verbs):
        return
    yield SpeechFrame(
        content=(span_of(document, range(sentence.first, sentence.last)),),
        form="free_indirect",
        score=0.5,
        rule="Konjunktiv without cue",
    )


def _speaks_on(document: Document, sentence: Span, words: SpeechWords) -> bool:
    """Whether the sentence itself is told in the Konjunktiv."""
    return any(has_mood(token, "Sub") for token in document.tokens_in(sentence))


def _tells(document: Document, index: int, words: SpeechWords) -> bool:
    token = document.tokens[index]
    # the plural of the Konjunktiv I mostly looks like the indicative, and this one stands for it
    stands_in = token.feats.get("Number") == "Plur" and token.lemma != "sein"
    return has_mood(token, "Sub") and (stands_in or token.text.lower() in words.telling_konjunktiv)


def _reports(document: Document, index: int) -> bool:
    """Konjunktiv I: the other one may as well be the article's own guess ("das wäre der Anfang")."""
    return has_mood(document.tokens[index], "Sub") and document.tokens[index].feats.get("Tense") != "Past"
