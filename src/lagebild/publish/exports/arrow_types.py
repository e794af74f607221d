"""Column types of the tables, read off the JSON schema so that both say the same."""

from typing import Any

Json = dict[str, Any]


def arrow_schema(contract: Json) -> dict[str, Any]:
    """An Arrow schema for every section of the export."""
    import pyarrow

    return {
        name: pyarrow.schema(_fields(contract, _resolve(contract, section["items"])))
        for name, section in contract["properties"].items()
        if section.get("type") == "array"
    }


def _resolve(contract: Json, part: Json) -> Json:
    """The definition that a part refers to; of several choices the one that is not null."""
    while "$ref" in part or "anyOf" in part or "oneOf" in part:
        if "$ref" in part:
            part = contract["$defs"][part["$ref"].rpartition("/")[2]]
        else:
            choices = part.get("anyOf") or part.get("oneOf") or []
            part = next(c for c in choices if c.get("type") != "null")
    if "allOf" in part:
        parts = [_resolve(contract, p) for p in part["allOf"]]
        return {"type": "object", "properties": {k: v for p in parts for k, v in p["properties"].items()}}
    return part


def _fields(contract: Json, part: Json) -> list[Any]:
    import pyarrow

    return [pyarrow.field(name, _type(contract, p)) for name, p in part.get("properties", {}).items()]


def _type(contract: Json, part: Json) -> Any:
    import pyarrow

    part = _resolve(contract, part)
    named = part.get("type", "string")
    kind = named if isinstance(named, str) else next(n for n in named if n != "null")
    match kind:
        case "array":
            return pyarrow.list_(_type(contract, part["items"]))
        case "object" if "properties" in part:
            return pyarrow.struct(_fields(contract, part))
        case "object":
            return pyarrow.map_(pyarrow.string(), _type(contract, part["additionalProperties"]))
    plain = {"integer": pyarrow.int64(), "number": pyarrow.float64(), "boolean": pyarrow.bool_()}
    return plain.get(kind, pyarrow.string())
