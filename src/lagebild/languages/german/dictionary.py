"""The dictionary of German word forms: a file in the cache folder that opens at once and is read where it is asked."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache, lru_cache
from pathlib import Path
from unicodedata import normalize

import simplemma
from simplemma.strategies import DefaultDictionaryFactory, DefaultStrategy, DictionaryLookupStrategy

from lagebild.knowledge.cached import find_cached, write_database

LANGUAGE = "de"
KEPT = 65536
"""Words of which the answer is remembered."""


class StoredForms(Mapping[str, str]):
    """Forms and lemmas in a file: unpacking a million of them takes each process a second and 200 MB."""

    def __init__(self, file: Path) -> None:
        uri = f"{file.resolve().as_uri()}?mode=ro&immutable=1"
        self._connection = sqlite3.connect(uri, uri=True, check_same_thread=False)

    def __getitem__(self, form: str) -> str:
        row = self._connection.execute("select lemma from form where form = ?", (form,)).fetchone()
        if row is None:
            raise KeyError(form)
        return str(row[0])

    def get(self, form: str, default: str | None = None) -> str | None:  # type: ignore[override]
        """The lemma, without the detour over an error that the mapping takes."""
        row = self._connection.execute("select lemma from form where form = ?", (form,)).fetchone()
        return default if row is None else str(row[0])

    def __iter__(self) -> Iterator[str]:
        return (form for (form,) in self._connection.execute("select form from form"))

    def __len__(self) -> int:
        return int(self._connection.execute("select count(*) from form").fetchone()[0])


class FormsFactory:
    """Gives the dictionary to the strategies of simplemma."""

    def get_dictionary(self, lang: str) -> Mapping[str, str]:
        """The forms of German, from the file where there is one."""
        return open_forms() if lang == LANGUAGE else DefaultDictionaryFactory().get_dictionary(lang)


@cache
def open_forms(file: Path | None = None) -> Mapping[str, str]:
    """Forms and lemmas; kept in memory where the cache folder cannot be written."""
    file = file or cached_file()
    if not file.is_file():
        # a read-only home is no error
        with suppress(OSError, sqlite3.Error):
            write_database(file, _fill)
    return StoredForms(file) if file.is_file() else DefaultDictionaryFactory().get_dictionary(LANGUAGE)


def cached_file() -> Path:
    """Where the dictionary of this version of simplemma lies."""
    return find_cached(f"forms-{LANGUAGE}-{simplemma.__version__}")


def _fill(connection: sqlite3.Connection) -> None:
    connection.execute("create table form(form text primary key, lemma text not null) without rowid")
    forms = DefaultDictionaryFactory().get_dictionary(LANGUAGE)
    connection.executemany("insert into form values (?, ?)", ((form, forms[form]) for form in sorted(forms)))


@cache
def _lookup() -> DictionaryLookupStrategy:
    return DictionaryLookupStrategy(FormsFactory())


@cache
def _lemmatizer() -> simplemma.Lemmatizer:
    strategy = DefaultStrategy(dictionary_factory=FormsFactory())
    return simplemma.Lemmatizer(cache_max_size=0, lemmatization_strategy=strategy)


@lru_cache(KEPT)
def is_known(form: str) -> bool:
    """Whether the dictionary has the form, as written or with its first letter in the other case."""
    return _lookup().get_lemma(normalize("NFC", form), LANGUAGE) is not None


@lru_cache(KEPT)
def is_small_word(word: str) -> bool:
    """Whether the dictionary has a capitalised word in lower case alone ("Bloß")."""
    forms, form = open_forms(), normalize("NFC", word)
    return forms.get(form) is None and forms.get(form.lower()) is not None


@lru_cache(KEPT)
def find_table_lemma(form: str) -> str:
    """The lemma that the dictionary and its rules give; the form itself where they know none."""
    return str(_lemmatizer().lemmatize(form, LANGUAGE))
