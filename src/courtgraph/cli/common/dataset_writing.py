"""Writing into a dataset: in turn with others who do, and nothing that check would complain about."""

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.options import relocated
from courtgraph.errors import CourtgraphError
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.editing import DatasetEditor
    from courtgraph.model import Finding


def hold_lock(*folders: Path) -> None:
    """Let every other courtgraph that changes files of these folders wait until the command ends.

    A command calls this before it reads what it will change, and after whatever may keep it waiting: the answers of
    people, and standard input.
    """
    from courtgraph.store.transaction import dataset_lock

    click.get_current_context().with_resource(dataset_lock(*folders))


def change(
    data: Path, action: "Callable[[DatasetEditor], Sequence[Path]]", texts: Sequence[Path] = ()
) -> Sequence[Path]:
    """Make one change of a dataset, and name the files; where check would complain, its words are the error."""
    from courtgraph.editing import DatasetEditor
    from courtgraph.validation.dry_run import RefusedError

    try:
        return action(DatasetEditor(data, texts))
    except RefusedError as error:
        print_findings(error.findings, data)
        raise CourtgraphError("nothing was written") from None


def named_identifier(data: Path, name: str) -> str:
    """The id that is meant: as it is written, or that of the entity that bears a label or an alias.

    Raises UnknownEntityError for a name that nothing bears, or that several do.
    """
    from courtgraph.graph import select_entity
    from courtgraph.model.identifiers import ID
    from courtgraph.store import read_dataset

    if ID.fullmatch(name) or re.fullmatch("[0-9a-f]{16}", name):
        return name
    return select_entity(read_dataset(data), name).id


def print_findings(findings: "Iterable[Finding]", data: Path) -> None:
    """Print what ``check`` complains about on stderr, as seen from here."""
    from courtgraph.model.finding import first_of_files

    for finding in first_of_files(findings):
        click.echo(click.style(printable(str(relocated(finding, data))), fg="red"), err=True)


def tell_changed(paths: Iterable[Path], what: str = "") -> None:
    """Print the files that changed on stdout, with what is new in them."""
    for path in paths:
        click.echo(printable(f"{path.as_posix()}: {what}" if what else path.as_posix()))
