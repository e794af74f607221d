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


def excluded_for(noun: str, *sentences: str) -> list[str]:
    document = make_document(*sentences)
    document = replace(document, names=(Name(span_of(document.text, "Moor"), "PER"),))
    frame = next(f for f in find_mentions(document) if f.form == "description" and f.span.of(document.text) == noun)
    return [span.of(document.text) for span in frame.unlike]


def test_who_is_named_in_reported_words_is_not_described_as_who_says_them() -> None:
    words = (
        "Moor/Moor/PROPN/3/nsubj sei/sein/AUX/3/cop/Mood=Sub|Tense=Pres|VerbForm=Fin krank/krank/ADJ/5/ccomp +,/,/PUNCT/3/punct "
        "sagte/sagen/VERB/0/root/Mood=Ind|VerbForm=Fin der/der/DET/7/det/Gender=Masc "
        "Politiker/Politiker/NOUN/5/nsubj/Gender=Masc|Number=Sing +././PUNCT/5/punct"
    )
    assert "Moor" in excluded_for("Politiker", words)


def test_nor_is_who_is_named_in_words_before_a_so() -> None:
    words = (
        "Moor/Moor/PROPN/3/nsubj sei/sein/AUX/3/cop/Mood=Sub|Tense=Pres|VerbForm=Fin krank/krank/ADJ/0/root +,/,/PUNCT/7/punct "
        "so/so/ADV/7/advmod der/der/DET/7/det/Gender=Masc Politiker/Politiker/NOUN/3/parataxis/Gender=Masc|Number=Sing "
        "+././PUNCT/3/punct"
    )
    assert "Moor" in excluded_for("Politiker", words)


def test_who_is_named_in_quotation_marks_does_not_say_so() -> None:
    words = (
        "„/„/PUNCT/4/punct +Moor/Moor/PROPN/4/nsubj ist/sein/AUX/4/cop/Mood=Ind|Tense=Pres|VerbForm=Fin krank/krank/ADJ/7/ccomp "
        "+“/“/PUNCT/4/punct +,/,/PUNCT/4/punct sagte/sagen/VERB/0/root/Mood=Ind|VerbForm=Fin der/der/DET/9/det/Gender=Masc "
        "Politiker/Politiker/NOUN/7/nsubj/Gender=Masc|Number=Sing +././PUNCT/7/punct"
    )
    assert "Moor" in excluded_for("Politiker", words)


def test_who_is_named_in_reported_words_is_not_whom_a_description_gives_as_their_speaker() -> None:
    said = "Moor/Moor/PROPN/3/nsubj sei/sein/AUX/3/cop/Mood=Sub|Tense=Pres|VerbForm=Fin krank/krank/ADJ/{head} +,/,/PUNCT/3/punct"
    cues = {
        "5/ccomp": "sagte/sagen/VERB/0/root/Mood=Ind der/der/DET/7/det 48-Jährige/48-Jährige/NOUN/5/nsubj/Number=Sing",
        "0/root": "so/so/ADV/7/advmod der/der/DET/7/det 48-Jährige/48-Jährige/NOUN/3/parataxis/Number=Sing",
    }
    for head, cue in cues.items():
        document = make_document(f"{said.format(head=head)} {cue}")
        document = replace(document, names=(Name(span_of(document.text, "Moor"), "PER"),))
        described = next(f for f in find_mentions(document) if f.form == "description")
        assert "Moor" in [span.of(document.text) for span in described.unlike]
