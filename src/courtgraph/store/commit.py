"""Changing several files in one step: all of them or none, however it ends.

Every new content is first written beside its place and down to the disk. Then the journal is written, and with it the
change is decided: whoever comes next makes it, should the process or the power end before all files are in place.
"""

import logging
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from courtgraph.errors import ChangedFileError, CourtgraphError
from courtgraph.store.atomic_write import STAGED, replace_file, stage, unwritable
from courtgraph.store.journal import FOLDER, Change, FileChange, Journal, digest, packed
from courtgraph.store.lock import folder_lock
from courtgraph.text import printable

Contents = Mapping[Path, bytes | None]
"""New contents by path; a file without one goes."""
_log = logging.getLogger("courtgraph")


def commit(root: Path, contents: Contents, before: Contents | None = None, what: str = "", undoes: int = 0) -> None:
    """Give files of a folder, and others beside it, new contents; the caller holds its lock.

    With what the files held ``before`` the change can be taken back later. Folders that a change made go with it when
    it is taken back, unless somebody put something there.

    Raises CourtgraphError, with all files as they were, when one of them cannot be written.
    """
    with ExitStack() as on_failure:
        parents = (Path(os.path.realpath(path)).parent for path in contents)
        made = [one for folder in (root, *parents) for one in _make_folder(folder, on_failure)]
        journal = Journal(root)
        files = tuple(_staged(journal, contents, before or {}, on_failure))
        folders = (
            journal.folders_of(undoes)
            if undoes
            else tuple(_relative(Path(os.path.realpath(one)), journal.root) for one in made)
        )
        now = datetime.now(UTC).isoformat(timespec="seconds")
        change = Change(journal.identity, what, now, before is not None, files, undoes, folders)
        try:
            journal.begin(change)
        except OSError as error:
            raise unwritable(root, error) from error
        on_failure.pop_all()
    _make(journal, change)


def _staged(journal: Journal, contents: Contents, before: Contents, on_failure: ExitStack) -> Iterator[FileChange]:
    for path, content in contents.items():
        place = Path(os.path.realpath(path))
        try:
            if place.exists() and not place.is_file():
                raise CourtgraphError(f"{path}: cannot be written: this is no file; move it away")
            staged = stage(place, content, STAGED) if content is not None else None
        except OSError as error:
            raise unwritable(path, error) from error
        if staged:
            on_failure.callback(staged.unlink, missing_ok=True)
        name = staged.name if staged else ""
        yield FileChange(_relative(place, journal.root), name, packed(before.get(path)), digest(content))


@contextmanager
def made_folder(folder: Path) -> Iterator[None]:
    """Make a folder where it is missing; should what follows fail, what was made goes again.

    Raises CourtgraphError when it cannot be made.
    """
    with ExitStack() as on_failure:
        _make_folder(folder, on_failure)
        yield
        on_failure.pop_all()


def _make_folder(folder: Path, on_failure: ExitStack) -> list[Path]:
    """Make a folder and those that it stands in, and name the ones that were missing, outer ones first."""
    missing = [one for one in (folder, *folder.parents) if not os.path.lexists(one)][::-1]
    for one in missing:
        try:
            one.mkdir(exist_ok=True)
        except OSError as error:
            raise unwritable(folder, error) from error
        on_failure.callback(_drop_empty, one)
    return missing


def _drop_empty(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()


def _relative(path: Path, root: Path) -> str:
    try:
        return os.path.relpath(path, root)
    except ValueError:  # another drive
        return str(path)


def _make(journal: Journal, change: Change) -> None:
    """Put what is staged into its places.

    Raises CourtgraphError when that is not possible; the files are then as they were, or the next change makes it.
    """
    made: list[FileChange] = []
    try:
        for file in change.files:
            _put(journal.root / file.path, file.staged)
            made.append(file)
    except OSError as error:
        if change.kept:
            _take_back(journal, change, made)
        raise unwritable(journal.root / change.files[len(made)].path, error) from error
    _sync({(journal.root / file.path).parent for file in change.files})
    journal.done(change)
    for folder in reversed(change.folders if change.undoes else ()):
        _drop_empty(Path(os.path.normpath(journal.root / folder)))  # no way leads up from a folder that went


def _put(path: Path, staged: str) -> None:
    if not staged:
        path.unlink(missing_ok=True)
    elif path.with_name(staged).exists():
        path.with_name(staged).replace(path)


def _take_back(journal: Journal, change: Change, made: Iterable[FileChange]) -> None:
    """Give files back what they held; should that fail, too, the journal keeps the change for whoever comes next."""
    for file in made:
        path, old = journal.root / file.path, file.old
        if old is None:
            path.unlink(missing_ok=True)
        else:
            replace_file(path, old, STAGED)
    for file in change.files:
        if file.staged:
            (journal.root / file.path).with_name(file.staged).unlink(missing_ok=True)
    journal.drop()


def _sync(folders: Iterable[Path]) -> None:
    if os.name == "nt":  # which opens no folders
        return
    for folder in folders:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def recover(root: Path) -> None:
    """Make the change of a folder that was interrupted after it was decided, and log that.

    Raises CourtgraphError when it cannot be made.
    """
    if not Journal(root).is_pending():
        return
    with folder_lock(root):
        journal = Journal(root)
        if change := journal.pending():  # unless whoever held the lock has ended it meanwhile
            _refuse_touched(journal, change)
            _make(journal, change)
            _log.warning(printable(f"{root}: a change that was interrupted is made now: {change.what}"))


def _refuse_touched(journal: Journal, change: Change) -> None:
    """What somebody wrote by hand into a file in between is not lost."""
    for file in change.files:
        path = journal.root / file.path
        now = digest(path.read_bytes() if path.is_file() else None)
        if change.kept and now not in (digest(file.old), file.after):
            raise ChangedFileError(
                f"{path}: a change was interrupted, and somebody changed this file meanwhile; put what is right into "
                f"it, and delete {journal.root / FOLDER / 'pending.json'}"
            )


def sweep(*folders: Path) -> None:
    """Delete what was staged for changes that were interrupted before they were decided; the caller holds the lock."""
    for folder in folders:
        for leftover in folder.glob(f"{STAGED}*"):
            leftover.unlink(missing_ok=True)
