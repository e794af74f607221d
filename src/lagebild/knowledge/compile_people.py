"""Persons, the offices they held and the nouns that name offices."""

from lagebild.knowledge.draft import Draft
from lagebild.knowledge.inflection import inflect, phrase_forms, plural_forms
from lagebild.knowledge.letters import slug
from lagebild.knowledge.names import name_skeleton
from lagebild.knowledge.tables import LIST_SEPARATOR, Row, list_cell, read_table

SURNAME_WEIGHT = 0.5
"""A bare surname fits many people: it counts when the article has introduced the person or the rank is high."""
TOP_SURNAME_WEIGHT = 0.7
"""A bare surname of somebody who led a state, a government or a world body."""


def surname_of(person: Row) -> str:
    """The part of the name that stands alone in a text."""
    return person["surname"] or person["name"].split()[-1]


def person_id(person: Row) -> str:
    """Readable id, surname first; a table row may give its own to tell namesakes apart."""
    surname = surname_of(person)
    given = " ".join(person["name"].replace(surname, " ", 1).split())
    return person["id"] or f"person:{slug(f'{surname} {given}')}"


def _surname_last(name: str, surname: str) -> str:
    return " ".join([*name.replace(surname, " ", 1).split(), surname])


def _add_person(draft: Draft, person: Row, top: bool) -> None:
    entity, surname = person_id(person), surname_of(person)
    draft.add_entity(
        entity,
        person["name"],
        "person",
        wikidata=person["qid"],
        name_en=person["name_en"],
        gender=person["gender"],
        parent=person["state"],
    )
    draft.add_aliases(entity, inflect(person["name"], "name"), "name", 1.0)
    for alias in list_cell(person["aliases"]):
        draft.add_aliases(entity, inflect(alias, "name"), "translit" if " " in alias else "short", 0.9)
    weight = TOP_SURNAME_WEIGHT if top else SURNAME_WEIGHT
    draft.add_aliases(entity, inflect(surname, "name"), "short", weight)
    for name in dict.fromkeys((person["name"], person["name_en"], *list_cell(person["aliases"]))):
        draft.add("skeleton", name_skeleton(surname).split()[-1], name_skeleton(_surname_last(name, surname)), entity)
        if key := name_skeleton(name):
            draft.add("skeleton", key.split()[-1], key, entity)


def add_people(draft: Draft) -> None:
    """All persons with their terms."""
    ranks = {row["role"]: row["rank"] for row in read_table("role_kinds")}
    terms = read_table("offices")
    for role, rank in ranks.items():
        draft.add("ranked", role, int(rank))
    top = {row["person"] for row in terms if ranks.get(row["role"]) == "1"}
    states = {row["person"]: row["jurisdiction"] for row in sorted(terms, key=lambda row: row["start"])}
    ids = {}
    for person in read_table("persons"):
        ids[person["name"]] = person_id(person)
        person["state"] = person["state"] or states.get(person["name"], "")
        _add_person(draft, person, person["name"] in top)
    for row in terms:
        draft.add(
            "office", ids[row["person"]], row["role"], row["jurisdiction"], row["start"] or None, row["end"] or None
        )
    for row in read_table("memberships"):
        draft.add("membership", ids[row["person"]], row["party"], row["start"] or None, row["end"] or None)


def add_role_nouns(draft: Draft) -> None:
    """The nouns in all their forms, for men and women."""
    for rank, row in enumerate(read_table("roles")):
        for gender, column, word_class in (("m", "noun_m", row["class"]), ("f", "noun_f", row["class_f"])):
            where = list_cell(row["jurisdiction"])
            for noun in list_cell(row[column]):
                plurals = plural_forms(noun, word_class or "role")
                for form in phrase_forms(noun, word_class or "role"):
                    draft.add(
                        "noun",
                        form,
                        row["role"],
                        None if row["any_gender"] else gender,
                        where[0] if where else None,
                        int(bool(row["same_role"])),
                        noun,
                        int(bool(row["former"])),
                        int(form in plurals),
                        rank,
                        LIST_SEPARATOR.join(where[1:]),
                    )
    for row in read_table("fallbacks"):
        for rank, becomes in enumerate(list_cell(row["becomes"])):
            for jurisdiction in list_cell(row["jurisdictions"]):
                draft.add("fallback", row["role"], becomes, jurisdiction, rank)
