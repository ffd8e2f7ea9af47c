"""``courtgraph export``."""

from pathlib import Path

import click

from courtgraph.cli.common.options import FILE, data_argument, read_valid
from courtgraph.cli.common.result_output import print_result
from courtgraph.cli.export_store import ExportCommand
from courtgraph.export.registry import OUTPUTS
from courtgraph.text import printable


@click.command("export", cls=ExportCommand)
@click.argument("form", type=click.Choice(list(OUTPUTS)), metavar="FORMAT")
@data_argument
@click.option("-o", "--output", default="-", type=FILE, help="A file, or - for stdout.")
@click.option("--rdf12", is_flag=True, help="Add RDF 1.2 triple terms (ttl and nt only).")
def export_command(form: str, data: Path, output: Path, rdf12: bool) -> None:
    """Check a dataset and write one output.

    FORMAT is ttl, nt, trig, jsonld, rdf, ontology, catalog, graphml, json, entities, statements, sources or html.

    courtgraph export store makes a store on disk; export store --help tells of it.

    \b
    Example:
      courtgraph export ttl data -o graph.ttl
    """
    from courtgraph.store import atomic_write

    if rdf12 and form not in ("ttl", "nt"):
        raise click.UsageError(f"--rdf12 goes with ttl and nt, not with {form}")
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
