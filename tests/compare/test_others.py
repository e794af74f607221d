"""Happenings of one kind that befell or were done by others."""

from dataclasses import replace

import pytest

from lagebild.compare.alignment import are_kept_apart
from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import list_happenings
from lagebild.model.facts import EventTime
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

ODO, IDA, UNO, GANG, BEND = "person:odo", "person:ida", "person:uno", "group:gang", "country:bend"
LATER = "2024-03-14"
KEYS = {("a1", "e1"), ("a2", "e1")}


def named(draft):
    draft.entity(ODO, "Odo Moor").entity(IDA, "Ida Rehn").entity(UNO, "Uno Falk")
    return draft.entity(GANG, "Fischer", "group").entity(BEND, "Benden", "country", wikidata="Q1")


def apart(first, second):
    """Whether the first events of two drafts are kept apart."""
    corpus = Corpus([named(d).done() for d in (first, second)], terms)
    a, b = (h for h in list_happenings(corpus, Story("y1", "", (first.id, second.id))) if h.key in KEYS)
    return are_kept_apart(corpus, a, b)


def dated(draft, day):
    return replace(draft.events[0], time=EventTime(day, day, day))


def told(article, text, trigger, type, *, day="2024-03-10", **extra):
    return Draft(article, text, day=day).event(trigger, type, **extra)


def resigns(who, *, article="a2", status="occurred", text="Odo Moor ist zurückgetreten."):
    return told(article, text, "zurückgetreten", "APPOINT", day=LATER, status=status, by=(who,))


def test_nobody_resigns_for_somebody_else():
    wanted = told("a1", "Bo fordert, dass Ida Rehn geht.", "geht", "APPOINT", status="demanded", by=(IDA,))
    assert apart(wanted, resigns(ODO))


def test_the_same_person_resigns_in_other_words():
    wanted = told("a1", "Bo fordert, dass Odo Moor geht.", "geht", "APPOINT", status="demanded", by=(ODO,))
    assert not apart(wanted, resigns(ODO))


def test_who_is_dismissed_counts_and_not_who_dismisses():
    one = told("a1", "Ida Rehn entließ Odo Moor.", "entließ", "APPOINT", by=(IDA,), against=(ODO,))
    assert not apart(one, resigns(ODO))
    assert apart(one, resigns(UNO, text="Uno Falk ist zurückgetreten."))


def test_the_sentence_of_the_other_report_names_him_too():
    one = told("a1", "Ida Rehn geht mit Odo Moor.", "geht", "APPOINT", by=(IDA,))
    assert not apart(one, resigns(ODO))


def test_two_who_died_on_other_days_died_two_deaths():
    one = told("a1", "Odo Moor starb am Montag.", "starb", "DEATH", day="2024-03-05", by=(ODO,))
    one.events[0] = dated(one, "2024-03-04")
    other = told("a2", "Ida Rehn starb am Freitag.", "starb", "DEATH", day="2024-03-09", by=(IDA,))
    other.events[0] = dated(other, "2024-03-08")
    assert apart(one, other)


def test_of_one_accident_reports_may_name_other_victims():
    one = told("a1", "Odo Moor starb.", "starb", "DEATH", by=(ODO,))
    other = told("a2", "Ida Rehn starb.", "starb", "DEATH", by=(IDA,))
    one.events[0], other.events[0] = dated(one, "2024-03-08"), dated(other, "2024-03-08")
    assert not apart(one, other)


def test_one_release_is_not_that_of_many_which_somebody_wants():
    text = "Bo verlangt, dass Fischer freigelassen werden."
    wanted = told("a1", text, "freigelassen", "YIELD", status="demanded", against=(GANG,))
    freed = told("a2", "Odo Moor wurde freigelassen.", "freigelassen", "YIELD", day=LATER, against=(ODO,))
    assert apart(wanted, freed)


def test_nobody_gives_what_he_demands_of_others():
    text = "Uno Falk verlangt, die Netze herauszugeben."
    wanted = told("a1", text, "herauszugeben", "YIELD", status="demanded", statement="s1")
    wanted.says("die Netze herauszugeben", UNO, "demand")
    given = told("a2", "Uno Falk hat Boote herausgegeben.", "herausgegeben", "YIELD", day=LATER, by=(UNO,))
    assert apart(wanted, given)
    other = told("a2", "Ida Rehn hat Netze herausgegeben.", "herausgegeben", "YIELD", day=LATER, by=(IDA,))
    assert not apart(wanted, other)


def test_who_asks_for_something_asks_for_himself():
    one = told("a1", "Odo Moor bat um Entlassung.", "bat", "REQUEST", by=(ODO,))
    assert apart(one, told("a2", "Ida Rehn bat um Prüfung.", "bat", "REQUEST", by=(IDA,)))
    assert not apart(one, told("a2", "Odo Moor bat um Ruhe.", "bat", "REQUEST", by=(ODO,)))


def test_blow_and_counter_blow_are_two():
    one = told("a1", "Benden verklagt Uno Falk.", "verklagt", "COURT", by=(BEND,), against=(UNO,))
    assert apart(one, told("a2", "Uno Falk verklagt Benden.", "verklagt", "COURT", by=(UNO,), against=(BEND,)))
    assert not apart(one, told("a2", "Benden verklagt Falk.", "verklagt", "COURT", by=(BEND,), against=(UNO,)))


def test_what_a_court_decides_is_not_what_a_side_files():
    one = told("a1", "Benden reichte Beschwerde ein.", "Beschwerde", "COURT", by=(BEND,))
    assert apart(one, told("a2", "Uno Falk hat geurteilt.", "geurteilt", "COURT", by=(UNO,)))
    again = told("a2", "Uno Falk las die Beschwerde.", "Beschwerde", "COURT", by=(UNO,))
    assert not apart(one, again)
    threatened = told("a1", "Benden droht mit Beschwerde.", "Beschwerde", "COURT", status="threatened", by=(BEND,))
    assert apart(threatened, again)


def test_a_body_that_no_table_knows_is_somebody_too():
    def goes(article, text, word, who, day="2024-03-10"):
        draft = told(article, text, word, "COURT", day=day, by=(who,))
        return draft.entity("org:werft", "Werft Nord", "organisation").entity("org:amt", "Amt Süd", "organisation")

    filed = goes("a1", "Werft Nord reichte Beschwerde ein.", "Beschwerde", "org:werft")
    assert apart(filed, goes("a2", "Amt Süd hat geurteilt.", "geurteilt", "org:amt", LATER))


@pytest.mark.parametrize(("day", "separate"), [("2024-03-18", True), ("2024-03-10", False)])
def test_what_took_place_is_not_put_off(day, separate):
    held = told("a1", "Die Runde fand statt.", "Runde", "SPORT", day="2024-03-10")
    held.events[0] = dated(held, "2024-03-10")
    moved = told("a2", "Die Runde ist verschoben.", "Runde", "SPORT", day=LATER, status="postponed")
    moved.events[0] = dated(moved, day)
    assert apart(held, moved) is separate


def test_call_is_no_session_of_others():
    session = told("a1", "Der Rat tagt.", "tagt", "CONSULT", status="scheduled", parties=("org:rat",))
    call = told("a2", "Odo Moor telefonierte.", "telefonierte", "CONSULT", day=LATER, parties=(ODO,), channel="phone")
    assert apart(session, call)
    held = told("a1", "Odo Moor sprach.", "sprach", "CONSULT", parties=(ODO,))
    assert not apart(held, call)


def test_what_was_past_is_not_what_came_after_the_report():
    one, other = (
        Draft("a1", "Am Freitag lief der Lauf.", day="2024-03-10"),
        Draft("a2", "Am Montag lief der Lauf.", day=LATER),
    )
    one.event("Lauf", "SPORT", day="2024-03-08", when="Freitag")
    other.event("Lauf", "SPORT", day="2024-03-11", when="Montag")
    assert apart(one, other)


@pytest.mark.parametrize(("day", "separate"), [("2024-03-07", True), ("2024-03-15", False)])
def test_what_a_plan_left_was_not_held_on_that_day(day, separate):
    text = "Die Sitzung am 7. März ist auf den 15. März verschoben."
    moved = Draft("a1", text, day="2024-03-06")
    moved.time("7. März", "2024-03-07")
    moved.event("Sitzung", "SPORT", status="postponed", day="2024-03-15", when="15. März")
    held = Draft("a2", "Am Tag der Sitzung kamen viele.", day="2024-03-16")
    held.event("Sitzung", "SPORT", day=day, when="Tag")
    assert apart(moved, held) is separate


def test_who_talks_with_somebody_else_talks_another_time():
    first = told("a1", "Odo Moor traf Ida Rehn.", "traf", "CONSULT", parties=(ODO, IDA))
    assert apart(first, told("a2", "Odo Moor traf Uno Falk.", "traf", "CONSULT", parties=(ODO, UNO)))
    assert not apart(first, told("a2", "Odo Moor traf Ida Rehn.", "traf", "CONSULT", parties=(ODO, IDA)))
    both = told("a2", "Odo Moor traf Uno Falk und Ida Rehn.", "traf", "CONSULT", parties=(ODO, UNO))
    assert not apart(first, both)


@pytest.mark.parametrize(("statement", "days", "separate"), [(None, 5, True), (None, 4, False), ("s1", 5, False)])
def test_an_agreement_is_not_the_one_that_failed_on_another_day(statement, days, separate):
    failed = told("a1", "Sie einigten sich nicht.", "einigten", "AGREE", status="denied", statement=statement)
    agreed = told("a2", "Sie haben sich geeinigt.", "geeinigt", "AGREE", day=LATER)
    failed.events[0], agreed.events[0] = dated(failed, "2024-03-04"), dated(agreed, f"2024-03-0{days}")
    assert apart(failed, agreed) is separate


def test_two_persons_lay_down_their_offices():
    def lays_down(article, who, what):
        text = f"{who} legte {what} nieder."
        draft = told(article, text, "legte", "APPOINT", by=(ODO if "Odo" in who else IDA,), against=(f"other:{what}",))
        return draft.entity(f"other:{what}", what, "other")

    assert apart(lays_down("a1", "Odo Moor", "Amt"), lays_down("a2", "Ida Rehn", "Mandat"))
    assert not apart(lays_down("a1", "Odo Moor", "Amt"), lays_down("a2", "Odo Moor", "Mandat"))


CITY = "org:city"


def closes(article, who, what, *, verb="geschlossen"):
    text = f"{'Benden' if who == BEND else 'Die Stadt Hall'} hat {what} {verb}."
    draft = told(article, text, verb, "COERCE", by=(who,), against=(f"other:{what}",))
    return draft.entity(CITY, "Stadt Hall", "organisation").entity(f"other:{what}", what, "other")


def test_what_one_side_closes_is_not_another_thing_that_the_other_closes():
    assert apart(closes("a1", BEND, "Schleuse"), closes("a2", CITY, "Grenze"))
    assert not apart(closes("a1", BEND, "Schleuse"), closes("a2", BEND, "Grenze"))
    assert not apart(closes("a1", BEND, "Schleuse"), closes("a2", CITY, "Schleuse"))


def test_who_closes_a_thing_and_who_searches_it_do_two_things():
    assert apart(closes("a1", BEND, "Bad"), closes("a2", CITY, "Bad", verb="durchsucht"))
    assert not apart(closes("a1", BEND, "Bad"), closes("a2", BEND, "Bad", verb="durchsucht"))


def plans(text, word, day):
    draft = Draft("a2", text, day="2024-03-13")
    return draft.event(word, "CONSULT", status="scheduled", day=day, when="am Freitag")


def test_what_came_about_is_not_what_a_plan_sets_for_later_by_another_word():
    summoned = told("a1", "Benden bestellte Odo Moor ein.", "bestellte", "CONSULT", day="2024-03-10")
    assert apart(summoned, plans("Ein Gipfel ist am Freitag.", "Gipfel", "2024-03-15"))
    again = told("a1", "Es gab einen Gipfel.", "Gipfel", "CONSULT", day="2024-03-10")
    assert not apart(again, plans("Ein Gipfel ist am Freitag.", "Gipfel", "2024-03-15"))
    alleged = told("a1", "Benden bestellte Odo Moor ein.", "bestellte", "CONSULT", day="2024-03-10", status="alleged")
    assert not apart(alleged, plans("Ein Gipfel ist am Freitag.", "Gipfel", "2024-03-15"))


@pytest.mark.parametrize(("word", "separate"), [("Gefechte", True), ("Schüssen", False)])
def test_what_goes_on_by_another_word_after_the_report_began_anew(word, separate):
    shots = Draft("a1", "Am Sonntag fielen Schüsse.", day="2024-03-10")
    shots.event("Schüsse", "FIGHT", status="alleged", day="2024-03-10", when="Am Sonntag")
    goes_on = Draft("a2", f"Am Mittwoch halten {word} an.", day="2024-03-13")
    goes_on.event(word, "FIGHT", status="ongoing", day="2024-03-13", when="Am Mittwoch")
    assert apart(shots, goes_on) is separate


def demands(article, text, word, voice, of):
    draft = told(article, text, word, "RETREAT", status="demanded", by=(of,), statement="s1")
    return draft.says(text, voice, "demand")


def test_two_who_demand_other_things_of_others_demand_two_things():
    one = demands("a1", "Odo Moor rief Benden zur Umkehr auf.", "Umkehr", ODO, BEND)
    assert apart(one, demands("a2", "Ida Rehn wollte den Abzug der Fischer.", "Abzug", IDA, GANG))
    assert not apart(one, demands("a2", "Ida Rehn wollte den Abzug von Benden.", "Abzug", IDA, BEND))
    assert not apart(one, demands("a2", "Ida Rehn wollte die Umkehr der Fischer.", "Umkehr", IDA, GANG))


def cuts(article, who, *, whom="Stellen"):
    draft = told(
        article, f"{who} streicht {whom}.", "streicht", "BUSINESS", by=(f"org:{who}",), against=(f"org:{whom}",)
    )
    return draft.entity(f"org:{who}", who, "organisation").entity(f"org:{whom}", whom, "organisation")


def test_what_two_firms_do_or_undergo_is_two_things():
    assert apart(cuts("a1", "Pumpenwerk"), cuts("a2", "Motorenbau", whom="Jobs"))
    assert not apart(cuts("a1", "Pumpenwerk"), cuts("a2", "Pumpenwerk"))


def test_a_firm_that_the_other_report_names_too_may_be_of_one_deal():
    deal = told("a2", "Motorenbau verkauft an Pumpenwerk.", "verkauft", "BUSINESS", by=("org:Motorenbau",))
    deal.entity("org:Motorenbau", "Motorenbau", "organisation").entity("org:Pumpenwerk", "Pumpenwerk", "organisation")
    assert not apart(cuts("a1", "Pumpenwerk"), deal)


@pytest.mark.parametrize(
    ("day", "when", "separate"), [(LATER, None, True), (LATER, "2024-03-09", False), ("2024-03-10", None, False)]
)
def test_who_was_arrested_later_was_not_when_nobody_was_yet(day, when, separate):
    nobody = told("a1", "Festnahmen gab es nicht.", "Festnahmen", "ARREST", status="denied")
    arrest = told("a2", "Odo Moor ist gefasst.", "gefasst", "ARREST", day=day, against=(ODO,))
    arrest.events[0] = dated(arrest, when) if when else arrest.events[0]
    assert apart(nobody, arrest) is separate


def test_whoever_denies_the_arrest_of_somebody_may_deny_the_one_told_later():
    denied = told("a1", "Odo Moor sei nicht gefasst.", "gefasst", "ARREST", status="denied", against=(ODO,))
    assert not apart(denied, told("a2", "Odo Moor ist gefasst.", "gefasst", "ARREST", day=LATER, against=(ODO,)))


def test_others_dismiss_somebody_else_though_he_is_only_described():
    def dismisses(article, who, whom):
        name = "Odo Moor" if whom == ODO else "den Buchhalter"
        draft = told(article, f"{who} entlässt {name}.", "entlässt", "APPOINT", by=(f"org:{who}",), against=(whom,))
        return draft.entity(f"org:{who}", who, "organisation").entity("person:clerk", "Buchhalter")

    assert apart(dismisses("a1", "Hafenamt", ODO), dismisses("a2", "Emswerk", "person:clerk"))
    assert not apart(dismisses("a1", "Hafenamt", ODO), dismisses("a2", "Hafenamt", "person:clerk"))


def raises(article, state, text):
    draft = Draft(article, text).entity("AA", "Aaland", "country").entity("BB", "Beland", "country")
    return draft.entity(f"{state}.gov", "Regierung", "organisation", parent=state).event(
        "erhöht", "AID", by=(f"{state}.gov",)
    )


@pytest.mark.parametrize(
    ("text", "separate"), [("Die Regierung erhöht die Hilfe.", True), ("Wie Aaland erhöht die Regierung sie.", False)]
)
def test_what_two_states_do_for_themselves_is_two_things(text, separate):
    assert apart(raises("a1", "AA", "Die Regierung erhöht die Hilfe."), raises("a2", "BB", text)) == separate


def test_sanctions_of_both_sides_are_two_though_one_is_called_by_its_seat():
    body = Draft("a1", "Brüssel droht Beland mit Sanktionen.").entity("BB", "Beland", "country")
    body.entity("org:eu", "Brüssel", "organisation", wikidata="Q1")
    body.event("Sanktionen", "SANCTION", status="threatened", by=("org:eu",), against=("BB",))
    state = Draft("a2", "Belstadt will den Fluss sperren.").entity("BB.gov", "Belstadt", "organisation", parent="BB")
    metonym = replace(state.entities[0], mentions=(replace(state.entities[0].mentions[0], form="metonym"),))
    state.entities[0] = metonym
    state.event("sperren", "SANCTION", status="threatened", by=("BB.gov",), against=("other:fluss",))
    assert apart(body, state)


def test_a_call_is_not_the_visit_that_is_planned_elsewhere():
    call = told(
        "a1", "Odo Moor telefonierte mit Ida Rehn.", "telefonierte", "CONSULT", parties=(ODO, IDA), channel="phone"
    )
    visit = told("a2", "Odo Moor will Ida Rehn in Kelm empfangen.", "empfangen", "CONSULT", status="scheduled")
    visit.entity("place:kelm", "Kelm", "place")
    visit.events[0] = replace(visit.events[0], parties=(ODO, IDA), place="place:kelm")
    assert apart(call, visit)
    visit.events[0] = replace(visit.events[0], place=None)
    assert not apart(call, visit)


@pytest.mark.parametrize(("days", "separate"), [(("2024-03-01", "2024-03-31"), True), (("2024-03-12",) * 2, False)])
def test_talks_of_a_month_with_others_are_not_the_talk_of_one_day(days, separate):
    bodies = ("org:aal", "org:bel", "org:cor")
    one = told("a1", "Aal und Bel tagen.", "tagen", "CONSULT", status="scheduled", parties=bodies[:2])
    one.events[0] = dated(one, "2024-03-12")
    several = told("a2", "Aal, Bel und Cor trafen sich.", "trafen", "CONSULT", day="2024-04-05", parties=bodies)
    several.events[0] = replace(several.events[0], time=EventTime(days[0], *days))
    for draft in (one, several):
        for body in bodies:
            draft.entity(body, body[4:].title(), "organisation")
    assert apart(one, several) == separate


def votes(article, party, *, word="stimmt", also=""):
    draft = told(article, f"Die {party} {word} für das Gesetz.{also}", word, "LEGISLATE", by=(f"org:{party}",))
    for name in ("Rechte", "Mitte"):
        draft.entity(f"org:{name}", name, "organisation")
    return draft


def test_two_parties_vote_each_for_itself():
    assert apart(votes("a1", "Rechte"), votes("a2", "Mitte"))
    assert not apart(votes("a1", "Rechte"), votes("a2", "Rechte"))
    assert not apart(votes("a1", "Rechte"), votes("a2", "Mitte", word="beschließt"))


@pytest.mark.parametrize(
    ("word", "status", "separate"),
    [("Abstimmung", "occurred", True), ("Abstimmung", "scheduled", False), ("Streik", "occurred", False)],
)
def test_what_somebody_makes_a_condition_is_not_what_follows_from_it(word, status, separate):
    content = "er gehe, wenn die Abstimmung scheitert"
    threat = told(
        "a1", f"Odo Moor sagte, {content}.", "gehe", "APPOINT", status="threatened", by=(ODO,), statement="s1"
    )
    threat.event("Abstimmung", "ELECT", status="hypothetical", statement="s1").says(content, ODO, "threaten")
    came = told("a2", f"Odo Moor verlor. Die {word} war am Montag.", word, "ELECT", status=status, by=(ODO,))
    assert apart(threat, came) == separate


def ruling(article, *courts):
    draft = Draft(article, f"{courts[0]} wies die Klage ab. {' und '.join(courts[1:])} schwieg.")
    for court in courts:
        draft.entity(f"org:{court.casefold()}", court, "organisation")
    return draft.event("wies", "COURT", by=(f"org:{courts[0].casefold()}",))


@pytest.mark.parametrize(("others", "two"), [(("Amtsgericht",), True), ((), False)])
def test_two_courts_of_which_one_report_tells_rule_twice_however_alike_it_is_told(others, two):
    corpus = Corpus([ruling("a1", "Amtsgericht").done(), ruling("a2", "Landgericht", *others).done()], terms)
    first, second = list_happenings(corpus, Story("y1", "", ("a1", "a2")))
    assert are_kept_apart(corpus, first, second) == two


def test_a_court_and_the_prosecutors_before_it_tell_of_one_trial():
    reports = [ruling("a1", "Staatsanwaltschaft").done(), ruling("a2", "Landgericht", "Staatsanwaltschaft").done()]
    corpus = Corpus(reports, terms)
    first, second = list_happenings(corpus, Story("y1", "", ("a1", "a2")))
    assert not are_kept_apart(corpus, first, second)
