"""Report text made clean: readings taken out, narrow marks widened, byte slips listed or put right."""

from bisect import bisect_right
from collections.abc import Collection
from typing import NamedTuple

from courtgraph.text.offsets import Edit, OffsetMap, lies_within, line_starts
from courtgraph.text.pinyin import find_pinyin
from courtgraph.text.repair.fullwidth import find_halfwidth
from courtgraph.text.repair.mojibake import find_mojibake


class Change(NamedTuple):
    """Something that cleaning did, or proposes to do: offsets in code points of the raw text, lines from 1."""

    line: int
    start: int
    end: int
    kind: str
    before: str
    after: str
    reason: str


class Cleaned(NamedTuple):
    """A clean text, the way back to the raw one, what was done, and what is only proposed."""

    mapped: OffsetMap
    changes: tuple[Change, ...]
    proposals: tuple[Change, ...]

    @property
    def text(self) -> str:
        """The clean text."""
        return self.mapped.text


def clean(raw: str, accepted: Collection[int] | None = ()) -> Cleaned:
    """Clean a text; script and line numbers stay as they are.

    A byte slip is put right only when its number among the proposals, from 1, is accepted; None accepts them all.
    A clean text passes through unchanged.

    >>> cleaned = clean("歲月流轉(zhuǎn)中,始終(km)熾熱")
    >>> cleaned.text, [change.before for change in cleaned.changes]
    ('歲月流轉中，始終(km)熾熱', ['(zhuǎn)', ','])
    """
    slips = find_mojibake(raw)
    numbers = range(1, len(slips) + 1)
    chosen = frozenset(numbers if accepted is None else accepted)
    taken = [slip for number, slip in zip(numbers, slips, strict=True) if number in chosen]
    left = [slip for number, slip in zip(numbers, slips, strict=True) if number not in chosen]
    starts = line_starts(raw)

    def change(edit: Edit) -> Change:
        line, before = bisect_right(starts, edit.start), raw[edit.start : edit.end]
        return Change(line, edit.start, edit.end, edit.kind, before, edit.after, edit.reason)

    mapped = OffsetMap.of(raw).edited(taken)
    changes = [change(edit) for edit in taken]
    for find in (find_pinyin, find_halfwidth):
        # what stands in a garbled place is no reading and no mark
        edits = [edit for edit in find(mapped.text) if not lies_within(mapped.origins[edit.start], left)]
        changes += (change(_in_original(mapped, edit)) for edit in edits)
        mapped = mapped.edited(edits)
    return Cleaned(mapped, tuple(sorted(changes)), tuple(map(change, left)))


def _in_original(mapped: OffsetMap, edit: Edit) -> Edit:
    start, end = mapped.original(edit.start, edit.end)
    return edit._replace(start=start, end=end)
