"""The one way to change a dataset: under the lock, of what was read, all files or none, and back again."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from courtgraph.errors import ChangedFileError, CourtgraphError, DatasetError
from courtgraph.store.commit import Contents, commit, made_folder, recover, sweep
from courtgraph.store.file_snapshot import FileSnapshot
from courtgraph.store.journal import FOLDER, Journal, digest
from courtgraph.store.lock import folder_lock
from courtgraph.store.overlay import MAX_BYTES
from courtgraph.store.read_file import is_there, read_regular
from courtgraph.store.tables.manifest import refuse_tables
from courtgraph.store.unread_files import FOLDERS

MAX_UNDONE = 2**30
"""So many bytes a file may have whose change is taken back: more than is read, for nothing of it is parsed."""


@contextmanager
def dataset_lock(*folders: Path) -> Iterator[None]:
    """Have datasets, and folders with files beside them, to oneself; a change that was interrupted is made first.

    Raises DatasetError for a folder of tables, and CourtgraphError when others write for too long, or when what was
    interrupted cannot be made.
    """
    refuse_tables(*folders)
    with folder_lock(*folders):
        for folder in folders:
            recover(folder)
            sweep(folder, *(folder / name for name in (*FOLDERS, FOLDER)))
        yield


def write_together(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Write outputs into a folder, by name: all of them, or none when one cannot be written.

    Raises CourtgraphError; what was there before is then still there.
    """
    with made_folder(folder), dataset_lock(folder):
        commit(folder, {folder / name: content for name, content in contents.items()})


class Transaction(FileSnapshot):
    r"""A change of a dataset's files, and of files beside it such as candidates; for one who holds the lock.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder, dataset_lock(Path(folder)):
    ...     change, path = Transaction(Path(folder)), Path(folder) / "identity.yaml"
    ...     change.text(path)
    ...     change.commit({path: b"same: []\\n"}, "a beginning")
    ...     undo(Path(folder))
    ''
    'a beginning'
    """

    def __init__(self, root: Path) -> None:
        super().__init__()
        self.root = root

    def commit(self, contents: Contents, what: str) -> None:
        """Write files, all of them or none; from then on they are held as they were written.

        ``what`` tells those who take it back what that was; where no file says anything else there is nothing to.

        Raises ChangedFileError when any file that is held was changed by somebody else, DatasetError when one would be
        too large to be read again, and CourtgraphError when one cannot be written; nothing is written then.
        """
        for path, content in contents.items():
            refuse_too_large(path, content or b"")
        before = {path: self.content(path) for path in contents}
        self.refuse_changed()
        changed = {path: content for path, content in contents.items() if content != before[path]}
        if changed:
            commit(self.root, changed, {path: before[path] for path in changed}, what)
            self.hold(changed)


def refuse_too_large(path: Path, content: bytes) -> None:
    """Raise DatasetError for a content of a file of YAML that is too large to be read again."""
    if len(content) > MAX_BYTES:
        told = f"{path}: it would be larger than {MAX_BYTES // 2**20} MiB, which nothing reads again"
        raise DatasetError(f"{told}; nothing was written: put some of it into other files")


def undo(root: Path, number: int | None = None) -> str:
    """Take the last change of a dataset back, and return what it was; the caller holds the lock.

    With a ``number``, of ``undoable``, the last change must be that one.

    Raises ChangedFileError when one of its files is not as it left it, and CourtgraphError when there is none.
    """
    journal = Journal(root)
    last = journal.last()
    if last is None or number not in (None, last[0]):
        elsewhere = f"; what {FOLDER} tells of was done before the folder was copied, moved or renamed"
        told = elsewhere if journal.is_from_elsewhere() else ""
        raise CourtgraphError(f"{root}: there is nothing to undo{told}")
    place, change = last
    before = {path: _unchanged(path, file.after) for file in change.files for path in [journal.root / file.path]}
    contents = {journal.root / file.path: file.old for file in change.files}
    commit(root, contents, before, f"undo: {change.what}", place)
    return change.what


def _unchanged(path: Path, after: str) -> bytes | None:
    """What a file contains, however large, when that has the SHA-256 that a change left.

    Raises ChangedFileError when it has not.
    """
    content = read_regular(path, MAX_UNDONE) if is_there(path) else None
    if digest(content) != after:
        raise ChangedFileError(f"{path}: somebody changed this file since; nothing was taken back")
    return content


def undoable(root: Path) -> Mapping[int, tuple[str, str]]:
    """The changes that can be taken back, the last first: number, time and what was done."""
    return {number: (change.when, change.what) for number, change in Journal(root).changes()} if root.is_dir() else {}
