"""Names side by side that the model takes for one."""

from tests.languages.german.test_mentions import mentions_of


def test_party_behind_the_genitive_of_whose_it_is_stands_alone() -> None:
    frames = mentions_of("Verlierer ist Angela Merkels CDU gewesen.", Angela_Merkels_CDU="PER")
    assert (frames["Angela Merkels"].base, frames["CDU"].base) == ("Angela Merkel", "CDU")
