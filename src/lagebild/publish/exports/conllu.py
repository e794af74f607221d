"""Tokens, tags and dependencies of all articles as CoNLL-U, one document per article."""

from collections.abc import Iterator
from itertools import groupby

from lagebild.languages import load_pack
from lagebild.languages.german.conllu import to_conllu
from lagebild.model.facts import Analysis
from lagebild.publish.case import Case

BATCH = 16
"""Articles analysed at a time."""


def write_conllu(case: Case) -> Iterator[str]:
    """The articles in order of publication; they are analysed anew, since the record keeps facts and no tokens."""
    for language, group in groupby(case.by_article.values(), key=lambda analysis: analysis.article.language):
        analyses = list(group)
        pack = load_pack(language)
        for start in range(0, len(analyses), BATCH):
            batch = analyses[start : start + BATCH]
            documents = pack.parse_many([a.article.text for a in batch], [a.article.parts for a in batch])
            for analysis, document in zip(batch, documents, strict=True):
                yield _head(analysis) + to_conllu(document)


def _head(analysis: Analysis) -> str:
    return f"# newdoc id = {analysis.article.id}\n"
