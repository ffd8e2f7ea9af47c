"""``courtgraph clean``."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.options import FILE, count, report_content
from courtgraph.cli.common.result_output import print_result
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.text.repair.cleaning import Change, Cleaned
    from courtgraph.text.repair.decoding import Decoded

DONE = {"pinyin": "taken out", "width": "made full-width", "slip": "repaired"}


@click.command("clean")
@click.argument("report", type=FILE)
@click.option("-o", "--output", default="-", type=FILE, show_default=True)
@click.option("--map", "map_file", type=FILE, help="Write the way back, as JSON.")
@click.option("--repair", is_flag=True, help="Put every byte slip right; without it they are only listed.")
@click.option("--accept", type=click.IntRange(1), multiple=True, metavar="N", help="Put one slip right. Repeatable.")
@click.option("--encoding", default="", help="Where it is not recognised: UTF-8, UTF-16, GB18030 and Big5 are.")
@click.option("-q", "--quiet", is_flag=True, help="Say only what is proposed, not what was done.")
def clean_command(
    report: Path, output: Path, map_file: Path | None, repair: bool, accept: tuple[int, ...], encoding: str, quiet: bool
) -> None:
    """Clean the text of a report: take out injected pinyin, widen narrow punctuation, list byte slips.

    REPORT is a file, or - for stdin. Script and line numbers stay as they are, and clean text passes through unchanged.
    Of Word, PDF and HTML, which the extra reports reads, each paragraph becomes a line; beside OUTPUT a table,
    OUTPUT.pages.tsv, says on which page of Word or PDF it begins.
    What was done goes to stderr, by line; byte slips are listed there with what their bytes say, and put right only
    when accepted.

    \b
    Examples:
      courtgraph clean report.txt -o clean.txt --map clean.json
      courtgraph clean report.txt --accept 1 -o clean.txt
      courtgraph clean report.pdf -o report.txt
    """
    from courtgraph.reports.paragraph import to_text
    from courtgraph.reports.read import read_report
    from courtgraph.review.report_text import write_text
    from courtgraph.store import atomic_write
    from courtgraph.text.repair.cleaning import clean
    from courtgraph.text.repair.decoding import decode

    content = report_content(report)
    paragraphs = read_report(content, str(report)) if not encoding else None
    decoded = decode(to_text(paragraphs).encode() if paragraphs else content, str(report), encoding)
    cleaned = clean(decoded.text, None if repair else accept)
    _refuse_unknown(accept, cleaned)
    for line in (*(() if quiet else _done(report, cleaned.changes)), *_proposed(report, cleaned, accept)):
        click.echo(printable(line), err=True)
    written = cleaned.text.encode("utf-8")
    if str(output) == "-":
        print_result(written)
    else:
        write_text(output, written, paragraphs or [])
    if map_file:
        atomic_write(map_file, _map(decoded, cleaned))


def _refuse_unknown(accept: tuple[int, ...], cleaned: "Cleaned") -> None:
    repaired = sum(change.kind == "slip" for change in cleaned.changes)
    slips = repaired + len(cleaned.proposals)
    if unknown := [number for number in accept if number > slips]:
        raise click.UsageError(f"there is no slip {unknown[0]}; {count(slips, 'slip')} listed without --accept")


def _done(report: Path, changes: Iterable["Change"]) -> Iterator[str]:
    """What was done, line by line, each kind of change once."""
    ordered = sorted(changes, key=lambda change: (change.line, change.kind))
    for (line, kind), group in groupby(ordered, key=lambda change: (change.line, change.kind)):
        yield f"{report}:{line}: {DONE[kind]}: {' '.join(_shown(change) for change in group)}"


def _shown(change: "Change") -> str:
    return f"{change.before} -> {change.after}" if change.kind == "slip" else change.before


def _proposed(report: Path, cleaned: "Cleaned", accept: tuple[int, ...]) -> Iterator[str]:
    left = (number for number in range(1, len(cleaned.proposals) + len(accept) + 1) if number not in accept)
    for number, slip in zip(left, cleaned.proposals, strict=False):
        yield f"{report}:{slip.line}: slip {number}: {slip.before} -> {slip.after}? {slip.reason}; --accept {number}"


def _map(decoded: "Decoded", cleaned: "Cleaned") -> bytes:
    """Offsets in code points: of each run, where it starts in the clean text and in the raw one, and its length."""
    import msgspec

    way = {
        "encoding": decoded.encoding,
        "raw_length": len(decoded.text),
        "clean_length": len(cleaned.text),
        "runs": cleaned.mapped.runs(),
        "changes": [change._asdict() for change in cleaned.changes],
        "proposals": [change._asdict() for change in cleaned.proposals],
    }
    return msgspec.json.format(msgspec.json.encode(way), indent=1) + b"\n"
