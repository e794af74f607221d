"""The rows of the compiled file while the tables are read."""

from collections.abc import Iterable

from lagebild.knowledge.inflection import inflect
from lagebild.knowledge.letters import without_foreign_accents
from lagebild.knowledge.tables import read_table

Cell = str | float | int | None
COMMON_WEIGHT = 0.3
"""What is left of a reading when the word mostly means something else."""


class Draft:
    """Collects rows for every table of the compiled file."""

    def __init__(self) -> None:
        self.entities: dict[str, tuple[Cell, ...]] = {}
        self.aliases: dict[tuple[str, str], tuple[Cell, ...]] = {}
        self.tables: dict[str, list[tuple[Cell, ...]]] = {}
        self._same = {row["body"]: row["entity"] for row in read_table("same_bodies")}

    def add(self, table: str, *cells: Cell) -> None:
        """One row of another table."""
        self.tables.setdefault(table, []).append(cells)

    def add_entity(self, entity: str, name: str, kind: str, **more: str | None) -> None:
        """One entity; `more` may give wikidata, name_en, gender, parent and type."""
        if entity in self._same:
            return
        parent = more.get("parent") or ""
        self.entities[entity] = (
            entity,
            name,
            kind,
            more.get("wikidata") or None,
            more.get("name_en") or "",
            more.get("gender") or None,
            self._same.get(parent, parent) or None,
            more.get("type") or "",
        )

    def add_aliases(
        self, entity: str, forms: Iterable[str], how: str, weight: float, *, needs: str = "", scan: bool = True
    ) -> None:
        """Forms of one wording, the base form first; the strongest reading of a form stays."""
        entity = self._same.get(entity, entity)
        for number, form in enumerate(forms):
            base = int(number == 0 and not needs)
            self._add_form((form, entity, how, needs, weight, None, None, "de", base, int(scan)))
            if (plain := without_foreign_accents(form)) != form:
                self._add_form((plain, entity, how, needs, weight, None, None, "de", 0, int(scan)))

    def _add_form(self, row: tuple[Cell, ...]) -> None:
        form, entity, weight = str(row[0]), str(row[1]), float(row[4] or 0)
        known = self.aliases.get((form, entity))
        if form and not (known and float(known[4] or 0) >= weight):
            self.aliases[form, entity] = row

    def limit(self, entity: str, forms: Iterable[str], starts: str, ends: str) -> None:
        """Make forms valid only for a time."""
        entity = self._same.get(entity, entity)
        for form in {spelling for name in forms for spelling in (name, without_foreign_accents(name))}:
            row = self.aliases[form, entity]
            self.aliases[form, entity] = (*row[:5], starts or None, ends or None, *row[7:])

    def rows(self) -> dict[str, list[tuple[Cell, ...]]]:
        """All rows by table; forms that are common words lose weight and are not looked for."""
        common = {form for row in read_table("common_words") for form in inflect(row["word"], "name")}
        aliases = [
            (*row[:4], min(float(row[4] or 0), COMMON_WEIGHT), *row[5:9], 0) if row[0] in common else row
            for row in self.aliases.values()
        ]
        return {"entity": list(self.entities.values()), "alias": aliases, **self.tables}
