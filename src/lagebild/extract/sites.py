"""Names that are addresses of sites: mostly papers to which somebody spoke, and no firms of which is told."""

import re
from collections import Counter
from collections.abc import Callable, Iterable

SITE = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,4}")


def without_sites(bodies: Iterable[str], wordings: Callable[[str], Iterable[str]]) -> Counter[str]:
    """How often each body occurs that is not called by the address of a site."""
    return Counter(b for b in bodies if not any(SITE.fullmatch(name.strip()) for name in wordings(b)))
