"""``courtgraph merge``."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.inputs import checked, counted
from courtgraph.errors import CourtgraphError
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.collation import Joined, Side
    from courtgraph.model import Dataset

_folder = click.Path(file_okay=False, path_type=Path)


@click.command("merge")
@click.argument("a", type=_folder)
@click.argument("b", type=_folder)
@click.option("-o", "--output", required=True, type=_folder, help="The folder of the joined dataset: a new one, or A.")
@click.option("--prefer", type=click.Choice(["a", "b"]), help="Whose word counts where the two differ.")
def merge_command(a: Path, b: Path, output: Path, prefer: "Side | None") -> None:
    """Join two datasets: entities, statements, sources, types and decisions of both, with all comments.

    A statement of both has the evidence of both. Where the two differ, as in a label or a SHA-256, both places are
    listed and nothing is written, unless --prefer says whose word counts. Title and base are those of A.

    \b
    Examples:
      courtgraph merge data other -o joined
      courtgraph merge data other -o data --prefer a
    """
    from courtgraph.collation import join

    _refuse_occupied(output, a)
    before = checked(a), checked(b)
    joined = join(a, b, prefer or "")
    for conflict in joined.conflicts:
        click.echo(click.style(printable(str(conflict)), fg="red"), err=True)
    if joined.conflicts:
        conflicts = counted(len(joined.conflicts), "conflict")
        raise CourtgraphError(f"{conflicts}; nothing was written: change one of the two, or choose with --prefer")
    after = _sound(output, joined)
    _write(output, joined)
    _tell(output, before, after)


def _refuse_occupied(output: Path, a: Path) -> None:
    if output.exists() and not (a.exists() and output.samefile(a)) and any(output.iterdir()):
        raise CourtgraphError(f"{output}: this folder is not empty; name a new one, or the first dataset")


def _sound(output: Path, joined: "Joined") -> "Dataset":
    """The joined dataset, as it will be, when nothing is wrong with it."""
    from courtgraph.curation import read_dataset, read_texts
    from courtgraph.validation import check
    from courtgraph.validation.trial import tried

    with tried(output / "-", joined.contents) as folder:
        dataset = read_dataset(folder)
        texts = read_texts(dataset.sources, [folder / "texts"] if (folder / "texts").is_dir() else [])
        errors = [finding for finding in check(dataset, texts) if finding.severity == "error"]
    for finding in errors:
        click.echo(printable(str(finding)), err=True)
    if errors:
        raise CourtgraphError(f"the joined dataset would have {counted(len(errors), 'error')}; nothing was written")
    return dataset


def _write(output: Path, joined: "Joined") -> None:
    from courtgraph.curation import write_whole

    for name, content in sorted(joined.contents.items()):
        if not (output / name).is_file() or (output / name).read_bytes() != content:
            write_whole(output / name, content)


def _tell(output: Path, before: "tuple[Dataset, Dataset]", after: "Dataset") -> None:
    def size(dataset: "Dataset") -> str:
        return (
            f"{counted(len(dataset.entities), 'entity', 'entities')}, {counted(len(dataset.statements), 'statement')}"
        )

    one, other = map(size, before)
    click.echo(printable(f"{output}: {size(after)}, from {one} and {other}"), err=True)
    if before[0].info.base != before[1].info.base:
        click.echo(printable(f"identifiers hang on {after.info.base}, no longer on {before[1].info.base}"), err=True)
