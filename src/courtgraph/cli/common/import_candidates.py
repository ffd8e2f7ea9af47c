"""Candidates of an extractor, brought into a candidates file."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.dataset_writing import hold_lock
from courtgraph.cli.common.options import count, places_as_options, read_input, read_noted
from courtgraph.cli.common.progress import progress_bar
from courtgraph.cli.common.result_output import print_result
from courtgraph.errors import CourtgraphError
from courtgraph.text import did_you_mean, printable

if TYPE_CHECKING:
    from courtgraph.importing.extracted import Imported, Report
    from courtgraph.model import Dataset


def import_candidates(
    path: Path,
    output: Path,
    *,
    data: Path | None,
    texts: Sequence[Path],
    source: str,
    report: Path | None,
    extractor: str,
) -> None:
    """Look the quotes of a file of JSON Lines up, write what stands there as candidates, and tell what does not."""
    from courtgraph.importing.extracted import import_extracted
    from courtgraph.importing.json_lines import MAX_BYTES
    from courtgraph.model import Dataset
    from courtgraph.store import atomic_write
    from courtgraph.store.file_snapshot import FileSnapshot
    from courtgraph.store.transaction import refuse_too_large

    content = read_input(path, MAX_BYTES, "name a file of JSON Lines")
    dataset = read_noted(data) if data else Dataset()
    to_stdout = str(output) == "-"
    if not to_stdout:
        hold_lock(output.parent)
    there = FileSnapshot().text(output) if not to_stdout and output.is_file() else ""
    of = _report(dataset, data, texts, source, report)
    name = "stdin" if str(path) == "-" else str(path)
    bar = partial(progress_bar, label="Looking up")
    done = import_extracted(content, name, of, dataset, extractor, there, str(output), bar)
    written = done.candidates.encode("utf-8", "replace")
    if to_stdout:
        print_result(written)
    elif done.new:
        refuse_too_large(output, written)
        atomic_write(output, written)
    _tell(done, output, data)


def _report(dataset: "Dataset", data: Path | None, texts: Sequence[Path], source: str, report: Path | None) -> "Report":
    """The source that the candidates are of: a report by its file, or one of the dataset whose text is at hand."""
    from courtgraph.importing.extracted import Report, new_report
    from courtgraph.store.source_texts import read_source_text, texts_at_hand

    if report:
        return new_report(read_source_text(report), dataset)
    if data is None:
        raise click.UsageError("nothing says whose words the quotes are; name the text with --report, or --data DATA")
    found = texts_at_hand(data, dataset.sources, texts)
    if source and source not in dataset.by_source:
        raise click.UsageError(f"--source {source} is not a source; {did_you_mean(source, dataset.by_source)}")
    if source and source not in found:
        raise CourtgraphError(f"the text of {source} is not at hand; name its folder with --texts")
    if not source and len(found) != 1:
        what = ", ".join(found) if found else "none is at hand; name a folder with --texts"
        raise click.UsageError(f"name the source that the quotes are of with --source: {what}")
    chosen = source or next(iter(found))
    return Report(dataset.by_source[chosen], found[chosen])


def _tell(done: "Imported", output: Path, data: Path | None) -> None:
    """What was refused, with its row, and what there is to decide on."""
    for one in done.refused:
        click.echo(click.style(printable(str(one)), fg="red"), err=True)
    told = f"{count(done.new, 'candidate')}, {done.doubted:,} doubted; {done.known:,} known before"
    click.echo(f"{told}; {len(done.refused):,} refused", err=True)
    if done.new and str(output) != "-":
        click.echo(
            printable(f"decide with courtgraph review {output}{places_as_options(data or Path('data'))}"), err=True
        )
    if done.refused:
        raise CourtgraphError(f"{count(len(done.refused), 'row')} refused; put right what is told above")
