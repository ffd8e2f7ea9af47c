"""Datasets as a folder of tables: packed side by side, joined, and put into place as a whole."""

import os
import shutil
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from glob import escape
from pathlib import Path
from platform import node

import msgspec

from courtgraph import __version__
from courtgraph.errors import CourtgraphError
from courtgraph.export.build_inputs import refuse_among_data
from courtgraph.export.tables.inputs import Input, find_inputs
from courtgraph.export.tables.joins import Joining
from courtgraph.export.tables.packing import (
    Packed,
    RefusedDatasetsError,
    Task,
    pack,
    refuse_same_names,
)
from courtgraph.export.tables.parts import sync, write_parts
from courtgraph.extras import import_extra
from courtgraph.merging import ConflictError
from courtgraph.store.atomic_write import unwritable
from courtgraph.store.commit import made_folder
from courtgraph.store.read_file import holds_files, refuse_nul
from courtgraph.store.tables.joined import joined_info
from courtgraph.store.tables.manifest import FORMAT, MANIFEST, KeptFile, Manifest, is_tables, sha256_of
from courtgraph.worker.pool import mapped, way_to_start

Track = Callable[[Collection[Input]], Iterable[Input]]
_STAGED = ".courtgraph-tables-"


def export_tables(
    data: Sequence[str | Path],
    output: str | Path,
    *,
    jobs: int = 1,
    keep_findings: bool = False,
    track: Track = iter,
) -> Manifest:
    """Write tables of datasets, of YAML or of tables, into a folder; the same datasets give the same bytes.

    Several datasets are joined as ``merge`` does it. ``jobs`` processes read and check them side by side. With
    ``keep_findings`` datasets with errors are packed, too, and the tables keep what reading them found. ``track``
    passes the datasets on one by one, as a progress bar does.

    Raises RefusedDatasetsError for errors that ``check`` finds, ConflictError where two datasets differ, and
    CourtgraphError for what cannot be read or written; the folder is then as it was.
    """
    way = way_to_start()
    for module in ("pyarrow", "pyarrow.compute", "pyarrow.parquet"):
        import_extra(module, "scale")  # before there are copies of this process, so that these need not load it
    place = Path(os.path.realpath(output))
    refuse_nul(Path(output))
    inputs = find_inputs([Path(one) for one in data])
    _refuse_occupied(Path(output), inputs)
    with made_folder(place.parent), _staging(place) as staging:
        tasks = [Task(one, staging / f"run-{number}", keep_findings) for number, one in enumerate(inputs)]
        packed = _packed(tasks, jobs, way, track)
        manifest = _write(packed, staging / "tables", jobs, checked=not keep_findings)
        _put(staging, place)
    return manifest


def _refuse_occupied(output: Path, inputs: Iterable[Input]) -> None:
    """Raise CourtgraphError where the tables would take the place of anything but tables."""
    for one in inputs:
        if not is_tables(one.folder):
            refuse_among_data(one.folder, output)
    if os.path.lexists(output) and not is_tables(output) and (not output.is_dir() or holds_files(output)):
        raise CourtgraphError(f"{output}: something else stands here; name a new folder with -o")


@contextmanager
def _staging(place: Path) -> Iterator[Path]:
    """A folder beside the place, on the same disk, which goes when all is done; that of a run that was killed, too."""
    try:
        for leftover in place.parent.glob(f"{_STAGED}{escape(node())}-*"):
            _drop_unless_used(leftover)
        folder = Path(tempfile.mkdtemp(prefix=f"{_STAGED}{node()}-{os.getpid()}-", dir=place.parent))
    except OSError as error:
        raise unwritable(place, error, "choose another place with -o") from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _drop_unless_used(leftover: Path) -> None:
    """Drop what a process of this machine left that is no more; Windows cannot ask for one without ending it."""
    owner = leftover.name.split("-")[-2]
    if os.name == "nt" or not owner.isdecimal():
        return
    try:
        os.kill(int(owner), 0)
    except ProcessLookupError:
        shutil.rmtree(leftover, ignore_errors=True)
    except OSError:
        return  # it lives, and is somebody else's


def _packed(tasks: Sequence[Task], jobs: int, way: str, track: Track) -> list[Packed]:
    with mapped(pack, tasks, min(jobs, len(tasks)), way, "read datasets") as results:
        packed = [next(results) for _ in track([task.source for task in tasks])]
    if errors := [finding for one in packed for finding in one.errors]:
        raise RefusedDatasetsError(errors)
    refuse_same_names(packed)
    return packed


def _write(packed: Sequence[Packed], folder: Path, jobs: int, *, checked: bool) -> Manifest:
    joining = Joining(packed)
    if conflicts := joining.conflicts():
        raise ConflictError(conflicts)
    try:
        folder.mkdir()
        kept = _keep(packed, folder)
        info = joined_info([joining.infos[name][0] for name in sorted(joining.infos)])
        parts = write_parts(packed, folder, _metadata(info, joining.schema_yaml), jobs)
        manifest = Manifest(
            format=FORMAT,
            courtgraph=__version__,
            datasets=tuple(sorted(joining.infos)),
            counts={table: sum(part.rows for part in some) for table, some in parts.items()},
            tables=parts,
            files=kept,
            checked=checked,
        )
        _write_manifest(folder / MANIFEST, manifest)
    except OSError as error:
        raise unwritable(folder, error, "choose another place with -o") from error
    return manifest


def _metadata(info: object, schema_yaml: str) -> Mapping[str, str]:
    """What every part says of all datasets together."""
    said = {"courtgraph.format": str(FORMAT), "courtgraph.dataset": msgspec.json.encode(info).decode()}
    return {**said, "courtgraph.schema": schema_yaml} if schema_yaml else said


def _keep(packed: Sequence[Packed], folder: Path) -> tuple[KeptFile, ...]:
    """Copy queries, texts and schemas beside the tables; of those of one name the first, which the others are like."""
    places: dict[str, Path] = {}
    for one in packed:
        for path in one.kept:
            places.setdefault(path, one.source.folder / path)
    for path, source in places.items():
        (folder / path).parent.mkdir(exist_ok=True)
        shutil.copyfile(source, folder / path)
        sync(folder / path)
    return tuple(KeptFile(path, (folder / path).stat().st_size, sha256_of(folder / path)) for path in sorted(places))


def _write_manifest(path: Path, manifest: Manifest) -> None:
    content = msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n"
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _put(staging: Path, place: Path) -> None:
    """Put tables that are whole into their place; what stood there goes with the staging folder."""
    before = staging / "before"
    try:
        if place.exists():
            place.rename(before)
        try:
            (staging / "tables").rename(place)
        except OSError:
            if before.exists():
                before.rename(place)
            raise
    except OSError as error:
        raise unwritable(place, error, "choose another place with -o") from error
