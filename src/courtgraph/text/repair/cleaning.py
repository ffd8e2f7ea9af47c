"""Report text made clean: readings taken out, narrow marks widened, byte slips listed or put right."""

from bisect import bisect_right
from collections.abc import Collection, Iterable
from typing import NamedTuple

from courtgraph.text.offsets import Edit, OffsetMap, line_starts
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
    taken = [edit for number, edit in enumerate(slips, start=1) if accepted is None or number in accepted]
    left = [edit for edit in slips if edit not in taken]
    starts = line_starts(raw)

    def change(edit: Edit) -> Change:
        line, before = bisect_right(starts, edit.start), raw[edit.start : edit.end]
        return Change(line, edit.start, edit.end, edit.kind, before, edit.after, edit.reason)

    mapped = OffsetMap.of(raw).edited(taken)
    changes = [change(edit) for edit in taken]
    for find in (find_pinyin, find_halfwidth):
        edits = [edit for edit in find(mapped.text) if not _within(mapped.origins[edit.start], left)]
        changes += (change(_in_original(mapped, edit)) for edit in edits)
        mapped = mapped.edited(edits)
    return Cleaned(mapped, tuple(sorted(changes)), tuple(map(change, left)))


def _within(offset: int, slips: Iterable[Edit]) -> bool:
    """Whether a place of the raw text is garbled: what stands there is no reading and no mark."""
    return any(slip.start <= offset < slip.end for slip in slips)


def _in_original(mapped: OffsetMap, edit: Edit) -> Edit:
    start, end = mapped.original(edit.start, edit.end)
    return edit._replace(start=start, end=end)
