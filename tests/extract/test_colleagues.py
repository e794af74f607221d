"""Whom "his colleague" means."""

import pytest

from tests.builders import make_document
from tests.extract.test_recall import links_of, name_all


@pytest.mark.parametrize(
    ("title", "colleague"),
    [("Ministerpräsident", "person:odo-moor"), ("Außenminister", None)],
)
def test_his_colleague_is_the_other_one_of_his_office(title: str, colleague: str | None) -> None:
    document = make_document(
        "Ministerpräsident/Ministerpräsident/NOUN/4/nsubj/Number=Sing Hugo/Hugo/PROPN/1/appos Rehn/Rehn/PROPN/2/flat traf/treffen/VERB/0/root "
        f"{title}/{title}/NOUN/4/obj/Number=Sing Odo/Odo/PROPN/5/appos Moor/Moor/PROPN/6/flat +././PUNCT/4/punct",
        "Sein/sein/DET/2/det:poss Amtskollege/Amtskollege/NOUN/3/nsubj/Number=Sing schwieg/schweigen/VERB/0/root +././PUNCT/3/punct",
    )
    found = links_of(name_all(document, Hugo_Rehn="PER", Odo_Moor="PER"))
    assert (colleague in found["Sein Amtskollege"]) is (colleague is not None)
    assert "person:hugo-rehn" not in found["Sein Amtskollege"]
