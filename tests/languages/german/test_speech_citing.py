"""Whom a report cites spoke, and the report passed it on."""

from lagebild.languages.german.speech_citing import cite
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

RELYING = (
    "Laut/laut/ADP/2/case Agentur/Agentur/NOUN/10/obl +,/,/PUNCT/8/punct die/der/PRON/8/nsubj/PronType=Dem,Rel "
    "sich/sich/PRON/8/obj auf/auf/ADP/7/case Zeugen/Zeuge/NOUN/8/obl beruft/berufen/VERB/2/acl/VerbForm=Fin +,/,/PUNCT/2/punct "
    "fehlt/fehlen/VERB/0/root/VerbForm=Fin Geld/Geld/NOUN/10/nsubj +././PUNCT/10/punct"
)


def said(document: Document, content: str, **roles: str) -> tuple[list[str], list[str]]:
    given = {role: (span_of(document.text, words),) for role, words in roles.items()}
    frame = cite(document, SpeechFrame((span_of(document.text, content),), "indirect", **given), speech_words())  # type: ignore[arg-type]
    return [s.of(document.text) for s in frame.speaker], [s.of(document.text) for s in frame.via]


def test_whose_statements_are_cited_spoke() -> None:
    document = make_document(
        "Geld/Geld/NOUN/2/nsubj fehle/fehlen/VERB/4/ccomp/VerbForm=Fin +,/,/PUNCT/2/punct meldete/melden/VERB/0/root/VerbForm=Fin "
        "Borealis/Borealis/PROPN/4/nsubj unter/unter/ADP/7/case Berufung/Berufung/NOUN/4/obl auf/auf/ADP/9/case "
        "Angaben/Angabe/NOUN/4/obl aus/aus/ADP/11/case Amtskreisen/Amtskreis/NOUN/9/nmod +././PUNCT/4/punct"
    )
    assert said(document, "Geld fehle", cue="meldete", speaker="Borealis") == (["Amtskreisen"], ["Borealis"])


def test_whose_citing_it_is_does_not_speak() -> None:
    document = make_document(
        "Geld/Geld/NOUN/2/nsubj fehle/fehlen/VERB/4/ccomp/VerbForm=Fin +,/,/PUNCT/2/punct heißt/heißen/VERB/0/root/VerbForm=Fin "
        "es/es/PRON/4/nsubj unter/unter/ADP/7/case Berufung/Berufung/NOUN/4/obl der/der/DET/9/det Zeitung/Zeitung/NOUN/7/nmod "
        "auf/auf/ADP/11/case Zeugen/Zeuge/NOUN/7/nmod +././PUNCT/4/punct"
    )
    assert said(document, "Geld fehle", cue="heißt")[0] == ["Zeugen"]


def test_who_cites_himself_speaks() -> None:
    document = make_document(
        "Geld/Geld/NOUN/2/nsubj fehle/fehlen/VERB/4/ccomp/VerbForm=Fin +,/,/PUNCT/2/punct meldete/melden/VERB/0/root/VerbForm=Fin "
        "Borealis/Borealis/PROPN/4/nsubj unter/unter/ADP/7/case Berufung/Berufung/NOUN/4/obl auf/auf/ADP/10/case "
        "eigene/eigen/ADJ/10/amod Quellen/Quelle/NOUN/7/nmod +././PUNCT/4/punct"
    )
    assert said(document, "Geld fehle", cue="meldete", speaker="Borealis") == (["Borealis"], [])


def test_whom_an_agency_relies_on_spoke() -> None:
    document = make_document(RELYING)
    assert said(document, "fehlt Geld", cue="Laut", speaker="Zeugen") == (["Zeugen"], ["Agentur"])


def test_whom_others_rely_on_does_not_speak_for_somebody_else() -> None:
    document = make_document(RELYING)
    assert said(document, "fehlt", cue="fehlt", speaker="Geld") == (["Geld"], [])


def test_on_whom_a_paper_relies_spoke() -> None:
    document = make_document(
        "Nach/nach/ADP/2/case Darstellung/Darstellung/NOUN/12/obl eines/ein/DET/4/det Gastes/Gast/NOUN/2/nmod/Case=Gen +,/,/PUNCT/10/punct "
        "auf/auf/ADP/7/case den/der/PRON/10/obl/PronType=Dem,Rel sich/sich/PRON/10/obj Borealis/Borealis/PROPN/10/nsubj "
        "beruft/berufen/VERB/4/acl/VerbForm=Fin +,/,/PUNCT/4/punct fehlt/fehlen/VERB/0/root/VerbForm=Fin Geld/Geld/NOUN/12/nsubj +././PUNCT/12/punct"
    )
    assert said(document, "fehlt Geld", cue="Darstellung", speaker="eines Gastes") == (["eines Gastes"], ["Borealis"])


def test_who_is_relied_on_in_the_next_sentence_said_what_stands_before() -> None:
    document = make_document(
        "Geld/Geld/NOUN/2/nsubj fehlt/fehlen/VERB/0/root/VerbForm=Fin +././PUNCT/2/punct",
        "Das/der/PRON/2/nsubj meldet/melden/VERB/0/root/VerbForm=Fin Borealis/Borealis/PROPN/2/nsubj und/und/CCONJ/5/cc "
        "beruft/berufen/VERB/2/conj/VerbForm=Fin sich/sich/PRON/5/obj auf/auf/ADP/8/case Zeugen/Zeuge/NOUN/5/obl +././PUNCT/2/punct",
    )
    assert said(document, "Geld fehlt", cue="meldet", speaker="Borealis") == (["Zeugen"], ["Borealis"])
