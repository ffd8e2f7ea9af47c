"""The journal of a folder: the change that is under way, and those before it, which can be taken back."""

import json
import os
import zlib
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import msgspec

from courtgraph.errors import CourtgraphError, DatasetError
from courtgraph.store.atomic_write import STAGED, replace_file

FOLDER = ".courtgraph"
KEPT = 100
"""So many changes are kept."""
KEPT_BYTES = 64 * 1024**2
"""And so many bytes of them; the last change is kept however large it is."""


class FileChange(msgspec.Struct, frozen=True):
    """A file of a change: its path from the folder, what it held, and the SHA-256 of what it holds then.

    ``staged`` is the name of the file beside it that has the new content; none when the file goes. ``before`` is
    packed, and nothing where there was no file.
    """

    path: str
    staged: str
    before: bytes | None
    after: str

    @property
    def old(self) -> bytes | None:
        """What the file held."""
        return None if self.before is None else zlib.decompress(self.before)


class Change(msgspec.Struct, frozen=True):
    """A change of several files; ``undoes`` is the number of the one that it takes back, ``kept`` whether it can be.

    ``folders`` are those that it made, or that the one which it takes back had made, outer ones first.
    """

    folder: tuple[str, int, int]
    what: str
    when: str
    kept: bool
    files: tuple[FileChange, ...]
    undoes: int = 0
    folders: tuple[str, ...] = ()


class Journal:
    """The journal in a folder, which git does not see.

    A journal counts only in the folder that wrote it: one that came with a copy of the folder, from whomever, could
    otherwise name any file for courtgraph to write.
    """

    def __init__(self, root: Path) -> None:
        self.root = Path(os.path.realpath(root))
        self._folder = self.root / FOLDER
        self._pending = self._folder / "pending.json"

    @property
    def identity(self) -> tuple[str, int, int]:
        """What tells the folder from a copy of it."""
        found = self.root.stat()
        return str(self.root), found.st_dev, found.st_ino

    def is_pending(self) -> bool:
        """Whether a change is under way, or was when it was interrupted."""
        return os.path.exists(self._pending)  # noqa: PTH110  # Path.exists raises for a name that is too long

    def pending(self) -> Change | None:
        """The change that is under way.

        Raises DatasetError for one that another folder wrote.
        """
        change = _read(self._pending) if self.is_pending() else None
        if change and change.folder != self.identity:
            raise DatasetError(
                f"{self._pending}: this tells of a change that was interrupted in another folder, of which this is a "
                "copy; compare the files with that, then delete it"
            )
        return change

    def begin(self, change: Change) -> None:
        """Write down a change whose files are staged: from now on it is made, whatever happens.

        Raises OSError; a journal that held nothing is then not there.
        """
        ignore = self._folder / ".gitignore"
        try:
            if not ignore.exists():
                self._folder.mkdir(exist_ok=True)
                replace_file(ignore, b"*\n", STAGED)
            # json escapes what msgspec refuses: names of files that are not UTF-8
            replace_file(self._pending, json.dumps(msgspec.to_builtins(change)).encode(), STAGED)
        except OSError:
            with suppress(OSError):
                self.drop()
            raise

    def done(self, change: Change) -> None:
        """The change is made; it can be taken back from now on when it is kept."""
        if change.undoes:
            self._path(change.undoes).unlink(missing_ok=True)
        if change.kept and not change.undoes:
            self._pending.replace(self._path(max(self._numbers(), default=0) + 1))
            self._prune()
        else:
            self.drop()

    def drop(self) -> None:
        """Nothing is under way any more; a journal that holds nothing else goes."""
        self._pending.unlink(missing_ok=True)
        if not self._numbers():
            (self._folder / ".gitignore").unlink(missing_ok=True)
            self._folder.rmdir()

    def last(self) -> tuple[int, Change] | None:
        """The number of the last change, and the change."""
        return next(self.changes(), None)

    def changes(self) -> Iterator[tuple[int, Change]]:
        """The changes that can be taken back, the last first."""
        for number in sorted(self._numbers(), reverse=True):
            change = _read(self._path(number))
            if change.folder == self.identity:
                yield number, change

    def is_from_elsewhere(self) -> bool:
        """Whether it tells of changes, and all of them were made in another folder or under another name of it."""
        return bool(self._numbers()) and self.last() is None

    def folders_of(self, number: int) -> tuple[str, ...]:
        """The folders that a change made."""
        return _read(self._path(number)).folders

    def _path(self, number: int) -> Path:
        return self._folder / f"{number:06}.json"

    def _numbers(self) -> list[int]:
        return [int(path.stem) for path in self._folder.glob("[0-9]*.json") if path.stem.isdecimal()]

    def _prune(self) -> None:
        size = 0
        for place, number in enumerate(sorted(self._numbers(), reverse=True)):
            size += self._path(number).stat().st_size
            if place and (place >= KEPT or size > KEPT_BYTES):
                self._path(number).unlink()


def digest(content: bytes | None) -> str:
    """The SHA-256 of a content; nothing for none."""
    return "" if content is None else sha256(content).hexdigest()


def packed(content: bytes | None) -> bytes | None:
    """A content as a journal keeps it."""
    return None if content is None else zlib.compress(content)


def _read(path: Path) -> Change:
    try:
        return msgspec.convert(json.loads(path.read_bytes()), type=Change)
    except (OSError, ValueError, msgspec.MsgspecError) as error:
        told = f"{path}: cannot be read ({error}); delete it, and compare the files with a copy"
        raise CourtgraphError(told) from None
