"""One sense of a word in one report."""

from lagebild.languages.german.events_senses import share_senses
from lagebild.model.text import EventFrame
from tests.builders import make_document


def test_mentions_of_one_word_share_their_chances() -> None:
    document = make_document("Gründelung/Gründelung/NOUN/0/root", "Gründelungen/Gründelung/NOUN/0/root")
    chances = ((("AID", 0.9), ("OTHER", 0.1)), (("OTHER", 0.6), ("AID", 0.4)))
    frames = [EventFrame((t.span,), "AID", chances=c) for t, c in zip(document.tokens, chances, strict=True)]
    for frame in share_senses(document, frames):
        assert [kind for kind, _ in frame.chances] == ["AID", "OTHER"]
        assert abs(dict(frame.chances)["AID"] - 0.65) < 1e-9


def test_another_word_keeps_its_own_chances() -> None:
    document = make_document("Gründelung/Gründelung/NOUN/0/root", "Wiesung/Wiesung/NOUN/0/root")
    chances = ((("AID", 0.9),), (("OTHER", 0.6),))
    frames = [EventFrame((t.span,), "AID", chances=c) for t, c in zip(document.tokens, chances, strict=True)]
    assert tuple(frame.chances for frame in share_senses(document, frames)) == chances
