"""One article's frames become one analysis: times, then entities, then statements, then events."""

from dataclasses import replace

from lagebild.extract.entities import find_entities
from lagebild.extract.events import find_events
from lagebild.extract.figures import list_figures
from lagebild.extract.own_ids import give_own_ids
from lagebild.extract.passing import find_passing
from lagebild.extract.registry import Registry
from lagebild.extract.statements import find_statements
from lagebild.knowledge.lookup import Knowledge
from lagebild.languages import LanguagePack
from lagebild.model.article import Article
from lagebild.model.facts import Analysis
from lagebild.model.text import Document


def analyse_article(
    article: Article, document: Document, pack: LanguagePack, knowledge: Knowledge, recipe: str
) -> Analysis:
    """Everything that the article says, with its publication range as narrowed by its own words."""
    published = pack.narrow_publication(document, article.published)
    article = replace(article, published=published)
    times = pack.find_times(document, published)
    entities = find_entities(document, article, pack.find_mentions(document), knowledge)
    registry = Registry(document, entities, knowledge, pack.describe_words)
    statements = find_statements(document, article, pack.find_speech(document), registry)
    events = find_events(document, article, pack.find_events(document), times, statements, registry)
    told = [span for event in events for span in event.trigger]
    passing = find_passing(document, article, pack.find_passing(document, told), times, statements, registry)
    analysis = Analysis(
        article=article,
        recipe=recipe,
        times=times,
        entities=registry.entities,
        statements=statements,
        events=events,
        sentences=tuple(s.span for s in document.sentences),
        figures=list_figures(article, pack.find_figures(document), times),
        stances=pack.find_stances(document),
        passing=passing,
        vectors=tuple(pack.document_vectors(document)),
    )
    return give_own_ids(analysis, knowledge)
