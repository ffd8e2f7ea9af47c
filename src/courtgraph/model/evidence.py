"""Evidence: the words of a source that carry a statement."""

from functools import cached_property

import msgspec

from courtgraph.model.identifiers import content_hash
from courtgraph.model.location import NOWHERE, Location

STANCES = ("supports", "disputes", "mentions")


class Evidence(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """A line (from 1) of a source and the shortest words of it that carry a statement.

    ``inferred`` says that the words imply the statement rather than say it; ``note`` then gives the reason.
    """

    source: str
    line: int
    quote: str
    stance: str = "supports"
    by: str = ""
    inferred: bool = False
    note: str = ""
    location: Location = NOWHERE

    @cached_property
    def id(self) -> str:
        """Identifies the evidence by its content, so that statements that cite the same words share it."""
        return content_hash([self.source, self.line, self.quote, self.stance, self.by, self.inferred, self.note])
