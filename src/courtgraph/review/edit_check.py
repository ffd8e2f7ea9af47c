"""What an edit of a candidate would break: told at once, and not only when the candidate is accepted."""

from typing import Protocol

from courtgraph.errors import CourtgraphError
from courtgraph.model import Finding
from courtgraph.review.candidates import Candidate, Candidates
from courtgraph.validation.dry_run import DryRun


class Trial(Protocol):
    """A store that tells what accepting candidates would do."""

    def tried(
        self, wanted: list[Candidate], candidates: Candidates | None = None
    ) -> tuple[list[Candidate], dict[str, bytes], DryRun]:
        """What would be taken over, the files that would change, and what ``check`` would say then."""


def refuse_new_errors(store: Trial, item: Candidate, edited: Candidates) -> None:
    """Look at an edited candidate as accepting it would; what was wrong with it before does not count.

    Raises RefusedError, or CourtgraphError, as accepting it would.
    """
    try:
        found = store.tried([one for one in edited.items if one.key == item.key], edited)[2]
    except CourtgraphError:
        if _errors_before(store, item) is None:
            return
        raise
    if found.errors:
        had = {_kind(finding, item) for finding in _errors_before(store, item) or ()}
        [now] = (one for one in edited.items if one.key == item.key)
        found._replace(errors=[one for one in found.errors if _kind(one, now) not in had]).refuse_errors()


def _errors_before(store: Trial, item: Candidate) -> list[Finding] | None:
    """What accepting a candidate as it is would be refused for, or None where that cannot be tried."""
    try:
        return store.tried([item])[2].errors
    except CourtgraphError:
        return None


def _kind(finding: Finding, item: Candidate) -> tuple[str, str]:
    """A finding without its line and without the id of the record, which is that of what it says."""
    return finding.rule, finding.message.replace(item.id, "")
