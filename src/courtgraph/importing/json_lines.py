"""JSON Lines: a JSON object a line, as programs hand records on."""

import json
from collections.abc import Iterator
from typing import Any

from courtgraph.importing.problem import Problem, problem

MAX_BYTES = 64 * 2**20
MAX_ROWS = 100_000


def read_json_lines(content: bytes, path: str) -> Iterator[tuple[int, dict[str, Any]] | Problem]:
    r"""Each object with the number of its line, or what is wrong with the line; empty lines say nothing.

    >>> [*read_json_lines(b'{"a": 1}\n\n', "a.jsonl")]
    [(1, {'a': 1})]
    >>> print(*read_json_lines(b"[1]", "a.jsonl"))
    a.jsonl:1: this is no JSON object; write {"subject": ..., "quote": ...} on one line
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = content.count(b"\n", 0, error.start) + 1
        yield problem(path, row, "not UTF-8", "JSON Lines are written in UTF-8")
        return
    for row, line in enumerate(text.split("\n"), start=1):
        if row > MAX_ROWS:
            yield problem(path, row, f"more than {MAX_ROWS:,} lines", "import the file in parts")
            return
        if line.strip():
            yield _read(line, path, row)


def _read(line: str, path: str, row: int) -> tuple[int, dict[str, Any]] | Problem:
    try:
        # a number stays as it is written: 3.20 has two decimals
        said = json.loads(line, object_pairs_hook=_once, parse_float=str, parse_constant=str)
    except (ValueError, RecursionError) as error:
        return problem(path, row, f"malformed JSON: {error}", "write one JSON object on the line")
    if not isinstance(said, dict):
        return problem(path, row, "this is no JSON object", 'write {"subject": ..., "quote": ...} on one line')
    return row, said


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object in which no name stands twice: JSON would take the last one in silence."""
    said = dict(pairs)
    if len(said) < len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"{next(name for name in names if names.count(name) > 1)!r} stands twice")
    return said
