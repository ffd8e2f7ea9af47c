"""What most commands take: the dataset, and the folders with the texts of its sources."""

import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from courtgraph.errors import DatasetError
from courtgraph.text import did_you_mean, printable, printable_json
from courtgraph.text.unicode import escape_halves

if TYPE_CHECKING:
    from courtgraph.model import Dataset, Finding, Source
    from courtgraph.store import SourceText

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


class PlaceType(click.Path):
    """A path as it is written: who reads it tells what is wrong with it, and the exit code is 1 whatever that is."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """The path, with nothing asked of it."""
        return Path(value)

    def split_envvar_value(self, rv: str) -> Sequence[str]:
        """The places of a variable; nothing between two signs names none, least of all the working folder."""
        return [place for place in super().split_envvar_value(rv) if place]


FILE = PlaceType(dir_okay=False)
FOLDER = PlaceType(file_okay=False)
FILE_OR_FOLDER = PlaceType()

DATA_VARIABLE = "COURTGRAPH_DATA"
data_option: Decorator = click.option(
    "--data", default="data", envvar=DATA_VARIABLE, type=FOLDER, show_default=True, help="The dataset."
)


def _refuse_variable(context: click.Context, option: click.Parameter, folders: Sequence[Path]) -> Sequence[Path]:
    """The folders that were given; one of the environment that cannot be read is told by the variable's name."""
    if context.get_parameter_source(option.name or "") is ParameterSource.ENVIRONMENT:
        from courtgraph.store.source_texts import list_texts

        for folder in folders:
            try:
                list_texts(folder)
            except DatasetError as error:
                raise DatasetError(f"{option.envvar}: {error}") from None
    return folders


texts_option: Decorator = click.option(
    "--texts",
    multiple=True,
    envvar="COURTGRAPH_TEXTS",
    type=FOLDER,
    callback=_refuse_variable,
    help="A folder with texts of sources; DATA/texts is always looked in. Repeatable.",
)
language_option: Decorator = click.option(
    "--lang",
    "language",
    type=click.Choice(["zh-Hant", "zh-Hans", "en"]),
    envvar="COURTGRAPH_LANG",
    show_envvar=True,
    show_default="the dataset's first",
    help="The language of names.",
)


def data_argument(command: Callable[..., Any]) -> Callable[..., Any]:
    """The dataset as an argument, or as --data, which all commands take."""

    def choose(context: click.Context, _: click.Parameter, given: Path | None) -> Path:
        named = context.meta[DATA_VARIABLE]
        if given and named and given != named:
            raise click.UsageError(f"the dataset is named twice, {given} and --data {named}; name one")
        return given or named or Path("data")

    argument = click.argument("data", required=False, type=FOLDER, metavar="[DATA]", callback=choose)
    return argument(_data_named(command))


def several_data_arguments(command: Callable[..., Any]) -> Callable[..., Any]:
    """One dataset or several as arguments, or one as --data."""

    def choose(context: click.Context, _: click.Parameter, given: tuple[Path, ...]) -> tuple[Path, ...]:
        named = context.meta[DATA_VARIABLE]
        if given and named and given != (named,):
            raise click.UsageError(f"the dataset is named twice, {given[0]} and --data {named}; name one")
        return given or (named or Path("data"),)

    argument = click.argument("data", nargs=-1, type=FOLDER, metavar="[DATA]...", callback=choose)
    return argument(_data_named(command))


def _data_named(command: Callable[..., Any]) -> Callable[..., Any]:
    def keep(context: click.Context, _: click.Parameter, named: Path | None) -> None:
        context.meta[DATA_VARIABLE] = named

    words = "The dataset, as DATA."
    return click.option(
        "--data",
        "named",
        envvar=DATA_VARIABLE,
        type=FOLDER,
        is_eager=True,
        expose_value=False,
        callback=keep,
        help=words,
    )(command)


def places_as_options(data: Path, texts: Sequence[Path] = ()) -> str:
    """The dataset and the folders of texts as a command that is proposed next takes them, ready for a shell.

    >>> places_as_options(Path("my data"), [Path("reports")]), places_as_options(Path("data"))
    (" --data 'my data' --texts reports", '')
    """
    named = [
        *(["--data", str(data)] if data != Path("data") else []),
        *(w for one in texts for w in ("--texts", str(one))),
    ]
    return "".join(f" {quote(word)}" for word in named)


def report_content(report: Path) -> bytes:
    """The bytes of a report's file, or of stdin for -."""
    from courtgraph.store.source_texts import MAX_BYTES

    return read_input(report, MAX_BYTES, "name the file of a report")


def read_input(path: Path, most: int, hint: str = "check the file and its rights") -> bytes:
    """The bytes of a file, or of stdin for - and for what a shell puts in its place, when they are ``most`` at most."""
    from courtgraph.store.read_file import read_regular, read_stream

    if str(path) == "-":
        return read_stream(sys.stdin.buffer, "stdin", most)
    if path == Path("/dev/stdin") or path.parent == Path("/dev/fd"):
        with path.open("rb") as stream:  # a pipe perhaps, but one that is open already
            return read_stream(stream, str(path), most)
    return read_regular(path, most, hint)


def read_all(data: Path, texts: Sequence[Path]) -> "tuple[Dataset, dict[str, SourceText]]":
    """The dataset, and the texts of its sources that are at hand."""
    from courtgraph.store import read_dataset
    from courtgraph.store.source_texts import texts_at_hand

    dataset = read_dataset(data)
    return dataset, texts_at_hand(data, dataset.sources, texts)


def language_of_names(dataset: "Dataset", chosen: str | None) -> str:
    """The language that was chosen, else the first of the dataset."""
    return chosen or dataset.info.curated_in


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


def relocated(finding: "Finding", data: Path) -> "Finding":
    """A finding with its path as seen from here, so that a terminal or an editor can open it.

    Of tables that is the path that it had for whoever wrote them in the folder around the dataset.
    """
    import msgspec

    from courtgraph.store.tables.read import place_of_findings

    data = place_of_findings(data)
    return msgspec.structs.replace(finding, path=(data / finding.path).as_posix())


MOST_SOURCES = 100
"""So many sources without a text are told of one by one."""


def quotes_by_source(dataset: "Dataset") -> Counter[str]:
    """How many quotes statements have of each source."""
    return Counter(piece.source for statement in dataset.statements for piece in statement.evidence)


def tell_what_was_not_looked_up(dataset: "Dataset", found: "Mapping[str, SourceText]") -> None:
    """Say on stderr which quotes of a dataset could not be compared with the text that they come from."""
    tell_quotes_not_looked_up(quotes_by_source(dataset), dataset.sources, found)


def tell_quotes_not_looked_up(
    cited: Mapping[str, int], sources: "Sequence[Source]", found: "Mapping[str, SourceText]"
) -> None:
    """Say on stderr which quotes could not be compared with the text that they come from; of many sources how many."""
    missing = [source.id for source in sources if cited.get(source.id) and source.id not in found]
    if len(missing) > MOST_SOURCES:
        quotes = count(sum(cited[name] for name in missing), "quote")
        reason = f"the texts of {len(missing):,} sources are not at hand; name their folder with --texts"
        click.echo(f"{quotes} not looked up: {reason}", err=True)
        return
    for name in missing:
        reason = f"the text of {name} is not at hand; name its folder with --texts"
        click.echo(printable(f"{count(cited[name], 'quote')} not looked up: {reason}"), err=True)


def tell_changed_texts(dataset: "Dataset", found: "Mapping[str, SourceText]", data: Path) -> int:
    """Say on stderr which texts are not those that were curated, as ``check`` does, and return how many errors."""
    from courtgraph.validation import check_texts

    findings = check_texts(dataset, found)
    for finding in findings:
        click.echo(printable(str(relocated(finding, data))), err=True)
    return len(findings)


def read_valid(data: Path, texts: Sequence[Path] | None = None) -> "Dataset":
    """The dataset, when nothing is wrong with it; otherwise the errors go to stderr and the command ends with 1.

    A command that takes ``texts`` also says which quotes were not looked up.
    """
    from courtgraph.model.finding import first_of_files
    from courtgraph.validation import check

    dataset, found = read_all(data, texts or ())
    errors = [finding for finding in check(dataset, found) if finding.severity == "error"]
    for finding in first_of_files(errors):
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
    click.echo(printable_json(escape_halves(text)).encode())


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


def memory_option(what: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The option ``--memory``: the mebibytes that the worker with the engine of RDF may take."""
    return click.option("--memory", default=4096, show_default=True, type=click.IntRange(64), metavar="MIB", help=what)
