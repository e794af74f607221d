"""Small functions over word vectors."""

import math

import numpy as np
import pytest

from lagebild.languages.german.heads import ROWS_AT_ONCE, Heads, soften
from tests.languages.german.tiny_model import LINKS, RELATIONS, TAGS, WIDTH, make_arrays


@pytest.fixture
def heads() -> Heads:
    arrays = {name: array.astype(np.float32) for name, array in make_arrays().items()}
    labels = {head: tuple(names) for head, names in TAGS.items()} | {"rel": tuple(RELATIONS), "link": tuple(LINKS)}
    return Heads(arrays, labels)


def draw(rows: int) -> np.ndarray:
    return np.random.default_rng(1).normal(size=(rows, WIDTH)).astype(np.float32)


def project(name: str, vector: np.ndarray) -> np.ndarray:
    arrays = make_arrays()
    x = arrays[f"{name}.weight"].astype(np.float64) @ vector + arrays[f"{name}.bias"]
    return np.array([0.5 * value * (1 + math.erf(value / math.sqrt(2))) for value in x])


def test_tag_scores_are_linear_in_the_vector(heads: Heads) -> None:
    words = draw(3)
    arrays = make_arrays()
    scores = heads.score_tags(words)
    expected = words @ arrays["upos.weight"].astype(np.float32).T + arrays["upos.bias"]
    assert set(scores) == set(TAGS)
    np.testing.assert_allclose(scores["upos"], expected, rtol=1e-4, atol=1e-4)


def test_projected_tags_are_those_of_the_heads(heads: Heads) -> None:
    words = draw(3)
    scores = heads.split_tags(heads.project(words, draw(4)[3]).tags)
    np.testing.assert_array_equal(scores["upos"], heads.score_tags(words)["upos"])


@pytest.mark.parametrize("governor", [0, 2])
def test_arc_scores_are_products_of_both_sides_with_the_root_first(heads: Heads, governor: int) -> None:
    words, root = draw(3), draw(4)[3]
    found = heads.project(words, root)
    scores = found.dependents @ found.governors.T
    left = np.append(project("arc.dep", words[2]), 1)
    right = project("arc.head", words[governor - 1] if governor else root)
    assert scores.shape == (3, 4)
    assert scores[2, governor] == pytest.approx(left @ make_arrays()["arc.U"] @ right, abs=1e-3)


@pytest.mark.parametrize(("word", "governor"), [(0, 1), (1, 0), (2, 1)])
def test_relation_scores_belong_to_the_governor_of_the_word(heads: Heads, word: int, governor: int) -> None:
    words, root = draw(3), draw(4)[3]
    found = heads.project(words, root)
    scores = heads.score_relations(found.related_dependents, found.related_governors[:2], np.array([1, 0, 1]))
    above = words[0] if governor else root
    left, right = np.append(project("rel.dep", words[word]), 1), np.append(project("rel.head", above), 1)
    assert scores.shape == (3, len(RELATIONS))
    assert scores[word, 1] == pytest.approx(left @ make_arrays()["rel.U"][1] @ right, abs=1e-3)


def test_many_rows_are_projected_as_few_are(heads: Heads) -> None:
    words = draw(3 * ROWS_AT_ONCE + 1)
    found = heads.project(words, words[0])
    alone = heads.project(words[-1:], words[0])
    np.testing.assert_allclose(found.dependents[-1], alone.dependents[0], rtol=1e-4, atol=1e-4)


def test_link_scores_go_from_anchor_to_target(heads: Heads) -> None:
    anchors, targets = draw(2), draw(5)[2:]
    scores = heads.score_links(anchors, targets)
    left, right = np.append(project("link.dep", anchors[1]), 1), np.append(project("link.head", targets[2]), 1)
    assert scores.shape == (2, 3, len(LINKS))
    assert scores[1, 2, 4] == pytest.approx(left @ make_arrays()["link.U"][4] @ right, abs=1e-3)


def test_softened_scores_sum_to_one() -> None:
    np.testing.assert_allclose(soften(np.array([[1000.0, 1000.0], [-5.0, 3.0]], dtype=np.float32)).sum(axis=1), 1)
