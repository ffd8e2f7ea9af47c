"""Which of many candidates hold: those that a dataset can take over together, and why not the others."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import NamedTuple

import msgspec

from courtgraph.errors import CourtgraphError
from courtgraph.model import Finding
from courtgraph.review.candidates import Candidate
from courtgraph.review.store import ReviewStore


class Refusal(NamedTuple):
    """A candidate that does not hold, and why, each reason with its line in the candidates file."""

    item: Candidate
    reasons: tuple[str | Finding, ...]

    def __repr__(self) -> str:
        more = f" and {len(self.reasons) - 1:,} more" if len(self.reasons) > 1 else ""
        return f"<Refusal of {self.item.id}: {''.join(map(str, self.reasons[:1]))}{more}>"


def partition_valid(
    store: ReviewStore, wanted: Sequence[Candidate], ids: Collection[str] = ()
) -> tuple[list[Candidate], list[Refusal]]:
    """The candidates that hold, with which :meth:`ReviewStore.accept` goes through, and those that do not.

    A statement does not hold either where an entity that it would bring does not, nor one that asks for a second look,
    unless it is named by one of the ``ids``.
    """
    refused = [
        Refusal(item, _doubts(store, item)) for item in wanted if item.doubt and not {item.id, item.written_id} & {*ids}
    ]
    doubtful = {refusal.item.key for refusal in refused}
    kept = _added(store, [], [item for item in wanted if item.key not in doubtful], refused)
    order = {item.key: number for number, item in enumerate(wanted)}
    return kept, sorted(refused, key=lambda refusal: order[refusal.item.key])


def _doubts(store: ReviewStore, item: Candidate) -> tuple[str | Finding, ...]:
    """Why somebody has to look at a statement first, with its line in the candidates file."""
    path, line = str(store.path), item.record.location.line
    what = "statement" if _REASONS.keys() & {*item.doubt} else "figure"
    right = f"look at the words, and accept the {what} by its id"
    told = (_REASONS.get(name, f"the {name} of this figure is a guess") for name in item.doubt)
    return tuple(Finding(path=path, line=line, rule="doubt", message=why, suggestion=right) for why in told)


_REASONS = {
    "far": "the line does not name the subject",
    "other": "before these words the line names another than the subject",
    "weak": "these words stand several times on the line",
}


def _added(
    store: ReviewStore, held: list[Candidate], wanted: list[Candidate], refused: list[Refusal]
) -> list[Candidate]:
    """Those of the wanted candidates that hold beside others that do; the rest joins what is refused."""
    if not wanted:
        return []
    try:
        items, _, found = store.tried([*held, *wanted])
    except CourtgraphError as error:
        return _halved(store, held, wanted, refused, str(error).split("\n"))
    if not found.errors:
        return wanted
    blamed: dict[str, list[Finding]] = defaultdict(list)
    for finding in found.errors:
        blamed[found.culprit(finding)].append(finding)
    reasons = {item.key: _reasons(store, item, blamed[item.id]) for item in items if item.id in blamed}
    gone = [Refusal(item, why) for item in wanted if (why := _against(store, item, reasons))]
    if not gone:
        return _halved(store, held, wanted, refused, found.errors)
    refused += gone
    keys = {refusal.item.key for refusal in gone}
    return _added(store, held, [item for item in wanted if item.key not in keys], refused)


def _halved(
    store: ReviewStore,
    held: list[Candidate],
    wanted: list[Candidate],
    refused: list[Refusal],
    why: Sequence[str] | Sequence[Finding],
) -> list[Candidate]:
    """Where nobody knows which candidate is at fault: half of them, then the other half beside those that hold."""
    if len(wanted) == 1:
        refused.append(Refusal(wanted[0], _reasons(store, wanted[0], why)))
        return []
    middle = len(wanted) // 2
    first = _added(store, held, wanted[:middle], refused)
    return first + _added(store, [*held, *first], wanted[middle:], refused)


def _against(
    store: ReviewStore, item: Candidate, reasons: dict[tuple[str, int], tuple[str | Finding, ...]]
) -> tuple[str | Finding, ...]:
    """What speaks against a candidate itself and, where it is a statement, against what it brings."""
    by_id = store.candidates.by_id
    concerned = (item, *(by_id[name] for name in item.speaks_of if name in by_id))
    return tuple(reason for one in concerned for reason in reasons.get(one.key, ()))


def _reasons(store: ReviewStore, item: Candidate, why: Sequence[str] | Sequence[Finding]) -> tuple[str | Finding, ...]:
    """What is wrong, with the line of the candidate: that of the dataset is one of a file that nobody wrote."""
    place = {"path": str(store.path), "line": item.record.location.line}
    return tuple(one if isinstance(one, str) else msgspec.structs.replace(one, **place) for one in why)
