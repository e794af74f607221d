"""Words that may name a happening in passing become events of their own, with no time but theirs."""

from datetime import date

from lagebild.extract.passing import find_passing
from lagebild.extract.registry import Registry
from lagebild.knowledge.lookup import open_knowledge
from lagebild.model.article import Article, DateRange, Part
from lagebild.model.facts import Event, Statement, TimeExpression
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of

DAY = date(2024, 3, 10)
STRIKE = make_document(
    "Nach/nach/ADP/3/case dem/der/DET/3/det Streik/Streik/NOUN/6/obl vom/von/ADP/5/case Montag/Montag/PROPN/3/nmod "
    "feiern/feiern/VERB/0/root sie/sie/PRON/6/nsubj heute/heute/ADV/6/advmod +././PUNCT/6/punct"
)


def read(*frames: EventFrame, parts: tuple[Part, ...] = ()) -> tuple[Event, ...]:
    article = Article("a1", STRIKE.text, parts=parts, published=DateRange(DAY, DAY, "given"))
    times = tuple(
        TimeExpression(f"t{n}", span_of(STRIKE.text, words), "DATE", day, None, None, day, day)
        for n, (words, day) in enumerate((("Montag", "2024-03-04"), ("heute", "2024-03-10")), 1)
    )
    said = Statement("s1", (span_of(STRIKE.text, "feiern sie heute"),), "indirect", "assert")
    registry = Registry(STRIKE, (), open_knowledge())
    return find_passing(STRIKE, article, frames, times, (said,), registry)


def test_each_has_the_time_of_its_own_words_and_the_statement_around_it():
    strike = EventFrame((span_of(STRIKE.text, "Streik"),), "PROTEST", time=(span_of(STRIKE.text, "Montag"),))
    feast = EventFrame((span_of(STRIKE.text, "feiern"),), "CULTURE")
    told = [(e.id, e.type, e.time.value, e.statement) for e in read(strike, feast)]
    assert told == [("p1", "PROTEST", "2024-03-04", None), ("p2", "CULTURE", None, "s1")]


def test_what_is_no_text_of_the_report_names_nothing():
    feast = EventFrame((span_of(STRIKE.text, "feiern"),), "CULTURE")
    assert read(feast, parts=(Part("boilerplate", span_of(STRIKE.text, "feiern sie heute")),)) == ()
