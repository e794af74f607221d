"""`serve`: the dossier as pages that can be searched, corrected and seen as of any day."""

import os
from typing import Annotated

import typer

from lagebild.cli.app import Database, Language, app, opened, say
from lagebild.config import interface_language
from lagebild.errors import SetupError
from lagebild.publish.messages import load_messages

LOCAL = ("127.0.0.1", "localhost", "::1")
TOKEN = "LAGEBILD_TOKEN"
MIN_TOKEN = 16
"""Characters; a shorter one could be guessed."""


@app.command(
    epilog="Examples:\n\nlagebild serve --db case.db\n\nLAGEBILD_TOKEN=… lagebild serve --db case.db --host 0.0.0.0"
)
def serve(
    db: Database = "lagebild.db",
    host: Annotated[
        str, typer.Option(help="Where to listen; elsewhere than on this machine a token is needed.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port to listen on.")] = 8765,
    token: Annotated[
        str | None, typer.Option(envvar=TOKEN, help="What visitors have to show; better set as a variable.")
    ] = None,
    lang: Language = None,
) -> None:
    """Serve the dossier: read, search, look back to any day, correct."""
    token = check_token(host, token)
    try:
        import uvicorn

        from lagebild.publish.web.serving import make_served
    except ModuleNotFoundError as error:
        raise SetupError(f"serving needs the package {error.name}: pip install 'lagebild[web]'") from error
    language = interface_language(lang)
    with opened(db) as store:
        served = make_served(store, language=language, token=token, local=host in LOCAL)
        shown = f"[{host}]" if ":" in host else host
        say(load_messages(language).label("cli", "serving").format(address=f"http://{shown}:{port}/"))
        uvicorn.run(served, host=host, port=port, log_level="warning", server_header=False, date_header=False)


def check_token(host: str, token: str | None) -> str | None:
    """The token that visitors need; raises SetupError when others could ask without a good one."""
    if token is not None and len(token) < MIN_TOKEN:
        raise SetupError(f"the token is shorter than {MIN_TOKEN} characters: choose a longer one")
    if host not in LOCAL and token is None:
        raise SetupError(
            f"listening on {host} lets others ask: set {TOKEN} to a secret of {MIN_TOKEN} characters or more"
        )
    return os.fspath(token) if token else None
