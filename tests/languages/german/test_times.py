"""Time expressions of German news, each read as a reader of that day would."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lagebild.languages.german.times import find_times
from lagebild.languages.german.times_grammar import load_words
from lagebild.model.article import DateRange
from lagebild.model.facts import TimeExpression
from lagebild.model.spans import Span
from lagebild.model.text import Document, Name, Sentence, Token

FRIDAY = date(2022, 2, 11)


def read(text: str, day: date | None = FRIDAY) -> list[TimeExpression]:
    return list(find_times(Document(text, "de"), DateRange(day, day, "given")))


def tell(text: str, day: date | None = FRIDAY) -> list[tuple[str, str, str | None, str | None]]:
    return [(time.span.of(text), time.type, time.value, time.mod) for time in read(text, day)]


NEWS_PHRASES = [
    ("Die Präsidenten wollen am kommenden Montag sprechen.", "am kommenden Montag", "DATE", "2022-02-14", None),
    ("Vor zwei Wochen hatten sie gesprochen.", "Vor zwei Wochen", "DATE", "2022-W04", None),
    ("Mitte Februar könnte es dazu kommen.", "Mitte Februar", "DATE", "2022-02", "MID"),
    ("Ende Januar hatten die USA geantwortet.", "Ende Januar", "DATE", "2022-01", "END"),
    ("Am 7. Dezember hatten sie gesprochen.", "Am 7. Dezember", "DATE", "2021-12-07", None),
    ("Am Wochenende telefonierten die beiden.", "Am Wochenende", "DATE", "2022-W05-WE", None),
    ("Am Freitagabend warnte Washington erneut.", "Am Freitagabend", "TIME", "2022-02-11TEV", None),
    ("In der kommenden Woche reist er ab.", "In der kommenden Woche", "DATE", "2022-W07", None),
    ("Kurz vor Weihnachten hatte er sie gefordert.", "Kurz vor Weihnachten", "DATE", "2021-12-25", "BEFORE"),
    ("Zum Jahreswechsel sprachen sie erneut.", "Jahreswechsel", "DATE", "2021-12-31", None),
    ("Am Donnerstag haben sie sich ausgetauscht.", "Am Donnerstag", "DATE", "2022-02-10", None),
    ("An diesem Donnerstag werden sie telefonieren.", "An diesem Donnerstag", "DATE", "2022-02-17", None),
    ("In der Nacht zum Freitag fielen Schüsse.", "In der Nacht zum Freitag", "TIME", "2022-02-10TNI", None),
    ("Am frühen Morgen schlugen Raketen ein.", "Am frühen Morgen", "TIME", "2022-02-11TMO", "START"),
    ("Seit Ende Oktober behaupten sie das.", "Seit Ende Oktober", "DATE", "2021-10", "END"),
    ("Seit Jahren wird dort gekämpft.", "Seit Jahren", "DURATION", "PXY", None),
    ("Das Gespräch dauerte etwas über eine Stunde.", "etwas über eine Stunde", "DURATION", "PT1H", "MORE_THAN"),
    ("Das heutige Telefonat war kurz.", "heutige", "DATE", "2022-02-11", None),
    ("Binnen weniger Wochen sprachen sie zweimal.", "Binnen weniger Wochen", "DURATION", "PXW", None),
    ("Im ersten Quartal 2022 soll der Gipfel stattfinden.", "Im ersten Quartal 2022", "DATE", "2022-Q1", None),
    ("Er kommt jeden Montag.", "jeden Montag", "SET", "XXXX-WXX-1", None),
    ("Der für Mittwoch geplante Besuch wurde abgesagt.", "Mittwoch", "DATE", "2022-02-16", None),
    ("Die am Dienstag veröffentlichte Studie wird viel diskutiert.", "am Dienstag", "DATE", "2022-02-08", None),
    ("Im Jänner war er in Wien.", "Im Jänner", "DATE", "2022-01", None),
    ("Das Treffen beginnt gegen 9.30 Uhr.", "gegen 9.30 Uhr", "TIME", "2022-02-11T09:30", "APPROX"),
    ("Er war im 19. Jahrhundert berühmt.", "im 19. Jahrhundert", "DATE", "18", None),
    ("In den 1990er Jahren lebte er dort.", "In den 1990er Jahren", "DATE", "199", None),
    ("In den siebziger Jahren lebte er dort.", "In den siebziger Jahren", "DATE", "197", None),
    ("Von Montag, 21., bis Freitag, 25. Februar, ist zu.", "Montag, 21.", "DATE", "2022-02-21", None),
    ("Die Frist läuft bis Freitag, 18 Uhr.", "bis Freitag, 18 Uhr", "TIME", "2022-02-11T18:00", None),
    ("Es geschah am Morgen des 4. November 2021.", "am Morgen des 4. November 2021", "TIME", "2021-11-04TMO", None),
    ("Im Sommer war er in Kiew.", "Im Sommer", "DATE", "2021-SU", None),
    ("Am dritten Sonntag im Oktober 2021 wurde gewählt.", "Am dritten Sonntag im Oktober 2021", "DATE", "2021-10-17", None),
    ("In der Silvesternacht kam es zu Krawallen.", "In der Silvesternacht", "TIME", "2021-12-31TNI", None),
    ("Der Umsatz stieg im Vorjahr.", "im Vorjahr", "DATE", "2021", None),
    ("Heuer fällt der Ball aus.", "Heuer", "DATE", "2022", None),
    ("Er tagt zweimal pro Woche.", "zweimal pro Woche", "SET", "P1W", None),
    ("Das dauert zweieinhalb Jahre.", "zweieinhalb Jahre", "DURATION", "P2.5Y", None),
    ("Sie sprachen fünfundvierzig Minuten miteinander.", "fünfundvierzig Minuten", "DURATION", "PT45M", None),
    ("Er bekam drei Jahre und vier Monate Haft.", "drei Jahre und vier Monate", "DURATION", "P3Y4M", None),
    ("Noch heute lebt er in Berlin.", "heute", "DATE", "PRESENT_REF", None),
    ("Die Wahl war am 26.9.2021.", "am 26.9.2021", "DATE", "2021-09-26", None),
    ("Der Streik dauert bis Dienstagabend.", "bis Dienstagabend", "TIME", "2022-02-15TEV", None),
    ("Vergangene Nacht gab es Angriffe.", "Vergangene Nacht", "TIME", "2022-02-10TNI", None),
    ("In der zweiten Hälfte des Jahres wird es besser.", "In der zweiten Hälfte des Jahres", "DATE", "2022-H2", None),
    ("Im Winter 2021/22 war es kalt.", "Im Winter 2021/22", "DATE", "2021-WI", None),
    ("Der Rat soll nächste Woche Mittwoch tagen.", "nächste Woche Mittwoch", "DATE", "2022-02-16", None),
    ("Heute vor 20 Jahren begann der Bau.", "Heute vor 20 Jahren", "DATE", "2002-02-11", None),
    ("Kurz nach zwei Uhr nachts fiel ein Schuss.", "Kurz nach zwei Uhr nachts", "TIME", "2022-02-11T02:00", "AFTER"),
    ("Um elf Uhr nachts fiel ein Schuss.", "Um elf Uhr nachts", "TIME", "2022-02-11T23:00", None),
    ("Am vergangenen Montag, den 7. Februar, kam er.", "Am vergangenen Montag, den 7. Februar", "DATE", "2022-02-07", None),
    ("Die Zahl vom November des Vorjahrs war kleiner.", "November des Vorjahrs", "DATE", "2021-11", None),
    ("Sie feiern im Dezember heurigen Jahres.", "im Dezember heurigen Jahres", "DATE", "2022-12", None),
    ("Die Frist endet am 30.  Juni.", "am 30.  Juni", "DATE", "2022-06-30", None),
    ("Stand: 2022-02-10", "2022-02-10", "DATE", "2022-02-10", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "kind", "value", "mod"), NEWS_PHRASES)
def test_phrase_of_the_news_has_its_value(text: str, words: str, kind: str, value: str, mod: str | None) -> None:
    assert (words, kind, value, mod) in tell(text)


@pytest.mark.parametrize(
    "text",
    [
        "Die Präsidenten telefonieren.",
        "2000 Menschen demonstrierten, 1500 Polizisten waren im Einsatz.",
        "Der 75-jährige Politiker ist 75 Jahre alt.",
        "Ein Achtjähriger und die 44-Jährige wurden verletzt.",
        "Das Spiel endete 3:2, der Kurs lag bei 20:30.",
        "Ruf an unter Tel. 030 1990 2010.",
        "Der Zug fuhr 210 Kilometer pro Stunde.",
        "Das schreibt die „Bild am Sonntag“.",
        "Kinder unter 18 Jahren dürfen nicht hinein.",
        "Das ändert sich nicht von heute auf morgen.",
        "Sie kämpfen für die Zukunft ihrer Kinder.",
        "Der Arabische Frühling scheiterte.",
        "Das kostet rund 1900 Euro.",
    ],
)
def test_what_only_looks_like_a_time_is_left_alone(text: str) -> None:
    assert tell(text) == []


def test_what_is_of_tomorrow_is_of_the_time_to_come() -> None:
    assert tell("Er fördert die Forscher von morgen.")[0][2] == "FUTURE_REF"
    assert tell("Die Regeln gelten von morgen an.")[0][2] == "2022-02-12"


def test_two_clock_times_of_one_moment_keep_their_zones() -> None:
    assert tell("Am Samstag um 11 Uhr (17 Uhr MEZ) werden sie telefonieren.") == [
        ("Am Samstag um 11 Uhr", "TIME", "2022-02-12T11:00", None),
        ("17 Uhr MEZ", "TIME", "2022-02-12T17:00", None),
    ]


def test_two_days_of_one_month_are_two_dates() -> None:
    assert tell("Die Gespräche fanden am 9. und 10. Januar in Genf statt.") == [
        ("am 9.", "DATE", "2022-01-09", None),
        ("10. Januar", "DATE", "2022-01-10", None),
    ]


def test_month_follows_the_tense_across_the_turn_of_the_year() -> None:
    day = date(2021, 12, 30)
    assert tell("Die Gespräche sollen im Januar beginnen.", day)[0][2] == "2022-01"
    assert tell("Im Januar hatten sie begonnen.", day)[0][2] == "2021-01"
    assert tell("Die für Januar geplanten Gespräche wurden gelobt.", day)[0][2] == "2022-01"


def test_person_who_is_called_like_a_month_is_no_time() -> None:
    text = "Außerdem sprach Kai Mai lange."
    start = text.index("Kai")
    document = Document(text, "de", names=(Name(Span(start, start + 7), "PER"),))
    assert find_times(document, DateRange(FRIDAY, FRIDAY)) == ()


def test_month_before_a_noun_is_no_name_behind_a_preposition() -> None:
    assert [value for _, _, value, _ in tell("Sie haben für August Gespräche geplant.")] == ["2022-08"]
    assert tell("Der Arbeiterführer August Bebel war dabei.") == []


def test_zone_gives_the_interval_its_offset() -> None:
    (time,) = read("Das Telefonat begann gegen 21.35 Uhr MEZ.")
    assert (time.value, time.zone, time.mod) == ("2022-02-11T21:35", "+01:00", "APPROX")
    assert time.earliest == time.latest == "2022-02-11T21:35+01:00"


def test_zone_of_a_town_follows_its_summer_time() -> None:
    (summer,) = read("Es begann am 1. Juli 2021 um 9.00 Uhr deutscher Zeit.")
    (winter,) = read("Es begann am 1. Januar 2021 um 9.00 Uhr deutscher Zeit.")
    assert (summer.zone, winter.zone) == ("+02:00", "+01:00")


def test_later_counts_from_the_time_told_last() -> None:
    text = "Am Donnerstag begann es gegen 21.35 Uhr und endete 50 Minuten später. Zwei Tage später reiste er ab."
    assert [(value, kind) for _, kind, value, _ in tell(text)] == [
        ("2022-02-10", "DATE"), ("2022-02-10T21:35", "TIME"), ("2022-02-10T22:25", "TIME"), ("2022-02-12", "DATE"),
    ]  # fmt: skip
    times = read(text)
    assert (times[2].anchor, times[3].anchor) == (times[1].id, times[2].id)


def test_later_without_a_time_told_is_a_length() -> None:
    assert tell("Wenige Stunden später war alles vorbei.") == [("Wenige Stunden später", "DURATION", "PTXH", None)]


def test_midnight_behind_an_evening_lies_on_the_next_day() -> None:
    values = [value for _, _, value, _ in tell("Es begann am Montag um 21 Uhr und endete rund um Mitternacht.")]
    assert values == ["2022-02-07T21:00", "2022-02-08T00:00"]


def test_early_hours_behind_a_night_lie_on_its_second_day() -> None:
    text = "In der Nacht zum Donnerstag gegen 3 Uhr fielen Schüsse, am Morgen kam die Polizei."
    assert [value for _, _, value, _ in tell(text)] == ["2022-02-10T03:00", "2022-02-10TMO"]


def test_night_of_a_report_about_the_past_is_the_one_before() -> None:
    assert [value for _, _, value, _ in tell("In der Nacht wurde geschossen.")] == ["2022-02-10TNI"]


def test_clock_time_far_behind_a_day_of_the_background_lies_on_the_day_of_the_report() -> None:
    background = "Am 15. März 2021 hatte der Streit begonnen. " + "Er zog sich lange hin und wurde immer schärfer. " * 8
    assert tell(background + "Gegen 9.30 Uhr wurde geschossen.")[-1][2] == "2022-02-11T09:30"


def test_weekday_beside_its_date_is_that_day() -> None:
    assert [value for _, _, value, _ in tell("Gewählt wird am 24. März (Donnerstag).")] == ["2022-03-24", "2022-03-24"]
    assert [value for _, _, value, _ in tell("Von Montag bis Mittwoch wurde gestreikt.")] == [
        "2022-02-07",
        "2022-02-09",
    ]


def test_part_of_the_day_behind_its_day_belongs_to_it() -> None:
    assert tell("Es geschah am 31. Mai 2021 morgens.") == [("am 31. Mai 2021 morgens", "TIME", "2021-05-31TMO", None)]
    assert tell("Am Nachmittag des Montags fiel ein Schuss.")[0][1:3] == ("TIME", "2022-02-07TAF")


def test_weekday_follows_the_tense_of_its_own_clause() -> None:
    text = "Er kam am Montag zurück und wird am Samstag nach Kiew fliegen."
    assert [value for _, _, value, _ in tell(text)] == ["2022-02-07", "2022-02-12"]


def test_tags_decide_the_tense_where_the_document_has_them() -> None:
    text = "Donnerstag ruft er an"
    feats = {"VerbForm": "Fin", "Mood": "Ind", "Tense": "Pres"}
    words = [("Donnerstag", "NOUN", {"Number": "Sing"}), ("ruft", "VERB", feats), ("er", "PRON", {}), ("an", "ADP", {})]
    tokens, at = [], 0
    for word, upos, tags in words:
        at = text.index(word, at)
        tokens.append(Token(Span(at, at + len(word)), word, word.lower(), upos, tags))
    tagged = Document(text, "de", tuple(tokens), (Sentence(Span(0, len(text)), 0, 4),))
    (with_tags,) = find_times(tagged, DateRange(FRIDAY, FRIDAY))
    (without,) = read(text)
    assert (with_tags.value, without.value) == ("2022-02-17", "2022-02-10")


def test_tags_keep_a_present_verb_from_being_one_of_the_past() -> None:
    text = "Am Montag vermuten sie nichts."
    verb = Token(Span(10, 18), "vermuten", "vermuten", "VERB", {"VerbForm": "Fin", "Tense": "Pres"})
    tagged = Document(text, "de", (verb,), (Sentence(Span(0, len(text)), 0, 1),))
    (with_tags,) = find_times(tagged, DateRange(FRIDAY, FRIDAY))
    (without,) = read(text)
    assert (with_tags.value, without.value) == ("2022-02-14", "2022-02-07")


def test_today_set_against_a_time_past_means_nowadays() -> None:
    told = tell("Sie war, damals Ministerin, später Richterin und heute eine Figur am Rande, dabei.")
    assert told[1][2] == "PRESENT_REF"


def test_range_gives_two_days_of_one_year() -> None:
    assert [value for _, _, value, _ in tell("Vom 3. bis 5. Mai 2021 fand es statt.")] == ["2021-05-03", "2021-05-05"]
    assert [value for _, _, value, _ in tell("Vom 2. April bis zum 20. Juni 1943 dauerte es.")] == [
        "1943-04-02", "1943-06-20",
    ]  # fmt: skip
    assert [value for _, _, value, _ in tell("Von November bis März 2010 war er fort.")] == ["2009-11", "2010-03"]


def test_movable_feasts_are_computed() -> None:
    day = date(2017, 3, 1)
    text = "Ostern, Christi Himmelfahrt, Pfingsten und Fronleichnam 2017"
    assert [value for _, _, value, _ in tell(text, day)] == ["2017-04-16", "2017-05-25", "2017-06-04", "2017-06-15"]
    assert [value for _, _, value, _ in tell("Totensonntag 2021, Buß- und Bettag 2021, Muttertag 2021")] == [
        "2021-11-21", "2021-11-17", "2021-05-09",
    ]  # fmt: skip


def test_open_publication_gives_the_latest_day_and_the_other_candidates() -> None:
    text = "Sie haben sich am Donnerstag ausgetauscht."
    published = DateRange(date(2021, 12, 1), date(2021, 12, 31), "header")
    (time,) = find_times(Document(text, "de"), published)
    assert time.value == "2021-12-30"
    assert time.candidates == ("2021-12-23", "2021-12-16", "2021-12-09", "2021-12-02", "2021-11-25")


def test_unknown_publication_leaves_relative_times_open() -> None:
    assert tell("Am Donnerstag und im Januar 2020 sprachen sie.", None) == [
        ("Am Donnerstag", "DATE", "XXXX-WXX-4", None),
        ("im Januar 2020", "DATE", "2020-01", None),
    ]


def test_weekday_beside_its_whole_date_is_that_day_whenever_the_report_came_out() -> None:
    text = "Das teilte die Stadt am Dienstag (4. März 2025) mit."
    assert [value for _, _, value, _ in tell(text, None)] == ["2025-03-04", "2025-03-04"]
    assert next(value for _, _, value, _ in tell(text, date(2020, 1, 3))) == "2025-03-04"


def test_skipped_parts_hold_no_times() -> None:
    text = "31. Dezember 2021\nEr kam am 1. Januar 2022."
    document = Document(text, "de", skipped=(Span(0, 17),))
    assert [time.value for time in find_times(document, DateRange(FRIDAY, FRIDAY))] == ["2022-01-01"]


def test_swapped_parts_of_a_date_are_no_date() -> None:
    assert tell("Am 31. Februar 2021 geschah nichts.") != [("Am 31. Februar 2021", "DATE", "2021-02-31", None)]


WORDS = st.sampled_from(
    [
        *list(load_words()["month"]), *list(load_words()["weekday"]), *list(load_words()["unit"]), "am", "im", "vor", "in",
        "der", "Nacht", "zum", "31.", "29.", "2021", "24", "Uhr", "um", "halb", "zwei", "seit", "Ende", "des", "letzten",
        "hat", "wird", ".", ",", "heute", "Mitternacht", "später", "jeden", "0", "99", "9999999", "Millionen", "zuvor", "Jahrhundert", "bis",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=14), st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_every_time_lies_in_the_text_in_order_and_is_read_the_same_twice(words: list[str], day: date) -> None:
    text = " ".join(words)
    times = read(text, day)
    assert times == read(text, day)
    assert [time.id for time in times] == [f"t{number + 1}" for number in range(len(times))]
    borders = [border for time in times for border in (time.span.start, time.span.end)]
    assert borders == sorted(borders) and all(0 <= border <= len(text) for border in borders)
    assert all(time.earliest is None or time.latest is None or time.earliest <= time.latest for time in times)


SEEDS = Path(__file__).parents[4] / "shared" / "seeds"


@pytest.mark.shared
@pytest.mark.skipif(not SEEDS.exists(), reason="the reference reports lie beside the project only")
def test_report_with_a_planned_talk_dates_the_talk_behind_the_one_before() -> None:
    text = next(SEEDS.glob("002_*.txt")).read_text(encoding="utf-8")
    day = date(2021, 12, 29)
    values = {time.span.of(text): time.value for time in find_times(Document(text, "de"), DateRange(day, day))}
    assert values["an diesem Donnerstag"] == "2021-12-30"
    assert values["Zwei Tage später"] == "2022-01-12"


def test_a_plan_does_not_lie_in_a_year_told_of_the_past() -> None:
    told = read("Im Herbst 2014 kam es zum Streit. Am 18. Februar wollen sie sich treffen.", date(2023, 2, 2))
    assert told[-1].value == "2023-02-18"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Mit dem Gipfel vom Mittwoch ändert sich viel.", "2022-02-09"),
        ("Das Programm vom Mittwoch bis Freitag wird gedruckt.", "2022-02-16"),
        ("Man hatte vereinbart, am Samstag Geiseln auszutauschen.", "2022-02-12"),
        ("Er hat, so der Sprecher, beim Essen am Mittwoch zugesagt, die Fabrik werde geschont.", "2022-02-09"),
        ("Im Gespräch sei „Mittwoch“, hieß es gestern.", "2022-02-16"),
        ("Der ursprünglich für Mittwoch geplante Flug war verschoben worden.", "2022-02-09"),
        ("Der ursprünglich für Mittwoch geplante Flug wird verschoben.", "2022-02-16"),
        ("Das veranlasste ihn, am Mittwoch einen Entwurf einzubringen, der alles regelt.", "2022-02-09"),
        ("Die Wahl ist auf Mittwoch, den Streik vergessend, festgelegt.", "2022-02-16"),
        ("Er kam der Polizei am Morgen des folgenden Tages entgegen.", "2022-02-12TMO"),
    ],
)
def test_the_clause_that_a_day_hangs_on_tells_its_tense(text: str, value: str) -> None:
    assert tell(text)[0][2] == value


def test_what_lies_days_back_is_a_day() -> None:
    assert tell("Das letzte Treffen liegt zehn Tage zurück.") == [("zehn Tage", "DATE", "2022-02-01", None)]


def test_the_day_to_which_something_is_moved_needs_no_month() -> None:
    assert tell("Die Sitzung am 28. Februar wurde auf den 3. verlegt.")[1:] == [
        ("auf den 3.", "DATE", "2022-03-03", None)
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Eine für November geplante Sitzung war geplatzt.", "2021-11"),
        ("Eine für November geplante Sitzung wird verschoben.", "2022-11"),
        ("Die im März angekündigte Erhöhung nimmt sie zurück.", "2021-03"),
        ("Der Wetterdienst warnte vor Überschwemmungen am Sonntag.", "2022-02-13"),
        ("Sie hat ein Treffen Anfang April vorgeschlagen.", "2022-04"),
        ("Der Verband drohte mit der Schließung der Läden ab Montag.", "2022-02-14"),
        ("Sie forderte die Firma auf, bis Montag ein „faires“ Angebot vorzulegen.", "2022-02-14"),
        ("Nach der Wahl am Dienstag rechnet niemand mit Streit.", "2022-02-08"),
        ("Der Bahnhof bleibt bis mindestens Mittwoch gesperrt.", "2022-02-16"),
        ("Im kommenden Winter wird es teurer.", "2022-WI"),
        ("Die nächsten beiden Spiele am Dienstag sind ausverkauft.", "2022-02-15"),
        ("Er rief sie auf, sich (und andere) zu schützen und am Mittwoch zu wählen.", "2022-02-16"),
    ],
)
def test_plans_warnings_and_deadlines_lie_ahead_unless_they_failed(text: str, value: str) -> None:
    assert [v for _, _, v, _ in tell(text)][-1] == value


def test_digits_that_count_the_noun_behind_them_are_no_year() -> None:
    text = "Er bat um 1950 neue Zelte."
    number = Token(Span(11, 15), "1950", upos="NUM", head=5, deprel="nummod")
    noun = Token(Span(21, 26), "Zelte", upos="NOUN", feats={"Number": "Plur"}, head=1, deprel="obl")
    words = (Token(Span(0, 2), "Er"), Token(Span(3, 6), "bat"), Token(Span(7, 9), "um"), number)
    tokens = (*words, Token(Span(16, 20), "neue", upos="ADJ", head=5), noun)
    document = Document(text, "de", tokens, (Sentence(Span(0, len(text)), 0, len(tokens)),))
    assert find_times(document, DateRange(FRIDAY, FRIDAY, "given")) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Die Ursache des Unglücks am Montag sei unklar.", "2022-02-07"),
        ("Es sind weniger, als noch im Herbst gehofft.", "2021-FA"),
        ("Das sei falsch, so die Polizei am Samstag in Wien.", "2022-02-05"),
        ("Er lobt den am Samstag in Bern an alle Mitglieder verschickten Brief.", "2022-02-05"),
        ("Weber, im Sommer als Trainer geholt, ist zufrieden.", "2021-SU"),
        ("Die Wirtin hat das am Samstag angekündigt.", "2022-02-05"),
        ("Fast wäre ihm am Samstag ein Tor gelungen.", "2022-02-05"),
        ("Sie ist am Samstag in Au (Bezirk Bregenz) in den Bach gestürzt.", "2022-02-05"),
        ("Seit der Wahl am 20. Dezember herrscht Stillstand.", "2021-12-20"),
        ("Der Gipfel des Films (Samstag, 20.15 Uhr, im Ersten) ist die Jagd, sagte er.", "2022-02-12T20:15"),
    ],
)
def test_what_is_known_or_done_lies_behind(text: str, value: str) -> None:
    assert tell(text)[0][2] == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Die Schau läuft von Oktober bis Jänner.", ["2022-10", "2023-01"]),
        ("Die Schau lief von November bis Jänner.", ["2021-11", "2022-01"]),
        ("Zwischen Jänner und April kommen viele Gäste.", ["2022-01", "2022-04"]),
        ("Der Kurs wird vom 28. Dezember bis 5. Jänner gehalten.", ["2022-12-28", "2023-01-05"]),
        ("Im Dezember und Jänner war es kalt.", ["2021-12", "2022-01"]),
    ],
)
def test_months_of_a_range_follow_each_other(text: str, values: list[str]) -> None:
    assert [value for _, _, value, _ in tell(text)] == values


def test_an_abbreviation_in_brackets_ends_no_sentence() -> None:
    text = "Sie ist am Samstag in Au (Bez. Bregenz) in den Bach gestürzt."
    sentences = (Sentence(Span(0, 30), 0, 0), Sentence(Span(31, len(text)), 0, 0))
    document = Document(text, "de", (), sentences)
    (time,) = find_times(document, DateRange(FRIDAY, FRIDAY, "given"))
    assert time.value == "2022-02-05"


def test_report_without_a_date_gives_its_own_dates_no_year_of_the_background() -> None:
    text = (
        "Seit 2007 regiert dort der Bund. Am 20. Mai wird gewählt. Im März 2014 stieg er aus, im Mai kehrte er zurück."
    )
    assert [time.value for time in read(text, None)] == ["2007", "XXXX-05-20", "2014-03", "2014-05"]


def test_night_to_a_weekday_of_an_unknown_week_is_that_of_the_day_before() -> None:
    (time,) = read("Für die Nacht auf Montag gilt das nicht.", None)
    assert (time.type, time.value) == ("TIME", "XXXX-WXX-7TNI")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Nie floss mehr Geld als heute.", "PRESENT_REF"),
        ("Auf der heute in Bonn stattfindenden Tagung sprach Kern.", "2022-02-11"),
        ("Der heute in Bonn lebende Autor sprach.", "PRESENT_REF"),
        ("Wenn Kern heute die Mehrheit gewinnen kann, gibt es keine Stichwahl.", "2022-02-11"),
        ("Sie begrüßte den heutigen Beschluss.", "2022-02-11"),
        ("Das bleibt bis heute 20 Uhr geheim.", "2022-02-11T20:00"),
        ("Das bleibt bis heute geheim.", "PRESENT_REF"),
        ("Heute Abend kamen mehr als heute Mittag.", "2022-02-11TEV"),
        ("Die Saison dauert heute 26 Tage länger als 1980.", "PRESENT_REF"),
        ("Heute tagt der Rat länger als geplant.", "2022-02-11"),
    ],
)
def test_today_compared_with_another_time_means_nowadays(text: str, value: str) -> None:
    assert tell(text)[0][2] == value
