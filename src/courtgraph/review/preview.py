"""What accepting many candidates at once would do, before it is done."""

import re
from collections.abc import Sequence

from courtgraph.model import Finding
from courtgraph.review.candidates import Candidate
from courtgraph.review.partition import Refusal, partition_valid
from courtgraph.review.serialize import Json, to_finding
from courtgraph.review.store import ReviewStore
from courtgraph.review.translation import translated


def preview(store: ReviewStore, wanted: Sequence[Candidate]) -> Json:
    """The candidates that would be accepted, what they bring along, the files that would change, and what is refused.

    ``many`` are those that a decision names to accept just what is told here.
    """
    open_ones = [item for item in wanted if item in store.candidates.open]
    kept, refused = partition_valid(store, open_ones)
    items, contents = store.tried(kept)[:2] if kept else ([], {})
    return {
        "many": [item.key for item in kept],
        "accepted": [item.key for item in items if item.kind != "sources"],
        "files": sorted(contents),
        "refused": [_refusal(refusal) for refusal in refused],
    }


def _refusal(refusal: Refusal) -> Json:
    item = refusal.item
    return {"kind": item.kind, "place": item.place, "findings": [_reason(one, item) for one in refusal.reasons]}


def _reason(reason: str | Finding, item: Candidate) -> Json:
    if isinstance(reason, Finding):
        return to_finding(reason, item.id)
    said = {"path": "", "record": item.id, "message": reason, "suggestion": "", "rule": ""}
    return {**said, "messages": translated(re.sub(r"^[^\s:]+:\d+: ", "", reason)), "suggestions": {}}
