"""Statements as pages show them: grouped by speaker, one entry per utterance with every report that passes it on."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from lagebild.model.facts import Statement
from lagebild.model.spans import Span
from lagebild.model.stories import Claim, LedgerEntry
from lagebild.publish.actors import actor_href
from lagebild.publish.case import Case, FactKey, proof_spans
from lagebild.publish.links import fact_anchor, slug
from lagebild.publish.messages import Messages
from lagebild.publish.proofs import Proof, Source, pieces_around, prove_facts, source_of
from lagebild.publish.readable import say_description
from lagebild.publish.reasons import say_reason


@dataclass(frozen=True, slots=True)
class Telling:
    """One report's wording of an utterance."""

    pieces: list[tuple[str, bool]]
    """The sentence in pieces, each with whether it belongs to what was said."""
    condition: str
    act: str
    form: str
    negative: bool
    addressees: str
    via: str
    source: Source
    of: str = ""
    """What a correction refers to."""
    judged: str = ""
    """Who judged it."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """One thing that somebody said."""

    relation: str
    """How the wordings of several reports relate; empty for one."""
    because: str
    origins: int
    tellings: list[Telling]
    of: str = ""
    """What a correction of all tellings refers to."""

    @property
    def reports(self) -> int:
        """How many reports tell it: one of them may tell it twice, as what somebody said and as what he passed on."""
        return len({telling.source.article for telling in self.tellings})


@dataclass(frozen=True, slots=True)
class ClaimView:
    """One utterance that several reports pass on."""

    speakers: str
    """Empty where nobody is named."""
    utterance: Utterance
    possible: list[Telling] = field(default_factory=list)
    """What may be the same utterance."""


@dataclass(frozen=True, slots=True)
class SpeakerView:
    """All that one speaker said; the name is empty where nobody is named."""

    name: str
    anchor: str
    description: str
    utterances: list[Utterance]
    href: str = ""
    """The page of the actor."""


@dataclass(frozen=True, slots=True)
class LedgerView:
    """A demand, threat or promise and what became of it."""

    by: str
    act: str
    to: str
    what: str
    condition: str
    status: str
    entries: list[Proof]
    answers: list[Proof]
    sources: list[Source]
    """The reports that pass it on, each once."""


def view_speakers(
    case: Case, messages: Messages, articles: Sequence[str], *, only: str | None = None
) -> list[SpeakerView]:
    """Speakers of the articles, or one of them; those who are quoted most first, nobody in particular last."""
    groups: dict[str, list[list[FactKey]]] = {}
    claims: dict[str, list[FactKey]] = {}
    for article in articles:
        for statement in case.by_article[article].statements if article in case.by_article else ():
            key = (article, statement.id)
            if not case.reads(article, statement.content):
                continue
            claim = case.sure_claim_of.get(key)
            keys = [] if claim is None else claims.setdefault(claim, [])
            # reports may name others for one utterance: it is told under each of them
            for speaker in case.canonical_ids(statement.speakers) or ([] if keys else [""]):
                if not any(told is keys for told in groups.setdefault(speaker, [])):
                    groups[speaker].append(keys)
            keys.append(key)
    chosen = groups.items() if only is None else [(only, groups[only])] if only in groups else []
    views = [_speaker(case, messages, speaker, said) for speaker, said in chosen]
    return sorted(views, key=lambda v: (not v.name, -len(v.utterances), v.name))


def view_claims(case: Case, messages: Messages, claims: Sequence[Claim]) -> list[ClaimView]:
    """Utterances that several reports pass on, those of most origins first."""
    views = []
    for claim in claims:
        told = [k for k in claim.statements if (fact := case.facts.get(k)) and case.reads(k[0], proof_spans(fact))]
        keys = sorted((k for k in told if k not in claim.possible), key=lambda k: case.order[k[0]])
        if len({article for article, _ in keys}) > 1:
            names = ", ".join(case.name_of(i) for i in case.canonical_ids(claim.speakers))
            others = _tellings(case, messages, [k for k in told if k in claim.possible])
            views.append(ClaimView(names, _utterance(case, messages, keys), others))
    return sorted(views, key=lambda v: (-v.utterance.origins, -len(v.utterance.tellings)))


def view_ledger(case: Case, messages: Messages, entries: Sequence[LedgerEntry]) -> list[LedgerView]:
    """Ledger entries that still have a proof, open ones first."""
    views = []
    for entry in sorted(entries, key=lambda e: (e.status != "open", e.id)):
        proofs = prove_facts(case, messages, entry.entries)
        if proofs:
            by, to = (", ".join(case.name_of(i) for i in case.canonical_ids(ids)) for ids in (entry.by, entry.to))
            answers = prove_facts(case, messages, entry.answers)
            sources = list({p.source.article: p.source for p in proofs}.values())
            views.append(
                LedgerView(by, entry.act, to, entry.what, entry.condition or "", entry.status, proofs, answers, sources)
            )
    return views


def _speaker(case: Case, messages: Messages, speaker: str, said: Sequence[Sequence[FactKey]]) -> SpeakerView:
    known = case.entities.get(speaker)
    description = say_description(known.entity) if known else ""
    # what several reports pass on comes first
    utterances = sorted(
        (_utterance(case, messages, keys) for keys in said), key=lambda u: (-u.origins, -len(u.tellings))
    )
    name, page = (case.name_of(speaker), actor_href(case, speaker)) if speaker else ("", "")
    return SpeakerView(name, f"w-{slug(speaker)}", description, utterances, page)


def _utterance(case: Case, messages: Messages, keys: Sequence[FactKey]) -> Utterance:
    tellings = _tellings(case, messages, keys)
    claim = case.claims.get(case.claim_of.get(keys[0], "")) if len(tellings) > 1 else None
    return Utterance(
        relation=claim.relation if claim else "",
        because=say_reason(messages, claim.because) if claim else "",
        origins=claim.origins if claim else 1,
        tellings=tellings,
        of=claim.id if claim else "",
    )


def _tellings(case: Case, messages: Messages, keys: Sequence[FactKey]) -> list[Telling]:
    facts = ((article, case.facts[article, local]) for article, local in keys)
    return [_telling(case, messages, article, fact) for article, fact in facts if isinstance(fact, Statement)]


def _telling(case: Case, messages: Messages, article_id: str, statement: Statement) -> Telling:
    analysis = case.by_article[article_id]
    told = case.reads(article_id, statement.condition)
    return Telling(
        pieces=pieces_around(analysis, statement.content),
        condition=_join(analysis.article.text, statement.condition) if told else "",
        act=statement.act,
        form=statement.form,
        negative=statement.polarity == "negative",
        addressees=", ".join(case.name_of(i) for i in case.canonical_ids(statement.addressees)),
        via=", ".join(case.name_of(i) for i in case.canonical_ids(statement.via)),
        source=source_of(case, messages, article_id, fact_anchor(statement.id)),
        of=f"{article_id}:{statement.id}",
        judged=", ".join(dict.fromkeys(m.author for m in case.marks.get((article_id, statement.id), ()))),
    )


def _join(text: str, spans: Sequence[Span]) -> str:
    return " … ".join(" ".join(span.of(text).split()) for span in spans)
