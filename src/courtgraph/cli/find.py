"""``courtgraph find``."""

from pathlib import Path

import click

from courtgraph.cli.common.options import count, data_option, language_of_names, language_option, read_noted
from courtgraph.text import printable


@click.command("find")
@click.argument("text")
@data_option
@language_option
def find_command(text: str, data: Path, language: str | None) -> None:
    """Find the entities whose id, label or alias contains TEXT, in any language and either script.

    When none does, those whose names come close: 忻府區法院 finds 忻州市忻府區人民法院.

    \b
    Example:
      courtgraph find 党建
    """
    from courtgraph.graph import select_matching
    from courtgraph.model.similar import similar_entities
    from courtgraph.text import to_columns

    dataset = read_noted(data)
    shown_in = language_of_names(dataset, language)
    matching = list(select_matching(dataset, text))
    found = matching or similar_entities(dataset, text)
    for line in to_columns([[entity.id, entity.name(shown_in), entity.type] for entity in found]):
        click.echo(line)
    close = f"; nothing contains {printable(text)}, these come close" if found and not matching else ""
    click.echo(f"{count(len(found), 'entity', 'entities')} found{close}", err=True)
    if not found:
        raise click.exceptions.Exit(1)
