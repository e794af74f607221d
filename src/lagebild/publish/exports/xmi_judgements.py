"""XMI that came back from INCEpTION: what a person changed there becomes judgements."""

import io
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from lagebild.errors import SetupError
from lagebild.model.facts import Analysis
from lagebild.model.judgements import Judgement
from lagebild.publish.case import Case
from lagebild.publish.exports.characters import keep_places
from lagebild.publish.exports.xmi import (
    FACT_ID,
    LAYERS,
    RECIPE,
    TYPES_FILE,
    facts_of,
    features_of,
    layer_of,
    load_cassis,
    make_types,
)
from lagebild.publish.references import make_judgement


@dataclass(frozen=True, slots=True)
class Corrections:
    """What files hold that people corrected."""

    judgements: tuple[Judgement, ...]
    unread: tuple[str, ...]
    """What could not be taken over, with the reason."""


def read_corrections(case: Case, path: Path, *, author: str) -> Corrections:
    """Compare a file, a folder or a zip of XMI with the record; raises SetupError where none of it can be read."""
    by_text = {keep_places(a.article.text): a for a in case.by_article.values()}
    judgements: list[Judgement] = []
    unread: list[str] = []
    for name, document in _open_documents(path):
        analysis = by_text.get(document.sofa_string or "")
        if analysis is None:
            unread.append(f"{name}: no article of this database has its text")
            continue
        made, left = _compare(case, analysis, document, author)
        judgements += made
        unread += (f"{name}: {reason}" for reason in left)
    return Corrections(tuple(judgements), tuple(unread))


def _open_documents(path: Path) -> Iterator[tuple[str, Any]]:
    try:
        files = dict(_read_files(path))
    except (OSError, BadZipFile) as error:
        raise SetupError(f"can't read {path} ({error}): name an .xmi file, a folder or a zip of them") from error
    documents = {name: content for name, content in files.items() if name.endswith(".xmi")}
    if not documents:
        raise SetupError(f"there is no .xmi file in {path}")
    cassis = load_cassis()
    given = next((content for name, content in files.items() if name.endswith(TYPES_FILE)), None)
    types = cassis.load_typesystem(io.BytesIO(given)) if given else make_types()
    for name, content in documents.items():
        with warnings.catch_warnings():
            # layers of the annotators' own are none of ours
            warnings.simplefilter("ignore")
            try:
                document = cassis.load_cas_from_xmi(io.BytesIO(content), typesystem=types, lenient=True)
            except Exception as error:  # the library raises whatever its XML and its types fail with
                raise SetupError(f"{name} is no CAS of these types ({error}): export it as UIMA CAS XMI") from error
        yield name, document


def _read_files(path: Path) -> Iterator[tuple[str, bytes]]:
    if path.is_dir():
        yield from ((file.name, file.read_bytes()) for file in sorted(path.iterdir()) if file.is_file())
    elif path.suffix == ".zip":
        with ZipFile(path) as archive:
            yield from ((name, archive.read(name)) for name in sorted(archive.namelist()))
    else:
        yield path.name, path.read_bytes()
        types = path.with_name(TYPES_FILE)
        if types.is_file():
            yield TYPES_FILE, types.read_bytes()


def _compare(case: Case, analysis: Analysis, document: Any, author: str) -> tuple[list[Judgement], list[str]]:
    spans, unread = _group_spans(document)
    facts = list(facts_of(case, analysis))
    recipes = {getattr(span, RECIPE, None) for group in spans.values() for span in group}
    if facts and recipes != {analysis.recipe}:
        return [], [*unread, "its spans are gone or made of another analysis of the article: export it again"]
    judgements = []
    for fact in facts:
        shown = features_of(case, analysis.article.id, fact)
        identifier = f"{analysis.article.id}:{fact.id}"
        found = spans.get(shown[FACT_ID], [])
        for verdict, edit in _say(found, shown, layer_of(fact)):
            try:
                judgements.append(make_judgement(case, verdict, [identifier], author=author, edit=edit))
            except SetupError as error:
                unread.append(f"{identifier}: {error}")
    return judgements, unread


def _group_spans(document: Any) -> tuple[dict[str, list[Any]], list[str]]:
    """Spans of our layers by their fact, and what has none."""
    groups: dict[str, list[Any]] = {}
    unread = []
    for layer in LAYERS:
        if not document.typesystem.contains_type(layer):
            continue
        for span in document.select(layer):
            identifier = getattr(span, FACT_ID, None)
            if identifier:
                groups.setdefault(identifier, []).append(span)
            else:
                words = " ".join(span.get_covered_text().split())
                unread.append(f'"{words}" is new: a judgement corrects what was found, it adds nothing')
    return groups, unread


def _say(found: Iterable[Any], shown: dict[str, str], layer: str) -> Iterator[tuple[str, tuple[str, str] | None]]:
    """Verdicts on one fact: it is wrong when all its spans were removed, edited where a feature was changed."""
    spans = list(found)
    if not spans:
        yield "wrong", None
        return
    for feature, field in LAYERS[layer].items():
        values = (str(getattr(span, feature, None) or "") for span in spans)
        changed = [value for value in values if value != shown[feature]]
        if changed:
            yield "edited", (field, changed[0])
