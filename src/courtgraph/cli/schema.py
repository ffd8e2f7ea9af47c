"""``courtgraph schema``."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.dataset_writing import hold_lock, tell_changed
from courtgraph.cli.common.options import FOLDER, count, language_option
from courtgraph.cli.common.result_output import print_result
from courtgraph.errors import DatasetError
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.schema import Schema

KINDS = ("dataset", "sources", "entities", "statements", "candidates", "extraction", "identity", "schema")


@click.command("schema")
@click.argument("form", type=click.Choice(["show", "jsonschema", "ontology", "shacl", "context"]), metavar="FORM")
@click.argument("kind", type=click.Choice(KINDS), required=False, metavar="[KIND]")
@click.option("--data", type=FOLDER, help="A dataset with a schema.yaml of its own.")
@click.option("--write", is_flag=True, help="Write the JSON Schemas of all kinds into DATA/schemas; goes with --data.")
@language_option
def schema_command(form: str, kind: str | None, data: Path | None, write: bool, language: str | None) -> None:
    """Print the schema (show), or what derives from it: jsonschema, ontology, shacl, context.

    KIND goes with jsonschema, one for each kind of YAML file: dataset, sources, entities, statements, candidates
    (what suggest writes), identity, or schema for a dataset's own schema.yaml; and extraction, a line of what import
    takes as candidates, to which a language model can be held. Without KIND, jsonschema --write renews the files that
    editors read, as init made them, after a change of schema.yaml.

    \b
    Examples:
      courtgraph schema show
      courtgraph schema jsonschema statements > statements.schema.json
      courtgraph schema jsonschema extraction > extraction.schema.json
      courtgraph schema jsonschema --write --data data
      courtgraph schema shacl > shapes.ttl
    """
    if write:
        _write(form, kind, data)
        return
    if form == "jsonschema" and kind is None:
        raise click.UsageError(f"name the kind of file after jsonschema: {', '.join(KINDS)}")
    if form != "jsonschema" and kind is not None:
        raise click.UsageError(f"{form} is about all kinds of files; drop {kind}")
    schema = _schema(data)
    if form == "show":
        click.echo("\n".join(_shown(schema, _language(data, language))))
    else:
        written = _derived(form, kind, schema).rstrip("\n") + "\n"
        print_result(written.encode(), is_json=form in ("jsonschema", "context"))


def _write(form: str, kind: str | None, data: Path | None) -> None:
    """Bring the JSON Schemas of a dataset up to date; those that have changed are named."""
    from courtgraph.store.scaffold import schema_files
    from courtgraph.store.transaction import Transaction

    if form != "jsonschema" or kind or data is None:
        raise click.UsageError("--write is about all JSON Schemas of a dataset; write jsonschema --write --data DATA")
    hold_lock(data)
    change = Transaction(data)
    files = {data / name: content for name, content in schema_files(_schema(data))}
    changed = {path: content for path, content in files.items() if change.content(path) != content}
    change.commit(changed, "schema jsonschema --write")
    tell_changed(changed)
    click.echo(f"{count(len(changed), 'file')} changed", err=True)


def _schema(data: Path | None) -> "Schema":
    from courtgraph.schema import default_schema, extended_schema
    from courtgraph.store.overlay import Overlay
    from courtgraph.store.tables.assemble import read_schema
    from courtgraph.store.tables.manifest import is_tables, read_manifest

    if data is None:
        return default_schema()
    if not data.is_dir():
        raise DatasetError(f"{data}: there is no such folder; name a dataset, or leave --data out")
    if is_tables(data):
        return read_schema(data, read_manifest(data))
    files = Overlay(data)
    own = [extended_schema(files.content(name), data / name) for name in files.single("schema.yaml")]
    return own[0] if own else default_schema()


def _language(data: Path | None, chosen: str | None) -> str:
    """The language of labels: the one that was chosen, else the first of the dataset, of courtgraph without one."""
    from courtgraph.model import DatasetInfo
    from courtgraph.store.read import read_info

    return chosen or (read_info(data) if data else DatasetInfo()).curated_in


def _derived(form: str, kind: str | None, schema: "Schema") -> str:
    if kind == "extraction":
        from courtgraph.importing.extraction_schema import extraction_schema

        return json.dumps(extraction_schema(schema), ensure_ascii=False, indent=2)
    if form == "jsonschema":
        from courtgraph.store.json_schema import to_json_schema

        return json.dumps(to_json_schema(kind or "", schema), ensure_ascii=False, indent=2)
    from courtgraph.rdf import to_context, to_ontology, to_shapes

    if form == "context":
        return json.dumps({"@context": to_context(schema)}, ensure_ascii=False, indent=2)
    return to_ontology(schema) if form == "ontology" else to_shapes(schema)


def _shown(schema: "Schema", language: str) -> list[str]:
    from courtgraph.model.language import text_in

    lines = [click.style(count(len(schema.types), "type"), bold=True)]
    for name, kind in schema.types.items():
        depth = "  " * len(schema.ancestors[name])
        abstract = " (abstract)" if kind.abstract else ""
        lines.append(printable(f"{depth}{name}{abstract}: {text_in(kind.label, language)}. {kind.definition}"))
    lines += ["", click.style(count(len(schema.predicates), "predicate"), bold=True)]
    for name, predicate in schema.predicates.items():
        value = f"a value ({predicate.value.datatype})" if predicate.value else ""
        to = " with ".join(part for part in (" | ".join(predicate.range), value) if part)
        lines.append(printable(f"  {name}: {text_in(predicate.label, language)}. {predicate.definition}"))
        lines.append(printable(f"    {' | '.join(predicate.domain)} -> {to}"))
        if predicate.value and predicate.value.values:
            lines.append(printable(f"    values: {', '.join(predicate.value.values)}"))
        if predicate.qualifiers:
            lines.append(printable(f"    qualifiers: {', '.join(predicate.qualifiers)}"))
        if predicate.lists:
            lines.append(printable(f"    open: lists its {predicate.lists}, and takes open: true on the last (等)"))
    lines += ["", click.style(count(len(schema.qualifiers), "qualifier"), bold=True)]
    for name, qualifier in schema.qualifiers.items():
        values = f": {', '.join(qualifier.values)}" if qualifier.values else ""
        told = f"{text_in(qualifier.label, language)}. {qualifier.definition} ({qualifier.datatype}{values})"
        lines.append(printable(f"  {name}: {told}"))
    lines += ["", click.style(count(len(schema.units), "unit"), bold=True)]
    lines += [printable(f"  {name}: {text_in(labels, language)}") for name, labels in schema.units.items()]
    return lines
