"""The two families of errors: one article fails, or the set-up is wrong."""


class LagebildError(Exception):
    """Anything that Lagebild itself raises."""


class ArticleError(LagebildError):
    """This one article cannot be read or analysed: it is recorded as a failure and the run goes on."""


class SetupError(LagebildError):
    """The run cannot go on as it is set up; the message says what to change."""
