"""Answers that let people correct: the form for a fact, the list of all corrections, and what takes them in."""

import secrets
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from lagebild.errors import SetupError
from lagebild.publish.case import Case
from lagebild.publish.correction_page import CorrectionView, JudgementView, view_correction, view_judgements
from lagebild.publish.judgement_json import list_judgements
from lagebild.publish.web.asked import Asked, address, make_frame
from lagebild.publish.web.guard import FORM, Access, read_cookie
from lagebild.publish.web.judging import Bench, check_changes, read_said
from lagebild.publish.web.pages import Pages, dump
from lagebild.publish.web.reading import read_request
from lagebild.store.judgement_file import write_judgements

AUTHOR = "lagebild_author"
MAX_FIELDS = 24
YEAR = 31_536_000


@dataclass(frozen=True, slots=True)
class CorrectionsView:
    """The list of all corrections."""

    judgements: list[JudgementView]
    problem: str = ""


class Corrections:
    """Takes corrections in and shows them."""

    def __init__(self, pages: Pages, access: Access, language: str) -> None:
        self._pages = pages
        self._access = access
        self._language = language
        self._bench = Bench(pages.desk)

    def routes(self) -> list[Route]:
        """Addresses of everything here."""
        return [
            Route("/correct.html", self.form),
            Route("/corrections.html", self.list_all),
            Route("/corrections.json", self.twin),
            Route("/corrections.jsonl", self.download),
            Route("/judge", self.judge, methods=["POST"]),
            Route("/undo", self.undo, methods=["POST"]),
        ]

    def form(self, request: Request) -> Response:
        """The page for correcting what an id stands for."""
        asked = read_request(request, self._language)
        return self._show_form(request, asked, request.query_params.get("of", ""))

    def list_all(self, request: Request) -> Response:
        """All corrections, the newest first."""
        asked = read_request(request, self._language)
        view = CorrectionsView(view_judgements(self._judged(), asked.messages, self._pages.desk.judgements()))
        return self._render(request, asked, "corrections.html", "corrections", view)

    def twin(self, request: Request) -> Response:
        """All corrections as data."""
        found = {"judgements": list(list_judgements(self._judged()))}
        return Response(dump(found), media_type="application/json")

    def download(self, request: Request) -> Response:
        """All corrections as a file that `lagebild judge import` reads."""
        content = write_judgements(self._pages.desk.store.judgements())
        return Response(content, media_type="application/x-ndjson")

    async def judge(self, request: Request) -> Response:
        """Take a correction in, and go back to where the fact stands."""
        form = await self._read_form(request)
        return await run_in_threadpool(self._judge, request, form)

    async def undo(self, request: Request) -> Response:
        """Take a correction back."""
        form = await self._read_form(request)
        if not await run_in_threadpool(self._bench.undo, str(form.get("id", ""))):
            raise HTTPException(404)
        return RedirectResponse(address("/corrections.html", _carried(form)), 303)

    def _judge(self, request: Request, form: FormData) -> Response:
        asked = read_request(request, self._language, form)
        reference = str(form.get("of", ""))
        case = self._pages.desk.holding(reference)
        view = view_correction(case, asked.messages, reference) if case else None
        if case is None or view is None:
            raise HTTPException(404)
        try:
            said = read_said(form)
            check_changes(said, {f.name: f.value for f in view.fields})
            self._bench.say(case, said)
        except SetupError as error:
            return self._show_form(request, asked, reference, str(error))
        target, _, anchor = view.back.partition("#")
        query = f"?{urlencode(_carried(form))}" if _carried(form) else ""
        answer = RedirectResponse(f"/{target}{query}" + (f"#{anchor}" if anchor else ""), 303)
        _remember(answer, request, AUTHOR, said.author.encode("utf8").hex())
        return answer

    def _show_form(self, request: Request, asked: Asked, reference: str, problem: str = "") -> Response:
        case = self._pages.desk.holding(reference) if reference else None
        view = view_correction(case, asked.messages, reference) if case else None
        if view is None:
            raise HTTPException(404)
        view = replace(view, problem=problem, author=_read_author(request))
        return self._render(request, asked, "correct.html", "correct", view, status=400 if problem else 200)

    def _render(
        self, request: Request, asked: Asked, template: str, name: str, view: object, *, status: int = 200
    ) -> Response:
        half = read_cookie(request.headers, FORM) or secrets.token_urlsafe(24)
        frame = make_frame(request, asked, name)
        if isinstance(view, CorrectionView):
            frame = replace(frame, twin="")
        content = self._pages.render(template, asked, frame, view, signed=self._access.sign(half))
        answer = Response(content, status, media_type="text/html")
        _remember(answer, request, FORM, half)
        return answer

    async def _read_form(self, request: Request) -> FormData:
        """The form; whoever didn't get it from this server has no valid half of its token."""
        form = await request.form(max_files=0, max_fields=MAX_FIELDS)
        if not self._access.is_own_form(read_cookie(request.headers, FORM), str(form.get("form", ""))):
            raise HTTPException(403)
        return form

    def _judged(self) -> Case:
        """The articles of which something was judged."""
        judgements = self._pages.desk.judgements()
        articles = sorted({a.article for j in judgements for a in (*j.anchors, *j.others)})
        return replace(self._pages.desk.articles(articles), judgements=judgements)


def _carried(form: FormData) -> dict[str, str]:
    return {"lang": str(form["lang"])} if form.get("lang") in ("de", "en") else {}


def _read_author(request: Request) -> str:
    try:
        return bytes.fromhex(read_cookie(request.headers, AUTHOR)).decode("utf8")[:100]
    except ValueError:
        return ""


def _remember(answer: Response, request: Request, name: str, value: str) -> None:
    secure = request.url.scheme == "https"
    answer.set_cookie(name, value, max_age=YEAR, httponly=True, samesite="strict", secure=secure)
