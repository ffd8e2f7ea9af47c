"""``courtgraph build``."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.options import FOLDER, count, data_argument, read_valid, texts_option
from courtgraph.cli.common.progress import progress_bar
from courtgraph.cli.common.sparql_options import queries_option, sparql_bundle_for, with_sparql_option
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.model import Dataset


@click.command("build")
@data_argument
@click.option("-o", "--output", "folder", default="build", type=FOLDER)
@texts_option
@with_sparql_option
@queries_option
def build_command(data: Path, folder: Path, texts: Sequence[Path], with_sparql: bool, queries: Path | None) -> None:
    """Check a dataset and write every output into a folder, build if none is named.

    Nothing is written when the dataset has errors or when one of the outputs cannot be made.

    \b
    Example:
      courtgraph build data -o build
    """
    from courtgraph.export.build import build

    dataset = read_valid(data, texts)
    bundle = sparql_bundle_for(dataset, with_sparql, queries)
    files = build(dataset, folder, bundle=bundle, track=partial(progress_bar, label="Building"))
    width = max(len(str(file.path)) for file in files)
    for file in files:
        click.echo(printable(f"{file.path!s:<{width}}  {file.size / 1024:>7,.0f} KiB  {file.what}"))
    click.echo(_summary(dataset), err=True)


def _summary(dataset: "Dataset") -> str:
    """What was built, in the counts of ``courtgraph stats``."""
    from courtgraph.graph import measure

    measures = measure(dataset)
    entities = count(measures.entities, "entity", "entities")
    evidence = f"{count(measures.evidence, 'piece')} of evidence, cited {count(measures.citations, 'time')}"
    statements, sources = count(measures.statements, "statement"), count(measures.sources, "source")
    return f"{entities}, {statements}, {evidence}, from {sources}"
