"""The record in the formats of other tools, one module per format; `formats` lists them all."""

from lagebild.publish.exports.record_json import excerpt, excerpts, export_json, export_jsonl, schema

__all__ = ["excerpt", "excerpts", "export_json", "export_jsonl", "schema"]
