"""Judged utterances found again in an export."""

from benchmarks.claims import Pair, Statements, judge, list_alike, list_joined


def make_statement(number, article, start, end, *, act="assert", speaker="ada"):
    return {
        "id": f"{article}:s{number}",
        "article": article,
        "content": [{"start": start, "end": end}],
        "act": act,
        "speakers": [speaker],
    }


EXPORT = {
    "articles": [
        {"id": "a1", "source_id": "damm/01", "text": "Der Damm halte, sagte sie. Er breche nie."},
        {"id": "a2", "source_id": "damm/02", "text": "Sie sagte, der Damm sei fest."},
    ],
    "statements": [make_statement(1, "a1", 0, 14), make_statement(2, "a1", 27, 41), make_statement(1, "a2", 11, 28)],
    "stories": [{"id": "y1", "articles": ["a1", "a2"]}],
    "claims": [{"statements": ["a1:s1", "a1:s2", "a2:s1"], "possible": ["a1:s2"]}],
}
SAME, OTHER = Pair(("a1:s1", "a2:s1")), Pair(("a1:s2", "a2:s1"))


def test_a_statement_is_found_by_words_that_it_shares():
    statements = Statements(EXPORT)
    assert statements.find("damm/01", "Der Damm halte") == "a1:s1"
    assert statements.find("damm/01", "sagte sie") is None
    assert statements.find("damm/02", "der Deich") is None


def test_pairs_in_doubt_are_neither_right_nor_wrong():
    groups = [
        (True, [("damm/01", "Der Damm halte"), ("damm/02", "der Damm sei fest")]),
        (False, [("damm/01", "Er breche nie"), ("damm/02", "der Damm sei fest")]),
    ]
    assert judge(Statements(EXPORT), groups) == ({SAME}, {OTHER})


def test_possible_statements_count_only_on_request():
    assert list_joined(EXPORT, possible=False) == {SAME}
    assert list_joined(EXPORT, possible=True) == {SAME, OTHER}


def test_baseline_joins_what_one_speaker_says_with_one_act():
    assert list_alike(EXPORT) == {SAME, OTHER}
