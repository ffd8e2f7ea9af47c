"""``courtgraph compare``."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.comparison_table import comparison_table
from courtgraph.cli.common.options import (
    count,
    data_argument,
    language_of_names,
    language_option,
    print_json,
)
from courtgraph.cli.common.prompts import pair_of
from courtgraph.cli.common.result_output import write_result
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.merging import By, Comparison


@click.command("compare")
@data_argument
@click.option(
    "--by", type=click.Choice(["court", "year"]), required=True, help="What the columns are: courts, or periods."
)
@click.option(
    "--same",
    multiple=True,
    metavar="INDICATOR=INDICATOR",
    help="Put two indicators that are worded differently into one row. Repeatable.",
)
@click.option("--format", "form", type=click.Choice(["text", "csv", "json"]), default="text", show_default=True)
@language_option
def compare_command(data: Path, by: "By", same: Sequence[str], form: str, language: str | None) -> None:
    """Put the figures and awards of a dataset side by side, by court or by year (or other period).

    Indicators that differ in wording are not mixed unless --same says that they are one, or courtgraph duplicates has
    decided so; those that are worded alike are named on stderr. Units are never mixed, nor a half year with a year. A
    cell with several figures has them all. By court, what a court runs, is made of or has won is told in that court's
    column, with its own name in the column "of"; what belongs to no court stands in a column of its own.

    \b
    Examples:
      courtgraph compare data --by court
      courtgraph compare data --by year --same indicator/closed=indicator/concluded --format csv
    """
    from courtgraph.export.csv import to_csv
    from courtgraph.merging import compare
    from courtgraph.store import read_whole

    dataset = read_whole(data)
    shown_in = language_of_names(dataset, language)
    comparison = compare(dataset, by, [pair_of(one, "--same", "indicator/a=indicator/b") for one in same])
    if form == "json":
        print_json(_records(comparison))
    elif comparison.rows:
        table = [*comparison_table(dataset, comparison, by, shown_in, for_programs=form == "csv")]
        if form == "csv":
            write_result(to_csv(table[0], table[1:]), Path("-"), form="csv")
        else:
            click.echo("\n".join(_text(table)))
    for one, other in comparison.apart:
        names = " and ".join(f"{dataset.things[name].name(shown_in)} ({name})" for name in (one, other))
        click.echo(
            printable(f"kept apart: {names} differ in wording; --same {one}={other} puts them together"), err=True
        )
    rows = count(len(comparison.rows), "row")
    click.echo(f"{rows}, {count(len(comparison.columns), 'column')}", err=True)


def _text(table: list[list[str]]) -> Iterator[str]:
    from courtgraph.text import to_columns

    head, *rows = to_columns(table)
    yield click.style(head, bold=True)
    yield from rows


def _records(comparison: "Comparison") -> list[dict[str, object]]:
    return [
        {
            "kind": row.kind,
            "things": row.things,
            "unit": row.unit,
            "beside": row.beside,
            "about": row.about,
            "cells": {
                column: [
                    {"statement": one.id, "value": one.value, "qualifiers": one.qualifiers, "modality": one.modality}
                    for one in statements
                ]
                for column, statements in row.cells.items()
            },
        }
        for row in comparison.rows
    ]
