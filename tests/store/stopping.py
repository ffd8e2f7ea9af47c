"""A change of three files that is stopped at each of its steps; run as a program, since it ends processes.

Prints, for each step, the files after the next command has looked at the folder: old, new or mixed.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from courtgraph.errors import CourtgraphError
from courtgraph.store.transaction import Transaction, dataset_lock

STEPS = ("open", "write", "fsync", "chmod", "mkdir", "replace", "unlink", "rmdir")
OLD = {"data/a.yaml": b"old a", "data/entities/b.yaml": b"old b", "c.yaml": b"old c"}
NEW = {"data/a.yaml": b"new a", "data/entities/b.yaml": None, "c.yaml": b"new c", "data/statements/d.yaml": b"new d"}


def stop_at(step: int, stop: Callable[[], None]) -> list[int]:
    """Let the n-th call that changes a file stop the process, and count them."""
    count = [0]

    def wrapped(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **more: Any) -> Any:
            count[0] += 1
            if count[0] >= step:
                stop()
            return function(*args, **more)

        return call

    for name in STEPS:
        setattr(os, name, wrapped(getattr(os, name)))
    return count


def restore() -> None:
    for name, function in FUNCTIONS.items():
        setattr(os, name, function)


FUNCTIONS = {name: getattr(os, name) for name in STEPS}


def lay_out(folder: Path) -> None:
    for name, content in OLD.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def change(folder: Path) -> None:
    with dataset_lock(folder / "data", folder):
        transaction = Transaction(folder / "data")
        transaction.commit({folder / name: content for name, content in NEW.items()}, "a change")


def killed(folder: Path, step: int) -> bool:
    """Whether a process that makes the change ends at a step, as one that is killed does."""
    child = os.fork()
    if child == 0:
        stop_at(step, lambda: os._exit(9))
        change(folder)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9


def refused(folder: Path, step: int) -> bool:
    """Whether the system refuses a step and all that come after it, as it does when a right is lost."""

    def refuse() -> None:
        raise PermissionError(13, "Permission denied")

    stop_at(step, refuse)
    try:
        change(folder)
    except (CourtgraphError, OSError):
        return True
    finally:
        restore()
    return False


def found(folder: Path) -> str:
    """What a folder holds after the next command."""
    with dataset_lock(folder / "data", folder):
        pass
    contents = {name: (folder / name).read_bytes() if (folder / name).exists() else None for name in {*OLD, *NEW}}
    leftovers = [*folder.rglob(".courtgraph-*"), *folder.rglob("pending.json")]
    if leftovers:
        return f"left behind: {leftovers}"
    for word, wanted in (("old", {**dict.fromkeys(NEW), **OLD}), ("new", NEW)):
        if contents == wanted:
            return word
    return f"mixed: {contents}"


def main(how: str, root: Path) -> None:
    stop = {"killed": killed, "refused": refused}[how]
    outcomes = []
    for step in range(1, 1000):
        folder = root / str(step)
        lay_out(folder)
        if not stop(folder, step):
            break
        outcomes.append(found(folder))
    print(json.dumps(outcomes))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
