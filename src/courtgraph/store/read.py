"""Reading a dataset folder: files to records, with every problem kept as a finding."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from courtgraph.errors import DatasetError
from courtgraph.model import Dataset, DatasetInfo, Decision, Finding, Statement
from courtgraph.schema import Schema, UnsoundSchemaError, default_schema, load_schema
from courtgraph.store.fields import Fields
from courtgraph.store.parse import parse_fields
from courtgraph.store.records import (
    DATASET_FIELDS,
    to_dataset_info,
    to_decisions,
    to_entity,
    to_source,
    to_statement,
)
from courtgraph.store.union import Named, union_by_claim, union_by_id
from courtgraph.store.unread_files import unread_files

MAX_BYTES = 64 * 1024 * 1024


def read_dataset(folder: str | Path = "data") -> Dataset:
    """Read the dataset in a folder: dataset.yaml, sources.yaml, entities, statements, identity.yaml, schema.yaml.

    What is wrong with the content never raises: it is in the dataset's ``findings``, with paths relative to the
    folder. The order of files and of records in them makes no difference. A schema.yaml that is not sound adds nothing.

    Raises DatasetError when the folder is not there or holds no dataset.
    """
    root = Path(folder)
    if not (root / "dataset.yaml").is_file():
        raise DatasetError(f"{root}: there is no dataset.yaml here; {_way_to_one(root)}")
    reading = DatasetReader(root)
    schema = reading.schema()
    return Dataset(
        info=reading.info(),
        schema=schema,
        sources=union_by_id(reading.named("sources", _single(root, "sources.yaml"), to_source), reading.findings),
        entities=union_by_id(reading.named("entities", _all(root, "entities"), to_entity), reading.findings),
        statements=union_by_claim(reading.statements(schema), reading.findings),
        decisions=tuple(reading.decisions()),
        findings=tuple(sorted([*reading.findings, *unread_files(root)])),
        partial=frozenset(reading.partial),
    )


def dataset_files(root: Path) -> list[Path]:
    """The curated YAML files of a dataset, in a stable order."""
    single = [path for name in ("dataset.yaml", "sources.yaml", "identity.yaml") for path in _single(root, name)]
    return [*single, *_all(root, "entities"), *_all(root, "statements")]


def _single(root: Path, name: str) -> list[Path]:
    return [path for path in [root / name] if path.is_file()]


def _all(root: Path, kind: str) -> list[Path]:
    return sorted(root.glob(f"{kind}/*.yaml"))


def _way_to_one(root: Path) -> str:
    if (root / "dataset.yml").is_file():
        return "rename dataset.yml to dataset.yaml"
    return "name the folder of a dataset, such as data"


class DatasetReader:
    """A folder while it is read: what is wrong, and which fields of its files could not be read as a whole."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.findings: list[Finding] = []
        self.partial: set[str] = set()

    def schema(self) -> Schema:
        """The packaged schema with what schema.yaml adds to it, if that is sound."""
        try:
            return next(map(load_schema, _single(self.root, "schema.yaml")), default_schema())
        except UnsoundSchemaError as error:
            self.partial.add("schema")
            for line, message, suggestion in error.problems:
                self.findings.append(
                    Finding(path="schema.yaml", line=line, rule="sound-schema", message=message, suggestion=suggestion)
                )
            return default_schema()

    def info(self) -> DatasetInfo:
        """What dataset.yaml says."""
        fields = self._read(self.root / "dataset.yaml")
        info = to_dataset_info(fields) if fields else DatasetInfo()
        self.partial.update(info.location.malformed if fields else DATASET_FIELDS)
        return info

    def named(self, kind: str, paths: Iterable[Path], to_record: Callable[[Fields], Named]) -> Iterator[Named]:
        """The records of a kind that have ids."""
        for fields in self._files(paths, kind):
            for record in map(to_record, fields.records(kind)):
                if record.location.is_malformed("id"):
                    self.partial.add(kind)
                yield record

    def statements(self, schema: Schema) -> Iterator[Statement]:
        """The statements of all files."""
        for fields in self._files(_all(self.root, "statements"), "statements", "source"):
            source = fields.text("source")
            for record in fields.records("statements"):
                statement = to_statement(record, schema, source)
                if not _is_whole(statement):
                    self.partial.add("statements")
                yield statement

    def decisions(self) -> Iterator[Decision]:
        """What identity.yaml says."""
        for path in _single(self.root, "identity.yaml"):
            if fields := self._read(path):
                fields.allow(("same", "different"))
                yield from to_decisions(fields)
                self.partial.update(fields.malformed)
            else:
                self.partial.add("identity")

    def _files(self, paths: Iterable[Path], kind: str, *others: str) -> Iterator[Fields]:
        for path in paths:
            fields = self._read(path)
            if fields is None:
                self.partial.add(kind)
                continue
            fields.allow((*others, kind))
            yield fields
            self.partial.update(fields.malformed)

    def _read(self, path: Path) -> Fields | None:
        name = path.relative_to(self.root).as_posix()
        try:
            if path.is_fifo():
                raise DatasetError(f"{path}: this is a pipe, and reading it would wait for ever; put a file there")
            if path.stat().st_size > MAX_BYTES:
                raise DatasetError(f"{path}: larger than {MAX_BYTES // 1024**2} MiB; split it into several files")
            text = path.read_bytes().decode("utf-8-sig")
        except UnicodeDecodeError as error:
            self.findings.append(_not_utf8(error, name))
            return None
        except OSError as error:
            raise DatasetError(f"{path}: cannot be read: {error.strerror}; check the file and its rights") from error
        return parse_fields(text, name, self.findings)


def _not_utf8(error: UnicodeDecodeError, path: str) -> Finding:
    line = error.object[: error.start].count(b"\n") + 1
    message = f"byte {error.start} is not UTF-8"
    return Finding(path=path, line=line, rule="yaml-syntax", message=message, suggestion="save the file as UTF-8")


def _is_whole(statement: Statement) -> bool:
    """Whether all is known of what a statement speaks of and which lines it cites."""
    places = [statement.location, *(piece.location for piece in statement.evidence)]
    return not any(place.malformed & {"subject", "object", "evidence", "source", "line"} for place in places)
