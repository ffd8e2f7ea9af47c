"""``courtgraph path``."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.completion import THING
from courtgraph.cli.common.options import count, data_option, language_of_names, language_option, read_noted
from courtgraph.cli.common.statement_text import citation_lines, labelled, value_text
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.graph import Hop
    from courtgraph.model import Dataset


@click.command("path")
@click.argument("start", shell_complete=THING)
@click.argument("end", shell_complete=THING)
@data_option
@language_option
def path_command(start: str, end: str, data: Path, language: str | None) -> None:
    """Show a shortest way from START to END, with the words that prove each step.

    An arrow shows the direction of the statement (→ from its subject, ← from its object); the label is read along the
    way, and what stands below is the proof.

    \b
    Example:
      courtgraph path 四川大學 忻州市中級人民法院
    """
    from courtgraph.graph import select_entity, shortest_path

    dataset = read_noted(data)
    ends = select_entity(dataset, start), select_entity(dataset, end)
    hops = shortest_path(dataset, *(entity.id for entity in ends))
    if hops is None:
        click.echo(printable(f"no statement connects {ends[0].id} and {ends[1].id}"), err=True)
        raise click.exceptions.Exit(1)
    shown_in = language_of_names(dataset, language)
    click.echo(labelled(dataset, ends[0].id, shown_in))
    for hop in hops:
        click.echo(f"  {click.style(_step(dataset, hop, shown_in), fg='cyan')}")
        for line in citation_lines(dataset, hop.statement, shown_in):
            click.echo(f"    {line}")
        click.echo(labelled(dataset, hop.end, shown_in))
    click.echo(count(len(hops), "step"), err=True)


def _step(dataset: "Dataset", hop: "Hop", language: str) -> str:
    from courtgraph.model.language import text_in

    labels: Mapping[str, str] = {}
    if predicate := dataset.schema.predicates.get(hop.statement.predicate):
        labels = predicate.label if hop.forward else predicate.inverse
    label = printable(text_in(labels, language) or hop.statement.predicate)
    return f"{'→' if hop.forward else '←'} {label} {value_text(dataset, hop.statement, language)}".rstrip()
