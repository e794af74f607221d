"""Who speaks where the subject does not: suspects, papers that learn something from somebody, "man" within a body."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import (
    SUBJECTS,
    full_lemma,
    indices_in,
    is_passive,
    is_relative,
    number_of_verb,
    prepositions_of,
    roots_in,
    verb_readings,
)
from lagebild.languages.german.mention_words import noun_sense, word_set
from lagebild.languages.german.name_borders import PLACE
from lagebild.languages.german.speech_links import name_phrase
from lagebild.languages.german.speech_owners import names_somebody
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.words import load_set, load_words
from lagebild.model.spans import Span
from lagebild.model.syntax import CLAUSES_OF_NOUNS, NOUNS, PHRASES
from lagebild.model.text import Document, SpeechFrame

BODY, PERSON = "ORG", "PER"
PEOPLE = frozenset({"person", "group"})
LEARNING = SUBJECTS | {"obj"}
"""Relations of who learns something to the verb, as the tree has them."""
VOICELESS = frozenset({"accuse", "worry", "hope"})
"""Acts of nouns that name what people think, and no paper."""


def seat_speaker(document: Document, frame: SpeechFrame, settled: SpeechFrame, words: SpeechWords) -> SpeechFrame:
    """The settled frame with whoever speaks by the verb of his clause; `frame` has those whom the model marks."""
    if _is_suspected(document, settled):
        return replace(settled, speaker=(), addressee=settled.speaker)
    named = tuple(s for s in settled.speaker if not _is_charge(document, s, words))
    if len(named) < len(settled.speaker):
        settled = replace(settled, speaker=named)
    verbs = [i for i in indices_in(document, settled.cue) if document.tokens[i].upos == "VERB"]
    if settled.form == "direct" and any(_is_told_of(document, i, settled, words) for i in verbs):
        return replace(settled, speaker=(), cue=())
    if any(document.tokens[i].lemma in load_set("speech", "learning", "verbs") for i in verbs):
        return _seat_learner(document, settled, next(list_sources(document, verbs), None))
    meant = (
        _find_crowd(document, i, settled, words)
        or _find_neuter(document, i, settled)
        or _find_other(document, i)
        or _find_judge(document, i, words)
        or _find_owned(document, i)
        for i in verbs
    )
    others = (_find_holder(document, settled), *meant)
    if (taken_up := next((span for span in others if span is not None), None)) is not None:
        return replace(settled, speaker=(taken_up,), impersonal=False)
    where = next((s for i in verbs if (s := _find_where(document, i, words)) is not None), None)
    if where is not None:
        return replace(settled, speaker=(where,), via=(), impersonal=False)
    if verbs and all(s.of(document.text).lower() in words.impersonal_pronouns for s in settled.speaker):
        body = next(_list_bodies(document, verbs[0], frame.speaker), None)
        return settled if body is None else replace(settled, speaker=(body,), impersonal=False)
    return settled


def _seat_learner(document: Document, settled: SpeechFrame, source: Span | None) -> SpeechFrame:
    """ "Wie der Kurier vom Amt erfuhr": the source speaks, a paper passes it on, and people are told it."""
    learning = tuple(s for s in settled.speaker if source is None or not s.contains(source))
    heard = tuple(s for s in (*learning, *settled.via) if _only_learns(document, s))
    addressed = settled.addressee or heard
    if source is None:
        return replace(settled, speaker=tuple(s for s in learning if s not in heard), addressee=addressed)
    via = tuple(s for s in settled.via or learning if s not in heard)
    return replace(settled, speaker=(source,), via=via, addressee=addressed)


def _only_learns(document: Document, span: Span) -> bool:
    """ "Das erfuhren die Eltern am Morgen": whether the words name people, to whom something is told, and no paper."""
    papers = tuple(load_words("speech")["learning"]["papers"])
    for root in roots_in(document, indices_in(document, (span,))):
        token = document.tokens[root]
        sense = noun_sense(token.text) if token.upos == "NOUN" else None
        people = sense is not None and sense.kind in PEOPLE and not token.lemma.lower().endswith(papers)
        personal = token.feats.get("PronType") == "Prs"
        if people or personal or any(n.label == PERSON and n.span.contains(token.span) for n in document.names):
            return True
    return False


def _find_holder(document: Document, frame: SpeechFrame) -> Span | None:
    """ "traf Kern, der seine Drohung zurücknahm": who takes back or repeats his words in a clause that tells of him."""
    handling = load_set("speech", "undoing", "giving_up") | load_set("speech", "owners", "affirming")
    nouns = (i for i in indices_in(document, frame.cue) if document.tokens[i].upos == "NOUN")
    for verb in (document.tokens[i].head for i in nouns if document.tokens[i].deprel == "obj"):
        token = document.tokens[verb]
        subjects = [i for i in document.children(verb) if document.tokens[i].deprel == "nsubj"]
        told = token.deprel in CLAUSES_OF_NOUNS and not handling.isdisjoint(verb_readings(document, verb))
        if told and subjects and all(is_relative(document.tokens[i]) for i in subjects):
            return name_phrase(document, token.head)
    return None


def _find_crowd(document: Document, verb: int, frame: SpeechFrame, words: SpeechWords) -> Span | None:
    """ "Tausende Menschen kamen. Sie forderten …": the crowd of the sentence before, where no others act there."""
    pronoun = next((i for i in indices_in(document, frame.speaker) if document.tokens[i].upos == "PRON"), None)
    number = document.tokens[verb].sentence
    if pronoun is None or len(frame.speaker) > 1 or not number or number_of_verb(document, verb) != "Plur":
        return None
    token, before = document.tokens[pronoun], document.sentences[number - 1]
    if (
        token.text.lower() not in words.pronouns.values()
        or "\n" in document.text[before.span.end : frame.speaker[0].start]
    ):
        return None
    people = [i for i in range(before.first, before.last) if document.tokens[i].text in word_set("persons", "as_such")]
    acting = [i for i in people if document.tokens[i].deprel == "nsubj" and _is_main(document, document.tokens[i].head)]
    others = (document.tokens[i] for i in range(before.first, before.last) if i not in people)
    several = any(
        t.upos == "NOUN" and t.feats.get("Number") == "Plur" and noun_sense(t.text) is not None for t in others
    )
    return name_phrase(document, acting[0]) if acting and not several else None


def _find_neuter(document: Document, verb: int, frame: SpeechFrame) -> Span | None:
    """ "Das Amt sperrt die Brücke, wie es mitteilte": the neuter body that acts, for which the pronoun stands."""
    beside = [document.tokens[i] for i in document.children(verb)]
    pointing = any(t.text.lower() in load_set("speech", "passing_on", "as") for t in beside)
    standing = any(t.deprel in SUBJECTS and t.text.lower() == load_words("speech")["pronouns"]["das"] for t in beside)
    telling = not load_set("speech", "other_senses", "passing").isdisjoint(verb_readings(document, verb))
    if frame.speaker or not (pointing and standing and telling and document.tokens[verb].head >= 0):
        return None
    acting = [i for i in document.children(document.tokens[verb].head) if document.tokens[i].deprel == "nsubj"]
    fits = (
        i for i in acting if document.tokens[i].feats.get("Gender") == "Neut" and noun_sense(document.tokens[i].text)
    )
    return next((name_phrase(document, i) for i in fits), None)


def _find_other(document: Document, verb: int) -> Span | None:
    """ "Er hat mich gebeten, …", told by Kern: the pronoun beside one for who tells it does not stand for him."""
    own = load_words("acts")["persons"]["own"]
    beside = [document.tokens[i] for i in document.children(verb)]
    told = any(t.deprel not in SUBJECTS and t.text.lower() in own for t in beside)
    subject = next((t for t in beside if t.deprel == "nsubj"), None)
    other = subject is not None and subject.feats.get("PronType") == "Prs" and subject.text.lower() not in own
    return subject.span if subject is not None and told and other else None


def _find_judge(document: Document, verb: int, words: SpeechWords) -> Span | None:
    """ "eine Bucht, die Peru als sein Gebiet betrachtet": who judges a thing, which the tree takes for the subject."""
    token = document.tokens[verb]
    if token.deprel not in CLAUSES_OF_NOUNS or is_passive(document, verb):
        return None
    if not any(full_lemma(document, verb) in verbs for verbs in words.judging.values()):
        return None
    beside = list(document.children(verb))
    which = any(is_relative(document.tokens[i]) and document.tokens[i].deprel in SUBJECTS for i in beside)
    people = (i for i in beside if document.tokens[i].deprel == "obj" and names_somebody(document, i))
    judged = which and not names_somebody(document, token.head)
    return next((name_phrase(document, i) for i in people), None) if judged else None


def _find_owned(document: Document, verb: int) -> Span | None:
    """ "Kern, dessen Partei Geld fordert": who speaks in a clause that tells of his owner, and not that one."""
    token = document.tokens[verb]
    if token.deprel not in CLAUSES_OF_NOUNS or is_passive(document, verb):
        return None
    for subject in (i for i in document.children(verb) if document.tokens[i].deprel == "nsubj"):
        relative = next(
            (i for i in document.children(subject) if is_relative(document.tokens[i]) and i < subject), None
        )
        if relative is not None and names_somebody(document, subject):
            phrase = name_phrase(document, subject)
            return Span(document.tokens[relative + 1].span.start, phrase.end)
    return None


def _is_main(document: Document, verb: int) -> bool:
    return verb >= 0 and document.tokens[verb].deprel == "root"


def _is_suspected(document: Document, frame: SpeechFrame) -> bool:
    """ "Kern steht im Verdacht, …", "Kern ist angeklagt, …": whether the speaker is whom others accuse."""
    for root in roots_in(document, indices_in(document, frame.speaker)):
        verb = document.tokens[root].head if document.tokens[root].deprel in SUBJECTS else -1
        if verb < 0:
            continue
        readings = set(verb_readings(document, verb))
        cued = {verb, *document.children(verb)} & set(indices_in(document, frame.cue))
        accused = is_passive(document, verb) or _is_state(document, verb)
        charged = accused and not readings.isdisjoint(load_set("speech", "suspects", "charging"))
        if cued and (charged or not readings.isdisjoint(load_set("speech", "suspects", "standing"))):
            return True
    return False


def _is_charge(document: Document, span: Span, words: SpeechWords) -> bool:
    """ "bestätigt sich der Verdacht, …": a suspicion or fear says nothing itself, as a charge put in writing does."""
    for root in roots_in(document, indices_in(document, (span,))):
        token = document.tokens[root]
        if token.upos == "NOUN" and words.nouns.get(token.lemma) in VOICELESS:
            return not token.lemma.lower().endswith((*words.texts, *load_set("speech", "suspects", "written")))
    return False


def _is_told_of(document: Document, verb: int, frame: SpeechFrame, words: SpeechWords) -> bool:
    """ "Lehrer vermisst: „…“": what was done to somebody does not make him speak in a headline, what he feels does."""
    beside = list(document.children(verb))
    helped = any(document.tokens[i].upos == "AUX" for i in beside)
    done = document.tokens[verb].feats.get("VerbForm") == "Part" and not helped
    if not _is_town(document, verb, frame) and (not done or is_mood(document, verb, words)):
        return False
    announced = document.text[document.tokens[verb].span.end : frame.content[0].start].rstrip().endswith(":")
    subjects = {i for i in beside if document.tokens[i].deprel in SUBJECTS}
    return announced and not subjects.isdisjoint(indices_in(document, frame.speaker))


def is_mood(document: Document, index: int, words: SpeechWords) -> bool:
    """ "besorgt", "verärgert": whether a participle tells what somebody feels, and not what was done to him."""
    word = document.tokens[index].text.lower()
    return word in words.adjectives or word in load_set("speech", "suspects", "moods")


def _is_town(document: Document, verb: int, frame: SpeechFrame) -> bool:
    """ "Köln trauert: „…“": whether all people of a place feel something, one of whom speaks."""
    places = [name.span for name in document.names if name.label == PLACE]
    felt = document.tokens[verb].lemma in load_set("speech", "suspects", "feeling")
    return felt and bool(frame.speaker) and all(s in places for s in frame.speaker)


def _is_state(document: Document, verb: int) -> bool:
    """Whether a participle stands with "sein" alone: the passive of a state."""
    beside = [document.tokens[i] for i in document.children(verb)]
    helped = any(t.lemma == "sein" and t.upos == "AUX" for t in beside)
    return document.tokens[verb].feats.get("VerbForm") != "Fin" and helped


def list_sources(document: Document, verbs: Sequence[int]) -> Iterator[Span]:
    """ "wie der Kurier aus Kreisen der Justiz erfuhr": from whom somebody learns something."""
    learning, cases = load_set("speech", "learning", "verbs"), load_set("speech", "learning", "cases")
    for verb in verbs:
        if document.tokens[verb].lemma not in learning:
            continue
        for child in document.children(verb):
            # the tree may hang the source on the paper
            for place in (child, *(i for i in document.children(child) if document.tokens[child].deprel in LEARNING)):
                if document.tokens[place].deprel in PHRASES and not cases.isdisjoint(prepositions_of(document, place)):
                    yield name_phrase(document, place)


def _find_where(document: Document, verb: int, words: SpeechWords) -> Span | None:
    """ "in Athen, wo man auf Hilfe hofft": the place whose people "man" stands for in a clause that tells of it."""
    token = document.tokens[verb]
    if token.deprel not in CLAUSES_OF_NOUNS or token.head < 0 or document.tokens[token.head].upos not in NOUNS:
        return None
    beside = [document.tokens[i] for i in document.children(verb)]
    placed = any(t.text.lower() in load_set("speech", "learning", "where") for t in beside)
    anybody = any(t.deprel in SUBJECTS and t.text.lower() in words.impersonal_pronouns for t in beside)
    return name_phrase(document, token.head) if placed and anybody else None


def _list_bodies(document: Document, verb: int, marked: Sequence[Span]) -> Iterator[Span]:
    """ "Im Ministerium fürchtet man …": the body within which "man" says something."""
    names = [name.span for name in document.names if name.label == BODY]
    for child in document.children(verb):
        token = document.tokens[child]
        placed = not load_set("speech", "learning", "within").isdisjoint(prepositions_of(document, child))
        if not placed or token.deprel not in PHRASES or token.upos not in NOUNS:
            continue
        sense = noun_sense(token.lemma) if token.upos == "NOUN" else None
        area = token.lemma in load_set("speech", "learning", "areas")
        body = sense is not None and sense.kind == "organisation" and not area
        if body or any(token.span.overlaps(span) for span in (*names, *marked)):
            yield name_phrase(document, child)
