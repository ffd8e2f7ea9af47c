"""``courtgraph format``."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.dataset_writing import hold_lock
from courtgraph.cli.common.options import FILE_OR_FOLDER, count, read_input, relocated
from courtgraph.cli.common.result_output import print_result
from courtgraph.errors import CourtgraphError
from courtgraph.text import not_utf8, printable

if TYPE_CHECKING:
    from courtgraph.store.canonical import Edit
    from courtgraph.store.transaction import Transaction


@click.command("format")
@click.argument("paths", nargs=-1, type=FILE_OR_FOLDER, metavar="[PATH]...")
@click.option("--check", "only_check", is_flag=True, help="Change nothing; list what would change and exit with 1.")
@click.option("--migrate", is_flag=True, help="Give types and predicates that were renamed the names of now.")
def format_command(paths: Sequence[Path], only_check: bool, migrate: bool) -> None:
    """Write the YAML of a dataset in its one canonical form; comments stay.

    A PATH is a dataset, a YAML file, or - for stdin to stdout; without one it is data.

    \b
    Examples:
      courtgraph format data
      courtgraph format --check data
      courtgraph format --migrate data
    """
    from courtgraph.store import to_canonical
    from courtgraph.store.overlay import MAX_BYTES

    if list(map(str, paths)) == ["-"]:
        try:
            text = read_input(Path("-"), MAX_BYTES).decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise CourtgraphError(f"stdin:{not_utf8(error)}") from None
        print_result(to_canonical(text, "stdin", _migration(None) if migrate else None).encode("utf-8", "replace"))
        return
    chosen = paths or [Path("data")]
    if not only_check:
        hold_lock(*map(_folder, chosen))
    outcomes = [
        one for path in chosen for one in _format_all(path, only_check, _migration(_folder(path)) if migrate else None)
    ]
    changed, unreadable = outcomes.count("changed"), outcomes.count("unreadable")
    done = "would change" if only_check else "changed"
    click.echo(f"{count(changed, 'file')} {done}, {outcomes.count('same')} in form already", err=True)
    if unreadable or (only_check and changed):
        raise click.exceptions.Exit(1)


def _format_all(path: Path, only_check: bool, edit: "Edit | None") -> list[str]:
    """Bring the files of a path into form, all that can be read or none, and say what became of each."""
    from courtgraph.store import atomic_write
    from courtgraph.store.transaction import Transaction

    change = Transaction(_folder(path))
    written: dict[Path, bytes] = {}
    outcomes = [_format(file, change, edit, written) for file in _files(path)]
    if only_check:
        return outcomes
    _refuse_unreadable(path, change, written)
    if (change.root / "dataset.yaml").is_file():
        change.commit(written, "format --migrate" if edit else "format")
    else:  # a file that is part of no dataset has no journal
        for file, content in written.items():
            atomic_write(file, content, "check the place and its rights")
    return outcomes


def _refuse_unreadable(path: Path, change: "Transaction", written: Mapping[Path, bytes]) -> None:
    """The canonical form may be larger than what was written before, and what is too large nobody could read again."""
    from courtgraph.store.read import refuse_too_large_together
    from courtgraph.store.transaction import refuse_too_large

    for file, content in written.items():
        refuse_too_large(file, content)
    contents = {file: change.content(file) or b"" for file in _files(path)} | dict(written)
    refuse_too_large_together(path, sum(map(len, contents.values())))


def _folder(path: Path) -> Path:
    """The folder in whose turn a path is changed: a dataset, that around a file of records, or that of any other."""
    from courtgraph.store.unread_files import OF_RECORDS

    if path.is_dir():
        return path
    return path.parent.parent if path.parent.name in OF_RECORDS else path.parent


def _files(path: Path) -> list[Path]:
    from courtgraph.store import dataset_files
    from courtgraph.store.read_file import is_there

    if path.is_dir():
        return dataset_files(path)
    if is_there(path):
        return [path]
    raise CourtgraphError(f"{path}: there is no such file or folder; name a dataset or a YAML file")


def _migration(folder: Path | None) -> "Edit":
    """What renames, by the schema and the types of the dataset in a folder, or without one by the packaged schema.

    Raises CourtgraphError when the dataset's own schema is not sound: what it renames would stay, without a word.
    """
    from courtgraph.model import Dataset
    from courtgraph.store import read_dataset
    from courtgraph.store.migrate import migration
    from courtgraph.store.read_file import is_there

    dataset = read_dataset(folder) if folder and is_there(folder / "dataset.yaml") else Dataset()
    if flaws := [finding for finding in dataset.findings if finding.rule == "sound-schema"]:
        told = "".join(f"\n  {relocated(flaw, Path(dataset.folder))}" for flaw in flaws)
        raise CourtgraphError(f"{folder}: nothing is renamed by a schema with flaws; put this right first:{told}")
    sources = (source.entity() for source in dataset.sources)
    return migration(dataset.schema, {record.id: record.type for record in (*dataset.entities, *sources)})


def _format(path: Path, change: "Transaction", edit: "Edit | None", written: "dict[Path, bytes]") -> str:
    from courtgraph.store import to_canonical

    try:
        canonical = to_canonical(change.text(path), str(path), edit).encode("utf-8")
    except CourtgraphError as error:
        for line in str(error).split("\n"):
            click.echo(printable(line), err=True)
        return "unreadable"
    if canonical == change.content(path):
        return "same"
    written[path] = canonical
    click.echo(printable(str(path)))
    return "changed"
