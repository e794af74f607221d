"""Drawings of a story and the tables that say the same."""

from dataclasses import replace
from xml.etree import ElementTree

import pytest

from lagebild.model.article import DateRange
from lagebild.model.stories import Position
from lagebild.publish.case import Case
from lagebild.publish.dossier import make_environment, render_pages, render_picture
from lagebild.publish.messages import load_messages
from lagebild.publish.pictures import draw_positions, draw_sources
from lagebild.publish.story_page import PICTURES, StoryIndex, list_pictures, view_story

from .handmade import make_case

EN = load_messages("en")


def with_positions(*stances: str) -> Case:
    taken = tuple(
        Position("st1", f"l{n}", f"matter {n}", "person:rehn", stance, "assert", "a1", "s1", DateRange())
        for n, stance in enumerate(stances)
    )
    return make_case().with_picture(positions=taken)


def test_reports_that_share_text_are_joined_by_an_arc_and_stand_in_the_table() -> None:
    case = make_case()
    graph = draw_sources(case, EN, ["a1", "a2"], case.picture.reuse)
    assert graph is not None
    assert [n.source.article for n in graph.nodes] == ["a1", "a2"]
    assert len(graph.arcs) == 1
    ((a, b, passages, share),) = graph.rows
    assert (a.article, b.article, passages, share) == ("a1", "a2", 1, 13)


def test_no_graph_is_drawn_where_nothing_is_shared() -> None:
    assert draw_sources(make_case(), EN, ["a1", "a2"], ()) is None


def test_an_actor_stands_where_the_newest_report_puts_it() -> None:
    case = with_positions("for", "against")
    first = case.picture.positions[0]
    later = replace(first, stance="threatens")
    matrix = draw_positions(case, EN, [*case.picture.positions, later])
    assert matrix is not None
    assert [(s.actor, s.matter, s.stance) for s in matrix.rows] == [
        ("Sanna Rehn", "matter 0", "threatens"),
        ("Sanna Rehn", "matter 1", "against"),
    ]
    assert {s.href for s in matrix.cells} == {"article-a1.html#f-s1"}


def test_position_without_its_statement_is_not_drawn() -> None:
    (lost,) = with_positions("for").picture.positions
    assert draw_positions(make_case(), EN, [replace(lost, statement="s9")]) is None


@pytest.mark.parametrize("name", PICTURES)
def test_every_drawing_is_a_file_of_its_own(name: str) -> None:
    case = with_positions("for", "against", "threatens", "open")
    view = view_story(case, EN, StoryIndex(case), case.picture.stories[0])
    assert name in list_pictures(view)
    root = ElementTree.fromstring(render_picture(make_environment(EN), view, name))
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert root.get("role") == "img" and root.get("aria-label")
    assert not [
        e for e in root.iter() if "script" in e.tag or any(k.startswith("on") or k == "style" for k in e.attrib)
    ]
    assert f"story-st1-{name}.svg" in dict(render_pages(case, EN))


def test_hostile_names_stay_text_in_a_drawing() -> None:
    case = with_positions("for")
    view = view_story(case, EN, StoryIndex(case), replace(case.picture.stories[0]))
    drawn = render_picture(make_environment(EN), view, "sources")
    assert "<i>Blatt" not in drawn
    assert "&lt;i&gt;Blatt" in drawn
