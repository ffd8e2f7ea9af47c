"""In which file the record of a row stands, and as which; new rows find the home of their like."""

import re
from collections.abc import Mapping

from courtgraph.diagnostic import Diagnostic
from courtgraph.export.csv_restoring import Written
from courtgraph.export.table import Cell, Row, Sheet
from courtgraph.model import Dataset
from courtgraph.model.identifiers import ID
from courtgraph.store.edit import home_of_source, home_of_type
from courtgraph.store.record_files import is_file_of

SOURCES = "sources.yaml"


def kind_of(name: str) -> str:
    """What records a file of a dataset holds.

    >>> kind_of("entities/courts.yaml"), kind_of("sources.yaml")
    ('entities', 'sources')
    """
    return name.partition("/")[0].removesuffix(".yaml")


def settle(sheet: Sheet, table: str, kind: str, dataset: Dataset, written: Written) -> Sheet:
    """The rows that have a place, each with its file, and what is wrong with the places of the others.

    ``written`` are the rows of each record as they were exported, by file and number.

    >>> row = {"file": "", "number": "", "id": "award/a", "type": "Award"}
    >>> settle(Sheet([(2, row)], []), "entities.csv", "entities", Dataset(), {}).rows[0][1]["file"]
    'entities/award.yaml'
    """
    rows, slips = [], list(sheet.slips)
    cited = {file: some[0].get("cites", "") for (file, _), some in written.items()}
    for number, row in sheet.rows:
        try:
            settled = _settled(row, kind, dataset, cited)
            if kind == "sources" and (SOURCES, row["number"]) not in written:
                raise ValueError(f"number: {SOURCES} has no record {row['number']}; write its number as it was")
            rows.append((number, settled))
        except ValueError as error:
            column, _, words = str(error).partition(": ")
            slips.append(Diagnostic(Cell(table, number, column), words))
    return Sheet(rows, slips)


def _settled(row: Row, kind: str, dataset: Dataset, cited: Mapping[str, str]) -> Row:
    """The row of a record in its file; raises ValueError for none, with the name of the column before a colon."""
    if row["number"] and not re.fullmatch("[1-9][0-9]{0,7}", row["number"]):
        raise ValueError(f"number: {row['number']!r} is no number; write it as it was, or none for a new record")
    if kind == "sources" and not row["number"]:
        raise ValueError("number: a new source has a text, which no row shows; courtgraph new source FILE adds it")
    if row["number"] and not row["file"]:
        raise ValueError("file: a record that has a number has a file; write it as it was, or no number")
    settled = row if row["file"] else _at_home(row, kind, dataset, cited)
    file = settled["file"]
    if file not in cited and not (file == SOURCES if kind == "sources" else is_file_of(kind, file)):
        example = SOURCES if kind == "sources" else f"one such as {kind}/a.yaml"
        raise ValueError(f"file: {file!r} is no file of {kind}; write {example}")
    return settled


def _at_home(row: Row, kind: str, dataset: Dataset, cited: Mapping[str, str]) -> Row:
    if kind == "entities":
        if not ID.fullmatch(row.get("id", "")):
            raise ValueError(f"id: {row.get('id', '')!r} is no id; write prefix/slug in a-z, 0-9 and hyphens")
        return {**row, "file": home_of_type(dataset, row.get("type", ""), row["id"].partition("/")[0])}
    source = row.get("source") or row.get("cites") or _source_of(row, dataset)
    file = home_of_source(dataset, source)
    cites = cited.get(file, source)
    return {**row, "file": file, "cites": cites, "source": "" if cites == source else source}


def _source_of(row: Row, dataset: Dataset) -> str:
    """The one source that all statements about a subject cite."""
    about = (statement for statement in dataset.statements if statement.subject == row.get("subject"))
    sources = sorted({piece.source for statement in about for piece in statement.evidence})
    if len(sources) == 1:
        return sources[0]
    choice = f", such as {sources[0]}" if sources else ""
    raise ValueError(f"cites: the row names no file and no source; write the source whose words it quotes{choice}")
