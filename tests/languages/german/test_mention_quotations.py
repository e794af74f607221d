"""Who speaks the quotation around a pronoun."""

from lagebild.languages.german.mentions import find_mentions
from lagebild.model.text import Document
from tests.builders import make_document


def speakers_of(document: Document) -> dict[str, str | None]:
    """The pronouns of the text with the words for who speaks the quotation around them."""
    found = [f for f in find_mentions(document) if f.form == "pronoun"]
    return {f.span.of(document.text): f.said_by.of(document.text) if f.said_by else None for f in found}


def test_speaker_may_stand_behind_the_quotation() -> None:
    document = make_document(
        "„/„/PUNCT/3/punct +Er/er/PRON/3/nsubj log/lügen/VERB/7/ccomp/VerbForm=Fin|Number=Sing oft/oft/ADV/3/advmod "
        "+“/“/PUNCT/3/punct +,/,/PUNCT/7/punct sagte/sagen/VERB/0/root Moor/Moor/PROPN/7/nsubj"
    )
    assert speakers_of(document) == {"Er": "Moor"}


def test_speaker_may_stand_before_the_colon_of_another_sentence() -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj sagte/sagen/VERB/0/root +:/:/PUNCT/2/punct",
        "„/„/PUNCT/3/punct +Er/er/PRON/3/nsubj log/lügen/VERB/0/root/VerbForm=Fin|Number=Sing oft/oft/ADV/3/advmod +“/“/PUNCT/3/punct",
    )
    assert speakers_of(document) == {"Er": "Moor"}


def test_outside_of_quotations_nobody_is_ruled_out() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj log/lügen/VERB/4/ccomp/VerbForm=Fin|Number=Sing +,/,/PUNCT/4/punct sagte/sagen/VERB/0/root "
        "Moor/Moor/PROPN/4/nsubj"
    )
    assert speakers_of(document) == {"Er": None}


def test_who_is_quoted_as_speaking_does_not_speak_another_quotation() -> None:
    document = make_document(
        "„/„/PUNCT/3/punct +Er/er/PRON/3/nsubj log/lügen/VERB/0/root/VerbForm=Fin|Number=Sing oft/oft/ADV/3/advmod +“/“/PUNCT/3/punct "
        "und/und/CCONJ/9/cc „/„/PUNCT/9/punct +Rehn/Rehn/PROPN/9/nsubj sagt/sagen/VERB/3/conj nichts/nichts/PRON/9/obj +“/“/PUNCT/9/punct"
    )
    assert speakers_of(document) == {"Er": None}
