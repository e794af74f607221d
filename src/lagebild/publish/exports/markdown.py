"""Briefings as Markdown, with footnotes for proofs; nothing in a report's words acts as markup."""

import re
from collections.abc import Iterator, Sequence

from lagebild.publish.exports.briefing import Briefing, Line, Note
from lagebild.publish.messages import Messages

_MARKUP = re.compile(r"([\\`*_\[\]<>&#|~!{}$@])")
_LIST = re.compile(r"^(\d+)([.)])|^([-+=:])")
"""What makes a list, a rule or a definition at the start of a line."""
_ADDRESS = re.compile(r"(?i)(\w+)(://)|(www)(\.)")
"""What some renderers turn into links by themselves."""


def write_markdown(briefings: Sequence[Briefing], messages: Messages) -> str:
    """All briefings, one after the other, as CommonMark with footnotes."""
    blocks = [block for briefing in briefings for block in _write(briefing)]
    return "\n\n".join(blocks or [f"# {messages.say('no_stories')}"]) + "\n"


def escape(words: str) -> str:
    """The words so that they show as they are."""
    shown = _ADDRESS.sub(lambda m: f"{m[1]}\\://" if m[2] else f"{m[3]}\\.", _MARKUP.sub(r"\\\1", words))
    return _LIST.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", shown)


def _write(briefing: Briefing) -> Iterator[str]:
    yield f"# {escape(briefing.title)}"
    yield escape(briefing.lead)
    for section in briefing.sections:
        yield f"## {escape(section.title)}"
        yield "\n".join(_line(line) for line in section.lines)
    if briefing.notes:
        yield "\n".join(_note(note) for note in briefing.notes)


def _line(line: Line) -> str:
    marks = "".join(f"[^{number}]" for number in line.notes)
    head = f"**{escape(line.head)}** – " if line.head else ""
    return f"- {head}{escape(line.text)}{marks}"


def _note(note: Note) -> str:
    proof = f"**{escape(note.words)}**" if note.words else ""
    words = " ".join(filter(None, (escape(note.before), proof, escape(note.after))))
    link = f" <{re.sub('[<>]', lambda m: f'%{ord(m[0]):02X}', note.url)}>" if note.url else ""
    return f"[^{note.number}]: {escape(note.outlet)}, {escape(note.day)}: {words}{link}"
