"""A text after language analysis: tokens, sentences, names and the frames of speech and events found in it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from lagebild.model.figures import FigureSpan
from lagebild.model.room import WithRoom
from lagebild.model.spans import Span


@dataclass(frozen=True, slots=True)
class Token:
    """One word or punctuation mark with its tags (Universal Dependencies)."""

    span: Span
    text: str
    lemma: str = ""
    upos: str = "X"
    feats: Mapping[str, str] = field(default_factory=dict)
    """UD features, such as Mood=Sub, Tense=Past, VerbForm=Fin, Number, Case, Person, Gender."""
    head: int = -1
    """Index of the governor in `Document.tokens`; -1 for the root of a sentence."""
    deprel: str = "dep"
    sentence: int = 0
    """Index of the sentence in `Document.sentences`."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A run of tokens."""

    span: Span
    first: int
    last: int
    """Indices of its first token and of the one after its last."""


@dataclass(frozen=True, slots=True)
class Name:
    """A named entity as the model marks it, GermEval scheme: PER LOC ORG OTH, also with -deriv and -part."""

    span: Span
    label: str
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class SpeechFrame:
    """One content that the text attributes to somebody, still as spans (who it is comes later)."""

    content: tuple[Span, ...]
    form: str
    """direct | indirect | free_indirect | mixed | reported."""
    act: str = "assert"
    cue: tuple[Span, ...] = ()
    speaker: tuple[Span, ...] = ()
    """Words that name the speaker; several spans are several speakers or a discontinuous phrase."""
    addressee: tuple[Span, ...] = ()
    via: tuple[Span, ...] = ()
    """Words that name who passed it on, nearest source last."""
    led_by: tuple[Span, ...] = ()
    """The cue of whoever passed on that the act was performed: it is the cue where he only tells of himself."""
    condition: tuple[Span, ...] = ()
    consequence: tuple[Span, ...] = ()
    hedges: tuple[Span, ...] = ()
    contrast: tuple[Span, ...] = ()
    """Words that set it against what somebody else said just before."""
    negative: bool = False
    impersonal: bool = False
    """The text marks a saying but names nobody ("es hiess", "soll")."""
    withheld: bool = False
    """Whoever refuses here refuses to say anything."""
    outcome: str = ""
    """withdrawn | kept | broken | extended: what became of what is demanded or the like; recalled: said earlier."""
    named: str = ""
    """The act that the words only call by its name ("turns down the ultimatum") or defy."""
    score: float = 1.0
    rule: str = ""
    acts: tuple[tuple[str, float], ...] = ()
    """Acts with their chances by the model, likeliest first; `rule` says which rule or head proposed the frame."""


@dataclass(frozen=True, slots=True)
class EventFrame:
    """One happening that the text names, still as spans."""

    trigger: tuple[Span, ...]
    type: str
    status: str = "occurred"
    by: tuple[Span, ...] = ()
    against: tuple[Span, ...] = ()
    parties: tuple[Span, ...] = ()
    time: tuple[Span, ...] = ()
    place: tuple[Span, ...] = ()
    object: tuple[Span, ...] = ()
    channel: str | None = None
    """phone | video | in_person | letter."""
    figures: tuple[FigureSpan, ...] = ()
    score: float = 1.0
    rule: str = ""
    chances: tuple[tuple[str, float], ...] = ()
    """Types that the model thinks possible, with their probabilities."""
    minor: bool = False
    """It is no main event, and kept for what it may tell of one."""
    time_apart: tuple[Span, ...] = ()
    """Times of its sentence that do not say when it is: of the last one of its kind, of a comparison, of a penalty."""
    wordings: tuple[tuple[Span, str], ...] = ()
    """Participants in base form, for those whom no mention covers."""
    things: tuple[Span, ...] = ()
    """Participants that can only be done something to: neither people nor bodies."""
    initiator: tuple[Span, ...] = ()
    """Who asked for it or brought it about."""
    elapsed: tuple[Span, ...] = ()
    """How long ago it is told to be ("drei Wochen nach dem Unglück"): other times of the sentence are not its own."""
    remaining: tuple[Span, ...] = ()
    """How long it is told to be till then ("drei Tage vor der Wahl")."""
    until: bool = False
    """The times say when it is over, not when it is."""
    since: Span | None = None
    """The word from which the time of the one before it begins ("the first talk since May")."""
    ends: tuple[Span, ...] = ()
    """Those of its times until which it lasts: by them nothing is to be done."""
    lengths: tuple[Span, ...] = ()
    """Those of its times that its noun tells by an adjective as how long it lasted."""
    stretch: tuple[Span, ...] = ()
    """Its first and last time, where it lasts from the one to the other ("von Mai bis Juli")."""
    known: bool = False
    """The trigger is a noun with a definite article: the happening was spoken of before."""
    attended: bool = False
    """Its sentence tells who takes part in it ("An dem Treffen nahm Kern teil"), which others may do as well."""
    by_troops: bool = False
    """Who does it are troops, which act for their state."""
    by_speaker: bool = False
    aside: bool = False
    """A known happening that is only the circumstance of what is told ("in the talk he made no promise")."""
    family: str = ""
    """What the trigger shares with words of the same stem, be they verbs or nouns."""
    number: int | None = None
    levels: tuple[str, ...] = ()
    """On which levels those who meet are (rulers, ministers, envoys), and before, which of several it is told to be."""


@dataclass(frozen=True, slots=True)
class MentionFrame:
    """Words that stand for a person, country, organisation, place or group, with what the wording says of it."""

    span: Span
    form: str
    """name | description | metonym | pronoun."""
    kind: str = "other"
    """person | country | organisation | place | group | other, as far as the wording tells."""
    head: Span | None = None
    """The bare name inside the phrase ("Jen Psaki" in "Bidens Sprecherin Jen Psaki")."""
    role: str | None = None
    """Role key of the knowledge tables (head_state, foreign_minister ...) when the phrase names an office."""
    role_words: str = ""
    """The role as written, for persons that no table knows."""
    jurisdiction: str | None = None
    """Knowledge id of the state or body that a modifier names ("russischer" -> RU)."""
    rivals: tuple[str, ...] = ()
    """Other states whose office the noun names as well ("Bundeskanzler"), or whose part ("das Land")."""
    possessor: Span | None = None
    """"Bidens" in "Bidens Sprecherin", "sein" in "sein Amtskollege"."""
    possessor_gender: str | None = None
    """m for "sein", f for "ihr", which may also mean several; None where the possessor is no pronoun."""
    of_last: bool = False
    """The possessor is a pronoun that takes up who was told of last, not who acts ("dessen")."""
    same_role: bool = False
    """"sein russischer Amtskollege": the antecedent's role in another jurisdiction."""
    former: bool = False
    coming: bool = False  # the term has not begun ("designierter Minister")
    gender: str | None = None
    number: str | None = None
    score: float = 1.0
    base: str = ""
    """The bare name or description in its base form ("Putin" for "Putins", "Sprecher der Feuerwehr")."""
    relation: str = ""
    """How it stands to what it names: government | representative | institution | of_part | side | member | neighbour |
    home | reporting; of a pronoun relative | demonstrative | possessive."""
    definite: bool | None = None
    count: int | None = None
    """How many it stands for, where the wording says so (2 for "beide")."""
    subject: bool = False
    """It is the grammatical subject of its clause."""
    part_only: bool = False
    """It lies inside a longer word ("Ukraine-Konflikt"): recalled for what follows, no mention of its own."""
    same_as: Span | None = None
    """Words of its clause that a copula equates with it ("Rehn" for "Ministerin" in "Rehn ist Ministerin")."""
    sort: str = ""
    """Sort that the noun names: company | club | party | union | outlet | agency | authority | court | state."""
    alike: tuple[str, ...] = ()
    """Lower-case nouns that name the same sort of body, or by which the same person is called."""
    unlike: tuple[Span, ...] = ()
    """Words that it cannot mean: what else hangs on its verb, and for an object whoever the clause is about."""
    said_by: Span | None = None
    """Who speaks the quotation around a pronoun, or around a noun for anybody: it does not mean him."""
    counsel: bool = False
    """It is somebody who speaks for his client before a court."""
    client: bool = False
    """It is whoever is spoken for by the counsel told of last ("mein Mandant")."""
    neuter_too: bool = False
    """A masculine pronoun that is the neuter one as well: it may mean a body that acts."""
    telling: bool = False
    """A pronoun of whoever says something, or in what somebody says: the one who spoke last may go on."""
    inverted: bool = False
    """A pronoun right behind its verb: what opens the sentence belongs to the same clause."""
    noun: str = ""
    """The noun of a description in lower case; empty where an adjective says that another one is meant."""
    epithet: bool = False
    """The description fits anybody named before ("the actress", "the 34-year-old", "the Australian")."""
    anybody: bool = False
    """Such a description that fits strangers too: of whoever the text tells last, with or without a name."""
    animate: bool = False
    """What is told of it holds of no thing: it speaks, is arrested, is given something."""
    inanimate: bool = False
    """What is told of it holds of things only: it takes place, is signed."""
    undergoing: bool = False
    """A pronoun of which is told what is done to it or what it is like, as of things and people."""
    trade: bool = False
    """Its noun tells a trade or art, of which nobody is who is known for an office ("Bäcker")."""
    predicate: bool = False
    """A description that only says what the subject of its copula is ("Rehn war Trainer")."""


@dataclass(frozen=True, slots=True)
class Document(WithRoom):
    """An article's text after language analysis; all offsets are code points of `text`."""

    text: str
    language: str
    tokens: tuple[Token, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    names: tuple[Name, ...] = ()
    speech: tuple[SpeechFrame, ...] = ()
    events: tuple[EventFrame, ...] = ()
    """Raw frames of the model, as those of speech are, before the pack's rules (`find_speech`, `find_events`)."""
    times: tuple[tuple[Span, str, float], ...] = ()
    """Time expressions that the model marks: span, TIMEX3 type, score."""
    skipped: tuple[Span, ...] = ()
    """Ranges left out of the analysis (boilerplate)."""
    statuses: tuple[str, ...] = ()
    """How sure the model takes what each token names, if it names an event; none where no model read the text."""

    def tokens_in(self, span: Span) -> tuple[Token, ...]:
        """The tokens that overlap the span."""
        return self.tokens[(places := self.indices_of(span)).start : places.stop]

    def indices_of(self, span: Span) -> range:
        """Indices of the tokens that overlap the span."""
        starts, ends = self._borders
        return range(first := bisect_right(ends, span.start), max(first, bisect_left(starts, span.end)))

    def root_of(self, span: Span) -> int | None:
        """Index of the first token of the span whose governor lies outside: its other words hang on it."""
        inside, tokens = self.indices_of(span), self.tokens
        return next((i for i in inside if tokens[i].head not in inside), None)

    def indices_from(self, start: int, end: int) -> range:
        """Indices of the tokens that begin at `start` or later and before `end`."""
        return range(bisect_left(starts := self._borders[0], start), bisect_left(starts, end))

    def sentence_tokens(self, sentence: Sentence) -> tuple[Token, ...]:
        """The tokens of a sentence."""
        return self.tokens[sentence.first : sentence.last]

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence in which the offset lies."""
        place = bisect_right(self.sentences, offset, key=lambda sentence: sentence.span.start) - 1
        return self.sentences[place] if place >= 0 and offset < self.sentences[place].span.end else None

    def children(self, index: int) -> Iterator[int]:
        """Indices of the tokens that the token at `index` governs."""
        return iter(self._governed.get(index, ()))

    def ancestors(self, index: int) -> Iterator[int]:
        """The governors of the token at `index`, the nearest first."""
        while (index := self.tokens[index].head) >= 0:
            yield index

    @cached_property
    def _borders(self) -> tuple[list[int], list[int]]:
        return [token.span.start for token in self.tokens], [token.span.end for token in self.tokens]

    @cached_property
    def _governed(self) -> dict[int, list[int]]:
        governed: dict[int, list[int]] = {}
        for index in (i for i, t in enumerate(self.tokens) if self.tokens[t.head].sentence == t.sentence):
            governed.setdefault(self.tokens[index].head, []).append(index)
        return governed
