"""Event frames become events with dates, durations, places and the statement that holds them."""

from dataclasses import replace

import pytest

from lagebild.extract.events import find_events
from lagebild.extract.registry import Registry
from lagebild.knowledge.lookup import open_knowledge
from lagebild.model.article import Article
from lagebild.model.facts import Entity, Event, Mention, Statement, TimeExpression
from lagebild.model.text import Document, EventFrame
from tests.builders import make_document, span_of

CALL = make_document(
    "Das/das/DET/2/det Telefonat/Telefonat/NOUN/3/nsubj begann/beginnen/VERB/0/root gegen/gegen/ADP/5/case 21.35/21.35/NUM/3/obl "
    "und/und/CCONJ/7/cc endete/enden/VERB/3/conj 50/50/NUM/9/nummod Minuten/Minute/NOUN/7/obl später/spät/ADV/7/advmod "
    "+././PUNCT/3/punct"
)


def time(document: Document, name: str, words: str, kind: str, value: str, **more: object) -> TimeExpression:
    return TimeExpression(name, span_of(document.text, words), kind, value, **more)  # type: ignore[arg-type]


def read(
    document: Document,
    frame: EventFrame,
    times: tuple[TimeExpression, ...] = (),
    entities: tuple[Entity, ...] = (),
    statements: tuple[Statement, ...] = (),
) -> Event:
    registry = Registry(document, entities, open_knowledge())
    (event,) = find_events(document, Article("a1", document.text), (frame,), times, statements, registry)
    return event


def test_start_and_end_give_the_duration() -> None:
    times = (
        time(CALL, "t1", "gegen 21.35", "TIME", "2021-12-30T21:35", zone="+01:00"),
        time(CALL, "t2", "50 Minuten später", "TIME", "2021-12-30T22:25"),
    )
    event = read(CALL, EventFrame((span_of(CALL.text, "Telefonat"),), "CONSULT"), times)
    assert (event.duration, event.time.value, event.time.clock) == ("PT50M", "2021-12-30", "21:35+01:00")


@pytest.mark.parametrize(("length", "duration"), [("PT2.5H", "PT150M"), ("PT2H", "PT2H"), ("P2.5D", None)])
def test_a_part_of_an_hour_is_told_in_minutes(length: str, duration: str | None) -> None:
    times = (time(CALL, "t1", "50 Minuten später", "DURATION", length),)
    told = EventFrame((span_of(CALL.text, "Telefonat"),), "CONSULT", time=(times[0].span,))
    assert read(CALL, told, times).duration == duration


def test_any_word_of_the_trigger_tells_how_long_it_was() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj traf/treffen/VERB/0/root Moor/Moor/PROPN/2/obj zu/zu/ADP/6/case "
        "zweistündigem/zweistündig/ADJ/6/amod Gespräch/Gespräch/NOUN/2/obl"
    )
    length = time(document, "t1", "zweistündigem", "DURATION", "PT2H")
    trigger = (span_of(document.text, "traf"), span_of(document.text, "Gespräch"))
    assert read(document, EventFrame(trigger, "CONSULT", time=(length.span,)), (length,)).duration == "PT2H"


def test_a_vague_period_dates_nothing() -> None:
    times = (time(CALL, "t1", "50 Minuten später", "DATE", "PRESENT_REF"),)
    assert read(CALL, EventFrame((span_of(CALL.text, "Telefonat"),), "CONSULT", rule="model"), times).time.value is None


def test_an_open_date_dates_nothing_even_among_the_words_of_the_event() -> None:
    told = time(CALL, "t1", "50 Minuten später", "DATE", "XXXX-XX-XX", vague_period=True)
    frame = EventFrame((span_of(CALL.text, "Telefonat"),), "CONSULT", time=(told.span,))
    assert read(CALL, frame, (told,)).time.value is None


def test_a_date_of_the_sentence_belongs_to_its_only_event() -> None:
    document = make_document(
        "Am/an/ADP/2/case Montag/Montag/NOUN/3/obl traf/treffen/VERB/0/root er/er/PRON/3/nsubj Putin/Putin/PROPN/3/obj"
    )
    times = (time(document, "t1", "Am Montag", "DATE", "2021-12-06", earliest="2021-12-06", latest="2021-12-06"),)
    event = read(document, EventFrame((span_of(document.text, "traf"),), "CONSULT"), times)
    assert (event.time.value, event.time.source) == ("2021-12-06", "t1")


def test_an_annexed_place_is_done_to_the_state_that_holds_it() -> None:
    document = make_document("Moskau/Moskau/PROPN/3/nsubj annektierte/annektieren/VERB/0/root Krim/Krim/PROPN/2/obj")
    krim = Entity(
        "place:krim", "Krim", "place", parent="UA", mentions=(Mention(span_of(document.text, "Krim"), "name"),)
    )
    frame = EventFrame((span_of(document.text, "annektierte"),), "ANNEX", against=(span_of(document.text, "Krim"),))
    event = read(document, frame, entities=(krim,))
    assert (event.against, event.object) == (("UA",), "Krim")


def test_an_event_knows_the_innermost_statement_that_tells_it() -> None:
    outer = Statement("s1", (span_of(CALL.text, CALL.text),), "indirect", "assert")
    inner = Statement("s2", (span_of(CALL.text, "Das Telefonat begann"),), "indirect", "assert")
    event = read(
        CALL, EventFrame((span_of(CALL.text, "Telefonat"),), "CONSULT", rule="model"), statements=(outer, inner)
    )
    assert event.statement == "s2"


def test_an_event_in_the_condition_of_a_statement_belongs_to_it() -> None:
    content, condition = (span_of(CALL.text, words) for words in ("endete 50 Minuten später", "Das Telefonat begann"))
    said = Statement("s1", (content,), "indirect", "threaten", condition=(condition,))
    frame = EventFrame((span_of(CALL.text, "Telefonat"),), "CONSULT", rule="model", status="hypothetical")
    event = read(CALL, frame, statements=(said,))
    assert (event.statement, event.status) == ("s1", "hypothetical")


def test_a_place_in_the_name_of_a_body_says_where_that_one_is() -> None:
    document = make_document(
        "Ruvas/Ruva/PROPN/2/nmod Botschaft/Botschaft/NOUN/5/nsubj in/in/ADP/4/case Norland/Norland/PROPN/2/nmod "
        "wies/weisen/VERB/0/root es/es/PRON/5/obj zurück/zurück/ADV/5/compound:prt"
    )
    whole, place = span_of(document.text, "Ruvas Botschaft in Norland"), span_of(document.text, "Norland")
    embassy = Entity("RV.embassy", "Botschaft", "organisation", mentions=(Mention(whole, "name"),), parent="RV")
    frame = EventFrame((span_of(document.text, "wies"),), "REJECT", place=(place,), rule="model")
    assert read(document, frame, entities=(embassy,)).place is None
    assert read(document, replace(frame, place=(whole,)), entities=(embassy,)).place == "RV"


def test_a_minor_word_of_which_nothing_is_told_is_no_event() -> None:
    frame = EventFrame((span_of(CALL.text, "Telefonat"),), "CONSULT", rule="lexicon: Telefonat", minor=True)
    registry = Registry(CALL, (), open_knowledge())
    assert find_events(CALL, Article("a1", CALL.text), (frame,), (), (), registry) == ()


def test_an_adjective_of_a_state_names_who_acts() -> None:
    document = make_document("Der/der/DET/3/det russische/russisch/ADJ/3/amod Aufmarsch/Aufmarsch/NOUN/0/root")
    frame = EventFrame((span_of(document.text, "Aufmarsch"),), "MOBILIZE", by=(span_of(document.text, "russische"),))
    assert read(document, frame).by == ("RU",)


SAID = "Truppen/Truppe/NOUN/2/nsubj stürmten/stürmen/VERB/0/root die/der/DET/4/det Brücke/Brücke/NOUN/2/obj"


def say(document: Document, act: str = "assert") -> Statement:
    return Statement("s1", (document.sentences[-1].span,), "indirect", act, speakers=("person:a",))


def test_what_only_a_speaker_says_is_alleged_and_denied_where_he_denies_it() -> None:
    filler = "Es/es/PRON/2/nsubj regnet/regnen/VERB/0/root"
    document = make_document(filler, filler, filler, filler, SAID)
    frame = EventFrame((span_of(document.text, "stürmten"),), "ASSAULT", rule="model")
    said = [read(document, frame, statements=(say(document, act),)).status for act in ("assert", "deny")]
    assert said == ["alleged", "denied"]


@pytest.mark.parametrize(("status", "found"), [("occurred", "denied"), ("scheduled", "scheduled")])
def test_what_a_denied_report_tells_as_done_is_denied(status: str, found: str) -> None:
    document = make_document(SAID)
    frame = EventFrame((span_of(document.text, "stürmten"),), "FIGHT", status=status)
    whole, part = document.sentences[-1].span, span_of(document.text, "Truppen stürmten")
    statements = (
        Statement("s1", (whole,), "reported", "deny", speakers=("person:a",)),
        Statement("s2", (part,), "indirect", "assert", speakers=()),
    )
    event = read(document, frame, statements=statements)
    assert (event.status, event.statement) == (found, "s1" if found == "denied" else "s2")


def test_whoever_tells_what_he_does_himself_does_it() -> None:
    document = make_document("Wir/wir/PRON/2/nsubj siegten/siegen/VERB/0/root")
    frame = EventFrame((span_of(document.text, "siegten"),), "SUPPORT", by=(document.tokens[0].span,))
    told = [read(document, replace(frame, by_speaker=own), statements=(say(document),)).by for own in (True, False)]
    assert told == [("person:a",), ()]


def test_a_report_vouches_for_what_it_opens_with_and_for_what_it_names_as_known() -> None:
    opening = make_document(SAID)
    frame = EventFrame((span_of(opening.text, "stürmten"),), "ASSAULT", rule="model")
    assert read(opening, frame, statements=(say(opening),)).status == "occurred"
    filler = "Es/es/PRON/2/nsubj regnet/regnen/VERB/0/root"
    later = make_document(
        filler,
        filler,
        filler,
        filler,
        "Der/der/DET/2/det Sturm/Sturm/NOUN/3/nsubj forderte/fordern/VERB/0/root Opfer/Opfer/NOUN/3/obj",
    )
    known = EventFrame((span_of(later.text, "Sturm"),), "ASSAULT", rule="model")
    assert read(later, known, statements=(say(later),)).status == "occurred"


def test_a_time_of_the_last_happening_dates_no_other_one() -> None:
    document = make_document(
        "Das/das/PRON/3/nsubj erste/erst/ADJ/3/amod Treffen/Treffen/NOUN/0/root seit/seit/ADP/5/case Mai/Mai/NOUN/3/nmod"
    )
    since = time(document, "t1", "seit Mai", "DATE", "2024-05")
    trigger, before = (span_of(document.text, "Treffen"),), (span_of(document.text, "Mai"),)
    assert read(document, EventFrame(trigger, "CONSULT", time_apart=before), (since,)).time.value is None
    assert read(document, EventFrame(trigger, "CONSULT"), (since,)).time.value == "2024-05"


def test_a_thing_takes_no_part_and_participants_bear_their_base_form() -> None:
    document = make_document(
        "Gestern/gestern/ADV/2/advmod rammte/rammen/VERB/0/root den/der/DET/4/det Bus/Bus/NOUN/2/obj "
        "einen/ein/DET/6/det Zug/Zug/NOUN/2/obj mit/mit/ADP/8/case Rentnern/Rentner/NOUN/2/obl"
    )
    train, people = span_of(document.text, "einen Zug"), span_of(document.text, "Rentnern")
    frame = EventFrame(
        (span_of(document.text, "rammte"),), "ACCUSE", against=(train, people), rule="model",
        wordings=((train, "Zug"), (people, "Rentner")), things=(train,),
    )  # fmt: skip
    event = read(document, frame)
    assert (event.against, event.object) == (("other:rentner",), "Zug")


def test_an_event_told_to_be_weeks_ago_takes_no_other_day_of_its_sentence() -> None:
    document = make_document(
        "Am/an/ADP/2/case Montag/Montag/NOUN/3/obl sprach/sprechen/VERB/0/root er/er/PRON/3/nsubj zwei/zwei/NUM/6/nummod "
        "Wochen/Woche/NOUN/3/obl nach/nach/ADP/9/case dem/der/DET/9/det Unfall/Unfall/NOUN/3/obl"
    )
    times = (
        time(document, "t1", "Am Montag", "DATE", "2021-12-06", earliest="2021-12-06", latest="2021-12-06"),
        time(document, "t2", "zwei Wochen", "DURATION", "P2W"),
    )
    frame = EventFrame((span_of(document.text, "Unfall"),), "ACCIDENT", elapsed=(span_of(document.text, "Wochen"),))
    event = read(document, frame, times)
    assert (event.time.earliest, event.time.latest, event.time.source) == ("2021-11-19", "2021-11-25", None)


def test_the_time_of_saying_is_not_that_of_what_is_said() -> None:
    document = make_document(
        "Sie/sie/PRON/2/nsubj meint/meinen/VERB/0/root seit/seit/ADP/4/case Mai/Mai/PROPN/2/obl ,/,/PUNCT/6/punct "
        "drohe/drohen/VERB/2/ccomp ein/ein/DET/8/det Angriff/Angriff/NOUN/6/nsubj"
    )
    times = (time(document, "t1", "Mai", "DATE", "2021-05"),)
    frame = EventFrame((span_of(document.text, "Angriff"),), "ASSAULT", rule="model")
    content, cue = span_of(document.text, "drohe ein Angriff"), span_of(document.text, "meint")
    said = Statement("s1", (content,), "indirect", "assert", cue=(cue,))
    assert read(document, frame, times, statements=(said,)).time.value is None
    assert read(document, frame, times).time.value == "2021-05"


def test_a_union_that_somebody_leaves_is_no_place() -> None:
    document = make_document(
        "Norland/Norland/PROPN/2/nsubj trat/treten/VERB/0/root aus/aus/ADP/5/case dem/der/DET/5/det "
        "Bund/Bund/PROPN/2/obl"
    )
    place = span_of(document.text, "dem Bund")
    union = Entity("org:bund", "Bund", "organisation", mentions=(Mention(place, "name"),))
    frame = EventFrame((span_of(document.text, "trat"),), "RETREAT", place=(place,), rule="model")
    event = read(document, frame, entities=(union,))
    assert (event.against, event.place) == (("org:bund",), None)
    state = Entity("RV", "Ruva", "country", mentions=(Mention(place, "name"),))
    event = read(document, frame, entities=(state,))
    assert (event.against, event.place) == ((), "RV")


def test_whom_a_photo_shows_takes_no_part_in_its_publication() -> None:
    document = make_document(
        "Er/er/PRON/2/nsubj zeigte/zeigen/VERB/0/root ein/ein/DET/4/det Foto/Foto/NOUN/2/obj von/von/ADP/6/case "
        "Moor/Moor/PROPN/4/nmod"
    )
    photo = span_of(document.text, "ein Foto von Moor")
    moor = Entity("person:moor", "Moor", "person", mentions=(Mention(span_of(document.text, "Moor"), "name"),))
    frame = EventFrame(
        (span_of(document.text, "zeigte"),), "PUBLISH", against=(photo,), rule="model",
        wordings=((photo, "Foto von Moor"),), things=(photo,),
    )  # fmt: skip
    assert read(document, frame, entities=(moor,)).against == ("other:foto-von-moor",)


def test_the_state_in_which_something_is_takes_no_part_in_what_is_done_to_it() -> None:
    document = make_document(
        "Die/der/DET/2/det Firma/Firma/NOUN/3/nsubj streicht/streichen/VERB/0/root Stellen/Stelle/NOUN/3/obj "
        "in/in/ADP/6/case Norland/Norland/PROPN/4/nmod"
    )
    norland = Entity("NL", "Norland", "country", mentions=(Mention(span_of(document.text, "Norland"), "name"),))
    frame = EventFrame(
        (span_of(document.text, "streicht"),),
        "BUSINESS",
        against=(span_of(document.text, "Stellen in Norland"),),
        rule="model",
    )
    assert "NL" not in read(document, frame, entities=(norland,)).against
    assert read(document, replace(frame, type="AGREE"), entities=(norland,)).against == ("NL",)


@pytest.mark.parametrize(("place", "kind", "by"), [("Ulm", "place", "Bombe in Ulm"), ("Mali", "country", "Mali")])
def test_a_town_behind_what_attacks_only_says_where(place: str, kind: str, by: str) -> None:
    document = make_document(
        f"Montag/Montag/NOUN/2/obl explodierte/explodieren/VERB/0/root eine/ein/DET/4/det Bombe/Bombe/NOUN/2/nsubj in/in/ADP/6/case {place}/{place}/PROPN/4/nmod"
    )
    named = Entity("x1", place, kind, mentions=(Mention(span_of(document.text, place), "name"),))
    words = span_of(document.text, f"eine Bombe in {place}")
    frame = EventFrame(
        (span_of(document.text, "explodierte"),),
        "ASSAULT",
        by=(words,),
        rule="model",
        wordings=((words, f"Bombe in {place}"),),
    )
    registry = Registry(document, (named,), open_knowledge(), lambda _document, _span: ("other", "Bombe"))
    (event,) = find_events(document, Article("a1", document.text), (frame,), (), (), registry)
    assert [entity.name for entity in registry.entities if entity.id in event.by] == [by]


def test_what_lasts_from_one_time_to_another_takes_in_both() -> None:
    document = make_document(
        "Von/von/ADP/2/case Mai/Mai/NOUN/3/obl streikte/streiken/VERB/0/root man/man/PRON/3/nsubj bis/bis/ADP/6/case Juli/Juli/NOUN/3/obl"
    )
    first, last = span_of(document.text, "Mai"), span_of(document.text, "Juli")
    times = (
        time(document, "t1", "Mai", "DATE", "2021-05", earliest="2021-05-01", latest="2021-05-31"),
        time(document, "t2", "Juli", "DATE", "2021-07", earliest="2021-07-01", latest="2021-07-31"),
    )
    frame = EventFrame((span_of(document.text, "streikte"),), "PROTEST", time=(first,), stretch=(first, last))
    told = read(document, frame, times).time
    assert (told.value, told.earliest, told.latest, told.source) == ("2021-05", "2021-05-01", "2021-07-31", "t1")
    assert read(document, replace(frame, stretch=()), times).time.latest == "2021-05-31"
