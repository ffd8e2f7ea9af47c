"""What a change of files would break, before it is made."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from courtgraph.errors import CourtgraphError
from courtgraph.model import Dataset, Entity, Finding, Source, Statement
from courtgraph.model.finding import first_of_files
from courtgraph.store import DatasetReader, SourceText
from courtgraph.validation.check import check


class RefusedError(CourtgraphError):
    """What ``check`` would complain about if a change were made."""

    def __init__(self, findings: Sequence[Finding], records: Sequence[str] = ()) -> None:
        super().__init__("\n".join(map(str, first_of_files(findings))))
        self.findings = tuple(findings)
        self.records = tuple(records) or ("",) * len(self.findings)
        """Of each finding the id of the record that it is about, or nothing where that is not known."""


class DryRun(NamedTuple):
    """What a change would give: the dataset, and the errors that it would have and does not have now."""

    dataset: Dataset
    errors: list[Finding]

    def refuse_errors(self) -> None:
        """Raise RefusedError when the change would bring errors."""
        if self.errors:
            raise RefusedError(self.errors, [self.culprit(finding) for finding in self.errors])

    def culprit(self, finding: Finding) -> str:
        """The id of the entity, the statement or the source in which a finding lies, or nothing."""
        dataset = self.dataset
        records: Iterable[Entity | Statement | Source] = chain(dataset.entities, dataset.statements, dataset.sources)
        before = [
            (record.location.line, record.id)
            for record in records
            if record.location.path == finding.path and record.location.line <= finding.line
        ]
        return max(before, default=(0, ""))[1]


def dry_run(
    before: Dataset, reader: DatasetReader, changes: Mapping[str, bytes], texts: Mapping[str, SourceText]
) -> DryRun:
    """What a dataset would be with some files changed.

    ``texts`` are those of the changed dataset.
    """
    after = reader.read(changes)
    found = blocking_errors(check(after, texts))
    had = {_kind(finding) for finding in check(before, texts)} if found else set()
    return DryRun(after, [finding for finding in found if _kind(finding) not in had])


def blocking_errors(findings: Iterable[Finding]) -> list[Finding]:
    """The errors that keep a change from being made; that a line of a text is not cited yet is none of a change."""
    return [finding for finding in findings if finding.severity == "error" and finding.rule != "covered-lines"]


def _kind(finding: Finding) -> tuple[str, str, str]:
    """A finding without its line, which moves when something is put before it."""
    return finding.path, finding.rule, finding.message
