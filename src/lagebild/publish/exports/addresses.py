"""Ids as URNs: valid in RDF whatever characters a name has."""

from urllib.parse import quote


def urn(kind: str, identifier: str) -> str:
    """The URN of something of the record."""
    return f"urn:lagebild:{kind}:{quote(identifier, safe=':.-_', errors='replace')}"
