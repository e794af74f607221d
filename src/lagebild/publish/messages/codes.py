"""Codes of the model that the interface puts in words: messages that no call names literally."""

from collections.abc import Iterator, Mapping

from lagebild.knowledge.tables import read_table
from lagebild.model import article, facts, judgements, stories
from lagebild.publish.messages.reason_texts import REASONS

FIGURES = (
    *("killed", "injured", "missing", "arrested", "displaced", "participants", "votes", "percent", "money"),
    *("troops", "distance", "magnitude", "other"),
)
ATTRIBUTES = (
    *("date", "time", "start", "end", "duration", "place", "initiator", "age", "by", "against", "parties", "actors"),
    *("channel", "status", "object", "name", "figures", *FIGURES, "attribution"),
    *facts.GRAVE,
)
_CODES: Mapping[str, tuple[str, ...]] = {
    "status": facts.STATUSES,
    "verdict": (*stories.VERDICTS, "agreed", "doubtful"),
    "unsure": ("alleged", "denied"),
    "act": facts.ACTS,
    "form": facts.FORMS,
    "event": facts.EVENT_TYPES,
    "kind": facts.ENTITY_KINDS,
    "part": article.PART_KINDS,
    "judgement": (*judgements.JUDGEMENT_VERDICTS, "stands", "undone", "unread"),
    "subject": judgements.JUDGEMENT_KINDS,
    "figure": FIGURES,
    "attribute": ATTRIBUTES,
    "difference": ("value", "time", "name", "attribution", "specificity", "wording", "status", "denial"),
    "ledger": ("answered", "open", "met", "late", "unmet", "rejected", "softened", "repeated", "denied"),
    "towards": ("for", "to", "against"),
    "stance": ("for", "against", "threatens", "open"),
    "relation": ("verbatim", "paraphrase", "mixed", "single"),
    "channel": ("phone", "video", "in_person", "letter"),
    "polarity": ("negative",),
    "mention": ("name", "description", "metonym", "pronoun"),
    "name_label": ("PER", "LOC", "ORG", "OTH"),
    "timex": ("DATE", "TIME", "DURATION", "SET"),
    "mod": (
        *("APPROX", "MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS"),
        *("START", "MID", "END", "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER"),
    ),
    "daypart": ("MO", "MI", "AF", "EV", "NI", "DT"),
    "season": ("SP", "SU", "FA", "WI"),
    "some": ("Y", "M", "W", "D", "TH", "TM", "TS"),
    "reference": ("PAST_REF", "PRESENT_REF", "FUTURE_REF"),
    "step": ("read", "analyse"),
    "cli": ("read", "analyse", "compare"),
    "explain": ("no_antecedent", "no_pair", "no_actor", "nobody_fits", "speech", "event", "name"),
    "error": ("400", "403", "404", "405", "500"),
    "field": (
        *("speakers", "addressees", "via", "act", "form", "polarity", "status", "type", "time", "place", "channel"),
        *("duration", "object", "by", "against", "parties", "value", "verdict", "title", "name", "kind"),
        *("description", "id"),
    ),
    "table": (
        *("stories", "records", "statements", "events", "times", "differences", "agenda", "reuse", "failures"),
        *("ledger", "judgements", "positions"),
    ),
    "column": (
        *("id", "title", "reports", "origins", "first", "last", "records", "story", "type", "what", "status"),
        *("disputed", "report", "speaker", "act", "form", "words", "condition", "via", "who", "when", "place"),
        *("value", "earliest", "latest", "rule", "about", "kind", "verdict", "sides", "because", "other"),
        *("passages", "similarity", "slips", "origin", "source", "step", "reason", "made", "author", "edit"),
        *("note", "state", "to", "issue", "stance"),
    ),
    "page": (
        *("byline", "dateline", "agencies", "basis", "file"),
        *("when", "who", "where", "figures", "condition", "to", "via"),
        *("week", "weekend", "quarter", "half", "names_hint", "time_hint", "no_such_actor", "no_such_day"),
    ),
}
_COUNTS = ("year", "month", "week", "day", "hour", "minute", "second")


def list_codes() -> Iterator[tuple[str, str, bool]]:
    """Context and text of every message that is asked for by a code, and whether it is counted."""
    for context, codes in _CODES.items():
        yield from ((context, code, False) for code in codes)
    roles = dict.fromkeys(row["role"] for row in read_table("offices"))
    yield from ((context, role, False) for context in ("office", "office_f") for role in sorted(roles))
    yield from (("count", unit, True) for unit in _COUNTS)
    yield from (("reason", reason, "{n}" in reason) for reason in REASONS)
