"""Named queries: those of a folder, and those that fit every dataset."""

import re
from pathlib import Path

from courtgraph.diagnostic import Diagnostic
from courtgraph.errors import DatasetError, QueryError
from courtgraph.model import Dataset, Finding
from courtgraph.store.named_query import MAX_BYTES, NamedQuery, query_paths, read_named_queries, read_named_query
from courtgraph.store.read_file import is_there, read_regular
from courtgraph.text import did_you_mean, not_utf8

GENERIC = Path(__file__).with_name("queries")
"""Queries that fit every dataset."""
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def named_queries(folder: str | Path | None = None) -> list[NamedQuery]:
    """The queries of a folder and those that fit every dataset, by name; of two with one name, the folder's.

    >>> [query.name for query in named_queries()]
    ['awards', 'figures', 'people']

    Raises:
        QueryError: there is no such folder, or a file does not start with its question.
    """
    queries, findings = sound_queries(folder)
    if findings:
        raise QueryError("\n".join(f"{one.path}:{one.line}: {one.message}; {one.suggestion}" for one in findings))
    return queries


def sound_queries(folder: str | Path | None = None) -> tuple[list[NamedQuery], list[Finding]]:
    """The queries that ``named_queries`` gives, and a warning for each file that is broken.

    >>> sound_queries()[1]
    []

    Raises:
        QueryError: there is no such folder.
    """
    return read_named_queries(path for _, path in sorted(_paths(folder).items()))


def find_query(name: str, folder: str | Path | None = None) -> NamedQuery:
    """The query of a name, from a folder or among those that fit every dataset.

    Raises:
        QueryError: the query is broken, or none has the name; the message suggests one that has a similar one.
    """
    paths = _paths(folder)
    if name not in paths:
        where = f" in {folder}" if folder else ""
        raise QueryError(f"there is no query {name}{where}; {did_you_mean(name, paths)}")
    found = read_named_query(paths[name])
    if isinstance(found, Diagnostic):
        raise QueryError(f"{paths[name]}:{found}")
    return found


def queries_folder(dataset: Dataset) -> Path | None:
    """The folder of the dataset's own queries, if it was read from a folder that has one."""
    folder = Path(dataset.folder, "queries")
    return folder if dataset.folder and folder.is_dir() else None


def _paths(folder: str | Path | None) -> dict[str, Path]:
    if folder and not is_there(Path(folder)):
        told = f"{folder}: there is no such folder of queries; write SPARQL, or name another"
        raise QueryError(told, argument="queries")
    try:
        return {**query_paths(GENERIC), **(query_paths(Path(folder)) if folder else {})}
    except DatasetError as error:
        raise QueryError(str(error)) from None


def is_name(text: str) -> bool:
    """Whether a text may name a query: lower-case words with hyphens, which no SPARQL is.

    >>> is_name("shared-aims"), is_name("ASK {}"), is_name("../secret")
    (True, False, False)
    """
    return _NAME.fullmatch(text) is not None


def read_query_file(path: Path) -> str:
    """The text of a file of SPARQL.

    Raises:
        QueryError: the file is not there, too large or not UTF-8.
    """
    try:
        return read_regular(path, MAX_BYTES, "name a file of SPARQL").decode("utf-8-sig")
    except DatasetError as error:
        raise QueryError(str(error)) from None
    except UnicodeDecodeError as error:
        raise QueryError(f"{path}:{not_utf8(error)}") from None
