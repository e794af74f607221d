"""Clauses as the dependency tree gives them: subtrees, their spans, verbs and their particles."""

from collections.abc import Iterable, Iterator, Sequence

from lagebild.languages.german.verbs import makes_perfect_with_sein
from lagebild.languages.german.words import load_set, load_words
from lagebild.model.room import kept_in_room
from lagebild.model.spans import Span
from lagebild.model.syntax import CLAUSES_OF_NOUNS
from lagebild.model.text import Document, Token

SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
"""Relations of the subject, be it active or passive, that is a noun."""
CLAUSES = frozenset({"ccomp", "csubj", "advcl", "acl", "parataxis", "conj", "nsubj", "nsubj:pass"})
"""Relations of what is no part of a fixed phrase: subjects and clauses."""
MAIN_CLAUSES = frozenset({"root", "conj", "parataxis"})
"""Relations of the verbs of main clauses."""
UNFINISHED = frozenset({"det", "case", "amod", "nummod", "det:poss"})
"""Relations of a word to the noun behind it, which must not be cut off."""
LEADING = frozenset({"DET", "ADP", "PRON", "PUNCT"})
"""Parts of speech of words that alone are too little to tell which noun is meant."""
NAME_PARTS = frozenset({"appos", "flat", "flat:name"})
"""Relations of names to the noun before them."""
PHRASE_WORDS = frozenset({"ADJ", "ADV", "NOUN", "VERB"})
"""Parts of speech that make fixed phrases with verbs; "bekannt" may be tagged as a verb."""
CLAUSE_ENDS = frozenset({",", ";", ":"})
INFINITIVE = "xcomp"
"""Relation of an infinitive that shares a person with its governor."""
PARTICLE = "compound:prt"
"""Relation of the separated particle of a verb ("wies … zurück")."""
PASSIVE_HELPER = "aux:pass"
HELPERS = frozenset({"aux", PASSIVE_HELPER})


def sentence_of(document: Document, span: Span) -> int:
    """Number of the sentence in which the first word of the span stands."""
    return document.tokens[document.indices_of(span)[0]].sentence


def subtree(document: Document, index: int, *, without: frozenset[str] = frozenset()) -> tuple[int, ...]:
    """Indices of the token and all it governs, in text order; branches with a relation in `without` are left out."""
    found, waiting = [], [index]
    while waiting:
        node = waiting.pop()
        found.append(node)
        waiting += [i for i in document.children(node) if document.tokens[i].deprel not in without]
    return tuple(sorted(found))


def span_of(document: Document, indices: Sequence[int]) -> Span:
    """From the first to the last of the tokens, without punctuation at either end."""
    kept = list(indices)
    while len(kept) > 1 and is_comma(document.tokens[kept[-1]]):
        kept.pop()
    while len(kept) > 1 and is_comma(document.tokens[kept[0]]):
        kept.pop(0)
    return Span(document.tokens[kept[0]].span.start, document.tokens[kept[-1]].span.end)


def is_comma(token: Token) -> bool:
    """Punctuation that separates clauses; quotation marks belong to what they enclose."""
    return token.text in {",", ";", ":", ".", "-", "–", "—"}


def indices_in(document: Document, spans: Sequence[Span]) -> tuple[int, ...]:
    """Indices of the tokens that begin in the spans, in order."""
    if len(spans) == 1:
        return tuple(document.indices_from(spans[0].start, spans[0].end))
    return tuple(sorted({i for span in spans for i in document.indices_from(span.start, span.end)})) if spans else ()


def roots_in(document: Document, indices: Sequence[int]) -> tuple[int, ...]:
    """The tokens among these whose governor lies outside of them."""
    inside = set(indices)
    return tuple(i for i in indices if document.tokens[i].head not in inside)


def number_of_verb(document: Document, verb: int) -> str | None:
    """The number of the finite form of a verb, be it its own or that of an auxiliary; None where nothing tells it."""
    helpers = (i for i in document.children(verb) if document.tokens[i].deprel.startswith(("aux", "cop")))
    finite = (document.tokens[i].feats for i in (verb, *helpers))
    return next((feats.get("Number") for feats in finite if feats.get("VerbForm") == "Fin"), None)


def conjuncts(document: Document, index: int) -> list[int]:
    """Words joined to the one at `index`."""
    return [i for i in document.children(index) if document.tokens[i].deprel == "conj"]


def list_misread_subjects(document: Document, verb: int, subjects: Sequence[int]) -> list[int]:
    """Subjects by the tree that are objects: their number is not that of the verb, and another one's is."""
    told = number_of_verb(document, verb)
    numbers = {i: "Plur" if conjuncts(document, i) else document.tokens[i].feats.get("Number") for i in subjects}
    agree = told is not None and told in numbers.values()
    return [i for i, number in numbers.items() if agree and number not in {None, told}]


def is_no_nominative(document: Document, index: int) -> bool:
    """Whether the article of a noun shows another case than that of a subject ("dem Rat", "der Kommission")."""
    token = document.tokens[index]
    articles = (i for i in document.children(index) if document.tokens[i].deprel == "det")
    own = (i for i in articles if not _opens_relative(document, i, token.head))
    article = next((document.tokens[i].text.lower() for i in own), None)
    # the tags of such a noun follow the tree that took it for a subject: only its ending is sure
    feminine = token.text.lower().endswith(tuple(load_words("verbs")["articles"]["feminine_endings"]))
    oblique = load_set("verbs", "articles", "oblique_of_feminine") if feminine else frozenset()
    return article in load_set("verbs", "articles", "oblique") | oblique


def _opens_relative(document: Document, index: int, verb: int) -> bool:
    """ "Ein Bericht, den Minister Kern vorlegte": whether an article opens a finite relative clause without pronoun."""
    opens = 0 < index < verb and is_comma(document.tokens[index - 1])
    around = [document.tokens[i] for i in (verb, *document.children(verb))]
    finite = any(t.feats.get("VerbForm") == "Fin" for t in around) and not any(is_relative(t) for t in around)
    return opens and finite and document.tokens[verb].deprel in CLAUSES_OF_NOUNS


def preposition_before(document: Document, index: int) -> str | None:
    """The preposition right before the phrase, where the tree ties it to a noun further on."""
    first = min((index, *(i for i in document.children(index) if document.tokens[i].deprel in {"det", "amod"})))
    before = document.tokens[first - 1] if first > document.sentences[document.tokens[index].sentence].first else None
    return before.lemma.lower() if before is not None and before.deprel == "case" and before.head > index else None


def prepositions_of(document: Document, index: int) -> set[str]:
    """The base forms of the prepositions before the phrase."""
    return {document.tokens[i].lemma.lower() for i in document.children(index) if document.tokens[i].deprel == "case"}


def list_runs(document: Document, indices: Sequence[int]) -> Iterator[Span]:
    """Spans of neighbouring tokens, those of nothing but commas left out."""
    run: list[int] = []
    for index in (*indices, -1):
        if run and index != run[-1] + 1:
            if not all(is_comma(document.tokens[i]) for i in run):
                yield span_of(document, run)
            run = []
        run.append(index)


def run_around(document: Document, index: int) -> list[int]:
    """The token with the neighbours that hang on it, up to the first on either side that does not."""
    own, run = set(subtree(document, index)), [index]
    while run[0] - 1 in own:
        run.insert(0, run[0] - 1)
    while run[-1] + 1 in own:
        run.append(run[-1] + 1)
    return run


def finish_phrase(document: Document, span: Span) -> Span:
    """A span that ends with an article, preposition or adjective, or with what joins a noun, goes on to the noun."""
    inside = indices_in(document, (span,))
    if not inside:
        return span
    last = inside[-1]
    noun = document.tokens[last].head
    joins = document.tokens[last].deprel == "cc" and noun >= 0 and document.tokens[noun].upos in {"NOUN", "PROPN"}
    if not (joins or document.tokens[last].deprel in UNFINISHED) or noun <= last:
        return span
    reach = [last]
    for index in subtree(document, noun):
        if index == reach[-1] + 1:
            reach.append(index)
    return Span(span.start, document.tokens[reach[-1]].span.end)


def reach_noun(document: Document, span: Span) -> Span:
    """The span up to the noun of the article or adjective with which it begins or ends, without a last preposition."""
    inside = list(indices_in(document, (span,)))
    kept = list(inside)
    while len(kept) > 1 and document.tokens[kept[-1]].deprel == "case":
        kept.pop()
    if not any(document.tokens[i].upos not in LEADING for i in kept):
        return span
    ends = [document.tokens[i] for i in (kept[0], kept[-1])]
    last = max([kept[-1], *(token.head for token in ends if token.deprel in UNFINISHED)])
    while last > kept[-1] and last + 1 < len(document.tokens) and document.tokens[last + 1].deprel in NAME_PARTS:
        last += 1
    return span if last == inside[-1] else Span(span.start, document.tokens[last].span.end)


def join_phrases(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans of which none lies in another: what stood apart has got its noun back."""
    whole = tuple(dict.fromkeys(spans))
    return tuple(s for s in whole if not any(other.contains(s) and other != s for other in whole))


def clause_verb(document: Document, index: int) -> int | None:
    """The verb or noun above the word; where that stands in a clause of its own behind a comma, the verb before it."""
    head = document.tokens[index].head
    between = range(min(index, head) + 1, max(index, head)) if head >= 0 else ()
    if not any(document.tokens[i].text in CLAUSE_ENDS for i in between):
        return head if head >= 0 else None
    above = set(document.ancestors(head))
    return next((i for i in _in_clause(document, index) if document.tokens[i].upos == "VERB" and i in above), head)


def _in_clause(document: Document, index: int) -> Iterator[int]:
    """The words around this one that no comma parts from it, those behind it first."""
    sentence = document.sentences[document.tokens[index].sentence]
    for places in (range(index + 1, sentence.last), range(index - 1, sentence.first - 1, -1)):
        for place in places:
            if document.tokens[place].text in CLAUSE_ENDS:
                break
            yield place


def particles_of(document: Document, verb: int) -> list[int]:
    """The separated particles of a verb."""
    return [i for i in document.children(verb) if document.tokens[i].deprel == PARTICLE]


@kept_in_room
def full_lemma(document: Document, index: int) -> str:
    """The lemma of a verb with its separated particle: "gab … an" is angeben."""
    particles = (document.tokens[i] for i in particles_of(document, index))
    return "".join(p.text.lower() for p in particles) + document.tokens[index].lemma


@kept_in_room
def verb_readings(document: Document, index: int) -> tuple[str, ...]:
    """The verb in each fixed phrase that it may make ("in Frage stellen", "sprechen für"), then alone."""
    lemma, pronominal = full_lemma(document, index), load_words("verbs")["pronominal"]
    found, pointing = list[str](), list[str]()
    for child in document.children(index):
        token = document.tokens[child]
        word, below = token.text.lower(), [document.tokens[i] for i in document.children(child)]
        cases = [governed.text.lower() for governed in below if governed.deprel == "case"]
        for case in cases:
            found += (f"{case} {token.lemma} {lemma}", f"{lemma} {case}")
        if token.upos in PHRASE_WORDS and not cases and token.deprel not in CLAUSES:
            found += (f"{token.lemma} {lemma}", f"{word} {lemma}")
            if token.upos == "ADJ":
                found.append(f"{word}{lemma}")  # "stellt klar": the tree does not know it for a particle
        if token.deprel == "aux":
            found.append(f"{lemma} {token.lemma}")
        if (case := pronominal.get(word)) is not None:
            pointing.append(f"{document.tokens[index].lemma if token.deprel == PARTICLE else lemma} {case}")
    # "stellte sich dagegen hinter ihn": a phrase says more than a word that only points to one
    return (*found, *pointing, lemma)


def has_mood(token: Token, mood: str) -> bool:
    """Whether a finite verb stands in the mood (Sub, Ind, Imp)."""
    return token.feats.get("Mood") == mood


def finite_verbs(document: Document, indices: Sequence[int]) -> Iterator[int]:
    """Those of the tokens that are finite verbs."""
    return (i for i in indices if document.tokens[i].feats.get("VerbForm") == "Fin")


def main_verbs(document: Document, inside: Sequence[int]) -> Iterator[int]:
    """The finite verbs of the main clauses among these tokens."""
    roots = set(roots_in(document, inside))
    return (i for i in finite_verbs(document, inside) if i in roots or document.tokens[i].head in roots)


def deed_of(document: Document, verb: int) -> int:
    """The full verb of a finite one that only helps it."""
    token = document.tokens[verb]
    return token.head if token.deprel.startswith("aux") and token.head >= 0 else verb


def is_relative(token: Token) -> bool:
    """Whether the token is a relative pronoun, alone or by one of its readings."""
    return "Rel" in token.feats.get("PronType", "")


def is_reflexive(document: Document, verb: int) -> bool:
    """Whether a reflexive pronoun hangs on the verb."""
    reflexives = load_set("speech", "hearers", "reflexives")
    return any(document.tokens[i].text.lower() in reflexives for i in document.children(verb))


def is_passive(document: Document, verb: int) -> bool:
    """Whether an auxiliary of the passive hangs on the verb or the last joined to it, whatever its subject seems."""
    helpers = {document.tokens[i].deprel for i in document.children(verb) if document.tokens[i].deprel in HELPERS}
    if helpers != {"aux"}:
        return PASSIVE_HELPER in helpers
    return any(_only_completes_passive(document, i) for i in conjuncts(document, verb))


def _only_completes_passive(document: Document, verb: int) -> bool:
    """Whether the auxiliaries of the verb are participles, which want the finite one of the verb before it."""
    helpers = [document.tokens[i] for i in document.children(verb) if document.tokens[i].deprel in HELPERS]
    return bool(helpers) and all(t.deprel == PASSIVE_HELPER and t.feats.get("VerbForm") == "Part" for t in helpers)


def is_to_be_done(document: Document, verb: int, modals: frozenset[str] | None = None) -> bool:
    """ "werde fordern", "müsse erklären": whether the verb is an infinitive with a helper, be it one of `modals`."""
    helpers = [document.tokens[i].lemma for i in document.children(verb) if document.tokens[i].deprel == "aux"]
    helped = bool(helpers) if modals is None else not modals.isdisjoint(helpers)
    return helped and document.tokens[verb].feats.get("VerbForm") == "Inf"


def is_moving(document: Document, verb: int) -> bool:
    """Whether the verb makes its perfect with "sein": "ist gestorben" is no passive, whatever the tree says."""
    return not is_passive(document, verb) and makes_perfect_with_sein(document.tokens[verb].lemma)
