"""From German phrases to mention frames: role, jurisdiction, relation, gender, number and base form."""

from collections.abc import Iterator

from lagebild.knowledge.entries import Role
from lagebild.knowledge.lookup import Knowledge
from lagebild.languages.german.mention_abroad import state_beside
from lagebild.languages.german.mention_bodies import (
    as_body,
    is_kin_firm,
    sort_of_described,
    sort_of_group,
    sort_of_mark,
    sort_of_named,
)
from lagebild.languages.german.mention_circles import states_told
from lagebild.languages.german.mention_contents import named_in_content
from lagebild.languages.german.mention_marks import NameMark
from lagebild.languages.german.mention_nobody import QUOTES, means_nobody
from lagebild.languages.german.mention_number import may_be_plural
from lagebild.languages.german.mention_parents import is_called_parent
from lagebild.languages.german.mention_phrase import Phrase
from lagebild.languages.german.mention_phrases import PhraseReader
from lagebild.languages.german.mention_places import acts_here
from lagebild.languages.german.mention_pronouns import others_of_clause
from lagebild.languages.german.mention_quotations import speaker_around
from lagebild.languages.german.mention_relations import list_alike, with_relation
from lagebild.languages.german.mention_states import has_article, is_member_state, is_plural_state, state_gender
from lagebild.languages.german.mention_subjects import acting_beside, is_subject, others_around
from lagebild.languages.german.mention_wordings import SUPERLATIVE, Wording
from lagebild.languages.german.mention_words import (
    NounSense,
    adjective_stem,
    noun_sense,
    sex_by_first_name,
    sex_by_possessive,
    tells_trade,
    word_set,
)
from lagebild.model.changes import replace
from lagebild.model.spans import Span
from lagebild.model.text import Document, MentionFrame, Token


class FrameMaker:
    """Makes the frames of one document's phrases and names."""

    def __init__(self, document: Document, reader: PhraseReader, knowledge: Knowledge) -> None:
        self.document = document
        self.tokens = document.tokens
        self.reader = reader
        self.knowledge = knowledge
        self.wording = Wording(document, knowledge)
        self._of_bodies = {name.span for name in document.names if name.label in ("ORG", "ORGpart")}
        self._others = word_set("wording", "others") - word_set("wording", "former")

    def frames_of_name(self, mark: NameMark, apposition: Phrase | None) -> Iterator[MentionFrame]:
        """The frame of a bare name, with the description that follows it in apposition."""
        span = self.reader.span((mark.first, mark.last))
        title = self.tokens[mark.first - 1].text if mark.first else ""
        titles = (("f", "female_titles"), ("m", "male_titles"))
        gender = next((sex for sex, name in titles if title in word_set("wording", name)), None)
        if mark.kind == "person":
            gender = gender or sex_by_first_name(mark.base)
        state = mark.kind == "country"
        gender = gender or self._gender_of_body(mark) or (state_gender(mark.base) if state else None)
        gender = gender or self._gender_by_article(mark)
        acting = mark.kind == "place" and acts_here(self.document, mark)
        if gender is None and (acting or state) and not has_article(self.document, mark):
            gender = "n"  # states and towns without article are neuter
        frame = MentionFrame(
            span=span, form="metonym" if acting else "name", kind=mark.kind, head=span, base=mark.base, gender=gender,
            number="Plur" if (state and is_plural_state(mark.base)) or self._is_plural_body(mark) else "Sing",
            subject=any(is_subject(self.document, i) for i in mark.indices),
        )  # fmt: skip
        if mark.kind == "organisation":
            whose = state_beside(self.document, mark, self.knowledge)
            frame = replace(frame, sort=sort_of_mark(self.tokens, mark), jurisdiction=whose)
        if mark.kind == "group" and self._is_one_member(mark):
            frame = replace(frame, form="description", relation="member")
        if apposition is None:
            yield frame
            return
        described = next(self.frames_of_phrase(apposition))
        yield replace(
            described, span=Span(span.start, described.span.end), form="name", kind="person", head=span, base=mark.base,
            subject=frame.subject, gender=described.gender or gender,
        )  # fmt: skip

    def _is_one_member(self, mark: NameMark) -> bool:
        """Whether the words mean one member of a group ("die Ex-Sowjetrepublik")."""
        word = self.tokens[mark.last].text
        return bool(self.knowledge.group(mark.base)) and word.lower().endswith(tuple(word_set("wording", "members")))

    def _gender_of_body(self, mark: NameMark) -> str | None:
        """The gender of the noun inside a body's name ("Führung in Moskau"), or of its legal form."""
        if mark.kind != "organisation":
            return None
        if self.tokens[mark.last].text in word_set("bodies", "feminine_forms"):
            return "f"
        senses = (noun_sense(self.tokens[i].text) for i in mark.indices)
        return next((sense.gender for sense in senses if sense is not None), None)

    def _article_of(self, mark: NameMark) -> Token | None:
        """The article inside the name or before it, also before adjectives or a quotation mark ("die Berliner SPD")."""
        index = mark.first if self.tokens[mark.first].upos == "DET" else mark.first - 1
        while index >= 0 and (self.tokens[index].upos == "ADJ" or self.tokens[index].text in QUOTES):
            index -= 1
        article = self.tokens[index] if index >= 0 else None
        if article is None or article.upos != "DET" or article.sentence != self.tokens[mark.first].sentence:
            return None
        return article

    def _is_plural_body(self, mark: NameMark) -> bool:
        """Whether article and noun of a body's name are plurals ("die Grünen", "den Freien Wählern")."""
        article = self._article_of(mark) if mark.kind == "organisation" else None
        words = mark.indices
        nouns = [self.tokens[i] for i in words if self.tokens[i].head not in words and self.tokens[i].upos != "DET"]
        return article is not None and bool(nouns) and all(t.feats.get("Number") == "Plur" for t in (article, *nouns))

    def _gender_by_article(self, mark: NameMark) -> str | None:
        """The gender that an article tells ("die Nasa", "das Cern", as subject "der HSV")."""
        article = self._article_of(mark)
        if article is None:
            return None
        word = article.text.lower()
        if word in ("das", "dem", "des"):
            return "n" if word == "das" else None
        single = article.feats.get("Number", "Sing") == "Sing"
        if mark.kind == "person" and word != "die":
            return None
        return {"die": "f", "der": "m" if is_subject(self.document, mark.last) else "f"}.get(word) if single else None

    def frames_of_phrase(self, phrase: Phrase) -> Iterator[MentionFrame]:
        """One frame, or one for each of several states that adjectives name."""
        if phrase.sense is None or self._says_too_little(phrase) or self._means_nobody(phrase):
            return
        named = self.tokens[phrase.head].span in self._of_bodies
        sense = as_body(phrase.sense, named=named) if phrase.name is None else phrase.sense
        role = self.knowledge.role(self.tokens[phrase.head].text) if sense.kind == "person" else None
        plural = self.reader.is_plural(phrase)
        places = self._jurisdictions(phrase, role)
        joined = "-" in sense.base or bool(places and places[0].startswith("org:"))
        kin, words = word_set("bodies", "kin_of_firms"), self.wording
        firm = is_kin_firm(self.reader.starts, phrase) or (joined and bool(places) and sense.head in kin)
        sense = replace(sense, kind="organisation") if firm else sense
        frame = MentionFrame(
            span=self._span(phrase),
            form="name" if phrase.name else "description",
            kind=self._kind(phrase, sense, plural=plural),
            head=self.reader.span((phrase.name.first, phrase.name.last)) if phrase.name else None,
            role=role.key if role else None,
            role_words=self._role_words(phrase),
            jurisdiction=places[0] if places else None,
            rivals=role.rivals if role and not self._told_by_adjectives(phrase) else (),
            possessor=self.reader.span(phrase.possessor) if phrase.possessor else None,
            possessor_gender=self._gender_of_owner(phrase),
            of_last=phrase.pronoun_owner and self._word_of_owner(phrase) in word_set("determiners", "of_last"),
            same_role=role.same_role if role else False,
            former=self._is_former(phrase, role),
            coming=self._has_adjective(phrase, "coming"),
            gender=self._sex_of_named(phrase) or self.wording.gender(phrase, role),
            number="Plur" if plural else "Sing",
            base=words.base_of_name(phrase, sense) if phrase.name else words.base(phrase, sense, plural=plural),
            definite=self.wording.is_definite(phrase),
            subject=self._is_subject(phrase),
        )
        if frame.kind == "group":
            frame = replace(frame, sort=sort_of_group(sense, plural=plural))
        if frame.kind == "organisation":
            frame = self._with_sort(frame, sense, firm=firm)
        frame = self._with_antecedents(with_relation(self.document, frame, phrase, sense), phrase, sense)
        yield from (frame, *(replace(frame, jurisdiction=place) for place in places[1:]))

    def _means_nobody(self, phrase: Phrase) -> bool:
        sense = phrase.sense if phrase.name is None and not self.reader.is_plural(phrase) else None
        state = sense is not None and is_member_state(sense, self._jurisdictions(phrase, None), self.knowledge)
        return state or means_nobody(self.reader, phrase)

    def _with_sort(self, frame: MentionFrame, sense: NounSense, *, firm: bool) -> MentionFrame:
        """The frame with the sort of body that the noun names."""
        sort, nouns = sort_of_named(sense.base) if frame.form == "name" else sort_of_described(sense.base)
        sort = sort or ("company" if firm else "")
        if frame.form != "name" and sense.base.lower().endswith(tuple(word_set("bodies", "kin"))):
            # the daughter of a firm may be one that the text names, but is never the firm itself
            of_firm = frame.jurisdiction is not None and frame.jurisdiction.startswith("org:")
            return replace(frame, sort=sort if of_firm else "", alike=())
        return replace(frame, sort=sort, alike=nouns)

    def _with_antecedents(self, frame: MentionFrame, phrase: Phrase, sense: NounSense) -> MentionFrame:
        """The frame with whom it may take up and whom not."""
        alike = list_alike(frame, sense)
        frame = replace(frame, noun=self._bare_noun(frame, phrase, sense), alike=alike, trade=tells_trade(sense))
        parent = is_called_parent(self.document, frame, phrase)
        frame = replace(frame, possessor=None) if parent else frame
        epithet = parent or self._is_epithet(frame, sense)
        open_to_all = parent or sense.head in word_set("persons", "anybody") or sense.inhabitant is not None
        several = frame.kind == "group" and frame.possessor is None
        several = several and frame.base.rpartition(" ")[2] in word_set("persons", "anybodies")
        # "dem Kind" is nobody known for a man or woman
        gender = "n" if epithet and sense.head in word_set("persons", "neuter") else frame.gender
        frame = replace(frame, epithet=epithet, gender=gender, anybody=several or (epithet and open_to_all))
        begin = phrase.first if phrase.determiner is None else phrase.determiner
        said = named_in_content(self.document, phrase.head, begin)
        if epithet:
            acting = acting_beside(self.document, phrase.head)
            others = (*others_of_clause(self.document, phrase.head), *acting, *said)
            return replace(frame, unlike=others, said_by=speaker_around(self.document, phrase.head))
        if not frame.sort or frame.form != "description":
            return frame
        return replace(frame, unlike=(*others_around(self.document, phrase.head), *said))

    def _bare_noun(self, frame: MentionFrame, phrase: Phrase, sense: NounSense) -> str:
        """The noun of a description, unless an adjective says that another one is meant than the one told of."""
        stems = {adjective_stem(self.tokens[i].text.lower()) for i in phrase.adjectives}
        another = not stems.isdisjoint(self._others) or any(stem.endswith(SUPERLATIVE) for stem in stems)
        return "" if frame.form != "description" or (another and frame.definite is True) else sense.base.lower()

    def _is_epithet(self, frame: MentionFrame, sense: NounSense) -> bool:
        """Whether a definite description fits any person named before."""
        one = frame.form == "description" and frame.kind == "person" and frame.number == "Sing"
        another = {adjective_stem(word) for word in frame.base.split()[:-1]} & self._others
        kin = frame.former and sense.head in word_set("persons", "anybody")  # "die Ex-Frau" is somebody's
        free = frame.definite is True and frame.possessor is None and not another and not kin
        epithets = word_set("persons", "epithets") | word_set("persons", "anybody")
        listed = not epithets.isdisjoint((sense.head, sense.base, sense.base.removesuffix("in")))
        return one and free and (listed or sense.inhabitant is not None)

    def _gender_of_owner(self, phrase: Phrase) -> str | None:
        """Which sex the possessive pronoun of the phrase tells."""
        if not phrase.pronoun_owner or phrase.possessor is None:
            return None
        return sex_by_possessive(self._word_of_owner(phrase))

    def _word_of_owner(self, phrase: Phrase) -> str:
        return self.tokens[phrase.possessor[0]].text.lower() if phrase.possessor is not None else ""

    def _kind(self, phrase: Phrase, sense: NounSense, *, plural: bool) -> str:
        """The kind of whom the noun names, or of the name that stands right after it."""
        if phrase.name is not None and (sense.kind == "organisation" or phrase.name.kind != "person"):
            return "organisation"
        bodies = sense.kind == "organisation" and may_be_plural(self.tokens[phrase.head].text, sense)
        return "group" if plural and (bodies or sense.kind == "person") else sense.kind

    def _span(self, phrase: Phrase) -> Span:
        return self.reader.span((phrase.first, phrase.last))

    def _says_too_little(self, phrase: Phrase) -> bool:
        """Whether a general noun ("Verwaltung") stands without anything that says whose."""
        if phrase.sense is None or not phrase.sense.weak or phrase.name is not None:
            return False
        alone = phrase.possessor is None and not self._jurisdictions(phrase, None)
        return alone and (self.wording.is_definite(phrase) is not True or not is_subject(self.document, phrase.head))

    def _jurisdictions(self, phrase: Phrase, role: Role | None) -> tuple[str, ...]:
        """Ids of the states or bodies that the noun itself, its first part or adjectives name."""
        word = self.tokens[phrase.head].text
        told = self._told_by_adjectives(phrase)
        if role and not {role.jurisdiction, *role.rivals}.isdisjoint(told):
            return tuple(dict.fromkeys(told))  # the adjective tells whose of several offices of one name
        found = [role.jurisdiction] if role and role.jurisdiction else []
        found += [phrase.sense.inhabitant] if phrase.sense is not None and phrase.sense.inhabitant else []
        found += told
        if not found and "-" in word:
            found += self._named_by_prefix(word.partition("-")[0])
        elif not found and phrase.sense is not None and phrase.sense.head in word_set("bodies", "glued_firms"):
            found += self._named_by_prefix(phrase.sense.base.removesuffix(phrase.sense.head.lower()))
        return tuple(dict.fromkeys(found))

    def _told_by_adjectives(self, phrase: Phrase) -> list[str]:
        return states_told([self.tokens[i].text for i in phrase.adjectives], phrase.sense, self.knowledge)

    def _named_by_prefix(self, prefix: str) -> list[str]:
        if place := self.knowledge.jurisdiction(f"{prefix}-") or self.knowledge.jurisdiction(prefix):
            return [place]
        known = (c for c in self.knowledge.candidates(prefix) if not c.derived and not c.needs)
        return [c.entity for c in known if not c.entity.startswith(("person:", "place:"))][:1]

    def _role_words(self, phrase: Phrase) -> str:
        last = phrase.complement[1] if phrase.complement else phrase.head
        return self.document.text[self.tokens[phrase.first].span.start : self.tokens[last].span.end]

    def _is_former(self, phrase: Phrase, role: Role | None) -> bool:
        prefixed = self.tokens[phrase.head].text.startswith(("Ex-", "Alt-"))
        return prefixed or (role is not None and role.former) or self._has_adjective(phrase, "former")

    def _has_adjective(self, phrase: Phrase, when: str) -> bool:
        stems = {adjective_stem(self.tokens[i].text.lower()) for i in phrase.adjectives}
        return not stems.isdisjoint(word_set("wording", when))

    def _sex_of_named(self, phrase: Phrase) -> str | None:
        """The sex of the person named, where the noun says nothing of it ("Mitglied", "Star") or is a man's."""
        mark, sense = phrase.name, phrase.sense
        told = sex_by_first_name(mark.base) if mark is not None and mark.kind == "person" else None
        return told if told == "f" or (sense is not None and (sense.kind, sense.gender) == ("person", None)) else None

    def _is_subject(self, phrase: Phrase) -> bool:
        """Whether the noun or the name behind it is subject."""
        words = (phrase.head, phrase.name.last) if phrase.name else (phrase.head,)
        return any(is_subject(self.document, index) for index in words)
