"""What later articles leave out."""

from itertools import groupby

import pytest

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


def work(identity, day, text, trigger, when="", **extra):
    draft = Draft(identity, f"Die Präsidenten telefonierten. {text}", day=day).event("telefonierten", "CONSULT")
    return draft.event(trigger, "PROTEST", status="scheduled", when=when or None, day="2024-03-15", **extra)


def records_left_out(*drafts):
    """Which records reports leave out, each word for a happening being one record."""
    corpus = Corpus([d.done() for d in drafts], terms)
    story = Story("y1", "", tuple(d.id for d in drafts))
    by_word: dict[str, list] = {}
    for happening in list_happenings(corpus, story):
        by_word.setdefault(min(happening.trigger), []).append(happening)
    records = [(Record(w, "y1", w, (), story.articles, 3, "scheduled"), group) for w, group in by_word.items()]
    return [d.record for d in find_omissions(corpus, story, records, ())]


STOPPAGE = "Am 15 März ist ein Ausstand geplant."
EARLIER = [("a1", "2024-03-10"), ("a2", "2024-03-11"), ("a3", "2024-03-11")]


@pytest.mark.parametrize(
    ("text", "trigger", "when", "left_out"),
    [
        ("Der Arbeitskampf am 15 März hat Folgen.", "Arbeitskampf", "15 März", []),
        ("Die Parade am 15 März hat Folgen.", "telefonierten", "", ["ausstand"]),
        ("Der Arbeitskampf hat Folgen.", "Arbeitskampf", "", ["ausstand"]),
    ],
)
def test_who_tells_the_deed_of_that_day_by_another_word_leaves_nothing_out(text, trigger, when, left_out):
    tellers = [work(*one, STOPPAGE, "Ausstand", "15 März") for one in EARLIER]
    last = Draft("a4", f"Die Präsidenten telefonierten. {text}", day="2024-03-12").event("telefonierten", "CONSULT")
    if when:
        last.event(trigger, "PROTEST", status="scheduled", when=when, day="2024-03-15")
    elif trigger != "telefonierten":
        last.event(trigger, "PROTEST", status="scheduled")
    assert records_left_out(*tellers, last) == left_out


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("Von den zugesagten Vertragsunterlagen fehlt die Hälfte.", []),
        ("Von den zugesagten Pachten fehlt die Hälfte.", ["zeigen"]),
    ],
)
def test_who_tells_of_the_thing_by_its_name_leaves_nothing_out(text, left_out):
    told = [
        "Bald werde man Vertragsunterlagen zeigen.",
        "Alle Vertragsunterlagen zeigen will Rehn.",
        "Rehn versprach, uns die Vertragsunterlagen zu zeigen.",
    ]
    tellers = [work(*one, words, "zeigen") for one, words in zip(EARLIER, told, strict=True)]
    filler = "Der Fluss stieg. " * 20
    last = Draft("a4", f"Die Präsidenten telefonierten. {text} {filler}", day="2024-03-12")
    assert records_left_out(*tellers, last.event("telefonierten", "CONSULT")) == left_out


def test_at_most_two_omissions_of_one_report_are_shown_those_that_most_others_tell():
    words = ["Ausstand", "Parade", "Auktion", "Premiere"]

    def tell(identity, day, some):
        text = " ".join(f"Die {w} am Hafen begann." for w in some)
        draft = Draft(identity, f"Die Präsidenten telefonierten. {text}", day=day).event("telefonierten", "CONSULT")
        for word in some:
            draft.event(word, "OTHER")
        return draft

    tellers = [tell(*one, words if n else words[:3]) for n, one in enumerate([*EARLIER, ("a0", "2024-03-10")])]
    last = Draft("a4", "Die Präsidenten telefonierten. Der Fluss stieg.", day="2024-03-12")
    left_out = records_left_out(*tellers, last.event("telefonierten", "CONSULT"))
    assert len(left_out) == 2
    assert "premiere" not in left_out
