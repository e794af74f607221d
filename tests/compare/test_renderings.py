"""One utterance in other words and from other mouths."""

from lagebild.compare.claims import align_statements, score_statements
from lagebild.compare.corpus import Corpus
from lagebild.compare.renderings import compare_renderings
from lagebild.compare.said import list_said
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

STORY = Story("y1", "", ("a1", "a2"))
REST = "Am Abend regnete es. Die Halle war voll. Ein Chor sang. Danach gab es Suppe. Alle gingen früh heim."


def told(first, second, speakers=("person:a", "person:b")):
    drafts = []
    for article, content, speaker in (("a1", first, speakers[0]), ("a2", second, speakers[1])):
        draft = Draft(article, f"Es hieß, {content}. {REST}")
        draft.entity("person:a", "Ada Berg", parent="org:x").entity("person:b", "Bo Falk", parent="org:x")
        drafts.append(draft.entity("org:x", "Hof", "organisation").says(content, speaker))
    return Corpus([d.done() for d in drafts], terms)


def differences(corpus):
    said = [(s.article, s.statement) for s in list_said(corpus, STORY)]
    return {d.kind: d for d in compare_renderings(corpus, STORY, said, "assert")}


def test_two_translations_of_one_attribute_are_a_difference_in_wording():
    corpus = told("das sei ein großer Fehler", "dies wäre ein kolossaler Fehler")
    found = differences(corpus)["wording"]
    assert (found.about, [s.value for s in found.sides]) == ("Fehler", ["großer Fehler", "kolossaler Fehler"])
    assert len(align_statements(corpus, STORY)) == 1


def test_the_same_attribute_makes_two_statements_no_likelier():
    one, other = list_said(corpus := told("das sei ein großer Fehler", "dies wäre ein kolossaler Fehler"), STORY)
    same = list_said(plain := told("das sei ein großer Fehler", "dies wäre ein großer Irrtum"), STORY)
    assert score_statements(corpus, one, other) > score_statements(plain, *same)
    assert "wording" not in differences(plain)


def test_who_said_it_differs_where_two_speak_for_one_body():
    found = differences(told("das sei ein großer Fehler", "das sei ein großer Fehler"))["attribution"]
    assert [s.value for s in found.sides] == ["Ada Berg", "Bo Falk"]
    assert found.because == "one utterance, told of Ada Berg and of Bo Falk"


def test_one_speaker_in_both_reports_is_no_difference():
    assert differences(told("das sei ein großer Fehler", "das sei ein Fehler", ("person:a", "person:a"))) == {}


def breadth(first, second):
    drafts = []
    for article, voice in (("a1", first), ("a2", second)):
        draft = Draft(article, f"Den Plan lehnten {voice} ab.").entity("org:sund", "Sund", "organisation")
        spans = (draft.at(voice),)
        drafts.append(draft.says("Den Plan", "org:sund", "reject", "reported", speaker_spans=spans))
    return differences(Corpus([d.done() for d in drafts], terms)).get("specificity")


def test_a_body_and_some_of_its_members_are_told_more_or_less_exactly():
    found = breadth("die Sund", "mehrere Sund-Mitglieder")
    assert (found.verdict, found.about) == ("coarser", "Sund")
    assert [s.value for s in found.sides] == ["die Sund", "mehrere Sund-Mitglieder"]


def test_a_body_under_its_name_in_both_reports_is_no_difference():
    assert breadth("die Sund", "alle von Sund") is None
