"""``courtgraph table``."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.dataset_writing import hold_lock, tell_changed
from courtgraph.cli.common.options import (
    FILE_OR_FOLDER,
    FOLDER,
    count,
    data_argument,
    data_option,
    read_valid,
    size,
    tell_what_was_not_looked_up,
    texts_option,
)
from courtgraph.errors import CourtgraphError
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.export.csv_roundtrip import Imported
    from courtgraph.export.table import Table
    from courtgraph.model import Finding
    from courtgraph.store.overlay import Overlay
    from courtgraph.store.transaction import Transaction


@click.group("table")
def table_command() -> None:
    """Edit entities, statements and sources in a spreadsheet: write them as tables, and take them back.

    Nothing is lost on the way. A cell that a spreadsheet would take for a formula has an apostrophe before it.

    \b
    Examples:
      courtgraph table export data -o tables
      courtgraph table import tables --data data
    """


@table_command.command("export")
@data_argument
@click.option("-o", "--output", "folder", default="tables", show_default=True, type=FOLDER)
@click.option("--format", "form", type=click.Choice(["csv", "xlsx"]), default="csv", show_default=True)
def export_command(data: Path, folder: Path, form: str) -> None:
    """Write entities.csv, statements.csv and sources.csv, in UTF-8 with a byte order mark, which Excel asks for.

    Each row says in which file its record stands and as which number; a statement has a row for each piece of
    evidence. Import ids and values as text: a spreadsheet makes numbers and dates of them. A workbook, tables.xlsx
    with a sheet for each table, has them as text already; it needs the extra xlsx.

    \b
    Examples:
      courtgraph table export data -o tables
      courtgraph table export data -o tables --format xlsx
    """
    from courtgraph.export.csv import to_csv
    from courtgraph.export.csv_roundtrip import to_tables
    from courtgraph.export.xlsx_writer import to_xlsx
    from courtgraph.merging.dataset_files import read_dataset_files
    from courtgraph.store.transaction import write_together

    dataset = read_valid(data)
    tables = to_tables(read_dataset_files(data).texts, dataset.schema, dataset.info.languages)
    if form == "xlsx":
        contents = {"tables.xlsx": to_xlsx(tables)}
    else:
        contents = {f"{kind}.csv": to_csv(rows[0], rows[1:]).encode("utf-8-sig") for kind, rows in tables.items()}
    write_together(folder, contents)
    tell_changed(folder / name for name in contents)
    click.echo(size(dataset), err=True)


@table_command.command("import")
@click.argument("place", type=FILE_OR_FOLDER, metavar="TABLES")
@data_option
@texts_option
def import_command(place: Path, data: Path, texts: Sequence[Path]) -> None:
    """Take tables back into the files of a dataset: a folder with any of them, one table by its file, or a workbook.

    A table that is missing changes nothing. A row without a number is a new record, and one without a file finds the
    file of its like. A record whose rows are gone is removed; a file that no row names stays as it is. Comments stay
    with records that were not changed. What was added, changed, removed and cleared is counted on stderr.

    An id may be written as the name of what has it, and a type, a predicate, a unit or a code as the word for it: 件.

    A table may be in UTF-8, UTF-16 or GB18030, with commas, semicolons or tabs. What a spreadsheet made of truth
    values, numbers and dates is read where it has one meaning. Quotes are looked up in the texts that are at hand. What
    is wrong is told as table:row:column, and then nothing is written.

    \b
    Examples:
      courtgraph table import tables --data data --texts reports
      courtgraph table import tables/entities.csv --data data
      courtgraph table import tables/tables.xlsx --data data
    """
    from courtgraph.export.csv_roundtrip import KINDS, from_tables
    from courtgraph.export.table_files import read_tables
    from courtgraph.merging.dataset_files import read_dataset_files
    from courtgraph.model.finding import MOST_TOLD
    from courtgraph.store import read_whole
    from courtgraph.store.transaction import Transaction

    hold_lock(data)
    dataset = read_whole(data)
    tables, unnamed = read_tables(place)
    for name in unnamed:
        click.echo(printable(f"{name}: not read, its name is that of no table; call it {', '.join(KINDS)}"), err=True)
    for table in tables.values():
        if table.grid.encoding != "UTF-8":
            click.echo(printable(f"{table.name}: read as {table.grid.encoding}"), err=True)
    imported = from_tables(tables, read_dataset_files(data).texts, dataset)
    for slip in imported.slips[:MOST_TOLD]:
        click.echo(printable(str(slip)), err=True)
    if len(imported.slips) > MOST_TOLD:
        click.echo(f"and {len(imported.slips) - MOST_TOLD:,} more", err=True)
    if imported.slips:
        raise CourtgraphError(f"{count(len(imported.slips), 'slip')} in the tables; nothing was written")
    change = Transaction(data)
    contents = {name: _whole(name, text, change) for name, text in sorted(imported.texts.items())}
    _refuse_errors(data, tables, imported, contents, texts)
    if contents:
        change.commit({data / name: content for name, content in contents.items()}, "table import")
    tell_changed(data / name for name in contents)
    for kind, changes in imported.changes.items():
        if any(changes):
            click.echo(printable(f"{kind}: {changes}"), err=True)
    click.echo(f"{count(len(contents), 'file')} changed", err=True)


def _whole(name: str, text: str, change: "Transaction") -> bytes:
    """The content of a file that the tables make; a new one begins with the line by which editors find its schema."""
    from courtgraph.store.editor_line import editor_line

    def read(other: str) -> str:
        return change.text(change.root / other)

    return f"{'' if read(name) else editor_line(name, read)}{text}".encode()


def _refuse_errors(
    data: Path,
    tables: "Mapping[str, Table]",
    imported: "Imported",
    contents: Mapping[str, bytes],
    folders: Sequence[Path],
) -> None:
    """Tell of what check would find in what the tables say, at the rows that say it, and what was not looked up."""
    from courtgraph.model.finding import first_of_files
    from courtgraph.store import DatasetReader
    from courtgraph.store.overlay import Overlay
    from courtgraph.store.source_texts import texts_at_hand
    from courtgraph.validation import check
    from courtgraph.validation.dry_run import blocking_errors

    dataset = DatasetReader(data).read(contents)
    texts = texts_at_hand(data, dataset.sources, folders)
    errors = blocking_errors(check(dataset, texts))
    files = Overlay(data, contents)
    for finding in first_of_files(errors):
        click.echo(printable(_placed(finding, files, tables, imported) or str(finding)), err=True)
    if errors:
        raise CourtgraphError(f"the dataset would have {count(len(errors), 'error')}; nothing was written")
    if any(name.startswith("statements/") for name in contents):
        tell_what_was_not_looked_up(dataset, texts)


def _placed(finding: "Finding", files: "Overlay", tables: "Mapping[str, Table]", imported: "Imported") -> str:
    """A finding at the row and the column that its line of YAML was made of, or nothing when it was made of none."""
    from courtgraph.export.csv_homes import kind_of
    from courtgraph.export.csv_location import csv_location

    rows = imported.rows.get(finding.path)
    if not rows:
        return ""
    number, column = csv_location(files.content(finding.path).decode("utf-8"), finding)
    if not 0 < number <= len(rows):
        return ""
    words = f"{finding.message}; {finding.suggestion} [{finding.rule}]"
    return f"{tables[kind_of(finding.path)].name}:{rows[number - 1]}:{column}: {words}"
