"""Labels of every source put on the words that the tokenizer makes."""

from collections.abc import Iterable, Sequence

from lagebild.languages.german.morphology import FEATURES
from lagebild.languages.german.tokens import Span, split_sentences, tokenize
from training.annotation import AnnotatedArticle, Record
from training.corrected import CorrectedTree
from training.judged import Judged
from training.labels import PARTICIPANTS, ROLES, Labels, simplify_relation
from training.lemmas import make_script
from training.names import NamedSpan, NamedText
from training.passages import IGNORE, ROOT, SOFT, Link, Passage, cover
from training.speeches import Speech
from training.treebank import Sentence

TOLD = {"status": "status", "kind": "type"}
"""Heads that are asked at triggers, and what an annotation calls the answer."""


class Labeller:
    """Puts the labels of each kind of source on words."""

    def __init__(self, labels: Labels) -> None:
        self.places = {head: {label: i for i, label in enumerate(names)} for head, names in labels.tags.items()}
        self.relations = {label: i for i, label in enumerate(labels.relations)}
        self.links = {label: i for i, label in enumerate(labels.links)}

    def label_sentence(self, sentence: Sentence, *, sparse_features: bool = False) -> Passage:
        """Syntax of a treebank sentence; with sparse features, an absent verb form or tense means nothing."""
        nodes = sentence.nodes
        tags = {"upos": [self.places["upos"].get(node.upos, IGNORE) for node in nodes]}
        for head, feature in FEATURES.items():
            absent = IGNORE if sparse_features and head in ("verbform", "tense") else 0
            places = self.places[head]
            tags[head] = [
                places.get(node.features.get(feature, "_"), IGNORE)
                if feature in node.features or node.upos not in ("VERB", "AUX")
                else absent
                for node in nodes
            ]
            if sparse_features and head == "verbform":
                fin = places["Fin"]
                tags[head] = [
                    fin if "Mood" in node.features else tag for node, tag in zip(nodes, tags[head], strict=True)
                ]
        scripts = [make_script(node.form, node.lemma) if node.lemma != "_" else "" for node in nodes]
        tags["lemma"] = [self.places["lemma"].get(script, IGNORE) for script in scripts]
        return Passage(
            sentence.text.rstrip(),
            [(node.start, node.end) for node in nodes],
            [(0, len(nodes))],
            tags,
            [node.head if node.head >= 0 else ROOT for node in nodes],
            [self.relations.get(simplify_relation(node.relation), IGNORE) for node in nodes],
        )

    def label_tree(self, tree: CorrectedTree) -> Passage:
        """Tags and tree of a corrected sentence; raises ValueError if the tokenizer makes other words."""
        words = tokenize(tree.text)
        if len(words) != len(tree.heads):
            raise ValueError(f"{len(tree.heads)} words in the tree, {len(words)} in {tree.text!r}")
        tags = {"upos": [self.places["upos"][tag] for tag in tree.upos]}
        relations = [self.relations.get(simplify_relation(relation), IGNORE) for relation in tree.relations]
        return Passage(tree.text, words, [(0, len(words))], tags, list(tree.heads), relations)

    def label_names(self, named: NamedText) -> Passage:
        """Names of a text; where the source marks only some kinds, unmarked words stay open for the others."""
        words = tokenize(named.text)
        blank = 0 if named.complete else SOFT
        tags = {"names": self._mark_names(words, named.outer, blank)}
        if named.complete:
            tags["names_inner"] = self._mark_names(words, named.inner, 0)
        else:
            tags["names_inner"] = [IGNORE] * len(words)
        return Passage(named.text, words, split_sentences(named.text, words), tags)

    def _mark_names(self, words: list[Span], names: Iterable[NamedSpan], blank: int) -> list[int]:
        tags = [blank] * len(words)
        for name in names:
            place = cover(words, (name.start, name.end))
            if place and name.kind is None:
                tags[slice(*place)] = [IGNORE] * (place[1] - place[0])
            elif place:
                self._mark(tags, "names", place, name.kind)
        return tags

    def _mark(self, tags: list[int], head: str, place: Span, kind: str | None) -> bool:
        """Write B- and I- labels unless words of the range are taken; tells whether it did."""
        first, last = place
        if any(tag > 0 for tag in tags[first:last]):
            return False
        suffix = f"-{kind}" if kind else ""
        tags[first:last] = [self.places[head]["I" + suffix]] * (last - first)
        tags[first] = self.places[head]["B" + suffix]
        return True

    def label_speech(self, speech: Speech) -> Passage:
        """Speech events of a parliament speech; which form a message has is left open."""
        words = tokenize(speech.text)
        tags = {head: [0] * len(words) for head in ("content", "speaker", "cue", "addressee")}
        for event in speech.events:
            for role, spans in event.parts.items():
                for place in filter(None, (cover(words, span) for span in spans)):
                    if role == "content":
                        tags[role][slice(*place)] = [SOFT] * (place[1] - place[0])
                    else:
                        self._mark(tags[role], role, place, None)
        return Passage(speech.text, words, split_sentences(speech.text, words), tags)

    def label_article(self, article: AnnotatedArticle) -> Passage:
        """Statements, times and events of an annotated article."""
        words = tokenize(article.text)
        heads = ("content", "content_inner", *ROLES, "time", "event", "participant", "figure")
        passage = Passage(
            article.text, words, split_sentences(article.text, words), {h: [0] * len(words) for h in heads}
        )
        for head in ("act", "status", "kind"):
            passage.tags[head] = [IGNORE] * len(words)
        self._mark_statements(passage, article.record["statements"])
        for time in article.record["times"]:
            for place in _cover_all(words, time["span"]):
                self._mark(passage.tags["time"], "time", place, time["type"])
        self._mark_events(passage, article.record["events"])
        passage.anchors.sort()
        return passage

    def label_judged(self, judged: Judged) -> Passage:
        """Acts at the words of contents, types and statuses at triggers; all other words say nothing."""
        words = tokenize(judged.text)
        tags = {head: [IGNORE] * len(words) for head in ("act", "status", "kind")}
        passage = Passage(judged.text, words, split_sentences(judged.text, words), tags)
        for statement in judged.record["statements"]:
            for first, last in _cover_all(words, statement["content"]):
                tags["act"][first:last] = [self.places["act"][statement["act"]]] * (last - first)
        for event in judged.record["events"]:
            for first, _ in _cover_all(words, event["trigger"])[:1]:
                self._tell(passage, first, event)
        return passage

    def _mark_statements(self, passage: Passage, statements: list[Record]) -> None:
        outermost_first = sorted(statements, key=lambda s: -sum(x["end"] - x["start"] for x in s["content"]))
        anchors: set[int] = set()
        for statement in outermost_first:
            parts = _cover_all(passage.words, statement["content"])
            if not parts:
                continue
            nested = any(any(tag > 0 for tag in passage.tags["content"][first:last]) for first, last in parts)
            head = "content_inner" if nested else "content"
            # a third level is so rare that its words are left out
            marked = [self._mark(passage.tags[head], head, place, statement["form"]) for place in parts]
            if not all(marked):
                continue
            anchor = parts[0][0]
            passage.anchors.append(anchor)
            for word in (word for first, last in parts for word in range(first, last) if word not in anchors):
                passage.tags["act"][word] = self.places["act"][statement["act"]]
            anchors.add(anchor)
            passage.links.extend(Link(anchor, first, self.links["content"]) for first, _ in parts[1:])
            for role in ROLES:
                for place in _cover_all(passage.words, statement[role]):
                    self._mark(passage.tags[role], role, place, None)
                    passage.links.append(Link(anchor, place[0], self.links[role]))

    def _tell(self, passage: Passage, trigger: int, event: Record) -> None:
        """Type and status at the first word of a trigger; a model that ships may lack one of their heads."""
        for head in TOLD.keys() & self.places.keys():
            passage.tags[head][trigger] = self.places[head][event[TOLD[head]]]

    def _mark_events(self, passage: Passage, events: list[Record]) -> None:
        for event in events:
            parts = _cover_all(passage.words, event["trigger"])
            if not parts or not self._mark(passage.tags["event"], "event", parts[0], event["type"]):
                continue
            anchor = parts[0][0]
            for first, last in parts[1:]:
                passage.tags["event"][first:last] = [IGNORE] * (last - first)
            passage.anchors.append(anchor)
            self._tell(passage, anchor, event)
            for role in PARTICIPANTS:
                for place in _cover_all(passage.words, event[role]):
                    self._mark(passage.tags["participant"], "participant", place, None)
                    passage.links.append(Link(anchor, place[0], self.links[role]))
            for place in _cover_all(passage.words, event["time"]):
                passage.links.append(Link(anchor, _open_time(passage, place), self.links["time"]))
            for figure in event["figures"]:
                for place in _cover_all(passage.words, figure["span"]):
                    self._mark(passage.tags["figure"], "figure", place, figure["what"] or "other")
                    passage.links.append(Link(anchor, place[0], self.links["figure"]))


def _cover_all(words: list[Span], spans: Sequence[dict[str, int]]) -> list[Span]:
    places = (cover(words, (span["start"], span["end"])) for span in spans)
    return [place for place in places if place]


def _open_time(passage: Passage, place: Span) -> int:
    """The first word of the time expression that shares words with the range."""
    tags = passage.tags["time"]
    for word in range(*place):
        while tags[word] > 0 and tags[word] % 2 == 0:
            word -= 1
        if tags[word] > 0:
            return word
    return place[0]
