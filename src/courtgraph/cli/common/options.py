"""What most commands take: the dataset, and the folders with the texts of its sources."""

import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from courtgraph.errors import CourtgraphError
from courtgraph.text import did_you_mean, printable
from courtgraph.text.unicode import escape_halves

if TYPE_CHECKING:
    from courtgraph.model import Dataset, Finding
    from courtgraph.store import SourceText

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

FILE = click.Path(dir_okay=False, path_type=Path)
FOLDER = click.Path(file_okay=False, path_type=Path)

data_argument: Decorator = click.argument("data", default="data", type=FOLDER, metavar="[DATA]")
data_option: Decorator = click.option("--data", default="data", type=FOLDER, show_default=True, help="The dataset.")
texts_option: Decorator = click.option(
    "--texts",
    multiple=True,
    envvar="COURTGRAPH_TEXTS",
    type=FOLDER,
    help="A folder with texts of sources; DATA/texts is always looked in. Repeatable.",
)
language_option: Decorator = click.option(
    "--lang",
    "language",
    type=click.Choice(["zh-Hant", "zh-Hans", "en"]),
    default="zh-Hant",
    show_default=True,
    help="The language of names.",
)


def report_content(report: Path) -> bytes:
    """The bytes of a report's file, or of stdin for -."""
    if str(report) == "-":
        return sys.stdin.buffer.read()
    try:
        return report.read_bytes()
    except OSError as error:
        raise CourtgraphError(f"{report}: cannot be read: {error.strerror}; name the file of a report") from None


def read_all(data: Path, texts: Sequence[Path]) -> "tuple[Dataset, dict[str, SourceText]]":
    """The dataset, and the texts of its sources that are at hand."""
    from courtgraph.store import read_dataset, read_texts

    dataset = read_dataset(data)
    return dataset, read_texts(dataset.sources, [*own_texts(data), *texts])


def own_texts(data: Path) -> list[Path]:
    """The folder of texts within a dataset, if it has one."""
    return [data / "texts"] if (data / "texts").is_dir() else []


def read_noted(data: Path) -> "Dataset":
    """A dataset to look something up in; when some of it could not be read, stderr says so."""
    from courtgraph.store import read_dataset

    dataset = read_dataset(data)
    note_unread(dataset, data)
    return dataset


def note_unread(dataset: "Dataset", data: Path) -> None:
    """Say on stderr that what is not found may stand where something could not be read."""
    if errors := sum(finding.severity == "error" for finding in dataset.findings):
        found = count(errors, "error")
        click.echo(
            printable(f"{data}: {found} in reading, so that some of it may be missing; courtgraph check {data} tells"),
            err=True,
        )


def read_whole(data: Path, named: str = "") -> "Dataset":
    """A dataset to compare or to change, under the name that it was given.

    Raises DatasetError when some of its files cannot be read as a whole: what is not there must not seem removed.
    """
    from courtgraph.errors import DatasetError
    from courtgraph.store import read_dataset

    name = named or str(data)
    try:
        dataset = read_dataset(data)
    except DatasetError as error:
        raise DatasetError(str(error).replace(str(data), name)) from None
    if errors := [finding for finding in dataset.findings if finding.severity == "error"]:
        places = "".join(f"\n  {finding}" for finding in errors)
        raise DatasetError(f"{name}: cannot be read as a whole; put this right first:{places}")
    return dataset


def relocated(finding: "Finding", data: Path) -> "Finding":
    """A finding with its path as seen from here, so that a terminal or an editor can open it."""
    import msgspec

    return msgspec.structs.replace(finding, path=(data / finding.path).as_posix())


def tell_what_was_not_looked_up(dataset: "Dataset", found: "Mapping[str, SourceText]") -> None:
    """Say on stderr which quotes could not be compared with the text that they come from."""
    cited = Counter(piece.source for statement in dataset.statements for piece in statement.evidence)
    for source in dataset.sources:
        if cited[source.id] and source.id not in found:
            quotes = count(cited[source.id], "quote")
            reason = f"the text of {source.id} is not at hand; name its folder with --texts"
            click.echo(printable(f"{quotes} not looked up: {reason}"), err=True)


def read_valid(data: Path, texts: Sequence[Path] | None = None) -> "Dataset":
    """The dataset, when nothing is wrong with it; otherwise the errors go to stderr and the command ends with 1.

    A command that takes ``texts`` also says which quotes were not looked up.
    """
    from courtgraph.validation import check

    dataset, found = read_all(data, texts or ())
    errors = [finding for finding in check(dataset, found) if finding.severity == "error"]
    for finding in errors:
        click.echo(printable(str(relocated(finding, data))), err=True)
    if errors:
        click.echo(f"courtgraph: {count(len(errors), 'error')}; nothing was written", err=True)
        raise click.exceptions.Exit(1)
    if texts is not None:
        tell_what_was_not_looked_up(dataset, found)
    return dataset


def print_json(value: object) -> None:
    """A value on stdout as JSON that people can read, in UTF-8 whatever the name of a file in it."""
    import json

    import msgspec

    text = json.dumps(msgspec.to_builtins(value), ensure_ascii=False, indent=2)
    click.echo(escape_halves(text).encode())


def refuse_unknown_source(dataset: "Dataset", source: str) -> None:
    """Raise click.UsageError when a source is named that the dataset has not."""
    if source and source not in dataset.by_source:
        raise click.UsageError(f"--source {source} is not a source; {did_you_mean(source, dataset.by_source)}")


def size(dataset: "Dataset") -> str:
    """How many entities and statements a dataset has."""
    return f"{count(len(dataset.entities), 'entity', 'entities')}, {count(len(dataset.statements), 'statement')}"


def count(number: int, noun: str, plural: str = "") -> str:
    """A number with its noun.

    >>> count(1, "error"), count(1200, "entity", "entities")
    ('1 error', '1,200 entities')
    """
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
