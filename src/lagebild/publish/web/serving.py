"""Puts the server together from a store and a language pack."""

from collections.abc import Sequence
from threading import Thread

from starlette.applications import Starlette

from lagebild.compare.judged import Judged, compare_judged
from lagebild.languages import load_pack
from lagebild.model.facts import Analysis
from lagebild.model.judgements import Judgement
from lagebild.publish.web.app import make_app
from lagebild.publish.web.desk import Desk
from lagebild.publish.web.guard import LOCAL_HOSTS, Access
from lagebild.publish.web.pages import Pages
from lagebild.publish.web.searching import Tongue
from lagebild.store.sql import SqlStore


def make_served(store: SqlStore, *, language: str, token: str | None = None, local: bool = True) -> Starlette:
    """The application over a store; the model is opened at the first search by meaning."""
    pack = load_pack("de")

    def compare(analyses: Sequence[Analysis], judgements: Sequence[Judgement]) -> Judged:
        return compare_judged(analyses, judgements, terms=pack.search_terms)

    desk = Desk(store, compare)
    desk.tag_judged()
    # read in the background, so that the first search by meaning needn't wait for it
    Thread(target=desk.likeness.prepare, daemon=True).start()
    access = Access(hosts=LOCAL_HOSTS if local else None, token=token)
    tongue = Tongue(pack.search_terms, pack.sentence_vectors)
    return make_app(Pages(desk), tongue, language=language, access=access)
