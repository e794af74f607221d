"""News agencies with their credits, and outlets with their sites."""

from lagebild.knowledge.draft import Draft
from lagebild.knowledge.inflection import phrase_forms
from lagebild.knowledge.letters import slug
from lagebild.knowledge.tables import list_cell, read_table


def name_key(name: str) -> str:
    """An outlet's or agency's name without case, spaces and signs, for comparison."""
    return "".join(letter for letter in name.lower() if letter.isalnum())


def add_agencies(draft: Draft) -> None:
    """News agencies: speakers in texts, sources in credits."""
    for row in read_table("agencies"):
        entity = f"agency:{row['id']}"
        draft.add_entity(entity, row["name"], "organisation", wikidata=row["qid"], parent=row["country"], type="agency")
        for name in (row["name"], *list_cell(row["aliases"])):
            draft.add_aliases(entity, phrase_forms(name), "name" if name == row["name"] else "short", 0.9)
        for credit in (row["id"], row["name"], *list_cell(row["aliases"]), *list_cell(row["credits"])):
            draft.add("credit", name_key(credit), row["id"])
        if row["domain"]:
            draft.add("outlet", entity, row["name"], row["domain"], row["country"], "", row["ownership"], "agency")
            draft.add("outlet_key", row["domain"], entity)
            draft.add("outlet_key", name_key(row["name"]), entity)


def add_outlets(draft: Draft) -> None:
    """Newspapers, broadcasters and sites."""
    for row in read_table("outlets"):
        outlet = f"outlet:{slug(row['id'] or row['name'])}"
        domains = list_cell(row["domain"])
        cells = (row["country"], row["language"], row["owner"], row["type"])
        draft.add("outlet", outlet, row["name"], domains[0], *cells)
        draft.add_entity(outlet, row["name"], "organisation", parent=row["country"], type="outlet")
        for domain in domains:
            draft.add("outlet_key", domain, outlet)
        for name in (row["name"], *list_cell(row["aliases"])):
            draft.add("outlet_key", name_key(name), outlet)
            if name not in list_cell(row["not_in_text"]):
                draft.add_aliases(outlet, phrase_forms(name, "paper"), "name" if name == row["name"] else "short", 0.8)
