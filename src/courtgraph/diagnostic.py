"""What is wrong at a place, and what would be right: rules, schemas and tables say it alike."""

from typing import Generic, NamedTuple, TypeVar

Where = TypeVar("Where")
MOST = 500
"""So many characters of what is wrong are told; a value that is quoted may have millions."""


def shortened(words: str, most: int = MOST) -> str:
    """What is wrong, or what would be right, without its middle where it is long.

    >>> len(shortened(f"{'9' * 5000} is no number")), shortened(f"{'9' * 5000} is no number")[-20:]
    (500, '9999999 is no number')
    """
    half = most // 2
    return words if len(words) <= most else f"{words[: half - 1]}…{words[-half:]}"


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
        return f"{shortened(str(self.where))}: {'; '.join(map(shortened, filter(None, self[1:])))}"
