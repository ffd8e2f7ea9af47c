"""Where the result of a command goes: to a file, or to stdout."""

import codecs
import os
import stat
import sys
from pathlib import Path

import click

from courtgraph.text import printable, printable_json, printable_lines


def print_result(content: bytes, *, is_json: bool = False) -> None:
    """Print a result on stdout as it is: but JSON, and what goes to a terminal, with nothing that a terminal obeys."""
    if is_json:
        content = printable_json(content.decode()).encode()
    elif sys.stdout.isatty():
        content = printable_lines(content.decode()).encode()
    click.echo(content, nl=False)


def write_result(text: str, output: Path, *, form: str) -> None:
    """Write a result in a format to a file, or to stdout for -.

    CSV starts with a byte order mark where it becomes a file, of which Excel asks one, and with none in a pipe, where
    programs would take it for a part of the first name.

    Raises CourtgraphError when the file cannot be written.
    """
    from courtgraph.store import atomic_write

    to_stdout = str(output) == "-"
    mark = codecs.BOM_UTF8 if form == "csv" and (not to_stdout or _is_redirected()) else b""
    content = mark + text.encode("utf-8")
    if to_stdout:
        print_result(content, is_json=form == "json")
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
