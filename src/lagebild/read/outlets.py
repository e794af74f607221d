"""Which outlet and which agencies a domain, a masthead or a credit names."""

import re
from urllib.parse import urlsplit

from lagebild.knowledge.letters import slug
from lagebild.knowledge.lookup import open_knowledge
from lagebild.model.article import Outlet
from lagebild.read.page_words import load_page_words

MAX_UNKNOWN_CREDIT = 6
"""Signs of agencies that no table knows have so many letters at most ("dpa", "unip")."""


def outlet_of_url(url: str | None) -> Outlet | None:
    """The outlet whose site the address belongs to, when the tables know it."""
    if not url:
        return None
    try:
        domain = urlsplit(url if "//" in url else f"//{url}").hostname
    except ValueError:
        return None
    known = open_knowledge().outlet_of(domain=domain) if domain else None
    return Outlet(known.id, known.name) if known else None


def known_outlet(name: str) -> Outlet | None:
    """The outlet of that name, when the tables know it."""
    known = open_knowledge().outlet_of(name=name)
    return Outlet(known.id, known.name) if known else None


def name_outlet(name: str) -> Outlet:
    """The outlet of that name; one that no table knows is kept under the name that is printed."""
    return known_outlet(name) or Outlet(f"outlet:{slug(name) or 'unnamed'}", name)


def split_credits(credit: str) -> list[str]:
    """The items of a credit such as "dpa/AFP"."""
    return re.split(rf"[/,;+&|]|\s+{load_page_words().joining}\s+|\s{{2,}}", credit)


def known_agencies(credit: str) -> tuple[str, ...]:
    """The ids of all agencies in a credit such as "dpa/AFP" that the tables know."""
    found = (open_knowledge().agency_of(part.strip(" .()")) for part in [credit, *split_credits(credit)])
    return tuple(dict.fromkeys(agency for agency in found if agency))


def agencies_of_dateline(credit: str, *, sure: bool) -> tuple[str, ...]:
    """The agencies that a dateline credits; an unknown sign counts when short and lower case, or when `sure`."""
    if known := known_agencies(credit):
        return known
    sign = credit.split(",")[0].strip(" .")
    plain = sign.isalpha() and (sure or (sign.islower() and 2 <= len(sign) <= MAX_UNKNOWN_CREDIT))
    return (sign.lower(),) if plain else ()


def agency_outlet(agency: str, credit: str) -> Outlet:
    """The agency itself as the publisher of its copy."""
    known = known_outlet(credit) or known_outlet(agency)
    if known is not None:
        return known
    entity = open_knowledge().entity(f"agency:{agency}")
    return Outlet(f"agency:{agency}", entity.name if entity else credit)
