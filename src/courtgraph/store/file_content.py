"""What one file of a dataset says."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from courtgraph.model import DatasetInfo, Finding, Statement
from courtgraph.schema import LANGUAGES, Schema, UnsoundSchemaError, default_schema, extended_schema
from courtgraph.store.fields import Fields
from courtgraph.store.parse import parse_fields
from courtgraph.store.records import DATASET_FIELDS, to_dataset_info, to_decisions, to_statement
from courtgraph.store.union import Named
from courtgraph.text import not_utf8


class FileContent(NamedTuple):
    """The records of a file, what is wrong with it, and the fields of files that it leaves not read as a whole."""

    records: tuple[Any, ...] = ()
    findings: tuple[Finding, ...] = ()
    partial: frozenset[str] = frozenset()


Parse = Callable[[bytes, str], FileContent]
"""Makes the content of a file of its bytes and its name."""
_ToRecords = Callable[[Fields], Iterable[Any]]
"""Makes records of a file's fields, of which those that could not be read as a whole become malformed."""


def schema_content(info: DatasetInfo) -> Parse:
    """The packaged schema with what schema.yaml adds to it, if that is sound, in the languages of the dataset."""
    return lambda content, name: _extended(content, name, info)


def _extended(content: bytes, name: str, info: DatasetInfo) -> FileContent:
    try:
        return FileContent((extended_schema(content, name),), tuple(_untranslated(content, name, info)))
    except UnsoundSchemaError as error:
        findings = (
            Finding(path=name, line=line, rule="sound-schema", message=message, suggestion=suggestion)
            for line, message, suggestion in error.problems
        )
        return FileContent((default_schema(),), tuple(findings), frozenset({"schema"}))


def _untranslated(content: bytes, name: str, info: DatasetInfo) -> Iterator[Finding]:
    from courtgraph.schema.missing_labels import missing_labels  # only few datasets have a schema of their own

    known = [language for language in info.languages if language in LANGUAGES]
    for language, (line, message, suggestion) in missing_labels(content, known):
        required = language in info.required_languages
        rule, severity = ("required-labels", "error") if required else ("complete-labels", "warning")
        yield Finding(path=name, line=line, rule=rule, message=message, suggestion=suggestion, severity=severity)


def info_content(content: bytes, name: str) -> FileContent:
    """What dataset.yaml says."""
    return _parsed(content, name, lambda fields: [to_dataset_info(fields)], DATASET_FIELDS)


def named_content(kind: str, to_record: Callable[[Fields], Named]) -> Parse:
    """The records of a kind that have ids."""

    def records(fields: Fields) -> Iterator[Named]:
        fields.allow((kind,))
        for record in map(to_record, fields.records(kind)):
            if record.location.is_malformed("id"):
                fields.malformed.add(kind)
            yield record

    return lambda content, name: _parsed(content, name, records, (kind,))


def statements_content(schema: Schema) -> Parse:
    """The statements of a file; the schema says which qualifiers narrow their claims."""

    def records(fields: Fields) -> Iterator[Statement]:
        fields.allow(("source", "statements"))
        source = fields.text("source")
        for record in fields.records("statements"):
            statement = to_statement(record, schema, source)
            if not _is_whole(statement):
                fields.malformed.add("statements")
            yield statement

    return lambda content, name: _parsed(content, name, records, ("statements",))


def decisions_content(content: bytes, name: str) -> FileContent:
    """What identity.yaml says."""
    return _parsed(content, name, to_decisions, ("identity",))


def _parsed(content: bytes, name: str, to_records: _ToRecords, missing: tuple[str, ...]) -> FileContent:
    findings: list[Finding] = []
    try:
        fields = parse_fields(content.decode("utf-8-sig"), name, findings)
    except UnicodeDecodeError as error:
        line, message, suggestion = not_utf8(error)
        findings.append(Finding(path=name, line=line, rule="yaml-syntax", message=message, suggestion=suggestion))
        fields = None
    if fields is None:
        return FileContent((), tuple(findings), frozenset(missing))
    records = tuple(to_records(fields))
    return FileContent(records, tuple(findings), frozenset(fields.malformed))


def _is_whole(statement: Statement) -> bool:
    """Whether all is known of what a statement speaks of and which lines it cites."""
    places = [statement.location, *(piece.location for piece in statement.evidence)]
    return not any(place.malformed & {"subject", "object", "evidence", "source", "line"} for place in places)
