"""How well words, tags, trees and verb moods of a treebank are found from raw text."""

import csv
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from training.treebank import Sentence, read_treebank

from benchmarks.tally import Line, Tally
from lagebild.languages.german.mood import Finite, find_konjunktiv
from lagebild.languages.german.pack import GermanPack
from lagebild.model.text import Document

TEXT_SENTENCES = 10
"""So many treebank sentences make one raw text: sentence borders have to be found too."""
VERBAL = frozenset({"VERB", "AUX"})
CORE = frozenset({"nsubj", "obj", "iobj", "ccomp", "xcomp", "csubj"})
CORE_PARTS = {
    "subjects": frozenset({"nsubj", "csubj"}),
    "objects": frozenset({"obj", "iobj"}),
    "complements": frozenset({"ccomp", "xcomp"}),
}
BLIND_CHANCE = 0.1
"""What the form table is told when it must decide without the model: it then takes only forms that leave no doubt."""
MOODS = {("Sub", "Pres"): "konj1", ("Sub", "Past"): "konj2", ("Ind", "Pres"): "ind", ("Ind", "Past"): "ind"}
OPEN_MOOD = {"konj2_or_pret": ("ind", "konj2")}
ROWS = {
    "sentences": "Sentences F1",
    "words": "Words F1",
    "upos": "UPOS F1",
    "lemmas": "Lemmas F1",
    "uas": "UAS F1",
    "las": "LAS F1, universal relations",
    "core": f"LAS F1 of {', '.join(sorted(CORE))}",
    **{name: f"LAS F1 of {', '.join(sorted(relations))}" for name, relations in CORE_PARTS.items()},
}

Place = tuple[int, int]
Answers = dict[str, list[object]]
Moods = dict[tuple[int, int], tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its analysis; words of both sides are one when they cover the same characters."""

    place: Place
    upos: str
    lemma: str
    konjunktiv: bool
    corrected: bool
    """The same, with the treebank's mood corrected."""
    head: Place | None
    relation: str


def score_treebank(pack: GermanPack, path: Path, moods: Path | None = None) -> list[Line]:
    """The table of a treebank: F1 over words aligned by their characters; `moods` corrects the treebank's."""
    system: dict[str, Tally] = defaultdict(Tally)
    trivial: dict[str, Tally] = defaultdict(Tally)
    corrected = read_moods(moods) if moods else {}
    for text, words, starts in _lay_out(list(read_treebank(path)), corrected):
        wanted = _list_answers(words) | {"sentences": list(starts)}
        document = pack.parse(text)
        answers = _list_answers(_read_document(document))
        answers["corrected"] = answers["konjunktiv"]
        answers["sentences"] = [sentence.span.start for sentence in document.sentences]
        guesses = _list_answers(_guess(document)) | {"sentences": []}
        for key, gold in wanted.items():
            system[key].add(gold, answers[key])
            trivial[key].add(gold, guesses[key])
    lines = [Line(name, system[key].f1, trivial[key].f1) for key, name in ROWS.items() if key != "sentences"]
    mood, table = system["konjunktiv"], trivial["konjunktiv"]
    right = system["corrected"]
    extra = [
        Line("Konjunktiv, precision, moods corrected", right.precision, note=f"{len(corrected)} moods corrected"),
        Line("Konjunktiv, recall, moods corrected", right.recall, note=f"{right.wanted} verbs"),
    ]
    return [
        Line(ROWS["sentences"], system["sentences"].f1),
        *lines,
        Line("Konjunktiv, precision", mood.precision, table.precision, "trivial: form table without the model"),
        Line("Konjunktiv, recall", mood.recall, table.recall, f"{mood.wanted} verbs"),
        *(extra if corrected else []),
    ]


def read_moods(path: Path) -> Moods:
    """Moods of verbs by sentence and word number, where the treebank's are wrong: found by reading, form beside it."""
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t")
        return {(int(row["sentence"]), int(row["word"])): (row["form"], row["mood"]) for row in rows}


def score_probe(pack: GermanPack, path: Path) -> list[Line]:
    """How many verbs of the hand-made Konjunktiv sentences get their mood and lemma; open forms may be either."""
    moods, lemmas = Tally(), Tally()
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        tokens = list(pack.parse(row["text"]).tokens)
        for verb in row["verbs"]:
            token = next((token for token in tokens if token.text == verb["form"]), None)
            mood = lemma = ""
            if token:
                tokens.remove(token)
                mood, lemma = MOODS.get((token.feats.get("Mood", ""), token.feats.get("Tense", "")), ""), token.lemma
            moods.add([True], [mood in OPEN_MOOD.get(verb["mood"], (verb["mood"],))])
            lemmas.add([True], [lemma in verb["lemma"]])
    note = f"{moods.wanted} verbs"
    return [Line("Moods right", moods.recall, note=note), Line("Lemmas right", lemmas.recall, note=note)]


def _lay_out(sentences: Sequence[Sentence], moods: Moods | None = None) -> Iterator[tuple[str, list[Word], list[int]]]:
    """Raw texts with their words and the places where sentences begin."""
    for first in range(0, len(sentences), TEXT_SENTENCES):
        text, words, starts = "", [], []
        for number, sentence in enumerate(sentences[first : first + TEXT_SENTENCES], first):
            starts.append(len(text) + sentence.nodes[0].start)
            words += _read_sentence(sentence, len(text), number, moods or {})
            text += sentence.text.rstrip() + " "
        yield text, words, starts


def _read_sentence(sentence: Sentence, offset: int, number: int, moods: Moods) -> list[Word]:
    told = [node.upos in VERBAL and node.features.get("Mood") == "Sub" for node in sentence.nodes]
    right = [
        moods[number, place] == (node.form, "Sub") if (number, place) in moods else told[place]
        for place, node in enumerate(sentence.nodes)
    ]
    places = [(node.start + offset, node.end + offset) for node in sentence.nodes]
    return [
        Word(
            place=place,
            upos=node.upos,
            lemma=node.lemma,
            konjunktiv=told[index],
            corrected=right[index],
            head=places[node.head] if node.head >= 0 else None,
            relation=node.relation.partition(":")[0],
        )
        for index, (place, node) in enumerate(zip(places, sentence.nodes, strict=True))
    ]


def _read_document(document: Document) -> list[Word]:
    places = [(token.span.start, token.span.end) for token in document.tokens]
    return [
        Word(
            place=place,
            upos=token.upos,
            lemma=token.lemma,
            konjunktiv=token.upos in VERBAL and token.feats.get("Mood") == "Sub",
            corrected=False,
            head=places[token.head] if token.head >= 0 else None,
            relation=token.deprel.partition(":")[0],
        )
        for place, token in zip(places, document.tokens, strict=True)
    ]


def _guess(document: Document) -> list[Word]:
    """The trivial answer: every word a noun in its base form that belongs to the next word."""
    tokens = document.tokens
    following = [(token.span.start, token.span.end) for token in tokens[1:]]
    return [
        Word(
            place=(token.span.start, token.span.end),
            upos="NOUN",
            lemma=token.text,
            konjunktiv=token.upos in VERBAL and find_konjunktiv(Finite(token.text, BLIND_CHANCE)) is not None,
            corrected=False,
            head=head,
            relation="nsubj",
        )
        for token, head in zip(tokens, [*following, None], strict=False)
    ]


def _list_answers(words: Sequence[Word]) -> Answers:
    """What is compared, by line of the table."""
    return {
        "words": [word.place for word in words],
        "upos": [(word.place, word.upos) for word in words],
        "lemmas": [(word.place, word.lemma) for word in words],
        "uas": [(word.place, word.head) for word in words],
        "las": [(word.place, word.head, word.relation) for word in words],
        "core": [(word.place, word.head, word.relation) for word in words if word.relation in CORE],
        **{
            name: [(word.place, word.head, word.relation) for word in words if word.relation in relations]
            for name, relations in CORE_PARTS.items()
        },
        "konjunktiv": [word.place for word in words if word.konjunktiv],
        "corrected": [word.place for word in words if word.corrected],
    }
