"""What a line shows by itself: link, advertisement, menu, address or caption."""

import re

from lagebild.read.page_words import SEPARATORS, PageWords

BOILERPLATE, CAPTION = "boilerplate", "caption"

MAX_RELATED_WORDS = 40
"""A longer line that opens like a pointer to other pages is prose."""

MAX_CAPTION_CHARACTERS = 400
"""A longer line that ends in a picture credit is a paragraph with a credit behind it."""

MAX_MARKED_CHARACTERS = 1000
"""A longer line is text, whatever it holds."""

CREDIT_CHARACTERS = 140
"""Where at the end of a paragraph a picture credit is looked for."""

MAX_CREDIT_WORDS = 9
"""A credit names a photographer and an agency; more words are a sentence."""

_URL = re.compile(r"(?:https?://|www\.)\S+")
_ONLY_SIGNS = re.compile(r"[\W_]+")
_LINK_BULLET = re.compile(r"[▸►›→»>]\s*\S")
_COUNT = re.compile(r"\(\d+\)|\d+")
_OUTER = re.compile(r"^[\[(]\s*|\s*[\])]$")


def find_mark(line: str, words: PageWords) -> str | None:
    """Boilerplate or caption, when the line alone tells it."""
    if len(line) > MAX_MARKED_CHARACTERS:
        return None
    bare = _OUTER.sub("", line)
    if words.caption.match(line) or is_short_credit(bare, words):
        return CAPTION
    if _URL.fullmatch(line) or _ONLY_SIGNS.fullmatch(line) or words.jump.match(line):
        return BOILERPLATE
    if _is_link(line, bare, words) or is_menu(line, words):
        return BOILERPLATE
    if len(line.split()) <= words.frame_words and words.frame.search(line):
        return BOILERPLATE
    return None


def _is_link(line: str, bare: str, words: PageWords) -> bool:
    """Whether the line advertises or points to another page."""
    count = len(line.split())
    if words.advertisement.match(bare) and count <= MAX_RELATED_WORDS and not bare.endswith("."):
        return True
    return bool(words.related.match(bare)) and count <= MAX_RELATED_WORDS


def is_link_bullet(line: str) -> bool:
    """Whether the line opens with a sign that only lists of links use."""
    return bool(_LINK_BULLET.match(line))


def is_menu(line: str, words: PageWords) -> bool:
    """Whether all items of the line are items of menus and one at least is no section of a paper."""
    items = [_COUNT.sub("", item).strip(" :.,") for item in re.split(SEPARATORS, line)]
    items = [item.lower() for item in items if item]
    if not items or (len(items) == 1 and len(items[0].split()) > 1 and items[0] not in words.menu):
        return False
    known = [item in words.menu or item in words.sections for item in items]
    return all(known) and any(item in words.menu and item not in words.sections for item in items)


def is_short_credit(line: str, words: PageWords) -> bool:
    """Whether a picture credit closes a line short enough to be a caption as a whole."""
    found = words.credit.search(line)
    if found is None or len(found["who"].split()) > MAX_CREDIT_WORDS:
        return False
    return len(line) <= MAX_CAPTION_CHARACTERS


def find_credit(line: str, words: PageWords) -> int | None:
    """Where a picture credit at the end of a long paragraph begins."""
    base = max(0, len(line) - CREDIT_CHARACTERS)
    tail = line[base:].rstrip(")]")
    found = words.credit.search(tail)
    if found is None or found.start() == 0 or len(found["who"].split()) > MAX_CREDIT_WORDS:
        return None
    return base + found.start() - (1 if tail[found.start() - 1] in "([" else 0)
