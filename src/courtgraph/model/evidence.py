"""Evidence: the words of a source that carry a statement."""

from collections.abc import Mapping
from functools import cached_property

import msgspec

from courtgraph.model.field_types import require_types
from courtgraph.model.frozen_dict import FrozenDict, freeze
from courtgraph.model.identifiers import content_hash
from courtgraph.model.language import text_of
from courtgraph.model.location import NOWHERE, Location
from courtgraph.schema import LANGUAGES

STANCES = ("supports", "disputes", "mentions")


class Evidence(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """A line (from 1) of a source and the shortest words of it that carry a statement.

    ``gloss`` is what the quote means in other languages, in the curator's words. ``inferred`` says that the words imply
    the statement rather than say it; ``note`` then gives the reason, by language: a plain text stands under ``""``.
    """

    source: str
    line: int
    quote: str
    gloss: Mapping[str, str] = msgspec.field(default_factory=FrozenDict)
    stance: str = "supports"
    by: str = ""
    inferred: bool = False
    note: Mapping[str, str] = msgspec.field(default_factory=FrozenDict)
    location: Location = NOWHERE

    def __post_init__(self) -> None:
        require_types(self)
        freeze(self, "gloss", "note")

    def __hash__(self) -> int:
        return hash(self.id)

    @cached_property
    def id(self) -> str:
        """Identifies the evidence by its content, so that statements that cite the same words share it.

        Glosses are no part of it, and of a note one text is: the plain one, else the English, else the first in the
        order of the page, else of the tags. Another text changes the identifier only where it comes before that one.

        >>> def noted(note):
        ...     return Evidence(source="source/a", line=1, quote="x", note=note).id
        >>> noted({"": "why"}) == noted({"en": "why"}) == noted({"en": "why", "zh-Hant": "何故"})
        True
        >>> noted({"zh-Hant": "何故"}) == noted({"zh-Hant": "何故", "en": "why"})
        False
        """
        reason = text_of(self.note, ("", "en", *LANGUAGES, *sorted(self.note))) if self.note else ""
        return content_hash([self.source, self.line, self.quote, self.stance, self.by, self.inferred, reason])

    def joined(self, other: "Evidence") -> "Evidence":
        """The same evidence with what another record of it says in more languages; its own words stay.

        >>> glosses = {"en": "won"}, {"en": "received", "fr": "reçu"}
        >>> one, other = (Evidence(source="a", line=1, quote="x", gloss=gloss) for gloss in glosses)
        >>> sorted(one.joined(other).gloss.items())
        [('en', 'won'), ('fr', 'reçu')]
        """
        if other.gloss == self.gloss and other.note == self.note:
            return self
        texts = {"gloss": {**other.gloss, **self.gloss}, "note": {**other.note, **self.note}}
        return msgspec.structs.replace(self, **texts)
