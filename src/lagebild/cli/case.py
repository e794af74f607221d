"""What a database knows, for the commands that show or write it."""

from datetime import datetime

from lagebild.cli.app import opened
from lagebild.publish.case import Case
from lagebild.publish.loading import load_case as read_case


def load_case(db: str, as_of: datetime | None = None) -> Case:
    """All that the database knows, or what was known on that day, for the views."""
    with opened(db) as store:
        return read_case(store, as_of=as_of.date() if as_of is not None else None)
