"""What stands around a page: its other languages, its twin as data, the day that it shows, the form for searching."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several ways to see the same page."""

    code: str
    name: str
    href: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """A page from a folder has nothing around it; a served one can be searched, corrected and seen at another day."""

    served: bool = False
    twin: str = ""
    """Address of the same page as JSON."""
    languages: tuple[Choice, ...] = ()
    as_of: str = ""
    """ISO date: reports that came out later are left out."""
    as_of_words: str = ""
    now: str = ""
    """Address of the same page with all reports."""
    carried: tuple[tuple[str, str], ...] = ()
    """Names and values that a form on the page passes on."""
    q: str = ""
    whole_text: bool = True
    """Whether the reports' texts are shown, not only short quotes."""


FROM_FOLDER = Frame()
