"""N-Triples that an engine writes: a folder of parts, or these one after another as a file or on stdout."""

import os
import shutil
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from courtgraph.cli.common.engine_options import EngineChoice, opened
from courtgraph.cli.common.options import count, relocated
from courtgraph.cli.common.progress import progress_bar
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.engines.engine import Engine
    from courtgraph.engines.folder import TablesFolder
    from courtgraph.engines.ntriples.export import NTriplesManifest

_PACKED = (".gz", ".zst")


def packing_of(output: Path) -> str:
    """How an output is packed, by the ending of its name.

    >>> packing_of(Path("graph.nt.zst")), packing_of(Path("graph.nt")), packing_of(Path("graph"))
    ('zst', '', '')
    """
    return output.suffix.removeprefix(".") if output.suffix in _PACKED else ""


def export_parts(tables: "TablesFolder", output: Path, choice: EngineChoice) -> None:
    """Write the N-Triples of tables; where there are errors these go to stderr, and the command ends with 1.

    A name that ends with .nt, .nt.gz or .nt.zst is that of a file, and any other that of a folder of parts.
    """
    from courtgraph.store.commit import made_folder

    is_file = (".nt" in output.suffixes[-2:] and not output.is_dir()) or str(output) == "-"
    beside = Path() if str(output) == "-" else Path(os.path.realpath(output)).parent
    with made_folder(beside), opened(choice, beside) as (engine, staging):
        if not tables.manifest.checked:
            _refuse_errors(tables, engine, staging)
        if is_file:
            _write_file(tables, output, engine, staging)
        else:
            _told(output, _write_parts(tables, output, engine, staging, packing_of(output)))


def _refuse_errors(tables: "TablesFolder", engine: "Engine", staging: Path) -> None:
    """Check tables of which nobody has said that they were checked."""
    from courtgraph.engines.check import check_tables
    from courtgraph.model.finding import first_of_files
    from courtgraph.store.source_texts import texts_at_hand

    place = staging / "check"
    place.mkdir()
    texts = texts_at_hand(tables.path, tables.joined_sources, ())
    checked = check_tables(tables, engine, place, texts, partial(progress_bar, label="Checking"))
    errors = [finding for finding in checked.findings if finding.severity == "error"]
    for finding in first_of_files(errors):
        click.echo(printable(str(relocated(finding, tables.path))), err=True)
    if errors:
        click.echo(f"courtgraph: {count(len(errors), 'error')}; nothing was written", err=True)
        raise click.exceptions.Exit(1)


def _write_parts(
    tables: "TablesFolder", output: Path, engine: "Engine", staging: Path, packing: str
) -> "NTriplesManifest":
    from courtgraph.engines.ntriples import export_ntriples

    track = partial(progress_bar, label="Writing")
    return export_ntriples(tables, output, engine, staging, compression=packing, track=track)


def _write_file(tables: "TablesFolder", output: Path, engine: "Engine", staging: Path) -> None:
    """Write parts into the staging folder, and then one after another: packed or not, they are one file together."""
    from courtgraph.store.atomic_write import unwritable

    manifest = _write_parts(tables, staging / "parts", engine, staging, packing_of(output))
    parts = [staging / "parts" / part.path for part in manifest.parts]
    if str(output) == "-":
        _append(parts, sys.stdout.buffer)
        return
    try:
        _replace(output, partial(_append, parts))
    except OSError as error:
        raise unwritable(output, error, "choose another place with -o") from error
    _told(output, manifest)


def _replace(output: Path, write: Callable[[IO[bytes]], None]) -> None:
    """Put a file into its place when it is whole; a device or a pipe is written to as it is."""
    if output.exists() and not output.is_file():
        with output.open("wb") as file:
            write(file)
        return
    place = Path(os.path.realpath(output))
    beside = place.with_name(f".courtgraph-{place.name}-{os.getpid()}")
    try:
        with beside.open("wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(place)
    finally:
        beside.unlink(missing_ok=True)


def _append(parts: list[Path], file: IO[bytes]) -> None:
    for part in parts:
        with part.open("rb") as source:
            shutil.copyfileobj(source, file, 2**20)
        part.unlink()


def _told(output: Path, manifest: "NTriplesManifest") -> None:
    size = sum(part.bytes for part in manifest.parts) / 1024
    click.echo(printable(f"{output}: {count(manifest.lines, 'triple')}, {size:,.0f} KiB"), err=True)
