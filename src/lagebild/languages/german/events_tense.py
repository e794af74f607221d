"""What the verb of a clause says of a deed: done, to come, or only possible."""

from collections.abc import Sequence

from lagebild.languages.german.clauses import SUBJECTS, clause_verb, span_of, subtree
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.inversion import find_border
from lagebild.languages.german.lemmas import ZU
from lagebild.languages.german.verbs import VERBAL, is_past_subjunctive, makes_perfect_with_sein
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.text import Document, Token

INVERTED = frozenset({"advcl", "conj"})
"""Relations of a clause that a verb opens in the stead of a conjunction; the tree may take it for a second main one."""
AUXILIARY = ("aux", "cop")
POINTS = frozenset({"DATE", "TIME"})


def is_verb(document: Document, index: int) -> bool:
    """Whether the word is a verb or an auxiliary."""
    return document.tokens[index].upos in VERBAL


def verb_above(document: Document, index: int) -> int | None:
    """The nearest verb above a word."""
    return next((i for i in document.ancestors(index) if is_verb(document, i)), None)


def nearest_verb(document: Document, index: int) -> int | None:
    """The word itself where it is a verb, else the nearest verb above it."""
    return index if is_verb(document, index) else verb_above(document, index)


def is_negated(document: Document, index: int, words: EventWords) -> bool:
    """Whether a word that says no hangs on it."""
    return any(document.tokens[i].lemma.lower() in words.negations for i in document.children(index))


def tells_now(document: Document, verb: int) -> bool:
    """Whether the verb alone tells in the present, with no time of its own."""
    children = [document.tokens[i] for i in document.children(verb)]
    feats = document.tokens[verb].feats
    now = feats.get("VerbForm") == "Fin" and feats.get("Tense") == "Pres" and feats.get("Mood") == "Ind"
    dated = any(span.overlaps(t.span) for span, _, _ in document.times for t in children)
    return now and not dated and not any(t.deprel.startswith(AUXILIARY) for t in children)


def read_tense(document: Document, verb: int, words: EventWords) -> str | None:
    """By the finite verb of the clause: past is done, future and plans are to come; the present leaves it open."""
    own = (verb, *(i for i in document.children(verb) if document.tokens[i].deprel.startswith(AUXILIARY)))
    finite = [document.tokens[i] for i in own if document.tokens[i].feats.get("VerbForm") == "Fin"]
    token = document.tokens[verb]
    if not finite and _shares_auxiliary(document, verb):
        return read_tense(document, token.head, words)
    conditional = _is_conditional(document, verb, words) and not _is_past_fact(finite)
    if not finite or conditional or opens_condition(document, verb, words):
        return "hypothetical" if finite else None
    auxiliaries = {t.lemma for t in finite if t is not token}
    subjunctive = any(t.feats.get("Mood") == "Sub" for t in finite)
    if token.feats.get("VerbForm") == "Inf":
        if auxiliaries & words.courses.having and not subjunctive and not _is_duty(document, verb):
            return _by_modal_before(document, verb, words)
        planned = _is_reported_plan(document, verb, finite, words)
        return "scheduled" if planned else _by_modal(finite, auxiliaries, words)
    if token.feats.get("VerbForm") == "Part" and auxiliaries:
        if auxiliaries & words.perfect and not (is_state(document, verb) and not is_past(finite)):
            return "alleged" if subjunctive else "occurred"
        if auxiliaries & words.hearsay:
            return None  # "sollte gebaut werden" tells a plan
    return "occurred" if is_past(finite) and not subjunctive else None


def _shares_auxiliary(document: Document, verb: int) -> bool:
    """ "Hatten Fenster zerschlagen und Geld geraubt": whether the auxiliary stands with the like form before "und"."""
    token, first = document.tokens[verb], document.tokens[document.tokens[verb].head]
    form = token.feats.get("VerbForm")
    return token.deprel == "conj" and first.upos == token.upos and form == first.feats.get("VerbForm") == "Part"


def is_hearsay(document: Document, index: int, words: EventWords) -> bool:
    """Whether a modal verb reports what is said to have happened already: "soll … getötet haben"."""
    token = document.tokens[index]
    if not is_verb(document, index) and token.deprel in SUBJECTS | {"obj"} and token.head >= 0:
        index = token.head
    helpers = [document.tokens[i] for i in document.children(index) if document.tokens[i].deprel.startswith("aux")]
    finite = {t.lemma for t in helpers if t.feats.get("VerbForm") == "Fin"}
    infinite = [t for t in helpers if t.feats.get("VerbForm") != "Fin"]
    if _is_said_to_be_now(document, index):
        return True
    # what shall be built by then is no hearsay: nothing but the passive of a state
    state = (
        len(infinite) == 1
        and infinite[0].deprel == "aux:pass"
        and not makes_perfect_with_sein(document.tokens[index].lemma)
    )
    return bool(finite & words.hearsay) and not state and any(t.lemma in words.perfect for t in infinite)


def _is_said_to_be_now(document: Document, verb: int) -> bool:
    """ "Sollen inzwischen 70 Leute dort stehen": whether a modal of hearsay reports what is so by now."""
    below = [document.tokens[i] for i in document.children(verb)]
    modals = load_set("speech", "hearsay", "verbs")
    if not any(t.lemma in modals and t.feats.get("Tense") == "Pres" for t in below):
        return False
    now = load_set("events", "courses", "by_now")
    others = [t.span for t in below if t.text.lower() not in now]
    return len(others) < len(below) and not any(s.overlaps(span) for span, _, _ in document.times for s in others)


def is_state(document: Document, verb: int) -> bool:
    """Whether the participle tells a state that somebody brought about ("sind gesperrt"), not the deed itself."""
    helpers = [i for i in document.children(verb) if document.tokens[i].deprel.startswith(AUXILIARY)]
    return (
        len(helpers) == 1
        and document.tokens[helpers[0]].deprel == "aux:pass"
        and document.tokens[helpers[0]].lemma == "sein"
    )


def _is_reported_plan(document: Document, verb: int, finite: Sequence[Token], words: EventWords) -> bool:
    """ "Die Bürger würden am 4. Mai wählen", "der Rat sollte noch am Abend tagen": a future told by another form."""
    forms = {t.text.lower() for t in finite}
    ought = not forms.isdisjoint(load_set("events", "future", "was_to"))
    reported = not forms.isdisjoint(load_set("events", "future", "reported_plural"))
    if document.tokens[verb].feats.get("VerbForm") != "Inf" or not (reported or ought):
        return False
    sentence = document.sentences[document.tokens[verb].sentence]
    tokens = document.tokens[sentence.first : sentence.last]
    doubtful = (words.conditions | load_set("events", "future", "unreal")) - forms
    if any(t.text.lower() in doubtful for t in tokens) or tokens[-1].text == "?":
        return False
    spans = [span for span, kind, _ in document.times if kind in POINTS]
    dated = [i for i in document.children(verb) if any(s.overlaps(document.tokens[i].span) for s in spans)]
    return any(reported or _is_told_still(document, i) for i in dated)


def _is_told_still(document: Document, time: int) -> bool:
    """ "Noch am Abend": whether a word sets the time against the day told so far."""
    still = load_set("events", "future", "still")
    first = min([time, *document.children(time)])
    return first > 0 and document.tokens[first - 1].text.lower() in still


def _is_duty(document: Document, verb: int) -> bool:
    """ "Hat zu zahlen": whether the infinitive with "haben" is one with "zu"."""
    return any(document.tokens[i].text.lower() == ZU for i in document.children(verb))


def _by_modal_before(document: Document, verb: int, words: EventWords) -> str:
    """Of an infinitive with "haben": who had wanted to did not; beside other modals, or none, it is done."""
    helpers = {document.tokens[i].lemma for i in document.children(verb) if document.tokens[i].deprel == "aux"}
    return "cancelled" if helpers & words.future else "occurred"


def _by_modal(finite: Sequence[Token], auxiliaries: set[str], words: EventWords) -> str | None:
    """Of an infinitive: what could be is possible, what will or shall be is to come, what somebody managed is done."""
    forms = {t.text.lower() for t in finite}
    if not forms.isdisjoint(load_set("events", "future", "managed_forms")):
        return "occurred"
    if forms & words.potential_forms or (auxiliaries & words.potential and not auxiliaries & words.future):
        return "hypothetical"
    # reported speech leaves open whether it is a plan or a threat
    reported = any(t.feats.get("Mood") == "Sub" for t in finite)
    return "scheduled" if auxiliaries & words.future and not reported else None


def is_past(finite: Sequence[Token]) -> bool:
    """Whether one of the finite verbs is past."""
    return any(t.feats.get("Tense") == "Past" for t in finite)


def _is_past_fact(finite: Sequence[Token]) -> bool:
    """Whether one of the finite verbs tells what was so: "wenn er kam", not "wenn er gekommen wäre"."""
    return is_past([t for t in finite if t.feats.get("Mood") != "Sub"])


def find_condition(document: Document, index: int, words: EventWords) -> Span | None:
    """The clause of condition in which the word stands: who is told outside of it takes no part in what it says."""
    verb = index if is_verb(document, index) else clause_verb(document, index)
    return (
        span_of(document, subtree(document, verb)) if verb is not None and is_condition(document, verb, words) else None
    )


def is_condition(document: Document, verb: int, words: EventWords) -> bool:
    """Whether the verb tells on what something else depends."""
    return _is_conditional(document, verb, words) or opens_condition(document, verb, words)


def is_unreal(document: Document, verb: int, words: EventWords) -> bool:
    """ "Ohne den Fehler hätte es den Absturz nicht gegeben": whether it tells what would have been otherwise."""
    children = list(document.children(verb))
    helpers = [document.tokens[i] for i in children if document.tokens[i].deprel.startswith("aux")]
    done = document.tokens[verb].feats.get("VerbForm") == "Part"
    finite = helpers if done else [document.tokens[verb]]
    if not any(is_past_subjunctive(t.feats) for t in finite):
        return False
    clauses = [i for i in children if document.tokens[i].deprel == "advcl"]
    openings = (document.tokens[min(subtree(document, i))].text.lower() for i in clauses)
    unless = not (words.conditions | load_set("events", "future", "unreal")).isdisjoint(openings)
    if done and (unless or any(opens_condition(document, i, words) for i in clauses)):
        return True
    otherwise = load_set("events", "future", "unreal_if")
    return any(not otherwise.isdisjoint(_words_of(document, i)) for i in children)


def _words_of(document: Document, index: int) -> set[str]:
    """The word and its preposition, in lower case."""
    cases = (i for i in document.children(index) if document.tokens[i].deprel == "case")
    return {document.tokens[i].text.lower() for i in (index, *cases)}


def _is_exception(document: Document, verb: int) -> bool:
    """Whether the sentence tells before the verb that this is the one case that matters ("es sei denn, …")."""
    token = document.tokens[verb]
    before = document.text[document.sentences[token.sentence].span.start : token.span.start].lower()
    return any(phrase in before for phrase in load_set("speech", "condition", "excepting"))


def hangs_on_condition(document: Document, verb: int, words: EventWords) -> bool:
    """Whether a clause beside the verb tells on what the deed depends ("will schließen, falls weitere kommen")."""
    doubtful = load_set("events", "future", "doubtful")
    clauses = [i for i in document.children(verb) if document.tokens[i].deprel == "advcl"]
    return any(
        opens_condition(document, i, words)
        or any(document.tokens[c].text.lower() in doubtful for c in document.children(i))
        for i in clauses
    )


def _is_conditional(document: Document, verb: int, words: EventWords) -> bool:
    """Whether the clause begins with "if", or is the one exception to what stands before."""
    marks = (document.tokens[i] for i in document.children(verb) if document.tokens[i].deprel == "mark")
    return any(t.text.lower() in words.conditions for t in marks) or _is_exception(document, verb)


def opens_condition(document: Document, verb: int, words: EventWords) -> bool:
    """Whether the clause begins with its verb in the stead of "if" ("sollte er kommen, …")."""
    if document.tokens[verb].deprel not in INVERTED:
        return False
    children = tuple(document.children(verb))
    opener = min((i for i in (verb, *children) if document.tokens[i].upos != "PUNCT"), default=verb)
    if document.tokens[opener].text.lower() not in words.courses.inverted:
        return find_border(document, opener) is not None
    first = document.sentences[document.tokens[opener].sentence].first
    parted = opener == first or document.tokens[opener - 1].upos == "PUNCT"
    return parted and any(i > opener and document.tokens[i].deprel in SUBJECTS for i in children)
