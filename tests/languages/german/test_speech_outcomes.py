"""What became of a demand, threat or promise that is told, and answers that only call it by its name."""

from dataclasses import replace

import pytest

from lagebild.languages.german.speech_outcomes import add_outcomes, supply_outcomes
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

SENTENCES = [
    (
        "Der/der/DET/2/dep Betriebsrat/Betriebsrat/NOUN/3/nsubj "
        "nahm/nehmen/VERB/0/root/Tense=Past|VerbForm=Fin|Mood=Ind seine/sein/DET/5/det:poss "
        "Forderung/Forderung/NOUN/3/obj nach/nach/ADP/8/case kürzeren/kürzer/ADJ/8/amod "
        "Schichten/Schicht/NOUN/5/nmod zurück/zurück/ADV/3/compound:prt +././PUNCT/3/punct",
        "demand",
        ("Forderung",),
        ("nach kürzeren Schichten",),
        "withdrawn",
        "",
        False,
    ),
    (
        "Die/der/DET/2/det Fährgesellschaft/Fährgesellschaft/NOUN/3/nsubj "
        "rückte/rücken/VERB/0/root/Tense=Past|VerbForm=Fin|Mood=Ind von/von/ADP/6/case "
        "ihrer/ihr/DET/6/det:poss Drohung/Drohung/NOUN/3/obl ab/ab/ADP/3/compound:prt +,/,/PUNCT/11/punct "
        "die/der/DET/10/det Linie/Linie/NOUN/11/obj einzustellen/einstellen/VERB/6/xcomp/VerbForm=Inf "
        "+././PUNCT/3/punct",
        "threaten",
        ("Drohung", "ab"),
        ("die Linie einzustellen",),
        "withdrawn",
        "",
        False,
    ),
    (
        "Der/der/DET/2/dep Kreis/Kreis/NOUN/4/nsubj Ahlen/Ahlen/PROPN/2/appos "
        "ließ/lassen/VERB/0/root/Tense=Past|VerbForm=Fin|Mood=Ind seine/sein/DET/6/det:poss "
        "Forderung/Forderung/NOUN/10/obj nach/nach/ADP/9/case einer/ein/DET/9/det "
        "Umgehungsstraße/Umgehungsstraße/NOUN/6/nmod fallen/fallen/VERB/4/xcomp/VerbForm=Inf "
        "+././PUNCT/4/punct",
        "demand",
        ("ließ", "Forderung"),
        ("nach einer Umgehungsstraße",),
        "withdrawn",
        "",
        False,
    ),
    (
        "Der/der/DET/2/det Verein/Verein/NOUN/7/nsubj Talblick/Talblick/PROPN/2/appos "
        "hat/haben/AUX/7/aux/Tense=Pres|VerbForm=Fin|Mood=Ind sein/sein/DET/6/det:poss "
        "Versprechen/Versprechen/NOUN/7/obj gebrochen/brechen/VERB/0/root/VerbForm=Part "
        "+,/,/PUNCT/12/punct den/der/DET/10/det Weg/Weg/NOUN/12/obj zu/zu/PART/12/mark "
        "pflegen/pflegen/VERB/6/xcomp/VerbForm=Inf +././PUNCT/7/punct",
        "promise",
        ("Versprechen", "gebrochen"),
        ("den Weg zu pflegen",),
        "broken",
        "",
        False,
    ),
    (
        "Die/der/DET/2/det Reederei/Reederei/NOUN/3/nsubj "
        "löste/lösen/VERB/0/root/Tense=Past|VerbForm=Fin|Mood=Ind ihre/ihr/DET/5/det:poss "
        "Zusage/Zusage/NOUN/3/obj ein/ein/ADV/3/compound:prt +,/,/PUNCT/11/punct die/der/DET/9/det "
        "Mole/Mole/NOUN/11/obj zu/zu/PART/11/mark erneuern/erneuern/VERB/5/xcomp/VerbForm=Inf "
        "+././PUNCT/3/punct",
        "promise",
        ("löste", "Zusage", "ein"),
        ("die Mole zu erneuern",),
        "kept",
        "",
        False,
    ),
    (
        "Das/der/DET/2/det Ultimatum/Ultimatum/NOUN/14/nsubj:pass der/der/DET/4/det "
        "Winzer/Winzer/NOUN/2/nmod +,/,/PUNCT/9/punct die/der/DET/7/det Schranke/Schrank/NOUN/9/obj "
        "zu/zu/PART/9/mark öffnen/öffnen/VERB/2/xcomp/VerbForm=Inf +,/,/PUNCT/2/punct "
        "ist/sein/AUX/14/aux/Tense=Pres|VerbForm=Fin|Mood=Ind am/an/ADP/13/case "
        "Montag/Montag/PROPN/14/obl abgelaufen/ablaufen/VERB/0/root/VerbForm=Part +././PUNCT/14/punct",
        "threaten",
        ("Ultimatum",),
        ("die Schranke zu öffnen",),
        "broken",
        "",
        False,
    ),
    (
        "Die/der/DET/2/det Stadt/Stadt/NOUN/5/nsubj Ahlen/Ahlen/PROPN/2/appos "
        "hatte/haben/AUX/5/aux/Tense=Past|VerbForm=Fin|Mood=Ind "
        "verlangt/verlangen/VERB/0/root/VerbForm=Part +,/,/PUNCT/10/punct dass/dass/SCONJ/10/mark "
        "die/der/DET/9/det Mole/Mole/NOUN/10/nsubj:pass gesperrt/sperren/VERB/5/ccomp/VerbForm=Part "
        "wird/werden/AUX/10/aux:pass/Tense=Pres|VerbForm=Fin|Mood=Ind +././PUNCT/5/punct",
        "demand",
        ("verlangt",),
        ("dass die Mole gesperrt wird",),
        "recalled",
        "",
        False,
    ),
    (
        "Die/der/DET/3/det angedrohte/angedroht/ADJ/3/amod Sperrung/Sperrung/NOUN/9/nsubj "
        "der/der/DET/5/det Mole/Mole/NOUN/3/nmod werde/werden/AUX/9/aux/Tense=Pres|VerbForm=Fin|Mood=Sub "
        "es/es/PRON/9/obj nicht/nicht/PART/9/advmod geben/geben/VERB/11/ccomp/VerbForm=Inf "
        "+,/,/PUNCT/9/punct sagte/sagen/VERB/0/root/Tense=Past|VerbForm=Fin|Mood=Ind "
        "Hafenmeisterin/Hafenmeisterin/NOUN/11/nsubj Ida/Ida/PROPN/12/appos Boll/Boll/PROPN/13/flat "
        "+././PUNCT/11/punct",
        "promise",
        ("sagte",),
        ("Die angedrohte Sperrung der Mole werde es nicht geben",),
        "withdrawn",
        "",
        True,
    ),
    (
        "Der/der/DET/2/det Betriebsrat/Betriebsrat/NOUN/3/nsubj "
        "hält/halten/VERB/0/root/Tense=Pres|VerbForm=Fin|Mood=Ind an/an/ADP/6/case "
        "seiner/sein/DET/6/det:poss Forderung/Forderung/NOUN/3/obl nach/nach/ADP/9/case "
        "kürzeren/kürzer/ADJ/9/amod Schichten/Schicht/NOUN/6/nmod fest/fest/ADV/3/compound:prt "
        "+././PUNCT/3/punct",
        "demand",
        ("Forderung",),
        ("nach kürzeren Schichten",),
        "",
        "",
        False,
    ),
    (
        "Die/der/DET/2/dep Reederei/Reederei/NOUN/3/nsubj "
        "bekräftigte/bekräftigen/VERB/0/root/Tense=Past|VerbForm=Fin|Mood=Ind ihre/ihr/DET/5/det:poss "
        "Zusage/Zusage/NOUN/3/obj +,/,/PUNCT/10/punct die/der/DET/8/det Mole/Mole/NOUN/10/obj "
        "zu/zu/PART/10/mark erneuern/erneuern/VERB/5/xcomp/VerbForm=Inf +././PUNCT/3/punct",
        "promise",
        ("bekräftigte", "Zusage"),
        ("die Mole zu erneuern",),
        "",
        "",
        False,
    ),
    (
        "Der/der/DET/2/det Verein/Verein/NOUN/7/nsubj Talblick/Talblick/PROPN/2/appos "
        "will/wollen/AUX/7/aux/Tense=Pres|VerbForm=Fin|Mood=Ind sein/sein/DET/6/det:poss "
        "Versprechen/Versprechen/NOUN/7/obj brechen/brechen/VERB/0/root/VerbForm=Inf +,/,/PUNCT/12/punct "
        "den/der/DET/10/det Weg/Weg/NOUN/12/obj zu/zu/PART/12/mark "
        "pflegen/pflegen/VERB/7/xcomp/VerbForm=Inf +././PUNCT/7/punct",
        "promise",
        ("Versprechen",),
        ("den Weg zu pflegen",),
        "",
        "",
        False,
    ),
    (
        "Falls/falls/SCONJ/7/mark die/der/DET/3/det Winzer/Winzer/NOUN/7/nsubj ihre/ihr/DET/5/det:poss "
        "Drohung/Drohung/NOUN/7/obj wahr/wahr/ADJ/7/xcomp "
        "machen/machen/VERB/14/advcl/Tense=Pres|VerbForm=Fin|Mood=Ind +,/,/PUNCT/12/punct "
        "die/der/DET/10/det Schranke/Schrank/NOUN/12/obj zu/zu/PART/12/mark "
        "sperren/sperren/VERB/5/acl/VerbForm=Inf +,/,/PUNCT/7/punct "
        "greift/greifen/VERB/0/root/Tense=Pres|VerbForm=Fin|Mood=Ind die/der/DET/16/det "
        "Polizei/Polizei/NOUN/14/nsubj ein/ein/ADP/14/compound:prt +././PUNCT/14/punct",
        "threaten",
        ("Drohung",),
        ("die Schranke zu sperren",),
        "",
        "",
        False,
    ),
    (
        "Die/der/DET/2/det Stadt/Stadt/NOUN/5/nsubj Ahlen/Ahlen/PROPN/2/appos "
        "hat/haben/AUX/5/aux/Tense=Pres|VerbForm=Fin|Mood=Ind "
        "verlangt/verlangen/VERB/0/root/VerbForm=Part +,/,/PUNCT/10/punct dass/dass/SCONJ/10/mark "
        "die/der/DET/9/det Mole/Mole/NOUN/10/nsubj:pass gesperrt/sperren/VERB/5/ccomp/VerbForm=Part "
        "wird/werden/AUX/10/aux:pass/Tense=Pres|VerbForm=Fin|Mood=Ind +././PUNCT/5/punct",
        "demand",
        ("verlangt",),
        ("dass die Mole gesperrt wird",),
        "",
        "",
        False,
    ),
    (
        "Die/der/DET/2/det Reederei/Reederei/NOUN/3/nsubj "
        "droht/drohen/VERB/0/root/Tense=Pres|VerbForm=Fin|Mood=Ind +,/,/PUNCT/7/punct die/der/DET/6/det "
        "Zusage/Zusage/NOUN/7/obj zurückzunehmen/zurücknehmen/VERB/3/xcomp/VerbForm=Inf "
        "+././PUNCT/3/punct",
        "threaten",
        ("droht",),
        ("die Zusage zurückzunehmen",),
        "",
        "",
        False,
    ),
    (
        "Der/der/DET/2/det Kreis/Kreis/NOUN/3/nsubj "
        "wies/weisen/VERB/0/root/Tense=Past|VerbForm=Fin|Mood=Ind das/der/DET/5/det "
        "Ultimatum/Ultimatum/NOUN/3/obj der/der/DET/7/det Winzer/Winzer/NOUN/5/nmod "
        "zurück/zurück/ADV/3/compound:prt +././PUNCT/3/punct",
        "reject",
        ("wies", "zurück"),
        ("das Ultimatum der Winzer",),
        "",
        "threaten",
        False,
    ),
    (
        "Bürgermeister/Bürgermeister/NOUN/4/nsubj Ulf/Ulf/PROPN/1/appos Roth/Roth/PROPN/2/flat "
        "lehnt/lehnen/VERB/0/root/Tense=Pres|VerbForm=Fin|Mood=Ind die/der/DET/6/det "
        "Forderungen/Forderung/NOUN/4/obj der/der/DET/8/det Nachbarorte/Nachbarort/NOUN/6/nmod "
        "ab/ab/ADP/4/compound:prt +././PUNCT/4/punct",
        "reject",
        ("lehnt", "ab"),
        ("die Forderungen der Nachbarorte",),
        "",
        "demand",
        False,
    ),
    (
        "„/„/PUNCT/2/punct +Wir/wir/PRON/3/nsubj "
        "lassen/lassen/VERB/9/ccomp/Tense=Pres|VerbForm=Fin|Mood=Ind uns/wir/PRON/3/obj "
        "nicht/nicht/PART/3/advmod erpressen/erpressen/VERB/3/xcomp/VerbForm=Inf +“/“/PUNCT/3/punct "
        "+,/,/PUNCT/3/punct sagte/sagen/VERB/0/root/Tense=Past|VerbForm=Fin|Mood=Ind "
        "Bürgermeister/Bürgermeister/NOUN/9/nsubj Ulf/Ulf/PROPN/10/appos Roth/Roth/PROPN/11/flat "
        "+././PUNCT/9/punct",
        "reject",
        ("sagte",),
        ("„Wir lassen uns nicht erpressen“",),
        "",
        "threaten",
        False,
    ),
    (
        "Der/der/DET/2/det Kreis/Kreis/NOUN/3/nsubj "
        "wies/weisen/VERB/0/root/Tense=Past|VerbForm=Fin|Mood=Ind das/der/DET/5/det "
        "Angebot/Angebot/NOUN/3/obj der/der/DET/7/det Reederei/Reederei/NOUN/5/nmod "
        "zurück/zurück/ADV/3/compound:prt +././PUNCT/3/punct",
        "reject",
        ("wies", "zurück"),
        ("das Angebot der Reederei",),
        "",
        "promise",
        False,
    ),
    (
        "Bürgermeister/Bürgermeister/NOUN/4/nsubj Ulf/Ulf/PROPN/1/appos Roth/Roth/PROPN/2/flat "
        "lehnt/lehnen/VERB/0/root/Tense=Pres|VerbForm=Fin|Mood=Ind die/der/DET/6/det "
        "Forderung/Forderung/NOUN/4/obj nach/nach/ADP/9/case einer/ein/DET/9/det "
        "Umgehungsstraße/Umgehungsstraße/NOUN/6/nmod ab/ab/ADP/4/compound:prt +././PUNCT/4/punct",
        "reject",
        ("lehnt", "ab"),
        ("die Forderung nach einer Umgehungsstraße",),
        "",
        "",
        False,
    ),
    (
        "Bürgermeister/Bürgermeister/NOUN/4/nsubj Ulf/Ulf/PROPN/1/appos Roth/Roth/PROPN/2/flat "
        "lehnt/lehnen/VERB/0/root/Tense=Pres|VerbForm=Fin|Mood=Ind eine/ein/DET/6/det "
        "Umgehungsstraße/Umgehungsstraße/NOUN/4/obj ab/ab/ADP/4/compound:prt +././PUNCT/4/punct",
        "reject",
        ("lehnt", "ab"),
        ("eine Umgehungsstraße",),
        "",
        "",
        False,
    ),
    (
        "Eine/ein/DET/3/det solche/solch/ADJ/3/amod Zusage/Zusage/NOUN/7/obj "
        "habe/haben/AUX/7/aux/Tense=Pres|VerbForm=Fin|Mood=Sub es/es/PRON/7/nsubj nie/nie/ADV/7/advmod "
        "gegeben/geben/VERB/0/root/VerbForm=Part +././PUNCT/7/punct",
        "deny",
        (),
        ("Eine solche Zusage habe es nie gegeben",),
        "",
        "promise",
        False,
    ),
    (
        "Von/von/ADP/2/case Drohungen/Drohung/NOUN/6/obl könne/können/AUX/6/aux/VerbForm=Fin|Mood=Sub "
        "keine/kein/DET/5/det Rede/Rede/NOUN/6/nsubj sein/sein/VERB/0/root/VerbForm=Inf +././PUNCT/6/punct",
        "deny",
        (),
        ("Von Drohungen könne keine Rede sein",),
        "",
        "threaten",
        False,
    ),
    (
        "Von/von/ADP/2/case Streiks/Streik/NOUN/6/obl könne/können/AUX/6/aux/VerbForm=Fin|Mood=Sub "
        "keine/kein/DET/5/det Rede/Rede/NOUN/6/nsubj sein/sein/VERB/0/root/VerbForm=Inf +././PUNCT/6/punct",
        "deny",
        (),
        ("Von Streiks könne keine Rede sein",),
        "",
        "",
        False,
    ),
    (
        "Rehn/Rehn/PROPN/2/nsubj bestritt/bestreiten/VERB/0/root/Tense=Past|VerbForm=Fin|Mood=Ind "
        "+,/,/PUNCT/6/punct mit/mit/ADP/5/case Streik/Streik/NOUN/6/obl gedroht/drohen/VERB/2/xcomp/VerbForm=Part "
        "zu/zu/PART/8/mark haben/haben/AUX/6/aux/VerbForm=Inf +././PUNCT/2/punct",
        "deny",
        ("bestritt",),
        ("mit Streik gedroht zu haben",),
        "",
        "threaten",
        False,
    ),
    (
        "Rehn/Rehn/PROPN/2/nsubj bestritt/bestreiten/VERB/0/root/Tense=Past|VerbForm=Fin|Mood=Ind "
        "+,/,/PUNCT/6/punct Geld/Geld/NOUN/6/obj vom/von/ADP/6/obl gestohlen/stehlen/VERB/2/xcomp/VerbForm=Part "
        "zu/zu/PART/8/mark haben/haben/AUX/6/aux/VerbForm=Inf +././PUNCT/2/punct",
        "deny",
        ("bestritt",),
        ("Geld vom gestohlen zu haben",),
        "",
        "",
        False,
    ),
]


@pytest.mark.parametrize(("words", "act", "cue", "content", "outcome", "named", "negative"), SENTENCES)
def test_outcomes_and_acts_that_are_only_called_by_name(
    words: str,
    act: str,
    cue: tuple[str, ...],
    content: tuple[str, ...],
    outcome: str,
    named: str,
    negative: bool,
) -> None:
    document = make_document(words)
    spans = [tuple(span_of(document.text, part) for part in parts) for parts in (content, cue)]
    frame = SpeechFrame(spans[0], "indirect", act, cue=spans[1], negative=negative)
    (found,) = add_outcomes(document, [frame], speech_words())
    assert found == replace(frame, outcome=outcome, named=named)


DROPPED = (
    "Die/der/DET/2/det {0}/{0}/NOUN/9/obj +,/,/PUNCT/7/punct die/der/DET/5/det Linie/Linie/NOUN/7/obj "
    "zu/zu/PART/7/mark sperren/sperren/VERB/2/acl/VerbForm=Inf +,/,/PUNCT/7/punct "
    "{1}/{2}/VERB/0/root/Tense=Past|VerbForm=Fin|Mood=Ind Rehn/Rehn/PROPN/9/nsubj "
    "zurück/zurück/ADV/9/compound:prt +././PUNCT/9/punct"
)


@pytest.mark.parametrize(
    ("noun", "verb", "lemma", "act", "told", "outcome"),
    [
        ("Drohung", "nahm", "nehmen", "announce", "threaten", "withdrawn"),
        ("Forderung", "zog", "ziehen", "assert", "demand", "withdrawn"),
        ("Drohung", "nahm", "nehmen", "reject", "reject", ""),
        ("Ankündigung", "nahm", "nehmen", "announce", "announce", ""),
        ("Drohung", "wies", "weisen", "announce", "announce", ""),
    ],
)
def test_what_is_taken_back_by_its_name_is_told_as_that_act(
    noun: str, verb: str, lemma: str, act: str, told: str, outcome: str
) -> None:
    document = make_document(DROPPED.format(noun, verb, lemma))
    content, cue = span_of(document.text, "die Linie zu sperren"), span_of(document.text, noun)
    frame = SpeechFrame((content,), "reported", act, cue=(cue,))
    (found,) = add_outcomes(document, [frame], speech_words())
    assert (found.act, found.outcome) == (told, outcome)


@pytest.mark.parametrize(
    ("words", "supplied"),
    [
        (
            "Der/der/DET/2/det Kreis/Kreis/NOUN/3/nsubj hielt/halten/VERB/0/root/Tense=Past|VerbForm=Fin|Mood=Ind "
            "sein/sein/DET/5/det:poss Versprechen/Versprechen/NOUN/3/obj +././PUNCT/3/punct",
            [("promise", "Der Kreis", "kept")],
        ),
        (
            "Der/der/DET/2/det Kreis/Kreis/NOUN/3/nsubj erfüllte/erfüllen/VERB/0/root/Tense=Past|VerbForm=Fin|Mood=Ind "
            "die/der/DET/5/det Forderung/Forderung/NOUN/3/obj der/der/DET/7/det Winzer/Winzer/NOUN/5/nmod/Case=Gen "
            "+././PUNCT/3/punct",
            [("demand", "der Winzer", "kept")],
        ),
        (
            "Der/der/DET/2/det Kreis/Kreis/NOUN/3/nsubj erfüllte/erfüllen/VERB/0/root/Tense=Past|VerbForm=Fin|Mood=Ind "
            "die/der/DET/5/det Forderung/Forderung/NOUN/3/obj +././PUNCT/3/punct",
            [],
        ),
        (
            "Er/er/PRON/2/nsubj brach/brechen/VERB/0/root/Tense=Past|VerbForm=Fin|Mood=Ind "
            "sein/sein/DET/4/det:poss Versprechen/Versprechen/NOUN/2/obj +././PUNCT/2/punct",
            [],
        ),
        (
            "Sie/sie/PRON/4/nsubj hat/haben/AUX/4/aux/Tense=Pres|VerbForm=Fin|Mood=Ind Wort/Wort/NOUN/4/obj "
            "gehalten/halten/VERB/0/root/VerbForm=Part +././PUNCT/4/punct",
            [],
        ),
        (
            "Wort/Wort/NOUN/2/obj hielt/halten/VERB/0/root/Tense=Past|VerbForm=Fin|Mood=Ind Kern/Kern/PROPN/2/nsubj "
            "nicht/nicht/PART/2/advmod +././PUNCT/2/punct",
            [],
        ),
        (
            "Er/er/PRON/2/nsubj ergriff/ergreifen/VERB/0/root/Tense=Past|VerbForm=Fin|Mood=Ind das/der/DET/4/det "
            "Wort/Wort/NOUN/2/obj +././PUNCT/2/punct",
            [],
        ),
        (
            "Der/der/DET/2/det Kreis/Kreis/NOUN/3/nsubj prüft/prüfen/VERB/0/root/Tense=Pres|VerbForm=Fin|Mood=Ind "
            "sein/sein/DET/5/det:poss Versprechen/Versprechen/NOUN/3/obj +././PUNCT/3/punct",
            [],
        ),
        (
            "Der/der/DET/2/det Kreis/Kreis/NOUN/3/nsubj brach/brechen/VERB/0/root/Tense=Past|VerbForm=Fin|Mood=Ind "
            "den/der/DET/5/det Ausflug/Ausflug/NOUN/3/obj ab/ab/ADP/3/compound:prt +././PUNCT/3/punct",
            [],
        ),
    ],
)
def test_acts_of_which_only_the_outcome_is_told(words: str, supplied: list[tuple[str, str, str]]) -> None:
    document = make_document(words)
    found = supply_outcomes(document, [], speech_words())
    assert [(f.act, f.speaker[0].of(document.text), f.outcome) for f in found] == supplied
    assert supply_outcomes(document, found, speech_words()) == found


TAKEN_BACK = (
    "Rehn/Rehn/PROPN/2/nsubj nahm/nehmen/VERB/0/root/Tense=Past|VerbForm=Fin|Mood=Ind die/der/DET/4/det "
    "{0}/{0}/NOUN/2/obj {1}/{1}/ADP/6/case Zöllen/Zoll/NOUN/{2}/obl zurück/zurück/ADV/2/compound:prt"
)


@pytest.mark.parametrize(
    ("noun", "case", "head", "told"),
    [
        ("Drohung", "mit", 4, "mit Zöllen"),
        ("Drohung", "mit", 2, "mit Zöllen"),
        ("Forderung", "nach", 4, "nach Zöllen"),
        ("Drohung", "nach", 2, "Drohung"),
    ],
)
def test_what_is_taken_back_is_told_with_its_noun(noun: str, case: str, head: int, told: str) -> None:
    document = make_document(TAKEN_BACK.format(noun, case, head))
    (found,) = supply_outcomes(document, [], speech_words())
    assert (found.content[0].of(document.text), found.cue[0].of(document.text)) == (told, noun)


def test_who_takes_it_back_in_a_relative_clause_is_meant_by_its_pronoun() -> None:
    document = make_document(
        "Ohm/Ohm/PROPN/2/nsubj rief/rufen/VERB/0/root/VerbForm=Fin Toft/Toft/PROPN/2/obj an/an/ADV/2/compound:prt "
        "+,/,/PUNCT/9/punct der/der/PRON/9/nsubj/PronType=Dem,Rel die/der/DET/8/det Drohung/Drohung/NOUN/9/obj "
        "zurücknahm/zurücknehmen/VERB/3/acl/Tense=Past|VerbForm=Fin|Mood=Ind"
    )
    (found,) = supply_outcomes(document, [], speech_words())
    assert [s.of(document.text) for s in found.speaker] == ["Toft"]


@pytest.mark.parametrize(("adverb", "outcome"), [("vergeblich", "broken"), ("erneut", "")])
def test_who_asks_in_vain_gets_nothing(adverb: str, outcome: str) -> None:
    document = make_document(
        f"Kern/Kern/PROPN/2/nsubj bat/bitten/VERB/0/root/VerbForm=Fin|Mood=Ind|Tense=Past {adverb}/{adverb}/ADV/2/advmod um/um/ADP/5/case Hilfe/Hilfe/NOUN/2/obl"
    )
    frame = SpeechFrame(
        (span_of(document.text, "um Hilfe"),), "reported", "demand", cue=(span_of(document.text, "bat"),)
    )
    (found,) = add_outcomes(document, [frame], speech_words())
    assert found.outcome == outcome


@pytest.mark.parametrize(
    ("case", "noun", "found"),
    [("Entgegen", "Zusage", [("promise", "broken")]), ("Wegen", "Zusage", []), ("Entgegen", "Warnung", [])],
)
def test_who_acts_against_his_promise_breaks_it(case: str, noun: str, found: list[tuple[str, str]]) -> None:
    document = make_document(
        f"{case}/{case.lower()}/ADP/3/case der/der/DET/3/det {noun}/{noun}/NOUN/4/obl kam/kommen/VERB/0/root/VerbForm=Fin|Mood=Ind "
        "Rehn/Rehn/PROPN/4/nsubj nicht/nicht/PART/4/advmod"
    )
    assert [(f.act, f.outcome) for f in supply_outcomes(document, [], speech_words())] == found


@pytest.mark.parametrize(
    ("participle", "verb", "act"),
    [
        ("zugesagte/zugesagt", "hält/halten", "promise"),
        ("angedrohte/angedroht", "hält/halten", "threaten"),
        ("teure/teuer", "hält/halten", "assert"),
        ("zugesagte/zugesagt", "denkt/denken", "assert"),
    ],
)
def test_who_stands_by_what_was_promised_or_threatened_does_it_again(participle: str, verb: str, act: str) -> None:
    document = make_document(
        f"Rehn/Rehn/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Mood=Ind an/an/ADP/5/case {participle}/ADJ/5/amod "
        "Abfindung/Abfindung/NOUN/2/obl fest/fest/ADV/2/compound:prt"
    )
    cue, content = (span_of(document.text, words) for words in (document.tokens[1].text, document.tokens[4].text))
    (found,) = add_outcomes(document, [SpeechFrame((content,), "reported", "assert", (cue,))], speech_words())
    assert found.act == act


@pytest.mark.parametrize(("noun", "act"), [("Forderung", "demand"), ("Drohung", "threaten"), ("Termin", "announce")])
def test_who_stands_by_an_act_that_the_noun_names_does_it_again(noun: str, act: str) -> None:
    document = make_document(
        f"Rehn/Rehn/PROPN/2/nsubj hält/halten/VERB/0/root/VerbForm=Fin|Mood=Ind an/an/ADP/5/case der/der/DET/5/det "
        f"{noun}/{noun}/NOUN/2/obl fest/fest/ADV/2/compound:prt"
    )
    frame = SpeechFrame((document.tokens[4].span,), "reported", "announce", (document.tokens[1].span,))
    assert [f.act for f in add_outcomes(document, [frame], speech_words())] == [act]
