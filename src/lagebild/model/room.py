"""Room in a frozen, slotted class for what it looks up once."""


class WithRoom:
    """What a cached property keeps here is no field: it is neither compared nor pickled nor handed on to a copy."""

    __slots__ = ("__dict__",)
