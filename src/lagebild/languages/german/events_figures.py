"""The numbers of an event: those that the model ties to it, else those beside it, none of another main clause."""

from collections.abc import Sequence

from lagebild.languages.german.clauses import SUBJECTS, prepositions_of
from lagebild.languages.german.events_agents import SAID
from lagebild.languages.german.events_beside import drop_conditional
from lagebild.languages.german.events_clauses import is_told_across, is_told_before, is_told_beside
from lagebild.languages.german.events_initiators import is_known
from lagebild.languages.german.events_words import VERB, EventWords
from lagebild.languages.german.figures import complete_figure, find_figures, is_part, is_whole
from lagebild.languages.german.figures_ages import tells_bare_age
from lagebild.languages.german.figures_changes import FORMER, REPLACED
from lagebild.languages.german.numbers import figure_words
from lagebild.languages.german.words import load_set
from lagebild.model.figures import FigureSpan
from lagebild.model.spans import Span
from lagebild.model.text import Document, EventFrame

COUNTED = frozenset({"ASSAULT", "FIGHT", "DISASTER", "ACCIDENT", "CRIME", "HEALTH", "DEATH", "PROTEST"})
"""Types that reports count the victims or participants of, often before they name the happening again."""
DAY, PLACE = "DATE", "LOC"
DECIDED = frozenset({"ELECT"})
"""Types whose figures are their outcome, told in any clause of the sentence."""


def find_own_figures(document: Document, index: int, frame: EventFrame, words: EventWords) -> tuple[FigureSpan, ...]:
    """The numbers of the event; of what nobody counts the victims of, none of another sentence or main clause."""
    sentence = document.sentences[document.tokens[index].sentence].span
    whole = [complete_figure(document, f) for f in frame.figures if not _is_article(document, f)]
    near = (f for f in whole if frame.type in COUNTED or sentence.overlaps(f.span))
    told = tuple(f for f in near if not is_whole(document, f) and _may_count(document, frame, f))
    counted = told or tuple(f for f in find_figures(document, index) if _may_count(document, frame, f))
    counted = tuple(f for f in counted if not _is_told_elsewhere(document, index, f))
    counted = tuple(f for f in counted if not _counts_what_came_before(document, index, f))
    figures = _without_parts(document, _of_this_one(document, index, counted))
    figures = _without_later(document, index, _without_conditions(document, index, figures, words))
    if frame.type in COUNTED | DECIDED:
        return figures
    figures = tuple(f for f in figures if not _counts_opponents(document, index, f))
    beside = (is_told_beside, is_told_before, is_told_across)
    return tuple(f for f in figures if not any(is_other(document, index, f.span) for is_other in beside))


def _counts_what_came_before(document: Document, index: int, figure: FigureSpan) -> bool:
    """ "Nahm drei Männer fest und durchsuchte ein Haus": whether those are counted to whom the verb before does it."""
    first = document.tokens[index].head if document.tokens[index].deprel == "conj" else -1
    if first < 0 or document.tokens[index].upos != VERB or document.tokens[first].upos != VERB:
        return False
    objects = {i for i in document.children(first) if document.tokens[i].deprel == "obj"}
    return not objects.isdisjoint(_roots_above(document, figure))


def _counts_opponents(document: Document, index: int, figure: FigureSpan) -> bool:
    """ "300 Menschen demonstrierten gegen die Schließung": whether those are counted who act against the event."""
    token, root = document.tokens[index], document.root_of(figure.span)
    if root is None or token.upos != "NOUN" or not token.deprel.startswith("obl"):
        return False
    against = not prepositions_of(document, index).isdisjoint(load_set("events", "onlookers", "against"))
    subjects = {i for i in document.children(token.head) if document.tokens[i].deprel in SUBJECTS}
    return against and not subjects.isdisjoint((root, *document.ancestors(root)))


def _without_later(document: Document, index: int, figures: Sequence[FigureSpan]) -> tuple[FigureSpan, ...]:
    """ "Nach dem Unfall sperrten 40 Helfer zwei Straßen": without what counts who or what a later deed is about.

    What became of people is told of the happening itself ("nach dem Unfall starben zwei").
    """
    later = load_set("events", "later", "prepositions")
    token = document.tokens[index]
    if token.upos != "NOUN" or not token.deprel.startswith("obl") or prepositions_of(document, index).isdisjoint(later):
        return tuple(figures)
    others = {i for i in document.children(token.head) if document.tokens[i].deprel in SUBJECTS | {"obj"}}
    fates = figure_words()["fates"]["kinds"]
    return tuple(f for f in figures if f.what in fates or others.isdisjoint(_roots_above(document, f)))


def _roots_above(document: Document, figure: FigureSpan) -> tuple[int, ...]:
    """The head of the number, and the words above it."""
    root = document.root_of(figure.span)
    return () if root is None else (root, *document.ancestors(root))


def _is_article(document: Document, figure: FigureSpan) -> bool:
    """Whether the words are but a definite article: the number stands behind it."""
    tokens = document.tokens_in(figure.span)
    definite = load_set("mentions", "determiners", "definite")
    return len(tokens) == 1 and tokens[0].upos == "DET" and tokens[0].text.lower() in definite


def _may_count(document: Document, frame: EventFrame, figure: FigureSpan) -> bool:
    """Whether the words are more than a mark or a comparison, and count no harm by their age or by what is only said.

    "Wies die Schuld am Tod der vier Arbeiter zurück": that kills nobody.
    """
    if not any(character.isalnum() for character in figure.span.of(document.text)):
        return False
    words, tokens = figure_words(), document.tokens_in(figure.span)
    # "mehr Menschen als bislang bekannt" tells no number
    if figure.value is None and figure.mod is None and tokens[0].text.lower() in words["comparing"]["words"]:
        return False
    numbers = [i for i in document.indices_of(figure.span) if document.tokens[i].upos == "NUM"]
    if figure.mod in {FORMER, REPLACED} or any(tells_bare_age(document, i, figure.value) for i in numbers):
        return False
    last = tokens[-1:]
    # "acht" of "acht Jahre alt" counts years, with or without them
    counted = (document.tokens[t.head] if t.upos == "NUM" and t.head >= 0 else t for t in last)
    aged = any(token.lemma in words["ages"]["units"] for token in counted)
    return figure.what not in words["fates"]["kinds"] or not (aged or frame.type in SAID - COUNTED)


def _of_this_one(document: Document, index: int, figures: Sequence[FigureSpan]) -> tuple[FigureSpan, ...]:
    """The figures without those told before a noun that brings in another happening with numbers of its own.

    A title tells the news, which the text then brings in again; a whole sentence is none.
    """
    sentence = document.sentences[document.tokens[index].sentence].span
    own = any(sentence.contains(figure.span) for figure in figures)
    if not own or not is_newly_told(document, index):
        return tuple(figures)
    first = document.sentences[0]
    title = first.span if document.tokens[first.last - 1].upos != "PUNCT" else sentence
    return tuple(f for f in figures if f.span.start >= sentence.start or title.contains(f.span))


def _is_told_elsewhere(document: Document, index: int, figure: FigureSpan) -> bool:
    """Whether an earlier sentence tells the figure with another day and place, of what the event does not take up."""
    earlier, own = document.sentence_at(figure.span.start), document.sentences[document.tokens[index].sentence]
    if earlier is None or earlier.first >= own.first or is_known(document, index):
        return False
    pairs = ((listed(document, earlier.span), listed(document, own.span)) for listed in (_list_days, _list_places))
    return all(told and other and told.isdisjoint(other) for told, other in pairs)


def _list_days(document: Document, within: Span) -> set[str]:
    """The words for days between these places of the text."""
    return {span.of(document.text).lower() for span, kind, _ in document.times if kind == DAY and within.contains(span)}


def _list_places(document: Document, within: Span) -> set[str]:
    """The names of places between these places of the text."""
    return {n.span.of(document.text) for n in document.names if n.label == PLACE and within.contains(n.span)}


def is_newly_told(document: Document, index: int) -> bool:
    """Whether the noun has an indefinite article ("bei einem Anschlag")."""
    articles = (document.tokens[i] for i in document.children(index) if document.tokens[i].deprel == "det")
    return any(token.text.lower() in figure_words()["one"]["words"] for token in articles)


def _without_parts(document: Document, figures: Sequence[FigureSpan]) -> tuple[FigureSpan, ...]:
    """The figures without how many of those counted by another of them ("zwei Verletzte, einer von ihnen schwer")."""
    parts = [figure for figure in figures if is_part(document, figure)]
    return tuple(f for f in figures if f not in parts) if len(parts) < len(figures) else tuple(figures)


def _without_conditions(
    document: Document, index: int, figures: Sequence[FigureSpan], words: EventWords
) -> tuple[FigureSpan, ...]:
    """The figures without those of a clause of condition on which the event depends."""
    kept = drop_conditional(document, index, [figure.span for figure in figures], words)
    return tuple(figure for figure in figures if figure.span in kept)
