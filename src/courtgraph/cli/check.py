"""``courtgraph check``."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.completion import RULE
from courtgraph.cli.common.options import (
    count,
    data_argument,
    print_json,
    read_all,
    relocated,
    size,
    tell_what_was_not_looked_up,
    texts_option,
)
from courtgraph.text import did_you_mean, printable

if TYPE_CHECKING:
    from courtgraph.model import Finding


@click.command("check")
@data_argument
@texts_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning"]),
    default="error",
    show_default=True,
    help="The mildest finding that makes the exit code 1.",
)
@click.option(
    "--only", multiple=True, metavar="RULE", shell_complete=RULE, help="Only the findings of a rule; repeatable."
)
def check_command(data: Path, texts: Sequence[Path], form: str, fail_on: str, only: Sequence[str]) -> None:
    """Check a dataset and print every finding as path:line: message; suggestion [rule].

    With the texts of the sources, every quote is looked up on its line as well. Of more than a hundred findings of a
    file the first are told; --only lists all that one rule finds, with complete-labels the names that are still missing
    in a language, and --format json everything.

    \b
    Examples:
      courtgraph check data --texts reports
      courtgraph check data --only complete-labels
    """
    from courtgraph.model.finding import first_of_files
    from courtgraph.validation import RULE_NAMES, check

    for rule in only:
        if rule not in RULE_NAMES:
            raise click.UsageError(f"--only {rule} is not a rule; {did_you_mean(rule, RULE_NAMES)}")
    dataset, found = read_all(data, texts)
    wanted = [finding for finding in check(dataset, found) if not only or finding.rule in only]
    findings = [relocated(finding, data) for finding in wanted]
    if form == "json":
        print_json(findings)
    else:
        tell_findings(wanted if only else first_of_files(wanted), data)
    tell_what_was_not_looked_up(dataset, found)
    quotes = sum(piece.source in found for statement in dataset.statements for piece in statement.evidence)
    click.echo(f"{summary(findings)} in {size(dataset)}; {count(quotes, 'quote')} looked up", err=True)
    if any(finding.severity == "error" or fail_on == "warning" for finding in findings):
        raise click.exceptions.Exit(1)


def tell_findings(findings: "Iterable[Finding]", data: Path) -> None:
    """Print findings on stdout, with paths as seen from here."""
    for finding in findings:
        colour = "red" if finding.severity == "error" else "yellow"
        click.echo(click.style(printable(str(relocated(finding, data))), fg=colour))


def summary(findings: "Sequence[Finding]") -> str:
    """How many errors and warnings there are."""
    errors = sum(finding.severity == "error" for finding in findings)
    return f"{count(errors, 'error')}, {count(len(findings) - errors, 'warning')}"
