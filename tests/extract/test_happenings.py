"""Mentions of one happening inside an article share what each tells; look-alikes stay apart."""

from lagebild.extract.happenings import share_attributes
from lagebild.model.facts import Event, EventTime
from lagebild.model.text import Span


def talk(name: str, place: int, day: str | None = None, **told: object) -> Event:
    time = EventTime(day, day, day) if day else EventTime()
    values = {"type": "CONSULT", "status": "occurred", "trigger": (Span(place, place + 9),), "time": time} | told
    return Event(id=name, **values)  # type: ignore[arg-type]


def test_a_later_mention_gives_its_duration_to_the_first() -> None:
    first = talk("e1", 0, "2021-12-30", parties=("person:biden", "person:putin"))
    later = talk("e2", 900, duration="PT50M", channel="phone")
    told, again = share_attributes([first, later])
    assert (told.duration, told.channel, told.time.value) == ("PT50M", "phone", "2021-12-30")
    assert again.parties == first.parties
    assert (told.id, again.id) == ("e1", "e2")


def test_talks_on_two_days_stay_apart() -> None:
    held = talk("e1", 0, "2021-12-30", parties=("a", "b"), duration="PT50M")
    other = talk("e2", 500, "2021-12-07", parties=("a", "b"))
    assert share_attributes([held, other]) == (held, other)


def test_a_talk_by_video_is_not_the_one_by_phone() -> None:
    phone = talk("e1", 0, parties=("a", "b"), channel="phone", duration="PT50M")
    video = talk("e2", 500, parties=("a", "b"), channel="video")
    assert share_attributes([phone, video]) == (phone, video)


def test_a_planned_talk_is_not_the_one_that_was_held() -> None:
    held = talk("e1", 0, "2021-12-30", parties=("a", "b"), duration="PT50M")
    planned = talk("e2", 500, status="scheduled", parties=("a", "b"))
    assert share_attributes([held, planned]) == (held, planned)


def test_other_people_have_other_talks() -> None:
    ours = talk("e1", 0, "2021-12-30", parties=("a", "b"), duration="PT50M")
    theirs = talk("e2", 500, parties=("c", "d"))
    assert share_attributes([ours, theirs]) == (ours, theirs)
