"""A source named in a relative clause vouches for that clause alone."""

from collections.abc import Sequence

from lagebild.languages.german.speech_insets import find_clause, part_insets
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.spans import Span
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

RELATIVE = (
    "Rehn/Rehn/PROPN/{main}/nsubj +,/,/PUNCT/8/punct die/der/PRON/8/nsubj/PronType=Rel laut/laut/ADP/7/case dem/der/DET/7/det "
    "neuen/neu/ADJ/7/amod Bericht/Bericht/NOUN/8/obl floh/fliehen/VERB/1/acl +,/,/PUNCT/8/punct"
)
TOLD = RELATIVE.format(main=10) + " schlief/schlafen/VERB/0/root/VerbForm=Fin"
SAID = (
    RELATIVE.format(main=10)
    + " schlafe/schlafen/VERB/12/ccomp/VerbForm=Fin +,/,/PUNCT/10/punct sagte/sagen/VERB/0/root Kern/Kern/PROPN/12/nsubj"
)


def frame(document: Document, content: Sequence[str], cue: str = "", speaker: str = "") -> SpeechFrame:
    cues, speakers = (tuple(span_of(document.text, words) for words in (found,) if words) for found in (cue, speaker))
    return SpeechFrame(
        tuple(span_of(document.text, words) for words in content), "indirect", cue=cues, speaker=speakers
    )


def told(document: Document, *frames: SpeechFrame) -> list[tuple[list[str], list[str], list[str]]]:
    def words(spans: Sequence[Span]) -> list[str]:
        return [span.of(document.text) for span in spans]

    return [(words(f.content), words(f.cue), words(f.speaker)) for f in part_insets(document, frames, speech_words())]


def test_only_the_relative_clause_is_told_by_the_source_in_it() -> None:
    document = make_document(TOLD)
    marked = frame(document, ["Rehn, die"], "laut", "dem neuen Bericht")
    rest = frame(document, ["floh, schlief"], speaker="dem neuen Bericht")
    assert told(document, marked, rest) == [(["die", "floh"], ["laut"], ["dem neuen Bericht"])]


def test_what_somebody_says_around_it_is_one_content() -> None:
    document = make_document(SAID)
    marked = [frame(document, ["Rehn"], "sagte", "Kern"), frame(document, ["die", "floh"], "laut", "dem neuen Bericht")]
    marked.append(frame(document, ["schlafe"]))
    assert told(document, *marked) == [
        (["Rehn, die laut dem neuen Bericht floh, schlafe"], ["sagte"], ["Kern"]),
        (["die", "floh"], ["laut"], ["dem neuen Bericht"]),
    ]


def test_a_source_in_a_main_clause_stands_in_no_relative_one() -> None:
    document = make_document(TOLD)
    assert [document.tokens[i].text for i in find_clause(document, 3)] == [
        "die",
        "laut",
        "dem",
        "neuen",
        "Bericht",
        "floh",
    ]
    alone = make_document(
        "Laut/laut/ADP/2/case Bericht/Bericht/NOUN/3/obl schlief/schlafen/VERB/0/root Rehn/Rehn/PROPN/3/nsubj"
    )
    said = frame(alone, ["schlief Rehn"], "Laut", "Bericht")
    assert find_clause(alone, 0) == ()
    assert part_insets(alone, (said,), speech_words()) == [said]
