"""What a record and a story are called: a word for the happening and who takes part."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from lagebild.compare.affinity import term_affinity
from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import Happening
from lagebild.model.facts import Event
from lagebild.model.stories import Record, Story

THING = "other"
"""Kind of entities that are nobody: what is sold, built or moved."""
SAME_WORD = 0.7
"""Affinity of two words from which one is a form or a part of the other."""
MOST_NAMES = 3
"""More names make a list of a title."""


def commonest_type(group: Sequence[Happening]) -> str:
    """The type that most events of a record have, of equally many the one told first."""
    types = [h.event.type for h in group]
    return max(dict.fromkeys(types), key=types.count)


def title_record(corpus: Corpus, group: Sequence[Happening]) -> str:
    """The word that most events of a record share, and who takes part in the best-described of these."""
    kind = commonest_type(group)
    best = max(
        group,
        key=lambda h: (
            h.event.type == kind,
            _count_alike(h, group),
            min(len(list_actors(corpus, h)), 2),
            h.named,
            h.event.score,
            -corpus.order[h.article],
        ),
    )
    words = _commonest_form(corpus, best, group)
    actors = list_actors(corpus, best) or _things(corpus, best.event)
    return f"{words}: {', '.join(actors[:MOST_NAMES])}" if actors else words


def _commonest_form(corpus: Corpus, best: Happening, group: Sequence[Happening]) -> str:
    """How most reports write the word of an event; of forms equally common the shortest, which no case lengthens."""
    alike = [h for h in group if h is best or term_affinity(h.trigger, best.trigger) >= SAME_WORD]
    forms = Counter(name_happening(corpus.by_id[h.article].article.text, h.event) for h in alike)
    own = name_happening(corpus.by_id[best.article].article.text, best.event)
    written = (form for form in forms if form[:1].isupper() == own[:1].isupper())
    return max(written, key=lambda form: (forms[form], -len(form)))


def name_happening(text: str, event: Event) -> str:
    """The words of an article that name an event; a noun names it without the verb beside it."""
    words = [span.of(text) for span in event.trigger]
    return words[0] if words and words[0][:1].isupper() else " ".join(words)


def _count_alike(happening: Happening, group: Sequence[Happening]) -> int:
    """How many events of a record are called by a form of the same word."""
    return sum(term_affinity(happening.trigger, other.trigger) >= SAME_WORD for other in group)


def list_actors(corpus: Corpus, happening: Happening) -> list[str]:
    """The names of those who take part, once each; things and what the trigger itself names are left out."""
    return _names(corpus, (e for e in _everyone(happening.event) if _is_somebody(corpus, e, happening)))


def _is_somebody(corpus: Corpus, entity: str, happening: Happening) -> bool:
    name = corpus.name_of(entity)
    return corpus.kind_of(entity) != THING and name[:1].isupper() and not _is_named_by_trigger(corpus, name, happening)


def _is_named_by_trigger(corpus: Corpus, name: str, happening: Happening) -> bool:
    return bool(happening.trigger) and happening.trigger.issuperset(t for t in corpus.terms(name) if len(t) > 1)


def _everyone(event: Event) -> tuple[str, ...]:
    return (*event.by, *event.parties, *event.against)


def _things(corpus: Corpus, event: Event) -> list[str]:
    return _names(corpus, (*event.by, *event.against))


def _names(corpus: Corpus, entities: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(map(corpus.name_of, entities)))


def name_story(story: Story, records: Sequence[Record]) -> Story:
    """A story without a headline takes the title of the record that most articles tell."""
    if story.title or not records:
        return story
    return replace(story, title=max(records, key=lambda r: len(r.articles)).title)
