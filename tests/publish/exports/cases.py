"""Cases that try to break exports: nothing at all, and words, titles and names full of tricks."""

from lagebild.model.article import Article, DateRange, Failure, Outlet, Part
from lagebild.model.facts import Analysis, Entity, Event, EventTime, Mention, Statement, TimeExpression
from lagebild.model.spans import Span
from lagebild.model.stories import AttributeValue, Claim, Difference, Evidence, Picture, Record, Story
from lagebild.publish.case import Case
from tests.publish.handmade import DAY_TWO

TRICKS = (
    '</script><script>alert("1")</script>',
    "=cmd|' /C calc'!A0",
    "+1+cmd|' /C calc'!A0",
    "\x00\x01\x0b\x1b[31m\x7f\ufffe",
    "\u202egnp.exe\u202c\u2066x\u2069",
    "]]> <![CDATA[ &amp; &#0; <!-- -->",
    "[x](javascript:alert(1)) ![i](http://evil.example/p.png) `c` *b* _u_ # h | t | www.evil.example",
    "\ud800 half",
    "😀 𝔘 emoji",
    "\r\n2. list\n- item\n[^1]: note\nEND:VEVENT",
    "",
)


def empty_case() -> Case:
    """A database in which nothing could be read."""
    return Case((), Picture(), (Failure("in/broken.html", "read", "no text <found>"),))


def hostile_case(trick: str) -> Case:
    """One article in which everything that a stranger writes is the trick."""
    text = f"Am Montag sagte {trick}, das Feuer sei {trick} gelöscht.\n\n{trick}"
    words = Span(text.index("das Feuer"), text.index(" gelöscht") + len(" gelöscht"))
    fire = Span(text.index("Feuer"), text.index("Feuer") + 5)
    name = Span(len("Am Montag sagte "), len("Am Montag sagte ") + len(trick))
    article = Article(
        id=f"a{trick}",
        text=text,
        parts=(Part("body", Span(0, len(text))),),
        path=trick,
        source_id=trick,
        url=trick,
        title=trick,
        outlet=Outlet(trick, trick),
        byline=trick,
        dateline=trick,
        published=DateRange(DAY_TWO, DAY_TWO, trick),
    )
    key = f"person:{trick}"
    analysis = Analysis(
        article,
        "recipe",
        (TimeExpression("t1", Span(0, 9), "DATE", trick or None, rule=trick),),
        (Entity(key, trick, "person", aliases=(trick,), mentions=(Mention(name, "name"),), description=trick),),
        (Statement("s1", (words,), "direct", "assert", (key,)),),
        (Event("e1", "CONSULT", "occurred", (fire,), (key,), place=trick, object=trick, time=EventTime(trick)),),
    )
    proof = (Evidence(article.id, fire),)
    value = AttributeValue(trick, (article.id,), proof)
    record = Record("r1", "st1", "CONSULT", ((article.id, "e1"),), (article.id,), 1, "occurred", trick,
                    (("place", (value,)), ("date", (value,))))  # fmt: skip
    picture = Picture(
        stories=(Story("st1", trick, (article.id,), trick),),
        records=(record,),
        claims=(Claim("c1", "st1", (key,), ((article.id, "s1"),), (article.id,), 1, "single"),),
        differences=(Difference("d1", "st1", "value", trick, "r1", "conflicting", (value, value), trick),),
    )
    return Case((analysis,), picture, (Failure(trick, "read", trick),))
