"""Named queries: files NAME.rq that state their question in Chinese and in English."""

import re
from pathlib import Path

import msgspec

from courtgraph.errors import DatasetError, QueryError
from courtgraph.model import Dataset
from courtgraph.store.read_file import is_there, list_folder, read_regular
from courtgraph.text import did_you_mean, not_utf8

GENERIC = Path(__file__).with_name("queries")
"""Queries that fit every dataset."""
MAX_BYTES = 2**20
_FIELD = re.compile(r"#\s*(\w+):\s*(\S.*)")
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class NamedQuery(msgspec.Struct, frozen=True, kw_only=True):
    """A query with the question that it answers, and what there is to know about it."""

    name: str
    zh: str
    en: str
    note: str = ""
    text: str
    path: str = ""


def named_queries(folder: str | Path | None = None) -> list[NamedQuery]:
    """The queries of a folder and those that fit every dataset, by name; of two with one name, the folder's.

    >>> [query.name for query in named_queries()]
    ['awards', 'figures', 'people']

    Raises:
        QueryError: there is no such folder, or a file does not start with its question.
    """
    return [read_named_query(path) for _, path in sorted(_paths(folder).items())]


def find_query(name: str, folder: str | Path | None = None) -> NamedQuery:
    """The query of a name, from a folder or among those that fit every dataset.

    Raises:
        QueryError: no query has the name; the message suggests one that has a similar one.
    """
    paths = _paths(folder)
    if name not in paths:
        where = f" in {folder}" if folder else ""
        raise QueryError(f"there is no query {name}{where}; {did_you_mean(name, paths)}")
    return read_named_query(paths[name])


def queries_folder(dataset: Dataset) -> Path | None:
    """The folder of the dataset's own queries, if it was read from a folder that has one."""
    folder = Path(dataset.folder, "queries")
    return folder if dataset.folder and folder.is_dir() else None


def _paths(folder: str | Path | None) -> dict[str, Path]:
    if folder and not is_there(Path(folder)):
        raise QueryError(f"{folder}: there is no such folder of queries; write SPARQL, or name another with --queries")
    places = (Path(place) for place in (GENERIC, folder) if place)
    try:
        return {path.stem: path for place in places for path in list_folder(place) if path.name.endswith(".rq")}
    except DatasetError as error:
        raise QueryError(str(error)) from None


def is_name(text: str) -> bool:
    """Whether a text may name a query: lower-case words with hyphens, which no SPARQL is.

    >>> is_name("shared-aims"), is_name("ASK {}"), is_name("../secret")
    (True, False, False)
    """
    return _NAME.fullmatch(text) is not None


def read_named_query(path: Path) -> NamedQuery:
    """A query from its file: a header of ``# zh:``, ``# en:`` and perhaps ``# note:``, then SPARQL."""
    text = read_query_file(path).replace("\r\n", "\n")
    fields = _header(text, path)
    return NamedQuery(name=path.stem, text=text, path=str(path), **fields)


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


def _header(text: str, path: Path) -> dict[str, str]:
    fields: dict[str, str] = {}
    number = 0
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.startswith("#"):
            break
        match = _FIELD.fullmatch(line.rstrip())
        if match is None or match[1] not in ("zh", "en", "note") or match[1] in fields:
            raise QueryError(f"{path}:{number}: {line} is not a header; write # zh:, # en: or # note:, each once")
        fields[match[1]] = match[2]
    for name in ("zh", "en"):
        if name not in fields:
            raise QueryError(f"{path}:{number}: the header has no {name}; start the file with # {name}: a question")
    return fields
