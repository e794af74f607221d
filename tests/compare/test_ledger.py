"""Demands, threats, promises and refusals, and what became of them."""

from dataclasses import replace

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import list_happenings
from lagebild.compare.ledger import keep_ledger
from lagebild.model.article import Part
from lagebild.model.spans import Span
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, list_utterances, terms

DEMAND = "die Schleusen am Stausee öffnen"
DRANIEN, VELMARIEN = "org:dranien", "org:velmarien"
FILLER = "Am Abend regnete es. Die Halle war voll. Viele Gäste kamen mit dem Bus. Ein Chor sang. Danach gab es Suppe."
LATER = "2024-03-11"


def measured(*drafts):
    """What is usual among these reports."""
    return Corpus([d.done() for d in drafts], terms).background


def ledger(*drafts, background=None):
    corpus = Corpus([d.done() for d in drafts], terms, background=background)
    story = Story("y1", "", tuple(d.id for d in drafts))
    records = [[h] for h in list_happenings(corpus, story)]
    return keep_ledger(corpus, story, list_utterances(corpus, story), records)


def only(act, *drafts, background=None):
    (entry,) = (e for e in ledger(*drafts, background=background) if e.act == act)
    return entry


def demand(name="a1", day="2024-03-10", act="demand", **extra):
    return Draft(name, f"Dranien verlangt, {DEMAND}. {FILLER}", day=day).says(DEMAND, DRANIEN, act, **extra)


def answer(words, speaker, act, *, day=LATER, **extra):
    return Draft("a2", f"Am Montag hieß es: {words}.", day=day).says(words, speaker, act, **extra)


def outcome_told(name, act, outcome):
    """A report that says itself what became of the demand or the like."""
    return Draft(name, f"Dranien und der Plan, {DEMAND}.", day=LATER).says(DEMAND, DRANIEN, act, outcome=outcome)


def ahead(act, status):
    """What somebody says that he will do, and that this lies ahead."""
    draft = Draft("a1", f"Dranien werde {DEMAND}. {FILLER}").says(DEMAND, DRANIEN, act)
    return draft.event("öffnen", "OTHER", status=status, statement="s1")


def threat_to_go():
    """A threat on a condition."""
    draft = Draft("a1", f"Ada Roth gehe, wenn sie die Wahl verliere. {FILLER}")
    draft.says("gehe, wenn sie die Wahl verliere", "person:a", "threaten", condition=(draft.at("wenn sie die Wahl"),))
    return draft.event("gehe", "APPOINT", status="threatened", statement="s1")


def statuses(entry):
    return [change.status for change in entry.changes]


def test_demand_that_the_other_side_refuses_is_rejected():
    refusal = "Schleusen am Stausee öffnen werde man nicht"
    entry = only("demand", demand(), answer(refusal, VELMARIEN, "reject"))
    assert entry.status == "rejected"
    assert entry.answers == (("a2", "s1"),)
    assert statuses(entry) == ["open", "rejected"]
    assert [c.article for c in entry.changes] == ["a1", "a2"]


def test_refusal_before_the_demand_is_no_answer():
    refusal = "Schleusen am Stausee öffnen werde man nicht"
    entry = only("demand", demand(), answer(refusal, VELMARIEN, "reject", day="2024-03-01"))
    assert entry.status == "open"


def test_refusal_that_names_nothing_answers_the_demand_just_before_it():
    text = f"Dranien verlangt, {DEMAND}. Velmarien wies das zurück. {FILLER}"
    draft = Draft("a1", text).says(DEMAND, DRANIEN, "demand").says("das", VELMARIEN, "reject")
    assert only("demand", draft, Draft("a2", FILLER)).answers == (("a1", "s2"),)


def test_refusal_that_names_nothing_does_not_reach_over_another_statement():
    text = f"Dranien verlangt, {DEMAND}. Der Fischer klagte über leere Netze im Fluss, der Bauer wies das zurück."
    draft = Draft("a1", text).says(DEMAND, DRANIEN, "demand")
    draft.says("über leere Netze im Fluss", "person:fischer").says("das", "person:bauer", "reject")
    assert only("demand", draft, Draft("a2", FILLER)).status == "open"


def test_what_the_addressed_side_agrees_to_is_met():
    agreed = "die Schleusen am Stausee zu öffnen"
    assert only("demand", demand(), answer(agreed, VELMARIEN, "agree")).status == "met"


def test_what_nobody_addressed_agrees_to_is_not_met():
    agreed = "die Schleusen am Stausee zu öffnen"
    addressed = demand(addressees=(VELMARIEN,))
    assert only("demand", addressed, answer(agreed, "person:gast", "agree")).status == "open"
    assert only("promise", demand(act="promise"), answer(agreed, VELMARIEN, "agree")).status == "answered"


def test_neither_yes_nor_no_of_the_addressed_side_is_an_answer():
    said = "ob sich die Schleusen am Stausee öffnen lassen"
    addressed = demand(addressees=(VELMARIEN,))
    assert only("demand", addressed, answer(said, VELMARIEN, "ask")).status == "answered"
    assert only("demand", addressed, answer(said, "person:gast", "ask")).status == "open"


def test_demand_told_on_two_days_is_repeated():
    again = Draft("a2", f"Dranien will weiter: {DEMAND}.", day=LATER).says(DEMAND, DRANIEN, "demand")
    entry = only("demand", demand(), again)
    assert (entry.status, len(entry.entries), entry.first, entry.last) == ("repeated", 2, "a1", "a2")


def test_demand_told_by_two_reports_of_one_day_is_one_that_is_not_repeated():
    again = Draft("a2", f"Dranien will: {DEMAND}.").says(DEMAND, DRANIEN, "demand")
    assert only("demand", demand(), again).status == "open"


@pytest.mark.parametrize(("before", "after"), [("demand", "hope"), ("threaten", "warn"), ("promise", "reject")])
def test_weaker_words_of_the_same_side_on_a_later_day_soften(before, after):
    words = "die Schleusen am Stausee vielleicht öffnen"
    entry = only(before, demand(act=before), answer(words, DRANIEN, after))
    assert (entry.status, statuses(entry)) == ("softened", ["open", "softened"])


def test_weaker_words_on_the_same_day_are_another_wording_only():
    words = "die Schleusen am Stausee vielleicht öffnen"
    assert only("demand", demand(), answer(words, DRANIEN, "hope", day="2024-03-10")).status == "open"


def test_condition_added_later_softens():
    text = f"Dranien verspricht wieder, {DEMAND}, wenn es regnet."
    later = Draft("a2", text, day=LATER)
    later.says(DEMAND, DRANIEN, "promise", condition=(later.at("wenn es regnet"),))
    entry = only("promise", demand(act="promise"), later)
    assert (entry.status, entry.condition) == ("softened", "wenn es regnet")


def test_promise_that_is_kept_is_met():
    words = "die Schleusen am Stausee gemeinsam öffnen"
    promise = Draft("a1", f"Dranien werde {words}. {FILLER}").says(words, DRANIEN, "promise")
    kept = Draft("a2", "Die Schleusen am Stausee öffnen sich gemeinsam.", day=LATER)
    assert only("promise", promise, kept.event("öffnen", "OTHER", by=(DRANIEN,))).status == "met"


@pytest.mark.parametrize("change", [{"by": (VELMARIEN,)}, {"status": "scheduled"}, {"statement": "s1"}])
def test_what_somebody_else_does_or_only_says_keeps_no_promise(change):
    words = "die Schleusen am Stausee gemeinsam öffnen"
    promise = Draft("a1", f"Dranien werde {words}. {FILLER}").says(words, DRANIEN, "promise")
    kept = Draft("a2", "Die Schleusen am Stausee öffnen sich gemeinsam.", day=LATER)
    kept.event("öffnen", "OTHER", **({"by": (DRANIEN,)} | change))
    assert only("promise", promise, kept).status == "open"


def test_threat_keeps_its_condition():
    text = "Sie drohte zu klagen, falls die Schleusen geschlossen bleiben."
    draft = Draft("a2", text)
    draft.says("zu klagen", "person:o", "threaten", condition=(draft.at("falls die Schleusen geschlossen bleiben"),))
    entry = only("threaten", demand(), draft)
    assert (entry.condition, entry.status) == ("falls die Schleusen geschlossen bleiben", "open")


def test_plain_assertion_is_no_entry():
    said = "der See sei voll"
    assert [e.act for e in ledger(demand(), Draft("a2", f"Er sagte, {said}.").says(said, "person:o"))] == ["demand"]


def test_a_threat_is_carried_out_when_the_happening_it_speaks_of_came_about():
    words = "die Schleusen am Stausee zu öffnen"
    threat = Draft("a1", f"Dranien drohte, {words}. {FILLER}").says(words, DRANIEN, "threaten")
    threat.event("öffnen", "OTHER", status="threatened", statement="s1")
    done = Draft("a2", "Am Stausee gingen die Tore auf.", day=LATER).event("auf", "OTHER")
    corpus = Corpus([threat.done(), done.done()], terms)
    story = Story("y1", "", ("a1", "a2"))
    record = [list_happenings(corpus, story)]
    (entry,) = keep_ledger(corpus, story, list_utterances(corpus, story), record)
    assert (entry.status, [c.article for c in entry.changes]) == ("met", ["a1", "a2"])


@pytest.mark.parametrize(
    ("first", "second", "status"),
    [("2024-06-30", "2024-09-30", "softened"), ("2024-06-30", "2024-06-30", "repeated")],
)
def test_a_later_deadline_softens(first, second, status):
    drafts = []
    for name, day, deadline in (("a1", "2024-03-10", first), ("a2", LATER, second)):
        draft = Draft(name, f"Dranien verspricht, {DEMAND} bis zum Stichtag. {FILLER}", day=day)
        draft.time("bis zum Stichtag", deadline)
        drafts.append(draft.says(f"{DEMAND} bis zum Stichtag", DRANIEN, "promise"))
    assert only("promise", *drafts).status == status


def test_who_demands_less_gives_way():
    drafts = []
    for name, day, sum in (("a1", "2024-03-10", "150"), ("a2", LATER, "60")):
        words = f"für die Schleusen am Stausee {sum} Millionen zu zahlen"
        drafts.append(Draft(name, f"Dranien verlangt, {words}. {FILLER}", day=day).says(words, DRANIEN, "demand"))
    entries = [e for e in ledger(*drafts) if e.act == "demand"]
    assert "softened" in {e.status for e in entries}


def test_what_only_points_back_is_no_entry():
    draft = Draft("a1", f"Dranien verlangt das. {FILLER}").says("das", DRANIEN, "demand")
    assert ledger(draft) == []


def test_a_demand_named_and_told_in_the_sentence_that_turns_it_down_is_rejected():
    text = f"Velmarien wies Draniens Forderung zurück, {DEMAND} zu lassen."
    draft = Draft("a2", text, day=LATER).says("Draniens Forderung", VELMARIEN, "reject")
    draft.says(DEMAND, DRANIEN, "demand", cue=(draft.at("Forderung"),))
    (entry,) = ledger(demand(), draft)
    assert (entry.act, entry.status, entry.answers) == ("demand", "rejected", (("a2", "s1"),))


def test_a_demand_beside_a_refusal_that_does_not_name_it_stays_open():
    text = f"Velmarien wies den bunten Uferplan zurück, während Dranien forderte, {DEMAND} zu lassen."
    draft = Draft("a2", text, day=LATER).says("den bunten Uferplan", VELMARIEN, "reject")
    draft.says(DEMAND, DRANIEN, "demand", cue=(draft.at("forderte"),))
    assert {e.act: e.status for e in ledger(demand(), draft)} == {"demand": "repeated", "reject": "open"}


def test_a_refusal_by_nobody_is_no_entry():
    draft = Draft("a2", "Zur Zahl der Boote am See wurde nichts gesagt.").says(
        "Zur Zahl der Boote am See", "", "reject"
    )
    assert [e.act for e in ledger(demand(), draft)] == ["demand"]


def test_who_denies_another_thing_that_only_holds_a_part_of_the_word_answers_nothing():
    denial = "von Schleusenplänen am Stauwehr wisse man nichts"
    entry = only("demand", demand(), answer(denial, VELMARIEN, "deny"))
    assert entry.status == "open"


def test_who_turns_down_another_happening_that_he_names_leaves_the_demand_before_it_open():
    text = f"Dranien verlangt, {DEMAND}. Einen Rücktritt lehnte Velmarien ab. {FILLER}"
    draft = Draft("a1", text).says(DEMAND, DRANIEN, "demand").says("Einen Rücktritt", VELMARIEN, "reject")
    assert only("demand", draft, Draft("a2", FILLER)).status == "rejected"
    draft.event("Rücktritt", "APPOINT", status="denied")
    assert only("demand", draft, Draft("a2", FILLER)).status == "open"


def test_an_answer_told_again_with_its_own_day_does_not_come_after_later_ones():
    offer = demand(act="promise")
    refused = Draft("a2", f"Das lehnte Velmarien ab: {DEMAND}.", day="2024-03-11").says(DEMAND, VELMARIEN, "reject")
    text = (
        f"Velmarien willigte ein: {DEMAND}. Am Montag hatte es abgelehnt, dass Dranien die Schleusen am Stausee öffnet."
    )
    later = Draft("a3", text, day="2024-03-20").says(DEMAND, VELMARIEN, "agree")
    again = "dass Dranien die Schleusen am Stausee öffnet"
    later.says(again, VELMARIEN, "reject", cue=(later.at("abgelehnt"),))
    later.event("abgelehnt", "REJECT", day="2024-03-11", when="Montag")
    entry = only("promise", offer, refused, later)
    assert statuses(entry) == ["open", "rejected", "answered"]
    assert entry.status == "answered"


def told_together(*drafts):
    """The entries of reports whose happenings are all one."""
    corpus = Corpus([d.done() for d in drafts], terms)
    story = Story("y1", "", tuple(d.id for d in drafts))
    return keep_ledger(corpus, story, list_utterances(corpus, story), [list_happenings(corpus, story)])


def test_who_refuses_to_comment_leaves_the_demand_open():
    text = f"Dranien verlangt, {DEMAND}. Velmarien äußerte sich nicht zur Forderung. {FILLER}"
    for withheld, status in ((False, "rejected"), (True, "open")):
        draft = Draft("a1", text).says(DEMAND, DRANIEN, "demand")
        draft.says("zur Forderung", VELMARIEN, "reject", withheld=withheld)
        assert only("demand", draft, Draft("a2", FILLER)).status == status


def test_a_refusal_that_answers_a_demand_is_told_with_it_alone():
    refusal = "Schleusen am Stausee öffnen werde man nicht"
    assert [e.act for e in ledger(demand(), answer(refusal, VELMARIEN, "reject"))] == ["demand"]


@pytest.mark.parametrize("status", ["cancelled", "postponed", "denied"])
@pytest.mark.parametrize("act", ["threaten", "promise"])
def test_what_a_later_report_tells_as_given_up_is_taken_back(act, status):
    later = Draft("a2", "Aus dem Plan am Fluss wird nichts.", day=LATER).event("Plan", "OTHER", status=status)
    (entry,) = told_together(ahead(act, "threatened"), later)
    assert (entry.status, statuses(entry)) == ("softened", ["open", "softened"])


def test_what_somebody_else_denies_takes_no_threat_back():
    later = Draft("a2", "Aus dem Plan am Fluss wird nichts.", day=LATER)
    later.says("Aus dem Plan am Fluss wird nichts", VELMARIEN, "deny")
    later.event("Plan", "OTHER", status="denied", statement="s1")
    assert [e.status for e in told_together(ahead("threaten", "threatened"), later)] == ["open"]


def test_a_threat_is_not_carried_out_by_what_it_depends_on():
    text = f"Dranien werde {DEMAND}, wenn das Verbot fällt. {FILLER}"
    draft = Draft("a1", text)
    draft.says(f"{DEMAND}, wenn das Verbot fällt", DRANIEN, "threaten", condition=(draft.at("wenn das Verbot fällt"),))
    draft.event("fällt", "COURT", status="hypothetical", statement="s1")
    later = Draft("a2", "Das Verbot gilt.", day=LATER).event("Verbot", "COURT", status="ongoing")
    assert [e.status for e in told_together(draft, later)] == ["open"]


@pytest.mark.parametrize(("by", "status"), [((), "met"), ((VELMARIEN,), "met")])
def test_a_demand_on_nobody_is_met_by_whoever_does_it(by, status):
    words = "die Freilassung der Fischer am Stausee"
    draft = Draft("a1", f"Dranien verlangt {words}. {FILLER}").says(words, DRANIEN, "demand")
    later = Draft("a2", "Auf die Freilassung der Fischer am Stausee folgte ein Fest.", day=LATER)
    assert only("demand", draft, later.event("Freilassung", "YIELD", by=by)).status == status


def test_a_demand_on_nobody_for_one_person_is_not_met_by_what_befalls_another():
    words = "die Freilassung von Odo Moor am Stausee"
    draft = Draft("a1", f"Dranien verlangt {words}. {FILLER}").entity("person:moor", "Odo Moor")
    draft.says(words, DRANIEN, "demand")
    later = Draft("a2", "Die Freilassung von Ina Reet am Stausee verzögert sich.", day=LATER)
    later.entity("person:reet", "Ina Reet").event("Freilassung", "YIELD", against=("person:reet",))
    assert only("demand", draft, later).status == "open"


def test_whoever_made_a_demand_tells_that_it_is_met():
    words = "die Schleusen am Stausee gemeinsam öffnen"
    draft = Draft("a1", f"Dranien verlangt: {words}. {FILLER}").says(words, DRANIEN, "demand")
    for speaker, status in ((DRANIEN, "met"), (VELMARIEN, "open")):
        told = "Die Schleusen am Stausee öffnen sich gemeinsam"
        later = Draft("a2", f"{told}, hieß es.", day=LATER).says(told, speaker)
        assert only("demand", draft, later.event("öffnen", "OTHER", statement="s1")).status == status


def due(act="demand", **extra):
    words = "bis Mittwoch die Schleusen am Stausee öffnen"
    draft = Draft("a1", f"Dranien: {words}. {FILLER}").says(words, DRANIEN, act, **extra)
    draft.time("bis Mittwoch", "2024-03-13")
    return draft


@pytest.mark.parametrize("act", ["demand", "promise"])
@pytest.mark.parametrize(
    ("told", "day", "status"),
    [
        ("Die Schleusen am Stausee öffnen sich nicht.", "2024-03-14", "unmet"),
        ("Die Schleusen am Stausee öffnen sich nicht.", "2024-03-12", "open"),
        ("Die Schleusen am Stausee öffnen sich.", "2024-03-14", "open"),
        ("Der Chor am Stausee sang nicht.", "2024-03-14", "open"),
    ],
)
def test_what_is_told_not_to_be_done_after_its_day_is_unmet(act, told, day, status):
    denial = Draft("a3", "Das stimmt nicht. Es gibt nicht mehr.", day="2024-03-01").says("Das", "person:o", "deny")
    background = replace(measured(due(act), denial), negations=("nicht",))
    assert only(act, due(act), Draft("a2", told, day=day), background=background).status == status


def test_what_is_to_be_left_off_is_not_unmet_where_nothing_is_done():
    later = Draft("a2", "Die Schleusen am Stausee öffnen sich nicht.", day="2024-03-14")
    background = replace(measured(due(), later), negations=("nicht",))
    assert only("demand", due(polarity="negative"), later, background=background).status == "open"


@pytest.mark.parametrize(("condition", "status"), [("Andernfalls", "unmet"), ("Bei Regen", "open")])
def test_a_demand_is_unmet_when_what_was_threatened_otherwise_is_done(condition, status):
    text = f"Dranien verlangt, {DEMAND}. {condition} werde es die Brücke am Hafen sperren. {FILLER}"
    draft = Draft("a1", text).says(DEMAND, DRANIEN, "demand")
    draft.says("die Brücke am Hafen sperren", DRANIEN, "threaten", condition=(draft.at(condition),))
    draft.event("sperren", "COERCE", status="threatened", statement="s2")
    later = Draft("a2", "Am Hafen steht eine Schranke.", day=LATER).event("Schranke", "COERCE")
    assert {e.act: e.status for e in told_together(draft, later)} == {"demand": status, "threaten": "met"}


def test_two_voices_of_one_body_make_one_demand():
    again = Draft("a2", f"Die Ministerin verlangt, {DEMAND}.", day=LATER)
    again.entity(DRANIEN, "Dranien", "organisation")
    again.entity("person:lund", "Ministerin", parent=DRANIEN).says(DEMAND, "person:lund", "demand")
    (entry,) = ledger(demand(), again)
    assert (entry.by, entry.status) == ((DRANIEN, "person:lund"), "repeated")


def test_who_refuses_to_comment_is_no_entry():
    words = "Fragen zum Stausee"
    for withheld, count in ((False, 1), (True, 0)):
        draft = Draft("a1", f"Velmarien beantwortete {words} nicht. {FILLER}")
        draft.says(words, VELMARIEN, "reject", withheld=withheld)
        assert len(ledger(draft, Draft("a2", FILLER))) == count


def test_who_threatens_to_call_for_something_and_calls_for_it_later_did_it():
    threat = "man werde alle zum Streik aufrufen"
    draft = Draft("a1", f"Velmarien drohte, {threat}. {FILLER}").says(threat, VELMARIEN, "threaten")
    draft.event("aufrufen", "REQUEST", status="threatened", by=(VELMARIEN,), statement="s1")
    later = Draft("a2", f"Velmarien lässt alle zum Streik aufrufen. {FILLER}", day="2024-03-20")
    later.event("aufrufen", "REQUEST", by=(VELMARIEN,))
    corpus = Corpus([draft.done(), later.done()], terms)
    story = Story("y1", "", ("a1", "a2"))
    (entry,) = keep_ledger(corpus, story, list_utterances(corpus, story), [list_happenings(corpus, story)])
    assert entry.status == "met"


@pytest.mark.parametrize("what", ["Geld", "mit einem Veto", "jede Hilfe"])
def test_what_one_short_noun_names_is_an_entry(what):
    draft = Draft("a1", f"Dranien versprach Velmarien {what}. {FILLER}").says(what, DRANIEN, "promise")
    (entry,) = ledger(draft, Draft("a2", FILLER))
    assert entry.what == what


@pytest.mark.parametrize("what", ["das", "Dies", "es zu tun"])
def test_pronouns_name_nothing(what):
    draft = Draft("a1", f"{what} versprach Dranien. {FILLER}").says(what, DRANIEN, "promise")
    assert ledger(draft, Draft("a2", FILLER)) == []


@pytest.mark.parametrize("told_as", ["assert", "promise"])
def test_promise_that_somebody_else_tells_of_is_owed_by_whoever_gave_it(told_as):
    inner, told = "die Talsperre zu räumen", "Velmarien habe zugesagt, die Talsperre zu räumen"
    draft = Draft("a1", f"{told}, sagte ein Sprecher Draniens. {FILLER}").says(told, DRANIEN, told_as)
    draft.says(inner, VELMARIEN, "promise", via=(DRANIEN,))
    (entry,) = ledger(draft, Draft("a2", FILLER))
    assert (entry.by, entry.what, entry.status, entry.answers) == ((VELMARIEN,), inner, "open", ())


@pytest.mark.parametrize(
    ("denied", "status"), [("den Tod am Stausee", "open"), ("die Schleusen am Stausee", "rejected")]
)
def test_a_denial_of_another_thing_does_not_turn_a_demand_down(denied, status):
    text = f"Dranien verlangt, {DEMAND}. Velmarien bestritt {denied}. {FILLER}"
    draft = Draft("a1", text).says(DEMAND, DRANIEN, "demand").says(denied, VELMARIEN, "deny")
    assert only("demand", draft, Draft("a2", FILLER)).status == status


def test_the_condition_that_whoever_passes_it_on_tells_is_that_of_the_promise():
    inner = "die Talsperre zu räumen, falls Dranien zahle"
    told = f"Velmarien habe zugesagt, {inner}"
    draft = Draft("a1", f"{told}, sagte ein Sprecher Draniens. {FILLER}")
    draft.says(told, DRANIEN, "promise", condition=(draft.at("falls Dranien zahle"),))
    draft.says(inner, VELMARIEN, "promise", via=(DRANIEN,))
    (entry,) = ledger(draft, Draft("a2", FILLER))
    assert (entry.by, entry.condition) == ((VELMARIEN,), "falls Dranien zahle")


@pytest.mark.parametrize(
    ("act", "outcome", "status"),
    [
        ("threaten", "withdrawn", "softened"),
        ("promise", "kept", "met"),
        ("promise", "broken", "unmet"),
        ("demand", "broken", "unmet"),
        ("threaten", "broken", "open"),
    ],
)
def test_what_the_report_itself_says_became_of_it_counts(act, outcome, status):
    assert only(act, demand(act=act), outcome_told("a2", act, outcome)).status == status


@pytest.mark.parametrize(
    ("first", "second", "status"),
    [
        ("broken", "kept", "open"),
        ("kept", "broken", "open"),
        ("kept", "kept", "met"),
        ("broken", "withdrawn", "softened"),
    ],
)
def test_what_one_report_calls_kept_and_another_one_broken_is_neither(first, second, status):
    drafts = (outcome_told(name, "promise", outcome) for name, outcome in (("a2", first), ("a3", second)))
    assert only("promise", demand(act="promise"), *drafts).status == status


def test_who_only_recalls_a_demand_does_not_repeat_it():
    again = Draft("a2", f"Dranien hatte verlangt, {DEMAND}.", day=LATER)
    assert only("demand", demand(), again.says(DEMAND, DRANIEN, "demand", outcome="recalled")).status == "open"


def test_the_one_earlier_threat_with_a_word_of_that_which_is_withdrawn_is_meant():
    first, other = "alle Stromleitungen am Stausee kappen", "die Brücke am Hafen sperren"
    text = f"Dranien werde {first}. Dranien werde {other}. {FILLER}"
    threats = Draft("a1", text).says(first, DRANIEN, "threaten").says(other, DRANIEN, "threaten")
    words = "den Nachbarn ihre Leitungen abzustellen"
    back = Draft("a2", f"Dranien zog die Drohung zurück, {words}.", day=LATER)
    entries = ledger(threats, back.says(words, DRANIEN, "threaten", outcome="withdrawn"))
    assert {e.what: e.status for e in entries} == {first: "softened", other: "open"}


@pytest.mark.parametrize(
    ("named", "deadline", "addressees", "status"),
    [
        ("demand", False, (), "rejected"),
        ("demand", False, ("org:andere",), "open"),
        ("promise", False, (), "open"),
        ("threaten", True, (VELMARIEN,), "rejected"),
        ("threaten", False, (VELMARIEN,), "open"),
    ],
)
def test_who_turns_down_an_ultimatum_refuses_what_is_demanded_by_a_day(named, deadline, addressees, status):
    text = f"Dranien verlangt, {DEMAND} bis Mittwoch. {FILLER} Velmarien wies die Frist zurück."
    draft = Draft("a1", text).says(f"{DEMAND} bis Mittwoch", DRANIEN, "demand", addressees=addressees)
    draft.says("die Frist", VELMARIEN, "reject", named=named)
    if deadline:
        draft.time("bis Mittwoch", "2024-03-13")
    entries = ledger(draft, Draft("a2", FILLER))
    assert {e.act: e.status for e in entries}["demand"] == status
    assert [e.act for e in entries if e.act == "reject"] == ([] if status == "rejected" else ["reject"])


def test_an_answer_in_a_later_report_goes_to_whoever_addressed_the_speaker():
    for addressees, status in (((VELMARIEN,), "rejected"), ((), "open")):
        refusal = Draft("a2", "Velmarien wies die Forderungen zurück.", day=LATER)
        refusal.says("die Forderungen", VELMARIEN, "reject", named="demand")
        assert only("demand", demand(addressees=addressees), refusal).status == status


def test_a_demand_is_met_when_whoever_made_it_welcomes_what_came():
    words = "die Freilassung aller Fischer"
    draft = Draft("a1", f"Dranien verlangt {words}. {FILLER}").says(words, DRANIEN, "demand")
    for speaker, status, told in ((DRANIEN, None, "met"), (VELMARIEN, None, "open"), (DRANIEN, "demanded", "open")):
        praise = Draft("a2", "Gelobt wurde die Freilassung.", day=LATER).says("die Freilassung", speaker, "praise")
        if status is not None:
            praise.event("Freilassung", "YIELD", status=status, statement="s1")
        assert only("demand", draft, praise).status == told


@pytest.mark.parametrize(("kind", "status"), [("CONSULT", "met"), ("PUBLISH", "met"), ("SUPPORT", "open")])
def test_talks_and_papers_that_are_demanded_come_about_as_deeds_do(kind, status):
    words = "ein Treffen am Stausee"
    draft = Draft("a1", f"Dranien verlangt {words}. {FILLER}").says(words, DRANIEN, "demand")
    draft.event("Treffen", kind, status="demanded", statement="s1")
    later = Draft("a2", "Am See kam man zusammen.", day=LATER).event("kam", kind)
    assert [e.status for e in told_together(draft, later)] == [status]


@pytest.mark.parametrize(("day", "status"), [("2024-03-14", "unmet"), ("2024-03-12", "softened")])
def test_a_promise_that_is_given_up_when_its_day_has_come_is_unmet(day, status):
    draft = due("promise").event("öffnen", "OTHER", status="scheduled", statement="s1")
    later = Draft("a2", "Aus dem Plan am Fluss wird nichts.", day=day).event("Plan", "OTHER", status="cancelled")
    assert [e.status for e in told_together(draft, later)] == [status]


@pytest.mark.parametrize(
    ("heading", "words", "speaker", "act", "kept"),
    [
        ("Dranien ruft zur Mäßigung auf", "zur Mäßigung", DRANIEN, "demand", False),
        ("Dranien ruft zur Mäßigung auf", "zur Mäßigung", VELMARIEN, "demand", True),
        ("Dranien droht mit einer Sperre", "mit einer Sperre", DRANIEN, "threaten", True),
        ("Velmarien stellt eine Forderung", "Forderung", VELMARIEN, "demand", False),
    ],
)
def test_heading_that_only_sums_up_the_text_below_it_is_no_entry(heading, words, speaker, act, kept):
    draft = Draft("a1", f"{heading}\nDranien verlangt, {DEMAND}. {FILLER}").says(DEMAND, DRANIEN, "demand")
    draft.says(words, speaker, act, cue=(draft.at(words),) if words == "Forderung" else ())
    made = draft.done()
    parts = (Part("heading", Span(0, len(heading))), Part("body", Span(len(heading) + 1, len(draft.text))))
    corpus = Corpus([replace(made, article=replace(made.article, parts=parts))], terms)
    story = Story("y1", "", ("a1",))
    told = {entry.what for entry in keep_ledger(corpus, story, list_utterances(corpus, story))}
    assert told == ({DEMAND, words} if kept else {DEMAND})


def test_two_headings_each_sum_up_only_their_own_text():
    headings = ("Dranien ruft zur Mäßigung auf", "Wetter am See")
    draft = Draft("a1", f"{headings[0]}\nEs regnete.\n{headings[1]}\nDranien verlangt, {DEMAND}. {FILLER}")
    draft.says("zur Mäßigung", DRANIEN, "demand").says(DEMAND, DRANIEN, "demand")
    first, rain, second = map(draft.at, (headings[0], "Es regnete.", headings[1]))
    body = Span(second.end + 1, len(draft.text))
    parts = (Part("heading", first), Part("body", rain), Part("heading", second), Part("body", body))
    made = draft.done()
    corpus = Corpus([replace(made, article=replace(made.article, parts=parts))], terms)
    story = Story("y1", "", ("a1",))
    told = [entry.what for entry in keep_ledger(corpus, story, list_utterances(corpus, story))]
    assert told == ["zur Mäßigung", DEMAND]


@pytest.mark.parametrize(("contrast", "status"), [(False, "met"), (True, "open")])
def test_who_agrees_to_the_contrary_does_not_meet_what_was_demanded_just_before(contrast, status):
    text = f"Dranien verlangt, {DEMAND}. Velmarien stimmte dagegen zu. {FILLER}"
    draft = Draft("a1", text).says(DEMAND, DRANIEN, "demand")
    draft.says("zu", VELMARIEN, "agree", contrast=(draft.at("dagegen"),) if contrast else ())
    assert only("demand", draft, Draft("a2", FILLER)).status == status


CLOSING = "falls das Wasser ausbleibt, werde Dranien die Grenze für Lastwagen sperren"


def closing(**extra):
    draft = Draft("a1", f"Die Ministerin droht, {CLOSING}. {FILLER}")
    draft.says(CLOSING, "person:ministerin", "threaten", condition=(draft.at("falls das Wasser ausbleibt"),))
    return draft.event("sperren", "COERCE", status="threatened", by=(DRANIEN,), statement="s1", **extra)


@pytest.mark.parametrize(
    ("text", "trigger", "kind", "by", "status"),
    [
        ("Dranien hat die Grenze für Lastwagen gesperrt.", "gesperrt", "COERCE", DRANIEN, "met"),
        ("Dranien hat die Grenze für Lastwagen geschlossen.", "geschlossen", "COERCE", DRANIEN, "met"),
        ("Velmarien hat die Grenze für Lastwagen geschlossen.", "geschlossen", "COERCE", VELMARIEN, "open"),
        ("Dranien hat die Grenze für Lastwagen gepflastert.", "gepflastert", "OTHER", DRANIEN, "open"),
        ("Dranien hat den Hafen für Fischer geschlossen.", "geschlossen", "COERCE", DRANIEN, "open"),
        ("Velmarien hat das Wasser abgestellt.", "abgestellt", "COERCE", VELMARIEN, "open"),
    ],
)
def test_a_threat_is_carried_out_by_whoever_its_words_name_be_it_by_another_word(text, trigger, kind, by, status):
    later = Draft("a2", text, day=LATER).event(trigger, kind, by=(by,))
    background = measured(closing(), later)
    assert only("threaten", closing(), later, background=background).status == status


@pytest.mark.parametrize(
    ("act", "word", "outcome", "speaker", "status"),
    [
        ("threaten", "Drohung", "kept", DRANIEN, "met"),
        ("threaten", "Drohung", "withdrawn", DRANIEN, "softened"),
        ("threaten", "Ultimatum", "broken", DRANIEN, "open"),
        ("promise", "Versprechen", "broken", DRANIEN, "unmet"),
        ("threaten", "Drohung", "kept", VELMARIEN, "open"),
        ("promise", "Drohung", "kept", DRANIEN, "open"),
    ],
)
def test_an_act_that_is_only_called_tells_the_outcome_of_the_one_before_it(act, word, outcome, speaker, status):
    called = "threaten" if word in ("Drohung", "Ultimatum") else "promise"
    later = Draft("a2", f"Am Montag ging es um {word}.", day=LATER)
    later.says(word, speaker, called, cue=(later.at(word),), outcome=outcome)
    entries = ledger(demand(act=act), later)
    assert [(e.act, e.status) for e in entries] == [(act, status)]


def test_an_ultimatum_that_runs_out_leaves_the_demand_with_a_day_unmet():
    later = Draft("a2", "Das Ultimatum ist verstrichen.", day="2024-03-14")
    later.says("Ultimatum", DRANIEN, "threaten", cue=(later.at("Ultimatum"),), outcome="broken")
    assert [e.status for e in ledger(due("demand"), later)] == ["unmet"]


@pytest.mark.parametrize(
    ("acts", "known"), [(("assert", "demand"), True), (("assert", "assert", "assert", "demand"), False)]
)
def test_what_one_report_tells_as_plain_words_is_owed_all_the_same(acts, known):
    drafts = [demand(f"a{n}", f"2024-03-1{n}", act) for n, act in enumerate(acts)]
    assert [e.act for e in ledger(*drafts)] == (["demand"] if known else [])


@pytest.mark.parametrize(("words", "status"), [("den Vorstoß", "rejected"), ("jede Zulage für Taucher", "open")])
def test_who_is_not_asked_and_names_things_of_his_own_answers_nothing(words, status):
    text = f"Dranien verlangt, {DEMAND}. Die Fischer lehnten {words} ab. {FILLER}"
    draft = (
        Draft("a1", text)
        .says(DEMAND, DRANIEN, "demand", addressees=(VELMARIEN,))
        .says(words, "group:fischer", "reject")
    )
    assert only("demand", draft, Draft("a2", FILLER)).status == status


def test_a_refusal_that_only_names_the_same_body_is_no_answer():
    first = Draft("a1", f"Dranien bat um Kutter für den Fischerbund Kormoran. {FILLER}", day="2024-03-10")
    second = Draft("a2", f"Einen Vertrag mit dem Fischerbund Kormoran lehnte Velmarien ab. {FILLER}", day=LATER)
    first.says("um Kutter für den Fischerbund Kormoran", DRANIEN, "demand")
    second.says("Einen Vertrag mit dem Fischerbund Kormoran", VELMARIEN, "reject")
    for draft in (first, second):
        draft.entity("org:kormoran", "Fischerbund Kormoran", "organisation")
    assert only("demand", first, second).status == "open"


@pytest.mark.parametrize(("asker", "entries"), [(DRANIEN, [("demand", "rejected")]), (VELMARIEN, [("reject", "open")])])
def test_who_asked_for_this_asked_for_what_was_refused_just_before(asker, entries):
    refused = "einen Nachlass bei der Pacht"
    draft = Draft("a1", f"Velmarien lehnte {refused} ab. Dranien hatte dies verlangt. {FILLER}")
    draft.says(refused, VELMARIEN, "reject").says("dies", asker, "demand")
    found = ledger(draft, Draft("a2", FILLER))
    assert [(e.act, e.status) for e in found] == entries
    assert [e.what for e in found] == [refused]


@pytest.mark.parametrize("act", ["demand", "promise"])
@pytest.mark.parametrize(
    ("day", "hour", "status"),
    [
        ("2024-03-12", None, "met"),
        ("2024-03-13", None, "met"),
        ("2024-03-14", None, "late"),
        ("2024-03-13T11:00", "2024-03-13T12:00", "met"),
        ("2024-03-13T20:00", "2024-03-13T12:00", "late"),
        ("2024-03-13", "2024-03-13T12:00", "met"),
    ],
)
def test_what_is_done_behind_its_day_or_hour_is_met_late(act, day, hour, status):
    draft = due(act).event("öffnen", "OTHER", status="demanded", statement="s1")
    draft.times = [replace(draft.times[0], value=hour or draft.times[0].value)]
    later = Draft("a2", "Am See gingen die Tore auf.", day="2024-03-15")
    later.event("gingen", "OTHER", when="Am See", day=day)
    (entry,) = told_together(draft, later)
    assert entry.status == status


def test_a_threat_that_was_carried_out_stays_so_when_its_deed_is_undone():
    done = Draft("a2", "Am See gingen die Tore auf.", day=LATER).event("gingen", "OTHER")
    undone = Draft("a3", "Aus dem Plan am Fluss wird nichts mehr.", day="2024-03-12")
    (entry,) = told_together(ahead("threaten", "threatened"), done, undone.event("Plan", "OTHER", status="cancelled"))
    assert (entry.status, statuses(entry)) == ("met", ["open", "met", "softened"])


@pytest.mark.parametrize(
    ("speaker", "act", "named", "status"),
    [
        (DRANIEN, "deny", "promise", "denied"),
        (DRANIEN, "deny", "threaten", "open"),
        (VELMARIEN, "deny", "promise", "open"),
        (DRANIEN, "reject", "promise", "open"),
    ],
)
def test_who_says_that_his_side_never_promised_it_denies_it(speaker, act, named, status):
    later = Draft("a2", "Eine solche Zusage habe es nie gegeben.", day=LATER)
    later.says("Eine solche Zusage habe es nie gegeben", speaker, act, named=named)
    entry = only("promise", demand(act="promise"), later)
    assert (entry.status, entry.entries) == (status, (("a1", "s1"),))


def test_who_denies_in_the_same_words_to_have_threatened_denies_it():
    later = Draft("a2", f"Dranien bestreitet, {DEMAND} zu wollen.", day=LATER)
    later.says(f"{DEMAND} zu wollen", DRANIEN, "deny", named="threaten")
    assert only("threaten", demand(act="threaten"), later).status == "denied"


@pytest.mark.parametrize(("inner", "by"), [("", ()), (VELMARIEN, (VELMARIEN,))])
def test_who_only_tells_of_a_demand_did_not_make_it(inner, by):
    told = f"Er hat mich gebeten, {DEMAND}"
    draft = Draft("a1", f"{told}, sagte der Bote. {FILLER}")
    draft.says(told, DRANIEN).says(DEMAND, inner, "demand", via=(DRANIEN,))
    assert only("demand", draft, Draft("a2", FILLER)).by == by


@pytest.mark.parametrize(("what", "status"), [("Wahl", "open"), ("Amt", "met")])
def test_a_threat_is_not_carried_out_by_the_deed_that_befalls_what_its_condition_names(what, status):
    later = Draft("a2", f"Ada Roth gab am Montag ihr {what} verloren.", day=LATER)
    later.event("gab", "APPOINT", arguments=(("against", later.at(what)),))
    assert [e.status for e in told_together(threat_to_go(), later)] == [status]


@pytest.mark.parametrize(("role", "status"), [("against", "softened"), ("place", "met")])
def test_taking_a_threat_back_does_not_carry_it_out(role, status):
    later = Draft("a2", "Dranien nahm die Drohung am Montag zurück.", day=LATER)
    later.says("Drohung", DRANIEN, "threaten", cue=(later.at("Drohung"),), outcome="withdrawn")
    later.event("nahm", "OTHER", arguments=((role, later.at("Drohung")),))
    (entry,) = (e for e in told_together(ahead("threaten", "threatened"), later) if e.first == "a1")
    assert entry.status == status


@pytest.mark.parametrize(
    ("act", "polarity", "status"),
    [("announce", "negative", "rejected"), ("announce", "positive", "answered"), ("assert", "negative", "answered")],
)
def test_who_tells_that_he_will_not_do_it_turns_it_down(act, polarity, status):
    words = "die Schleusen am Stausee nicht öffnen"
    asked = demand(addressees=(VELMARIEN,))
    assert only("demand", asked, answer(words, VELMARIEN, act, polarity=polarity)).status == status


@pytest.mark.parametrize(("act", "status"), [("deny", "open"), ("assert", "answered")])
def test_who_denies_what_a_threat_depends_on_does_not_answer_it(act, status):
    threat = demand(act="threaten", addressees=(VELMARIEN,))
    assert only("threaten", threat, answer(DEMAND, VELMARIEN, act)).status == status


@pytest.mark.parametrize(("cue", "entries"), [("", []), ("verlangt", ["demand"])])
def test_what_the_paper_itself_says_nobody_owes(cue, entries):
    draft = Draft("a1", f"Es wird verlangt, {DEMAND}. {FILLER}")
    draft.says(DEMAND, "", "demand", cue=(draft.at(cue),) if cue else ())
    assert [e.act for e in ledger(draft, Draft("a2", FILLER))] == entries


@pytest.mark.parametrize(("told", "status"), [("Wahl", "unmet"), ("Messe", "softened")])
def test_a_threat_that_is_given_up_when_its_condition_has_come_is_unmet(told, status):
    later = Draft("a2", f"Ada Roth gab am Montag die {told} verloren. Sie bleibt.", day=LATER)
    later.event("gab", "ELECT", arguments=(("against", later.at(told)),))
    later.event("bleibt", "APPOINT", status="denied", by=("person:a",))
    corpus = Corpus([threat_to_go().done(), later.done()], terms)
    story = Story("y1", "", ("a1", "a2"))
    going, losing, staying = list_happenings(corpus, story)
    (entry,) = keep_ledger(corpus, story, list_utterances(corpus, story), [[going, staying], [losing]])
    assert entry.status == status


def test_a_report_that_tells_of_a_broken_word_does_not_tell_it_as_given_up():
    later = Draft("a2", "Entgegen der Zusage wird aus dem Plan am Fluss nichts.", day=LATER)
    later.says("Zusage", DRANIEN, "promise", cue=(later.at("Zusage"),), outcome="broken")
    (entry,) = told_together(ahead("promise", "scheduled"), later.event("Plan", "OTHER", status="cancelled"))
    assert statuses(entry) == ["open", "unmet"]


@pytest.mark.parametrize(
    ("speaker", "addressees", "entries"),
    [
        (DRANIEN, (), [("softened", 2)]),
        (VELMARIEN, (), [("open", 1)]),
        (VELMARIEN, (DRANIEN,), [("open", 1), ("softened", 1)]),
    ],
)
def test_a_deadline_that_is_put_off_is_that_of_the_demand_of_the_same_side(speaker, addressees, entries):
    later = Draft("a2", "Die Frist läuft nun bis Samstag.", day=LATER)
    later.time("bis Samstag", "2024-03-16")
    later.says("Frist läuft nun bis Samstag", speaker, "demand", outcome="extended", addressees=addressees)
    assert [(e.status, len(e.entries)) for e in ledger(due("demand"), later)] == entries


@pytest.mark.parametrize(("day", "status"), [("2024-03-12", "repeated"), ("2024-03-13", "softened")])
def test_any_later_day_puts_a_deadline_off_when_the_first_one_has_come(day, status):
    words = "bis Freitag die Schleusen am Stausee öffnen"
    later = Draft("a2", f"Dranien: {words}.", day=day).says(words, DRANIEN, "promise")
    later.time("bis Freitag", "2024-03-15")
    assert only("promise", due("promise"), later).status == status


@pytest.mark.parametrize(("content", "entries"), [("falls es regnet", []), (f"{DEMAND}, falls es regnet", ["promise"])])
def test_a_condition_alone_is_no_entry(content, entries):
    draft = Draft("a1", f"Dranien verspricht, {DEMAND}, falls es regnet. {FILLER}")
    draft.says(content, DRANIEN, "promise", condition=(draft.at("falls es regnet"),))
    assert [e.act for e in ledger(draft, Draft("a2", FILLER))] == entries


@pytest.mark.parametrize(("act", "status"), [("reject", "rejected"), ("assert", "open")])
def test_who_turns_down_what_he_tells_that_another_one_wants_answers_it(act, status):
    told = f"Man werde nicht, wie Dranien verlangte, {DEMAND}"
    draft = Draft("a1", f"{told}, sagte Velmarien. {FILLER}")
    draft.says(told, VELMARIEN, act).says(DEMAND, DRANIEN, "demand", via=(VELMARIEN,))
    assert only("demand", draft, Draft("a2", FILLER)).status == status


def test_who_says_that_another_side_never_promised_it_leaves_it_denied():
    later = Draft("a1", f"Dranien werde {DEMAND}. Eine solche Zusage habe es nie gegeben. {FILLER}")
    later.says(DEMAND, DRANIEN, "promise")
    later.says("Eine solche Zusage habe es nie gegeben", VELMARIEN, "deny", named="promise")
    assert only("promise", later, Draft("a2", FILLER)).status == "denied"


def test_who_blames_in_the_claim_of_a_refusal_refuses_nothing_himself():
    first = demand(act="accuse")
    later = Draft("a2", f"Dranien lehnt ab, {DEMAND}.", day=LATER).says(DEMAND, DRANIEN, "reject")
    again = Draft("a3", f"Dranien lehnt es ab, {DEMAND}.", day="2024-03-12").says(DEMAND, DRANIEN, "reject")
    assert [(e.act, e.first) for e in ledger(first, later, again)] == [("reject", "a2")]
