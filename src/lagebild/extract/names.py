"""Which entity a name means: a person of the article, what the tables know, or somebody new."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from lagebild.extract.chambers import settle_chamber
from lagebild.extract.homes import COUNTRY, GROUP_OF_PARLIAMENT, PARTY, StatesTold, find_unknown_states
from lagebild.extract.people import People, Person, surnames
from lagebild.extract.states import BODY
from lagebild.extract.strangers import stranger_id
from lagebild.knowledge.entries import Candidate
from lagebild.knowledge.lookup import Knowledge
from lagebild.model.text import MentionFrame

MIN_WEIGHT = 0.25
"""Candidates below are words that hardly ever mean the entity."""
MIN_NAME_WEIGHT = 0.35
"""The same for names of several words: an acronym with more behind it is mostly another body's."""
MIN_UNLABELLED_WEIGHT = 0.6
"""A candidate of another kind than the wording tells must be this sure."""
MIN_LAST_WORD = 4
"""Shorter last words of the names of bodies are legal forms and abbreviations."""
MIN_ACRONYM = 2
"""Acronyms of so many letters are borne by many."""
COUNCIL = "council"
"""Sort of the parliaments of towns and parts of a state, which have groups of the same names."""
CLUB = "club"
"""Sort of the bodies that play against each other and are called by their town."""
AGENCY = "agency:"
"""Ids of agencies begin so."""
NO_NAMES: Mapping[str, MentionFrame] = MappingProxyType({})
Found = tuple[tuple[str, ...], str]


class NameLinker:
    """Links the names of one article; full names of persons are read first, wherever they stand."""

    def __init__(
        self,
        frames: Sequence[MentionFrame],
        knowledge: Knowledge,
        on: date | None,
        told: StatesTold,
        same: Mapping[str, MentionFrame] = NO_NAMES,
    ) -> None:
        self.knowledge = knowledge
        self._same = same
        self.on = on
        self.people = People(knowledge, on)
        self._persons: dict[str, Person] = {}
        self._others: dict[str, str] = {}
        self.told = told
        self._states = find_unknown_states(frames, knowledge)
        self._council = max((f.base for f in frames if f.sort == COUNCIL), key=len, default="")
        named = [f for f in frames if f.form in ("name", "metonym")]
        self._bodies = {f.base for f in named if f.kind == "organisation"}
        self._introduce(named)
        self._starts = {f.span.start: f for f in named if f.kind == "organisation"}
        self._forms = self._find_forms()
        self._clubs = {f.base: f for f in named if f.kind == "organisation" and self._is_club(f)}
        self._abroad = told.find_abroad(named)

    def _introduce(self, named: Sequence[MentionFrame]) -> None:
        """Make known who is named in full, under another name, by an office or by a surname alone."""
        aliases = {f.base: f.same_as for f in named if f.kind == "person" and f.same_as is not None}
        fulls = dict.fromkeys(f.base for f in named if f.kind == "person" and " " in f.base and f.base not in aliases)
        for frame in named:
            if frame.base in fulls and frame.kind == "person":
                tails = f" {frame.base}", f" {frame.base[:1].lower()}{frame.base[1:]}"  # "Von Rehn" opens a sentence
                longer = [full for full in fulls if full.endswith(tails)]
                whole = replace(frame, base=longer[0]) if len(longer) == 1 else frame  # "da Silva"
                self._persons[frame.base] = self.people.introduce(whole)
        for alias, span in aliases.items():
            for other in (f for f in named if f.span == span):
                self._persons[alias] = self.person(other)  # "Rehn alias Moor"
                self._persons[alias].names.append(alias)
        for frame in named:
            if frame.kind == "person" and (frame.role or frame.trade) and " " not in frame.base:
                self.people.introduce_officer(frame)
        lone = {f.base for f in named if f.kind == "person" and " " not in f.base}
        self.people.alone = {name: [f.span.start for f in named if f.base == name] for name in lone}

    def person(self, frame: MentionFrame) -> Person:
        """The person whom the name means."""
        if frame.base in self._persons:
            return self._persons[frame.base]
        found = self.people.find_by_surname(frame)
        if found is None:
            found = self.people.introduce_surname(frame) if " " not in frame.base else self.people.introduce(frame)
        if frame.base not in found.names:
            found.names.append(frame.base)
        return found

    def link(self, frame: MentionFrame) -> Found:
        """The entity of a name or metonym."""
        other = self._same.get(frame.base)
        if other is not None and not (frame.role or (frame.gender and frame.kind == "person")):
            frame = replace(frame, base=other.base, kind="organisation" if other.kind == "other" else other.kind)
        if frame.kind == "person":
            return self._link_person(frame)
        if frame.jurisdiction is None and (state := self._abroad.get(frame.base)):
            frame = replace(frame, jurisdiction=state)
        if frame.kind == "place" and (club := self._club_of_town(frame)):
            return (club,), "club called by its town"
        if (behind := self._party_behind(frame)) is not None:
            return self.link(behind)[0], "description of the party named behind it"
        candidates = self._candidates(frame)
        if candidates:
            return (candidates[0].entity,), candidates[0].how
        if not frame.sort and frame.base in surnames(self.people.known.values()):
            person = self.person(frame)
            return (person.id,), "surname met before"
        body = self._body_in_short(frame) if frame.kind == "organisation" else None
        if body is not None and (self.knowledge.candidates(body) or self._shortens(frame.base, body)):
            return self.link(replace(frame, base=body))[0], "first word of a body's name"
        return self._link_unknown(frame)

    def _party_behind(self, frame: MentionFrame) -> MentionFrame | None:
        """The name of a party right behind a common word that is another party's name ("die Linkspartei Unidos")."""
        behind = self._starts.get(frame.span.end + 1) if " " not in frame.base else None
        if behind is None or not any(map(self.told.is_party_in_short, self.knowledge.candidates(frame.base))):
            return None
        other = next((self.knowledge.entity(c.entity) for c in self._candidates(behind)), None)
        return behind if other is None or other.type == PARTY else None

    def link_described(self, frame: MentionFrame) -> Found | None:
        """The body that a bare description means where the article gives it a short form ("Bauernkammer (BK)")."""
        bare = frame.possessor is None and frame.jurisdiction is None and frame.number == "Sing"
        if not bare or frame.kind != "organisation" or frame.definite is False or frame.base not in self._same:
            return None
        return self.link(replace(frame, form="name"))[0], "description with a short form"

    def _link_unknown(self, frame: MentionFrame) -> Found:
        """The outlet of a site, or somebody of whom only the article tells."""
        if "." in frame.base and (site := self.knowledge.outlet_of(domain=frame.base.lower())):
            return (site.id,), "outlet of this site"
        # common words that name an outlet count only where the wording says that a body is meant
        told = frame.kind == "organisation" or (frame.kind == "other" and " " in frame.base)
        if told and (outlet := self.knowledge.outlet_of(name=frame.base)):
            return (outlet.id,), "outlet of this name"
        credit = self.knowledge.agency_of(frame.base) if frame.kind == "organisation" else None
        agency = self.knowledge.entity(f"{AGENCY}{credit}") if credit else None
        if agency is not None:
            return (agency.id,), "agency of this credit"
        if frame.kind == "organisation" and (whole := self._body_by_last_word(frame)) is not None:
            return self.link(replace(frame, base=whole))[0], "last word of a body's name"
        if frame.kind == "other":
            return (), ""  # works, events, currencies: nobody who acts
        return (self._stranger(frame),), "named in the article"

    def _link_person(self, frame: MentionFrame) -> Found:
        if body := self._body_in_short(frame):
            return (self._stranger(replace(frame, kind="organisation", base=body)),), "first word of a body's name"
        borne = any(frame.base in full.split() for full in self._persons)
        alone = " " not in frame.base and not (borne or frame.role or frame.gender)
        if alone and (outlet := self.knowledge.outlet_of(name=frame.base)):
            return (outlet.id,), "outlet of this name"
        person = self.person(frame)
        return (person.id,), person.rule

    def _body_by_last_word(self, frame: MentionFrame) -> str | None:
        """The one body of the article whose name ends in this word, when the word is no other's name."""
        if " " in frame.base or len(frame.base) < MIN_LAST_WORD or frame.base.islower():
            return None
        longer = {name for name in self._bodies if name.endswith(f" {frame.base}")}
        return longer.pop() if len(longer) == 1 else None

    def _body_in_short(self, frame: MentionFrame) -> str | None:
        """The one body of the article whose name begins with this word, when no person bears it."""
        person = frame.kind == "person" and (frame.role or frame.gender)
        if " " in frame.base or person or self._candidates(frame):
            return None
        longer = {name for name in self._bodies if name.startswith(f"{frame.base} ")}
        borne = any(frame.base in full.split() for full in self._persons)
        return longer.pop() if len(longer) == 1 and not borne else None

    def _shortens(self, name: str, body: str) -> bool:
        """Whether a word is the body without its legal form, or an acronym that opens a name with a legal form."""
        bare = self.knowledge.bare_name(body)
        return bare == name or (bare != body and name.isupper() and len(name) > MIN_ACRONYM)

    def _find_forms(self) -> dict[str, str]:
        """Names of bodies that no table knows and that are also told with a legal form, with the longest of them."""
        by_core: dict[str, list[str]] = {}
        for name in sorted(self._bodies):
            plain = name.replace("-", " ")
            by_core.setdefault(self.knowledge.bare_name(plain).casefold(), []).append(name)
        found: dict[str, str] = {}
        for core, names in by_core.items():
            formal = {name.casefold() for name in names} - {core}
            if len(names) > 1 and len({name.replace("-", " ") for name in formal}) <= 1:  # two forms are two firms
                found |= {name: max(names, key=len) for name in names if not self.knowledge.candidates(name)}
        return found

    def _club_of_town(self, frame: MentionFrame) -> str | None:
        """The one club of the article in whose name the town stands, where somebody acts or is titled."""
        if frame.form != "metonym" and not frame.role_words:
            return None
        named = {name for name in self._clubs if frame.base in name.split()}
        found = {self.link(self._clubs[name])[0] for name in named}
        return found.pop()[0] if len(found) == 1 else None

    def _candidates(self, frame: MentionFrame) -> list[Candidate]:
        """What the tables offer for the name, best first; metonyms only where somebody acts."""
        rows = settle_chamber(self.knowledge.candidates(frame.base, on=self.on), self.told, self._states)
        least = MIN_NAME_WEIGHT if " " in frame.base else MIN_WEIGHT
        found = [c for c in rows if not c.derived and c.weight >= least]
        found = self._last_word_of(frame.base, found) or found
        elsewhere = (self.told.is_party_elsewhere(c) or self.told.is_body_elsewhere(c, frame.base) for c in found)
        found = [c for c, other in zip(found, tuple(elsewhere), strict=True) if not other]
        if state := frame.jurisdiction:
            found = [c for c in found if not self.told.is_of_another_state(c, frame.base, state)]
        acting = [c for c in found if c.needs == "actor" and self._is_told_of(c)] if frame.form == "metonym" else []
        found = self._of_states_named(acting or [c for c in found if not c.needs], frame.base)
        labelled = [c for c in found if self._kind(c) == frame.kind]
        if found and frame.kind == "place" and self._kind(found[0]) == COUNTRY:
            labelled = found  # a state and its capital of one name
        no_firm = ("person", "place") if frame.sort == "company" and frame.role_words else ("person",)
        sure = [c for c in found if c.weight >= MIN_UNLABELLED_WEIGHT and self._kind(c) not in no_firm]
        if " " in frame.base and frame.kind == "organisation":
            sure = [c for c in sure if self._kind(c) != "place" or self._bears(c, frame.base)]
        # a product or vehicle with the name of its maker is not the maker
        return acting or labelled or (sure if frame.kind != "other" else [])

    def _last_word_of(self, name: str, found: Sequence[Candidate]) -> list[Candidate]:
        """The one body whose longer name in the article ends so, or that it names otherwise, if no other is named."""
        bodies = {body: self.knowledge.candidates(body)[:1] for body in self._bodies if body != name}
        longer = {c.entity: c for body, rows in bodies.items() if body.endswith(f" {name}") for c in rows}
        named = {c.entity for rows in bodies.values() for c in rows}
        told = list(longer.values()) or [c for c in found[1:] if c.how == "short" and c.entity in named]
        short = bool(found) and found[0].how == "short" and found[0].entity not in named
        return told if short and len(told) == 1 else []

    def _is_told_of(self, candidate: Candidate) -> bool:
        """Whether a town may stand for the government in it: for that of a part of a state only where it is named."""
        owner = candidate.entity.split(BODY)[0]
        return "-" not in owner or BODY not in candidate.entity or owner in self.told.named

    def _bears(self, candidate: Candidate, name: str) -> bool:
        """Whether the name is the entity's as it stands, and no firm's that is called by it ("Trier GmbH")."""
        known = self.knowledge.entity(candidate.entity)
        return known is not None and name in (known.name, *known.aliases)

    def _is_club(self, frame: MentionFrame) -> bool:
        known = next((self.knowledge.entity(c.entity) for c in self._candidates(frame)), None)
        return frame.sort == CLUB or (known is not None and known.type == CLUB)

    def _of_states_named(self, found: list[Candidate], name: str) -> list[Candidate]:
        """The candidates, first those of a state that the article names where the likeliest's state is not named."""
        found = self.told.with_home_first(found, name)
        states = [self.told.state_of(c) for c in found]
        bodies = len(set(states)) > 1 and all(states[:2])
        meant = self.told.likeliest(states) if bodies else None
        if bodies and meant == states[0] and meant not in self.told.named:
            return sorted(found, key=lambda c: self.told.state_of(c) not in self.told.named)
        if bodies:
            return sorted(found, key=lambda c: self.told.state_of(c) != meant)
        if len(found) > 1 and states[0] and BODY not in found[0].entity and states[0] not in self.told.named:
            # a party of a state that is not told of, and something else of this name
            return sorted(found, key=lambda c: self.told.state_of(c) is not None)
        return self._groups_here(found) if found else found

    def _groups_here(self, found: list[Candidate]) -> list[Candidate]:
        """None where the likeliest is the group of a parliament, and the article tells only of another one."""
        known = self.knowledge.entity(found[0].entity)
        if known is None or known.type != GROUP_OF_PARLIAMENT or not known.parent:
            return found
        state = known.parent.split(BODY)[0]
        told = self.told.named & {known.parent, f"{state}{BODY}gov"}
        return [] if self._other_parliament(state) and not told else found

    def _other_parliament(self, state: str) -> str:
        """The part of the state, or the council, of which the article tells."""
        parts = sorted(id for id in self.told.named if id.startswith(f"{state}-"))
        return self._council or (parts[0] if parts else "")

    def _kind(self, candidate: Candidate) -> str:
        entity = self.knowledge.entity(candidate.entity)
        return entity.kind if entity else "other"

    def _stranger(self, frame: MentionFrame) -> str:
        """An id of its own; a state where the article gives the place a president or a government."""
        frame = replace(frame, base=self._forms.get(frame.base, frame.base)) if frame.kind == "organisation" else frame
        if abroad := self.told.abroad_of(frame):
            return abroad
        if frame.base in self._others:
            return self._others[frame.base]
        if frame.base in self._states:
            id = stranger_id("country", frame.base)
        else:
            longer = [id for name, id in self._others.items() if name.startswith((f"{frame.base}-", f"{frame.base} "))]
            fits = longer if frame.kind in ("organisation", "other") and len(set(longer)) == 1 else []
            id = fits[0] if fits else stranger_id(frame.kind, frame.base)
            known = self.knowledge.entity(id)
            if known is not None and self.told.is_namesake(known, frame.base):  # one of like name elsewhere
                id = stranger_id(frame.kind, f"{frame.base} {self._other_parliament('') or 'elsewhere'}")
        self._others[frame.base] = id
        return id
