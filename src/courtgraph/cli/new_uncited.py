"""``courtgraph new uncited``."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from courtgraph.cli.common.completion import SOURCE
from courtgraph.cli.common.dataset_writing import change, tell_changed
from courtgraph.cli.common.options import count, data_option, read_all, texts_option
from courtgraph.cli.common.prompts import require
from courtgraph.errors import CourtgraphError
from courtgraph.text import printable


@click.command("uncited")
@click.argument("source", metavar="SOURCE", shell_complete=SOURCE)
@click.argument("lines", nargs=-1, metavar="[LINE]...")
@click.option("--reason", default="", help="Why the lines carry no statement, such as: a heading.")
@click.option("--suggest", "is_asked", is_flag=True, help="Propose lines, each with the reason; change nothing.")
@click.option("--yes", "takes_all", is_flag=True, help="Take everything that --suggest proposes.")
@data_option
@texts_option
def uncited_command(
    source: str, lines: Sequence[str], reason: str, is_asked: bool, takes_all: bool, data: Path, texts: Sequence[Path]
) -> None:
    """List lines of the source SOURCE that carry no statement, with the reason; LINE may be a range such as 3-7.

    --suggest proposes those whose form tells it: a title, headings that name nothing, bylines, lines that stand there
    twice. With --yes all of them are listed, with LINE those. What else carries no statement is for you to say.

    \b
    Examples:
      courtgraph new uncited source/qinghu-2024 1 5-7 --reason 'a heading'
      courtgraph new uncited source/qinghu-2024 --suggest --texts reports
      courtgraph new uncited source/qinghu-2024 --suggest --yes --texts reports
    """
    if is_asked and reason:
        raise click.UsageError("--suggest has reasons of its own; leave --reason out")
    if takes_all and (lines or not is_asked):
        raise click.UsageError("--yes takes all that --suggest proposes; write --suggest --yes, without LINE")
    wanted = [line for part in lines for line in _range(part)]
    if is_asked:
        reasons = _proposed(source, wanted, data, texts)
        if not (wanted or takes_all):
            return
    elif wanted:
        reasons = dict.fromkeys(wanted, require(reason, "--reason", "why the lines carry no statement"))
    else:
        raise click.UsageError("no LINE is named; name one, or --suggest for proposals")
    if reasons:
        changed = change(data, lambda editor: editor.list_uncited(source, reasons), texts)
        tell_changed(changed, f"{len(reasons)} not cited")


def _range(written: str) -> range:
    ends = written.split("-")
    if len(ends) > 2 or not all(end.isascii() and end.isdigit() and len(end) < 10 for end in ends):
        raise click.UsageError(f"{written} is no line; write 3, or 3-7 for several")
    return range(int(ends[0]), int(ends[-1]) + 1)


def _proposed(source: str, wanted: Sequence[int], data: Path, texts: Sequence[Path]) -> Mapping[int, str]:
    """What is proposed, of the lines that are wanted if any are; told, with what is left to the curator."""
    from courtgraph.citations.coverage import uncovered_lines
    from courtgraph.editing.edits import require_known
    from courtgraph.suggestion.uncited import lines_that_name, propose_uncited

    dataset, found = read_all(data, texts)
    require_known(dataset, source)
    if source not in dataset.by_source or source not in found:
        raise CourtgraphError(f"the text of {source} is not at hand; name its folder with --texts")
    text = found[source]
    missing = uncovered_lines(dataset, dataset.by_source[source], text)
    proposed = propose_uncited(text.lines, missing, lines_that_name(text.lines, dataset), dataset.info.curated_in)
    if others := [line for line in wanted if line not in proposed]:
        raise CourtgraphError(f"line {others[0]} of {source} is not proposed; give a --reason of your own for it")
    chosen = {line: reason for line, reason in proposed.items() if not wanted or line in wanted}
    told = (f"{source}:{line}: {reason}: {text.lines[line - 1].strip()}" for line, reason in chosen.items())
    click.echo("".join(f"{printable(one)}\n" for one in told), nl=False)  # at once: each echo writes to the end
    left = [line for line in missing if line not in proposed]
    named = f" ({', '.join(map(str, left))})" if left else ""
    click.echo(f"{count(len(proposed), 'line')} proposed, {len(left)} left to you{named}", err=True)
    return chosen
