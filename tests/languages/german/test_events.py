"""Events by trigger, with status, participants and figures."""

from dataclasses import replace

import pytest

from lagebild.languages.german.events import find_events
from lagebild.languages.german.events_wordings import drop_measures, find_things, find_wordings
from lagebild.model.figures import FigureSpan
from lagebild.model.spans import Span
from lagebild.model.text import Document, EventFrame, Name
from tests.builders import make_document, span_of


def words(document: Document, spans: tuple) -> list[str]:  # type: ignore[type-arg]
    return [s.of(document.text) for s in spans]


def complete(document: Document, frame: EventFrame) -> EventFrame:
    """The event that the rules make of a frame of the model."""
    (event,) = (e for e in find_events(replace(document, events=(frame,))) if e.trigger == frame.trigger)
    return event


def test_a_meeting_has_parties_and_a_channel() -> None:
    document = make_document(
        "Biden/Biden/PROPN/2/nsubj telefonierte/telefonieren/VERB/0/root/VerbForm=Fin|Tense=Past mit/mit/ADP/4/case Putin/Putin/PROPN/2/obl"
    )
    (event,) = find_events(document)
    assert (event.type, event.channel, event.status) == ("CONSULT", "phone", "occurred")
    assert words(document, event.parties) == ["Biden", "Putin"]


def test_a_denied_plan_is_no_attack() -> None:
    document = make_document(
        "Moskau/Moskau/PROPN/2/nsubj dementiert/dementieren/VERB/0/root/VerbForm=Fin|Tense=Pres einen/ein/DET/4/det "
        "Truppenaufmarsch/Truppenaufmarsch/NOUN/2/obj an/an/ADP/6/case Grenzen/Grenze/NOUN/4/nmod"
    )
    (event,) = find_events(document)
    assert (event.type, event.status) == ("MOBILIZE", "denied")


def test_a_demanded_arrest_has_not_happened() -> None:
    document = make_document(
        "Sie/sie/PRON/2/nsubj fordert/fordern/VERB/0/root/VerbForm=Fin|Tense=Pres die/die/DET/4/det Festnahme/Festnahme/NOUN/2/obj "
        "des/der/DET/6/det Täters/Täter/NOUN/4/nmod/Case=Gen"
    )
    (event,) = find_events(document)
    assert (event.type, event.status) == ("ARREST", "demanded")
    assert words(document, event.against) == ["des Täters"]


def test_an_infinitive_with_werden_is_to_come() -> None:
    document = make_document(
        "Beide/beide/PRON/3/nsubj werden/werden/AUX/3/aux/VerbForm=Fin|Tense=Pres|Mood=Ind beraten/beraten/VERB/0/root/VerbForm=Inf"
    )
    assert find_events(document)[0].status == "scheduled"


@pytest.mark.parametrize("relation", ["nsubj:pass", "nsubj"])
def test_the_subject_of_a_passive_is_acted_upon(relation: str) -> None:
    document = make_document(
        f"Er/er/PRON/6/{relation} wurde/werden/AUX/6/aux:pass/VerbForm=Fin|Tense=Past von/von/ADP/5/case der/die/DET/5/det "
        "Polizei/Polizei/NOUN/6/obl festgenommen/festnehmen/VERB/0/root/VerbForm=Part"
    )
    (event,) = find_events(document)
    assert (words(document, event.by), words(document, event.against)) == (["der Polizei"], ["Er"])


def test_a_compound_is_read_by_its_last_part() -> None:
    document = make_document(
        "Die/die/DET/2/det Koalitionsverhandlung/Koalitionsverhandlung/NOUN/0/root zwischen/zwischen/ADP/4/case Parteien/Partei/NOUN/2/nmod"
    )
    assert [e.type for e in find_events(document)] == ["CONSULT"]


def test_the_models_frame_keeps_its_own_participants_and_gets_its_figures() -> None:
    document = make_document(
        "Dabei/dabei/ADV/5/advmod wurden/werden/AUX/5/aux:pass/VerbForm=Fin|Tense=Past sieben/sieben/NUM/4/nummod "
        "Menschen/Mensch/NOUN/5/nsubj:pass verletzt/verletzen/VERB/0/root/VerbForm=Part"
    )
    frame = EventFrame((span_of(document.text, "verletzt"),), "ACCIDENT", against=(span_of(document.text, "Menschen"),))
    document = make_document(
        "Dabei/dabei/ADV/5/advmod wurden/werden/AUX/5/aux:pass/VerbForm=Fin|Tense=Past sieben/sieben/NUM/4/nummod "
        "Menschen/Mensch/NOUN/5/nsubj:pass verletzt/verletzen/VERB/0/root/VerbForm=Part",
        events=[frame],
    )
    (event,) = find_events(document)
    assert words(document, event.against) == ["Menschen"]
    assert [(f.what, f.value) for f in event.figures] == [("injured", 7)]


def test_a_talk_that_does_not_take_place_is_cancelled() -> None:
    document = make_document(
        "Das/das/DET/2/det Treffen/Treffen/NOUN/6/nsubj mit/mit/ADP/4/case Putin/Putin/PROPN/2/nmod nicht/nicht/PART/6/advmod "
        "stattfindet/stattfinden/VERB/0/root/VerbForm=Fin|Tense=Pres"
    )
    assert find_events(document)[0].status == "cancelled"


def test_what_follows_a_talk_does_not_make_the_talk_demanded() -> None:
    document = make_document(
        "Nach/nach/ADP/2/case Telefonat/Telefonat/NOUN/7/obl mit/mit/ADP/4/case Putin/Putin/PROPN/2/nmod fordert/fordern/AUX/7/aux "
        "er/er/PRON/7/nsubj fordern/fordern/VERB/0/root/VerbForm=Fin|Tense=Pres"
    )
    assert find_events(document)[0].status == "occurred"


def test_what_somebody_is_said_to_have_done_is_alleged() -> None:
    document = make_document(
        "Er/er/PRON/4/nsubj soll/sollen/AUX/4/aux/VerbForm=Fin|Tense=Pres|Mood=Ind Täter/Täter/NOUN/4/obj "
        "festgenommen/festnehmen/VERB/0/root/VerbForm=Part haben/haben/AUX/4/aux/VerbForm=Inf"
    )
    assert find_events(document)[0].status == "alleged"


def test_what_is_still_to_be_done_to_somebody_is_scheduled() -> None:
    document = make_document(
        "Er/er/PRON/3/nsubj:pass soll/sollen/AUX/3/aux/VerbForm=Fin|Tense=Pres|Mood=Ind "
        "festgenommen/festnehmen/VERB/0/root/VerbForm=Part werden/werden/AUX/3/aux:pass/VerbForm=Inf"
    )
    assert find_events(document)[0].status == "scheduled"


def test_a_strike_that_is_not_called_off_is_not_cancelled() -> None:
    document = make_document(
        "Der/der/DET/2/det Streik/Streik/NOUN/5/nsubj:pass wird/werden/AUX/5/aux:pass/VerbForm=Fin|Tense=Pres "
        "nicht/nicht/PART/5/advmod abgesagt/absagen/VERB/0/root/VerbForm=Part"
    )
    assert find_events(document)[0].status != "cancelled"


def test_what_is_not_ruled_out_is_possible() -> None:
    document = make_document(
        "Sie/sie/PRON/2/nsubj schließt/schließen/VERB/0/root/VerbForm=Fin|Tense=Pres einen/ein/DET/4/det "
        "Truppenaufmarsch/Truppenaufmarsch/NOUN/2/obj nicht/nicht/PART/2/advmod aus/aus/ADP/2/compound:prt"
    )
    assert find_events(document)[0].status == "hypothetical"


def test_a_time_takes_no_part_in_an_event() -> None:
    sentence = (
        "Sie/sie/PRON/2/nsubj verhandeln/verhandeln/VERB/0/root/VerbForm=Fin|Tense=Pres am/an/ADP/5/case 14./14./ADJ/5/amod "
        "Mai/Mai/NOUN/2/obl mit/mit/ADP/7/case Lieferanten/Lieferant/NOUN/2/obl"
    )
    text = make_document(sentence).text
    frame = EventFrame((span_of(text, "verhandeln"),), "CONSULT", parties=(span_of(text, "14. Mai"),))
    (event,) = find_events(make_document(sentence, events=[frame], times=("am 14. Mai",)))
    assert "14. Mai" not in words(make_document(sentence), event.parties)


def test_talks_under_way_are_ongoing() -> None:
    document = make_document(
        "Die/die/DET/3/det laufenden/laufend/ADJ/3/amod Verhandlungen/Verhandlung/NOUN/4/nsubj stocken/stocken/VERB/0/root/VerbForm=Fin"
    )
    assert find_events(document)[0].status == "ongoing"


def test_troops_at_a_border_are_against_the_state_behind_it() -> None:
    document = make_document(
        "Der/der/DET/2/det Truppenaufmarsch/Truppenaufmarsch/NOUN/0/root an/an/ADP/5/case der/der/DET/5/det Grenze/Grenze/NOUN/2/nmod "
        "zur/zu/ADP/7/case Ukraine/Ukraine/PROPN/5/nmod"
    )
    assert words(document, find_events(document)[0].against) == ["Ukraine"]


def test_a_planned_talk_that_was_put_off_is_postponed() -> None:
    document = make_document(
        "Das/das/DET/3/det geplante/geplant/ADJ/3/amod Treffen/Treffen/NOUN/5/nsubj:pass "
        "wurde/werden/AUX/5/aux:pass/VerbForm=Fin|Tense=Past verschoben/verschieben/VERB/0/root/VerbForm=Part"
    )
    assert find_events(document)[0].status == "postponed"


def test_a_talk_that_may_be_put_off_is_only_possible() -> None:
    document = make_document(
        "Das/das/DET/2/det Treffen/Treffen/NOUN/4/nsubj:pass könnte/können/AUX/4/aux/VerbForm=Fin|Tense=Past|Mood=Sub "
        "verschoben/verschieben/VERB/0/root/VerbForm=Inf werden/werden/AUX/4/aux:pass/VerbForm=Inf"
    )
    assert find_events(document)[0].status == "hypothetical"


def test_what_is_announced_is_scheduled() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj kündigte/kündigen/VERB/0/root/VerbForm=Fin|Tense=Past ein/ein/DET/4/det "
        "Treffen/Treffen/NOUN/2/obj an/an/ADP/2/compound:prt"
    )
    assert find_events(document)[0].status == "scheduled"


def test_a_passive_in_the_present_is_not_done_yet() -> None:
    sentence = (
        "Er/er/PRON/3/nsubj:pass wird/werden/AUX/3/aux:pass/VerbForm=Fin|Tense=Pres|Mood=Ind "
        "festgenommen/festnehmen/VERB/0/root/VerbForm=Part"
    )
    frame = EventFrame((span_of(make_document(sentence).text, "festgenommen"),), "ARREST", status="ongoing")
    assert find_events(make_document(sentence, events=[frame]))[0].status == "ongoing"


def test_a_condition_has_not_come_true() -> None:
    document = make_document(
        "Falls/falls/SCONJ/3/mark sie/sie/PRON/3/nsubj streiken/streiken/VERB/0/root/VerbForm=Fin|Tense=Pres|Mood=Ind"
    )
    assert find_events(document)[0].status == "hypothetical"


def test_the_time_since_the_last_meeting_is_no_time_of_this_one() -> None:
    noun = "das/der/DET/3/det {}/{}/ADJ/3/amod Treffen/Treffen/NOUN/0/root seit/seit/ADP/5/case Mai/Mai/NOUN/3/nmod"
    first = make_document(f"Es/es/PRON/3/nsubj {noun.format('erste', 'erst')}".replace("/3/", "/4/"), times=["Mai"])
    (event,) = find_events(first)
    assert (event.time, words(first, event.time_apart)) == ((), ["Mai"])
    long = make_document(f"Es/es/PRON/3/nsubj {noun.format('lange', 'lang')}".replace("/3/", "/4/"), times=["Mai"])
    assert words(long, find_events(long)[0].time) == ["Mai"]


def test_a_clause_with_als_happened_at_the_time_just_told() -> None:
    told = (
        "Das/das/PRON/4/nsubj hat/haben/AUX/4/aux/VerbForm=Fin|Tense=Pres 2009/2009/NUM/4/obl begonnen/beginnen/VERB/0/root/VerbForm=Part "
        ",/,/PUNCT/8/punct als/als/SCONJ/8/mark Arden/Arden/PROPN/8/nsubj annektierte/annektieren/VERB/4/advcl/VerbForm=Fin|Tense=Past "
        "{}/{}/PROPN/8/obj"
    )
    document = make_document(told.format("Miren", "Miren"), times=["2009"])
    (event,) = find_events(document)
    assert (event.type, words(document, event.time)) == ("ANNEX", ["2009"])


def test_both_sides_of_a_clause_are_the_parties_of_its_talks() -> None:
    document = make_document(
        "Beide/beide/DET/2/det Seiten/Seite/NOUN/3/nsubj hoffen/hoffen/VERB/0/root/VerbForm=Fin|Tense=Pres auf/auf/ADP/5/case "
        "Gespräche/Gespräch/NOUN/3/obl"
    )
    (event,) = find_events(document)
    assert (event.type, words(document, event.parties)) == ("CONSULT", ["Beide Seiten"])


def test_who_sees_himself_confronted_undergoes_the_uprising() -> None:
    document = make_document(
        "Arden/Arden/PROPN/2/nsubj sieht/sehen/VERB/0/root/VerbForm=Fin|Tense=Pres sich/sich/PRON/2/obj mit/mit/ADP/5/case "
        "Aufstand/Aufstand/NOUN/6/obl konfrontiert/konfrontieren/VERB/2/ccomp/VerbForm=Fin|Tense=Pres"
    )
    (event,) = find_events(document)
    assert (event.type, event.status, words(document, event.against)) == ("FIGHT", "ongoing", ["Arden"])


def test_participants_have_a_base_form_and_things_are_told_from_people() -> None:
    document = make_document(
        "Der/der/DET/2/det Bus/Bus/NOUN/3/nsubj/Gender=Masc|Number=Sing|Case=Nom rammte/rammen/VERB/0/root"
        " einen/ein/DET/6/det alten/alt/ADJ/6/amod Triebwagen/Triebwagen/NOUN/3/obj/Gender=Masc|Number=Sing|Case=Acc"
        " und/und/CCONJ/8/cc Fahrgästen/Fahrgast/NOUN/6/conj/Gender=Masc|Number=Plur|Case=Dat +././PUNCT/3/punct"
    )
    wagon, guests = span_of(document.text, "einen alten Triebwagen"), span_of(document.text, "Fahrgästen")
    frame = EventFrame((span_of(document.text, "rammte"),), "ACCIDENT", against=(wagon, guests))
    assert dict(find_wordings(document, frame))[wagon] == "alter Triebwagen"
    assert find_things(document, frame) == (wagon,)


def test_who_warns_and_is_warned_takes_no_part_in_the_attack() -> None:
    document = make_document(
        "Lund/Lund/PROPN/7/nsubj hat/haben/AUX/7/aux/VerbForm=Fin|Tense=Pres Moor/Moor/PROPN/7/obj"
        " vor/vor/ADP/6/case einem/ein/DET/6/det Angriff/Angriff/NOUN/7/obl gewarnt/warnen/VERB/0/root/VerbForm=Part"
    )
    lund, moor = span_of(document.text, "Lund"), span_of(document.text, "Moor")
    frame = EventFrame((span_of(document.text, "Angriff"),), "ASSAULT", by=(lund,), against=(moor,))
    (event,) = find_events(replace(document, events=(frame,)))
    assert (event.type, event.by, event.against) == ("ASSAULT", (), ())


def test_who_praises_a_talk_takes_no_part_in_it_if_its_clause_says_who_held_it() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj lobte/loben/VERB/0/root/VerbForm=Fin|Tense=Past das/das/DET/4/det Gespräch/Gespräch/NOUN/2/obj"
        " ,/,/PUNCT/10/punct das/der/PRON/10/obj Lund/Lund/PROPN/10/nsubj mit/mit/ADP/9/case Moor/Moor/PROPN/10/obl"
        " geführt/führen/VERB/4/acl/VerbForm=Part hatte/haben/AUX/10/aux/VerbForm=Fin"
    )
    kern = span_of(document.text, "Kern")
    frame = EventFrame((span_of(document.text, "Gespräch"),), "CONSULT", by=(kern,), parties=(kern,))
    (event,) = find_events(replace(document, events=(frame,)))
    assert [s.of(document.text) for s in event.parties] == ["Lund", "Moor"]
    assert event.by == ()


def test_what_an_attack_brings_about_does_not_attack() -> None:
    sentence = (
        "Ein/ein/DET/2/det Überfall/Überfall/NOUN/5/nsubj hätte/haben/AUX/5/aux/Mood=Sub schlimme/schlimm/ADJ/6/amod "
        "gehabt/haben/VERB/0/root/VerbForm=Part Folgen/Folge/NOUN/5/obj"
    )
    text = make_document(sentence).text
    frame = EventFrame((span_of(text, "Überfall"),), "ASSAULT", by=(span_of(text, "Folgen"),))
    (event,) = find_events(make_document(sentence, events=[frame]))
    assert event.by == ()


def test_a_participant_has_no_quotation_mark_without_its_other_half() -> None:
    sentence = (
        "Die/die/DET/3/det „/„/PUNCT/3/punct Feldlerche/Feldlerche/NOUN/5/nsubj “/“/PUNCT/3/punct "
        "übt/üben/VERB/0/root/VerbForm=Fin|Tense=Pres"
    )
    text = make_document(sentence).text
    start = text.index("„")
    frame = EventFrame((span_of(text, "übt"),), "MOBILIZE", by=(Span(start, text.index("Feldlerche") + 10),))
    (event,) = find_events(make_document(sentence, events=[frame]))
    assert [span.of(text) for span in event.by] == ["Feldlerche"]


def test_an_adjective_shows_that_a_noun_is_no_genitive() -> None:
    sentence = (
        "Gestern/gestern/ADV/2/advmod drohte/drohen/VERB/0/root/VerbForm=Fin|Tense=Past die/die/DET/4/det "
        "Festnahme/Festnahme/NOUN/2/nsubj {}/schwer/ADJ/6/amod Verbände/Verband/NOUN/4/nmod"
    )
    found = []
    for adjective in ("schwerer", "schwere"):
        document = make_document(sentence.format(adjective))
        arrest = next(e for e in find_events(document) if e.type == "ARREST")
        found.append(words(document, arrest.against))
    assert found == [["schwerer Verbände"], []]


def test_a_row_of_talks_took_place_as_its_verb_tells() -> None:
    sentence = (
        "Gestern/gestern/ADV/2/advmod {} eine/ein/DET/4/det Reihe/Reihe/NOUN/2/nsubj langer/lang/ADJ/6/amod "
        "Gespräche/Gespräch/NOUN/4/nmod {} statt/statt/ADP/2/compound:prt"
    )
    found = "fand/finden/VERB/0/root/VerbForm=Fin|Tense=Past"
    held, not_held = (make_document(sentence.format(found, middle)) for middle in ("", "nicht/nicht/PART/2/advmod"))
    assert [find_events(d)[0].status for d in (held, not_held)] == ["occurred", "cancelled"]


def test_the_time_of_a_second_verb_is_not_that_of_the_first() -> None:
    document = make_document(
        "Das/der/PRON/2/nsubj weckte/wecken/VERB/0/root/VerbForm=Fin|Tense=Past Angst/Angst/NOUN/2/obj vor/vor/ADP/6/case einem/ein/DET/6/det "
        "Streik/Streik/NOUN/3/nmod und/und/CCONJ/8/cc erinnerte/erinnern/VERB/2/conj/VerbForm=Fin|Tense=Past an/an/ADP/10/case "
        "2014/2014/NUM/8/obl",
        times=("2014",),
    )
    strike = EventFrame(
        (span_of(document.text, "Streik"),), "PROTEST", "hypothetical", time=(span_of(document.text, "2014"),)
    )
    found = {e.trigger[0].of(document.text): e for e in find_events(replace(document, events=(strike,)))}
    assert found["Streik"].time == ()


def test_a_verb_that_only_says_that_talks_were_held_is_no_event_of_its_own() -> None:
    document = make_document(
        "Eine/ein/DET/2/det Reihe/Reihe/NOUN/3/nsubj fand/finden/VERB/0/root/VerbForm=Fin|Tense=Past von/von/ADP/5/case "
        "Treffen/Treffen/NOUN/2/nmod statt/statt/ADP/3/compound:prt"
    )
    marked = (("fand", "OTHER"), ("Treffen", "CONSULT"))
    frames = tuple(EventFrame((span_of(document.text, word),), kind, "occurred") for word, kind in marked)
    found = find_events(replace(document, events=frames))
    assert [e.trigger[0].of(document.text) for e in found] == ["Treffen"]


def test_a_heading_dates_nothing_that_stands_before_it() -> None:
    told = "Es/es/PRON/2/nsubj brannte/brennen/VERB/0/root/VerbForm=Fin|Tense=Past"
    heading = "Neuer/neu/ADJ/2/amod Anfang/Anfang/NOUN/0/root im/in/ADP/4/case Januar/Januar/PROPN/2/nmod"
    found = []
    for sentences in ((told, heading), (heading, told)):
        document = make_document(*sentences, times=("Januar",))
        fire = EventFrame(
            (span_of(document.text, "brannte"),), "DISASTER", "occurred", time=(span_of(document.text, "Januar"),)
        )
        event = complete(document, fire)
        found.append(words(document, event.time))
    assert found == [[], ["Januar"]]


def test_a_time_that_hangs_on_the_noun_comes_before_what_the_model_ties_to_it() -> None:
    document = make_document(
        "Am/an/ADP/2/case Montag/Montag/PROPN/3/obl erinnerte/erinnern/VERB/0/root/VerbForm=Fin|Tense=Past sie/sie/PRON/3/nsubj "
        "an/an/ADP/7/case den/der/DET/7/det Brand/Brand/NOUN/3/obl von/von/ADP/9/case 2017/2017/NUM/7/nmod",
        times=("Montag", "2017"),
    )
    fire = EventFrame((span_of(document.text, "Brand"),), "DISASTER", time=(span_of(document.text, "Montag"),))
    event = complete(document, fire)
    assert words(document, event.time) == ["2017"]


def test_a_talk_has_the_parties_of_its_clause_even_where_the_tree_hangs_it_behind_the_comma() -> None:
    document = make_document(
        "Kern/Kern/PROPN/6/nsubj hatte/haben/AUX/6/aux/VerbForm=Fin|Tense=Past Moor/Moor/PROPN/6/iobj "
        "im/in/ADP/5/case Telefonat/Telefonat/NOUN/11/obl gedroht/drohen/VERB/0/root/VerbForm=Part +,/,/PUNCT/11/punct "
        "sollte/sollen/AUX/11/aux/VerbForm=Fin|Tense=Past Ruva/Ruva/PROPN/11/nsubj Norland/Norland/PROPN/11/obj "
        "angreifen/angreifen/VERB/6/advcl/VerbForm=Inf"
    )
    events = {document.text[e.trigger[0].start : e.trigger[0].end]: e for e in find_events(document)}
    assert words(document, events["Telefonat"].parties) == ["Kern", "Moor"]
    assert events["Telefonat"].status == "occurred" or events["Telefonat"].minor


def test_a_sum_of_money_takes_no_part() -> None:
    document = make_document(
        "Ruva/Ruva/PROPN/2/nsubj zahlt/zahlen/VERB/0/root/VerbForm=Fin|Tense=Pres Norland/Norland/PROPN/2/iobj "
        "zwölf/zwölf/NUM/5/nummod Millionen/Million/NOUN/6/nummod Euro/Euro/NOUN/2/obj"
    )
    ruva, euros = (span_of(document.text, words) for words in ("Ruva", "zwölf Millionen Euro"))
    payment = EventFrame((span_of(document.text, "zahlt"),), "AID", by=(ruva,), against=(euros,), rule="model")
    payment = replace(payment, figures=(FigureSpan(euros, "money", 12e6, unit="EUR"),))
    event = complete(document, payment)
    assert (words(document, event.by), event.against) == (["Ruva"], ())


def test_who_talks_by_another_noun_takes_no_part_in_the_verb_before() -> None:
    document = make_document(
        "Kern/Kern/PROPN/4/nsubj will/wollen/AUX/4/aux/VerbForm=Fin|Tense=Pres heute/heute/ADV/4/advmod beraten/beraten/VERB/0/root/VerbForm=Inf "
        "+,/,/PUNCT/7/punct sind/sein/AUX/7/cop/VerbForm=Fin|Tense=Pres geplant/planen/VERB/4/conj/VerbForm=Part Gespräche/Gespräch/NOUN/7/nsubj "
        "zwischen/zwischen/ADP/10/case Ruva/Ruva/PROPN/8/nmod und/und/CCONJ/12/cc Norland/Norland/PROPN/10/conj"
    )
    kern, ruva = (span_of(document.text, name) for name in ("Kern", "Ruva"))
    meeting = EventFrame((span_of(document.text, "beraten"),), "CONSULT", parties=(kern, ruva), rule="model")
    event = complete(document, meeting)
    assert "Ruva" not in words(document, event.parties)
    assert "Kern" in words(document, event.parties)


def test_who_is_told_before_a_condition_takes_no_part_in_what_it_says() -> None:
    document = make_document(
        "Kern/Kern/PROPN/4/nsubj hatte/haben/AUX/4/aux/VerbForm=Fin|Tense=Past im/in/ADP/4/case gedroht/drohen/VERB/0/root/VerbForm=Part "
        "+,/,/PUNCT/9/punct sollte/sollen/AUX/9/aux/VerbForm=Fin|Tense=Past Ruva/Ruva/PROPN/9/nsubj Norland/Norland/PROPN/9/obj "
        "angreifen/angreifen/VERB/4/advcl/VerbForm=Inf"
    )
    kern, ruva = (span_of(document.text, name) for name in ("Kern", "Ruva"))
    attack = EventFrame((span_of(document.text, "angreifen"),), "ASSAULT", by=(kern, ruva), rule="model")
    event = complete(document, attack)
    assert (words(document, event.by), event.status) == (["Ruva"], "hypothetical")


def test_who_is_spoken_to_takes_part_in_a_talk_and_who_is_spoken_of_does_not() -> None:
    text = (
        "Kern/Kern/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Tense=Past Moor/Moor/PROPN/2/obj "
        "im/in/ADP/5/case Telefonat/Telefonat/NOUN/2/obl"
    )
    for verb, parties in (("warnte/warnen", ["Kern", "Moor"]), ("lobte/loben", ["Kern"])):
        document = make_document(text.format(verb=verb))
        talk = next(e for e in find_events(document) if e.type == "CONSULT")
        assert words(document, talk.parties) == parties


def test_who_fears_a_deed_does_not_do_it() -> None:
    document = make_document(
        "Moor/Moor/PROPN/4/nsubj und/und/CCONJ/3/cc Kern/Kern/PROPN/1/conj befürchten/befürchten/VERB/0/root/VerbForm=Fin|Tense=Pres "
        "eine/ein/DET/7/det russische/russisch/ADJ/7/amod Invasion/Invasion/NOUN/4/obj"
    )
    invasion = span_of(document.text, "Invasion")
    marked = replace(document, events=(EventFrame((invasion,), "ASSAULT", by=(Span(0, 13),), rule="model"),))
    (event,) = find_events(marked)
    assert (event.status, words(marked, event.by)) == ("hypothetical", ["russische"])


def test_talks_of_both_countries_are_not_those_of_who_speaks_about_them() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj erwähnte/erwähnen/VERB/0/root/VerbForm=Fin|Tense=Past die/der/DET/4/det "
        "Verhandlungen/Verhandlung/NOUN/2/obj beider/beide/DET/6/det Länder/Land/NOUN/4/nmod/Case=Gen"
    )
    frame = EventFrame((span_of(document.text, "Verhandlungen"),), "CONSULT", parties=(Span(0, 4),), rule="model")
    (event,) = find_events(replace(document, events=(frame,)))
    assert words(document, event.parties) == ["beider Länder"]


@pytest.mark.parametrize("relation", ["5/conj", "3/nmod"])
def test_who_meets_is_told_behind_between_and_nobody_of_another_clause_besides(relation: str) -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj berät/beraten/VERB/0/root/VerbForm=Fin|Tense=Pres Gespräche/Gespräch/NOUN/8/nsubj:pass "
        f"zwischen/zwischen/ADP/5/case Rehn/Rehn/PROPN/3/nmod und/und/CCONJ/7/cc Kern/Kern/PROPN/{relation} "
        "geplant/planen/VERB/2/parataxis"
    )
    frame = EventFrame((span_of(document.text, "Gespräche"),), "CONSULT", parties=(Span(0, 4),), rule="model")
    event = complete(document, frame)
    assert "Moor" not in " ".join(words(document, event.parties))
    assert {"Rehn", "Kern"} <= set(" ".join(words(document, event.parties)).split())


def test_compounds_that_share_their_last_part_are_parties_of_their_own() -> None:
    document = make_document(
        "Treffen/Treffen/NOUN/0/root zwischen/zwischen/ADP/3/case Ruva/Ruva/PROPN/1/nmod und/und/CCONJ/7/cc "
        "EU-/EU-/PROPN/3/conj sowie/sowie/CCONJ/7/cc UN-Vertretern/UN-Vertreter/NOUN/3/conj"
    )
    (event,) = find_events(document)
    assert words(document, event.parties) == ["Ruva", "EU-", "UN-Vertretern"]


def test_the_country_that_troops_leave_is_the_place_and_not_attacked() -> None:
    document = make_document(
        "Berater/Berater/NOUN/5/nsubj:pass wurden/werden/AUX/5/aux:pass/VerbForm=Fin|Tense=Past aus/aus/ADP/4/case "
        "Norland/Norland/PROPN/5/obl abgezogen/abziehen/VERB/0/root/VerbForm=Part"
    )
    frame = EventFrame((span_of(document.text, "abgezogen"),), "RETREAT", against=(span_of(document.text, "Norland"),))
    (event,) = find_events(replace(document, events=(replace(frame, rule="model"),)))
    assert (event.against, words(document, event.place)) == ((), ["Norland"])


def test_a_printed_thing_is_no_person_that_it_shows() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj veröffentlichte/veröffentlichen/VERB/0/root/VerbForm=Fin|Tense=Past ein/ein/DET/4/det "
        "Foto/Foto/NOUN/2/obj von/von/ADP/6/case Moor/Moor/PROPN/4/nmod"
    )
    moor = span_of(document.text, "Moor")
    frame = EventFrame((span_of(document.text, "veröffentlichte"),), "PUBLISH", against=(moor,), rule="model")
    document = replace(document, names=(Name(span_of(document.text, "Moor"), "PER"),), events=(frame,))
    (event,) = find_events(document)
    assert event.things == event.against == (span_of(document.text, "ein Foto von Moor"),)


def test_what_something_ends_without_did_not_happen() -> None:
    document = make_document(
        "Der/der/DET/2/det Gipfel/Gipfel/NOUN/3/nsubj endete/enden/VERB/0/root/VerbForm=Fin|Tense=Past ohne/ohne/ADP/5/case "
        "Festnahme/Festnahme/NOUN/3/obl"
    )
    marked = EventFrame((span_of(document.text, "Festnahme"),), "ARREST", rule="model")
    assert [e.type for e in find_events(replace(document, events=(marked,)))] == ["CONSULT"]


def test_a_time_in_the_phrase_of_a_noun_comes_before_one_behind_a_comma() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj kam/kommen/VERB/0/root/VerbForm=Fin|Tense=Past am/an/ADP/4/case Montag/Montag/NOUN/2/obl "
        "+,/,/PUNCT/6/punct trotz/trotz/ADP/7/case Festnahme/Festnahme/NOUN/2/obl in/in/ADP/9/case Auheim/Auheim/PROPN/7/nmod "
        "am/an/ADP/11/case Freitag/Freitag/NOUN/2/obl"
    )
    monday, friday = span_of(document.text, "Montag"), span_of(document.text, "Freitag")
    marked = EventFrame((span_of(document.text, "Festnahme"),), "ARREST", time=(monday, friday), rule="model")
    times = ((monday, "DATE", 0.9), (friday, "DATE", 0.9))
    (event,) = find_events(replace(document, events=(marked,), times=times))
    assert event.time == (friday,)


def test_a_fight_in_which_somebody_died_is_not_said_to_go_on() -> None:
    document = make_document(
        "Bei/bei/ADP/2/case Gefechten/Gefecht/NOUN/3/obl starben/sterben/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind "
        "Soldaten/Soldat/NOUN/3/nsubj"
    )
    assert complete(document, EventFrame((span_of(document.text, "Gefechten"),), "FIGHT")).status == "occurred"


@pytest.mark.parametrize(("noun", "against"), [("Anschlag", ()), ("Einmarsch", ("Ruva",))])
def test_an_attack_in_a_town_is_not_against_it_and_an_invasion_is(noun: str, against: tuple[str, ...]) -> None:
    document = make_document(
        f"Der/der/DET/2/det {noun}/{noun}/NOUN/5/nsubj in/in/ADP/4/case Ruva/Ruva/PROPN/2/nmod "
        "geschah/geschehen/VERB/0/root/VerbForm=Fin|Tense=Past"
    )
    attack = EventFrame((span_of(document.text, noun),), "ASSAULT", rule="model")
    assert tuple(span.of(document.text) for span in complete(document, attack).against) == against


def test_a_crowd_is_no_thing() -> None:
    document = make_document(
        "Tausende/tausende/NOUN/2/nsubj protestierten/protestieren/VERB/0/root/VerbForm=Fin gegen/gegen/ADP/5/case "
        "das/der/DET/5/det Gesetz/Gesetz/NOUN/2/obl"
    )
    crowd, law = (span_of(document.text, words) for words in ("Tausende", "das Gesetz"))
    frame = EventFrame((span_of(document.text, "protestierten"),), "PROTEST", by=(crowd,), against=(law,))
    assert find_things(document, frame) == (law,)


@pytest.mark.parametrize(
    ("owner", "kept"),
    [("ihres/ihr/DET/3/det:poss Wertes/Wert/NOUN/1/nmod", 0), ("der/der/DET/3/det Wähler/Wähler/NOUN/1/nmod", 1)],
)
def test_a_share_of_what_somebody_has_is_no_participant(owner: str, kept: int) -> None:
    document = make_document(f"Prozent/Prozent/NOUN/0/root {owner}")
    whole, share = span_of(document.text, document.text), span_of(document.text, "Prozent")
    frame = EventFrame((share,), "BUSINESS", against=(whole,), figures=(FigureSpan(share, "percent"),))
    assert len(drop_measures(document, frame).against) == kept


def test_two_who_were_told_of_before_are_no_thing() -> None:
    document = make_document("Treffen/Treffen/NOUN/0/root der/der/DET/3/det beiden/beide/NOUN/1/nmod")
    frame = EventFrame((span_of(document.text, "Treffen"),), "CONSULT", parties=(span_of(document.text, "der beiden"),))
    assert find_things(document, frame) == ()
