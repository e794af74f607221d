"""Names of one person that articles spell differently."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from lagebild.compare.corpus import Corpus
from lagebild.compare.told import Told, Topic, make_difference
from lagebild.knowledge.names import name_skeleton, within_one_edit
from lagebild.model.facts import Entity
from lagebild.model.spans import Span
from lagebild.model.stories import Difference, Story

MIN_NAME = 3
"""Shorter beginnings are shared by many names."""
GENITIVE = "s"
"""The ending of names in the genitive of the Germanic languages; a name that ends so loses it in all reports alike."""


def compare_names(corpus: Corpus, story: Story) -> list[Difference]:
    """A difference for every person whose last name is spelt in more than one way."""
    spelt: dict[str, list[Told]] = defaultdict(list)
    whole: dict[str, set[str]] = defaultdict(set)
    for article in story.articles:
        for entity in corpus.by_id[article].entities:
            if entity.kind == "person":
                told = _spellings(corpus, article, entity)
                spelt[corpus.canonical(entity.id)] += told
                whole[corpus.canonical(entity.id)].update(t.value for t in told if " " in entity.name)
    return [
        d
        for person, told in sorted(spelt.items())
        for d in _compare_spellings(corpus, story, person, told, whole[person])
    ]


def _spellings(corpus: Corpus, article: str, entity: Entity) -> list[Told]:
    """The last names under which an article calls a person, with every place."""
    analysis = corpus.by_id[article]
    last = _last_name(entity.name)
    spans: dict[str, list[Span]] = defaultdict(list)
    for mention in entity.mentions:
        if mention.form not in ("name", "description"):
            continue
        written = next((w for w in analysis.excerpt(mention.span).split() if _is_slip(w, last)), None)
        if written is not None:
            spans[_bare(written, last)].append(mention.span)
    return [Told(article, name, tuple(found)) for name, found in sorted(spans.items())]


def _last_name(name: str) -> str:
    return name.split()[-1] if name.split() else name


def _bare(written: str, last: str) -> str:
    """The name without an ending that the sentence gives it, and without the capitals of a headline."""
    word = written.strip(".,;:!?()\"'»«„“”’")
    if word.casefold().startswith(last.casefold()):
        return last.removesuffix(GENITIVE)
    return (word.title() if word.isupper() else word).removesuffix(GENITIVE)


def _is_slip(word: str, last: str) -> bool:
    bare = word.strip(".,;:!?()\"'»«„“”")
    alike = within_one_edit(bare.casefold(), last.casefold()) and min(len(bare), len(last)) > MIN_NAME
    return bare.startswith(last[: max(MIN_NAME, len(last) - 2)]) or (alike and bare[:1] == last[:1])


def _compare_spellings(
    corpus: Corpus, story: Story, person: str, told: Sequence[Told], whole: Collection[str]
) -> list[Difference]:
    """`whole` are the spellings beside a first name; a surname alone in another one may be that of somebody else."""
    unlinked = [*_find_unlinked(corpus, story, person, told)]
    told = [t for t in told if t.value in whole or any(t.value == u.value for u in unlinked)]
    spellings = {t.value for t in told}
    if len({t.article for t in told}) < 2 or " " not in corpus.name_of(person):
        return []
    if len(spellings) < 2:
        return _compare_first_names(corpus, story, person)
    if not corpus.name_of(person)[:1].isupper() or not corpus.name_of(person).split()[-2][:1].isupper():
        return []  # a description, or a title with the name of a state in it
    verdict, why = _judge_spellings(spellings)
    told = [*told, *unlinked]
    topic = Topic(story.id, "name", corpus.name_of(person))
    return [make_difference(topic, verdict, told, f"{' / '.join(sorted(spellings))}: {why}")]


def _compare_first_names(corpus: Corpus, story: Story, person: str) -> list[Difference]:
    """The whole names of a person whose first name is misspelt somewhere."""
    told: dict[str, list[Told]] = defaultdict(list)
    for article in story.articles:
        analysis = corpus.by_id[article]
        for entity in analysis.entities:
            if entity.kind == "person" and corpus.canonical(entity.id) == person and " " in entity.name:
                written = tuple(m.span for m in entity.mentions if entity.name in analysis.excerpt(m.span))
                if written:
                    told[entity.name].append(Told(article, entity.name, written))
    names = sorted(told)
    if len(names) < 2 or not all(_is_slip_of(names[0], name) for name in names[1:]):
        return []
    topic = Topic(story.id, "name", corpus.name_of(person))
    verdict, why = _judge_spellings(names)
    return [make_difference(topic, verdict, [t for n in names for t in told[n]], f"{' / '.join(names)}: {why}")]


def _judge_spellings(spellings: Iterable[str]) -> tuple[str, str]:
    """The verdict on spellings of one name with its reason."""
    names = list(spellings)
    sounds, letters = {name_skeleton(s) for s in names}, {_without_doubles(s) for s in names}
    # k for ck or w for v is a way to write a sound; a doubled letter is a slip
    if len(sounds) == 1 and len(letters) > 1:
        return "compatible", "spellings of one sound"
    return "conflicting", "one person, one of the spellings is wrong"


def _is_slip_of(name: str, other: str) -> bool:
    """Whether only one letter of the first names differs."""
    return name.split()[-1] == other.split()[-1] and within_one_edit(name.casefold(), other.casefold())


def _find_unlinked(corpus: Corpus, story: Story, person: str, told: Sequence[Told]) -> Iterable[Told]:
    """The full name in the articles where nothing links it to the person."""
    first = corpus.name_of(person).rsplit(" ", 1)[0]
    known = {t.article for t in told}
    for article in (a for a in story.articles if a not in known):
        text = corpus.by_id[article].article.text
        for last in sorted({t.value for t in told}) if first in text else ():
            found = re.finditer(rf"\b{re.escape(first)}\s+{re.escape(last)}\b", text)
            spans = tuple(Span(*m.span()) for m in found)
            if spans:
                yield Told(article, last, spans)


def _without_doubles(name: str) -> str:
    folded = name.casefold()
    return "".join(c for i, c in enumerate(folded) if not i or folded[i - 1] != c)
