"""Whoever an article only describes has an id of this article."""

from lagebild.extract.own_ids import give_own_ids
from lagebild.knowledge.lookup import open_knowledge
from lagebild.model.article import Article
from lagebild.model.facts import Analysis, Entity, Event, Mention, Office, Statement
from lagebild.model.spans import Span


def make_entity(id: str, kind: str, *forms: str, **more: object) -> Entity:
    mentions = tuple(Mention(Span(n, n + 1), form) for n, form in enumerate(forms))
    return Entity(id, id, kind, mentions=mentions, **more)  # type: ignore[arg-type]


def ids_of(*entities: Entity) -> list[str]:
    analysis = Analysis(Article("a1", "Text"), "r", entities=entities)
    return [e.id for e in give_own_ids(analysis, open_knowledge()).entities]


def test_only_those_without_a_name_get_one():
    named = make_entity("org:rehn-werke", "organisation", "name", "description")
    bare = make_entity("org:unternehmen", "organisation", "description", "pronoun")
    group = make_entity("group:anwohner", "group", "description")
    assert ids_of(named, bare, group) == ["org:rehn-werke", "org:unternehmen-a1", "group:anwohner-a1"]


def test_states_whom_tables_know_who_is_never_mentioned_and_persons_of_the_article_keep_theirs():
    state = make_entity("country:aldemark.gov", "organisation", "description")
    known = make_entity("DE", "country", "description")
    implied = make_entity("org:unternehmen", "organisation")
    person = make_entity("person:fahrer-a1", "person", "description")
    assert ids_of(state, known, implied, person) == [
        "country:aldemark.gov",
        "DE",
        "org:unternehmen",
        "person:fahrer-a1",
    ]


def test_every_reference_follows():
    firm = make_entity("org:unternehmen", "organisation", "description")
    boss = make_entity("person:rehn", "person", "name", parent=firm.id, offices=(Office("head", firm.id),))
    event = Event("e1", "BUSINESS", "occurred", (Span(0, 1),), by=(firm.id,), place=firm.id)
    said = Statement("s1", (Span(0, 1),), "indirect", "assert", speakers=(boss.id,), via=(firm.id,))
    analysis = Analysis(
        Article("a1", "Text"), "r", entities=(firm, boss), statements=(said,), events=(event,), passing=(event,)
    )
    done = give_own_ids(analysis, open_knowledge())
    assert (done.entities[1].parent, done.entities[1].offices[0].jurisdiction) == ("org:unternehmen-a1",) * 2
    assert (done.statements[0].speakers, done.statements[0].via) == (("person:rehn",), ("org:unternehmen-a1",))
    assert (done.events[0].by, done.events[0].place) == (("org:unternehmen-a1",), "org:unternehmen-a1")
    assert done.passing == done.events


def test_words_that_only_mention_somebody_described_join_his_mentions():
    described = Entity("person:fahrer-a1", "Fahrer", "person", mentions=(Mention(Span(5, 6), "description"),))
    mentioned = Entity("person:fahrer", "Fahrer", "person", mentions=(Mention(Span(2, 3), "description"),))
    event = Event("e1", "ARREST", "occurred", (Span(0, 1),), against=("person:fahrer",))
    analysis = Analysis(Article("a1", "Text"), "r", entities=(described, mentioned), events=(event,))
    done = give_own_ids(analysis, open_knowledge())
    assert [(e.id, [m.span.start for m in e.mentions]) for e in done.entities] == [("person:fahrer-a1", [2, 5])]
    assert done.events[0].against == ("person:fahrer-a1",)
