"""What a change of files would break, before it is made."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from courtgraph.curation import SourceText, dataset_files, read_dataset
from courtgraph.curation.stray import FILES
from courtgraph.model import Dataset, Finding
from courtgraph.validation.check import check


@contextmanager
def tried(root: Path, changes: Mapping[str, bytes]) -> Iterator[Path]:
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


def new_errors(
    before: Dataset, root: Path, changes: Mapping[str, bytes], texts: Mapping[str, SourceText]
) -> list[Finding]:
    """The errors that a dataset would have with some files changed and does not have now.

    That a line of a text is not cited yet is no error of a change. ``texts`` are those of the changed dataset.
    """
    had = {_kind(finding) for finding in check(before, texts)}
    with tried(root, changes) as folder:
        found = check(read_dataset(folder), texts)
    errors = [finding for finding in found if finding.severity == "error" and finding.rule != "covered-lines"]
    return [finding for finding in errors if _kind(finding) not in had]


def _kind(finding: Finding) -> tuple[str, str, str]:
    """A finding without its line, which moves when something is put before it."""
    return finding.path, finding.rule, finding.message
