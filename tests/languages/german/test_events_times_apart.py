"""Times of a sentence that do not say when an event in it is."""

from dataclasses import replace

import pytest

from lagebild.languages.german.events_times_apart import list_other_times
from lagebild.languages.german.events_words import event_words
from tests.builders import make_document, span_of

BORN = (
    "Der/der/DET/4/det {year}/{year}/NUM/3/obl {said}/{said}/ADJ/4/amod {noun}/{noun}/NOUN/5/nsubj "
    "endete/enden/VERB/0/root"
)


def other(sentence: str, trigger: str, time: str, status: str = "occurred") -> bool:
    document = make_document(sentence, times=[time])
    index = next(i for i, token in enumerate(document.tokens) if token.text == trigger)
    return bool(list_other_times(document, index, status, event_words()))


@pytest.mark.parametrize(("trigger", "apart"), [("endete", True), ("Streik", False)])
def test_the_time_of_an_attribute_is_that_of_its_noun_alone(trigger: str, apart: bool) -> None:
    assert other(BORN.format(year="1972", said="begonnene", noun="Streik"), trigger, "1972") is apart


def test_the_time_of_a_relative_clause_is_not_that_of_the_main_verb() -> None:
    sentence = (
        "Rehn/Rehn/PROPN/5/nsubj ,/,/PUNCT/4/punct der/der/PRON/4/nsubj ruht/ruhen/VERB/1/acl:relcl "
        "ging/gehen/VERB/0/root jetzt/jetzt/ADV/{head}/advmod"
    )
    assert other(sentence.format(head=4), "ging", "jetzt")
    assert not other(sentence.format(head=5), "ging", "jetzt")


def test_the_time_of_a_comparison_is_that_of_what_it_is_compared_with() -> None:
    sentence = "Preise/Preis/NOUN/2/nsubj stiegen/steigen/VERB/0/root {} 2014/2014/NUM/2/obl"
    assert other(sentence.format("gegenüber/gegenüber/ADP/4/case"), "stiegen", "2014")
    assert not other(sentence.format("bis/bis/ADP/4/case"), "stiegen", "2014")
    assert not other(sentence.format("als/als/SCONJ/2/mark"), "stiegen", "2014")


def test_a_superlative_counts_from_a_time() -> None:
    sentence = (
        "Es/es/PRON/2/nsubj war/sein/VERB/0/root der/der/DET/5/det {} Streik/Streik/NOUN/2/obj "
        "seit/seit/ADP/7/case 2011/2011/NUM/5/nmod"
    )
    assert other(sentence.format("längste/lang/ADJ/5/amod/Degree=Sup"), "Streik", "2011")
    assert not other(sentence.format("lange/lang/ADJ/5/amod/Degree=Pos"), "Streik", "2011")


MOVED = (
    "Der/der/DET/2/det Prozess/Prozess/NOUN/3/nsubj beginnt/beginnen/VERB/0/root {no} {first}/{first}/PROPN/3/obl "
    "{but} {second}/{second}/PROPN/3/obl"
)


@pytest.mark.parametrize(
    ("no", "but", "given_up"),
    [
        ("nicht/nicht/PART/3/advmod", ",/,/PUNCT/7/punct sondern/sondern/CCONJ/7/cc", "Freitag"),
        ("statt/statt/ADP/5/case", "erst/erst/ADV/7/advmod", "Freitag"),
        ("am/an/ADP/5/case", "statt/statt/ADP/7/case", "Montag"),
        ("am/an/ADP/5/case", "und/und/CCONJ/7/cc", ""),
    ],
)
def test_a_time_given_up_for_another_is_not_that_of_the_happening(no: str, but: str, given_up: str) -> None:
    sentence = MOVED.format(no=no, first="Freitag", but=but, second="Montag")
    document = make_document(sentence, times=["Freitag", "Montag"])
    found = list_other_times(document, 1, "occurred", event_words())
    assert [document.text[span.start : span.end] for span in found] == ([given_up] if given_up else [])


@pytest.mark.parametrize(("behind", "heads"), [(":", True), ("", False)])
def test_the_head_of_an_entry_says_when_it_was_written(behind: str, heads: bool) -> None:
    colon = f"{behind}/:/PUNCT/3/punct " if behind else ""
    sentence = f"17.15/17.15/NUM/2/nummod Uhr/Uhr/NOUN/3/obl {colon}kam/kommen/VERB/0/root Rehn/Rehn/PROPN/3/nsubj"
    document = make_document(sentence, times=["17.15 Uhr"])
    assert bool(list_other_times(document, 3 if behind else 2, "occurred", event_words())) is heads


@pytest.mark.parametrize(("border", "apart"), [("nach", True), ("lang", False)])
def test_a_length_before_or_after_something_lasts_nothing(border: str, apart: bool) -> None:
    sentence = (
        "Zwei/zwei/NUM/2/nummod Tage/Tag/NOUN/5/obl {0}/{0}/ADP/4/case Ostern/Ostern/PROPN/5/obl "
        "streikten/streiken/VERB/0/root Bauern/Bauer/NOUN/5/nsubj"
    )
    assert other(sentence.format(border), "streikten", "Zwei Tage") is apart


@pytest.mark.parametrize(("mark", "apart"), [("nachdem", True), ("bevor", True), ("als", False)])
def test_the_day_of_the_main_clause_is_not_that_of_what_was_before_or_after(mark: str, apart: bool) -> None:
    sentence = (
        "Montag/Montag/PROPN/2/obl ging/gehen/VERB/0/root Rehn/Rehn/PROPN/2/nsubj ,/,/PUNCT/7/punct "
        f"{mark}/{mark}/SCONJ/7/mark Kern/Kern/PROPN/7/nsubj drohte/drohen/VERB/2/advcl"
    )
    assert other(sentence, "drohte", "Montag") is apart
    assert not other(sentence, "ging", "Montag")


@pytest.mark.parametrize(("adverb", "apart"), [("erstmals", True), ("wieder", False)])
def test_what_is_so_for_the_first_time_since_a_time_was_not_then(adverb: str, apart: bool) -> None:
    sentence = f"Es/es/PRON/2/nsubj sank/sinken/VERB/0/root {adverb}/{adverb}/ADV/2/advmod seit/seit/ADP/5/case 2011/2011/NUM/2/obl"
    assert other(sentence, "sank", "2011") is apart


FELL = "Der/der/DET/2/det Gewinn/Gewinn/NOUN/3/nsubj stieg/steigen/VERB/0/root "


@pytest.mark.parametrize(
    ("rest", "time", "apart"),
    [
        (
            "auf/auf/ADP/5/case fünf/fünf/NUM/3/obl (/(/PUNCT/7/punct 2014/2014/NUM/3/obl :/:/PUNCT/9/punct 4/4/NUM/7/nmod",
            "2014",
            True,
        ),
        ("im/in/ADP/5/case Mai/Mai/NOUN/3/obl auf/auf/ADP/7/case 4/4/NUM/3/obl", "Mai", False),
        ("nach/nach/ADP/6/case 4/4/NUM/6/nummod Euro/Euro/NOUN/3/obl im/in/ADP/8/case Mai/Mai/NOUN/3/obl", "Mai", True),
        (
            "nach/nach/ADP/6/case 4/4/NUM/6/nummod Jahren/Jahr/NOUN/3/obl im/in/ADP/8/case Mai/Mai/NOUN/3/obl",
            "Mai",
            False,
        ),
        (
            "von/von/ADP/6/case 4/4/NUM/6/nummod Euro/Euro/NOUN/3/obl im/in/ADP/8/case Mai/Mai/NOUN/3/obl "
            "auf/auf/ADP/10/case 5/5/NUM/3/obl",
            "Mai",
            True,
        ),
        ("von/von/ADP/6/case 4/4/NUM/6/nummod Euro/Euro/NOUN/3/obl im/in/ADP/8/case Mai/Mai/NOUN/3/obl", "Mai", False),
        (
            "von/von/ADP/6/case vier/vier/NUM/6/nummod Prozent/Prozent/NOUN/3/obl im/in/ADP/8/case Mai/Mai/NOUN/3/obl "
            "auf/auf/ADP/11/case fünf/fünf/NUM/11/nummod Prozent/Prozent/NOUN/3/obl",
            "Mai",
            True,
        ),
        (
            "nach/nach/ADP/6/case zwei/zwei/NUM/6/nummod Treffen/Treffen/NOUN/3/obl im/in/ADP/8/case Mai/Mai/NOUN/3/obl",
            "Mai",
            False,
        ),
    ],
)
def test_the_time_of_a_former_value_does_not_date_the_change(rest: str, time: str, apart: bool) -> None:
    assert other(FELL + rest, "stieg", time) is apart


@pytest.mark.parametrize(("trigger", "apart"), [("missachtet", True), ("Gutachten", False)])
def test_the_time_out_of_which_a_noun_is_is_that_of_the_noun(trigger: str, apart: bool) -> None:
    sentence = (
        "Man/man/PRON/6/nsubj hat/haben/AUX/6/aux Gutachten/Gutachten/NOUN/6/obj aus/aus/ADP/5/case 2021/2021/NUM/3/nmod "
        "missachtet/missachten/VERB/0/root"
    )
    assert other(sentence, trigger, "2021") is apart


SAID = (
    "Moor/Moor/PROPN/2/nsubj verlangte/verlangen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind {case} Montag/Montag/NOUN/2/obl "
    "den/der/DET/6/det Streik/Streik/NOUN/2/obj"
)


@pytest.mark.parametrize(("case", "apart"), [("am/an/ADP/4/case", True), ("für/für/ADP/4/case", False)])
def test_when_something_is_demanded_is_not_when_it_is(case: str, apart: bool) -> None:
    assert other(SAID.format(case=case), "Streik", "Montag") is apart
    assert other(SAID.format(case=case), "verlangte", "Montag") is not apart


@pytest.mark.parametrize(("case", "apart"), [("zum/zu", True), ("beim/bei", False)])
def test_the_time_of_a_demand_is_that_of_a_talk_in_which_it_is_made(case: str, apart: bool) -> None:
    sentence = (
        "Moor/Moor/PROPN/2/nsubj rief/aufrufen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind am/an/ADP/4/case Montag/Montag/NOUN/2/obl "
        f"{case}/ADP/6/case Streik/Streik/NOUN/2/obl"
    )
    assert other(sentence, "Streik", "Montag") is apart


CALLED_OFF = "Das/der/DET/2/det Fest/Fest/NOUN/6/nsubj:pass {} abgesagt/absagen/VERB/0/root/VerbForm=Part"


def test_a_time_right_behind_what_was_called_off_is_its_own() -> None:
    was = "wurde/werden/AUX/6/aux:pass/VerbForm=Fin|Tense=Past|Mood=Ind"
    when = "am/an/ADP/{}/case Montag/Montag/NOUN/6/obl"
    assert other(CALLED_OFF.format(f"{was} {when.format(5)}"), "Fest", "Montag")
    assert not other(CALLED_OFF.format(f"{when.format(4)} {was}"), "Fest", "Montag")


@pytest.mark.parametrize(("mark", "apart"), [("–/–/PUNCT", True), ("spät/spät/ADV", False)])
def test_the_day_of_a_dateline_is_that_of_the_report(mark: str, apart: bool) -> None:
    sentence = f"Bonn/Bonn/PROPN/6/dep +,/,/PUNCT/1/punct Montag/Montag/NOUN/6/obl {mark}/6/punct Rehn/Rehn/PROPN/6/nsubj ging/gehen/VERB/0/root"
    assert other(sentence, "ging", "Montag") is apart


PAST = "VerbForm=Fin|Tense=Past|Mood=Ind"


@pytest.mark.parametrize(
    ("case", "apart"), [("Nach/nach", True), ("Über/über", True), ("Bei/bei", False), ("Zu/zu", False)]
)
def test_what_came_of_a_happening_or_was_said_about_it_does_not_date_it(case: str, apart: bool) -> None:
    sentence = (
        f"{case}/ADP/3/case dem/der/DET/3/det Brand/Brand/NOUN/4/obl tagte/tagen/VERB/0/root/{PAST} "
        "Montag/Montag/NOUN/4/obl der/der/DET/7/det Rat/Rat/NOUN/4/nsubj"
    )
    assert other(sentence, "Brand", "Montag") is apart
    assert other(sentence, "tagte", "Montag") is False


def test_a_time_right_behind_what_was_before_may_be_its_own() -> None:
    sentence = (
        "Nach/nach/ADP/3/case dem/der/DET/3/det Brand/Brand/NOUN/5/obl Montag/Montag/NOUN/5/obl "
        f"tagte/tagen/VERB/0/root/{PAST} Rehn/Rehn/PROPN/5/nsubj"
    )
    assert other(sentence, "Brand", "Montag") is False


def test_the_time_of_a_main_clause_is_not_that_of_a_noun_in_a_clause_of_what_was_before() -> None:
    sentence = (
        f"Rehn/Rehn/PROPN/2/nsubj ging/gehen/VERB/0/root/{PAST} Montag/Montag/NOUN/2/obl +,/,/PUNCT/8/punct "
        "nachdem/nachdem/SCONJ/8/mark das/der/DET/7/det Treffen/Treffen/NOUN/8/nsubj endete/enden/VERB/2/advcl"
    )
    assert other(sentence, "Treffen", "Montag") is True


@pytest.mark.parametrize(
    ("before", "behind", "trigger", "apart"),
    [
        ("Der/der", "", "gilt", True),
        ("Der/der", "", "Vertrag", False),
        ("Im/in", "", "gilt", False),
        ("Mit/mit", "", "gilt", False),
        ("Der/der", "an/an/ADP/4/case ", "gilt", False),
    ],
)
def test_the_year_of_a_noun_dates_nothing_else(before: str, behind: str, trigger: str, apart: bool) -> None:
    upos, case, deprel = ("DET", "det", "nsubj") if before == "Der/der" else ("ADP", "case", "obl")
    verb = 6 if behind else 5
    sentence = (
        f"{before}/{upos}/2/{case} Vertrag/Vertrag/NOUN/{verb}/{deprel} von/von/ADP/4/case 1951/1951/NUM/2/nmod "
        f"{behind}gilt/gelten/VERB/0/root"
    )
    assert other(sentence, trigger, "1951") is apart


@pytest.mark.parametrize(("status", "apart"), [("scheduled", True), ("occurred", False)])
def test_the_day_of_a_decision_is_not_that_of_what_is_to_come(status: str, apart: bool) -> None:
    sentence = (
        f"Rehn/Rehn/PROPN/2/nsubj billigte/billigen/VERB/0/root/{PAST} Montag/Montag/NOUN/2/obl "
        "den/der/DET/5/det Bau/Bau/NOUN/2/obj"
    )
    assert other(sentence, "Bau", "Montag", status) is apart


@pytest.mark.parametrize(
    ("mark", "relation", "apart"), [("falls", "mark", True), ("Sollte", "mark", True), ("weil", "mark", False)]
)
def test_the_deadline_of_a_condition_is_not_the_time_of_what_depends_on_it(
    mark: str, relation: str, apart: bool
) -> None:
    sentence = (
        f"{mark}/{mark}/SCONJ/5/{relation} Rehn/Rehn/PROPN/5/nsubj bis/bis/ADP/4/case Juni/Juni/NOUN/5/obl "
        "zögert/zögern/VERB/8/advcl ,/,/PUNCT/5/punct wird/werden/AUX/8/aux klagen/klagen/VERB/0/root"
    )
    assert other(sentence, "klagen", "Juni") is apart
    assert not other(sentence, "zögert", "Juni")


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("Dorfblatt, 3. Mai 2021\n{}", True),
        ("Dorfblatt vom 3. Mai 2021\n{}", True),
        ("Es war am 3. Mai 2021\n{}", False),
        ("{}\nHier\nDort\nNah\nDorfblatt, 3. Mai 2021\n", False),
    ],
)
def test_the_day_on_the_line_of_the_outlet_is_that_of_the_report(text: str, apart: bool) -> None:
    document = make_document("Rehn/Rehn/PROPN/2/nsubj klagt/klagen/VERB/0/root", times=[])
    full = text.format("Rehn klagt")
    moved = replace(
        document,
        text=full,
        times=((span_of(full, "3. Mai 2021"), "DATE", 0.0),),
    )
    assert bool(list_other_times(moved, 1, "occurred", event_words())) is apart


def test_the_time_of_what_a_verb_asks_for_is_not_that_of_the_asking() -> None:
    sentence = (
        "Rehn/Rehn/PROPN/2/nsubj beantragte/beantragen/VERB/0/root eine/ein/DET/4/det Sitzung/Sitzung/NOUN/2/obj "
        "am/an/ADP/6/case Freitag/Freitag/PROPN/2/obl"
    )
    assert other(sentence, "beantragte", "am Freitag")
    assert not other(sentence, "Sitzung", "am Freitag")


@pytest.mark.parametrize(("joint", "apart"), [("sonst", True), ("dann", False)])
def test_the_deadline_is_not_the_time_of_what_follows_from_missing_it(joint: str, apart: bool) -> None:
    sentence = (
        "Rehn/Rehn/PROPN/4/nsubj muss/müssen/AUX/4/aux Freitag/Freitag/PROPN/4/obl zahlen/zahlen/VERB/0/root "
        f"+,/,/PUNCT/4/punct {joint}/{joint}/ADV/9/advmod wird/werden/AUX/9/aux Kern/Kern/PROPN/9/nsubj "
        "klagen/klagen/VERB/4/conj"
    )
    assert other(sentence, "klagen", "Freitag") is apart
    assert not other(sentence, "zahlen", "Freitag")


@pytest.mark.parametrize(
    ("opener", "stop", "apart"), [("seit", ";", True), ("bis", ";", True), ("im", ";", False), ("seit", ",", False)]
)
def test_what_is_so_since_or_until_a_time_dates_no_other_clause(opener: str, stop: str, apart: bool) -> None:
    sentence = (
        f"Es/es/PRON/2/nsubj fehlt/fehlen/VERB/0/root {opener}/{opener}/ADP/4/case Mai/Mai/NOUN/2/obl "
        f"+{stop}/{stop}/PUNCT/2/punct Rehn/Rehn/PROPN/7/nsubj klagte/klagen/VERB/2/conj"
    )
    assert other(sentence, "klagte", f"{opener} Mai") is apart


@pytest.mark.parametrize(
    ("opener", "apart"),
    [
        ("Gebe/geben/VERB/6/advcl/VerbForm=Fin", True),
        ("Wenn/wenn/SCONJ/6/mark", True),
        ("Darum/darum/ADV/6/advmod", False),
    ],
)
def test_the_time_of_a_condition_that_opens_the_sentence_is_not_that_of_its_consequence(
    opener: str, apart: bool
) -> None:
    sentence = (
        f"{opener} er/er/PRON/6/nsubj bis/bis/ADP/4/case Mittwoch/Mittwoch/PROPN/6/obl +,/,/PUNCT/1/punct "
        "werde/werden/AUX/8/aux/VerbForm=Fin man/man/PRON/8/nsubj klagen/klagen/VERB/0/root"
    )
    assert other(sentence, "klagen", "Mittwoch", "scheduled") is apart


def test_the_end_of_a_term_is_not_the_day_on_which_it_was_set() -> None:
    sentence = (
        "Er/er/PRON/2/nsubj stellte/stellen/VERB/0/root/Tense=Past|VerbForm=Fin ein/ein/DET/4/det "
        "{noun}/{noun}/NOUN/2/obj bis/bis/ADP/6/case Freitag/Freitag/PROPN/4/nmod"
    )
    assert other(sentence.format(noun="Ultimatum"), "Ultimatum", "bis Freitag")
    assert not other(sentence.format(noun="Fest"), "Fest", "bis Freitag")


@pytest.mark.parametrize(("opener", "apart"), [("bis", True), ("im", False)])
def test_until_when_something_is_demanded_is_not_when_it_was_demanded(opener: str, apart: bool) -> None:
    sentence = (
        "Moor/Moor/PROPN/2/nsubj verlangt/verlangen/VERB/0/root/VerbForm=Fin Schutz/Schutz/NOUN/2/obj "
        f"{opener}/{opener}/ADP/5/case Juli/Juli/PROPN/2/obl"
    )
    assert other(sentence, "verlangt", f"{opener} Juli") is apart


@pytest.mark.parametrize(
    ("day", "status", "apart"),
    [("gestern", "scheduled", True), ("gestern", "occurred", False), ("morgen", "scheduled", False)],
)
def test_what_is_to_come_is_on_no_day_called_past(day: str, status: str, apart: bool) -> None:
    sentence = (
        "Moor/Moor/PROPN/6/nsubj hatte/haben/AUX/6/aux/VerbForm=Fin die/der/DET/4/det Reise/Reise/NOUN/6/obj "
        f"{day}/{day}/ADV/4/advmod zugesagt/zusagen/VERB/0/root/VerbForm=Part"
    )
    assert other(sentence, "Reise", day, status) is apart


@pytest.mark.parametrize(
    ("article", "kind", "apart"), [("dem", "ACCIDENT", True), ("dem", "CONSULT", False), ("einem", "ACCIDENT", False)]
)
def test_a_day_to_come_is_that_of_the_verb_and_not_of_what_nobody_plans(article: str, kind: str, apart: bool) -> None:
    sentence = (
        "Moor/Moor/PROPN/8/nsubj will/wollen/AUX/8/aux/VerbForm=Fin|Tense=Pres am/an/ADP/4/case Montag/Montag/PROPN/8/obl "
        f"nach/nach/ADP/7/case {article}/der/DET/7/det Vorfall/Vorfall/NOUN/8/obl reisen/reisen/VERB/0/root/VerbForm=Inf"
    )
    document = make_document(sentence, times=["Montag"])
    assert bool(list_other_times(document, 6, "occurred", event_words(), kind)) is apart


@pytest.mark.parametrize(("focus", "apart"), [("erst/erst/ADV/7/advmod", True), ("dort/dort/ADV/2/advmod", False)])
def test_an_adverb_may_set_the_day_apart_from_the_happening_before_it(focus: str, apart: bool) -> None:
    sentence = (
        "Rehn/Rehn/PROPN/2/nsubj kam/kommen/VERB/0/root/VerbForm=Fin|Tense=Past nach/nach/ADP/5/case dem/der/DET/5/det "
        f"Brand/Brand/NOUN/2/obl {focus} Montag/Montag/PROPN/2/obl heim/heim/ADV/2/advmod"
    )
    document = make_document(sentence, times=["Montag"])
    assert bool(list_other_times(document, 4, "occurred", event_words(), "ACCIDENT")) is apart


@pytest.mark.parametrize(("noun", "apart"), [("Streit", True), ("Prozess", False)])
def test_a_conflict_in_which_something_is_done_is_not_of_its_day(noun: str, apart: bool) -> None:
    sentence = f"Im/in/ADP/2/case {noun}/{noun}/NOUN/3/obl tagten/tagen/VERB/0/root Montag/Montag/PROPN/3/obl"
    assert other(sentence, noun, "Montag") is apart


@pytest.mark.parametrize(("adverb", "apart"), [("kürzlich", True), ("vollständig", False)])
def test_what_was_lately_was_not_in_the_year_of_a_noun_before_it(adverb: str, apart: bool) -> None:
    sentence = (
        "Feste/Fest/NOUN/0/root 1994/1994/NUM/1/nmod +,/,/PUNCT/6/punct die/die/PRON/6/nsubj:pass "
        f"{adverb}/{adverb}/ADV/6/advmod verfilmt/verfilmen/VERB/1/acl:relcl/VerbForm=Part "
        "wurden/werden/AUX/6/aux:pass/VerbForm=Fin|Tense=Past"
    )
    assert other(sentence, "verfilmt", "1994") is apart


@pytest.mark.parametrize(("verb", "apart"), [("nannte/nennen", True), ("leitete/leiten", False)])
def test_when_somebody_names_a_reason_is_not_when_that_was(verb: str, apart: bool) -> None:
    sentence = (
        f"Rehn/Rehn/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind am/an/ADP/4/case "
        "Montag/Montag/NOUN/2/obl die/die/DET/6/det Festnahme/Festnahme/NOUN/2/obj"
    )
    assert other(sentence, "Festnahme", "am Montag") is apart


@pytest.mark.parametrize(("case", "apart"), [("für", True), ("im", False)])
def test_the_day_for_which_tickets_are_does_not_date_what_is_done_for_their_owners(case: str, apart: bool) -> None:
    sentence = (
        "Rehn/Rehn/PROPN/2/nsubj entlohnt/entlohnen/VERB/0/root/VerbForm=Fin|Tense=Pres Gäste/Gast/NOUN/2/obj "
        f"mit/mit/ADP/5/case Karten/Karte/NOUN/3/nmod {case}/{case}/ADP/7/case Mai/Mai/NOUN/5/nmod"
    )
    assert other(sentence, "entlohnt", f"{case} Mai") is apart


@pytest.mark.parametrize(("adjective", "apart"), [("dreistündigen", False), ("langen", True)])
def test_what_lasted_hours_was_on_the_day_of_what_came_of_it(adjective: str, apart: bool) -> None:
    sentence = (
        f"Nach/nach/ADP/3/case {adjective}/{adjective[:-2]}/ADJ/3/amod Gesprächen/Gespräch/NOUN/4/obl "
        "gingen/gehen/VERB/0/root/VerbForm=Fin|Tense=Past am/an/ADP/6/case Montag/Montag/NOUN/4/obl "
        "Räte/Rat/NOUN/4/nsubj"
    )
    assert other(sentence, "Gesprächen", "am Montag") is apart


@pytest.mark.parametrize(("verb", "apart"), [("beraten/beraten", True), ("kommen/kommen", False)])
def test_when_something_is_talked_over_it_is_not_done(verb: str, apart: bool) -> None:
    document = make_document(
        "Kern/Kern/PROPN/6/nsubj wird/werden/AUX/6/aux/VerbForm=Fin|Tense=Pres|Mood=Ind zum/zu/ADP/4/case "
        f"Verkauf/Verkauf/NOUN/6/obl morgen/morgen/ADV/6/advmod {verb}/VERB/0/root/VerbForm=Inf",
        times=("morgen",),
    )
    found = list_other_times(document, 3, "scheduled", event_words(), "BUSINESS")
    assert bool(found) is apart
