"""Where the text of a query comes from: a named query, a file, standard input, or the command line itself."""

from collections.abc import Iterator
from pathlib import Path

from courtgraph.cli.common.options import read_input
from courtgraph.errors import QueryError
from courtgraph.text import not_utf8, printable


def read_query(text: str, folder: Path | None) -> tuple[str, str, str]:
    """The query, where it is from, and its note if it is a named one that has one."""
    from courtgraph.sparql import find_query, is_name
    from courtgraph.sparql.named import MAX_BYTES, read_query_file

    if is_name(text):
        named = find_query(text, folder)
        return named.text, named.path, named.note
    if text == "-":
        return _decoded(read_input(Path(text), MAX_BYTES), "stdin"), "stdin", ""
    return (read_query_file(Path(text)), text, "") if text.endswith(".rq") else (text, "query", "")


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
