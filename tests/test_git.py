"""What git for Windows makes of a clone: it turns line ends into CRLF unless it is told not to."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from courtgraph.store import read_dataset, read_texts
from courtgraph.store.scaffold import scaffold
from courtgraph.validation import check

ROOT = Path(__file__).parent.parent
AUTOCRLF = ("-c", "core.autocrlf=true")


@pytest.fixture
def clone(tmp_path: Path) -> Callable[[Path], Path]:
    """Commit a folder and clone it, as git for Windows does."""

    def clone_(folder: Path) -> Path:
        identity = ("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false")
        for command in (("init", "-q"), ("add", "-A"), (*identity, "commit", "-q", "-m", "x")):
            git(folder, *AUTOCRLF, *command)
        git(tmp_path, "clone", "-q", *AUTOCRLF, str(folder), "cloned")
        return tmp_path / "cloned"

    return clone_


def git(folder: Path, *args: str) -> None:
    subprocess.run(["git", *args], cwd=folder, check=True, capture_output=True)  # noqa: S603, S607  # the test's own


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file() and ".git" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_a_dataset_of_init_comes_through_with_its_hashes_and_quotes(
    tmp_path: Path, clone: Callable[[Path], Path]
) -> None:
    scaffold(tmp_path / "new")
    text = tmp_path / "new/texts/windows.txt"
    text.write_bytes("甲院\r\n乙院\r\n".encode())

    cloned = clone(tmp_path / "new")

    dataset = read_dataset(cloned)
    assert check(dataset, read_texts(dataset.sources, [cloned / "texts"])) == []
    assert (cloned / "texts/windows.txt").read_bytes() == text.read_bytes()


def test_the_repository_comes_through_byte_by_byte(tmp_path: Path, clone: Callable[[Path], Path]) -> None:
    for name in ("data", "notebooks", "docs", "tests/shared", "tests/sparql/answers", "scripts"):
        shutil.copytree(ROOT / name, tmp_path / "own" / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / ".gitattributes", tmp_path / "own")

    cloned = clone(tmp_path / "own")

    assert contents(cloned) == contents(tmp_path / "own")


def test_without_attributes_a_clone_is_not_the_same(tmp_path: Path, clone: Callable[[Path], Path]) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own/a.txt").write_bytes(b"a\n")

    assert contents(clone(tmp_path / "own")) == {"a.txt": b"a\r\n"}
