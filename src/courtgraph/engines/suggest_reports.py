"""Suggestions for a folder of reports: a file of candidates for each, by the rules that serve a single one."""

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from courtgraph.engines.batches import from_batch, to_batch
from courtgraph.engines.engine import Engine
from courtgraph.errors import CourtgraphError, DatasetError
from courtgraph.model import Dataset
from courtgraph.review import candidates_of
from courtgraph.store import read_dataset
from courtgraph.store.read import MAX_TOTAL
from courtgraph.store.read_file import is_there, read_regular
from courtgraph.store.source_texts import MAX_BYTES
from courtgraph.suggestion import suggest
from courtgraph.text.repair.decoding import decode

Track = Callable[[Collection[object]], Iterable[object]]
AT_ONCE = 8
"""So many reports a process takes at once."""


class Job(NamedTuple):
    """What all reports share: their folder, that of the candidates, a dataset to link to, and the home court."""

    reports: Path
    output: Path
    data: Path | None
    home: str
    encoding: str


class Suggested(NamedTuple):
    """How many files of candidates were made, how many were there already, and what is wrong with other reports."""

    made: int
    kept: int
    failed: tuple[str, ...]


class _Reply(msgspec.Struct, frozen=True):
    made: int = 0
    kept: int = 0
    failed: tuple[str, ...] = ()


def suggest_reports(job: Job, engine: Engine, track: Track = iter) -> Suggested:
    """Write the candidates of every file below a folder; what is there of a report that has not changed stays.

    ``track`` passes batches of reports on one by one, as a progress bar does.

    Raises CourtgraphError for a folder that cannot be read or holds no file. A report that is no text, or whose
    candidates cannot be written, is told of beside what was made of the others.
    """
    paths = list_reports(job.reports)
    batches = [to_batch(msgspec.json.encode(paths[start : start + AT_ONCE])) for start in range(0, len(paths), AT_ONCE)]
    replies = engine.map_batches(partial(suggest_batch, job), batches)
    told = [msgspec.json.decode(from_batch(next(replies)), type=_Reply) for _ in track(batches)]
    failed = sorted(words for one in told for words in one.failed)
    return Suggested(sum(one.made for one in told), sum(one.kept for one in told), tuple(failed))


def list_reports(folder: Path) -> list[str]:
    """The files below a folder but for hidden ones, by their paths there, in a stable order.

    Raises DatasetError where one of the folders cannot be read, or there is no file.
    """

    def refuse(error: OSError) -> None:
        raise DatasetError(f"{error.filename}: cannot be read: {error.strerror}; check its rights") from error

    found: list[str] = []
    for place, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [(Path(place) / name).relative_to(folder).as_posix() for name in names if not name.startswith(".")]
    if not found:
        raise DatasetError(f"{folder}: there is no report here; name a folder of texts")
    return sorted(found)


def suggest_batch(job: Job, batch: Any) -> Any:
    """Make the candidates of some reports, and tell what became of each."""
    replies = [_suggested(job, path) for path in _paths(batch)]
    return to_batch(msgspec.json.encode(_joined(replies)))


def _paths(batch: Any) -> Iterator[str]:
    yield from msgspec.json.decode(from_batch(batch), type=list[str])


def _joined(replies: Sequence[_Reply]) -> _Reply:
    failed = tuple(words for one in replies for words in one.failed)
    return _Reply(sum(one.made for one in replies), sum(one.kept for one in replies), failed)


def _suggested(job: Job, path: str) -> _Reply:
    output = job.output / f"{path}.yaml"
    try:
        content = read_regular(job.reports / path, MAX_BYTES)
        dataset = _linked(job.data) if job.data else None
        if _is_of(output, content, dataset):
            return _Reply(kept=1)
        text = decode(content, path, job.encoding).text
        _make_folder(output.parent)
        candidates_of(suggest(text, dataset, job.home), Path(path).name, content, dataset, output)
    except CourtgraphError as error:
        return _Reply(failed=(str(error),))
    return _Reply(made=1)


def _is_of(output: Path, content: bytes, dataset: Dataset | None) -> bool:
    """Whether candidates that are there are those of a report; they are written whole or not at all.

    They tell its SHA-256, or the source of the dataset that has this.
    """
    if not is_there(output):
        return False
    digits = sha256(content).hexdigest()
    known = [f"source: {one.id}" for one in dataset.sources if one.sha256 == digits] if dataset else []
    lines = read_regular(output, MAX_TOTAL).decode("utf-8", "replace").splitlines()
    return f"    sha256: {digits}" in lines or any(line in lines for line in known)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CourtgraphError(f"{folder}: cannot be made: {error.strerror}; choose another place with -o") from error


@lru_cache(1)
def _linked(data: Path) -> Dataset:
    return read_dataset(data)
