"""``courtgraph stats``."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.options import (
    count,
    data_argument,
    language_of_names,
    language_option,
    print_json,
    read_noted,
)
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.graph import Measures
    from courtgraph.model import Dataset

MOST_CONNECTED = 10


@click.command("stats")
@data_argument
@language_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def stats_command(data: Path, language: str | None, form: str) -> None:
    """Count types, predicates, cited lines, connections and connected parts.

    \b
    Example:
      courtgraph stats data
    """
    from courtgraph.graph import measure

    dataset = read_noted(data)
    measures = measure(dataset)
    if form == "json":
        print_json(measures)
    else:
        click.echo("\n".join(_told(dataset, measures, language_of_names(dataset, language))))


def _told(dataset: "Dataset", measures: "Measures", language: str) -> Iterator[str]:
    from courtgraph.model.language import text_in

    schema = dataset.schema
    spoken_of = f" and {count(measures.spoken_of, 'source')} that statements speak of" if measures.spoken_of else ""
    yield count(measures.entities, "entity", "entities") + spoken_of
    yield f"{count(measures.statements, 'statement')}, {measures.values} with a value and no other end"
    yield f"{count(measures.evidence, 'piece')} of evidence, cited {count(measures.citations, 'time')}"
    yield f"{count(measures.inferred, 'statement')} inferred altogether: no piece of evidence says it outright"
    types = {
        f"{name}  {text_in(kind.label, language)}": measures.types.get(name, 0) for name, kind in schema.types.items()
    }
    yield from _counts("types", types)
    predicates = schema.predicates.items()
    labels = {
        f"{name}  {text_in(predicate.label, language)}": measures.predicates.get(name, 0)
        for name, predicate in predicates
    }
    yield from _counts("predicates", labels)
    yield from _counts(
        "cited lines",
        {f"{source.id}, of {source.lines}": measures.cited_lines.get(source.id, 0) for source in dataset.sources},
    )
    names = {thing.id: f"{thing.name(language)}  {thing.id}" for thing in dataset.things.values()}
    most = islice(measures.degree.items(), MOST_CONNECTED)
    yield from _counts("most connected", {names[name]: degree for name, degree in most})
    yield from _counts("connected parts", {"the largest": max(measures.components, default=0)})
    yield f"  {len(measures.components):>5}  in all"


def _counts(title: str, counts: dict[str, int]) -> Iterator[str]:
    yield ""
    yield click.style(title, bold=True)
    for name, number in sorted(counts.items(), key=lambda item: -item[1]):
        if number:
            yield printable(f"  {number:>5}  {name}")
