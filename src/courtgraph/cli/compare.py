"""``courtgraph compare``."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.options import (
    count,
    data_argument,
    language_of_names,
    language_option,
    print_json,
    read_whole,
)
from courtgraph.cli.common.prompts import pair_of
from courtgraph.cli.common.result_output import write_result
from courtgraph.cli.common.statement_text import SIGNS
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.merging import By, Comparison, Row
    from courtgraph.model import Dataset, Statement


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

    dataset = read_whole(data)
    shown_in = language_of_names(dataset, language)
    comparison = compare(dataset, by, [pair_of(one, "--same", "indicator/a=indicator/b") for one in same])
    if form == "json":
        print_json(_records(comparison))
    elif comparison.rows:
        table = [*_table(dataset, comparison, by, shown_in)]
        if form == "csv":
            write_result(to_csv(table[0], table[1:]), Path("-"), is_csv=True)
        else:
            click.echo("\n".join(_text(table)))
    for one, other in comparison.apart:
        names = " and ".join(f"{dataset.things[name].name(shown_in)} ({name})" for name in (one, other))
        click.echo(
            printable(f"kept apart: {names} differ in wording; --same {one}={other} puts them together"), err=True
        )
    rows = count(len(comparison.rows), "row")
    click.echo(f"{rows}, {count(len(comparison.columns), 'column')}", err=True)


def _table(dataset: "Dataset", comparison: "Comparison", by: "By", language: str) -> Iterator[list[str]]:
    from courtgraph.model.language import text_in

    beside = "period" if by == "court" else "subject"
    about = any(row.about for row in comparison.rows)

    def named(one: str) -> str:
        return dataset.things[one].name(language) if one in dataset.things else one

    heads = [named(column) or ("no court" if by == "court" else "no period") for column in comparison.columns]
    yield ["", "unit", beside, *(["of"] if about else []), *heads]
    for row in comparison.rows:
        unit = text_in(dataset.schema.units.get(row.unit, {}), language) or row.unit
        what = " = ".join(map(named, row.things))
        cells = [_cell(row, row.cells.get(column, ()), by) for column in comparison.columns]
        yield [what, unit, named(row.beside), *([named(row.about)] if about else []), *cells]


def _cell(row: "Row", statements: "Sequence[Statement]", by: "By") -> str:
    """Every figure of a cell once, or that the award was received, with its year where that is no column."""
    from courtgraph.merging import period_of

    if row.kind == "award":
        return " / ".join(dict.fromkeys(f"✓ {period_of(one) if by == 'court' else ''}".strip() for one in statements))
    return " / ".join(dict.fromkeys(_figure(one) for one in statements))


def _figure(statement: "Statement") -> str:
    modality = f" ({statement.modality})" if statement.modality != "fact" else ""
    return f"{SIGNS.get(statement.qualifiers.get('approx', ''), '')}{statement.value}{modality}"


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
