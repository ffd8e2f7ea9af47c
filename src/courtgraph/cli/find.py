"""``courtgraph find``."""

from pathlib import Path

import click

from courtgraph.cli.inputs import counted, data_option, language_option


@click.command("find")
@click.argument("text")
@data_option
@language_option
def find_command(text: str, data: Path, language: str) -> None:
    """Find the entities whose id, label or alias contains TEXT, in any language and either script.

    \b
    Example:
      courtgraph find 党建
    """
    from courtgraph.curation import read_dataset
    from courtgraph.graph import select_matching
    from courtgraph.text import to_columns

    dataset = read_dataset(data)
    found = list(select_matching(dataset, text))
    for line in to_columns([[entity.id, entity.name(language), entity.type] for entity in found]):
        click.echo(line)
    click.echo(f"{counted(len(found), 'entity', 'entities')} found", err=True)
    if not found:
        raise click.exceptions.Exit(1)
