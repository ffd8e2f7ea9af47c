"""``courtgraph show``."""

import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.completion import THING
from courtgraph.cli.common.options import data_option, language_of_names, language_option, read_noted
from courtgraph.cli.common.statement_text import citation_lines, labelled, value_text
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.model import Dataset, Entity, Statement


@click.command("show")
@click.argument("entity", shell_complete=THING)
@data_option
@language_option
def show_command(entity: str, data: Path, language: str | None) -> None:
    """Show all that is said of an entity, grouped by predicate, each with the words that say so.

    ENTITY is an id, a label or an alias, in any language and either script.

    \b
    Example:
      courtgraph show 忻州市中級人民法院
    """
    from courtgraph.graph import select_entity

    dataset = read_noted(data)
    found = select_entity(dataset, entity)
    shown_in = language_of_names(dataset, language)
    for line in _heading(dataset, found, shown_in):
        click.echo(line)
    for line in _told(dataset, found, dataset.statements_about(found.id), shown_in):
        click.echo(line)


def _heading(dataset: "Dataset", entity: "Entity", language: str) -> Iterator[str]:
    from courtgraph.model.language import text_in

    yield click.style(printable(entity.name(language)), bold=True)
    kind = dataset.schema.types.get(entity.type)
    yield printable(f"  {entity.id}  {text_in(kind.label, language) if kind else entity.type}")
    for known in (one for one in dict.fromkeys((*dataset.info.languages, *entity.label)) if one in entity.label):
        yield printable(f"  {known}: {'; '.join((entity.label[known], *entity.alias.get(known, ())))}")
    if entity.description:
        yield printable(f"  {text_in(entity.description, language)}")


def _told(dataset: "Dataset", entity: "Entity", statements: "list[Statement]", language: str) -> Iterator[str]:
    from courtgraph.model.language import text_in

    def direction(statement: "Statement") -> str:
        predicate = dataset.schema.predicates.get(statement.predicate)
        if predicate is None:
            return printable(statement.predicate)
        labels = predicate.label if statement.subject == entity.id else predicate.inverse
        return printable(text_in(labels, language))

    ordered = sorted(statements, key=lambda statement: (direction(statement), _place_in_list(statement)))
    for heading, group in groupby(ordered, key=direction):
        yield ""
        yield click.style(heading, fg="cyan")
        for statement in group:
            other = statement.object if statement.subject == entity.id else statement.subject
            parts = (labelled(dataset, other, language) if other else "", value_text(dataset, statement, language))
            yield f"  {'  '.join(part for part in parts if part)}"
            yield from (f"    {line}" for line in citation_lines(dataset, statement, language))


def _place_in_list(statement: "Statement") -> tuple[int, bool]:
    """By ordinals, and what goes on in the text comes last: its mark stands at the end of the list."""
    ordinal = statement.qualifiers.get("ordinal", "")
    return int(ordinal) if re.fullmatch("[0-9]{1,18}", ordinal) else 0, statement.open
