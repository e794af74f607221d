"""Takes corrections in: checks the form, keeps the judgement and compares the stories that it touches anew."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from threading import Lock

from lagebild.errors import SetupError
from lagebild.model.judgements import Judgement, sign_judgement
from lagebild.model.stories import Picture, Story
from lagebild.publish.case import Case
from lagebild.publish.references import make_judgement
from lagebild.publish.web.desk import Desk, bring_together

MAX_TEXT = 500
"""Characters of a value, a note or a name."""


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody says of a fact, as typed."""

    of: str
    verdict: str
    author: str
    field: str = ""
    value: str = ""
    other: str = ""
    note: str = ""


def check_changes(said: Said, current: Mapping[str, str]) -> None:
    """Raise SetupError where an edit says what stands there already: a key was pressed by mistake."""
    if said.verdict == "edited" and current.get(said.field) == said.value:
        raise SetupError(f"{said.field} is {said.value!r} already")


def read_said(form: Mapping[str, object]) -> Said:
    """The form; raises SetupError where something is missing or too long."""
    verdict, _, field = str(form.get("do", "")).partition(":")
    typed = {name: str(form.get(name, "")).strip() for name in ("of", "author", "note")}
    typed |= {"verdict": verdict, "field": field}
    typed["value"] = str(form.get(f"value-{field}", "")).strip() if field else ""
    typed["other"] = str(form.get(f"other-{verdict}", "")).strip()
    if any(len(text) > MAX_TEXT for text in typed.values()):
        raise SetupError(f"more than {MAX_TEXT} characters")
    if not typed["author"]:
        raise SetupError("a correction needs a name")
    return Said(**typed)


class Bench:
    """Corrects one after another, so that none is lost."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lock = Lock()

    def say(self, case: Case, said: Said) -> tuple[Judgement, ...]:
        """Keep what is said and show it at once; raises SetupError where it makes no sense."""
        with self._lock:
            made = tuple(map(self._date, self._make(case, said)))
            self._desk.store.add_judgements(made)
            self._apply(made)
        return made

    def undo(self, judgement: str) -> bool:
        """Take a judgement back; whether there was one that stood."""
        with self._lock:
            found = next((j for j in self._desk.store.judgements() if j.id == judgement), None)
            if found is None or not self._desk.store.undo_judgement(judgement, _now()):
                return False
            self._apply((found,))
        return True

    def _date(self, judgement: Judgement) -> Judgement:
        """At least a second later than all before it: of two on one fact the newer one counts."""
        newest = max((j.made for j in self._desk.store.judgements() if j.id != judgement.id), default=None)
        if newest is None or newest < judgement.made:
            return judgement
        return sign_judgement(replace(judgement, made=newest + timedelta(seconds=1)))

    def _make(self, case: Case, said: Said) -> Sequence[Judgement]:
        if said.verdict == "edited":
            edit = (said.field, said.value)
            return [make_judgement(case, "edited", [said.of], author=said.author, edit=edit, note=said.note)]
        if said.verdict == "same":
            return [make_judgement(case, "same", [said.of, said.other], author=said.author, note=said.note)]
        if said.verdict == "not_same":
            return [
                make_judgement(case, "not_same", [said.other, rest], author=said.author, note=said.note)
                for rest in _rest(case, said)
            ]
        if said.verdict in ("wrong", "right"):
            return [make_judgement(case, said.verdict, [said.of], author=said.author, note=said.note)]
        raise SetupError(f"no verdict {said.verdict!r}")

    def _apply(self, judgements: Sequence[Judgement]) -> None:
        """Compare the stories of the judged words anew, and only these."""
        articles = {a.article for j in judgements for a in (*j.anchors, *j.others)}
        heads = self._desk.reader.heads(articles)
        ids = sorted({h.story for h in heads.values() if h.story})
        stories = self._desk.reader.stories(ids)
        members = [i for s in stories.values() for i in s.articles] or sorted(heads)
        analyses = self._desk.reader.analyses_of(members, vectors=True)
        # the cached list of judgements is older than what was just kept
        judged = self._desk.compare(analyses, self._desk.store.judgements())
        picture = judged.picture
        if len(stories) == 1:
            (story,) = stories.values()
            picture = bring_together(picture, replace(story, title=_title(picture, story)), story.articles)
        self._desk.store.replace_stories(ids, picture, judged.corrected.analyses)


def _title(picture: Picture, story: Story) -> str:
    """The title that the largest part of the story got: it may have been edited, or that have been taken back."""
    parts = [s for s in picture.stories if s.title]
    return max(parts, key=lambda s: len(s.articles)).title if parts else story.title


def _rest(case: Case, said: Said) -> list[str]:
    """The other members of a record or claim from which one is kept apart."""
    record, claim = case.records.get(said.of), case.claims.get(said.of)
    keys = record.events if record else claim.statements if claim else ()
    members = [f"{article}:{fact}" for article, fact in keys]
    if said.other not in members or len(members) < 2:
        raise SetupError("only what belongs to a record or an utterance can be kept apart from it")
    return [member for member in members if member != said.other]


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)
