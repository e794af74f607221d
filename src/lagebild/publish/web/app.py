"""The application: addresses and what answers them."""

import re
from dataclasses import asdict
from functools import partial
from importlib.resources import files

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from lagebild.model.spans import Span
from lagebild.publish.dossier import STATIC
from lagebild.publish.frames import Frame
from lagebild.publish.links import read_slug
from lagebild.publish.search_page import SearchView
from lagebild.publish.story_page import PICTURES
from lagebild.publish.web.asked import Asked, make_frame, read_asked
from lagebild.publish.web.corrections import Corrections
from lagebild.publish.web.guard import VISIT, Access, Guard, token_cookie
from lagebild.publish.web.pages import Pages, dump
from lagebild.publish.web.reading import read_request
from lagebild.publish.web.searching import Tongue, read_form, search

KINDS = ("story", "article", "actor")
MEDIA = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
MAX_PAGE_DIGITS = 6


class Site:
    """Answers requests for pages."""

    def __init__(self, pages: Pages, tongue: Tongue, language: str) -> None:
        self.pages = pages
        self.tongue = tongue
        self.language = language

    def asked(self, request: Request) -> Asked:
        """Language and day."""
        return read_request(request, self.language)

    def start(self, request: Request) -> Response:
        """The start page."""
        asked = self.asked(request)
        page = _page(request)
        return _html(self.pages.start(asked, make_frame(request, asked, "index"), page))

    def start_twin(self, request: Request) -> Response:
        """The start page as data."""
        asked = self.asked(request)
        return _answer(self.pages.start_twin(asked, _page(request)), "application/json")

    def page(self, request: Request, kind: str) -> Response:
        """A story, an article or an actor."""
        asked = self.asked(request)
        key = _key(request)
        frame = make_frame(request, asked, f"{kind}-{request.path_params['slug']}")
        if kind == "article":
            return _html(self.pages.article(asked, frame, key, _cited(request)))
        make = self.pages.story if kind == "story" else self.pages.actor
        return _html(make(asked, frame, key))

    def twin(self, request: Request, kind: str) -> Response:
        """The same as data."""
        asked = self.asked(request)
        return _answer(self.pages.twin(asked, kind, _key(request)), "application/json")

    def calendar(self, request: Request) -> Response:
        """The plans of a story for a calendar."""
        return _answer(self.pages.calendar(self.asked(request), _key(request)), "text/calendar")

    def briefing(self, request: Request) -> Response:
        """A story on paper."""
        return _answer(self.pages.briefing(self.asked(request), _key(request)), "text/markdown; charset=utf-8")

    def feed(self, request: Request) -> Response:
        """What is new in a story."""
        address = str(request.base_url)
        return _answer(self.pages.feed(self.asked(request), _key(request), address), "application/atom+xml")

    def picture(self, request: Request, name: str) -> Response:
        """A drawing of a story."""
        return _answer(self.pages.picture(self.asked(request), _key(request), name), "image/svg+xml")

    def search(self, request: Request) -> Response:
        """The page of a search."""
        asked = self.asked(request)
        view = self._search(request, asked)
        frame = make_frame(request, asked, "search")
        return Response(self.pages.render("search.html", asked, frame, view), media_type="text/html")

    def search_twin(self, request: Request) -> Response:
        """The hits as data."""
        view = self._search(request, self.asked(request))
        hits = [asdict(hit) | {"text": "".join(piece for piece, _ in hit.pieces)} for hit in view.hits]
        found = {"form": asdict(view.form), "problem": view.problem, "page": view.page, "more": view.more, "hits": hits}
        return Response(dump(found), media_type="application/json")

    def _search(self, request: Request, asked: Asked) -> SearchView:
        form = read_form(request.query_params)
        return search(self.pages.desk, self.tongue, asked.messages, form, page=_page(request), as_of=asked.as_of)

    def refused(self, request: Request, error: Exception) -> Response:
        """A page, or an object, that says what was wrong."""
        status = error.status_code if isinstance(error, HTTPException) else 500
        asked = read_asked(request, self.language)
        detail = str(getattr(error, "detail", ""))
        reason = detail if status == 400 and detail else asked.messages.label("error", str(status))
        if request.url.path.endswith(".json"):
            return JSONResponse({"error": reason}, status)
        frame = Frame(served=True, carried=tuple(asked.carried.items()))
        content = self.pages.render("error.html", asked, frame, {"status": status, "reason": reason})
        return Response(content, status, media_type="text/html")


def make_app(pages: Pages, tongue: Tongue, *, language: str, access: Access) -> Starlette:
    """The application over one database."""
    site = Site(pages, tongue, language)
    login = Login(access, site)
    routes = [
        Route("/", site.start),
        Route("/index.html", site.start),
        Route("/index.json", site.start_twin),
        Route("/search.html", site.search),
        Route("/search.json", site.search_twin),
        Route("/static/{name}", static),
        Route("/robots.txt", lambda _: PlainTextResponse("User-agent: *\nDisallow: /\n")),
        Route("/login", login.show, methods=["GET"]),
        Route("/login", login.enter, methods=["POST"]),
    ]
    routes += [Route(f"/story-{{slug}}-{name}.svg", partial(site.picture, name=name)) for name in PICTURES]
    for kind in KINDS:
        routes += [
            Route(f"/{kind}-{{slug}}.html", partial(site.page, kind=kind)),
            Route(f"/{kind}-{{slug}}.json", partial(site.twin, kind=kind)),
        ]
    carried = {"ics": site.calendar, "md": site.briefing, "atom": site.feed}
    routes += [Route(f"/story-{{slug}}.{ending}", answer) for ending, answer in carried.items()]
    routes += Corrections(pages, access, language).routes()
    return Starlette(
        routes=routes,
        middleware=[Middleware(Guard, access=access)],
        exception_handlers=dict.fromkeys((400, 403, 404, 405, 500), site.refused),
    )


class Login:
    """Lets a visitor in who shows the token."""

    def __init__(self, access: Access, site: Site) -> None:
        self._access = access
        self._site = site

    def show(self, request: Request) -> Response:
        """The form that asks for the token."""
        asked = self._site.asked(request)
        content = self._site.pages.render("login.html", asked, Frame(), {"wrong": "wrong" in request.query_params})
        return Response(content, media_type="text/html")

    async def enter(self, request: Request) -> Response:
        """The start page for whoever knows the token, the form again for others."""
        form = await request.form(max_files=0, max_fields=4)
        if not self._access.knows(str(form.get("token", ""))):
            return RedirectResponse("/login?wrong=1", 303)
        answer = RedirectResponse("/", 303)
        answer.set_cookie(
            VISIT, token_cookie(self._access), httponly=True, samesite="strict", secure=request.url.scheme == "https"
        )
        return answer


def static(request: Request) -> Response:
    """Style, script and mark."""
    name = request.path_params["name"]
    if name not in STATIC:
        raise HTTPException(404)
    content = files("lagebild.publish").joinpath("static", name).read_bytes()
    headers = {"cache-control": "no-cache"}
    return Response(content, media_type=MEDIA[name.rpartition(".")[2]], headers=headers)


def _html(content: bytes | None) -> Response:
    return _answer(content, "text/html")


def _answer(content: bytes | None, media: str) -> Response:
    if content is None:
        raise HTTPException(404)
    return Response(content, media_type=media, headers={"cache-control": "no-cache", "vary": "accept-language"})


def _page(request: Request) -> int:
    typed = request.query_params.get("page", "")
    return int(typed) if re.fullmatch(rf"[0-9]{{1,{MAX_PAGE_DIGITS}}}", typed) else 1


def _key(request: Request) -> str:
    key = read_slug(request.path_params["slug"])
    if key is None:
        raise HTTPException(404)
    return key


def _cited(request: Request) -> Span | None:
    """Any words of an article that the address names."""
    found = re.fullmatch(r"([0-9]{1,9})-([0-9]{1,9})", request.query_params.get("cite", ""))
    start, end = (int(found[1]), int(found[2])) if found else (0, 0)
    return Span(start, end) if start < end else None
