"""``courtgraph check``."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from courtgraph.cli.common.completion import RULE
from courtgraph.cli.common.engine_options import EngineChoice, engine_options, jobs_option, opened, tables_for_engine
from courtgraph.cli.common.options import (
    count,
    data_argument,
    print_json,
    quotes_by_source,
    read_all,
    relocated,
    size,
    tell_quotes_not_looked_up,
    texts_option,
)
from courtgraph.cli.common.progress import progress_bar
from courtgraph.text import did_you_mean, printable

if TYPE_CHECKING:
    from courtgraph.engines.folder import TablesFolder
    from courtgraph.model import Finding, Source
    from courtgraph.store import SourceText


@click.command("check")
@data_argument
@texts_option
@engine_options
@jobs_option
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
def check_command(
    data: Path,
    texts: Sequence[Path],
    engine: str | None,
    master: str | None,
    jobs: int | None,
    form: str,
    fail_on: str,
    only: Sequence[str],
) -> None:
    """Check a dataset and print every finding as path:line: message; suggestion [rule].

    With the texts of the sources, every quote is looked up on its line as well. Of more than a hundred findings of a
    file the first are told; --only lists all that one rule finds, with complete-labels the names that are still missing
    in a language, and --format json everything.

    Tables are checked by an engine, which needs no memory for all of them: --jobs processes of this machine, or Spark.

    \b
    Examples:
      courtgraph check data --texts reports
      courtgraph check tables --engine local --jobs 4
      courtgraph check data --only complete-labels
    """
    from courtgraph.model.finding import first_of_files
    from courtgraph.validation import RULE_NAMES

    for rule in only:
        if rule not in RULE_NAMES:
            raise click.UsageError(f"--only {rule} is not a rule; {did_you_mean(rule, RULE_NAMES)}")
    choice = EngineChoice(engine, jobs, master)
    choice.refuse_misfits()
    checked = _checked(data, texts, choice)
    wanted = [finding for finding in checked.findings if not only or finding.rule in only]
    findings = [relocated(finding, data) for finding in wanted]
    if form == "json":
        print_json(findings)
    else:
        tell_findings(wanted if only else first_of_files(wanted), data)
    tell_quotes_not_looked_up(checked.quotes, checked.sources, checked.texts)
    quotes = sum(number for source, number in checked.quotes.items() if source in checked.texts)
    click.echo(f"{summary(findings)} in {checked.size}; {count(quotes, 'quote')} looked up", err=True)
    if any(finding.severity == "error" or fail_on == "warning" for finding in findings):
        raise click.exceptions.Exit(1)


class _Checked(NamedTuple):
    """What is wrong with a dataset, how large it is, how many quotes each source has, and which texts are at hand."""

    findings: "Sequence[Finding]"
    size: str
    quotes: Mapping[str, int]
    sources: "Sequence[Source]"
    texts: "Mapping[str, SourceText]"


def _checked(data: Path, texts: Sequence[Path], choice: EngineChoice) -> _Checked:
    if tables := tables_for_engine(data, choice):
        return _by_engine(tables, texts, choice)
    from courtgraph.validation import check

    if choice.jobs and not choice.name:
        raise click.UsageError("--jobs goes with tables that an engine works on; name it with --engine local")
    dataset, found = read_all(data, texts)
    return _Checked(check(dataset, found), size(dataset), quotes_by_source(dataset), dataset.sources, found)


def _by_engine(tables: "TablesFolder", texts: Sequence[Path], choice: EngineChoice) -> _Checked:
    from courtgraph.engines.check import check_tables
    from courtgraph.store.source_texts import texts_at_hand

    found = texts_at_hand(tables.path, tables.joined_sources, texts)
    track = partial(progress_bar, label="Checking")
    with opened(choice, tables.path.resolve().parent) as (engine, staging):
        checked = check_tables(tables, engine, staging, found, track)
    sizes = f"{count(checked.entities, 'entity', 'entities')}, {count(checked.statements, 'statement')}"
    return _Checked(checked.findings, sizes, checked.quotes, checked.about.sources, found)


def tell_findings(findings: "Iterable[Finding]", data: Path) -> None:
    """Print findings on stdout, with paths as seen from here."""
    for finding in findings:
        colour = "red" if finding.severity == "error" else "yellow"
        click.echo(click.style(printable(str(relocated(finding, data))), fg=colour))


def summary(findings: "Sequence[Finding]") -> str:
    """How many errors and warnings there are."""
    errors = sum(finding.severity == "error" for finding in findings)
    return f"{count(errors, 'error')}, {count(len(findings) - errors, 'warning')}"
