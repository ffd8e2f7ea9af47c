"""``courtgraph new``."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.asking import by_key, chosen, in_both_scripts, needed, offered, one_by_key
from courtgraph.cli.inputs import data_option, placed, read_all, texts_option
from courtgraph.errors import CourtgraphError
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.curation import SourceText
    from courtgraph.model import Dataset, Evidence, Source, Statement

label_option = click.option(
    "--label", "labels", multiple=True, metavar="LANG=NAME", help="The name in a language; repeatable."
)
alias_option = click.option(
    "--alias", "aliases", multiple=True, metavar="LANG=NAME", help="Another name in a language; repeatable."
)
id_option = click.option("--id", "identifier", default="", help="Such as court/xinfu: a-z, 0-9 and hyphens.")


@click.group("new")
def new_command() -> None:
    """Add a source, an entity or a statement to a dataset.

    What is missing is asked for on a terminal. The record goes into the right file in canonical form, comments stay,
    and nothing is written when courtgraph check would complain about it.

    \b
    Examples:
      courtgraph new source reports/qinghu-2024.txt --id source/qinghu-2024 --label zh-Hant=清湖法院2024年工作
      courtgraph new entity --id court/qinghu --type BasicCourt --label zh-Hant=清湖縣人民法院 --label en='Qinghu Court'
      courtgraph new statement --subject court/qinghu --predicate received --object 先進集體 --quote 被評為先進集體
    """


@new_command.command("source")
@click.argument("report", type=click.Path(dir_okay=False, path_type=Path), metavar="TEXT")
@id_option
@click.option("--type", "kind", default="Report", show_default=True)
@label_option
@click.option("--date", default="", help="A year, a month or a day, such as 2025-01.")
@click.option("--publisher", default="")
@click.option("--language", default="", help="zh-Hant, zh-Hans or en; told by the script when it is not given.")
@data_option
def source_command(
    report: Path,
    identifier: str,
    kind: str,
    labels: Sequence[str],
    date: str,
    publisher: str,
    language: str,
    data: Path,
) -> None:
    """Add the source whose text is the file TEXT: its SHA-256, its lines and its language are taken from there.

    The text stays where it is, and only its name is written down: courtgraph finds it with --texts.

    \b
    Example:
      courtgraph new source reports/qinghu-2024.txt --id source/qinghu-2024 --label zh-Hant=清湖法院2024年工作
    """
    from courtgraph.curation.changes import read_text_of, with_source
    from courtgraph.curation.texts import read_source_text
    from courtgraph.model import Source
    from courtgraph.text.language import language_of

    dataset, found = read_all(data, ())
    text = read_source_text(report)
    identifier = needed(identifier, "--id", f"the id of the source, such as source/{_slug(report.stem)}")
    chosen(kind, "--type", "the type of document", dataset.schema.concrete_types())
    source = Source(
        id=identifier,
        type=kind,
        label=_labels(dataset, labels),
        date=date,
        language=language or language_of("\n".join(text.lines)),
        publisher=publisher,
        file=report.name,
        sha256=text.sha256,
        lines=len(text.lines),
    )
    written = with_source(read_text_of(data / "sources.yaml"), source)
    _write(dataset, data, {"sources.yaml": written}, {**found, identifier: text}, identifier)


@new_command.command("entity")
@id_option
@click.option("--type", "kind", default="", help="A type of the schema; courtgraph schema show lists them.")
@label_option
@alias_option
@click.option("--file", "name", default="", help="A file in entities/; else the one where its type is at home.")
@data_option
def entity_command(
    identifier: str, kind: str, labels: Sequence[str], aliases: Sequence[str], name: str, data: Path
) -> None:
    """Add an entity. A name in one Chinese script gets the other by itself where the dataset has both.

    \b
    Example:
      courtgraph new entity --id award/model --type Award --label zh-Hant=模範法院 --label en='Model court'
    """
    from courtgraph.curation.changes import home_of_type, read_text_of, with_entity
    from courtgraph.model import Entity

    dataset, found = read_all(data, ())
    kind = chosen(kind, "--type", "the type", dataset.schema.concrete_types())
    identifier = needed(identifier, "--id", "the id, such as court/xinfu")
    other_names: dict[str, tuple[str, ...]] = {}
    for language, names in by_key(aliases, "--alias", "zh-Hant=甲院").items():
        for alias in names:
            for script, form in in_both_scripts({language: alias}, dataset.info.languages).items():
                other_names[script] = tuple(dict.fromkeys((*other_names.get(script, ()), form)))
    entity = Entity(id=identifier, type=kind, label=_labels(dataset, labels), alias=other_names)
    path = f"entities/{_own_file(name)}" if name else home_of_type(dataset, kind, identifier.partition("/")[0])
    written = with_entity(read_text_of(data / path), entity, path)
    _write(dataset, data, {path: written}, found, identifier)


@new_command.command("statement")
@click.option("--subject", default="", help="An id, a label or an alias.")
@click.option("--predicate", default="", help="A predicate of the schema; courtgraph schema show lists them.")
@click.option("--object", "target", default="", help="An id, a label or an alias.")
@click.option("--value", default="", help="A number, a year, a code or words.")
@click.option("--unit", default="")
@click.option("--value-lang", "lang", default="", help="The language of a value in words.")
@click.option("--qualifier", "qualifiers", multiple=True, metavar="NAME=VALUE", help="Such as year=2024; repeatable.")
@click.option("--modality", type=click.Choice(["fact", "plan", "requirement"]), default="fact", show_default=True)
@click.option(
    "--status",
    type=click.Choice(["accepted", "candidate", "disputed", "deprecated"]),
    default="accepted",
    show_default=True,
)
@click.option("--source", "source_id", default="", help="The source; not needed where there is only one.")
@click.option("--line", type=click.IntRange(1), help="The line; not needed where the quote stands on one line only.")
@click.option("--quote", default="", help="The shortest words of the line that carry the statement.")
@click.option(
    "--stance", type=click.Choice(["supports", "disputes", "mentions"]), default="supports", show_default=True
)
@click.option("--by", default="", help="Who says so, where it is not the source itself.")
@click.option("--inferred", is_flag=True, help="The words imply it rather than say it; --note gives the reason.")
@click.option("--note", default="")
@data_option
@texts_option
def statement_command(data: Path, texts: Sequence[Path], source_id: str, line: int | None, **given: str) -> None:
    """Add a statement with its evidence; the quote is looked up in the text at once.

    A statement that the file has already gets the evidence as one more piece.

    \b
    Example:
      courtgraph new statement --subject court/qinghu --predicate received --object 先進集體 --quote 被評為先進集體
    """
    from courtgraph.curation.changes import home_of_source

    dataset, found = read_all(data, texts)
    source = _source(dataset, source_id)
    statement = _statement(dataset, given)
    evidence = _evidence(source, found.get(source.id), line, given)
    path = home_of_source(dataset, source.id)
    same = next((known for known in dataset.statements if known.id == statement.id), None)
    written = _with_proof(data, path, statement, evidence, same)
    what = f"{statement.id}: one more piece of evidence" if same else statement.id
    _write(dataset, data, {path: written}, found, what)
    if source.id not in found:
        click.echo(f"the quote was not looked up: the text of {source.id} is not at hand; name --texts", err=True)


def _statement(dataset: "Dataset", given: dict[str, str]) -> "Statement":
    from courtgraph.model import Statement

    schema = dataset.schema
    subject = _thing(dataset, needed(given["subject"], "--subject", "the subject: an id or a name"))
    name = chosen(given["predicate"], "--predicate", "the predicate", schema.predicates)
    predicate = schema.predicates[name]
    target, value, unit = given["target"], given["value"], given["unit"]
    if predicate.range:
        target = needed(target, "--object", f"the object ({' or '.join(predicate.range)}): an id or a name")
    if predicate.value:
        value = needed(value, "--value", f"the value ({predicate.value.datatype})")
        unit = chosen(unit, "--unit", "the unit", schema.units) if predicate.value.unit else unit
    return Statement(
        subject=subject,
        predicate=name,
        object=_thing(dataset, target) if target else "",
        value=value,
        unit=unit,
        lang=given["lang"],
        qualifiers=one_by_key(given["qualifiers"], "--qualifier", "year=2024"),
        modality=given["modality"],
        status=given["status"],
        narrowing=schema.narrowing(name),
    )


def _evidence(source: "Source", text: "SourceText | None", line: int | None, given: dict[str, str]) -> "Evidence":
    from courtgraph.model import Evidence

    quote = needed(given["quote"], "--quote", "the shortest words of the line that carry the statement")
    inferred = bool(given["inferred"])
    return Evidence(
        source=source.id,
        line=line or _line_of(quote, text),
        quote=quote,
        stance=given["stance"],
        by=given["by"],
        inferred=inferred,
        note=needed(given["note"], "--note", "the reason of the inference") if inferred else given["note"],
    )


def _line_of(quote: str, text: "SourceText | None") -> int:
    """The one line of a text on which a quote stands."""
    if text is None:
        raise click.UsageError("--line is missing, and the text is not at hand to look for the quote; name --texts")
    lines = [number for number in range(1, len(text.lines) + 1) if text.contains(number, quote)]
    if len(lines) == 1:
        return lines[0]
    if lines:
        raise CourtgraphError(f"“{quote}” is on lines {', '.join(map(str, lines))}; say which with --line")
    raise CourtgraphError(f"“{quote}” is on no line of {text.path}; quote the words as they stand")


def _source(dataset: "Dataset", given: str) -> "Source":
    known = dataset.by_source
    if not known:
        raise CourtgraphError("the dataset has no source yet; add one with courtgraph new source")
    if not given and len(known) == 1:
        return next(iter(known.values()))
    return known[chosen(given, "--source", f"the source, one of {', '.join(known)}", known)]


def _thing(dataset: "Dataset", name: str) -> str:
    from courtgraph.graph import select_entity

    return name if name in dataset.by_source else select_entity(dataset, name).id


def _with_proof(data: Path, path: str, statement: "Statement", evidence: "Evidence", same: "Statement | None") -> str:
    import msgspec

    from courtgraph.curation import to_canonical
    from courtgraph.curation.changes import read_text_of, with_evidence, with_statement

    text = read_text_of(data / path) or f"source: {evidence.source}\nstatements: []\n"
    if same and evidence.id in (piece.id for piece in same.evidence):
        raise CourtgraphError(
            f"{same.location.path}:{same.location.line}: the dataset has this statement with this quote"
        )
    if same and same.location.path == path:
        return with_evidence(text, same.location.line, evidence, path)
    whole = msgspec.structs.replace(statement, evidence=(evidence,))
    return with_statement(to_canonical(text, path), whole, path, evidence.source)


def _labels(dataset: "Dataset", pairs: Iterable[str]) -> dict[str, str]:
    labels = in_both_scripts(one_by_key(pairs, "--label", "zh-Hant=甲縣人民法院"), dataset.info.languages)
    for language in dataset.info.languages:
        if not labels.get(language) and (answer := offered("", f"--label {language}=...", f"the name in {language}")):
            labels = in_both_scripts({**labels, language: answer}, dataset.info.languages)
    return labels


def _own_file(name: str) -> str:
    """The name of a file in entities/, which no path leads out of."""
    if Path(name).name != name or name.startswith("."):
        raise click.UsageError(f"--file {name} is no name of a file in entities/; write one such as courts.yaml")
    return name if name.endswith(".yaml") else f"{name}.yaml"


def _slug(stem: str) -> str:
    import re

    return re.sub("[^a-z0-9]+", "-", stem.lower()).strip("-") or "report-2024"


def _write(dataset: "Dataset", data: Path, changes: dict[str, str], texts: "dict[str, SourceText]", what: str) -> None:
    """Write files, unless check would complain about what is new in them; then its words are the error."""
    from courtgraph.curation import write_whole
    from courtgraph.validation.trial import new_errors

    contents = {name: text.encode("utf-8") for name, text in changes.items()}
    errors = new_errors(dataset, data, contents, texts)
    for finding in errors:
        click.echo(click.style(printable(str(placed(finding, data))), fg="red"), err=True)
    if errors:
        raise CourtgraphError("nothing was written")
    for name, content in contents.items():
        write_whole(data / name, content)
        click.echo(printable(f"{(data / name).as_posix()}: {what}"))
