"""Rows that saved answers of Wikidata propose for the tables: new terms, ended terms, missing ids, other names."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from lagebild.knowledge.answers import Binding, query_file
from lagebild.knowledge.names import same_person_name
from lagebild.knowledge.tables import Row, list_cell, read_table

FAR_DAYS = 45
"""Sources differ by weeks on whether an election, an oath or a takeover begins a term."""
UNNAMED = "Q"
"""Where Wikidata has no name in German or English, its label service repeats the id."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A row to be accepted or left."""

    kind: str
    """new_person | new_term | ended_term | other_dates | wikidata_id | other_name."""
    table: str
    row: Row
    because: str

    @property
    def acceptable(self) -> bool:
        """Whether accepting writes the row; a clash of dates is for a person to look into."""
        return self.kind != "other_dates"


def propose(answers: Iterable[tuple[str, Binding]], *, checked: str) -> list[Proposal]:
    """What the answers know that the tables do not, each proposal once."""
    reader = _Comparison(checked)
    found: dict[tuple[str, ...], Proposal] = {}
    for _, binding in answers:
        for proposal in reader.compare(binding):
            found.setdefault((proposal.kind, *proposal.row.values()), proposal)
    return list(found.values())


class _Comparison:
    """The tables, ready to be compared with answers."""

    def __init__(self, checked: str) -> None:
        self._checked = checked
        self._persons = list(read_table("persons"))
        self._by_qid = {row["qid"]: row for row in self._persons if row["qid"]}
        self._terms: dict[tuple[str, str, str], list[Row]] = {}
        for row in read_table("offices"):
            self._terms.setdefault((row["person"], row["role"], row["jurisdiction"]), []).append(row)
        self._places = {r["qid"]: r["id"] for table in ("states", "lands") for r in read_table(table) if r["qid"]}

    def compare(self, binding: Binding) -> Iterator[Proposal]:
        """What one row of an answer proposes."""
        label = binding.get("personLabel", "")
        if not label or (label.startswith(UNNAMED) and label[1:].isdigit()):
            return
        person = self._find_person(binding)
        name = person["name"] if person else label
        if person is None:
            yield Proposal("new_person", "persons", self._person_row(binding), "no table has this person")
        else:
            yield from self._compare_person(person, binding)
        place = self._places.get(binding.get("place", ""))
        if place is not None:
            yield from self._compare_term(name, binding, place)

    def _find_person(self, binding: Binding) -> Row | None:
        known = self._by_qid.get(binding["person"])
        if known is not None:
            return known
        names = {binding["personLabel"], binding.get("personEn", "")} - {""}
        exact = [row for row in self._persons if names & _names(row) and not row["qid"]]
        if not exact:
            exact = [r for r in self._persons if not r["qid"] and any(same_person_name(r["name"], n) for n in names)]
        return exact[0] if len(exact) == 1 else None

    def _compare_person(self, person: Row, binding: Binding) -> Iterator[Proposal]:
        label = binding["personLabel"]
        if not person["qid"]:
            row = {**person, "qid": binding["person"], **self._origin()}
            yield Proposal("wikidata_id", "persons", row, f"Wikidata calls this person {label}")
        if label not in _names(person):
            row = {**person, "aliases": ";".join((*list_cell(person["aliases"]), label)), **self._origin()}
            yield Proposal("other_name", "persons", row, f"Wikidata calls this person {label}")

    def _compare_term(self, name: str, binding: Binding, place: str) -> Iterator[Proposal]:
        start, end = (binding.get(key, "")[:10] for key in ("start", "end"))
        term = {"person": name, "role": binding["role"], "jurisdiction": place, "start": start, "end": end}
        terms = self._terms.get((name, binding["role"], place), [])
        near = [row for row in terms if _near(row["start"], start)]
        if not near:
            # several terms in a row are often one row here
            if any(row["start"] <= start and (start < row["end"] or not row["end"]) for row in terms):
                return
            yield Proposal("new_term", "offices", {**term, **self._origin()}, "no table has this term")
        elif end and not near[0]["end"]:
            yield Proposal("ended_term", "offices", {**near[0], "end": end, **self._origin()}, "open in the table")
        elif end and not any(_near(row["end"], end) for row in terms):
            because = f"the table has {near[0]['start']} to {near[0]['end']}"
            yield Proposal("other_dates", "offices", {**term, **self._origin()}, because)

    def _person_row(self, binding: Binding) -> Row:
        english = binding.get("personEn", "")
        columns = dict.fromkeys(self._persons[0], "")
        return columns | {
            "name": binding["personLabel"],
            "gender": query_file()["gender"].get(binding.get("gender", ""), ""),
            "qid": binding["person"],
            "name_en": english if english != binding["personLabel"] else "",
            **self._origin(),
        }

    def _origin(self) -> Row:
        return {"source": "Wikidata", "checked": self._checked}


def _names(person: Row) -> set[str]:
    return {person["name"], person["name_en"], *list_cell(person["aliases"])} - {""}


def _near(left: str, right: str) -> bool:
    """Whether two days are the same for a term of office; an unknown day is near to nothing but itself."""
    if not left or not right:
        return left == right
    return abs(_days(left) - _days(right)) <= FAR_DAYS


def _days(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def sort_proposals(proposals: Sequence[Proposal]) -> list[Proposal]:
    """Persons before their terms, then by office."""
    return sorted(proposals, key=lambda p: (p.table != "persons", p.kind, *p.row.values()))
