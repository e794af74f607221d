"""Words of the lexicon that name a happening beside those that the text tells."""

from dataclasses import replace

from lagebild.languages.german.events_passing import find_passing
from tests.builders import make_document, span_of

STRIKE = make_document(
    "Nach/nach/ADP/3/case dem/der/DET/3/det Streik/Streik/NOUN/5/obl heute/heute/ADV/5/advmod "
    "verhandeln/verhandeln/VERB/0/root die/der/DET/7/det Männer/Mann/NOUN/5/nsubj +././PUNCT/5/punct",
    times=("heute",),
)


def told(document, *taken):
    frames = find_passing(document, [span_of(document.text, words) for words in taken], None)
    return [(frame.trigger[0].of(document.text), frame.type) for frame in frames]


def test_words_that_may_name_a_happening_are_given_with_their_type():
    assert told(STRIKE) == [("Streik", "PROTEST"), ("verhandeln", "CONSULT")]


def test_a_verb_that_often_means_something_else_names_nothing_by_itself():
    offer = make_document(
        "Sie/sie/PRON/2/nsubj bieten/bieten/VERB/0/root ein/ein/DET/4/det Angebot/Angebot/NOUN/2/obj +././PUNCT/2/punct"
    )
    assert [words for words, _ in told(offer)] == ["Angebot"]


def test_words_of_events_and_of_what_is_no_text_are_left_out():
    assert told(STRIKE, "verhandeln") == [("Streik", "PROTEST")]
    assert told(replace(STRIKE, skipped=(span_of(STRIKE.text, "Nach dem Streik"),))) == [("verhandeln", "CONSULT")]


def test_each_says_by_what_it_was_found():
    assert find_passing(STRIKE, (), None)[0].rule == "lexicon: Streik; told by other reports"


def test_how_sure_it_is_the_model_says_where_no_word_tells():
    statuses = tuple("scheduled" if t.text == "Streik" else "occurred" for t in STRIKE.tokens)
    frames = find_passing(replace(STRIKE, statuses=statuses), (), None)
    assert [f.status for f in frames if f.type == "PROTEST"] == ["scheduled"]


def on_a_day(verb, *, mood="Ind", tense="Pres", end="."):
    return make_document(
        f"Der/der/DET/2/det Rat/Rat/NOUN/3/nsubj {verb}/befinden/VERB/0/root/VerbForm=Fin|Mood={mood}|Tense={tense} "
        f"am/an/ADP/5/case Freitag/Freitag/PROPN/3/obl darüber/darüber/ADV/3/advmod +{end}/{end}/PUNCT/3/punct",
        times=("Freitag",),
    )


def test_any_verb_on_a_day_may_tell_a_plan():
    (frame,) = find_passing(on_a_day("befindet"), (), None)
    assert (frame.status, frame.rule) == ("scheduled", "befinden on a day to come")
    assert find_passing(on_a_day("befindet"), (), None)[0].time == (span_of("Der Rat befindet am Freitag", "Freitag"),)


def test_what_is_past_or_asked_is_no_plan():
    assert find_passing(on_a_day("befand", tense="Past"), (), None) == ()
    assert find_passing(on_a_day("befindet", end="?"), (), None) == ()


def test_a_noun_that_is_on_a_day_is_a_plan():
    document = make_document(
        "Neuer/neu/ADJ/2/amod Termin/Termin/NOUN/4/nsubj ist/sein/AUX/4/cop Freitag/Freitag/PROPN/0/root "
        "+././PUNCT/4/punct",
        times=("Freitag",),
    )
    (frame,) = find_passing(document, (), None)
    assert (frame.trigger, frame.time) == (
        (span_of(document.text, "Termin"),),
        (span_of(document.text, "Freitag"),),
    )
    assert find_passing(document, (span_of(document.text, "Termin"),), None) == ()
