from dataclasses import replace
from datetime import date

from lagebild.extract.leftovers import explain_article
from lagebild.knowledge.lookup import open_knowledge
from lagebild.languages.german.pack import GermanPack
from lagebild.model.article import Article, DateRange, Part
from lagebild.model.explanation import Explanation
from lagebild.model.text import Document, EventFrame, Name
from tests.builders import make_untagged, span_of

DAY = date(2021, 12, 31)


def explain(document: Document, *parts: Part) -> Explanation:
    article = Article("a1", document.text, parts=parts, published=DateRange(DAY, DAY))
    return explain_article(article, document, GermanPack(), open_knowledge(), "recipe")


def test_a_pronoun_that_nobody_can_be_is_left_open_with_its_reason() -> None:
    found = explain(make_untagged("Danach sagte er nichts."))
    assert [(m.form, m.because) for m in found.mentions] == [("pronoun", "no_antecedent")]


def test_a_pronoun_with_one_antecedent_is_not_open() -> None:
    text = "Sanna Rehn kam an. Dann ging sie."
    document = replace(make_untagged(text), names=(Name(span_of(text, "Sanna Rehn"), "PER"),))
    assert explain(document).mentions == ()


def test_a_frame_of_the_model_that_became_no_fact_is_kept_with_its_score() -> None:
    text = "Das Foto zeigt einen Brand."
    frame = EventFrame((span_of(text, "Brand"),), "DISASTER", score=0.3)
    document = replace(make_untagged(text), events=(frame,))
    furniture = Part("boilerplate", span_of(text, text))
    assert explain(document, furniture).frames == ()
    found = explain(document)
    told = [s for e in found.analysis.events for s in e.trigger] + [s for f in found.frames for s in f.spans]
    assert span_of(text, "Brand") in told
