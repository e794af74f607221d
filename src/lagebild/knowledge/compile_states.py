"""States, their governments and other bodies, and the words that stand for them."""

from lagebild.knowledge.draft import Draft
from lagebild.knowledge.inflection import adjective_forms, inflect, is_invariable, phrase_forms
from lagebild.knowledge.letters import slug
from lagebild.knowledge.tables import Row, list_cell, read_table

WEIGHTS = {
    "name": 1.0,
    "short": 0.9,
    "acronym": 0.95,
    "metonym": 0.7,
    "translit": 0.9,
    "slip": 0.8,
    "adjective": 0.4,
    "demonym": 0.4,
}
"""How surely a wording of this kind means the entity when nothing else speaks for or against."""


def _add_names(draft: Draft, state: Row) -> None:
    draft.add_entity(state["id"], state["name"], "country", wikidata=state["qid"], name_en=state["name_en"])
    for how, names in (("name", (state["name"],)), ("short", list_cell(state["aliases"]))):
        for name in names:
            draft.add_aliases(state["id"], phrase_forms(name), how, WEIGHTS[how])
    for adjective in (state["adjective"], *list_cell(state["adjective_aliases"])):
        forms = adjective_forms(adjective)
        draft.add_aliases(state["id"], forms, "adjective", WEIGHTS["adjective"], scan=False)
        for form in forms:
            draft.add("modifier", form, state["id"], 0)
    for column in ("demonym_m", "demonym_f"):
        for demonym in list_cell(state[column]):
            forms = inflect(demonym, column)
            draft.add_aliases(state["id"], forms, "demonym", WEIGHTS["demonym"], needs="actor", scan=False)


def _add_capital(draft: Draft, state: Row) -> None:
    for name in list_cell(state["capital"]):
        forms = phrase_forms(name)
        draft.add_aliases(f"place:{slug(list_cell(state['capital'])[0])}", forms, "name", 0.9)
        if state["capital_metonym"] != "no":
            draft.add_aliases(f"{state['id']}.gov", forms, "metonym", WEIGHTS["metonym"], needs="actor")
    if state["capital"]:
        name = list_cell(state["capital"])[0]
        draft.add_entity(f"place:{slug(name)}", name, "place", wikidata=state["capital_qid"], parent=state["id"])


def _body_name(owner: Row, body: Row) -> str:
    override = owner.get("government", "") if body["suffix"] == "gov" else ""
    adjective = owner["adjective"]
    ending = "" if is_invariable(adjective) else body["name_ending"]
    return override or f"{adjective[:1].upper()}{adjective[1:]}{ending} {list_cell(body['nouns'])[0]}"


def _body_forms(owner: Row, noun: str, body: Row) -> list[str]:
    nouns = inflect(noun, body["class"])
    forms = []
    for adjective in (owner["adjective"], *list_cell(owner["adjective_aliases"])):
        if is_invariable(adjective):
            forms += [f"{adjective} {form}" for form in nouns]
            continue
        forms += [f"{adjective}{ending} {noun}" for ending in body["endings"].split(",")]
        forms += [f"{adjective}{body['genitive_ending']} {form}" for form in nouns[1:]]
    for prefix in list_cell(owner.get("prefixes", "")):
        forms += [prefix + (form if prefix.endswith("-") else form[:1].lower() + form[1:]) for form in nouns]
    if body["in_capital"]:
        forms += [f"{form} {body['in_capital']} {city}" for city in list_cell(owner["capital"]) for form in nouns]
        forms += [f"{city} {form}" for city in list_cell(owner["capital_adjective"]) for form in nouns]
    if body.get("with_name"):
        forms += [f"{form} {owner['name']}" for form in nouns]
    return forms


def add_body(draft: Draft, owner: Row, body: Row) -> None:
    """One body of a state or land, in all wordings that name the owner."""
    entity = f"{owner['id']}.{body['speaks_for'] or body['suffix']}"
    if not body["speaks_for"]:
        parent = owner["id"] if body["suffix"] == "gov" else f"{owner['id']}.{body['parent'] or 'gov'}"
        name = _body_name(owner, body)
        draft.add_entity(entity, name, body["kind"], parent=parent)
        draft.add_aliases(entity, phrase_forms(name), "name", 1.0)
    for noun in list_cell(body["nouns"]):
        forms = ["", *_body_forms(owner, noun, body)]  # no base form: the entity's own name says it better
        draft.add_aliases(entity, forms, body["how"], 0.9, needs=body["needs"])


def add_states(draft: Draft) -> None:
    """All states with their bodies."""
    for state in read_table("states"):
        _add_names(draft, state)
        for body in read_table("bodies"):
            if state["major"] or body["core"]:
                add_body(draft, state, body)
        _add_capital(draft, state)


def add_metonyms(draft: Draft) -> None:
    """Buildings, streets, seats and other words that stand for a body."""
    for row in read_table("metonyms"):
        forms = [form for word in (row["phrase"], *list_cell(row["forms"])) for form in phrase_forms(word, "noun")]
        weight = float(row["weight"] or WEIGHTS["metonym"])
        scan = row["kind"] != "description" or not row["needs"]
        draft.add_aliases(row["target"], forms, "metonym", weight, needs=row["needs"], scan=scan)
        if row["from"] or row["to"]:
            draft.limit(row["target"], dict.fromkeys(forms), row["from"], row["to"])


def add_prefixes(draft: Draft) -> None:
    """First parts of compounds that name a state or body."""
    for row in read_table("prefixes"):
        draft.add("modifier", row["prefix"], row["jurisdiction"], 1)
