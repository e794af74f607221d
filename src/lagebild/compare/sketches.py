"""Sketches of articles: hashed terms, entities, days and fingerprints, small enough to keep all in memory."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from math import log
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from lagebild.compare.anchors import source_of
from lagebild.compare.fingerprints import hash_runs, hash_sentences
from lagebild.compare.words import WORD, normalise_word
from lagebild.model.facts import Analysis, Entity
from lagebild.model.judgements import hash_text
from lagebild.model.sketches import Sketch

SHORT_TERM = 3
"""Terms up to this length are mostly function words in any language written with letters."""
FULL_TERM = 8
"""Terms of this length count fully, shorter ones less: two articles cannot show which words are common."""
NAMED_KINDS = frozenset({"person", "organisation", "country", "place"})
"""Kinds of entities that a sentence names to say who or where."""
TELLING_KINDS = NAMED_KINDS - {"country"}
"""Those whose names tell one story from another: a state has many stories at a time."""
AGENCY = "agency:"
"""What the ids of news agencies begin with."""
MOST = np.iinfo(np.uint16).max


def hash_key(key: str) -> int:
    """The number under which a term or feature is kept."""
    # not hash(): Python salts it anew in every process
    return crc32(key.encode())


def entity_key(entity: str) -> str:
    """The feature of an entity; no term holds a space."""
    return f"entity {entity}"


def actor_key(actor: str) -> str:
    """Under which the events of an actor are counted."""
    return f"actor {actor}"


def shared_id(entity: str, article: str) -> str:
    """The id of a body, group, place or thing without a name by its words alone, as other articles have it too."""
    return entity if entity.startswith("person:") else entity.removesuffix(f"-{article}")


def draw_sketch(analysis: Analysis, terms: Callable[[str], list[str]]) -> Sketch:
    """The article in short."""
    counts: Counter[str] = Counter()
    strengths: dict[str, float] = {}
    words: Counter[str] = Counter()
    for sentence in analysis.sentences:
        found = terms(analysis.excerpt(sentence))
        words.update(found)
        counts.update(set(found))
    strengths |= {t: (1.0 + log(n)) * _length_share(t) for t, n in words.items() if len(t) > SHORT_TERM}
    strengths |= {key: 1.0 + log(n) for key, n in _features(analysis).items()}
    entities = {e.id: e for e in analysis.entities}
    for event in analysis.events:
        acting = expand_actors((*event.by, *event.parties, *event.against), entities)
        counts.update(actor_key(shared_id(i, analysis.article.id)) for i in acting)
    rows = sorted((hash_key(key), counts[key], strengths.get(key, 0.0)) for key in counts.keys() | strengths.keys())
    sentences = [] if analysis.article.duplicate_of is not None else _words_by_sentence(analysis)
    day = analysis.published.latest or analysis.published.earliest
    return Sketch(
        article=analysis.article.id,
        day=day.toordinal() if day is not None else 0,
        sentences=len(analysis.sentences),
        content=hash_text(analysis.article.text),
        source=source_of(analysis.article),
        keys=np.array([k for k, _, _ in rows], dtype="<u4").tobytes(),
        counts=np.array([min(n, MOST) for _, n, _ in rows], dtype="<u2").tobytes(),
        strengths=np.array([s for _, _, s in rows], dtype="<f4").tobytes(),
        names=_pack((hash_key(t) for t in _list_name_terms(analysis, terms)), "<u4"),
        run_hashes=_pack(hash_runs([w for sentence in sentences for w in sentence]), "<u8"),
        band_hashes=_pack((h for sentence in sentences for h in hash_sentences(sentence)), "<u8"),
    )


def _pack(hashes: Iterable[int], kind: str) -> bytes:
    return np.array(sorted(set(hashes)), dtype=kind).tobytes()


def read_numbers(packed: bytes, kind: str) -> NDArray[np.generic]:
    """The numbers of packed bytes: `<u4`, `<u2` or `<f4`."""
    return np.frombuffer(packed, dtype=kind)


def _length_share(term: str) -> float:
    return min(1.0, (len(term) - SHORT_TERM + 1) / (FULL_TERM - SHORT_TERM + 1))


def _features(analysis: Analysis) -> Counter[str]:
    """How often the article names each entity, and which days it tells of."""
    found: Counter[str] = Counter()
    for entity in analysis.entities:
        found[entity_key(shared_id(entity.id, analysis.article.id))] += max(1, len(entity.mentions))
    for event in analysis.events:
        if event.time.earliest and event.time.earliest[:10] == (event.time.latest or "")[:10]:
            found[f"day {event.time.earliest[:10]} {event.type}"] += 1
    return found


def _list_name_terms(analysis: Analysis, terms: Callable[[str], list[str]]) -> set[str]:
    """The longer terms of the names of persons, bodies and places; who merely passed the report on is none of them."""
    named = (e for e in analysis.entities if e.kind in TELLING_KINDS and not e.id.startswith(AGENCY))
    names = {analysis.excerpt(m.span) for e in named for m in e.mentions if m.form == "name"}
    return {t for name in names for t in terms(name) if len(t) > SHORT_TERM}


def expand_actors(
    ids: Iterable[str], entities: Mapping[str, Entity], canonical: Mapping[str, str] | None = None
) -> frozenset[str]:
    """Ids with the states and bodies that these persons and offices act for."""
    same = canonical or {}
    found: set[str] = set()
    for entity in ids:
        current: str | None = same.get(entity, entity)
        while current is not None and current not in found:
            found.add(current)
            known = entities.get(current)
            current = known.parent if known is not None else _state_of(current)
            found.update(o.jurisdiction for o in (known.offices if known is not None else ()))
    return frozenset(found)


def _state_of(body: str) -> str | None:
    """The state that the id of a body begins with, where no article names what stands between the two."""
    state, dot, _ = body.partition(".")
    return state if dot and state.isupper() else None


def _words_by_sentence(analysis: Analysis) -> list[list[str]]:
    """The words of every sentence that is no boilerplate."""
    skipped = analysis.article.spans_of("boilerplate")
    return [
        [normalise_word(w) for w in WORD.findall(analysis.excerpt(sentence))]
        for sentence in analysis.sentences
        if not any(sentence.overlaps(s) for s in skipped)
    ]
