"""Named queries: files NAME.rq that state their question in Chinese and in English, and what is wrong with others."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from courtgraph.diagnostic import Diagnostic
from courtgraph.errors import DatasetError
from courtgraph.model import Finding, Location
from courtgraph.store.fields import finding_at
from courtgraph.store.read_file import list_folder, read_regular
from courtgraph.text import not_utf8

MAX_BYTES = 2**20
_FIELD = re.compile(r"#\s*(\w+):\s*(\S.*)")


class NamedQuery(msgspec.Struct, frozen=True, kw_only=True):
    """A query with the question that it answers, and what there is to know about it."""

    name: str
    zh: str
    en: str
    note: str = ""
    text: str
    path: str = ""


def query_paths(folder: Path) -> dict[str, Path]:
    """The files of a folder that are named queries, by the names of these.

    Raises DatasetError when the folder cannot be listed.

    >>> query_paths(Path("nowhere"))
    {}
    """
    return {path.stem: path for path in list_folder(folder) if path.name.endswith(".rq")}


def read_named_query(path: Path) -> NamedQuery | Diagnostic[int]:
    """A query with a header of ``# zh:``, ``# en:`` and perhaps ``# note:``, or the line where it is broken, and why.

    >>> read_named_query(Path("nowhere.rq"))[1:]
    ('cannot be read: No such file or directory', 'check the file and its rights')
    """
    try:
        text = read_regular(path, MAX_BYTES).decode("utf-8-sig").replace("\r\n", "\n")
    except DatasetError as error:
        return _unreadable(error, path)
    except UnicodeDecodeError as error:
        return not_utf8(error)
    fields = _header(text)
    return fields if isinstance(fields, Diagnostic) else NamedQuery(name=path.stem, text=text, path=str(path), **fields)


def read_named_queries(paths: Iterable[Path]) -> tuple[list[NamedQuery], list[Finding]]:
    """The queries of some files, and a warning for each that is broken: the others can be asked all the same."""
    queries, findings = [], []
    for path in paths:
        read = read_named_query(path)
        if isinstance(read, Diagnostic):
            findings.append(_warning(path.as_posix(), read))
        else:
            queries.append(read)
    return queries, findings


def broken_queries(root: Path) -> Iterator[Finding]:
    """A warning for each named query of a dataset that nobody can ask, and for a folder of queries that has none."""
    try:
        paths = query_paths(root / "queries")
    except DatasetError as error:
        yield _warning("queries", _unreadable(error, root / "queries"))
        return
    for finding in read_named_queries(paths.values())[1]:
        yield msgspec.structs.replace(finding, path=f"queries/{Path(finding.path).name}")


def _warning(path: str, slip: Diagnostic[int]) -> Finding:
    return finding_at(Location(path, slip.where), "", "sound-queries", slip.message, slip.suggestion, "warning")


def _unreadable(error: DatasetError, path: Path) -> Diagnostic[int]:
    message, _, suggestion = str(error).removeprefix(f"{path}: ").partition("; ")
    return Diagnostic(1, message, suggestion)


def _header(text: str) -> dict[str, str] | Diagnostic[int]:
    fields: dict[str, str] = {}
    number = 0
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.startswith("#"):
            break
        match = _FIELD.fullmatch(line.rstrip())
        if match is None or match[1] not in ("zh", "en", "note") or match[1] in fields:
            return Diagnostic(number, f"{line[:80]} is not a header", "write # zh:, # en: or # note:, each once")
        fields[match[1]] = match[2]
    for name in ("zh", "en"):
        if name not in fields:
            return Diagnostic(number, f"the header has no {name}", f"start the file with # {name}: a question")
    return fields
