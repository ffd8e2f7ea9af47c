"""What a change of files would break, before it is made."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from courtgraph.model import Dataset, Entity, Finding, Source, Statement
from courtgraph.store import SourceText, dataset_files, read_dataset
from courtgraph.store.unread_files import FILES
from courtgraph.validation.check import check


@contextmanager
def staged(root: Path, changes: Mapping[str, bytes]) -> Iterator[Path]:
    """A folder that holds the curated files of a dataset with some of them changed or added, by relative name.

    It is gone afterwards.
    """
    with tempfile.TemporaryDirectory(prefix="courtgraph-") as folder:
        curated = {path.relative_to(root).as_posix(): path for path in dataset_files(root)} if root.is_dir() else {}
        curated |= {name: root / name for name in FILES if (root / name).is_file()}
        contents = {name: path.read_bytes() for name, path in curated.items()} | dict(changes)
        for name, content in contents.items():
            place = Path(folder) / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
        yield Path(folder)


class DryRun(NamedTuple):
    """What a change would give: the dataset, and the errors that it would have and does not have now."""

    dataset: Dataset
    errors: list[Finding]

    def culprit(self, finding: Finding) -> str:
        """The id of the entity, the statement or the source in which a finding lies, or nothing."""
        records: tuple[Entity | Statement | Source, ...] = (
            *self.dataset.entities,
            *self.dataset.statements,
            *self.dataset.sources,
        )
        before = [
            (record.location.line, record.id)
            for record in records
            if record.location.path == finding.path and record.location.line <= finding.line
        ]
        return max(before, default=(0, ""))[1]


def dry_run(before: Dataset, root: Path, changes: Mapping[str, bytes], texts: Mapping[str, SourceText]) -> DryRun:
    """What a dataset would be with some files changed.

    That a line of a text is not cited yet is no error of a change. ``texts`` are those of the changed dataset.
    """
    had = {_kind(finding) for finding in check(before, texts)}
    with staged(root, changes) as folder:
        after = read_dataset(folder)
    found = [one for one in check(after, texts) if one.severity == "error" and one.rule != "covered-lines"]
    return DryRun(after, [finding for finding in found if _kind(finding) not in had])


def new_errors(
    before: Dataset, root: Path, changes: Mapping[str, bytes], texts: Mapping[str, SourceText]
) -> list[Finding]:
    """The errors that a dataset would have with some files changed and does not have now."""
    return dry_run(before, root, changes, texts).errors


def _kind(finding: Finding) -> tuple[str, str, str]:
    """A finding without its line, which moves when something is put before it."""
    return finding.path, finding.rule, finding.message
