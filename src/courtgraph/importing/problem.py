"""What is wrong with a row of a file that is imported."""

from collections.abc import Iterable

from courtgraph.diagnostic import Diagnostic
from courtgraph.errors import CourtgraphError
from courtgraph.model.finding import MOST_TOLD


class Problem(Diagnostic[str]):
    """What is wrong at a place such as ``found.jsonl:3``, and what would be right.

    >>> print(problem("found.jsonl", 3, "subject is missing", "name it"))
    found.jsonl:3: subject is missing; name it
    """


def problem(path: str, row: int, message: str, suggestion: str = "") -> Problem:
    """What is wrong with a row, from 1, of a file."""
    return Problem(f"{path}:{row}", message, suggestion)


class RowsError(CourtgraphError):
    """Rows that cannot be taken, each with its place; nothing was written."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        more = len(self.problems) - MOST_TOLD
        told = [*map(str, self.problems[:MOST_TOLD]), *([f"and {more:,} more"] if more > 0 else [])]
        super().__init__("\n".join([*told, "nothing was written"]))
