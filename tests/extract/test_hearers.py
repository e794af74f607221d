"""Whom a pronoun means in what somebody is told to have said to another one."""

import pytest

from lagebild.model.changes import replace
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of
from tests.extract.test_recall import links_of, name_all


@pytest.mark.parametrize(("heard", "meant"), [(True, "person:hugo-kern"), (False, "person:odo-moor")])
def test_what_a_woman_told_a_man_is_about_him_and_not_about_who_passes_it_on(heard: bool, meant: str) -> None:
    document = make_document(
        "Odo/Odo/PROPN/3/nsubj Moor/Moor/PROPN/1/flat sagte/sagen/VERB/0/root +,/,/PUNCT/10/punct Anna/Anna/PROPN/10/nsubj Rehn/Rehn/PROPN/5/flat "
        "habe/haben/AUX/10/aux/VerbForm=Fin|Mood=Sub Hugo/Hugo/PROPN/10/obj Kern/Kern/PROPN/8/flat gewarnt/warnen/VERB/3/ccomp/VerbForm=Part "
        "+,/,/PUNCT/13/punct er/er/PRON/13/nsubj/Gender=Masc|Number=Sing|PronType=Prs falle/fallen/VERB/10/ccomp/VerbForm=Fin|Mood=Sub +././PUNCT/3/punct"
    )
    said = SpeechFrame(
        (span_of(document.text, "er falle"),),
        "indirect",
        speaker=(span_of(document.text, "Anna Rehn"),),
        addressee=(span_of(document.text, "Hugo Kern"),) if heard else (),
    )
    document = name_all(replace(document, speech=(said,)), Odo_Moor="PER", Anna_Rehn="PER", Hugo_Kern="PER")
    assert links_of(document)["er"] == (meant,)
