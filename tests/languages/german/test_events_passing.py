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
