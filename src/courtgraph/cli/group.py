"""The visible list of commands, each loaded only when it is called."""

import os
import sys
from importlib import import_module
from io import TextIOWrapper
from typing import NoReturn

import click

import courtgraph
from courtgraph.errors import CourtgraphError

COMMANDS = {
    "accept": "Put candidates of a report into a dataset.",
    "build": "Check a dataset and write every output.",
    "check": "Check a dataset and print every finding.",
    "clean": "Clean the text of a report.",
    "compare": "Put figures and awards side by side.",
    "coverage": "Show which lines of the sources are cited.",
    "diff": "Show what changed between two datasets.",
    "duplicates": "List entities that may be one, and decide.",
    "export": "Write one output, such as Turtle.",
    "find": "Find entities by a part of a name.",
    "format": "Write the YAML in its one canonical form.",
    "html": "Write the interactive page.",
    "init": "Start a dataset.",
    "merge": "Join two datasets.",
    "new": "Add a source, an entity or a statement.",
    "path": "Show how two entities are connected.",
    "query": "Ask in SPARQL.",
    "quotes": "Show every quote on its line.",
    "reading": "Write the text with statements anchored to words.",
    "reject": "Turn candidates of a report down.",
    "review": "Decide on candidates in the browser.",
    "schema": "Print the schema and what derives from it.",
    "show": "Show all that is said of an entity.",
    "stats": "Count what a dataset holds.",
    "suggest": "Suggest what a report names and counts.",
    "table": "Edit a dataset in a spreadsheet.",
}


class LazyGroup(click.Group):
    """A group that imports the module of a command when the command is called, and never for ``--help``."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, from the list alone."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of the module that bears its name."""
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(f"courtgraph.cli.{cmd_name}"), f"{cmd_name}_command")
        assert isinstance(command, click.Command)  # noqa: S101  # a command's module defines it
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Say which command was probably meant."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from courtgraph.text import did_you_mean

            ctx.fail(f"there is no command {args[0]}; {did_you_mean(args[0], COMMANDS)}")
        return super().resolve_command(ctx, args)

    def get_help(self, ctx: click.Context) -> str:
        """The help, as wide as the terminal; click would load shutil and its archivers to ask how wide that is."""
        if ctx.terminal_width is None:
            ctx.terminal_width = min(_columns(), 102) - 2
        return super().get_help(ctx)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list with its one-line helps."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; an error becomes words on stderr and exit code 1."""
        try:
            return super().invoke(ctx)
        except CourtgraphError as error:
            _fail(ctx, str(error))
        except BrokenPipeError:
            # The reader went away, as head does: point stdout elsewhere, or the interpreter complains as it ends.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(0)
        except OSError as error:
            _fail(ctx, f"{error.filename or 'input or output'}: {error.strerror}; check the place and its rights")


def _columns() -> int:
    try:
        return int(os.environ.get("COLUMNS", "")) or os.get_terminal_size().columns
    except (OSError, ValueError):
        return 80


def _fail(ctx: click.Context, message: str) -> NoReturn:
    from courtgraph.text import printable

    for line in f"courtgraph: {message}".split("\n"):
        click.echo(printable(line), err=True)
    ctx.exit(1)


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(courtgraph.__version__, "-V", "--version")
@click.pass_context
def main(ctx: click.Context) -> None:
    """Build a knowledge graph from court reports in which every statement can be proved.

    \b
    Example:
      courtgraph build data -o build

    Results go to stdout, talk to stderr. Exit code 0: fine, 1: findings or an error, such as a place that cannot be
    read or written, 2: wrong usage.
    """
    if os.environ.get("NO_COLOR"):
        ctx.color = False
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a character, such as 党 in ASCII, shows its number instead of a traceback.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
