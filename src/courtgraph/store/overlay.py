"""A dataset's folder with some of its files changed or added, as if that were written already."""

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

import msgspec

from courtgraph.errors import DatasetError

MAX_BYTES = 64 * 1024 * 1024


class Overlay(msgspec.Struct, frozen=True):
    """A folder and the contents that lie over it, by relative name."""

    root: Path
    changes: Mapping[str, bytes] = {}

    def single(self, name: str) -> list[str]:
        """The name, if there is such a file."""
        return [name] if name in self.changes or (self.root / name).is_file() else []

    def all(self, kind: str) -> list[str]:
        """The names of the YAML files in a folder of the dataset, in a stable order."""
        changed = {name for name in self.changes if PurePosixPath(name).match(f"{kind}/*.yaml")}
        return sorted(changed | {f"{kind}/{path.name}" for path in self.root.glob(f"{kind}/*.yaml")})

    def content(self, name: str) -> bytes:
        """What a file contains.

        Raises DatasetError when it cannot be read.
        """
        if name in self.changes:
            return self.changes[name]
        path = self.root / name
        try:
            if path.is_fifo():
                raise DatasetError(f"{path}: this is a pipe, and reading it would wait for ever; put a file there")
            if path.stat().st_size > MAX_BYTES:
                raise DatasetError(f"{path}: larger than {MAX_BYTES // 1024**2} MiB; split it into several files")
            return path.read_bytes()
        except OSError as error:
            raise DatasetError(f"{path}: cannot be read: {error.strerror}; check the file and its rights") from error
