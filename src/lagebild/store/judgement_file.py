"""Judgements as lines of JSON, to carry them from one database to another."""

import json
from collections.abc import Iterable

from pydantic import TypeAdapter, ValidationError

from lagebild.errors import SetupError
from lagebild.model.judgements import JUDGEMENT_KINDS, JUDGEMENT_VERDICTS, Judgement

_ADAPTER = TypeAdapter(Judgement)


def write_judgements(judgements: Iterable[Judgement]) -> str:
    """One line of JSON for each judgement, also for those taken back."""
    lines = (json.dumps(_ADAPTER.dump_python(j, mode="json"), ensure_ascii=False) for j in judgements)
    return "".join(f"{line}\n" for line in lines)


def read_judgements(text: str, name: str) -> tuple[Judgement, ...]:
    """The judgements of a file; raises SetupError that names the line that holds none."""
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            found.append(_read_line(line, f"{name}:{number}"))
    return tuple(found)


def _read_line(line: str, where: str) -> Judgement:
    try:
        judgement = _ADAPTER.validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        raise SetupError(f"{where} is no judgement: {'.'.join(map(str, first['loc']))} {first['msg']}") from error
    if judgement.verdict not in JUDGEMENT_VERDICTS or judgement.kind not in JUDGEMENT_KINDS:
        raise SetupError(f"{where}: no judgement is {judgement.verdict!r} of a {judgement.kind!r}")
    return judgement
