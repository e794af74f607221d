"""Which reports of a story have the same news."""

from dataclasses import replace

from lagebild.compare.corpus import Corpus
from lagebild.compare.episodes import Likeness, find_episodes, score_likeness, weigh_topic
from tests.compare.handmade import Draft, terms

STRIKE = "Die Gewerkschaft Norda kündigt für Mittwoch einen Streik an den Häfen von Brenau und Ostvik an."
STRIKE_AGAIN = "Die Gewerkschaft Norda kündigt einen Streik an den Häfen Brenau und Ostvik für Mittwoch an."
DEAL = "Norda einigt sich mit den Arbeitgebern auf fünf Prozent mehr Lohn; der Schlichter Holm hatte vermittelt."


def episodes(*drafts):
    corpus = Corpus([d.done() for d in drafts], terms)
    return [e.articles for e in find_episodes(corpus, [a.article.id for a in corpus.analyses])]


def test_reports_of_one_announcement_are_one_episode_and_the_later_deal_is_another():
    found = episodes(
        Draft("a1", STRIKE, day="2024-05-02"),
        Draft("a2", STRIKE_AGAIN, day="2024-05-02"),
        Draft("a3", DEAL, day="2024-05-20"),
    )
    assert found == [("a1", "a2"), ("a3",)]


def test_every_report_is_in_one_episode():
    drafts = [Draft(f"a{i}", text, day=f"2024-05-{i + 10}") for i, text in enumerate((STRIKE, DEAL, STRIKE_AGAIN))]
    found = episodes(*drafts)
    assert sorted(a for group in found for a in group) == ["a0", "a1", "a2"]


def test_days_far_apart_speak_against_one_news():
    near = Likeness(words=0.4, meaning=0.4, near_day=1.0, other_day=0.0, other_weekday=0.0)
    assert score_likeness(near) > score_likeness(replace(near, near_day=0.0, other_day=1.0))


def test_words_of_all_other_reports_tell_the_topic_and_those_of_two_reports_their_news():
    topic = weigh_topic([{"streik": 1.0, "brenau": 1.0}, {"streik": 1.0, "brenau": 1.0}, {"streik": 1.0}])
    assert topic["brenau"] == 1.0
    assert topic["streik"] < 0.5


def test_two_reports_alone_have_no_topic_beside_their_news():
    assert weigh_topic([{"streik": 1.0}, {"streik": 1.0}]) == {"streik": 1.0}


def tell(name, text, value, weekday):
    draft = Draft(name, text, day=None)
    draft.time(weekday, value)
    return draft


def test_undated_reports_that_tell_of_other_weekdays_have_other_news():
    on_wednesday, again = (tell(name, STRIKE, "XXXX-WXX-3", "Mittwoch") for name in ("a1", "a2"))
    on_friday = tell("a3", STRIKE.replace("Mittwoch", "Freitag"), "XXXX-WXX-5", "Freitag")
    assert episodes(on_wednesday, again) == [("a1", "a2")]
    assert episodes(on_wednesday, on_friday) == [("a1",), ("a3",)]
