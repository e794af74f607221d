"""Rows of features and their products."""

import numpy as np
import pytest

from lagebild.compare import collection
from lagebild.compare.collection import _Rows
from lagebild.compare.postings import post_features

FEATURES = ([1, 2, 3, 5, 8], [2, 3, 5], [1, 8, 9], [4, 9])


@pytest.mark.parametrize("slots", [1, 2, 3, 1 << 16])
def test_products_of_rows_do_not_depend_on_the_size_of_the_table(slots, monkeypatch):
    monkeypatch.setattr(collection, "SLOTS", slots)
    rows = _Rows(post_features([np.array(f, np.uint32) for f in FEATURES]))
    weights = [{f: 1.0 + f / 8 for f in features} for features in FEATURES]
    for number, told in enumerate(weights):
        rows.put(number, np.array(list(told.values()), np.float32))
    wanted = [[sum(a[f] * b[f] for f in a.keys() & b.keys()) for b in weights] for a in weights]
    for number in (0, 2, 0):
        others = np.array([n for n in range(len(FEATURES)) if n != number])
        assert rows.multiply(number, others).tolist() == pytest.approx([wanted[number][n] for n in others])
