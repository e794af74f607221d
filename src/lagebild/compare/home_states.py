"""To which state a body belongs, as reports tell it: the Swedish firm of some reports, the Norwegian one of others."""

from collections import defaultdict

from lagebild.compare.corpus import Corpus
from lagebild.compare.told import Told, Topic, make_difference
from lagebild.model.facts import Analysis, Entity
from lagebild.model.stories import Difference, Story

BODY = "organisation"


def compare_home_states(corpus: Corpus, story: Story) -> list[Difference]:
    """A contradiction for every body that no table knows and that reports call by the words of different states."""
    told: dict[str, list[tuple[str, Told]]] = defaultdict(list)
    for article in story.articles:
        analysis = corpus.by_id[article]
        for entity in analysis.entities:
            if (one := _tell_state(analysis, entity)) is not None:
                told[corpus.canonical(entity.id)].append(one)
    found = []
    for body, states in sorted(told.items()):
        if len({state for state, _ in states}) > 1:
            values = " / ".join(dict.fromkeys(t.value for _, t in states))
            topic = Topic(story.id, "value", corpus.name_of(body))
            because = f"{values}: words for different states"
            found.append(make_difference(topic, "conflicting", [t for _, t in states], because))
    return found


def _tell_state(analysis: Analysis, entity: Entity) -> tuple[str, Told] | None:
    """The state of a body by the words right before its name; None where nothing tells it."""
    state = (entity.parent or "").split("-")[0]
    if entity.kind != BODY or entity.wikidata is not None or not state.isupper():
        return None
    named = (m.span for m in entity.mentions if m.form == "name")
    spans = [s for s in named if " " in analysis.excerpt(s) and not analysis.excerpt(s).startswith(entity.name)]
    if not spans:
        return None
    return state, Told(analysis.article.id, analysis.excerpt(spans[0]), (spans[0],))
