"""Tables and RDF of others, brought into a dataset or made one."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.dataset_writing import hold_lock, print_findings, tell_changed
from courtgraph.cli.common.options import count, places_as_options, read_input, refuse_unknown_source
from courtgraph.cli.common.prompts import pair_of
from courtgraph.errors import CourtgraphError
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.importing.records import Records
    from courtgraph.model import Dataset, DatasetInfo

RDF = (".ttl", ".jsonld", ".nt")


def import_rows(
    files: Sequence[Path],
    output: Path | None,
    data: Path | None,
    *,
    kind: str,
    mapped: Sequence[str],
    fixed: Sequence[str],
    source: str,
    texts: Sequence[Path],
) -> None:
    """Read tables or RDF, and write what they say into a dataset that is there, or into a new one."""
    from courtgraph.importing.into_dataset import add_records, new_dataset
    from courtgraph.model import Dataset
    from courtgraph.store import read_whole
    from courtgraph.validation.dry_run import RefusedError

    if (data is None) == (output is None):
        raise click.UsageError("name a new dataset's folder with -o, or the dataset that takes the rows with --data")
    if data:
        hold_lock(data, data.parent)
    dataset = read_whole(data) if data else Dataset()
    refuse_unknown_source(dataset, source)
    pairs, every = dict(_pairs(mapped, "--map")), dict(_pairs(fixed, "--set"))
    name, place = str(files[0]), data or output or Path()
    if files[0].suffix.lower() in RDF:
        found, info = _read_rdf(files, dataset, every.get("type", ""), data)
    else:
        found, info = _read(files, dataset, kind, pairs, every), None
    found = found._replace(source=source)
    try:
        written = (
            add_records(found, place, name, texts)
            if data
            else new_dataset(found, place, name, info or _info(found, name))
        )
    except RefusedError as error:
        print_findings(error.findings, place)
        raise CourtgraphError("nothing was written") from None
    tell_changed(written)
    _tell(found, place, name)


def _pairs(written: Sequence[str], option: str) -> list[tuple[str, str]]:
    return [pair_of(one, option, "電話=-" if option == "--map" else "type=BasicCourt") for one in written]


def _read(
    files: Sequence[Path], dataset: "Dataset", kind: str, mapped: Mapping[str, str], fixed: Mapping[str, str]
) -> "Records":
    from courtgraph.export.table_files import MAX_BYTES
    from courtgraph.importing.records import to_records
    from courtgraph.importing.tabular import read_rows

    tables = [table for one in files for table in read_rows(read_input(one, MAX_BYTES, "name a table"), str(one))]
    if not tables:
        raise CourtgraphError(f"{files[0]}: there is nothing in it; name a table with rows")
    return to_records(tables, dataset, kind, mapped, fixed)


def _read_rdf(
    files: Sequence[Path], dataset: "Dataset", type_: str, data: Path | None
) -> "tuple[Records, DatasetInfo | None]":
    """The records of RDF; what courtgraph wrote is a dataset of its own."""
    from courtgraph.importing.foreign_rdf import to_foreign_records
    from courtgraph.importing.records import Records
    from courtgraph.rdf.records import is_dataset, read_records
    from courtgraph.rdf.triple_reader import read_triples

    if len(files) > 1:
        raise click.UsageError(f"{files[1]} is one too many: of files of RDF name one at a time")
    triples = list(read_triples(files[0]))
    if not is_dataset(triples):
        return to_foreign_records(triples, str(files[0]), dataset, type_), None
    if data:
        raise click.UsageError(
            f"{files[0]} is a dataset of its own; import it with -o, and courtgraph merge joins the two"
        )
    own = read_records(files[0], triples)
    notes = ("RDF holds neither files and uncited lines of sources nor decisions on identity: add them by hand",)
    return Records((*own.sources, *own.entities, *own.statements), notes=notes), own.info


def _info(found: "Records", name: str) -> "DatasetInfo":
    """What a new dataset is called, in each language in which something in it has a name."""
    from courtgraph.model import LANGUAGES, DatasetInfo, Statement

    named = {one for record in found.records if not isinstance(record, Statement) for one in record.label}
    languages = tuple(one for one in LANGUAGES if one in named) or LANGUAGES[:1]
    return DatasetInfo(title=dict.fromkeys(languages, Path(name).stem), languages=languages)


def _tell(found: "Records", place: Path, name: str) -> None:
    """How many records there are, what was not taken, and what there is to decide on."""
    from courtgraph.importing.into_dataset import candidates_place

    for note in found.notes:
        click.echo(printable(f"{name}: {note}"), err=True)
    told = f"{count(len(found.records), 'record')}, {count(found.waiting, 'candidate')}; {found.known:,} known before"
    click.echo(told, err=True)
    if found.waiting:
        decide = f"courtgraph review {candidates_place(place, name)}{places_as_options(place)}"
        click.echo(printable(f"candidates have no words of a source yet: {decide}"), err=True)
