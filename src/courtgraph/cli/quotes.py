"""``courtgraph quotes``."""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.completion import SOURCE
from courtgraph.cli.common.options import (
    count,
    data_argument,
    note_unread,
    read_all,
    refuse_unknown_source,
    tell_changed_texts,
    tell_what_was_not_looked_up,
    texts_option,
)
from courtgraph.cli.common.statement_text import value_text
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.citations import Doubt, Passage
    from courtgraph.model import Dataset, Statement
    from courtgraph.store import SourceText

CONTEXT = 24
"""How many characters are shown before and after a quote."""


@click.command("quotes")
@data_argument
@texts_option
@click.option("--doubtful", is_flag=True, help="Only those that ask for a second look.")
@click.option("--source", default="", shell_complete=SOURCE, help="Only those of one source.")
@click.option("--line", type=click.IntRange(1), help="Only those of one line.")
@click.option("--many", type=click.IntRange(2), default=5, show_default=True, help="How many statements are many.")
def quotes_command(data: Path, texts: Sequence[Path], doubtful: bool, source: str, line: int | None, many: int) -> None:
    """Show every quote on its line, with the statements that it carries, and what asks for a second look.

    A second look is asked for where the words stand more than once (weak) or not at all (missing), where they carry
    many statements (crowded), and where no name of the subject or the object is near any quote of the statement, or
    near one that is to support it beside others (far). A missing quote makes the exit code 1.

    \b
    Examples:
      courtgraph quotes data --texts reports
      courtgraph quotes data --texts reports --doubtful
    """
    from courtgraph.citations import cited_passages, find_doubts

    dataset, found = read_all(data, texts)
    note_unread(dataset, data)
    refuse_unknown_source(dataset, source)
    passages = [
        passage
        for passage in cited_passages(dataset.statements, found)
        if source in ("", passage.source) and line in (None, passage.line)
    ]
    counts: Counter[str] = Counter()
    for passage in passages:
        doubts = find_doubts(dataset, found, passage, many)
        counts.update(doubt.kind for doubt in doubts)
        if doubts or not doubtful:
            for told in _told(dataset, found[passage.source], passage, doubts):
                click.echo(told)
    tell_what_was_not_looked_up(dataset, found)
    tell_changed_texts(dataset, {one: text for one, text in found.items() if source in ("", one)}, data)
    kinds = ", ".join(f"{counts[kind]} {kind}" for kind in ("missing", "weak", "crowded", "far"))
    click.echo(f"{count(len(passages), 'quote')}: {kinds}", err=True)
    if counts["missing"] or not passages:
        raise click.exceptions.Exit(1)


def _told(dataset: "Dataset", text: "SourceText", passage: "Passage", doubts: "list[Doubt]") -> Iterator[str]:
    place = click.style(printable(f"{passage.source}:{passage.line}:"), fg="cyan")
    yield f"{place} {_in_context(text, passage)}"
    for statement in passage.statements:
        yield f"    {_claim(dataset, statement)}"
    for doubt in doubts:
        about = f" {doubt.statement}:" if doubt.statement else ""
        yield click.style(printable(f"  ? {doubt.kind}:{about} {doubt.reason}"), fg="yellow")


def _in_context(text: "SourceText", passage: "Passage") -> str:
    """A quote between the words around it, in colour on a terminal and between marks elsewhere."""
    if not passage.places:
        return printable(f"⟦{passage.quote}⟧")
    line = text.lines[passage.line - 1]
    start, end = passage.places[0]
    before, after = line[max(start - CONTEXT, 0) : start], line[end : end + CONTEXT]
    dots = "…" if start > CONTEXT else "", "…" if len(line) > end + CONTEXT else ""
    return f"{dots[0]}{printable(before)}{highlighted(line[start:end])}{printable(after)}{dots[1]}"


def highlighted(words: str) -> str:
    """Words in colour on a terminal, between marks elsewhere."""
    color = click.get_current_context().color
    colored = color or (color is None and sys.stdout.isatty())
    return click.style(printable(words) if colored else f"⟦{printable(words)}⟧", fg="green", bold=True)


def _claim(dataset: "Dataset", statement: "Statement") -> str:
    parts = (statement.subject, statement.predicate, statement.object)
    claim = printable(" ".join(part for part in parts if part))
    return f"{statement.id}  {claim} {value_text(dataset, statement, 'en')}".rstrip()
