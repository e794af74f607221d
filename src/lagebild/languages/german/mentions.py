"""The words of a German text that may stand for a person, country, body, place or group."""

from collections.abc import Iterator
from dataclasses import replace

from lagebild.knowledge.lookup import Knowledge, open_knowledge
from lagebild.languages.german.dictionary import is_known
from lagebild.languages.german.mention_appositions import tie_appositions
from lagebild.languages.german.mention_bodies import find_own_houses, level_bodies
from lagebild.languages.german.mention_compounds import name_by_first_part
from lagebild.languages.german.mention_crowds import find_crowds, find_some_members
from lagebild.languages.german.mention_frames import FrameMaker
from lagebild.languages.german.mention_lands import find_lands
from lagebild.languages.german.mention_last_words import find_last_words
from lagebild.languages.german.mention_marks import NameMark, list_covered
from lagebild.languages.german.mention_names import find_names
from lagebild.languages.german.mention_nobody import QUOTES
from lagebild.languages.german.mention_outlets import find_joined_outlets
from lagebild.languages.german.mention_pairs import count_holders, find_pairs, tie_counted
from lagebild.languages.german.mention_phrase import Phrase
from lagebild.languages.german.mention_phrases import PhraseReader
from lagebild.languages.german.mention_predicates import mark_predicates, tie_joined_roles, tie_predicates
from lagebild.languages.german.mention_pronouns import find_pronouns
from lagebild.languages.german.mention_slashes import cut_at_slashes
from lagebild.languages.german.mention_words import NounSense, noun_sense, word_set
from lagebild.languages.german.quotation_marks import end_with_closing_mark
from lagebild.model.spans import Span
from lagebild.model.text import Document, MentionFrame


def find_mentions(document: Document) -> tuple[MentionFrame, ...]:
    """Names, descriptions, metonyms and pronouns in text order, outer phrases before inner ones."""
    document, knowledge = cut_at_slashes(document), open_knowledge()
    names = [mark for mark in find_names(document, knowledge) if not _is_common_noun(document, mark, knowledge)]
    names = sorted([*names, *find_last_words(document, names, knowledge)], key=lambda mark: mark.first)
    reader = PhraseReader(document, names, knowledge)
    maker = FrameMaker(document, reader, knowledge)
    pairs = list(find_pairs(document, knowledge))
    frames = [
        *pairs,
        *find_pronouns(document),
        *_find_phrases(document, reader, maker, names),
        *_find_parts(document, knowledge),
        *find_joined_outlets(document, knowledge),
        *_find_neighbours(document, names),
        *find_lands(document, names, knowledge),
        *_find_federations(document, names),
        *_find_states(document, knowledge),
        *find_crowds(document),
        *find_some_members(document),
        *find_own_houses(document),
    ]
    skipped = document.skipped
    frames = [frame for frame in frames if not any(frame.span.overlaps(span) for span in skipped)]
    frames = [frame for frame in frames if frame in pairs or not any(_same_noun(frame, pair) for pair in pairs)]
    frames = list(name_by_first_part(list(level_bodies(frames)), knowledge))
    frames = sorted(frames, key=lambda frame: (frame.span.start, -frame.span.end))
    frames = list(mark_predicates(document, tuple(tie_predicates(document, frames))))
    frames = list(tie_appositions(document, tuple(frames)))
    frames = [count_holders(document, frame) for frame in frames]
    frames = list(tie_counted(document, list(tie_joined_roles(document, frames))))
    return tuple(_with_closing_mark(document.text, frame) for frame in frames)


def _with_closing_mark(text: str, frame: MentionFrame) -> MentionFrame:
    """The frame with the mark that closes a quotation in it ("der Chef der „Post“"), and a base spaced as usual."""
    if (base := " ".join(frame.base.replace("--", "-").split())) != frame.base:
        frame = replace(frame, base=base)
    end = end_with_closing_mark(text, frame.span.start, frame.span.end)
    if end == frame.span.end:
        return frame
    mark = text[end - 1]
    held = end_with_closing_mark(f"{frame.base}{mark}", 0, len(frame.base)) > len(frame.base)
    return replace(frame, span=Span(frame.span.start, end), base=f"{frame.base}{mark}" if held else frame.base)


def _same_noun(frame: MentionFrame, pair: MentionFrame) -> bool:
    """Whether the frame reads the noun of a word for two once more."""
    return pair.span.contains(frame.span) or (frame.form == "description" and frame.span.overlaps(pair.span))


def _is_common_noun(document: Document, mark: NameMark, knowledge: Knowledge) -> bool:
    """Whether the model took a common noun ("Verteidigungsministerium") for a name."""
    words = [token.text for token in document.tokens[mark.first : mark.last + 1]]
    if not mark.known and mark.kind == "organisation" and _is_firm_of_place(words, knowledge):
        return True
    if mark.known or not all(word[:1].islower() for word in words[:-1]):
        return False
    if mark.kind == "place" and mark.first == mark.last and _holds_state(words[0], knowledge):
        return True
    if mark.kind in ("place", "organisation") and _tagged_as_noun(document, mark):
        return True
    sense = noun_sense(words[-1])
    before = document.tokens[mark.first - 1].text.lower() if mark.first else ""
    articled = before in word_set("determiners", "definite") | word_set("determiners", "indefinite")
    if mark.kind == "place" and sense is not None and not articled and sense.base != words[-1]:
        return False  # a town that ends like a plural ("Neukirchen")
    if mark.kind != "person":
        return sense is not None and not _only_ends_in(document, mark, sense)
    # surnames such as Richter are nouns too, but go without article
    return sense is not None and (articled or "-" in words[-1] or _is_never_a_name(document, mark, sense))


def _only_ends_in(document: Document, mark: NameMark, sense: NounSense) -> bool:
    """Whether a word that no dictionary has, tagged as a name throughout, ends in a noun for a person by chance."""
    word = document.tokens[mark.last].text
    if sense.kind != "person" or sense.head == sense.base or "-" in word or is_known(word):
        return False
    return mark.first == mark.last and all(t.upos == "PROPN" for t in document.tokens if t.text == word)


def _is_never_a_name(document: Document, mark: NameMark, sense: NounSense) -> bool:
    """Whether a noun, no end of surnames, is tagged as one wherever it stands ("Vizekanzler und Obmann Rehn")."""
    if mark.first != mark.last or sense.head in word_set("persons", "surname_ends"):
        return False
    return all(token.upos == "NOUN" for token in document.tokens if token.text.startswith(sense.base))


def _is_firm_of_place(words: list[str], knowledge: Knowledge) -> bool:
    """Whether an adjective of a town or state stands before a bare noun for firms ("Bonner Unternehmen")."""
    firms = {form for noun in word_set("bodies", "plain_firms") for form in (noun, f"{noun}s")}
    if len(words) != 2 or not words[0][:1].isupper():
        return False
    sense = noun_sense(words[1])
    if sense is not None and sense.head in word_set("persons", "participle"):
        return True  # "Genfer Angestellte", "Grüne Abgeordnete"
    if words[1] not in firms:
        return False
    return words[0].endswith("er") or knowledge.jurisdiction(words[0].lower()) is not None


def _find_phrases(
    document: Document, reader: PhraseReader, maker: FrameMaker, names: list[NameMark]
) -> Iterator[MentionFrame]:
    """Frames of described persons and bodies, then of names that no description goes with."""
    phrases = list(reader.phrases())
    described = {phrase.name.first for phrase in phrases if phrase.name is not None}
    appositions: dict[int, Phrase] = {}
    for mark in names:
        if mark.first not in described and mark.kind == "person":
            found = _apposition(reader, phrases, mark)
            if found is not None:
                appositions[mark.first] = found
    used = {phrase.first for phrase in appositions.values()}
    for phrase in phrases:
        if phrase.first not in used:
            yield from maker.frames_of_phrase(phrase)
    for mark in names:
        if mark.first in described:
            continue
        yield from maker.frames_of_name(mark, appositions.get(mark.first))


def _apposition(reader: PhraseReader, phrases: list[Phrase], mark: NameMark) -> Phrase | None:
    """The description that follows a name between commas ("Jen Psaki, die Sprecherin des Weißen Hauses,")."""
    tokens = reader.tokens
    if mark.last + 2 >= len(tokens) or tokens[mark.last + 1].text != ",":
        return None
    for phrase in phrases:
        begins = phrase.determiner if phrase.determiner is not None else phrase.first
        if min(begins, phrase.first) != mark.last + 2 or phrase.name is not None:
            continue
        end = reader.starts[phrase.last + 1].last if phrase.last + 1 in reader.starts else phrase.last
        while end + 1 < len(tokens) and tokens[end + 1].text in QUOTES:
            end += 1  # "die Chefin der „Post“,"
        closed = end + 1 >= len(tokens) or tokens[end + 1].text in ",.;:)–"
        # without article a noun with an attribute tells what the one before the comma is
        bare = phrase.determiner is None and phrase.first == phrase.head
        attributes = word_set("determiners", "attributive")
        closed = closed or (bare and tokens[end + 1].text in attributes)
        # "Leiterin Vertrieb bei der Auheim AG"
        field = bare and not closed and tokens[end + 1].upos == "NOUN" and end + 2 < len(tokens)
        closed = closed or (field and tokens[end + 2].text in {*attributes, ",", "."})
        is_person = phrase.sense is not None and phrase.sense.kind == "person"
        if closed and is_person and not reader.is_plural(phrase):
            return phrase
    return None


def _tagged_as_noun(document: Document, mark: NameMark) -> bool:
    """Whether a lone word after an article is nowhere in the text tagged as a name ("die Hauptstadt")."""
    if mark.first != mark.last or mark.first == 0:
        return False
    word = document.tokens[mark.first].text
    sites = tuple(site.lower() for site in word_set("places", "sites"))
    named = word.lower().endswith(sites) if mark.kind == "place" else word.isupper()
    if named and not is_known(word):
        return False  # "auf dem Arobiplatz"
    articles = word_set("determiners", "definite") | word_set("determiners", "indefinite")
    before = document.tokens[mark.first - 1].text.lower()
    if before not in articles | word_set("determiners", "fused") | word_set("wording", "per"):
        return False
    return all(token.upos == "NOUN" for token in document.tokens if token.text == word)


def _holds_state(word: str, knowledge: Knowledge) -> bool:
    """Whether a compound begins with the name of a state ("Ukraine-Konflikt")."""
    first, _, rest = word.partition("-")
    if not rest or not first[:1].isupper():
        return False
    known = (c.entity for c in knowledge.candidates(first) if c.how in ("name", "short", "acronym"))
    entity = knowledge.entity(next(known, ""))
    return entity is not None and entity.kind == "country"


def _find_parts(document: Document, knowledge: Knowledge) -> Iterator[MentionFrame]:
    """States named inside compounds ("Ukraine-Konflikt"): no mentions, but remembered for what follows."""
    for token in document.tokens:
        if _holds_state(token.text, knowledge):
            first = token.text.partition("-")[0]
            span = Span(token.span.start, token.span.start + len(first))
            yield MentionFrame(span=span, form="name", kind="country", base=first, part_only=True)


def _find_neighbours(document: Document, names: list[NameMark]) -> Iterator[MentionFrame]:
    """Nouns for the state next to another one, behind a definite article and with no name behind them."""
    definite = word_set("determiners", "definite") | word_set("determiners", "fused")
    starts = {mark.first for mark in names}
    for index, token in enumerate(document.tokens[1:], 1):
        before = document.tokens[index - 1]
        articled = before.text.lower() in definite and before.sentence == token.sentence
        if token.text in word_set("wording", "neighbour") and articled and index + 1 not in starts:
            yield MentionFrame(
                span=token.span, form="description", kind="country", relation="neighbour", base=token.text,
                gender="f" if token.text.endswith("republik") else "m" if "staat" in token.text else "n",
                number="Sing", definite=True, subject=token.deprel.startswith("nsubj"),
            )  # fmt: skip


def _find_federations(document: Document, names: list[NameMark]) -> Iterator[MentionFrame]:
    """A bare "der Bund": whoever rules the state of which the text tells, beside those who rule its parts."""
    covered, tokens = list_covered(names), document.tokens
    articles, nouns = word_set("determiners", "masculine"), word_set("wording", "federation")
    for index, token in enumerate(tokens[1:-1], 1):
        if token.text not in nouns or index in covered:
            continue
        before, after = tokens[index - 1].text.lower(), tokens[index + 1]
        owned = after.text.lower() in word_set("determiners", "owning") or after.upos == "PROPN"
        if before in articles and not owned and tokens[index - 1].sentence == token.sentence:
            yield MentionFrame(
                span=token.span, form="description", kind="organisation", relation="government", base="Bund",
                gender="m", number="Sing", definite=True, subject=token.deprel.startswith("nsubj"),
                rivals=tuple(sorted(word_set("states", "federations"))),
            )  # fmt: skip


def _find_states(document: Document, knowledge: Knowledge) -> Iterator[MentionFrame]:
    """States called so behind a definite article and the adjective of their name ("der französische Staat")."""
    articles, nouns = word_set("determiners", "masculine"), word_set("wording", "state")
    for index, token in enumerate(document.tokens[2:], 2):
        if token.text not in nouns:
            continue
        article, adjective = document.tokens[index - 2], document.tokens[index - 1]
        place = knowledge.jurisdiction(adjective.text) if article.text.lower() in articles else None
        known = knowledge.entity(place) if place and article.sentence == token.sentence else None
        if known is not None and known.kind == "country":
            yield MentionFrame(
                span=Span(adjective.span.start, token.span.end), form="name", kind="country", base=known.name,
                gender="m", number="Sing", definite=True, subject=token.deprel.startswith("nsubj"),
            )  # fmt: skip
