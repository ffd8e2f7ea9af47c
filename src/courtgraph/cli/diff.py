"""``courtgraph diff``."""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.options import FILE, count, language_option
from courtgraph.cli.common.result_output import print_result
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.merging import Difference

MARKS = {"added": "+", "removed": "-", "changed": "~"}
COLORS = {"added": "green", "removed": "red", "changed": "yellow"}
PLURALS = {"entity": "entities", "source": "sources", "statement": "statements", "evidence": "pieces of evidence"}


@click.command("diff")
@click.argument("old")
@click.argument("new")
@click.option("--format", "form", type=click.Choice(["text", "json", "html"]), default="text", show_default=True)
@click.option("-o", "--output", default="-", type=FILE, show_default=True)
@click.option(
    "--exit-code",
    "by_exit_code",
    is_flag=True,
    help="Exit with 1 when there is a difference, as for what cannot be read, which stderr tells; 2 is wrong usage.",
)
@language_option
def diff_command(old: str, new: str, form: str, output: Path, by_exit_code: bool, language: str | None) -> None:
    """Show which entities, sources, statements and pieces of evidence were added, removed or changed.

    OLD and NEW are folders of datasets, files of Turtle or N-Triples that courtgraph wrote, or revisions of git as
    REV:path, with the path from the top of the repository. A statement is known by what it claims: another value is
    another statement. HTML is one page that holds no script, with names and labels in the language of NEW or another.

    \b
    Examples:
      courtgraph diff HEAD~1:data data
      courtgraph diff old.ttl data --format html -o changes.html
    """
    from courtgraph.merging import differences
    from courtgraph.rdf.diff import read_state

    before, after = read_state(old), read_state(new)
    found = differences(before, after)
    names = {one: _name(fields) for one, fields in (*before.entities.items(), *after.entities.items())}
    if form == "text":
        written = "".join(f"{line}\n" for one in found for line in _told(one, names))
    elif form == "json":
        import msgspec

        written = msgspec.json.format(msgspec.json.encode([*map(_record, found)]), indent=2).decode() + "\n"
    else:
        from courtgraph.html.diff_page import render_differences

        written = render_differences(found, before, after, (old, new), language or "")
    if str(output) == "-" and form == "text":
        click.echo(written, nl=False)
    elif str(output) == "-":
        print_result(written.encode("utf-8", "replace"), is_json=form == "json")
    else:
        from courtgraph.store import atomic_write

        atomic_write(output, click.unstyle(written).encode("utf-8", "replace"))
    click.echo(_summary(found), err=True)
    if found and by_exit_code:
        raise click.exceptions.Exit(1)


def _name(fields: Mapping[str, str]) -> str:
    return next((said for name, said in fields.items() if name.startswith("label.")), "")


def _record(one: "Difference") -> dict[str, object]:
    changes = [change._asdict() for change in one.changes]
    return {**one._asdict(), "fields": dict(one.fields), "changes": changes, "about": dict(one.about)}


def _told(one: "Difference", names: Mapping[str, str]) -> Iterator[str]:
    yield click.style(
        printable(f"{MARKS[one.what]} {one.kind} {one.id}  {summary_of(one, names)}"), fg=COLORS[one.what]
    )
    for change in one.changes:
        yield printable(f"    {change.field}: {_quoted(change.before)} -> {_quoted(change.after)}")


def summary_of(one: "Difference", names: Mapping[str, str]) -> str:
    """What a record says, in a line."""
    fields = one.fields
    if one.kind == "evidence":
        return (
            f"{fields.get('source', '')}:{fields.get('line', '')} 「{fields.get('quote', '')}」 of {claim(one.about)}"
        )
    if one.kind == "statement":
        return claim(fields)
    return " ".join(part for part in (fields.get("type", ""), _name(fields) or names.get(one.id, "")) if part)


def claim(fields: Mapping[str, str]) -> str:
    """A statement in a line: subject, predicate, object, value and what qualifies it."""
    parts = [fields.get(name, "") for name in ("subject", "predicate", "object", "value", "unit")]
    parts += [f"[{name.partition('.')[2]} {said}]" for name, said in fields.items() if name.startswith("qualifiers.")]
    parts += [
        f"[{said}]" for said in (fields.get("modality"), fields.get("status")) if said not in ("fact", "accepted")
    ]
    return " ".join(part for part in parts if part)


def _quoted(said: str) -> str:
    return f"“{said}”" if said else "nothing"


def _summary(found: "list[Difference]") -> str:
    counts = Counter((one.kind, one.what) for one in found)
    parts = [
        f"{count(counts[kind, what], kind if kind != 'evidence' else 'piece of evidence', PLURALS[kind])} {what}"
        for kind in PLURALS
        for what in MARKS
        if counts[kind, what]
    ]
    return ", ".join(parts) or "no difference"
