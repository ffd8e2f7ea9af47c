"""Write the chapters of the docs that derive from the code: docs/cli.md, docs/schema.md, the end of docs/tables.md.

With ``--check`` nothing is written, and the exit code is 1 when a chapter is not current.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import pyarrow

from courtgraph.cli import main
from courtgraph.schema import Schema, default_schema
from courtgraph.store.tables.arrow_schemas import COLUMNS, KEYS, arrow_schema

ROOT = Path(__file__).parent.parent


def cli_chapter() -> Iterator[str]:
    """The help of every command."""
    yield "# The commands\n\nGenerated from `courtgraph COMMAND --help` by `make docs`.\n"
    parent = click.Context(main, info_name="courtgraph", terminal_width=100, **main.context_settings)
    yield f"## courtgraph\n\n```text\n{main.get_help(parent)}\n```\n"
    for name in main.list_commands(parent):
        command = main.get_command(parent, name)
        assert command is not None, name  # noqa: S101  # the list names commands only
        yield from command_section(command, name, parent)


def command_section(command: click.Command, name: str, parent: click.Context) -> Iterator[str]:
    """The help of a command, then of the commands below it."""
    context = click.Context(command, info_name=name, parent=parent, terminal_width=100, **command.context_settings)
    yield f"## {context.command_path}\n\n```text\n{command.get_help(context)}\n```\n"
    for inner, below in (getattr(command, "commands", None) or getattr(command, "below", {})).items():
        yield from command_section(below, inner, context)


def schema_chapter(schema: Schema) -> Iterator[str]:
    """Every type, predicate, qualifier and unit."""
    yield "# The schema\n\nGenerated from `src/courtgraph/schema/schema.yaml` by `make docs`.\n"
    yield "## Types\n\n| type | 中文 | what it is | is also a |\n| --- | --- | --- | --- |"
    for name, kind in schema.types.items():
        parents = [f"`{parent}`" for parent in schema.ancestors[name][1:]]
        maps = ", ".join([*parents, *(f"`{curie}`" for curie in kind.maps_to)])
        abstract = " (abstract)" if kind.abstract else ""
        yield f"| `{name}`{abstract} | {kind.label['zh-Hant']} | {kind.definition} | {maps} |"
    yield "\n## Predicates\n\n| predicate | reads, and backwards | what it says | from | to | qualifiers |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for name, predicate in schema.predicates.items():
        value = [f"a value: {predicate.value.datatype}"] if predicate.value else []
        stands = f" In a hierarchy the subject stands {predicate.stands} the object." if predicate.stands else ""
        cells = (
            f"`{name}`",
            f"{predicate.label['zh-Hant']}, {predicate.label['en']} / {predicate.inverse['zh-Hant']}, "
            f"{predicate.inverse['en']}",
            predicate.definition + stands,
            ", ".join(predicate.domain),
            ", ".join([*predicate.range, *value]),
            ", ".join(predicate.qualifiers),
        )
        yield f"| {' | '.join(cells)} |"
    yield "\nA list that goes on in the text (等) has `open: true` on its last member where the predicate lists\n"
    for end in ("objects", "subjects"):
        listing = ", ".join(f"`{name}`" for name, predicate in schema.predicates.items() if predicate.lists == end)
        yield f"- several {end}: {listing}"
    yield "\n## Qualifiers\n\n| qualifier | 中文 | what it says | datatype | part of the identifier |"
    yield "| --- | --- | --- | --- | --- |"
    for name, qualifier in schema.qualifiers.items():
        words = f" ({', '.join(qualifier.values)})" if qualifier.values else ""
        narrows = "yes" if qualifier.narrows else "no"
        label = qualifier.label["zh-Hant"]
        yield f"| `{name}` | {label} | {qualifier.definition} | {qualifier.datatype}{words} | {narrows} |"
    yield "\n## Units\n\n| unit | 中文 |\n| --- | --- |"
    for name, labels in schema.units.items():
        yield f"| `{name}` | {labels['zh-Hant']} |"


def tables_chapter(before: str) -> Iterator[str]:
    """What stands before the columns of the tables, as it is, and then these."""
    yield before.partition(COLUMNS_HEADING)[0] + COLUMNS_HEADING
    yield "\nGenerated from `src/courtgraph/store/tables/arrow_schemas.py` by `make docs`."
    for table, columns in COLUMNS.items():
        yield f"\n### {table}\n\nSorted by {', '.join(f'`{name}`' for name in KEYS[table])}.\n"
        yield "| column | type | what it holds |\n| --- | --- | --- |"
        types = arrow_schema(table)
        for column in columns:
            yield f"| `{column.name}` | {shown_type(types.field(column.name).type)} | {column.what} |"


def shown_type(kind: pyarrow.DataType) -> str:
    """A type of Arrow in few words: a dictionary is for whoever reads no more than its texts."""
    return "string, as a dictionary" if pyarrow.types.is_dictionary(kind) else str(kind)


COLUMNS_HEADING = "## The columns\n"
CHAPTERS: dict[str, Callable[[], Iterator[str]]] = {
    "docs/cli.md": cli_chapter,
    "docs/schema.md": lambda: schema_chapter(default_schema()),
    "docs/tables.md": lambda: tables_chapter((ROOT / "docs/tables.md").read_text("utf-8")),
}


def write(only_check: bool) -> int:
    """Write the chapters, or name those that are not current."""
    stale = 0
    for path, chapter in CHAPTERS.items():
        text = "\n".join(chapter()).rstrip() + "\n"
        if only_check and (ROOT / path).read_text("utf-8") != text:
            print(f"{path} is not current; run make docs", file=sys.stderr)
            stale += 1
        elif not only_check:
            (ROOT / path).write_text(text, encoding="utf-8")
    return int(stale > 0)


if __name__ == "__main__":
    sys.exit(write("--check" in sys.argv[1:]))
