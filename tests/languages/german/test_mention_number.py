"""Whether a phrase stands for one or for several."""

from dataclasses import replace

import pytest

from lagebild.languages.german.mentions import find_mentions
from lagebild.model.text import Name
from tests.builders import make_document, span_of


@pytest.mark.parametrize(
    ("words", "phrase", "number"),
    [
        ("dem/der/DET/3/det alten/alt/ADJ/3/amod Piloten/Pilot/NOUN/0/root/Number=Plur", "alten Piloten", "Sing"),
        ("die/der/DET/2/det Minister/Minister/NOUN/0/root/Number=Sing", "Minister", "Plur"),
        ("Reporter/Reporter/NOUN/0/root/Number=Sing ,/,/PUNCT/3/punct die/der/PRON/1/dep", "Reporter", "Plur"),
        (
            "dem/der/DET/5/det bei/bei/ADP/3/case Rom/Rom/PROPN/4/obl vermissten/vermisst/ADJ/5/amod "
            "Piloten/Pilot/NOUN/0/root/Number=Plur",
            "Piloten",
            "Sing",
        ),
        ("in/in/ADP/2/case dem/der/PRON/4/obl Schüler/Schüler/NOUN/4/nsubj/Number=Plur wohnten/wohnen/VERB/0/root", "Schüler", "Plur"),
        ("den/der/DET/2/det Fans/Fan/NOUN/0/root/Number=Sing", "Fans", "Plur"),
        ("Jugendlicher/Jugendliche/NOUN/2/nsubj:pass/Number=Plur verletzt/verletzen/VERB/0/root", "Jugendlicher", "Sing"),
        ("Zahl/Zahl/NOUN/0/root Verletzter/Verletzte/NOUN/1/nmod/Number=Plur", "Verletzter", "Plur"),
        ("Mut/Mut/NOUN/0/root der/der/DET/3/det 19-Jährigen/19-Jährige/NOUN/1/nmod/Number=Plur", "19-Jährigen", "Sing"),
        (
            "Die/der/DET/2/det Arbeit/Arbeit/NOUN/0/root der/der/DET/5/det stärksten/stark/ADJ/5/amod "
            "Trainer/Trainer/NOUN/2/nmod",
            "stärksten Trainer",
            "Plur",
        ),
        (
            "als/als/CCONJ/4/cc der/der/DET/4/det stärkste/stark/ADJ/4/amod Trainer/Trainer/NOUN/0/root/Number=Plur",
            "stärkste Trainer",
            "Sing",
        ),
        (
            "Odo/Odo/PROPN/4/nsubj ist/sein/AUX/4/cop alleiniger/allein/ADJ/4/amod Besitzer/Besitzer/NOUN/0/root/Number=Plur",
            "alleiniger Besitzer",
            "Sing",
        ),
        ("des/der/DET/2/det Stars/Star/NOUN/0/root/Number=Plur", "Stars", "Sing"),
        ("den/der/DET/2/det Kunden/Kunde/NOUN/3/obj/Case=Dat|Number=Sing hilft/helfen/VERB/0/root", "Kunden", "Plur"),
        (
            "gegen/gegen/ADP/3/case den/der/DET/3/det Piloten/Pilot/NOUN/0/root/Case=Dat|Number=Plur",
            "Piloten",
            "Sing",
        ),
        (
            "Er/er/PRON/2/nsubj traf/treffen/VERB/0/root seinen/sein/DET/4/det:poss Kollegen/Kollege/NOUN/2/obl:arg/Case=Dat|Number=Plur",
            "seinen Kollegen",
            "Sing",
        ),
        (
            "Er/er/PRON/2/nsubj half/helfen/VERB/0/root seinen/sein/DET/4/det:poss Kollegen/Kollege/NOUN/2/obl:arg/Case=Dat|Number=Plur",
            "seinen Kollegen",
            "Plur",
        ),
        (
            "Brief/Brief/NOUN/0/root an/an/ADP/4/case den/der/DET/4/det Kollegen/Kollege/NOUN/1/nmod/Case=Dat|Number=Plur",
            "Kollegen",
            "Sing",
        ),
        ("der/der/DET/2/det Präsident/Präsident/NOUN/3/obl/Number=Plur sprach/sprechen/VERB/0/root", "Präsident", "Sing"),
        ("ein/ein/DET/3/det paar/paar/ADJ/3/amod Freunde/Freund/NOUN/0/root/Number=Sing", "Freunde", "Plur"),
        (
            "Helfer/Helfer/NOUN/4/nsubj/Number=Sing der/der/DET/3/det Stiftung/Stiftung/NOUN/1/nmod "
            "kamen/kommen/VERB/0/root/Number=Plur",
            "Helfer der Stiftung",
            "Plur",
        ),
        ("die/der/DET/2/det Vorsitzende/Vorsitzende/NOUN/0/root/Number=Plur", "Vorsitzende", "Sing"),
        ("die/der/DET/2/det Vorsitzenden/Vorsitzende/NOUN/0/root/Number=Plur", "Vorsitzenden", "Plur"),
        ("die/der/DET/2/det Deutsche/Deutsche/NOUN/0/root/Number=Plur", "Deutsche", "Sing"),
        ("die/der/DET/2/det Deutschen/Deutsche/NOUN/0/root/Number=Plur", "Deutschen", "Plur"),
        (
            "mit/mit/ADP/3/case künftigem/künftig/ADJ/3/amod Präsidenten/Präsident/NOUN/0/root/Number=Plur",
            "künftigem Präsidenten",
            "Sing",
        ),
        (
            "die/der/DET/4/det Außen-/außen/NOUN/4/conj und/und/CCONJ/4/cc "
            "Wasserminister/Wasserminister/NOUN/0/root/Number=Sing",
            "Außen- und Wasserminister",
            "Plur",
        ),
        ("ihrem/ihr/DET/2/det Kollegen/Kollege/NOUN/0/root/Number=Plur", "ihrem Kollegen", "Sing"),
        ("seines/sein/DET/2/det Vertreters/Vertreter/NOUN/0/root/Number=Plur", "seines Vertreters", "Sing"),
        ("den/der/DET/2/det Konzern/Konzern/NOUN/0/root/Case=Dat|Number=Plur", "Konzern", "Sing"),
        (
            "forderte/fordern/VERB/0/root den/der/DET/3/det Präsidenten/Präsident/NOUN/1/obl:arg/Case=Dat|Number=Plur "
            "auf/auf/ADP/1/compound:prt",
            "Präsidenten",
            "Sing",
        ),
        ("den/der/DET/2/det Aktionären/Aktionär/NOUN/0/root/Case=Acc|Number=Plur", "Aktionären", "Plur"),
        (
            "Briefe/Brief/NOUN/0/root an/an/ADP/4/case seinen/sein/DET/4/det "
            "Kollegen/Kollege/NOUN/1/nmod/Case=Dat|Number=Plur",
            "seinen Kollegen",
            "Sing",
        ),
        ("von/von/ADP/3/case seinen/sein/DET/3/det Kollegen/Kollege/NOUN/0/root/Case=Dat", "seinen Kollegen", "Plur"),
        (
            "Zimpel/Zimpel/PROPN/0/root +,/,/PUNCT/4/punct neuer/neu/ADJ/4/amod Leiter/Leiter/NOUN/1/appos/Number=Plur",
            "neuer Leiter",
            "Sing",
        ),
        ("half/helfen/VERB/0/root den/der/DET/3/det Frauen/Frau/NOUN/1/obj/Case=Acc|Number=Sing", "Frauen", "Plur"),
        ("half/helfen/VERB/0/root den/der/DET/3/det Iranern/Iraner/NOUN/1/obj/Case=Acc|Number=Sing", "Iranern", "Plur"),
        ("von/von/ADP/3/case den/der/DET/3/det Schweizern/Schweizer/NOUN/0/root/Number=Sing", "Schweizern", "Plur"),
        (
            "Zahl/Zahl/NOUN/0/root der/der/DET/3/det Iraner/Iraner/NOUN/1/nmod/Case=Gen|Number=Sing",
            "Iraner",
            "Plur",
        ),
        ("drei/drei/NUM/2/nummod Millionen/Million/NOUN/3/nmod Einwohner/Einwohner/NOUN/0/root", "Einwohner", "Plur"),
    ],
)  # fmt: skip
def test_article_and_what_follows_tell_one_from_several(words: str, phrase: str, number: str) -> None:
    document = make_document(words)
    frames = {frame.span.of(document.text): frame for frame in find_mentions(document)}
    assert frames[phrase].number == number


def test_counted_noun_is_no_title_of_the_name_behind_it() -> None:
    document = make_document(
        "alle/all/DET/2/det Abgeordneten/Abgeordnete/NOUN/3/nsubj/Number=Plur Zimpel/Zimpel/PROPN/4/obj "
        "wählen/wählen/VERB/0/root",
    )
    document = replace(document, names=(Name(span_of(document.text, "Zimpel"), "PER", 1.0),))
    assert {frame.span.of(document.text) for frame in find_mentions(document)} == {"Abgeordneten", "Zimpel"}


def test_object_without_article_stands_for_several_but_in_the_headline() -> None:
    words = "entlässt/entlassen/VERB/0/root Minister/Minister/NOUN/1/obj/Number=Sing"
    article = "entlässt/entlassen/VERB/0/root den/der/DET/3/det Minister/Minister/NOUN/1/obj/Number=Sing"
    document = make_document(words, words, article)
    assert [frame.number for frame in find_mentions(document)] == ["Sing", "Plur", "Sing"]


def test_feminine_noun_for_a_body_without_an_ending_is_one() -> None:
    document = make_document("die/der/DET/2/det Behörde/Behörde/NOUN/3/nsubj/Number=Plur droht/drohen/VERB/0/root")
    assert [f.number for f in find_mentions(document) if f.base == "Behörde"] == ["Sing"]


def test_possessive_in_the_dative_of_one_stands_before_one() -> None:
    document = make_document(
        "mit/mit/ADP/3/case ihrem/ihr/DET/3/det:poss Kollegen/Kollege/NOUN/0/root/Case=Dat|Number=Plur"
    )
    assert [f.number for f in find_mentions(document) if f.form == "description"] == ["Sing"]
