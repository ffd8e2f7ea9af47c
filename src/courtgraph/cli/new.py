"""``courtgraph new``."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.completion import TYPE
from courtgraph.cli.common.dataset_writing import change, tell_changed
from courtgraph.cli.common.options import FILE, data_option, places_as_options, read_all
from courtgraph.cli.common.prompts import by_key, choose, offer, one_by_key, require
from courtgraph.cli.new_statement import statement_command
from courtgraph.cli.new_uncited import uncited_command
from courtgraph.cli.new_unit import unit_command
from courtgraph.errors import CourtgraphError
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.model import Dataset

label_option = click.option(
    "--label", "labels", multiple=True, metavar="LANG=NAME", help="The name in a language; repeatable."
)
alias_option = click.option(
    "--alias", "aliases", multiple=True, metavar="LANG=NAME", help="Another name in a language; repeatable."
)
id_option = click.option("--id", "identifier", default="", help="Such as court/xinfu: a-z, 0-9 and hyphens.")


@click.group("new")
def new_command() -> None:
    """Add a source, an entity, a statement, lines without one or a unit of measure to a dataset.

    What is missing is asked for on a terminal. The record goes into the right file in canonical form, comments stay,
    and nothing is written when courtgraph check would complain about it.

    \b
    Examples:
      courtgraph new source reports/qinghu-2024.txt --id source/qinghu-2024 --label zh-Hant=清湖法院2024年工作
      courtgraph new entity --id court/qinghu --type BasicCourt --label zh-Hant=清湖縣人民法院 --label en='Qinghu Court'
      courtgraph new statement --subject court/qinghu --predicate received --object 先進集體 --quote 被評為先進集體
    """


@new_command.command("source")
@click.argument("report", type=FILE, metavar="TEXT")
@id_option
@click.option("--type", "kind", default="Report", show_default=True, shell_complete=TYPE)
@label_option
@click.option("--date", default="", help="A year, a month or a day, such as 2025-01.")
@click.option("--covers", default="", help="The period that it tells of, such as 2024 or 2024-01/2024-06.")
@click.option("--author", default="")
@click.option("--publisher", default="")
@click.option("--licence", default="", help="An SPDX expression such as CC-BY-4.0, or an address.")
@click.option("--url", default="", help="Where the text was published: https://...")
@click.option("--archived", default="", help="Where a copy of it is kept: https://...")
@click.option("--retrieved", default="", help="When the text was taken from there, such as 2025-01-31.")
@click.option("--language", default="", help="zh-Hant, zh-Hans or en; told by the script when it is not given.")
@click.option(
    "--uncited", multiple=True, metavar="LINE=REASON", help="A line that carries no statement, and why; repeatable."
)
@data_option
def source_command(
    report: Path,
    identifier: str,
    kind: str,
    labels: Sequence[str],
    date: str,
    covers: str,
    language: str,
    uncited: Sequence[str],
    data: Path,
    **origin: str,
) -> None:
    """Add the source whose text is the file TEXT: its SHA-256, its lines and its language are taken from there.

    The text stays where it is, and only its name is written down: courtgraph finds it with --texts.

    \b
    Example:
      courtgraph new source reports/qinghu-2024.txt --id source/qinghu-2024 --label zh-Hant=清湖法院2024年工作
    """
    from courtgraph.model import Source
    from courtgraph.store.source_texts import read_source_text

    dataset, _ = read_all(data, ())
    text = read_source_text(report)  # nobody is asked for a label of what is no text
    identifier = require(identifier, "--id", f"the id of the source, such as source/{_slug(report.stem)}")
    _choose_type(dataset, kind, "the type of document")
    source = Source(
        id=identifier,
        type=kind,
        label=_labels(dataset, labels),
        date=date,
        covers=covers,
        language=language,
        **origin,  # type: ignore[arg-type]  # texts alone
        uncited={_line(line): reason for line, reason in one_by_key(uncited, "--uncited", "1=title").items()},
    )

    tell_changed(change(data, lambda editor: editor.add_source(source, report)), identifier)
    for known in (one for one in dataset.sources if one.sha256 == text.sha256):
        place = f"{(data / known.location.path).as_posix()}:{known.location.line}"
        undo = f"courtgraph undo{places_as_options(data)} takes {identifier} back"
        click.echo(printable(f"{place}: {known.id} has this text already; {undo}"), err=True)


@new_command.command("entity")
@id_option
@click.option(
    "--type",
    "kind",
    default="",
    shell_complete=TYPE,
    help="A type of the schema; courtgraph schema show lists them.",
)
@label_option
@alias_option
@click.option("--file", "name", default="", help="A file in entities/; else the one where its type is at home.")
@data_option
def entity_command(
    identifier: str, kind: str, labels: Sequence[str], aliases: Sequence[str], name: str, data: Path
) -> None:
    """Add an entity. A name in one Chinese script gives the other by itself where the dataset has that.

    \b
    Example:
      courtgraph new entity --id award/model --type Award --label zh-Hant=模範法院 --label en='Model court'
    """
    from courtgraph.model import Entity
    from courtgraph.text.chinese import lists_in_languages

    dataset, _ = read_all(data, ())
    kind = _choose_type(dataset, kind, "the type")
    identifier = require(identifier, "--id", "the id, such as court/xinfu")
    languages, person = dataset.info.languages, dataset.schema.is_a(kind, ("Person",))
    other_names = lists_in_languages(by_key(aliases, "--alias", f"{languages[0]}=NAME"), languages, person=person)
    entity = Entity(id=identifier, type=kind, label=_labels(dataset, labels, person=person), alias=other_names)
    own = name and _own_file(name)

    tell_changed(change(data, lambda editor: editor.add(entity, file=own)), identifier)


def _choose_type(dataset: "Dataset", kind: str, words: str) -> str:
    from courtgraph.validation.entity_rules import refused_type

    def refusal(name: str) -> str:
        return "; ".join(refused_type(dataset.schema, name))

    return choose(kind, "--type", words, dataset.schema.concrete_types(), refusal)


def _labels(dataset: "Dataset", pairs: Iterable[str], *, person: bool = False) -> dict[str, str]:
    """The names that were given and, on a terminal, those that are asked for, in the languages of the dataset."""
    from courtgraph.text.chinese import in_languages

    languages = dataset.info.languages
    labels = in_languages(one_by_key(pairs, "--label", f"{languages[0]}=NAME"), languages, person=person)
    for language in languages:
        if not labels.get(language) and (answer := offer("", f"--label {language}=...", f"the name in {language}")):
            labels = in_languages({**labels, language: answer}, languages, person=person)
    return labels


def _line(written: str) -> int:
    if not (written.isascii() and written.isdigit()):
        raise click.UsageError(f"--uncited {written}=... names no line; write --uncited 1=title")
    return int(written)


def _own_file(name: str) -> str:
    from courtgraph.store.record_files import file_of

    try:
        return file_of("entities", name)
    except CourtgraphError as error:
        raise click.UsageError(f"--file {error}") from None


def _slug(stem: str) -> str:
    import re

    return re.sub("[^a-z0-9]+", "-", stem.lower()).strip("-") or "report-2024"


new_command.add_command(statement_command)
new_command.add_command(uncited_command)
new_command.add_command(unit_command)
