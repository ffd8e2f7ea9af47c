"""Tables of any kind as rows of cells under the names of their columns: CSV, TSV, XLSX, ODS, JSON Lines."""

import json
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from courtgraph.errors import CourtgraphError
from courtgraph.export.csv_dialect import read_csv
from courtgraph.export.table import Grid, too_large
from courtgraph.export.xlsx_reader import read_xlsx
from courtgraph.extras import import_extra
from courtgraph.importing.json_lines import read_json_lines
from courtgraph.importing.problem import Problem, RowsError, problem
from courtgraph.worker.call import call_worker

TEXTS = (".csv", ".tsv", ".txt")
LINES = (".jsonl", ".ndjson")
SUFFIXES = (*TEXTS, ".xlsx", ".ods", *LINES)
EXTRA = "ods"
_MEMORY = 1024
"""So many mebibytes a workbook may take in the process that reads it."""


class Rows(NamedTuple):
    """A table: its name, the row of its column names, which are none in JSON Lines, these, and its rows by number."""

    name: str
    header: int
    columns: Sequence[str]
    rows: Sequence[tuple[int, Mapping[str, str]]]


def read_rows(content: bytes, path: str) -> Iterator[Rows]:
    r"""The tables of a file that say something.

    >>> next(read_rows("名稱;類型\n甲院;Court\n".encode("gbk"), "a.csv")).rows
    [(2, {'名稱': '甲院', '類型': 'Court'})]

    Raises CourtgraphError for a file that is no table, and RowsError for lines of JSON that are none.
    """
    suffix = Path(path).suffix.lower()
    if suffix in LINES:
        yield _lines(content, path)
        return
    try:
        grids = _grids(content, path, suffix)
    except ValueError as error:
        raise CourtgraphError(f"{path}: {error}") from None
    for name, grid in grids.items():
        if any(cell.strip() for row in grid.rows for cell in row):
            yield _table(f"{path}:{name}" if name else path, grid)


def _grids(content: bytes, path: str, suffix: str) -> Mapping[str, Grid]:
    if suffix == ".xlsx":
        return read_xlsx(content)
    if suffix == ".ods":
        return read_ods(content, path)
    if suffix in TEXTS:
        return {"": read_csv(content)}
    raise CourtgraphError(f"{path}: this is no table that is read here; save it as one of {', '.join(SUFFIXES)}")


def _table(name: str, grid: Grid) -> Rows:
    """The rows under the first one that says anything."""
    first = next(number for number, row in enumerate(grid.rows) if any(cell.strip() for cell in row))
    columns = [cell.strip() for cell in grid.rows[first]]
    problems = [problem(name, first + 1, *_twice(one)) for one in sorted({*columns} - {""}) if columns.count(one) > 1]
    rows = []
    for number, row in enumerate(grid.rows[first + 1 :], start=first + 2):
        if loose := [cell for at, cell in enumerate(row) if cell.strip() and not (at < len(columns) and columns[at])]:
            problems.append(problem(name, number, f"{loose[0]!r} stands under no name", "name its column, or empty it"))
        if any(cell.strip() for cell in row):
            rows.append((number, {column: cell for column, cell in zip(columns, row, strict=False) if column}))
    if problems:
        raise RowsError(problems)
    return Rows(name, first + 1, [one for one in columns if one], rows)


def _twice(column: str) -> tuple[str, str]:
    return f"the column {column!r} stands here more than once", "keep one"


def _lines(content: bytes, path: str) -> Rows:
    read = [*read_json_lines(content, path)]
    if problems := [one for one in read if isinstance(one, Problem)]:
        raise RowsError(problems)
    rows = [(row, dict(_flat(said))) for row, said in (one for one in read if not isinstance(one, Problem))]
    return Rows(path, 0, [*dict.fromkeys(name for _, said in rows for name in said)], rows)


def _flat(said: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, str]]:
    """The fields of an object as cells; what lies deeper has its path as its name."""
    for name, value in said.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{before}{name}.")
        elif isinstance(value, list):
            yield f"{before}{name}", json.dumps(list(map(_cell, value)), ensure_ascii=False) if value else ""
        else:
            yield f"{before}{name}", _cell(value)


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def read_ods(content: bytes, path: str) -> Mapping[str, Grid]:
    """The sheets of an OpenDocument spreadsheet, read in a worker process, whose memory is limited.

    Raises CourtgraphError for what is none, or takes more, and where python-calamine, of the extra ``ods``, is missing.
    """
    import_extra("python_calamine", EXTRA)
    request = json.dumps([path, b64encode(content).decode()]).encode()
    sheets = json.loads(call_worker(parse_ods, request, path, CourtgraphError, memory=_MEMORY))
    return {name: Grid(rows) for name, rows in sheets.items()}


def parse_ods(request: bytes) -> bytes:
    """The cells of each sheet, as JSON, of a file whose name and content, in base 64, come as JSON."""
    import io

    calamine = import_extra("python_calamine", EXTRA)
    path, content = json.loads(request)
    try:
        workbook = calamine.CalamineWorkbook.from_filelike(io.BytesIO(b64decode(content)))
        sheets = {name: _shown(path, name, workbook) for name in workbook.sheet_names}
    except (calamine.CalamineError, ValueError, OSError) as error:
        raise CourtgraphError(f"{path}: no spreadsheet that can be read: {error}; save it anew") from None
    return json.dumps(sheets).encode()


def _shown(path: str, name: str, workbook: Any) -> list[list[str]]:
    rows = []
    for number, row in enumerate(workbook.get_sheet_by_name(name).iter_rows(), start=1):
        if words := too_large(number, len(row)):
            raise CourtgraphError(f"{path}:{name}: {words}")
        rows.append([_plain(value) for value in row])
    return rows


def _plain(value: object) -> str:
    """What a cell says; of a number without decimals the integer, and of a moment at midnight the day."""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 10**15 else repr(value)
    return str(value).removesuffix(" 00:00:00")
