"""Lagebild: one attributed record of an unfolding story from many news reports."""

from os import PathLike
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lagebild.api.open_case import OpenCase

__version__ = "0.1.0"


def open(database: "str | PathLike[str] | None" = None, *, language: str = "de") -> "OpenCase":
    """Open a database, made when it isn't there; without a name the record is kept in memory only.

    Examples:
        >>> import lagebild
        >>> with lagebild.open("case.db") as case:
        ...     result = case.add("reports/")
        ...     print(len(case.articles), "reports,", result.failures, "failures")
        6 reports, 0 failures
    """
    # not at the top: importing lagebild shall cost nothing, and what is below imports its version
    from lagebild.api.open_case import open_case

    return open_case(database, language=language)
