"""The tables: one row per fact, columns named as the dataclass fields."""

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, LargeBinary, MetaData, String, Table, Text

from lagebild.model import article as articles_model
from lagebild.model import facts, stories
from lagebild.model import judgements as judgements_model
from lagebild.store.codec import columns_of

SCHEMA_VERSION = 4
"""Raised by one with every migration."""

_TYPES = {str: Text, int: Integer, float: Float, bool: Boolean}

metadata = MetaData()


def _fact_table(
    name: str, kind: type, *first: Column[str], skip: tuple[str, ...] = (), key: str | None = None
) -> Table:
    own = [
        Column(column, _TYPES[scalar](), primary_key=column == key)
        for column, scalar in columns_of(kind)
        if column not in skip
    ]
    return Table(name, metadata, *first, *own)


def _of_article() -> tuple[Column[str], Column[str]]:
    return (
        Column("article", String, ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True),
        Column("id", String, primary_key=True),
    )


meta = Table("meta", metadata, Column("name", String, primary_key=True), Column("value", Text))
articles = _fact_table("articles", articles_model.Article, key="id")
analyses = Table(
    "analyses",
    metadata,
    Column("article", String, ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True),
    Column("recipe", String, nullable=False),
    Column("published_earliest", Text),
    Column("published_latest", Text),
    Column("published_basis", Text),
    Column("figures", Text),
    Column("stances", Text),
    Column("passing", Text),
)
times = _fact_table("times", facts.TimeExpression, *_of_article(), skip=("id",))
entities = _fact_table("entities", facts.Entity, *_of_article(), skip=("id",))
statements = _fact_table("statements", facts.Statement, *_of_article(), skip=("id",))
events = _fact_table("events", facts.Event, *_of_article(), skip=("id",))
sentences = Table(
    "sentences",
    metadata,
    Column("rowid", Integer, primary_key=True, autoincrement=True),
    Column("article", String, ForeignKey("articles.id", ondelete="CASCADE"), index=True),
    Column("number", Integer),
    Column("start", Integer),
    Column("end", Integer),
    Column("stems", Text),
    Column("vector", LargeBinary),
)
sketches = Table(
    "sketches",
    metadata,
    Column("article", String, ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True),
    Column("day", Integer),
    Column("sentences", Integer),
    *(Column(name, Text) for name in ("content", "source")),
    *(Column(name, LargeBinary) for name in ("keys", "counts", "strengths", "names", "run_hashes", "band_hashes")),
    Column("compared", Boolean, index=True),
)
"""Every analysed article in short; dropped when it is analysed anew, compared once the picture knows it."""
comparison = Table(
    "comparison",
    metadata,
    Column("recipe", String, primary_key=True),
    Column("judged", Text),
    *(Column(name, Integer) for name in ("articles", "sentences")),
    *(Column(name, LargeBinary) for name in ("feature_keys", "feature_counts", "term_keys", "term_counts")),
    *(Column(name, Text) for name in ("negations", "multipliers")),
    *(Column(name, Float) for name in ("cosine_middle", "cosine_spread")),
)
"""How the picture was made; empty while it is being made."""
failures = Table(
    "failures",
    metadata,
    Column("source", String, primary_key=True),
    Column("step", String, primary_key=True),
    Column("reason", Text),
)
judgements = _fact_table("judgements", judgements_model.Judgement, key="id")
"""Belongs to no analysis: rebuilding never touches it."""

PICTURE_PARTS: dict[str, type] = {
    "stories": stories.Story,
    "records": stories.Record,
    "claims": stories.Claim,
    "differences": stories.Difference,
    "reuse": stories.Reuse,
    "terms": stories.TermContrast,
    "agenda": stories.AgendaEntry,
    "ledger": stories.LedgerEntry,
    "positions": stories.Position,
}
"""Fields of Picture that have a table of their own."""

picture_tables = {
    name: _fact_table(name, kind, Column("position", Integer, primary_key=True))  # type: ignore[arg-type]
    for name, kind in PICTURE_PARTS.items()
}

story_indexes = [
    Index(f"{name}_of_story", table.c.story) for name, table in picture_tables.items() if name != "stories"
]
"""A page of one story reads the rows of that story only."""
id_indexes = [Index(f"{n}_by_id", picture_tables[n].c.id) for n in ("stories", "records", "claims", "differences")]
"""What a correction or a plan names is found without reading the others."""

placements = Table(
    "placements",
    metadata,
    Column("article", String, ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True),
    Column("story", String, index=True),
    Column("outlet", String, index=True),
    Column("first", String),
    Column("last", String, index=True),
    Column("basis", Text),
    Column("characters", Integer),
)
"""Where every article stands in the picture: its story, outlet and publication range as narrowed across reports."""
sentence_tags = Table(
    "sentence_tags",
    metadata,
    Column("tag", String, primary_key=True),
    Column("day", String, primary_key=True),
    Column("sentence", Integer, primary_key=True),
    Index("tags_of_sentence", "sentence", "tag"),
    sqlite_with_rowid=False,
)
"""What stands in a sentence: `act:…`, `status:…`, `speaker:…`, `actor:…`, with the day of its report."""

actors = Table(
    "actors",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", Text, index=True),
    Column("kind", String),
    Column("reports", Integer),
    Column("said", Integer, index=True),
)
"""Everybody who is named, under one id across articles, with the number of reports and of statements."""

FACT_TABLES: tuple[tuple[Table, str, type], ...] = (
    (times, "times", facts.TimeExpression),
    (entities, "entities", facts.Entity),
    (statements, "statements", facts.Statement),
    (events, "events", facts.Event),
)
"""Table, field of Analysis, and dataclass of each kind of fact."""
