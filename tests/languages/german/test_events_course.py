"""Deeds that go on, were begun or tried, were planned and given up, or are only a rumour."""

import pytest

from lagebild.languages.german.events_course import carrying_verb, is_carried_out, is_said_no, leads_to
from lagebild.languages.german.events_governors import is_circumstance
from lagebild.languages.german.events_status import decide_status, fit_to_form
from lagebild.languages.german.events_words import event_words
from tests.builders import make_document

SOLL = "soll/sollen/AUX/{}/aux/VerbForm=Fin|Tense=Pres|Mood=Ind"


def status_of(text: str, word: str) -> str | None:
    document = make_document(text)
    index = next(i for i, token in enumerate(document.tokens) if token.text == word)
    return decide_status(document, index, "OTHER", event_words())


def test_what_has_just_begun_goes_on() -> None:
    text = "Gestern/gestern/ADV/2/advmod begann/beginnen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind die/der/DET/4/det Suche/Suche/NOUN/2/nsubj"
    assert status_of(text, "Suche") == "ongoing"
    assert status_of(text.replace("begann/beginnen", "endete/enden"), "Suche") == "occurred"


def test_what_is_so_since_a_day_goes_on() -> None:
    text = (
        "{}/{}/ADP/2/case Montag/Montag/NOUN/5/obl sind/sein/AUX/5/aux/VerbForm=Fin|Tense=Pres|Mood=Ind Brücken/Brücke/NOUN/5/nsubj:pass "
        "gesperrt/sperren/VERB/0/root/VerbForm=Part"
    )
    assert status_of(text.format("Seit", "seit"), "gesperrt") == "ongoing"
    assert status_of(text.format("Am", "an"), "gesperrt") == "occurred"


@pytest.mark.parametrize(("opening", "status"), [("Ursprünglich", "cancelled"), ("Morgen", "scheduled")])
def test_what_was_planned_at_first_is_off(opening: str, status: str) -> None:
    text = (
        f"{opening}/{opening.lower()}/ADV/5/advmod sollten/sollen/AUX/5/aux/VerbForm=Fin|Tense=Past|Mood=Ind Schiffe/Schiff/NOUN/5/nsubj:pass "
        "hier/hier/ADV/5/advmod gebaut/bauen/VERB/0/root/VerbForm=Inf"
    )
    assert status_of(text, "gebaut") == status


def test_what_was_planned_at_first_for_another_day_is_put_off() -> None:
    text = (
        "Das/der/DET/2/det Urteil/Urteil/NOUN/6/nsubj ursprünglich/ursprünglich/ADV/4/advmod vorgesehen/vorsehen/VERB/2/acl/VerbForm=Part "
        f"{SOLL.format(6)} fallen/fallen/VERB/0/root/VerbForm=Inf"
    )
    assert status_of(text, "Urteil") == "postponed"


@pytest.mark.parametrize(
    ("verb", "judged", "status"),
    [
        ("nannte/nennen", "falsch/falsch", "denied"),
        ("nannte/nennen", "wichtig/wichtig", "alleged"),
        ("kennt/kennen", "er/er", "alleged"),
    ],
)
def test_a_rumour_is_alleged_and_denied_where_it_is_called_untrue(verb: str, judged: str, status: str) -> None:
    text = (
        "Gerüchte/Gerücht/NOUN/6/obj ,/,/PUNCT/5/punct wonach/wonach/ADV/5/advmod Bomben/Bombe/NOUN/5/nsubj "
        f"explodierten/explodieren/VERB/1/acl/VerbForm=Fin|Tense=Past|Mood=Ind {verb}/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind "
        f"{judged}/ADJ/6/advmod"
    )
    assert status_of(text, "explodierten") == status


def test_hearsay_reaches_the_noun_that_its_verb_carries() -> None:
    text = (
        f"Er/er/PRON/4/nsubj {SOLL.format(4)} Überfälle/Überfall/NOUN/4/obj begangen/begehen/VERB/0/root/VerbForm=Inf "
        "haben/haben/AUX/4/aux/VerbForm=Inf"
    )
    assert status_of(text, "Überfälle") == "alleged"
    assert status_of(text, "begangen") == "alleged"


@pytest.mark.parametrize(("verb", "status"), [("versuchten/versuchen", "occurred"), ("hofften/hoffen", "hypothetical")])
def test_a_deed_that_was_tried_took_place(verb: str, status: str) -> None:
    document = make_document(
        f"Sie/sie/PRON/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind ,/,/PUNCT/5/punct Türen/Tür/NOUN/5/obj "
        "aufzubrechen/aufbrechen/VERB/2/xcomp/VerbForm=Inf"
    )
    assert fit_to_form(document, 4, "occurred", event_words()) == status


def test_a_series_of_talks_has_the_status_of_the_series() -> None:
    document = make_document(
        "Jetzt/jetzt/ADV/2/advmod fand/finden/VERB/0/root/VerbForm=Fin|Tense=Past eine/ein/DET/4/det Reihe/Reihe/NOUN/2/nsubj "
        "kleiner/klein/ADJ/6/amod Treffen/Treffen/NOUN/4/nmod statt/statt/ADV/2/compound:prt"
    )
    assert decide_status(document, 5, "CONSULT", event_words()) == "occurred"


def test_what_began_and_ended_is_over() -> None:
    text = (
        "Die/der/DET/2/det Sitzung/Sitzung/NOUN/3/nsubj begann/beginnen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind um/um/ADP/5/case "
        "acht/acht/NUM/3/obl und/und/CCONJ/7/cc {verb}/VERB/3/conj/VerbForm=Fin|Tense=Past|Mood=Ind"
    )
    assert status_of(text.format(verb="endete/enden"), "Sitzung") == "occurred"
    assert status_of(text.format(verb="stockte/stocken"), "Sitzung") == "ongoing"


@pytest.mark.parametrize(
    ("verb", "status"), [("bestritten/bestreiten", "denied"), ("besprochen/besprechen", "scheduled")]
)
def test_who_denies_a_plan_denies_what_is_planned(verb: str, status: str) -> None:
    text = (
        "Pläne/Plan/NOUN/5/nsubj:pass für/für/ADP/3/case Entlassungen/Entlassung/NOUN/1/nmod werden/werden/AUX/5/aux:pass/VerbForm=Fin|Tense=Pres "
        f"{verb}/VERB/0/root/VerbForm=Part"
    )
    assert status_of(text, "Entlassungen") == status


SAID_NO = "Der/der/DET/2/det Rat/Rat/NOUN/3/nsubj entließ/entlassen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind {object} {rest}"


@pytest.mark.parametrize(
    ("object_", "rest", "status"),
    [
        ("niemanden/niemand/PRON/3/obj", "gestern/gestern/ADV/3/advmod", "denied"),
        ("Kern/Kern/PROPN/3/obj", "nicht/nicht/PART/3/advmod", "denied"),
        ("Kern/Kern/PROPN/3/obj", "gestern/gestern/ADV/3/advmod", "occurred"),
        ("Kern/Kern/PROPN/3/obj", "nicht/nicht/PART/3/advmod sofort/sofort/ADV/3/advmod", "occurred"),
        (
            "Kern/Kern/PROPN/3/obj",
            "nicht/nicht/PART/3/advmod gestern/gestern/ADV/3/advmod sondern/sondern/CCONJ/7/cc",
            "occurred",
        ),
    ],
)
def test_what_a_clause_says_no_of_was_not_done(object_: str, rest: str, status: str) -> None:
    document = make_document(SAID_NO.format(object=object_, rest=rest))
    assert fit_to_form(document, 2, "occurred", event_words()) == status


@pytest.mark.parametrize(
    ("verb", "status"),
    [
        ("setzt/setzen/VERB/0/root/VerbForm=Fin|Tense=Pres|Mood=Ind", "ongoing"),
        ("setze/setzen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Sub", "ongoing"),
        ("setzte/setzen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind", "occurred"),
    ],
)
def test_a_talk_that_somebody_goes_on_with_is_not_over(verb: str, status: str) -> None:
    text = f"Rat/Rat/NOUN/2/nsubj {verb} Gespräche/Gespräch/NOUN/2/obj mit/mit/ADP/5/case Moor/Moor/PROPN/3/nmod "
    assert status_of(text + "fort/fort/ADP/2/compound:prt", "Gespräche") == status


def test_a_particle_taken_for_a_verb_belongs_to_the_finite_verb_of_its_clause() -> None:
    document = make_document(
        "Rat/Rat/NOUN/2/nsubj führe/führen/VERB/8/ccomp/VerbForm=Fin|Mood=Sub Gespräche/Gespräch/NOUN/6/obj "
        "mit/mit/ADP/5/case Moor/Moor/PROPN/3/nmod fort/fort/VERB/8/ccomp +,/,/PUNCT/8/punct "
        "sagte/sagen/VERB/0/root/VerbForm=Fin|Tense=Past Kern/Kern/PROPN/8/nsubj"
    )
    assert carrying_verb(document, 2, event_words()) == (1, "fortführen")


@pytest.mark.parametrize("relation", ["advcl", "conj"])
def test_a_clause_that_opens_with_its_verb_is_a_condition(relation: str) -> None:
    text = (
        "Er/er/PRON/3/nsubj will/wollen/AUX/3/aux/VerbForm=Fin|Tense=Pres|Mood=Ind klagen/klagen/VERB/0/root/VerbForm=Inf "
        "+,/,/PUNCT/8/punct sollte/sollen/AUX/8/aux/VerbForm=Fin|Tense=Past|Mood=Sub der/der/DET/7/det Rat/Rat/NOUN/8/nsubj "
        f"abstimmen/abstimmen/VERB/3/{relation}/VerbForm=Inf"
    )
    assert status_of(text, "abstimmen") == "hypothetical"


def test_the_verb_of_another_clause_does_not_tell_how_far_a_deed_has_come() -> None:
    text = (
        "Kern/Kern/PROPN/3/nsubj hatte/haben/AUX/3/aux/VerbForm=Fin|Tense=Past|Mood=Ind gedroht/drohen/VERB/0/root/VerbForm=Part "
        "+,/,/PUNCT/6/punct Moor/Moor/PROPN/6/nsubj komme/kommen/VERB/3/advcl/VerbForm=Fin|Tense=Pres|Mood=Sub"
    )
    assert status_of(text, "gedroht") == "occurred"


@pytest.mark.parametrize(
    ("article", "helper", "status"),
    [("Ein/ein", "würde/werden", "hypothetical"), ("Der/der", "würde/werden", None), ("Ein/ein", "wird/werden", None)],
)
def test_an_unknown_happening_that_would_bring_something_about_is_only_imagined(
    article: str, helper: str, status: str | None
) -> None:
    mood = "Mood=Sub|Tense=Past" if helper.startswith("würde") else "Mood=Ind|Tense=Pres"
    text = (
        f"{article}/DET/2/det Angriff/Angriff/NOUN/5/nsubj {helper}/AUX/5/aux/VerbForm=Fin|{mood} "
        "Leid/Leid/NOUN/5/obj auslösen/auslösen/VERB/0/root/VerbForm=Inf"
    )
    assert status_of(text, "Angriff") == status


def test_a_known_talk_in_which_something_is_done_is_a_circumstance() -> None:
    for case, article, expected in (
        ("in/in", "dem/der", True),
        ("in/in", "einem/ein", False),
        ("über/über", "das/der", False),
    ):
        document = make_document(
            f"Er/er/PRON/2/nsubj sagte/sagen/VERB/0/root/VerbForm=Fin {case}/ADP/5/case {article}/DET/5/det "
            "Gespräch/Gespräch/NOUN/2/obl nichts/nichts/PRON/2/obj"
        )
        assert is_circumstance(document, 4, event_words()) is expected
    short = make_document(
        "Worte/Wort/NOUN/2/nsubj fielen/fallen/VERB/0/root/VerbForm=Fin im/in/ADP/4/case Gespräch/Gespräch/NOUN/1/nmod keine/kein/PRON/2/obj"
    )
    assert is_circumstance(short, 3, event_words())


@pytest.mark.parametrize(
    ("verb", "status"),
    [("aufgehoben/aufheben", "occurred"), ("verhängt/verhängen", "occurred"), ("ausgeweitet/ausweiten", None)],
)
def test_what_was_lifted_does_not_go_on(verb: str, status: str | None) -> None:
    text = (
        "Gestern/gestern/ADV/5/advmod wurde/werden/AUX/5/aux:pass/VerbForm=Fin|Tense=Past|Mood=Ind die/der/DET/4/det "
        f"Sperre/Sperre/NOUN/5/nsubj:pass {verb}/VERB/0/root/VerbForm=Part"
    )
    assert status_of(text, "Sperre") == status


@pytest.mark.parametrize(
    ("verb", "status"),
    [("ertrunken/ertrinken", "occurred"), ("gestorben/sterben", "occurred"), ("gesperrt/sperren", "ongoing")],
)
def test_what_was_done_since_a_day_is_no_state(verb: str, status: str) -> None:
    text = (
        f"Seit/seit/ADP/2/case Montag/Montag/NOUN/5/obl sind/sein/AUX/5/aux/VerbForm=Fin|Tense=Pres|Mood=Ind Gäste/Gast/NOUN/5/nsubj "
        f"{verb}/VERB/0/root/VerbForm=Part"
    )
    assert status_of(text, verb.split("/")[0]) == status


@pytest.mark.parametrize(("verb", "status"), [("erklärte/erklären", "occurred"), ("hielt/halten", "ongoing")])
def test_what_is_declared_over_does_not_go_on(verb: str, status: str) -> None:
    text = (
        f"Rehn/Rehn/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind die/der/DET/5/det laufenden/laufend/ADJ/5/amod "
        "Gespräche/Gespräch/NOUN/7/obj für/für/ADP/7/mark beendet/beenden/VERB/2/xcomp/VerbForm=Part"
    )
    assert status_of(text, "Gespräche") == status


def test_what_was_done_to_somebody_since_a_day_is_no_state() -> None:
    text = (
        "Seit/seit/ADP/2/case Montag/Montag/NOUN/5/obl sind/sein/AUX/5/aux/VerbForm=Fin|Tense=Pres|Mood=Ind Gäste/Gast/NOUN/5/nsubj:pass "
        "beraubt/berauben/VERB/0/root/VerbForm=Part worden/werden/AUX/5/aux:pass/VerbForm=Part"
    )
    assert status_of(text, "beraubt") == "occurred"


@pytest.mark.parametrize(
    ("verb", "noun", "status"),
    [
        ("leitete/leiten", "Untersuchung/Untersuchung", "ongoing"),
        ("leitete/leiten", "Räumung/Räumung", "occurred"),
        ("stellte/stellen", "Untersuchung/Untersuchung", None),
    ],
)
def test_an_inquiry_that_was_opened_goes_on(verb: str, noun: str, status: str | None) -> None:
    text = (
        f"Moor/Moor/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind "
        f"eine/ein/DET/4/det {noun}/NOUN/2/obj ein/ein/ADP/2/compound:prt"
    )
    if status is None:
        assert status_of(text, noun.split("/")[0]) != "ongoing"
    else:
        assert status_of(text, noun.split("/")[0]) == status


@pytest.mark.parametrize(
    ("adverb", "kind", "status"),
    [("weiter", "AID", "ongoing"), ("gestern", "AID", "occurred"), ("weiter", "BUSINESS", "occurred")],
)
def test_what_was_done_further_is_not_over(adverb: str, kind: str, status: str) -> None:
    document = make_document(
        f"Retter/Retter/NOUN/2/nsubj suchten/suchen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind {adverb}/{adverb}/ADV/2/advmod"
    )
    assert decide_status(document, 1, kind, event_words()) == status


@pytest.mark.parametrize(("adverb", "status"), [("noch", "ongoing"), ("lange", "occurred")])
def test_what_still_went_on_is_not_over(adverb: str, status: str) -> None:
    text = (
        "Die/der/DET/2/det Arbeiten/Arbeit/NOUN/3/nsubj dauerten/dauern/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind "
        f"{adverb}/{adverb}/ADV/3/advmod an/an/ADP/3/compound:prt"
    )
    assert status_of(text, "Arbeiten") == status


@pytest.mark.parametrize(
    "above",
    [
        "ließ/lassen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind",
        "scheiterte/scheitern/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind beim/bei/ADP/4/case Versuch/Versuch/NOUN/2/obl",
    ],
)
def test_what_somebody_had_done_or_attempted_was_done(above: str) -> None:
    place = 4 if "Versuch" in above else 2
    text = (
        f"Moor/Moor/PROPN/2/nsubj {above} das/der/DET/{place + 2}/det Haus/Haus/NOUN/{place + 3}/obj "
        f"räumen/räumen/VERB/{place}/xcomp/VerbForm=Inf"
    )
    document = make_document(text)
    assert fit_to_form(document, place + 2, "occurred", event_words()) == "occurred"


@pytest.mark.parametrize(("times", "status"), [(("Keine Stunde",), "occurred"), ((), "denied")])
def test_less_than_a_time_says_no_of_no_deed(times: tuple[str, ...], status: str) -> None:
    document = make_document(
        "Keine/kein/DET/2/det Stunde/Stunde/NOUN/3/obl siegte/siegen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind Moor/Moor/PROPN/3/nsubj",
        times=times,
    )
    assert fit_to_form(document, 2, "occurred", event_words()) == status


@pytest.mark.parametrize(("to", "said_no"), [("zu/zu/PART/4/mark", True), ("zu/zu/ADV/4/advmod", False)])
def test_an_infinitive_with_no_before_it_is_not_done(to: str, said_no: bool) -> None:
    document = make_document(
        f"beschloss/beschließen/VERB/0/root nicht/nicht/PART/4/advmod {to} klagen/klagen/VERB/1/xcomp/VerbForm=Inf"
    )
    assert is_said_no(document, 3, event_words()) is said_no


@pytest.mark.parametrize(
    ("first", "second", "status"), [("die/der", "keine/kein", "hypothetical"), ("keine/kein", "die/der", "denied")]
)
def test_what_a_condition_says_no_of_leaves_the_deed_that_hangs_on_it(first: str, second: str, status: str) -> None:
    document = make_document(
        f"Man/man/PRON/5/nsubj werde/werden/AUX/5/aux/VerbForm=Fin|Mood=Sub {first}/DET/4/det Truppen/Truppe/NOUN/5/obj "
        f"abziehen/abziehen/VERB/0/root/VerbForm=Inf +,/,/PUNCT/9/punct sofern/sofern/SCONJ/10/mark {second}/DET/9/det "
        "Raketen/Rakete/NOUN/10/obj kommen/kommen/VERB/5/advcl/VerbForm=Fin"
    )
    assert fit_to_form(document, 4, "denied", event_words()) == status


@pytest.mark.parametrize(
    ("article", "no"), [("einen/ein/DET/6/det/Case=Acc", True), ("einem/ein/DET/6/det/Case=Dat", False)]
)
def test_the_article_tells_what_a_negated_verb_leads_to(article: str, no: bool) -> None:
    document = make_document(
        "Sie/sie/PRON/7/nsubj konnten/können/AUX/7/aux/VerbForm=Fin nicht/nicht/PART/7/advmod auf/auf/ADP/6/case "
        f"{article} Experten/Experte/NOUN/7/obl/Case=Dat warten/warten/VERB/0/root/VerbForm=Inf"
    )
    assert is_said_no(document, 6, event_words()) is no


@pytest.mark.parametrize(
    ("mood", "let", "done"), [("Ind", "lassen", True), ("Sub", "lassen", False), ("Ind", "wollen", False)]
)
def test_an_auxiliary_between_a_deed_and_who_has_it_done_tells_that_it_was(mood: str, let: str, *, done: bool) -> None:
    document = make_document(
        "Moor/Moor/PROPN/5/nsubj Platz/Platz/NOUN/3/obj räumen/räumen/VERB/0/root/VerbForm=Inf "
        f"hat/haben/AUX/5/aux/VerbForm=Fin|Tense=Pres|Mood={mood} {let}/{let}/VERB/3/conj/VerbForm=Inf"
    )
    assert is_carried_out(document, 2, event_words()) is done


@pytest.mark.parametrize(
    ("adverb", "helper", "status"),
    [
        ("derzeit", "wird/werden/AUX/3/aux:pass", "ongoing"),
        ("bald", "wird/werden/AUX/3/aux:pass", None),
        ("derzeit", "kann/können/AUX/3/aux", None),
    ],
)
def test_what_is_done_nowadays_goes_on(adverb: str, helper: str, status: str | None) -> None:
    text = (
        f"Brücken/Brücke/NOUN/3/nsubj {helper}/VerbForm=Fin|Tense=Pres|Mood=Ind umgebaut/umbauen/VERB/0/root/VerbForm=Part "
        f"{adverb}/{adverb}/ADV/3/advmod"
    )
    assert status_of(text, "umgebaut") == status


@pytest.mark.parametrize(("case", "leads"), [("zu", True), ("mit", False)])
def test_what_something_leads_to_its_subject_does_not_do(case: str, leads: bool) -> None:
    text = (
        "Das/der/DET/2/det Urteil/Urteil/NOUN/3/nsubj führte/führen/VERB/0/root/VerbForm=Fin|Tense=Past|Mood=Ind "
        f"{case}/{case}/ADP/5/case Protesten/Protest/NOUN/3/obl"
    )
    assert leads_to(make_document(text), 4) is leads


@pytest.mark.parametrize(
    ("verb", "times", "no"),
    [("erschien/erscheinen", (), True), ("tagte/tagen", (), False), ("erschien/erscheinen", ("Gericht",), False)],
)
def test_who_did_not_come_to_somebody_did_not_come(verb: str, times: tuple[str, ...], *, no: bool) -> None:
    text = (
        f"Moor/Moor/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin nicht/nicht/PART/2/advmod vor/vor/ADP/5/case "
        "Gericht/Gericht/NOUN/2/obl"
    )
    assert is_said_no(make_document(text, times=times), 1, event_words()) is no


@pytest.mark.parametrize(("case", "no"), [("an", True), ("mit", False)])
def test_who_did_not_take_part_in_something_took_no_part(case: str, *, no: bool) -> None:
    text = (
        "Moor/Moor/PROPN/2/nsubj nahm/nehmen/VERB/0/root/VerbForm=Fin nicht/nicht/PART/2/advmod "
        f"{case}/{case}/ADP/6/case der/der/DET/6/det Sitzung/Sitzung/NOUN/2/obl teil/teil/ADP/2/compound:prt"
    )
    assert is_said_no(make_document(text), 1, event_words()) is no


def test_what_neither_of_two_did_is_said_no() -> None:
    text = (
        "{} Kern/Kern/PROPN/6/nsubj noch/noch/CCONJ/4/cc Moor/Moor/PROPN/2/conj haben/haben/AUX/6/aux/VerbForm=Fin "
        "geschossen/schießen/VERB/0/root/VerbForm=Part"
    )
    document = make_document(text.format("Weder/weder/CCONJ/2/cc"))
    assert is_said_no(document, 5, event_words())
    assert not is_said_no(make_document(text.format("Dann/dann/ADV/6/advmod")), 5, event_words())


def test_the_second_of_two_things_not_done_is_said_no_as_well() -> None:
    document = make_document(
        "Ahlen/Ahlen/PROPN/4/nsubj:pass wurde/werden/AUX/4/aux:pass/VerbForm=Fin weder/weder/CCONJ/4/cc "
        "besetzt/besetzen/VERB/0/root/VerbForm=Part noch/noch/CCONJ/6/cc beschossen/beschießen/VERB/4/conj/VerbForm=Part"
    )
    assert is_said_no(document, 3, event_words())
    assert is_said_no(document, 5, event_words())


def test_no_less_than_somebody_is_he_himself() -> None:
    document = make_document(
        "Kein/kein/DET/2/det Geringerer/Geringerer/NOUN/5/nsubj als/als/CCONJ/4/case Kern/Kern/PROPN/2/nmod "
        "schoss/schießen/VERB/0/root/VerbForm=Fin"
    )
    assert not is_said_no(document, 4, event_words())
