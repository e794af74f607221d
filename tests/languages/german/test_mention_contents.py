from dataclasses import replace

from lagebild.languages.german.mentions import find_mentions
from lagebild.model.text import Name
from tests.builders import make_document, span_of

TOLD = (
    "Moor/Moor/PROPN/3/nsubj {verb} krank/krank/ADJ/5/ccomp +,/,/PUNCT/3/punct sagte/sagen/VERB/0/root/Mood=Ind "
    "er/er/PRON/5/nsubj +././PUNCT/5/punct"
)


def excluded(verb: str) -> list[str]:
    """The words that the pronoun behind the verb of saying cannot mean."""
    document = make_document(TOLD.format(verb=verb))
    document = replace(document, names=(Name(span_of(document.text, "Moor"), "PER"),))
    pronoun = next(f for f in find_mentions(document) if f.form == "pronoun")
    return [span.of(document.text) for span in pronoun.unlike]


def test_who_is_named_in_reported_words_does_not_say_them() -> None:
    assert "Moor" in excluded("sei/sein/AUX/3/cop/Mood=Sub|Tense=Pres|VerbForm=Fin")


def test_who_is_named_in_the_articles_own_words_may_have_said_so() -> None:
    assert "Moor" not in excluded("ist/sein/AUX/3/cop/Mood=Ind|Tense=Pres|VerbForm=Fin")


def test_who_is_named_in_a_sentence_of_reported_words_before_does_not_say_them_either() -> None:
    before = "Lenk/Lenk/PROPN/2/nsubj lüge/lügen/VERB/0/root/Mood=Sub|Tense=Pres|VerbForm=Fin +././PUNCT/2/punct"
    now = TOLD.format(verb="sei/sein/AUX/3/cop/Mood=Sub|Tense=Pres|VerbForm=Fin")
    document = make_document(before, now)
    pronoun = next(f for f in find_mentions(document) if f.form == "pronoun")
    assert "Lenk" in [span.of(document.text) for span in pronoun.unlike]
