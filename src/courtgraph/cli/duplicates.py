"""``courtgraph duplicates``."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.dataset_writing import change, tell_changed
from courtgraph.cli.common.identity_options import to_decision
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
    from courtgraph.merging import Pair


@click.command("duplicates")
@data_argument
@language_option
@click.option("--least", type=click.FloatRange(0.5, 1), default=0.7, show_default=True, help="The lowest score shown.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--same", metavar="KEEP=DROP", help="Decide that two ids name one thing; the second goes.")
@click.option("--different", metavar="ID=ID", help="Decide that two ids name two things.")
@click.option("--reason", default="", help="Why it was decided so; every decision has a reason.")
@click.option("--by", default="", help="Who decided.")
@click.option("--apply", "apply_all", is_flag=True, help="Carry out what identity.yaml says is the same.")
def duplicates_command(
    data: Path,
    language: str | None,
    least: float,
    form: str,
    same: str | None,
    different: str | None,
    reason: str,
    by: str,
    apply_all: bool,
) -> None:
    """List pairs of entities that may be one, with the reasons, and keep what is decided about them.

    Decisions are in identity.yaml. Of two that are the same, one id goes: statements then speak of the other, which
    takes over the names. Pairs that are decided on are listed no more.

    \b
    Examples:
      courtgraph duplicates data
      courtgraph duplicates data --same court/a=court/b --reason 'one court, two spellings'
      courtgraph duplicates data --different place/a=place/b --reason 'two counties of one name'
    """
    decisions = [*to_decision(same, "--same", reason, by), *to_decision(different, "--different", reason, by)]
    if decisions or apply_all:
        changed = change(data, lambda editor: editor.decide(decisions))
        tell_changed(changed)
        click.echo(f"{count(len(changed), 'file')} changed", err=True)
        return
    from courtgraph.merging import find_duplicates

    dataset = read_noted(data)
    shown_in = language_of_names(dataset, language)
    pairs = find_duplicates(dataset, least, shown_in)
    if form == "json":
        print_json([_record(pair) for pair in pairs])
    else:
        for line in (line for pair in pairs for line in _told(pair, shown_in)):
            click.echo(line)
    click.echo(f"{count(len(pairs), 'pair')} that may be one; --same or --different decides", err=True)


def _record(pair: "Pair") -> dict[str, object]:
    return {"score": pair.score, "first": pair.first.id, "second": pair.second.id, "reasons": pair.reasons}


def _told(pair: "Pair", language: str) -> Iterator[str]:
    yield click.style(printable(f"{pair.score:.2f}  {pair.first.id} = {pair.second.id}"), bold=True)
    for entity in (pair.first, pair.second):
        place = f"{entity.location.path}:{entity.location.line}"
        yield printable(f"      {entity.name(language)}  {entity.type}  {place}")
    yield from (click.style(printable(f"      {reason}"), fg="cyan") for reason in pair.reasons)
