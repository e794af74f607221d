"""Events of different articles as one record."""

from dataclasses import replace

import pytest

from lagebild.compare.affinity import SHARED_PART, read_features, term_affinity, trigger_affinity
from lagebild.compare.alignment import align_events, are_kept_apart, explain_group
from lagebild.compare.corpus import Corpus
from lagebild.compare.day_fit import compare_days
from lagebild.compare.happenings import list_happenings
from lagebild.compare.others import are_held_apart
from lagebild.model.facts import EventTime
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

A, B = "person:a", "person:b"


def align(*drafts):
    corpus = Corpus([d.done() for d in drafts], terms)
    groups = align_events(corpus, Story("y1", "", tuple(d.id for d in drafts)))
    return corpus, groups


def keys(groups):
    return sorted(sorted(h.key for h in g) for g in groups)


def talk(article, day, *, status="occurred", when="Donnerstag", published="2024-03-10", text=None):
    text = text or f"Ada und Bo haben am {when} telefoniert."
    trigger = "telefoniert" if "telefoniert" in text else "telefonieren"
    return Draft(article, text, day=published).event(
        trigger, "CONSULT", day=day, when=when, status=status, parties=(A, B), channel="phone"
    )


def test_one_talk_in_two_reports_is_one_record():
    _, groups = align(talk("a1", "2024-03-07"), talk("a2", "2024-03-07"))
    assert keys(groups) == [[("a1", "e1"), ("a2", "e1")]]


def test_like_talks_on_different_days_are_two_records():
    first = talk("a1", "2024-02-06", when="6. Februar", published="2024-02-07")
    _, groups = align(first, talk("a2", "2024-03-07"))
    assert keys(groups) == [[("a1", "e1")], [("a2", "e1")]]


def test_talks_planned_for_two_months_are_two_however_alike_they_are_told():
    words = "Ada und Bo wollen telefonieren."
    held = talk("a1", None, status="scheduled", text=words)
    held.events[0] = replace(held.events[0], time=EventTime("2024-03-14", "2024-03-14", "2024-03-14"))
    planned = talk("a2", None, status="scheduled", text=words)
    planned.events[0] = replace(planned.events[0], time=EventTime("2024-05", "2024-05-01", "2024-05-31"))
    _, groups = align(held, planned)
    assert keys(groups) == [[("a1", "e1")], [("a2", "e1")]]


def test_planned_and_held_talk_are_one_record():
    text = "Ada und Bo werden am Donnerstag telefonieren."
    plan = talk("a1", "2024-03-07", status="scheduled", published="2024-03-06", text=text)
    _, groups = align(plan, talk("a2", "2024-03-07"))
    assert keys(groups) == [[("a1", "e1"), ("a2", "e1")]]


def test_other_kind_of_event_on_the_same_day_is_another_record():
    crash = Draft("a2", "Ein Zug ist am Donnerstag entgleist.").event(
        "entgleist", "ACCIDENT", day="2024-03-07", when="Donnerstag"
    )
    _, groups = align(talk("a1", "2024-03-07"), crash)
    assert keys(groups) == [[("a1", "e1")], [("a2", "e1")]]


def test_two_events_of_no_known_type_have_no_type_in_common():
    corpus, _ = align(
        Draft("a1", "Die Brücke bleibt gesperrt.").event("gesperrt", "OTHER"),
        Draft("a2", "Ein Gutachter prüft die Akten.").event("prüft", "OTHER"),
        Draft("a3", "Ein Gutachter prüft die Akten.").event("prüft", "PUBLISH"),
    )
    known = {h.key: h for h in list_happenings(corpus, Story("y1", "", ("a1", "a2", "a3")))}
    first, second, third = (known[article, "e1"] for article in ("a1", "a2", "a3"))
    assert read_features(corpus, first, second).same_type == 0.0
    assert read_features(corpus, first, second).other_type == 1.0
    assert read_features(corpus, second, third).other_type == 0.0
    assert read_features(corpus, third, third).same_type == 1.0


def test_group_says_why():
    corpus, groups = align(talk("a1", "2024-03-07"), talk("a2", "2024-03-07"))
    because = explain_group(corpus, groups[0])
    assert "same day" in because
    assert "same actors" in because


def test_one_article_names_its_talk_twice_and_means_one_record():
    text = "Ada und Bo haben am Donnerstag telefoniert. Das Telefonat am Freitag vor einer Woche war kurz."
    draft = Draft("a1", text).event("telefoniert", "CONSULT", day="2024-03-07", when="Donnerstag", parties=(A, B))
    draft.event("Telefonat", "CONSULT", day="2024-03-01", when="Freitag", parties=(A, B))
    again = Draft("a2", "Ada und Bo telefonierten am Donnerstag. Ihr Telefonat am Donnerstag war lang.")
    again.event("telefonierten", "CONSULT", day="2024-03-07", when="Donnerstag", parties=(A, B))
    again.events.append(replace(again.events[0], id="e9", trigger=(again.at("Telefonat"),)))
    _, groups = align(draft, again)
    assert keys(groups) == [[("a1", "e1"), ("a2", "e1"), ("a2", "e9")], [("a1", "e2")]]


def bodies(draft, *names):
    for name in names:
        draft.entity(f"org:{name.casefold()}", name, "organisation")
    return draft


def test_talks_of_other_bodies_are_another_record_though_one_of_them_is_the_same():
    text = "Am Donnerstag wollen {} beraten."
    groups = []
    for article, other in (("a1", "Rat"), ("a2", "Bund")):
        draft = Draft(article, text.format(f"Amt und {other}"), day="2024-03-06")
        parties = ("org:amt", f"org:{other.casefold()}")
        groups.append(
            bodies(draft, "Amt", other).event(
                "beraten", "CONSULT", day="2024-03-07", when="Donnerstag", status="scheduled", parties=parties
            )
        )
    _, found = align(*groups)
    assert keys(found) == [[("a1", "e1")], [("a2", "e1")]]


def test_a_talk_twice_as_long_is_another_one():
    drafts = []
    for article, length, value in (("a1", "eine Stunde", "PT1H"), ("a2", "zwei Stunden", "PT2H")):
        draft = Draft(article, f"Ada und Bo haben {length} telefoniert.")
        draft.time(length, value, type="DURATION")
        drafts.append(draft.event("telefoniert", "CONSULT", parties=(A, B), duration=value))
    _, groups = align(*drafts)
    assert keys(groups) == [[("a1", "e1")], [("a2", "e1")]]


def test_one_talk_of_a_day_may_be_told_of_two_lengths():
    drafts = []
    for article, length, value in (("a1", "eine Stunde", "PT1H"), ("a2", "zwei Stunden", "PT2H")):
        draft = Draft(article, f"Ada Moor und Bo Rehn haben am Freitag {length} telefoniert.")
        draft.entity(A, "Ada Moor").entity(B, "Bo Rehn").time(length, value, type="DURATION")
        draft.event("telefoniert", "CONSULT", day="2024-03-08", when="Freitag", parties=(A, B), duration=value)
        drafts.append(draft)
    _, groups = align(*drafts)
    assert keys(groups) == [[("a1", "e1"), ("a2", "e1")]]


def vote(article, when, day, status, published):
    text = f"Der Rat stimmt {when} über den neuen Hafen ab."
    return Draft(article, text, day=published).event("stimmt", "ELECT", day=day, when=when, status=status)


def test_a_postponed_vote_is_one_record_from_the_old_day_to_the_new_one():
    text = "Die Abstimmung des Rats über den neuen Hafen am 7. März ist auf den 21. März verschoben."
    moved = Draft("a2", text, day="2024-03-06")
    moved.time("21. März", "2024-03-21")
    moved.event("Abstimmung", "ELECT", day="2024-03-07", when="7. März", status="postponed")
    plan = vote("a1", "am 7. März", "2024-03-07", "scheduled", "2024-03-01")
    new = vote("a3", "am 21. März", "2024-03-21", "occurred", "2024-03-22")
    _, groups = align(plan, moved, new)
    assert keys(groups) == [[("a1", "e1"), ("a2", "e1"), ("a3", "e1")]]
    for drafts, fit in (((plan, moved, new), "moved"), ((plan, new), "apart")):
        corpus = Corpus([d.done() for d in drafts], terms)
        found = list_happenings(corpus, Story("y1", "", tuple(d.id for d in drafts)))
        assert compare_days(found[0], found[-1]) == fit


@pytest.mark.parametrize(("last", "fit"), [("2024-03-08", "moved"), ("2024-03-17", "apart")])
def test_a_plan_for_two_days_that_was_moved_is_the_one_of_the_new_day(last, fit):
    plan = vote("a1", "am 7. März", "2024-03-07", "scheduled", "2024-03-01")
    plan.events[0] = replace(plan.events[0], time=EventTime("2024-03-07", "2024-03-07", last))
    text = "Die Abstimmung des Rats über den neuen Hafen am 7. März ist auf den 21. März verschoben."
    moved = Draft("a2", text, day="2024-03-06")
    moved.time("21. März", "2024-03-21")
    moved.event("Abstimmung", "ELECT", day="2024-03-07", when="7. März", status="postponed")
    new = vote("a3", "am 21. März", "2024-03-21", "scheduled", "2024-03-12")
    corpus = Corpus([d.done() for d in (plan, moved, new)], terms)
    found = list_happenings(corpus, Story("y1", "", ("a1", "a2", "a3")))
    assert compare_days(found[0], found[-1]) == fit


def test_forms_of_one_verb_share_a_part_in_the_midst():
    assert trigger_affinity(("abgestimmt",), ("abstimm",)) > 0.0
    assert term_affinity(("abgestimmt",), ("abstimm",)) == 0.0


def test_an_undated_talk_with_another_body_is_not_the_call_of_two_in_office():
    text = "Ada und Bo haben am Donnerstag telefoniert."
    call = talk("a1", "2024-03-07", text=text).entity(A, "Ada", parent="SU").entity(B, "Bo", parent="NO")
    other = Draft("a2", "Gespräche zwischen Norland und der Union sind geplant.")
    other.entity("NO", "Norland", "country").entity("org:union", "Union", "organisation")
    other.event("Gespräche", "CONSULT", status="scheduled", parties=("NO", "org:union"))
    _, groups = align(call, other)
    assert keys(groups) == [[("a1", "e1")], [("a2", "e1")]]


def test_two_publications_of_different_bodies_are_two_records():
    drafts = [
        Draft("a1", "Der Rat veröffentlichte einen Plan für Häfen.").entity("org:rat", "Rat", "organisation"),
        Draft("a2", "Die Bank veröffentlichte Zahlen zur Ernte.").entity("org:bank", "Bank", "organisation"),
    ]
    for draft, body in zip(drafts, ("org:rat", "org:bank"), strict=True):
        draft.event("veröffentlichte", "PUBLISH", by=(body,))
    _, groups = align(*drafts)
    assert len(groups) == 2


def test_two_publications_of_one_body_about_other_things_are_two_records():
    drafts = [
        Draft("a1", "Der Rat veröffentlichte einen Plan für Häfen.", day="2024-03-10"),
        Draft("a2", "Der Rat veröffentlichte Fotos einer Wanderung.", day="2024-05-10"),
    ]
    for draft in drafts:
        draft.entity("org:rat", "Rat", "organisation").event("veröffentlichte", "PUBLISH", by=("org:rat",))
    _, groups = align(*drafts)
    assert len(groups) == 2


def test_attacks_that_are_only_feared_are_told_apart_by_who_would_attack():
    def compare(status):
        drafts = [
            Draft("a1", "Die Bank fürchtet einen Angriff aus Norland.").entity("NO", "Norland", wikidata="Q1"),
            Draft("a2", "Die Bank fürchtet einen Angriff aus Südland.").entity("SU", "Südland", wikidata="Q2"),
        ]
        for draft, state in zip(drafts, ("NO", "SU"), strict=True):
            draft.event("Angriff", "ASSAULT", status=status, by=(state,))
        corpus, _ = align(*drafts)
        return read_features(corpus, *list_happenings(corpus, Story("y1", "", ("a1", "a2"))))

    assert compare("hypothetical").rival_parties == 1.0
    assert compare("occurred").rival_parties == 0.0


def test_a_feared_invasion_is_not_the_uprising_that_others_carry_on():
    fears = Draft("a1", "Südland fürchtet eine Invasion aus Norland.").entity("NO", "Norland", "country", wikidata="Q1")
    fears.event("Invasion", "FIGHT", status="hypothetical", by=("NO",))
    fight = Draft("a2", "Südland fürchtet um seine Stadt im Aufstand der Rebellen.")
    fight.entity("group:rebellen", "Rebellen", "group").event(
        "Aufstand", "FIGHT", status="ongoing", by=("group:rebellen",)
    )
    assert len(align(fears, fight)[1]) == 2
    held = Draft("a3", "Südland fürchtet eine Invasion aus Norland.").entity("NO", "Norland", "country", wikidata="Q1")
    held.event("Invasion", "FIGHT", status="hypothetical", by=("NO",))
    assert len(align(fears, held)[1]) == 1


def test_two_talks_of_one_report_with_other_guests_are_two_even_where_guests_are_only_described():
    report = Draft(
        "a1", "Ada und Bo wollen telefonieren. Ada führt ihre Gespräche mit den Nachbarn fort.", day="2024-03-10"
    )
    report.entity(A, "Ada Rehn").entity(B, "Bo Kern").entity("group:nachbarn", "Nachbarn", "group")
    report.event("telefonieren", "CONSULT", status="scheduled", parties=(A, B))
    report.event("Gespräche", "CONSULT", status="ongoing", parties=(A, "group:nachbarn"))
    assert len(align(report)[1]) == 2
    again = Draft("a1", "Ada und Bo wollen telefonieren. Ada bereitet das Gespräch mit Bo vor.", day="2024-03-10")
    again.entity(A, "Ada Rehn").entity(B, "Bo Kern")
    again.event("telefonieren", "CONSULT", day="2024-03-12", when="wollen", status="scheduled", parties=(A, B))
    again.event("Gespräch", "CONSULT", day="2024-03-12", when="wollen", status="scheduled", parties=(B, A))
    assert len(align(again)[1]) == 1


def test_a_talk_with_several_is_not_that_with_one_person():
    call = talk("a1", "2024-03-07").entity(A, "Ada Rehn").entity(B, "Bo Kern")
    others = Draft("a2", "Am Donnerstag hat Ada mit den Nachbarn telefoniert.", day="2024-03-10")
    others.entity(A, "Ada Rehn").entity("group:nachbarn", "Nachbarn", "group")
    others.event("telefoniert", "CONSULT", day="2024-03-07", when="Donnerstag", parties=(A, "group:nachbarn"))
    assert len(align(call, others)[1]) == 2


def test_descriptions_of_who_talks_keep_no_talk_apart():
    named = talk("a1", "2024-03-07").entity(A, "Ada Rehn").entity(B, "Bo Kern")
    described = Draft("a2", "Am Donnerstag haben die Minister der Nachbarn telefoniert.", day="2024-03-10")
    described.entity("group:minister", "Minister", "group").entity("other:nachbarn", "Nachbarn", "other")
    parties = ("group:minister", "other:nachbarn")
    described.event("telefoniert", "CONSULT", day="2024-03-07", when="Donnerstag", parties=parties)
    _, groups = align(named, described)
    assert len(groups) == 1


def test_what_is_planned_is_not_what_was_held_before_the_plan():
    plan = Draft("a1", "Die Übung Sturm soll am Montag beginnen.", day="2023-02-01")
    plan.event("Übung", "MOBILIZE", status="scheduled", day="2023-02-06", when="am Montag")
    last = Draft("a2", "Die Übung Sturm endete am 3. März 2021 ruhig.", day="2023-02-02")
    last.event("Übung", "MOBILIZE", day="2021-03-03", when="am 3. März 2021")
    held = Draft("a3", "Die Übung Sturm begann am Montag.", day="2023-02-08")
    held.event("Übung", "MOBILIZE", day="2023-02-06", when="am Montag")
    _, groups = align(plan, last, held)
    assert keys(groups) == [[("a1", "e1"), ("a3", "e1")], [("a2", "e1")]]


def test_happenings_of_unlike_types_are_two_unless_they_are_called_alike():
    def told(article, trigger, kind):
        return Draft(article, f"Ada und Bo sahen am 7. März die {trigger} in Molin.").event(
            trigger, kind, day="2024-03-07", when="7. März", parties=(A, B)
        )

    _, groups = align(told("a1", "Wahl", "ELECT"), told("a2", "Flut", "DISASTER"))
    assert keys(groups) == [[("a1", "e1")], [("a2", "e1")]]
    _, groups = align(told("a1", "Übung", "MOBILIZE"), told("a2", "Übung", "SPORT"))
    assert keys(groups) == [[("a1", "e1"), ("a2", "e1")]]


def test_words_made_of_other_last_parts_name_unlike_things():
    assert trigger_affinity(["prüfungsausschuss"], ["prüfungsangst"], alike=False) == 0.0
    assert trigger_affinity(["prüfungsausschuss"], ["prüfungsangst"]) == SHARED_PART
    assert trigger_affinity(["verhandeln"], ["verhandlungen"], alike=False) == SHARED_PART


def test_bare_noun_for_a_talk_takes_up_the_talk_told_right_before():
    held = talk("a2", "2024-03-07", text="Ada und Bo haben am Donnerstag telefoniert. Die Gespräche dauerten lange.")
    held.event("Gespräche", "CONSULT")
    _, groups = align(talk("a1", "2024-02-06", when="6. Februar", published="2024-02-07"), held)
    assert keys(groups) == [[("a1", "e1")], [("a2", "e1"), ("a2", "e2")]]


def test_like_sentences_make_no_happening_of_a_sort_one_of_no_sort():
    def after(name, trigger, kind):
        text = f"Nach dem Brand der alten Mühle am Fluss gab es gestern {trigger}."
        return Draft(name, text, day="2024-03-07").event(trigger, kind)

    def unlike(*drafts):
        corpus, groups = align(*drafts)
        return read_features(corpus, *(h for group in groups for h in group)).other_type

    assert unlike(after("a1", "Geld", "AID"), after("a2", "Fragen", "OTHER")) == 1.0
    assert unlike(after("a1", "Kummer", "OTHER"), after("a2", "Fragen", "OTHER")) == 0.0


def test_a_call_and_a_video_meeting_are_two_talks_once_they_were_held():
    call = talk("a1", None)
    video = Draft("a2", "Ada und Bo haben per Video gesprochen.").event(
        "gesprochen", "CONSULT", parties=(A, B), channel="video"
    )
    _, groups = align(call, video)
    assert keys(groups) == [[("a1", "e1")], [("a2", "e1")]]
    plan = talk("a1", None, status="scheduled", text="Ada und Bo wollen telefonieren.")
    assert are_held_apart(*list_two(call, video))
    assert not are_held_apart(*list_two(plan, video))


def test_talks_of_others_elsewhere_are_two():
    here = (
        Draft("a1", "Ada verhandelt in Graz.")
        .entity("person:a", "Ada", wikidata="Q1")
        .entity("place:graz", "Graz", "place")
    )
    here.event("verhandelt", "CONSULT", parties=(A,), place="place:graz")
    there = (
        Draft("a2", "Bo verhandelt in Linz.")
        .entity("person:b", "Bo", wikidata="Q2")
        .entity("place:linz", "Linz", "place")
    )
    there.event("verhandelt", "CONSULT", parties=(B,), place="place:linz")
    assert are_held_apart(*list_two(here, there))


def list_two(*drafts):
    corpus = Corpus([d.done() for d in drafts], terms)
    return list_happenings(corpus, Story("y1", "", tuple(d.id for d in drafts)))


def test_two_weekdays_of_undated_reports_are_two_days():
    told = [
        Draft(f"a{day}", "Ada und Bo sprachen am Abend.", day=None).event("sprachen", "CONSULT", parties=(A, B))
        for day in (2, 5)
    ]
    for draft, day in zip(told, (2, 5), strict=True):
        draft.events[0] = replace(draft.events[0], time=EventTime(f"XXXX-WXX-{day}"))
    first, second = list_two(*told)
    assert compare_days(first, second) == "other"
    assert compare_days(first, first) == ""


@pytest.mark.parametrize(
    ("role", "began", "fit"),
    [("end", "2024-03-02", "overlap"), ("end", "2024-01-02", "other"), ("time", "2024-03-02", "other")],
)
def test_what_is_dated_by_its_end_may_have_begun_before(role, began, fit):
    drafts = []
    for article, words, day in (("a1", "am Samstag verhängt", began), ("a2", "am Montag aufgehoben", "2024-03-11")):
        draft = Draft(article, f"Die Sperre wurde {words}.", day="2024-03-12").event("Sperre", "COERCE")
        time = EventTime(day, day, day, draft.time(" ".join(words.split()[:2]), day))
        own = ((role if article == "a2" else "time", draft.at(" ".join(words.split()[:2]))),)
        draft.events[0] = replace(draft.events[0], time=time, arguments=own)
        drafts.append(draft)
    imposed, lifted = list_two(*drafts)
    assert compare_days(imposed, lifted) == compare_days(lifted, imposed) == fit


def test_one_report_tells_of_a_strike_that_goes_on_and_of_another_one_to_come():
    text = "Seit Montag wird in Graz gestreikt. Am Freitag wird in Linz gestreikt."
    draft = Draft("a1", text, day="2024-03-05").event("gestreikt", "PROTEST", status="ongoing")
    draft.event("gestreikt. Am Freitag wird in Linz gestreikt", "PROTEST", status="scheduled")
    for at, (when, day, word) in enumerate((("Montag", "2024-03-04", 1), ("Freitag", "2024-03-08", 2))):
        time = EventTime(day, day, day, draft.time(when, day))
        draft.events[at] = replace(draft.events[at], time=time, trigger=(draft.at("gestreikt", word),))
    assert keys(align(draft)[1]) == [[("a1", "e1")], [("a1", "e2")]]


def test_a_bid_and_a_closure_of_one_firm_are_two_happenings():
    drafts = []
    for article, words, trigger in (("a1", "ein Angebot vor", "Angebot"), ("a2", "die Schließung nahe", "Schließung")):
        draft = Draft(article, f"Der Streik dauert an. Nordsen legt {words}.").entity(
            "org:n", "Nordsen", "organisation"
        )
        drafts.append(draft.event("Streik", "PROTEST").event(trigger, "BUSINESS", by=("org:n",)))
    _, bid, _, closure = list_two(*drafts)
    features = read_features(Corpus([d.done() for d in drafts], terms), bid, closure)
    assert (features.same_type, features.other_type) == (0.0, 1.0)


def test_a_committee_of_inquiry_is_no_inquiry():
    inquiry = Draft("a1", "Die Untersuchung beginnt bald.").event("Untersuchung", "OTHER", by=("group:g",))
    body = Draft("a2", "Gefordert wird ein Untersuchungsausschuss.").event(
        "Untersuchungsausschuss", "OTHER", status="demanded", by=("org:f",)
    )
    assert keys(align(inquiry, body)[1]) == [[("a1", "e1")], [("a2", "e1")]]


def test_two_things_given_are_not_one_by_that():
    apology = Draft("a1", "Ada verlangte eine Entschuldigung.").event("Entschuldigung", "YIELD", status="demanded")
    exchange = Draft("a2", "Zur Rede steht ein Austausch.").event("Austausch", "YIELD", status="hypothetical")
    corpus, groups = align(apology, exchange)
    assert keys(groups) == [[("a1", "e1")], [("a2", "e1")]]
    first, second = list_happenings(corpus, Story("y1", "", ("a1", "a2")))
    assert read_features(corpus, first, second).other_type == 1.0


def test_what_one_side_gives_twice_is_one_only_if_it_is_the_same_thing():
    def gives(article, text, trigger, what):
        return Draft(article, text).event(trigger, "YIELD", by=(A,), against=(what,))

    first = gives("a1", "Ada nimmt ihre Klagen zurück.", "nimmt", "other:suits")
    corpus, _ = align(first, gives("a2", "Ada tauscht Gefangene.", "tauscht", "group:captives"))
    assert read_features(corpus, *list_happenings(corpus, Story("y1", "", ("a1", "a2")))).other_type == 1.0
    corpus, _ = align(first, gives("a2", "Ada tauscht Klagen.", "tauscht", "other:suits"))
    assert read_features(corpus, *list_happenings(corpus, Story("y1", "", ("a1", "a2")))).other_type == 0.0


def test_two_steps_by_force_are_one_only_if_word_target_or_day_say_so():
    def takes(article, text, trigger, what, **extra):
        return Draft(article, text).event(trigger, "COERCE", by=(A,), against=(what,), **extra)

    def read(other):
        first = takes("a1", "Ada riss die Macht an sich.", "riss", "other:power", day="2024-03-09", when="Macht")
        corpus = Corpus([first.done(), other.done()], terms)
        return read_features(corpus, *list_happenings(corpus, Story("y1", "", ("a1", "a2")))).other_type

    assert read(takes("a2", "Ada durchsuchte das Haus.", "durchsuchte", "other:house")) == 1.0
    assert read(takes("a2", "Ada übernahm sie.", "übernahm", "other:power")) == 0.0
    assert read(takes("a2", "Ada durchsuchte es.", "durchsuchte", "other:house", day="2024-03-09", when="es")) == 0.0


def test_what_one_firm_offers_another_one_does_not_pay_out():
    def pays(article, text, trigger, who):
        draft = Draft(article, f"Der Streik dauert an. {text}").event("Streik", "PROTEST")
        return draft.event(trigger, "BUSINESS", by=(who,))

    def read(other):
        offer = pays("a1", "Nordsen will für die Werft zahlen.", "zahlen", "org:n")
        _, first, _, second = list_two(offer, other)
        return read_features(Corpus([offer.done(), other.done()], terms), first, second).other_type

    assert read(pays("a2", "Der Fonds muss Kunden auszahlen.", "auszahlen", "org:fund")) == 1.0
    assert read(pays("a2", "Der Konzern muss auszahlen.", "auszahlen", "org:n")) == 0.0
    assert read(pays("a2", "Der Fonds muss Kunden zahlen.", "zahlen", "org:fund")) == 0.0


@pytest.mark.parametrize(
    ("type", "other", "joined"),
    [("PROTEST", "", False), ("ACCIDENT", "", True), ("PROTEST", "Hafen", True)],
)
def test_events_with_nothing_but_their_type_in_common_do_not_choose_each_other(type, other, joined):
    place = {"place": "place:port"} if other else {}
    first = Draft("a1", "Im Hafen hupten Laster." if other else "Laster hupten.")
    second = Draft("a2", "Der Hafen war voller Pfiffe." if other else "Es gab Pfiffe.")
    drafts = [first.event("hupten", type, **place), second.event("Pfiffe", type, **place)]
    if other:
        drafts = [d.entity("place:port", "Hafen", "place") for d in drafts]
    groups = keys(align(*drafts)[1])
    assert groups == ([[("a1", "e1"), ("a2", "e1")]] if joined else [[("a1", "e1")], [("a2", "e1")]])


@pytest.mark.parametrize(("type", "joined"), [("CONSULT", True), ("CULTURE", False)])
def test_one_day_joins_happenings_of_one_type_and_not_of_like_types(type, joined):
    def tells(article, text, trigger, type, when):
        draft = Draft(article, f"Der Streik dauert an. {text}", day="2024-03-13").event("Streik", "PROTEST")
        return draft.event(trigger, type, status="scheduled", day="2024-03-15", when=when)

    one = tells("a1", "Am Freitag ist ein Gipfel.", "Gipfel", "CONSULT", "Am Freitag")
    other = tells("a2", "Kinder singen übermorgen.", "singen", type, "übermorgen")
    assert ([("a1", "e2"), ("a2", "e2")] in keys(align(one, other)[1])) is joined


def struck(first, second, *, word="schlug", places=("Graz", "Linz")):
    text = f"In {places[0]} schlug ein Wirt {first}. In {places[1]} {word} ein Wirt {second}."
    draft = Draft("a1", text)
    for place in dict.fromkeys(places):
        draft.entity(f"place:{place}", place, "place")
    for whom in dict.fromkeys((first, second)):
        draft.entity(f"person:{whom}", whom)
    draft.event("schlug", "ASSAULT", against=(f"person:{first}",), place=f"place:{places[0]}")
    draft.event(f"{word} ein Wirt {second}", "ASSAULT", against=(f"person:{second}",), place=f"place:{places[1]}")
    return draft


@pytest.mark.parametrize(
    ("draft", "apart"),
    [
        (struck("Anton", "Berta"), True),
        (struck("Anton", "Anton"), False),
        (struck("Anton", "Berta", places=("Graz", "Graz")), False),
    ],
)
def test_one_report_tells_by_one_word_what_befell_others_here_and_there(draft, apart):
    corpus = Corpus([draft.done()], terms)
    assert are_kept_apart(corpus, *list_happenings(corpus, Story("y1", "", ("a1",)))) is apart


@pytest.mark.parametrize(("second", "apart"), [(0.6, True), (0.3, False)])
def test_two_shares_of_one_report_are_of_two_things(second, apart):
    draft = Draft("a1", f"Der Konsum stieg um 0.3 Prozent. Die Ausfuhr stieg stark, um {second} Teile.")
    draft.event("stieg", "BUSINESS", figures=[("0.3 Prozent", "percent", 0.3, None)])
    draft.event("stieg stark", "BUSINESS", figures=[(f"{second} Teile", "percent", second, None)])
    corpus = Corpus([draft.done()], terms)
    assert are_kept_apart(corpus, *list_happenings(corpus, Story("y1", "", ("a1",)))) is apart


def test_one_report_tells_twice_that_somebody_was_arrested():
    draft = Draft("a1", "Das Amt bestätigte die Festnahme. Moor sei gefasst worden.").entity("person:m", "Moor")
    draft.event("Festnahme", "ARREST", against=("person:m",))
    draft.event("gefasst", "ARREST", status="alleged", against=("person:m",))
    _, groups = align(draft)
    assert keys(groups) == [[("a1", "e1"), ("a1", "e2")]]
    draft.events[1] = replace(draft.events[1], against=("person:x",))
    assert len(align(draft)[1]) == 2


def test_words_that_tell_a_talk_again_keep_what_is_apart_from_it_apart():
    first = Draft("a1", "Ada hatte Bo angerufen.", day="2024-03-04").event("angerufen", "CONSULT", parties=(A, B))
    later = Draft("a2", "Am Samstag rief Ada Bo an. Sie sprachen lange.", day="2024-03-10")
    for draft in (first, later):
        draft.entity(A, "Ada", wikidata="Q1").entity(B, "Bo", wikidata="Q2")
    later.event("rief", "CONSULT", parties=(A, B), day="2024-03-09", when="Am Samstag")
    later.event("sprachen", "CONSULT", parties=(A, B), day="2024-03-09")
    _, groups = align(first, later)
    assert keys(groups) == [[("a1", "e1")], [("a2", "e1"), ("a2", "e2")]]


def meeting(article, trigger, text, day, *, who=(A, B), status="scheduled", when="Dienstag", published="2024-03-04"):
    draft = Draft(article, text, day=published).entity(A, "Ada Moor").entity(B, "Bo Rehn").entity("person:c", "Cy Falk")
    return draft.event(trigger, "CONSULT", day=day, when=when, status=status, parties=who)


def put_off(planned_word):
    """A report that puts one meeting off, and tells of another one planned for the day that it leaves."""
    text = f"Das Treffen von Ada Moor und Bo Rehn wurde von Dienstag auf Freitag verlegt. Ada Moor {planned_word} Dienstag."
    draft = Draft("a2", text, day="2024-03-05").entity(A, "Ada Moor").entity(B, "Bo Rehn").entity("person:c", "Cy Falk")
    draft.time("Dienstag", "2024-03-12")
    draft.event("Treffen", "CONSULT", day="2024-03-15", when="Freitag", status="postponed", parties=(A, B))
    identity = draft.time("Dienstag", "2024-03-12")
    draft.times[-1] = replace(draft.times[-1], span=draft.at("Dienstag", 2))
    draft.event(planned_word.split()[0], "CONSULT", day="2024-03-12", status="scheduled", parties=(A, "person:c"))
    draft.events[-1] = replace(draft.events[-1], time=replace(draft.events[-1].time, source=identity))
    return draft


def test_what_is_put_off_was_planned_for_the_day_it_leaves_and_what_stays_there_is_another_talk():
    plan = meeting("a1", "verhandeln", "Ada Moor und Bo Rehn verhandeln am Dienstag.", "2024-03-12")
    _, groups = align(plan, put_off("tagt am"))
    assert keys(groups) == [[("a1", "e1"), ("a2", "e1")], [("a2", "e2")]]


def test_a_planned_talk_of_some_is_not_the_held_one_of_others():
    held = (
        Draft("a1", "Ada Moor sprach im Rathaus zu Kelm.").entity(A, "Ada Moor").entity("place:kelm", "Kelm", "place")
    )
    held.event("sprach", "CONSULT", parties=(A,), place="place:kelm")
    plan = Draft("a2", "Bo Rehn will in Kelm beraten.").entity(B, "Bo Rehn").entity("place:kelm", "Kelm", "place")
    plan.event("beraten", "CONSULT", status="scheduled", parties=(B,), place="place:kelm")
    _, groups = align(held, plan)
    assert keys(groups) == [[("a1", "e1")], [("a2", "e1")]]


@pytest.mark.parametrize(
    ("word", "kind", "joined"),
    [("Vertrauensfrage", "ELECT", False), ("Abstimmung", "ELECT", True), ("Vertrauensfrage", "APPOINT", False)],
)
def test_two_votes_of_one_day_are_two_unless_they_are_called_alike(word, kind, joined):
    law = Draft("a1", "Der Rat soll am Mittwoch abstimmen.")
    law.event("abstimmen", "LEGISLATE", day="2024-03-13", when="Mittwoch", status="scheduled")
    vote = Draft("a2", f"Am Mittwoch kommt die {word}.")
    vote.event(word, kind, day="2024-03-13", when="Mittwoch", status="scheduled")
    _, groups = align(law, vote)
    assert (len(groups) == 1) == joined
