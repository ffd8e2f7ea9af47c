"""``courtgraph build``."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.asking import asking_for, queries_option, with_sparql_option
from courtgraph.cli.inputs import checked, counted, data_argument, texts_option
from courtgraph.cli.outputs import OUTPUTS, page_output

if TYPE_CHECKING:
    from courtgraph.html import Asking
    from courtgraph.model import Dataset


@click.command("build")
@data_argument
@click.option("-o", "--output", "folder", default="build", type=click.Path(file_okay=False, path_type=Path))
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
    from courtgraph.curation import write_whole
    from courtgraph.curation.gc_pause import gc_paused

    dataset = checked(data, texts)
    asking = asking_for(dataset, data, with_sparql, queries)
    with gc_paused():
        contents = _render(dataset, asking)
    for name, content in contents.items():
        write_whole(folder / OUTPUTS[name].file, content)
    width = max(len(str(folder / OUTPUTS[name].file)) for name in contents)
    for name, content in contents.items():
        path = str(folder / OUTPUTS[name].file)
        click.echo(f"{path:<{width}}  {len(content) / 1024:>7,.0f} KiB  {OUTPUTS[name].what}")
    click.echo(_summary(dataset), err=True)


def _summary(dataset: "Dataset") -> str:
    """What was built, in the counts of ``courtgraph stats``."""
    from courtgraph.graph import measure

    measures = measure(dataset)
    entities = counted(measures.entities, "entity", "entities")
    evidence = f"{counted(measures.evidence, 'piece')} of evidence, cited {counted(measures.citations, 'time')}"
    statements, sources = counted(measures.statements, "statement"), counted(measures.sources, "source")
    return f"{entities}, {statements}, {evidence}, from {sources}"


def _render(dataset: "Dataset", asking: "Asking | None") -> dict[str, bytes]:
    hidden = not sys.stderr.isatty()
    chosen = {**OUTPUTS, "html": page_output(asking)} if asking else OUTPUTS
    with click.progressbar(chosen.items(), label="Building", file=sys.stderr, hidden=hidden) as outputs:
        return {name: output.write(dataset) for name, output in outputs}
