"""Who may ask, and what a browser may do with the answer: hosts, token, foreign sites, headers."""

import hmac
import secrets
from dataclasses import dataclass, field
from hashlib import sha256
from http.cookies import CookieError, SimpleCookie
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MAX_BODY = 64_000
"""Bytes of a form; a correction is a few words."""
LOCAL_HOSTS = frozenset({"127.0.0.1", "localhost", "::1"})
VISIT, FORM = "lagebild_visit", "lagebild_form"
"""Cookies: the token of a visitor who is let in, and the half of the form token that only this browser has."""
SAFE = ("GET", "HEAD", "OPTIONS")
HEADERS = {
    "content-security-policy": "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    # not no-referrer: a browser would then send forms without the origin that is checked here
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "x-robots-tag": "noindex, nofollow",
}


@dataclass(frozen=True, slots=True)
class Access:
    """Who is let in."""

    hosts: frozenset[str] | None = LOCAL_HOSTS
    """Names under which the server may be asked for; None for any, where a token protects it."""
    token: str | None = None
    """What a visitor has to show; None where only this machine can ask."""
    secret: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    """Signs the tokens of forms, anew in every process."""

    def knows(self, token: str) -> bool:
        """Whether this is the token."""
        return self.token is not None and hmac.compare_digest(token.encode("utf8", "replace"), self.token.encode())

    def sign(self, half: str) -> str:
        """The half of a form token that stands in the form."""
        return hmac.new(self.secret, half.encode(), sha256).hexdigest()

    def is_own_form(self, half: str, signed: str) -> bool:
        """Whether both halves belong together."""
        return bool(half) and hmac.compare_digest(self.sign(half).encode(), signed.encode("utf8", "replace"))


class Guard:
    """Stands before the application."""

    def __init__(self, app: ASGIApp, access: Access) -> None:
        self._app = app
        self._access = access

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer or pass on, always with the headers."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(raw=message["headers"])
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("cache-control", "no-store")
            await send(message)

        refused = self._refuse(scope)
        await (refused or self._app)(scope, receive, send_guarded)

    def _refuse(self, scope: Scope) -> Response | None:
        headers = Headers(scope=scope)
        if self._access.hosts is not None and _host_name(headers.get("host", "")) not in self._access.hosts:
            return PlainTextResponse("This name is not served here.", 421)
        if scope["method"] not in SAFE and not _is_same_site(scope, headers):
            return PlainTextResponse("Forms of other sites are not accepted.", 403)
        if "transfer-encoding" in headers or not _fits(headers.get("content-length", "0")):
            return PlainTextResponse("Too much.", 413)
        if self._access.token is None or scope["path"].startswith("/static/") or scope["path"] == "/login":
            return None
        return None if self._is_let_in(headers) else _send_to_login(scope)

    def _is_let_in(self, headers: Headers) -> bool:
        kind, _, shown = headers.get("authorization", "").partition(" ")
        if kind.lower() == "bearer" and self._access.knows(shown):
            return True
        return hmac.compare_digest(read_cookie(headers, VISIT).encode(), token_cookie(self._access).encode())


def token_cookie(access: Access) -> str:
    """What the cookie of a visitor who is let in holds: not the token itself."""
    return sha256(b"lagebild visit " + (access.token or "").encode()).hexdigest()


def read_cookie(headers: Headers, name: str) -> str:
    """The value of a cookie; empty when there is none."""
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(name)
    except CookieError:
        return ""
    return found.value if found else ""


def _send_to_login(scope: Scope) -> Response:
    if scope["method"] in SAFE and not scope["path"].endswith(".json"):
        return RedirectResponse("/login", 303)
    return PlainTextResponse("A token is needed.", 401, {"www-authenticate": "Bearer"})


def _host_name(host: str) -> str:
    try:
        return (urlsplit(f"//{host}").hostname or "").lower()
    except ValueError:
        return ""


def _is_same_site(scope: Scope, headers: Headers) -> bool:
    """Whether a form was sent from a page of this server, as far as the browser says."""
    if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return False
    origin = headers.get("origin")
    return origin is None or origin == f"{scope['scheme']}://{headers.get('host', '')}"


def _fits(length: str) -> bool:
    return length.isdigit() and int(length) <= MAX_BODY
