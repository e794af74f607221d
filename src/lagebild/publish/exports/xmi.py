"""Articles as UIMA CAS XMI for INCEpTION: every fact is a span whose features can be corrected there."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lagebild.errors import SetupError
from lagebild.model.facts import Analysis, Event, Statement, TimeExpression
from lagebild.publish.case import Case, Fact, proof_spans
from lagebild.publish.exports.characters import keep_places
from lagebild.publish.links import slug

TYPES_FILE = "TypeSystem.xml"
"""INCEpTION reads its layers from this file: Project, Layers, Import."""
SEGMENTATION = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type."
SENTENCE, TOKEN = f"{SEGMENTATION}Sentence", f"{SEGMENTATION}Token"
NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
LAYERS: Mapping[str, Mapping[str, str]] = {
    "webanno.custom.LagebildTime": {"timeType": "type", "value": "value"},
    "webanno.custom.LagebildStatement": {
        name: name for name in ("speakers", "addressees", "via", "act", "form", "polarity")
    },
    "webanno.custom.LagebildEvent": {
        "eventType": "type",
        **{
            name: name
            for name in ("status", "by", "against", "parties", "time", "place", "channel", "duration", "object")
        },
    },
}
"""Layers with those of their features that a person may correct, and what judgements call each."""
FACT_ID = "factId"
"""Feature that says which fact a span shows."""
RECIPE = "recipe"
"""Feature that says of which analysis the fact is: corrections of another one can't be told from its changes."""
TIME_LAYER, STATEMENT_LAYER, EVENT_LAYER = LAYERS
ACTORS = frozenset(("speakers", "addressees", "via", "by", "against", "parties"))
_WORD = re.compile(r"\w+|[^\w\s]")


def load_cassis() -> Any:
    """The library that reads and writes CAS."""
    try:
        import cassis
    except ImportError as error:
        raise SetupError("XMI needs dkpro-cassis: pip install 'lagebild[xmi]'") from error
    return cassis


def make_types() -> Any:
    """DKPro's types with our layers."""
    types = load_cassis().load_dkpro_core_typesystem()
    for layer, features in LAYERS.items():
        made = types.create_type(name=layer, supertypeName="uima.tcas.Annotation")
        for feature in (*features, FACT_ID, RECIPE):
            types.create_feature(domainType=made, name=feature, rangeType=types.get_type("uima.cas.String"))
    return types


def write_xmi(case: Case) -> Iterator[tuple[str, bytes]]:
    """One file per article, and the types."""
    types = make_types()
    yield TYPES_FILE, types.to_xml().encode()
    for article_id, analysis in case.by_article.items():
        yield f"{slug(article_id)}.xmi", _write(case, types, analysis)


def features_of(case: Case, article_id: str, fact: Fact) -> dict[str, str]:
    """What stands in the features of a fact's spans, as text; names stand for actors."""
    special = (
        {"time": fact.time.value, "place": case.name_of(fact.place) if fact.place else ""}
        if isinstance(fact, Event)
        else {}
    )
    shown = {
        feature: _show(case, special.get(field, getattr(fact, field)), actors=field in ACTORS)
        for feature, field in LAYERS[layer_of(fact)].items()
    }
    return {**shown, FACT_ID: keep_places(f"{article_id}:{fact.id}")}


def layer_of(fact: Fact) -> str:
    """The layer on which a fact lies."""
    match fact:
        case TimeExpression():
            return TIME_LAYER
        case Statement():
            return STATEMENT_LAYER
        case Event():
            return EVENT_LAYER


def facts_of(case: Case, analysis: Analysis) -> Iterator[Fact]:
    """The facts of an article that still have their proof."""
    facts: tuple[Fact, ...] = (*analysis.times, *analysis.statements, *analysis.events)
    return (fact for fact in facts if case.reads(analysis.article.id, proof_spans(fact)))


def _show(case: Case, value: Any, *, actors: bool) -> str:
    text = "; ".join(map(case.name_of, case.canonical_ids(value))) if actors else str(value or "")
    return keep_places(text)


def _write(case: Case, types: Any, analysis: Analysis) -> bytes:
    cas = load_cassis().Cas(typesystem=types, document_language=analysis.article.language)
    cas.sofa_string = keep_places(analysis.article.text)
    cas.sofa_mime = "text/plain"
    for begin, end in _sentences(analysis):
        cas.add(types.get_type(SENTENCE)(begin=begin, end=end))
    for begin, end in _tokens(case, analysis):
        cas.add(types.get_type(TOKEN)(begin=begin, end=end))
    for fact in facts_of(case, analysis):
        features = {**features_of(case, analysis.article.id, fact), RECIPE: analysis.recipe}
        for span in proof_spans(fact):
            cas.add(types.get_type(layer_of(fact))(begin=span.start, end=span.end, **features))
    for entity in analysis.entities:
        named = {"value": entity.kind, "identifier": keep_places(case.canonical(entity.id))}
        for mention in entity.mentions:
            if case.reads(analysis.article.id, (mention.span,)):
                cas.add(types.get_type(NAMED_ENTITY)(begin=mention.span.start, end=mention.span.end, **named))
    content = cas.to_xmi()
    return bytes(content, "utf8") if isinstance(content, str) else bytes(content)


def _sentences(analysis: Analysis) -> list[tuple[int, int]]:
    """The sentences of the analysis, and every other stretch of lines that has words in it: nothing stays uncovered."""
    text, known = analysis.article.text, sorted(s for s in analysis.sentences if s.end <= len(analysis.article.text))
    found, done = [], 0
    for span in known:
        if span.start >= done:
            found += [*_lines(text, done, span.start), (span.start, span.end)]
            done = span.end
    return [*found, *_lines(text, done, len(text))]


def _lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [(start + m.start(), start + m.end()) for m in re.finditer(r"\S[^\n]*", text[start:end])]


def _tokens(case: Case, analysis: Analysis) -> Iterator[tuple[int, int]]:
    """Words and marks, cut where facts begin or end: INCEpTION moves spans to the bounds of tokens."""
    spans = [s for fact in facts_of(case, analysis) for s in proof_spans(fact)]
    spans += [m.span for e in analysis.entities for m in e.mentions]
    cuts = sorted({edge for s in spans for edge in (s.start, s.end)})
    at = 0
    for word in _WORD.finditer(analysis.article.text):
        begin = word.start()
        while at < len(cuts) and cuts[at] <= begin:
            at += 1
        while at < len(cuts) and cuts[at] < word.end():
            yield begin, cuts[at]
            begin = cuts[at]
            at += 1
        yield begin, word.end()
