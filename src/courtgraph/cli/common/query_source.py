"""Where the text of a query comes from: a named query, a file, standard input, or the command line itself."""

import sys
from collections.abc import Iterator
from pathlib import Path

from courtgraph.errors import QueryError
from courtgraph.text import not_utf8, printable


def read_query(text: str, folder: Path | None) -> tuple[str, str, str]:
    """The query, where it is from, and its note if it is a named one that has one."""
    from courtgraph.sparql import find_query, is_name

    if is_name(text):
        named = find_query(text, folder)
        return named.text, named.path, named.note
    if text == "-":
        return _decoded(sys.stdin.buffer.read(), "stdin"), "stdin", ""
    if not text.endswith(".rq"):
        return text, "query", ""
    try:
        return _decoded(Path(text).read_bytes(), text), text, ""
    except OSError as error:
        raise QueryError(f"{text}: cannot be read: {error.strerror}; name a file of SPARQL") from error


def _decoded(content: bytes, origin: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise QueryError(f"{origin}:{not_utf8(error)}") from None


def describe_queries(folder: Path | None) -> Iterator[tuple[str, list[str]]]:
    """Each named query with what is told of it: its question, its note, and the values that may be set."""
    from courtgraph.model import DatasetInfo
    from courtgraph.sparql import named_queries, parameters

    for named in named_queries(folder):
        note = f"note: {named.note}" if named.note else ""
        settable = parameters(named.text, DatasetInfo().base).items()
        told = [named.zh, named.en, note, *(f"--set {name}={value}" for name, value in settable)]
        yield named.name, [printable(line) for line in told if line]
