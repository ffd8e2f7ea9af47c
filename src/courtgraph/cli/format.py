"""``courtgraph format``."""

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from courtgraph.cli.common.dataset_writing import hold_lock
from courtgraph.cli.common.options import count
from courtgraph.errors import CourtgraphError


@click.command("format")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH]...")
@click.option("--check", "only_check", is_flag=True, help="Change nothing; list what would change and exit with 1.")
def format_command(paths: Sequence[Path], only_check: bool) -> None:
    """Write the YAML of a dataset in its one canonical form; comments stay.

    A PATH is a dataset, a YAML file, or - for stdin to stdout; without one it is data.

    \b
    Examples:
      courtgraph format data
      courtgraph format --check data
    """
    from courtgraph.store import to_canonical

    if list(map(str, paths)) == ["-"]:
        text = sys.stdin.buffer.read().decode("utf-8-sig", errors="replace")
        click.echo(to_canonical(text, "stdin"), nl=False)
        return
    chosen = paths or [Path("data")]
    if not only_check:
        hold_lock(*map(_folder, chosen))
    files = [file for path in chosen for file in _files(path)]
    outcomes = [_format(file, only_check) for file in files]
    changed, unreadable = outcomes.count("changed"), outcomes.count("unreadable")
    done = "would change" if only_check else "changed"
    click.echo(f"{count(changed, 'file')} {done}, {outcomes.count('same')} in form already", err=True)
    if unreadable or (only_check and changed):
        raise click.exceptions.Exit(1)


def _folder(path: Path) -> Path:
    """The folder in whose turn a path is changed: a dataset, that around a file of records, or that of any other."""
    from courtgraph.store.unread_files import OF_RECORDS

    if path.is_dir():
        return path
    return path.parent.parent if path.parent.name in OF_RECORDS else path.parent


def _files(path: Path) -> list[Path]:
    from courtgraph.store import dataset_files

    if path.is_dir():
        return dataset_files(path)
    if path.is_file():
        return [path]
    raise CourtgraphError(f"{path}: there is no such file or folder; name a dataset or a YAML file")


def _format(path: Path, only_check: bool) -> str:
    from courtgraph.store import atomic_write, to_canonical

    content = path.read_bytes()
    try:
        canonical = to_canonical(content.decode("utf-8-sig"), str(path)).encode("utf-8")
    except (CourtgraphError, UnicodeDecodeError) as error:
        told = str(error) if isinstance(error, CourtgraphError) else f"{path}:1: not UTF-8; save the file as UTF-8"
        click.echo(told, err=True)
        return "unreadable"
    if canonical == content:
        return "same"
    click.echo(str(path))
    if not only_check:
        atomic_write(path, canonical)
    return "changed"
