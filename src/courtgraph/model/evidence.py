"""Evidence: the words of a source that carry a statement."""

from collections.abc import Mapping
from functools import cached_property

import msgspec

from courtgraph.model.identifiers import content_hash
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
    gloss: Mapping[str, str] = {}
    stance: str = "supports"
    by: str = ""
    inferred: bool = False
    note: Mapping[str, str] = {}
    location: Location = NOWHERE

    @cached_property
    def id(self) -> str:
        """Identifies the evidence by its content, so that statements that cite the same words share it.

        Translations are no part of it: neither glosses, nor a note in languages other than its first one, which is the
        plain text, else English, else the first in the order of the page.

        >>> plain = Evidence(source="source/a", line=1, quote="x", note={"": "why"})
        >>> plain.id == Evidence(source="source/a", line=1, quote="x", note={"en": "why", "zh-Hant": "何故"}).id
        True
        """
        languages = ("", "en", *LANGUAGES, *sorted(self.note))
        reason = next((text for language in languages if (text := self.note.get(language, ""))), "")
        return content_hash([self.source, self.line, self.quote, self.stance, self.by, self.inferred, reason])

    def joined(self, other: "Evidence") -> "Evidence":
        """The same evidence with what another record of it says in more languages.

        >>> one, other = (Evidence(source="a", line=1, quote="x", gloss={tag: tag}) for tag in ("en", "fr"))
        >>> one.joined(other).gloss
        {'fr': 'fr', 'en': 'en'}
        """
        if other.gloss == self.gloss and other.note == self.note:
            return self
        texts = {"gloss": {**other.gloss, **self.gloss}, "note": {**other.note, **self.note}}
        return msgspec.structs.replace(self, **texts)
