"""``courtgraph new statement``."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.completion import PREDICATE, SOURCE, THING, UNIT
from courtgraph.cli.common.dataset_writing import change, tell_changed
from courtgraph.cli.common.doubts import tell_doubts
from courtgraph.cli.common.options import data_option, read_all, texts_option
from courtgraph.cli.common.prompts import choose, one_by_key, require
from courtgraph.errors import CourtgraphError
from courtgraph.text import did_you_mean, printable

if TYPE_CHECKING:
    from courtgraph.model import Dataset, Evidence, Source, Statement
    from courtgraph.store import SourceText


@click.command("statement")
@click.option("--subject", default="", shell_complete=THING, help="An id, a label or an alias.")
@click.option(
    "--predicate",
    default="",
    shell_complete=PREDICATE,
    help="A predicate of the schema; courtgraph schema show lists them.",
)
@click.option("--object", "target", default="", shell_complete=THING, help="An id, a label or an alias.")
@click.option("--value", default="", help="A number, a year, a code or words.")
@click.option("--unit", default="", shell_complete=UNIT, help="A unit of the schema, or a word of it such as 件.")
@click.option("--value-lang", "lang", default="", help="The language of a value in words.")
@click.option("--qualifier", "qualifiers", multiple=True, metavar="NAME=VALUE", help="Such as year=2024; repeatable.")
@click.option("--modality", type=click.Choice(["fact", "plan", "requirement"]), default="fact", show_default=True)
@click.option(
    "--status",
    type=click.Choice(["accepted", "candidate", "disputed", "deprecated"]),
    default="accepted",
    show_default=True,
)
@click.option("--open", "goes_on", is_flag=True, help="The last member of a list that goes on in the text: 等.")
@click.option(
    "--source",
    "source_id",
    default="",
    shell_complete=SOURCE,
    help="The source; not needed where one text alone has the quote.",
)
@click.option("--line", type=click.IntRange(1), help="The line; not needed where the quote stands on one line only.")
@click.option("--quote", default="", help="The shortest words of the line that carry the statement.")
@click.option(
    "--stance", type=click.Choice(["supports", "disputes", "mentions"]), default="supports", show_default=True
)
@click.option("--by", default="", help="Who says so, where it is not the source itself.")
@click.option("--inferred", is_flag=True, help="The words imply it rather than say it; --note gives the reason.")
@click.option("--note", default="")
@click.option("--gloss", "glosses", multiple=True, metavar="LANG=TEXT", help="What the quote means; repeatable.")
@data_option
@texts_option
def statement_command(data: Path, texts: Sequence[Path], source_id: str, line: int | None, **given: str) -> None:
    """Add a statement with its evidence; the quote is looked up in the text at once.

    A statement that the file has already gets the evidence as one more piece.

    \b
    Example:
      courtgraph new statement --subject court/qinghu --predicate received --object 先進集體 --quote 被評為先進集體
    """
    import msgspec

    dataset, found = read_all(data, texts)
    source = _source(dataset, source_id, [*_carrying(found, given["quote"])])
    statement = _statement(dataset, given)
    example = f"{dataset.info.languages[-1]}=TEXT"
    glosses = one_by_key(given["glosses"], "--gloss", example)
    evidence = _evidence(source, found.get(source.id), line, given, glosses)

    same = next((known for known in dataset.statements if known.id == statement.id), None)
    whole = msgspec.structs.replace(statement, evidence=(evidence,))
    changed = change(data, lambda editor: editor.add(whole), texts)
    if same and not changed:
        place = f"{same.location.path}:{same.location.line}"
        raise CourtgraphError(f"{place}: the dataset has this statement with this quote")
    tell_changed(changed, f"{statement.id}: one more piece of evidence" if same else statement.id)
    tell_doubts(*read_all(data, texts), [whole])
    if source.id not in found:
        click.echo(
            printable(f"the quote was not looked up: the text of {source.id} is not at hand; name --texts"), err=True
        )


def _statement(dataset: "Dataset", given: dict[str, str]) -> "Statement":
    from courtgraph.model import Statement

    schema = dataset.schema
    subject = _thing(dataset, require(given["subject"], "--subject", "the subject: an id or a name"))

    def refusal(name: str) -> str:
        if now := schema.current_names(name):
            return f"is now called otherwise; write {' or '.join(now)}"
        return f"is unknown; {did_you_mean(name, schema.predicates)}"

    name = choose(given["predicate"], "--predicate", "the predicate", schema.predicates, refusal)
    predicate = schema.predicates[name]
    target, value, unit = given["target"], given["value"], given["unit"]
    if predicate.range:
        target = require(target, "--object", f"the object ({' or '.join(predicate.range)}): an id or a name")
    if predicate.value:
        value = require(value, "--value", f"the value ({predicate.value.datatype})")
        unit = _unit(dataset, unit) if predicate.value.unit else unit
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
        open=bool(given["goes_on"]),
    ).identified_by(schema)


def _unit(dataset: "Dataset", unit: str) -> str:
    """A unit of the schema, by its name or by the word that reports have for it."""
    from courtgraph.validation.value_rules import refused_unit

    def refusal(name: str) -> str:
        return "; ".join(refused_unit(dataset, name))

    schema = dataset.schema
    words = (word for names in schema.units.values() for word in names.values())
    return schema.unit_named(choose(schema.unit_named(unit), "--unit", "the unit", [*schema.units, *words], refusal))


def _evidence(
    source: "Source", text: "SourceText | None", line: int | None, given: dict[str, str], glosses: dict[str, str]
) -> "Evidence":
    from courtgraph.model import Evidence

    quote = require(given["quote"], "--quote", "the shortest words of the line that carry the statement")
    inferred = bool(given["inferred"])
    note = require(given["note"], "--note", "the reason of the inference") if inferred else given["note"]
    return Evidence(
        source=source.id,
        line=line or _line_of(quote, text),
        quote=quote,
        stance=given["stance"],
        by=given["by"],
        inferred=inferred,
        gloss=glosses,
        note={"": note} if note else {},
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


def _carrying(texts: "Mapping[str, SourceText]", quote: str) -> Iterator[str]:
    """The sources whose texts have a quote."""
    for source, text in texts.items() if quote else ():
        if any(text.contains(line, quote) for line in range(1, len(text.lines) + 1)):
            yield source


def _source(dataset: "Dataset", given: str, carrying: Sequence[str]) -> "Source":
    """The source that was named, else the only one there is, or the only one whose text has the quote."""
    known = dataset.by_source
    if not known:
        raise CourtgraphError("the dataset has no source yet; add one with courtgraph new source")
    for only in (known, carrying):
        if not given and len(only) == 1:
            return known[next(iter(only))]
    return known[choose(given, "--source", f"the source, one of {', '.join(known)}", known)]


def _thing(dataset: "Dataset", name: str) -> str:
    from courtgraph.graph import select_entity

    return name if name in dataset.by_source else select_entity(dataset, name).id
