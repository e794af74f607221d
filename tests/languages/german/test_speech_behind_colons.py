"""What is said behind a colon, and behind a condition, is said as a whole."""

from dataclasses import replace

from lagebild.languages.german.speech_behind_colons import read_behind_colons, read_behind_conditions
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

THREAT = make_document(
    "Rehn/Rehn/PROPN/2/nsubj droht/drohen/VERB/0/root/VerbForm=Fin|Mood=Ind|Tense=Pres +:/:/PUNCT/8/punct "
    "Wenn/wenn/SCONJ/6/mark keiner/keiner/PRON/6/nsubj kommt/kommen/VERB/8/advcl/VerbForm=Fin|Mood=Ind|Tense=Pres "
    "+,/,/PUNCT/6/punct schließen/schließen/VERB/2/ccomp/VerbForm=Fin|Mood=Ind|Tense=Pres wir/wir/PRON/8/nsubj "
    "das/der/DET/11/det Tor/Tor/NOUN/8/obj +././PUNCT/2/punct"
)
WHOLE = "Wenn keiner kommt, schließen wir das Tor"
CONDITION = make_document(
    "Rehn/Rehn/PROPN/2/nsubj drohte/drohen/VERB/0/root/VerbForm=Fin|Mood=Ind|Tense=Past +,/,/PUNCT/6/punct "
    "wenn/wenn/SCONJ/6/mark keiner/keiner/PRON/6/nsubj komme/kommen/VERB/8/advcl/VerbForm=Fin|Mood=Sub|Tense=Pres "
    "+,/,/PUNCT/6/punct werde/werden/AUX/10/aux/VerbForm=Fin|Mood=Sub|Tense=Pres er/er/PRON/10/nsubj "
    "klagen/klagen/VERB/2/ccomp/VerbForm=Inf +././PUNCT/2/punct"
)


def frame(
    document: Document, content: str, cue: str = "", speaker: str = "Rehn", form: str = "indirect"
) -> SpeechFrame:
    spans = {name: (span_of(document.text, words),) if words else () for name, words in (("c", cue), ("s", speaker))}
    return SpeechFrame((span_of(document.text, content),), form, cue=spans["c"], speaker=spans["s"], rule="model")


def told(document: Document, frames: list[SpeechFrame]) -> list[str]:
    return [span.of(document.text) for f in frames for span in f.content]


def test_a_clause_behind_a_verb_of_saying_and_a_colon_is_said() -> None:
    (found,) = read_behind_colons(THREAT, (), speech_words())
    assert told(THREAT, [found]) == [WHOLE]
    assert (found.act, found.speaker, found.cue) == (
        "threaten",
        (span_of(THREAT.text, "Rehn"),),
        (span_of(THREAT.text, "droht"),),
    )


def test_a_part_of_it_grows_to_the_whole() -> None:
    part = frame(THREAT, "schließen wir das Tor", "droht")
    assert told(THREAT, read_behind_colons(THREAT, [part], speech_words())) == [WHOLE]


def test_what_somebody_else_says_there_is_left() -> None:
    other = frame(THREAT, "das Tor", "schließen", "wir")
    assert read_behind_colons(THREAT, [other], speech_words()) == [other]
    quoted = replace(frame(THREAT, "das Tor"), form="direct")
    assert read_behind_colons(THREAT, [quoted], speech_words()) == [quoted]


def test_what_no_verb_of_saying_announces_is_nobodys() -> None:
    text = THREAT.text
    tokens = tuple(replace(t, lemma="laufen", text="läuft") if t.text == "droht" else t for t in THREAT.tokens)
    assert read_behind_colons(replace(THREAT, tokens=tokens, text=text), (), speech_words()) == []


def test_the_main_clause_behind_a_condition_is_a_part_of_what_is_said() -> None:
    condition = frame(CONDITION, "wenn keiner komme", "drohte")
    rest = frame(CONDITION, "werde er klagen", form="free_indirect")
    found = read_behind_conditions(CONDITION, [condition, rest], speech_words())
    assert told(CONDITION, found) == ["wenn keiner komme, werde er klagen"]


def test_the_condition_before_a_main_clause_is_a_part_of_what_is_said() -> None:
    rest = frame(CONDITION, "werde er klagen", "drohte")
    found = read_behind_conditions(CONDITION, [rest], speech_words())
    assert told(CONDITION, found) == ["wenn keiner komme, werde er klagen"]


def test_a_clause_that_is_no_condition_stays_as_it_is() -> None:
    text = CONDITION.text
    tokens = tuple(replace(t, lemma="weil", text="weil") if t.text == "wenn" else t for t in CONDITION.tokens)
    reason = replace(CONDITION, tokens=tokens, text=text)
    rest = frame(reason, "werde er klagen", "drohte")
    assert read_behind_conditions(reason, [rest], speech_words()) == [rest]


INSERTED = make_document(
    "Wenn/wenn/SCONJ/3/mark keiner/kein/PRON/3/nsubj komme/kommen/VERB/5/advcl/VerbForm=Fin|Mood=Sub +,/,/PUNCT/5/punct "
    "sagte/sagen/VERB/0/root/VerbForm=Fin Rehn/Rehn/PROPN/5/nsubj +,/,/PUNCT/10/punct werde/werden/AUX/10/aux/VerbForm=Fin|Mood=Sub "
    "er/er/PRON/10/nsubj klagen/klagen/VERB/5/ccomp +././PUNCT/5/punct"
)
BEFORE = make_document(
    "Wenn/wenn/SCONJ/3/mark keiner/kein/PRON/3/nsubj komme/kommen/VERB/7/advcl/VerbForm=Fin|Mood=Sub +,/,/PUNCT/7/punct "
    "werde/werden/AUX/7/aux/VerbForm=Fin|Mood=Sub er/er/PRON/7/nsubj klagen/klagen/VERB/9/ccomp +,/,/PUNCT/9/punct "
    "drohte/drohen/VERB/0/root/VerbForm=Fin Rehn/Rehn/PROPN/9/nsubj +././PUNCT/9/punct"
)


def test_words_that_tell_who_says_it_may_stand_between_a_condition_and_its_main_clause() -> None:
    (found,) = read_behind_conditions(INSERTED, [frame(INSERTED, "werde er klagen", "sagte")], speech_words())
    assert [c.of(INSERTED.text) for c in found.content] == ["Wenn keiner komme", "werde er klagen"]


def test_words_behind_it_that_tell_who_says_it_are_no_part_of_it() -> None:
    condition = frame(BEFORE, "Wenn keiner komme", "drohte")
    (found,) = read_behind_conditions(BEFORE, [condition, frame(BEFORE, "werde er klagen", "drohte")], speech_words())
    assert told(BEFORE, [found]) == ["Wenn keiner komme, werde er klagen"]
    assert (found.cue, found.speaker) == (condition.cue, condition.speaker)
