"""Who or what a wording stands for on a given day, who holds an office, whose outlet a domain is."""

import os
import re
import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta

from lagebild.knowledge.build import open_database
from lagebild.knowledge.compile_media import name_key
from lagebild.knowledge.draft import COMMON_WEIGHT
from lagebild.knowledge.entries import Candidate, KnownEntity, Outlet, Role
from lagebild.knowledge.likeness import find_like
from lagebild.knowledge.tables import tables_version
from lagebild.knowledge.titles import Titles
from lagebild.model.facts import Office

NUMERAL = re.compile("[IVX]+")
DOTTED = re.compile(r"\b(?:[A-Z]\.){2,}")
"""Acronyms as English writes them ("U.S.")."""
MIN_CAPITALS = 4
"""Shorter words in capitals are acronyms."""
GRACE = timedelta(days=60)
"""Someone elected or named is called by the office before the term begins."""
MEMBER = "party_member"
"""The role of whoever belongs to a party."""

_opened: dict[int, "Knowledge"] = {}


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def open_knowledge() -> "Knowledge":
    """The shipped tables, opened once per process."""
    # an SQLite handle must not cross a fork, so the process id is the key
    process = os.getpid()
    if process not in _opened:
        _opened[process] = Knowledge(open_database(), tables_version())
    return _opened[process]


class Knowledge:
    """Read-only view of the compiled tables."""

    def __init__(self, connection: sqlite3.Connection, version: str) -> None:
        self.version = version
        """Hash of the tables, part of the recipe."""
        self._db = connection
        self._articles = self._words("article")
        self._legal_forms = tuple(f" {word}" for word in sorted(self._words("legal form"), key=len, reverse=True))
        self._titles = Titles(connection, self._organisation)
        self._known: dict[str, KnownEntity | None] = {}
        self._found: dict[tuple[str, str], tuple[Candidate, ...]] = {}

    def candidates(self, text: str, *, on: date | None = None, language: str = "de") -> tuple[Candidate, ...]:
        """What the words may stand for, likeliest first; inflected forms and a leading article are understood."""
        found = self._found.get((text, language))
        if found is None:
            found = next((rows for form in self._readings(text) if (rows := self._aliases_of(form, language))), ())
            self._found[text, language] = found
        if on is None:
            return found
        return tuple(c for c in found if (c.valid_from or on) <= on <= (c.valid_to or on))

    def entity(self, id: str) -> KnownEntity | None:
        """All that the tables say of an id."""
        if id not in self._known:
            self._known[id] = self._load(id)
        return self._known[id]

    def has_in_parts(self, state: str, body: str) -> bool:
        """Whether the tables tell of parts of the state that have such a body of their own."""
        query = "select 1 from entity where id glob ? limit 1"
        return self._db.execute(query, (f"{state}-*.{body}",)).fetchone() is not None

    def holders(
        self, role: str, jurisdiction: str, *, on: date | None, gender: str | None = None
    ) -> tuple[KnownEntity, ...]:
        """Who holds the office on the day, after them who takes it within 60 days; without a day the latest known.

        An office that several hold at once (one of two party leaders, a commissioner) names nobody, unless only one
        of them has the gender asked for.
        """
        for key in (role, *self._fallbacks(role, jurisdiction)):
            rows = self._db.execute(
                "select person, starts, ends from office where jurisdiction=? and role=? order by starts",
                (jurisdiction, key),
            ).fetchall()
            if found := self._in_office(rows, on, gender):
                return found
        return ()

    def role(self, noun: str) -> Role | None:
        """The office that a noun names, also as part of a compound ("US-Präsident")."""
        return self._titles.role(noun)

    def is_simple_role(self, noun: str) -> bool:
        """Whether the noun for an office is no compound that tells whose it is ("Polizeisprecher")."""
        return self._titles.is_simple(noun)

    def jurisdiction(self, modifier: str) -> str | None:
        """The state or body that an adjective or a first part of a compound names."""
        return self._titles.jurisdiction(modifier)

    def group(self, text: str) -> tuple[str, ...]:
        """The members of a group of states."""
        for form in self._readings(text):
            rows = self._db.execute("select entity from member where form=? order by rank", (form,)).fetchall()
            if rows:
                return tuple(entity for (entity,) in rows)
        return ()

    def persons_like(self, name: str, *, on: date | None = None) -> tuple[KnownEntity, ...]:
        """Persons of whose name this is a spelling or a slip, those in office on the day first."""
        found = find_like(self._db, name, on)
        persons = [person for id in sorted(found) if (person := self.entity(id))]
        return tuple(sorted(persons, key=lambda person: not _serves(person, on)))

    def outlet_of(self, *, domain: str | None = None, name: str | None = None) -> Outlet | None:
        """The outlet of a domain (subdomains included) or of a name."""
        keys = []
        if domain:
            labels = domain.lower().split("://")[-1].split("/")[0].split(":")[0].split(".")
            keys = [".".join(labels[i:]) for i in range(len(labels) - 1)]
        if name:
            keys.append(name_key(name))
        for key in keys:
            row = self._db.execute(
                "select o.* from outlet_key k join outlet o on o.id=k.outlet where k.key=?", (key,)
            ).fetchone()
            if row:
                return Outlet(*row)
        return None

    def agency_of(self, credit: str) -> str | None:
        """The key of the agency that a credit names ("rtr" and "Reuters" give "reuters")."""
        row = self._db.execute("select agency from credit where key=?", (name_key(credit),)).fetchone()
        return str(row[0]) if row else None

    def aliases(self, language: str = "de") -> Iterator[tuple[str, str]]:
        """Every form worth looking for in a text, with its entity; adjectives, demonyms, common words are left out."""
        return self._db.execute("select form, entity from alias where scan=1 and language=?", (language,))

    def bare_name(self, name: str) -> str:
        """The name of a firm without legal forms and words such as "Technologies" behind it."""
        while ending := next((form for form in self._legal_forms if name.endswith(form)), ""):
            name = name.removesuffix(ending)
        return name

    def _words(self, kind: str) -> frozenset[str]:
        rows = self._db.execute("select text from word where kind=?", (kind,))
        return frozenset(text for (text,) in rows)

    def _readings(self, text: str) -> Iterator[str]:
        yield from self._spellings(text)
        if text.endswith(self._legal_forms):
            yield from self._spellings(text.removesuffix(next(f for f in self._legal_forms if text.endswith(f))))

    def _spellings(self, text: str) -> Iterator[str]:
        words = text.split()
        yield from dict.fromkeys((" ".join(words), " ".join(words).replace("'", "’")))
        if len(words) > 1 and words[0].lower() in self._articles:
            words = words[1:]
            yield " ".join(words)
        if len(words) > 1:
            # an adjective carries a capital in a name or at the start of a sentence, else not
            yield " ".join([words[0][:1].swapcase() + words[0][1:], *words[1:]])
        if len(words) > 1 and NUMERAL.fullmatch(words[-1]):
            yield f"{' '.join(words)}."  # the dot of "Leo II." ends the sentence too
        if DOTTED.search(text):
            yield DOTTED.sub(lambda found: found.group().replace(".", ""), " ".join(words))
        if text.isupper() and len(text) >= MIN_CAPITALS:
            yield " ".join(words).title()  # a headline or dateline in capitals

    def _aliases_of(self, form: str, language: str) -> tuple[Candidate, ...]:
        rows = self._db.execute(
            "select entity, how, needs, weight, starts, ends from alias where form=? and language=?"
            " order by weight desc, entity",
            (form, language),
        )
        return tuple(Candidate(e, how, needs, w, _day(a), _day(b)) for e, how, needs, w, a, b in rows)

    def _load(self, id: str) -> KnownEntity | None:
        row = self._db.execute("select * from entity where id=?", (id,)).fetchone()
        if row is None:
            return None
        aliases = self._db.execute(
            "select form from alias where entity=? and base=1 and how in ('name','short','acronym','translit','slip')"
            " order by weight desc, form",
            (id,),
        )
        offices = self._db.execute("select role, jurisdiction, starts, ends from office where person=?", (id,))
        parties = self._db.execute("select party, starts, ends from membership where person=?", (id,))
        _, name, kind, wikidata, name_en, gender, parent, sort = row
        return KnownEntity(
            id,
            name,
            kind,
            wikidata,
            name_en,
            gender,
            parent,
            tuple(form for (form,) in aliases if form != name),
            tuple(Office(role, where, _day(a), _day(b)) for role, where, a, b in offices),
            tuple(Office(MEMBER, party, _day(a), _day(b)) for party, a, b in parties),
            sort,
        )

    def _fallbacks(self, role: str, jurisdiction: str) -> tuple[str, ...]:
        rows = self._db.execute(
            "select becomes from fallback where role=? and jurisdiction in (?, '*') order by rank", (role, jurisdiction)
        )
        return tuple(becomes for (becomes,) in rows)

    def _in_office(
        self, rows: list[tuple[str, str | None, str | None]], on: date | None, gender: str | None
    ) -> tuple[KnownEntity, ...]:
        terms = [
            (person, _day(start) or date.min, _day(end) or date.max)
            for id, start, end in rows
            if (person := self.entity(id)) and gender in (None, person.gender)
        ]
        if on is None:
            now = [person for person, _, end in terms if end == date.max] or [person for person, *_ in terms[-1:]]
        else:
            now = [person for person, start, end in terms if start <= on < end]
        soon = [person for person, start, _ in terms if on and on < start <= on + GRACE]
        if len({person.id for person in now}) > 1:
            return ()
        return tuple({person.id: person for person in (*now, *soon)}.values())

    def _organisation(self, name: str) -> str | None:
        """Whom the first part of a compound names; a surname that is rarely meant names nobody."""
        found = (c for c in self.candidates(name) if not c.needs and c.how != "adjective")
        return next((c.entity for c in found if c.weight > COMMON_WEIGHT or not c.entity.startswith("person:")), None)


def _serves(person: KnownEntity, on: date | None) -> bool:
    return any((o.start or date.min) <= (on or date.max) <= (o.end or date.max) for o in person.offices)
