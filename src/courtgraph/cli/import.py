"""``courtgraph import``."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.options import FILE, FILE_OR_FOLDER, FOLDER, count, texts_option
from courtgraph.errors import CourtgraphError
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.merging import ConflictError


@click.command("import")
@click.argument("files", nargs=-1, required=True, type=FILE_OR_FOLDER, metavar="FILE...")
@click.option(
    "-o", "--output", type=FILE_OR_FOLDER, help="A new dataset's folder; of --as candidates their file, or -."
)
@click.option("--data", type=FOLDER, help="The dataset that takes the records, or in which candidates are looked up.")
@click.option(
    "--as", "kind", type=click.Choice(["entities", "statements", "candidates"]), help="What the rows are, if not told."
)
@click.option(
    "--map", "mapped", multiple=True, metavar="COLUMN=FIELD", help="Which field a column is, or -; repeatable."
)
@click.option("--set", "fixed", multiple=True, metavar="FIELD=VALUE", help="What every row says; repeatable.")
@click.option(
    "--source", default="", metavar="ID", help="Of candidates the source whose words the quotes are, or have to be."
)
@click.option("--report", type=FILE, help="Of candidates the text of a report that the dataset does not have yet.")
@click.option("--rule", "extractor", default="", metavar="NAME", help="Who found the candidates.  [default: the file]")
@click.option(
    "--dataset", default="", help="Of tables of several datasets the one to give back.  [default: all as one]"
)
@texts_option
def import_command(
    files: Sequence[Path],
    output: Path | None,
    data: Path | None,
    kind: str | None,
    mapped: Sequence[str],
    fixed: Sequence[str],
    source: str,
    report: Path | None,
    extractor: str,
    dataset: str,
    texts: Sequence[Path],
) -> None:
    """Make records of what others have.

    Turtle, JSON-LD and N-Triples that courtgraph wrote become the dataset that they were made of; of other RDF, names
    and types of SKOS, schema.org, FOAF and ORG are read, and what has no match is listed.

    CSV, TSV, XLSX, ODS and JSON Lines hold entities or statements; their columns are found by their names in three
    languages, and --map settles the rest. A statement without words of a source is a candidate, which goes into a file
    beside the dataset. All is written or nothing, and what is wrong is told as file:row.

    Candidates of any extractor are JSON Lines, or what LangExtract saved: each quote is looked up in the text, and
    what does not stand there is refused and told with its row. docs/importing.md tells the forms.

    A folder that courtgraph export tables wrote gives its YAML back byte for byte, with all comments; that of several
    datasets is joined as courtgraph merge does it, unless --dataset names one.

    \b
    Examples:
      courtgraph import courts.csv --data data --set type=BasicCourt --map 電話=-
      courtgraph import people.xlsx -o people
      courtgraph import graph.ttl -o data
      courtgraph import found.jsonl --as candidates --data data --texts reports -o candidates.yaml
      courtgraph import found.jsonl --as candidates --report report.txt -o candidates.yaml
      courtgraph import tables -o xinzhou --dataset xinzhou
    """
    from courtgraph.cli.common.import_candidates import import_candidates
    from courtgraph.cli.common.import_rows import RDF, import_rows

    is_table = files[0].suffix.lower() in TABLES
    is_extracted = kind == "candidates" and not is_table
    if not is_extracted and (report or extractor):
        raise click.UsageError(
            "--report and --rule are of what an extractor found; name JSON Lines, and --as candidates"
        )
    if is_extracted and (mapped or fixed):
        raise click.UsageError("--map and --set are of tables; an extractor names its fields as docs/importing.md does")
    if is_extracted:
        place = output or Path("-")
        import_candidates(_one(files), place, data=data, texts=texts, source=source, report=report, extractor=extractor)
    elif is_table or data or files[0].suffix.lower() in (*RDF, *LINES):
        import_rows(files, output, data, kind=kind or "", mapped=mapped, fixed=fixed, source=source, texts=texts)
    elif output is None:
        raise click.UsageError("name the folder of the new dataset with -o")
    else:
        _import_tables(_one(files), output, dataset)


TABLES = (".csv", ".tsv", ".txt", ".xlsx", ".ods")
LINES = (".jsonl", ".ndjson")
"""How the names of tables and of JSON Lines end; anything else is a folder of tables."""


def _one(files: Sequence[Path]) -> Path:
    if len(files) > 1:
        raise click.UsageError(f"{files[1]} is one too many: of folders and of candidates name one at a time")
    return files[0]


def _import_tables(source: Path, output: Path, dataset: str) -> None:
    from courtgraph.export.tables import import_tables
    from courtgraph.merging import ConflictError

    try:
        written = import_tables(source, output, dataset=dataset)
    except ConflictError as error:
        raise _told(error) from None
    click.echo(printable(f"{output}: {count(len(written), 'file')}"), err=True)


def _told(error: "ConflictError") -> CourtgraphError:
    for conflict in error.conflicts:
        click.echo(click.style(printable(str(conflict)), fg="red"), err=True)
    return CourtgraphError(f"{count(len(error.conflicts), 'conflict')}; nothing was written: name one with --dataset")
