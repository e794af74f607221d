"""One thing told for two times of the day."""

from dataclasses import replace

from lagebild.compare.clocks import compare_clocks
from lagebild.compare.corpus import Corpus
from lagebild.model.article import Part
from lagebild.model.spans import Span
from lagebild.model.stories import Difference, Story
from tests.compare.handmade import Draft, terms

ALARM = "Die Alarmanlage der Galerie schlug um {} an."
LATER = "Die Alarmanlage der Galerie hat um {} angeschlagen."


def differences(*told: tuple[str, str, dict[str, object]], texts: tuple[str, str] = (ALARM, LATER)) -> list[Difference]:
    drafts = []
    for number, ((words, value, more), text) in enumerate(zip(told, texts, strict=True), 1):
        draft = Draft(f"a{number}", text.format(words), day=f"2024-03-1{number}")
        draft.time(words, value, type="TIME")
        draft.times = [replace(t, **more) for t in draft.times]  # type: ignore[arg-type]
        drafts.append(draft)
    corpus = Corpus([d.done() for d in drafts], terms)
    return compare_clocks(corpus, Story("y1", "", ("a1", "a2")), {}, {})


def test_minutes_apart_contradict_each_other() -> None:
    (found,) = differences(("3.17 Uhr", "2024-03-10T03:17", {}), ("3.45 Uhr", "2024-03-10T03:45", {}))
    assert (found.kind, found.about, found.verdict) == ("time", "start", "conflicting")


def test_times_in_headings_say_when_the_page_came_out() -> None:
    drafts = [Draft(f"a{n}", f"{clock}\nDie Alarmanlage schlug an.") for n, clock in ((1, "3.17 Uhr"), (2, "3.45 Uhr"))]
    analyses = []
    for draft, value in zip(drafts, ("2024-03-10T03:17", "2024-03-10T03:45"), strict=True):
        draft.time(draft.text[:8], value, type="TIME")
        made = draft.done()
        parts = (Part("heading", Span(0, 8)), Part("body", Span(9, len(draft.text))))
        analyses.append(replace(made, article=replace(made.article, parts=parts)))
    same = {(("a1", 0), ("a2", 0)): 1.0}
    assert compare_clocks(Corpus(analyses, terms), Story("y1", "", ("a1", "a2")), {}, same) == []


def test_a_rounded_time_is_less_exact() -> None:
    (found,) = differences(
        ("3.17 Uhr", "2024-03-10T03:17", {}), ("kurz nach drei", "2024-03-10T03:00", {"mod": "AFTER"})
    )
    assert (found.kind, found.verdict) == ("specificity", "coarser")


def test_a_rounded_time_of_one_person_on_one_day_is_less_exact() -> None:
    def tell(*names: str) -> list[Difference]:
        drafts = []
        told = zip(names, ("20.10 Uhr", "kurz nach acht"), (None, "AFTER"), strict=True)
        for number, (name, words, mod) in enumerate(told, 1):
            text = f"{'Es war ruhig. ' * 9 * (number - 1)}Es trat {name} {words} vor die Tür {'da' * number}."
            draft = Draft(f"a{number}", text).entity(f"person:{name}", name)
            draft.time(words, "2024-03-10T20:10" if mod is None else "2024-03-10T20:00", type="TIME", mod=mod)
            drafts.append(draft)
        corpus = Corpus([d.done() for d in drafts], lambda text: [w for w in terms(text) if "da" in w])
        return compare_clocks(corpus, Story("y1", "", ("a1", "a2")), {}, {})

    (found,) = tell("Ida Rehn", "Ida Rehn")
    assert (found.kind, found.verdict) == ("specificity", "coarser")
    assert tell("Ida Rehn", "Odo Kern") == []


def test_words_may_mean_the_other_half_of_the_day() -> None:
    words = ("zehn vor zwölf", "2024-03-10T11:50", {"candidates": ("2024-03-10T23:50",)})
    (found,) = differences(("23.41 Uhr", "2024-03-10T23:41", {}), words)
    assert found.because.startswith("9 minutes")


def test_times_in_two_zones_prove_nothing() -> None:
    assert differences(("3.17 Uhr", "2024-03-10T03:17", {}), ("3.45 Uhr", "2024-03-10T03:45", {"zone": "+01:00"})) == []


def test_hours_apart_are_two_steps() -> None:
    assert differences(("3.17 Uhr", "2024-03-10T03:17", {}), ("9.45 Uhr", "2024-03-10T09:45", {})) == []


def test_a_deadline_is_no_time_at_which_something_was_done() -> None:
    joined = {"rule": "weekday+clock"}
    ahead = ("Freitag 12 Uhr", "2024-03-15T12:00", joined)
    past = ("Freitag 11.40 Uhr", "2024-03-10T11:40", joined)
    assert differences(ahead, past) == []


def test_sentences_that_share_no_word_tell_two_things() -> None:
    told = ("3.17 Uhr", "2024-03-10T03:17", {}), ("3.25 Uhr", "2024-03-10T03:25", {})
    assert differences(*told, texts=(ALARM, "Der Minister verließ um {} den Saal.")) == []


def test_shortly_before_lies_on_one_side() -> None:
    before = ("kurz vor fünf", "2024-03-10T05:00", {"mod": "BEFORE"})
    (found,) = differences(("4.45 Uhr", "2024-03-10T04:45", {}), before)
    assert found.verdict == "coarser"
    (found,) = differences(("5.05 Uhr", "2024-03-10T05:05", {}), before)
    assert found.verdict == "conflicting"
