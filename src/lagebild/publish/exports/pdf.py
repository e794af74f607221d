"""Briefings as PDF, laid out by WeasyPrint from a page of our own that loads nothing."""

from collections.abc import Sequence
from typing import Any

from lagebild.errors import SetupError
from lagebild.publish.dossier import make_environment
from lagebild.publish.exports.briefing import Briefing
from lagebild.publish.messages import Messages


def write_pdf(briefings: Sequence[Briefing], messages: Messages) -> bytes:
    """All briefings, each on a new page, with proofs numbered and linked both ways."""
    try:
        # importing it loads Pango: without the system library this is no ImportError
        import weasyprint
    except (ImportError, OSError) as error:
        raise SetupError(
            "a PDF needs WeasyPrint and the system library Pango: pip install 'lagebild[pdf]' and, on Debian, "
            "apt-get install libpango-1.0-0 libpangoft2-1.0-0; or export md"
        ) from error
    page = weasyprint.HTML(string=write_html(briefings, messages), url_fetcher=_refuse)
    content: bytes = page.write_pdf()
    return content


def write_html(briefings: Sequence[Briefing], messages: Messages) -> str:
    """The page that is laid out."""
    return make_environment(messages).get_template("briefing.html").render(briefings=briefings)


def _refuse(url: str, *_: Any, **__: Any) -> Any:
    raise ValueError(f"a briefing loads nothing, not even {url}")
