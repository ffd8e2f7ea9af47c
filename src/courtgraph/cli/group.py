"""The visible list of commands, each loaded only when it is called."""

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from io import TextIOWrapper
from typing import Any, NoReturn

import click
from click.shell_completion import CompletionItem

import courtgraph
from courtgraph.cli.common.error_text import error_text
from courtgraph.errors import CourtgraphError

TASKS = {
    "Start": {
        "init": "Start a dataset.",
        "clean": "Clean the text of a report.",
        "suggest": "Suggest what a report names and counts.",
        "review": "Decide on candidates in the browser.",
        "accept": "Put candidates of a report into a dataset.",
        "reject": "Turn candidates of a report down.",
        "completion": "Complete commands and names in a shell.",
    },
    "Curate": {
        "new": "Add a source, an entity, a statement or lines without one.",
        "edit": "Change a record.",
        "remove": "Take records out.",
        "undo": "Take the last change back.",
        "duplicates": "List entities that may be one, and decide.",
        "table": "Edit a dataset in a spreadsheet.",
        "format": "Write the YAML in its one canonical form.",
    },
    "Prove": {
        "check": "Check a dataset and print every finding.",
        "quotes": "Show every quote on its line.",
        "coverage": "Show which lines of the sources are cited.",
        "reading": "Write the text with statements anchored to words.",
    },
    "Ask": {
        "find": "Find entities by a part of a name.",
        "show": "Show all that is said of an entity.",
        "path": "Show how two entities are connected.",
        "query": "Ask in SPARQL.",
        "stats": "Count what a dataset holds.",
        "compare": "Put figures and awards side by side.",
        "schema": "Print the schema and what derives from it.",
    },
    "Give out": {
        "build": "Check a dataset and write every output.",
        "watch": "Build again whenever a file changes.",
        "export": "Write one output, such as Turtle.",
        "html": "Write the interactive page.",
        "push": "Send a dataset to a graph store.",
    },
    "Many datasets": {
        "import": "Take in tables, RDF and candidates of others.",
        "merge": "Join two datasets.",
        "diff": "Show what changed between two datasets.",
        "agreement": "Tell how far two curators agree.",
    },
}
"""The commands by task, each with its help in one line."""
_LONGEST = 2_000
"""So many characters a line of an error has: a finding, with its path, what is wrong and what would be right."""
COMMANDS = {name: words for commands in TASKS.values() for name, words in commands.items()}


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

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The commands and options that go on as a word does, from the list alone."""
        named = [CompletionItem(name, help=words) for name, words in COMMANDS.items() if name.startswith(incomplete)]
        return [*named, *click.Command.shell_complete(self, ctx, incomplete)]

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Say which command was probably meant."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-") and not ctx.resilient_parsing:
            from courtgraph.text import did_you_mean

            ctx.fail(f"there is no command {args[0]}; {did_you_mean(args[0], COMMANDS)}")
        return super().resolve_command(ctx, args)

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run the command line, also where a stream is closed: Python has None in its place, which nothing expects.

        A shell gives the number of the word to complete, and fish the word; nothing is offered for what is no number.
        """
        is_fish = os.environ.get("_COURTGRAPH_COMPLETE") == "fish_complete"
        if not is_fish and not os.environ.get("COMP_CWORD", "0").isdecimal():
            os.environ["COMP_CWORD"] = "0"
        for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
            if getattr(sys, name) is None:
                setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode, encoding="utf-8"))
        return super().main(*args, **extra)

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        """Read the arguments of the group, of which --help and --version print something at once."""
        with _told_in_words():
            return super().make_context(*args, **extra)

    def get_help(self, ctx: click.Context) -> str:
        """The help, as wide as the terminal; click would load shutil and its archivers to ask how wide that is."""
        if ctx.terminal_width is None:
            ctx.terminal_width = min(_columns(), 102) - 2
        return super().get_help(ctx)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands by task; in all sections their helps begin in one column."""
        width = max(map(len, COMMANDS))
        for task, commands in TASKS.items():
            with formatter.section(task):
                formatter.write_dl([(name.ljust(width), words) for name, words in commands.items()])

    def invoke(self, ctx: click.Context) -> object:
        """Run the command."""
        with _told_in_words():
            return super().invoke(ctx)


@contextmanager
def _told_in_words() -> Iterator[None]:
    """Make of an error words on stderr, which no terminal obeys, and exit code 1; click tells of wrong usage itself."""
    try:
        yield
    except click.ClickException as error:
        from courtgraph.text import printable_lines

        vars(error).update(message=printable_lines(f"{error.message}{_with_option(error)}"))
        raise
    except CourtgraphError as error:
        _fail(error_text(error))
    except BrokenPipeError:
        # The reader went away, as head does.
        _drop_stdout()
        raise click.exceptions.Exit(0) from None
    except OSError as error:
        if error.filename is None:
            _drop_stdout()
        _fail(f"{error.filename or 'input or output'}: {error.strerror}; check the place and its rights")


def _with_option(error: click.ClickException) -> str:
    """What would be right where a dataset stands where a command takes none."""
    if not isinstance(error, click.UsageError):
        return ""
    extra = re.fullmatch(r"Got unexpected extra argument \((.*)\)", error.message)
    named = error.ctx and any(param.name == "data" for param in error.ctx.command.params)
    return f"; name the dataset with --data {extra[1]}" if extra and named else ""


def _columns() -> int:
    """How wide the terminal says it is, and wide enough for a help in any case, as click has it."""
    with suppress(ValueError):
        if (columns := int(os.environ.get("COLUMNS", ""))) > 0:
            return max(columns, 52)
    try:
        return max(os.get_terminal_size().columns or 80, 52)
    except OSError:
        return 80


def _drop_stdout() -> None:
    """Point stdout elsewhere: what is left in it cannot be written, of which the interpreter complains as it ends."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _fail(message: str) -> NoReturn:
    from courtgraph.diagnostic import shortened
    from courtgraph.text import printable

    for line in f"courtgraph: {message}".split("\n"):
        click.echo(printable(shortened(line, _LONGEST)), err=True)
    raise click.exceptions.Exit(1)


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
