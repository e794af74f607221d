"""Laws that hold for any text that may be asked about."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from lagebild.knowledge import open_knowledge
from lagebild.knowledge.letters import slug

WORDS = st.one_of(
    st.text(max_size=25),
    st.sampled_from(["der Kreml", "US-", "Präsident-", "'s", "’", ". .", "I.", "Nato’s", "Ex-", "Bundes", "- Chef"]),
)


@settings(deadline=None)
@given(WORDS, st.dates(min_value=date(2000, 1, 1), max_value=date(2030, 1, 1)))
def test_whatever_is_asked_gets_known_entities_or_nothing(text: str, on: date) -> None:
    knowledge = open_knowledge()
    for candidate in knowledge.candidates(text, on=on):
        assert knowledge.entity(candidate.entity) is not None
        assert 0 < candidate.weight <= 1
        assert candidate.needs in ("", "actor")
    for person in knowledge.persons_like(text, on=on):
        assert person.kind == "person"
    role = knowledge.role(text)
    assert role is None or role.key
    knowledge.jurisdiction(text)
    knowledge.group(text)
    knowledge.outlet_of(name=text, domain=text)
    knowledge.agency_of(text)


@given(st.text(max_size=40))
def test_a_slug_is_plain(text: str) -> None:
    assert all(letter in "abcdefghijklmnopqrstuvwxyz0123456789-" for letter in slug(text))
    assert slug(slug(text)) == slug(text)


def test_candidates_come_strongest_first() -> None:
    knowledge = open_knowledge()
    for text in ("Moskau", "Karlsruhe", "Bush", "Müller"):
        weights = [candidate.weight for candidate in knowledge.candidates(text)]
        assert weights == sorted(weights, reverse=True)
        assert len(weights) > 1
