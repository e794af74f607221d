"""Speech frames become statements with speakers, addressees and those who passed them on."""

from dataclasses import replace

from lagebild.extract.registry import Registry
from lagebild.extract.statements import find_statements
from lagebild.knowledge.lookup import open_knowledge
from lagebild.model.article import Article, Part
from lagebild.model.facts import Entity, Mention
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

TEXT = (
    "Biden/Biden/PROPN/2/nsubj warnte/warnen/VERB/0/root vor/vor/ADP/4/case Krieg/Krieg/NOUN/2/obl +././PUNCT/2/punct",
    "Das/das/PRON/3/nsubj sei/sein/AUX/3/cop/VerbForm=Fin|Mood=Sub falsch/falsch/ADJ/0/root +././PUNCT/3/punct",
    "Es/es/PRON/2/nsubj regnete/regnen/VERB/0/root +././PUNCT/2/punct",
    "Der/der/DET/2/det Nachbar/Nachbar/NOUN/3/nsubj klagt/klagen/VERB/0/root +././PUNCT/3/punct",
    "Man/man/PRON/2/nsubj leide/leiden/VERB/0/root/VerbForm=Fin|Mood=Sub +././PUNCT/2/punct",
)


def frame(document: Document, content: str, form: str = "free_indirect", **spans: str) -> SpeechFrame:
    given = {role: (span_of(document.text, words),) for role, words in spans.items()}
    return SpeechFrame((span_of(document.text, content),), form, **given)  # type: ignore[arg-type]


def read(document: Document, *frames: SpeechFrame, parts: tuple[Part, ...] = ()) -> tuple:  # type: ignore[type-arg]
    biden = Entity("person:biden", "Joe Biden", "person", mentions=(Mention(span_of(document.text, "Biden"), "name"),))
    registry = Registry(document, (biden,), open_knowledge())
    statements = find_statements(document, Article("a1", document.text, parts), frames, registry)
    return registry.entities, statements


def test_a_speaker_is_the_entity_of_its_words() -> None:
    document = make_document(*TEXT)
    _, (statement,) = read(document, frame(document, "vor Krieg", "reported", speaker="Biden", cue="warnte"))
    assert (statement.id, statement.speakers) == ("s1", ("person:biden",))


def test_speech_without_cue_goes_on_with_the_last_speaker() -> None:
    document = make_document(*TEXT)
    said = frame(document, "vor Krieg", "reported", speaker="Biden", cue="warnte")
    _, (_, second) = read(document, said, frame(document, "Das sei falsch"))
    assert second.speakers == ("person:biden",)
    assert second.rule.endswith("goes on with s1")


def test_speech_ends_where_narration_has_returned_for_long() -> None:
    document = make_document(*TEXT)
    said = frame(document, "vor Krieg", "reported", speaker="Biden", cue="warnte")
    _, (_, late) = read(document, said, frame(document, "Man leide"))
    assert late.speakers == ()


def test_words_that_stand_for_nobody_known_become_an_entity() -> None:
    document = make_document(*TEXT)
    entities, (statement,) = read(document, frame(document, "Man leide", speaker="Der Nachbar"))
    assert statement.speakers == ("other:der-nachbar",)
    assert entities[-1].mentions[0].span == span_of(document.text, "Der Nachbar")


def test_an_unresolved_pronoun_is_nobody() -> None:
    document = make_document(*TEXT)
    entities, (statement,) = read(document, frame(document, "falsch", "reported", speaker="Es"))
    assert statement.speakers == ()
    assert len(entities) == 1


def test_boilerplate_says_nothing() -> None:
    document = make_document(*TEXT)
    part = Part("boilerplate", span_of(document.text, "Das sei falsch."))
    _, statements = read(document, frame(document, "Das sei falsch"), parts=(part,))
    assert statements == ()


def test_what_somebody_goes_on_to_say_comes_through_the_same_paper() -> None:
    document = make_document(*TEXT)
    said = frame(document, "vor Krieg", "reported", speaker="Biden", cue="warnte", via="Nachbar")
    _, (first, second) = read(document, said, frame(document, "Das sei falsch", speaker="Biden"))
    assert second.via == first.via != ()


def test_an_act_that_the_report_tells_does_not_come_through_the_paper_of_the_words_before() -> None:
    document = make_document(*TEXT)
    said = frame(document, "Das sei falsch", speaker="Biden", via="Nachbar")
    _, (_, second) = read(document, said, frame(document, "Es regnete", "reported", speaker="Biden", cue="regnete"))
    assert second.via == ()


def test_nobody_speaks_to_himself() -> None:
    document = make_document(*TEXT)
    said = frame(document, "vor Krieg", "reported", speaker="Biden", cue="warnte", addressee="Biden")
    _, (statement,) = read(document, said)
    assert (statement.speakers, statement.addressees) == (("person:biden",), ())


def test_who_passed_on_the_words_of_another_does_not_pass_on_these() -> None:
    document = make_document(*TEXT)
    said = frame(document, "vor Krieg", "reported", speaker="Biden", cue="warnte", via="Nachbar")
    _, (first, second) = read(document, said, frame(document, "Man leide", speaker="Krieg", cue="leide", via="Nachbar"))
    assert (bool(first.via), second.via) == (True, ())


def test_who_speaks_directly_calls_himself_neither_he_nor_she() -> None:
    document = make_document(
        "Biden/Biden/PROPN/3/nsubj +:/:/PUNCT/3/punct Er/er/PRON/4/nsubj/Person=3 versprach/versprechen/VERB/0/root "
        "zu/zu/PART/6/mark gehen/gehen/VERB/4/xcomp +././PUNCT/4/punct"
    )
    outer = frame(document, "Er versprach zu gehen", "direct", speaker="Biden")
    inner = frame(document, "zu gehen", "indirect", speaker="Er", cue="versprach")
    biden = Mention(span_of(document.text, "Biden"), "name"), Mention(span_of(document.text, "Er"), "pronoun")
    registry = Registry(document, (Entity("person:biden", "Joe Biden", "person", mentions=biden),), open_knowledge())
    _, told = find_statements(document, Article("a1", document.text), [outer, inner], registry)
    assert (told.speakers, told.via) == ((), ("person:biden",))
    _, kept = find_statements(
        document, Article("a1", document.text), [replace(outer, form="indirect"), inner], registry
    )
    assert kept.speakers == ("person:biden",)


def test_whose_words_an_act_is_about_does_not_go_on() -> None:
    document = make_document(*TEXT)
    about = frame(document, "Biden warnte vor Krieg", "reported", cue="Krieg")
    said = frame(document, "vor Krieg", "indirect", speaker="Biden", cue="warnte")
    _, (*_, last) = read(document, about, said, frame(document, "Das sei falsch"))
    assert last.speakers == ()
