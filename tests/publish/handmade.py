"""A small case made by hand: two reports of one ferry accident, a planned hearing, and one text with traps."""

from dataclasses import replace
from datetime import UTC, date, datetime

from lagebild.model.article import Article, DateRange, Failure, Outlet, Part
from lagebild.model.facts import (
    Analysis,
    Entity,
    Event,
    EventTime,
    Figure,
    Mention,
    Office,
    Statement,
    TimeExpression,
)
from lagebild.model.judgements import Anchor, Judgement, hash_text
from lagebild.model.spans import Span
from lagebild.model.stories import (
    AgendaEntry,
    AttributeValue,
    Claim,
    Difference,
    Evidence,
    LedgerEntry,
    Passage,
    Picture,
    Position,
    Record,
    Reuse,
    StatusChange,
    Story,
    TermContrast,
    TermSide,
    Verdict,
)
from lagebild.publish.case import Case

FIRST = "Drei Tote auf der Fähre. Kapitän Rehn sagte, am Montag habe ein Feuer gewütet, falls die Pumpe versage."
SECOND = "Die Fähre brannte am Montag. Es gibt sieben Tote.\n\nFoto: Hafen <b>\n\nAm 12. März 2024 tagt der Ausschuss."
DAY_ONE, DAY_TWO = date(2024, 3, 5), date(2024, 3, 6)


def at(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def first_report() -> Analysis:
    article = Article(
        id="a1",
        text=FIRST,
        parts=(Part("body", Span(0, len(FIRST))),),
        path="in/first.txt",
        source_id="first",
        url="https://example.org/first",
        title='<script>alert("1")</script> Fähre & Feuer',
        outlet=Outlet("blatt", "Das <i>Blatt</i>"),
        agencies=("dpa",),
        published=DateRange(date(2024, 3, 1), date(2024, 3, 31), "header"),
    )
    captain = Office("captain", "org:line", date(2020, 1, 1))
    named = Mention(at(FIRST, "Kapitän Rehn"), "description")
    rehn = Entity("person:rehn", "Sanna Rehn", "person", None, ("Rehn",), (captain,), (named,))
    said = Statement(
        id="s1",
        content=(at(FIRST, "am Montag habe ein Feuer gewütet"),),
        form="indirect",
        act="assert",
        speakers=("person:rehn",),
        speaker_spans=(at(FIRST, "Kapitän Rehn"),),
        cue=(at(FIRST, "sagte"),),
        condition=(at(FIRST, "falls die Pumpe versage"),),
    )
    fire = Event(
        id="e1",
        type="ACCIDENT",
        status="alleged",
        trigger=(at(FIRST, "Feuer"), at(FIRST, "gewütet")),
        time=EventTime("2024-03-04", "2024-03-04", "2024-03-04", "t1"),
        figures=(Figure(at(FIRST, "Drei Tote"), "killed", 3.0, 3.0, 3.0),),
        statement="s1",
    )
    monday = TimeExpression("t1", at(FIRST, "am Montag"), "DATE", "2024-03-04", rule="weekday", anchor="published")
    return Analysis(article, "recipe", (monday,), (rehn,), (said,), (fire,))


def second_report() -> Analysis:
    caption = at(SECOND, "Foto: Hafen <b>")
    article = Article(
        id="a2",
        text=SECOND,
        parts=(
            Part("body", Span(0, caption.start - 2)),
            Part("caption", caption),
            Part("body", Span(caption.end + 2, len(SECOND))),
        ),
        path="in/second.txt",
        source_id="second",
        url="javascript:alert(1)",
        title="[bold]Feuer[/bold]\x1b[31m",
        outlet=Outlet("kurier", "Kurier"),
        published=DateRange(DAY_TWO, DAY_TWO, "header"),
    )
    rehn = Entity("person:sanna-rehn", "S. Rehn", "person", wikidata="Q1")
    fire = Event("e1", "ACCIDENT", "occurred", (at(SECOND, "brannte"),), parties=("org:line",))
    hearing = Event(
        "e2",
        "CONSULT",
        "scheduled",
        (at(SECOND, "tagt"),),
        time=EventTime("2024-03-12", clock="10:30+01:00"),
    )
    day = TimeExpression("t1", at(SECOND, "Am 12. März 2024"), "DATE", "2024-03-12")
    return Analysis(article, "recipe", (day,), (rehn,), (), (fire, hearing))


def proof(article: str, words: str) -> Evidence:
    return Evidence(article, at({"a1": FIRST, "a2": SECOND}[article], words))


def fire_record() -> Record:
    toll = (
        AttributeValue("3", ("a1",), (proof("a1", "Drei Tote"),)),
        AttributeValue("7", ("a2",), (proof("a2", "sieben Tote"),)),
    )
    day = (AttributeValue("2024-03-04", ("a1", "a2"), (proof("a1", "am Montag"), proof("a2", "am Montag"))),)
    return Record(
        id="r1",
        story="st1",
        type="ACCIDENT",
        events=(("a1", "e1"), ("a2", "e1")),
        articles=("a1", "a2"),
        origins=2,
        status="occurred",
        title="Feuer auf der Fähre",
        attributes=(("date", day), ("killed", toll)),
        verdicts=(("date", Verdict("compatible", "both say Monday")), ("killed", Verdict("conflicting", "3 and 7"))),
        history=(
            StatusChange("alleged", "a1", DateRange(DAY_ONE, DAY_ONE)),
            StatusChange("occurred", "a2", DateRange(DAY_TWO, DAY_TWO)),
        ),
        because=("same day and type",),
    )


def make_picture() -> Picture:
    fire = fire_record()
    hearing = Record("r2", "st1", "CONSULT", (("a2", "e2"),), ("a2",), 1, "scheduled", "Sitzung des Ausschusses")
    difference = Difference(
        "d1", "st1", "value", "killed", "r1", "conflicting", dict(fire.attributes)["killed"], "both speak of the fire"
    )
    terms = (
        TermSide("Feuer", ("a1",), distanced=True, evidence=(proof("a1", "Feuer"),)),
        TermSide("brannte", ("a2",), evidence=(proof("a2", "brannte"),)),
    )
    passage = Passage(at(FIRST, "auf der Fähre"), at(SECOND, "Die Fähre"), 0.8)
    planned = AgendaEntry(
        "r2", "st1", "2024-03-12", "Sitzung des Ausschusses", ("org:line",), None, "scheduled", ("a2",), DAY_TWO,
        (proof("a2", "tagt"),),
    )  # fmt: skip
    owed = LedgerEntry("l1", "st1", ("person:rehn",), "demand", ("org:line",), "Pumpe", None, "open", (("a1", "s1"),))
    stand = Position("st1", "l1", "Pumpe", "person:rehn", "for", "demand", "a1", "s1", DateRange(DAY_ONE, DAY_ONE))
    return Picture(
        stories=(Story("st1", "Fähre & <Feuer>", ("a1", "a2"), "same accident"),),
        records=(fire, hearing),
        claims=(Claim("c1", "st1", ("person:rehn",), (("a1", "s1"),), ("a1",), 1, "single"),),
        differences=(difference,),
        reuse=(Reuse(("a1", "a2"), (passage,), ("Pumpe",), "dpa", "st1"),),
        terms=(TermContrast("st1", "fire", terms),),
        agenda=(planned,),
        ledger=(owed,),
        positions=(stand,),
        published=(("a1", DateRange(DAY_ONE, DAY_ONE, "the other report came a day later")),),
        same_entities=(("person:sanna-rehn", "person:rehn"),),
    )


def make_case() -> Case:
    failure = Failure("in/broken.html", "read", "no text <found>")
    return Case((second_report(), first_report()), make_picture(), (failure,), judgements=(make_judgement(),))


def make_judgement() -> Judgement:
    anchor = Anchor("a1", hash_text(FIRST), "event", at(FIRST, "Feuer"), "Feuer", type="ACCIDENT")
    made = datetime(2024, 3, 7, 9, 30, tzinfo=UTC)
    return Judgement("j1", "edited", "event", (anchor,), "Ada", made, field="status", value="occurred", note="[Anruf]")


def with_title(case: Case, title: str) -> Case:
    first, *others = case.analyses
    return replace(case, analyses=(replace(first, article=replace(first.article, title=title)), *others))
