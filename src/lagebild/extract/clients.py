"""For whom a counsel speaks: whoever he calls his client ("mein Mandant")."""

from lagebild.extract.chains import Chain
from lagebild.extract.links import Found
from lagebild.model.text import MentionFrame

CLIENT_REACH = 3
"""So many sentences before a word for a client his counsel is told of at most."""


class Clients:
    """The counsels of one article and for whom each of them speaks."""

    def __init__(self, chain: Chain) -> None:
        self.chain = chain
        self._of_counsel: dict[str, tuple[str, ...]] = {}

    def learn(self, counsel: str, clients: tuple[str, ...]) -> None:
        """Keep for whom a counsel speaks, where his phrase says so."""
        if clients:
            self._of_counsel[counsel] = clients

    def find(self, frame: MentionFrame, sentence: int) -> Found | None:
        """For whom the counsel speaks who was told of last."""
        near = self.chain.before(frame.span, sentence, CLIENT_REACH)
        found = next((self._of_counsel[s.entity] for s in near if s.entity in self._of_counsel), ())
        seen = [s for s in self.chain.seen if s.entity in found]
        several = len(found) > 1 or any(s.number == "Plur" for s in seen)
        fits = several or frame.gender is None or {s.gender for s in seen} <= {None, frame.gender}
        agrees = bool(found) and fits and several == (frame.number == "Plur")
        return (found, "client of the counsel told of") if agrees else None
