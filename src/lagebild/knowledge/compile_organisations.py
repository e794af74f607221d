"""Organisations, groups of states, regions and cities."""

from lagebild.knowledge.compile_states import WEIGHTS, add_body
from lagebild.knowledge.draft import Draft
from lagebild.knowledge.inflection import acronym_forms, adjective_forms, inflect, phrase_forms
from lagebild.knowledge.letters import slug
from lagebild.knowledge.tables import list_cell, read_table

BIG_CITY = 500_000
"""Inhabitants from which a city outweighs its namesakes."""


def add_organisations(draft: Draft) -> None:
    """Bodies beyond the states' own: unions, courts, parties, firms, authorities, clubs."""
    for row in read_table("organisations"):
        draft.add_entity(
            row["id"], row["name"], row["kind"], wikidata=row["qid"], name_en=row["name_en"], parent=row["parent"],
            type=row["type"],
        )  # fmt: skip
        for how, names in (
            ("name", (row["name"],)),
            ("short", list_cell(row["aliases"])),
            ("acronym", list_cell(row["acronyms"])),
        ):
            for name in names:
                forms = acronym_forms(name) if how == "acronym" else phrase_forms(name)
                draft.add_aliases(row["id"], forms, how, WEIGHTS[how])
        for phrase in list_cell(row["descriptions"]):
            draft.add_aliases(row["id"], phrase_forms(phrase), "short", 0.5, scan=False)
        for adjective in list_cell(row["modifiers"]):
            forms = (adjective,) if adjective.endswith("-") else adjective_forms(adjective)
            for form in forms:
                draft.add("modifier", form, row["id"], int(adjective.endswith("-")))


def add_groups(draft: Draft) -> None:
    """Groups of states, with their members."""
    for row in read_table("groups"):
        entity = f"group:{row['id']}"
        draft.add_entity(entity, row["name"], "group", wikidata=row["qid"])
        for name in (row["name"], *list_cell(row["forms"])):
            forms = phrase_forms(name, row["class"] or "feminine")
            if " " in name:
                forms += phrase_forms(name[:1].lower() + name[1:], row["class"] or "feminine")
            draft.add_aliases(entity, forms, "name" if name == row["name"] else "short", 0.9)
            for form in dict.fromkeys(forms):
                for rank, member in enumerate(list_cell(row["members"])):
                    draft.add("member", form, member, rank)


def add_lands(draft: Draft) -> None:
    """Parts of states with a government of their own."""
    for row in read_table("lands"):
        land = row["id"]
        draft.add_entity(land, row["name"], "place", wikidata=row["qid"], parent=land.split("-")[0])
        draft.add_entity(f"{land}.gov", row["government"], "organisation", parent=land)
        for name in (row["name"], *list_cell(row["aliases"])):
            draft.add_aliases(land, phrase_forms(name), "name", 0.95)
        for adjective in list_cell(row["adjectives"]):
            forms = adjective_forms(adjective)
            for form in forms:
                draft.add("modifier", form, land, 0)
                draft.add_aliases(f"{land}.gov", (f"{form} {row['government_noun']}",), "name", 0.9)
            draft.add_aliases(land, forms, "adjective", WEIGHTS["adjective"], scan=False)
        draft.add_aliases(f"{land}.gov", (row["government"],), "name", 1.0)
        first, *others = list_cell(row["adjectives"])
        owner = {**row, "adjective": first, "adjective_aliases": ";".join(others)}
        for body in read_table("land_bodies"):
            add_body(draft, owner, body)
        for demonym in list_cell(row["demonyms"]):
            draft.add_aliases(land, inflect(demonym, "demonym_m"), "demonym", 0.4, needs="actor", scan=False)


def add_places(draft: Draft) -> None:
    """Regions, rivers, seas, mountains and contested areas."""
    for row in read_table("places"):
        entity = f"place:{row['id'] or slug(row['name'])}"
        draft.add_entity(entity, row["name"], "place", wikidata=row["qid"], parent=row["parent"])
        for name in (row["name"], *list_cell(row["aliases"])):
            draft.add_aliases(entity, phrase_forms(name, "noun" if " " in name else "name"), "name", 0.9)
        for adjective in list_cell(row["adjectives"]):
            for form in adjective_forms(adjective):
                draft.add("modifier", form, entity, 0)


def add_cities(draft: Draft) -> None:
    """Cities of the GeoNames extract; names that a table by hand already gives stay as they are."""
    for row in read_table("cities"):
        entity = f"place:{slug(row['name'])}"
        if entity in draft.entities:
            entity = entity if draft.entities[entity][6] == row["country"] else f"{entity}-{row['country'].lower()}"
        if entity not in draft.entities:
            draft.add_entity(entity, row["name"], "place", parent=row["country"])
        weight = 0.85 if int(row["population"]) >= BIG_CITY else 0.75
        for name in (row["name"], *list_cell(row["aliases"])):
            draft.add_aliases(entity, phrase_forms(name), "name", weight)
