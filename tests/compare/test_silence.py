"""What later articles leave out."""

from itertools import groupby

from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import list_happenings
from lagebild.compare.silence import find_omissions
from lagebild.model.stories import Claim, Record, Story
from tests.compare.handmade import Draft, list_utterances, terms

THREAT = "ihr Land werde das Schiedsgericht anrufen"
STORY = Story("y1", "", ("a1", "a2", "a3"))


def telling(identity, day):
    draft = Draft(identity, f"Die Präsidenten telefonierten. Norin drohte, {THREAT}.", day=day)
    return (
        draft.entity("person:norin", "Norin")
        .event("telefonierten", "CONSULT")
        .event("anrufen", "COURT", status="threatened")
        .says(THREAT, "person:norin", "threaten")
    )


def omissions(last, *, origins=2):
    """What the third article leaves out; every kind of happening is one record."""
    corpus = Corpus([telling("a1", "2024-03-10").done(), telling("a2", "2024-03-10").done(), last.done()], terms)
    by_type = groupby(sorted(list_happenings(corpus, STORY), key=lambda h: h.event.type), lambda h: h.event.type)
    records = [(Record(type, "y1", type, (), STORY.articles, origins, "occurred"), list(g)) for type, g in by_type]
    claims = [
        (Claim(f"c{i}", "y1", (), (), STORY.articles, origins), group)
        for i, group in enumerate(list_utterances(corpus, STORY))
    ]
    return find_omissions(corpus, STORY, records, claims)


def test_threat_that_two_articles_tell_is_missed_in_a_later_one():
    found = omissions(
        Draft("a3", "Die Präsidenten telefonierten freundlich.", day="2024-03-12").event("telefonierten", "CONSULT")
    )
    assert [(d.kind, d.verdict, d.about) for d in found] == [("attribution", "silent", "Norin")]
    assert "a3" in {a for side in found[0].sides for a in side.articles}


def test_article_of_the_same_day_is_not_blamed_for_silence():
    assert (
        omissions(Draft("a3", "Die Präsidenten telefonierten.", day="2024-03-10").event("telefonierten", "CONSULT"))
        == []
    )


def test_article_on_another_happening_is_not_blamed_for_silence():
    assert omissions(Draft("a3", "Der Fluss stieg weiter an.", day="2024-03-12")) == []


def test_article_of_weeks_later_is_not_blamed_for_silence():
    last = Draft("a3", "Die Präsidenten telefonierten wieder.", day="2024-04-12").event("telefonierten", "CONSULT")
    assert omissions(last) == []


def test_what_one_report_copies_from_another_was_told_once():
    last = Draft("a3", "Die Präsidenten telefonierten freundlich.", day="2024-03-12")
    assert omissions(last.event("telefonierten", "CONSULT"), origins=1) == []


def test_who_tells_the_deed_does_not_leave_out_the_words_that_announced_it():
    last = Draft("a3", "Die Präsidenten telefonierten. Der Streit liegt beim Schiedsgericht.", day="2024-03-12")
    last.event("telefonierten", "CONSULT")
    assert [d.about for d in omissions(last)] == ["Norin"]
    assert omissions(last.event("Streit", "COURT")) == []
