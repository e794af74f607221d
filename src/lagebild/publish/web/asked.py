"""What a request asks for: language, day and the way back to the same page."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request

from lagebild.publish.frames import Choice, Frame
from lagebild.publish.messages import LANGUAGES, Messages, load_messages

NAMES = {"de": "Deutsch", "en": "English"}
_OWN_LINK = re.compile(
    r'(href=")((?:(?:story|article|actor)-[\w.\-]+|index|search|corrections|correct)\.(?:html|json|svg|ics|md|atom))(\?[^"#]*)?(#[^"]*)?"'
)
"""Links that the views write; text of reports can't look like one, since its quotation marks are escaped."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What every page depends on."""

    language: str
    as_of: date | None
    wrong: str = ""
    """The day that is asked for where there is no such day."""
    explicit: bool = False
    """Whether the language was chosen by the address."""

    @property
    def carried(self) -> dict[str, str]:
        """What every link on the page passes on."""
        found = {"as-of": self.as_of.isoformat()} if self.as_of else {}
        return found | ({"lang": self.language} if self.explicit else {})

    @property
    def messages(self) -> Messages:
        """The texts of the page."""
        return load_messages(self.language)


def read_asked(request: Request, default: str, form: Mapping[str, Any] | None = None) -> Asked:
    """Language and day by the address, the language of a form by the form; else by what the browser prefers."""
    query = request.query_params
    chosen = str((form or query).get("lang", ""))
    preferred = _preferred(request.headers.get("accept-language", ""), default)
    day, wrong = _read_day(query.get("as-of", ""))
    return Asked(chosen if chosen in LANGUAGES else preferred, day, wrong, chosen in LANGUAGES)


def make_frame(request: Request, asked: Asked, name: str) -> Frame:
    """The frame of a page of that name."""
    others = {k: v for k, v in request.query_params.items() if k not in ("as-of", "lang") and v}
    own = {"as-of": asked.as_of.isoformat()} if asked.as_of else {}
    choices = tuple(
        Choice(code, NAMES[code], address(f"{name}.html", others | own | {"lang": code}), code == asked.language)
        for code in LANGUAGES
    )
    without = {k: v for k, v in asked.carried.items() if k != "as-of"}
    return Frame(
        served=True,
        twin=address(f"{name}.json", others | asked.carried),
        languages=choices,
        as_of=asked.as_of.isoformat() if asked.as_of else "",
        as_of_words=asked.messages.day(asked.as_of) if asked.as_of else "",
        # the dot keeps `carry_on` from adding the day that this link leaves behind
        now=address(f"./{name}.html", others | without),
        carried=tuple(asked.carried.items()),
        q=query_text(request),
    )


def query_text(request: Request) -> str:
    """The words that are looked for."""
    return request.query_params.get("q", "")


def address(name: str, query: Mapping[str, str]) -> str:
    """A name with its query."""
    return f"{name}?{urlencode(query)}" if query else name


def carry_on(html: str, carried: Mapping[str, str]) -> str:
    """The page with all links to pages of the dossier passing on language and day."""
    if not carried:
        return html
    words = urlencode(carried)

    def extend(found: re.Match[str]) -> str:
        start, name, query, anchor = found.groups(default="")
        if "lang=" in query or "as-of=" in query:
            return found[0]
        return f'{start}{name}{query}{"&amp;" if query else "?"}{words.replace("&", "&amp;")}{anchor}"'

    return _OWN_LINK.sub(extend, html)


def _read_day(words: str) -> tuple[date | None, str]:
    try:
        return (date.fromisoformat(words.strip()) if words.strip() else None), ""
    except ValueError:
        return None, words


def _preferred(header: str, default: str) -> str:
    return next((code for code in _in_order(header) if code in LANGUAGES), default)


def _in_order(header: str) -> Iterable[str]:
    """Language codes of an Accept-Language header, the most wanted first."""
    wanted = []
    for part in header[:200].split(","):
        tag, _, weight = part.strip().partition(";q=")
        try:
            wanted.append((-float(weight or 1), tag[:2].lower()))
        except ValueError:
            continue
    return [code for _, code in sorted(wanted, key=lambda pair: pair[0])]
