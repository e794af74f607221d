"""The contract of a language pack, held by the German one."""

from pathlib import Path

import pytest

from lagebild.errors import SetupError
from lagebild.languages import load_pack
from lagebild.languages.german.pack import GermanPack
from lagebild.model.article import DateRange
from lagebild.model.text import Document
from tests.languages.german.tiny_model import write_model

SENTENCES = ["Biden sprach mit Putin.", "Putin telefonierte mit Biden.", "Es regnet."]


def test_the_pack_of_german_is_german() -> None:
    assert load_pack("de").code == "de"


def test_an_unknown_language_is_refused_with_the_known_ones() -> None:
    with pytest.raises(SetupError, match="available: de"):
        load_pack("xx")


def test_empty_text_gives_an_empty_document(tiny_pack: GermanPack) -> None:
    assert tiny_pack.parse("") == Document("", "de")


def test_nothing_is_found_in_an_empty_document(tiny_pack: GermanPack) -> None:
    document = tiny_pack.parse("")
    assert tiny_pack.find_times(document, DateRange()) == ()
    assert tiny_pack.narrow_publication(document, DateRange()) == DateRange()
    assert tiny_pack.find_mentions(document) == ()
    assert tiny_pack.find_speech(document) == ()
    assert tiny_pack.find_events(document) == ()


def test_sentence_vectors_have_length_one_and_do_not_depend_on_their_neighbours(tiny_pack: GermanPack) -> None:
    vectors = tiny_pack.sentence_vectors(SENTENCES)
    assert all(sum(x * x for x in vector) == pytest.approx(1, abs=1e-5) for vector in vectors)
    assert vectors[1] == tiny_pack.sentence_vectors([SENTENCES[1]])[0]


def test_the_version_changes_with_the_model(tiny_pack: GermanPack, tmp_path: Path) -> None:
    other = GermanPack(write_model(tmp_path, seed=8))
    assert other.version != tiny_pack.version
    assert tiny_pack.version == tiny_pack.version.strip() != ""


def test_a_damaged_model_stops_the_run(tmp_path: Path) -> None:
    (write_model(tmp_path) / "heads.npz").write_bytes(b"torn")
    with pytest.raises(SetupError, match=r"heads\.npz is damaged"):
        GermanPack(tmp_path).parse("Putin kam.")
