from dataclasses import replace

from lagebild.model.explanation import Explanation, OpenFrame, OpenMention
from lagebild.publish.explanation import explain_json, explain_lines
from lagebild.publish.messages import load_messages
from tests.publish.handmade import FIRST, at, first_report


def explained() -> Explanation:
    mention = OpenMention(at(FIRST, "Tote"), "description", "group", "nobody_fits")
    return Explanation(
        first_report(), (mention,), (OpenFrame("event", (at(FIRST, "versage"),), "OTHER", 0.42, "model"),)
    )


def said(explanation: Explanation) -> list[str]:
    return [line.plain for line in explain_lines(explanation, load_messages("en"))]


def test_every_fact_stands_below_its_paragraph_with_its_rule_or_score() -> None:
    lines = said(explained())
    text = next(n for n, line in enumerate(lines) if line.startswith("Drei Tote"))
    below = "\n".join(lines[text:])
    for analysed in (explained().analysis.statements, explained().analysis.events, explained().analysis.times):
        for fact in analysed:
            assert any(line.startswith(f"  {fact.id} ") for line in lines[text:]), fact.id
    assert f"{explained().analysis.statements[0].score:.2f}" in below


def test_a_statement_names_the_condition_on_which_it_hangs() -> None:
    report = first_report()
    told = replace(report.statements[0], condition=(at(FIRST, "Rehn"),))
    assert any("Condition: Rehn" in line for line in said(Explanation(replace(report, statements=(told,)))))


def test_what_is_open_is_named_with_its_reason() -> None:
    lines = said(explained())
    left = lines[lines.index("Left open") :]
    assert any("Tote" in line and "nobody fits" in line for line in left)
    assert any("versage" in line and "0.42" in line for line in left)
    assert any("1 March 2024 to 31 March 2024" in line and "header" in line for line in left)


def test_a_time_of_several_candidates_is_open() -> None:
    report = first_report()
    time = replace(report.times[0], value=None, candidates=("2024-03-04", "2024-03-11"))
    lines = said(Explanation(replace(report, times=(time,))))
    left = lines[lines.index("Left open") :]
    assert any("4 March 2024 / " in line for line in left)


def test_a_day_that_may_be_another_is_not_told_as_one() -> None:
    report = first_report()
    time = replace(report.times[0], value="2024-03-11", candidates=("2024-03-04",))
    lines = said(Explanation(replace(report, times=(time,))))
    told = [line for line in lines[: lines.index("Left open")] if line.lstrip().startswith(time.id)]
    assert len(told) == 1
    assert "11 March" not in told[0]


def test_json_has_the_facts_of_the_export_and_the_open_questions_in_place() -> None:
    found = explain_json(explained())
    article = found["article"]
    for section in ("times", "entities", "statements", "events"):
        assert found[section], section
    mention = found["open"]["mentions"][0]
    assert article["text"][mention["start"] : mention["end"]] == mention["text"] == "Tote"
    assert found["open"]["frames"][0]["score"] == 0.42
    assert found["open"]["published"]["earliest"] == "2024-03-01"


def test_a_mention_says_by_which_rule_it_was_resolved() -> None:
    report = first_report()
    entity = report.entities[0]
    mention = replace(entity.mentions[0], span=at(FIRST, "Rehn"), rule="surname met before")
    report = replace(report, entities=(replace(entity, mentions=(mention,)), *report.entities[1:]))
    assert any("surname met before" in line for line in said(Explanation(report)))
    assert explain_json(Explanation(report))["entities"][0]["mentions"][0]["rule"] == "surname met before"
