"""Decisions on identity: which ids name one thing, and which look alike and do not."""

import msgspec

from courtgraph.model.field_types import require_types
from courtgraph.model.location import NOWHERE, Location


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """Two ids that name the same thing, or two that do not; ``reason`` says why, ``by`` who decided.

    Of two that are the same, ``keep`` stays and ``other`` goes; of two that differ, both stay.
    """

    same: bool
    keep: str
    other: str
    reason: str = ""
    by: str = ""
    location: Location = NOWHERE

    def __post_init__(self) -> None:
        require_types(self)

    @property
    def pair(self) -> frozenset[str]:
        """The two ids, in no order."""
        return frozenset((self.keep, self.other))
