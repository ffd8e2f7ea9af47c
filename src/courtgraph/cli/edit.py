"""``courtgraph edit``."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.completion import THING
from courtgraph.cli.common.dataset_writing import change, named_identifier, tell_changed
from courtgraph.cli.common.options import data_option, texts_option
from courtgraph.errors import CourtgraphError
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.editing import DatasetEditor
    from courtgraph.store.nodes import Content

LISTS = ("same_as", "alias.")
"""The fields that hold several texts."""


@click.command("edit")
@click.argument("identifier", metavar="ID", shell_complete=THING)
@click.argument("fields", nargs=-1, metavar="[FIELD=VALUE]...")
@data_option
@texts_option
def edit_command(identifier: str, fields: Sequence[str], data: Path, texts: Sequence[Path]) -> None:
    """Change fields of an entity, a source, a statement or a piece of evidence.

    FIELD is a name, or a path such as label.en, qualifiers.year or uncited.3; without a VALUE the field goes. The
    fields alias.LANG and same_as take several texts: name the field once for each. id=NEW renames an entity or a
    source wherever the dataset speaks of it. Without fields the record opens in the editor that $EDITOR names.
    Statements and evidence are known by their 16 digits, an entity also by a name. In a VALUE, too, a name stands for
    the id of what has it, and a word such as 件 for its code. Nothing is written when courtgraph check would complain.

    \b
    Examples:
      courtgraph edit court/qinghu label.en='Qinghu County Court' alias.en=QCC alias.en='Qinghu Court'
      courtgraph edit court/qinghu id=court/qinghu-county
      courtgraph edit 8d777f385d3dfec8 qualifiers.year=2024 modality=
      courtgraph edit court/qinghu
    """
    identifier = named_identifier(data, identifier)
    if fields:
        told = _contents(fields)
        changed = change(data, lambda editor: editor.edit(identifier, told), texts)
    else:
        changed = change(data, lambda editor: _in_editor(editor, identifier), texts)
    tell_changed(changed)
    if not changed:
        click.echo(f"{printable(identifier)} says that already; nothing was written", err=True)


def _contents(fields: Sequence[str]) -> "Mapping[str, Content]":
    said: dict[str, list[str]] = {}
    for field in fields:
        name, sign, value = field.partition("=")
        if not (name and sign):
            raise click.UsageError(f"{field} names no value; write FIELD=VALUE, or {field}= to take the field away")
        said.setdefault(name, []).append(value)
    return {name: _content(name, values) for name, values in said.items()}


def _content(name: str, values: list[str]) -> "Content":
    if name.startswith(LISTS):
        return [value for value in values if value]
    if len(values) > 1:
        raise click.UsageError(f"{name}=... is given twice; give it once")
    return values[0]


def _in_editor(editor: "DatasetEditor", identifier: str) -> Sequence[Path]:
    """Open a record in the editor; what was written there is kept when it cannot be taken over."""
    before = editor.record_text(identifier)
    try:
        after = click.edit(before, extension=".yaml")
    except click.ClickException as error:
        raise CourtgraphError(f"{error.format_message()}; name FIELD=VALUE instead, or set EDITOR") from None
    if after is None:
        return []
    try:
        return editor.edit_text(identifier, before, after)
    except CourtgraphError:
        with NamedTemporaryFile("w", encoding="utf-8", suffix=".yaml", delete=False) as kept:
            kept.write(after)
        click.echo(f"what you wrote is kept in {printable(kept.name)}", err=True)
        raise
