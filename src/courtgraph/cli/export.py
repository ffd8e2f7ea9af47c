"""``courtgraph export``."""

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.engine_options import EngineChoice, engine_options, jobs_option, tables_for_engine
from courtgraph.cli.common.ntriples_parts import export_parts, packing_of
from courtgraph.cli.common.options import FILE_OR_FOLDER, count, read_valid, several_data_arguments
from courtgraph.cli.common.progress import progress_bar
from courtgraph.cli.common.result_output import print_result
from courtgraph.cli.export_store import ExportCommand
from courtgraph.errors import CourtgraphError
from courtgraph.export.registry import FOLDER_OUTPUTS, OUTPUTS
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.export.tables import RefusedDatasetsError
    from courtgraph.merging import ConflictError


@click.command("export", cls=ExportCommand)
@click.argument("form", type=click.Choice([*OUTPUTS, *FOLDER_OUTPUTS]), metavar="FORMAT")
@several_data_arguments
@click.option("-o", "--output", default="-", type=FILE_OR_FOLDER, help="A file, or - for stdout; a folder for tables.")
@click.option("--rdf12", is_flag=True, help="Add RDF 1.2 triple terms (ttl and nt only).")
@engine_options
@jobs_option
@click.option("--keep-findings", is_flag=True, help="Pack datasets with errors, too (tables only).")
def export_command(
    form: str,
    data: tuple[Path, ...],
    output: Path,
    rdf12: bool,
    engine: str | None,
    master: str | None,
    jobs: int | None,
    keep_findings: bool,
) -> None:
    """Check a dataset and write one output.

    FORMAT is ttl, nt, trig, jsonld, rdf, ontology, catalog, graphml, json, entities, statements, sources or html.

    Two more are folders of Parquet files: parquet, the nodes and edges for graph tools, and tables, all that the YAML
    says, which every command reads in its place.

    tables takes several datasets, folders of tables among them and patterns such as 'reports/*', and joins them as
    courtgraph merge does. Every other format takes one.

    courtgraph export store makes a store on disk; export store --help tells of it.

    nt of tables may be written by an engine: into a file, packed where its name ends with .gz or .zst, or into a
    folder of parts, where a command that was stopped goes on with the parts that are whole.

    \b
    Examples:
      courtgraph export ttl data -o graph.ttl
      courtgraph export tables data -o tables
      courtgraph export tables 'reports/*' -o tables --jobs 4
      courtgraph export nt tables -o graph.nt.zst --engine local
    """
    choice = EngineChoice(engine, jobs, master)
    _refuse_options(form, data, output, rdf12, choice, keep_findings)
    if form == "tables":
        _export_tables(data, output, jobs or os.cpu_count() or 1, keep_findings)
    elif form == "parquet":
        _export_graph(data[0], output)
    elif form == "nt" and not rdf12 and (tables := tables_for_engine(data[0], choice)):
        export_parts(tables, output, choice)
    else:
        if choice.jobs or packing_of(output):
            raise click.UsageError("--jobs, .gz and .zst go with tables that an engine works on; name --engine local")
        _export_file(form, data[0], output, rdf12)


def _refuse_options(
    form: str, data: Sequence[Path], output: Path, rdf12: bool, choice: EngineChoice, keep_findings: bool
) -> None:
    """Raise click.UsageError for what does not go with a format."""
    choice.refuse_misfits()
    if rdf12 and form not in ("ttl", "nt"):
        raise click.UsageError(f"--rdf12 goes with ttl and nt, not with {form}")
    if form != "tables" and keep_findings:
        raise click.UsageError(f"--keep-findings goes with tables, not with {form}")
    if form not in ("tables", "nt") and choice.jobs:
        raise click.UsageError(f"--jobs goes with tables and nt, not with {form}")
    if choice.name and (form != "nt" or rdf12):
        raise click.UsageError("--engine goes with nt, without --rdf12")
    if form != "tables" and len(data) > 1:
        raise click.UsageError(f"{form} takes one dataset; join several with courtgraph export tables")
    if form in FOLDER_OUTPUTS and str(output) == "-":
        raise click.UsageError(f"{form} is a folder; name it with -o")


def _export_file(form: str, data: Path, output: Path, rdf12: bool) -> None:
    from courtgraph.store import atomic_write

    dataset = read_valid(data)
    if rdf12:
        from courtgraph.rdf import FORMATS

        content = FORMATS[form](dataset, rdf12=True)
    else:
        content = OUTPUTS[form].write(dataset)
    if str(output) == "-":
        print_result(content, is_json=form in ("json", "jsonld"))
    else:
        atomic_write(output, content)
        click.echo(printable(f"{output}: {len(content) / 1024:,.0f} KiB, {OUTPUTS[form].what}"), err=True)


def _export_graph(data: Path, output: Path) -> None:
    from courtgraph.export.graph_tables import to_graph_tables
    from courtgraph.store.transaction import write_together

    files = to_graph_tables(read_valid(data))
    write_together(output, files)
    for name, content in files.items():
        click.echo(printable(f"{output / name}: {len(content) / 1024:,.0f} KiB"), err=True)


def _export_tables(data: Sequence[Path], output: Path, jobs: int, keep_findings: bool) -> None:
    from courtgraph.export.tables import RefusedDatasetsError, export_tables
    from courtgraph.merging import ConflictError

    track = partial(progress_bar, label="Packing")
    try:
        manifest = export_tables(data, output, jobs=jobs, keep_findings=keep_findings, track=track)
    except RefusedDatasetsError as error:
        raise _complaint(error) from None
    except ConflictError as error:
        raise _told(error) from None
    counts = manifest.counts
    size = sum(part.bytes for parts in manifest.tables.values() for part in parts)
    records = f"{count(counts['entities'], 'entity', 'entities')}, {count(counts['statements'], 'statement')}"
    datasets = count(len(manifest.datasets), "dataset")
    click.echo(printable(f"{output}: {records} from {datasets}, {size / 1024:,.0f} KiB"), err=True)


def _complaint(error: "RefusedDatasetsError") -> CourtgraphError:
    from courtgraph.model.finding import first_of_files

    for finding in first_of_files(error.findings):
        click.echo(printable(str(finding)), err=True)
    way = "--keep-findings packs the datasets as they are"
    return CourtgraphError(f"{count(len(error.findings), 'error')}; nothing was written; {way}")


def _told(error: "ConflictError") -> CourtgraphError:
    for conflict in error.conflicts:
        click.echo(click.style(printable(str(conflict)), fg="red"), err=True)
    way = "change one of the two, or join them with courtgraph merge --prefer"
    return CourtgraphError(f"{count(len(error.conflicts), 'conflict')}; nothing was written: {way}")
