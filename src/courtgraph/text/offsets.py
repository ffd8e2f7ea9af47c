"""Text that was changed and still knows where each of its characters comes from."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import Any, NamedTuple


class Edit(NamedTuple):
    """A piece of a text, by its offsets in code points, what stands in its place, of what kind that is, and why."""

    start: int
    end: int
    after: str
    kind: str = ""
    reason: str = ""


class OffsetMap(NamedTuple):
    """A text, and for each of its characters the offset of the original text that it starts at.

    ``origins`` has one more entry than the text has characters: the length of the original.

    >>> text = OffsetMap.of("轉(zhuǎn)中").edited([Edit(1, 8, "")])
    >>> text.text, text.origins, text.original(1, 2)
    ('轉中', (0, 8, 9), (8, 9))
    """

    text: str
    origins: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> "OffsetMap":
        """A text as it stands."""
        return cls(text, tuple(range(len(text) + 1)))

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Where a piece of this text lies in the original.

        What was taken out right after the piece is not part of it, unless nothing else is left of it.
        """
        first = self.origins[start]
        return (first, max(first, self.origins[end - 1] + 1)) if end > start else (first, first)

    def edited(self, edits: Iterable[Edit]) -> "OffsetMap":
        """This text with pieces replaced; a longer replacement starts where the piece did.

        Raises:
            ValueError: two pieces overlap.
        """
        parts: list[str] = []
        origins: list[int] = []
        done = 0
        for edit in sorted(edits):
            if edit.start < done:
                raise ValueError(f"the edits at {edit.start} overlap")
            parts += self.text[done : edit.start], edit.after
            origins += self.origins[done : edit.start]
            origins += _spread(self.origins[edit.start : edit.end + 1], len(edit.after))
            done = edit.end
        parts.append(self.text[done:])
        return OffsetMap("".join(parts), (*origins, *self.origins[done:]))

    def runs(self) -> list[tuple[int, int, int]]:
        """The map in short: offset here, offset in the original, how many characters run along with each other."""
        steps = [here - there for here, there in enumerate(self.origins[:-1])]
        starts = [at for at, step in enumerate(steps) if at == 0 or step != steps[at - 1]]
        ends = [*starts[1:], len(steps)]
        return [(start, self.origins[start], end - start) for start, end in zip(starts, ends, strict=False)]


def _spread(origins: Sequence[int], count: int) -> Iterable[int]:
    """As many origins as characters stand in a piece's place: one for one as far as it goes, the last for the rest."""
    last = max(len(origins) - 2, 0)
    return (origins[min(place, last)] for place in range(count))


def lies_within(at: int, pieces: Sequence[tuple[Any, ...]]) -> bool:
    """Whether a place lies in one of some pieces, which start with their offsets, in order, and do not overlap.

    >>> lies_within(3, [(0, 2), (3, 5)]), lies_within(2, [(0, 2), (3, 5)])
    (True, False)
    """
    before = bisect_right(pieces, at, key=itemgetter(0))
    return before > 0 and bool(at < pieces[before - 1][1])


def line_starts(text: str) -> list[int]:
    r"""The offset at which each line starts.

    >>> line_starts("a\nbc\n")
    [0, 2, 5]
    """
    return [0, *(at + 1 for at, character in enumerate(text) if character == "\n")]
