"""Which engine works on tables, as commands take it."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from courtgraph.errors import CourtgraphError
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.engines.engine import Engine
    from courtgraph.engines.folder import TablesFolder


class EngineChoice(NamedTuple):
    """What was chosen: an engine, or nothing, how many processes, and the master of Spark."""

    name: str | None
    jobs: int | None
    master: str | None

    def refuse_misfits(self) -> None:
        """Raise click.UsageError for what does not go with the engine that is named."""
        if self.master and self.name != "spark":
            raise click.UsageError("--master goes with --engine spark")
        if self.jobs and self.name == "spark":
            raise click.UsageError("--jobs goes with --engine local; Spark has as many as its master gives")


def engine_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--engine`` and ``--master``; whoever takes them takes ``--jobs`` as well."""
    master = click.option(
        "--master", metavar="URL", help="Where Spark runs, such as spark://host:7077 or yarn.  [default: local[*]]"
    )
    engine = click.option(
        "--engine",
        type=click.Choice(["local", "spark"]),
        help="What works on tables: DuckDB and processes, or Spark.  [default: local for large tables]",
    )
    return engine(master(command))


jobs_option = click.option(
    "--jobs", type=click.IntRange(1), help="Processes that work side by side.  [default: one for each processor]"
)


def tables_for_engine(data: Path, choice: EngineChoice) -> "TablesFolder | None":
    """The tables, where an engine works on them: one was named, or they are large; otherwise nothing.

    Raises CourtgraphError where an engine is named for what are no tables.
    """
    from courtgraph.store.tables.manifest import is_tables, read_manifest

    if not is_tables(data):
        if choice.name:
            way = f"write courtgraph export tables {data} -o TABLES first, and name those TABLES"
            raise CourtgraphError(f"{data}: engines work on tables, and these are none; {way}")
        return None
    from courtgraph.engines.choose import FROM

    if not choice.name and read_manifest(data).counts.get("statements", 0) <= FROM:
        return None
    from courtgraph.engines.folder import TablesFolder

    tables = TablesFolder(data)
    if tables.is_identified:
        return tables
    why = "another version wrote them, or their datasets have different schemas"
    click.echo(printable(f"{data}: read into memory as a whole, since {why}"), err=True)
    return None


@contextmanager
def opened(choice: EngineChoice, beside: Path) -> "Iterator[tuple[Engine, Path]]":
    """The engine, and a folder for what its steps leave: of a cluster beside a place that all machines see."""
    from courtgraph.engines import open_engine
    from courtgraph.engines.spark import MASTER
    from courtgraph.store.atomic_write import unwritable

    master = choice.master or MASTER
    place = None if choice.name != "spark" or master.startswith("local") else beside
    with ExitStack() as stack:
        try:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix=".courtgraph-engine-", dir=place))
        except OSError as error:
            raise unwritable(beside, error, "engines need room for what lies between their steps") from error
        staging, jobs = Path(folder).resolve(), choice.jobs or os.cpu_count() or 1
        name = choice.name or "local"
        yield stack.enter_context(open_engine(name, staging, jobs=jobs, master=master)), staging
