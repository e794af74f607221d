"""The dictionary of word forms."""

import pytest

from lagebild.languages.german import dictionary
from lagebild.languages.german.dictionary import StoredForms, find_table_lemma, is_known, open_forms


@pytest.fixture(autouse=True)
def _forget():
    open_forms.cache_clear()
    yield
    open_forms.cache_clear()


def test_forms_are_known_in_either_case():
    assert is_known("Häuser")
    assert is_known("letztere")
    assert is_known("Letztere")
    assert not is_known("Brandorfstedt")


def test_a_form_has_the_lemma_of_the_table_and_else_that_of_its_rules():
    assert find_table_lemma("Häuser") == "Haus"
    assert find_table_lemma("ging") == "gehen"


def test_the_file_is_written_once_and_says_the_same_as_what_is_in_memory(tmp_path, monkeypatch):
    small = {"ging": "gehen", "Häuser": "Haus"}

    class Small:
        def get_dictionary(self, lang):
            return small

    monkeypatch.setattr(dictionary, "DefaultDictionaryFactory", Small)
    forms = open_forms(tmp_path / "cache" / "forms.sqlite")
    assert isinstance(forms, StoredForms)
    assert dict(forms) == small
    assert forms.get("Haus") is None
    assert "ging" in forms
    with pytest.raises(KeyError):
        forms["Haus"]
    assert [p.name for p in (tmp_path / "cache").iterdir()] == ["forms.sqlite"]


def test_without_a_cache_folder_that_can_be_written_the_dictionary_is_kept_in_memory(tmp_path):
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    assert open_forms(tmp_path / "file" / "forms.sqlite")["ging"] == "gehen"
