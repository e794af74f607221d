"""Mentions of one happening inside an article share what each tells; look-alikes stay apart."""

from dataclasses import replace
from datetime import date

from lagebild.extract.happenings import share_attributes
from lagebild.extract.retellings import Mention
from lagebild.model.facts import Event, EventTime, Figure
from lagebild.model.spans import Span


def talk(name: str, start: int, day: str | None = None, **told: object) -> Event:
    time = EventTime(day, day, day) if day else EventTime()
    values = {"type": "CONSULT", "status": "occurred", "trigger": (Span(start, start + 9),), "time": time} | told
    return Event(id=name, **values)  # type: ignore[arg-type]


def share(*events: Event) -> tuple[Event, ...]:
    return share_attributes([Mention(event) for event in events])


def test_a_later_mention_gives_its_duration_to_the_first() -> None:
    first = talk("e1", 0, "2021-12-30", parties=("person:biden", "person:putin"))
    later = talk("e2", 900, duration="PT50M", channel="phone")
    told, again = share(first, later)
    assert (told.duration, told.channel, told.time.value) == ("PT50M", "phone", "2021-12-30")
    assert again.parties == first.parties
    assert (told.id, again.id) == ("e1", "e2")


def test_talks_on_two_days_stay_apart() -> None:
    held = talk("e1", 0, "2021-12-30", parties=("a", "b"), duration="PT50M")
    other = talk("e2", 500, "2021-12-07", parties=("a", "b"))
    assert share(held, other) == (held, other)


def test_a_talk_by_video_is_not_the_one_by_phone() -> None:
    phone = talk("e1", 0, parties=("a", "b"), channel="phone", duration="PT50M")
    video = talk("e2", 500, parties=("a", "b"), channel="video")
    assert share(phone, video) == (phone, video)


def test_a_planned_talk_is_not_the_one_that_was_held() -> None:
    held = talk("e1", 0, "2021-12-30", parties=("a", "b"), duration="PT50M")
    planned = talk("e2", 500, status="scheduled", parties=("a", "b"))
    assert share(held, planned) == (held, planned)


def test_other_people_have_other_talks() -> None:
    ours = talk("e1", 0, "2021-12-30", parties=("a", "b"), duration="PT50M")
    theirs = talk("e2", 500, parties=("c", "d"))
    assert share(ours, theirs) == (ours, theirs)


def test_a_bare_mention_is_the_happening_spoken_of_last() -> None:
    call = talk("e1", 0, "2021-12-30", parties=("a", "b"), channel="phone", duration="PT50M")
    plan = talk("e2", 500, "2022-01-10", parties=("c", "d"), status="scheduled")
    meeting = talk("e3", 600)
    assert share(call, plan, meeting)[2].duration is None


def test_a_series_does_not_last_as_long_as_one_of_its_parts() -> None:
    call = Mention(talk("e1", 0, "2021-12-30", parties=("a", "b"), duration="PT50M"))
    series = Mention(talk("e2", 500, "2021-12-30", parties=("a", "b")), plural=True)
    assert share_attributes([call, series])[1].duration is None


def test_a_call_is_in_no_place() -> None:
    call = talk("e1", 0, "2021-12-30", parties=("a", "b"), channel="phone")
    again = replace(talk("e2", 500, "2021-12-30", parties=("a", "b")), place="UA")
    assert [event.place for event in share(call, again)] == [None, None]


def test_a_minor_mention_gives_what_it_tells_and_goes() -> None:
    main = Mention(talk("e1", 0, "2021-12-30", parties=("a", "b")))
    minor = Mention(talk("e2", 500, "2021-12-30", duration="PT50M"), minor=True)
    (event,) = share_attributes([main, minor])
    assert (event.id, event.duration) == ("e1", "PT50M")


def test_a_minor_mention_of_the_same_day_goes_whatever_it_says_of_being_held() -> None:
    planned = Mention(talk("e1", 0, "2021-12-30", status="scheduled", parties=("a",)))
    helping = Mention(talk("e2", 50, "2021-12-30", parties=("a",), channel="in_person"), minor=True)
    (event,) = share_attributes([planned, helping])
    assert (event.status, event.channel) == ("scheduled", "in_person")


def test_a_minor_mention_stays_where_it_alone_tells_who_did_what_to_whom() -> None:
    known = Mention(talk("e1", 0, parties=("a", "b")), minor=True)
    unknown = Mention(talk("e2", 9000), minor=True)
    assert [event.id for event in share_attributes([known, unknown])] == ["e1"]


def test_a_mention_that_is_far_less_sure_than_the_best_one_only_refers_to_it() -> None:
    told = talk("e1", 0, "2021-12-30", parties=("a", "b"), score=0.9)
    vague = talk("e2", 500, parties=("a", "b"), duration="PT50M", score=0.3)
    sure = talk("e3", 900, parties=("a", "b"), score=0.6)
    kept = share(told, vague, sure)
    assert [event.id for event in kept] == ["e1", "e3"]
    assert kept[0].duration == "PT50M"


def test_what_somebody_else_says_of_a_happening_to_come_is_kept_where_he_says_it() -> None:
    feared = {"status": "hypothetical", "parties": ("a", "b")}
    warned = talk("e1", 0, score=0.9, statement="s1", **feared)
    again, denied = (talk(f"e{n}", 300 * n, score=0.2, statement=f"s{n - 1}", **feared) for n in (2, 3))
    assert [e.id for e in share(warned, again, denied)] == ["e1", "e3"]


def test_a_date_of_the_background_is_no_date_of_the_news() -> None:
    news = talk("e1", 0, parties=("a", "b"))
    old = talk("e2", 500, "2019-05-07", parties=("a", "b"))
    told = share_attributes([Mention(news), Mention(old)], date(2021, 12, 31))
    assert [event.time.value for event in told] == [None, "2019-05-07"]


def test_two_talks_of_one_state_with_others_stay_apart() -> None:
    first = talk("e1", 0, "2022-01-10", parties=("NO", "SU"), status="scheduled")
    other = talk("e2", 200, parties=("NO", "org:union"), status="scheduled")
    assert share(first, other) == (first, other)


def test_a_mention_of_one_party_gets_the_others() -> None:
    full = talk("e1", 0, parties=("person:ada", "person:bo"))
    assert share(full, talk("e2", 200, parties=("person:ada",)))[1].parties == full.parties


def test_who_asked_for_a_talk_is_told_of_all_its_mentions() -> None:
    asked = talk("e2", 200, parties=("a", "b"), arguments=(("initiator", Span(180, 190)),))
    told, again = share(talk("e1", 0, parties=("a", "b")), asked)
    assert told.arguments == again.arguments == asked.arguments


def test_a_single_talk_is_none_of_several() -> None:
    mentions = [
        Mention(talk("e1", 0, parties=("a", "b"), channel="phone")),
        Mention(talk("e2", 100, parties=("a", "c")), plural=True),
        Mention(talk("e3", 200, duration="PT50M")),
    ]
    assert share_attributes(mentions)[2].parties == ("a", "b")


def test_the_talk_with_a_day_and_a_length_but_no_parties_completes_the_one_told_before() -> None:
    call = Mention(talk("e1", 0, parties=("a", "b"), channel="phone"))
    again = Mention(talk("e2", 200, "2021-12-30", duration="PT50M", status="alleged", statement="s1"), known=True)
    first, second = share_attributes([call, again])
    assert (first.time.value, first.duration) == ("2021-12-30", "PT50M")
    assert (second.parties, second.status) == (("a", "b"), "occurred")


def test_a_talk_not_spoken_of_before_is_another_one() -> None:
    call = Mention(talk("e1", 0, parties=("a", "b"), channel="phone"))
    other = Mention(talk("e2", 200, "2021-12-30", duration="PT50M", status="alleged", statement="s1"))
    first, second = share_attributes([call, other])
    assert (first.duration, second.parties, second.status) == (None, (), "alleged")


def test_what_is_only_said_of_a_happening_that_was_only_said_stays_alleged() -> None:
    call = Mention(talk("e1", 0, parties=("a", "b"), statement="s1"))
    again = Mention(talk("e2", 200, "2021-12-30", status="alleged", statement="s2"), known=True)
    assert share_attributes([call, again])[1].status == "alleged"


def test_what_shares_nothing_with_a_deed_told_by_the_report_stays_alleged() -> None:
    call = Mention(talk("e1", 0))
    other = Mention(talk("e2", 200, parties=("a", "b"), status="alleged", statement="s1"))
    assert share_attributes([call, other])[1].status == "alleged"


def test_of_fuller_mentions_one_that_names_both_is_taken() -> None:
    alone = talk("e1", 0, "2021-12-30", parties=("a",), score=1.0)
    both = talk("e2", 200, "2021-12-30", parties=("a", "b"), score=0.8)
    bare = talk("e3", 400, "2021-12-30", score=0.7)
    assert share(alone, both, bare)[2].parties == ("a", "b")


def test_a_mention_with_the_day_of_one_and_the_parties_of_another_joins_both() -> None:
    met = talk("e1", 0, parties=("a", "b"))
    heading = talk("e2", 200, "2021-12-07")
    told = talk("e3", 400, "2021-12-07", parties=("a", "b"))
    assert [(e.parties, e.time.value) for e in share(met, heading, told)] == [(("a", "b"), "2021-12-07")] * 3


def told_as(word: str, event: Event, **marks: bool) -> Mention:
    return Mention(event, word=word, **marks)


def test_deeds_of_one_kind_that_share_only_their_day_tell_nothing_of_each_other() -> None:
    sold = talk("e1", 0, "2021-12-30", type="BUSINESS", by=("org:rehn",), place="place:ruva")
    grew = talk("e2", 200, "2021-12-30", type="BUSINESS", against=("org:moor",))
    assert share_attributes([told_as("verkaufen", sold), told_as("wachsen", grew)]) == (sold, grew)


def test_a_bare_word_takes_up_a_deed_only_by_the_same_noun_or_as_known() -> None:
    fire = talk("e1", 0, type="ASSAULT", by=("group:rebels",), place="place:ruva")
    other, again = (talk(f"e{n}", 100 * n, type="ASSAULT") for n in (2, 3))
    (_, apart) = share_attributes([told_as("beschuss", fire), told_as("töten", other)])
    (_, taken_up) = share_attributes([told_as("beschuss", fire), told_as("angriff", again, known=True)])
    (compound,) = share_attributes([told_as("raketenbeschuss", fire), told_as("beschuss", again)])
    assert (apart.by, taken_up.by, compound.by) == ((), fire.by, fire.by)


def test_a_mention_whose_own_subject_nobody_knows_gets_no_other_doer() -> None:
    fell = talk("e1", 0, "2021-12-30", type="BUSINESS", by=("org:rehn",))
    own = talk("e2", 200, "2021-12-30", type="BUSINESS", arguments=(("by", Span(180, 190)),))
    assert share_attributes([told_as("sinken", fell), told_as("sinken", own)])[1].by == ()


def test_deeds_at_two_places_stay_apart() -> None:
    here = talk("e1", 0, "2021-12-30", parties=("a", "b"), place="place:ruva")
    there = talk("e2", 200, parties=("a", "b"), place="place:auheim")
    assert share(here, there) == (here, there)


def test_mentions_of_one_channel_that_share_somebody_are_one_talk() -> None:
    call = talk("e1", 0, "2021-12-30", parties=("a", "b"), channel="phone")
    again = talk("e2", 200, parties=("a",), channel="phone")
    (_, told) = share_attributes([told_as("telefonat", call), told_as("telefonieren", again)])
    assert told.parties == ("a", "b")


def test_the_same_word_for_what_was_told_more_fully_is_no_second_event() -> None:
    full = Mention(talk("e1", 0, "2021-12-30", parties=("a", "b")), word="besuch")
    again = Mention(talk("e2", 500, parties=("a", "b")), word="staatsbesuch")
    assert [event.id for event in share_attributes([full, again])] == ["e1"]
    assert [event.id for event in share_attributes([full, replace(again, word="gespräch")])] == ["e1", "e2"]


def test_a_mention_with_a_number_or_a_teller_of_its_own_stays() -> None:
    full = Mention(talk("e1", 0, "2021-12-30", parties=("a", "b")), word="streik")
    counted = talk("e2", 500, parties=("a", "b"), figures=(Figure(Span(520, 523), "participants", 300.0),))
    told = talk("e2", 500, parties=("a", "b"), statement="s1")
    for event in (counted, told):
        assert len(share_attributes([full, Mention(event, word="streik")])) == 2


def test_a_happening_that_its_doer_tells_again_in_a_word_of_the_same_stem_is_told_once() -> None:
    news = Mention(
        talk("e1", 0, type="BUSINESS", by=("org:a",), against=("other:b",), score=0.8),
        word="zurückrufen",
        family="rckrf",
    )
    again = talk("e2", 500, type="BUSINESS", by=("org:a",), status="alleged", statement="s1", score=0.8)
    retold = Mention(again, word="rückruf", family="rckrf")
    assert [event.id for event in share_attributes([news, retold])] == ["e1"]
    other = Mention(again, word="rückruf", family="strf")
    assert len(share_attributes([news, other])) == 2
    rival = Mention(replace(again, by=("org:c",)), word="rückruf", family="rckrf")
    assert len(share_attributes([news, rival])) == 2


def test_a_talk_that_is_told_to_be_put_off_and_not_to_take_place_is_put_off() -> None:
    off = Mention(talk("e1", 0, status="postponed", score=0.9), known=True, word="gipfeltreffen")
    full = Mention(
        talk("e2", 90, "2021-12-30", status="cancelled", parties=("a", "b"), score=0.9), known=True, word="treffen"
    )
    (told,) = share_attributes([off, full])
    assert (told.status, told.parties, told.time.value) == ("postponed", ("a", "b"), "2021-12-30")


def test_a_call_that_somebody_denies_is_not_the_talk_to_come() -> None:
    denied = Mention(talk("e1", 0, status="denied", channel="phone"), word="anruf")
    planned = Mention(talk("e2", 90, "2021-12-30", status="scheduled", place="GE"), known=True, word="runde")
    assert share_attributes([denied, planned])[1].channel is None


def test_one_telling_number_or_thing_in_one_word_makes_two_mentions_one() -> None:
    headline = talk("e1", 0, type="BUSINESS", figures=(Figure(Span(20, 23), "percent", 3.6),))
    later = talk("e2", 500, type="BUSINESS", parties=("a",), figures=(Figure(Span(520, 523), "percent", 3.6),))
    assert len(share_attributes([Mention(headline, word="steigen"), Mention(later, word="steigen")])) == 1
    assert len(share_attributes([Mention(headline, word="steigen"), Mention(later, word="sinken")])) == 2
    few = [replace(e, figures=tuple(replace(f, value=3.0) for f in e.figures)) for e in (headline, later)]
    told = replace(few[0], arguments=(("by", Span(0, 5)),))
    assert len(share_attributes([Mention(told, word="steigen"), Mention(few[1], word="steigen")])) == 2
    rents = frozenset({"miete"})
    mentions = [Mention(told, word="steigen", things=rents), Mention(few[1], word="steigen", things=rents)]
    assert len(share_attributes(mentions)) == 1


def test_what_somebody_else_says_was_done_to_one_is_what_the_report_tells_of_him() -> None:
    vouched = Mention(talk("e1", 0, "2021-12-30", type="COERCE", by=("police",), against=("a",)), word="durchsuchung")
    said = talk("e2", 500, type="COERCE", status="alleged", against=("a",), statement="s1")
    assert len(share_attributes([vouched, Mention(said, word="durchsuchung")])) == 1
    other = replace(said, against=("b",))
    assert len(share_attributes([vouched, Mention(other, word="durchsuchung")])) == 2


def test_a_known_bare_word_is_the_same_word_before_rather_than_another_spoken_of_last() -> None:
    first = Mention(talk("e1", 0, "2021-12-30", type="PUBLISH"), word="studie")
    other = Mention(talk("e2", 90, "2021-12-07", type="PUBLISH", by=("a",)), word="auswerten")
    again = Mention(talk("e3", 200, type="PUBLISH"), known=True, word="studie")
    assert [event.id for event in share_attributes([first, other, again])] == ["e1", "e2"]
    assert len(share_attributes([first, other, replace(again, known=False)])) == 3


def test_what_somebody_tells_more_fully_of_what_the_report_tells_is_no_second_event() -> None:
    headline = Mention(talk("e1", 0, type="ARREST", against=("a",), score=0.6), word="verhaften")
    fuller = talk("e2", 300, type="ARREST", by=("p",), against=("a",), status="alleged", statement="s1", score=0.9)
    (told,) = share_attributes([headline, Mention(fuller, word="verhaften")])
    assert (told.id, told.by, told.against, told.status) == ("e1", ("p",), ("a",), "occurred")
    rival = Mention(replace(headline.event, by=("q",)), word="verhaften")
    assert len(share_attributes([rival, Mention(fuller, word="verhaften")])) == 2


def test_a_known_word_in_what_somebody_says_takes_up_what_the_report_tells() -> None:
    raid = Mention(talk("e1", 0, type="ASSAULT", by=("a",), against=("b",)), word="überfall")
    said = Mention(talk("e2", 300, type="ASSAULT", statement="s1"), known=True, word="überfall")
    assert [event.id for event in share_attributes([raid, said])] == ["e1"]
    assert len(share_attributes([raid, replace(said, known=False)])) == 2


def test_several_arrests_and_the_same_telling_number_of_arrested_are_one() -> None:
    figures = (Figure(Span(0, 2), "arrested", 15.0),)
    noun = Mention(talk("e1", 3, type="ARREST", figures=figures), plural=True, word="festnahme", family="festnhm")
    verb = talk("e2", 200, type="ARREST", against=("a",), status="alleged", statement="s1", figures=figures)
    assert len(share_attributes([noun, Mention(verb, word="festnehmen", family="festnhm")])) == 1
    fewer = replace(verb, figures=(replace(figures[0], value=12.0),))
    assert len(share_attributes([noun, Mention(fewer, word="festnehmen", family="festnhm")])) == 2


def test_a_mention_that_only_refers_to_a_happening_gives_its_toll() -> None:
    hurt, helpers = Figure(Span(930, 936), "injured", value=7.0), Figure(Span(940, 946), "other", value=40.0)
    told = talk("e1", 0, type="ACCIDENT", against=("a",))
    later = talk("e2", 900, type="ACCIDENT", score=0.2, figures=(hurt, helpers))
    mentions = [Mention(told, word="explosion"), Mention(later, known=True, word="explosion")]
    assert [event.figures for event in share_attributes(mentions)] == [(hurt,)]


def test_a_toll_told_at_the_main_mention_stays_as_told() -> None:
    hurt, others = (Figure(Span(start, start + 6), "injured", value=value) for start, value in ((30, 5.0), (930, 7.0)))
    told = talk("e1", 0, type="ACCIDENT", against=("a",), figures=(hurt,))
    later = talk("e2", 900, type="ACCIDENT", score=0.2, figures=(others,))
    mentions = [Mention(told, word="explosion"), Mention(later, known=True, word="explosion")]
    assert [event.figures for event in share_attributes(mentions)] == [(hurt,)]


def test_a_bare_word_between_two_mentions_of_one_doer_is_of_him_too() -> None:
    stoppage = talk("e1", 0, type="PROTEST", status="threatened", by=("a",))
    bare = talk("e2", 500, type="PROTEST", status="threatened")
    strike = talk("e3", 900, type="PROTEST", status="demanded", by=("a",))
    words = ("arbeitsniederlegung", "streik", "warnstreik")
    plurals = (True, False, False)
    told = zip((stoppage, bare, strike), words, plurals, strict=True)
    shared = share_attributes([Mention(event, word=word, plural=plural) for event, word, plural in told])
    assert [event.by for event in shared] == [("a",)] * 3


def test_a_bare_word_of_another_stem_stays_without_a_doer() -> None:
    march = talk("e1", 0, type="PROTEST", status="threatened", by=("a",))
    bare = talk("e2", 500, type="PROTEST", status="threatened")
    strike = talk("e3", 900, type="PROTEST", status="demanded", by=("a",))
    told = zip((march, bare, strike), ("marsch", "kundgebung", "warnstreik"), (True, False, False), strict=True)
    shared = share_attributes([Mention(event, word=word, plural=plural) for event, word, plural in told])
    assert shared[1].by == ()


def test_the_known_talk_of_somebody_is_the_one_told_before_without_anybody() -> None:
    call = Mention(talk("e1", 0, "2025-03-12", channel="phone", arguments=(("parties", Span(9, 12)),)))
    house = Mention(talk("e2", 300), minor=True, known=True)
    again = Mention(talk("e3", 500, parties=("a",), duration="PT50M"), known=True)
    first, *_, last = share_attributes([call, house, again])
    assert (first.parties, first.duration, last.channel) == (("a",), "PT50M", "phone")


def test_a_talk_of_somebody_that_nobody_spoke_of_is_another_one() -> None:
    call = Mention(talk("e1", 0, "2025-03-12", channel="phone"))
    other = Mention(talk("e2", 500, parties=("a",), duration="PT50M"))
    assert share_attributes([call, other]) == (call.event, other.event)
