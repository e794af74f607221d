"""The catalogues brought up to date with templates, code and model: `python -m lagebild.publish.messages.extract`."""

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po
from jinja2 import Environment, nodes

from lagebild.publish.messages import LANGUAGES, LOCALES
from lagebild.publish.messages.codes import list_codes

PACKAGE = Path(__file__).parents[2]
CATALOGUES = Path(__file__).parent
HEADER = """\
# Texts of the interface. `make messages` adds what is missing and drops what nobody asks for.
msgid ""
msgstr ""
"Language: {language}\\n"
"Plural-Forms: {plurals}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""
"""Only what a program needs to read the file, so that it changes only with its messages."""
Found = tuple[str, str, bool, str]
"""Context, text, whether it is counted, and the file that asks for it."""


def main() -> None:
    """Write the catalogues of all languages anew: new messages without a text, texts that nobody asks for gone."""
    template = make_template()
    for language in LANGUAGES:
        write_catalogue(CATALOGUES / f"{language}.po", update_catalogue(language, template))


def make_template() -> Catalog:
    """Every message of the interface."""
    catalogue = Catalog()
    for context, text, counted, file in (*_in_templates(), *_in_code(), *_of_codes()):
        catalogue.add((text, text) if counted else text, context=context, locations=[(file, 0)])
    return catalogue


def update_catalogue(language: str, template: Catalog) -> Catalog:
    """The catalogue of a language with exactly the messages of the template."""
    with (CATALOGUES / f"{language}.po").open("rb") as file:
        catalogue = read_po(file, locale=LOCALES[language])
    # a text that merely looks alike may mean something else: what is new waits for its own
    catalogue.update(template, no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    return catalogue


def write_catalogue(path: Path, catalogue: Catalog) -> None:
    """A catalogue as a file that changes only where its messages do."""
    ordered = sorted(catalogue, key=lambda message: (message.context or "", _first(message.id)))
    plain = Catalog(locale=catalogue.locale)
    for message in ordered:
        if message.id:
            plain.add(message.id, message.string, context=message.context, locations=sorted(message.locations))
    with path.open("wb") as file:
        file.write(HEADER.format(language=plain.locale_identifier, plurals=plain.plural_forms).encode())
        write_po(file, plain, width=0, omit_header=True, include_lineno=False)


def _in_templates() -> Iterator[Found]:
    environment = Environment()
    for path in sorted((PACKAGE / "publish" / "templates").iterdir()):
        for call in environment.parse(path.read_text(encoding="utf8")).find_all(nodes.Call):
            if isinstance(call.node, nodes.Getattr):
                literals = [a.value if isinstance(a, nodes.Const) else None for a in call.args]
                yield from _asked(call.node.attr, literals, path)


def _in_code() -> Iterator[Found]:
    for folder in ("publish", "cli"):
        for path in sorted((PACKAGE / folder).rglob("*.py")):
            for call in ast.walk(ast.parse(path.read_text(encoding="utf8"))):
                if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
                    literals = [a.value if isinstance(a, ast.Constant) else None for a in call.args]
                    yield from _asked(call.func.attr, literals, path)


def _of_codes() -> Iterator[Found]:
    file = (CATALOGUES / "codes.py").relative_to(PACKAGE.parent).as_posix()
    for context, text, counted in list_codes():
        yield context, text, counted, file


def _asked(method: str, arguments: Sequence[object], path: Path) -> Iterator[Found]:
    """What a call of `say`, `count` or `label` asks for, where it names it literally."""
    file = path.relative_to(PACKAGE.parent).as_posix()
    match method, *arguments:
        case "say", str(text), *_:
            yield "page", text, False, file
        case "count", str(text), _, *_:
            yield "count", text, True, file
        case "label", str(context), str(text):
            yield context, text, False, file


def _first(text: str | tuple[str, ...] | list[str]) -> str:
    return text if isinstance(text, str) else text[0]


if __name__ == "__main__":
    main()
