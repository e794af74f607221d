"""Reads language and day of a request, and refuses a day that there isn't."""

from collections.abc import Mapping
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request

from lagebild.publish.web.asked import Asked, read_asked


def read_request(request: Request, language: str, form: Mapping[str, Any] | None = None) -> Asked:
    """What is asked for; a form carries the language itself."""
    asked = read_asked(request, language, form)
    if asked.wrong:
        raise HTTPException(400, asked.messages.say("no_such_day"))
    return asked
