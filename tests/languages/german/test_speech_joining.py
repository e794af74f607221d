"""Parts of one content that the model marks apart are made one."""

import pytest

from lagebild.languages.german.speech_joining import join_parts
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

SOURCED = (
    "Bei/bei/ADP/2/case Stürmen/Sturm/NOUN/8/obl sind/sein/AUX/8/aux/VerbForm=Fin der/der/DET/5/det Wehr/Wehr/NOUN/8/obl "
    "zufolge/zufolge/ADP/5/case Dächer/Dach/NOUN/8/nsubj gefallen/fallen/VERB/0/root/VerbForm=Part"
)
READY = (
    "Man/man/PRON/2/nsubj hoffe/hoffen/VERB/8/ccomp/VerbForm=Fin|Mood=Sub +,/,/PUNCT/6/punct Öl/Öl/NOUN/6/obj zu/zu/PART/6/mark "
    "finden/finden/VERB/2/xcomp/VerbForm=Inf +,/,/PUNCT/2/punct sagte/sagen/VERB/0/root/VerbForm=Fin Rehn/Rehn/PROPN/8/nsubj"
)
ADDED = (
    "Er/er/PRON/2/nsubj komme/kommen/VERB/4/ccomp/VerbForm=Fin|Mood=Sub +,/,/PUNCT/2/punct sagte/sagen/VERB/0/root/VerbForm=Fin "
    "Rehn/Rehn/PROPN/4/nsubj und/und/CCONJ/7/cc ergänzte/ergänzen/VERB/4/conj/VerbForm=Fin +,/,/PUNCT/10/punct "
    "es/es/PRON/10/nsubj eile/eilen/VERB/7/ccomp/VerbForm=Fin|Mood=Sub"
)
TOLD = (
    "Rehn/Rehn/PROPN/2/nsubj lobte/loben/VERB/0/root/VerbForm=Fin die/der/DET/4/det Idee/Idee/NOUN/2/obj sehr/sehr/ADV/2/advmod "
    "+,/,/PUNCT/9/punct Bäume/Baum/NOUN/9/obj zu/zu/PART/9/mark pflanzen/pflanzen/VERB/{above}/xcomp/VerbForm=Inf"
)


def frame(document: Document, content: str, *cue: str, form: str = "indirect", speaker: str = "") -> SpeechFrame:
    said, cues = (span_of(document.text, content),), tuple(span_of(document.text, c) for c in cue)
    return SpeechFrame(said, form, cue=cues, speaker=(span_of(document.text, speaker),) if speaker else ())


def join(document: Document, *frames: SpeechFrame) -> list[str]:
    joined = join_parts(document, frames, speech_words())
    return [" … ".join(span.of(document.text) for span in f.content) for f in joined]


def test_what_one_source_phrase_tells_is_one_content() -> None:
    document = make_document(SOURCED)
    outer = SpeechFrame(
        (span_of(document.text, "Bei Stürmen"), span_of(document.text, "Dächer gefallen")),
        "indirect", cue=(span_of(document.text, "zufolge"),),
    )  # fmt: skip
    inner = frame(document, "sind", "zufolge")
    assert join(document, outer, inner) == ["Bei Stürmen … sind … Dächer gefallen"]


def test_an_infinitive_belongs_to_the_clause_on_which_it_hangs() -> None:
    document = make_document(READY)
    first = frame(document, "Man hoffe", "sagte", speaker="Rehn")
    second = frame(document, "Öl zu finden", "hoffe", "sagte", speaker="Man")
    assert join(document, first, second) == ["Man hoffe, Öl zu finden"]


def test_an_infinitive_that_another_says_inside_stays_apart() -> None:
    document = make_document(READY.replace("Man/man/PRON", "Moor/Moor/PROPN"))
    first = frame(document, "Moor hoffe", "sagte", speaker="Rehn")
    second = frame(document, "Öl zu finden", "hoffe", "sagte", speaker="Moor")
    assert join(document, first, second) == ["Moor hoffe", "Öl zu finden"]


def test_what_is_added_with_a_verb_of_its_own_is_another_content() -> None:
    document = make_document(ADDED)
    frames = frame(document, "Er komme", "sagte"), frame(document, "es eile", "sagte", "ergänzte")
    assert join(document, *frames) == ["Er komme", "es eile"]


def test_an_infinitive_of_a_noun_belongs_to_it_wherever_the_tree_hangs_it() -> None:
    document = make_document(TOLD.format(above=2))
    frames = frame(document, "die Idee sehr", "lobte", form="reported"), frame(document, "Bäume zu pflanzen", "lobte")
    assert join(document, *frames) == ["die Idee sehr, Bäume zu pflanzen"]


@pytest.mark.parametrize(("mark", "parts"), [(";", 2), (",", 1)])
def test_a_semicolon_parts_what_somebody_says_in_two_clauses(mark: str, parts: int) -> None:
    document = make_document(
        f"Nebel/Nebel/NOUN/2/nsubj störe/stören/VERB/0/root/VerbForm=Fin|Mood=Sub +{mark}/{mark}/PUNCT/5/punct man/man/PRON/5/nsubj "
        "müsse/müssen/VERB/2/parataxis/VerbForm=Fin|Mood=Sub warten/warten/VERB/5/xcomp/VerbForm=Inf"
    )
    frames = [
        SpeechFrame((span_of(document.text, words),), "free_indirect")
        for words in (f"Nebel störe{mark}", "man müsse warten")
    ]
    assert len(join_parts(document, frames, speech_words())) == parts
