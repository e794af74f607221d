"""In which year a date lies that names none."""

import pytest

from tests.languages.german.test_times import tell


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Die Sperre endet am 13. Mai 2027. Das hatte er am 21. Mai beschlossen.", "2021"),
        ("Das Lager brannte am 13. Mai 2017. Das hatte er am 21. Mai beschlossen.", "2017"),
    ],
)
def test_what_was_done_lies_in_no_year_to_come_that_was_told(text: str, year: str) -> None:
    assert (tell(text)[-1][2] or "").startswith(f"{year}-05-21")
