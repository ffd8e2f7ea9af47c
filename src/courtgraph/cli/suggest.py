"""``courtgraph suggest``."""

from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.engine_options import EngineChoice, engine_options, jobs_option, opened
from courtgraph.cli.common.options import (
    FILE_OR_FOLDER,
    FOLDER,
    count,
    places_as_options,
    read_noted,
    report_content,
)
from courtgraph.cli.common.progress import progress_bar
from courtgraph.cli.common.result_output import print_result
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.model import Dataset
    from courtgraph.suggestion import Suggestions

_MOST_LINES = 20


@click.command("suggest")
@click.argument("report", type=FILE_OR_FOLDER)
@click.option("--data", type=FOLDER, help="A dataset, whose entities are linked and in whose languages names are.")
@click.option("--format", "form", type=click.Choice(["yaml", "jsonl", "table"]), default="yaml", show_default=True)
@click.option("-o", "--output", default="-", type=FILE_OR_FOLDER, show_default=True)
@click.option(
    "--home", default="", metavar="COURT", help="The court that 本院 and 市中院 start from, by its full name."
)
@click.option("--encoding", default="", help="Where it is not recognised: UTF-8, UTF-16, GB18030 and Big5 are.")
@engine_options
@jobs_option
def suggest_command(
    report: Path,
    data: Path | None,
    form: str,
    output: Path,
    home: str,
    encoding: str,
    engine: str | None,
    master: str | None,
    jobs: int | None,
) -> None:
    """Suggest what a report names and counts, for review: entities, statements and figures as candidates.

    REPORT is a file with the raw text, or - for stdin; of Word, PDF and HTML, which the extra reports reads, the text
    is written beside it as .txt, and that is what candidates quote. Rules over the words of the genre find courts,
    people, awards, initiatives, doctrines, documents, organisations, places, events and figures; nothing of it is a
    fact before somebody has accepted it. Offsets are code points of the raw text. Where OUTPUT has candidates already,
    what was decided on them stays decided, and what was rejected is not proposed again.

    Where REPORT is a folder, OUTPUT is one, too: each file below gets its candidates, NAME.yaml, by an engine. What is
    there of a report that has not changed is left as it is, so that a command that was stopped goes on when it is given
    again. What is wrong with single reports is told, and the exit code is 1 then.

    \b
    Examples:
      courtgraph suggest report.txt --data data -o candidates.yaml
      courtgraph suggest report.docx --data data -o candidates.yaml
      courtgraph suggest report.txt --format jsonl
      courtgraph suggest reports -o candidates --jobs 4
    """
    choice = EngineChoice(engine, jobs, master)
    choice.refuse_misfits()
    if report.is_dir():
        if form != "yaml" or str(output) == "-":
            raise click.UsageError(f"{report} is a folder: name another for its candidates with -o, and no --format")
        _suggest_folder(report, output, data, home, encoding, choice)
        return
    if engine or jobs:
        raise click.UsageError("--engine and --jobs go with a folder of reports")
    from courtgraph.review.report_text import text_beside
    from courtgraph.store import atomic_write
    from courtgraph.suggestion import suggest
    from courtgraph.text.repair.decoding import decode

    named, content = report, report_content(report)
    report, content = text_beside(report, content)
    if report != named:
        click.echo(printable(f"{report}: the text of {named}, which the candidates quote"), err=True)
    dataset = read_noted(data) if data else None
    found = suggest(decode(content, str(report), encoding).text, dataset, home)
    place = None if str(output) == "-" else output
    is_new = place is None or not place.exists()
    if form == "yaml":
        from courtgraph.review import candidates_of

        name = "report" if report.name == "-" else report.name
        written = candidates_of(found, name, content, dataset, place).encode("utf-8", "replace")
    else:
        written = _written(found, form, dataset)
    if place is None:
        print_result(written, is_json=form == "jsonl")
    elif form != "yaml":
        atomic_write(output, written)
    click.echo(printable(_summary(found, _script(found, dataset))), err=True)
    if form == "yaml":
        click.echo(printable(_next(written, output, data, is_new=is_new)), err=True)


def _suggest_folder(
    reports: Path, output: Path, data: Path | None, home: str, encoding: str, choice: EngineChoice
) -> None:
    from courtgraph.engines.suggest_reports import Job, suggest_reports

    if data:
        read_noted(data)
    job = Job(reports.resolve(), output.resolve(), data.resolve() if data else None, home, encoding)
    with opened(choice, job.output.parent) as (engine, _):
        told = suggest_reports(job, engine, partial(progress_bar, label="Suggesting"))
    for words in told.failed:
        click.echo(printable(words), err=True)
    kept = f", {told.kept:,} there already" if told.kept else ""
    failed = f", {count(len(told.failed), 'report')} left out" if told.failed else ""
    click.echo(printable(f"{output}: candidates of {count(told.made, 'report')}{kept}{failed}"), err=True)
    if told.failed:
        raise click.exceptions.Exit(1)


def _written(found: "Suggestions", form: str, dataset: "Dataset | None") -> bytes:
    from courtgraph.suggestion.serialize import to_jsonl, to_rows
    from courtgraph.text import to_columns

    if form == "jsonl":
        return to_jsonl(found)
    rows = list(to_rows(found, _script(found, dataset)))
    return "".join(f"{line}\n" for line in to_columns(rows)).encode("utf-8", "replace")


def _script(found: "Suggestions", dataset: "Dataset | None") -> str:
    """The script of Chinese that the dataset is in, without one that of the report."""
    from courtgraph.suggestion.lexicon.labels import scripts_of

    return scripts_of(found.reading, dataset.info.languages if dataset else ())[0]


def _summary(found: "Suggestions", script: str) -> str:
    """How much was found of what, and the court that short forms were resolved by."""
    from courtgraph.suggestion.serialize import in_script

    kinds = Counter(mention.kind for mention in found.mentions)
    linked = sum(bool(mention.entity) for mention in found.mentions)
    ambiguous = sum(len(mention.areas) > 1 for mention in found.mentions)
    parts = [f"{number} {kind}" for kind, number in kinds.most_common()]
    home = (
        f"home court {in_script(found, found.home.name, script)}"
        if found.home.name
        else "no home court found; name it with --home"
    )
    told = f"{count(len(found.mentions), 'suggestion')}: {', '.join(parts) or 'none'}"
    return f"{told}; {linked} linked, {count(ambiguous, 'ambiguous place')}; {home}{_unresolved(found)}{_unread(found)}"


def _next(written: bytes, output: Path, data: Path | None, *, is_new: bool) -> str:
    """How many candidates there are, and how one decides on them."""
    from courtgraph.cli.common.candidate_options import counts_in_words
    from courtgraph.suggestion.previous_decisions import read_earlier

    if is_new:  # nobody has decided on anything or changed it, and reading it again would take as long as suggesting
        told = counts_in_words(Counter(candidate=written.count(b"\n    status: candidate\n")))
        return _where(told, output, data)
    now = read_earlier(written.decode("utf-8"), str(output))
    kept = f"; {now.changed:,} kept as somebody changed them" if now.changed else ""
    return _where(f"{counts_in_words(now.counts)}{kept}", output, data)


def _where(told: str, output: Path, data: Path | None) -> str:
    places = places_as_options(data) if data else ""
    return told if str(output) == "-" else f"{told}; decide with courtgraph review {output.as_posix()}{places}"


def _unresolved(found: "Suggestions") -> str:
    """Which short forms of courts stay open, and what would resolve them."""
    short = [each for each in found.mentions if each.rule == "court-short-form" and not (each.name or each.entity)]
    words = list(dict.fromkeys(found.reading.words(each.start, each.end) for each in short))
    asked = "name the full court in the dataset, as what supervises the home court" if found.home.name else ""
    return f"; {', '.join(words)} not resolved{asked and f': {asked}'}" if words else ""


def _unread(found: "Suggestions") -> str:
    """Which lines of tables were passed over, and what would let them be read."""
    if not found.unread:
        return ""
    lines = ", ".join(map(str, found.unread[:_MOST_LINES])) + " and more" * (len(found.unread) > _MOST_LINES)
    return f"; table not read in line {lines}: give each column a heading right above, and each row one name"
