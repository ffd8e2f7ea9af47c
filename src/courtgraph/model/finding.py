"""What a check found: data, so that the command prints it and a test compares it."""

import msgspec


class Finding(msgspec.Struct, frozen=True, kw_only=True, order=True):
    """One thing that is wrong, where it is, and what would be right.

    >>> print(Finding(path="a.yaml", line=3, rule="known-types", message="type Curt is unknown",
    ...               suggestion="did you mean Court?"))
    a.yaml:3: type Curt is unknown; did you mean Court? [known-types]

    A warning, which asks for a second look, says so before its message.
    """

    path: str
    line: int
    rule: str
    message: str
    suggestion: str
    severity: str = "error"

    def __str__(self) -> str:
        mark = "warning: " if self.severity == "warning" else ""
        return f"{self.path}:{self.line}: {mark}{self.message}; {self.suggestion} [{self.rule}]"
