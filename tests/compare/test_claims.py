"""Statements of different articles as one claim."""

import pytest

from lagebild.compare.claims import BIAS, align_statements, make_claim, score_statements
from lagebild.compare.corpus import Corpus
from lagebild.compare.said import list_said
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

STORY = Story("y1", "", ("a1", "a2"))


def align(first, second):
    return flat(align_statements(Corpus([first.done(), second.done()], terms), STORY))


def flat(groups):
    """Groups with their parts run together."""
    return [[s for part in parts for s in part] for parts in groups]


def test_same_words_of_one_speaker_are_a_verbatim_claim():
    said = "„Kein Zug fährt, bevor der Hang gesichert ist“"
    groups = align(
        Draft("a1", f"{said}, sagte Ada.").says(said, "person:ada", "promise", "direct"),
        Draft("a2", f"Ada sagte: {said}.").says(said, "person:ada", "promise", "direct"),
    )
    claim = make_claim(STORY, groups[:1], 2)
    assert claim.relation == "verbatim"
    assert claim.articles == ("a1", "a2")


def test_quotation_in_one_and_paraphrase_in_the_other_is_mixed():
    direct, indirect = "„Kein Zug fährt, bevor der Hang gesichert ist“", "kein Zug fährt vor einer Sicherung am Hang"
    groups = align(
        Draft("a1", f"{direct}, sagte Ada.").says(direct, "person:ada", "promise", "direct"),
        Draft("a2", f"Ada versprach, {indirect}.").says(indirect, "person:ada", "promise"),
    )
    assert [len(g) for g in groups] == [2]
    assert make_claim(STORY, groups[:1], 2).relation == "mixed"


@pytest.mark.parametrize(("day", "sizes"), [("2024-03-20", [2]), ("2024-04-20", [1, 1]), (None, [2])])
def test_what_is_said_alike_weeks_later_is_said_once_more(day, sizes):
    first, second = "kein Zug fahre, bevor der Hang gesichert ist", "kein Zug fahre vor einer Sicherung am Hang"
    groups = align(
        Draft("a1", f"Ada versprach, {first}.", day="2024-03-10").says(first, "person:ada", "promise"),
        Draft("a2", f"Ada versprach, {second}.", day=day).says(second, "person:ada", "promise"),
    )
    assert [len(g) for g in groups] == sizes


def test_that_another_speaker_only_said_it_makes_it_no_promise_of_the_first():
    first = Draft("a1", "Ada versprach, den Hang zu sichern.").says("den Hang zu sichern", "person:ada", "promise")
    scores = [
        score(first, Draft("a2", "Bo will den Hang sichern.").says("den Hang sichern", "person:bo", act))
        for act in ("assert", "worry")
    ]
    assert scores[0] == scores[1]


def test_different_matters_of_one_speaker_are_two_claims():
    one, other = "der Hang sei gesichert", "die Löhne müssten steigen"
    groups = align(
        Draft("a1", f"Ada sagte, {one}.").says(one, "person:ada"),
        Draft("a2", f"Ada sagte, {other}.").says(other, "person:ada"),
    )
    assert sorted(len(g) for g in groups) == [1, 1]


def test_two_statements_of_one_article_are_two_claims():
    text = "Ada sagte, der Hang sei sicher. Ada betonte, der Hang bleibe sicher."
    draft = Draft("a1", text).says("der Hang sei sicher", "person:ada").says("der Hang bleibe sicher", "person:ada")
    corpus = Corpus([draft.done()], terms)
    assert all(len(g) == 1 for g in flat(align_statements(corpus, Story("y1", "", ("a1",)))))


def test_statement_and_the_one_it_passes_on_share_the_claim_of_another_report():
    inner = "kein Soldat werde den Fluss überqueren"
    outer = f"er habe ihr versichert, {inner}"
    first = Draft("a1", f"Die Präsidentin sagte, {outer}.").says(outer, "person:p").says(inner, "person:t", "promise")
    second = Draft("a2", f"Terek versprach, {inner}.").says(inner, "person:t", "promise")
    assert sorted(len(g) for g in align(first, second)) == [3]


def test_statements_with_other_numbers_are_two_claims():
    one, other = "in der Region stünden 60 000 Soldaten", "in der Region stünden 85 000 Soldaten"
    groups = align(
        Draft("a1", f"Ada sagte, {one}.").says(one, "person:ada"),
        Draft("a2", f"Bo sagte, {other}.").says(other, "person:bo"),
    )
    same = align(
        Draft("a1", f"Ada sagte, {one}.").says(one, "person:ada"),
        Draft("a2", f"Bo sagte, {one}.").says(one, "person:bo"),
    )
    assert (len(groups), len(same)) == (2, 1)


def denials(first, second, *, speakers=("NO.gov", "NO.embassy"), acts=("deny", "deny")):
    drafts = []
    for article, content, speaker, act in zip(("a1", "a2"), (first, second), speakers, acts, strict=True):
        draft = Draft(article, f"Der Anschlag war neu. Ein Raub folgte. Man wies {content} ab.").event(
            "Anschlag", "ASSAULT"
        )
        draft.event("Raub", "CRIME").entity(speaker, speaker, "organisation", parent=f"{speaker[:2]}.ministry")
        drafts.append(draft.says(content, speaker, act, "reported"))
    return align(*drafts)


def test_one_side_that_denies_one_kind_of_deed_in_other_words_denies_once():
    assert [len(g) for g in denials("jegliche Anschlagspläne", "Vorwürfe zu einem Anschlag")] == [2]


def test_denials_of_two_kinds_of_deeds_are_two_claims():
    assert [len(g) for g in denials("jegliche Anschlagspläne", "Beute aus einem Raub")] == [1, 1]


def test_denials_of_two_sides_are_two_claims():
    groups = denials("jegliche Anschlagspläne", "Vorwürfe zu einem Anschlag", speakers=("NO.gov", "SU.gov"))
    assert [len(g) for g in groups] == [1, 1]


def test_the_end_of_a_compound_finds_the_statement_of_another_report():
    said = "von einer hohen Welle"
    first = Draft("a1", f"Die Reederei sprach {said}.").says(said, "org:r").entity("org:r", "Reederei", "organisation")
    second = Draft("a2", "Die Reederei bleibt bei der Riesenwelle.").says("bei der Riesenwelle", "org:r")
    assert [len(g) for g in align(first, second)] == [2]


def test_other_lengths_of_time_are_other_utterances():
    first = Draft("a1", "Ada sagte, man liefere binnen 14 Tagen nach der Zulassung.")
    first.time("14 Tagen", "P14D", type="DURATION")
    second = Draft("a2", "Ada sagte, man melde binnen 24 Stunden nach der Zulassung.")
    second.time("24 Stunden", "PT24H", type="DURATION")
    first.says("man liefere binnen 14 Tagen nach der Zulassung", "person:ada")
    second.says("man melde binnen 24 Stunden nach der Zulassung", "person:ada")
    assert sorted(len(g) for g in align(first, second)) == [1, 1]


def score(first, second, vectors=((), ())):
    corpus = Corpus([d.done(v) for d, v in zip((first, second), vectors, strict=True)], terms)
    one, other = list_said(corpus, STORY)
    return score_statements(corpus, one, other)


def test_a_promise_is_less_likely_told_again_by_a_worry_than_by_a_promise():
    first = Draft("a1", "Ada versprach, den Hang zu sichern.").says("den Hang zu sichern", "person:ada", "promise")
    scores = {
        act: score(first, Draft("a2", "Ada will den Hang sichern.").says("den Hang sichern", "person:ada", act))
        for act in ("promise", "assert", "worry")
    }
    assert scores["promise"] > scores["assert"] > scores["worry"]


def test_two_announcements_of_one_speaker_unlike_in_words_and_meaning_have_nothing_in_common():
    one, other = "dabei gehe es um manches, auch um den Hang", "vor dem Rat trete man bald auf"
    drafts = [Draft(a, f"{t}.").says(t, "person:ada", "announce") for a, t in (("a1", one), ("a2", other))]
    assert score(*drafts, ([(1.0, 0.0)], [(0.0, 1.0)])) == BIAS
    assert score(*drafts, ([(1.0, 0.0)], [(1.0, 0.0)])) > BIAS


def test_what_may_be_another_utterance_is_told_apart():
    first, second = "der Hang sei sicher", "am Hang werde gebaut"
    draft = (
        Draft("a1", f"Ada sagte, {first}. Ada sagte, {second}.").says(first, "person:ada").says(second, "person:ada")
    )
    other = Draft("a2", f"Ada sagte, {first}.").says(first, "person:ada")
    corpus = Corpus([draft.done(), other.done()], terms)
    one, another, again = list_said(corpus, STORY)
    claim = make_claim(STORY, [[one, again], [another]], 2)
    assert claim.statements == (one.key, again.key, another.key)
    assert (claim.possible, claim.articles) == ((another.key,), ("a1", "a2"))
    assert make_claim(STORY, [[one], [again]], 1).articles == ("a1",)


def test_same_words_are_surely_one_utterance_and_a_shared_word_is_not():
    said = "der Hang über der Strecke sei gesichert"
    looser = "an der Strecke habe man vieles besprochen, auch Löhne"
    sure = Corpus([Draft(a, f"Ada sagte, {said}.").says(said, "person:ada").done() for a in ("a1", "a2")], terms)
    assert [[len(part) for part in parts] for parts in align_statements(sure, STORY)] == [[2]]
    loose = Corpus(
        [Draft(a, f"Ada sagte, {s}.").says(s, "person:ada").done() for a, s in (("a1", said), ("a2", looser))], terms
    )
    assert all(len(part) == 1 for parts in align_statements(loose, STORY) for part in parts)


def test_a_judgement_on_what_another_one_announces_is_no_rendering_of_it():
    said, judged = "man werde 3000 Kisten aus dem Lager am Hafen holen", "3000 Kisten aus dem Lager am Hafen zu holen"
    for act, size in (("assert", 1), ("accuse", 2)):
        groups = align_statements(
            Corpus(
                [
                    Draft("a1", f"Ada sagte, {said}.").says(said, "person:ada", "announce").done(),
                    Draft("a2", f"Bo nannte es einen Trick, {judged}.").says(judged, "person:bo", act).done(),
                ],
                terms,
            ),
            STORY,
        )
        assert len(groups[0]) == size


@pytest.mark.parametrize(("days", "joined"), [(("2024-03-04", "2024-05-15"), False), (("2024-03-04",) * 2, True)])
def test_what_somebody_says_in_two_talks_is_two_utterances(days, joined):
    said = "vor einer Ausweisung der Fischer"
    drafts = [
        Draft(a, f"Ada warnte in dem Telefonat am Montag {said}.", day=day)
        .says(said, "person:ada", "warn")
        .event("Telefonat", "CONSULT", day=held, when="Montag")
        for a, day, held in zip(("a1", "a2"), ("2024-03-05", "2024-05-16"), days, strict=True)
    ]
    assert (len(align(*drafts)) == 1) == joined


def test_what_was_told_before_a_talk_was_not_said_in_it():
    said = "vor einer Ausweisung der Fischer"
    early = Draft("a1", f"Ada warnte {said}.", day="2024-03-01").says(said, "person:ada", "warn")
    late = Draft("a2", f"Ada warnte im Telefonat am Montag {said}.", day="2024-03-05").says(said, "person:ada", "warn")
    assert len(align(early, late)) == 1
    assert len(align(early, late.event("Telefonat", "CONSULT", day="2024-03-04", when="Montag"))) == 2
