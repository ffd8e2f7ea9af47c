"""A folder or a file as a git revision has it."""

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from courtgraph.errors import DatasetError

_READ = re.compile(r"[a-z]+\.yaml|(entities|statements)/[^/]+\.yaml")
"""What a dataset is read from; nothing else is taken out of the repository."""
_FILE = ("100644", "100755")


@contextmanager
def checked_out(spec: str) -> Iterator[Path]:
    """What ``REV:path`` names, as a folder or a file that is gone afterwards; git itself is asked, through no shell.

    Raises DatasetError when git is not there or does not know the revision or the path.
    """
    revision, _, path = spec.partition(":")
    if not revision or revision.startswith("-"):
        raise DatasetError(f"{spec}: name a revision of git and a path in it, such as HEAD:data")
    # to git a path starts at the top of the repository, unless it starts with a dot and a slash
    asked = f"{spec}/" if path in (".", "..") else spec
    with tempfile.TemporaryDirectory(prefix="courtgraph-") as folder:
        kind = _git(spec, "cat-file", "-t", asked).decode().strip()
        if kind == "blob":
            place = Path(folder) / Path(path).name
            place.write_bytes(_git(spec, "cat-file", "blob", asked))
            yield place
        else:
            _write_tree(spec, asked, Path(folder))
            yield Path(folder)


def _write_tree(spec: str, asked: str, folder: Path) -> None:
    for entry in _git(spec, "ls-tree", "-r", "-z", "--full-tree", asked).split(b"\0"):
        about, _, name = entry.decode("utf-8", "surrogateescape").partition("\t")
        if _READ.fullmatch(name) and about.split(" ")[0] in _FILE:
            place = folder / name
            place.parent.mkdir(exist_ok=True)
            place.write_bytes(_git(spec, "cat-file", "blob", about.split(" ")[2]))


def _git(spec: str, *args: str) -> bytes:
    git = shutil.which("git")
    if git is None:
        raise DatasetError(f"{spec}: git is not there to ask; name a folder or a Turtle file")
    done = subprocess.run([git, *args], capture_output=True, check=False)  # noqa: S603  # no shell, and git is git
    if done.returncode:
        words = done.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ").partition("\n")[0]
        raise DatasetError(f"{spec}: git says: {words}; name a folder, a Turtle file or a revision such as HEAD:data")
    return done.stdout
