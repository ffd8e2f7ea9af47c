"""Where the result of a command goes: to a file, or to stdout."""

import codecs
import os
import stat
import sys
from pathlib import Path

import click

from courtgraph.text import printable


def write_result(text: str, output: Path, *, is_csv: bool = False) -> None:
    """Write a result to a file, or to stdout for -.

    CSV starts with a byte order mark where it becomes a file, of which Excel asks one, and with none in a pipe, where
    programs would take it for a part of the first name.

    Raises CourtgraphError when the file cannot be written.
    """
    from courtgraph.store import atomic_write

    to_stdout = str(output) == "-"
    mark = codecs.BOM_UTF8 if is_csv and (not to_stdout or _is_redirected()) else b""
    content = mark + text.encode("utf-8")
    if to_stdout:
        click.echo(content, nl=False)
    else:
        atomic_write(output, content)
        click.echo(printable(f"{output}: {len(content) / 1024:,.0f} KiB"), err=True)


def _is_redirected() -> bool:
    """Whether stdout is a file in which nothing stands yet."""
    try:
        status = os.fstat(sys.stdout.fileno())
    except (OSError, ValueError):
        return False
    return stat.S_ISREG(status.st_mode) and not status.st_size
