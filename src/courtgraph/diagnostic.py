"""What is wrong at a place, and what would be right: rules, schemas and tables say it alike."""

from typing import Generic, NamedTuple, TypeVar

Where = TypeVar("Where")


class Diagnostic(NamedTuple, Generic[Where]):
    """``where`` is the place as its finder knows it: a field of a record, an entry of a schema, a line, a cell.

    With a path and a line it becomes a ``Finding``.

    >>> print(Diagnostic("line 5", "there is no such field", "did you mean label?"))
    line 5: there is no such field; did you mean label?
    """

    where: Where
    message: str
    suggestion: str = ""

    def __str__(self) -> str:
        return f"{self.where}: {'; '.join(filter(None, self[1:]))}"
