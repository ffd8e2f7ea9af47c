"""``courtgraph table``."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.dataset_writing import hold_lock, tell_changed
from courtgraph.cli.common.options import (
    FOLDER,
    count,
    data_argument,
    data_option,
    read_valid,
    size,
)
from courtgraph.errors import CourtgraphError
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.export.csv_roundtrip import Imported
    from courtgraph.model import Finding
    from courtgraph.store.overlay import Overlay
    from courtgraph.store.transaction import Transaction


@click.group("table")
def table_command() -> None:
    """Edit entities and statements in a spreadsheet: write them as tables, and take them back.

    Nothing is lost on the way. A cell that a spreadsheet would take for a formula has an apostrophe before it.

    \b
    Examples:
      courtgraph table export data -o tables
      courtgraph table import tables --data data
    """


@table_command.command("export")
@data_argument
@click.option("-o", "--output", "folder", default="tables", show_default=True, type=FOLDER)
def export_command(data: Path, folder: Path) -> None:
    """Write entities.csv and statements.csv, in UTF-8 with a byte order mark, which Excel asks for.

    Each row says in which file its record stands and as which number; a statement has a row for each piece of
    evidence. Import ids and values as text: a spreadsheet makes numbers and dates of them.

    \b
    Example:
      courtgraph table export data -o tables
    """
    from courtgraph.export.csv_roundtrip import to_tables
    from courtgraph.merging.dataset_files import read_dataset_files
    from courtgraph.store.transaction import write_together

    dataset = read_valid(data)
    tables = to_tables(read_dataset_files(data).texts, dataset.schema, dataset.info.languages)
    write_together(folder, {name: table.encode("utf-8-sig") for name, table in tables.items()})
    tell_changed(folder / name for name in tables)
    click.echo(size(dataset), err=True)


@table_command.command("import")
@click.argument("folder", type=FOLDER, metavar="TABLES")
@data_option
def import_command(folder: Path, data: Path) -> None:
    """Take entities.csv and statements.csv of the folder TABLES back into the files of a dataset.

    A row without a number is a new record; a record whose rows are gone goes; a file that no row names stays as it
    is. Comments stay with records that were not changed. What is wrong is told as table:row:column, and then nothing
    is written.

    \b
    Example:
      courtgraph table import tables --data data
    """
    from courtgraph.export.csv_roundtrip import MAX_BYTES, TABLES, from_tables
    from courtgraph.merging.dataset_files import read_dataset_files
    from courtgraph.store import read_whole
    from courtgraph.store.read_file import read_regular
    from courtgraph.store.transaction import Transaction

    hold_lock(data)
    dataset = read_whole(data)
    hint = "courtgraph table export writes it"
    tables = {name: read_regular(folder / name, MAX_BYTES, hint) for name in TABLES.values()}
    imported = from_tables(tables, read_dataset_files(data).texts, dataset.schema)
    for slip in imported.slips:
        place = slip.where._replace(table=(folder / slip.where.table).as_posix())
        click.echo(printable(str(slip._replace(where=place))), err=True)
    if imported.slips:
        raise CourtgraphError(f"{count(len(imported.slips), 'slip')} in the tables; nothing was written")
    change = Transaction(data)
    contents = {name: _whole(name, text, change) for name, text in sorted(imported.texts.items())}
    _refuse_errors(data, folder, imported, contents)
    if contents:
        change.commit({data / name: content for name, content in contents.items()}, "table import")
    tell_changed(data / name for name in contents)
    click.echo(f"{count(len(contents), 'file')} changed", err=True)


def _whole(name: str, text: str, change: "Transaction") -> bytes:
    """The content of a file that the tables make; a new one begins with the line by which editors find its schema."""
    from courtgraph.store.editor_line import editor_line

    def read(other: str) -> str:
        return change.text(change.root / other)

    return f"{'' if read(name) else editor_line(name, read)}{text}".encode()


def _refuse_errors(data: Path, folder: Path, imported: "Imported", contents: Mapping[str, bytes]) -> None:
    """Tell of what check would find in what the tables say, at the rows that say it."""
    from courtgraph.store import DatasetReader, read_texts
    from courtgraph.store.overlay import Overlay
    from courtgraph.store.source_texts import own_texts
    from courtgraph.validation import check

    dataset = DatasetReader(data).read(contents)
    texts = read_texts(dataset.sources, own_texts(data))
    errors = [one for one in check(dataset, texts) if one.severity == "error" and one.rule != "covered-lines"]
    files = Overlay(data, contents)
    for finding in errors:
        click.echo(printable(_placed(finding, files, folder, imported) or str(finding)), err=True)
    if errors:
        raise CourtgraphError(f"the dataset would have {count(len(errors), 'error')}; nothing was written")


def _placed(finding: "Finding", files: "Overlay", folder: Path, imported: "Imported") -> str:
    """A finding at the row and the column that its line of YAML was made of, or nothing when it was made of none."""
    from courtgraph.export.csv_location import csv_location

    rows = imported.rows.get(finding.path)
    if not rows:
        return ""
    number, column = csv_location(files.content(finding.path).decode("utf-8"), finding)
    if not 0 < number <= len(rows):
        return ""
    table = f"{finding.path.partition('/')[0]}.csv"
    words = f"{finding.message}; {finding.suggestion} [{finding.rule}]"
    return f"{(folder / table).as_posix()}:{rows[number - 1]}:{column}: {words}"
