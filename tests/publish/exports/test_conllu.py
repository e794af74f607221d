"""CoNLL-U of a whole case, read back by the conllu library."""

import conllu

from lagebild.publish.exports.conllu import write_conllu
from tests.publish.handmade import make_case


def test_every_article_is_a_document_of_its_words() -> None:
    sentences = conllu.parse("".join(write_conllu(make_case())))
    documents = [s.metadata["newdoc id"] for s in sentences if "newdoc id" in s.metadata]
    assert documents == ["a1", "a2"]
    assert [t["form"] for t in sentences[0]][:2] == ["Drei", "Tote"]
    assert all(sum(t["head"] == 0 for t in s if isinstance(t["id"], int)) == 1 for s in sentences)
