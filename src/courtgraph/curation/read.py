"""Reading a dataset folder: files to records, with every problem kept as a finding."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from courtgraph.curation.fields import Fields, parse_fields
from courtgraph.curation.records import to_dataset_info, to_entity, to_source, to_statement
from courtgraph.errors import DatasetError
from courtgraph.model import Dataset, DatasetInfo, Entity, Evidence, Finding, Source, Statement
from courtgraph.schema import Schema, default_schema, load_schema

MAX_BYTES = 64 * 1024 * 1024
Named = TypeVar("Named", Entity, Source)


def read_dataset(folder: str | Path = "data") -> Dataset:
    """Read the dataset in a folder: dataset.yaml, sources.yaml, entities/*.yaml, statements/*.yaml, schema.yaml.

    What is wrong with the content never raises: it is in the dataset's ``findings``, with paths relative to the
    folder. The order of files and of records in them makes no difference.

    Raises:
        DatasetError: the folder is not there or holds no dataset.
        SchemaError: the dataset's own schema.yaml is malformed.
    """
    root = Path(folder)
    if not (root / "dataset.yaml").is_file():
        raise DatasetError(f"{root}: there is no dataset.yaml here; name the folder of a dataset, such as data")
    findings: list[Finding] = []
    own_schema = root / "schema.yaml"
    schema = load_schema(own_schema) if own_schema.is_file() else default_schema()
    return Dataset(
        info=_info(root, findings),
        schema=schema,
        sources=_first_of_each(_sources(root, findings), findings),
        entities=_first_of_each(_entities(root, findings), findings),
        statements=_merged(_statements(root, schema, findings), findings),
        findings=tuple(sorted(findings)),
    )


def dataset_files(root: Path) -> list[Path]:
    """The curated YAML files of a dataset, in a stable order."""
    single = [path for name in ("dataset.yaml", "sources.yaml") if (path := root / name).is_file()]
    return single + sorted(root.glob("entities/*.yaml")) + sorted(root.glob("statements/*.yaml"))


def _info(root: Path, findings: list[Finding]) -> DatasetInfo:
    fields = _read_fields(root / "dataset.yaml", root, findings)
    return to_dataset_info(fields) if fields else DatasetInfo()


def _sources(root: Path, findings: list[Finding]) -> Iterator[Source]:
    if (path := root / "sources.yaml").is_file() and (fields := _read_fields(path, root, findings)):
        fields.allow(("sources",))
        yield from map(to_source, fields.records("sources"))


def _entities(root: Path, findings: list[Finding]) -> Iterator[Entity]:
    for path in sorted(root.glob("entities/*.yaml")):
        if fields := _read_fields(path, root, findings):
            fields.allow(("entities",))
            yield from map(to_entity, fields.records("entities"))


def _statements(root: Path, schema: Schema, findings: list[Finding]) -> Iterator[Statement]:
    for path in sorted(root.glob("statements/*.yaml")):
        if fields := _read_fields(path, root, findings):
            fields.allow(("source", "statements"))
            for record in fields.records("statements"):
                yield to_statement(record, schema, fields.text("source"))


def _read_fields(path: Path, root: Path, findings: list[Finding]) -> Fields | None:
    name = path.relative_to(root).as_posix()
    try:
        if path.stat().st_size > MAX_BYTES:
            raise DatasetError(f"{path}: larger than {MAX_BYTES // 1024**2} MiB; split it into several files")
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        message = f"byte {error.start} is not UTF-8"
        suggestion = "save the file as UTF-8"
        findings.append(Finding(path=name, line=line, rule="yaml-syntax", message=message, suggestion=suggestion))
        return None
    except OSError as error:
        raise DatasetError(f"{path}: cannot be read: {error.strerror}; check the file and its rights") from error
    return parse_fields(text, name, findings)


def _first_of_each(records: Iterable[Named], findings: list[Finding]) -> tuple[Named, ...]:
    kept: dict[str, Named] = {}
    for record in records:
        first = kept.setdefault(record.id, record)
        if first is not record:
            where = f"{first.location.path}:{first.location.line_of('id')}"
            findings.append(
                Finding(
                    path=record.location.path,
                    line=record.location.line_of("id"),
                    rule="duplicate-ids",
                    message=f"{record.id} is defined in {where} already",
                    suggestion="join the two records, or give this one another id",
                )
            )
    return tuple(sorted(kept.values(), key=lambda record: record.id))


def _merged(statements: Iterable[Statement], findings: list[Finding]) -> tuple[Statement, ...]:
    """One statement for each claim: what several files say is several pieces of evidence for it."""
    kept: dict[str, Statement] = {}
    for statement in statements:
        first = kept.get(statement.id)
        if first is None:
            kept[statement.id] = statement
            continue
        if first.location.path == statement.location.path:
            findings.append(_said_twice(first, statement))
        findings.extend(_contradictions(first, statement))
        kept[statement.id] = msgspec.structs.replace(first, evidence=_joined(first.evidence, statement.evidence))
    return tuple(sorted(kept.values(), key=_place_in_sources))


def _said_twice(first: Statement, again: Statement) -> Finding:
    return Finding(
        path=again.location.path,
        line=again.location.line,
        rule="duplicate-statements",
        message=f"the statement of line {first.location.line} stands here again",
        suggestion="put this evidence under the first one",
    )


def _contradictions(first: Statement, again: Statement) -> Iterator[Finding]:
    """What two records of one claim tell differently: the order of files must not decide it."""
    for field in ("status", "qualifiers"):
        if getattr(first, field) != getattr(again, field):
            where = f"{first.location.path}:{first.location.line_of(field)}"
            yield Finding(
                path=again.location.path,
                line=again.location.line_of(field),
                rule="one-status-and-qualifiers",
                message=f"{field} of the same statement in {where} differs",
                suggestion="give both the same, or make them two statements",
            )


def _joined(some: tuple[Evidence, ...], more: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    pieces = {piece.id: piece for piece in (*more, *some)}
    return tuple(sorted(pieces.values(), key=lambda piece: (piece.source, piece.line, piece.id)))


def _place_in_sources(statement: Statement) -> tuple[str, int, str]:
    source, line = min(((piece.source, piece.line) for piece in statement.evidence), default=("", 0))
    return source, line, statement.id
