"""Tables of a dataset changed as in a spreadsheet."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

Change = Callable[[list[dict[str, str]]], None]


def files(folder: Path) -> dict[str, bytes]:
    """What is in a dataset, without the journal of its changes."""
    names = {path: path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for path, name in names.items() if not name.startswith(".courtgraph/")}


def rows(path: Path) -> list[dict[str, str]]:
    """The rows of a table."""
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def rewritten(path: Path, change: Change) -> None:
    """Change the rows of a table as a spreadsheet would."""
    some = rows(path)
    columns = list(some[0])
    change(some)
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns)
    writer.writeheader()
    writer.writerows(some)
    path.write_bytes(text.getvalue().encode("utf-8-sig"))
