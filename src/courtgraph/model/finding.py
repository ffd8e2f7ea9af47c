"""What a check found: data, so that the command prints it and a test compares it."""

from collections import Counter
from collections.abc import Iterable, Iterator

import msgspec

from courtgraph.diagnostic import shortened

MOST_TOLD = 100
"""So many errors of a file are told, and so many warnings."""


class Finding(msgspec.Struct, frozen=True, kw_only=True, order=True):
    """One thing that is wrong, where it is, and what would be right.

    >>> print(Finding(path="a.yaml", line=3, rule="known-types", message="type Curt is unknown",
    ...               suggestion="did you mean Court?"))
    a.yaml:3: type Curt is unknown; did you mean Court? [known-types]

    A value that it quotes is shortened where it is long. What is in no file yet has no place. A warning, which asks for
    a second look, says so before its message.
    """

    path: str
    line: int
    rule: str
    message: str
    suggestion: str
    severity: str = "error"

    def __post_init__(self) -> None:
        for field in ("message", "suggestion"):
            if (words := getattr(self, field)) != (short := shortened(words)):
                msgspec.structs.force_setattr(self, field, short)

    def __str__(self) -> str:
        mark = "warning: " if self.severity == "warning" else ""
        place = f"{self.path}:{self.line}: " if self.path else ""
        return f"{place}{mark}{self.message}; {self.suggestion} [{self.rule}]"


def first_of_files(findings: Iterable[Finding]) -> Iterator[Finding]:
    r"""The first errors and the first warnings of each file, and of what is left of them how many there are.

    >>> finding = Finding(path="a.yaml", line=3, rule="known-types", message="no type", suggestion="write one")
    >>> print(*list(first_of_files([finding] * 1_200))[-2:], sep="\n")
    a.yaml:3: no type; write one [known-types]
    a.yaml:3: 1,100 more like this or other errors; put those before right first [known-types]
    """
    seen: Counter[tuple[str, str]] = Counter()
    next_of: dict[tuple[str, str], Finding] = {}
    for finding in findings:
        kind = finding.path, finding.severity
        seen[kind] += 1
        if seen[kind] <= MOST_TOLD:
            yield finding
        else:
            next_of.setdefault(kind, finding)
    for kind, finding in next_of.items():
        words = f"{seen[kind] - MOST_TOLD:,} more like this or other {finding.severity}s"
        yield msgspec.structs.replace(finding, message=words, suggestion="put those before right first")
