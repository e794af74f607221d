"""The table of German verb forms: verbs seen in open texts, conjugated by rule.

    python -m training.verb_forms --treebank UD.conllu.xz ... --quotes WIKINEWS.jsonl.xz ... --names GERMEVAL.tsv.xz \
        --speeches SPKATT.jsonl.xz --stories FOLDER --corrections training/verb_corrections.toml --out verb_forms.tsv.xz
"""

import argparse
import lzma
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import ablaut
import simplemma

from training.annotation import read_texts
from training.names import read_germeval
from training.speeches import read_speeches
from training.treebank import read_treebank

COLUMNS = ("infinitive", "pres_1sg", "pres_3sg", "pres_3pl", "pret_3sg", "pret_3pl")
COLUMNS += ("k1_3sg", "k1_3pl", "k2_3sg", "k2_3pl", "participle")
PAST_PLURAL, PARTICIPLE = COLUMNS.index("pret_3pl"), COLUMNS.index("participle")
VERBAL = frozenset({"VERB", "AUX"})
_ADJECTIVE = re.compile(r".*(?:isch|ig|lich|bar|sam|haft|los|voll|nd|st|ht|rt|lt)en")
"""What the lemmatiser leaves as it stands and ends so is an inflected adjective or participle."""
_WORD = re.compile(r"(?<![\w-])[a-zäöüß]{2,}(?![\w-])")
_INFINITIVE = re.compile(r"[a-zäöüß]{2,}(?:en|eln|ern|un|ein)")


def read_running_texts(
    quotes: Iterable[Path], stories: Path | None, names: Iterable[Path], speeches: Iterable[Path]
) -> Iterator[str]:
    """Texts whose licences allow a list of words to be made from them."""
    for path in speeches:
        yield from (speech.text for speech in read_speeches(path))
    for path in quotes:
        yield from read_texts(path).values()
    for path in sorted(stories.glob("*/[0-9][0-9].txt")) if stories else ():
        yield path.read_text(encoding="utf-8")
    for path in names:
        yield from (named.text for named in read_germeval(path))


def collect_annotated(treebanks: Iterable[Path]) -> tuple[set[str], set[str]]:
    """Infinitives of the verbs in treebanks: those seen more than once, and the known ones among the others."""
    nodes = (node for path in treebanks for sentence in read_treebank(path) for node in sentence.nodes)
    lemmas = Counter(node.lemma for node in nodes if node.upos in VERBAL and _INFINITIVE.fullmatch(node.lemma))
    sure = {lemma for lemma, count in lemmas.items() if count > 1}
    return sure, {lemma for lemma in set(lemmas) - sure if simplemma.is_known(lemma, lang="de")}


def collect_infinitives(texts: Iterable[str]) -> set[str]:
    """Infinitives of the verbs in running text, by lemma."""
    found = set()
    forms = Counter(word for text in texts for word in _WORD.findall(text))
    by_lemma: dict[str, set[str]] = {}
    for form in forms:
        by_lemma.setdefault(simplemma.lemmatize(form, lang="de"), set()).add(form)
    for lemma, seen in by_lemma.items():
        unknown = seen == {lemma} and _ADJECTIVE.fullmatch(lemma)
        if _INFINITIVE.fullmatch(lemma) and not unknown and simplemma.lemmatize(lemma, lang="de") == lemma:
            found.add(lemma)
    return found


def conjugate(infinitive: str) -> tuple[str, Any] | None:
    """The verb without its separable prefix and its forms, or None for what cannot be a verb."""
    try:
        forms = ablaut.conjugate(infinitive)
    except ValueError:
        return None
    _, _, prefix = forms.present[2].partition(" ")
    return conjugate(infinitive.removeprefix(prefix)) if prefix else (infinitive, forms)


def list_forms(infinitive: str, forms: Any) -> tuple[str, ...]:
    """One row of the table."""
    pairs = ((row[2], row[5]) for row in (forms.preterite, forms.konjunktiv1, forms.konjunktiv2))
    present = forms.present
    return (infinitive, present[0], present[2], present[5], *chain.from_iterable(pairs), forms.past_participle)


def make_table(sure: set[str], likely: set[str], corrections: dict[str, dict[str, str]]) -> list[tuple[str, ...]]:
    """Rows of all verbs in alphabetical order; a likely one that is a form of another verb is left out."""
    certain = {verb[0] for verb in map(conjugate, sure) if verb} | set(corrections)
    verbs = {verb[0]: list_forms(*verb) for verb in map(conjugate, certain | likely) if verb}
    # a participle or past plural that the lemmatiser left as it stands looks like an infinitive
    taken = {row[place] for row in verbs.values() for place in (PAST_PLURAL, PARTICIPLE) if row[place] != row[0]}
    rows = {infinitive: row for infinitive, row in verbs.items() if infinitive not in taken or infinitive in certain}
    for infinitive, forms in corrections.items():
        row = dict(zip(COLUMNS, rows[infinitive], strict=True)) | forms
        rows[infinitive] = tuple(row[column] for column in COLUMNS)
    return [rows[infinitive] for infinitive in sorted(rows)]


def _is_known(infinitive: str) -> bool:
    return bool(simplemma.is_known(infinitive, lang="de")) and simplemma.lemmatize(infinitive, lang="de") == infinitive


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--treebank", type=Path, nargs="*", default=[])
    parser.add_argument("--quotes", type=Path, nargs="*", default=[])
    parser.add_argument("--names", type=Path, nargs="*", default=[])
    parser.add_argument("--speeches", type=Path, nargs="*", default=[])
    parser.add_argument("--stories", type=Path)
    parser.add_argument("--corrections", type=Path, required=True, help="TOML: forms that the rules get wrong")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    corrections = tomllib.loads(options.corrections.read_text(encoding="utf-8"))
    texts = read_running_texts(options.quotes, options.stories, options.names, options.speeches)
    sure, rare = collect_annotated(options.treebank)
    rows = make_table(sure, rare | set(filter(_is_known, collect_infinitives(texts))), corrections)
    lines = ["\t".join(COLUMNS), *("\t".join(row) for row in rows)]
    # the same rows must give the same bytes, so no time stamp and a fixed preset
    options.out.write_bytes(lzma.compress(("\n".join(lines) + "\n").encode(), preset=9))
    print(f"{len(rows)} verbs, {options.out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
