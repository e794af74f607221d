"""Contradicting statements."""

import pytest

import lagebild.compare.denials as denials_module
from lagebild.compare.corpus import Corpus
from lagebild.compare.denials import find_denials, list_passed_on
from lagebild.compare.said import list_said
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

PROMISE = "Karaviens Gaskraftwerke würden von den Zöllen ausgenommen"
DENIAL = "Zusagen für Gaskraftwerke und Zöllen habe er nie gemacht"
FILLER = "Am Abend regnete es. Die Halle war voll. Viele Gäste kamen mit dem Bus. Ein Chor sang. Danach gab es Suppe."


def denials(first, second):
    corpus = Corpus([first.done(), second.done()], terms)
    story = Story("y1", "", ("a1", "a2"))
    return find_denials(corpus, story, [[s] for s in list_said(corpus, story)])


def claim(speaker="org:delegation"):
    return Draft("a1", f"Die Delegation sagte, {PROMISE}. {FILLER}").says(PROMISE, speaker, "promise")


def test_denial_contradicts_what_another_report_tells_of_somebody_else():
    found = denials(claim(), Draft("a2", f"Velk sagte: {DENIAL}.").says(DENIAL, "person:velk", "deny"))
    assert [(d.kind, d.verdict) for d in found] == [("attribution", "conflicting")]
    assert {a for side in found[0].sides for a in side.articles} == {"a1", "a2"}


def test_speaker_does_not_contradict_himself():
    assert denials(claim("person:velk"), Draft("a2", f"Velk: {DENIAL}.").says(DENIAL, "person:velk", "deny")) == []


def test_denial_of_another_matter_contradicts_nothing():
    other = "ein Rücktritt des Ministers stehe bevor"
    assert denials(claim(), Draft("a2", f"Velk bestritt, {other}.").says(other, "person:velk", "deny")) == []


def test_denial_without_a_known_voice_contradicts_nothing():
    assert denials(claim(), Draft("a2", f"Es hieß: {DENIAL}.").says(DENIAL, "", "deny")) == []


def test_a_thing_denies_nothing():
    law = Draft("a2", f"Das Gesetz: {DENIAL}.").entity("other:gesetz", "Gesetz", "other")
    assert denials(claim(), law.says(DENIAL, "other:gesetz", "deny")) == []


def test_two_who_both_say_no_do_not_contradict_each_other():
    said, denial = (
        "von einer Gefahr am Bahndamm habe man nicht gewusst",
        "von Gefahr am Bahndamm könne nicht die Rede sein",
    )
    words = ("gut", "kalt", "warm", "nass", "rau", "mild", "trüb", "klar", "still", "wild", "neu")
    filler = [
        Draft(f"{prefix}{i}", f"Ada sagte, das Wetter sei {no}{word}.").says(
            f"das Wetter sei {no}{word}", "person:ada", polarity=polarity
        )
        for prefix, no, polarity in (("b", "nicht ", "negative"), ("c", "", "positive"))
        for i, word in enumerate(words)
    ]
    first = Draft("a1", f"Die Bahn sagte, {said}.").says(said, "org:bahn")
    second = Draft("a2", f"Das Amt erklärte, {denial}.").says(denial, "org:amt", "deny")
    story = Story("y1", "", ("a1", "a2"))
    few = Corpus([first.done(), second.done()], terms)
    many = Corpus([d.done() for d in (first, second, *filler)], terms)
    assert many.negations == {"nicht"}
    assert find_denials(many, story, [[s] for s in list_said(many, story)]) == []
    assert few.negations == frozenset()


def test_a_denial_says_no_before_the_words_for_it_are_known():
    said, denial = (
        "von einer Gefahr am Bahndamm habe man nicht gewusst",
        "von Gefahr am Bahndamm sei nie die Rede gewesen",
    )
    first = Draft("a1", f"Die Bahn sagte, {said}.").says(said, "org:bahn", polarity="negative")
    second = Draft("a2", f"Das Amt erklärte, {denial}.").says(denial, "org:amt", "deny")
    assert denials(first, second) == []


def test_denial_takes_up_a_word_of_the_statement_beside_it_in_another_form():
    never, answered = "eine Antwort habe er nie bekommen", "der Brief sei beantwortet worden"
    draft = Draft("a1", f"Baase sagte, {never}. Ollesch sagte, {answered}. {FILLER}")
    draft.says(never, "person:baase", "deny").says(answered, "person:ollesch")
    corpus = Corpus([draft.done()], terms)
    story = Story("y1", "", ("a1",))
    assert [d.verdict for d in find_denials(corpus, story, [[s] for s in list_said(corpus, story)])] == ["conflicting"]


def test_two_thousands_have_no_number_in_common():
    first = Draft("a1", "Der Palast sagte, es seien 12.000 Mann.").says("es seien 12.000 Mann", "org:palast", "assert")
    second = Draft("a2", "Hall bestritt, es seien 85.000 Leute.").says("es seien 85.000 Leute", "person:hall", "deny")
    assert denials(first, second) == []


def test_the_mere_name_of_a_thing_beside_a_denial_is_not_what_it_denies():
    draft = Draft("a1", f"Die Union bestätigte den Zwischenfall. Der Süden war im Zwischenfall nie dabei. {FILLER}")
    draft.says("den Zwischenfall", "org:union").says("war im Zwischenfall nie dabei", "org:sueden", "deny")
    corpus = Corpus([draft.done()], terms)
    story = Story("y1", "", ("a1",))
    assert find_denials(corpus, story, [[s] for s in list_said(corpus, story)]) == []


def test_a_long_denial_that_takes_up_one_word_of_the_statement_beside_it_denies_something_else():
    doubt = "die Deponie sei geschlossen"
    denial = "von Vorgängen, Verträgen, Zahlungen und Praktiken der Deponie gewusst zu haben"
    draft = Draft("a1", f"Die Stadt sagte, {doubt}. Der Staatssekretär bestritt, {denial}. {FILLER}")
    draft.says(doubt, "org:stadt").says(denial, "person:staatssekretaer", "deny")
    corpus = Corpus([draft.done()], terms)
    story = Story("y1", "", ("a1",))
    assert find_denials(corpus, story, [[s] for s in list_said(corpus, story)]) == []


def test_what_would_follow_from_a_deed_is_not_denied_with_the_deed():
    condition = "wenn Gaskraftwerke und Zöllen kämen"
    first = Draft("a1", f"Die Delegation sagte, {PROMISE}, {condition}. {FILLER}")
    said = first.says(PROMISE, "org:delegation", "threaten", condition=(first.at(condition),))
    assert denials(said, Draft("a2", f"Velk sagte: {DENIAL}.").says(DENIAL, "person:velk", "deny")) == []


def test_a_helping_verb_in_both_is_no_matter_of_a_denial():
    said, denied = "von 400 Zelten, die seit Mai aufgebaut worden seien", "es seien keine Karten verteilt worden"
    draft = Draft("a1", f"Die Stadt sprach {said}. Der Verein bestritt, {denied}. {FILLER}")
    draft.says(said, "org:stadt").says(denied, "org:verein", "deny")
    assert denials(draft, Draft("a2", FILLER)) == []


@pytest.mark.parametrize(("type", "between", "found"), [("AID", "", 1), ("COURT", "", 0), ("AID", FILLER, 0)])
def test_what_is_denied_in_other_words_right_behind_is_what_was_told(type, between, found):
    told, denied = "Die Werft habe zwei Millionen erhalten", "eine Zahlung"
    draft = Draft("a1", f"{told}, sagte ein Prüfer. {between} Ina Kolb bestritt {denied}.")
    draft.says(told, "person:auditor").says(denied, "person:kolb", "deny", form="reported")
    draft.event("erhalten", "AID", status="alleged", statement="s1")
    draft.event("Zahlung", type, status="denied", statement="s2")
    assert len(denials(draft, Draft("a2", FILLER))) == found


def test_others_who_deny_that_the_same_happened_stand_on_the_side_of_the_denial():
    charge, denial = "auch die Halle sei durchsucht worden", "In der Halle habe niemand etwas durchsucht"
    rebuffed = f"Meldungen, {charge}"
    told = Draft("a1", f"Der Sender meldete, {charge}. {FILLER} {FILLER} {FILLER}").says(charge, "org:sender")
    told.event("durchsucht", "COERCE")
    denied = Draft("a2", f"{rebuffed}, wies die Firma zurück. {FILLER} {FILLER}").says(rebuffed, "org:firma", "deny")
    again = Draft("a3", f"{denial}, sagte Kern. {FILLER} {FILLER}").says(denial, "person:kern", "deny")
    corpus = Corpus([d.done() for d in (told, denied.says(charge, ""), again)], terms)
    story = Story("y1", "", ("a1", "a2", "a3"))
    found = find_denials(corpus, story, [[s] for s in list_said(corpus, story)])
    assert any({a for s in d.sides for a in s.articles} == {"a1", "a2", "a3"} for d in found)


def test_who_is_told_to_have_done_it_denies_it_with_the_verb_alone():
    said, denial = "Frau Dahl habe alle Klauseln gestrichen", "nichts gestrichen zu haben"
    first = (
        Draft("a1", f"Das Werk teilte mit, {said}. {FILLER * 4}").entity("person:dahl", "Dahl").says(said, "org:werk")
    )
    second = Draft("a2", f"Dahl betonte, {denial}.").says(denial, "person:dahl", "deny")
    assert [d.verdict for d in denials(first, second)] == ["conflicting"]
    stranger = Draft("a2", f"Moor betonte, {denial}.").says(denial, "person:moor", "deny")
    assert denials(first, stranger) == []


@pytest.mark.parametrize(
    ("before", "same"), [("Ada sagte, die Bahn sparte am Bremsweg.", True), ("Ada will Brücken sprengen.", False)]
)
def test_a_denial_that_only_points_back_is_passed_on_where_it_points_to_the_same_matter(monkeypatch, before, same):
    monkeypatch.setattr(denials_module, "list_retold", lambda corpus, one, group: [s for s in group if s != one])
    accused, no = "die Bahn habe am Bremsweg gespart", "wies das zurück"
    first = Draft("a1", f"Ada sagte, {accused}. Velk {no}.").says(accused, "person:ada", "accuse")
    first.says(no, "person:velk", "deny")
    second = Draft("a2", f"{before} Velk bestritt, davon gewusst zu haben.")
    second.says("davon gewusst zu haben", "person:velk", "deny")
    corpus = Corpus([first.done(), second.done()], terms)
    rival, denial, again = list_said(corpus, Story("y1", "", ("a1", "a2")))
    assert (list_passed_on(corpus, denial, [rival], [denial, again]) == [again]) is same
