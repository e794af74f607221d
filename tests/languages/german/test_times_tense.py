"""On which side of publication a day, month or season lies, told on a Friday in February."""

from datetime import date

import pytest

from lagebild.languages.german.times import find_times
from lagebild.languages.german.times_tense import find_lean
from lagebild.model.article import DateRange
from lagebild.model.text import Document
from tests.builders import make_document, span_of
from tests.languages.german.telling import tell

NOVEMBER = date(2022, 11, 24)
"""A Thursday."""


def value_of(text: str, day: date | None = None) -> str | None:
    return (tell(text, day) if day else tell(text))[0][2]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Das Band läuft wieder, sagt die Werksleiterin am Donnerstag.", "2022-02-10"),
        ("„Wir hören nichts“, erzählt ein Anwohner am Mittwoch.", "2022-02-09"),
        ("Die Schule betont am Montag, alles sei geprüft.", "2022-02-07"),
        ("Die Zeitung schreibt am Sonntag von einem Fehler.", "2022-02-06"),
        ("Der Chor wird am Donnerstag in der Kirche singen.", "2022-02-17"),
        ("Die Delegation reist am Dienstag nach Oslo.", "2022-02-15"),
        ("Der Tunnel ist bis Montag gesperrt.", "2022-02-14"),
        ("Der Tunnel war bis Montag gesperrt.", "2022-02-07"),
        ("Die Ausgaben sind bis Mittwoch gedeckt.", "2022-02-16"),
        ("Alle Händler müssen bis Dienstag ihre Stände geräumt haben.", "2022-02-15"),
        ("Die Händler haben bis Dienstag gewartet.", "2022-02-08"),
        ("Die Auszählung soll bis Sonntag beendet sein.", "2022-02-13"),
        ("Er hätte am Mittwoch kommen können.", "2022-02-09"),
        ("Beide Seiten hatten sich am Mittwoch darauf geeinigt, das Lager zu schließen.", "2022-02-09"),
        ("Der Bote soll am Montag gestorben sein.", "2022-02-07"),
        ("Falls bis Montag nicht gezahlt worden ist, schließt der Laden.", "2022-02-14"),
        ("Falls bis Montag nicht gezahlt wurde, war das ein Fehler.", "2022-02-07"),
        ("Die Zahl der Anträge ist im März um 4,5 Prozent gesunken.", "2021-03"),
        ("Im Hafen sind am Mittwoch drei Männer festgesetzt worden.", "2022-02-09"),
        ("Das Treffen ist am Mittwoch angesetzt.", "2022-02-16"),
        ("Bis Mittwoch habe niemand mit ihm sprechen dürfen.", "2022-02-09"),
        ("Das Werk zahlt weniger als im August.", "2021-08"),
        ("Ein am Mittwoch entdecktes Leck gilt als harmlos.", "2022-02-09"),
        ("Eine am Mittwoch veröffentlichte Studie gilt als Beleg.", "2022-02-09"),
        ("Die bahn hat am Mittwoch über geplante Strecken berichtet.", "2022-02-09"),
        ("Sie legt ihm bis Mittwoch ein verbessertes Angebot vor.", "2022-02-16"),
        ("Der Lohn soll rückwirkend zum 1. Januar steigen.", "2022-01-01"),
        ("Die Brücke soll nicht wie geplant schon im Januar, sondern erst im Mai öffnen.", "2022-01"),
        ("Er hält an der Frist vom Mittwoch fest.", "2022-02-16"),
        ("Die Frist vom Mittwoch ist verstrichen.", "2022-02-09"),
        ("Alle hätten zugestimmt, sich am Mittwoch zu treffen.", "2022-02-16"),
        ("Sie hat erklärt, am Mittwoch nicht mehr zu kommen.", "2022-02-16"),
        ("Sie erklärte, am Mittwoch dort gewesen zu sein.", "2022-02-09"),
        ("Das Verbot wurde bis Mittwoch verlängert.", "2022-02-16"),
        ("Der für Donnerstag geplante Start wurde vertagt.", "2022-02-10"),
        ("Der für Montag geplante Start wurde vertagt.", "2022-02-14"),
        ("Die Stadt hat für Donnerstag ein Treffen einberufen.", "2022-02-17"),
        ("Das Tor hätte schon am Mittwoch öffnen sollen.", "2022-02-09"),
        ("Sollte das Lager nicht bis Sonntag verschwunden sein, räumt es die Stadt.", "2022-02-13"),
        ("Die Gäste werden bis Samstag abgereist sein.", "2022-02-12"),
        ("Die Probe ist von Freitag auf Mittwoch verschoben worden.", "2022-02-11"),
        ("Am Beschluss vom Mittwoch werde nicht gerüttelt, sagte er.", "2022-02-09"),
        ("Das Spiel, das am Sonntag hätte stattfinden sollen, fällt aus.", "2022-02-13"),
        ("Der Roman ist am Dienstag im Verlag „Haus am See“ erschienen.", "2022-02-08"),
        ("Der Sender hat die Folge, die als zu hart gilt, am Montag gestrichen.", "2022-02-07"),
        ("Die Kundgebung soll am Mittwoch im engsten Rahmen stattfinden.", "2022-02-16"),
        ("Ob die Partie am Sonntag nachgeholt wird, wollte der Verband klären.", "2022-02-13"),
        ("Die Stadt hat mehr Geld am Dienstag verteilt als geplant.", "2022-02-08"),
        ("Das am Mittwoch zwischen Bern und Rom geschlossene Abkommen gilt.", "2022-02-09"),
        ("Die Händler hätten bis Mittwoch, 12 Uhr, Zeit, ihre Stände zu räumen.", "2022-02-16T12:00"),
        ("Der Pächter hätte noch bis Mittwoch Gelegenheit, zu klagen.", "2022-02-16"),
        ("Die Händler hätten bis Mittwoch Zeit gehabt, ihre Stände zu räumen.", "2022-02-09"),
        ("Sie hätten bis Mittwoch die Zeit genutzt.", "2022-02-09"),
        ("Die für Mittwoch geplante Übergabe kam nicht zustande.", "2022-02-09"),
        ("Die für Mittwoch geplante Übergabe kommt nicht zustande.", "2022-02-16"),
        ("Die Prüfung, die der Kreis für Mittwoch angekündigt hatte, unterblieb.", "2022-02-09"),
        ("Das Treffen, das der Rat für Donnerstag angesetzt hatte, wurde abgesagt.", "2022-02-10"),
        ("Das Treffen, das für Montag vorgesehen war, wurde abgesagt.", "2022-02-14"),
        ("Die Sperre, die eigentlich bis Donnerstag dauern sollte, wurde beendet.", "2022-02-10"),
        ("Er war spätestens am Mittwoch unterrichtet worden.", "2022-02-09"),
        ("Der Start ist frühestens am Mittwoch möglich.", "2022-02-16"),
        ("Der Keller sei am Mittwoch durchsucht worden, sagte sie.", "2022-02-09"),
    ],
)
def test_weekday_lies_on_the_side_that_its_clause_tells(text: str, value: str) -> None:
    assert value_of(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Der Pfarrer hatte angekündigt, bis Dienstag zu gehen.", "2022-02-08"),
        ("Der Pfarrer hat angekündigt, bis Dienstag zu gehen.", "2022-02-15"),
        ("Der Pfarrer hatte angekündigt, bis Sonntag zu gehen.", "2022-02-13"),
        ("Beide Seiten hatten vereinbart, sich am Mittwoch zu treffen.", "2022-02-09"),
        ("Beide Seiten hatten vereinbart, sich am kommenden Mittwoch zu treffen.", "2022-02-16"),
        ("Die Werft hatte zugesichert, dass das Schiff bis Mittwoch kommt.", "2022-02-09"),
        ("Die Werft hat zugesichert, dass das Schiff bis Mittwoch kommt.", "2022-02-16"),
        ("Der Verein hatte die Wahl, bis Dienstag zu gehen.", "2022-02-15"),
    ],
)
def test_day_that_had_been_set_lies_where_it_is_nearer(text: str, value: str) -> None:
    assert value_of(text) == value


@pytest.mark.parametrize(
    ("told", "day", "values"),
    [
        ("Mittwoch", "Dienstag", ["2022-02-09", "2022-02-15"]),
        ("Samstag", "Montag", ["2022-02-05", "2022-02-07"]),
        ("Donnerstag", "Montag", ["2022-02-10", "2022-02-14"]),
    ],
)
def test_day_that_had_been_set_lies_behind_the_day_of_its_setting(told: str, day: str, values: list[str]) -> None:
    found = tell(f"Der Wirt hatte am {told} versprochen, den Saal bis {day} zu räumen.")
    assert [time[2] for time in found] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Der Konzern streicht weniger Stellen als noch im Herbst geplant.", "2022-FA"),
        ("Die Löhne sind bis Ende Januar gesichert.", "2023-01"),
        ("Der Vertrag läuft bis April.", "2023-04"),
        ("Ursprünglich sollte im Oktober gebaut werden.", "2022-10"),
        ("Das im Juni zwischen Kiel und Oslo vereinbarte Vorhaben ruht.", "2022-06"),
        ("Im März stürzte das Dach ein.", "2022-03"),
        ("Im Dezember stürzte das Dach ein.", "2021-12"),
        ("Im Dezember wird das Dach gedeckt.", "2022-12"),
        ("Im September steigt die Zahl der Gäste.", "2022-09"),
        ("Die Feier hätte im Oktober stattfinden sollen.", "2022-10"),
        ("Der Rat schlug den 4. Oktober vor.", "2023-10-04"),
        ("Als Termin nannte der Rat den 4. Oktober.", "2023-10-04"),
        ("Der Rat hatte den 4. Oktober als Wahltag vorgeschlagen.", "2023-10-04"),
        ("Der Rat feierte den 4. Oktober.", "2022-10-04"),
        ("Am Dienstag, 4. Oktober, wurde gewählt.", "2022-10-04"),
        ("Am Montag, den 4. Oktober, wurde gewählt.", "2021-10-04"),
        ("Er schlug vor, bis zum Sommer gemeinsam zu tagen.", "2023-SU"),
        ("Den Streit begründete er mit dem Umbau, der im Juli begann.", "2022-07"),
        ("Vorgesehen war eine Feier zum 1. April.", "2023-04-01"),
        ("Die Eröffnung war von Mai auf Oktober 2023 verlegt worden.", "2023-05"),
        ("Eine für Oktober geplante Feier fiel dem Streik zum Opfer.", "2022-10"),
        ("Eine für Februar geplante Feier wurde vertagt.", "2023-02"),
        ("Geld verfällt, wenn der Bau nicht vor April begonnen hat.", "2023-04"),
        ("Sie bekräftigte ihr Verlangen nach Wahlen noch im Januar.", "2023-01"),
        ("Die Halle war spätestens im Januar geschlossen worden.", "2022-01"),
        ("Die Halle wird spätestens im Januar geschlossen.", "2023-01"),
        ("Der Umbau war für Januar angesetzt worden.", "2023-01"),
        ("Der Umbau war für Mitte September vorgesehen.", "2022-09"),
        ("Der Umbau war für Mitte Februar vorgesehen.", "2023-02"),
    ],
)
def test_month_lies_on_the_side_that_its_clause_tells(text: str, value: str) -> None:
    assert value_of(text, NOVEMBER) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Das Gericht will noch heute entscheiden.", "2022-02-11"),
        ("Die Helfer sollen noch heute ins Tal dürfen.", "2022-02-11"),
        ("Der Ausschuss muss auch heute tagen.", "2022-02-11"),
        ("Die Mauer steht noch heute.", "PRESENT_REF"),
        ("Die Burg wird auch heute bewohnt.", "PRESENT_REF"),
        ("Der heute 70-Jährige soll geschwiegen haben.", "PRESENT_REF"),
        ("Bis heute fehlt jede Spur.", "PRESENT_REF"),
        ("Heute tagt der Rat.", "2022-02-11"),
    ],
)
def test_today_is_a_day_where_something_shall_be_done(text: str, value: str) -> None:
    assert value_of(text) == value


def test_a_month_that_dates_a_noun_gives_way_to_the_nearer_year() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj erklärte/erklären/VERB/0/root/VerbForm=Fin|Tense=Past +,/,/PUNCT/8/punct "
        "die/der/DET/5/det Wahl/Wahl/NOUN/8/nsubj im/in/ADP/7/case Januar/Januar/NOUN/5/nmod "
        "sei/sein/AUX/2/ccomp/Mood=Sub|VerbForm=Fin sicher/sicher/ADJ/8/advmod"
    )
    times = find_times(document, DateRange(NOVEMBER, NOVEMBER, "given"))
    assert [time.value for time in times] == ["2023-01"]


def test_a_moved_meeting_lies_on_a_day_to_come() -> None:
    assert [time[2] for time in tell("Die Probe ist von Freitag auf Mittwoch verschoben worden.")] == [
        "2022-02-11",
        "2022-02-16",
    ]
    assert [time[2] for time in tell("Der Rat verschob die Wahl von Montag auf Mittwoch.")] == [
        "2022-02-14",
        "2022-02-16",
    ]
    assert [time[2] for time in tell("Der Kurs stieg von Montag auf Mittwoch.")] == ["2022-02-07", "2022-02-09"]


@pytest.mark.parametrize(
    ("verb", "noun", "value"),
    [
        ("rief/rufen", "Feier/Feier", "2022-02-16"),
        ("kam/kommen", "Feier/Feier", "2022-02-09"),
        ("rief/rufen", "Boykott/Boykott", "2022-02-09"),
    ],
)
def test_a_happening_to_which_somebody_calls_is_to_come(verb: str, noun: str, value: str) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Tense=Past zu/zu/ADP/4/case {noun}/NOUN/2/obl "
        "am/an/ADP/6/case Mittwoch/Mittwoch/PROPN/2/obl auf/auf/ADP/2/compound:prt"
    )
    friday = date(2022, 2, 11)
    times = find_times(document, DateRange(friday, friday, "given"))
    assert [time.value for time in times] == [value]


@pytest.mark.parametrize(("finite", "value"), [("tritt/treten/VERB/3/conj", "2022-12"), ("-/-/VERB/3/conj", "2021-12")])
def test_a_joined_clause_with_a_verb_of_its_own_has_its_own_time(finite: str, value: str) -> None:
    feats = "VerbForm=Fin|Tense=Pres" if finite[0] == "t" else "VerbForm=Part"
    document = make_document(
        "Es/es/PRON/3/nsubj wurde/werden/AUX/3/aux/VerbForm=Fin|Tense=Past geändert/ändern/VERB/0/root/VerbForm=Part "
        f"und/und/CCONJ/5/cc {finite}/{feats} im/in/ADP/7/case Dezember/Dezember/PROPN/5/obl"
    )
    friday = date(2022, 2, 11)
    times = find_times(document, DateRange(friday, friday, "given"))
    assert [time.value for time in times] == [value]


def test_an_adjective_beside_a_finite_verb_tells_no_past() -> None:
    document = make_document(
        "Bereits/bereits/ADV/2/advmod bezahlte/bezahlt/ADJ/3/amod Karten/Karte/NOUN/4/nsubj "
        "gelten/gelten/VERB/0/root/VerbForm=Fin|Tense=Pres bis/bis/ADP/6/case Mittwoch/Mittwoch/PROPN/4/obl"
    )
    friday = date(2022, 2, 11)
    times = find_times(document, DateRange(friday, friday, "given"))
    assert [time.value for time in times] == ["2022-02-16"]


@pytest.mark.parametrize(("auxiliary", "value"), [("waren", "2022-02-09"), ("wurden", "2022-02-16")])
def test_a_call_that_stood_before_the_day_does_not_make_it_to_come(auxiliary: str, value: str) -> None:
    document = make_document(
        "Zur/zu/ADP/2/case Wahl/Wahl/NOUN/6/obl am/an/ADP/4/case Mittwoch/Mittwoch/PROPN/2/nmod "
        f"{auxiliary}/werden/AUX/6/aux:pass/VerbForm=Fin|Tense=Past aufgerufen/aufrufen/VERB/0/root/VerbForm=Part"
    )
    friday = date(2022, 2, 11)
    times = find_times(document, DateRange(friday, friday, "given"))
    assert [time.value for time in times] == [value]


@pytest.mark.parametrize(
    ("opening", "value"),
    [("und/und/CCONJ/8/cc zwar/zwar/ADV/8/advmod", "2022-02-16"), ("ein/ein/DET/8/det Zeuge/Zeuge/NOUN/5/appos", None)],
)
def test_what_is_added_behind_the_speaker_goes_on_with_what_he_says(opening: str, value: str | None) -> None:
    document = make_document(
        "Es/es/PRON/3/nsubj werde/werden/AUX/3/aux/Mood=Sub|Tense=Pres|VerbForm=Fin enden/enden/VERB/0/root +,/,/PUNCT/5/"
        "punct sagte/sagen/VERB/3/parataxis/Tense=Past|VerbForm=Fin Kern/Kern/PROPN/5/nsubj +,/,/PUNCT/5/punct "
        f"{opening} am/an/ADP/11/case Mittwoch/Mittwoch/PROPN/3/obl"
    )
    friday = date(2022, 2, 11)
    times = find_times(document, DateRange(friday, friday, "given"))
    assert [time.value for time in times] == [value or "2022-02-09"]


@pytest.mark.parametrize(
    ("mood", "verb", "value"),
    [
        ("Sub", "ruhten", "2022-10"),
        ("Sub", "blieben", "2022-10"),
        ("Ind", "ruhten", "2021-10"),
        ("Sub", "kamen", "2021-10"),
        ("Sub", "konnten", "2021-10"),
        ("Sub", "ruhte", "2021-10"),
    ],
)
def test_a_past_that_hangs_on_the_subjunctive_of_the_present_is_none(mood: str, verb: str, value: str) -> None:
    document = make_document(
        f"Er/er/PRON/2/nsubj hofft/hoffen/VERB/0/root/Mood={mood}|Tense=Pres|VerbForm=Fin +,/,/PUNCT/7/punct "
        "dass/dass/SCONJ/8/mark sie/sie/PRON/8/nsubj im/in/ADP/7/case Oktober/Oktober/PROPN/8/obl "
        f"{verb}/{verb}/VERB/2/ccomp/Mood=Ind|Tense=Past|VerbForm=Fin"
    )
    friday = date(2022, 2, 11)
    times = find_times(document, DateRange(friday, friday, "given"))
    assert [time.value for time in times] == [value]


@pytest.mark.parametrize(
    ("opening", "value"), [("Ohne/ohne/ADP/2/case", "PRESENT_REF"), ("Mit/mit/ADP/2/case", "2022-02-11")]
)
def test_today_in_what_would_be_so_means_nowadays(opening: str, value: str) -> None:
    document = make_document(
        f"{opening} Kern/Kern/PROPN/3/obl säße/sitzen/VERB/0/root/Mood=Sub|Tense=Past|VerbForm=Fin "
        "man/man/PRON/3/nsubj heute/heute/ADV/3/advmod hier/hier/ADV/3/advmod"
    )
    friday = date(2022, 2, 11)
    times = find_times(document, DateRange(friday, friday, "given"))
    assert [time.value for time in times] == [value]


def test_a_day_that_dates_a_noun_gives_way_to_the_nearer_year() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj sprach/sprechen/VERB/0/root/VerbForm=Fin|Tense=Past von/von/ADP/5/case "
        "der/der/DET/5/det Wahl/Wahl/NOUN/2/obl am/an/ADP/8/case 5./5./ADJ/8/amod Januar/Januar/PROPN/5/nmod"
    )
    times = find_times(document, DateRange(NOVEMBER, NOVEMBER, "given"))
    assert [time.value for time in times] == ["2023-01-05"]


@pytest.mark.parametrize(("helper", "value"), [("hat", "2023-01"), ("hatte", "2022-01")])
def test_the_pluperfect_tells_the_past_of_a_month_that_dates_a_noun(helper: str, value: str) -> None:
    document = make_document(
        "Bei/bei/ADP/3/case der/der/DET/3/det Wahl/Wahl/NOUN/7/obl im/in/ADP/5/case Januar/Januar/NOUN/3/nmod "
        f"{helper}/haben/AUX/7/aux/VerbForm=Fin gewonnen/gewinnen/VERB/0/root/VerbForm=Part Kern/Kern/PROPN/7/nsubj"
    )
    times = find_times(document, DateRange(NOVEMBER, NOVEMBER, "given"))
    assert [time.value for time in times] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Der Stadtrat gab dem Investor bis Mittwoch Zeit.", "2022-02-16"),
        ("Das Amt räumte dem Verein bis Montag eine Frist ein.", "2022-02-14"),
        ("Der Verein hatte bis Montag Zeit.", "2022-02-07"),
        ("Der Rat verlegte die Wahl von Dienstag auf kommenden Freitag.", "2022-02-15"),
    ],
)
def test_a_term_that_is_set_and_a_day_that_is_moved_lie_ahead(text: str, value: str) -> None:
    assert value_of(text) == value


def test_the_tense_of_a_quotation_does_not_date_who_said_it() -> None:
    document = make_document(
        "„/„/PUNCT/4/punct +Das/das/PRON/4/nsubj wird/werden/AUX/4/cop/VerbForm=Fin|Tense=Pres "
        "teuer/teuer/ADJ/0/root +“/“/PUNCT/4/punct +,/,/PUNCT/8/punct so/so/ADV/8/advmod Kern/Kern/PROPN/4/parataxis "
        "am/am/ADP/10/case Montag/Montag/PROPN/8/nmod"
    )
    assert [t.value for t in find_times(document, DateRange(date(2022, 2, 11), date(2022, 2, 11), "given"))] == [
        "2022-02-07"
    ]


@pytest.mark.parametrize(
    ("preposition", "case", "value"),
    [("auf", "Acc", "2022-02-16"), ("auf", "Dat", "2022-02-09"), ("bei", "Dat", "2022-02-09")],
)
def test_a_day_of_what_is_agreed_on_lies_ahead_and_that_of_where_behind(
    preposition: str, case: str, value: str
) -> None:
    document = make_document(
        "Beide/beide/PRON/2/nsubj einigten/einigen/VERB/0/root/VerbForm=Fin|Tense=Past sich/sich/PRON/2/obj "
        f"{preposition}/{preposition}/ADP/6/case ein/ein/DET/6/det Treffen/Treffen/NOUN/2/obl/Case={case} "
        "am/am/ADP/8/case Mittwoch/Mittwoch/PROPN/2/obl"
    )
    friday = date(2022, 2, 11)
    assert [time.value for time in find_times(document, DateRange(friday, friday, "given"))] == [value]


@pytest.mark.parametrize(("feast", "value"), [("Am Tag der Arbeit", "XXXX-05-01"), ("An Ostern", None)])
def test_a_feast_without_a_year_keeps_month_and_day(feast: str, value: str | None) -> None:
    times = find_times(Document(f"{feast} wird gefeiert.", "de"), DateRange(None, None, "unknown"))
    assert [time.value for time in times] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Wir hoffen, dass der Chef am Dienstag die Wahrheit sagt.", "2022-02-15"),
        ("Wie der Chef am Dienstag sagt, fehlt Geld.", "2022-02-08"),
        ("Sie weiß, dass der Chef am Dienstag gesagt hat, was fehlt.", "2022-02-08"),
    ],
)
def test_what_is_hoped_that_somebody_says_is_not_said_yet(text: str, value: str) -> None:
    assert tell(text)[0][2] == value


FIN, PART = "VerbForm=Fin", "VerbForm=Part"


def lean_on_monday(*words: str) -> float:
    document = make_document(" ".join(words))
    return find_lean(document, span_of(document.text, "Am Montag"))


def test_an_apposition_does_not_part_the_perfect() -> None:
    opening = ("Am/an/ADP/2/case Montag/Montag/PROPN/10/obl", f"ist/sein/AUX/10/aux/{FIN}|Tense=Pres|Mood=Ind")
    name = ("der/der/DET/5/det Chef/Chef/NOUN/10/nsubj ,/,/PUNCT/7/punct Kai/Kai/PROPN/5/appos", ",/,/PUNCT/7/punct")
    left = lean_on_monday(
        *opening, *name, "jetzt/jetzt/ADV/10/advmod", f"zurückgetreten/zurücktreten/VERB/0/root/{PART}"
    )
    here = lean_on_monday(*opening, *name, "jetzt/jetzt/ADV/10/advmod", "hier/hier/ADV/0/root")
    assert (left, here) == (-1.0, 0.6)
