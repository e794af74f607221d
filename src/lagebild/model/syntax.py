"""Universal Dependencies tags and relations that go together, for all who read the tree."""

NOUNS = frozenset({"NOUN", "PROPN"})
CLAUSES_OF_NOUNS = frozenset({"acl", "acl:relcl"})
"""Clauses that say something of a noun, relative ones among them."""
DONE_TO = frozenset({"obj", "nsubj:pass"})
"""To what is done what a verb says."""
OBJECTS = frozenset({"obj", "iobj", "obl:arg"})
"""Objects in all cases."""
HELPERS = frozenset({"aux", "aux:pass", "cop"})
"""Helping verbs by the relation to their full verb or predicate."""
OBLIQUE = frozenset({"obl", "nmod"})
"""Phrases with a preposition, and genitives."""
PHRASES = OBLIQUE | {"obl:arg"}
"""The same with objects that need their preposition."""
