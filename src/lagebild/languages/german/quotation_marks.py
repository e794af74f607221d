"""Quotation marks that open inside a German phrase and close right behind it („die Zeitung »Auheimer Bote«“)."""

CLOSED_BY = {"„": "“”", "“": "”", "»": "«", "«": "»", "‚": "‘’", "‹": "›", "›": "‹"}
"""Opening marks with those that close them; « and » stand either way round."""
ALIKE = '"'
"""The mark that opens and closes alike."""


def end_with_closing_mark(text: str, start: int, end: int) -> int:
    """The end of the phrase, behind the mark that closes what opens in it."""
    closing = text[end : end + 1]
    if closing == ALIKE:
        return end + text.count(ALIKE, start, end) % 2
    openings = (mark for mark, ends in CLOSED_BY.items() if closing and closing in ends)
    last = max((text.rfind(mark, start, end) for mark in openings), default=-1)
    return end + 1 if last >= start and closing not in text[last + 1 : end] else end
